"""Handing records over to another database, taking them in, and asking whether two databases are equal."""
