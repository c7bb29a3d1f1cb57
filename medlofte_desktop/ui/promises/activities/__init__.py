"""A promise's activities: a table that is written in place and takes rows from other programs."""
