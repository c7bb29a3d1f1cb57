import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medlofte_desktop.services.email_addresses import EmailAddress, EmailProblem, email_address


@pytest.mark.parametrize(
    "address", ["anneli.eriksson@vannas.se", "umebra@exempelkommun.example", "a+b@c.d.se", "o'neill@umea.se"]
)
def test_an_address_that_is_right_can_be_written_to(address: str) -> None:
    found = email_address(f" {address} ")
    assert (found.address, found.problem) == (address, None)
    assert found.uri.startswith("mailto:")


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("annavannas.se", EmailProblem.NO_AT),
        ("a b@vannas.se", EmailProblem.BEFORE_AT),
        ("a..b@vannas.se", EmailProblem.BEFORE_AT),
        ("Anna <anna@vannas.se>", EmailProblem.BEFORE_AT),
        ("@vannas.se", EmailProblem.BEFORE_AT),
        ("anna@vannas", EmailProblem.DOMAIN),
        ("anna@-x.se", EmailProblem.DOMAIN),
        ("anna@", EmailProblem.DOMAIN),
        ("anna@<b>.test", EmailProblem.DOMAIN),
        ("x" * 300 + "@vannas.se", EmailProblem.TOO_LONG),
    ],
)
def test_an_address_that_is_wrong_is_shown_as_typed_with_the_reason(typed: str, problem: EmailProblem) -> None:
    assert email_address(typed) == EmailAddress(typed, None, problem)


@pytest.mark.parametrize("typed", ["a@x.test", "a@localhost", "a@skrivare.local"])
def test_reserved_domains_are_no_more_than_a_warning(typed: str) -> None:
    assert email_address(typed) == EmailAddress(typed, f"mailto:{typed}", EmailProblem.RESERVED)


def test_an_address_cannot_add_anything_to_its_letter() -> None:
    assert email_address("a?bcc=x@vannas.se").uri == "mailto:a%3Fbcc%3Dx@vannas.se"


def test_no_address_is_looked_up_on_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert email_address("anna@finns-inte-alls.se").problem is None


def test_nothing_is_no_problem() -> None:
    assert email_address("") == EmailAddress("", None, None)


@given(st.text(st.sampled_from("ab.@-_+ <>\"'") | st.characters(codec="utf-8"), max_size=30))
def test_any_text_gets_an_answer(text: str) -> None:
    found = email_address(text)
    assert found.uri or found.problem or not found.address
