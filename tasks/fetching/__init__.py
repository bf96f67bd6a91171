"""Sources to raw bytes: discovery, the plan, the archive."""
