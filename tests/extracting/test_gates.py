"""A gate spares a rule the texts that it reads nothing in; it hides nothing: without it the facts are the same."""

from collections.abc import Container, Iterator
from pathlib import Path

import pytest

from schemas.minutes import Minutes
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.extracting.passage import minutes
from tests.extracting.test_commitments import FOUND
from tests.extracting.test_told_rolls import TOLD

SAMPLES = Path(__file__).parents[2] / "seeds" / "documents"
HEADING = "OTTERBY PARISH COUNCIL\n\nMinutes of the meeting held in the Village Hall on 12 March 2024"
INTERESTS = ("Minute   Member   Interest", "65   P Heron   Agent", "Councillor", "Nature", "Cllr Rook", "Tenant")


class Everything(Container[object]):
    """What holds whatever is looked for."""

    def __contains__(self, _: object) -> bool:
        return True


GATES: dict[str, object] = {
    "tasks.extracting.people.told_rolls.may_tell": lambda _words: True,
    "tasks.extracting.interests.typed_tables.may_head": lambda _line: True,
    "tasks.extracting.commitments.work_verbs._first_words": Everything,
    "tasks.extracting.commitments.done_tasks._ENDS": ("",),
    "tasks.extracting.people.attendance_signs._SIGNS": ("",),
}


def everything_read() -> Iterator[Minutes]:
    for path in sorted(SAMPLES.glob("*.txt")):
        yield minutes_of(path.read_bytes(), SourceEntry())
    for words in TOLD:
        yield minutes_of(
            f"{HEADING}\n\n{words}\n\nThe Clerk reported that the pond was deep. It was resolved to mend it.".encode(),
            SourceEntry(),
        )
    yield minutes(*FOUND)
    yield minutes(*INTERESTS, title="Declarations of interest")


@pytest.fixture(scope="module")
def gated() -> list[Minutes]:
    return list(everything_read())


@pytest.mark.parametrize("gate", GATES)
def test_a_gate_hides_nothing(gate: str, gated: list[Minutes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, GATES[gate])
    assert list(everything_read()) == gated
