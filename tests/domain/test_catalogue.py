import json
from pathlib import Path

import pytest

from medlofte_desktop.domain.catalogue import read_catalogue

SHIPPED = Path(__file__).parents[2] / "resources" / "priority_areas.json"


def test_the_shipped_catalogue_has_thirteen_areas_the_most_chosen_first() -> None:
    entries = read_catalogue(SHIPPED.read_text(encoding="utf-8"))
    assert [entry.share for entry in entries] == [73, 65, 59, 51, 45, 25, 24, 22, 22, 20, 14, 12, 8]
    assert len({entry.key for entry in entries}) == len({entry.title for entry in entries}) == 13


def test_every_area_is_explained_in_sentences_one_can_read() -> None:
    for entry in read_catalogue(SHIPPED.read_text(encoding="utf-8")):
        assert 30 < len(entry.explanation) < 160
        assert entry.explanation.endswith(".")


@pytest.mark.parametrize("text", ["", "[]", '{"areas": [{"key": "traffic"}]}', '{"areas": 7}'])
def test_a_file_that_is_no_catalogue_is_refused(text: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        read_catalogue(text)


def test_entries_are_put_in_order_of_share() -> None:
    areas = [{"key": str(share), "title": "", "explanation": "", "share": share} for share in (3, 9, 5)]
    assert [entry.share for entry in read_catalogue(json.dumps({"areas": areas}))] == [9, 5, 3]
