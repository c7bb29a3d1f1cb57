"""Check the paper: which pledge a version code is of, and whether its text is the one that counts."""
