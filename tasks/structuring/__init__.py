"""Document to meeting, agenda items and numbered paragraphs."""
