"""The signing: what is frozen, what is ready, who has signed, and what happens at the occasion."""
