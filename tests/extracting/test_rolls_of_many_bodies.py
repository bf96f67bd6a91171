"""Rolls as bodies of many kinds print them: who presides above the others, offices alone, Welsh, long names."""

import pytest

from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.extracting.test_attendance import Row, page, present, rows, sorry
from tests.extracting.test_attendance_wordings import printed, said


def office(title: str) -> Row:
    return (title, "in_attendance", title, None)


CHAIRED = [("Cllr A Heron", "present", "Chair", None)]

# lines above the items / name, status, role, substitute for
ABOVE: dict[str, tuple[str, list[Row]]] = {
    "the_others_below_who_presides": (
        "Presiding:\nCllr A Heron\n\nAlso present:\nB Rook\nMiss C Finch (joined at 7.41 pm)\n\n"
        "Officers present:\nD Wren",
        [*CHAIRED, *present("B Rook"), *said(("Miss C Finch",), "arrived_late"), *said(("D Wren",), "in_attendance")],
    ),
    "guests_below_who_presides_and_those_present": (
        "Presiding: Cllr A Heron\nPresent: Cllrs B Rook and C Finch\nAlso present: D Wren",
        [*CHAIRED, *present("B Rook", "C Finch"), *said(("D Wren",), "in_attendance")],
    ),
    "an_office_alone_below_a_label": (
        "Present: Cllrs A Heron and B Rook\n\nOfficers present\n\nTown Clerk",
        [*present("A Heron", "B Rook"), office("Town Clerk")],
    ),
    "offices_alone_below_each_other": (
        "Present: Cllrs A Heron and B Rook\nOfficers:\nSection 151 Officer\nMonitoring Officer",
        [*present("A Heron", "B Rook"), office("Section 151 Officer"), office("Monitoring Officer")],
    ),
    "the_clerk_below_members": (
        "Present:\nA Heron\nB Rook\nC Finch\nTown Clerk\n2 members of the public",
        [*present("A Heron", "B Rook", "C Finch"), office("Town Clerk")],
    ),
    "posts_below_names_by_turns": (
        "Present: Cllrs A Heron and B Rook\nOfficers:\nJo Wren\nMonitoring Officer\nKit Coot\nTown Clerk",
        [
            *present("A Heron", "B Rook"),
            ("Jo Wren", "in_attendance", "Monitoring Officer", None),
            ("Kit Coot", "in_attendance", "Town Clerk", None),
        ],
    ),
    "a_post_above_the_name": (
        "Present: Cllrs A Heron and B Rook\nOfficers present\nTown Clerk\nMrs Jo Wren",
        [*present("A Heron", "B Rook"), ("Mrs Jo Wren", "in_attendance", "Town Clerk", None)],
    ),
    "a_label_and_a_tab": (
        "Present:\nCouncillors\tAnn Heron\n\tBob Rook\nClerk\tJo Wren",
        [*present("Ann Heron", "Bob Rook"), ("Jo Wren", "in_attendance", "Clerk", None)],
    ),
    "a_stroke_behind_labels": (
        "Councillors: / Heron; Rook; Finch\nOfficers: / Jo Wren, Town Clerk",
        [*present("Heron", "Rook", "Finch"), ("Jo Wren", "in_attendance", "Town Clerk", None)],
    ),
    "the_letters_of_a_council": (
        "Present: Cllrs A Heron and B Rook\nCouncillor Teal (DC)",
        [*present("A Heron", "B Rook"), *said(("Councillor Teal",), "in_attendance")],
    ),
    "initials_like_the_letters_of_a_council": (
        "Present: Cllr Dan Coot (DC), Cllr Ann Heron (AH)",
        present("Cllr Dan Coot", "Cllr Ann Heron"),
    ),
    "seats_of_guests": (
        "Present: Cllrs A Heron and B Rook\n"
        "In attendance: Jo Finch, County Councillor, Kit Wren – District Councillor and six residents.",
        [
            *present("A Heron", "B Rook"),
            ("Jo Finch", "in_attendance", "County Councillor", None),
            ("Kit Wren", "in_attendance", "District Councillor", None),
        ],
    ),
    "how_an_officer_came": (
        "Present: Cllrs A Heron and B Rook\nIn attendance: Jo Finch (Deputy Clerk, by Zoom)",
        [*present("A Heron", "B Rook"), ("Jo Finch", "in_attendance", "Deputy Clerk", None)],
    ),
    "a_name_that_is_not_common_with_its_initials": (
        "Present: Ann Heron (AH), Zebedine Rook (ZR), Bob Finch (BF)",
        present("Ann Heron", "Zebedine Rook", "Bob Finch"),
    ),
    "names_of_four_words": (
        "Present: Cllr Mary Ann Jane Heron (Chair), Cllr Ahmed Bin Saleh Rook and Cllr B Finch",
        [
            ("Cllr Mary Ann Jane Heron", "present", "Chair", None),
            *present("Cllr Ahmed Bin Saleh Rook", "Cllr B Finch"),
        ],
    ),
    "welsh": (
        "Aelodau yn bresennol: Cynghorwyr Alun Heron, Bethan Rook a Cai Finch.\n"
        "YMDDIHEURIADAU: Cynghorwyr Dewi Wren ac Elin Coot.\nSwyddogion yn bresennol: Ffion Teal (Clerc)",
        [
            *present("Alun Heron", "Bethan Rook", "Cai Finch"),
            *sorry("Dewi Wren", "Elin Coot"),
            ("Ffion Teal", "in_attendance", "Clerc", None),
        ],
    ),
}


@pytest.mark.parametrize(("above", "expected"), ABOVE.values(), ids=ABOVE)
def test_rolls_of_many_bodies(above: str, expected: list[Row]) -> None:
    assert rows(printed(above=above)) == expected


HEADING = "HERONSFORD PARISH COUNCIL\n\nMinutes of the meeting held in the Hall on Monday 2 March 2026 at 7 pm\n\n"
REST = "\n\n2. Minutes\nThe minutes were agreed.\n\n3. Ponds\nThe pond was deep.\n"

# the first item / name, status, role, substitute for
FIRST_ITEM: dict[str, tuple[str, list[Row]]] = {
    "those_present_and_apologies_apart": (
        "1. Present and apologies for absence:\nAnn Heron    (Chairman)\nBob Rook\nClerk:      Jo Wren\n"
        "Apologies for absence:      Kit Finch",
        [
            ("Ann Heron", "present", "Chairman", None),
            *present("Bob Rook"),
            ("Jo Wren", "in_attendance", "Clerk", None),
            *sorry("Kit Finch"),
        ],
    ),
    "apologies_alone_below_a_list": (
        "Present: Cllrs A Heron and B Rook\n\n1. Attendance and apologies\nCllrs C Finch and D Wren",
        [*present("A Heron", "B Rook"), *sorry("C Finch", "D Wren")],
    ),
    "a_councillor_of_the_county_in_an_item": (
        "1. PRESENT: Ann Heron (AH), Bob Rook (BR), MCC Cllr Jo Finch, Kit Wren (KW)",
        [*present("Ann Heron", "Bob Rook"), *said(("Cllr Jo Finch",), "in_attendance"), *present("Kit Wren")],
    ),
}


@pytest.mark.parametrize(("first", "expected"), FIRST_ITEM.values(), ids=FIRST_ITEM)
def test_rolls_that_are_an_item(first: str, expected: list[Row]) -> None:
    assert rows(minutes_of(f"{HEADING}{first}{REST}".encode(), SourceEntry())) == expected


def guests(*told: tuple[str, str | None]) -> list[Row]:
    return [(name, "in_attendance", role, None) for name, role in told]


# words of an item / name, status, role, substitute for
WELCOMED: dict[str, list[Row]] = {
    "The Chair welcomed Dr A Heron, Medical Director, and Ms B Rook, Head of Operations, Marsh Hospitals, to the "
    "meeting.": guests(("Dr A Heron", "Medical Director"), ("Ms B Rook", "Head of Operations")),
    "The Chair welcomed to the meeting Ann Heron, Head of Ponds, and Bob Rook.": guests(
        ("Ann Heron", "Head of Ponds"), ("Bob Rook", None)
    ),
    "The Mayor welcomed Councillor H Heron Cabinet Member, Sally Rook and Lee Finch to the Meeting.": guests(
        ("Councillor H Heron", "Cabinet Member"), ("Sally Rook", None), ("Lee Finch", None)
    ),
    "The Chair welcomed Mrs Heron, who was attending as an observer.": guests(("Mrs Heron", None)),
    "The Chair welcomed representatives of Marsh Trust, Mr A Heron and Dr B Rook, to the meeting.": guests(
        ("Mr A Heron", None), ("Dr B Rook", None)
    ),
    "Ann Heron, Head of Ponds, attended the meeting to present the report.": guests(("Ann Heron", "Head of Ponds")),
    "The Chair welcomed Councillor Heron to the meeting.": [],
    "The Chair welcomed Ms Heron to her first meeting.": [],
    "The Chair welcomed Mr Heron back to the meeting.": [],
    "The Chair welcomed Mr Heron to the Committee as a new member.": [],
    "The Chair welcomed everyone to the meeting.": [],
    "Councillor Teal welcomed the report of Ms Heron to the meeting in May.": [],
    "The Council welcomed the appointment of Mr Heron to the Board.": [],
}


@pytest.mark.parametrize(("words", "expected"), WELCOMED.items(), ids=WELCOMED)
def test_guests_are_welcomed_to_the_meeting(words: str, expected: list[Row]) -> None:
    assert rows(page(lines=(words,))) == expected


def test_a_body_behind_a_post_is_no_part_of_it() -> None:
    above = (
        "Present: Cllrs A Heron and B Rook\nOfficers: Jo Finch, Ward Manager, Marlsey Council\n"
        "Kit Wren, Director, Corporate Services\nSam Coot, Senior Engineer, Community Services"
    )
    assert [row[2] for row in rows(printed(above=above))][2:] == [
        "Ward Manager",
        "Director, Corporate Services",
        "Senior Engineer",
    ]


CABINET = (
    "Councillor Ann Heron    Leader of the Council (Chairman)",
    "Councillor Bob Rook    Deputy Leader and Cabinet Member for Finance",
    "Councillor Mrs Cara Finch\tExecutive Member for Children and Learning",
)


def test_members_of_a_cabinet_have_their_offices_in_a_column() -> None:
    found = rows(printed(above="\n".join(("Present:", *CABINET))))
    assert [row[2] for row in found] == [
        "Leader of the Council",
        "Deputy Leader and Cabinet Member for Finance",
        "Executive Member for Children and Learning",
    ]


FORUM = """MINUTES OF A MEETING OF THE SCHOOLS FORUM
HELD ON 18 JANUARY 2017 FROM 10.00 AM

Schools Representatives
Rob Heron (Chairman)        Primary Head - St Bede's Primary School
Sylvia Rook                 Secondary Governor - Marsh School
Tunde Finch                 Primary Governor - Lodge Infants

Academy Representatives
Ian Wren                    Academy Head - The Reed Academy

Also Present
Paul Coot, Head of Finance

34.  APOLOGIES
None.

35.  MINUTES
The Minutes were confirmed.

36.  BUDGET
A group of Sylvia Rook, Ian Wren and the Head of Finance was set up.
"""


def test_groups_above_names_and_columns_are_a_list_of_those_present() -> None:
    found = minutes_of(FORUM.encode(), SourceEntry())
    assert [(row[0], row[1], row[2]) for row in rows(found)] == [
        ("Rob Heron", "present", "Chairman"),
        ("Sylvia Rook", "present", "Secondary Governor"),
        ("Tunde Finch", "present", "Primary Governor"),
        ("Ian Wren", "present", "Academy Head"),
        ("Paul Coot", "in_attendance", "Head of Finance"),
    ]
    assert found.meeting.venue is None
    assert [paragraph.kind.value for paragraph in found.structure.paragraphs[:5]] == [
        "heading",
        *["attendance"] * 3,
        "heading",
    ]


def test_the_next_of_a_list_is_no_post() -> None:
    found = minutes_of(FORUM.encode(), SourceEntry())
    sylvia = next(person for person in found.people if person.name == "Sylvia Rook")
    assert [role.title for role in sylvia.roles] == ["Secondary Governor"]


def test_a_name_below_the_label_of_a_list_is_no_title() -> None:
    lines = (
        "Agenda and minutes",
        "Cabinet - Tuesday, 21st January, 2020 10.00 am",
        "No. Item",
        "Attendance / Presenoldeb",
        "Councillors Ann Heron (Leader) and Bob Rook",
        "Officers in attendance:",
        "Kit Finch, Chief Executive",
        "Jo Wren, Head of Finance",
        "Apologies for Absence",
        "None were received.",
        "Declarations of Interest",
        "There were none.",
        "Minutes of the last meeting",
        "The minutes were confirmed.",
    )
    found = minutes_of("\n\n".join(lines).encode(), SourceEntry())
    assert [item.title for item in found.structure.items] == [lines[3], lines[8], lines[10], lines[12]]
    assert [(row[0], row[2]) for row in rows(found)][2:] == [
        ("Kit Finch", "Chief Executive"),
        ("Jo Wren", "Head of Finance"),
    ]
