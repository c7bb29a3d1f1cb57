"""A small picture of the signing sheet's first page, drawn as it will be printed."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from medlofte_desktop.domain.sheet.signing_sheet import SigningSheet
from medlofte_desktop.printing.layout.pages import Page, pages
from medlofte_desktop.printing.painting import draw_page
from medlofte_desktop.ui.look.theme import current_colors
from medlofte_desktop.ui.pledge.page import MARGIN
from medlofte_desktop.ui.widgets.labels import PlainLabel

PAUSE_MILLISECONDS = 250
NARROWEST, WIDEST = 230, 440
_BESIDE = 10


class SheetPicture(QWidget):
    """Follows what it is told to show after a short pause, and only while it can be seen."""

    def __init__(self) -> None:
        super().__init__()
        self.paper = _Paper()
        self.caption = PlainLabel("", "neutral")
        self.caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sheet: SigningSheet | None = None
        self._drawn: SigningSheet | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._draw)
        column = QVBoxLayout(self)
        column.setContentsMargins(_BESIDE, 0, MARGIN, 0)
        column.setSpacing(6)
        column.addWidget(self.paper)
        column.addWidget(self.caption)
        column.addStretch()
        self.set_width(NARROWEST)

    def set_width(self, width: int) -> None:
        """Let the paper be so many pixels wide, within what is of use."""
        width = min(max(width, NARROWEST), WIDEST)
        self.setFixedWidth(_BESIDE + width + MARGIN)
        self.paper.setFixedHeight(round(width * 297 / 210))

    def show_sheet(self, sheet: SigningSheet) -> None:
        """Show a sheet, as soon as there is time."""
        self._sheet = sheet
        self._pause.start()

    def _draw(self) -> None:
        if self._sheet is None or self._sheet == self._drawn or not self.isVisible():
            return
        self._drawn = self._sheet
        laid_out = pages(self._sheet)
        self.paper.show_page(laid_out[0])
        self.caption.setText(self.tr("Sida 1 av %n", None, len(laid_out)))

    # Qt's overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pause.start()


class _Paper(QWidget):
    """White in every theme: it is paper."""

    def __init__(self) -> None:
        super().__init__()
        self._page: Page | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Underskriftsbladets första sida"))

    def show_page(self, page: Page) -> None:
        self._page = page
        self.setAccessibleDescription(page.text)
        self.update()

    # Qt's overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(current_colors().field_line))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        if self._page is not None:
            scale = self.width() / self._page.frame.paper_width
            painter.scale(scale, scale)
            draw_page(self._page, painter)
