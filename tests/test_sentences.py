import errno
import importlib
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

import medlofte_desktop
from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.exchange.bundle.error import BundleError, BundleProblem
from medlofte_desktop.exchange.pledge_file_error import PledgeFileError, Reason
from medlofte_desktop.exchange.scan_file import ScanProblem
from medlofte_desktop.safe_file import FilesExistError, write_safely
from medlofte_desktop.sentences import sentence
from medlofte_desktop.storage.database import DatabaseUnavailableError, open_database


def expected_errors() -> Iterator[type[ExpectedError]]:
    """Every expected error in the package."""
    package = Path(medlofte_desktop.__file__).parent
    for path in package.rglob("*.py"):
        if re.search(r"^class \w+\(\w+Error\)", path.read_text(encoding="utf-8"), re.MULTILINE):
            importlib.import_module(".".join(path.relative_to(package.parent).with_suffix("").parts))
    waiting = [ExpectedError]
    while waiting:
        found = waiting.pop().__subclasses__()
        yield from found
        waiting.extend(found)


def test_every_expected_error_has_its_sentence() -> None:
    words = {
        "reason": "orsaken",
        "version": "0099",
        "exit_code": 9,
        "paths": (Path("a.pdf"),),
        "problem": ScanProblem.EMPTY,
        "path": Path("a.pdf"),
    }
    made = {PledgeFileError: PledgeFileError(Reason.EMPTY), BundleError: BundleError(BundleProblem.DAMAGED)}
    for kind in expected_errors():
        error = made.get(kind) or kind.__new__(kind, "orsaken.")
        for name, value in words.items():
            if not hasattr(error, name):
                setattr(error, name, value)
        told = sentence(error)
        assert told.endswith("."), kind
        assert kind.__name__ not in told, kind


def test_a_busy_and_a_missing_database_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "busy.db"
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(DatabaseUnavailableError) as busy, open_database(f"sqlite:///{path}?timeout=0.1").reading():
        pass
    holder.close()
    assert "upptagen" in sentence(busy.value)
    assert "mapp" in sentence(DatabaseUnavailableError("unable to open database file"))
    assert sentence(DatabaseUnavailableError("\x1b[2J\n något nytt")).isprintable()


def test_a_file_error_names_the_folder_and_not_the_temporary_file(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file") as missing:
        write_safely(tmp_path / "borta" / "a.pdf", b"")
    assert sentence(missing.value) == f"{tmp_path / 'borta'} finns inte, så inget har sparats."


def test_what_the_program_keeps_is_named_and_another_place_asked_for(tmp_path: Path) -> None:
    database = tmp_path / "medlofte.db"
    database.write_bytes(b"SQLite format 3\0")
    with pytest.raises(OSError, match="permitted") as refused:
        write_safely(database, b"")
    assert sentence(refused.value) == (
        f"{database} hör till det som Medlöfte själv sparar i, så inget har sparats; välj en annan plats."
    )


def test_an_unusual_file_error_is_told_by_its_code() -> None:
    assert "(ELOOP)" in sentence(OSError(errno.ELOOP, "too many links", "a.pdf"))
    assert sentence(OSError("strange")) == "Filen gick inte att läsa eller skriva (okänt fel), så inget har sparats."


def test_existing_files_are_counted_and_the_first_is_named() -> None:
    assert sentence(FilesExistError((Path("a.pdf"),))) == "a.pdf finns redan, så inget har skrivits."
    assert sentence(FilesExistError((Path("a.pdf"), Path("b.pdf")))).startswith("2 av filerna finns redan, däribland a")


def told(error: PledgeFileError, file: str) -> str:
    """The sentence about what is wrong in a file."""
    error.path = Path(file)
    return sentence(error)


def test_a_sentence_says_where_for_people_and_for_programs() -> None:
    error = PledgeFileError(Reason.BLANK, pledge=3, key="promises[3].activities[1].text")
    assert told(error, "löften.json") == (
        "löften.json lästes inte in och inget har ändrats: "
        "i medborgarlöfte 3, löfte 4, aktivitet 2 (promises[3].activities[1].text) – texten är tom."
    )


def test_wrong_types_and_places_in_json_are_told_in_swedish() -> None:
    wrong = PledgeFileError(Reason.WRONG_TYPE, pledge=1, key="label", detail="str object")
    assert told(wrong, "a").endswith("i medborgarlöfte 1 (label) – värdet är ett objekt men ska vara en text.")
    broken = PledgeFileError(Reason.NOT_JSON, detail="12:5")
    assert told(broken, "a").endswith("filen följer inte reglerna för JSON på rad 12, tecken 5.")


@pytest.mark.parametrize("detail", ["", "2460", "{0} %s {expected}"])
@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_its_one_sentence(reason: Reason, detail: str) -> None:
    said = told(PledgeFileError(reason, pledge=1, key="label", detail=detail), "löften.json")
    assert said.startswith("löften.json lästes inte in och inget har ändrats: ")
    assert said.count(". ") == 0


def test_a_file_name_cannot_steer_the_terminal() -> None:
    said = told(PledgeFileError(Reason.EMPTY), "\x1b[2Jlöften\ud800\n.json")
    assert said.isprintable()
    assert "löften" in said
