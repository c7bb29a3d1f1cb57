"""Telling a person that something could not be done: one sentence, and nothing they must choose."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def tell(parent: QWidget | None, sentence: str) -> None:
    """Show a sentence until it has been read; its text is never taken for markup."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Medlöfte", sentence, QMessageBox.StandardButton.Close, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()


def ask(parent: QWidget | None, question: str, yes: str, no: str = "") -> bool:
    """Ask before something that cannot be undone, with a verb on the button; the other is the default and safe."""
    box = QMessageBox(QMessageBox.Icon.Question, "Medlöfte", question, QMessageBox.StandardButton.NoButton, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    accepted = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    refused = (
        box.addButton(no, QMessageBox.ButtonRole.RejectRole) if no else box.addButton(QMessageBox.StandardButton.Cancel)
    )
    box.setDefaultButton(refused)
    box.exec()
    return box.clickedButton() is accepted
