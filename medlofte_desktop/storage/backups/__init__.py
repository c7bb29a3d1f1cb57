"""Backups of an SQLite database: taking them, knowing them whole, and putting one back."""
