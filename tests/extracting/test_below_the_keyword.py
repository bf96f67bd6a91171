"""What stands on the lines below a keyword: clauses, labels in a line, terms, votes, sums, and heads of no clause."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs / what was decided
DECISIONS = {
    ("Decision", "The Members of the LRB agreed:", "1. to visit the site; and", "2. to ask for conditions."): [
        "carried | 1. agreed: to visit the site; and | 2. requested: to ask for conditions."
    ],
    ("Decision", "Members of the Panel agreed the following:", "1. to visit the site; and", "2. to note the plan."): [
        "carried | 1. agreed: to visit the site; and | 2. noted: to note the plan."
    ],
    ("Decision", "The Policy Lead for Roads agreed:", "1. to mend the road; and", "2. to note the plan."): [
        "carried | 1. agreed: to mend the road; and | 2. noted: to note the plan."
    ],
    ("Members of the RSPB agreed:", "1. to visit the site; and", "2. to ask for conditions."): [],
    ("Resolved", "The Board approved and signed the minutes of the previous meeting."): [
        "carried | approved: The Board approved and signed the minutes of the previous meeting."
    ],
    ("Recommended", "A new plan for the pond."): ["carried | recommended: A new plan for the pond."],
    ("Resolved", "That (a) the Panel supports it and (b) the Chairman write to the Minister."): [
        "carried | (a) supported: the Panel supports it and | (b) requested: the Chairman write to the Minister."
    ],
    ("RESOLVED that", "1 the tally be noted;", "2 the plan be adopted."): [
        "carried | 1 noted: the tally be noted; | 2 adopted: the plan be adopted."
    ],
    ("RESOLVED that the budget be agreed with the contributions as follows:", "Pondham £4,318", "Reedham £5,027"): [
        "carried | agreed: the budget be agreed with the contributions as follows"
    ],
    ("After debate it was agreed to grant permission subject to:-", "(i) the usual terms; and", "(ii) a fee."): [
        "carried | granted: to grant permission subject to:- | >(i) other: the usual terms; and | >(ii) other: a fee."
    ],
    ("RESOLVED: that the licence be granted, with the following amendments:-", "Music to be played inside only."): [
        "carried | granted: the licence be granted, with the following amendments:-"
        " | >other: Music to be played inside only."
    ],
    ("RESOLVED: that the licence be granted.", "Music was played inside only."): [
        "carried | granted: the licence be granted"
    ],
    ("RESOLVED to adopt the motion as amended, namely:-", '"That this Council keeps the pond as it is, for ever."'): [
        "carried | adopted: to adopt the motion as amended, namely:-"
        ' | >other: "That this Council keeps the pond as it is, for ever."'
    ],
    ("Decision:", "Cabinet Committee agreed", "1. an uplift of 5%; and", "2. to receive a report."): [
        "carried | 1. other: an uplift of 5%; and | 2. received: to receive a report."
    ],
    ("RESOLVED:", "Having had due regard to the survey it was agreed that:", "a) it be noted;", "b) it be sent."): [
        "carried | a) noted: it be noted; | b) requested: it be sent."
    ],
    ("The Council received the tally and", "RESOLVED to", "1. thank the Scouts;", "2. ask for another."): [
        "carried | 1. other: thank the Scouts; | 2. requested: ask for another."
    ],
    ("It was resolved to recommend to the Boards:", "Lark - that the rate be 9p", "Snare - that the rate be 10p"): [
        "carried | recommended: to recommend to the Boards:"
        " | >other: Lark - that the rate be 9p | >other: Snare - that the rate be 10p"
    ],
    (
        "Resolved:",
        "(4 Members voted in favour and 1 Member voted against.)",
        "(1) That it be adopted.",
    ): ["carried 4-1-? | (1) adopted: That it be adopted."],
    ("After debate the Panel came to the following conclusions:", "1. That it be noted.", "2. That it be kept."): [
        "carried | 1. noted: That it be noted. | 2. other: That it be kept."
    ],
    ("RESOLVED: To note that the following interest was declared:", "Minute 61 – Day Centres"): [
        "carried | noted: To note that the following interest was declared"
    ],
    ("Resolved:", "Cllr Ann Heron MBE elected as Vice-Chairman for the year."): [
        "carried | appointed: Cllr Ann Heron MBE elected as Vice-Chairman for the year."
    ],
    ("Resolved:", "Mr Coot as the representative on the Board."): [
        "carried | other: Mr Coot as the representative on the Board."
    ],
    ("Resolved:", "Councillor Heron to be Mayor."): ["carried | appointed: Councillor Heron to be Mayor."],
    ("Resolved:", "Cllr Heron noted that the ponds were full."): ["carried"],
    ("RESOLVED that the following be appointed:", "Cllr Heron as Chair", "Mrs Jo Coot", "Cllr Heron gave thanks."): [
        "carried | appointed: the following be appointed: | >appointed: Cllr Heron as Chair | >appointed: Mrs Jo Coot"
    ],
    ("RESOLVED -", "Councillor Heron to act as lead member on ponds."): [
        "carried | other: Councillor Heron to act as lead member on ponds."
    ],
    ("The Committee:", "Noted:", "2.1. The outturn of £146,200.", "2.2. The actions proposed.", "2.3. He left."): [
        "carried | 2.1. noted: The outturn of £146,200. | 2.2. noted: The actions proposed."
    ],
    ("RESOLVED THAT", "The fishery open on 1 May."): ["carried | other: The fishery open on 1 May."],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_lines_below_a_keyword(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected
