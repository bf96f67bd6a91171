"""What somebody is going to do or is charged with, states that a day ends in, and initials in brackets."""

import pytest

from tests.extracting.passage import minutes

# words / each commitment: the clause, its kind, who
DOING = {
    "The hire of the hall to be paid by June.": (("The hire of the hall to be paid by June", "request", None),),
    "Mr Heron is going to ask the miller to open the sluice.": (
        ("Mr Heron is going to ask the miller to open the sluice", "undertaking", "Mr Heron"),
    ),
    "Cllr Reed said he was going to contact the school.": (
        ("he was going to contact the school", "undertaking", "Cllr Reed"),
    ),
    "The lane is going to be closed for three weeks from 3 May.": (
        ("The lane is going to be closed for three weeks from 3 May", "target", None),
    ),
    "The Clerk was charged with obtaining prices for the sluice.": (
        ("The Clerk was charged with obtaining prices for the sluice", "request", "Clerk"),
    ),
    "Cllr Reed was charged with the task of finding a new pond.": (
        ("Cllr Reed was charged with the task of finding a new pond", "request", "Cllr Reed"),
    ),
    "The sub-group was given the job of finding a new pond.": (
        ("The sub-group was given the job of finding a new pond", "request", "sub-group"),
    ),
    "Cllr Reed was entrusted with drafting the reply.": (
        ("Cllr Reed was entrusted with drafting the reply", "request", "Cllr Reed"),
    ),
    "Cllr Heron was deputed to speak to the miller.": (
        ("Cllr Heron was deputed to speak to the miller", "request", "Cllr Heron"),
    ),
    "It fell to the Clerk to write to the owner.": (
        ("It fell to the Clerk to write to the owner", "request", "Clerk"),
    ),
    "(HT) will speak at the next inquiry.": (("(HT) will speak at the next inquiry", "undertaking", "HT"),),
    "(EN) to get three prices for the January meeting.": (
        ("(EN) to get three prices for the January meeting", "request", "EN"),
    ),
    "The hall would re-open before Christmas.": (("The hall would re-open before Christmas", "target", None),),
    "Ms Tern stated that no eggs would be sold after 10 p.m.": (
        ("no eggs would be sold after 10 p.m", "undertaking", None),
    ),
    "Councillor Teal replied that the reeds would be in the ground by the end of May.": (
        ("the reeds would be in the ground by the end of May", "target", None),
    ),
    "Councillor Teal replied that the new lamps would be up before the winter.": (
        ("the new lamps would be up before the winter", "target", None),
    ),
    "Some £3,000 a year would be put into the pond.": (
        ("Some £3,000 a year would be put into the pond", "undertaking", None),
    ),
    "The County Council say that the seat will be put in before the end of the month.": (
        ("the seat will be put in before the end of the month", "undertaking", None),
    ),
    "The County Council had promised a repair by the end of May.": (
        ("The County Council had promised a repair by the end of May", "undertaking", "County Council"),
    ),
    "I am happy to meet Mr Wigeon at the pond.": (("I am happy to meet Mr Wigeon at the pond", "undertaking", None),),
    "Mr Teal said that the Health Board paid for these and that it would decide by the end of March.": (
        ("it would decide by the end of March", "undertaking", None),
    ),
    "A warden would sit down with each keeper before any duck was moved.": (
        ("A warden would sit down with each keeper before any duck was moved", "undertaking", "warden"),
    ),
}

NONE = [
    "Accounts to be paid",
    "004439 to be paid £8,914.52",
    "It is going to be expensive.",
    "Costs are going to rise.",
    "He was going to the pond.",
    "Residents asked what was going to happen.",
    "A man was charged with causing damage.",
    "A man was charged with theft.",
    "The Board is charged with promoting the welfare of ducks.",
    "Residents are charged with a fee for bins.",
    "(HT) has spoken to the miller.",
    "(HT/EN) to adopt the minutes.",
    "The fund would be in the red by March.",
    "The trees would be bare by November.",
    "The miller had promised a visit by May but had not come.",
    "Wardens would sit with each tenant.",
    "I would hope that it ends.",
]


@pytest.mark.parametrize(("words", "expected"), DOING.items(), ids=DOING)
def test_what_somebody_is_going_to_do_is_a_commitment(
    words: str, expected: tuple[tuple[str, str, str | None], ...]
) -> None:
    found = minutes(words)
    text = found.structure.document.text
    read = [(text[one.evidence.start : one.evidence.end], one.kind.value, one.who) for one in found.commitments]
    assert tuple(read) == expected


@pytest.mark.parametrize("words", NONE)
def test_what_will_happen_by_itself_is_none(words: str) -> None:
    assert minutes(words).commitments == ()
