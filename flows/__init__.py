"""The sentences: Prefect flows, the command line, settings."""
