"""Opinions on one application, what is put off, and verdicts of a word or two, and what only sounds like one."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    ("22/0134 4 Duck Lane – porch. No concerns.",): [
        "carried implicit | other: No concerns",
    ],
    ("22/0134 4 Duck Lane – porch. PC opposes.",): [
        "carried implicit | other: PC opposes",
    ],
    ("22/0134 4 Duck Lane – Leave to the Tree Officer.",): [
        "carried implicit | other: Leave to the Tree Officer",
    ],
    ("22/0134 4 Duck Lane – Unanimous Objection",): [
        "carried implicit unanimous | other: Unanimous Objection",
    ],
    ("E/38112 4 Duck Lane – No objection",): [
        "carried implicit | other: No objection",
    ],
    ("22/0134 4 Duck Lane – the Council objects to the longer hours.",): [
        "carried implicit | other: the Council objects to the longer hours",
    ],
    ("22/0134 Land off Duck Lane – DEFER pending sight of the drainage report.",): [
        "deferred implicit | deferred: DEFER pending sight of the drainage report",
    ],
    ("The police had no concerns. No issues.",): [],
    ("Barn, Duck Lane: no objections were raised.",): [
        "carried implicit | other: no objections were raised",
    ],
    ("No objections were raised by the neighbours.",): [],
    ("There was no objection to the closure of Duck Lane on 1 June.",): [
        "carried implicit | other: There was no objection to the closure of Duck Lane on 1 June",
    ],
    ("The Council wished to make no comment.",): [
        "carried implicit | other: The Council wished to make no comment",
    ],
    ("Members wished to object because of the access.",): [
        "carried implicit | other: Members wished to object because of the access",
    ],
    ("The Council has no representation to make.",): [
        "carried implicit | other: The Council has no representation to make",
    ],
    ("Speed camera. No further action to be taken.",): [
        "carried implicit | other: No further action to be taken",
    ],
    ("He said that no further action was needed.",): [],
    ("Grant to the hospice. Not agreed as not within the parish.",): [
        "lost implicit",
    ],
    ("Grant to the hospice – not agreed",): [
        "lost implicit",
    ],
    ("Mr Asp spoke of a seat. Carried forward to next agenda.",): [
        "deferred | deferred: Carried forward to next agenda",
    ],
    ("Carried forward to the new accounts: £400.",): [],
    ("To be deferred.",): [
        "deferred | deferred: To be deferred",
    ],
    ("Adjourned at the appellant's request to a date to be fixed.",): [
        "deferred | deferred: Adjourned at the appellant's request to a date to be fixed",
    ],
    ("Adjourned at 7.30pm for tea.",): [],
    ("This will be held over to the next meeting, when he will be there.",): [
        "deferred implicit | deferred: This will be held over to the next meeting, when he will be there",
    ],
    ("The election will be postponed until May.",): [],
    ("Members wanted to see figures and the item stands over.",): [
        "deferred implicit | deferred: the item stands over",
    ],
    ("Playgroup £800 – awarded in full.",): [
        "carried | granted: awarded in full",
    ],
    ("Agreed; Clerk to write.",): [
        "carried | agreed: Agreed; Clerk to write",
    ],
    ("Bowls pavilion ~ Deferred until after the visit.",): [
        "deferred | deferred: Deferred until after the visit",
    ],
    ("Declined to vote (1) – Mr Asp",): [],
    ("Neuadd yr Eglwys – cytunwyd i roi £200.",): [
        "carried | agreed: cytunwyd i roi £200",
    ],
    ("Ambiwlans Awyr – gohirio tan y cyfarfod nesaf.",): [
        "deferred | deferred: gohirio tan y cyfarfod nesaf",
    ],
    ("Derbyniwyd cofnodion cyfarfod 9 Ebrill fel rhai cywir.",): [
        "carried implicit | approved: Derbyniwyd cofnodion cyfarfod 9 Ebrill fel rhai cywir",
    ],
    ("Derbyniwyd cwynion gan drigolion.",): [],
    ("Nodwyd yr adroddiad. Cytunwyd i ofyn am ffigurau pellach.",): [
        "carried implicit | noted: Nodwyd yr adroddiad",
        "carried | agreed: i ofyn am ffigurau pellach",
    ],
    ("Letter from the school.", "This was noted and clerk to pass on to the County Council"): [
        "carried implicit | noted: This was noted",
    ],
    ("22/0134 4 Duck Lane. Crown reduction. PC recommend refusal – no report.",): [
        "carried implicit | recommended: PC recommend refusal – no report",
    ],
    ("Comments: The Council welcome the play area but wish to see a footway.",): [
        "carried implicit | other: The Council welcome the play area but wish to see a footway",
    ],
    ("Comments: The applicant would like a reply.",): [],
    ("The quote from Teal Ltd (£275) to be accepted. Clerk to action.",): [
        "carried implicit | accepted: The quote from Teal Ltd (£275) to be accepted",
    ],
    ("Quotes to be accepted by June.",): [],
    ("Pipe band £250: OK’d.",): [
        "carried | agreed: OK’d",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_short_verdicts(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes(*lines)) == expected
