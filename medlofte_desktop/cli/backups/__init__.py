"""Backups from the command line: taking and listing them, and going back to one."""
