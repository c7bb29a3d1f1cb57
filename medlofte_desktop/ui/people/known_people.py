"""The list of known people under the field in which one types a name."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from medlofte_desktop.services.people import Person
from medlofte_desktop.ui.look.theme import current_colors

_PAD = 6
_MOST_ROWS = 5
Index = QModelIndex | QPersistentModelIndex


class PeopleModel(QAbstractListModel):
    """People in the order given; the display role has the name, the tooltip all that is known."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._people: tuple[Person, ...] = ()

    def show_people(self, people: Sequence[Person]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._people = tuple(people)
        self.endResetModel()

    def person(self, row: int) -> Person:
        """Who stands in a row."""
        return self._people[row]

    # Qt's overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        person = self._people[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return person.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (person.name, about(person))))
        return None


def about(person: Person) -> str:
    """Title and organisation in a line."""
    return ", ".join(filter(None, (person.title, person.organisation)))


class _TwoLines(QStyledItemDelegate):
    """The name, and more quietly who it is."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, PeopleModel)
        person, colors = model.person(index.row()), current_colors()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colors.accent_soft))
        line = option.rect.adjusted(_PAD + 2, _PAD, -_PAD, 0)
        line.setHeight(option.fontMetrics.height())
        self._write(painter, line, person.name, option.font, bold=True, color=colors.text)
        line.translate(0, line.height())
        self._write(painter, line, about(person), option.font, bold=False, color=colors.muted)
        painter.restore()

    def _write(self, painter: QPainter, line: QRect, words: str, font: QFont, *, bold: bool, color: str) -> None:
        font = QFont(font)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(color))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, 2 * option.fontMetrics.height() + 2 * _PAD)


class KnownPeople(QListView):
    """As high as its people need, up to five of them."""

    def __init__(self) -> None:
        super().__init__()
        self.people = PeopleModel(self)
        self.setModel(self.people)
        self.setItemDelegate(_TwoLines(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_people(self, people: Sequence[Person]) -> None:
        """Show these, the first one chosen."""
        self.people.show_people(people)
        self.setVisible(bool(people))
        if people:
            rows = min(len(people), _MOST_ROWS)
            self.setFixedHeight(rows * self.sizeHintForRow(0) + 2 * self.frameWidth() + 2)
            self.setCurrentIndex(self.people.index(0))

    def chosen(self) -> Person | None:
        """Who is chosen now."""
        row = self.currentIndex().row()
        return self.people.person(row) if row >= 0 else None

    def step(self, rows: int) -> None:
        """Choose further up or down, while the cursor stays in the field above."""
        row = max(0, min(self.currentIndex().row() + rows, self.people.rowCount() - 1))
        self.setCurrentIndex(self.people.index(row))
