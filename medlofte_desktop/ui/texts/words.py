"""The words for states: what a pledge is, what it lacks, and the tone in which it is said."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from medlofte_desktop.domain.overview import Lack, PledgeLine
from medlofte_desktop.domain.periods.period import iso, period_text
from medlofte_desktop.domain.records.pledge import PledgeStatus
from medlofte_desktop.ui.look.colors import Tone
from medlofte_desktop.ui.texts.counts import counts


def status_word(status: PledgeStatus) -> str:
    """A pledge's status in a word or two."""
    return {
        PledgeStatus.DRAFT: QCoreApplication.translate("Status", "Utkast"),
        PledgeStatus.IN_PREPARATION: QCoreApplication.translate("Status", "Under beredning"),
        PledgeStatus.DECIDED: QCoreApplication.translate("Status", "Beslutat"),
        PledgeStatus.READY: QCoreApplication.translate("Status", "Klart för underskrift"),
        PledgeStatus.PARTLY_SIGNED: QCoreApplication.translate("Status", "Delvis undertecknat"),
        PledgeStatus.SIGNED: QCoreApplication.translate("Status", "Undertecknat"),
        PledgeStatus.PUBLISHED: QCoreApplication.translate("Status", "Publicerat"),
        PledgeStatus.REPORTED: QCoreApplication.translate("Status", "Slutredovisat"),
        PledgeStatus.ARCHIVED: QCoreApplication.translate("Status", "Arkiverat"),
        PledgeStatus.WITHDRAWN: QCoreApplication.translate("Status", "Återtaget"),
        PledgeStatus.REPLACED: QCoreApplication.translate("Status", "Ersatt"),
    }[status]


_TONES: dict[PledgeStatus, Tone] = {
    PledgeStatus.READY: "accent",
    PledgeStatus.PARTLY_SIGNED: "accent",
    PledgeStatus.SIGNED: "good",
    PledgeStatus.PUBLISHED: "good",
    PledgeStatus.REPORTED: "good",
    PledgeStatus.WITHDRAWN: "warning",
}


def status_tone(status: PledgeStatus) -> Tone:
    """The tone of a status pill."""
    return _TONES.get(status, "neutral")


def lack_words(lack: Lack, line: PledgeLine, today: date) -> str:
    """What a pledge lacks most, short enough for a line in a list."""
    match lack:
        case Lack.CONFLICT:
            return conflict_words()
        case Lack.ENDS_SOON:
            assert line.period_end is not None
            return counts().days_left((line.period_end - today).days)
        case Lack.PROMISES:
            return QCoreApplication.translate("Lack", "saknar löften")
        case Lack.AREAS:
            return QCoreApplication.translate("Lack", "saknar områden")
        case Lack.SIGNERS:
            return QCoreApplication.translate("Lack", "saknar undertecknare")
        case Lack.PERIOD:
            return QCoreApplication.translate("Lack", "saknar period")


def conflict_words() -> str:
    """That two sides of something wait to be chosen between, short enough for a line in a list."""
    return QCoreApplication.translate("Lack", "krock att reda ut")


def counts_words(line: PledgeLine) -> str:
    """How much a pledge holds: `3 löften · 7 aktiviteter`."""
    return f"{counts().promises(line.promises)} · {counts().activities(line.activities)}"


def period_words(line: PledgeLine) -> str:
    """The period of a pledge, or that there is none yet."""
    start, end = line.period_start, line.period_end
    if start and not end:  # shorter than `dates_words`: it stands in lists and in a narrow choice
        return QCoreApplication.translate("Period", "från {start}").format(start=iso(start))
    return dates_words(start, end) or QCoreApplication.translate("Period", "ingen period")


def dates_words(start: date | None, end: date | None) -> str:
    """A period in the language of the window, empty where none is stated; documents have `period_text`."""
    if start and not end:
        words = QCoreApplication.translate("Period", "från och med {start}, tills vidare")
    elif end and not start:
        words = QCoreApplication.translate("Period", "till och med {end}")
    else:
        return period_text(start, end)
    return words.format(start=iso(start), end=iso(end))


def writer_word(writer: str) -> str:
    """Who wrote a version; what nobody wrote came with the program."""
    return QCoreApplication.translate("History", "Programmets register") if writer == "register" else writer


def doubt_word() -> str:
    """What is said of a record in doubt, in a list."""
    return QCoreApplication.translate("Doubt", "ändrat på två håll")


def doubt_words() -> str:
    """What is said of a field in doubt."""
    return QCoreApplication.translate("Doubt", "Ändrat på två håll. Här står det ena.")
