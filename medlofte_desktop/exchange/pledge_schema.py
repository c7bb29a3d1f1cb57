"""The JSON Schema of pledge files, for those who write them with an editor or a script.

`python -m medlofte_desktop.exchange.pledge_schema > resources/pledge-file.schema.json` writes it anew.
It says less than the reader demands: codes in the register, references, repeats and lengths are the reader's.
"""

import json
import sys
from typing import Any

import msgspec

from medlofte_desktop.exchange.pledge_entries import FORMAT, PledgeFile

_NULL = {"type": "null"}


def pledge_file_schema() -> dict[str, Any]:
    """JSON Schema, draft 2020-12. A key that may be left out may also be null."""
    (top,), parts = msgspec.json.schema_components((PledgeFile,), ref_template="#/$defs/{name}")
    objects = {name: _with_nulls(part) for name, part in sorted(parts.items())}
    objects["PledgeFile"]["required"] = ["format", "pledges"]
    objects["PledgeFile"]["properties"]["format"] = {"const": FORMAT}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": FORMAT, **top, "$defs": objects}


def schema_text() -> str:
    """The schema as its file holds it."""
    return json.dumps(pledge_file_schema(), ensure_ascii=False, indent=2) + "\n"


def _with_nulls(part: dict[str, Any]) -> dict[str, Any]:
    if "properties" not in part:
        return part
    required = part.get("required", [])
    keys = {name: rule if name in required else _or_null(rule) for name, rule in part["properties"].items()}
    return {**part, "properties": keys}


def _or_null(rule: dict[str, Any]) -> dict[str, Any]:
    rule = {key: value for key, value in rule.items() if key != "default"}
    if isinstance(rule.get("type"), str):
        return {**rule, "type": [rule["type"], "null"]}
    choices = [choice for choice in rule.get("anyOf", [rule]) if choice != _NULL]
    return _or_null(choices[0]) if choices != [rule] else {"anyOf": [*choices, _NULL]}


if __name__ == "__main__":
    sys.stdout.write(schema_text())
