from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot
from showing import exposed
from signings import change_text, saved_pledge

from medlofte_desktop.services.pledges import open_pledge
from medlofte_desktop.ui.recent.dialog import RecentDialog
from medlofte_desktop.ui.workspace import Workspace


@pytest.fixture
def dialog(workspace: Workspace, qtbot: QtBot) -> RecentDialog:
    """A pledge was written, and then its introduction twice."""
    saved_pledge(workspace.desk)
    change_text(workspace.desk, introduction="Första.")
    change_text(workspace.desk, introduction="Andra.")
    return exposed(RecentDialog(workspace), qtbot, 1000, 640)


def titles(dialog: RecentDialog) -> list[str]:
    entries = dialog.tree.entries
    return [entries.entry(entries.index(row, 0)).line.title for row in range(entries.rowCount())]


def test_what_was_written_today_is_told_with_the_pledge_it_is_in(dialog: RecentDialog) -> None:
    assert titles(dialog)[0] == "Vännäs 2023-04-01 – 2025-12-31 · Medborgarlöftet"
    assert "Anneli Eriksson" in dialog.panel.when.text()


def test_nothing_today_is_said(workspace: Workspace, qtbot: QtBot) -> None:
    empty = exposed(RecentDialog(workspace), qtbot, 1000, 640)
    assert empty.middle.currentWidget() is empty.nothing


def test_what_is_older_is_shown_when_a_longer_time_is_chosen(
    dialog: RecentDialog, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_three_days = datetime.now().astimezone() + timedelta(days=3)
    monkeypatch.setattr(Workspace, "today", lambda _self: in_three_days.date())
    dialog.redraw()
    assert dialog.middle.currentWidget() is dialog.nothing
    dialog.span.choose("week")
    dialog.redraw()
    assert titles(dialog)


def test_an_old_version_is_brought_back_and_undone(dialog: RecentDialog, workspace: Workspace) -> None:
    run = dialog.tree.chosen_run()
    assert run is not None
    first = next(one for one in run.versions if one.content and one.content["introduction"] == "Första.")
    dialog.panel.restore_wanted.emit(first)
    assert open_pledge(workspace.desk, "vannas").pledge.introduction == "Första."
    workspace.undo()
    assert open_pledge(workspace.desk, "vannas").pledge.introduction == "Andra."
