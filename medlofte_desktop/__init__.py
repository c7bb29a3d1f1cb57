"""Medlöfte: medborgarlöften kept, printed and signed by a municipality and its local police."""

__version__ = "0.1.0"
