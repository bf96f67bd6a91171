"""Commitments of anybody who acts, in any verb: neither those who act nor what they do are a list that ends."""

from itertools import product

import pytest

from tests.extracting.passage import minutes

ACTORS = (
    "the Bursar",
    "the Webmaster",
    "the footpath warden",
    "the Head of Legal and Democratic Services",
    "PCSO Gull",
)
VERBS = ("circulate", "laminate", "measure")
FRAMES = {
    "{who} would {verb} the map.": "{who} would {verb} the map",
    "{who} would be {verb_ing} the map.": "{who} would be {verb_ing} the map",
    "{who} was planning to {verb} the map.": "{who} was planning to {verb} the map",
    "Mrs Wren asked that {who} {verb} the map.": "Mrs Wren asked that {who} {verb} the map",
    "Mrs Wren suggested that {who} should {verb} the map.": "Mrs Wren suggested that {who} should {verb} the map",
    "It was agreed that {who} {verb} the map.": "{who} {verb} the map",
    "It was agreed that {who} should {verb} the map.": "{who} should {verb} the map",
    "It was agreed for {who} to {verb} the map.": "{who} to {verb} the map",
    "RESOLVED that {who} will also {verb} the map.": "{who} will also {verb} the map",
    "RESOLVED for {who} to {verb} the map.": "{who} to {verb} the map",
    "{who} is {verb_ing} the map.": "{who} is {verb_ing} the map",
    "Noted that {who} would {verb} the map.": "{who} would {verb} the map",
}


@pytest.mark.parametrize(("frame", "expected"), FRAMES.items(), ids=FRAMES)
def test_anybody_who_acts_may_promise_anything(frame: str, expected: str) -> None:
    told = [_told(frame, who, verb) for who, verb in product(ACTORS, VERBS)]
    found = minutes(*told)
    printed = [one.evidence.quote(found.structure.document.text) for one in found.commitments]
    clauses = [_told(expected, who, verb) for who, verb in product(ACTORS, VERBS)]
    assert [one.lower() for one in printed] == [one.lower() for one in clauses]


def _told(frame: str, who: str, verb: str) -> str:
    words = frame.format(who=who, verb=verb, verb_ing=f"{verb.removesuffix('e')}ing")
    return words[0].upper() + words[1:]


NOBODY = (
    "The new shelter would provide seats.",
    "The corridor would link the two villages.",
    "Brackwater would gain a bridge.",
    "Walkers would provide their own food.",
    "The tractor was due to derail.",
    "Mrs Wren suggested that the map be noted.",
    "RESOLVED that the Council measure its success by the pond.",
    "RESOLVED that the minutes be signed by the Chair.",
    "RESOLVED that the rate be increased by 3%.",
    "The house would be overbearing.",
    "The Clerk was welcoming the guests.",
    "The Council is losing the bridge.",
    "The Clerk is awaiting their prices.",
)


@pytest.mark.parametrize("words", NOBODY)
def test_a_thing_the_many_or_a_place_promises_nothing(words: str) -> None:
    assert minutes(words).commitments == ()


# words / the clauses, who
TOLD = {
    "Mr Reed, who had seen Mr Coot at the pond, agreed to circulate the map.": (
        ("Mr Reed, who had seen Mr Coot at the pond, agreed to circulate the map", "Mr Reed"),
    ),
    "The Clerk, who knew the owner, was asked to circulate the map.": (
        ("The Clerk, who knew the owner, was asked to circulate the map", "Clerk"),
    ),
    "Mr Reed would write to the owner and measure the verge.": (
        ("Mr Reed would write to the owner", "Mr Reed"),
        ("measure the verge", "Mr Reed"),
    ),
    "RESOLVED that the ceremony be staged by the Head of Events.": (
        ("the ceremony be staged by the Head of Events", "Head of Events"),
    ),
    "*Clerk to measure the verge.": (("Clerk to measure the verge", "Clerk"),),
    "Action: Mr Reed – measure the verge": (("Action: Mr Reed – measure the verge", "Mr Reed"),),
    "Further action required: Clerk to measure the verge.": (
        ("Further action required: Clerk to measure the verge", "Clerk"),
    ),
    "Next steps: Clerk to measure the verge.": (("Next steps: Clerk to measure the verge", "Clerk"),),
    "Clerk’s action: measure the verge": (("Clerk’s action: measure the verge", None),),
    "Going forward, Mr Reed would measure the verge.": (("Mr Reed would measure the verge", "Mr Reed"),),
    "Mr Reed was willing to measure the verge.": (("Mr Reed was willing to measure the verge", "Mr Reed"),),
    "Three stewards would start within ten days.": (("Three stewards would start within ten days", None),),
}


@pytest.mark.parametrize(("words", "expected"), TOLD.items(), ids=TOLD)
def test_it_is_told_whose_it_is(words: str, expected: tuple[tuple[str, str | None], ...]) -> None:
    found = minutes(words)
    text = found.structure.document.text
    assert tuple((one.evidence.quote(text), one.who) for one in found.commitments) == expected
