"""Civic formats: what a warehouse holds, in the words of Popolo and of Open Civic Data."""
