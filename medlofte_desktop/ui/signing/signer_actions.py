"""What can be done with signers, each as one step that can be undone."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from medlofte_desktop.domain.organisations import party_of
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.order import appended, moved
from medlofte_desktop.domain.records.people import Contact, Party, Signer
from medlofte_desktop.domain.text import fold
from medlofte_desktop.services.people import Person, people
from medlofte_desktop.services.signers import sign_several
from medlofte_desktop.ui.people.soft_label import short
from medlofte_desktop.ui.signing.suggestions import missing_party
from medlofte_desktop.ui.workspace import Workspace


class SignerActions(QObject):
    """Works on the signers of the open pledge; there must be one."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def known(self) -> tuple[Person, ...]:
        """Those who can be added: everybody known who does not sign yet, each name and title once."""
        names = {fold(one.name) for one in self._dossier().signers}
        found: dict[tuple[str, ...], Person] = {}
        for one in self._workspace.look(people) or ():
            if fold(one.name) not in names:
                found.setdefault((one.name, one.title, one.organisation), one)
        return tuple(found.values())

    def choose(self, person: Person | Contact) -> str:
        """Let somebody sign, with the same name, title and organisation. Returns the signer's id."""
        for one in self._dossier().signers:
            if fold(one.name) == fold(person.name) and person.name:
                return one.id
        return self._add(person.name, person.title, person.organisation, party_of(person.organisation))

    def begin(self, name: str) -> str:
        """Begin a signer of the party that has none yet. Returns its id."""
        present = frozenset(one.party for one in self._dossier().signers)
        party, organisation = missing_party(self._dossier(), present)
        return self._add(name, "", organisation, party)

    def remove(self, person: Signer) -> None:
        """Put a signer in the trash."""
        step = self.tr("borttagen undertecknare {name}").format(name=short(person.name))
        self._workspace.throw_away(step, person)

    def move(self, record: str, place: int) -> None:
        """Let a signer stand at a place, counted from 0 among the others."""
        signers = self._dossier().signers
        row = [one.id for one in signers].index(record)
        if 0 <= place < len(signers) and place != row:
            self._workspace.save(self.tr("undertecknarnas ordning"), *moved(signers, row, place))

    def settle(self, person: Signer) -> None:
        """End a conflict with what is shown now."""
        self._workspace.save(self.tr("utredd krock om {name}").format(name=short(person.name)), person, settles=True)

    def sign_several(self, signer: Signer, pledges: Sequence[str]) -> None:
        """Let a signer sign several other pledges too, as one step."""
        step = self.tr("{name} som undertecknare för flera kommuner").format(name=short(signer.name))
        self._workspace.run(step, sign_several, pledges, signer)

    def _add(self, name: str, title: str, organisation: str, party: Party) -> str:
        dossier = self._dossier()
        signer = Signer(
            id=self._workspace.desk.new_id(),
            pledge=dossier.pledge.id,
            name=name,
            title=title,
            organisation=organisation,
            party=party,
        )
        self._workspace.save(
            self.tr("ny undertecknare {name}").format(name=short(name)).strip(), *appended(dossier.signers, signer)
        )
        return signer.id

    def _dossier(self) -> Dossier:
        dossier = self._workspace.dossier
        assert dossier is not None
        return dossier
