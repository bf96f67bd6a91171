"""What a body settles, awards, opts for or is of one mind about, and what only sounds like it."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    ("The Council set the precept at £14,250.",): [
        "carried implicit | other: The Council set the precept at £14,250",
    ],
    ("The Council had set the precept at £9,000.",): [],
    ("Members decided against joining the scheme.",): [
        "carried implicit | other: Members decided against joining the scheme",
    ],
    ("Members opted for the cheaper quotation.",): [
        "carried implicit | other: Members opted for the cheaper quotation",
    ],
    ("The Council donated £50 to the Scouts.",): [
        "carried implicit | granted: The Council donated £50 to the Scouts",
    ],
    ("The Council gave £50 to the Scouts last year.",): [],
    ("The Council was unanimous in agreeing to object.",): [
        "carried unanimous | other: to object",
    ],
    ("Members were unanimous in supporting the application.",): [
        "carried implicit unanimous | supported: Members were unanimous in supporting the application",
    ],
    ("Members were unanimous in thanking the Clerk.",): [],
    ("The vote was unanimous to approve the accounts.",): [
        "carried implicit unanimous | approved: The vote was unanimous to approve the accounts",
    ],
    ("The vote was 5 to 2 in favour of refusing it.",): [
        "carried implicit 5-2-? | refused: The vote was 5 to 2 in favour of refusing it",
    ],
    ("Grants of £250 each were awarded to the Scouts and the Guides.",): [
        "carried implicit | granted: Grants of £250 each were awarded to the Scouts and the Guides",
    ],
    ("The Bowls Club was awarded £450.",): [
        "carried implicit | granted: The Bowls Club was awarded £450",
    ],
    ("The Bowls Club was awarded £450 by the Lottery.",): [],
    ("The contract for the verges was awarded to Teal & Sons.",): [
        "carried implicit | granted: The contract for the verges was awarded to Teal & Sons",
    ],
    ("The licence was granted with the hours as applied for.",): [
        "carried implicit | granted: The licence was granted with the hours as applied for",
    ],
    ("The terms were agreed with the landowner.",): [],
    ("Members recommended refusal on highway grounds.",): [
        "carried implicit | recommended: Members recommended refusal on highway grounds",
    ],
    ("The complaint was upheld.",): [
        "carried implicit | other: The complaint was upheld",
    ],
    ("The item was carried forward to the July meeting.",): [
        "deferred implicit | deferred: The item was carried forward to the July meeting",
    ],
    ("The budget was carried forward to the new year.",): [],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_what_a_body_settles_and_awards(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected
