"""The dialog Kontrollera ett papper: a code is typed, pasted or scanned, and the paper's worth is told."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from medlofte_desktop.domain.quality.finding import Level
from medlofte_desktop.domain.sheet.signing_sheet import version_code
from medlofte_desktop.services.signing.verification import NoCodeError, Verified, read_code, verify
from medlofte_desktop.ui.lists.folded_rows import FoldedRows
from medlofte_desktop.ui.lists.record_link import RecordLink
from medlofte_desktop.ui.look.dialog_size import open_at
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.occasions.difference.view import SheetDifference
from medlofte_desktop.ui.pledge.page import BESIDE_BAR, scrolled
from medlofte_desktop.ui.texts.errors import sentence
from medlofte_desktop.ui.verification.paper_card import PaperCard
from medlofte_desktop.ui.verification.verdict import Verdict, Verdicts
from medlofte_desktop.ui.widgets.buttons import PrimaryButton
from medlofte_desktop.ui.widgets.empty_state import EmptyState
from medlofte_desktop.ui.widgets.field_row import FieldRow
from medlofte_desktop.ui.widgets.labels import Heading
from medlofte_desktop.ui.widgets.line_field import LineField
from medlofte_desktop.ui.workspace import Workspace

_SIZE = (760, 680)
_LEAST_OF_DIFFERENCE = 150  # pixels
_WITH_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class VerificationDialog(QDialog):
    """Paper after paper can be checked without a mouse: a code reader types, wherever the cursor is in the dialog.

    `pledge_wanted` carries the id of a pledge to open, once the dialog has closed; `pdf_wanted` carries a Verified.
    """

    pledge_wanted = Signal(str)
    pdf_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._verdicts = Verdicts(self)
        self._texts: dict[str, Verified] = {}
        self._shown: Verified | None = None
        self.code = LineField()
        self.check = PrimaryButton(self.tr("&Kontrollera"))
        asked = _Abreast(self.code, self.check)
        self.row = FieldRow(self.tr("&Versionskod"), asked, self.tr("minst åtta tecken, 0–9 och a–f"))
        self.nothing = EmptyState(
            "search",
            self.tr("Skriv koden som står längst ner på varje sida, eller läs papperets QR-kod med en läsare."),
        )
        self.paper = PaperCard()
        self.fitting = FoldedRows(8)
        self.differs = Heading(self.tr("Från papperet till texten som gäller"), 3)
        self.difference = SheetDifference()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.to_pledge = self.buttons.addButton(self.tr("&Öppna löftet"), QDialogButtonBox.ButtonRole.ActionRole)
        self.pdf = self.buttons.addButton(self.tr("Visa bladet som &PDF"), QDialogButtonBox.ButtonRole.ActionRole)
        self._middle = QStackedWidget()
        self._dress()
        self._place()
        self._connect()
        self._forget()

    def _dress(self) -> None:
        self.setWindowTitle(self.tr("Kontrollera ett papper"))
        open_at(self, *_SIZE)
        self.code.setPlaceholderText("1f0c 93ab 77d2")
        self.check.setDefault(True)
        self.pdf.setIcon(icon("pdf"))
        for button in (self.to_pledge, self.pdf, self.buttons.button(QDialogButtonBox.StandardButton.Close)):
            button.setAutoDefault(False)  # the Enter of a code reader must press nothing but Kontrollera
        self.difference.text.setMinimumHeight(_LEAST_OF_DIFFERENCE)

    def _place(self) -> None:
        answer = QWidget()
        column = QVBoxLayout(answer)
        column.setContentsMargins(0, 0, BESIDE_BAR, 0)
        column.setSpacing(10)
        for widget in (self.paper, self.fitting, self.differs):
            column.addWidget(widget)
        column.addWidget(self.difference, 1)
        column.addStretch()
        self._middle.addWidget(self.nothing)
        self._middle.addWidget(scrolled(answer))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(12)
        layout.addWidget(self.row)
        layout.addWidget(self._middle, 1)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.check.clicked.connect(self.verify)
        self.code.textChanged.connect(self._forget)
        self.to_pledge.clicked.connect(self._open)
        self.pdf.clicked.connect(self._show_pdf)
        self.buttons.rejected.connect(self.reject)

    def verify(self) -> None:
        """Say what is known of the paper with the code in the field, which the next code then replaces."""
        typed = self.code.text()
        self.code.setFocus()
        self.code.selectAll()
        try:
            read_code(typed)
        except NoCodeError as error:
            self.row.show_problem(sentence(error), Level.ERROR)
            return
        self._workspace.flush()
        found = self._workspace.look(verify, typed)
        if found is not None:
            self._answer(found)

    def _answer(self, found: Sequence[Verified]) -> None:
        self._texts = {one.sha256: one for one in reversed(found)}  # of each text the paper that counts most
        if len(self._texts) == 1:
            self._show_paper(found[0])
        elif found:
            self._show(self._verdicts.several(len(self._texts)))
            self._offer()
        else:
            self._show(self._verdicts.unknown())

    def _offer(self) -> None:
        """Let one of the texts be chosen that a short code fits."""
        rows: list[QWidget] = []
        for sha256, paper in reversed(self._texts.items()):
            name = paper.sheet.name if paper.sheet else self.tr("Skadad text")
            link = RecordLink(f"{name} · {version_code(sha256)}", sha256, "")
            link.wanted.connect(self._choose)
            rows.append(link)
        self.fitting.show_rows(rows)
        self.fitting.show()

    def _choose(self, sha256: str, _field: str) -> None:
        self._show_paper(self._texts[sha256])
        self.code.setFocus()

    def _show_paper(self, paper: Verified) -> None:
        self._show(self._verdicts.of_paper(paper, self._workspace.today()), paper)
        old, new = paper.sheet, paper.other_sheet
        self.differs.setVisible(old is not None and new is not None)
        self.difference.setVisible(old is not None and new is not None)
        if old is not None and new is not None:
            self.difference.show_sheets(old, new)

    def _show(self, verdict: Verdict, paper: Verified | None = None) -> None:
        self._shown = paper
        self.paper.show_verdict(verdict, paper, self._workspace.today())
        self.code.setAccessibleDescription(self.paper.accessibleName())
        for widget in (self.fitting, self.differs, self.difference):
            widget.hide()
        self.to_pledge.setEnabled(paper is not None and paper.document is not None)
        self.pdf.setEnabled(paper is not None and paper.sheet is not None)
        self._middle.setCurrentIndex(1)

    def _forget(self) -> None:
        """A code that is being written says nothing yet, and what was said of another must not stand beside it."""
        self._shown = None
        self.row.show_problem("")
        self.to_pledge.setEnabled(False)
        self.pdf.setEnabled(False)
        self._middle.setCurrentIndex(0)

    def _open(self) -> None:
        if self._shown and self._shown.document:
            pledge = self._shown.document.id
            self.accept()
            self.pledge_wanted.emit(pledge)

    def _show_pdf(self) -> None:
        if self._shown:
            self.pdf_wanted.emit(self._shown)

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_letter = event.text().isprintable() and event.text().strip() and not event.modifiers() & _WITH_KEYS
        if is_letter and not self.code.hasFocus():
            self.code.setFocus()
            self.code.selectAll()
            QApplication.sendEvent(self.code, event)
        else:
            super().keyPressEvent(event)


class _Abreast(QWidget):
    """The field with its button, as one field with one label."""

    def __init__(self, code: LineField, check: QWidget) -> None:
        super().__init__()
        self.problem_changed = code.problem_changed
        self.setFocusProxy(code)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(code, 1)
        line.addWidget(check)
