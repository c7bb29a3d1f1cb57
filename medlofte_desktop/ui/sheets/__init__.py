"""Signing sheets in the window: seen before they are printed, saved, printed, one or many."""
