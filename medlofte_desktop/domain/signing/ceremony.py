"""The ceremony: whose turn it is to sign, who comes after, and which documents are passed over and why."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from medlofte_desktop.domain.signing.document import Document, Freezing
from medlofte_desktop.domain.signing.occasion import OccasionDossier, Turn

Key = tuple[str, int]  # a document's id, and the number of a place on it


class Obstacle(StrEnum):
    """Why a document cannot be signed. NOBODY: its frozen text has no place to sign at."""

    NOT_FROZEN = "not_frozen"
    TWICE = "twice"
    DAMAGED = "damaged"
    NOBODY = "nobody"


_OBSTACLES = {
    Freezing.NOT_FROZEN: Obstacle.NOT_FROZEN,
    Freezing.TWICE: Obstacle.TWICE,
    Freezing.DAMAGED: Obstacle.DAMAGED,
}


def obstacle_of(document: Document) -> Obstacle | None:
    """Why a document cannot be signed; None where it can, also when it is signed already."""
    return _OBSTACLES.get(document.freezing) or (None if document.places else Obstacle.NOBODY)


def key_of(turn: Turn) -> Key:
    return turn.document.id, turn.place.number


@dataclass(frozen=True, kw_only=True)
class Ceremony:
    """`turns` are those that can be signed, in running order; `obstacles` maps the ids of all other documents.

    `shown` is the turn on the screen, signed or not; None where nobody is left.
    """

    documents: tuple[Document, ...] = ()
    turns: tuple[Turn, ...] = ()
    obstacles: Mapping[str, Obstacle] = field(default_factory=dict)
    shown: Key | None = None

    @property
    def now(self) -> Turn | None:
        return next((turn for turn in self.turns if key_of(turn) == self.shown), None)

    @property
    def coming(self) -> Turn | None:
        """The next who has not signed, from the beginning again after the last; never the one shown."""
        after = self._place() + 1
        others = (*self.turns[after:], *self.turns[: after - 1])
        return next((turn for turn in others if turn.place.signature is None), None)

    @property
    def left(self) -> int:
        """How many signatures remain of those that can be made."""
        return sum(turn.place.signature is None for turn in self.turns)

    @property
    def is_over(self) -> bool:
        """Whether everybody who can sign has."""
        return bool(self.turns) and not self.left

    def turns_on(self, document: Document) -> tuple[Turn, ...]:
        return tuple(turn for turn in self.turns if turn.document.id == document.id)

    def onward(self) -> "Ceremony":
        """At the next who has not signed."""
        return self._at(self.coming)

    def first_left(self) -> "Ceremony":
        """At the first who has not signed."""
        return self._at(next((turn for turn in self.turns if turn.place.signature is None), None))

    def step(self, by: int) -> "Ceremony":
        """So many turns on or back, signed or not; after the last comes the end, once everybody has signed."""
        last = len(self.turns) - (not self.is_over)
        place = min(max(self._place() + by, 0), last)
        return self._at(self.turns[place] if 0 <= place < len(self.turns) else None)

    def step_document(self, by: int) -> "Ceremony":
        """At the first who has not signed another document that can be signed, so many on or back."""
        ids = list(dict.fromkeys(turn.document.id for turn in self.turns))
        here = ids.index(self.shown[0]) if self.shown else len(ids)
        if not ids or not 0 <= here + by < len(ids):
            return self
        its = [turn for turn in self.turns if turn.document.id == ids[here + by]]
        return self._at(next((turn for turn in its if turn.place.signature is None), its[0]))

    def at(self, key: Key) -> "Ceremony":
        """At a turn that is there; where it is not, as it stands."""
        return replace(self, shown=key) if key in map(key_of, self.turns) else self

    def _place(self) -> int:
        keys = list(map(key_of, self.turns))
        return keys.index(self.shown) if self.shown in keys else len(keys)

    def _at(self, turn: Turn | None) -> "Ceremony":
        return replace(self, shown=key_of(turn) if turn else None)


def ceremony_of(dossier: OccasionDossier, shown: Key | None = None) -> Ceremony:
    """The ceremony of an occasion as it stands now, at the turn `shown`, or else at the first who has not signed."""
    found = ((document.id, obstacle_of(document)) for document in dossier.documents)
    obstacles = {pledge: obstacle for pledge, obstacle in found if obstacle is not None}
    turns = tuple(turn for turn in dossier.order_of_signing if turn.document.id not in obstacles)
    made = Ceremony(documents=dossier.documents, turns=turns, obstacles=obstacles).first_left()
    return made.at(shown) if shown else made
