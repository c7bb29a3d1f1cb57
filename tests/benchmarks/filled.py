"""What the benchmarks of the database share: a desk of its own, many promises, and ratios of two things in turn."""
# ruff: noqa: T201

import random
import re
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from medlofte_desktop.domain.history.revision import Revision, write_revision
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.records.promise import Promise
from medlofte_desktop.domain.registers import read_municipalities
from medlofte_desktop.resource_files import resource_text
from medlofte_desktop.services.desk import Desk, open_desk

TIME = datetime(2023, 3, 3, 9, tzinfo=UTC)


def new_desk(path: Path) -> Desk:
    municipalities = read_municipalities(resource_text("municipalities.csv"))
    return open_desk(path, writer="Anneli Eriksson", municipalities=municipalities)


def texts(count: int) -> Iterator[str]:
    """Texts of 8–20 words, drawn as often as published pledges use them; one word in ten is a new compound."""
    used = Counter(re.findall(r"[^\W\d_]+", resource_text("samples", "published_pledges.json")))
    words, weights = list(used), list(used.values())
    chance = random.Random(2023)
    for number in range(count):
        drawn = chance.choices(words, weights, k=chance.randint(8, 20))
        yield " ".join(
            word + chance.choice(words).lower() if chance.random() < 0.1 else word for word in (*drawn, str(number))
        )


def pledges(count: int) -> list[Revision]:
    municipalities = read_municipalities(resource_text("municipalities.csv"))
    codes = [municipalities[number % 290].code for number in range(count)]
    made = [Pledge(id=f"pledge-{number}", municipalities=(code,)) for number, code in enumerate(codes)]
    return [write_revision(pledge, parents=(), writer="a", time=TIME) for pledge in made]


def promises(count: int, in_pledges: int) -> Iterator[Promise]:
    for number, text in enumerate(texts(count)):
        yield Promise(id=f"promise-{number}", pledge=f"pledge-{number % in_pledges}", text=text)


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def compare(name: str, work: Callable[[], object], floor: Callable[[], object], *, runs: int) -> float:
    """Print and give how many times as long `work` takes as `floor`: the medians of runs in turn."""
    work(), floor()
    pairs = [(seconds(work), seconds(floor)) for _ in range(runs)]
    ours, theirs = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(f"{name:48} {ours * 1000:9.3f} ms {theirs * 1000:9.3f} ms  {ours / theirs:7.3f} x", flush=True)
    return ours / theirs
