"""Pledge files changed at random: each is read, or refused with one sentence; what is read can be taken in."""

import json
import random
from collections import Counter
from copy import deepcopy
from typing import Any

import pytest
from desks import Desk, NewDesk, register

from medlofte_desktop.exchange.pledge_file import PledgeFile, parse_pledge_file
from medlofte_desktop.exchange.pledge_file_error import PledgeFileError
from medlofte_desktop.resource_files import resource
from medlofte_desktop.sentences import sentence
from medlofte_desktop.services.check import check
from medlofte_desktop.services.pledge_files import import_pledges

FILES = pytest.mark.parametrize("files", [3_000, pytest.param(1_000_000, marks=pytest.mark.proof)])
CODES = frozenset(one.code for one in register())
A_FILE_TO_TAKE_IN = 500  # so seldom is one of those that can be read taken in
NASTY: list[Any] = [
    *(None, True, False, 0, -1, 2**63, 10**40, 1.5, 1e300, "", " ", "\0", "\x1b", "\u202e", "\ud800", "e\u0301" * 60),
    *(
        "2460",
        "9999",
        "draft",
        "signed",
        "secret",
        "survey",
        "both",
        "2023-02-30",
        "0000-01-01",
        "9999-12-31",
        "x" * 21_000,
    ),
    *([], ["2460"], ["2460", "2460"], [[]], {}, {"a": 1}, [{}], "medlofte-pledges/2"),
]


class Mutations:
    """Changes one pledge of the examples, in its values or in the bytes of the file."""

    def __init__(self, seed: int) -> None:
        file = json.loads(resource("samples", "demo.json").read_text(encoding="utf-8"))
        self.file = {**file, "pledges": file["pledges"][:1]}
        self.data = json.dumps(self.file, ensure_ascii=False).encode()
        self.chance = random.Random(seed)

    def next(self) -> bytes:
        return self.chance.choice((self.other_bytes, self.other_values, self.other_values))()

    def other_bytes(self) -> bytes:
        changed = bytearray(self.data)
        for _ in range(self.chance.randint(1, 4)):
            place = self.chance.randrange(len(changed))
            end = place + self.chance.choice((0, 1, 1, 5, 200))
            changed[place:end] = self.chance.randbytes(self.chance.choice((0, 1, 1, 4)))
        return bytes(changed)

    def other_values(self) -> bytes:
        file = deepcopy(self.file)
        for _ in range(self.chance.randint(1, 3)):
            part = self.part_of(file)
            keys = list(part) if isinstance(part, dict) else list(range(len(part)))
            if keys and self.chance.random() < 0.2:
                del part[self.chance.choice(keys)]
            elif keys:
                part[self.chance.choice(keys)] = deepcopy(self.chance.choice(NASTY))
        return json.dumps(file).encode()

    def part_of(self, value: Any) -> Any:
        """The file, or any object or list in it."""
        inner = value.values() if isinstance(value, dict) else value
        parts = [one for one in inner if isinstance(one, dict | list)]
        return value if not parts or self.chance.random() < 0.3 else self.part_of(self.chance.choice(parts))


def outcome(data: bytes) -> PledgeFile | str:
    try:
        return parse_pledge_file(data, municipalities=CODES)
    except PledgeFileError as error:
        return sentence(error)


@FILES
def test_a_changed_pledge_file_is_read_or_refused_in_one_sentence(files: int, new_desk: NewDesk) -> None:
    desk: Desk = new_desk()
    chosen = Mutations(2023)
    seen: Counter[str] = Counter()
    for _ in range(files):
        found = outcome(chosen.next())
        if isinstance(found, str):
            assert found.endswith(".")
            assert "\n" not in found
            seen["refused"] += 1
            continue
        seen["read"] += 1
        if seen["read"] % A_FILE_TO_TAKE_IN == 1:
            import_pledges(desk, found)
    assert check(desk) == ()
    assert seen["refused"] > files / 10
    assert seen["read"] > files / 100
