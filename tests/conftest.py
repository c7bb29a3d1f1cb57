"""What all tests share: a display that is not there, and typing that knows å, ä and ö."""

import os
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt, QTranslator
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def type_text(qapp: QApplication) -> Callable[[QWidget, str], None]:
    """Type letters into a widget; QTest.keyClicks aborts the process at ö, é, – and €."""

    def type_into(widget: QWidget, text: str) -> None:
        for letter in text:
            key = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "\r" if letter == "\n" else letter)
                qapp.sendEvent(widget, event)

    return type_into


@pytest.fixture
def languages_go_away(qapp: QApplication) -> Iterator[None]:
    """For a test that lets the program speak: what it has learnt is gone before the next one."""
    before, locale = set(qapp.findChildren(QTranslator)), QLocale()
    yield
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
