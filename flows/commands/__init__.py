"""The commands of the command line, one module each, named after the command."""
