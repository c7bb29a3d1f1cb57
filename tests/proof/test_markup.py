"""Markup in every text of every kind of record, every screen opened: it is shown as it stands, and opens nothing."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, replace
from itertools import count, islice
from pathlib import Path

import pytest
from desks import register
from every_kind import save_every_kind
from markup import broken_braces, indexes, payloads, read_as_markup, tooltips
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLabel, QToolTip, QWidget
from screens import dialogs, pages, texts_of
from traps import Trap, trap
from windows import Opened, opened, when_asked

from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.domain.sheet.signing_sheet import signing_sheet
from medlofte_desktop.domain.signing.occasion_papers import front_page, placement_list
from medlofte_desktop.domain.signing.protocol import protocol
from medlofte_desktop.paths import Profile
from medlofte_desktop.printing.pdf import pdf_of
from medlofte_desktop.services.check import check
from medlofte_desktop.services.desk import Desk, open_desk
from medlofte_desktop.services.pledges import open_pledge
from medlofte_desktop.services.saving import save, throw_away
from medlofte_desktop.services.signing.occasions import open_occasion
from medlofte_desktop.settings import Settings
from medlofte_desktop.ui.occasions.ceremony.window import open_ceremony
from medlofte_desktop.ui.occasions.commands import OccasionCommands
from medlofte_desktop.ui.telling import ask, tell

__all__ = ["trap"]

Text = Callable[[str], str]
MOST_CHOSEN = 4  # lines of a list that are chosen in turn
KINDS_OF_TEXT = len(payloads(""))


def texts_for(round_: int, address: str) -> Text:
    """Each field its payload, and another one in every round."""
    given = payloads(address)
    places: dict[str, int] = {}
    numbers = count(round_)
    return lambda field: given[places.setdefault(field, next(numbers)) % len(given)]


def fill(folder: Path, text: Text, others: Text) -> None:
    """Something of every kind, all of it also in conflict, and one pledge in the trash."""
    desk = open_desk(Profile(folder).database, writer=text("writer"), municipalities=register())
    desk = replace(desk, files=Profile(folder).files)
    made = save_every_kind(desk, text)
    dossier = open_pledge(desk, "pledge2460")
    assert dossier is not None
    for words in (text, others):
        save(desk, *(retold(one, words) for one in dossier.records()), follows=dossier.heads)
    save_every_kind(desk, others, "2401")
    gone = open_pledge(desk, "pledge2401")
    assert gone is not None
    throw_away(desk, gone.pledge, *[one for one in made if one.id == "evidence2460"])
    assert check(desk) == ()
    desk.database.close()


def retold(record: Record, text: Text) -> Record:
    """A record with other words in its texts."""
    told = {one.name: text(f"again {one.name}") for one in fields(record) if one.name in WORDED}
    return replace(record, **told)


WORDED = frozenset(
    {"title", "text", "name", "introduction", "cause", "rationale", "responsible", "key_figure", "phone"}
)


def screens(running: Opened) -> Iterator[QWidget]:
    """Every page, every dialog, the occasion with its pages, and the ceremony, one after another."""
    yield from pages(running.navigation)
    yield from dialogs(running.window, running.navigation, running.store)
    commands = running.window.findChild(OccasionCommands)
    assert commands is not None
    commands.open("signing_occasion2460")
    for number in range(commands.view.tabs.count()):
        yield commands.view.show_page(number)
    yield open_ceremony(commands.occasion, running.window)
    yield running.window


def looked_at(screen: QWidget) -> list[str]:
    """Paint a screen, choose lines in its lists, point at all there is; gives what was read as markup."""
    if screen.isWindow():
        screen.show()
    found: set[str] = set()
    for view in screen.findChildren(QAbstractItemView):
        for index in islice(indexes(view.model()) if view.model() else (), MOST_CHOSEN):
            view.setCurrentIndex(index)
            QApplication.processEvents()
        found.update(read_as_markup(view.parentWidget() or view))
    screen.grab()
    for text in {text for widget in screen.findChildren(QWidget) for text in tooltips(widget)}:
        QToolTip.showText(QPoint(5, 5), text, screen)
    QToolTip.hideText()
    return sorted(found.union(read_as_markup(screen)))


def boxes(window: QWidget, words: str) -> list[str]:
    """What the program tells and asks in boxes of their own."""
    found: list[str] = []

    def look(dialog: QDialog) -> None:
        dialog.grab()
        found.extend(read_as_markup(dialog))

    for show in (lambda: tell(window, words), lambda: ask(window, words, "&Ja")):
        when_asked(look)
        show()
    return found


def print_everything(desk: Desk) -> None:
    dossier, occasion = open_pledge(desk, "pledge2460"), open_occasion(desk, "signing_occasion2460")
    assert dossier is not None
    assert occasion is not None
    for paper in (signing_sheet(dossier), front_page(occasion), placement_list(occasion), protocol(occasion)):
        assert pdf_of(paper)


@pytest.mark.parametrize("rounds", [1, pytest.param(KINDS_OF_TEXT, marks=pytest.mark.proof)])
def test_markup_in_any_text_is_shown_as_it_stands_and_opens_nothing(
    rounds: int, trap: Trap, tmp_path: Path, qapp: QApplication
) -> None:
    for round_ in range(rounds):
        folder = tmp_path / f"profile{round_}"
        fill(folder, *(texts_for(round_ + place, trap.address) for place in (0, 7)))
        with opened(folder, Settings(name="Anna", title=payloads(trap.address)[0], municipality="2460")) as running:
            search_for_everything(running, payloads(trap.address))
            shown = {text for screen in screens(running) for text in whole_and_harmless(screen, trap)}
            assert [one for one in payloads(trap.address) if not any(one[:30] in text for text in shown)] == []
            print_everything(running.desk)
        assert trap.opened() == []


def search_for_everything(running: Opened, typed: Iterable[str]) -> None:
    for words in typed:
        running.list.search.setText(words)
        running.list.search.edited.emit()
        running.list.grab()
        assert list(read_as_markup(running.list)) == []
        assert boxes(running.window, words) == []
    running.list.search.setText("")
    running.list.search.edited.emit()


def whole_and_harmless(screen: QWidget, trap: Trap) -> set[str]:
    """What stands on a screen, which neither reads markup nor opens what it names."""
    name, texts = type(screen).__name__, set(texts_of(screen))
    assert looked_at(screen) == [], name
    assert broken_braces(texts) == [], name
    assert trap.opened() == [], name
    if isinstance(screen, QDialog):
        screen.reject()
    return texts


@pytest.mark.parametrize("number", [0, 1, 3, 4])
def test_a_label_that_reads_markup_is_found_and_springs_the_trap(number: int, trap: Trap, qapp: QApplication) -> None:
    label = QLabel(payloads(trap.address)[number])
    label.grab()
    assert trap.opened() == ["picture.png"]
    assert list(read_as_markup(label))
