"""The signing sheet: what it says and what its file is called."""
