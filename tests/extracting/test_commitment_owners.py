"""Who is to do what, and by when: lists of owners, pronouns, labels behind a task, and dates that are no deadline."""

import pytest

from tests.extracting.passage import minutes

# lines / what is to be done first, and by whom
OWNERS = {
    ("Councillor Ann Reed and Alderman Jo Wren gave reports.", "ACTION: Cllr Reed and Alderman Wren to attend."): (
        "attend",
        "Councillor Ann Reed, Alderman Jo Wren",
    ),
    ("In reply to a question from Mr Reed, Mrs Wren said that it leaked. She undertook to obtain a price.",): (
        "obtain a price",
        "Mrs Wren",
    ),
    ("Asked by Mr Coot when it would be mended, Mrs Wren said no. He undertook to pay half of it.",): (
        "pay half of it",
        None,
    ),
    ("Mr Heron spoke. Mrs Wren observed that his pond was dry. He promised to fill it by May.",): (
        "fill it by May",
        "Mr Heron",
    ),
    ("Mr Heron asked why it was dry. The Bailiff replied that the spring had failed and that he would deepen it.",): (
        "deepen it",
        "Bailiff",
    ),
    (
        "Following questions from Mr Reed and Mrs Wren, Ms Coot said that it was late and agreed to update the report.",
    ): (
        "update the report",
        "Ms Coot",
    ),
    ("The Clerk was tasked with discussing the signs with the County to clarify the rules.",): (
        "discussing the signs with the County to clarify the rules",
        "Clerk",
    ),
    ("Fund: It was agreed to apply for money to write a plan. | Clerk to apply",): (
        "apply for money to write a plan",
        None,
    ),
    ("The Chair thanked Mr Reed and asked him to return in six months.",): ("return in six months", "Mr Reed"),
    ("Action: The Head of Ponds would circulate the map.",): (
        "circulate the map",
        "Head of Ponds",
    ),
    ("[Action: Pond Warden to share the slides]",): ("share the slides", "Pond Warden"),
    ("RESOLVED that the Pond Warden email all members and the matter be given further thought in May.",): (
        "email all members",
        "Pond Warden",
    ),
    ("Mr Heron took the chair. It was decided that the Clerk would write to the farmer.",): (
        "write to the farmer",
        "Clerk",
    ),
    ("The Warden was directed to write to the farmer.",): ("write to the farmer", "Warden"),
    ("Mr Reed spoke. He gave an assurance that no tree would be felled.",): ("felled", "Mr Reed"),
    (
        "In reply to questions, the Head of Ponds advised that:",
        "- the pond was dry; and",
        "- He would circulate a map.",
    ): (
        "circulate a map",
        "Head of Ponds",
    ),
    ("In answer to questions, Dr Reed:", "- said that it was dry; and", "- undertook to circulate a map."): (
        "circulate a map",
        "Dr Reed",
    ),
    ("In answer to questions, Dr Reed:", "- said that it was dry; and", "- agreed to circulate a map."): (
        "circulate a map",
        "Dr Reed",
    ),
    ("Answer from Councillor Wren, Portfolio Holder for Ponds", "“It leaks. I will write to Mr Coot.”"): (
        "write to Mr Coot",
        "Councillor Wren",
    ),
    ("Response by Councillor Wren: “It leaks. I shall publish the map by May.”",): (
        "publish the map by May",
        "Councillor Wren",
    ),
    ("Jo Wren, Director of Parks and Ponds, spoke and offered to write to the farmer.",): (
        "write to the farmer",
        "Jo Wren",
    ),
    ("The Chair asked all Members to share the film.",): ("share the film", "all Members"),
    ("RESOLVED that the fees be reviewed by a working group.",): (
        "the fees be reviewed by a working group",
        "working group",
    ),
    ("RESOLVED that an apology be requested from the Warden.",): ("an apology be requested from the Warden", "Warden"),
    ("RESOLVED to request that the Pond Board include the weir in its survey.",): (
        "to request that the Pond Board include the weir in its survey",
        "Pond Board",
    ),
    ("RESOLVED that the Clerk ask the school to host the fair.",): ("ask the school to host the fair", "Clerk"),
    ("RESOLVED that the Contractor be invited to attend the next meeting.",): (
        "the Contractor be invited to attend the next meeting",
        None,
    ),
    ("RESOLVED that the Contractor be invited to the next meeting to explain this.",): (
        "the Contractor be invited to the next meeting to explain this",
        "Contractor",
    ),
    ("Mr Reed said that the service would start in November 2031.",): (
        "start in November 2031",
        None,
    ),
    ("Each tenant would have a named officer.",): ("Each tenant would have a named officer", None),
}


@pytest.mark.parametrize(("lines", "expected"), OWNERS.items(), ids=[lines[0][:40] for lines in OWNERS])
def test_a_task_has_its_owner(lines: tuple[str, ...], expected: tuple[str, str | None]) -> None:
    first = minutes(*lines).commitments[0]
    assert (first.what, first.who) == expected


# words / clauses
CLAUSES = {
    "AGREED – a tidy-up of the bank to be arranged – RH & WB": ["a tidy-up of the bank to be arranged – RH & WB"],
    "RESOLVED that this Council notes the report, and asks the Cabinet to look at costs.": [
        "asks the Cabinet to look at costs"
    ],
    "RESOLVED that the Pond Warden email all members and the matter be given further thought in May.": [
        "the Pond Warden email all members",
        "the matter be given further thought in May",
    ],
    "RESOLVED that the Chair and the Clerk be asked to write to the farmer.": [
        "the Chair and the Clerk be asked to write to the farmer"
    ],
    "RESOLVED that Mr R be required to attend a course by May.": ["Mr R be required to attend a course by May"],
    "The Committee unanimously agreed 1) to note it and 2) to ask the Warden to attend the next meeting.": [
        "to ask the Warden to attend the next meeting"
    ],
    "It was proposed by Mr Reed, and unanimously agreed to support the application.": [],
    "The Chairman welcomed all and reminded Members of some protocols to follow.": [],
    "The Chair reminded Members that they had to declare interests.": [],
    "The Clerk has asked the Dog Warden to visit.": [],
    "A sign is to be put up to deter people.": ["A sign is to be put up to deter people"],
    "It was requested by Members that a correction be made to it.": [
        "It was requested by Members that a correction be made to it"
    ],
    "A request was made by Ann Reed that some amendments be made to the plan.": [
        "A request was made by Ann Reed that some amendments be made to the plan"
    ],
    "The minutes will be sent to the Chair for signature and return to the Clerk.": [
        "The minutes will be sent to the Chair for signature and return to the Clerk"
    ],
    "Mr Reed would obtain prices for the fence, and report back at the next meeting.": [
        "Mr Reed would obtain prices for the fence",
        "report back at the next meeting",
    ],
    "Actions: 1) JW to email AP. 2) Clerk to chase the invoice.": [
        "Actions: 1) JW to email AP",
        "Clerk to chase the invoice",
    ],
    "Ms Coot said that she would be happy to provide this after the meeting.": [
        "she would be happy to provide this after the meeting"
    ],
    "Ms Coot said that she would be happy to help.": [],
    "The bank was being organized by the Warden.": ["The bank was being organized by the Warden"],
    "The plan was welcomed and CP to send a poster to the school.Action 2.01: CP": [
        "CP to send a poster to the school.Action 2.01: CP"
    ],
    "At the meeting on 12 May, 2031 the Chair requested the Warden to bring an update to the Board.": [
        "the Chair requested the Warden to bring an update to the Board"
    ],
    "The Clerk was asked to chase it. The price had been agreed before. Action: Clerk": [
        "The Clerk was asked to chase it"
    ],
}


@pytest.mark.parametrize(("words", "expected"), CLAUSES.items(), ids=CLAUSES)
def test_a_commitment_is_its_own_clause(words: str, expected: list[str]) -> None:
    found = minutes(words)
    assert [one.evidence.quote(found.structure.document.text) for one in found.commitments] == expected


# words / when
WHEN = {
    "The Clerk will draft a budget for 2031/32 for the December meeting.": "--12",
    "She was happy to chase it this week and next.": "this week and next",
    "Mr Reed undertook to consult the Board again when it was submitted.": "when it was submitted",
    "The Chair requested sight of the plan once it had been drafted.": "once it had been drafted",
    "Mr Reed would update the Member by email the next day.": "the next day",
    "Mr Reed promised that this would stop at once.": "at once",
    "Mr Reed would circulate the map in time for Christmas.": "in time for Christmas",
    "Mr Reed would circulate the map over the summer holidays.": "over the summer holidays",
    "Mr Reed would circulate the map at the earliest opportunity.": "at the earliest opportunity",
    "Mr Reed would circulate the map by the start of the season.": "by the start of the season",
    "Mr Reed would circulate the map on a monthly basis.": "on a monthly basis",
    "Mr Reed would circulate the map by next Tuesday.": "by next Tuesday",
    "Mr Reed would circulate the map without delay.": "without delay",
}


@pytest.mark.parametrize(("words", "expected"), WHEN.items(), ids=WHEN)
def test_a_commitment_is_due_when_its_clause_says(words: str, expected: str) -> None:
    assert minutes(words).commitments[0].due == expected


def test_members_who_agree_to_support_something_undertake_no_work() -> None:
    found = minutes("In the debate members:", "- said that it was late;", "- agreed to support the bid.")
    assert not found.commitments
