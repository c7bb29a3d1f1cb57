"""What the tests of bundles share: a small one as the program writes it, plain and locked."""

import io
from hashlib import sha256

import pytest
from bundles import TIME

from medlofte_desktop.domain.history.revision import Revision, write_revision
from medlofte_desktop.domain.history.sameness import root_of
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.exchange.bundle import lock
from medlofte_desktop.exchange.bundle.lines import FORMAT, Label
from medlofte_desktop.exchange.bundle.writer import write_bundle

PASSWORD = "storstrejk på Åre"
SCAN = b"%PDF-1.7\n" + bytes(range(256)) * 20 + b"\nstartxref\n9\n%%EOF\n"


def contacts(count: int) -> list[Revision]:
    """A few versions of a few contacts."""
    people = [Contact(id=f"{number % 7:032x}", name=f"Människa {number}") for number in range(count)]
    return [write_revision(one, parents=(), writer="Anneli Eriksson", time=TIME) for one in people]


def written(password: str = "", count: int = 20) -> bytes:
    revisions = contacts(count)
    label = Label(
        format=FORMAT,
        writer="Anneli Eriksson",
        written=TIME,
        revisions=count,
        root=root_of((one.id for one in revisions), ()),
        files=(sha256(SCAN).hexdigest(),),
    )
    out = io.BytesIO()
    write_bundle(out, label, revisions, lambda _sha256: SCAN, password)
    return out.getvalue()


@pytest.fixture(scope="session")
def plain() -> bytes:
    return written()


@pytest.fixture
def light_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    """A key that is made in no time; what is locked with it is locked as well."""
    monkeypatch.setattr(lock, "_COST", 2)


@pytest.fixture
def locked(light_lock: None) -> bytes:
    return written(PASSWORD, 3_000)  # several pieces
