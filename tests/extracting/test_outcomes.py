"""What became of a motion, as its resolution says."""

import pytest

from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of

# (words of the resolution, outcome)
OUTCOMES = {
    "carried_by_its_name": ("RESOLVED that the pond be dug.", "carried"),
    "motion_lost": ("RESOLVED that the motion to dig the pond was lost.", "lost"),
    "declared_lost": ("RESOLVED – the proposal, put to the vote, was declared LOST.", "lost"),
    "amendment_not_carried": ("RESOLVED: The amendment was NOT CARRIED by 29 votes to 19.", "lost"),
    "deferred_with_who_is_to_visit": (
        "RESOLVED that it be DEFERRED for a site visit, and that Cllrs Teal and Reed be appointed to visit the site.",
        "deferred",
    ),
    "something_else_was_lost": ("RESOLVED that the lost duck be found.", "carried"),
    "a_motion_of_another_sentence": ("RESOLVED that the motion be noted. The duck was lost.", "carried"),
}


@pytest.mark.parametrize(("words", "outcome"), OUTCOMES.values(), ids=OUTCOMES)
def test_the_outcome(words: str, outcome: str) -> None:
    data = f"Agenda item\n\nDuck pond\n\nMinutes:\n\n{words}\n".encode()
    assert [decision.outcome.value for decision in minutes_of(data, SourceEntry()).decisions] == [outcome]
