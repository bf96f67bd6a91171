"""Commitments in any verb, with any subject that acts; and what looks like one in the same words."""

import pytest

from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.extracting.passage import minutes

# words / the clause, kind
ANY_VERB = {
    "The Clerk would measure the verge.": ("The Clerk would measure the verge", "undertaking"),
    "Cllr Reed will sand the bench before May.": ("Cllr Reed will sand the bench before May", "undertaking"),
    "Mrs Wren said that she would reconcile the accounts.": ("she would reconcile the accounts", "undertaking"),
    "Members were advised that the gully would be jetted.": ("the gully would be jetted", "undertaking"),
    "It was stated that the bins would be emptied daily.": ("the bins would be emptied daily", "undertaking"),
    "The error was noted, and would be corrected.": ("would be corrected", "undertaking"),
    "The Chair thanked the officers and agreed to model a third option.": (
        "agreed to model a third option",
        "undertaking",
    ),
    "Mr Heron offered, on his wife’s behalf, to lend a marquee.": (
        "Mr Heron offered, on his wife’s behalf, to lend a marquee",
        "undertaking",
    ),
    "Dr Vetch gave her word that no ward would be closed.": (
        "Dr Vetch gave her word that no ward would be closed",
        "undertaking",
    ),
    "It was confirmed that no tenant would be used as a guinea pig.": (
        "no tenant would be used as a guinea pig",
        "undertaking",
    ),
    "In the meantime Mr Heron will tidy the shed.": ("Mr Heron will tidy the shed", "undertaking"),
    "It is hoped to plant a hedge.": ("It is hoped to plant a hedge", "target"),
    "The Council meant to replace the swings by May.": (
        "The Council meant to replace the swings by May",
        "undertaking",
    ),
    "The Clerk is to serve notice on the owner.": ("The Clerk is to serve notice on the owner", "request"),
    "Two quotes to be obtained for the roof.": ("Two quotes to be obtained for the roof", "request"),
    "Letters to be sent to all plot holders.": ("Letters to be sent to all plot holders", "request"),
    "Mr Reed was asked by Mrs Wren for a map.": ("Mr Reed was asked by Mrs Wren for a map", "request"),
    "Mrs Wren asked for larger print.": ("Mrs Wren asked for larger print", "request"),
    "She begged parents to walk.": ("She begged parents to walk", "request"),
    "Anyone interested should contact the Clerk.": ("Anyone interested should contact the Clerk", "request"),
    "The Board will be asked to consider this in June.": (
        "The Board will be asked to consider this in June",
        "request",
    ),
    "Mr Reed was in the process of finding out.": ("Mr Reed was in the process of finding out", "continuing"),
    "The lifts should be ready by June 2031.": ("The lifts should be ready by June 2031", "target"),
    "RESOLVED that the Head of Street Scene relabel the bins.": (
        "the Head of Street Scene relabel the bins",
        "request",
    ),
    "RESOLVED (6:1) to ask for quarterly statements.": ("to ask for quarterly statements", "request"),
    "(iii) that the Panel be asked to look at costs and to report by December.": (
        "that the Panel be asked to look at costs and to report by December",
        "future_report",
    ),
}


@pytest.mark.parametrize(("words", "expected"), ANY_VERB.items(), ids=ANY_VERB)
def test_who_acts_may_promise_in_any_verb(words: str, expected: tuple[str, str]) -> None:
    found = minutes(f"RESOLVED: {words}" if words.startswith("(iii)") else words)
    [one] = found.commitments
    assert (one.evidence.quote(found.structure.document.text), one.kind) == expected


NO_COMMITMENTS = [
    "Councillor Reed said that he would never support it.",
    "Councillor Reed would welcome a visit.",
    "Mrs Wren would miss working with the Clerk.",
    "The Committee would hear each party in turn.",
    "Mr Heron feared that jobs would be lost.",
    "The dwelling would be clad in brick.",
    "The site would be accessed from Mill Lane.",
    "It was clear that the Committee requested the ability to scrutinise the plan.",
    "Mr Reed had promised to mow it, and had done so.",
    "The Chair agreed to take the item as urgent.",
    "Members asked for clarification of the lease.",
    "Councillor Reed asked for a recorded vote.",
    "Councillor Reed proposed that the fee be waived.",
    "The report recommended that the order be left to lapse.",
    "Mr Reed asked the officer to explain the figures.",
    "No response to be sent.",
    "Item 7 would be taken before item 6.",
    "Members were pleased to see that the pond was full.",
    "Councillor Heron to the Leader: when will the pond open?",
]


@pytest.mark.parametrize("words", NO_COMMITMENTS)
def test_an_opinion_a_loss_or_what_happens_at_the_table_is_no_commitment(words: str) -> None:
    assert minutes(words).commitments == ()


LISTED = """Item {number}: Ponds

Mr Reed explained the figures.

Actions from this item
Letter to all anglers – TR – 21 October
Scrutiny Officer – add to the work programme
Head of Ponds: briefing for Members (by 30 May)
Circulate the map (Clerk)

The Chair said that the heron had flown.
"""


def test_each_line_below_a_heading_for_actions_is_one_whatever_its_words() -> None:
    found = minutes(
        *LISTED.split("\n\n")[1:3][:1], *LISTED.split("\n\n")[2].splitlines(), "The Chair said that it rained."
    )
    assert [(one.evidence.quote(found.structure.document.text), one.who) for one in found.commitments] == [
        ("Letter to all anglers – TR – 21 October", "TR"),
        ("Scrutiny Officer – add to the work programme", "Scrutiny Officer"),
        ("Head of Ponds: briefing for Members (by 30 May)", "Head of Ponds"),
        ("Circulate the map (Clerk)", "Clerk"),
    ]


def test_a_line_that_only_says_when_belongs_to_the_action_before() -> None:
    [one] = minutes("Actions", "List of bus stops – TR", "By 31 July 2031.").commitments
    assert one.due == "../2031-07-31"


def test_several_owners_of_one_line_have_a_task_each() -> None:
    found = minutes("MY to book the hall, AP to do the poster.").commitments
    assert [(one.who, one.what) for one in found] == [("MY", "book the hall"), ("AP", "do the poster")]


def test_what_is_told_below_a_resolution_does_not_resolve() -> None:
    found = minutes(
        "RESOLVED that:",
        "(a) the map be noted; and",
        "(b) the Clerk be thanked.",
        "(c) Mr Reed said that he would look into it.",
    )
    [one] = found.commitments
    assert one.strength == "firm"


def test_a_task_already_done_is_none() -> None:
    assert minutes("Action 1: TR had written to the farmer.", "Action 2: Completed.").commitments == ()


DUE = {
    "Mr Reed would do so before the summer recess.": "before the summer recess",
    "Mr Reed would send it by the end of the week.": "by the end of the week",
    "Mr Reed would send it by half-term.": "by half-term",
    "Mr Reed would reply as soon as he was able.": "as soon as he was able",
    "Mr Reed would report to the next meeting.": "the next meeting",
    "Mr Reed would carry out the monthly checks.": None,
    "Mr Reed would circulate dates for 2031.": None,
    "Mr Reed would circulate the dates in 2031.": "2031",
}


@pytest.mark.parametrize(("words", "due"), DUE.items(), ids=DUE)
def test_when_it_is_due_is_said_with_the_words_before_it(words: str, due: str | None) -> None:
    [one] = minutes(words).commitments
    assert one.due == due


def test_a_pronoun_behind_a_verb_of_saying_is_whoever_says_so() -> None:
    found = minutes("Mr Reed volunteered to draw up a petition, and Mrs Wren said she would print it.").commitments
    assert [one.who for one in found] == ["Mr Reed", "Mrs Wren"]


# words / the clauses that they promise
SEVERAL = {
    "The Clerk undertook to meet the residents and to look at the lease.": (
        "The Clerk undertook to meet the residents",
        "to look at the lease",
    ),
    "Cllr Heron will borrow the speed gun and report to the July meeting.": (
        "Cllr Heron will borrow the speed gun",
        "report to the July meeting",
    ),
    "Clerk to order the two signs and to let the club know the dates.": (
        "Clerk to order the two signs",
        "to let the club know the dates",
    ),
    "He was asked to obtain prices for a camera and to liaise with the police.": (
        "He was asked to obtain prices for a camera",
        "to liaise with the police",
    ),
    "The Clerk undertook to review and update the asset register.": (
        "The Clerk undertook to review and update the asset register",
    ),
    "RESOLVED that officers be instructed to seal the order by May and to notify the objectors.": (
        "officers be instructed to seal the order by May and to notify the objectors",
    ),
}


@pytest.mark.parametrize(("words", "expected"), SEVERAL.items(), ids=SEVERAL)
def test_a_further_verb_is_a_promise_of_its_own(words: str, expected: tuple[str, ...]) -> None:
    found = minutes(words)
    assert tuple(one.evidence.quote(found.structure.document.text) for one in found.commitments) == expected


# words / the clause
WIDER = {
    "The Leader of the Council promised a written response.": "The Leader of the Council promised a written response",
    "Mr Reed said that two agencies had agreed to start on Saturdays from 1 April.": (
        "two agencies had agreed to start on Saturdays from 1 April"
    ),
    "Opening hours would not be reduced.": "Opening hours would not be reduced",
    "Mr Reed said that a formal response would be made within two months.": (
        "a formal response would be made within two months"
    ),
    "The remainder would follow by March 2031.": "The remainder would follow by March 2031",
    "The lease is to be re-let in April 2031.": "The lease is to be re-let in April 2031",
    "Mr Reed expected to give his opinion by May.": "Mr Reed expected to give his opinion by May",
    "Mrs Reed said that she expected 14 to be ready by June 2031.": "she expected 14 to be ready by June 2031",
    "Proposals for seats would be brought to the next meeting.": (
        "Proposals for seats would be brought to the next meeting"
    ),
    "Its report was due in September 2031.": "Its report was due in September 2031",
    "Mrs Reed requested that ward members be kept informed.": "Mrs Reed requested that ward members be kept informed",
    "Mrs Reed asked that the gate be kept shut.": "Mrs Reed asked that the gate be kept shut",
    "Mrs Reed requested a map that was up to date.": "Mrs Reed requested a map that was up to date",
    "Work to be done by the end of June.": "Work to be done by the end of June",
    "Mrs Reed said that, with an election near and the chance of new members, she would send out forms.": (
        "she would send out forms"
    ),
    "Looking ahead, the Clerk will measure the verge.": "the Clerk will measure the verge",
    "Two signs would be put up by May 2031, at a cost of £40.": "Two signs would be put up by May 2031",
    "The bin would be emptied in March 2031 (Councillor Heron).": "The bin would be emptied in March 2031",
    "RESOLVED that a further report be received once the bridge was mended.": (
        "a further report be received once the bridge was mended"
    ),
}


@pytest.mark.parametrize(("words", "expected"), WIDER.items(), ids=WIDER)
def test_these_are_promised_too(words: str, expected: str) -> None:
    found = minutes(words)
    assert [one.evidence.quote(found.structure.document.text) for one in found.commitments] == [expected]


def test_an_applicant_promises_what_his_staff_will_do() -> None:
    found = minutes("Mr Reed replied that two stewards would be on duty until 01:00.", title="Licensing application")
    [one] = found.commitments
    assert one.evidence.quote(found.structure.document.text) == "two stewards would be on duty until 01:00"


FACTS = [
    "The Directorate was projected to overspend by £3m.",
    "The bill was expected to exceed the budget.",
    "Mr Reed had agreed to withdraw.",
    "The wall would not be seen.",
    "Reserves would fall to 3% by March 2031.",
    "Still to be done.",
    "Agreed to defer the item to allow a comparison to be made.",
    "A noise would be made by the pump.",
    "The proposal would be seen from the road.",
    "Mr Heron asked if everyone was happy to pass the accounts.",
    "The Chair queried whether members were willing to attend.",
]


@pytest.mark.parametrize("words", FACTS)
def test_a_fact_a_forecast_or_a_past_consent_is_no_commitment(words: str) -> None:
    assert minutes(words).commitments == ()


# words / who
WHO = {
    "Mrs Reed said that they would, and promised to write to all holders.": "Mrs Reed",
    "Mr Heron asked if it was deep. Mrs Reed replied that it had been, and undertook to measure it.": "Mrs Reed",
    "Mrs Reed told of the pond. Mr Heron asked if it was deep. She would measure it in May.": "Mrs Reed",
    "The Solicitor said he would serve it before the end of the month.": "Solicitor",
    "Mrs Reed told of the pond. She was asked by Mr Heron to look into its depth.": "Mrs Reed",
    "RESOLVED to ask each partner to nominate a champion by May.": "each partner",
    "Since the Clerk was away Mr Heron agreed to write to the owner.": "Mr Heron",
    "As nobody had come forward the Clerk offered to write to the owner.": "Clerk",
    "Mrs Reed said that Mr Heron was of Group C. The Clerk offered to write to him.": "Clerk",
}


@pytest.mark.parametrize(("words", "expected"), WHO.items(), ids=WHO)
def test_the_promise_is_of_the_one_who_speaks_or_is_asked(words: str, expected: str) -> None:
    assert [one.who for one in minutes(words).commitments] == [expected]


# lines / the numbers of the actions
NUMBERED = {
    ("Action 14: Clerk to write to the owner.",): ["14"],
    ("ACTION No. 7: Clerk to write to the owner.",): ["7"],
    ("Actions", "1. Clerk to write to the owner", "2. Chair – call the mill"): ["1", "2"],
    ("ACTION: Clerk to write to the owner.",): [None],
    ("The Clerk would measure the verge.",): [None],
}


@pytest.mark.parametrize(("lines", "expected"), NUMBERED.items(), ids=str)
def test_an_action_has_the_number_that_its_list_gives_it(lines: tuple[str, ...], expected: list[str | None]) -> None:
    assert [one.number for one in minutes(*lines).commitments] == expected


PRESENT = """Otterby Parish Council

Present: Cllrs Jim Stoat (JS), Ivy Tern (IT) and Rita Vole (RV)

1. Pond

{}

2. Accounts

RESOLVED that the accounts be paid.
"""
# words / who
BY_INITIALS = {
    "IT to look at the fence.": "Ivy Tern",
    "JS and RV to inspect the path.": "Jim Stoat, Rita Vole",
    "ACTION: JS/RV to inspect the path.": "Jim Stoat, Rita Vole",
    "Action: RV – recovery plan – June meeting": "Rita Vole",
    "ACTION: QX to inspect the path.": "QX",
}


@pytest.mark.parametrize(("words", "expected"), BY_INITIALS.items(), ids=BY_INITIALS)
def test_initials_are_the_one_person_who_has_them(words: str, expected: str) -> None:
    found = minutes_of(PRESENT.format(words).encode(), SourceEntry())
    assert [one.who for one in found.commitments] == [expected]


# lines / what is still to be done
DONE: dict[tuple[str, ...], list[str]] = {
    ("Action 3 – KR to send the map: completed.", "JH to write to the owner – done", "KR to ask – KR COMPLETE"): [],
    ("KR to chase the school. Completed.", "JH to book the hall. Action closed."): [],
    ("KR to write to the owner. JH to chase the school. Completed.",): ["write to the owner"],
    ("KR to ask that the form be completed. JH to check that the gate is closed.",): [
        "ask that the form be completed",
        "check that the gate is closed",
    ],
    ("ACTIONS", "No. Action Owner Due", "Send the map KR"): ["Send the map KR"],
}


@pytest.mark.parametrize(("lines", "expected"), DONE.items(), ids=str)
def test_what_is_done_is_no_task(lines: tuple[str, ...], expected: list[str]) -> None:
    assert [one.what for one in minutes(*lines).commitments] == expected
