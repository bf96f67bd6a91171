"""What was moved and voted on in lines of small councils and planning committees: movers, verdicts, counts, names."""

import pytest

from tests.extracting.decided import decided, moved, vote_line
from tests.extracting.passage import minutes

HERON_TEAL = "Cllr Heron / Cllr Teal"
# lines of an item / what is decided
MOVED: dict[tuple[str, ...], list[str]] = {
    ("Motion (Cllr Heron / Cllr Teal): that a boat be bought. Motion carried.",): [
        f"carried {HERON_TEAL} | other: a boat be bought"
    ],
    ("Motion (Heron/Teal) – to mend the weir. Carried, 5 for, 2 against.",): [
        "carried Heron / Teal 5-2-? | other: to mend the weir"
    ],
    ("Motion (Cllr Heron / Cllr Teal): that a boat be bought. Motion lost, 3-5.",): [
        f"lost implicit {HERON_TEAL} 3-5-?"
    ],
    ("Cllr Heron proposed that the grant be refused, seconded by Cllr Teal, vote 5-2 in favour.",): [
        f"carried implicit {HERON_TEAL} 5-2-? | refused: the grant be refused"
    ],
    ("Cllr Heron proposed to accept the quote, Cllr Teal seconded, vote 6 for, 1 against.",): [
        f"carried implicit {HERON_TEAL} 6-1-? | accepted: to accept the quote"
    ],
    ("Cllr Heron proposed that the fee be noted, seconded by Cllr Teal. Vote: 5-2 in favour.",): [
        f"carried implicit {HERON_TEAL} 5-2-? | noted: the fee be noted"
    ],
    ("Cllr Heron proposed that the fee be noted, seconded by Cllr Teal. Vote: 2-5.",): [],
    ("Proposed by Cllr Heron, seconded by Cllr Teal that it be noted. 6 votes in favour.", "RESOLVED to note it."): [
        f"carried {HERON_TEAL} 6-?-? | noted: to note it"
    ],
    ("Payment of the grant was proposed by Cllr Heron, seconded by Cllr Teal. All in favour.",): [
        f"carried implicit {HERON_TEAL} unanimous | other: Payment of the grant"
    ],
    ("Proposal: That the grant be agreed. Proposer: Cllr Heron. Seconder: Cllr Teal. Vote: For 5 Against 1.",): [
        f"carried implicit {HERON_TEAL} 5-1-? | agreed: the grant be agreed"
    ],
    ("Proposal: That the grant be agreed. Proposed: Cllr Heron Seconded: Cllr Teal. Result: Carried 5-1.",): [
        f"carried {HERON_TEAL} 5-1-? | agreed: the grant be agreed"
    ],
    ("May meeting - Proposal (AH), seconded (GL) that the minutes be approved as a true record. Agreed.",): [
        "carried AH / GL | approved: the minutes be approved as a true record"
    ],
    ("Cllr Heron moved the closure, Cllr Teal seconding, that the question be now put. Agreed, 36 to 12.",): [
        f"carried {HERON_TEAL} 36-12-? | agreed: the question be now put"
    ],
    ("Mr Heron proposed, Mr Teal seconding, to adopt it. Carried.",): [
        "carried Mr Heron / Mr Teal | adopted: to adopt it"
    ],
    ("The Chair moved and Cllr Teal seconded a motion to vary the agenda. This was RESOLVED by Members.",): [
        "carried Chair / Cllr Teal | other: a motion to vary the agenda"
    ],
    ("Cllr Heron moved that the plan be adopted. This was seconded by Cllr Teal.", "The plan was ADOPTED."): [
        f"carried implicit {HERON_TEAL} | adopted: The plan was ADOPTED"
    ],
    ("RESOLVED that it be noted.", "Cllr Teal moved that the gate be shut.", "The gate was shut."): [
        "carried | noted: it be noted"
    ],
    ("RESOLVED to approve the grant. Prop Cllr Heron, Sec Cllr Teal. Agreed unanimously.",): [
        f"carried {HERON_TEAL} unanimous | approved: to approve the grant"
    ],
    ("RESOLVED to approve the grant (proposed Cllr Heron, seconded Cllr Teal, all in favour).",): [
        f"carried {HERON_TEAL} unanimous | approved: to approve the grant"
    ],
    ("Motion to approve lost 4-6. Cllr Heron moved refusal, seconded by Cllr Teal, and this was carried 6-4.",): [
        "lost implicit 4-6-?",
        f"carried {HERON_TEAL} 6-4-? | refused: refusal",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), MOVED.items(), ids=[lines[0][:50] for lines in MOVED])
def test_what_was_moved_is_decided_by_its_verdict_or_its_count(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes(*lines)) == expected


# a line of an item / what is decided
VERDICTS = {
    "Recommendation agreed - For: 8 - Against: 3": (
        "carried implicit 8-3-? | agreed: Recommendation agreed - For: 8 - Against: 3"
    ),
    "Application REFUSED: 7 votes to 2.": "carried implicit 7-2-? | refused: Application REFUSED: 7 votes to 2",
    "Motion carried 7-2.": "carried implicit 7-2-? | agreed: Motion carried 7-2",
    "Motion defeated 2-7.": "lost implicit 2-7-?",
    "MOTION CARRIED UNANIMOUSLY": "carried implicit unanimous | agreed: MOTION CARRIED UNANIMOUSLY",
    "Cllr Heron proposed that it be paid, seconded by Cllr Teal. The vote was 5 for, 2 against and it was agreed.": (
        "carried Cllr Heron / Cllr Teal 5-2-? | agreed: it be paid"
    ),
    "Cllr Heron proposed that it be paid, seconded by Cllr Teal. There were 5 for and 2 against and it was agreed.": (
        "carried Cllr Heron / Cllr Teal 5-2-? | agreed: it be paid"
    ),
    "Resolve: Proposed by Cllr Heron, seconded by Cllr Teal, by majority vote (4 to 2), that £2,500 is paid.": (
        "carried Cllr Heron / Cllr Teal 4-2-? | other: £2,500 is paid"
    ),
    "The Chair moved the report. A vote was taken: Agreed 9, Against 1, Abstain 0. Motion carried.": (
        "carried implicit Chair / None 9-1-0 | agreed: Motion carried"
    ),
    "The report was moved. On being put to the vote it was carried (9 for, 2 against).": (
        "carried implicit 9-2-? | agreed: On being put to the vote it was carried"
    ),
    "RESOLVED unanimously by those present (9) that the tender be accepted.": (
        "carried unanimous | accepted: the tender be accepted"
    ),
    "RECOMMENDATION II - That the budget be approved.": "carried | approved: the budget be approved",
    "Payments for authorisation: Resolved to approve: Teal £90; Wren £40; J. Owl £1.50.": (
        "carried | approved: to approve: Teal £90; Wren £40; J. Owl £1.50"
    ),
    "Grass cutting: Resolved that the quotation of £900 be accepted.": (
        "carried | accepted: the quotation of £900 be accepted"
    ),
    "RESOLVED that it be approved (unanimous).": "carried unanimous | approved: it be approved",
    "RESOLVED that it be approved – unanimous": "carried unanimous | approved: it be approved",
    "RESOLVED that it be approved, 7 votes to 2.": "carried 7-2-? | approved: it be approved",
}  # fmt: skip


@pytest.mark.parametrize(("line", "expected"), VERDICTS.items(), ids=VERDICTS)
def test_a_verdict_is_read_with_the_count_behind_it(line: str, expected: str) -> None:
    assert decided(minutes(line)) == [expected]


NAMES = "Councillor Heron for, Councillor Teal for, Councillor Wren against"
# lines of an item / the vote
RECORDED: dict[tuple[str, ...], str] = {
    ("For", "Councillors Heron and Teal (2)", "Against", "Councillor Wren (1)", "The motion was declared CARRIED."): (
        "2-1-? Councillor Heron for, Councillor Teal for, Councillor Wren against"
    ),
    ("RESOLVED to note it.", "For: Councillors Heron (Lab) and Teal (Lib Dem)", "Against: Councillor Wren (Ind)"): (
        f"2-1-? {NAMES}"
    ),
    ("RESOLVED that it be noted.", "Proposed: Cllr Owl", "Seconded: Cllr Rook", "Vote: Unanimous"): "unanimous",
    ("RESOLVED that it be noted.", "Proposed: Cllr Owl Seconded: Cllr Rook Vote: 5 for, 1 against"): "5-1-?",
}  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "expected"), RECORDED.items(), ids=["above", "groups", "movers_between", "movers_line"]
)
def test_sides_and_movers_on_lines_of_their_own_tell_the_vote(lines: tuple[str, ...], expected: str) -> None:
    [decision] = decided(minutes(*lines))
    told, _, _ = decision.partition(" | ")
    assert told.endswith(expected)


def test_an_item_that_is_taken_first_is_no_motion_of_its_owner() -> None:
    found = minutes(
        "Cllr Heron moved and Cllr Teal seconded a proposal to change the order:",
        "To consider Item 9 (Motion in the name of Cllr Owl on ponds) as the next item.",
        "The change in the order was agreed after a vote, with the following result:",
        "For: 5",
        "Against: 0",
    )
    assert decided(found)[0].startswith("carried implicit Cllr Heron / Cllr Teal 5-0-?")
    assert found.motions == ()


@pytest.mark.parametrize("verdict", ["this was LOST by 5 votes to 2", "it was carried"])
def test_what_became_of_an_amendment_is_no_decision(verdict: str) -> None:
    found = minutes(
        f"Cllr Heron moved an amendment, seconded by Cllr Teal, to add 2025. On being put to the vote {verdict}."
    )
    assert found.decisions == ()
    assert [one.kind.value for one in found.motions] == ["amendment"]


ROOK_TEAL = "Councillor Rook / Councillor Teal"
# lines of an item / what is decided, what was moved
PUT: dict[tuple[str, ...], tuple[list[str], list[str]]] = {
    (
        "Councillor Rook proposed refusal. Having been seconded by Councillor Teal and put to the vote, this was "
        "carried with six voting for, two against and Councillor Wren abstaining.",
        "The Committee agreed to refuse permission for the reasons set out below.",
        "RESOLVED:",
        "That permission be refused.",
    ): ([f"carried {ROOK_TEAL} 6-2-1 Councillor Wren abstain | refused: That permission be refused."], []),
    ("Proposed by Cllr Rook and seconded by Cllr Teal to agree it. With 4 in favour, 2 against, it was carried.",): (
        ["carried Cllr Rook / Cllr Teal 4-2-? | agreed: to agree it"],
        [],
    ),
    ("Proposed by the Mayor, seconded by Cllr Teal: that the press and public be asked to leave. Carried.",): (
        ["carried Mayor / Cllr Teal | excluded_public: the press and public be asked to leave"],
        [],
    ),
    ("The report was read. It NOTED that rents had risen. It was AGREED to:", "• note it.", "• adopt it."): (
        ["carried | noted: rents had risen", "carried | • noted: note it. | • adopted: adopt it."],
        [],
    ),
    ("All Members were in favour except for Cllr Owl who had been away.", "RESOLVED – to approve it."): (
        ["carried majority | approved: to approve it"],
        [],
    ),
    ("The Chairman put it to the vote and it was agreed, Mrs Owl voting against.", "Resolved – That it be noted."): (
        ["carried ?-1-? Mrs Owl against | noted: it be noted"],
        [],
    ),
    ("Decision Made: That", "(1) the outcome be noted;", "(2) the plan be adopted."): (
        ["carried | (1) noted: the outcome be noted; | (2) adopted: the plan be adopted."],
        [],
    ),
    ("Cllr Rook nominated Ms Voe, seconded by Cllr Teal. There being no other nominations, Ms Voe was appointed.",): (
        [
            "carried implicit Cllr Rook / Cllr Teal"
            " | appointed: There being no other nominations, Ms Voe was appointed"
        ],
        [],
    ),
    (
        "Councillor Rook, seconded by Councillor Teal, moved an amendment that it be deferred.",
        "For the Amendment:",
        "Councillors Ann Rook and Ben Teal (2).",
        "For the Motion:",
        "Councillors Cat Wren, Dan Owl and Eve Kite (3).",
        "The Motion was therefore carried.",
    ): (
        [
            "carried implicit 3-2-? Councillor Ann Rook against, Councillor Ben Teal against, Councillor Cat Wren for, "
            "Councillor Dan Owl for, Councillor Eve Kite for | agreed: The Motion was therefore carried"
        ],
        [
            f"amendment lost {ROOK_TEAL} 2-3-? Councillor Ann Rook for, Councillor Ben Teal for, Councillor Cat Wren "
            "against, Councillor Dan Owl against, Councillor Eve Kite against"
        ],
    ),
    (
        "Mr D Rook, as Leader of the Reed Group, proposed and Ms F Teal seconded the following amendment:",
        "‘That £420 be taken from the reserve.’",
        "On a named vote the amendment was lost. Those voting in favour were: Mr P Owl (1). Those voting against were: "
        "Mr S Kite and Miss J Finch (2).",
    ): (
        [],
        ["amendment lost Mr D Rook / Ms F Teal 1-2-? Mr P Owl for, Mr S Kite against, Miss J Finch against"],
    ),
    ("Mr Rook then proposed that the words ‘in May’ be added. The Leader was content to accept this.",): (
        [],
        ["amendment carried Mr Rook / None"],
    ),
    ("Mr Rook proposed an additional recommendation, that it be audited. This was not supported.",): (
        [],
        ["amendment lost Mr Rook / None"],
    ),
    ("Cllr Rook moved, and Cllr Teal seconded, that the date be amended to 2050. This was LOST by 5 votes to 2.",): (
        [],
        ["amendment lost Cllr Rook / Cllr Teal 2-5-?"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), PUT.items(), ids=[lines[0][:50] for lines in PUT])
def test_what_was_put_to_the_vote(lines: tuple[str, ...], expected: tuple[list[str], list[str]]) -> None:
    found = minutes(*lines)
    assert (decided(found), moved(found)) == expected


MOVES = "Cllr Heron moved, seconded by Cllr Teal, that the plan be approved."
VERDICTS = {
    "The motion was narrowly carried.": "carried",
    "The motion was declared to be carried.": "carried",
    "A show of hands was called for and the proposal passed by 5 votes to 2.": "carried",
    "A recorded vote was requested and the motion was carried.": "carried",
    "Councillor Heron’s motion was duly carried.": "carried",
    "The motion was declared to be lost.": "lost",
    "The motion was narrowly defeated.": "lost",
    "The proposal did not receive a majority.": "lost",
    "On being put to the vote the motion did not carry.": "lost",
    "The motion falls.": "lost",
    "The motion was unsuccessful.": "lost",
    "On a vote it was not supported.": "lost",
    "It was put to the meeting but was narrowly lost.": "lost",
    "The proposal falls within the policy.": None,
    "The plan fails to say why.": None,
}


@pytest.mark.parametrize(("verdict", "outcome"), VERDICTS.items())
def test_what_a_sentence_says_became_of_a_motion(verdict: str, outcome: str | None) -> None:
    assert [one.outcome.value for one in minutes(MOVES, verdict).decisions] == ([outcome] if outcome else [])


MANNERS = {
    "Voting was unanimous.": "unanimous",
    "ALL IN FAVOUR": "unanimous",
    "A vote was taken and all were in favour.": "unanimous",
    "The proposal received unanimous support.": "unanimous",
    "Passed by a clear majority.": "majority",
    "Majority in favour.": "majority",
    "Agreed. The majority of residents were in favour.": None,
    "A majority of members voted in favour of the motion.": "majority",
    "The Chair used the deciding vote and the motion was carried.": "casting",
    "Agreed by fourteen votes to thirteen.": "14-13-?",
}


@pytest.mark.parametrize(("told", "vote"), MANNERS.items())
def test_how_a_motion_was_agreed(told: str, vote: str | None) -> None:
    assert [vote_line(one.vote) for one in minutes(f"{MOVES} {told}").decisions] == [vote]


BELOW_ITS_MOVERS = {
    "The motion was carried.": "carried",
    "On a vote, two voted for it and it was declared lost.": "lost",
}


@pytest.mark.parametrize(("verdict", "outcome"), BELOW_ITS_MOVERS.items())
def test_a_motion_on_a_line_of_its_own_is_not_carried_and_lost(verdict: str, outcome: str) -> None:
    found = minutes("Moved by Councillor Heron,", "Seconded by Councillor Teal,", "That rents rise.", verdict)
    assert [one.outcome.value for one in found.decisions] == [outcome]


DECLARED = {
    "On a vote being taken the Mayor declared the motion to be CARRIED by 7 votes to 2.": ["carried 7-2-?"],
    "On being put to the meeting, the Chairman declared the motion carried.": ["carried"],
    "The motion was put to the vote and the Chairman declared it CARRIED, 7 Members voting for, 2 against.": [
        "carried 7-2-?"
    ],
    "A vote was taken by roll call and the Chair declared the motion carried, the voting being: For: 7; Against: 2.": [
        "carried 7-2-?"
    ],
    "The amendment was put and the Mayor declared it carried.": [],
    "On a vote being taken the Mayor declared the motion to be carried on to the next meeting.": [],
}


@pytest.mark.parametrize(("verdict", "expected"), DECLARED.items())
def test_who_presides_declares_a_motion_carried(verdict: str, expected: list[str]) -> None:
    found = minutes("It was moved by Councillor Heron, seconded by Councillor Teal, that rents rise.", verdict)
    told = [f"{one.outcome.value} {vote_line(one.vote) or ''}".strip() for one in found.decisions]
    assert told == expected
    resolved = minutes("It was moved by Councillor Heron and RESOLVED that rents rise.", verdict)
    assert [one.explicit for one in resolved.decisions] == [True]


def test_what_is_moved_and_declared_carried_in_one_paragraph_is_one_decision() -> None:
    said = "Councillor Heron moved that rents rise. On a vote the Mayor declared the motion CARRIED (7-2)."
    found = minutes(said)
    assert [one.evidence.quote(found.structure.document.text) for one in found.decisions] == [said]


NOTES = {"Agreed 5 for, 2 against.": ["5-2-?"], "Agreed 5 for the hall.": []}


@pytest.mark.parametrize(("note", "votes"), NOTES.items())
def test_a_verdict_with_its_count_and_nothing_between(note: str, votes: list[str]) -> None:
    assert [vote_line(one.vote) for one in minutes(note).decisions] == votes
