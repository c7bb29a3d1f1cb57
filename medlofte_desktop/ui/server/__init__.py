"""Syncing with a server from the window."""
