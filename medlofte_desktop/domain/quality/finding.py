"""What the quality check says about one field of one record."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from medlofte_desktop.domain.records.dossier import Dossier


class Level(StrEnum):
    """How much a finding matters, the weightiest first; errors stop a pledge from being called ready."""

    ERROR = "error"
    WARNING = "warning"
    TIP = "tip"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding of one rule; `record` and `field` say where a click leads.

    `detail` is what the sentence about it quotes: a word of the text, a number. `variant` parts the sentences of
    a rule that can be broken in several ways. A field that is no field of the record ("promises" of a pledge) is
    the list of that name.
    """

    rule: int
    level: Level
    record: str
    field: str
    detail: str = ""
    variant: str = ""


Rule = Callable[[Dossier], Iterable[Finding]]
