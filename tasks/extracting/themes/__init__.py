"""What paragraphs are about."""
