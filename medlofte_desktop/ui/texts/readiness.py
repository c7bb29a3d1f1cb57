"""The words of the board: what is looked at, and in a few words what is there or missing."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from medlofte_desktop.domain.local_time import local
from medlofte_desktop.domain.quality.finding import Finding
from medlofte_desktop.domain.sheet.signing_sheet import version_code
from medlofte_desktop.domain.signing.document import DocumentState, Freezing
from medlofte_desktop.domain.signing.readiness import Cell, Column, Readiness
from medlofte_desktop.ui.look.icons import IconTone
from medlofte_desktop.ui.people.soft_label import short

_COLUMNS: dict[Column, object] = {
    Column.PERIOD: QT_TRANSLATE_NOOP("Board", "Period"),
    Column.AREAS: QT_TRANSLATE_NOOP("Board", "Områden"),
    Column.PROMISES: QT_TRANSLATE_NOOP("Board", "Löften"),
    Column.MUNICIPALITY: QT_TRANSLATE_NOOP("Board", "För kommunen"),
    Column.POLICE: QT_TRANSLATE_NOOP("Board", "För polisen"),
    Column.OTHER: QT_TRANSLATE_NOOP("Board", "För annan part"),
    Column.DECISION: QT_TRANSLATE_NOOP("Board", "Beslut"),
    Column.CASE_NUMBERS: QT_TRANSLATE_NOOP("Board", "Diarienummer"),
    Column.QUALITY: QT_TRANSLATE_NOOP("Board", "Kvalitet"),
    Column.FROZEN: QT_TRANSLATE_NOOP("Board", "Fryst text"),
    Column.PRINTED: QT_TRANSLATE_NOOP("Board", "Utskrivet"),
    Column.SIGNED: QT_TRANSLATE_NOOP("Board", "Undertecknat"),
}
# Rule, and what it is about ("" for anything else) → what is missing, in a cell's few words.
_LACKS: dict[tuple[int, str], object] = {
    (1, ""): QT_TRANSLATE_NOOP("Board", "Start saknas"),
    (2, "before_start"): QT_TRANSLATE_NOOP("Board", "Slutar före starten"),
    (2, "short"): QT_TRANSLATE_NOOP("Board", "Under sex månader"),
    (2, "long"): QT_TRANSLATE_NOOP("Board", "Över fyra år"),
    (3, "areas"): QT_TRANSLATE_NOOP("Board", "Inget område"),
    (3, ""): QT_TRANSLATE_NOOP("Board", "Inget löfte"),
    (19, "police"): QT_TRANSLATE_NOOP("Board", "Ingen än"),
    (19, "municipality"): QT_TRANSLATE_NOOP("Board", "Ingen än"),
    (19, "municipalities"): QT_TRANSLATE_NOOP("Board", "{detail} saknas"),
    (19, "name"): QT_TRANSLATE_NOOP("Board", "Namn saknas"),
    (19, "title"): QT_TRANSLATE_NOOP("Board", "Titel saknas"),
    (19, "organisation"): QT_TRANSLATE_NOOP("Board", "Organisation saknas"),
    (20, "after_start"): QT_TRANSLATE_NOOP("Board", "Efter starten"),
    (20, "before_decision"): QT_TRANSLATE_NOOP("Board", "Fattas efter undertecknandet"),
    (21, "decision_body"): QT_TRANSLATE_NOOP("Board", "Saknas"),
    (21, "decision_date"): QT_TRANSLATE_NOOP("Board", "Datum saknas"),
    (21, "case_number_municipality"): QT_TRANSLATE_NOOP("Board", "Kommunens saknas"),
    (21, "case_number_police"): QT_TRANSLATE_NOOP("Board", "Polisens saknas"),
}
_FREEZING: dict[str, object] = {
    Freezing.NOT_FROZEN: QT_TRANSLATE_NOOP("Board", "Inte fryst än"),
    Freezing.IN_STEP: QT_TRANSLATE_NOOP("Board", "{code}"),
    Freezing.BEHIND: QT_TRANSLATE_NOOP("Board", "Texten har ändrats"),
    Freezing.LEFT_BEHIND: QT_TRANSLATE_NOOP("Board", "{code}, behållen"),
    Freezing.TWICE: QT_TRANSLATE_NOOP("Board", "Fryst på två håll"),
    Freezing.DAMAGED: QT_TRANSLATE_NOOP("Board", "Skadad"),
}
_MOST = 80  # letters of what somebody has written
_ICONS: dict[Readiness, tuple[str, IconTone]] = {
    Readiness.DONE: ("check", "good"),
    Readiness.LOOK: ("warning", "warning"),
    Readiness.WAITING: ("circle", "neutral"),
    Readiness.LACKING: ("error", "bad"),
}


def column_word(column: Column) -> str:
    """What is looked at."""
    return _translated(_COLUMNS[column])


def heading_words(column: Column) -> str:
    """The same above a narrow column: in two lines where it is long."""
    narrow = {
        Column.MUNICIPALITY: QCoreApplication.translate("Board", "För\nkommunen"),
        Column.POLICE: QCoreApplication.translate("Board", "För\npolisen"),
        Column.OTHER: QCoreApplication.translate("Board", "För\nannan part"),
        Column.CASE_NUMBERS: QCoreApplication.translate("Board", "Diarie-\nnummer"),
        Column.SIGNED: QCoreApplication.translate("Board", "Under-\ntecknat"),
    }
    return narrow.get(column) or column_word(column)


def cell_icon(cell: Cell) -> tuple[str, IconTone]:
    """The icon of a cell's state, and its tone."""
    return _ICONS[cell.readiness]


def readiness_word(readiness: Readiness) -> str:
    """The state in a word, for who does not see the icon."""
    return {
        Readiness.DONE: QCoreApplication.translate("Board", "klart"),
        Readiness.LOOK: QCoreApplication.translate("Board", "går att skriva under, men se över"),
        Readiness.WAITING: QCoreApplication.translate("Board", "inte gjort än"),
        Readiness.LACKING: QCoreApplication.translate("Board", "saknas"),
    }[readiness]


def cell_words(cell: Cell) -> str:
    """What a cell says, in so few words that it fits."""
    match cell.column:
        case Column.FROZEN:
            return _translated(_FREEZING[cell.variant]).format(code=version_code(cell.said))
        case Column.PRINTED:
            return _printed(cell.said)
        case Column.SIGNED:
            return _signed(cell)
        case Column.QUALITY:
            return _quality(cell)
    if cell.findings:
        return _lacks(cell)
    return (
        QCoreApplication.translate("Board", "Behövs inte") if cell.variant == "not_needed" else short(cell.said, _MOST)
    )


def _lacks(cell: Cell) -> str:
    lacks = tuple(dict.fromkeys(map(_lack, cell.findings)))
    if len(lacks) > 2 or (len(lacks) == 2 and cell.column is Column.CASE_NUMBERS):
        return QCoreApplication.translate("Board", "{count} saknas").format(count=len(lacks))
    return "\n".join(lacks)


def _lack(finding: Finding) -> str:
    about = finding.variant or finding.field
    words = _LACKS.get((finding.rule, about)) or _LACKS[finding.rule, ""]
    return _translated(words).format(detail=finding.detail)


def _printed(moment: str) -> str:
    if not moment:
        return QCoreApplication.translate("Board", "Inte än")
    return local(datetime.fromisoformat(moment)).date().isoformat()


def _signed(cell: Cell) -> str:
    if cell.variant == DocumentState.SIGNED:
        return QCoreApplication.translate("Board", "Alla")
    if cell.variant == DocumentState.PARTLY_SIGNED:
        signed, _, places = cell.said.partition("/")
        return QCoreApplication.translate("Board", "{signed} av {places}").format(signed=signed, places=places)
    return QCoreApplication.translate("Board", "Inte än")


def _quality(cell: Cell) -> str:
    if not cell.findings:
        return QCoreApplication.translate("Board", "Inga fel")
    if cell.variant == "reason":
        return QCoreApplication.translate("Board", "Klart ändå")
    return QCoreApplication.translate("Board", "{count} att rätta").format(count=len(cell.findings))


def _translated(text: object) -> str:
    return QCoreApplication.translate("Board", str(text))
