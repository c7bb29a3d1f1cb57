import pytest

from medlofte_desktop.exchange.pledge_file_error import PledgeFileError, Reason
from medlofte_desktop.sentences import pledge_file_sentence


def test_a_sentence_says_where_for_people_and_for_programs() -> None:
    error = PledgeFileError(Reason.BLANK, pledge=3, key="promises[3].activities[1].text")
    assert pledge_file_sentence(error, "löften.json") == (
        "löften.json lästes inte in och inget har ändrats: "
        "i medborgarlöfte 3, löfte 4, aktivitet 2 (promises[3].activities[1].text) – texten är tom."
    )


def test_wrong_types_and_places_in_json_are_told_in_swedish() -> None:
    wrong = PledgeFileError(Reason.WRONG_TYPE, pledge=1, key="label", detail="str object")
    assert pledge_file_sentence(wrong, "a").endswith(
        "i medborgarlöfte 1 (label) – värdet är ett objekt men ska vara en text."
    )
    broken = PledgeFileError(Reason.NOT_JSON, detail="12:5")
    assert pledge_file_sentence(broken, "a").endswith("filen följer inte reglerna för JSON på rad 12, tecken 5.")


@pytest.mark.parametrize("detail", ["", "2460", "{0} %s {expected}"])
@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_its_one_sentence(reason: Reason, detail: str) -> None:
    sentence = pledge_file_sentence(PledgeFileError(reason, pledge=1, key="label", detail=detail), "löften.json")
    assert sentence.startswith("löften.json lästes inte in och inget har ändrats: ")
    assert sentence.count(". ") == 0


def test_a_file_name_cannot_steer_the_terminal() -> None:
    sentence = pledge_file_sentence(PledgeFileError(Reason.EMPTY), "\x1b[2Jlöften\ud800\n.json")
    assert sentence.isprintable()
    assert "löften" in sentence
