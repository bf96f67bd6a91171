"""Invented meetings in the many shapes that councils give to minutes: heading, attendance, and the tree of items.

Each file of `shapes` holds what the heading must read as (`-` for nothing), the page, and its outline. To add one,
write the first two parts by hand before the reader has seen the page; then look the outline over, line by line.
"""

from pathlib import Path

import pytest

from schemas.minutes import Minutes
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.structuring.outlines import page_outline

SHAPES = sorted((Path(__file__).parent / "shapes").glob("*.txt"))
_PAGE, _OUTLINE = "\n%%% page\n", "\n%%% outline\n"


def parts(shape: Path) -> tuple[dict[str, str], bytes, list[str]]:
    """Return what the heading says, the page, and the lines of its outline."""
    heading, rest = shape.read_text().split(_PAGE)
    page, outline = rest.split(_OUTLINE)
    stated = dict(line.split(": ", 1) for line in heading.split("\n"))
    return stated, page.encode() + b"\n", outline.rstrip("\n").split("\n")


def heading_of(found: Minutes) -> dict[str, str]:
    """Return the same of a page that was read."""
    meeting = found.meeting
    return {
        "council": found.council.name if found.council else "-",
        "committee": found.committee.name if found.committee else "-",
        "date": str(meeting.date or "-"),
        "start": meeting.start_time or "-",
        "venue": meeting.venue or "-",
        "present": str(sum(one.status == "present" for one in found.attendance)),
    }


def test_there_are_many_shapes() -> None:
    assert len(SHAPES) >= 25


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.stem)
def test_a_shape_reads_as_it_is_meant(shape: Path) -> None:
    stated, page, outline = parts(shape)
    found = minutes_of(page, SourceEntry())
    assert heading_of(found) | stated == heading_of(found)
    assert page_outline(found.structure) == outline
