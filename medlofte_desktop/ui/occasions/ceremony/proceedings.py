"""The ceremony as it goes: each tick saved at once, taken back where it must be, and told in a sentence."""

from PySide6.QtCore import QObject, Signal

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.signing.ceremony import Ceremony, Key, ceremony_of, key_of
from medlofte_desktop.domain.signing.occasion import Turn
from medlofte_desktop.services.signing.signatures import Signing, sign, unsign
from medlofte_desktop.ui.occasions.ceremony.words import signer_name
from medlofte_desktop.ui.occasions.open_occasion import OpenOccasion
from medlofte_desktop.ui.texts.errors import sentence
from medlofte_desktop.ui.texts.moments import clock_words


class Proceedings(QObject):
    """`changed` says that something else is to be shown; `said` carries what has been done, `failed` what could not.

    `ceremony` is empty where the occasion is gone, and always made of what has been saved.
    """

    changed = Signal()
    said = Signal(str)
    failed = Signal(str)

    def __init__(self, occasion: OpenOccasion, parent: QObject) -> None:
        super().__init__(parent)
        self.occasion = occasion
        self.ceremony = Ceremony()
        self._own: list[tuple[Key, tuple[int, str]]] = []  # what was ticked here, and as which step
        occasion.changed.connect(self._follow)
        occasion.workspace.failed.connect(self._fail)
        self._follow()

    def tick(self) -> None:
        """Note that the one who is shown has signed, here and now, and go on; one who has already is only passed."""
        turn = self.ceremony.now
        if turn is None:
            return
        if turn.place.signature is None and not self._sign(turn):
            return
        self.show(self.ceremony.onward())

    def take_back(self) -> None:
        """Take back the signature that is shown, or else the last one ticked here, and show that turn."""
        workspace = self.occasion.workspace
        workspace.flush()  # before looking at what lies last: a form may have something to save
        key = self._to_take_back()
        if key is None:
            self.said.emit(self.tr("Här finns inget att ångra. Gå till en underskrift med piltangenterna först."))
            return
        self.show(self.ceremony.at(key))
        if self._is_last(key):
            workspace.steps.undo()
        else:  # something else has been done since, which is not to be undone
            workspace.run(self.tr("ångrad underskrift"), unsign, *key)
        turn = self.ceremony.now
        if turn is not None and turn.place.signature is None:
            self._own = [one for one in self._own if one[0] != key]
            self.said.emit(self.tr("Underskriften är ångrad: {name}").format(name=signer_name(turn.place.block)))

    def show(self, ceremony: Ceremony) -> None:
        """Show another turn."""
        if ceremony.shown != self.ceremony.shown:
            self.ceremony = ceremony
            self.changed.emit()

    def step(self, by: int) -> None:
        """Show the turn that stands so many places further on."""
        self.show(self.ceremony.step(by))

    def step_document(self, by: int) -> None:
        """Show the document that stands so many places further on."""
        self.show(self.ceremony.step_document(by))

    def show_first_left(self) -> None:
        """Show the first turn of those who have not signed."""
        self.show(self.ceremony.first_left())

    def _sign(self, turn: Turn) -> bool:
        """Whether it is on the disk."""
        dossier, workspace = self.occasion.dossier, self.occasion.workspace
        if dossier is None:
            return False
        time, name = clock_words(workspace.desk.clock()), signer_name(turn.place.block)
        signing = Signing(form=dossier.occasion.form, dated=workspace.today(), at=time, place=dossier.occasion.place)
        step = self.tr("underskrift av {name}").format(name=name)
        if not workspace.run(step, sign, *key_of(turn), signing):
            return False
        self._own.append((key_of(turn), self._last_step()))
        self.said.emit(self.tr("{name} skrev under {time}.").format(name=name, time=time))
        return True

    def _to_take_back(self) -> Key | None:
        signed = {key_of(turn) for turn in self.ceremony.turns if turn.place.signature is not None}
        self._own = [one for one in self._own if one[0] in signed]
        if self.ceremony.shown in signed:
            return self.ceremony.shown
        return self._own[-1][0] if self._own else None

    def _is_last(self, key: Key) -> bool:
        """Whether what would be undone next is that signature, ticked here."""
        return (key, self._last_step()) in self._own

    def _last_step(self) -> tuple[int, str]:
        """Which step would be undone next. The stack is not asked for the step itself, which it would then let Python
        destroy as well."""
        steps = self.occasion.workspace.steps
        return steps.index(), steps.undoText()

    def _follow(self) -> None:
        dossier = self.occasion.dossier
        self.ceremony = ceremony_of(dossier, self.ceremony.shown) if dossier else Ceremony()
        self.changed.emit()

    def _fail(self, error: ExpectedError | OSError) -> None:
        self.failed.emit(sentence(error))
