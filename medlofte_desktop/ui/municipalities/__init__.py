"""The left of the window: the municipalities, found, filtered and chosen."""
