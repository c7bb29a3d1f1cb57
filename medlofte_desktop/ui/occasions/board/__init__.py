"""The klarläge: a row for each pledge and a column for each thing that must be in place."""
