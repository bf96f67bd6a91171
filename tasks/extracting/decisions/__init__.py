"""Resolutions and what else decides: where, with which clauses, and what became of it."""
