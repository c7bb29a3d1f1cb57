"""Telling a person that something could not be done: one sentence, and nothing they must choose."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def tell(parent: QWidget | None, sentence: str) -> None:
    """Show a sentence until it has been read; its text is never taken for markup."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Medlöfte", sentence, QMessageBox.StandardButton.Close, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()


def ask(parent: QWidget | None, question: str, yes: str) -> bool:
    """Ask before something that cannot be undone, with a verb on the button; the other button does nothing."""
    box = QMessageBox(QMessageBox.Icon.Question, "Medlöfte", question, QMessageBox.StandardButton.Cancel, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    accepted = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is accepted
