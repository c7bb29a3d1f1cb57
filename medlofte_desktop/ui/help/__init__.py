"""Help that needs no network: pages to read, all shortcuts, and what the program is."""
