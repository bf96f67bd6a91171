"""Raw bytes to a Document: text and blocks."""
