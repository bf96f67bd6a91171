"""Votes: counts, unanimity and names, as the words of minutes state them."""

import pytest

from schemas.issues import IssueCode
from schemas.sources import SourceEntry
from schemas.vocabulary import Outcome
from tasks.assembling.minutes import minutes_of
from tasks.extracting.votes.votes import tally_of
from tests.extracting.decided import decided, vote_line
from tests.extracting.passage import minutes

CARRIED, LOST = Outcome.CARRIED, Outcome.LOST

# (words, outcome): for, against, abstain, unanimous, casting vote
COUNTS = {
    "6 For, 0 Against, 1 Abstention": (CARRIED, (6, 0, 1, None, None)),
    "Voting: 8 – For 3 – Against 0 – Abstentions": (CARRIED, (8, 3, 0, None, None)),
    "(For 6, Against 3, Abstain 1)": (CARRIED, (6, 3, 1, None, None)),
    "FOR 5 AGAINST 4 ABSTENTIONS 0": (CARRIED, (5, 4, 0, None, None)),
    "For: 9, Against: 0, Abstain: 2": (CARRIED, (9, 0, 2, None, None)),
    "In favour: 7; Against: 2": (CARRIED, (7, 2, None, None, None)),
    "Votes for: 8 Votes against: 2 Abstentions: none": (CARRIED, (8, 2, 0, None, None)),
    "Resolved (7:3) –": (CARRIED, (7, 3, None, None, None)),
    "Resolved (7:7 and on the chairs casting vote) –": (CARRIED, (7, 7, None, None, True)),
    "lost by 44 votes to 12 with 3 abstentions": (LOST, (12, 44, 3, None, None)),
    "NOT CARRIED by 29 votes to 19": (LOST, (19, 29, None, None, None)),
    "lost by 12 votes to 44": (LOST, (12, 44, None, None, None)),
    "carried 31 votes to 29": (CARRIED, (31, 29, None, None, None)),
    "carried by 12 to 7": (CARRIED, (12, 7, None, None, None)),
    "by a majority of 7 to 2": (CARRIED, (7, 2, None, None, None)),
    "by six votes to three, with one abstention": (CARRIED, (6, 3, 1, None, None)),
    "with one Member abstaining": (CARRIED, (None, None, 1, None, None)),
    "CARRIED (6 members voting in favour, none against with 3 abstentions)": (CARRIED, (6, 0, 3, None, None)),
    "granted unanimously with no objections and 1 abstention": (CARRIED, (None, 0, 1, True, None)),
    "voted FOR the motion (17); voted AGAINST the motion (12)": (CARRIED, (17, 12, None, None, None)),
    "carried by 10 votes in favour, 1 against and 2 abstentions": (CARRIED, (10, 1, 2, None, None)),
    "agreed, nem con": (CARRIED, (None, None, None, True, None)),
    "all in favour": (CARRIED, (None, None, None, True, None)),
    "the Chairman used his casting vote": (CARRIED, (None, None, None, None, True)),
    "The motion received 5 votes with 2 against": (CARRIED, (5, 2, None, None, None)),
    "co-opted, receiving 5 votes against 1": (CARRIED, (5, 1, None, None, None)),
    "the voting being 5-4": (CARRIED, (5, 4, None, None, None)),
    "the votes being five and four": (CARRIED, (5, 4, None, None, None)),
    "Proposed AH, BT seconded, 4:1.": (CARRIED, (4, 1, None, None, None)),
    "Voting: F 3 A 1 Abs 0": (CARRIED, (3, 1, 0, None, None)),
    "IN FAVOUR: 4 votes OPPOSED: 2 votes": (CARRIED, (4, 2, None, None, None)),
    "For approval - 8; Against approval - 1": (CARRIED, (8, 1, None, None, None)),
    "(EIGHT voted FOR, TWO voted AGAINST)": (CARRIED, (8, 2, None, None, None)),
    "In favour: 7 Councillors Heron, Teal and others; Against: 2 Councillors Wren and Owl": (
        CARRIED,
        (7, 2, None, None, None),
    ),
    "supported by 4 members, Cllr Heron voting against": (CARRIED, (4, None, None, None, None)),
    "carried by all present": (CARRIED, (None, None, None, True, None)),
    "RESOLVED by all to wait": (CARRIED, (None, None, None, True, None)),
}

NO_VOTE = [
    "a Section 106 agreement was agreed",
    "permission for 6 dwellings was approved",
    "Sam Heron objected: the exits had been calculated for 130. This was agreed.",
    "12 letters for and 3 against had been received",
    "the Chairman did not use his casting vote",
    "agreed to a start time of 18:00 for meetings",
    "carried out by 5 to 10 per cent of residents",
    "the proposal was not unanimous",
    "RESOLVED to raise no objection",
    "Arts Grants (00:03:20) were agreed",
    "This was agreed. Cllr Heron left the meeting at this point (15:35).",
    "the Panel’s unanimous view that hours be kept",
    "30 votes for the Motion and 12 for the Amendment",
]


@pytest.mark.parametrize(("words", "expected"), COUNTS.items(), ids=COUNTS)
def test_counts_follow_the_motion(words: str, expected: tuple[Outcome, tuple[object, ...]]) -> None:
    outcome, stated = expected
    tally = tally_of(words, outcome)
    counts = [tally.counts[choice][0] if choice in tally.counts else None for choice in ("for", "against", "abstain")]
    assert (*counts, tally.unanimous, tally.casting_vote) == stated


@pytest.mark.parametrize("words", NO_VOTE)
def test_these_words_state_no_vote(words: str) -> None:
    assert not tally_of(words).says_something


RESOLVED = "RESOLVED that the plan be adopted."
# lines / the vote on the decision
STATED = {
    "parted_by_semicolons": (
        ["Following a show of hands (8 for; 3 against; 0 abstentions) the Panel AGREED that A be noted."],
        "8-3-0",
    ),
    "of_what_is_resolved_right_below": (
        ["Mr Heron moved, Mr Teal seconding, that it be adopted. This was agreed by 8 votes to 3.", RESOLVED],
        "8-3-?",
    ),
    "behind_voted_unanimously": (["The Panel voted unanimously (11 votes for) to adopt the plan."], "11-?-? unanimous"),
    "in_brackets_behind": ([f"{RESOLVED} (Voting: 8 for, 3 against, 1 abstention)"], "8-3-1"),
    "on_the_line_below": ([RESOLVED, "Voting: 8 – For 3 – Against 0 – Abstentions"], "8-3-0"),
    "between_the_clauses": (
        ["RESOLVED that:", "1. A be noted; and", "Voting: unanimous", "2. B be agreed.", "Voting: unanimous"],
        "unanimous",
    ),
    "before_the_keyword": (["With 5 Members voting for and 4 against it was RESOLVED that A be noted."], "5-4-?"),
    "named_by_verbs_that_are_left_out": (
        ["Councillors Heron and Teal and Mr Wren voted in favour, Cllr Owl against and Dr Kite abstained.", RESOLVED],
        "3-1-1 Councillor Heron for, Councillor Teal for, Mr Wren for, Cllr Owl against, Dr Kite abstain",
    ),
    "with_one_against": (["The vote was 3 in favour with Cllr Heron against.", RESOLVED], "3-1-? Cllr Heron against"),
    "recorded_on_request_below": (
        [RESOLVED, "Cllr Heron requested a recorded vote.", "For (1): Cllr Heron", "Against (1): Cllr Teal"],
        "1-1-? Cllr Heron for, Cllr Teal against",
    ),
    "of_other_business_above": (
        ["Grass cutting – it was unanimous that Heron Mowers be asked.", "Salaries – it was agreed to wait."],
        None,
    ),
    "of_what_stands_above_what_is_signed": (
        ["The accounts were shown and all were in favour.", "08/0911/P/FP New porch. No objection."],
        None,
    ),
    "on_whether_something_else_be_asked": (
        ["A vote was held on whether to ask Cabinet; the vote was tied 3-3.", RESOLVED],
        None,
    ),
    "in_the_paragraph_above": (["On being put to the vote it was carried (6 for, 2 against).", RESOLVED], "6-2-?"),
    "not_the_amendment_s": (["The amendment was carried by 9 votes to 8.", RESOLVED], None),
    "not_the_amendment_s_names": (
        [
            "Mr Heron moved an amendment.",
            "The amendment was LOST, there voting:",
            "For (1): Mr Heron",
            "Against (2): Mr Teal and Mr Owl",
            RESOLVED,
        ],
        None,
    ),
    "tied": (["The vote was tied at five each and the Chair gave a casting vote for it.", RESOLVED], "5-5-? casting"),
    "below_its_reason": (
        ["It was RESOLVED that it be REFUSED for the following reason:", "It is too tall.", "(Vote: 6 for, 1 against)"],
        "6-1-?",
    ),
    "a_quoted_word": (["RESOLVED that the word “unanimously” be deleted from the minutes."], None),
    "names_with_a_semicolon": (
        ["The voting was as follows:", "For (2): Councillor Heron; Alderman Teal", "Against (1): Mr Owl", RESOLVED],
        "2-1-? Councillor Heron for, Alderman Teal for, Mr Owl against",
    ),
    "unanimity_names_nobody": (
        ["Councillor Heron spoke.", "RESOLVED unanimously that the plan be adopted."],
        "unanimous",
    ),
    "division_list": (
        [RESOLVED, "For (2): Councillors Heron and Teal", "Against (1): Councillor A. J. Owl", "Abstentions (0)"],
        "2-1-0 Councillor Heron for, Councillor Teal for, Councillor A. J. Owl against",
    ),
    "division_in_a_sentence": (
        [RESOLVED, "Councillors Bill, Bray and Mr Hall voted FOR the motion (3); Councillor Owl voted AGAINST (1)."],
        "3-1-? Councillor Bill for, Councillor Bray for, Mr Hall for, Councillor Owl against",
    ),
    "nobody_abstained": (
        [RESOLVED, "In favour: Cllrs Heron, Teal; Against: Cllr Owl; Abstained: None"],
        "2-1-0 Cllr Heron for, Cllr Teal for, Cllr Owl against",
    ),
    "two_sides_in_a_sentence": (
        [
            "The proposal was put and, Cllrs Heron and Teal voting for and Cllrs Owl, Wren and Rook against, was lost.",
        ],
        "2-3-? Cllr Heron for, Cllr Teal for, Cllr Owl against, Cllr Wren against, Cllr Rook against",
    ),
    "on_request": (
        [RESOLVED, "Councillors Heron and Teal requested that their votes against be recorded."],
        "Councillor Heron against, Councillor Teal against",
    ),
    "abstained": ([RESOLVED, "(Councillor Heron abstained)"], "?-?-1 Councillor Heron abstain"),
    "abstained_without_a_title": (["It was RESOLVED to object. Susan Heron abstained."], "?-?-1 Susan Heron abstain"),
    "against_by_initials": (["It was RESOLVED to object. AH and BT voted against."], "?-2-? AH against, BT against"),
    "counts_behind_the_stop_of_a_list": (
        [
            "Members who voted for the motion: Councillors Heron and Teal. (2)",
            "Members who voted against the motion: Councillor Owl. (1)",
            "Members who abstained from voting: The Mayor. (1)",
            RESOLVED,
        ],
        "2-1-1 Councillor Heron for, Councillor Teal for, Councillor Owl against, Mayor abstain",
    ),
    "not_the_amendment_s_abstention": (
        [
            "Councillor Heron moved an amendment. On a recorded vote the amendment was declared lost:",
            "FOR (1): Councillor Heron",
            "AGAINST (2): Councillors Teal and Owl",
            "ABSTAINED (1): The Mayor",
            "RESOLVED (3 for, 1 against) – that A be noted.",
        ],
        "3-1-?",
    ),
    "abstained_in_the_next_sentence": (
        ["Resolved: to accept the minutes. Cllr Heron abstained as he had not been there."],
        "?-?-1 Cllr Heron abstain",
    ),
    "an_abstention_recorded_on_request_is_one_of_many": (
        [RESOLVED, "Councillors Heron and Teal wished it recorded that they had abstained."],
        "Councillor Heron abstain, Councillor Teal abstain",
    ),
    "on_lines_above_what_became_of_a_change": (
        [
            "Councillor Heron moved and Councillor Teal seconded a proposal to change the order of business.",
            "The proposed change was put to the vote, with the following result:",
            "For: 6",
            "Against: 12",
            "Abstention: 0",
            "The change was not agreed and business went on in the order of the agenda.",
        ],
        "6-12-0",
    ),
    "set_in_lines": (
        ["A motion to refuse it was moved by Mr Heron but, on\n      being voted on, was lost by 4 votes\n      to 3."],
        "3-4-?",
    ),
    "below_a_heading_of_its_own": ([RESOLVED, "Voting Record", "5 For, 0 Against, 1 Abstention"], "5-0-1"),
    "unanimous_and_counted_below": (
        [
            "The Council agreed its budget at a meeting on 14 February.",
            "Upon a vote the recommendation in the report was unanimously CARRIED.",
            "Voting for 3 : Councillors Heron, Teal, Owl",
            "Against : 0",
            "Abstentions: 0",
        ],
        "3-0-0 unanimous Councillor Heron for, Councillor Teal for, Councillor Owl for",
    ),
    "with_no_dissentient": (["Council RESOLVED (with no dissentient) to support the plan."], "unanimous"),
    "names_below_their_side": (
        [
            "The voting was as follows:",
            "For the recommendation:",
            "Councillors A Heron, B Teal and Mrs C Rook.",
            "Against the recommendation",
            "Councillors D Owl and Miss E Finch.",
            "Abstentions",
            "None",
            RESOLVED,
        ],
        "3-2-0 Councillor A Heron for, Councillor B Teal for, Mrs C Rook for,"
        " Councillor D Owl against, Miss E Finch against",
    ),
    "names_below_their_side_and_its_count": (
        [RESOLVED, "FOR (2)", "Cllrs Heron and Teal", "AGAINST (1)", "Cllr Owl"],
        "2-1-? Cllr Heron for, Cllr Teal for, Cllr Owl against",
    ),
    "what_somebody_did_below_a_side": (
        [RESOLVED, "Against: 2", "Councillor Owl then left the meeting."],
        "?-2-?",
    ),
    "a_role": ([RESOLVED, "For the motion (1) – the Convener"], "1-?-? Convener for"),
}


@pytest.mark.parametrize(("lines", "expected"), STATED.values(), ids=STATED)
def test_the_vote_on_a_decision(lines: list[str], expected: str | None) -> None:
    [decision] = minutes(*lines).decisions
    assert vote_line(decision.vote) == expected


def test_each_of_two_motions_has_its_own_vote() -> None:
    lines = ("Mr Heron moved refusal. For 4, Against 6. The motion fell.", "Mr Teal moved approval. For 6, Against 4.")
    found = minutes(*lines, RESOLVED).decisions
    assert [(one.outcome.value, vote_line(one.vote)) for one in found] == [("lost", "4-6-?"), ("carried", "6-4-?")]


# lines / what does not add up
DOUBTS = {
    "fewer_names": ([RESOLVED, "For (3): Councillors Heron and Teal"], ["3 voted for, 2 of them are named"]),
    "as_many_names": ([RESOLVED, "For (2): Councillors Heron and Teal"], []),
    "carried_by_the_fewer": ([f"{RESOLVED} (3 for, 8 against)"], ["carried with 3 for and 8 against"]),
    "votes_on_request_are_not_all": (
        [f"{RESOLVED} (8 for, 3 against)", "Councillor Heron requested that his vote against be recorded."],
        [],
    ),
}


@pytest.mark.parametrize(("lines", "expected"), DOUBTS.values(), ids=DOUBTS)
def test_counts_that_do_not_agree_are_an_issue(lines: list[str], expected: list[str]) -> None:
    issues = minutes(*lines).issues
    assert [issue.message for issue in issues if issue.code is IssueCode.VOTE_DOES_NOT_ADD_UP] == expected


def test_two_outcomes_of_one_motion_are_an_issue_and_neither_is_taken() -> None:
    found = minutes("RESOLVED that the motion was carried, though the motion was lost.")
    assert decided(found)[0].startswith("not_stated")
    assert IssueCode.TWO_OUTCOMES in [issue.code for issue in found.issues]


@pytest.mark.parametrize(("cast", "expected"), [(4, 1), (3, 0)])
def test_more_votes_than_members_present_are_doubted(cast: int, expected: int) -> None:
    present = "Present: Councillors A Heron, B Teal and C Wren"
    resolved = f"RESOLVED by {cast} votes to nil that A be noted."
    text = "\n\n".join(("Pond Committee", "4 May 2020", present, "1. Ducks", resolved))
    found = minutes_of(text.encode(), SourceEntry())
    assert [one.status.value for one in found.attendance] == ["present"] * 3
    doubts = [one for one in found.issues if one.code is IssueCode.VOTE_DOES_NOT_ADD_UP]
    assert len(doubts) == expected
