"""The commands, and what can be written after each."""

import argparse
import sys
from collections.abc import Container, Sequence
from pathlib import Path
from typing import TypeAlias

from medlofte_desktop import __version__
from medlofte_desktop.cli.usage.swedish import speak_swedish
from medlofte_desktop.cli.usage.values import address, file, folder, occasion, profile, record

_VALUED = ("--profile", "--database")  # options before the command that take a value
_ASKED = "frågas efter, eller läses från standard in"


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The arguments as they are written; ends the program at --help, --version and what cannot be understood."""
    speak_swedish()
    parser, commands = _parser()
    given = [*(sys.argv[1:] if arguments is None else arguments)]
    opened = _taken_out(given, commands)
    parsed = parser.parse_args(given)
    parsed.opened = opened
    if opened and parsed.command:
        parser.error(f"{opened} går inte ihop med {parsed.command}; en fil utan kommando öppnas i fönstret")
    if parsed.command == "demo" and parsed.database:
        parser.error("--database går inte ihop med demo, som gör en egen databas")
    if parsed.command == "backup" and parsed.list and parsed.file:
        parser.error("--list tar ingen säkerhetskopia, så det går inte ihop med en fil")
    return parsed


def _taken_out(given: list[str], commands: Container[str]) -> Path | None:
    """The file that stands where a command could, as a double click gives it; it is taken out of what is given."""
    place = 0
    while place < len(given) and given[place].startswith("-"):
        place += 2 if given[place] in _VALUED else 1
    if place < len(given) and given[place] not in commands and _is_file(given[place]):
        return Path(given.pop(place))
    return None


def _is_file(text: str) -> bool:
    return Path(text).suffix.lower() in (".medlofte", ".json") or Path(text).is_file()


def _parser() -> tuple[argparse.ArgumentParser, Container[str]]:
    """With the names of its commands."""
    parser = argparse.ArgumentParser(
        prog="medlofte",
        description="Medborgarlöften för kommun och polis. Utan kommando öppnas fönstret, och med bara en fil tar det "
        "emot eller läser in den.",
        epilog="Börja med: medlofte demo",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--version", action="version", version=f"Medlöfte {__version__}", help="visa programmets version och sluta"
    )
    parser.add_argument(
        "--profile",
        type=profile,
        metavar="MAPP",
        help="allt som är ditt i en egen mapp (databas, inställningar, logg)",
    )
    parser.add_argument(
        "--database",
        type=address,
        metavar="ADRESS",
        help="en annan databas än profilens: sqlite:///… eller postgresql+psycopg://…",
    )
    commands = parser.add_subparsers(dest="command", metavar="KOMMANDO", title="kommandon")
    for add in _COMMANDS:
        add(commands)
    return parser, commands.choices


_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 (it has no other name)


def _add(commands: _Commands, name: str, help_text: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(
        name, help=help_text, description=f"{help_text[0].upper()}{help_text[1:]}.", allow_abbrev=False
    )
    return parser


def _add_demo(commands: _Commands) -> None:
    demo = _add(commands, "demo", "pröva: sex kommuner i en tillfällig profil, deras underskriftsblad och fönstret")
    demo.add_argument(
        "--out",
        type=folder,
        metavar="MAPP",
        help="var underskriftsbladen ska ligga; annars i den tillfälliga profilen",
    )
    demo.add_argument("--no-window", action="store_true", help="öppna inte fönstret")


def _add_list(commands: _Commands) -> None:
    _add_json(_add(commands, "list", "visa alla medborgarlöften med period, status och antal"))


def _add_occasions(commands: _Commands) -> None:
    _add_json(_add(commands, "occasions", "visa signeringstillfällena, de kommande först, med antal löften och läge"))


def _add_import(commands: _Commands) -> None:
    parser = _add(commands, "import", "läs in medborgarlöften ur en löftesfil, alla eller inga")
    parser.add_argument("file", type=Path, metavar="FIL", help="löftesfil i formatet medlofte-pledges/1")
    parser.add_argument("--dry-run", action="store_true", help="säg vad som skulle ändras, men skriv inget")
    _add_json(parser)


def _add_sheets(commands: _Commands) -> None:
    sheets = _add(commands, "sheets", "skapa underskriftsblad som PDF, ett för varje medborgarlöfte")
    sheets.add_argument("--out", type=folder, required=True, metavar="MAPP", help="var underskriftsbladen ska ligga")
    chosen = sheets.add_mutually_exclusive_group(required=True)
    chosen.add_argument(
        "--municipality",
        action="extend",
        nargs="+",
        metavar="KOD",
        help="kommunens fyrsiffriga kod; kan anges flera gånger",
    )
    chosen.add_argument("--all", action="store_true", help="alla medborgarlöften")
    chosen.add_argument(
        "--occasion",
        type=occasion,
        metavar="ID",
        help="ett signeringstillfälles löften i ordning, eller det närmast kommande med: next",
    )
    sheets.add_argument(
        "--combined",
        action="store_true",
        help="alla blad i en enda fil; för ett signeringstillfälle med framsida, placeringslista och alla exemplar",
    )
    sheets.add_argument("--force", action="store_true", help="ersätt filer som redan finns")
    _add_json(sheets)


def _add_verify(commands: _Commands) -> None:
    verify = _add(commands, "verify", "kontrollera ett papper: vilket löfte versionskoden hör till, och om den gäller")
    verify.add_argument(
        "code", nargs="+", metavar="KOD", help="koden i bladets fot, skriven eller läst ur QR-koden; mellanslag går bra"
    )
    _add_json(verify)


def _add_export(commands: _Commands) -> None:
    parser = _add(commands, "export", "lämna över allt eller en del till en annan dator, som en utbytesfil")
    parser.add_argument("file", type=file, metavar="FIL", help="utbytesfilen; den slutar på .medlofte")
    part = parser.add_mutually_exclusive_group()
    part.add_argument(
        "--municipality",
        action="append",
        metavar="KOD",
        help="bara en kommuns löften och det de hör ihop med; flera går",
    )
    part.add_argument("--occasion", type=occasion, metavar="ID", help="bara ett signeringstillfälle med dess löften")
    parser.add_argument(
        "--without-secrets", action="store_true", help="utan underlag som är eller har varit interna eller hemliga"
    )
    parser.add_argument("--password", action="store_true", help=f"lås filen; lösenordet {_ASKED}")
    parser.add_argument("--force", action="store_true", help="ersätt en fil som redan finns")


def _add_merge(commands: _Commands) -> None:
    parser = _add(commands, "merge", "ta emot en utbytesfil: det som saknas här läggs till, allt eller inget")
    parser.add_argument("file", type=file, metavar="FIL", help="utbytesfilen från den andra datorn")
    parser.add_argument("--dry-run", action="store_true", help="säg vad som skulle ändras, men skriv inget")
    parser.add_argument("--password", action="store_true", help=f"filen är låst; lösenordet {_ASKED}")
    _add_json(parser)


def _add_words(commands: _Commands) -> None:
    told = "visa åtta ord att läsa upp i telefon: lika på två datorer där allt är lika"
    _add_json(_add(commands, "words", told))


def _add_history(commands: _Commands) -> None:
    parser = _add(commands, "history", "visa vem som skrev vad och när, det senaste först")
    parser.add_argument(
        "id", type=record, metavar="ID", help="ett medborgarlöftes id, för allt i löftet, eller en annan posts"
    )
    _add_json(parser)


def _add_sync(commands: _Commands) -> None:
    parser = _add(commands, "sync", "hämta från en server det som saknas här, och lämna där det som saknas där")
    parser.add_argument("server", type=address, metavar="ADRESS", help="postgresql+psycopg://användare@server/databas")
    _add_json(parser)


def _add_backup(commands: _Commands) -> None:
    parser = _add(commands, "backup", "ta en säkerhetskopia av databasen nu")
    parser.add_argument(
        "file",
        type=file,
        nargs="?",
        metavar="FIL",
        help="var den ska ligga; annars i profilens mapp för säkerhetskopior",
    )
    parser.add_argument("--list", action="store_true", help="visa de säkerhetskopior som finns, och ta ingen ny")
    _add_json(parser)


def _add_restore(commands: _Commands) -> None:
    parser = _add(commands, "restore", "gå tillbaka till en säkerhetskopia; det som finns nu säkerhetskopieras först")
    parser.add_argument("file", type=file, metavar="FIL", help="säkerhetskopian, eller bara dess namn")
    parser.add_argument("--dry-run", action="store_true", help="säg vad som skulle ändras, men ändra inget")
    _add_json(parser)


def _add_check(commands: _Commands) -> None:
    check = _add(commands, "check", "kontrollera att allt som är sparat är helt")
    check.add_argument(
        "--repair", action="store_true", help="gör om tabeller och sökregister ur versionerna, efter en säkerhetskopia"
    )
    _add_json(check)


# In the order of the help.
_COMMANDS = (
    _add_demo,
    _add_list,
    _add_occasions,
    _add_import,
    _add_sheets,
    _add_verify,
    _add_export,
    _add_merge,
    _add_words,
    _add_history,
    _add_sync,
    _add_backup,
    _add_restore,
    _add_check,
)


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="svara med JSON")
