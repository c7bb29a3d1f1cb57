"""Where in a pledge a record stands, in a word or two before a sentence about it."""

from PySide6.QtCore import QCoreApplication

from medlofte_desktop.domain.records.dossier import Dossier


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
