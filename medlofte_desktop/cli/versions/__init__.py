"""Versions from the command line: handing them over, taking them in, comparing two laptops, and reading history."""
