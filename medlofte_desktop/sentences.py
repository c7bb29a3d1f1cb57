"""Sentences in Swedish that the window and the command line share; needs no Qt."""

import re

from medlofte_desktop.exchange.pledge_file_error import PledgeFileError, Reason, shown

_WHAT_IS_WRONG = {
    Reason.NOT_FOUND: "filen finns inte",
    Reason.NOT_A_FILE: "det är ingen vanlig fil, utan till exempel en mapp",
    Reason.UNREADABLE: "filen gick inte att läsa ({detail})",
    Reason.TOO_LARGE: "filen är för stor; en löftesfil får vara högst {detail} MB",
    Reason.EMPTY: "filen är tom",
    Reason.NOT_UTF8: "rad {detail} är inte text i UTF-8, så spara om filen med den teckenkodningen",
    Reason.NOT_JSON: "filen följer inte reglerna för JSON på rad {detail}",
    Reason.TOO_DEEP: "parenteserna i filen ligger i fler nivåer än en löftesfil kan ha",
    Reason.WRONG_FORMAT: "formatet är ”{detail}” men ska vara ”medlofte-pledges/1”",
    Reason.DUPLICATE_KEY: "nyckeln ”{detail}” står två gånger",
    Reason.UNKNOWN_KEY: "nyckeln ”{detail}” finns inte i formatet",
    Reason.MISSING_KEY: "nyckeln ”{detail}” saknas",
    Reason.WRONG_TYPE: "värdet är {found} men ska vara {expected}",
    Reason.UNKNOWN_CHOICE: "värdet ”{detail}” är inget av dem som går att välja",
    Reason.BAD_DATE: "värdet är inget datum som finns, skrivet som 2023-03-03",
    Reason.YEAR_OUT_OF_RANGE: "datumet {detail} ligger inte mellan åren 1900 och 2199",
    Reason.BAD_NUMBER: "talet är för stort, för litet eller inget tal",
    Reason.BLANK: "texten är tom",
    Reason.TEXT_TOO_LONG: "texten är längre än {detail} tecken",
    Reason.NOT_UNICODE: "texten innehåller ett halvt tecken (ett ensamt surrogat)",
    Reason.STACKED_MARKS: "texten har över hundra accenter på en och samma bokstav",
    Reason.NO_MUNICIPALITY: "ingen kommun är angiven",
    Reason.UNKNOWN_MUNICIPALITY: "ingen kommun har koden ”{detail}”",
    Reason.DUPLICATE_MUNICIPALITY: "kommunen {detail} står två gånger",
    Reason.END_BEFORE_START: "perioden slutar {detail}, innan den börjar",
    Reason.DUPLICATE_EVIDENCE: "underlaget ”{detail}” står två gånger",
    Reason.UNKNOWN_EVIDENCE: "inget underlag i medborgarlöftet har id ”{detail}”",
    Reason.DUPLICATE_AREA: "området ”{detail}” står två gånger",
    Reason.UNKNOWN_AREA: "inget prioriterat område i medborgarlöftet heter ”{detail}”",
    Reason.DUPLICATE_PLEDGE: "det har samma kommuner, namn och början som medborgarlöfte {detail} i filen",
}
# Where a detail can be missing.
_WITHOUT_DETAIL = {
    Reason.UNREADABLE: "filen gick inte att läsa",
    Reason.TOO_LARGE: "filen har för många delar för att vara en löftesfil",
    Reason.WRONG_FORMAT: "det är ingen löftesfil, för formatet ”medlofte-pledges/1” är inte angivet",
    Reason.WRONG_TYPE: "värdet är av fel slag",
    Reason.UNKNOWN_KEY: "där står en nyckel utan namn",
}
_KINDS_OF_VALUE = {
    "str": "en text",
    "int": "ett heltal",
    "float": "ett decimaltal",
    "bool": "sant eller falskt",
    "array": "en lista",
    "object": "ett objekt",
    "date": "ett datum",
    "null": "null",
}
_PARTS = {
    "municipalities": "kommun",
    "priority_areas": "område",
    "promises": "löfte",
    "activities": "aktivitet",
    "evidence": "underlag",
    "signers": "undertecknare",
    "contacts": "kontaktperson",
}


def pledge_file_sentence(error: PledgeFileError, file_name: str) -> str:
    """One sentence: which file, that nothing was changed, where in it and what is wrong there."""
    what = f"{_where(error)}{_what(error)}"
    return f"{shown(file_name)} lästes inte in och inget har ändrats: {what}."


def _what(error: PledgeFileError) -> str:
    if not error.detail and error.reason in _WITHOUT_DETAIL:
        return _WITHOUT_DETAIL[error.reason]
    if error.reason is Reason.NOT_JSON:
        return _WHAT_IS_WRONG[error.reason].format(detail=error.detail.replace(":", ", tecken "))
    expected, _, found = error.detail.partition(" ")
    return _WHAT_IS_WRONG[error.reason].format(
        detail=error.detail, expected=_KINDS_OF_VALUE.get(expected, expected), found=_KINDS_OF_VALUE.get(found, found)
    )


def _where(error: PledgeFileError) -> str:
    """`i medborgarlöfte 3, löfte 4 (promises[3].text): `: counted from 1 for people, as it stands for programs."""
    steps = re.findall(r"([a-z_]+)\[(\d+)\]", error.key)
    parts = [f"medborgarlöfte {error.pledge}"] if error.pledge else []
    parts += [f"{_PARTS[name]} {int(number) + 1}" for name, number in steps if name in _PARTS]
    if not parts:
        return f"vid {error.key} – " if error.key else ""
    return f"i {', '.join(parts)}{f' ({error.key})' if error.key else ''} – "
