"""Bundles (utbytesfiler): everything, or a part, of one database on its way to another, sealed and perhaps locked."""
