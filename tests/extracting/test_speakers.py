"""Who speaks: past asides, by a post alone, by a pronoun, and in verbs that need an object of their own."""

import pytest

from tests.extracting.passage import minutes

# words / speaker and verb of each
SPOKEN = {
    "Dr Ann Heron, Director at the Reed Marsh Trust, reported that all was well.": [("Dr Ann Heron", "reported")],
    "Mr Jo Coot, Director of the applicant company, addressed the Panel.": [("Mr Jo Coot", "addressed")],
    "Cllr Wren, with the Chairman's permission, said that it leaked.": [("Cllr Wren", "said")],
    "Mr Coot, on the other hand, welcomed it.": [("Mr Coot", "welcomed")],
    "The Finance Business Partner confirmed that it was paid.": [("Finance Business Partner", "confirmed")],
    "The Chair extended sympathy to Mr Coot on his loss.": [("Chair", "extended")],
    "The Chair extended the deadline.": [],
    "Mr Coot submitted that the fee was too high.": [("Mr Coot", "submitted")],
    "Mr Coot submitted a bill.": [],
    "Councillor Wren condemned the noise.": [("Councillor Wren", "condemned")],
    "Mr Coot\n          requested a copy.": [("Mr Coot", "requested")],
    "Mr Coot said no. In reply to Councillor Wren he advised that it was shut.": [
        ("Mr Coot", "said"),
        ("Mr Coot", "advised"),
    ],
    "The area development manager presented the plan. He said no.": [
        ("area development manager", "presented"),
        ("area development manager", "said"),
    ],
    "In reply to Councillor Wren, the head of planning and regulatory services said that it was shut.": [
        ("head of planning and regulatory services", "said"),
    ],
    "The manager of the shop was away.": [],
    "The Applicant told the Panel that he had moved.": [("Applicant", "told")],
    "Mr Coot, answering Councillor Wren, said no.": [("Mr Coot", "said")],
    "Mr Coot could not give one but reported that it leaked.": [("Mr Coot", "reported")],
    "Mr Coot said no, and he asked for a map.": [("Mr Coot", "said")],
    "The Monitoring Officer submitted a report on complaints.": [("Monitoring Officer", "submitted")],
    "The Pensions Lead Officer stated that it was full.": [("Pensions Lead Officer", "stated")],
    "Mr Reed of Sheep Street asked for a bin.": [("Mr Reed", "asked")],
    "The Police and Crime Commissioner spoke. The Commissioner replied to all of it.": [
        ("Police and Crime Commissioner", "spoke"),
        ("Police and Crime Commissioner", "replied"),
    ],
}


@pytest.mark.parametrize(("words", "expected"), SPOKEN.items(), ids=SPOKEN)
def test_each_verb_of_saying_has_its_speaker(words: str, expected: list[tuple[str, str]]) -> None:
    people = minutes(words).people
    events = [(said.evidence.start, one.name, said.verb) for one in people for said in one.speech]
    assert [(name, verb) for _, name, verb in sorted(events)] == expected


# words / the person of each title
HOLDERS = {
    "The Town Clerk, Mrs Ann Heron, was there. The Clerk said no.": {"Mrs Ann Heron": ["Town Clerk", "Clerk"]},
    "Jo Rook, Clerk/RFO, was there. The RFO said no.": {"Jo Rook": ["Clerk/RFO", "RFO"]},
    "Jo Rook, Host Authority Monitoring Officer, was there. The Monitoring Officer said no.": {
        "Jo Rook": ["Host Authority Monitoring Officer", "Monitoring Officer"]
    },
    "The Deputy Town Clerk, Mrs Ann Heron, was there. The Clerk said no.": {
        "Mrs Ann Heron": ["Deputy Town Clerk"],
        "Clerk": ["Clerk"],
    },
    "Councillor Jo Rook, cabinet member for parks, introduced it.": {
        "Councillor Jo Rook": ["cabinet member for parks"],
    },
}


@pytest.mark.parametrize(("words", "expected"), HOLDERS.items(), ids=HOLDERS)
def test_an_office_told_by_itself_is_that_of_its_holder(words: str, expected: dict[str, list[str]]) -> None:
    assert {one.name: [role.title for role in one.roles] for one in minutes(words).people} == expected
