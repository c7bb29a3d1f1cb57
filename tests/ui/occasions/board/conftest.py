from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from showing import exposed
from signings import change_text, document_of, saved_pledge

from medlofte_desktop.domain.records.people import Party
from medlofte_desktop.services.saving import save
from medlofte_desktop.services.signing.documents import freeze
from medlofte_desktop.services.signing.occasions import begin_occasion
from medlofte_desktop.ui.occasions.board.page import BoardPage
from medlofte_desktop.ui.occasions.open_occasion import OpenOccasion
from medlofte_desktop.ui.workspace import Workspace


@pytest.fixture
def occasion(workspace: Workspace) -> OpenOccasion:
    """Vännäs and Umeå ready to freeze, Bjurholm frozen and edited since, Vindeln without anybody for the police."""
    desk = workspace.desk
    pledges = [
        saved_pledge(desk, code, id_=id_)
        for code, id_ in (("2460", "vannas"), ("2480", "umea"), ("2403", "bjurholm"), ("2404", "vindeln"))
    ]
    freeze(desk, ["bjurholm"])
    change_text(desk, "bjurholm", introduction="Tryggt i Bjurholm.")
    vindeln = document_of(desk, "vindeln").dossier
    save(desk, *(replace(one, deleted=True) for one in vindeln.signers if one.party is Party.POLICE))
    opened = OpenOccasion(workspace)
    opened.open(begin_occasion(desk, pledges).changes[0].record)
    return opened


@pytest.fixture
def page(occasion: OpenOccasion, qtbot: QtBot) -> BoardPage:
    page = exposed(BoardPage(occasion), qtbot, 1200, 640)
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page)
    return page
