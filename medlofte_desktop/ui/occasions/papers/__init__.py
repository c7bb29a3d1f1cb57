"""The papers of a signing occasion: what is printed, in how many copies, and the protocol."""
