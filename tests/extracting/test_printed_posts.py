"""The post that a list of those present prints beside a name is a role of that person, and of nobody else."""

import pytest

from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.extracting.passage import minutes

_HEAD = "HILLTOP COUNCIL\n\nMinutes of the meeting of the Council held on Monday 3 June 2030 at 7.00 pm\n\n"
_BODY = "\n\n1. PONDS\n\nRESOLVED: That the report be noted.\n\n2. DUCKS\n\nRESOLVED: That the ducks be fed.\n"

# the list / person, kind and roles of each
LISTED = {
    "In attendance:\nSally Orde - Host Authority Monitoring Officer": [
        ("Sally Orde", "officer", ["Host Authority Monitoring Officer"])
    ],
    "In attendance: Ann Auld, Director of Ponds; Kit Coot, Virtual School Head (KC)": [
        ("Ann Auld", "officer", ["Director of Ponds"]),
        ("Kit Coot", "officer", ["Virtual School Head"]),
    ],
    "OFFICERS IN ATTENDANCE:\n\nChief Executive    Judith Mabb\nTreasurer    Steve Wren": [
        ("Judith Mabb", "officer", ["Chief Executive"]),
        ("Steve Wren", "officer", ["Treasurer"]),
    ],
    "Present: Councillor Ann Heron. Clerk & RFO: Jean Weather.": [
        ("Councillor Ann Heron", "member", []),
        ("Jean Weather", "officer", ["Clerk & RFO"]),
    ],
    "Officers: Mr N Heron, Principal Engineer (Roads)\nMiss F Coot, Solicitor (Reed Council)": [
        ("Mr N Heron", "officer", ["Principal Engineer (Roads)"]),
        ("Miss F Coot", "officer", ["Solicitor"]),
    ],
    "Present: Chair: Councillor Ann Heron, Vice-Chair: Councillor Bob Teal": [
        ("Councillor Ann Heron", "member", ["Chair"]),
        ("Councillor Bob Teal", "member", ["Vice-Chair"]),
    ],
    "In attendance: Dr Kit Coot, Clinical Lead, Oxbow ICB": [("Dr Kit Coot", "health_professional", ["Clinical Lead"])],
    "Present: Ann Heron (Independent Chair), Bob Teal (Headteacher, Reed Primary)": [
        ("Ann Heron", "member", ["Independent Chair"]),
        ("Bob Teal", "member", ["Headteacher"]),
    ],
    "Present: Councillor Ann Heron (in the Chair)": [("Councillor Ann Heron", "member", ["Chair"])],
}


# words / person, kind and roles of each
SAID = {
    "Dr Ann Heron, Designated Doctor, said no.": [("Dr Ann Heron", "health_professional", ["Designated Doctor"])],
    "Ms Jo Coot, Fostering Service Manager, explained it.": [("Ms Jo Coot", "officer", ["Fostering Service Manager"])],
    "Mrs Wren (Applicant) spoke.": [("Mrs Wren", "public", ["Applicant"])],
}


@pytest.mark.parametrize(("words", "expected"), SAID.items(), ids=SAID)
def test_a_post_behind_a_name_in_a_sentence_is_one_role(words: str, expected: list[tuple[str, str, list[str]]]) -> None:
    people = minutes(words).people
    assert [(one.name, one.kind, [role.title for role in one.roles]) for one in people] == expected


@pytest.mark.parametrize(("listed", "expected"), LISTED.items(), ids=LISTED)
def test_a_post_beside_a_name_is_that_persons_role(listed: str, expected: list[tuple[str, str, list[str]]]) -> None:
    people = minutes_of(f"{_HEAD}{listed}{_BODY}".encode(), SourceEntry()).people
    assert [(one.name, one.kind, [role.title for role in one.roles]) for one in people] == expected
