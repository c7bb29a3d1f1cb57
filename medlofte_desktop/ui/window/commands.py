"""What the menu items do: each a short slot that asks the workspace or opens a dialog."""

from PySide6.QtCore import QObject, QTime

from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.services.pledges import begin_pledge, renew_pledge
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.window.navigation import Navigation


class PledgeCommands(QObject):
    """Beginning, renewing, undoing and throwing away the open pledge."""

    def __init__(self, frame: Frame, navigation: Navigation) -> None:
        super().__init__(frame)
        self._frame = frame
        self._window = frame.window
        self._navigation = navigation
        self._workspace = workspace = navigation.workspace
        slots = {
            "begin": self.begin,
            "renew": self.renew,
            "save": workspace.flush,
            "undo": workspace.undo,
            "redo": workspace.redo,
            "throw_away": self.throw_away,
            "contacts": self._toggle_contacts,
        }
        for name, slot in slots.items():
            frame.actions[name].triggered.connect(slot)
        workspace.steps.undoTextChanged.connect(self._name_steps)
        workspace.steps.redoTextChanged.connect(self._name_steps)
        frame.window.closed.connect(workspace.steps.clear)  # a stack that dies with steps in it tells of them
        workspace.changed.connect(self._tell_saved)
        workspace.opened.connect(self._allow)
        self._name_steps()
        self._allow()
        frame.say(self.tr("Allt är sparat"))
        navigation.view.begin_wanted.connect(self.begin)

    def begin(self) -> None:
        """A new pledge for the chosen municipality."""
        code = self._frame.municipalities.chosen_code()
        if code:
            self._open_new(self._workspace.run(self.tr("nytt medborgarlöfte"), begin_pledge, [code]))

    def renew(self) -> None:
        """Copy the open pledge into the next period."""
        self._workspace.flush()
        if self._workspace.dossier:
            pledge = self._workspace.dossier.pledge.id
            self._open_new(self._workspace.run(self.tr("förnyat medborgarlöfte"), renew_pledge, pledge))

    def _open_new(self, changes: Changes | None) -> None:
        made = next((change.record for change in changes or () if change.kind == "pledge"), None)
        if made:
            self._navigation.open_pledge(made)

    def throw_away(self) -> None:
        """Put the open pledge in the trash, with all that belongs to it."""
        self._workspace.flush()
        if self._workspace.dossier:
            self._workspace.throw_away(self.tr("slängt medborgarlöfte"), self._workspace.dossier.pledge)

    def _toggle_contacts(self) -> None:
        self._navigation.contacts.setVisible(not self._navigation.contacts.isVisible())

    def _name_steps(self) -> None:
        steps = self._workspace.steps
        undo, redo = self._frame.actions["undo"], self._frame.actions["redo"]
        undo.setText(self.tr("&Ångra {step}").format(step=steps.undoText()).rstrip())
        redo.setText(self.tr("&Gör om {step}").format(step=steps.redoText()).rstrip())
        undo.setEnabled(steps.canUndo())
        redo.setEnabled(steps.canRedo())

    def _allow(self) -> None:
        for name in ("renew", "export", "throw_away", "preview", "pdf", "print"):
            self._frame.actions[name].setEnabled(self._workspace.dossier is not None)

    def _tell_saved(self, changes: Changes) -> None:
        time = QTime.currentTime().toString("HH:mm")
        words = self.tr("Alla ändringar sparade {time} · {writer}")
        self._frame.say(words.format(time=time, writer=self._workspace.desk.writer))
        if changes.conflicts:
            self._frame.say(self.tr("Sparat. Någon annan har ändrat samma sak: välj vad som gäller."))
