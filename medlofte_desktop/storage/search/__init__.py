"""Finding records by what is written in them."""
