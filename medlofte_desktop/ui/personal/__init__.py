"""One person in all records: shown, handed out as a register extract, and forgotten."""
