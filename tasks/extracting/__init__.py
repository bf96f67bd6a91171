"""Paragraphs to facts, each with its words."""
