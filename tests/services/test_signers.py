from dataclasses import replace

from umea import begun, read, signing_chief

from medlofte_desktop.domain.records.people import Party, Signer
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import save, undo
from medlofte_desktop.services.signers import sign_several, signed_by


def test_one_chief_signs_several_pledges_last_in_each_as_one_change(umea: Desk) -> None:
    first, second, third = begun(umea, "2460"), begun(umea, "2480"), begun(umea, "2403")
    save(umea, Signer(id="anna", pledge=second, order="m", name="Anna Frej"))
    changes = sign_several(umea, [second, third], signing_chief(first))
    assert [one.name for one in read(umea, second).signers] == ["Anna Frej", "Michael Rystedt"]
    assert read(umea, third).signers[0].party is Party.POLICE
    undo(umea, changes)
    assert [one.name for one in read(umea, second).signers] == ["Anna Frej"]


def test_pledges_that_already_have_the_signer_are_left(umea: Desk) -> None:
    first, second = begun(umea, "2460"), begun(umea, "2480")
    save(umea, replace(signing_chief(second), name="michael rystedt"))
    assert not sign_several(umea, [second], signing_chief(first))
    assert signed_by(umea, signing_chief(first)) == {second}
