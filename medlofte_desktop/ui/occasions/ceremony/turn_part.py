"""Who signs now, and what: the large words in the middle of the ceremony."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medlofte_desktop.domain.sheet.signing_sheet import SigningSheet
from medlofte_desktop.domain.signing.ceremony import Ceremony
from medlofte_desktop.domain.signing.document import Document
from medlofte_desktop.domain.signing.occasion import Turn
from medlofte_desktop.ui.occasions.ceremony.fitted_text import FittedText, scaled
from medlofte_desktop.ui.occasions.ceremony.words import (
    document_about,
    document_name,
    freezing_words,
    sheet_to_sign,
    signed_words,
    signer_about,
    signer_name,
    together,
)
from medlofte_desktop.ui.widgets.card import Card

NAME_PIXELS = 92  # capital letters of 60 pixels


class TurnPart(QWidget):
    """One turn: the person in the largest letters, the document on a card, and who comes after."""

    def __init__(self) -> None:
        super().__init__()
        self.state = FittedText(26, "accent", is_strong=True)
        self.name = FittedText(NAME_PIXELS, is_strong=True, lines=2)
        self.about = FittedText(36, "neutral", lines=2)
        self.number = FittedText(22, "neutral")
        self.code = FittedText(22, "neutral", alignment=Qt.AlignmentFlag.AlignRight)
        self.document = FittedText(44, is_strong=True, lines=2)
        self.title = FittedText(30, lines=2)
        self.behind = FittedText(20, "warning", lines=2)
        self.coming = FittedText(30, "neutral", lines=2)
        self._place()

    def _place(self) -> None:
        card = Card()
        self._card = card.rows()
        above = QHBoxLayout()
        above.addWidget(self.number, 1)
        above.addWidget(self.code, 1)
        self._card.addLayout(above)
        for widget in (self.document, self.title, self.behind):
            card.add(widget)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addStretch(2)
        for widget in (self.state, self.name, self.about):
            self._rows.addWidget(widget)
        self._rows.addStretch(2)
        self._rows.addWidget(card)
        self._rows.addStretch(2)
        self._rows.addWidget(self.coming)
        self._rows.addStretch(1)

    def show_turn(self, ceremony: Ceremony, turn: Turn) -> None:
        """Show whose turn it is; a turn that is taken says when."""
        block, document = turn.place.block, turn.document
        self._show_state(turn)
        self.name.show_words(signer_name(block))
        self.about.show_words(signer_about(block))
        numbers = self.tr("Dokument {number} av {count}")
        number = [one.id for one in ceremony.documents].index(document.id) + 1
        self.number.show_words(numbers.format(number=number, count=len(ceremony.documents)))
        self._show_text(document, sheet_to_sign(document))
        self.behind.show_words(freezing_words(document))
        self.coming.show_words(self._who_comes(ceremony))

    def announcement(self) -> str:
        """The same in one sentence, for who hears the screen."""
        parts = (self.state, self.name, self.about, self.number, self.document, self.title, self.behind)
        return ", ".join(part.words for part in parts if part.words)

    def _show_state(self, turn: Turn) -> None:
        signature = turn.place.signature
        if signature is None:
            self.state.show_words(self.tr("Nu undertecknar"), "accent")
        else:
            moment = " ".join(filter(None, (signature.dated.isoformat() if signature.dated else "", signature.at)))
            self.state.show_words(" ".join(filter(None, ("✓", signed_words(signature.form), moment))), "good")

    def _show_text(self, document: Document, sheet: SigningSheet | None) -> None:
        names = together(sheet.municipalities) if sheet else ""
        self.document.show_words(names or document_name(document))
        self.title.show_words(document_about(document))
        code = sheet.version_code if sheet else ""
        self.code.show_words(self.tr("Versionskod {code}").format(code=code) if code else "")

    def _who_comes(self, ceremony: Ceremony) -> str:
        turn = ceremony.coming
        if turn is None:
            return ""
        name = signer_name(turn.place.block)
        if ceremony.now and turn.document.id == ceremony.now.document.id:
            return self.tr("Sedan: {name}, på samma dokument").format(name=name)
        return self.tr("Sedan: {name}, för {document}").format(name=name, document=document_name(turn.document))

    def rescale(self) -> None:
        """Follow the size of the window."""
        side, between = scaled(self, 24), scaled(self, 6)
        self._card.setContentsMargins(side, scaled(self, 16), side, scaled(self, 18))
        self._card.setSpacing(between)
        self._rows.setSpacing(between)
