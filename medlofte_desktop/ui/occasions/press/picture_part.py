"""The picture of a press release: chosen or dropped, made ready beside the window, looked at and taken away."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.stopping import Cancelled, stop_if
from medlofte_desktop.printing.press_picture import fitted, picture_image
from medlofte_desktop.services.signing.press_releases import picture_file
from medlofte_desktop.services.signing.scans import kept_file
from medlofte_desktop.ui.background import Background, Progress
from medlofte_desktop.ui.choosing import file_to_open
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.occasions.papers.work import PaperWork
from medlofte_desktop.ui.occasions.press.picture_view import LONGEST, PictureView
from medlofte_desktop.ui.people.soft_label import SoftLabel
from medlofte_desktop.ui.texts.errors import sentence
from medlofte_desktop.ui.widgets.progress_line import ProgressLine
from medlofte_desktop.ui.workspace import Workspace


class PicturePart(QWidget):
    """`begun` comes when a file is being made ready, `ready` with its content; `removed` wishes the picture away."""

    begun = Signal()
    ready = Signal(object)
    removed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._shown = ""
        self.view = PictureView()
        self.told = SoftLabel("warning")
        self.invitation = SoftLabel("neutral")
        self.add = QPushButton(icon("picture"), self.tr("Lägg till bild …"))
        self.remove = QPushButton(icon("trash"), self.tr("Ta bort bilden"))
        self.progress = ProgressLine()
        self.work = PaperWork(self.progress, self)
        self.setAcceptDrops(True)
        self._place()
        self.add.clicked.connect(self._choose)
        self.remove.clicked.connect(self.removed)
        self.work.running.connect(self.add.setDisabled)
        self.work.done.connect(self.ready)
        self.show_picture("", "")

    def _place(self) -> None:
        self.invitation.show_words(self.tr("Eller dra hit en bild. JPEG eller PNG, högst 30 MB."))
        buttons = QHBoxLayout()
        for button in (self.add, self.remove):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.view)
        column.addWidget(self.told)
        column.addLayout(buttons)
        column.addWidget(self.progress)
        column.addWidget(self.invitation)

    def show_picture(self, sha256: str, words: str) -> None:
        """Show a kept picture with what it is in words, or that there is none; one that is gone is told."""
        if sha256 != self._shown or self.view.image.isNull():
            self._shown = sha256
            self._load(sha256)
        self.view.setAccessibleName(words or self.tr("Bilden"))
        self.view.setVisible(not self.view.image.isNull())
        self.remove.setVisible(bool(sha256))
        self.invitation.setVisible(not sha256)
        self.add.setText(self.tr("Byt bild …") if sha256 else self.tr("Lägg till bild …"))

    def take(self, path: Path) -> None:
        """Make a file ready to be the picture; one that cannot be is told."""
        self.begun.emit()
        self.work.start(self.tr("Lägger till bilden …"), Background(partial(_prepared, path)), 0)

    def _load(self, sha256: str) -> None:
        image, told = QImage(), ""
        try:
            if sha256:
                image = picture_image(kept_file(self._workspace.desk, sha256), LONGEST)
        except (ExpectedError, OSError) as error:
            told = sentence(error)
        self.view.show_image(image)
        self.told.show_words(told)

    def _choose(self) -> None:
        kinds = self.tr("Bilder (*.jpg *.jpeg *.png)")
        if path := file_to_open(self.window(), self.tr("Välj en bild"), kinds):
            self.take(path)

    # Qt's overrides

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.add.isEnabled() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        if path := next((url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()), ""):
            self.take(Path(path))


def _prepared(path: Path, *, progress: Progress, cancelled: Cancelled) -> bytes:
    """A file's picture as a release has it; for a thread beside the window."""
    content = fitted(picture_file(path))
    stop_if(cancelled)
    progress(1, 1)
    return content
