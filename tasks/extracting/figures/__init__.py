"""Money, percentages, counts and lengths of time."""
