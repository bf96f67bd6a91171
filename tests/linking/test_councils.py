"""Which council a document belongs to and which it is about: as listed, or as its header names it."""

import pytest

from schemas.sources import SourceEntry
from schemas.vocabulary import Basis
from seeds.lexicon import lexicon
from seeds.register import RegisterEntry
from tasks.linking.councils import publisher_of, subject_of
from tasks.reading.reader import read
from tasks.structuring.structure import structure

NAMES = {"MAR": "Marsh Council", "NMA": "North Marsh Council", "FEN": "Sedge Parish Council"}
REGISTER = {code: RegisterEntry(code, f"E0{code}", name, {}) for code, name in NAMES.items()}

# title / header line / council code, and its words
STATED = {
    "title": ("Ponds of Marsh Council", "To note it", ("MAR", ["Marsh Council"])),
    "header_field": ("Ponds", "Presenter: Jo Heron, Marsh Council", ("MAR", ["Marsh Council"])),
    "both": ("Marsh Council", "Contact: Marsh Council", ("MAR", ["Marsh Council", "Marsh Council"])),
    "longer_name": ("North Marsh Council", "To note it", ("NMA", ["North Marsh Council"])),
    "two_councils": ("Marsh Council", "Contact: Sedge Parish Council", None),
    "purpose": ("Ponds", "To thank Marsh Council", None),
    "part_of_a_word": ("Saltmarsh Council", "To note it", None),
    "longer_word": ("Marsh Councillors", "To note it", None),
    "none": ("Ponds", "To note it", None),
}


@pytest.mark.parametrize(("title", "header", "expected"), STATED.values(), ids=STATED)
def test_the_header_names_the_council(title: str, header: str, expected: tuple[str, list[str]] | None) -> None:
    text = f"Agenda item\n{title}\n{header}\nMinutes:\nSedge Parish Council had a pond."
    found = structure(read(text.encode()), lexicon())
    council = subject_of(found, SourceEntry(), REGISTER)
    assert (council and (council.code, [span.quote(text) for span in council.evidence])) == expected
    assert council is None or council.basis is Basis.STATED


def test_the_source_list_goes_before_the_text() -> None:
    found = structure(read(b"Agenda item\nMarsh Council\nMinutes:\nThe pond"), lexicon())
    council = subject_of(found, SourceEntry(subject="FEN"), REGISTER)
    assert council is not None
    assert (council.code, council.gss_code, council.basis) == ("FEN", "E0FEN", Basis.SOURCE)


@pytest.mark.parametrize(("listed", "code"), [("MAR", "MAR"), (None, None), ("XXX", None)])
def test_the_publisher_is_listed_or_unknown(listed: str | None, code: str | None) -> None:
    found = structure(read(b"Agenda item\nMarsh Council\nMinutes:\nThe pond"), lexicon())
    council = publisher_of(found, SourceEntry(publisher=listed), REGISTER)
    assert (council.code if council else None) == code


# lines above the items / council of the meeting
HEADED = {
    "its_name_in_capitals": (("MARSH COUNCIL", "Minutes of the Cabinet held on 3 May 2018"), "MAR"),
    "its_name_twice": (("Marsh Council", "Minutes of the Cabinet", "Marsh Council"), "MAR"),
    "two_names": (("Marsh Council", "Minutes of the Cabinet", "Sedge Parish Council"), None),
    "a_name_within_a_line": (("Minutes of the Cabinet of Marsh Council",), None),
    "none": (("Minutes of the Cabinet",), None),
}


@pytest.mark.parametrize(("lines", "code"), HEADED.values(), ids=HEADED)
def test_the_name_that_heads_printed_minutes_is_the_councils(lines: tuple[str, ...], code: str | None) -> None:
    items = ("1. Apologies", "None.", "2. Talks with Sedge Parish Council", "Held.", "3. Close", "At nine.")
    found = structure(read("\n".join((*lines, *items)).encode()), lexicon())
    councils = [publisher_of(found, SourceEntry(), REGISTER), subject_of(found, SourceEntry(), REGISTER)]
    assert [council and council.code for council in councils] == [code, code]
