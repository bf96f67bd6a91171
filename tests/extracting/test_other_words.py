"""Decisions in the words of other councils, and what only sounds like one."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    ("3/2021/0400 Little Orchard – porch. No objections raised.",): [
        "carried implicit | other: No objections raised",
    ],
    ("A task and finish group was established.",): [
        "carried implicit | appointed: A task and finish group was established",
    ],
    ("A working group was formed to look at the pond.",): [
        "carried implicit | appointed: A working group was formed to look at the pond",
    ],
    ("A working group was set up by the County Council.",): [],
    ("A working group was set up in 2019 to look at this.",): [],
    ("A working party of Cllrs Heron, Teal and Mrs Wren was set up.",): [
        "carried implicit | appointed: A working party of Cllrs Heron, Teal and Mrs Wren was set up",
    ],
    ("Cllr Heron presented the report and the recommendations were approved.",): [
        "carried implicit | approved: the recommendations were approved",
    ],
    ("Cllr Heron proposed that the fence be mended, Cllr Teal seconded and all agreed.",): [
        "carried implicit Cllr Heron / Cllr Teal unanimous | other: the fence be mended",
    ],
    ("Cllr Heron proposed that the fence be mended. Cllr Teal seconded the motion and it was carried.",): [
        "carried Cllr Heron / Cllr Teal | other: the fence be mended",
    ],
    ("Cllr Heron proposed that the fence be mended. Cllr Teal seconded this, which was agreed unanimously.",): [
        "carried Cllr Heron / Cllr Teal unanimous | agreed: the fence be mended",
    ],
    ("Cllr Heron proposed that the fence be mended. Cllr Teal seconded. Carried.",): [
        "carried Cllr Heron / Cllr Teal | other: the fence be mended",
    ],
    ("Cllr Heron proposed that the fence be mended. This was seconded by Cllr Teal and carried.",): [
        "carried Cllr Heron / Cllr Teal | other: the fence be mended",
    ],
    ("Cllr Teal – Item 14 – personal – approved foster carer for an agency.",): [],
    ("DECISION", "CONTINUED to the meeting on 11 June 2024 to allow a site visit to be held."): [
        "deferred | deferred: CONTINUED to the meeting on 11 June 2024 to allow a site visit to be held",
    ],
    ("It was agreed that fees remain at £5 a day.",): [
        "carried | agreed: fees remain at £5 a day",
    ],
    (
        "It was agreed that rents go up to £32 from 1st October, and that Plot 9, which was two feet deep in"
        " thistles, be re-let if nothing was done within 28 days.",
    ): [
        "carried | agreed: rents go up to £32 from 1st October | agreed: Plot 9, which was two feet deep in"
        " thistles, be re-let if nothing was done within 28 days",
    ],
    ("It was agreed that rents go up to £32 from 1st October.",): [
        "carried | agreed: rents go up to £32 from 1st October",
    ],
    ("It was agreed that the Clerk write to the County Council.",): [
        "carried | requested: the Clerk write to the County Council",
    ],
    ("It was agreed that the rent go up to £32.",): [
        "carried | agreed: the rent go up to £32",
    ],
    ("It was noted that",): [],
    (
        "Motion (Cllr Heron / Cllr Teal): that the lease be for 10 years.",
        "For 2, against 2. The Chair gave her casting vote for the motion.",
        "Motion carried.",
    ): [
        "carried Cllr Heron / Cllr Teal 2-2-? casting | other: the lease be for 10 years",
    ],
    (
        "Mr Owl proposed that the lowest be accepted. Mr Rook seconded the proposal, which was"
        " carried, Mrs Crake abstaining.",
    ): [
        "carried Mr Owl / Mr Rook ?-?-1 Mrs Crake abstain | accepted: the lowest be accepted",
    ],
    ("P20/S1234/FUL Little Orchard – porch. Support.",): [
        "carried | supported: Support",
    ],
    (
        "RESOLVED to OBJECT on the following grounds:",
        "(i) overdevelopment of the site;",
        "(ii) the lack of a second access.",
        "On being put to the vote this was carried unanimously.",
    ): [
        "carried unanimous | other: to OBJECT on the following grounds: | >(i) other: overdevelopment of the"
        " site; | >(ii) other: the lack of a second access.",
    ],
    ("S.13/1211/HHOLD Little Orchard, The Green. Erection of a porch. No objection.",): [
        "carried implicit | other: No objection",
    ],
    ("SACRE agreed to write to the governors.",): [
        "carried | agreed: to write to the governors",
    ],
    ("She had made bids, all of which were refused by the Trust.",): [],
    (
        "Standing Orders (NALC model 2018), Financial Regulations and the Complaints Procedure were"
        " re-adopted en bloc.",
    ): [
        "carried implicit | adopted: Standing Orders (NALC model 2018), Financial Regulations and the"
        " Complaints Procedure were re-adopted en bloc",
    ],
    ("The Chairman declared Mr Heron duly elected.",): [
        "carried implicit | appointed: The Chairman declared Mr Heron duly elected",
    ],
    (
        "The Chairman to move that the minutes of the meeting held on 24 November 2022 be signed as a true"
        " record.",
        "The minutes of the meeting held on 24 November 2022 were agreed as a true record and signed by the"
        " Chairman, Councillor Heron.",
    ): [
        "carried implicit | agreed: The minutes of the meeting held on 24 November 2022 were agreed as a"
        " true record and signed by the Chairman, Councillor Heron",
    ],
    ("The Committee was established to oversee the ponds.",): [],
    ("The Mayor declared Councillor Heron appointed Deputy Mayor.",): [
        "carried implicit | appointed: The Mayor declared Councillor Heron appointed Deputy Mayor",
    ],
    ("The Standing Orders were re-adopted en bloc.",): [
        "carried implicit | adopted: The Standing Orders were re-adopted en bloc",
    ],
    (
        "The Sub-Committee retired at 12.50 pm and returned at 2.05 pm.",
        "DECISION",
        "The Sub-Committee unanimously RESOLVED:",
        "(1) to suspend the licence for 28 days;",
        "(2) to remove the supervisor.",
    ): [
        "carried unanimous | (1) other: to suspend the licence for 28 days; | (2) other: to remove the supervisor.",
    ],
    ("The accounts, the annual return and the internal audit report were approved.",): [
        "carried implicit | approved: The accounts, the annual return and the internal audit report were approved",
    ],
    ("The date of the next meeting was noted.",): [
        "carried implicit | noted: The date of the next meeting was noted",
    ],
    (
        "The following payments were approved, proposed Cllr Heron, seconded Cllr Teal:",
        "Mr Owl - wages - £612",
        "Water - £12",
    ): [
        "carried implicit Cllr Heron / Cllr Teal | approved: The following payments were approved",
    ],
    ("The following were appointed:", "Chairman - Cllr Heron", "Clerk - Mr Owl"): [
        "carried implicit | appointed: The following were appointed:",
    ],
    (
        "The minute of the meeting of 6 June 2019 was held as read and approved, on the motion of Councillor"
        " Heron, seconded by Councillor Teal.",
    ): [
        "carried implicit Councillor Heron / Councillor Teal | approved: The minute of the meeting of 6 June"
        " 2019 was held as read and approved, on the motion of Councillor Heron, seconded by Councillor Teal",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_other_words_decide_the_same(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected
