"""What the tests of pledge files share: the register's codes, and files as small as they can be."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from medlofte_desktop.domain.registers import read_municipalities
from medlofte_desktop.exchange.pledge_entries import FORMAT

RESOURCES = Path(__file__).parents[2] / "resources"
Pledges = Callable[..., bytes]


@pytest.fixture(scope="session")
def resources() -> Path:
    return RESOURCES


@pytest.fixture(scope="session")
def codes() -> frozenset[str]:
    register = (RESOURCES / "municipalities.csv").read_text("utf-8")
    return frozenset(one.code for one in read_municipalities(register))


@pytest.fixture(scope="session")
def pledges() -> Pledges:
    """A file of pledges of Vännäs, each with the given keys over the one that is required."""

    def file(*pledges: dict[str, Any]) -> bytes:
        parts = [{"municipalities": ["2460"], **pledge} for pledge in pledges]
        return json.dumps({"format": FORMAT, "pledges": parts}).encode()

    return file
