"""Which pledge a record belongs to, and where in it that stands, in a word or two."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from medlofte_desktop.domain.overview import names
from medlofte_desktop.domain.periods.period import period_text
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.domain.records.pledge import Pledge


def pledge_words(pledge: Pledge | None, register: Mapping[str, Municipality]) -> str:
    """`Vännäs 2023–2025`; for what belongs to no pledge `Gemensamt`."""
    if pledge is None:
        return QCoreApplication.translate("Places", "Gemensamt")
    place = names(pledge.municipalities, register)
    return " ".join(filter(None, (place, period_text(pledge.period_start, pledge.period_end), pledge.label)))


def place_words(record: str, dossier: Dossier) -> str:
    """`Löfte 2` for a promise or its activity, `Underlag 1`; nothing for what its sentence names itself."""
    promise = next((one.promise for one in dossier.activities if one.id == record), record)
    for number, one in enumerate(dossier.promises, start=1):
        if one.id == promise:
            return QCoreApplication.translate("Places", "Löfte {number}").format(number=number)
    for number, evidence in enumerate(dossier.evidence, start=1):
        if evidence.id == record:
            return QCoreApplication.translate("Places", "Underlag {number}").format(number=number)
    return ""
