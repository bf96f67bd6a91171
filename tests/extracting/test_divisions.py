"""Divisions of a motion against an amendment: what became of both, and whose the decision is."""

import pytest

from tests.extracting.decided import decided, moved
from tests.extracting.passage import minutes

MOVED = (
    "Councillor Heron, seconded by Councillor Teal, moved approval.",
    "Councillor Dunlin, seconded by Councillor Wren, moved as an amendment refusal.",
)
# paragraphs below both / the motion, the amendment, and what was decided
DIVISIONS = {
    (
        "On a division, two voted for the motion and four for the amendment. The amendment accordingly"
        " became the decision of the Committee.",
    ): [
        "motion lost Councillor Heron / Councillor Teal 2-4-?",
        "amendment carried Councillor Dunlin / Councillor Wren amends m1 4-2-?",
        "carried implicit Councillor Dunlin / Councillor Wren 4-2-? | agreed: The amendment accordingly"
        " became the decision of the Committee",
    ],
    (
        "On a vote being taken, five members voted for the motion and three for the amendment. The motion"
        " accordingly became the decision of the Committee.",
    ): [
        "motion carried Councillor Heron / Councillor Teal 5-3-?",
        "amendment lost Councillor Dunlin / Councillor Wren amends m1 3-5-?",
        "carried implicit Councillor Heron / Councillor Teal 5-3-? | agreed: The motion accordingly became"
        " the decision of the Committee",
    ],
    (
        "Four Members voted for the amendment and two for the motion, and the amendment accordingly became"
        " the finding of the meeting.",
    ): [
        "motion lost Councillor Heron / Councillor Teal 2-4-?",
        "amendment carried Councillor Dunlin / Councillor Wren amends m1 4-2-?",
        "carried implicit Councillor Dunlin / Councillor Wren 4-2-? | agreed: the amendment accordingly"
        " became the finding of the meeting",
    ],
    ("There voted: for the amendment 6, for the motion 3. The Committee accordingly resolved to refuse.",): [
        "motion lost Councillor Heron / Councillor Teal 3-6-?",
        "amendment carried Councillor Dunlin / Councillor Wren amends m1 6-3-?",
        "carried Councillor Dunlin / Councillor Wren 6-3-? | refused: to refuse",
    ],
    (
        "2 members voted for the motion (Councillors Heron and Teal) and 3 for the amendment (Councillors"
        " Dunlin, Wren and Owl).",
        "The Committee agreed to refuse the application.",
    ): [
        "motion lost Councillor Heron / Councillor Teal 2-3-? Councillor Heron for, Councillor Teal for,"
        " Councillor Dunlin against, Councillor Wren against, Councillor Owl against",
        "amendment carried Councillor Dunlin / Councillor Wren amends m1 3-2-? Councillor Heron against,"
        " Councillor Teal against, Councillor Dunlin for, Councillor Wren for, Councillor Owl for",
        "carried Councillor Dunlin / Councillor Wren 3-2-? Councillor Heron against, Councillor Teal"
        " against, Councillor Dunlin for, Councillor Wren for, Councillor Owl for | refused: to refuse the"
        " application",
    ],
    (
        "There voted for the motion Councillors Heron and Teal (2) and for the amendment Councillor Dunlin (1).",
        "The motion was accordingly carried.",
    ): [
        "motion carried Councillor Heron / Councillor Teal 2-1-? Councillor Heron for, Councillor Teal for,"
        " Councillor Dunlin against",
        "amendment lost Councillor Dunlin / Councillor Wren amends m1 1-2-? Councillor Heron against,"
        " Councillor Teal against, Councillor Dunlin for",
        "carried implicit Councillor Heron / Councillor Teal 2-1-? Councillor Heron for, Councillor Teal for,"
        " Councillor Dunlin against | agreed: The motion was accordingly carried",
    ],
    (
        "On a division, two voted for the motion and four for the amendment.",
        "Accordingly, the amendment became the finding of the meeting and the Council agreed that the"
        " review be in May.",
    ): [
        "motion lost Councillor Heron / Councillor Teal 2-4-?",
        "amendment carried Councillor Dunlin / Councillor Wren amends m1 4-2-?",
        "carried Councillor Dunlin / Councillor Wren 4-2-? | agreed: the review be in May",
    ],
    ("For the motion: 3", "For the amendment: 6", "Decision", "The Committee agreed to refuse the application."): [
        "motion lost Councillor Heron / Councillor Teal 3-6-?",
        "amendment carried Councillor Dunlin / Councillor Wren amends m1 6-3-?",
        "carried Councillor Dunlin / Councillor Wren 6-3-? | refused: to refuse the application",
    ],
    (
        "On a show of hands 6 voted for the motion and 3 for the amendment.",
        "Decision",
        "The Committee agreed to approve the application.",
    ): [
        "motion carried Councillor Heron / Councillor Teal 6-3-?",
        "amendment lost Councillor Dunlin / Councillor Wren amends m1 3-6-?",
        "carried Councillor Heron / Councillor Teal 6-3-? | approved: to approve the application",
    ],
    (
        "Three voted for the motion and three for the amendment. The Convener used her casting vote for the"
        " motion.",
        "Decision",
        "The Committee agreed to approve the application.",
    ): [
        "motion not_stated Councillor Heron / Councillor Teal 3-3-?",
        "amendment not_stated Councillor Dunlin / Councillor Wren amends m1 3-3-?",
        "carried Councillor Heron / Councillor Teal 3-3-? | approved: to approve the application",
    ],
    (
        "Three voted for the motion and three for the amendment, and on her casting vote the motion won.",
        "Decision",
        "The Committee agreed to approve the application.",
    ): [
        "motion not_stated Councillor Heron / Councillor Teal 3-3-? casting",
        "amendment not_stated Councillor Dunlin / Councillor Wren amends m1 3-3-? casting",
        "carried Councillor Heron / Councillor Teal 3-3-? casting | approved: to approve the application",
    ],
    (
        "The amendment was lost by 3 votes to 6.",
        "The motion was then put and carried by 8 votes to 1.",
        "RESOLVED to approve the application.",
    ): [
        "motion carried Councillor Heron / Councillor Teal 8-1-?",
        "amendment lost Councillor Dunlin / Councillor Wren amends m1 3-6-?",
        "carried Councillor Heron / Councillor Teal 8-1-? | approved: to approve the application",
    ],
    (
        "A vote was taken by calling the roll.",
        "Motion",
        "Councillor Heron",
        "Councillor Teal",
        "Provost Rook",
        "Amendment",
        "Councillor Dunlin",
        "Councillor Wren",
        "The motion was carried by 3 votes to 2.",
    ): [
        "motion carried Councillor Heron / Councillor Teal 3-2-? Councillor Heron for, Councillor Teal for, Provost"
        " Rook for, Councillor Dunlin against, Councillor Wren against",
        "amendment lost Councillor Dunlin / Councillor Wren amends m1 2-3-? Councillor Heron against, Councillor Teal"
        " against, Provost Rook against, Councillor Dunlin for, Councillor Wren for",
        "carried implicit Councillor Heron / Councillor Teal 3-2-? Councillor Heron for, Councillor Teal for, Provost"
        " Rook for, Councillor Dunlin against, Councillor Wren against"
        " | agreed: The motion was carried by 3 votes to 2",
    ],
    (
        "On a vote being taken, the members voted:-",
        "For the motion:-",
        "Councillors HERON, TEAL and Provost ROOK (3)",
        "For the amendment:-",
        "Councillors DUNLIN and WREN (2)",
        "The motion was declared carried.",
    ): [
        "motion carried Councillor Heron / Councillor Teal 3-2-? Councillor HERON for, Councillor TEAL for, Provost"
        " ROOK for, Councillor DUNLIN against, Councillor WREN against",
        "amendment lost Councillor Dunlin / Councillor Wren amends m1 2-3-? Councillor HERON against, Councillor TEAL"
        " against, Provost ROOK against, Councillor DUNLIN for, Councillor WREN for",
        "carried implicit Councillor Heron / Councillor Teal 3-2-? Councillor HERON for, Councillor TEAL for, Provost"
        " ROOK for, Councillor DUNLIN against, Councillor WREN against | agreed: The motion was declared carried",
    ],
    (
        "On a division, there voted:- for the motion (3) - Convener; Vice Convener; and Councillor Heron; for the"
        " amendment (2) - Councillors Dunlin and Wren. The motion was carried.",
    ): [
        "motion carried Councillor Heron / Councillor Teal 3-2-?",
        "amendment lost Councillor Dunlin / Councillor Wren amends m1 2-3-?",
        "carried implicit Councillor Heron / Councillor Teal 3-2-? | agreed: The motion was carried",
    ],
    ("Motion – 3; Amendment – 2; Abstain – 1. The motion was carried.",): [
        "motion carried Councillor Heron / Councillor Teal 3-2-1",
        "amendment lost Councillor Dunlin / Councillor Wren amends m1 2-3-1",
        "carried implicit Councillor Heron / Councillor Teal 3-2-1 | agreed: The motion was carried",
    ],
    (
        "On a vote, 2 Members, Councillors Dunlin and Wren, voted for the amendment and 3 Members voted for the motion"
        " which was declared carried.",
        "Decided: that the plan be approved.",
    ): [
        "motion carried Councillor Heron / Councillor Teal 3-2-?",
        "amendment lost Councillor Dunlin / Councillor Wren amends m1 2-3-?",
        "carried Councillor Heron / Councillor Teal 3-2-? | approved: the plan be approved",
    ],
    (
        "Motion",
        "Councillor Heron",
        "Amendment",
        "Councillor Dunlin",
        "Councillor Wren",
        "Decision",
        "The Amendment was carried by 2 votes to 1 and the Council resolved accordingly.",
    ): [
        "motion lost Councillor Heron / Councillor Teal 1-2-? Councillor Heron for, Councillor Dunlin against,"
        " Councillor Wren against",
        "amendment carried Councillor Dunlin / Councillor Wren amends m1 2-1-? Councillor Heron against, Councillor"
        " Dunlin for, Councillor Wren for",
        "carried implicit Councillor Dunlin / Councillor Wren 2-1-? Councillor Heron against, Councillor Dunlin for,"
        " Councillor Wren for | other: The Amendment was carried by 2 votes to 1 and the Council resolved accordingly",
    ],
    ("Motion: 3 votes", "Amendment: 2 votes", "The motion was carried."): [
        "motion carried Councillor Heron / Councillor Teal 3-2-?",
        "amendment lost Councillor Dunlin / Councillor Wren amends m1 2-3-?",
        "carried implicit Councillor Heron / Councillor Teal 3-2-? | agreed: The motion was carried",
    ],
    ("The motion received 3 votes and the amendment 2. The motion was carried.",): [
        "motion carried Councillor Heron / Councillor Teal 3-2-?",
        "amendment lost Councillor Dunlin / Councillor Wren amends m1 2-3-?",
        "carried implicit Councillor Heron / Councillor Teal 3-2-? | agreed: The motion was carried",
    ],
    ("On a vote being taken the motion was carried by 3 votes to 2.",): [
        "motion carried Councillor Heron / Councillor Teal 3-2-?",
        "amendment lost Councillor Dunlin / Councillor Wren amends m1 2-3-?",
        "carried implicit Councillor Heron / Councillor Teal 3-2-?"
        " | agreed: On a vote being taken the motion was carried by 3 votes to 2",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DIVISIONS.items(), ids=["".join(lines) for lines in DIVISIONS])
def test_the_side_that_won_a_division_is_the_decision(lines: tuple[str, ...], expected: list[str]) -> None:
    found = minutes(*MOVED, *lines)
    assert [*moved(found), *decided(found)] == expected


IN_ITS_PLACE = {
    "Mr Rook proposed, as an amendment, Option 2, seconded by Mr Owl. The amendment was carried.": "Mr Rook / Mr Owl",
    "Mr Rook moved as an amendment, seconded by Mr Owl, that it be refused. The amendment was carried.": (
        "Mr Rook / Mr Owl"
    ),
    "Mr Rook moved an amendment, seconded by Mr Owl, that it be for one year. Mr Heron accepted the amendment.": (
        "Mr Heron / Mrs Teal"
    ),
    "Mr Rook moved an amendment, seconded by Mr Owl, that the words “in May” be added. The amendment was carried.": (
        "Mr Heron / Mrs Teal"
    ),
    "Mr Rook moved as an amendment, seconded by Mr Owl, that it be refused. The amendment was lost.": (
        "Mr Heron / Mrs Teal"
    ),
}


@pytest.mark.parametrize(("words", "expected"), IN_ITS_PLACE.items(), ids=IN_ITS_PLACE)
def test_an_amendment_that_takes_the_place_of_the_motion_has_moved_the_decision(words: str, expected: str) -> None:
    found = minutes("Mr Heron proposed Option 3, seconded by Mrs Teal.", words, "RESOLVED to adopt it.")
    [decision] = found.decisions
    assert f"{decision.proposer} / {decision.seconder}" == expected
    assert found.motions[0].outcome.value == ("lost" if expected == "Mr Rook / Mr Owl" else "not_stated")


def test_the_vote_on_an_amendment_that_takes_the_place_of_the_motion_is_the_decision_s() -> None:
    moved_and_voted = (
        "Mr Heron proposed Option 3, seconded by Mrs Teal.",
        "Mr Rook proposed, as an amendment, Option 2, seconded by Mr Owl. The amendment was carried by 3 votes to 2",
    )
    [decision] = minutes(f"{'. '.join(moved_and_voted)} and it was RESOLVED to adopt it.").decisions
    assert decision.vote is not None
    assert (decision.vote.for_, decision.vote.against) == (3, 2)


def test_each_of_two_amendments_has_the_division_that_names_it() -> None:
    found = minutes(
        "The Convener moved, seconded by Councillor Teal, that the fair be held.",
        "Councillor Dunlin then moved as an amendment, seconded by Councillor Wren, that it be not held.",
        "Councillor Kite moved as a further amendment, seconded by Councillor Owl, that it be held later.",
        "On a division, there voted:- For the motion by the Convener (9)  -  the Convener; and Councillor Rook;"
        " For the amendment by Councillor Dunlin (1)  -  Councillor Dunlin.",
        "On a division, there voted:- For the motion  (7)  -  the Convener; and Councillors Teal and Rook; For the"
        " amendment by Councillor Kite (3)  -  Councillors Dunlin, Kite and Owl.",
        "The Committee resolved:-",
        "to adopt the motion.",
    )
    assert moved(found) == [
        "motion carried Convener / Councillor Teal 7-3-?",
        "amendment lost Councillor Dunlin / Councillor Wren amends m1 1-9-?",
        "amendment lost Councillor Kite / Councillor Owl amends m1 3-7-?",
    ]
    assert decided(found) == ["carried Convener / Councillor Teal 7-3-? | adopted: to adopt the motion."]


def test_an_amendment_that_was_not_put_against_the_motion_has_no_division_of_it() -> None:
    found = minutes(
        "Mr Heron moved, seconded by Mrs Teal, that the charge be £35.",
        "As a first amendment, Mr Owl, seconded by Mr Wren, moved that the charge be £30.",
        "As a second amendment, Ms Kite, seconded by Mr Rook, moved that there be no charge.",
        "On a division between both amendments, 12 voted for the first amendment and 9 for the second amendment.",
        "On a division, 11 voted for the motion and 10 for the first amendment, which was accordingly lost.",
        "DECISION: AGREED that the charge be £35.",
    )
    assert [line.rpartition(" ")[2] for line in moved(found)] == ["11-10-?", "10-11-?", "m1"]


def test_the_names_on_a_line_a_side_are_those_who_were_counted_in_words() -> None:
    told = "Two votes were cast in favour of the motion and one in favour of the amendment, as follows:"
    lines = ("For the Motion: A Heron, B Teal", "For the Amendment: C Dunlin", "The Committee agreed to grant it.")
    assert decided(minutes(*MOVED, told, *lines)) == [
        "carried Councillor Heron / Councillor Teal 2-1-? A Heron for, B Teal for, C Dunlin against"
        " | granted: to grant it"
    ]


def test_other_names_than_were_counted_are_no_votes() -> None:
    told = "Two votes were cast in favour of the motion and one in favour of the amendment, as follows:"
    lines = ("For the Motion: A Heron", "For the Amendment: C Dunlin", "The Committee agreed to grant it.")
    assert decided(minutes(*MOVED, told, *lines)) == [
        "carried Councillor Heron / Councillor Teal 2-1-? | granted: to grant it"
    ]


@pytest.mark.parametrize(("side", "became"), [("in favour of", "carried"), ("against", "lost")])
def test_a_casting_vote_tells_what_became_of_an_amendment(side: str, became: str) -> None:
    told = (
        "On a vote, nine Members voted for the amendment and nine against and, there being an equality of votes,"
        f" the Chairperson cast the deciding vote {side} the amendment."
    )
    assert moved(minutes(*MOVED, told))[1].split()[:2] == ["amendment", became]
