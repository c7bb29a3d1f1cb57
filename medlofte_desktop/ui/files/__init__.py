"""Pledge files in and out of the window."""
