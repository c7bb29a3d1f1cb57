import json
import subprocess
from pathlib import Path

from commands import Run, command, environment


def test_a_new_profile_has_no_pledges(run: Run) -> None:
    told = run("list")
    assert (told.code, told.out) == (0, "")
    assert "inga medborgarlöften" in told.err
    assert run("list", "--json").out == "[]\n"


def test_every_pledge_is_listed_with_its_counts(filled: Run) -> None:
    pledges = json.loads(filled("list", "--json").out)
    assert len(pledges) == 20
    vannas = next(one for one in pledges if one["period"] == {"start": "2023-01-01", "end": "2025-12-31"})
    assert (vannas["municipalities"], vannas["status"]) == (["2460"], "draft")
    counts = {name: vannas[name] for name in ("promises", "activities", "priority_areas", "contacts", "signers")}
    assert counts == {"promises": 5, "activities": 0, "priority_areas": 5, "contacts": 2, "signers": 2}
    assert set(pledges[0]) >= {"id", "label"}


def test_people_read_a_table_in_swedish_order(filled: Run) -> None:
    heading, *lines = filled("list").out.splitlines()
    assert heading.split()[:3] == ["Kommun", "Medborgarlöfte", "Period"]
    assert [line.split()[0] for line in lines][-4:] == ["Umeå", "Vindeln", "Vännäs", "Vännäs"]
    assert "2023–2025" in lines[-2]
    assert "utkast" in lines[0]


def test_a_reader_that_goes_away_is_no_error_to_tell(filled: Run, profile: Path) -> None:
    lister = subprocess.Popen(
        command("--profile", profile, "list"), env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert lister.stdout
    assert lister.stderr
    lister.stdout.close()
    assert (lister.stderr.read(), lister.wait(60)) == (b"", 1)
    lister.stderr.close()
