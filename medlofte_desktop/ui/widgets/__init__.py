"""The small parts that every screen is built from; they know nothing of pledges or where anything is stored."""
