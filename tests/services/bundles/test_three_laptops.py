"""Three laptops, whatever people do at them and whichever files come through: in the end all are equal and whole."""

import json
import shutil
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

import pytest
from desks import Ids
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test
from laptops import ACTIONS, CODES, Laptop, one_of
from looking_through import look_through
from sqlalchemy import select

from medlofte_desktop.domain.history.revision import canonical
from medlofte_desktop.domain.records.content import Content
from medlofte_desktop.services.bundles.handing_over import Part, hand_over, words
from medlofte_desktop.services.bundles.merging import merge_bundle, rehearse_merge
from medlofte_desktop.services.check import check
from medlofte_desktop.services.signing.occasions import occasions
from medlofte_desktop.storage.bundles.forgotten import read_orders
from medlofte_desktop.storage.database import Database, open_database
from medlofte_desktop.storage.tables import RevisionRow, Table

# Each part of the long form goes its own ways, new ones each time; CI runs four.
HISTORIES = pytest.mark.parametrize(
    "histories", [30, *(pytest.param(250, marks=pytest.mark.proof, id=f"part-{number}") for number in range(1, 41))]
)
EVERYTHING = Part()
LAPTOPS = st.integers(0, 2)
PICKS = st.integers(0, 10**6)
Held = dict[str, list[tuple[Any, ...]]]


class ThreeLaptops(RuleBasedStateMachine):
    """`beginning` is a database with a frozen pledge, to be copied: what all three have from the start. `databases`
    are theirs, a new file at the same path for each history: an engine that stays need not compile its SQL again."""

    beginning: Path
    databases: dict[Path, Database]

    @initialize()
    def begin(self) -> None:
        self.folder = self.beginning.parent
        self.files: list[Path] = []
        self.laptops: list[Laptop] = []
        for number, (path, database) in enumerate(self.databases.items(), start=1):
            shutil.rmtree(path.parent, ignore_errors=True)
            path.parent.mkdir()
            shutil.copy(self.beginning, path)
            self.laptops.append(Laptop.at(database, path, Ids(count(number << 64))))
        self.hand_on(0, 0, 0)

    @rule(day=st.randoms(use_true_random=True))
    def work(self, day: Random) -> None:
        """A day's work at all three."""
        for _ in range(day.randint(6, 18)):
            self.laptops[day.randrange(3)].act(day.randrange(len(ACTIONS)), day.randrange(10**6))

    @rule(one=LAPTOPS, other=LAPTOPS, pick=PICKS)
    def meet(self, one: int, other: int, pick: int) -> None:
        """A file in each direction, made before either has taken in the other's."""
        self.hand_on(one, pick % 2, pick)
        self.hand_on(other, pick // 2 % 2, pick)
        self.take_in(one, len(self.files) - 1)
        self.take_in(other, len(self.files) - 2)

    @rule(laptop=LAPTOPS, part=st.integers(0, 5), pick=PICKS)
    def hand_on(self, laptop: int, part: int, pick: int) -> None:
        """A file on its way; it may never arrive, or arrive late, or twice."""
        desk = self.laptops[laptop].desk
        found = occasions(desk)
        parts = [EVERYTHING, EVERYTHING, Part(municipalities=(one_of(CODES, pick),)), Part(with_secrets=False)]
        parts += [Part(occasion=one_of(found, pick).id)] if found else []
        path = self.folder / f"{len(self.files)}.medlofte"
        hand_over(desk, path, one_of(parts, part))
        self.files.append(path)

    @rule(laptop=LAPTOPS, pick=PICKS)
    def take_in(self, laptop: int, pick: int) -> None:
        receiver = self.laptops[laptop]
        path = one_of(self.files, pick)
        before = receiver.revisions()
        rehearsed = rehearse_merge(receiver.desk, path) if pick % 3 == 0 else None
        merged = merge_bundle(receiver.desk, path)
        assert rehearsed is None or (rehearsed.added, rehearsed.forgotten) == (merged.added, merged.forgotten)
        receiver.written |= receiver.revisions() - before
        if merged.changes and pick % 5 == 0:
            receiver.steps.append(merged.changes)

    def teardown(self) -> None:
        if not hasattr(self, "laptops"):
            return
        try:
            self.exchange_everything()
            self.compare()
        finally:
            for laptop in self.laptops:
                laptop.desk.database.close()

    def exchange_everything(self) -> None:
        """From hand to hand and back again, until nobody has anything to tell: a merge may let a status follow."""
        for _round in range(6):
            for source, target in ((0, 1), (1, 2), (2, 1), (1, 0)):
                self.hand_over_everything(source, target)
            if not self.hand_over_everything(0, 2):
                return
        raise AssertionError("they go on telling each other new things")

    def hand_over_everything(self, source: int, target: int) -> int:
        """How much of it was new."""
        path = self.folder / "allt.medlofte"
        hand_over(self.laptops[source].desk, path, EVERYTHING)
        merged = merge_bundle(self.laptops[target].desk, path)
        return merged.added + merged.forgotten

    def compare(self) -> None:
        assert len({words(laptop.desk) for laptop in self.laptops}) == 1
        first, *others = map(held, self.laptops)
        for other in others:
            assert other == first
        for laptop in self.laptops:
            assert check(laptop.desk) == ()
        assert lost(self.laptops) == set()
        look_through(self.laptops[0].desk, self.folder)


def held(laptop: Laptop) -> Held:
    """Every row of every table."""
    with laptop.desk.database.reading() as connection:
        return {
            table.name: sorted(
                (tuple(row) for row in connection.execute(select(*(one for one in table.c if one.name != "number")))),
                key=repr,
            )
            for table in Table.metadata.sorted_tables
        }


def lost(laptops: list[Laptop]) -> set[object]:
    """The revisions and values that somebody was told are saved and that are nowhere, unless they are forgotten. What
    was saved while a field was in doubt stands field by field."""
    with laptops[0].desk.database.reading() as connection:
        rows = connection.execute(select(RevisionRow)).all()
        orders = read_orders(connection)
    kept = {row.id for row in rows if row.content is not None or {row.id, row.record} & orders}
    hashes = {(row.record, row.content_hash) for row in rows if row.id in kept}
    gone = orders | {row.record for row in rows if row.id in orders}
    held = {(row.record, *said) for row in rows for said in said_in(json.loads(row.content or "{}"))}
    values = {
        (record, *said)
        for laptop in laptops
        for (record, content_hash), content in laptop.values.items()
        if (record, content_hash) not in hashes and record not in gone
        for said in said_in(content)
    }
    return (set().union(*(laptop.written for laptop in laptops)) - kept) | (values - held)


def said_in(content: Content) -> Iterator[tuple[str, str]]:
    """Each field, with its value as JSON."""
    return ((field, canonical(value)) for field, value in content.items())


@pytest.fixture
def beginning(ready_file: Path, tmp_path: Path) -> Path:
    path = Path(shutil.copy(ready_file, tmp_path / "medlofte.db"))
    laptop = Laptop.at(open_database(path), path, Ids(count(1)))
    laptop.begin()
    laptop.desk.database.close()
    return path


@HISTORIES
def test_whatever_three_people_do_their_laptops_end_up_equal_and_whole(histories: int, beginning: Path) -> None:
    ThreeLaptops.beginning = beginning
    paths = [beginning.parent / name / "medlofte.db" for name in ("Anneli", "Michael", "Eva")]
    ThreeLaptops.databases = {path: open_database(path) for path in paths}
    run_state_machine_as_test(
        ThreeLaptops,
        settings=settings(
            max_examples=histories,
            stateful_step_count=8,
            derandomize=False,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.explicit, Phase.generate, Phase.shrink],
        ),
    )


def test_everything_that_people_do_changes_something(beginning: Path) -> None:
    """So that the law above is about something: each action has an effect somewhere in a long day."""
    laptop = Laptop.at(open_database(beginning), beginning, Ids(count(1 << 64)))
    effects: Counter[str] = Counter()
    for number in range(400):
        pick = int(sha256(str(number).encode()).hexdigest()[:8], 16)
        before = laptop.revisions()
        laptop.act(number, pick)
        effects[ACTIONS[number % len(ACTIONS)].__name__] += laptop.revisions() != before
    laptop.desk.database.close()
    silent = {action.__name__ for action in ACTIONS if not effects[action.__name__]}
    assert silent <= {"_set_clock", "_settle", "_forget_version"}
