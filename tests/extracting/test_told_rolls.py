"""Who was present, where a sentence says so, or a list has no label or one with a stop."""

import pytest

from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.extracting.test_attendance import Row, present, rows
from tests.extracting.test_attendance_wordings import said

_PAGE = """HERONSFORD PARISH COUNCIL

Minutes of the meeting held in the Village Hall on 12 March 2024 at 7.30 pm

{words}

The minutes of the last meeting were read and signed.

The Clerk reported that the pond was deep. It was resolved to mend it.

The meeting closed at 9 pm.
"""
_FOUR = present("A Heron", "B Rook", "C Finch", "D Wren")
_GENTRY = present("Mr A Heron", "Mr B Rook", "Mrs C Finch")
_CLERK: Row = ("Mrs E Coot", "in_attendance", "Clerk", None)

# the paragraph above the minutes / name, status, role, substitute for
TOLD: dict[str, list[Row]] = {
    "Those in attendance were Cllrs A Heron, B Rook, C Finch, D Wren and the Clerk, Mrs E Coot.": [*_FOUR, _CLERK],
    "The meeting was attended by Cllrs A Heron, B Rook, C Finch and D Wren.": _FOUR,
    "The Clerk confirmed that the Sub-Committee would comprise Councillors A Heron, B Rook, C Finch and D Wren.": _FOUR,
    "Cllrs A Heron, B Rook, C Finch and D Wren were present together with the Clerk, Mrs E Coot.": [*_FOUR, _CLERK],
    "Cllrs A Heron, B Rook, C Finch and D Wren attended, with the Clerk, Mrs E Coot, and six residents.": [
        *_FOUR,
        _CLERK,
    ],
    "Mr A Heron was in the chair. The other councillors present were Mr B Rook and Mrs C Finch.": _GENTRY,
    "Mr A Heron took the chair, and Mr B Rook and Mrs C Finch were present.": _GENTRY,
    "The three councillors that presided over this hearing were Cllrs A Heron, B Rook and C Finch.": _FOUR[:3],
    "The meeting was opened by nobody in particular.": [],
    "Mr A Heron was in the chair and there were also present Messrs. B Rook and C Finch, and the Clerk (Mrs E Coot).": [
        *present("Mr A Heron", "B Rook", "C Finch"),
        _CLERK,
    ],
    "Mr A Heron chaired the meeting. Also present were Mr B Rook, Mrs C Finch and the Clerk, Mrs E Coot.": [
        *_GENTRY,
        _CLERK,
    ],
    "There were present Mr A Heron, Mr B Rook and Mrs C Finch.": _GENTRY,
    "Four councillors were present: A Heron, B Rook, C Finch and D Wren.": _FOUR,
    "Three of the five councillors were present (Mr A Heron, Mr B Rook, Mrs C Finch).": _GENTRY,
    "Present. Mr A Heron, Mr B Rook, Mrs C Finch and the Clerk, Mrs E Coot.": [*_GENTRY, _CLERK],
    "PRESENT. – Mr A Heron, Mr B Rook, Mrs C Finch": _GENTRY,
    "Present Mr A Heron, Mr B Rook, Mrs C Finch": _GENTRY,
    "Councillors: A Heron, B Rook, C Finch, D Wren. Public: 4.": _FOUR,
    "Mr A Heron (Chairman), Mr B Rook, Mrs C Finch": [("Mr A Heron", "present", "Chairman", None), *_GENTRY[1:]],
    "AH – Ann Heron (Chair)\nBR – Bob Rook\nCF – Jo Finch": [
        ("Ann Heron", "present", "Chair", None),
        *present("Bob Rook", "Jo Finch"),
    ],
    "Present:\nJR  Jo Rook\nAH  Ann Heron": present("Jo Rook", "Ann Heron"),
    "Present were Mr A Heron, Mr B Rook, Mrs C Finch. Apologies from Mr D Wren.": [
        *_GENTRY,
        *said(("Mr D Wren",), "apologies"),
    ],
    "Cllrs A Heron, B Rook, C Finch and D Wren. Also present: the Clerk, Mrs E Coot.": [*_FOUR, _CLERK],
    "Councillor A Heron, Councillors B Rook, C Finch and D Wren.": [
        *present("Councillor A Heron"),
        *_FOUR[1:],
    ],
    "Cllr A Heron (in the Chair); Cllrs B Rook and C Finch; and Mr D Wren.": [
        ("Cllr A Heron", "present", "Chair", None),
        *present("B Rook", "C Finch", "Mr D Wren"),
    ],
    "Cllr A Heron (in the Chair); Cllrs B Rook and C Finch were present.": [
        ("Cllr A Heron", "present", "Chair", None),
        *present("B Rook", "C Finch"),
    ],
    "Mr A Heron was present to answer questions.": said(("Mr A Heron",), "in_attendance"),
}


@pytest.mark.parametrize(("words", "expected"), TOLD.items(), ids=TOLD)
def test_a_sentence_tells_who_was_present(words: str, expected: list[Row]) -> None:
    assert rows(minutes_of(_PAGE.format(words=words).encode(), SourceEntry())) == expected


def test_minutes_of_one_item_say_who_was_away() -> None:
    words = "Present: Mr A Heron and Mr B Rook.\n\nApologies. Apologies were received from Mrs C Finch."
    found = rows(minutes_of(_PAGE.format(words=words).encode(), SourceEntry()))
    assert found == [*present("Mr A Heron", "Mr B Rook"), *said(("Mrs C Finch",), "apologies")]
