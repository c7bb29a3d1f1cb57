"""The contact panel: whom one asks about the open pledge and who signs it, or who is known in a municipality."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.ui.contacts.contacts_part import ContactsPart
from medlofte_desktop.ui.people.soft_label import SoftLabel
from medlofte_desktop.ui.pledge.page import fill, scrolled
from medlofte_desktop.ui.signing.signers_part import SignersPart
from medlofte_desktop.ui.widgets.card import Panel
from medlofte_desktop.ui.widgets.empty_state import EmptyState
from medlofte_desktop.ui.workspace import Workspace

SAID_MILLISECONDS = 8_000


class ContactPanel(QWidget):
    """Follows the workspace by itself; `show_municipality` says whose people to show while no pledge is open.

    `said` carries a short sentence about what was done, which the panel also shows for a while.
    """

    said = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.contacts = ContactsPart(workspace)
        self.signers = SignersPart(workspace)
        self.nothing = EmptyState("people", self.tr("Välj en kommun till vänster för att se dess kontaktpersoner."))
        self.note = SoftLabel("neutral")
        self._quiet = QTimer(self, singleShot=True, interval=SAID_MILLISECONDS)
        self._place()
        self._quiet.timeout.connect(self._hush)
        for part in (self.contacts, self.signers):
            part.said.connect(self._say)
        workspace.opened.connect(self._follow_opened)
        workspace.changed.connect(self._follow)
        self.redraw()

    def _place(self) -> None:
        content = Panel("window")
        column = QVBoxLayout(content)
        column.setContentsMargins(12, 12, 0, 12)  # the bar has its room beside it
        column.setSpacing(14)
        for widget in (self.note, self.contacts, self.signers):
            column.addWidget(widget)
        column.addWidget(self.nothing, 1)
        column.addStretch()
        self.note.hide()
        self.area: QScrollArea = scrolled(content)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.contacts.add)
        fill(self, self.area)
        self.setAccessibleName(self.tr("Kontaktpersoner och undertecknare"))

    def show_municipality(self, code: str | None) -> None:
        """The municipality that is chosen; its people are shown while it has no open pledge."""
        if code != self.contacts.actions_on.municipality:
            self.workspace.flush()
            self.contacts.actions_on.municipality = code
            self.redraw()

    def go_to(self, record: str, field: str) -> bool:
        """Unfold the card of a contact or signer at a field, if it is here."""
        return self.contacts.reveal(record, field) or self.signers.reveal(record, field)

    def redraw(self) -> None:
        """Show what there is to show now."""
        dossier = self.workspace.dossier
        has_place = dossier is not None or self.contacts.actions_on.municipality is not None
        self.nothing.setVisible(not has_place)
        self.contacts.setVisible(has_place)
        self.contacts.redraw()
        self.signers.setVisible(dossier is not None)
        if dossier is not None:
            self.signers.redraw(dossier)

    def _follow_opened(self) -> None:
        for part in (self.contacts, self.signers):
            part.picker.hide()
            part.list.fold_all()
        self.redraw()

    def _follow(self, changes: Changes) -> None:
        dossier = self.workspace.dossier
        if "contact" in changes.kinds or (dossier and dossier.pledge.id in changes.pledges):
            self.redraw()

    # Qt's overrides

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 27, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        content = self.findChild(Panel)  # asked of Qt, also while this is being taken apart
        width = content.minimumSizeHint().width() + 12 if isinstance(content, Panel) else 0
        return QSize(width, super().minimumSizeHint().height())

    def _say(self, sentence: str) -> None:
        self.note.show_words(sentence)
        self._quiet.start()
        self.said.emit(sentence)

    def _hush(self) -> None:
        self.note.hide()
