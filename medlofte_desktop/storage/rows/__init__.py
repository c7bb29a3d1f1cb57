"""Today's view of the revisions: one table a kind, its columns named as the record's fields."""
