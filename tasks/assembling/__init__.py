"""The stages put together: one document from bytes to rows, in child processes."""
