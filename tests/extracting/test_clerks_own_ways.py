"""Decisions in ways of their own that clerks have: small letters, capitals, a person before his movers."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    ("The council unanimously approved the application after a brief discussion.",): [
        "carried implicit unanimous | approved: The council unanimously approved the application after a"
        " brief discussion",
    ],
    ("The parish council agreed to mend the fence.",): [
        "carried | agreed: to mend the fence",
    ],
    ("The county council agreed to fund it.",): [],
    ("He said that the council agreed to fund it.",): [],
    ("Councillors received and approved statements of account for the year.",): [
        "carried implicit | approved: Councillors received and approved statements of account for the year",
    ],
    ("Lynn Wren – proposed by Cllr Heron seconded by Cllr Teal and unanimously appointed.",): [
        "carried implicit Cllr Heron / Cllr Teal unanimous | appointed: Lynn Wren",
    ],
    (
        "On the PROPOSAL of Cllr. Heron SECONDED by Cllr. Teal it was resolved that the report be adopted.",
        "Result: 11 For, 7 Against",
    ): [
        "carried Cllr. Heron / Cllr. Teal 11-7-? | adopted: the report be adopted",
    ],
    ("MOVED by Cllr Heron, SECONDED by Cllr Teal, THAT Council adopts the agenda as presented. CARRIED.",): [
        "carried Cllr Heron / Cllr Teal | adopted: Council adopts the agenda as presented",
    ],
    (
        "Councillor Heron moved approval. Councillor Teal moved as an amendment refusal.",
        "On a division, there voted:- For the motion by the Convener (5) - the Convener; and Councillors"
        " Heron, Wren, Owl and Kite; For the amendment by Councillor Teal (1) - Councillor Teal.",
        "The Committee resolved to approve it.",
    ): [
        "carried Councillor Heron / None 5-1-? | approved: to approve it",
    ],
    ("RESOLVED and noted.",): [
        "carried | noted: and noted",
    ],
    ("AH proposed, BT seconded – all agreed to mend the fence.",): [
        "carried AH / BT unanimous | agreed: to mend the fence",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_clerks_write_decisions_in_ways_of_their_own(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected
