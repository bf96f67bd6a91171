"""Who was there in the wordings of other councils: family first, capitals, labels that are sentences, comings."""

from pathlib import Path

import pytest

from schemas.minutes import Minutes
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.extracting.test_attendance import Row, page, present, rows, sorry

PRINTED = """HERONSFORD PARISH COUNCIL

Minutes of the meeting of the Parish Council held on Tuesday 3 March 2026 at 7.30 pm in the Village Hall

{above}

1. Apologies for absence
{apologies}

2. Declarations of interest
There were no declarations of interest.

3. Minutes of the last meeting
RESOLVED that the minutes of the meeting held on 3 February 2026 be signed as a correct record.
"""


def printed(above: str = "Present: Cllrs A Heron, B Rook and C Finch", apologies: str = "None.") -> Minutes:
    """Return the minutes of a parish with these lists above, and these words below the title of the apologies."""
    return minutes_of(PRINTED.format(above=above, apologies=apologies).encode(), SourceEntry())


def said(names: tuple[str, ...], status: str) -> list[Row]:
    return [(name, status, None, None) for name in names]


# lines above the items / name, status, role, substitute for
LISTS: dict[str, tuple[str, list[Row]]] = {
    "a_tab_parts_name_and_role": (
        "Present:\nAnn Heron\tChair\nBob Rook\tClerk",
        [("Ann Heron", "present", "Chair", None), ("Bob Rook", "in_attendance", "Clerk", None)],
    ),
    "whom_a_member_is_of": (
        "Present:\nAnn Heron, Chair, NHS Oxbow\nBob Teal, NHS Oxbow",
        [("Ann Heron", "present", "Chair", None), ("Bob Teal", "present", None, None)],
    ),
    "an_office_on_the_line_below": (
        "Present:\nCouncillor TS Cess\n(Chair)\nCouncillor B Rook\nClerk: Helen\nSpurway",
        [
            ("Councillor TS Cess", "present", "Chair", None),
            *present("Councillor B Rook"),
            ("Helen Spurway", "in_attendance", "Clerk", None),
        ],
    ),
    "an_office_behind_a_bar": (
        "Present: A Heron, B Rook\nOfficers:\nD Elk | Clerk\nJ Teal | Engineer",
        [
            *present("A Heron", "B Rook"),
            ("D Elk", "in_attendance", "Clerk", None),
            ("J Teal", "in_attendance", "Engineer", None),
        ],
    ),
    "who_wrote_the_minutes": (
        "Present: A Heron, B Rook\nMinutes: Nina Pask",
        [*present("A Heron", "B Rook"), ("Nina Pask", "in_attendance", None, None)],
    ),
    "a_dash_ends_the_label": ("PRESENT –\nA Heron\nB Rook", present("A Heron", "B Rook")),
    "a_dash_behind_each_label": (
        "PRESENT – A Heron, B Rook\nAPOLOGIES – Cllr C Finch",
        [*present("A Heron", "B Rook"), *sorry("Cllr C Finch")],
    ),
    "family_first_by_lines": (
        "Present\nHeron, A (Chair)\nRook, B.C.\n\nApologies\nFinch, Zebedee",
        [("Heron, A", "present", "Chair", None), *present("Rook, B.C")],
    ),
    "family_first_on_a_line": (
        "Present: Heron A (Chair); Rook B; Finch C",
        [("Heron A", "present", "Chair", None), *present("Rook B", "Finch C")],
    ),
    "family_first_with_given_names": (
        "Present: Heron, Ann; Rook, Zebedee; Finch, Sam",
        present("Heron, Ann", "Rook, Zebedee", "Finch, Sam"),
    ),
    "families_alone": (
        "Present: Cllr Teal\nApologies for absence: Finch, Wren and Coot",
        [*present("Cllr Teal"), *sorry("Finch", "Wren", "Coot")],
    ),
    "capitals_without_titles": (
        "PRESENT: A HERON (CHAIR), B ROOK AND C FINCH\nAPOLOGIES: D COOT",
        [("A HERON", "present", "CHAIR", None), *present("B ROOK", "C FINCH"), *sorry("D COOT")],
    ),
    "capitals_by_lines": (
        "PRESENT\nCLLR ANN HERON\nCLLR SIMONE ROOK\nSAM FINCH (CLERK)",
        [*present("CLLR ANN HERON", "CLLR SIMONE ROOK"), ("SAM FINCH", "in_attendance", "CLERK", None)],
    ),
    "the_chair_without_a_title": (
        "Chair: Ann Heron\nMembers: Sam Rook, Cal Finch",
        [("Ann Heron", "present", "Chair", None), *present("Sam Rook", "Cal Finch")],
    ),
    "absent_with_and_without": (
        "Present: Cllr A Heron\nAbsent with apologies: Cllr B Rook\nAbsent without apologies: Cllr C Finch",
        [*present("Cllr A Heron"), *sorry("Cllr B Rook"), *said(("Cllr C Finch",), "absent")],
    ),
    "those_in_attendance_share_a_title": (
        "Councillors in attendance: Heron, Rook and Finch",
        present("Heron", "Rook", "Finch"),
    ),
    "a_label_that_is_a_sentence": (
        "There were present: Cllrs A Heron and B Rook. Mrs C Finch was in attendance.",
        [*present("A Heron", "B Rook"), *said(("Mrs C Finch",), "in_attendance")],
    ),
    "cells_of_a_list": (
        "Present | Cllr A Heron, Cllr B Rook\nApologies | Cllr C Finch",
        [*present("Cllr A Heron", "Cllr B Rook"), *sorry("Cllr C Finch")],
    ),
    "a_row_a_councillor": (
        "Name | Attendance\nCllr A Heron (Chair) | Present\nCllr B Rook | Present\nCllr C Finch | Apologies",
        [("Cllr A Heron", "present", "Chair", None), *present("Cllr B Rook"), *sorry("Cllr C Finch")],
    ),
    "councillors_in_capitals": (
        "PRESENT CLLRs A Heron, B Rook\nClr C Finch",
        present("A Heron", "B Rook", "Clr C Finch"),
    ),
    "present_were": (
        "Councillors present were Cllr Heron and Cllr Rook. The Clerk, Jo Finch, was also present.",
        [*present("Cllr Heron", "Cllr Rook"), ("Jo Finch", "in_attendance", "Clerk", None)],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("above", "expected"), LISTS.values(), ids=LISTS)
def test_lists_name_who_was_there(above: str, expected: list[Row]) -> None:
    found = printed(above)
    told = rows(found)
    assert told[: len(expected)] == expected
    assert [item.title for item in found.structure.items] == [
        "Apologies for absence",
        "Declarations of interest",
        "Minutes of the last meeting",
    ]


AWAY = (
    "Dr Ann Heron (Health Board) and Police Constable B Rook had sent apologies.",
    "Mr A Heron, Parish Warden, and Cllr B Rook had sent apologies.",
    "To receive apologies for absence: Cllr A Heron and Cllr B Rook.",
    "RESOLVED: To approve the reasons for absence given by Cllr A Heron and Cllr B Rook.",
    "Cllr A Heron – apologies received. Cllr B Rook is on holiday and sent apologies.",
    "Apologises were received from Cllr A Heron and Cllr B Rook.",
)


@pytest.mark.parametrize("words", AWAY)
def test_apologies_are_told_in_many_wordings(words: str) -> None:
    found = [(row[0].split()[-1], row[1]) for row in rows(printed(apologies=words)) if row[1] != "present"]
    assert found == [("Heron", "apologies"), ("Rook", "apologies")]


@pytest.mark.parametrize(
    "title",
    (
        "To receive apologies for absence – Cllrs Heron and Rook",
        "Apologies received from Cllrs Heron and Rook",
        "Apologies - Ann Heron and Zebedee Rook",
    ),
)
def test_apologies_stand_on_the_line_of_the_title(title: str) -> None:
    found = minutes_of(
        PRINTED.replace("1. Apologies for absence\n{apologies}", f"1. {title}")
        .format(above="Present: Cllr Teal")
        .encode(),
        SourceEntry(),
    )
    assert [(row[0].split()[-1], row[1]) for row in rows(found)[1:]] == [("Heron", "apologies"), ("Rook", "apologies")]


# sentence / the status that it says of Cllr Heron
TOLD = {
    "Cllr Heron did not send apologies.": "absent",
    "Cllr Heron did not attend.": "absent",
    "None received. Cllr Heron absent.": "absent",
    "Cllr Heron departed at 8 pm.": "left_early",
    "Cllr Heron withdrew from the meeting at 8 pm.": "left_early",
    "Cllr Heron gave apologies and left the meeting at 8.10 pm.": "left_early",
    "Cllr Heron attended until 8 pm.": "left_early",
    "Cllr Heron came into the meeting at 7.50 pm.": "arrived_late",
    "Cllr Heron arrives at 7.50 pm.": "arrived_late",
    "Cllr Heron dialled in at 7.50 pm.": "arrived_late",
    "Cllr Heron was late and arrived at 7.50 pm.": "arrived_late",
    "Cllr Heron apologised for arriving late.": "arrived_late",
    "Cllr Heron logged off at 8 pm.": "left_early",
    "Cllr Heron leaves the meeting at 8 pm.": "left_early",
    "Cllr Heron vacated the Chair and left the meeting.": "left_early",
    "Cllr Heron was in attendance from 7.50 pm.": "arrived_late",
    "Cllr Heron had advised that she would be late.": "arrived_late",
    "Cllr Heron was attending remotely and could not vote.": "remote",
    "Cllr Heron attended the meeting via Zoom.": "remote",
}


@pytest.mark.parametrize(("words", "status"), TOLD.items(), ids=TOLD)
def test_sentences_say_who_came_and_went(words: str, status: str) -> None:
    assert rows(page(title="Apologies for absence", lines=(words,))) == said(("Cllr Heron",), status)


def test_who_substituted_for_him_of_the_sentence_before_is_a_substitute() -> None:
    words = "Apologies were received from Cllr Heron. Cllr Rook substituted for him."
    found = rows(page(title="Apologies for absence", lines=(words,)))
    assert found == [*sorry("Cllr Heron"), *said(("Cllr Rook",), "substitute")]


def test_a_fixed_space_behind_a_title_makes_no_item_of_who_was_there() -> None:
    text = (Path(__file__).parents[1] / "gold" / "own" / "review.txt").read_text("utf-8")
    fixed = minutes_of(text.replace("Councillor ", "Councillor\u00a0").encode(), SourceEntry())
    found = minutes_of(text.encode(), SourceEntry())
    assert len(fixed.structure.items) == len(found.structure.items)
    assert [row.status for row in fixed.attendance] == [row.status for row in found.attendance]


def test_an_item_that_somebody_missed_ends_no_list() -> None:
    found = printed("Present: Mr A Heron (except Items 5.2-9.2), Mr B Rook, Mr C Finch (except Item 9)")
    assert [row[0] for row in rows(found)] == ["Mr A Heron", "Mr B Rook", "Mr C Finch"]


def test_who_would_be_a_substitute_for_the_meeting_stands_in() -> None:
    told = (
        "Apologies were received from Cllrs K Teal and L Wren. Cllrs M Dunlin and N Reed would be substitutes for the"
    )
    found = printed(apologies=f"{told} meeting.").attendance
    assert [(one.status.value, one.substitute_for) for one in found if one.status.value == "substitute"] == [
        ("substitute", "K Teal"),
        ("substitute", "L Wren"),
    ]
