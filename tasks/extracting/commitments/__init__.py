"""What somebody will do, was asked to do or will report."""
