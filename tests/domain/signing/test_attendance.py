from dataclasses import replace

from occasions import OCCASION, document, occasion_of

from medlofte_desktop.domain.signing.attendance import attendance_text
from medlofte_desktop.domain.signing.document import Document

NOBODY = replace(OCCASION, present=())


def with_signer(signed: Document, number: int, **changed: object) -> Document:
    """The document with one of its two signers changed."""
    signers = list(signed.dossier.signers)
    signers[number] = replace(signers[number], **changed)
    return replace(signed, dossier=replace(signed.dossier, signers=tuple(signers)))


def lines(*documents: Document) -> list[str]:
    return attendance_text(occasion_of(*documents, occasion=NOBODY)).split("\n")


def test_who_signs_stands_with_title_organisation_and_what_they_sign() -> None:
    assert lines(document("Vännäs")) == [
        "Skriver under:",
        "– Anna Frej, Kommunalråd, Vännäs kommun (Vännäs)",
        "– Michael Rystedt, Lokalpolisområdeschef, Lokalpolisområde Umeå (Vännäs)",
    ]


def test_one_who_signs_several_stands_once_and_first() -> None:
    told = lines(document("Vännäs"), document("Umeå"), document("Bjurholm"))
    assert told[1].startswith("– Michael Rystedt, ")
    assert told[1].endswith("(Vännäs, Umeå och Bjurholm)")
    assert len(told) == 5


def test_the_same_name_at_two_organisations_is_two_people() -> None:
    assert sum(line.startswith("– Anna Frej") for line in lines(document("Vännäs"), document("Umeå"))) == 2


def test_a_name_in_other_letters_is_the_same_person() -> None:
    told = lines(document("Vännäs"), with_signer(document("Umeå"), 1, name="MICHAEL RYSTEDT"))
    assert sum("rystedt" in line.casefold() for line in told) == 1


def test_signers_without_a_name_stand_apart_and_say_so() -> None:
    told = lines(*(with_signer(document(name), 0, name="") for name in ("Vännäs", "Umeå")))
    assert told[2:] == [
        "– Namn saknas, Kommunalråd, Vännäs kommun (Vännäs)",
        "– Namn saknas, Kommunalråd, Umeå kommun (Umeå)",
    ]


def test_those_who_are_merely_present_come_last() -> None:
    told = attendance_text(occasion_of(document("Vännäs"))).split("\n")
    assert told[-2:] == ["Närvarande:", "– Eva Ek, säkerhetschef"]


def test_where_nobody_is_expected_there_is_no_list() -> None:
    assert attendance_text(occasion_of(occasion=NOBODY)) == ""
    assert attendance_text(occasion_of()) == "Närvarande:\n– Eva Ek, säkerhetschef"
