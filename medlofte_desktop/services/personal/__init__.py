"""One person in all records: where they are named, a register extract, and forgetting them."""
