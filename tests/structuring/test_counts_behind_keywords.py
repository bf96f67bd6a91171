"""Where the keyword of a resolution stands alone with its vote, what was resolved stands on the lines below."""

import pytest

from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of

# keyword / the line below / the clauses
BELOW: dict[str, tuple[str, str, list[str]]] = {
    "a_sentence": (
        "RESOLVED: (42 for, 12 against)",
        "This Council calls on the Leader to mend the pond.",
        ["This Council calls on the Leader to mend the pond."],
    ),
    "a_sentence_behind_a_dash": (
        "RESOLVED – (unanimously)",
        "This Council welcomes the ducks.",
        ["This Council welcomes the ducks."],
    ),
    "nothing_to_come": ("RESOLVED: To mend the pond (42 for, 12 against)", "The Chair thanked officers.", []),
}


@pytest.mark.parametrize(("keyword", "below", "expected"), BELOW.values(), ids=BELOW)
def test_what_was_resolved_stands_below_keyword_and_vote(keyword: str, below: str, expected: list[str]) -> None:
    above = "Pondby Council\n\nThursday 4 June 2026\n\n1. Pond"
    words = f"{above}\n\n{keyword}\n\n{below}\n\n2. Roads\n\nRESOLVED: To mend them.\n"
    found = minutes_of(words.encode(), SourceEntry())
    text = found.structure.document.text
    clauses = [one.evidence.quote(text) for decision in found.decisions for one in decision.clauses]
    assert [one for one in clauses if one in below] == expected
