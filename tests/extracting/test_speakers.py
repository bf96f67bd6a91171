"""Who speaks: past asides, by a post alone, by a pronoun, and in verbs that need an object of their own."""

import pytest

from tests.extracting.passage import minutes

# words / speaker and verb of each
SPOKEN = {
    "Dr Ann Heron, Director at the Reed Marsh Trust, reported that all was well.": [("Dr Ann Heron", "reported")],
    "Mr Jo Coot, Director of the applicant company, addressed the Panel.": [("Mr Jo Coot", "addressed")],
    "Cllr Wren, with the Chairman's permission, said that it leaked.": [("Cllr Wren", "said")],
    "Mr Coot, on the other hand, welcomed it.": [("Mr Coot", "welcomed")],
    "The Finance Business Partner confirmed that it was paid.": [("Finance Business Partner", "confirmed")],
    "The Chair extended sympathy to Mr Coot on his loss.": [("Chair", "extended")],
    "The Chair extended the deadline.": [],
    "Mr Coot submitted that the fee was too high.": [("Mr Coot", "submitted")],
    "Mr Coot submitted a bill.": [],
    "Councillor Wren condemned the noise.": [("Councillor Wren", "condemned")],
    "Mr Coot\n          requested a copy.": [("Mr Coot", "requested")],
    "Mr Coot said no. In reply to Councillor Wren he advised that it was shut.": [
        ("Mr Coot", "said"),
        ("Mr Coot", "advised"),
    ],
    "Mr Reed of Sheep Street asked for a bin.": [("Mr Reed", "asked")],
    "The Police and Crime Commissioner spoke. The Commissioner replied to all of it.": [
        ("Police and Crime Commissioner", "spoke"),
        ("Police and Crime Commissioner", "replied"),
    ],
}


@pytest.mark.parametrize(("words", "expected"), SPOKEN.items(), ids=SPOKEN)
def test_each_verb_of_saying_has_its_speaker(words: str, expected: list[tuple[str, str]]) -> None:
    people = minutes(words).people
    events = [(said.evidence.start, one.name, said.verb) for one in people for said in one.speech]
    assert [(name, verb) for _, name, verb in sorted(events)] == expected
