"""Is everything in the queue, in running order, in as many copies as there are parties?"""

from occasions import changed, damaged, document, occasion_of

from medlofte_desktop.domain.signing.print_queue import Queued, queue_of

THREE = occasion_of(document("Vännäs"), document("Bjurholm", is_frozen=False), changed(document("Umeå")))


def names(queue: tuple[Queued, ...]) -> list[str]:
    return [one.printed.name.split(",")[0] + f" ×{one.copies}" for one in queue]


def test_the_occasions_own_papers_come_first_and_then_the_documents_in_order() -> None:
    queue = queue_of(THREE)
    assert names(queue) == [
        "Undertecknande av medborgarlöften ×1",
        "Placeringslista ×1",
        *["Medborgarlöfte ×2"] * 3,
    ]
    assert [one.printed.municipalities for one in queue[2:]] == [
        ("Vännäs kommun",),
        ("Bjurholm kommun",),
        ("Umeå kommun",),
    ]


def test_what_is_not_wanted_is_left_out() -> None:
    queue = queue_of(THREE, with_front_page=False, with_placement_list=False, copies={"vännäs": 5, "umeå": 0})
    assert names(queue) == ["Medborgarlöfte ×5", "Medborgarlöfte ×2"]


def test_only_frozen_sheets_are_of_a_signed_copy_and_the_others_are_drafts() -> None:
    sheets = queue_of(THREE)[2:]
    assert [one.signed_copy for one in sheets] == ["vännäs-copy", "", ""]
    assert [one.printed.draft for one in sheets] == [False, True, True]


def test_a_text_changed_after_somebody_has_signed_is_printed_as_it_was_frozen() -> None:
    (sheet,) = queue_of(occasion_of(changed(document("Umeå", signed=1))))[2:]
    assert sheet.signed_copy == "umeå-copy"


def test_a_damaged_document_is_not_printed_and_stops_no_other() -> None:
    queue = queue_of(occasion_of(damaged(document("Umeå", signed=1)), document("Vännäs")))
    assert [one.signed_copy for one in queue] == ["", "", "vännäs-copy"]
