"""Does the protocol say who signed what and when, what is missing, and nothing that is not public?"""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from occasions import OCCASION, changed, damaged, document, occasion_of
from strategies import dossiers

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.evidence import Secrecy
from medlofte_desktop.domain.records.occasion import SigningForm, SigningOccasion
from medlofte_desktop.domain.records.signed_copy import Scan
from medlofte_desktop.domain.sheet.signing_sheet import signing_sheet, version_code
from medlofte_desktop.domain.signing.document import Document
from medlofte_desktop.domain.signing.protocol import protocol


def said(*documents: Document, occasion: SigningOccasion = OCCASION) -> str:
    """Everything the protocol says, a part or a row to a line."""
    lines: list[str] = []
    for part in protocol(occasion_of(*documents, occasion=occasion)).parts:
        lines += [part.heading, part.text, *(" | ".join(row) for row in (part.table.rows if part.table else ()))]
    return "\n".join(lines)


def test_it_says_what_is_known_of_the_occasion_and_what_is_not() -> None:
    words = said(document("Vännäs", signed=2), document("Bjurholm", signed=1))
    assert "Datum: 2023-03-03\nTid: klockan 10:00–11:30\nPlats: Umeå stadshus\nForm: bläck på papper" in words
    assert "Dokument: 2, varav 1 undertecknade av alla" in words
    assert "– Eva Ek, säkerhetschef" in words
    empty = said(occasion=SigningOccasion(id="empty"))
    assert "Datum: ej angivet\nTid: ej angivet\nPlats: ej angivet" in empty
    assert "ingen närvarande antecknad" in empty


def test_every_signature_has_name_title_organisation_place_date_and_time() -> None:
    words = said(document("Vännäs", signed=2))
    assert "1. Medborgarlöfte, Vännäs kommun, 2023-04-01 – 2025-12-31" in words
    assert f"Versionskod: {document('Vännäs').sheet.version_code}." in words
    assert "Anna Frej | Kommunalråd | Vännäs kommun | Umeå, 2023-03-03, klockan 10:20" in words
    assert "Michael Rystedt | Lokalpolisområdeschef | Lokalpolisområde Umeå | Umeå, 2023-03-03, klockan 10:21" in words


def test_what_is_not_signed_says_so() -> None:
    words = said(document("Vännäs", signed=1), document("Bjurholm", is_frozen=False))
    assert "Michael Rystedt | Lokalpolisområdeschef | Lokalpolisområde Umeå | Ej undertecknat" in words
    assert "Texten är inte fryst" in words
    assert "Anna Frej | Kommunalråd | Bjurholm kommun | Ej undertecknat" in words


def test_a_document_without_signers_says_so() -> None:
    of = document("Vännäs")
    sheet = replace(signing_sheet(of.dossier), signatures=())
    copy = replace(of.copies[0], text=sheet.text, sha256=sheet.sha256)
    assert "Ingen undertecknare är antecknad." in said(replace(of, copies=(copy,)))


def test_it_is_the_frozen_text_that_was_signed_whatever_became_of_the_pledge() -> None:
    of = changed(document("Vännäs", signed=2))
    later = replace(of, dossier=replace(of.dossier, signers=(replace(of.dossier.signers[0], name="Ny Person"),)))
    assert said(later) == said(document("Vännäs", signed=2))


def test_a_damaged_copy_is_told_and_its_signatures_are_kept() -> None:
    words = said(damaged(document("Vännäs", signed=1)))
    assert "Den frysta texten är skadad." in words
    assert "Anna Frej | Kommunalråd | Vännäs kommun | Umeå, 2023-03-03, klockan 10:20" in words


def test_it_says_where_the_originals_are_and_names_the_scans() -> None:
    of = document("Vännäs", signed=2)
    (copy,) = of.copies
    scan = Scan(id="scan", copy=copy.id, name="vannas-undertecknat.pdf", sha256="0123456789ab" + "c" * 52)
    words = said(replace(of, copies=(replace(copy, originals="Kommunarkivet"),), scans=(scan,)))
    assert "Originalen finns: Kommunarkivet" in words
    assert f"Inskannat: vannas-undertecknat.pdf (SHA-256 {version_code(scan.sha256)} …)" in words
    assert "Var originalen finns är inte antecknat." in said(of)


def test_a_document_signed_in_another_form_than_the_occasion_says_so() -> None:
    of = document("Vännäs", signed=1)
    electronic = replace(of, signatures=(replace(of.signatures[0], form=SigningForm.E_SIGNATURE),))
    assert "Form: e-underskrift." in said(electronic)


def test_there_is_room_for_the_one_who_kept_the_minutes() -> None:
    paper = protocol(occasion_of(), kept_by="Anneli Eriksson")
    assert [block.name for block in paper.signatures] == ["Anneli Eriksson"]
    assert paper.parts[-1].heading == "Vid protokollet"


@settings(max_examples=30, deadline=None)
@given(dossiers(), st.sampled_from([Secrecy.INTERNAL, Secrecy.SECRET]))
def test_evidence_never_gets_into_it(dossier: Dossier, secrecy: Secrecy) -> None:
    evidence = tuple(replace(one, title="Hemligt0", key_figure="Hemligt1", secrecy=secrecy) for one in dossier.evidence)
    assert "Hemligt" not in said(Document(dossier=replace(dossier, evidence=evidence)))
    assert "Hemlig spaning" not in said(document("Vännäs", signed=2))
