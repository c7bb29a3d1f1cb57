from collections.abc import Iterator
from pathlib import Path

import pytest
from desks import register
from pytestqt.qtbot import QtBot
from signings import change_text, saved_pledge
from windows import click

from medlofte_desktop.services.backups.recovering import Damaged
from medlofte_desktop.services.backups.taking import back_up
from medlofte_desktop.services.desk import now, open_desk
from medlofte_desktop.services.pledges import open_pledge, pledge_lines
from medlofte_desktop.ui.backups.recovery_dialog import RecoveryDialog


@pytest.fixture
def damaged(tmp_path: Path) -> Damaged:
    """A database of which the table of promises is torn; its backups are from before it had an introduction."""
    file = tmp_path / "medlofte.db"
    desk = open_desk(file, writer="Anneli Eriksson", municipalities=register())
    saved_pledge(desk)
    for _time in range(2):
        back_up(desk)
    change_text(desk, introduction="Nyskrivet.")
    with desk.database.reading() as connection:
        pages = connection.exec_driver_sql("SELECT pageno FROM dbstat WHERE name = 'promise'").scalars().all()
    desk.database.close()
    content = bytearray(file.read_bytes())
    for page in pages:
        content[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    file.write_bytes(content)
    return Damaged(file=file, municipalities=register(), writer="Anneli Eriksson", clock=now)


@pytest.fixture
def dialog(damaged: Damaged, qtbot: QtBot) -> Iterator[RecoveryDialog]:
    dialog = RecoveryDialog(damaged)
    qtbot.addWidget(dialog)
    yield dialog
    dialog.close()


def look(dialog: RecoveryDialog, qtbot: QtBot) -> None:
    dialog.show()
    qtbot.waitUntil(dialog.recover.isEnabled, timeout=30_000)


def test_it_says_what_can_be_had_back_and_what_can_be_read_besides(dialog: RecoveryDialog, qtbot: QtBot) -> None:
    look(dialog, qtbot)
    assert "1 medborgarlöfte" in dialog.backup_words.text()
    assert dialog.salvaged.parts.text().startswith("Vännäs 2023-04-01 – 2025-12-31: 1 ändring")
    assert dialog.rest.isVisible()
    assert not dialog.anew.isVisible()


def test_having_it_back_leaves_a_database_with_both(dialog: RecoveryDialog, damaged: Damaged, qtbot: QtBot) -> None:
    look(dialog, qtbot)
    with qtbot.waitSignal(dialog.accepted, timeout=30_000):
        click(dialog.recover)
    desk = open_desk(damaged.file, writer="", municipalities=register())
    dossier = open_pledge(desk, "vannas")
    desk.database.close()
    assert dossier is not None
    assert dossier.pledge.introduction == "Nyskrivet."
    assert "medlofte-skadad-" in dialog.said


def test_a_copy_that_has_everything_is_said_to_have_it(dialog: RecoveryDialog, damaged: Damaged, qtbot: QtBot) -> None:
    damaged.file.write_bytes(b"")
    look(dialog, qtbot)
    assert dialog.salvaged.count.text() == "Inget utöver kopian"


def test_newer_copies_that_are_damaged_are_counted(dialog: RecoveryDialog, damaged: Damaged, qtbot: QtBot) -> None:
    newest = max(damaged.backup_folder.iterdir())
    newest.write_bytes(newest.read_bytes()[:-50])
    look(dialog, qtbot)
    assert "1 nyare" in dialog.backup_words.text()


def test_without_any_copy_what_can_be_read_is_offered(dialog: RecoveryDialog, damaged: Damaged, qtbot: QtBot) -> None:
    for path in damaged.backup_folder.iterdir():
        path.unlink()
    look(dialog, qtbot)
    assert "ingen hel" in dialog.backup_words.text()
    assert dialog.salvaged.parts.text() == "Vännäs 2023-04-01 – 2025-12-31: hela medborgarlöftet"


@pytest.fixture
def broken_off(damaged: Damaged, qtbot: QtBot) -> Iterator[RecoveryDialog]:
    """The next dialog after a rescue that was killed when the damaged database had got its other name."""
    damaged.file.rename(damaged.file.with_name("medlofte-skadad-20260314-091500.db"))
    dialog = RecoveryDialog(damaged, is_missing=True)
    qtbot.addWidget(dialog)
    yield dialog
    dialog.close()


def test_after_a_rescue_that_was_broken_off_as_much_is_offered(broken_off: RecoveryDialog, qtbot: QtBot) -> None:
    look(broken_off, qtbot)
    assert broken_off.salvaged.isVisible()
    assert broken_off.salvaged.parts.text().startswith("Vännäs 2023-04-01 – 2025-12-31: 1 ändring")


def test_one_who_begins_anew_begins_with_nothing(
    broken_off: RecoveryDialog, damaged: Damaged, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    look(broken_off, qtbot)
    monkeypatch.setattr("medlofte_desktop.ui.backups.recovery_dialog.ask", lambda *_asked: True)
    with qtbot.waitSignal(broken_off.accepted, timeout=30_000):
        click(broken_off.anew)
    desk = open_desk(damaged.file, writer="", municipalities=register())
    assert pledge_lines(desk) == ()
    desk.database.close()


def test_what_fails_is_told_and_the_damaged_file_is_where_it_was(
    dialog: RecoveryDialog, damaged: Damaged, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    look(dialog, qtbot)
    before = damaged.file.read_bytes()
    told: list[str] = []
    monkeypatch.setattr("medlofte_desktop.ui.backups.recovery_dialog.tell", lambda _parent, words: told.append(words))
    for path in damaged.backup_folder.iterdir():
        path.unlink()  # the copy that was found is gone in the meantime
    click(dialog.recover)
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert "finns inte" in told[0]
    assert damaged.file.read_bytes() == before
    assert dialog.isVisible()


def test_one_can_leave_while_it_is_looked_for(dialog: RecoveryDialog, damaged: Damaged) -> None:
    dialog.show()
    click(dialog.leave)
    assert not dialog.isVisible()
    assert not dialog.looking.is_busy()
