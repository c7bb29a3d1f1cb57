"""What a person can set, and the first start, when most of it is asked."""
