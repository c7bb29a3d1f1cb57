"""What is printed for an occasion, in running order, and how many of each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from medlofte_desktop.domain.sheet.occasion_paper import Printable
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.domain.signing.occasion_papers import front_page, placement_list

_AS_MANY_AS_PARTIES: Mapping[str, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Queued:
    """A paper, and how many of it; `signed_copy` is the id of the copy it prints, empty for all but frozen sheets."""

    printed: Printable
    copies: int = 1
    signed_copy: str = ""


def queue_of(
    dossier: OccasionDossier,
    *,
    with_front_page: bool = True,
    with_placement_list: bool = True,
    copies: Mapping[str, int] = _AS_MANY_AS_PARTIES,
) -> tuple[Queued, ...]:
    """The papers of an occasion: its own two first, then each document's sheet, one for each party that signs it.

    `copies` maps the ids of pledges that are wanted in another number to that; 0 leaves one out. A document whose
    frozen text is damaged is not printed.
    """
    papers = [front_page(dossier)] * with_front_page + [placement_list(dossier)] * with_placement_list
    return (*(Queued(printed=paper) for paper in papers), *_sheets(dossier, copies))


def _sheets(dossier: OccasionDossier, copies: Mapping[str, int]) -> Iterator[Queued]:
    for document in dossier.documents:
        sheet = document.printed_sheet
        number = copies.get(document.id, sheet.originals if sheet else 0)
        if sheet and number > 0:
            frozen = document.copy.id if document.copy and sheet.frozen_as else ""
            yield Queued(printed=sheet, copies=number, signed_copy=frozen)
