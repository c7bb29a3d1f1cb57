"""The pages of a pledge, in the order of their tabs; each is imported when it is first turned to."""

from collections.abc import Callable

from medlofte_desktop.ui.pledge.page import Page
from medlofte_desktop.ui.workspace import Workspace

# A module is imported in each function because all of them together take half as long as the rest of the window.


def overview(workspace: Workspace) -> Page:
    from medlofte_desktop.ui.overview.page import OverviewPage  # noqa: PLC0415

    return OverviewPage(workspace)


def situation(workspace: Workspace) -> Page:
    from medlofte_desktop.ui.situation.page import SituationPage  # noqa: PLC0415

    return SituationPage(workspace)


def areas(workspace: Workspace) -> Page:
    from medlofte_desktop.ui.areas.page import AreasPage  # noqa: PLC0415

    return AreasPage(workspace)


def promises(workspace: Workspace) -> Page:
    from medlofte_desktop.ui.promises.page import PromisesPage  # noqa: PLC0415

    return PromisesPage(workspace)


def signing(workspace: Workspace) -> Page:
    from medlofte_desktop.ui.signing.page import SigningPage  # noqa: PLC0415

    return SigningPage(workspace)


def history(workspace: Workspace) -> Page:
    from medlofte_desktop.ui.history.page import HistoryPage  # noqa: PLC0415

    return HistoryPage(workspace)


MAKERS: tuple[Callable[[Workspace], Page], ...] = (overview, situation, areas, promises, signing, history)
