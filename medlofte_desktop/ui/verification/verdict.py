"""What is said of a paper: how it stands in a few large words, and what that means in a sentence or two."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from medlofte_desktop.domain.records.signed_copy import SignedCopy
from medlofte_desktop.domain.sheet.signing_sheet import version_code
from medlofte_desktop.domain.signing.document import Freezing
from medlofte_desktop.services.signing.verification import Standing, Verified
from medlofte_desktop.ui.look.colors import Tone
from medlofte_desktop.ui.texts.moments import moment_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """`tone` only repeats what the heading says."""

    heading: str
    tone: Tone
    sentences: tuple[str, ...] = ()

    def spoken(self) -> str:
        """All of it, for those who hear it."""
        return " ".join((f"{self.heading}.", *self.sentences))


class Verdicts(QObject):
    """A class, for the sake of plural forms, as `Counts`."""

    def of_paper(self, paper: Verified, today: date) -> Verdict:
        """How a paper stands."""
        if paper.sheet is None:
            return self._damaged()
        match paper.standing:
            case Standing.LATEST:
                return self._latest(paper)
            case Standing.REPLACED:
                return self._replaced(paper, today)
            case Standing.THROWN_AWAY:
                return self._thrown_away(paper, today)
        return self._draft()

    def unknown(self) -> Verdict:
        """A code that nobody here has frozen a text with."""
        return Verdict(
            heading=self.tr("Ingen text här har den koden"),
            tone="warning",
            sentences=(
                self.tr("Jämför koden tecken för tecken med den på papperet."),
                self.tr(
                    "Stämmer den kan papperet vara utskrivet från en annan dator, vars löften inte har hämtats hit."
                ),
                self.tr("Det kan också vara ett utkast, som har ändrats sedan det skrevs ut."),
            ),
        )

    def several(self, count: int) -> Verdict:
        """A short code that many texts begin with."""
        return Verdict(
            heading=self.tr("Koden passar %n text(er)", None, count),
            tone="warning",
            sentences=(self.tr("Skriv fler av dess tecken, eller välj det löfte som står på papperet."),),
        )

    def _latest(self, paper: Verified) -> Verdict:
        if paper.freezing is Freezing.TWICE:
            return Verdict(
                heading=self.tr("Löftet är fryst på två håll"),
                tone="warning",
                sentences=(
                    self.tr("Papperet är den ena av två texter, som frystes på var sin dator."),
                    self.tr("Frys om löftet innan någon skriver under, så att en text gäller."),
                ),
            )
        heading = self.tr("Papperet är den senaste frysta texten")
        if paper.freezing is Freezing.BEHIND:
            changed = self.tr("Löftet har ändrats sedan den frystes. Det står inte på papperet.")
            return Verdict(heading=heading, tone="warning", sentences=(changed,))
        if paper.freezing is Freezing.LEFT_BEHIND:
            kept = self.tr("Löftet har ändrats sedan den frystes, men den frysta texten har behållits.")
            return Verdict(heading=heading, tone="good", sentences=(kept,))
        return Verdict(heading=heading, tone="good")

    def _replaced(self, paper: Verified, today: date) -> Verdict:
        document, copy = paper.document, paper.copy
        void = len(document.signatures_on(copy)) if document and copy else 0
        told = [self.tr("Skriv inte under det."), *self._instead(paper.other, today)]
        if void:
            told.append(self.tr("%n underskrift(er) på det gäller inte längre.", None, void))
        return Verdict(heading=self.tr("Papperet är ersatt av en senare text"), tone="bad", sentences=tuple(told))

    def _thrown_away(self, paper: Verified, today: date) -> Verdict:
        if paper.document is None:
            where = self.tr("Löftet ligger i papperskorgen. Återställ det därifrån, om papperet ska gälla.")
            return Verdict(heading=self.tr("Papperets löfte har slängts"), tone="bad", sentences=(where,))
        told = (self.tr("Skriv inte under det."), *self._instead(paper.other, today))
        return Verdict(heading=self.tr("Frysningen av papperets text har ångrats"), tone="bad", sentences=told)

    def _instead(self, copy: SignedCopy | None, today: date) -> tuple[str, ...]:
        if copy is None:
            return (self.tr("Ingen text av löftet är fryst nu."),)
        if copy.frozen is None:
            return (self.tr("Texten som gäller har version {code}.").format(code=version_code(copy.sha256)),)
        words = self.tr("Texten som gäller har version {code} och frystes {moment}.")
        return (words.format(code=version_code(copy.sha256), moment=moment_words(copy.frozen, today)),)

    def _draft(self) -> Verdict:
        return Verdict(
            heading=self.tr("Papperet är ett utkast"),
            tone="warning",
            sentences=(
                self.tr("Det är löftets text som den är nu, men den är inte fryst."),
                self.tr("Frys texten och skriv ut bladet igen innan någon skriver under."),
            ),
        )

    def _damaged(self) -> Verdict:
        return Verdict(
            heading=self.tr("Den sparade texten är skadad"),
            tone="bad",
            sentences=(
                self.tr("Den är inte längre den som frystes, så det går inte att säga vad som ska stå på papperet."),
                self.tr("Hämta tillbaka en säkerhetskopia, eller frys om texten och skriv ut den på nytt."),
            ),
        )
