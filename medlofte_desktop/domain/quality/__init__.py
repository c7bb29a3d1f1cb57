"""The quality check of a pledge: rules over a dossier, by subject; `check` lists them all."""
