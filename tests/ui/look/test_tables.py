from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTableWidget, QVBoxLayout, QWidget

from medlofte_desktop.ui.look.tables import dress_table


def test_tab_leads_out_of_a_table(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    table, button = QTableWidget(2, 2), QPushButton()
    dress_table(table)
    for widget in (table, button):
        (window.layout() or QVBoxLayout(window)).addWidget(widget)
    window.show()
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert window.focusWidget() is button
