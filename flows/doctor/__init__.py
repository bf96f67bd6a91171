"""Looking after an installation: what is well, what is not, and how to mend it."""
