"""Signing occasions in the window: what is ready, where and when, the papers, the signing and the press release."""
