"""A press release as files that are sent and published: plain text, a web page and an OpenDocument text."""
