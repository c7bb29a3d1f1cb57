import pytest

from medlofte_desktop.resource_files import resource, resource_text


def test_files_are_found_where_the_program_runs_from():
    assert resource("municipalities.csv").is_file()
    assert resource("icons", "search.svg").is_file()


def test_text_is_read_as_utf_8():
    assert "Malmö" in resource_text("municipalities.csv")


def test_a_file_that_is_not_there_is_said_at_once():
    with pytest.raises(FileNotFoundError):
        resource("icons", "unicorn.svg")
