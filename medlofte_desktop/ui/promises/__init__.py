"""The page of promises: cards in order, the form of the chosen one, and what the quality check says about it."""
