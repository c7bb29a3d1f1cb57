"""Revisions and today's rows in one database; the only room that knows SQLAlchemy's queries."""
