"""The middle of the window: one pledge, its heading and its pages."""
