"""The trash: what has been thrown away, and the way back."""
