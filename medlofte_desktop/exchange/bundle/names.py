"""What the parts of a bundle are called, in the order they stand."""

LABEL = "bundle.json"
REVISIONS = "revisions.jsonl"


def file_name(sha256: str) -> str:
    return f"files/{sha256}"
