"""The tree of minutes to rows, one function a table."""
