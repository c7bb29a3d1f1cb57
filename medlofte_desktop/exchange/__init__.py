"""Files that travel: one reader and one writer per format number."""
