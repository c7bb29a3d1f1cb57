from datetime import UTC, date, datetime

import pytest
from pytestqt.qtbot import QtBot

from medlofte_desktop.domain.records.dossier import Dossier, Writing
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.ui.pledge.header import PledgeHeader
from medlofte_desktop.ui.workspace import Workspace


@pytest.fixture
def header(qtbot: QtBot) -> PledgeHeader:
    header = PledgeHeader()
    qtbot.addWidget(header)
    return header


def test_it_says_when_the_pledge_was_last_changed_and_by_whom(header: PledgeHeader) -> None:
    noon = datetime(2023, 3, 2, 12, tzinfo=UTC)
    pledge = Pledge(id="p", municipalities=())
    dossier = Dossier(pledge=pledge, municipalities=(), writings={"p": Writing(writer="Anneli Eriksson", time=noon)})
    header.show_pledge(dossier, (), date(2023, 3, 3))
    assert header.about.text().endswith(f"senast ändrat i går {noon.astimezone():%H:%M} av Anneli Eriksson")


def test_the_writer_is_the_one_at_the_desk_for_a_pledge_just_begun(header: PledgeHeader, vannas: Workspace) -> None:
    assert vannas.dossier is not None
    header.show_pledge(vannas.dossier, (), vannas.today())
    assert "senast ändrat i dag" in header.about.text()
    assert header.about.text().endswith("av Anneli Eriksson")


def test_the_whole_name_is_read_also_where_there_is_no_room_for_it_beside_the_button(
    header: PledgeHeader, vannas: Workspace, qtbot: QtBot
) -> None:
    assert vannas.dossier is not None
    header.show_pledge(vannas.dossier, (), vannas.today())
    header.resize(1000, header.sizeHint().height())
    header.show()
    assert header.preview.geometry().left() > header.heading.geometry().right()
    halves = ((header.heading, header.state), (header.period, header.preview))
    wider = max(sum(max(part.sizeHint().width(), part.minimumWidth()) for part in half) for half in halves)
    header.resize(wider + 40, header.sizeHint().height())
    qtbot.waitUntil(lambda: header.heading.shown_text() == header.heading.text())
    assert header.preview.geometry().top() > header.heading.geometry().top()
