"""Lists of two-line rows that can be chosen, ticked and put in order."""
