"""What went wrong and what became of the work, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from medlofte_desktop.sentences import Sentences


def _translated(words: str) -> str:
    return QCoreApplication.translate("", words)  # where lupdate files what is marked outside a class


sentence = Sentences(_translated).of
