"""The ceremony: full screen, read from the other end of the room, and driven with a key at a time."""
