"""Looking through a whole database for what is damaged, changed by hand, or out of step."""
