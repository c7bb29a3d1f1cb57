"""From what a sheet says to pages, PDF and printer."""
