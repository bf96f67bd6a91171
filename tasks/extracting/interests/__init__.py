"""Declarations of interest."""
