"""After the meeting: who has signed each document, where its originals are, and the scans of it."""
