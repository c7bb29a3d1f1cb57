"""The sentences the window says about what the layers below report."""
