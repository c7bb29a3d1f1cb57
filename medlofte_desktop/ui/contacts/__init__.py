"""The panel to the right: whom one asks about a pledge, and who signs it."""
