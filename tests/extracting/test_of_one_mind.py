"""What a body was content with, chose, gave leave to or left to somebody, and what only sounds like it."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    ("After a short discussion CC happy to support this.",): [
        "carried implicit | supported: CC happy to support this",
    ],
    ("Committee minded to refuse. Vote 3-0.",): [
        "carried implicit 3-0-? | refused: Committee minded to refuse",
    ],
    ("Members content to lease the barn for 18 months only.",): [
        "carried implicit | agreed: Members content to lease the barn for 18 months only",
    ],
    ("Members were content with the draft.",): [
        "carried implicit | agreed: Members were content with the draft",
    ],
    ("Members were content for the Clerk to lodge the claim.",): [
        "carried implicit | agreed: Members were content for the Clerk to lodge the claim",
    ],
    ("Members were happy to see the pond.",): [],
    ("Consensus to offer up to £23,000.",): [
        "carried | other: to offer up to £23,000",
    ],
    ("The consensus was that the fees should go up by 3%.",): [
        "carried | other: the fees should go up by 3%",
    ],
    ("It was the unanimous wish of the Trustees that the work be put in hand at once.",): [
        "carried unanimous | other: the work be put in hand at once",
    ],
    ("It was the view of members that the pond was full.",): [],
    ("Everyone was in favour of selling the old mower.",): [
        "carried implicit unanimous | other: Everyone was in favour of selling the old mower",
    ],
    ("Unanimous in favour of awarding the full amount.",): [
        "carried implicit unanimous | other: Unanimous in favour of awarding the full amount",
    ],
    ("All but Nick voted to lend the money.",): [
        "carried implicit | other: to lend the money",
    ],
    ("The Board backed this.",): [
        "carried implicit | supported: The Board backed this",
    ],
    ("The Board turned down the offer.",): [
        "carried implicit | refused: The Board turned down the offer",
    ],
    ("Members concurred with the recommendation.",): [
        "carried implicit | agreed: Members concurred with the recommendation",
    ],
    ("The Panel found in favour of the appellant.",): [
        "carried implicit | other: The Panel found in favour of the appellant",
    ],
    ("The Sub-Committee was satisfied and granted the licence.",): [
        "carried implicit | granted: The Sub-Committee was satisfied and granted the licence",
    ],
    ("Following a review application the panel imposed interim steps.",): [
        "carried implicit | other: the panel imposed interim steps",
    ],
    ("The Board laid a rate of 9p in the pound.",): [
        "carried implicit | other: The Board laid a rate of 9p in the pound",
    ],
    ("The lower quotation of £418 from Teal Ltd was preferred.",): [
        "carried implicit | accepted: The lower quotation of £418 from Teal Ltd was preferred",
    ],
    ("Option 2 was preferred by residents.",): [],
    ("On being put to the vote slate was chosen by three votes to two.",): [
        "carried implicit 3-2-? | accepted: On being put to the vote slate was chosen by three votes to two",
    ],
    ("Option 2 (a rise of 3%) found favour with all.",): [
        "carried implicit | accepted: Option 2 (a rise of 3%) found favour with all",
    ],
    ("AB was given authority to sell the old digger.",): [
        "carried implicit | authorised: AB was given authority to sell the old digger",
    ],
    ("The quote of £90 was looked at and given the go ahead.",): [
        "carried implicit | authorised: The quote of £90 was looked at and given the go ahead",
    ],
    ("Members were broadly content and endorsement was given.",): [
        "carried implicit | authorised: Members were broadly content and endorsement was given",
    ],
    ("The Mayor sought and obtained the Council's consent to go on.",): [
        "carried implicit | authorised: The Mayor sought and obtained the Council's consent to go on",
    ],
    ("It was left to her to arrange a visit.",): [
        "carried implicit | delegated: It was left to her to arrange a visit",
    ],
    ("It was left with the Clerk to buy a seat.",): [
        "carried implicit | delegated: It was left with the Clerk to buy a seat",
    ],
    ("Grants were awarded as follows:", "Bowls Club £500", "Scouts £90"): [
        "carried implicit | granted: Grants were awarded as follows",
    ],
    ("Councillor Elm was appointed to chair the hearing.",): [
        "carried implicit | appointed: Councillor Elm was appointed to chair the hearing",
    ],
    ("Mrs Elm was the only nominee and was duly appointed with effect from 20 April.",): [
        "carried implicit | appointed: Mrs Elm was the only nominee and was duly appointed with effect "
        "from 20 April",
    ],
    ("Mr Asp was voted in as Chairman.",): [
        "carried implicit | appointed: Mr Asp was voted in as Chairman",
    ],
    ("Councillor Elm was appointed as the Council's representative on the Ponds Forum.",): [
        "carried implicit | appointed: Councillor Elm was appointed as the Council's representative on "
        "the Ponds Forum",
    ],
    ("Jo Heron to continue as Vice Chairman.",): [
        "carried implicit | appointed: Jo Heron to continue as Vice Chairman",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_what_a_body_was_of_one_mind_about(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes(*lines)) == expected
