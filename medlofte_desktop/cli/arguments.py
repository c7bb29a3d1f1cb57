"""What can be written after `medlofte`, and argparse's own words in Swedish."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

from medlofte_desktop import __version__

_WORDS = {
    "usage: ": "användning: ",
    "positional arguments": "argument",
    "options": "val",
    "optional arguments": "val",
    "show this help message and exit": "visa den här hjälpen och sluta",
    "%(prog)s: error: %(message)s\n": "%(prog)s: fel: %(message)s\n",
    "argument %(argument_name)s: %(message)s": "argumentet %(argument_name)s: %(message)s",
    "the following arguments are required: %s": "de här argumenten saknas: %s",
    "one of the arguments %s is required": "ett av argumenten %s behövs",
    "not allowed with argument %s": "går inte ihop med argumentet %s",
    "unrecognized arguments: %s": "okända argument: %s",
    "ambiguous option: %(option)s could match %(matches)s": "%(option)s kan betyda %(matches)s",
    "ignored explicit argument %r": "tar inget värde, men fick %r",
    "expected one argument": "ett värde saknas",
    "expected at least one argument": "minst ett värde saknas",
    "expected at most one argument": "högst ett värde kan anges",
    "invalid choice: %(value)r (choose from %(choices)s)": "%(value)r finns inte (välj bland %(choices)s)",
    "invalid %(type)s value: %(value)r": "%(value)r är inget värde som går att använda",
    "unknown parser %(parser_name)r (choices: %(choices)s)": "%(parser_name)r finns inte (välj bland %(choices)s)",
}
_ASKED = "frågas efter, eller läses från standard in"


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The arguments as they are written; ends the program at --help, --version and what cannot be understood."""
    # The one place that argparse's texts go through; it offers no other to a program in one language.
    setattr(argparse, "_", _swedish)  # noqa: B010
    setattr(argparse, "ngettext", _swedish_number)  # noqa: B010
    parser = _parser()
    parsed = parser.parse_args(arguments)
    if parsed.command == "demo" and parsed.database:
        parser.error("--database går inte ihop med demo, som gör en egen databas")
    if parsed.command == "backup" and parsed.list and parsed.file:
        parser.error("--list tar ingen säkerhetskopia, så det går inte ihop med en fil")
    return parsed


def _swedish(message: str) -> str:
    return _WORDS.get(message, message)


def _swedish_number(one: str, other: str, number: int) -> str:
    known = {"expected %s argument": "%s värde behövs", "expected %s arguments": "%s värden behövs"}
    message = one if number == 1 else other
    return known.get(message, message)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="medlofte",
        description="Medborgarlöften för kommun och polis. Utan kommando öppnas fönstret.",
        epilog="Börja med: medlofte demo",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--version", action="version", version=f"Medlöfte {__version__}", help="visa programmets version och sluta"
    )
    parser.add_argument(
        "--profile",
        type=_profile,
        metavar="MAPP",
        help="allt som är ditt i en egen mapp (databas, inställningar, logg)",
    )
    parser.add_argument(
        "--database",
        type=_address,
        metavar="ADRESS",
        help="en annan databas än profilens: sqlite:///… eller postgresql+psycopg://…",
    )
    commands = parser.add_subparsers(dest="command", metavar="KOMMANDO", title="kommandon")
    for add in _COMMANDS:
        add(commands)
    return parser


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
        type=_folder,
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
    sheets.add_argument("--out", type=_folder, required=True, metavar="MAPP", help="var underskriftsbladen ska ligga")
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
        type=_occasion,
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
    parser.add_argument("file", type=_file, metavar="FIL", help="utbytesfilen; den slutar på .medlofte")
    part = parser.add_mutually_exclusive_group()
    part.add_argument(
        "--municipality",
        action="append",
        metavar="KOD",
        help="bara en kommuns löften och det de hör ihop med; flera går",
    )
    part.add_argument("--occasion", type=_occasion, metavar="ID", help="bara ett signeringstillfälle med dess löften")
    parser.add_argument(
        "--without-secrets", action="store_true", help="utan underlag som är eller har varit interna eller hemliga"
    )
    parser.add_argument("--password", action="store_true", help=f"lås filen; lösenordet {_ASKED}")
    parser.add_argument("--force", action="store_true", help="ersätt en fil som redan finns")


def _add_merge(commands: _Commands) -> None:
    parser = _add(commands, "merge", "ta emot en utbytesfil: det som saknas här läggs till, allt eller inget")
    parser.add_argument("file", type=_file, metavar="FIL", help="utbytesfilen från den andra datorn")
    parser.add_argument("--dry-run", action="store_true", help="säg vad som skulle ändras, men skriv inget")
    parser.add_argument("--password", action="store_true", help=f"filen är låst; lösenordet {_ASKED}")
    _add_json(parser)


def _add_words(commands: _Commands) -> None:
    told = "visa åtta ord att läsa upp i telefon: lika på två datorer där allt är lika"
    _add_json(_add(commands, "words", told))


def _add_history(commands: _Commands) -> None:
    parser = _add(commands, "history", "visa vem som skrev vad och när, det senaste först")
    parser.add_argument(
        "id", type=_record, metavar="ID", help="ett medborgarlöftes id, för allt i löftet, eller en annan posts"
    )
    _add_json(parser)


def _add_sync(commands: _Commands) -> None:
    parser = _add(commands, "sync", "hämta från en server det som saknas här, och lämna där det som saknas där")
    parser.add_argument("server", type=_address, metavar="ADRESS", help="postgresql+psycopg://användare@server/databas")
    _add_json(parser)


def _add_backup(commands: _Commands) -> None:
    parser = _add(commands, "backup", "ta en säkerhetskopia av databasen nu")
    parser.add_argument(
        "file",
        type=_file,
        nargs="?",
        metavar="FIL",
        help="var den ska ligga; annars i profilens mapp för säkerhetskopior",
    )
    parser.add_argument("--list", action="store_true", help="visa de säkerhetskopior som finns, och ta ingen ny")
    _add_json(parser)


def _add_restore(commands: _Commands) -> None:
    parser = _add(commands, "restore", "gå tillbaka till en säkerhetskopia; det som finns nu säkerhetskopieras först")
    parser.add_argument("file", type=_file, metavar="FIL", help="säkerhetskopian, eller bara dess namn")
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


def _folder(text: str) -> Path:
    if not text.strip():
        raise argparse.ArgumentTypeError("mappens namn är tomt")
    return Path(text)


def _profile(text: str) -> Path:
    return Path(_readable(str(_folder(text)), "mappens namn"))


def _file(text: str) -> Path:
    if not text.strip():
        raise argparse.ArgumentTypeError("filens namn är tomt")
    return Path(text)


def _occasion(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("signeringstillfällets id är tomt")
    return _readable(text.strip(), "signeringstillfällets id")


def _record(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("postens id är tomt")
    return _readable(text.strip(), "postens id")


def _address(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("adressen är tom")
    return _readable(text, "adressen")


def _readable(text: str, what: str) -> str:
    """What a database can be asked for, or lie in: of a byte that is no UTF-8 Python makes half a surrogate pair."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise argparse.ArgumentTypeError(f"{what} har tecken som inte är UTF-8") from error
    return text
