"""Backups in the window: which there are, going back to one, and what is looked after when the program starts."""
