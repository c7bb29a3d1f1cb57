"""Telling a person that something could not be done: one sentence, and nothing they must choose."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QStyle, QWidget

from medlofte_desktop.ui.look.colors import Tone
from medlofte_desktop.ui.look.icons import icon


def tell(parent: QWidget | None, sentence: str) -> None:
    """Show a sentence until it has been read; its text is never taken for markup."""
    box = _box(parent, sentence, "warning", "warning")
    box.addButton(QMessageBox.StandardButton.Close)
    box.exec()


def ask(parent: QWidget | None, question: str, yes: str, no: str = "") -> bool:
    """Ask before something that cannot be undone, with a verb on the button; the other is the default and safe."""
    box = _box(parent, question, "help", "accent")
    accepted = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    refused = (
        box.addButton(no, QMessageBox.ButtonRole.RejectRole) if no else box.addButton(QMessageBox.StandardButton.Cancel)
    )
    box.setDefaultButton(refused)
    box.exec()
    return box.clickedButton() is accepted


def _box(parent: QWidget | None, words: str, name: str, tone: Tone) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle("Medlöfte")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(words)
    side = box.style().pixelMetric(QStyle.PixelMetric.PM_MessageBoxIconSize)
    box.setIconPixmap(icon(name, tone).pixmap(side, side))
    return box
