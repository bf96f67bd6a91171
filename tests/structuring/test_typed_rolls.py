"""Attendance tables typed with pipes or tabs tell of each whether he or she was there."""

import pytest

from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of

PAGE = """OXBOW BOROUGH COUNCIL
Minutes of the meeting of the Environment Committee held on 12 March 2024 at 7.00 pm

{roll}

1. Minutes
RESOLVED that the minutes be approved.

2. Pond
RESOLVED that the pond be cleaned.
"""
ROLES = [("Ann Heron", "present", "Chair"), ("Bob Teal", "apologies", "Vice-Chair"), ("Cy Rook", "remote", "Member")]
PLAIN = [("A Heron", "present", None), ("B Teal", "absent", None)]
# the table / who was there
ROLLS = {
    "roles": (
        "Name | Role | Attendance\nAnn Heron | Chair | Present\nBob Teal | Vice-Chair | Apologies\n"
        "Cy Rook | Member | Via Zoom",
        ROLES,
    ),
    "ruled": ("| Name | Status |\n|---|---|\n| Ann Heron (Chair) | Present |", [("Ann Heron", "present", "Chair")]),
    "yes_and_no": ("Attendance\nCouncillor | Attended\nA Heron | Yes\nB Teal | No", PLAIN),
    "a_cross_in_a_column": (
        "Name\tPresent\tApologies\tAbsent\nT Heron (Chair)\tX\nS Teal\t\tX\nJ Rook\tX\nR Coot\t\t\tX",
        [
            ("T Heron", "present", "Chair"),
            ("S Teal", "apologies", None),
            ("J Rook", "present", None),
            ("R Coot", "absent", None),
        ],
    ),
    "tabs": ("Member\tPresent?\nA Heron\tY\nB Teal\tN", PLAIN),
    "empty_cell": ("Name | Role | Attended\nA Heron | | Yes\nB Teal | | No", PLAIN),
    "more_behind_the_state": (
        "Councillor\tAttendance\nAnn Heron\tPresent\nBob Teal\tAbsent – apologies received\nCy Rook\tPresent (remote)",
        [("Ann Heron", "present", None), ("Bob Teal", "apologies", None), ("Cy Rook", "remote", None)],
    ),
    "left_open": (
        "Name | Attended\nA Heron | Yes\nB Teal | tbc\nC Rook | No",
        [*PLAIN[:1], ("C Rook", "absent", None)],
    ),
    "no_head": (
        "Ann Heron | Chair | Present\nBob Teal | Vice-Chair | Apologies\nCy Rook | Member | Via Zoom",
        ROLES,
    ),
    "no_head_and_tabs": (
        "Ann Heron\tChair\tPresent\nBob Teal\tVice-Chair\tApologies\nCy Rook\tMember\tVia Zoom",
        ROLES,
    ),
    "no_head_and_gaps": (
        "Ann Heron    Chair         Present\nBob Teal     Vice-Chair    Apologies\nCy Rook      Member        Via Zoom",
        ROLES,
    ),
    "no_head_and_ticks": (
        "| A Heron | ✓ |\n| B Teal | ✗ |\n| C Rook | ✗ |",
        [*PLAIN, ("C Rook", "absent", None)],
    ),
    "no_head_and_two_rows": ("Pond Works | Stage | Present\nPond Path | Stage | Absent", []),
    "no_roll": ("Name | Payment\nA Heron | £20.00", []),
}


@pytest.mark.parametrize(("roll", "there"), ROLLS.values(), ids=ROLLS)
def test_a_row_says_of_each_whether_he_was_there(roll: str, there: list[tuple[str, str, str | None]]) -> None:
    found = minutes_of(PAGE.format(roll=roll).encode(), SourceEntry())
    assert [(one.name, one.status.value, one.role) for one in found.attendance] == there
    assert len(found.structure.items) == 2
