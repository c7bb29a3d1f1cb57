"""What a bundle brings, in words: where it comes from, and how much is new."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.services.bundles.merging import Merged
from medlofte_desktop.ui.texts.moments import moment_words
from medlofte_desktop.ui.texts.words import writer_word


class MergeCounts(QObject):
    """How much a bundle brings; a class of its own because lupdate reads plural forms from one."""

    def records(self, merged: Merged) -> str:
        """`6 nya, 2 ändrade, 1 krock`."""
        new = sum(change.before is None for change in merged.changes)
        changed_ones = len(merged.changes.changes) - new
        conflicts = len(merged.changes.conflicts)
        parts = (
            self.tr("%n ny(a)", None, new) if new else "",
            self.tr("%n ändrad(e)", None, changed_ones) if changed_ones else "",
            self.tr("%n krock(ar)", None, conflicts) if conflicts else "",
            self.tr("%n fil(er)", None, merged.files) if merged.files else "",
        )
        return ", ".join(filter(None, parts)) or self.tr("Allt i filen finns redan här.")

    def forgotten(self, count: int) -> str:
        return self.tr("%n post(er) glöms för gott, även här.", None, count)

    def more(self, count: int) -> str:
        return self.tr("och %n till", None, count)


def origin_words(merged: Merged, today: date, register: Mapping[str, Municipality]) -> str:
    """Who handed over what, and when."""
    label = merged.label
    who = QCoreApplication.translate("Bundles", "Från {writer}, {moment}.")
    told = [who.format(writer=writer_word(label.writer), moment=moment_words(label.written, today))]
    if label.municipalities:
        places = ", ".join(register[code].name for code in label.municipalities if code in register)
        told.append(QCoreApplication.translate("Bundles", "Gäller bara {places}.").format(places=places))
    elif label.occasion:
        told.append(QCoreApplication.translate("Bundles", "Gäller bara ett signeringstillfälle."))
    if not label.with_secrets:
        told.append(QCoreApplication.translate("Bundles", "Underlag som inte är öppna följer inte med."))
    return " ".join(told)
