"""Every screen of the program, filled with words that no language has, and all that is seen or heard on it."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintPreviewWidget
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QDialog, QHeaderView, QTabBar, QWidget

from medlofte_desktop.domain.history.change import Change, Changes
from medlofte_desktop.domain.records.content import content_of
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.occasion import SigningOccasion
from medlofte_desktop.domain.registers import read_municipalities
from medlofte_desktop.domain.sheet.signing_sheet import signing_sheet
from medlofte_desktop.exchange.bundle.lines import FORMAT, Label
from medlofte_desktop.printing.layout.measures import A4
from medlofte_desktop.resource_files import resource_text
from medlofte_desktop.services.backups.recovering import Damaged
from medlofte_desktop.services.backups.taking import database_file
from medlofte_desktop.services.bundles.handing_over import Part
from medlofte_desktop.services.bundles.merging import Merged
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.people import people
from medlofte_desktop.services.pledge_files import import_pledges, read_pledge_file
from medlofte_desktop.services.pledges import open_pledge, renew_pledge
from medlofte_desktop.services.saving import save
from medlofte_desktop.settings import Settings
from medlofte_desktop.ui.backups.dialog import BackupsDialog
from medlofte_desktop.ui.backups.recovery_dialog import RecoveryDialog
from medlofte_desktop.ui.bundles.alike_dialog import AlikeDialog
from medlofte_desktop.ui.bundles.hand_over_dialog import HandOverDialog
from medlofte_desktop.ui.bundles.rehearsal_dialog import RehearsalDialog
from medlofte_desktop.ui.bundles.review_dialog import ReviewDialog
from medlofte_desktop.ui.bundles.unlock_dialog import UnlockDialog
from medlofte_desktop.ui.error_dialog import ErrorDialog
from medlofte_desktop.ui.help.about import AboutDialog
from medlofte_desktop.ui.help.shortcuts import ShortcutsDialog
from medlofte_desktop.ui.help.window import HelpWindow
from medlofte_desktop.ui.occasions.board.police_signer_dialog import PoliceSignerDialog
from medlofte_desktop.ui.occasions.choose_pledges import PutOnDialog
from medlofte_desktop.ui.overview.district_dialog import DistrictDialog
from medlofte_desktop.ui.personal.dialog import PersonalDialog
from medlofte_desktop.ui.pledge.page import Page
from medlofte_desktop.ui.recent.dialog import RecentDialog
from medlofte_desktop.ui.server.dialog import SyncDialog
from medlofte_desktop.ui.settings.dialog import SettingsDialog
from medlofte_desktop.ui.settings.store import SettingsStore
from medlofte_desktop.ui.settings.welcome import WelcomeDialog
from medlofte_desktop.ui.sheets.preview import PreviewDialog
from medlofte_desktop.ui.sheets.several import SeveralDialog as SeveralSheetsDialog
from medlofte_desktop.ui.signing.several_dialog import SignSeveralDialog
from medlofte_desktop.ui.trash.dialog import TrashDialog
from medlofte_desktop.ui.verification.dialog import VerificationDialog
from medlofte_desktop.ui.window.assembly import assemble
from medlofte_desktop.ui.window.main_window import MainWindow
from medlofte_desktop.ui.window.navigation import Navigation
from medlofte_desktop.ui.workspace import Workspace

READ = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
PLEDGE = {
    "municipalities": ["2460"],
    "police_district": "Umeå",
    "label": "Xylo",
    "period": {"start": "2023-01-01", "end": "2024-06-30"},
    "introduction": "Xylo",
    "priority_areas": [{"title": "Zyxa", "evidence": ["e1"]}, {"title": "Zyxo"}],
    "promises": [
        {"text": "Xylo", "area": "Zyxa", "promised_by": "both", "activities": [{"text": "Xylo"}, {"text": "Xyli"}]},
        {"text": "Xyli", "area": "Zyxo", "promised_by": "Xylo"},
    ],
    "evidence": [{"id": "e1", "kind": "survey", "title": "Xylo", "secrecy": "internal"}],
    "signers": [{"name": "Anna Xylo", "party": "municipality"}],
    "contacts": [{"name": "Anna Xylo", "phone": "1", "email": "xylo"}, {"name": "Xyli", "phone": "0935-141 05"}],
}


def fill(desk: Desk, folder: Path) -> Dossier:
    """Two periods of a pledge, with something of every kind; the second with thrown away and conflicting records."""
    path = folder / "pledge.json"
    path.write_text(json.dumps({"format": "medlofte-pledges/1", "pledges": [PLEDGE]}))
    first = import_pledges(desk, read_pledge_file(desk, path)).pledges[0]
    renewed = next(change.record for change in renew_pledge(desk, first).changes if change.kind == "pledge")
    dossier = open_pledge(desk, renewed)
    torn = (dossier.pledge, dossier.areas[0], dossier.promises[0], dossier.activities[0], dossier.contacts[0])
    for word in ("Xyle", "Xylu"):
        changed = [replace(torn[0], introduction=word), replace(torn[1], cause=word), replace(torn[2], text=word)]
        changed += [replace(torn[3], text=word), replace(torn[4], title=word), replace(dossier.signers[0], title=word)]
        save(desk, *changed, follows=dossier.heads)
    save(desk, replace(dossier.promises[1], deleted=True), follows=dossier.heads)
    return open_pledge(desk, renewed)


def assembled(desk: Desk, folder: Path) -> tuple[MainWindow, Navigation, SettingsStore]:
    """The window as the program puts it together."""
    municipalities = read_municipalities(resource_text("municipalities.csv"))
    settings = Settings(name="Anna Xylo", municipality="2460")
    window = MainWindow([], QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
    store = SettingsStore(folder / "settings.json", settings, window)
    navigation = assemble(window, desk, municipalities, store)
    for _turn in range(12):  # the menus are connected one subject a turn
        QApplication.processEvents()
    return window, navigation, store


def pages(navigation: Navigation) -> Iterator[Page]:
    for number in range(navigation.view.tabs.count()):
        yield navigation.view.show_page(number)


def dialogs(window: MainWindow, navigation: Navigation, store: SettingsStore) -> list[QWidget]:
    """One of each dialog, as the program opens it."""
    workspace, dossier = navigation.workspace, navigation.workspace.dossier
    assert dossier is not None
    assert dossier.district is not None
    return [
        WelcomeDialog(store, [dossier.district], window),
        SettingsDialog(store, [dossier.district], window),
        DistrictDialog(dossier.district, workspace.register, window),
        TrashDialog(workspace, window),
        SeveralSheetsDialog(navigation.lines.lines, dossier.district.id, window),
        SignSeveralDialog(workspace, dossier.signers[0], window),
        PutOnDialog(workspace, SigningOccasion(id="none"), dossier.district.id, window),
        PoliceSignerDialog([], people(workspace.desk), window),
        VerificationDialog(workspace, window),
        HandOverDialog([(Part(), "Xylo")], window),
        UnlockDialog("xylo.medlofte", window),
        RehearsalDialog(workspace, rehearsed(dossier), window),
        ReviewDialog(workspace, window),
        PersonalDialog(workspace, window),
        SyncDialog("", window),
        RecentDialog(workspace, window),
        AlikeDialog(["xylo"] * 8, window),
        BackupsDialog(workspace, window),
        RecoveryDialog(damaged(workspace), window),
        PreviewDialog([signing_sheet(dossier)], A4, window),
        ErrorDialog("", window),
        AboutDialog(Path("/"), window),
        ShortcutsDialog(window.findChildren(QAction), window),
        HelpWindow("en", window),
    ]


def rehearsed(dossier: Dossier) -> Merged:
    """What a bundle with one changed pledge would bring."""
    pledge = dossier.pledge
    after = content_of(replace(pledge, introduction="Xylo"))
    change = Change(kind="pledge", record=pledge.id, before=content_of(pledge), after=after)
    written = datetime(2023, 3, 3, 9, tzinfo=UTC)
    label = Label(format=FORMAT, writer="Anna Xylo", written=written, revisions=1, root="0" * 64, with_secrets=False)
    return Merged(label=label, added=1, forgotten=1, changes=Changes((change,)), homes={pledge.id: pledge})


def damaged(workspace: Workspace) -> Damaged:
    """The database as it would be told of if it were damaged."""
    desk = workspace.desk
    return Damaged(
        file=database_file(desk), municipalities=workspace.register.values(), writer=desk.writer, clock=desk.clock
    )


def dialog_classes() -> set[type[QDialog]]:
    """Every dialog of ours that has been imported."""
    return {kind for kind in _leaves(QDialog) if kind.__module__.startswith("medlofte_desktop")}


def _leaves(kind: type[QDialog]) -> Iterator[type[QDialog]]:
    """The classes below one that no other inherits."""
    for below in kind.__subclasses__():
        yield from _leaves(below) if below.__subclasses__() else (below,)


def texts_of(window: QWidget) -> Iterator[str]:
    """What can be read, pointed at or heard in a window, also in menus and in what is hidden for now."""
    for widget in (window, *window.findChildren(QWidget)):
        if isinstance(widget.parent(), QPrintPreviewWidget):
            continue  # a picture of the document
        yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
        yield from (widget.accessibleName(), widget.accessibleDescription())
        yield from _own_texts(widget)
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip())


def _own_texts(widget: QWidget) -> Iterator[str]:
    for name in ("text", "placeholderText", "toPlainText", "title"):
        told = getattr(widget, name, None)
        if callable(told):
            yield told()
    match widget:
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(tab) for tab in range(widget.count()))
        case QHeaderView():
            yield from _headings(widget)
        case QAbstractItemView() if widget.model() is not None:
            yield from _cells(widget.model(), QModelIndex())


def _headings(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for section in range(header.count() if model else 0):
        yield from (str(model.headerData(section, header.orientation(), role) or "") for role in READ)


def _cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    is_list = isinstance(model, QAbstractListModel)  # whose columnCount and children PySide6 keeps to itself
    for row in range(model.rowCount(parent)):
        for column in range(1 if is_list else model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield from (str(index.data(role) or "") for role in READ)
        if not is_list:
            yield from _cells(model, model.index(row, 0, parent))
