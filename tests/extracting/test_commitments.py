"""Commitments in prose: undertakings, requests, future reports, work that goes on, targets."""

import pytest

from schemas.minutes import Commitment
from tests.extracting.passage import minutes

# words / the clause, kind, strength
FOUND = {
    "She undertook to look into the case.": ("She undertook to look into the case", "undertaking", "firm"),
    "The Chair agreed to write to the Minister.": ("The Chair agreed to write to the Minister", "undertaking", "firm"),
    "Mr Heron offered to speak to the school.": ("Mr Heron offered to speak to the school", "undertaking", "firm"),
    "It was agreed to refer the matter to the Police.": ("to refer the matter to the Police", "request", "resolved"),
    "The Board agreed to write to the Minister.": ("to write to the Minister", "request", "resolved"),
    "He undertook to have a warden on duty.": ("He undertook to have a warden on duty", "undertaking", "firm"),
    "Mr Reed offered a condition that no bottles would be moved at night.": (
        "Mr Reed offered a condition that no bottles would be moved at night",
        "undertaking",
        "firm",
    ),
    "Members were asked to confirm their places by 3 May.": (
        "Members were asked to confirm their places by 3 May",
        "request",
        "firm",
    ),
    "Mr Reed said that the doors would be kept shut after nine.": (
        "the doors would be kept shut after nine",
        "undertaking",
        "firm",
    ),
    "Mr Reed said that the barn would be made watertight.": (
        "the barn would be made watertight",
        "undertaking",
        "firm",
    ),
    "Mr Reed said that carers would be paid for travel.": ("carers would be paid for travel", "undertaking", "firm"),
    "Mr Reed said that prices would be frozen.": ("prices would be frozen", "undertaking", "firm"),
    "The Harbour Board would pay half of it.": ("The Harbour Board would pay half of it", "undertaking", "firm"),
    "The Clerk will get them inspected.": ("The Clerk will get them inspected", "undertaking", "firm"),
    "Mr Reed said that they had been reported, and that he would ask Mrs Wren to chase.": (
        "he would ask Mrs Wren to chase",
        "undertaking",
        "firm",
    ),
    "The vacancy is to be advertised.": ("The vacancy is to be advertised", "undertaking", "firm"),
    "Mr Reed hoped to have all of them on site by May.": (
        "Mr Reed hoped to have all of them on site by May",
        "target",
        "wish",
    ),
    "The letters would be sent out in May.": ("The letters would be sent out in May", "undertaking", "firm"),
    "The Clerk will look at the fence.": ("The Clerk will look at the fence", "undertaking", "firm"),
    "It was agreed that a letter be sent to the bus company.": (
        "a letter be sent to the bus company",
        "request",
        "resolved",
    ),
    "Officers would request clarification.": ("Officers would request clarification", "undertaking", "firm"),
    "He would also liaise with the ferry company.": (
        "He would also liaise with the ferry company",
        "undertaking",
        "firm",
    ),
    "The figures would be circulated to members.": (
        "The figures would be circulated to members",
        "undertaking",
        "firm",
    ),
    "Mr Heron said that residents would be consulted in May.": (
        "residents would be consulted in May",
        "undertaking",
        "firm",
    ),
    "The panel would look at parking.": ("The panel would look at parking", "undertaking", "intended"),
    "It was proposed that new wardens would be employed.": (
        "new wardens would be employed",
        "undertaking",
        "intended",
    ),
    "The team will deliver the programme.": ("The team will deliver the programme", "undertaking", "firm"),
    "The strategy had been written and would be published soon.": (
        "would be published soon",
        "undertaking",
        "firm",
    ),
    "The clinic was full, but the new one would open in June 2031.": (
        "the new one would open in June 2031",
        "target",
        "firm",
    ),
    "The plan was due to go to Cabinet on 21 July 2031, after consultation.": (
        "The plan was due to go to Cabinet on 21 July 2031, after consultation",
        "target",
        "firm",
    ),
    "The bridge was expected to open in March.": ("The bridge was expected to open in March", "target", "estimate"),
    "It was hoped that the works would be completed by April.": (
        "the works would be completed by April",
        "target",
        "wish",
    ),
    "The Board would meet shortly.": ("The Board would meet shortly", "target", "firm"),
    "A few wards would join in and others would come on board later.": (
        "others would come on board later",
        "target",
        "vague",
    ),
    "Testing would continue as it was useful.": ("Testing would continue", "continuing", "firm"),
    "Training was being provided to all wardens.": (
        "Training was being provided to all wardens",
        "continuing",
        "firm",
    ),
    "Consideration was being given to a ferry.": ("Consideration was being given to a ferry", "continuing", "vague"),
    "Officers were working on a new timetable.": ("Officers were working on a new timetable", "continuing", "firm"),
    "The Council was looking at its depots.": ("The Council was looking at its depots", "continuing", "vague"),
    "Discussions were ongoing with the ferry company.": (
        "Discussions were ongoing with the ferry company",
        "continuing",
        "firm",
    ),
    "A further report would be brought to the next meeting.": (
        "A further report would be brought to the next meeting",
        "future_report",
        "firm",
    ),
    "The group would report back to the Committee.": (
        "The group would report back to the Committee",
        "future_report",
        "firm",
    ),
    "The results of the survey would be shared with the Panel.": (
        "The results of the survey would be shared with the Panel",
        "future_report",
        "firm",
    ),
    "The Chair asked Mr Heron to look into this.": ("The Chair asked Mr Heron to look into this", "request", "firm"),
    "Members asked officers to report back.": ("Members asked officers to report back", "future_report", "firm"),
    "The Clerk was asked to contact the farmer.": ("The Clerk was asked to contact the farmer", "request", "firm"),
    "Mr Heron asked that Members raise any concerns with him.": (
        "Mr Heron asked that Members raise any concerns with him",
        "request",
        "firm",
    ),
    "Members requested further information on the depot.": (
        "Members requested further information on the depot",
        "request",
        "firm",
    ),
    "It was suggested that officers visit the site.": (
        "It was suggested that officers visit the site",
        "request",
        "wish",
    ),
    "He would like to see a plan for the depot.": ("He would like to see a plan for the depot", "request", "wish"),
    "Mr Heron said the Council should look to support the growers.": (
        "the Council should look to support the growers",
        "request",
        "wish",
    ),
    "There would be a consultation in January.": ("There would be a consultation in January", "undertaking", "firm"),
    "June 2031 would be a realistic date for the opening.": (
        "June 2031 would be a realistic date for the opening",
        "target",
        "estimate",
    ),
    "The pool’s aim to secure more money was noted.": (
        "The pool’s aim to secure more money was noted",
        "target",
        "intended",
    ),
}

NOT_FOUND = [
    "The loan was for 20 years, which would add £4.60 to the bill.",
    "The new charge would bring in an additional £76,000.",
    "The Chair had written to the Minister.",
    "Officers would be happy to help.",
    "It would rain on Friday.",
    "This would have an impact on the pond.",
    "The teams would need to be built around the schools.",
    "The scheme could be reviewed.",
    "Members asked when the road would open.",
    "Mr Heron asked whether officers would review the plan.",
    "If the bid failed, officers would look at other ponds.",
    "Concern was expressed that the hub would close.",
    "Patients would be able to choose.",
    "The Government would publish guidance.",
    "The applicant would provide twelve spaces.",
    "The proposal would be considered acceptable.",
    "Money would be the key to success.",
    "The policy would ensure fairness.",
    "Residents asked the Council to review the road.",
    "The Council had been asked to review the road.",
    "The next meeting would be held on 2 February 2031.",
    "The path was being used by walkers.",
    "The purpose of the report was to update the plan.",
    "The Committee agreed to adopt the plan.",
    "Mr Heron feared that residents would be kept awake.",
    "The Clerk said that mistakes would be made.",
    "The lane would be flooded again.",
    "The grant was due to the weather.",
    "Opinion was divided on what would be provided.",
    "The bus which would serve that area was late.",
    "The council would not be reviewing the scheme.",
]


def commitments(*words: str, title: str = "Duck pond") -> list[Commitment]:
    return list(minutes(*words, title=title).commitments)


@pytest.mark.parametrize(("words", "expected"), FOUND.items(), ids=FOUND)
def test_a_commitment_is_the_clause_without_what_reports_it(words: str, expected: tuple[str, str, str]) -> None:
    found = minutes(words)
    [one] = found.commitments
    read = (one.evidence.quote(found.structure.document.text), one.kind.value, one.strength.value)
    assert read == expected


@pytest.mark.parametrize("words", NOT_FOUND)
def test_these_commit_nobody(words: str) -> None:
    assert commitments(words) == []


WHO = {
    "The Chair agreed to write to the Minister.": "Chair",
    "Mr A Heron spoke. He undertook to check the sluice.": "Mr A Heron",
    "Mr A Heron said that he would check the sluice.": "Mr A Heron",
    "Mr A Heron came. Mr Heron would contact the farmer.": "Mr A Heron",
    "The Wetlands Team would contact the farmer.": "Wetlands Team",
    "The figures would be circulated to members.": None,
    "The figures would be circulated by the Clerk.": "Clerk",
    "They would contact the farmer.": None,
    "The Chair asked Mr Heron to look into this.": "Mr Heron",
    "The Clerk was asked to contact the farmer.": "Clerk",
    "Work would start in May.": None,
}


@pytest.mark.parametrize(("words", "expected"), WHO.items(), ids=WHO)
def test_who_commits_is_a_person_in_full_or_the_words_as_printed(words: str, expected: str | None) -> None:
    assert commitments(words)[-1].who == expected


DUE = {
    "The strategy would be reviewed after the next valuation.": "after the next valuation",
    "The Clerk would write to those following the path.": None,
    "ACTION: Clerk to write to the owner. Due: 1 March 2031": "2031-03-01",
    "Lights will be put up by the end of the summer.": "by the end of the summer",
    "The road would open in August 2031.": "2031-08",
    "The strategy would be published by 3 May 2031.": "../2031-05-03",
    "This would be discussed on 20 March.": "--03-20",
    "A report would be brought to the next meeting.": "next meeting",
    "The Board would meet shortly.": "shortly",
    "Officers would contact the farmer.": None,
}


@pytest.mark.parametrize(("words", "expected"), DUE.items(), ids=DUE)
def test_when_it_is_due_is_edtf_or_the_words(words: str, expected: str | None) -> None:
    [one] = commitments(words)
    assert (one.due or "").removeprefix("the ") == (expected or "")


TO_WHOM = {
    "The Chair agreed to write to the Minister about ponds.": "Minister",
    "The figures would be circulated to members.": "members",
    "The group would report back to the Scrutiny Panel.": "Scrutiny Panel",
    "Officers would contact the farmer.": None,
}


@pytest.mark.parametrize(("words", "expected"), TO_WHOM.items(), ids=TO_WHOM)
def test_to_whom_it_is_due(words: str, expected: str | None) -> None:
    [one] = commitments(words)
    assert one.to_whom == expected


def test_two_commitments_of_one_sentence_are_two_rows() -> None:
    words = "Officers would contact the farmer and the Clerk would write to the Parish."
    found = minutes(words)
    quotes = [one.evidence.quote(found.structure.document.text) for one in found.commitments]
    assert quotes == ["Officers would contact the farmer", "the Clerk would write to the Parish"]
    assert [one.id for one in found.commitments] == ["c1", "c2"]


def test_what_an_application_would_do_is_nobody_s_promise() -> None:
    words = "New trees would be planted. Officers would monitor the noise."
    assert [one.what for one in commitments(words, title="Planning application 31/00123/FUL")] == ["monitor the noise"]


RESOLVED = {
    "RESOLVED that the report be noted.": [],
    "RESOLVED that authority be delegated to the Clerk to sign the lease.": [],
    "RESOLVED that a further report be submitted to the next meeting.": ["future_report"],
    "RESOLVED that officers be asked to review the fees.": ["request"],
    "RESOLVED that a group be set up to look at the fees and to report by May.": ["future_report"],
    "RESOLVED that the Clerk write to the bus company.": ["request"],
    "RESOLVED that the Chair agree the wording with the Director and provide an update to the Board.": [
        "request",
        "future_report",
    ],
}


@pytest.mark.parametrize(("words", "kinds"), RESOLVED.items(), ids=RESOLVED)
def test_a_task_that_a_resolution_gives_has_the_strength_resolved(words: str, kinds: list[str]) -> None:
    found = commitments(words)
    assert [one.kind.value for one in found] == kinds
    assert {one.strength.value for one in found} <= {"resolved"}


def test_what_the_purpose_asks_of_a_body_is_a_request_but_not_to_declare_interests() -> None:
    header = (
        "The Panel is asked to comment on the draft plan.",
        "Members are asked to consider whether to declare any interests.",
        "Members are asked to consider whether these are a correct record.",
        "The Committee is asked to confirm the minutes of the meeting held on 4 May 2023.",
    )
    found = minutes("The plan was welcomed.", header=header).commitments
    assert [(one.who, one.kind.value) for one in found] == [("Panel", "request")]


@pytest.mark.parametrize(
    "words",
    [
        "The Chair invited Members to ask any questions.",
        "A Member requested an update on the new approach to recommendations.",
        "The Chair proposed to vary the order of the agenda.",
    ],
)
def test_what_a_meeting_does_at_once_is_no_task(words: str) -> None:
    assert minutes(words).commitments == ()
