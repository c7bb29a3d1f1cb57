"""What a bundle takes along, and what is to stay forgotten wherever it comes."""
