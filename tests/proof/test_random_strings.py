"""Whatever is searched for or stands in a pledge file: an answer or one sentence, and a database that is whole."""

import json
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from desks import Desk, register

from medlofte_desktop.domain.text import clean_line, clean_text
from medlofte_desktop.exchange.pledge_file import FORMAT, parse_pledge_file
from medlofte_desktop.exchange.pledge_file_error import PledgeFileError
from medlofte_desktop.resource_files import resource
from medlofte_desktop.sentences import sentence
from medlofte_desktop.services.check import check
from medlofte_desktop.services.desk import open_desk
from medlofte_desktop.services.pledge_files import import_pledges, read_pledge_file
from medlofte_desktop.services.pledges import find, open_pledge, pledge_lines

STRINGS = pytest.mark.parametrize("strings", [2_000, pytest.param(100_000, marks=pytest.mark.proof)])
IN_A_FILE = 20
# Plain letters, signs that mean something to FTS5, accents that wander, letters that become many, what is not shown.
ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyzåäö ",
    "aä \"'*:^()-+{}[]%_\\/;,.&<>=#\n\t",
    "AND OR NOT NEAR",
    "e\u0301\u0308\u0323\u0345\u0327o\u0308",
    "\ufdfaﬃßİıſK½①𝕬ᴬΣς",
    "\0\x01\x7f\x85\u2028\u2029\u200b\u200d\u202e\u2066\ufeff\ufffe\U000e0041",
    "👩\u200d👧🏽🇸🇪\ufe0f",
)
ODD = ("\ud800", "\udfff", "\U0010ffff", "\ue000", "a" * 600, "å" * 20_001, "e" + "\u0301" * 150, "x " * 3_000)


def random_string(chance: random.Random, known: str) -> str:
    """Some letters of one alphabet or of all there are, a piece of a text that is there, or something odd."""
    length = int(chance.expovariate(1 / 12))
    match chance.randrange(12):
        case 0:
            return "".join(chr(chance.randrange(0x110000)) for _ in range(length))
        case 1:
            return "".join(chance.choice(chance.choice(ALPHABETS)) for _ in range(length))
        case 2 | 3:
            begin = chance.randrange(len(known))
            return known[begin : begin + length] + chance.choice(chance.choice(ALPHABETS))
        case 4 if not chance.randrange(8):
            return chance.choice(ODD)
        case _:
            return "".join(chance.choices(chance.choice(ALPHABETS), k=length))


@pytest.fixture
def desk(ready_file: Path, tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(shutil.copy(ready_file, tmp_path / "medlofte.db"), writer="Anneli", municipalities=register())
    import_pledges(desk, read_pledge_file(desk, resource("samples", "published_pledges.json")))
    yield desk
    desk.database.close()


@pytest.fixture(scope="module")
def known() -> str:
    """Texts that are there to be found."""
    file = json.loads(resource("samples", "published_pledges.json").read_text(encoding="utf-8"))
    return " ".join(promise["text"] for pledge in file["pledges"] for promise in pledge["promises"])


@STRINGS
def test_every_string_can_be_searched_for(strings: int, desk: Desk, known: str) -> None:
    chance = random.Random(strings)
    pledges = {line.id for line in pledge_lines(desk)}
    found = 0
    for _number in range(strings):
        hits = find(desk, random_string(chance, known)).hits
        assert {hit.pledge for hit in hits} <= {"", *pledges}
        found += bool(hits)
    assert strings // 20 < found < strings


@STRINGS
def test_every_string_is_taken_in_or_refused_as_a_text(strings: int, desk: Desk, known: str, tmp_path: Path) -> None:
    chance = random.Random(strings)
    path = tmp_path / "pledge.json"
    outcomes = {"taken in": 0, "refused": 0}
    for number in range(strings // IN_A_FILE):
        texts = [random_string(chance, known) for _ in range(IN_A_FILE)]
        path.write_text(pledge_file(texts, number))
        outcomes[outcome(desk, path, texts)] += 1
    assert min(outcomes.values()) > strings // IN_A_FILE // 50
    assert check(desk) == ()


def pledge_file(texts: list[str], number: int) -> str:
    """A file with these texts, each in a place of its own; most say more of pledges and people that are there."""
    introduction, situation, together, title, reason, cause, promise, by, rationale, *rest = texts
    activity, responsible, when, target, evidence, figure, signer, post, phone, name = rest[:10]
    is_new = number % 10 == 0
    pledge = {
        "municipalities": [register()[number % 290].code],
        "label": name if is_new else "",
        "introduction": introduction,
        "situation": situation,
        "together": together,
        "priority_areas": [{"title": f"A{title}", "reason": reason, "cause": cause}],
        "promises": [
            {
                "text": f"P{promise}",
                "promised_by": f"B{by}",
                "rationale": rationale,
                "activities": [{"text": f"T{activity}", "responsible": responsible, "when": when, "target": target}],
            }
        ],
        "evidence": [{"title": evidence, "key_figure": figure}],
        "signers": [{"name": signer, "title": post, "organisation": rest[10]}],
        "contacts": [{"name": name if is_new else "Anna", "title": post, "phone": phone}],
    }
    return json.dumps({"format": FORMAT, "pledges": [pledge]})


def outcome(desk: Desk, path: Path, texts: list[str]) -> str:
    """Whether a file was taken in, as clean as any text, or refused with a sentence; then nothing is written."""
    before = size(desk)
    try:
        imported = import_pledges(desk, read_pledge_file(desk, path))
    except PledgeFileError as error:
        told = sentence(error)
        assert told.endswith(".")
        assert told.isprintable()
        assert size(desk) == before
        return "refused"
    dossier = open_pledge(desk, imported.pledges[0])
    assert dossier is not None
    assert dossier.pledge.introduction == (clean_text(texts[0]) or dossier.pledge.introduction)
    assert clean_line(f"A{texts[3]}") in {area.title for area in dossier.areas}
    return "taken in"


def size(desk: Desk) -> int:
    """The number of revisions."""
    with desk.database.reading() as connection:
        return connection.exec_driver_sql("SELECT count(*) FROM revision").scalar_one()


@STRINGS
def test_every_string_is_read_or_refused_as_a_file(strings: int, known: str) -> None:
    chance = random.Random(strings)
    codes = {one.code for one in register()}
    for _number in range(strings):
        held = random_string(chance, known).encode(errors="surrogatepass")
        begin = chance.choice((b"", b'{"format": "medlofte-pledges/1", "pledges": [', b'{"format": "'))
        with pytest.raises(PledgeFileError) as refused:
            parse_pledge_file(begin + held, municipalities=codes)
        assert sentence(refused.value).endswith(".")
