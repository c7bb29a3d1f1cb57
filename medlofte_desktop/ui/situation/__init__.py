"""The page Lägesbild: how things are, and the evidence for it."""
