"""Dates, and between which days a meeting must lie."""
