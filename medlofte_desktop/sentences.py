"""Sentences that the window and the command line share, written in Swedish; needs no Qt."""

import errno
import re
from collections.abc import Callable
from pathlib import Path

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.exchange.bundle.error import BundleError
from medlofte_desktop.exchange.pledge_file_error import PledgeFileError, Reason, shown
from medlofte_desktop.exchange.scan_file import ScanFileError
from medlofte_desktop.file_problems import (
    BUNDLE_PROBLEMS,
    KINDS_OF_VALUE,
    PARTS,
    SCAN_PROBLEMS,
    WHAT_IS_WRONG,
    WITHOUT_DETAIL,
)
from medlofte_desktop.safe_file import OwnFileError

QT_TR_NOOP = str  # marks a text for lupdate, which files it without a context

_LONGEST = 500  # characters of a path or a sentence, so that one line stays one

# By the name of the class, so that to tell an error neither Qt nor SQLAlchemy need be loaded.
_WHAT_HAPPENED = {
    "NewerDatabaseError": QT_TR_NOOP(
        "Databasen är gjord av en nyare version av Medlöfte och har inte rörts, så uppdatera "
        "programmet på den här datorn."
    ),
    "ForeignDatabaseError": QT_TR_NOOP("Det som skulle vara databas hör till ett annat program och har inte rörts."),
    "DamagedDatabaseError": QT_TR_NOOP(
        "Databasen är skadad och har inte ändrats, så hämta tillbaka en säkerhetskopia."
    ),
    "DamagedSearchIndexError": QT_TR_NOOP(
        "Sökregistret är skadat, så inget har ändrats; kommandot medlofte check --repair gör det helt igen."
    ),
    "MissingDatabaseError": QT_TR_NOOP(
        "Databasen saknas, men det finns säkerhetskopior eller en skadad fil att hämta den ur, så inget nytt har "
        "skapats; starta Medlöfte, eller hämta tillbaka en kopia."
    ),
    "OnServerError": QT_TR_NOOP(
        "Databasen ligger på en server, så den säkerhetskopieras där och inte i Medlöfte; fråga den som sköter den."
    ),
    "DamagedBackupError": QT_TR_NOOP(
        "Säkerhetskopian är skadad eller ändrad, så den har inte använts och inget har ändrats; välj en annan."
    ),
    "InconsistentDatabaseError": QT_TR_NOOP(
        "Uppgifterna i databasen hänger inte ihop, så inget har ändrats ({error.reason}); se vad som är fel under "
        "Arkiv, Säkerhetskopior, eller med kommandot medlofte check."
    ),
    "UnfitServerError": QT_TR_NOOP(
        "Uppgifterna på servern är skadade eller går inte ihop med dem här, så inget har ändrats; tala med den som "
        "sköter den."
    ),
    "NewerServerError": QT_TR_NOOP(
        "På servern finns uppgifter från en nyare version av Medlöfte, så inget har ändrats; uppdatera programmet "
        "först."
    ),
    "VersionGoneError": QT_TR_NOOP("Versionen finns inte längre, så inget har ändrats."),
    "NotReadyError": QT_TR_NOOP(
        "Kvalitetskontrollen har något att rätta först, så inget har frysts; rätta det, eller skriv varför löftet är "
        "klart ändå."
    ),
    "NothingToSignError": QT_TR_NOOP(
        "Det finns ingen fryst text att skriva under, så inget har ändrats; frys texten först."
    ),
    "MixedFormsError": QT_TR_NOOP("Bläck och e-underskrift kan inte blandas på samma dokument, så inget har ändrats."),
    "DamagedCopyError": QT_TR_NOOP(
        "{error}: den frysta texten är inte längre den som frystes, så inget har skrivits ut; frys om den."
    ),
    "KeptFileGoneError": QT_TR_NOOP("Filen som hörde hit finns inte kvar på datorn, eller har skadats."),
    "UnfitReleaseError": QT_TR_NOOP("Pressmeddelandet har något som ska rättas först, så inget har sparats."),
    "PictureTooLargeError": QT_TR_NOOP(
        "Bilden har fler än 64 miljoner bildpunkter, så den har inte lagts till; spara den mindre först."
    ),
    "UnreadablePictureError": QT_TR_NOOP("Bilden är skadad eller av ett ovanligt slag, så den har inte lagts till."),
    "NotAPictureError": QT_TR_NOOP("Bilden går inte att läsa, så inget har sparats; välj en annan bild."),
    "UndatedOccasionError": QT_TR_NOOP(
        "Tillfället har inget datum än, så ingen inbjudan har skapats; skriv datumet först."
    ),
    "NoCodeError": QT_TR_NOOP("Det är ingen versionskod; den står i bladets fot, till exempel 1f0c 93ab 77d2."),
    "NotDoneError": "{error}",  # a sentence already
    "PrintingCancelledError": QT_TR_NOOP("Arbetet avbröts, så inga underskriftsblad har sparats."),
    "PrintoutCancelledError": QT_TR_NOOP(
        "Utskriften avbröts, så inget är antecknat som utskrivet; det skrivaren redan hade fått kan komma ut."
    ),
    "CancelledError": QT_TR_NOOP("Arbetet avbröts, så inget har ändrats."),
    "ImportCancelledError": QT_TR_NOOP("Importen avbröts, så inget har ändrats."),
    "WorkerDiedError": QT_TR_NOOP(
        "Processen som ritar underskriftsbladen tog slut i förtid (kod {error.exit_code}), så inga blad har sparats."
    ),
    "PaintingFailedError": QT_TR_NOOP("Det gick inte att rita på skrivaren eller i filen, så inget har skrivits ut."),
    "NoPrinterError": QT_TR_NOOP(
        "Skrivaren finns inte längre eller svarar inte, så inget har skrivits ut; välj en annan eller spara som PDF."
    ),
    "PrinterGoneError": QT_TR_NOOP(
        "Skrivaren slutade ta emot mitt i arbetet, så alla papper har inte kommit ut; skriv ut på nytt när den svarar."
    ),
    "FontNotLoadedError": QT_TR_NOOP("Programmets teckensnitt gick inte att läsa, så installera om Medlöfte."),
}
# What a database's driver says, in part, and what it means.
_DATABASE_REASONS = (
    (
        "is locked",
        QT_TR_NOOP("Databasen är upptagen av ett annat program, så försök igen om en stund; inget har ändrats."),
    ),
    ("disk is full", QT_TR_NOOP("Disken är full, så inget har sparats.")),
    ("readonly database", QT_TR_NOOP("Databasen går bara att läsa, inte skriva i, så inget har sparats.")),
    (
        "unable to open",
        QT_TR_NOOP("Databasen gick inte att öppna, så se efter att mappen finns och att du får skriva i den."),
    ),
    ("Permission denied", QT_TR_NOOP("Du har inte rätt att läsa och skriva i databasen, så inget har ändrats.")),
    ("No module named", QT_TR_NOOP("Tillägget för PostgreSQL saknas, så installera medlofte-desktop[postgres].")),
    ("authentication failed", QT_TR_NOOP("Databasservern godtog inte användarnamnet eller lösenordet.")),
    (
        "no password supplied",
        QT_TR_NOOP("Databasservern vill ha ett lösenord, så inget har ändrats; skriv lösenordet och försök igen."),
    ),
    (
        'FATAL:  database "',
        QT_TR_NOOP("Databasen finns inte på servern, så inget har ändrats; se efter att namnet stämmer."),
    ),
    (
        "failed to resolve host",
        QT_TR_NOOP("Servern finns inte på nätet under det namnet, så se efter att adressen stämmer."),
    ),
    (
        "connection failed",
        QT_TR_NOOP("Databasservern svarar inte, så se efter att den är i gång och att adressen stämmer."),
    ),
)
_FILE_PROBLEMS = {
    errno.ENOENT: QT_TR_NOOP("{path} finns inte, så inget har sparats."),
    errno.EACCES: QT_TR_NOOP("Du har inte rätt att använda {path}, så inget har sparats."),
    errno.EPERM: QT_TR_NOOP("Du har inte rätt att använda {path}, så inget har sparats."),
    errno.ENOSPC: QT_TR_NOOP("Disken är full, så inget har sparats."),
    errno.EDQUOT: QT_TR_NOOP("Ditt utrymme på disken är fullt, så inget har sparats."),
    errno.EFBIG: QT_TR_NOOP("Filen blev för stor för disken, så inget har sparats."),
    errno.EROFS: QT_TR_NOOP("Det går inte att skriva på disken där {path} ligger, så inget har sparats."),
    errno.EISDIR: QT_TR_NOOP("{path} är en mapp och ingen fil, så inget har sparats."),
    errno.ENOTDIR: QT_TR_NOOP("{path} ligger inte i en mapp, så inget har sparats."),
    errno.EEXIST: QT_TR_NOOP("{path} finns redan och är ingen mapp, så inget har sparats."),
    errno.ENAMETOOLONG: QT_TR_NOOP("Namnet på filen eller mappen är för långt, så inget har sparats."),
}
_OWN_FILE = QT_TR_NOOP("{path} hör till det som Medlöfte själv sparar i, så inget har sparats; välj en annan plats.")
_OTHER_FILE_PROBLEM = QT_TR_NOOP("{path} gick inte att läsa eller skriva ({code}), så inget har sparats.")


class Sentences:
    """Sentences in Swedish, or in the language that `words` turns Swedish words into."""

    def __init__(self, words: Callable[[str], str] = str) -> None:
        self._words = words

    def of(self, error: ExpectedError | OSError) -> str:
        """One sentence for an error that is no mistake in the program: what happened, and what became of the work."""
        if isinstance(error, OSError):
            return self._of_file(error)
        if isinstance(error, PledgeFileError | ScanFileError | BundleError):
            return self._of_file_given(error)
        names = [kind.__name__ for kind in type(error).__mro__]
        if found := next((_WHAT_HAPPENED[name] for name in names if name in _WHAT_HAPPENED), None):
            return shown(self._words(found).format(error=error), limit=_LONGEST)
        if "FilesExistError" in names:
            return self._of_existing(error)
        if "DatabaseUnavailableError" in names:
            return self._of_database(str(error))
        return self._words(QT_TR_NOOP("Det gick inte, och inget har ändrats ({name}).")).format(name=names[0])

    def _of_file_given(self, error: PledgeFileError | ScanFileError | BundleError) -> str:
        if isinstance(error, ScanFileError):
            return self._words(SCAN_PROBLEMS[error.problem]).format(path=_path(error.path))
        if isinstance(error, BundleError):
            return self._words(BUNDLE_PROBLEMS[error.problem]).format(path=self._file(error.path))
        return self._of_pledge_file(error)

    def _of_pledge_file(self, error: PledgeFileError) -> str:
        """One sentence: which file, that nothing was changed, where in it and what is wrong there."""
        told = self._words(QT_TR_NOOP("{file} lästes inte in och inget har ändrats: {where}{what}."))
        return told.format(file=self._file(error.path), where=self._where(error), what=self._what(error))

    def _of_database(self, reason: str) -> str:
        if known := next((told for part, told in _DATABASE_REASONS if part in reason), None):
            return self._words(known)
        told = self._words(QT_TR_NOOP("Databasen gick inte att använda, så inget har ändrats ({reason})."))
        return told.format(reason=shown(reason))

    def _of_file(self, error: OSError) -> str:
        told = _FILE_PROBLEMS.get(error.errno or 0, _OTHER_FILE_PROBLEM)
        if isinstance(error, OwnFileError):
            told = _OWN_FILE
        path = Path(str(error.filename)) if error.filename else None
        if path and path.name.startswith(".medlofte-"):
            path = path.parent  # the temporary file beside the one that was meant
        code = errno.errorcode.get(error.errno or 0) or self._words(QT_TR_NOOP("okänt fel"))
        return self._words(told).format(path=self._file(path), code=code)

    def _file(self, path: Path | None) -> str:
        return _path(path) if path else self._words(QT_TR_NOOP("Filen"))

    def _of_existing(self, error: ExpectedError) -> str:
        paths: tuple[Path, ...] = getattr(error, "paths", ()) or (Path(),)
        told = QT_TR_NOOP("{path} finns redan, så inget har skrivits.")
        if len(paths) > 1:
            told = QT_TR_NOOP("{count} av filerna finns redan, däribland {path}, så inget har skrivits.")
        return self._words(told).format(path=_path(paths[0]), count=len(paths))

    def _what(self, error: PledgeFileError) -> str:
        if not error.detail and error.reason in WITHOUT_DETAIL:
            return self._words(WITHOUT_DETAIL[error.reason])
        told, detail = self._words(WHAT_IS_WRONG[error.reason]), error.detail
        if error.reason is Reason.NOT_JSON:
            line, _, letter = detail.partition(":")
            return told.format(line=line, letter=letter)
        expected, _, found = detail.partition(" ")
        return told.format(detail=detail, expected=self._kind(expected), found=self._kind(found))

    def _kind(self, name: str) -> str:
        return self._words(KINDS_OF_VALUE[name]) if name in KINDS_OF_VALUE else name

    def _where(self, error: PledgeFileError) -> str:
        """`i medborgarlöfte 3, löfte 4 (promises[3].text) – `: counted from 1 for people, as it stands for programs."""
        steps = re.findall(r"([a-z_]+)\[(\d+)\]", error.key)
        pledge = self._words(QT_TR_NOOP("medborgarlöfte"))
        parts = [f"{pledge} {error.pledge}"] if error.pledge else []
        parts += [f"{self._words(PARTS[name])} {int(number) + 1}" for name, number in steps if name in PARTS]
        if not parts:
            return self._words(QT_TR_NOOP("vid {key} – ")).format(key=error.key) if error.key else ""
        key = f" ({error.key})" if error.key else ""
        return self._words(QT_TR_NOOP("i {parts}{key} – ")).format(parts=", ".join(parts), key=key)


def _path(path: Path) -> str:
    return shown(str(path), limit=_LONGEST)


_IN_SWEDISH = Sentences()
sentence = _IN_SWEDISH.of
