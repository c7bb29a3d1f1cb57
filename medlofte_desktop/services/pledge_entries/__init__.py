"""What the entries of a pledge file become in the database, and what a pledge becomes in a file."""
