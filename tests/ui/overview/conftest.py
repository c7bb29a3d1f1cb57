import pytest
from pytestqt.qtbot import QtBot
from showing import exposed

from medlofte_desktop.ui.overview.page import OverviewPage
from medlofte_desktop.ui.workspace import Workspace


@pytest.fixture
def page(vannas: Workspace, qtbot: QtBot) -> OverviewPage:
    return exposed(OverviewPage(vannas), qtbot)
