"""The pages of a signing occasion, in the order of their tabs; each is imported when it is first turned to."""

from collections.abc import Callable

from medlofte_desktop.ui.occasions.open_occasion import OpenOccasion
from medlofte_desktop.ui.occasions.page import OccasionPage


def board(occasion: OpenOccasion) -> OccasionPage:
    from medlofte_desktop.ui.occasions.board.page import BoardPage  # noqa: PLC0415

    return BoardPage(occasion)


def details(occasion: OpenOccasion) -> OccasionPage:
    from medlofte_desktop.ui.occasions.details.page import DetailsPage  # noqa: PLC0415

    return DetailsPage(occasion)


def papers(occasion: OpenOccasion) -> OccasionPage:
    from medlofte_desktop.ui.occasions.papers.page import PapersPage  # noqa: PLC0415

    return PapersPage(occasion)


def signatures(occasion: OpenOccasion) -> OccasionPage:
    from medlofte_desktop.ui.occasions.signatures.page import SignaturesPage  # noqa: PLC0415

    return SignaturesPage(occasion)


def press(occasion: OpenOccasion) -> OccasionPage:
    from medlofte_desktop.ui.occasions.press.page import PressPage  # noqa: PLC0415

    return PressPage(occasion)


MAKERS: tuple[Callable[[OpenOccasion], OccasionPage], ...] = (board, details, papers, signatures, press)
