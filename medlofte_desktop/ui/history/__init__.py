"""The page Historik: what has happened to a pledge, and how to take an older version back."""
