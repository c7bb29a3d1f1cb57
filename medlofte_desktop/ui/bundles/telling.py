"""What a bundle brings, in words: where it comes from, and how much is new."""

from collections import Counter
from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from medlofte_desktop.domain.history.change import Change
from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.services.bundles.merging import Merged
from medlofte_desktop.ui.texts.moments import moment_words
from medlofte_desktop.ui.texts.words import writer_word


class MergeCounts(QObject):
    """How much a bundle brings; a class of its own because lupdate reads plural forms from one."""

    def sums(self, merged: Merged) -> str:
        """`2 nya medborgarlöften, 3 ändrade medborgarlöften, 1 krock`."""
        kinds = _pledges(merged)
        shared = sum(change.record not in merged.homes for change in merged.changes)
        back = sum(change.is_brought_back for change in merged.changes)
        parts = (
            self.tr("%n ny(tt/a) medborgarlöfte(n)", None, kinds["new"]) if kinds["new"] else "",
            self.tr("%n ändrat/ändrade medborgarlöfte(n)", None, kinds["changed"]) if kinds["changed"] else "",
            self.tr("%n medborgarlöfte(n) till papperskorgen", None, kinds["gone"]) if kinds["gone"] else "",
            self.tr("%n ändring(ar) i det gemensamma", None, shared) if shared else "",
            self.tr("%n sak(er) tillbaka ur papperskorgen", None, back) if back else "",
            self.tr("%n krock(ar)", None, len(merged.conflicts)) if merged.conflicts else "",
        )
        return ", ".join(filter(None, parts)) or self._nothing(merged)

    def versions(self, merged: Merged) -> str:
        """`Nytt här: 14 versioner, 2 filer.`"""
        versions = self.tr("%n version(er)", None, merged.added) if merged.added else ""
        files = self.tr("%n fil(er)", None, merged.files) if merged.files else ""
        told = ", ".join(filter(None, (versions, files)))
        return self.tr("Nytt här: {counts}.").format(counts=told) if told else ""

    def _nothing(self, merged: Merged) -> str:
        if merged.added:
            return self.tr("Det som är nytt i filen ändrar inget som står här.")
        return self.tr("Allt i filen finns redan här.")

    def forgotten(self, count: int) -> str:
        return self.tr("%n post(er) glöms för gott, även här.", None, count)

    def more(self, count: int) -> str:
        return self.tr("och %n till", None, count)


def _pledges(merged: Merged) -> Counter[str]:
    """How many pledges are new, gone to the trash, or changed themselves or in something that belongs to them."""
    own = {change.record: change for change in merged.changes if change.kind == "pledge"}
    return Counter(_state(own.get(pledge)) for pledge in {home.id for home in merged.homes.values()})


def _state(change: Change | None) -> str:
    if change is not None and (change.is_thrown_away or (change.before is None and change.after["deleted"])):
        return "gone"
    return "new" if change is not None and change.before is None else "changed"


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
