"""Sentences in Swedish that the window and the command line share; needs no Qt."""

import errno
import re
from pathlib import Path

from medlofte_desktop.domain.expected_error import ExpectedError
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


_LONGEST = 500  # characters of a path or a sentence, so that one line stays one

# By the name of the class, so that to tell an error neither Qt nor SQLAlchemy need be loaded.
_WHAT_HAPPENED = {
    "NewerDatabaseError": "Databasen är gjord av en nyare version av Medlöfte och har inte rörts, så uppdatera "
    "programmet på den här datorn.",
    "ForeignDatabaseError": "Filen som skulle vara databas hör till ett annat program och har inte rörts.",
    "InconsistentDatabaseError": "Uppgifterna i databasen hänger inte ihop, så inget har ändrats ({error.reason}).",
    "VersionGoneError": "Versionen finns inte längre, så inget har ändrats.",
    "PrintingCancelledError": "Arbetet avbröts, så inga underskriftsblad har sparats.",
    "WorkerDiedError": "Processen som ritar underskriftsbladen tog slut i förtid (kod {error.exit_code}), "
    "så inga blad har sparats.",
    "PaintingFailedError": "Det gick inte att rita på skrivaren eller i filen, så inget har skrivits ut.",
    "FontNotLoadedError": "Programmets teckensnitt gick inte att läsa, så installera om Medlöfte.",
}
# What a database's driver says, in part, and what it means.
_DATABASE_REASONS = (
    ("is locked", "Databasen är upptagen av ett annat program, så försök igen om en stund; inget har ändrats."),
    ("disk is full", "Disken är full, så inget har sparats."),
    ("readonly database", "Databasen går bara att läsa, inte skriva i, så inget har sparats."),
    ("unable to open", "Databasen gick inte att öppna, så se efter att mappen finns och att du får skriva i den."),
    ("Permission denied", "Du har inte rätt att läsa och skriva i databasen, så inget har ändrats."),
    ("is malformed", "Databasen är skadad och har inte ändrats, så hämta tillbaka en säkerhetskopia."),
    ("No module named", "Tillägget för PostgreSQL saknas, så installera medlofte-desktop[postgres]."),
    ("authentication failed", "Databasservern godtog inte användarnamnet eller lösenordet."),
    ("connection failed", "Databasservern svarar inte, så se efter att den är i gång och att adressen stämmer."),
)
_FILE_PROBLEMS = {
    errno.ENOENT: "{path} finns inte, så inget har sparats.",
    errno.EACCES: "Du har inte rätt att använda {path}, så inget har sparats.",
    errno.EPERM: "Du har inte rätt att använda {path}, så inget har sparats.",
    errno.ENOSPC: "Disken är full, så inget har sparats.",
    errno.EDQUOT: "Ditt utrymme på disken är fullt, så inget har sparats.",
    errno.EFBIG: "Filen blev för stor för disken, så inget har sparats.",
    errno.EROFS: "Det går inte att skriva på disken där {path} ligger, så inget har sparats.",
    errno.EISDIR: "{path} är en mapp och ingen fil, så inget har sparats.",
    errno.ENOTDIR: "{path} ligger inte i en mapp, så inget har sparats.",
    errno.EEXIST: "{path} finns redan och är ingen mapp, så inget har sparats.",
    errno.ENAMETOOLONG: "Namnet på filen eller mappen är för långt, så inget har sparats.",
}


def sentence(error: ExpectedError | OSError) -> str:
    """One sentence for an error that is nobody's mistake in the program: what happened, and what became of the work."""
    if isinstance(error, OSError):
        return _file_sentence(error)
    if isinstance(error, PledgeFileError):
        return pledge_file_sentence(error, "Filen")
    names = [kind.__name__ for kind in type(error).__mro__]
    if found := next((_WHAT_HAPPENED[name] for name in names if name in _WHAT_HAPPENED), None):
        return shown(found.format(error=error), limit=_LONGEST)
    if "FilesExistError" in names:
        return _existing_sentence(error)
    if "DatabaseUnavailableError" in names:
        return _database_sentence(str(error))
    return f"Det gick inte, och inget har ändrats ({names[0]})."


def _database_sentence(reason: str) -> str:
    known = next((told for part, told in _DATABASE_REASONS if part in reason), None)
    return known or f"Databasen gick inte att använda, så inget har ändrats ({shown(reason)})."


def _file_sentence(error: OSError) -> str:
    told = _FILE_PROBLEMS.get(
        error.errno or 0, "{path} gick inte att läsa eller skriva ({code}), så inget har sparats."
    )
    path = Path(str(error.filename)) if error.filename else None
    if path and path.name.startswith(".medlofte-"):
        path = path.parent  # the temporary file beside the one that was meant
    code = errno.errorcode.get(error.errno or 0, "okänt fel")
    return told.format(path=_path(path) if path else "Filen", code=code)


def _path(path: Path) -> str:
    return shown(str(path), limit=_LONGEST)


def _existing_sentence(error: ExpectedError) -> str:
    paths: tuple[Path, ...] = getattr(error, "paths", ()) or (Path(),)
    first = paths[0]
    if len(paths) > 1:
        return f"{len(paths)} av filerna finns redan, däribland {_path(first)}, så inget har skrivits."
    return f"{_path(first)} finns redan, så inget har skrivits."


def pledge_file_sentence(error: PledgeFileError, file_name: str) -> str:
    """One sentence: which file, that nothing was changed, where in it and what is wrong there."""
    what = f"{_where(error)}{_what(error)}"
    return f"{shown(file_name, limit=_LONGEST)} lästes inte in och inget har ändrats: {what}."


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
