"""How records came to be: revisions, what they add up to, and what an action changed."""
