"""A clause that decides, with anything between its parts: who decides, how, by which verb or noun, and what."""

import pytest

from schemas.sources import SourceEntry
from schemas.vocabulary import DecisionBlock
from tasks.assembling.minutes import minutes_of
from tests.extracting.decided import decided
from tests.extracting.passage import minutes

BEFORE = "The Clerk told of the pond and answered questions."

# a paragraph / its lead-in, and what was decided
LED_IN = {
    "Members by a show of hands (6 for, 1 against) RESOLVED to ask for figures.": (
        "Members by a show of hands (6 for, 1 against) RESOLVED",
        "carried 6-1-? | requested: to ask for figures",
    ),
    "The Panel, with Councillor Heron not voting, DETERMINED that the complaint be dismissed.": (
        "The Panel, with Councillor Heron not voting, DETERMINED",
        "carried | rejected: the complaint be dismissed",
    ),
    "The committee agreed to note the report.": ("The committee agreed", "carried | noted: to note the report"),
    "The panel resolved that the plan be approved.": ("The panel resolved", "carried | approved: the plan be approved"),
    "The Cabinet Member for Ponds and Ditches AGREED to approve the plan.": (
        "The Cabinet Member for Ponds and Ditches AGREED",
        "carried | approved: to approve the plan",
    ),
    "The Sub-Committee, having heard all parties, RESOLVED that the licence be granted.": (
        "The Sub-Committee, having heard all parties, RESOLVED",
        "carried | granted: the licence be granted",
    ),
    "Council resolved, being satisfied of its powers under the Act of 2012, to adopt the plan.": (
        "Council resolved",
        "carried | adopted: to adopt the plan",
    ),
    "RESOLVED BY A MAJORITY: That the plan be adopted.": (
        "RESOLVED BY A MAJORITY:",
        "carried | adopted: the plan be adopted",
    ),
    "RESOLVED 112/23: that the plan be noted.": ("RESOLVED 112/23:", "carried | noted: the plan be noted"),
    "Resolution 24/57: To approve the plan.": ("Resolution 24/57:", "carried | approved: To approve the plan"),
    "Recommended (to the Executive): That the plan be supported.": (
        "Recommended (to the Executive):",
        "carried | supported: the plan be supported",
    ),
    "There was unanimous agreement to adopt the plan.": (
        "There was unanimous agreement",
        "carried unanimous | adopted: to adopt the plan",
    ),
    "The Panel's decision was that the fence be refused.": (
        "The Panel's decision was",
        "carried | refused: the fence be refused",
    ),
    "On a proposal by Councillor Eames the Committee unanimously agreed to note the plan.": (
        "the Committee unanimously agreed",
        "carried Councillor Eames / None unanimous | noted: to note the plan",
    ),
    "Cllr Pym proposed that these be paid. Seconded Cllr Sayle. All in favour.": (
        None,
        "carried implicit Cllr Pym / Cllr Sayle unanimous | other: these be paid",
    ),
    "It was agreed on the proposal of Cllr Pym, seconded by Cllr Sayle, to note the Action Sheet.": (
        "It was agreed", "carried Cllr Pym / Cllr Sayle | noted: to note the Action Sheet",
    ),
    "AGREED: It was agreed on the proposal of Cllr Pym and seconded by Cllr Sayle that ducks be fed.": (
        "AGREED: It was agreed", "carried Cllr Pym / Cllr Sayle | agreed: ducks be fed",
    ),
    "Resolved: It was proposed by Cllr Pym, seconded by Cllr Sayle, and agreed to note the plan.": (
        "Resolved:", "carried Cllr Pym / Cllr Sayle | noted: to note the plan",
    ),
    "Decision\n\nOn the motion of Cllr Pym, seconded by Cllr Sayle, the Council agreed to adopt the plan.": (
        "the Council agreed", "carried Cllr Pym / Cllr Sayle | adopted: to adopt the plan",
    ),
    "Decision\n\nHaving considered the report, the Committee unanimously agreed to adopt the plan.": (
        "the Committee unanimously agreed", "carried unanimous | adopted: to adopt the plan",
    ),
}  # fmt: skip

# a paragraph / what was decided
TOLD = {
    "A donation of £100 to the museum was approved.": (
        "carried implicit | approved: A donation of £100 to the museum was approved"
    ),
    "After a long talk, the hire of the hall was agreed.": (
        "carried implicit | agreed: the hire of the hall was agreed"
    ),
    "Authorisation was given, nem. con., for the service of a notice.": (
        "carried implicit unanimous | authorised: Authorisation was given, nem. con., for the service of a notice"
    ),
    "Approved with one correction – “pond” for “bond”.": (
        "carried | approved: Approved with one correction – “pond” for “bond”"
    ),
    "The Committee, under Section 50A of the Act, excluded the public.": (
        "carried implicit | excluded_public: The Committee, under Section 50A of the Act, excluded the public"
    ),
    "It was noted that the audit would begin in June.": "carried | noted: the audit would begin in June",
    "It was noted and formally confirmed that Mr Heron had joined the Board.": (
        "carried | noted: Mr Heron had joined the Board"
    ),
    "It was noted that, of two bids, one had failed.": "carried | noted: of two bids, one had failed",
    "The Parish Council OBJECTED to this application.": (
        "carried implicit | other: The Parish Council OBJECTED to this application"
    ),
    "RESOLVED that the report lie on the table; and that the Clerk and the Engineer review it.": (
        "carried | other: the report lie on the table | requested: the Clerk and the Engineer review it"
    ),
    "RESOLVED that consideration stand adjourned to May.": (
        "deferred | deferred: consideration stand adjourned to May"
    ),
    "RESOLVED not to support the plan.": "carried | rejected: not to support the plan",
    "The Forum noted the criteria.": "carried implicit | noted: The Forum noted the criteria",
    "The Committee thanked Mr Wren and noted the position.": (
        "carried implicit | noted: The Committee thanked Mr Wren and noted the position"
    ),
    "The PCP agreed to write to the Minister.": "carried | agreed: to write to the Minister",
    "Following discussion, the HWB approved the strategy.": (
        "carried implicit | approved: the HWB approved the strategy"
    ),
    "The Cabinet Member, having considered the report, approved the award.": (
        "carried implicit | approved: The Cabinet Member, having considered the report, approved the award"
    ),
    "The Executive Member decided to approve the scheme.": "carried | approved: to approve the scheme",
    "The reports were received, and the recommendations were adopted.": (
        "carried implicit | received: The reports were received | adopted: the recommendations were adopted"
    ),
    "The minutes of the Ponds Panel were received, and the recommendations in them were adopted.": (
        "carried implicit | received: The minutes of the Ponds Panel were received"
        " | adopted: the recommendations in them were adopted"
    ),
    "The following grants were made:": "carried implicit | granted: The following grants were made:",
    "A donation of £50 was given to the band.": (
        "carried implicit | granted: A donation of £50 was given to the band"
    ),
}  # fmt: skip

# what decides before a resolution of the same item / as what
BEFORE_A_RESOLUTION = {
    "No. 19 was referred back to officers by 6 votes to 5.": (
        "carried implicit 6-5-? | referred: No. 19 was referred back to officers by 6 votes to 5"
    ),
    "Councillor Heron was elected Chair for the hearing.": (
        "carried implicit | appointed: Councillor Heron was elected Chair for the hearing"
    ),
    "The plan was noted.": "carried implicit | noted: The plan was noted",
    "The plan was noted, with the rest.": "carried implicit | noted: The plan was noted, with the rest",
    "The audit log was received. Cllr Heron spoke.": "carried implicit | received: The audit log was received",
    "Members received and approved the accounts.": (
        "carried implicit | approved: Members received and approved the accounts"
    ),
    "Cabinet considered the report and accepted the recommendations.": None,
    "The Board noted the letter from Mr Wren.": "carried implicit | noted: The Board noted the letter from Mr Wren",
    "Deferred to the May meeting.": "deferred | deferred: Deferred to the May meeting",
    "The Board noted that two appeals had failed.": "carried | noted: two appeals had failed",
    "Members noted that two appeals had failed.": None,
    "To do nothing was rejected because it would cost more.": None,
    "Two letters were received.": None,
    "It was agreed.": None,
    "Amendment 2 was accepted.": None,
    "Councillor Heron was elected Chair in May.": None,
}  # fmt: skip

NONE = [
    "The scheme was supported by the Parish Council.",
    "The boundary was agreed with the neighbour.",
    "Freezing rents was rejected as too dear.",
    "The applicant agreed to the conditions.",
    "The Committee was asked whether the Board agreed that ducks be fed.",
    "The plan was put to the meeting.",
    "Approved plans were shown on a screen.",
    "Received from the school: a letter.",
    "The ICB agreed to look into it.",
    "The Leader agreed to look into it.",
    "The Portfolio Holder accepted the point.",
    "The Board noted the concerns of members.",
    "A grant of £50 was made to the band in 2019.",
    "Approved by the District Council: a shed at Elm Road.",
]


@pytest.mark.parametrize(("words", "expected"), LED_IN.items(), ids=LED_IN)
def test_anything_may_stand_between_who_decides_and_what(words: str, expected: tuple[str | None, str]) -> None:
    found = minutes(BEFORE, words)
    assert [(one.trigger, line) for one, line in zip(found.decisions, decided(found), strict=True)] == [expected]


@pytest.mark.parametrize(("words", "expected"), TOLD.items(), ids=TOLD)
def test_a_sentence_decides_by_any_verb_or_noun(words: str, expected: str) -> None:
    assert decided(minutes(words)) == [expected]


@pytest.mark.parametrize("words", NONE)
def test_what_others_did_decides_nothing(words: str) -> None:
    assert decided(minutes(BEFORE, words)) == []


@pytest.mark.parametrize(("words", "expected"), BEFORE_A_RESOLUTION.items(), ids=BEFORE_A_RESOLUTION)
def test_votes_and_elections_count_beside_a_resolution(words: str, expected: str | None) -> None:
    found = decided(minutes(words, BEFORE, "RESOLVED: That the rest be approved."))
    assert found == [*([expected] if expected else []), "carried | approved: the rest be approved"]


def test_what_a_long_debate_noted_is_its_outcome_where_it_is_a_paragraph_by_itself() -> None:
    noted = "It was noted that the audit would begin in June."
    expected = ["carried | noted: the audit would begin in June"]
    assert decided(minutes(BEFORE, "Ducks quacked.", noted)) == expected
    assert decided(minutes(BEFORE, "Ducks quacked.", f"Some left. {noted}")) == []


def test_decision_is_a_heading_where_minutes_are_printed_without_a_minutes_line() -> None:
    text = (
        "Pond Committee\n\nMinutes of the meeting held on 4 May 2020\n\n"
        "Present: Councillor Heron\n\n"
        "1  Ducks\n\nThe Clerk told of ducks.\n\nDecision\n\n"
        "1) To note the report.\n\n2) To feed the ducks.\n\n"
        "(Reference – report by the Clerk.)\n\n2  Geese\n\nThe Clerk told of geese.\n\nDecision\n\n"
        "To note the report.\n"
    )
    found = minutes_of(text.encode(), SourceEntry())
    assert decided(found) == [
        "carried | 1) noted: To note the report. | 2) other: To feed the ducks.",
        "carried | noted: To note the report.",
    ]
    assert {one.block for one in found.decisions} == {DecisionBlock.MINUTES}
