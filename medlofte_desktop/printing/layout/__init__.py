"""From what a sheet says to pages: every strip measured and placed before anything is drawn."""
