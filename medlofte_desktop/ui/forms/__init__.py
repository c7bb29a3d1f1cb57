"""Forms: a record goes in, the record as edited comes out, and it is saved by itself."""
