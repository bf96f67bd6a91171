"""What a body turns down, declines or does not support, and what only sounds so."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    ("The Clerk's request for a laptop was turned down, Cllr. Teal dissenting.",): [
        "carried implicit majority | refused: The Clerk's request for a laptop was turned down",
    ],
    ("A request from the Scouts for £750 was turned down by 4 votes to 2.",): [
        "carried implicit 4-2-? | refused: A request from the Scouts for £750 was turned down by 4 votes to 2",
    ],
    ("The Clerk's request for a laptop was declined.",): [
        "carried implicit | refused: The Clerk's request for a laptop was declined",
    ],
    ("The Committee declined to support the application.",): [
        "carried implicit | refused: The Committee declined to support the application",
    ],
    ("Having heard the applicant, the Sub-Committee refused to grant the licence.",): [
        "carried implicit | refused: the Sub-Committee refused to grant the licence",
    ],
    ("The Council was unable to support the request.",): [
        "lost implicit | rejected: The Council was unable to support the request",
    ],
    ("Members did not agree to the request.",): [
        "lost implicit | rejected: Members did not agree to the request",
    ],
    ("The Parish Council does not support this application.",): [
        "lost implicit | rejected: The Parish Council does not support this application",
    ],
    ("The Committee was not minded to approve the scheme.",): [
        "lost implicit | rejected: The Committee was not minded to approve the scheme",
    ],
    ("The request from the Scouts for £750 was not agreed.",): [
        "lost implicit",
    ],
    ("The application was not supported because of its height.",): [
        "lost implicit",
    ],
    ("The proposal was voted down by 6 votes to 2.",): [
        "lost implicit 2-6-?",
    ],
    ("Cllr Heron proposed, seconded by Cllr Teal, that the fence be mended. This was turned down.",): [
        "lost implicit Cllr Heron / Cllr Teal",
    ],
    ("The amendment was rejected.",): [],
    ("Councillor Teal was unable to support the proposal.",): [],
    ("The Director said that the Council had declined to support the scheme.",): [],
    ("The Clerk said that the Council did not support the scheme.",): [],
    ("The appeal had been turned down by the inspector.",): [],
    ("The application was not accepted by the County as it lacked a plan.",): [],
    ("Members did not accept the figures.",): [],
    ("Members declined to comment.",): [],
    ("The Council was unable to meet in May.",): [],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_what_a_body_does_not_do_is_decided(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected
