"""The dialog Om Medlöfte: what the program is, under which licences, in which versions, and where the data lies."""

import platform
import sqlite3
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop import __version__
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.pledge.page import scrolled
from medlofte_desktop.ui.widgets.labels import Heading, PlainLabel
from medlofte_desktop.ui.widgets.line_field import LineField

_LETTERS, _LINES, _HIGHEST = 72, 25, 660  # letters and lines of text, pixels


class AboutDialog(QDialog):
    """`folder` is where this person's database and settings lie."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Om Medlöfte"))
        self._folder = folder
        self.path = LineField()
        self.path.show_text(str(folder))
        self.path.setReadOnly(True)
        self.path.setAccessibleName(self.tr("Mappen med dina uppgifter"))
        self.open_folder = QPushButton(self.tr("Öppna &mappen"))
        self.copied = PlainLabel("", "good")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = self.buttons.addButton(self.tr("&Kopiera allt"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setIcon(icon("copy"))
        for button in (self.open_folder, self.copy, self.buttons.button(QDialogButtonBox.StandardButton.Close)):
            button.setAutoDefault(False)
        self.open_folder.clicked.connect(self._open_folder)
        self.copy.clicked.connect(self._copy)
        self.buttons.rejected.connect(self.reject)
        self._place()

    def facts(self) -> tuple[tuple[str, str], ...]:
        """Each thing worth knowing by its name."""
        licences = self.tr(
            "EUPL-1.2. Typsnittet Medlöfte Sans bygger på Source Sans 3 (SIL Open Font License 1.1)."
            " Kommunregistret är fritt att använda (CC0 1.0)."
        )
        return (
            (self.tr("Version"), __version__),
            (self.tr("Licens"), licences),
            ("Python", platform.python_version()),
            ("Qt", f"{qVersion()} (PySide6 {_package('PySide6-Essentials')})"),
            ("SQLAlchemy", _package("SQLAlchemy")),
            ("SQLite", sqlite3.sqlite_version),
            (self.tr("System"), platform.platform()),
        )

    def _place(self) -> None:
        what = self.tr(
            "Håller ordning på medborgarlöften för kommuner och polis, från första utkast till underskriftsblad."
            " Arbetar utan nät: allt stannar på den här datorn."
        )
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        for widget in (Heading("Medlöfte"), PlainLabel(what)):
            rows.addWidget(widget)
        rows.addLayout(self._table())
        rows.addWidget(PlainLabel(self.tr("Mappen med dina uppgifter"), "neutral"))
        rows.addLayout(self._folder_row())
        rows.addStretch()
        layout = QVBoxLayout(self)
        layout.addWidget(scrolled(content), 1)  # large text makes it higher than a small screen
        layout.addWidget(self.copied)
        layout.addWidget(self.buttons)
        self.copied.hide()
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * _LETTERS, min(metrics.height() * _LINES, _HIGHEST))

    def _table(self) -> QGridLayout:
        table = QGridLayout()
        table.setHorizontalSpacing(18)
        table.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(self.facts()):
            table.addWidget(PlainLabel(name, "neutral", wraps=False), row, 0, Qt.AlignmentFlag.AlignTop)
            table.addWidget(_selectable(value), row, 1)
        return table

    def _folder_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.path, 1)
        row.addWidget(self.open_folder)
        return row

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _copy(self) -> None:
        lines = [f"{name}: {value}" for name, value in self.facts()]
        folder = f"{self.path.accessibleName()}: {self._folder}"
        QGuiApplication.clipboard().setText("\n".join(["Medlöfte", *lines, folder]))
        self.copied.setText(self.tr("Kopierat."))
        self.copied.show()


def _selectable(text: str) -> PlainLabel:
    label = PlainLabel(text)
    by_hand = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    label.setTextInteractionFlags(by_hand)
    return label


def _package(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "?"
