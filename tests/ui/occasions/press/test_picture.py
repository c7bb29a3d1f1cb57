import time
from collections.abc import Callable
from pathlib import Path

import pytest
from press import png
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from showing import exposed
from windows import when_asked

from medlofte_desktop.domain.expected_error import CancelledError
from medlofte_desktop.domain.records.occasion import PressRelease
from medlofte_desktop.services.signing.occasions import begin_occasion, open_occasion
from medlofte_desktop.services.signing.scans import kept_file
from medlofte_desktop.storage.kept_files import kept_path
from medlofte_desktop.ui.occasions.press import picture_part
from medlofte_desktop.ui.occasions.press.page import PressPage
from medlofte_desktop.ui.occasions.press.picture_part import PicturePart
from medlofte_desktop.ui.window.main_window import MainWindow


def release(page: PressPage) -> PressRelease:
    assert page.occasion.dossier is not None
    found = page.occasion.dossier.release
    assert found is not None
    return found


@pytest.fixture
def part(drafted: PressPage) -> PicturePart:
    return drafted.form.picture


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    """A JPEG of 2 400 × 1 800 pixels."""
    path = tmp_path / "möte.jpg"
    image = QImage(2400, 1800, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    assert image.save(str(path), "JPEG")
    return path


def taken(part: PicturePart, path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(part.ready):
        part.take(path)


def carried(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_a_chosen_picture_is_scaled_kept_and_shown(
    drafted: PressPage, part: PicturePart, photograph: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (str(photograph), ""))
    assert not drafted.form.picture_text.isVisible()
    with qtbot.waitSignal(part.ready):
        part.add.click()
    kept = QImage.fromData(kept_file(drafted.workspace.desk, release(drafted).picture))
    assert (kept.width(), kept.height()) == (1600, 1200)
    assert part.view.isVisible()
    assert (part.view.place().width(), part.view.place().height()) == (280, 210)
    assert drafted.form.picture_text.isVisible()
    assert drafted.form.caption.text().startswith("Från vänster:")
    assert drafted.workspace.steps.undoText() == "bild till pressmeddelandet"


def test_a_dialog_that_is_closed_adds_nothing(part: PicturePart, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: ("", ""))
    part.add.click()
    assert not part.progress.isVisible()


def test_a_picture_that_is_dropped_is_added(
    drafted: PressPage, part: PicturePart, photograph: Path, qtbot: QtBot
) -> None:
    left, no = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    data = carried(photograph)
    entering = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, left, no)
    part.dragEnterEvent(entering)
    assert entering.isAccepted()
    with qtbot.waitSignal(part.ready):
        part.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, no))
    assert release(drafted).picture


def test_words_that_are_dragged_are_not_taken_for_a_picture(part: PicturePart) -> None:
    data = QMimeData()
    data.setText("möte.jpg")
    entering = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    entering.ignore()
    part.dragEnterEvent(entering)
    assert not entering.isAccepted()


def test_it_is_taken_away_and_back_with_undo(
    drafted: PressPage, part: PicturePart, photograph: Path, qtbot: QtBot
) -> None:
    taken(part, photograph, qtbot)
    part.remove.click()
    assert release(drafted).picture == ""
    assert not part.view.isVisible()
    assert not drafted.form.caption.isVisible()
    drafted.workspace.undo()
    assert release(drafted).picture
    assert part.view.isVisible()


def test_another_picture_asks_for_words_of_its_own(
    drafted: PressPage, part: PicturePart, photograph: Path, qtbot: QtBot, edit: Callable[..., None]
) -> None:
    taken(part, photograph, qtbot)
    edit(picture_text="Sex personer")
    assert part.view.accessibleName() == "Sex personer"
    other = photograph.with_name("annan.png")
    other.write_bytes(png(50, 40))
    taken(part, other, qtbot)
    assert drafted.form.picture_text.text() == ""


def test_words_that_are_being_typed_are_kept_when_a_picture_comes(
    drafted: PressPage, part: PicturePart, photograph: Path, qtbot: QtBot
) -> None:
    part.take(photograph)
    drafted.form.headline.home(False)
    drafted.form.headline.insert("Ny: ")
    qtbot.waitSignal(part.ready).wait()
    assert release(drafted).headline.startswith("Ny: ")


@pytest.mark.qt_log_ignore("JPEG")
@pytest.mark.parametrize(("name", "content", "words"), [
    ("a.pdf", b"%PDF-1.7", "varken PDF, JPEG eller PNG"), ("a.jpg", b"MZ\x90\0", "inte det som filens namn säger"),
    ("a.png", b"", "är tom"), ("a.png", png()[:-6], "skadad eller inte hel"),
    ("a.jpg", b"\xff\xd8\xff\xe0" + bytes(40) + b"\xff\xd9", "skadad eller av ett ovanligt slag"),
])  # fmt: skip
def test_a_file_that_is_no_picture_is_told_in_a_sentence_and_nothing_is_kept(
    drafted: PressPage, tmp_path: Path, qtbot: QtBot, name: str, content: bytes, words: str
) -> None:
    part, path = drafted.form.picture, tmp_path / name
    path.write_bytes(content)
    told: list[str] = []
    when_asked(lambda box: told.append(box.text()))
    part.take(path)
    qtbot.waitUntil(lambda: bool(told))
    assert words in told[0]
    assert release(drafted).picture == ""
    assert not drafted.workspace.desk.files.exists()
    qtbot.waitUntil(part.add.isEnabled)


def test_a_picture_that_claims_to_fill_the_memory_is_told(part: PicturePart, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(png(65_000, 1_000))
    told: list[str] = []
    when_asked(lambda box: told.append(box.text()))
    part.take(path)
    qtbot.waitUntil(lambda: bool(told))
    assert "64 miljoner bildpunkter" in told[0]


def test_a_full_disk_keeps_the_release_as_it_was(
    drafted: PressPage, part: PicturePart, photograph: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_asked: object, **_more: object) -> None:
        raise OSError(28, "No space left on device")

    failed: list[object] = []
    drafted.workspace.failed.connect(failed.append)
    monkeypatch.setattr("medlofte_desktop.storage.kept_files.write_own", full)
    taken(part, photograph, qtbot)
    assert [type(one) for one in failed] == [OSError]
    assert release(drafted).picture == ""


def test_the_picture_goes_to_the_occasion_it_was_chosen_for(
    drafted: PressPage, part: PicturePart, photograph: Path, qtbot: QtBot
) -> None:
    desk, first = drafted.workspace.desk, drafted.occasion.dossier
    part.take(photograph)
    drafted.occasion.open(begin_occasion(desk, ["vannas"]).changes[0].record)
    qtbot.waitSignal(part.ready).wait()
    found = open_occasion(desk, first.occasion.id)
    assert found is not None
    assert found.release is not None
    assert found.release.picture
    assert drafted.occasion.dossier.release is None


def slowly(_path: Path, *, progress: object, cancelled: Callable[[], bool]) -> bytes:
    """A picture that is never ready."""
    while not cancelled():
        time.sleep(0.001)
    raise CancelledError


def test_it_can_be_cancelled_while_it_is_made_ready(
    drafted: PressPage, part: PicturePart, photograph: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture_part, "_prepared", slowly)
    part.take(photograph)
    assert part.progress.isVisible()
    assert not part.add.isEnabled()
    with qtbot.waitSignal(drafted.said) as said:
        part.progress.stop.click()
    assert said.args == ["Arbetet avbröts, så inget har ändrats."]
    assert release(drafted).picture == ""
    assert part.add.isEnabled()


def test_closing_the_window_stops_it(
    drafted: PressPage, photograph: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow([], QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat))
    page = PressPage(drafted.occasion)
    window.setCentralWidget(page)
    exposed(window, qtbot)
    monkeypatch.setattr(picture_part, "_prepared", slowly)
    page.form.picture.take(photograph)
    with qtbot.waitSignal(page.form.picture.work.cancelled):
        window.close()


def test_a_kept_picture_that_is_gone_is_told_in_its_place(
    drafted: PressPage, part: PicturePart, photograph: Path, qtbot: QtBot, edit: Callable[..., None]
) -> None:
    taken(part, photograph, qtbot)
    kept = kept_path(drafted.workspace.desk.files, release(drafted).picture)
    content = kept.read_bytes()
    kept.unlink()
    page = exposed(PressPage(drafted.occasion), qtbot, 1060, 640)
    assert "finns inte kvar" in page.form.picture.told.words
    assert not page.form.picture.view.isVisible()
    assert page.form.picture.remove.isVisible()
    kept.write_bytes(content)  # it has come with a bundle
    edit(headline="Ny")
    assert page.form.picture.view.isVisible()
    assert page.form.picture.told.words == ""


@pytest.mark.parametrize("size", [(900, 300), (300, 900), (40, 30), (3, 900)])
def test_a_picture_is_shown_whole_in_its_own_shape_and_never_enlarged(part: PicturePart, size: tuple[int, int]) -> None:
    part.view.resize(400, 210)
    part.view.show_image(QImage(*size, QImage.Format.Format_RGB32))
    shown = part.view.place()
    assert shown.width() <= min(400, size[0])
    assert shown.height() <= min(210, size[1])
    assert abs(shown.width() * size[1] - shown.height() * size[0]) <= max(size)
