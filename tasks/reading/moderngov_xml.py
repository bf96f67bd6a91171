"""The elements of a meeting as lines, in the order and with the words of a meeting's page.

In: the outermost element of an answer. Out: lines, and issues. Will not: read elements that it does
not name: home addresses, telephone numbers, e-mail addresses and parties never reach the text.

The bodies of items are HTML in the XML; they go through the walk that pages go through.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from schemas.issues import Issue, IssueCode
from schemas.vocabulary import BlockRole, Severity
from seeds.lexicon import lexicon
from tasks.reading.html_cells import Cell
from tasks.reading.html_line import Line
from tasks.reading.html_parse import dropped, parse
from tasks.reading.html_repair import Repairs
from tasks.reading.html_table import Grid
from tasks.reading.html_walk import Walk

Element = Any
"""An element of lxml, which has no types."""

Read = tuple[list[Line], tuple[Issue, ...]]


def name_of(element: Element) -> str:
    """Return the name without its namespace, in lower case."""
    return str(element.tag).rpartition("}")[2].lower()


def lines_of_meeting(root: Element) -> Read:
    """Return heading, fields, attendance and items of one meeting."""
    meeting = next((child for child in root if name_of(child) == "meeting"), root)
    repairs, issues = Repairs(), list[Issue]()
    lines = [*_heading(meeting), *_fields(meeting, "xml.meeting_fields"), *_attendance(meeting)]
    for item in _all(meeting, "agendaitem"):
        read, doubts = _item(item, repairs)
        lines += read
        issues += doubts
    return lines, (*issues, *repairs.issues())


def lines_of_listing(root: Element) -> Read:
    """Return a row for each meeting or committee of a list."""
    names = lexicon().words["xml.listed_fields"]
    grid = Grid()
    for entry in root.iter():
        words = [_words(entry, name) for name in names] if isinstance(entry.tag, str) else []
        if any(words):
            grid.begin_row()
            for said in words:
                grid.add(Cell((Line(said),) if said else ()))
    return grid.lines(), ()


def _heading(meeting: Element) -> list[Line]:
    """Return `Committee - date time` with what the answer states of it."""
    when = " ".join(filter(None, (_words(meeting, "meetingdate"), _words(meeting, "meetingtime"))))
    heading = " - ".join(filter(None, (_committee(meeting), when)))
    return [Line(heading, BlockRole.MEETING_HEADING)] if heading else []


def _committee(meeting: Element) -> str:
    """Return the committee's name: the meeting's own, or what its documents of that day say, if they agree."""
    own = _words(meeting, "committeetitle") or _words(meeting, "committeename")
    day = _words(meeting, "meetingdate")
    documents = (document for document in _all(meeting, "linkeddoc") if _words(document, "meetingdate") == day)
    said = {name for document in documents if (name := _words(document, "committeetitle"))}
    return own or (said.pop() if len(said) == 1 else "")


def _fields(element: Element, listed: str) -> list[Line]:
    return [
        Line(f"{label}: {said}", BlockRole.FIELD)
        for label, names in lexicon().forms[listed].items()
        for name in names
        if (said := _words(element, name))
    ]


def _attendance(meeting: Element) -> list[Line]:
    """Return a row for each attendee: name, role, attendance; nothing else that is known of them."""
    grid = Grid(attendance=True)
    for attendee in _all(meeting, "attendee"):
        grid.begin_row()
        for name in ("name", "roledescription", "attendance"):
            said = " ".join(attendee.get(name, "").split())
            grid.add(Cell((Line(said),) if said else ()))
    rows = [replace(line, role=BlockRole.ATTENDANCE) for line in grid.lines()]
    return [Line(lexicon().words["xml.attendance_marker"][0], BlockRole.MARKER), *rows] if rows else []


def _item(item: Element, repairs: Repairs) -> tuple[list[Line], Sequence[Issue]]:
    number, title = _words(item, "fulldisplaynumberformat"), _words(item, "agendaitemtitle")
    lines = [Line(said, role) for said, role in _roled(number, repairs.mend(title)) if said]
    if _words(item, "isdisplayallowed").lower() == "false":
        said = f"item {number or title!r} is marked as not for display"
        return lines, [Issue(IssueCode.NOT_FOR_DISPLAY, said, Severity.INFO)]
    purpose, issues = _body(item, "agendatext", repairs)
    lines += [*purpose, *_comments(item), *_flags(item)]
    for marker, names in lexicon().forms["xml.item_bodies"].items():
        for name in names:
            body, doubts = _body(item, name, repairs)
            lines += [Line(marker, BlockRole.MARKER), *body] if body else []
            issues += doubts
    return lines + _documents(item, repairs), issues


def _roled(number: str, title: str) -> tuple[tuple[str, BlockRole], ...]:
    return (number, BlockRole.ITEM_NUMBER), (title, BlockRole.ITEM_TITLE)


def _body(item: Element, name: str, repairs: Repairs) -> tuple[list[Line], list[Issue]]:
    """Read the HTML of an element; headings in it are headings of the text, never of the page."""
    written = next((child.text for child in item if name_of(child) == name), None)
    if not written or not written.strip():
        return [], []
    walk = Walk(repairs=repairs)
    walk.over(parse(written).contents)
    lines = [
        replace(line, role=BlockRole.HEADING) if line.role is BlockRole.PAGE_HEADING else line for line in walk.lines
    ]
    return lines, list(dropped(written, walk.letters))


def _comments(item: Element) -> Iterable[Line]:
    """Return the labelled comments that a council defines for its items."""
    for number in range(1, 10):
        label, said = _words(item, f"commentlabel{number}"), _words(item, f"commenttext{number}")
        if label and said:
            yield Line(f"{label.rstrip(':')}: {said}", BlockRole.FIELD)


def _flags(item: Element) -> list[Line]:
    return [line for line in _fields(item, "xml.item_flags") if line.text.lower().endswith(": true")]


def _documents(item: Element, repairs: Repairs) -> list[Line]:
    """Return a line for each linked document, with its address as a link."""
    lines = []
    for document in _all(item, "linkeddoc"):
        title, url = repairs.mend(_words(document, "title")), _words(document, "url")
        if title:
            links = ((0, len(title), url),) if url else ()
            lines.append(Line(title, BlockRole.DOCUMENT_LINK, links=links))
    return [Line(lexicon().words["xml.documents_marker"][0], BlockRole.MARKER), *lines] if lines else []


def _all(element: Element, name: str) -> Iterable[Element]:
    return (found for found in element.iter() if isinstance(found.tag, str) and name_of(found) == name)


def _words(element: Element, name: str) -> str:
    """Return the words of a child element, on one line; '' if there is none."""
    found = next((child.text for child in element if name_of(child) == name and child.text), "")
    return " ".join(found.split())
