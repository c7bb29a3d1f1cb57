"""Bundles that are rightly sealed but hold what this program would never have written: refused, and nothing written."""

import json
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from bundles import Line, bundle, kept, line, parts_of, record, zipped

from medlofte_desktop.exchange.bundle.error import BundleError, BundleProblem
from medlofte_desktop.sentences import sentence
from medlofte_desktop.services.bundles.merging import merge_bundle, rehearse_merge
from medlofte_desktop.services.desk import Desk

DAMAGED, NEWER, INCOMPLETE = BundleProblem.DAMAGED, BundleProblem.NEWER, BundleProblem.INCOMPLETE
LIVING = {"deleted": False}
PDF = b"%PDF-1.7\nstartxref\n9\n%%EOF\n"
TOWER = "a" + "\u0301\u0323" * 600
FOREIGN = ("\0", "\x07", "\x1b[31m", "\r", "\x7f", "\x85", "\u2028", "\u202e", "\u2066", "\ud800", TOWER, "a" * 200_001)


def contact(id_: str = "a", **content: Any) -> Line:
    return record("contact", id_, **content)


def pledge(**content: Any) -> Line:
    return record("pledge", "p", **{"municipalities": ["2460"], **content})


def frozen(text: str, **content: Any) -> Line:
    """A copy of a pledge that is here."""
    told = {"pledge": "vannas", "text": text, "sha256": sha256(text.encode()).hexdigest(), **content}
    return record("signed_copy", "c", **told)


def sheet(**changed: Any) -> str:
    """What a frozen sheet says, but for what is given."""
    lists = ("municipalities", "opening", "areas", "closing", "evidence", "signatures", "references")
    texts = ("title", "police_district", "period", "copies", "place_and_date")
    told = {"format": "medlofte-signed-copy/1", **{name: [] for name in lists}, **dict.fromkeys(texts, "")}
    return json.dumps({**told, **changed}, sort_keys=True, separators=(",", ":"))


def scan(**content: Any) -> Line:
    return record("scan", "s", copy="c", **content)


WRONG_VALUES: dict[str, Iterator[Line] | list[Line]] = {
    "a number beyond what databases keep": [pledge(follow_up_months=one) for one in (2**31, 2**63, 2**64, 10**30, -1)],
    "a place to sign beyond what databases keep": [record("signature", "s", copy="c", block=10**18)],
    "a value of another type": [
        *(pledge(follow_up_months=one) for one in (1.5, float("nan"), float("inf"), True, "6", [], {})),
        *(pledge(label=one) for one in (None, 1, True, ["a"], {"a": "b"})),
        *(pledge(deleted=one) for one in (None, 0, 1, "", "true")),
        *(pledge(contacts=one) for one in (None, "a", [1], [["a"]], [None], {})),
        *(pledge(municipalities=one) for one in (None, "2460", 2460)),
        *(pledge(status=one) for one in (None, 1, ["draft"])),
    ],
    "a day that is none or is written in another way": [
        pledge(period_start=one)
        for one in ("", "2023", "2023-13-01", "2023-02-29", "20230401", "2023-W14-6", "2023-04-01T00:00:00", 1, True)
    ],
    "a day of another age": [
        pledge(period_end=one) for one in ("0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31")
    ],
    "a moment that is none or of another zone or age": [
        frozen(sheet(), frozen=one)
        for one in (
            *("2023-01-01", "2023-01-01T00:00:00", "2023-01-01T00:00:00+00:00", "2023-01-01T00:00:00.000000Z"),
            *(
                "2023-01-01T00:00:00.000000+01:00",
                "0001-01-01T00:00:00.000000+05:00",
                "9999-12-31T23:59:59.999999+00:00",
            ),
        )
    ],
    "letters that no form takes": [contact(name=f"Eva{foreign}Ek") for foreign in FOREIGN],
    "letters that no form takes in a list": [
        record("signing_occasion", "o", present=[f"Eva{foreign}"]) for foreign in FOREIGN
    ],
    "a list with an element twice": [
        pledge(municipalities=["2460", "2460"]),
        contact(roles=["pressfrågor", "pressfrågor"]),
        record("signing_occasion", "o", present=["Eva", "Eva"]),
    ],
    "an id that is too long": [record("priority_area", "a", pledge="vannas", title="", evidence=["e" * 65])],
    "a pledge of no municipality": [pledge(municipalities=[])],
    "a field that is missing": [
        record("pledge", "p", label=""),
        line("pledge", "p", {"municipalities": ["2460"]}),
        line("contact", "a", {}),
        record("promise", "p", text="Vi lovar."),
        record("priority_area", "a", pledge="vannas"),
    ],
    "a scan without its file": [scan(), scan(sha256="")],
    "a file that is called something else": [
        *(scan(sha256=name) for name in ("../../x", "A" * 64, "a" * 63, "a" * 65)),
        record("press_release", "r", occasion="o", picture="/etc/passwd"),
    ],
    "a frozen text that is none": [
        frozen(sheet(), sha256="a" * 64),
        frozen(sheet(), sha256=""),
        frozen("", sha256="a" * 64),
        *(
            frozen(text)
            for text in ("[]", "{}", "null", "[" * 100_000, sheet()[:-1], sheet(title=None), sheet(areas=[1]))
        ),
        *(frozen(sheet(title=f"Löfte{foreign}")) for foreign in FOREIGN if foreign != "\ud800"),
        *(frozen(sheet(opening=[{"heading": "", "text": foreign}])) for foreign in ("\0", "\u202e")),
    ],
}
WRONG_HEADERS: dict[str, list[Line]] = {
    "an id that is not its own": [
        {**contact(), "id": one} for one in ("", "a", "a" * 64, "A" * 64, contact("b")["id"])
    ],
    "a hash that is not of its content": [{**contact(name="Eva"), "content": {"deleted": False, "name": "Ove"}}],
    "an odd record id": [contact(record) for record in ("", "../x", "a b", "å", "a\0", "a" * 65, "a/b", "a\n")],
    "the id that a record of another kind is to have": [contact(f"signature-{'0' * 32}"), contact("press-o")],
    "an odd writer": [
        line("contact", "a", LIVING, writer=one) for one in (*FOREIGN, "a\nb", "a" * 501) if one != "\ud800"
    ],
    "a time of another zone or age": [
        line("contact", "a", LIVING, time=one)
        for one in ("2023-01-01T00:00:00", "2023-01-01T00:00:00+01:00", "1969-12-31T23:59:59Z", "3000-01-01T00:00:00Z")
    ],
    "odd parents": [
        line("contact", "a", LIVING, parents=one)
        for one in (["a"], ["A" * 64], ["b" * 64, "a" * 64], ["a" * 64, "a" * 64], [f"{n:064x}" for n in range(101)])
    ],
    "no content without an order to forget": [line("contact", "a", None, hash="a" * 64)],
    "fields beside": [{**contact(), "more": 1}, {name: value for name, value in contact().items() if name != "writer"}],
}


@pytest.mark.parametrize("name", [*WRONG_VALUES, *WRONG_HEADERS])
def test_it_is_refused(name: str, untouched: Desk, held: Callable[[], str], tmp_path: Path) -> None:
    before = held()
    for wrong in {**WRONG_VALUES, **WRONG_HEADERS}[name]:
        assert problem_of(untouched, kept(tmp_path, bundle([wrong]))) is DAMAGED, wrong
    assert held() == before


@pytest.mark.parametrize(
    "newer",
    [
        record("agreement", "a"),
        contact(pronouns="hen"),
        pledge(status="celebrated"),
        record("evidence", "e", pledge="vannas", kind="oracle"),
        frozen(sheet(format="medlofte-signed-copy/2")),
    ],
)
def test_what_only_a_later_version_knows_asks_for_it(newer: Line, untouched: Desk, tmp_path: Path) -> None:
    assert problem_of(untouched, kept(tmp_path, bundle([newer]))) is NEWER


@pytest.mark.parametrize(
    "lines",
    [
        [pledge(municipalities=["9999"])],
        [pledge(contacts=["nobody"])],
        [pledge(extends="nothing")],
        [pledge(extends="")],
        [pledge(police_district="nowhere")],
        [record("promise", "l", pledge="nothing")],
        [record("promise", "l", pledge="vannas", area="nothing")],
        [record("activity", "l", promise="nothing")],
        [record("signature", "l", copy="nothing")],
        [record("signing_occasion", "l", pledges=["nothing"])],
        [record("promise", "l", pledge="vannas-area")],
    ],
)
def test_what_names_a_record_that_is_nowhere_is_refused_already_in_the_rehearsal(
    lines: list[Line], untouched: Desk, held: Callable[[], str], tmp_path: Path
) -> None:
    before = held()
    path = kept(tmp_path, bundle(lines))
    for take_in in (rehearse_merge, merge_bundle):
        with pytest.raises(BundleError) as told:
            take_in(untouched, path)
        assert told.value.problem is INCOMPLETE
    assert held() == before


PARENT = contact("b", name="Ove")
TWO = [contact("a", name="Eva"), contact("a", name="Ove")]


@pytest.mark.parametrize(
    ("lines", "label"),
    [
        ([contact("a"), record("signer", "a", pledge="vannas")], {}),
        ([record("contact", "vannas")], {}),
        ([PARENT, line("contact", "a", LIVING, parents=[PARENT["id"]])], {}),
        ([TWO[0], TWO[0]], {}),
        ([line("contact", "a", None, hash="a" * 64)], {"forgotten": ["a"]}),
        (TWO, {"revisions": 1}),
        (TWO, {"revisions": 3}),
        (TWO, {"revisions": -1}),
        (TWO, {"revisions": 10**18}),
        (TWO, {"revisions": 2**70}),
        (TWO, {"root": "a" * 64}),
        (TWO, {"root": "x"}),
        (TWO, {"format": "something"}),
        (TWO, {"written": "0001-01-01T00:00:00Z"}),
        (TWO, {"written": "2023-01-01T00:00:00"}),
        (TWO, {"municipalities": ["../x"]}),
        (TWO, {"municipalities": ["2460", "2460"]}),
        (TWO, {"occasion": "../x"}),
        (TWO, {"forgotten": ["../x"]}),
        (TWO, {"forgotten": ["a" * 65]}),
        (TWO, {"files": ["a" * 64]}),
        (TWO, {"files": ["../x"]}),
        (TWO, {"writer": "\x1b[31m"}),
        (TWO, {"more": 1}),
    ],
)
def test_what_does_not_fit_together_is_refused(
    lines: list[Line], label: dict[str, Any], untouched: Desk, held: Callable[[], str], tmp_path: Path
) -> None:
    before = held()
    assert problem_of(untouched, kept(tmp_path, bundle(lines, **label))) is DAMAGED
    assert held() == before


def test_a_later_format_asks_for_a_later_version_whatever_else_it_says(untouched: Desk, tmp_path: Path) -> None:
    for label in ({"format": "medlofte-bundle/2"}, {"format": "medlofte-bundle/2", "more": 1}):
        told = {**json.loads(parts_of(bundle([]))[0]), **label}
        compact = json.dumps(told, separators=(",", ":")).encode()
        data = zipped(("bundle.json", compact), ("revisions.jsonl", b""))
        assert problem_of(untouched, kept(tmp_path, data)) is NEWER


@pytest.mark.parametrize("wrong", [b"MZ", b"%PDF-1.7\nand no end"])
def test_a_file_that_is_not_what_its_name_says_is_refused_before_any_is_kept(
    wrong: bytes, untouched: Desk, held: Callable[[], str], tmp_path: Path
) -> None:
    before = held(), set(untouched.files.parent.rglob("*"))
    files = {sha256(content).hexdigest(): content for content in (PDF + b"one", PDF + b"two")}
    lines = [record("scan", name[:8], copy="c", sha256=name) for name in files]
    label, written = parts_of(bundle(lines, scans=files.values()))
    first, last = sorted(files)
    data = zipped(
        ("bundle.json", label), ("revisions.jsonl", written), (f"files/{first}", files[first]), (f"files/{last}", wrong)
    )
    for take_in in (rehearse_merge, merge_bundle):
        with pytest.raises(BundleError) as told:
            take_in(untouched, kept(tmp_path, data))
        assert told.value.problem is DAMAGED
    assert (held(), set(untouched.files.parent.rglob("*"))) == before


def test_a_file_that_is_no_scan_is_refused_though_it_is_what_its_name_says(untouched: Desk, tmp_path: Path) -> None:
    assert problem_of(untouched, kept(tmp_path, bundle([contact()], scans=[b"MZ any program"]))) is DAMAGED


def test_a_file_that_no_record_names_is_not_kept(prepared: Callable[[], Desk], tmp_path: Path) -> None:
    desk = prepared()
    assert merge_bundle(desk, kept(tmp_path, bundle([contact()], scans=[PDF]))).files == 0
    assert not desk.files.exists()


def test_files_of_records_that_are_refused_do_not_stay(untouched: Desk, tmp_path: Path) -> None:
    lines = [record("scan", "s", copy="nothing", sha256=sha256(PDF).hexdigest(), size=5)]
    assert problem_of(untouched, kept(tmp_path, bundle(lines, scans=[PDF]))) is INCOMPLETE
    assert [one for one in untouched.files.rglob("*") if one.is_file()] == []


@pytest.mark.parametrize(
    "data", [b"\xff\xfe", b'{"id":"\xed\xa0\x80"}', b"[]", b"null", b"", b"{}", b"hej", b'{"id":1}']
)
def test_what_is_no_line_is_refused(data: bytes, untouched: Desk, held: Callable[[], str], tmp_path: Path) -> None:
    before = held()
    label = parts_of(bundle([contact()]))[0]
    for written in (data, data + b"\n"):
        path = kept(tmp_path, zipped(("bundle.json", label), ("revisions.jsonl", written)))
        assert problem_of(untouched, path) is DAMAGED
    assert problem_of(untouched, kept(tmp_path, zipped(("bundle.json", data), ("revisions.jsonl", b"")))) is DAMAGED
    assert held() == before


def problem_of(desk: Desk, path: Path) -> BundleProblem | None:
    """Why a bundle is refused, for which there is a sentence; None where it is taken in."""
    try:
        merge_bundle(desk, path)
    except BundleError as error:
        return error.problem if sentence(error).endswith(".") else None
    return None
