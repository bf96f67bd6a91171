"""Publishing: from a warehouse to files that others read, all of one moment."""
