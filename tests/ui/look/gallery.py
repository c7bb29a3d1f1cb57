"""All small parts in one window, to be looked at: python tests/ui/look/gallery.py FOLDER light|dark TEXT_SCALE."""

import datetime
import os
import sys
from pathlib import Path

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QMainWindow,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from medlofte_desktop.resource_files import resource
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.look.tables import dress_table
from medlofte_desktop.ui.look.theme import apply_theme
from medlofte_desktop.ui.widgets.buttons import IconButton, LinkButton, PrimaryButton
from medlofte_desktop.ui.widgets.card import Card, Panel
from medlofte_desktop.ui.widgets.choice_box import ChoiceBox
from medlofte_desktop.ui.widgets.date_field import DateField
from medlofte_desktop.ui.widgets.empty_state import EmptyState
from medlofte_desktop.ui.widgets.field_row import FieldRow
from medlofte_desktop.ui.widgets.labels import ElidedLabel, Heading, PlainLabel
from medlofte_desktop.ui.widgets.line_field import LineField
from medlofte_desktop.ui.widgets.pill import Pill
from medlofte_desktop.ui.widgets.progress_line import ProgressLine
from medlofte_desktop.ui.widgets.reorder_list import ReorderList
from medlofte_desktop.ui.widgets.segmented_choice import SegmentedChoice
from medlofte_desktop.ui.widgets.text_field import PlainTextField

PROMISE = (
    "Polisen och kommunen lovar att synas och vara tillgängliga kring resecentrum under kvällar och helger, "
    "och att berätta för invånarna vad som har gjorts och vilken skillnad det har gjort."
)


def gallery() -> QMainWindow:
    """A window with every part, in about the places they have in the program."""
    window = QMainWindow()
    for title in ("&Arkiv", "&Redigera", "&Visa", "&Hjälp"):
        window.menuBar().addMenu(title).addAction(icon("undo"), "Ångra")
    whole = QWidget()
    columns = QHBoxLayout(whole)
    columns.setContentsMargins(0, 0, 0, 0)
    columns.setSpacing(0)
    left, right = _left(), _right()
    left.setFixedWidth(300)
    right.setFixedWidth(250)
    columns.addWidget(left)
    columns.addWidget(_middle(), 1)
    columns.addWidget(right)
    window.setCentralWidget(whole)
    window.statusBar().addWidget(PlainLabel("Alla ändringar sparade 14:32", wraps=False))
    progress = ProgressLine()
    progress.begin("Gör underskriftsblad 120 av 290", 290)
    progress.step(120)
    window.statusBar().addPermanentWidget(progress)
    return window


def _left() -> QWidget:
    panel = Panel("side")
    rows = QVBoxLayout(panel)
    search = LineField()
    search.setPlaceholderText("Sök kommun, löfte, kontakt …  Ctrl+F")
    search.addAction(icon("search", "neutral"), LineField.ActionPosition.LeadingPosition)
    rows.addWidget(search)
    rows.addWidget(SegmentedChoice([("mine", "Mitt område"), ("all", "Alla 290"), ("todo", "Att göra 3")]))
    order = ReorderList()
    order.setModel(QStringListModel(["Trygg offentlig miljö", "Unga och droger", "Trafiksäkerhet"], order))
    order.setCurrentIndex(order.model().index(1, 0))
    order.setMaximumHeight(120)
    rows.addWidget(order)
    rows.addWidget(_icons())
    rows.addWidget(EmptyState("document", "Det finns inget löfte än. Börja med det viktigaste.", "Lägg till löfte"))
    rows.addWidget(QPushButton(icon("plus"), "Lägg till kommun"))
    return panel


def _icons() -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(2)
    for place, file in enumerate(sorted(resource("icons").glob("*.svg"))):
        grid.addWidget(IconButton(file.stem, file.stem, is_quiet=place % 2 == 0), place // 7, place % 7)
    return holder


def _middle() -> QWidget:
    panel = QWidget()
    rows = QVBoxLayout(panel)
    rows.setContentsMargins(20, 14, 20, 10)
    rows.addLayout(_head())
    rows.addWidget(PlainLabel("Lokalpolisområde Umeå · kommunkod 2460 · senast ändrad i dag 14:32", "neutral"))
    tabs = QTabWidget()
    page = QWidget()
    tabs.addTab(QWidget(), "Översikt")
    tabs.addTab(page, "Löften")
    tabs.addTab(QWidget(), "Uppföljning")
    tabs.setCurrentIndex(1)
    rows.addWidget(tabs)
    halves = QHBoxLayout(page)
    halves.setContentsMargins(0, 14, 0, 0)
    halves.addLayout(_cards(), 2)
    halves.addWidget(_form(), 3)
    return panel


def _head() -> QHBoxLayout:
    head = QHBoxLayout()
    period = ChoiceBox()
    period.set_choices([(1, "2023–2025 (gällande)"), (2, "2020–2022")])
    period.choose(1)
    head.addWidget(Heading("Vännäs kommun"))
    head.addWidget(Pill("Klar för underskrift", "accent"))
    head.addStretch()
    head.addWidget(period)
    head.addWidget(PrimaryButton("Förhandsgranska underskriftsblad"))
    return head


def _cards() -> QVBoxLayout:
    rows = QVBoxLayout()
    for number, text in enumerate(
        ("Öka den upplevda tryggheten kring resecentrum", "Minska ungas tillgång till alkohol")
    ):
        card = Card(is_choosable=True)
        card.add(Heading(text, 3))
        foot = QHBoxLayout()
        foot.addWidget(Pill("Trygg offentlig miljö"))
        foot.addStretch()
        foot.addWidget(PlainLabel("3 aktiviteter", "neutral", wraps=False))
        card.rows().addLayout(foot)
        card.set_chosen(number == 0)
        rows.addWidget(card)
    rows.addWidget(QPushButton(icon("plus"), "Nytt löfte  Ctrl+N"))
    for text, tone in (
        ("Utkast", "neutral"),
        ("Undertecknat", "good"),
        ("Går ut om 38 dagar", "warning"),
        ("Krock", "bad"),
    ):
        rows.addWidget(Pill(text, tone))
    for button in (QCheckBox("Får publiceras"), QRadioButton("Papper"), QRadioButton("E-underskrift")):
        button.setChecked(True)
        rows.addWidget(button)
    rows.addWidget(_disabled())
    rows.addWidget(QProgressBar(value=40))
    rows.addStretch()
    return rows


def _disabled() -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for button in (QPushButton("Skriv ut"), PrimaryButton("Lås texten"), IconButton("trash", "Ta bort")):
        button.setEnabled(False)
        row.addWidget(button)
    return holder


def _form() -> QWidget:
    card = Card()
    text = PlainTextField()
    text.show_text(PROMISE)
    long = LineField(limit=30)
    long.setText("Öka den upplevda tryggheten kring resecentrum kvällstid")
    heading = FieldRow("&Rubrik", long)
    long.setText(long.text() + " ")
    card.add(heading)
    card.add(FieldRow("&Löfte till medborgarna", text, "183 tecken · LIX 41 · läsbart"))
    area = ChoiceBox(is_editable=True)
    area.set_choices([("a", "Trygg offentlig miljö"), ("b", "Trafiksäkerhet")])
    area.choose("Trygg offentlig miljö")
    begin, end = DateField(), DateField()
    begin.show_date(datetime.date(2023, 3, 3))
    last = FieldRow("&Till och med", end)
    last.show_problem("Slutet saknas. Skriv ett datum eller välj Tills vidare.")
    row = QHBoxLayout()
    for each in (FieldRow("&Prioriterat område", area), FieldRow("&Från och med", begin), last):
        row.addWidget(each, 1, Qt.AlignmentFlag.AlignTop)
    card.rows().addLayout(row)
    card.add(_table())
    card.add(ElidedLabel("Återkoppling: det framgår inte hur invånarna får veta resultatet. " * 3, "warning"))
    card.rows().addStretch()
    return card


def _table() -> QTableWidget:
    table = QTableWidget(3, 4)
    table.setHorizontalHeaderLabels(["Aktivitet", "Ansvarig", "När", "Läge"])
    for row, texts in enumerate((("Fotpatrull vid resecentrum", "Polisen", "Varje vecka", "Pågår"),) * 3):
        for column, text in enumerate(texts):
            table.setItem(row, column, QTableWidgetItem(text))
    dress_table(table)
    table.setColumnWidth(0, 160)
    table.selectRow(1)
    table.setMaximumHeight(150)
    return table


def _right() -> QWidget:
    area = QScrollArea()
    area.setWidgetResizable(True)
    panel = Panel("window")
    rows = QVBoxLayout(panel)
    for name, title, phone in (
        ("Anneli Eriksson", "Handläggare", "0935-141 05"),
        ("Michael Rystedt", "Chef", "010-568 22 53"),
    ):
        card = Card(is_choosable=True)
        card.add(Heading(name, 3))
        card.add(PlainLabel(title))
        card.add(PlainLabel("Vännäs kommun", "neutral"))
        card.add(LinkButton(phone))
        card.add(LinkButton(f"Skicka e-post till {name.split()[0]}"))
        rows.addWidget(card)
    rows.addWidget(Heading("Undertecknare", 2))
    rows.addStretch()
    area.setWidget(panel)
    return area


def main() -> None:
    """Draw the gallery to a PNG in the folder given."""
    folder, name, scale = sys.argv[1:4]
    app = QApplication([])
    apply_theme(app, name, float(scale))
    window = gallery()
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    window.findChild(LineField).setFocus()
    app.processEvents()
    window.grab().save(str(Path(folder) / f"gallery-{name}-{scale}.png"))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
