"""The press release of a signing occasion: written, given a picture and people to ask, and saved as files."""
