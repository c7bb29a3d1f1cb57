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
