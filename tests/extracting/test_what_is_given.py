"""What a clause gives, to whom, and whom it sends out: beside it what looks alike and does something else."""

import pytest

from tasks.extracting.decisions.clauses import what_it_does
from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# a clause / its verb
VERBS = {
    "To award £4,000 to the Reedham Band.": "granted",
    "award a grant of £400 to the band": "granted",
    "to make a donation of £40 to the playgroup": "granted",
    "to contribute £300 towards the new roof": "granted",
    "the full £400 be given as it had nothing last year": "granted",
    "the remaining amount of £90 be given": "granted",
    "to award £400": "other",
    "to award the contract to Heron Ltd": "other",
    "to pay £400 to Heron Ltd": "other",
    "to make the grant available to the band": "other",
    "to donate the old bench to the school": "other",
    "notice be given of the intention to close Duck Lane": "other",
    "public notice of the vacancy be given": "other",
    "a notice board be given to the school": "requested",
    "a report be given in May": "requested",
    "To agree that, under Section 100A(4) of the Act, the public be excluded.": "excluded_public",
    "the Council agrees that the press and public be asked to leave": "excluded_public",
    "To resolve that members of the public be excluded": "excluded_public",
    "To agree that Duck Lane be excluded from the zone.": "agreed",
    "to recommend that the public be excluded": "recommended",
    "the pond be excluded from the sale": "other",
    "to exclude the pond from the sale": "other",
    "the parties be excluded while it takes advice": "excluded_public",
}


@pytest.mark.parametrize(("words", "verb"), VERBS.items(), ids=VERBS)
def test_a_clause_gives_or_sends_out(words: str, verb: str) -> None:
    assert what_it_does(words).verb.value == verb


# a paragraph / what was decided
DECISIONS = {
    "RESOLVED: That, in view of the business to be transacted, the public be excluded from the meeting.": [
        "carried | excluded_public: in view of the business to be transacted, the public be excluded from the meeting"
    ],
    "RESOLVED: That, having regard to works to be carried out, the lane be closed and the Clerk be asked to write.": [
        "carried | other: having regard to works to be carried out, the lane be closed"
        " | requested: the Clerk be asked to write"
    ],
    "RESOLVED: That, subject to a report to be brought in May, the lease be renewed.": [
        "carried | other: subject to a report to be brought in May, the lease be renewed"
    ],
    "RESOLVED: That, in view of the frost, the lane be closed, the gate be mended and the Clerk be asked to write.": [
        "carried | other: in view of the frost, the lane be closed | other: the gate be mended"
        " | requested: the Clerk be asked to write"
    ],
    "RESOLVED: That the fence to be built be painted, the gate be mended.": [
        "carried | other: the fence to be built be painted | other: the gate be mended"
    ],
}


@pytest.mark.parametrize(("words", "expected"), DECISIONS.items(), ids=DECISIONS)
def test_grounds_ahead_of_a_clause_are_part_of_it(words: str, expected: list[str]) -> None:
    assert decided(minutes(words)) == expected
