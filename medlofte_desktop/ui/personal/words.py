"""What is said of the places where a person is named."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from medlofte_desktop.domain.history.traces import Fate, Trace
from medlofte_desktop.domain.sheet.occasion_paper import OccasionPaper, PaperPart
from medlofte_desktop.services.personal.extract import shown_of
from medlofte_desktop.services.personal.traces import Traces
from medlofte_desktop.ui.history.entries import UNTOLD
from medlofte_desktop.ui.history.naming import Naming
from medlofte_desktop.ui.lists.line_model import ListLine
from medlofte_desktop.ui.look.icons import IconTone
from medlofte_desktop.ui.texts.places import pledge_words
from medlofte_desktop.ui.texts.records import field_word, kind_word
from medlofte_desktop.ui.workspace import Workspace

_FATES: dict[Fate, object] = {
    Fate.THEIRS: QT_TRANSLATE_NOOP("Personal", "Glöms helt"),
    Fate.LISTED: QT_TRANSLATE_NOOP("Personal", "Raden tas bort"),
    Fate.PAST: QT_TRANSLATE_NOOP("Personal", "Äldre versioner töms"),
    Fate.NAMED: QT_TRANSLATE_NOOP("Personal", "Namnet står i texten, som du måste skriva om först"),
    Fate.KEPT: QT_TRANSLATE_NOOP("Personal", "Blir kvar: en undertecknad handling"),
}
_ICONS: dict[Fate, tuple[str, IconTone]] = {
    Fate.THEIRS: ("trash", "neutral"),
    Fate.LISTED: ("minus", "neutral"),
    Fate.PAST: ("history", "neutral"),
    Fate.NAMED: ("warning", "warning"),
    Fate.KEPT: ("lock", "neutral"),
}


def trace_lines(traces: Traces, workspace: Workspace) -> list[ListLine]:
    """A line for each record, pledge by pledge, with what would become of it."""
    naming = Naming((), workspace)

    def place(trace: Trace) -> str:
        return pledge_words(traces.homes.get(trace.record), workspace.register)

    lines: list[ListLine] = []
    last = None
    for trace in sorted(traces.traces, key=lambda one: (one.record not in traces.homes, place(one), one.kind)):
        fields = ", ".join(field_word(field, trace.kind) for field in trace.fields)
        fate = _translated(_FATES[trace.fate])
        icon, tone = _ICONS[trace.fate]
        section = place(trace)
        lines.append(
            ListLine(
                key=trace.record,
                title=naming.name(trace.kind, trace.record, trace.content),
                second=f"{fate} · {fields}",
                icon=icon,
                tone=tone,
                section=section if section != last else "",
            )
        )
        last = section
    return lines


def extract_paper(traces: Traces, workspace: Workspace) -> OccasionPaper:
    """The register extract to print: what stands now, or stood last, about the person."""
    naming = Naming((), workspace)
    return OccasionPaper(
        title=QCoreApplication.translate("Personal", "Registerutdrag"),
        subtitle=f"{traces.name}, {workspace.today().isoformat()}",
        parts=tuple(_part(traces, trace, workspace, naming) for trace in traces.traces),
    )


def _part(traces: Traces, trace: Trace, workspace: Workspace, naming: Naming) -> PaperPart:
    place = pledge_words(traces.homes.get(trace.record), workspace.register)
    content = shown_of(traces.name, trace, trace.content)
    lines = (
        f"{field_word(field, trace.kind)}: {words}"
        for field, value in content.items()
        if field not in UNTOLD and (words := naming.in_words(trace.kind, field, value))
    )
    return PaperPart(heading=f"{kind_word(trace.kind)}, {place}", text="\n".join(lines))


def _translated(text: object) -> str:
    return QCoreApplication.translate("Personal", str(text))
