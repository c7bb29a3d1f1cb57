"""The page Översikt: what the pledge is, and what remains before it can be signed."""
