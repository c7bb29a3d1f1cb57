"""The signing: freezing, occasions, signatures, scans, and the check of a paper."""
