"""Signing sheets that tests share: one like those that are signed, and ways to stretch it."""

import random
from dataclasses import replace

from medlofte_desktop.domain.sheet.signing_sheet import (
    SheetActivity,
    SheetArea,
    SheetPromise,
    SheetText,
    SignatureBlock,
    SigningSheet,
)

CHIEF = SignatureBlock(name="Michael Rystedt", title="Lokalpolisområdeschef", organisation="Lokalpolisområde Umeå")
COUNCILLOR = SignatureBlock(name="Anna Frej", title="Kommunalråd", organisation="Vännäs kommun")
ACTIVITY = SheetActivity(
    text="Trygghetsvandring i centrum", responsible="kommunen", when="vår och höst", target="≥ 2 per år"
)
PROMISE = SheetPromise(
    number=1,
    text="Vi ökar tryggheten på platser som upplevs som otrygga.",
    promised_by="Polisen och kommunen lovar",
    rationale="Enkäten visar det.",
    goal="Andel trygga: 61 % → 70 %",
    activities=(ACTIVITY,),
)
AREA = SheetArea(title="Trygga platser", reason="Många är oroliga.", cause="Mörka gångvägar.", promises=(PROMISE,))
SHEET = SigningSheet(
    title="Medborgarlöfte",
    municipalities=("Vännäs kommun",),
    police_district="Lokalpolisområde Umeå",
    period="2023–2025",
    opening=(SheetText(heading="Inledning", text="Vi arbetar för trygghet.\nOch vi berättar hur det går."),),
    areas=(AREA,),
    closing=(SheetText(heading="Följ med i hur det går!", text="Vi följer upp varje år."),),
    evidence=("Trygghetsenkät våren 2022", "Medborgardialog"),
    copies="Detta dokument är upprättat i två likalydande exemplar, ett till varje part.",
    place_and_date="Vännäs, 2023-03-03",
    signatures=(COUNCILLOR, CHIEF),
    references=("Kommunens diarienummer: KS 2018/124", "Beslut: Kommunstyrelsen 2020-03-19 § 22"),
    draft=False,
)


def signed_by(count: int, sheet: SigningSheet = SHEET) -> SigningSheet:
    return replace(sheet, signatures=tuple(replace(CHIEF, name=f"Namn{number}") for number in range(count)))


def with_promises(count: int) -> SigningSheet:
    promises = tuple(replace(PROMISE, number=number + 1) for number in range(count))
    return replace(SHEET, areas=(replace(AREA, promises=promises),))


def with_text(text: str) -> SigningSheet:
    return replace(SHEET, opening=(SheetText(heading="Inledning", text=text),))


def words(count: int) -> str:
    """Different words that no hyphenation or ligature can change: so many that losing one is noticed."""
    letters = random.Random(count)
    return " ".join("".join(letters.choices("abdeghknoprsuvåäö", k=6)) for _ in range(count))
