"""Organisations, places and programmes."""
