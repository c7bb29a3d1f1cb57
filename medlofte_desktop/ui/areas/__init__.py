"""The page Prioriterade områden: the checklist, and what is said of each ticked area."""
