import pytest

from medlofte_desktop.domain.records.content import field_types
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.ui.texts.records import choice_word, field_word, kind_word


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_and_field_has_words_of_its_own(qapp: object, kind: str) -> None:
    words = {field: field_word(field, kind) for field in field_types(KINDS[kind]) if field != "id"}
    assert kind_word(kind)
    assert [field for field, word in words.items() if word == field] == []
    assert len(set(words.values())) == len(words)


def test_choices_are_told_in_words_and_what_is_unknown_as_it_is(qapp: object) -> None:
    assert choice_word("pledge", "status", "draft") == "Utkast"
    assert choice_word("activity", "status", "done") == "Genomförd"
    assert choice_word("signer", "party", "police") == "Polisen"
    assert choice_word("promise", "promised_by", "Hyresgästföreningen") == "Hyresgästföreningen"
    assert choice_word("evidence", "secrecy", "cosmic") == "cosmic"
    assert choice_word("promise", "text", "both") == "both"
