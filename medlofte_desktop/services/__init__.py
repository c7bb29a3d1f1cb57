"""One function per thing a person can do; the desk comes first, what changed comes back."""
