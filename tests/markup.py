"""Texts that mean something to whoever does not show them as they stand, and what a screen has made of them."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as QtOfTexts
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QTabBar, QTextEdit, QWidget

COMPANY = "Råd&Dåd"
BRACES = "Mall {0} {name} %s %n %1 %L1 100 % mallslut"


def payloads(address: str) -> tuple[str, ...]:
    """Texts that try to show the picture at an address, and others that are easily misread."""
    path = address.removeprefix("file://")
    return (
        f'<img src="{address}">Bild',
        f"<img src='{path}' width=9>Bild",
        f'<html><head><link rel="stylesheet" href="{address}"><style>@import url({address});</style></head>Stil',
        f'<table background="{address}"><tr><td>Cell</td></tr></table>',
        f'<body background="{address}"><h1>Grund</h1>',
        f'<script src="{address}">alert(1)</script>Skript',
        f'<svg onload="alert(1)"><image href="{address}"/></svg>Rit',
        f'<a href="{address}">Länk</a> {address}',
        f'<ul style="list-style-image: url({address})"><li>Punkt</li></ul>',
        f"![bild]({address}) [länk]({address}) <{address}>",
        f"&lt;img src={address}&gt; &amp; &#60;b&#62;",
        "<qt>Qt</qt><!-- <b>",
        COMPANY,
        BRACES,
        "Bak\u202elängs\u2066 fram\u200f",
        "Långt ord: " + "w" * 2_000,
        "Lång text. " * 400,
        "=1+1;'\"--\n\n[*]\tRad två",
    )


def read_as_markup(screen: QWidget) -> Iterator[str]:
    """What a screen shows, or would show if it were pointed at, as something else than the letters it was given."""
    for widget in (screen, *screen.findChildren(QWidget)):
        yield from (f"tooltip: {text[:80]}" for text in tooltips(widget) if _is_unsafe_tooltip(text))
        match widget:
            case QLabel() if _reads_markup(widget):
                yield f"label: {widget.text()[:80]}"
            case QTextEdit() if "\ufffc" in widget.toPlainText():
                yield f"picture in a text: {widget.toPlainText()[:80]}"
            case QAbstractButton() if _has_bare_ampersand(widget.text()):
                yield f"button: {widget.text()[:80]}"
            case QTabBar():
                yield from (
                    f"tab: {text}" for text in map(widget.tabText, range(widget.count())) if _has_bare_ampersand(text)
                )
    yield from (f"menu: {one.text()[:80]}" for one in screen.findChildren(QAction) if _has_bare_ampersand(one.text()))


def tooltips(widget: QWidget) -> Iterator[str]:
    """Every text that Qt shows when a widget, or what it lists, is pointed at."""
    yield from (widget.toolTip(), widget.whatsThis())
    yield from (action.toolTip() for action in widget.actions())
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from (str(index.data(Qt.ItemDataRole.ToolTipRole) or "") for index in indexes(widget.model()))


def indexes(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    parent = parent or QModelIndex()
    is_list = isinstance(model, QAbstractListModel)  # whose columnCount and children PySide6 keeps to itself
    for row in range(model.rowCount(parent)):
        for column in range(1 if is_list else model.columnCount(parent)):
            yield model.index(row, column, parent)
        if not is_list:
            yield from indexes(model, model.index(row, 0, parent))


def _reads_markup(label: QLabel) -> bool:
    if label.inherits("QTipLabel"):  # Qt's own, while a tooltip is shown
        return _is_unsafe_tooltip(label.text())
    is_automatic = label.textFormat() == Qt.TextFormat.AutoText
    return label.textFormat() != Qt.TextFormat.PlainText and (
        not is_automatic or QtOfTexts.mightBeRichText(label.text())
    )


def _is_unsafe_tooltip(text: str) -> bool:
    """Qt guesses; a tooltip of ours that is markup holds nothing but escaped letters and line breaks."""
    inner = text.removeprefix("<qt>").removesuffix("</qt>").replace("<br>", "\n")
    return bool(QtOfTexts.mightBeRichText(text)) and (inner == text or "<" in inner)


def _has_bare_ampersand(text: str) -> bool:
    """Whether a name that stands on a button or in a menu loses its ampersand, and underlines a letter instead."""
    return COMPANY in text


def broken_braces(texts: set[str]) -> list[str]:
    """The texts in which something of BRACES has been filled in."""
    *pieces, last = BRACES.split()
    return [text for text in texts if last in text and not all(piece in text for piece in pieces)]
