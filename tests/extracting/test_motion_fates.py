"""What became of motions and amendments, and whose a decision is where others were moved beside it."""

import pytest

from tests.extracting.decided import decided, moved
from tests.extracting.passage import minutes

MOVED = "Cllr Heron moved that the bus be kept, seconded by Cllr Teal."
# paragraphs / motions
FATES = {
    "in_quotation_marks": (
        [MOVED, "Cllr Wren moved an amendment that it wait.", "The amendment was declared ‘lost’, 3 voting for it."],
        "amendment lost Cllr Wren / None",
    ),
    "accepted_into_the_motion": (
        [MOVED, "Cllr Wren moved an amendment: add “daily”.", "Cllr Heron accepted this into her motion."],
        "amendment carried Cllr Wren / None",
    ),
    "not_accepted": (
        [
            MOVED,
            "Cllr Wren moved an amendment: add “daily”.",
            "The proposer could not accept it.",
            "For 2; against 4. Lost.",
        ],
        "amendment lost Cllr Wren / None",
    ),
    "successful": (
        [
            MOVED,
            "Cllr Wren moved an amendment that it wait.",
            "Following a vote the motion was successful by 6 votes to 2",
        ],
        "amendment lost Cllr Wren / None",
    ),
    "found_no_seconder": (
        [MOVED, "Cllr Wren moved an amendment that it wait, which found no seconder."],
        "amendment lost Cllr Wren / None",
    ),
    "amends_the_motion": (
        [MOVED, "Cllr Wren moved that the motion be amended by adding “daily”.", "The amendment was lost."],
        "amendment lost Cllr Wren / None",
    ),
    "strikes_words_out": (
        [MOVED, "Cllr Wren moved, and Cllr Owl seconded, the deletion of the word “bus”.", "The amendment was lost."],
        "amendment lost Cllr Wren / Cllr Owl",
    ),
    "is_called_one_later": (
        [MOVED, "Cllr Wren moved that it wait.", "Cllr Wren’s amendment was lost."],
        "amendment lost Cllr Wren / None",
    ),
    "below_its_heading": (
        [
            MOVED,
            "Amendment",
            "Moved by Cllr Wren and seconded by Cllr Owl",
            "To add: “daily”.",
            "The amendment was carried.",
        ],
        "amendment carried Cllr Wren / Cllr Owl",
    ),
}
# paragraphs / the first words of the decision's line
OWNERS = {
    "of_the_motion_whose_amendment_nobody_seconded": (
        [
            "The Mayor proposed a rise. Cllr Teal seconded. Cllr Owl counter-proposed none; there was no seconder.",
            "RESOLVED that rents rise.",
        ],
        "carried Mayor / Cllr Teal |",
    ),
    "seconded_by_naming_the_owner": (
        [
            "Cllr Owl proposed refusal.",
            "Cllr Heron proposed approval.",
            "Cllr Wren seconded Cllr Owl’s proposal.",
            "Cllr Teal seconded Cllr Heron’s proposal.",
            "RESOLVED that it be approved.",
        ],
        "carried Cllr Heron / Cllr Teal |",
    ),
    "behind_the_verdict": (
        [
            "Cllr Owl moved refusal, seconded by Cllr Wren. This was lost.",
            "Cllr Kite moved to the next item.",
            "DECISION: Deferred. Proposed Cllr Heron, seconded Cllr Teal.",
        ],
        "deferred Cllr Heron / Cllr Teal |",
    ),
    "moved_behind_a_recommendation_that_was_lost": (
        [
            "The officer's recommendation to approve was LOST by 3 votes to 7 with 2 abstentions.",
            "Cllr Heron then moved refusal, seconded by Cllr Teal, which was CARRIED by 7 votes to 3.",
            "RESOLVED: That permission be refused.",
        ],
        "carried Cllr Heron / Cllr Teal 7-3-? | refused:",
    ),
    "agreed_above_its_words_behind_one_that_was_lost": (
        [
            "Proposed by Cllr Owl, seconded by Cllr Wren that permission be refused.",
            "The proposal was declared lost.",
            "Proposed by Cllr Heron",
            "Seconded by Cllr Teal",
            "On being put to the meeting 7 Members voted in favour, 4 against and it was agreed",
            "that permission be granted.",
        ],
        "carried Cllr Heron / Cllr Teal 7-4-? | granted:",
    ),
    "told_by_numbered_paragraphs": (
        [
            "63.1 Cllr Heron moved the plan.",
            "63.2 Cllr Teal seconded the motion.",
            "63.3 The motion was put and was carried.",
            "63.4 RESOLVED – That the plan be adopted.",
        ],
        "carried Cllr Heron / Cllr Teal | adopted:",
    ),
    "told_with_its_amendment": (
        [MOVED, "Cllr Wren moved an amendment that it wait.", "The amendment was lost 2-6 and the motion carried 6-2."],
        "carried implicit Cllr Heron / Cllr Teal 6-2-? |",
    ),
    "not_of_what_was_only_noted": (
        [
            "Cllr Heron moved and Cllr Teal seconded the report.",
            "NOTED that",
            "1. Members liked it.",
            "2. It was dear.",
            "The recommendations were put to the vote, with the following result:",
            "For: 6",
            "Against: 1",
            "AGREED",
            "1. To adopt the plan.",
        ],
        "carried Cllr Heron / Cllr Teal 6-1-? | 1. adopted:",
    ),
    "voted_by_a_name_a_line": (
        [
            "Cllr Heron moved the plan.",
            "For: 2",
            "Cllr Ann Heron",
            "Cllr Bob Teal",
            "Against: 1",
            "Cllr Joe Owl",
            "AGREED",
            "1. To adopt the plan.",
        ],
        "carried Cllr Heron / None 2-1-? Cllr Ann Heron for, Cllr Bob Teal for, Cllr Joe Owl against |",
    ),
    "not_of_what_was_lost_before_it": (
        [
            "The officer's recommendation was LOST by 3 votes to 7.",
            "Cllr Heron moved refusal, seconded by Cllr Teal, which was CARRIED by 7 votes to 3.",
        ],
        "lost implicit 3-7-?",
    ),
    "not_of_what_is_moved_behind_it": (
        ["The gift was agreed to be used. It was moved by Cllr Heron that one be paid; this was not put."],
        "carried implicit |",
    ),
}


@pytest.mark.parametrize(("lines", "expected"), FATES.values(), ids=FATES)
def test_what_became_of_an_amendment(lines: list[str], expected: str) -> None:
    [amendment] = [one for one in moved(minutes(*lines)) if one.startswith("amendment")]
    assert amendment.replace(" amends m1", "").startswith(expected)


@pytest.mark.parametrize(("lines", "expected"), OWNERS.values(), ids=OWNERS)
def test_whose_a_decision_is(lines: list[str], expected: str) -> None:
    assert [one for one in decided(minutes(*lines)) if one.startswith(expected)]


def test_a_division_is_of_the_last_motion_before_the_amendment() -> None:
    lines = (
        "Cllr Heron, seconded by Cllr Teal, moved that the band be paid.",
        "Cllr Wren moved approval of the hall.",
        "Cllr Owl moved as an amendment that it be refused.",
        "Motion – 2 votes",
        "Amendment – 3 votes",
    )
    assert not [one for one in moved(minutes(*lines)) if "Cllr Heron" in one]


def test_a_division_with_counts_behind_the_names_of_both_sides() -> None:
    lines = (
        MOVED,
        "Cllr Owl moved refusal as an amendment.",
        "There voted for the motion - Cllrs Wren, Kite and Lark (3);"
        " and for the amendment - Bailies Rook, Dove, Ruff and Knot (4); whereupon it was carried.",
    )
    assert [one.split(" ", 2)[:2] for one in moved(minutes(*lines))] == [["motion", "lost"], ["amendment", "carried"]]


def test_a_line_of_an_amendment_with_a_dash_is_no_other_business() -> None:
    lines = (MOVED, "Cllr Wren proposed to amend it:", "Zone A - 60 minutes free.", "Lost by 2 votes to 7.")
    found = decided(minutes(*lines, "On being put to the vote the motion was LOST (4 for and 5 against)."))
    assert found[-1:] == ["lost implicit Cllr Heron / Cllr Teal 4-5-?"]


def test_what_is_withdrawn_on_the_line_below_is_a_motion() -> None:
    lines = ("Cllr Heron proposed, and Cllr Teal seconded, that it wait.", "Motion withdrawn after assurances.")
    assert moved(minutes(*lines)) == ["motion withdrawn Cllr Heron / Cllr Teal"]


def test_the_abstention_of_the_next_vote_is_none_of_the_amendment() -> None:
    lines = (
        "Cllr Heron moved an amendment that it be let.",
        "The amendment fell by four votes to five.",
        "The vote on the recommendation was then passed by 6 votes to two, Cllr Owl abstaining.",
        "RESOLVED to buy it.",
    )
    assert moved(minutes(*lines)) == ["amendment lost Cllr Heron / None 4-5-?"]


@pytest.mark.parametrize(
    "told",
    [
        "The vote on the recommendation was then taken, and carried by 7 votes to one, with two abstentions.",
        "A vote was taken on the recommendation, which was carried by 7 votes to 1 with 2 abstentions.",
        "The vote on the motion was carried 7-1 with 2 abstentions.",
        "The vote was then taken and carried by 7 votes to 1, with 2 abstentions.",
        "A vote was taken on the amendment, which was not carried. The vote on the recommendation was then taken, and"
        " carried by 7 votes to 1, with 2 abstentions.",
    ],
)
def test_the_vote_on_what_was_moved_carries_it_whatever_became_of_an_amendment(told: str) -> None:
    found = minutes("Cllr Heron spoke. He proposed the recommendation.", "Cllr Teal seconded the proposal.", told)
    assert [one.split(" | ")[0] for one in decided(found)] == ["carried implicit Cllr Heron / Cllr Teal 7-1-2"]
    assert not moved(found)


def test_a_vote_on_the_amendment_carries_no_motion() -> None:
    lines = (MOVED, "Cllr Wren moved an amendment that it wait.", "The vote on the amendment was carried 7-1.")
    assert [one.split(" ", 2)[:2] for one in moved(minutes(*lines))] == [["motion", "lost"], ["amendment", "carried"]]


def test_the_number_of_another_motion_says_nothing_of_what_was_moved() -> None:
    lines = ("Cllr Heron moved and Cllr Teal seconded a proposal to change the order of business.",)
    told = "Cllr Wren confirmed that motion 12.3 had been withdrawn."
    found = minutes(*lines, told, "This was agreed by the Council.")
    assert not moved(found)
    assert [one.split(" | ")[0] for one in decided(found)] == ["carried implicit Cllr Heron / Cllr Teal"]


def test_two_spaces_in_a_name_lose_no_mover() -> None:
    found = minutes("Cllr Ann  Heron, seconded by Cllr Bea Teal, moved that it wait.", "The motion was carried.")
    assert [one.split(" | ")[0] for one in decided(found)] == ["carried implicit Cllr Ann Heron / Cllr Bea Teal"]


@pytest.mark.parametrize(
    ("told", "vote"),
    [
        ("This was carried by 3 votes to 2 with one abstention.", " 3-2-1"),
        ("It was passed by three votes to two.", " 3-2-?"),
        ("It was voted on and carried.", ""),
        ("A vote was taken and this was approved.", ""),
        ("Members voted in favour.", ""),
    ],
)
def test_the_line_below_a_motion_says_that_this_was_carried(told: str, vote: str) -> None:
    found = minutes("Cllr Heron proposed, seconded by Cllr Teal, that the pond be cleaned.", told)
    assert [one.split(" | ")[0].replace("implicit ", "") for one in decided(found)] == [
        f"carried Cllr Heron / Cllr Teal{vote}"
    ]


@pytest.mark.parametrize("told", ["This was carried over to the next meeting.", "It was passed to the Clerk."])
def test_what_was_carried_over_is_not_decided(told: str) -> None:
    found = minutes("Cllr Heron spoke of the pond.", told)
    assert not [one for one in decided(found) if one.startswith("carried implicit | agreed")]


@pytest.mark.parametrize(
    "told",
    [
        "It was rejected by 5 votes to 2.",
        "The motion was refused.",
        "On being put to the vote the motion was then REFUSED by 5 votes to 2.",
        "Rejected.",
        "The motion was overturned.",
        "Vote lost.",
        "The vote was not carried.",
        "Failed.",
        "It was not agreed.",
        "This fell.",
    ],
)
def test_what_was_moved_and_then_rejected_is_not_carried(told: str) -> None:
    for lines in ((f"{MOVED} {told}",), (MOVED, told)):
        found = minutes(*lines)
        assert not [one for one in decided(found) if not one.startswith("lost")], lines
        assert [one for one in (*decided(found), *moved(found)) if "lost" in one], lines


def test_a_proposal_that_is_refused_is_an_application() -> None:
    found = minutes("The officer spoke.", "The proposal was refused as too high.", "The application was refused.")
    assert all(one.startswith("carried") for one in decided(found))
    assert not moved(found)


def test_a_motion_to_refuse_that_was_carried_is_not_lost() -> None:
    found = minutes("Cllr Heron moved, seconded by Cllr Teal, that it be refused.", "The motion to refuse was carried.")
    assert [one.split(" ")[0] for one in decided(found)] == ["carried"]


BELOW_MOVERS = ("Moved by Cllr Heron,", "Seconded by Cllr Teal,", "That the Committee approves the plan.")
AMENDED = (
    *BELOW_MOVERS,
    "Amendment",
    "Moved by Cllr Wren,",
    "Seconded by Cllr Owl,",
    "That the Committee notes the plan.",
)
# paragraphs / what was decided
SET_OUT = {
    "an_amendment_that_was_lost": (
        [
            *AMENDED,
            "On a vote, six Members voted for the amendment and nine against and it was declared lost.",
            "The original proposal standing in the name of Cllr Heron was thereupon put to the meeting when nine"
            " Members voted for and six against and it was declared carried.",
        ],
        ["carried implicit Cllr Heron / Cllr Teal 9-6-? | agreed: The original proposal standing"],
    ),
    "an_amendment_behind_the_vote": (
        [
            *BELOW_MOVERS,
            "On a vote, nine Members voted for the proposal and six against and it was declared carried.",
            *AMENDED[3:],
            "The amendment was put to the vote and declared lost.",
        ],
        ["carried Cllr Heron / Cllr Teal 9-6-? | approved: the Committee approves the plan"],
    ),
    "what_an_amendment_beat": (
        [
            *AMENDED,
            "On a vote, nine Members voted for the amendment and six against and it was declared carried.",
            "The amendment was put as the substantive motion and passed.",
        ],
        ["carried implicit"],
    ),
    "no_amendment": (
        [*BELOW_MOVERS, "On a vote, nine Members voted for the proposal and six against and it was declared carried."],
        ["carried Cllr Heron / Cllr Teal 9-6-? | approved: the Committee approves the plan"],
    ),
}


@pytest.mark.parametrize(("lines", "expected"), SET_OUT.values(), ids=SET_OUT)
def test_words_set_out_below_their_movers(lines: list[str], expected: list[str]) -> None:
    found = decided(minutes(*lines))
    assert [line[: len(start)] for line, start in zip(found, expected, strict=True)] == expected
