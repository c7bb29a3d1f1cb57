"""What differs between two texts of a pledge."""
