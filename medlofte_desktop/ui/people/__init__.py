"""Cards of people, contacts and signers alike: read, written in, put in order, and found again by name."""
