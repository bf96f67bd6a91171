"""Lists of meetings, which hold no minutes: `Browse meetings`, the answer `GetMeetings` of ModernGov's web service.

In: a document that is no minutes. Out: its structure, with the meetings that it names; None for any other page. Will
not: take meetings that are said to be cancelled, or guess a body: it is that of the row, or of the page's heading.
"""

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from schemas.documents import Block, Document, Evidence
from schemas.listings import ListedMeeting
from schemas.minutes import MeetingHeading, Structure
from schemas.patterns import pattern
from schemas.vocabulary import BlockRole, DocumentKind, DocumentStatus
from seeds.lexicon import Lexicon
from tasks.structuring.language import language_of

RULE = "listing.line"
_DAY = pattern(
    "listing.day",
    r"(?:[•·*-]\s?)?(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\s)?"
    r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?\s(?P<month>[A-Z][a-z]{2})[a-z]{0,6},?\s(?P<year>(?:19|20)\d\d)"
    r"|(?P<day_2>\d{1,2})/(?P<month_2>\d{1,2})/(?P<year_2>(?:19|20)\d\d))"
    r"(?:,?\s(?:at\s)?\d{1,2}[.:]\d\d\s?(?:[ap]\.?m\.?)?)?(?P<rest>(?:\s?[|,–-]|\s|$)[^\n]{0,200})$",
)
_OFF = pattern("listing.off", r"(?i:\b(?:cancelled|postponed|abandoned|deleted|wedi.i\sganslo|gohiriwyd)\b)")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LEAST = 2
_HEADINGS = (BlockRole.PAGE_HEADING, BlockRole.MEETING_HEADING, BlockRole.HEADING)
_XML, _HTML = "application/xml", "text/html"
_CELL_OF_COMMITTEE = 0
_CELLS = 7
"""Of a row of the web service's answer, as `xml.listed_fields` has them."""


def listing(document: Document, blocks: Sequence[Block], known: Lexicon) -> Structure | None:
    """Return a list of meetings as a structure without items."""
    read = {_XML: _rows, _HTML: _lines}.get(document.media_type)
    listed = tuple(read(document, blocks)) if read else ()
    if len(listed) < (1 if document.media_type == _XML else _LEAST):
        return None
    return Structure(
        document=document,
        kind=DocumentKind.LISTING,
        status=DocumentStatus.UNKNOWN,
        language=language_of(document.text, blocks, known),
        items=(),
        paragraphs=(),
        meetings=(MeetingHeading(committee=_body(document, blocks, known)),),
        listed=listed,
    )


def _rows(document: Document, blocks: Sequence[Block]) -> Iterator[ListedMeeting]:
    """Yield the meetings of the web service's answer: a row of a committee stands above those of its meetings."""
    committee = None
    for block in blocks:
        cells = [document.text[start:end] for start, end in block.cells]
        if block.role is not BlockRole.TABLE_ROW or len(cells) != _CELLS:
            return
        committee = cells[_CELL_OF_COMMITTEE] or committee
        found = next(filter(None, (_DAY.match(cell) for cell in cells[1:] if cell)), None)
        day = _date(found.groupdict()) if found else None
        if day and not _OFF.search(document.text, block.start, block.end):
            yield ListedMeeting(day, committee, None, Evidence(block.start, block.end, RULE))


def _lines(document: Document, blocks: Sequence[Block]) -> Iterator[ListedMeeting]:
    """Yield the lines that are a day, with a link to its meeting."""
    for block in blocks:
        match = _DAY.match(document.text, block.start, block.end)
        day, address = (_date(match.groupdict()), _link(document, block)) if match else (None, None)
        if day and address and not _OFF.search(document.text, block.start, block.end):
            yield ListedMeeting(day, None, address, Evidence(block.start, block.end, RULE))


def _date(said: dict[str, str | None]) -> dt.date | None:
    month = said["month_2"] or (_MONTHS.index(said["month"]) + 1 if said["month"] in _MONTHS else 0)
    try:
        return dt.date(int(said["year"] or said["year_2"] or 0), int(month), int(said["day"] or said["day_2"] or 0))
    except ValueError:
        return None


def _link(document: Document, block: Block) -> str | None:
    at = bisect_left(document.links, block.start, key=lambda link: link.start)
    inside = at < len(document.links) and document.links[at].start < block.end
    return document.links[at].url if inside else None


def _body(document: Document, blocks: Sequence[Block], known: Lexicon) -> Evidence | None:
    """Return the one heading that names a body: its last word is one, such as `Committee`."""
    bodies = known.words["commitments.bodies"]
    headings = [block for block in blocks if block.role in _HEADINGS]
    named = {
        document.text[block.start : block.end]: block
        for block in headings
        if document.text[block.start : block.end].lower().split()[-1] in bodies
    }
    if len(named) != 1:
        return None
    (block,) = named.values()
    return Evidence(block.start, block.end, "listing.heading")
