"""Backups of this laptop's database: taking them, going back to one, and what to do when the database is damaged."""
