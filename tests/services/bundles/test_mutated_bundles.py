"""Bundles changed at random and sealed rightly again: taken in whole, or refused with nothing written."""

import json
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from bundles import SEAL, Line, bundle, kept, parts_of, record, resealed, sealed, zipped
from looking_through import look_through

from medlofte_desktop.exchange.bundle.error import BundleError
from medlofte_desktop.services.bundles.handing_over import Part, hand_over
from medlofte_desktop.services.bundles.merging import merge_bundle
from medlofte_desktop.services.check import check
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.signing.occasions import begin_occasion
from medlofte_desktop.services.signing.signatures import Signing, sign

A_ROUND = 500  # bundles
LONG_ROUNDS = [pytest.param(range(first, first + 50), marks=pytest.mark.proof) for first in range(0, 2_000, 50)]
ROUNDS = pytest.mark.parametrize("rounds", [range(4), *LONG_ROUNDS], ids=lambda rounds: f"from-{rounds.start}")
Lines = list[Line]
NASTY: list[Any] = [
    *(None, True, False, 0, 1, -1, 2**31, 2**63, 2**64, 10**40, 1.5, 1e300, float("nan"), float("-inf")),
    *("", " ", "a", "0", "\0", "\x1b", "\u202e", "\ud800", "../../x", "a" * 64, "A" * 64, "e\u0301", "x" * 30_000),
    *("2023-01-01", "0001-01-01", "9999-12-31", "2023-01-01T00:00:00.000000+00:00", "9999-12-31T23:59:59Z"),
    *("2460", "9999", "vannas", "draft", "signed", "pledge", "contact", "secret", "ink"),
    *([], ["2460"], ["2460", "2460"], ["vannas"], [None], [[]], {}, {"a": 1}, {"deleted": True}),
]


class Mutations:
    """Changes a bundle, never twice alike; some changes are told of in its hashes, its label and its seal."""

    def __init__(self, data: bytes, seed: int) -> None:
        self.data = data
        label, lines = parts_of(data)
        self.label = json.loads(label)
        self.lines: Lines = [json.loads(one) for one in lines.splitlines()]
        self.chance = random.Random(seed)
        self.ways: tuple[Callable[[], bytes], ...] = (
            *(self.other_values, self.other_values, self.other_values, self.other_label),
            *(self.other_lines, self.letters_of_lines, self.letters_of_label, self.bytes_of_the_file),
        )

    def next(self) -> bytes:
        return self.chance.choice(self.ways)()

    def other_values(self) -> bytes:
        """Some values of a line or of its content, the hashes right most of the time."""
        lines = deepcopy(self.chance.sample(self.lines, self.chance.randint(1, len(self.lines))))
        for one in self.chance.sample(lines, min(len(lines), self.chance.randint(1, 2))):
            part = one["content"] if self.chance.random() < 0.8 and one["content"] else one
            part[self.chance.choice([*part, "more"])] = self.nasty(part)
            if self.chance.random() < 0.9:
                one.update(resealed(one))
        return bundle(lines)

    def nasty(self, part: dict[str, Any]) -> Any:
        """Anything, or a value that stands elsewhere and so is right in its own place."""
        others = [value for one in self.lines for value in (*one.values(), *(one["content"] or {}).values())]
        return deepcopy(self.chance.choice(self.chance.choice((NASTY, others, list(part.values())))))

    def other_label(self) -> bytes:
        label = {**self.label, self.chance.choice([*self.label, "more"]): self.nasty(self.label)}
        return self.with_parts(json.dumps(label).encode(), self.written(self.lines))

    def other_lines(self) -> bytes:
        """Lines left out, twice, in another order, of another record or with other parents."""
        lines = deepcopy(self.lines)
        self.chance.shuffle(lines)
        lines = lines[: self.chance.randint(0, len(lines))]
        for one in lines[:2]:
            other = self.chance.choice(self.lines)
            field = self.chance.choice(["record", "kind", "parents", "content", "id"])
            one[field] = [other["id"]] if field == "parents" else deepcopy(other[field])
            one.update(resealed(one) if self.chance.random() < 0.9 else {})
        return bundle([*lines, *lines[: self.chance.randint(0, 1)]])

    def letters_of_lines(self) -> bytes:
        return self.with_parts(json.dumps(self.label).encode(), self.altered(self.written(self.lines)))

    def letters_of_label(self) -> bytes:
        return self.with_parts(self.altered(json.dumps(self.label).encode()), self.written(self.lines))

    def bytes_of_the_file(self) -> bytes:
        return sealed(self.altered(self.data[:-SEAL]) + b" " * SEAL)

    def altered(self, data: bytes) -> bytes:
        changed = bytearray(data)
        for _ in range(self.chance.randint(1, 3)):
            place = self.chance.randrange(len(changed))
            end = place + self.chance.choice((0, 1, 1, 4, 30))
            changed[place:end] = self.chance.randbytes(self.chance.choice((0, 1, 1, 4)))
        return bytes(changed)

    def with_parts(self, label: bytes, lines: bytes) -> bytes:
        return zipped(("bundle.json", label), ("revisions.jsonl", lines))

    def written(self, lines: Lines) -> bytes:
        return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in lines).encode()


def test_the_changes_are_of_every_kind(prepared: Callable[[], Desk], tmp_path: Path) -> None:
    """So that the next test has something to find: some are taken in, and some are refused for each reason."""
    desk = prepared()
    chosen = Mutations(everything(desk, tmp_path), 1)
    wanted = {"taken in", "damaged", "newer", "incomplete"}
    for _ in range(10_000):
        wanted.discard(outcome(desk, kept(tmp_path, chosen.next())))
        if not wanted:
            break
    assert not wanted


@ROUNDS
def test_a_changed_bundle_is_taken_in_or_refused_and_nothing_fails(
    rounds: range, prepared: Callable[[], Desk], tmp_path: Path
) -> None:
    for seed in rounds:
        desk = prepared()
        chosen = Mutations(everything(desk, tmp_path), seed)
        with closing(sqlite3.connect(str(desk.database.engine.url.database))) as witness:
            for _ in range(A_ROUND):
                written = version(witness)
                if outcome(desk, kept(tmp_path, chosen.next())) != "taken in":
                    assert version(witness) == written
        assert check(desk) == ()
        look_through(desk, tmp_path)


def version(witness: sqlite3.Connection) -> int:
    """A number that changes when anybody else has written to the database."""
    return int(witness.execute("PRAGMA data_version").fetchone()[0])


def everything(desk: Desk, folder: Path) -> bytes:
    """A bundle of all that the desk has, with a record of every other kind."""
    sign(desk, "vannas", 0, Signing())
    more = bundle(
        [
            record("catalogue_area", "k", title="Trafik"),
            record("contact", "m", name="Eva Ek", municipality="2460"),
            record("evidence", "u", pledge="vannas", secrecy="secret"),
            record("press_release", "r", occasion=begin_occasion(desk, ["vannas"]).changes[0].record),
        ]
    )
    merge_bundle(desk, kept(folder, more))
    path = folder / "allt.medlofte"
    hand_over(desk, path, Part())
    return path.read_bytes()


def outcome(desk: Desk, path: Path) -> str:
    try:
        merge_bundle(desk, path)
    except BundleError as error:
        return error.problem.value
    return "taken in"
