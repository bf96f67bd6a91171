"""What kind of ModernGov page the lines come from, and what that says of their roles.

In: the lines of a page, with roles from its classes. Out: the same lines, with roles that fit the
kind of page. Will not: read other pages otherwise; lines without these classes come back as they are.

The class of a sub-title stands for the meeting on a whole meeting's page, and for the item on an item's,
issue's or decision's page.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from schemas.patterns import pattern
from schemas.vocabulary import BlockRole
from seeds.lexicon import lexicon
from tasks.reading.html_line import Line

_NUMBERED_TITLE = pattern("moderngov.numbered_title", r"(\d{1,5}[A-Za-z]?\.?)\s++(?=\S)")


def with_page_roles(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with the roles that they have on this kind of page."""
    heading = next((line.text for line in lines if line.role is BlockRole.PAGE_HEADING and not line.furniture), "")
    roled = _one_page_heading(_attendance(_titles_once(lines)))
    openings = tuple(word.casefold() for word in lexicon().words["html.item_page_headings"])
    if not heading.casefold().startswith(openings) or any(line.role is BlockRole.ITEM_NUMBER for line in lines):
        return _one_meeting_heading(roled)
    return [part for line in _one_meeting_heading(roled) for part in _on_item_page(line)]


def _on_item_page(line: Line) -> list[Line]:
    """Read sub-titles as the item's title, `Meeting: …` as the meeting's, and number and title apart."""
    if line.role is BlockRole.MEETING_HEADING:
        return [replace(line, role=BlockRole.ITEM_TITLE)]
    if _leads_to_meeting(line) or _names_meeting(line):
        return [replace(line, role=BlockRole.MEETING_HEADING)]
    match = _NUMBERED_TITLE.match(line.text) if line.role is BlockRole.ITEM_TITLE else None
    if match is None:
        return [line]
    cut = match.end()
    links = tuple((max(0, start - cut), end - cut, url) for start, end, url in line.links if end > cut)
    number = replace(line, text=match.group(1), role=BlockRole.ITEM_NUMBER, links=())
    return [number, replace(line, text=line.text[cut:], links=links)]


def _names_meeting(line: Line) -> bool:
    opening, colon, rest = line.text.partition(":")
    named = opening.casefold() in (word.casefold() for word in lexicon().words["html.issue_meetings"])
    return bool(colon) and named and rest.strip()[:1].isdigit()


def _leads_to_meeting(line: Line) -> bool:
    """Say whether a line of the page's own links leads to the item's meeting."""
    pages = lexicon().words["html.meeting_links"]
    return line.furniture and any(page in url for _, _, url in line.links for page in pages)


def _one_meeting_heading(lines: Sequence[Line]) -> list[Line]:
    """Later sub-titles of a page without a number in them (`Information about …`) are plain headings."""
    found = False
    written = []
    for line in lines:
        if line.role is BlockRole.MEETING_HEADING and not line.furniture:
            plain = found and not any(letter.isdigit() for letter in line.text)
            line = replace(line, role=BlockRole.HEADING) if plain else line  # noqa: PLW2901
            found = True
        written.append(line)
    return written


def _one_page_heading(lines: Sequence[Line]) -> list[Line]:
    """Only the first page heading is one; further ones are headings in the text."""
    first = next((line for line in lines if line.role is BlockRole.PAGE_HEADING and not line.furniture), None)
    return [
        replace(line, role=BlockRole.HEADING) if line.role is BlockRole.PAGE_HEADING and line is not first else line
        for line in lines
    ]


def _titles_once(lines: Sequence[Line]) -> list[Line]:
    """A title that is printed twice in an item (once as a link) is read once."""
    title = ""
    written = []
    for line in lines:
        again = line.role is BlockRole.ITEM_TITLE and line.text.casefold() == title
        if line.role is BlockRole.ITEM_TITLE:
            title = line.text.casefold()
        elif line.role in (BlockRole.ITEM_NUMBER, BlockRole.MARKER):
            title = ""
        written.append(line.as_furniture() if again else line)
    return written


def _attendance(lines: Sequence[Line]) -> list[Line]:
    """Rows below a head that names attendance are attendance, whatever the table is called."""
    below = False
    written = []
    for line in lines:
        if line.role is BlockRole.TABLE_HEAD:
            below = any(line.text[start:end].casefold() in _attendance_heads() for start, end in line.cells)
        elif line.role is not BlockRole.TABLE_ROW:
            below = False
        written.append(replace(line, role=BlockRole.ATTENDANCE) if below and line.role is BlockRole.TABLE_ROW else line)
    return written


@lru_cache(maxsize=1)
def _attendance_heads() -> frozenset[str]:
    return frozenset(word.casefold() for word in lexicon().words["html.attendance_heads"])
