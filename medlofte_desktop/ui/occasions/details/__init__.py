"""Where and when an occasion is, what is signed in which order, and who is there."""
