"""What was moved and then put in other words: refused, voted against, carried by a vote that a line tells, approved."""

import pytest

from tests.extracting.decided import decided, moved
from tests.extracting.passage import minutes

GATE = "Councillor Heron proposed, seconded by Councillor Teal, that the gate be moved."
BY = "Councillor Heron / Councillor Teal"

# lines: the decisions
PUT = {
    "a_proposal_that_was_refused": ([f"{GATE} The proposal was refused."], [f"lost implicit {BY}"]),
    "on_a_line_of_its_own": ([GATE, "The proposal was declined."], [f"lost implicit {BY}"]),
    "an_application_that_was_refused": (
        [
            "Councillor Heron moved that the licence be refused, seconded by Councillor Teal.",
            "The licence was refused.",
        ],
        [f"carried implicit {BY} | refused: The licence was refused"],
    ),
    "a_proposal_that_nobody_moved": (
        ["The proposal was refused."],
        ["carried implicit | refused: The proposal was refused"],
    ),
    "voted_against": ([GATE, "Members voted against."], [f"lost implicit {BY}"]),
    "voted_against_the_motion": (
        [GATE, "The Council voted against the motion by 5 votes to 3."],
        [f"lost implicit {BY} 3-5-?"],
    ),
    "voted_in_favour": ([GATE, "Members voted in favour."], [f"carried implicit {BY} | other: the gate be moved"]),
    "others_voted_against": (["The Parish Council voted against the motion in 2019.", "Residents voted against."], []),
    "put_to_the_members": (
        ["The nominations were put to the members and were agreed.", "The amendment was put to the Board and agreed."],
        ["carried implicit | agreed: The nominations were put to the members and were agreed"],
    ),
    "facts_that_a_body_confirmed": (
        ["The Forum confirmed this had not been received.", "The Board confirmed no letters had come."],
        [],
    ),
    "what_a_body_confirmed": (
        ["The Forum confirmed the appointment of Jo Heron."],
        ["carried implicit | approved: The Forum confirmed the appointment of Jo Heron"],
    ),
    "confirmed_by_a_number": (
        ["The recommendations were confirmed by 30 Councillors with 2 abstentions."],
        ["carried implicit 30-?-2 | approved: The recommendations were confirmed by 30 Councillors"],
    ),
    "minutes_moved_and_then_approved": (
        [
            "It was moved by Councillor Heron and seconded by Councillor Teal that the minutes of 3 May be approved.",
            "The minutes were thereupon approved.",
        ],
        [f"carried implicit {BY} | approved: The minutes were thereupon approved"],
    ),
    "minutes_moved_alone": (
        ["It was moved by Councillor Heron and seconded by Councillor Teal that the minutes of 3 May be approved."],
        [
            f"carried implicit {BY} | approved: It was moved by Councillor Heron and seconded by Councillor Teal"
            " that the minutes of 3 May be approved"
        ],
    ),
}


@pytest.mark.parametrize(("lines", "expected"), PUT.values(), ids=PUT)
def test_what_was_put_is_decided_once(lines: list[str], expected: list[str]) -> None:
    assert decided(minutes(*lines)) == expected


def test_a_line_tells_the_vote_on_the_motion_that_was_not_amended() -> None:
    found = minutes(
        "It was moved by Councillor Heron and seconded by Councillor Teal that rents be frozen.",
        "Councillor Wren moved an amendment, seconded by Councillor Loach. The amendment was lost by 10 votes to 4.",
        "The vote on the substantive motion – unanimous.",
    )
    assert [line.partition(" |")[0] for line in decided(found)] == [f"carried implicit {BY} unanimous"]
    assert moved(found) == [
        f"motion carried {BY} unanimous",
        "amendment lost Councillor Wren / Councillor Loach amends m1 4-10-?",
    ]


def test_an_amendment_voted_against_is_no_decision() -> None:
    found = minutes(
        "It was moved by Councillor Heron and seconded by Councillor Teal that rents be frozen.",
        "Councillor Wren moved an amendment that rents be doubled, seconded by Councillor Loach.",
        "Members voted against.",
        "The substantive motion was carried.",
    )
    assert [line.partition(" |")[0] for line in decided(found)] == [f"carried implicit {BY}"]
    assert [line.split()[:2] for line in moved(found)] == [["motion", "carried"], ["amendment", "lost"]]


# lines: the decisions
BESIDE = {
    "an_amendment_that_fell_before_a_semicolon": (
        [
            "Decision:",
            "Amendment by the Heath Group NOT CARRIED by 28 votes to 24; deemed motion CARRIED by 28 votes to 24.",
        ],
        ["carried 28-24-?"],
    ),
    "a_chairman_for_a_time": (
        [
            "Nominations were received for Mr Heron and Miss Teal.",
            "Mr Heron was therefore elected as temporary Chairman.",
        ],
        ["carried implicit"],
    ),
    "nominations_that_were_received": (["Nominations were received for Mr Heron and Miss Teal."], []),
    "nominations_of_another_kind": (["The nominations report was received."], ["carried implicit"]),
    "a_table_with_capitals": (
        ["On being put to the vote, the motion was lost.", "Votes in Favour | 36 |", "Votes Against | 37 |"],
        ["lost implicit 36-37-?"],
    ),
}


@pytest.mark.parametrize(("lines", "expected"), BESIDE.values(), ids=BESIDE)
def test_outcomes_beside_others(lines: list[str], expected: list[str]) -> None:
    assert [line.partition(" |")[0] for line in decided(minutes(*lines))] == expected


# lines: the decisions
PRESENT = {
    "nominates": (
        ["Cllr Heron proposes Cllr Wren as Chairman and Cllr Teal seconds. All in favour."],
        ["carried implicit Cllr Heron / Cllr Teal unanimous | appointed: Cllr Wren as Chairman"],
    ),
    "moves_minutes": (
        ["Cllr Heron proposes that the minutes be approved, Cllr Teal seconds. All agreed."],
        ["carried Cllr Heron / Cllr Teal unanimous | approved: the minutes be approved"],
    ),
    "moves_a_deed": (
        ["Cllr Heron proposes that we buy a mower; Cllr Teal seconds; all in favour."],
        ["carried implicit Cllr Heron / Cllr Teal unanimous | other: we buy a mower"],
    ),
    "an_applicant_proposes": (
        ["Mr Rook proposes to build a garage at Rose Cottage. No objection."],
        ["carried implicit | other: No objection"],
    ),
    "half_a_minute": (
        ["The siren sounds for 30 seconds. The Council agreed to complain."],
        ["carried | agreed: to complain"],
    ),
}


@pytest.mark.parametrize(("lines", "expected"), PRESENT.values(), ids=PRESENT)
def test_movers_in_the_present_tense(lines: list[str], expected: list[str]) -> None:
    assert decided(minutes(*lines)) == expected


# words: what became of it, or nothing
TOLD = {
    "Councillor Heron was appointed to the vacancy on the Ponds Board.": ["carried"],
    "Councillor Heron was appointed to fill the casual vacancy.": ["carried"],
    "Councillor Heron was appointed to a vacancy of the county in 2019.": [],
    "The call-in was upheld by 6 votes to 5.": ["carried"],
    "The call-in was not upheld.": ["lost"],
    "The Mayor AGREED the recommendations in the report.": ["carried"],
    "The Mayor agreed to attend.": [],
    "Application 24/0012 at The Green, Reedham was not approved.": ["lost"],
    "Application 24/0012 was not discussed.": [],
}


@pytest.mark.parametrize(("words", "expected"), TOLD.items(), ids=TOLD)
def test_outcomes_of_hearings_and_appointments(words: str, expected: list[str]) -> None:
    assert [one.outcome.value for one in minutes(words).decisions] == expected


def test_a_reference_back_that_is_lost_lends_its_movers_to_nothing() -> None:
    found = minutes(
        "Councillor Wren moved the reference back of minute 12, seconded by Councillor Loach. On being put to the vote"
        " the reference back was lost.",
        "RESOLVED that minute 12 be received.",
    )
    assert [line.partition(" |")[0] for line in decided(found)] == [
        "lost implicit Councillor Wren / Councillor Loach",
        "carried",
    ]
    assert moved(found) == ["motion lost Councillor Wren / Councillor Loach"]


def test_a_motion_is_lost_by_its_own_mover() -> None:
    found = minutes(
        "It was moved by Councillor Heron and seconded by Councillor Teal that the minutes of the Board be received.",
        "Councillor Wren moved that minute 45 be referred back. The motion was lost.",
    )
    assert decided(found)[-1] == "lost implicit Councillor Wren / None"


def test_minutes_set_out_below_their_movers_are_agreed_once() -> None:
    found = minutes(
        "It was proposed by Councillor Heron",
        "Seconded by Councillor Teal",
        "That the minutes of the meeting of 3 May be confirmed as a correct record.",
        "The minutes were agreed by assent.",
    )
    assert decided(found) == [f"carried implicit {BY} unanimous | agreed: The minutes were agreed by assent"]
