"""The meetings of one page: mostly one, sometimes several, one after the other.

In: the blocks of a page. Out: the sections of each meeting. Will not: take the item that approves the last meeting's
minutes, or a running header, for the beginning of another meeting.

A parish's file for the year has `Minutes of the meeting held on ...` again and again, each with its own list of
those present. A saved page may follow another in one file. A page of one issue names the meeting above each item.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from schemas.documents import Block
from schemas.minutes import MeetingHeading
from schemas.patterns import pattern
from schemas.vocabulary import BlockRole
from seeds.lexicon import Lexicon
from tasks.structuring.attendance import opens_presence
from tasks.structuring.cutting import Section, Sections
from tasks.structuring.empty_meeting import cancellations
from tasks.structuring.marks import Mark, mark_of, names_its_report
from tasks.structuring.meeting_heading import heading_of, page_words
from tasks.structuring.numbered_items import Marks
from tasks.structuring.numbered_lines import numbered
from tasks.structuring.procedural import is_procedural
from tasks.structuring.sections import (
    announced_sections_of,
    asked_sections_of,
    marks_of,
    printed_sections_of,
    run_in_sections_of,
    sections_of,
    shaped_sections_of,
    titled_sections_of,
    untitled_sections_of,
)
from tasks.structuring.signs import says_day_held, says_printed, tells
from tasks.structuring.subtitles import has_verb
from tasks.structuring.title_lines import is_title_line
from tasks.structuring.untitled import with_untitled

_TOP = 20
"""Lines among which a page says what it is."""
_NEAR = 14
"""Lines among which minutes that begin say when the meeting was, and who was there."""
_LETTERHEAD = 4
_FEWEST = 2
"""Items with numbers on lines of their own; fewer may be figures of another kind."""
_STOPS = " \xa0:-–"
_FEWEST_KNOWN = 3
"""Titles that every agenda has; so many say that a page without a heading holds minutes."""
_UNNUMBERED = pattern("several.number", r"\A(?:(?:[A-Z]{1,4}[/ ]?)?[\d/.():]{1,9}\s{1,9}(?:[–-]\s)?|[-–•*]\s{1,9})")


def meetings_of_page(text: str, blocks: Sequence[Block], known: Lexicon) -> list[Sections]:
    """Return the sections of each meeting of a page; none for a page of one item."""
    starts = [0, *_beginnings(text, blocks, known)]
    if len(starts) > 1:
        parts = [_sections(text, blocks[start:end], known) for start, end in pairwise([*starts, len(blocks)])]
        if sum(part is not None for part in parts) > 1:
            return _joined(text, blocks, starts, parts, known)
    whole = _sections(text, blocks, known)
    return _by_issue(whole) if whole else []


def _sections(text: str, blocks: Sequence[Block], known: Lexicon) -> Sections | None:
    """Return the sections of one meeting; None where the blocks show no items."""
    marks = marks_of(text, blocks, known)
    sections = sections_of(text, blocks, marks, known)
    titled = any(block.role is BlockRole.ITEM_TITLE for block in blocks)
    if titled and sections.items:
        return sections
    says_meeting = _says_meeting(text, blocks, marks, known)
    printed = says_printed(text, blocks, known)
    found = [sections] if says_meeting or (printed and _are_headings(sections)) else []
    if printed or (says_meeting and len(sections.items) < _FEWEST):
        found.append(printed_sections_of(text, blocks, known))
    if printed:
        found.append(titled_sections_of(text, blocks, marks, known))
    best = max(found, key=lambda one: len(one.items), default=Sections((), ()))
    if says_meeting and not best.items:
        best = announced_sections_of(text, blocks, marks, known)
    lost = not sections.items and _names_reports(text, blocks, marks)
    if (lost or not best.items) and (says_meeting or printed):
        asked = asked_sections_of(text, blocks, marks, known)
        by_shape = asked if asked.items else shaped_sections_of(text, blocks, marks, known)
        best = by_shape if by_shape.items else best
    return (
        with_untitled(text, best, known) if best.items else _without_titles(text, blocks, marks, known, printed=printed)
    )


def _names_reports(text: str, blocks: Sequence[Block], marks: Marks) -> bool:
    """Say whether titles below `No. Item` carry the sizes of their reports: their numbers were lost."""
    return Mark.ITEMS in marks and any(names_its_report(text, block) for block in blocks)


def _without_titles(
    text: str, blocks: Sequence[Block], marks: Marks, known: Lexicon, *, printed: bool
) -> Sections | None:
    """Return the sections of a meeting that no title on a line of its own parts."""
    if not printed:
        return _by_its_agenda(text, blocks, marks, known)
    run_in = run_in_sections_of(text, blocks, known)
    if run_in.items:
        return run_in
    dated = heading_of(text, blocks, known).date_evidence
    held = not any(cancellations(text, blocks))
    head = dated.start if dated else next((one.start for one in blocks[:_LETTERHEAD] if says_day_held(text, one)), None)
    return untitled_sections_of(text, blocks, head, known, held=held) if head is not None else None


def _by_its_agenda(text: str, blocks: Sequence[Block], marks: Marks, known: Lexicon) -> Sections | None:
    """Return the items of a page without any heading whose numbered titles are those of an agenda, or of an extract."""
    agendas = sum(is_procedural(_UNNUMBERED.sub("", text[block.start : block.end])) for block in blocks)
    if agendas < _FEWEST_KNOWN and not _may_be_extract(text, blocks, marks):
        return None
    sections = printed_sections_of(text, blocks, known)
    titles = [text[section.title.start : section.title.end] for section in sections.items if section.number]
    large = all(title.isupper() for title in titles)
    agenda = len(titles) > _FEWEST_KNOWN and sum(map(is_procedural, titles)) >= _FEWEST_KNOWN - large
    extract = not sections.before and (0 < len(titles) <= _FEWEST or _are_told(text, sections.items))
    return sections if (agenda or extract) and tells(text, blocks) else None


def _are_told(text: str, items: Sequence[Section]) -> bool:
    """Say whether every item of a longer extract is a title, and not a sentence, with words of its own below it."""
    titles = [text[item.title.start : item.title.end] for item in items]
    return bool(items) and all(item.header or item.minutes for item in items) and not any(map(has_verb, titles))


def _may_be_extract(text: str, blocks: Sequence[Block], marks: Marks) -> bool:
    """Say whether a page begins with a number and a title, and no line announces its minutes: `31 REPAIRS`."""
    announced = Mark.MINUTES in marks or Mark.DECISION in marks
    return not announced and any(numbered(text, block) for block in blocks[:1])


def _are_headings(sections: Sections) -> bool:
    """Say whether the format itself says that what stands below each lone number is a heading."""
    titles = [section.title for section in sections.items]
    return len(titles) >= _FEWEST and all(title.role is BlockRole.HEADING or title.bold for title in titles)


def _says_meeting(text: str, blocks: Sequence[Block], marks: Marks, known: Lexicon) -> bool:
    """Say whether a page without marks of its own calls itself a meeting's, or marks minutes twice."""
    if Mark.ITEMS in marks or _is_headed(text, blocks[:_TOP]) or marks.count(Mark.MINUTES) > 1:
        return True
    reported = sum(names_its_report(text, block) for block in blocks)
    return reported >= _FEWEST and sum(_is_known(text, block) for block in blocks) >= _FEWEST


def _is_known(text: str, block: Block) -> bool:
    """Say whether a line is a title that every agenda has."""
    return is_title_line(text, block) and is_procedural(text[block.start : block.end])


def _is_headed(text: str, blocks: Sequence[Block]) -> bool:
    headings = page_words()
    return any(text[block.start : block.end].rstrip(_STOPS) in headings for block in blocks)


def _beginnings(text: str, blocks: Sequence[Block], known: Lexicon) -> Iterator[int]:
    """Yield where further meetings begin: minutes that say of what meeting they are, and not the same again."""
    heading = heading_of(text, blocks[:_NEAR], known)
    last, letterhead = 0, _lines(text, blocks[:_LETTERHEAD])
    for index in range(1, len(blocks)):
        if index - last < _LETTERHEAD or not _begins(text, blocks, index, known):
            continue
        other = heading_of(text, blocks[index : index + _NEAR], known)
        if other.date and (other.date, _words(text, other)) != (heading.date, _words(text, heading)):
            last, heading = index, other
            yield _with_letterhead(text, blocks, index, letterhead)


def _begins(text: str, blocks: Sequence[Block], index: int, known: Lexicon) -> bool:
    """Say whether minutes begin at a line: it says so, and those present or the items are listed right below."""
    near = blocks[index : index + _NEAR]
    line = text[blocks[index].start : blocks[index].end]
    printed = line.startswith(known.words["meeting.printed_openings"])
    if not (printed or line.rstrip(_STOPS) in page_words()):
        return False
    if mark_of(text, blocks[index], known) not in (None, Mark.PAGE):
        return False
    return any(opens_presence(text, block) for block in near) if printed else Mark.ITEMS in marks_of(text, near, known)


def _words(text: str, heading: MeetingHeading) -> str | None:
    return heading.committee.quote(text).casefold() if heading.committee else None


def _lines(text: str, blocks: Sequence[Block]) -> set[str]:
    return {text[block.start : block.end].casefold() for block in blocks}


def _with_letterhead(text: str, blocks: Sequence[Block], index: int, letterhead: set[str]) -> int:
    """Return where a meeting begins with the lines above it that head the first one too."""
    above = index
    while above > max(0, index - _LETTERHEAD) and _lines(text, blocks[above - 1 : above]) <= letterhead:
        above -= 1
    return above


def _joined(
    text: str, blocks: Sequence[Block], starts: Sequence[int], parts: Sequence[Sections | None], known: Lexicon
) -> list[Sections]:
    """Return the sections of the parts that show items; a part that shows none belongs to the one before it."""
    kept = [start for start, part in zip(starts, parts, strict=True) if part is not None]
    bounds = pairwise([0, *kept[1:], len(blocks)])
    return [part for start, end in bounds if (part := _sections(text, blocks[start:end], known))]


def _named_below_title(whole: Sections) -> Sections:
    """Return the sections with the line that names the meeting above them, where it stood below the page's title."""
    headers = [(section, block) for section in whole.items for block in section.header]
    named = [(section, block) for section, block in headers if block.role is BlockRole.MEETING_HEADING]
    for section, block in named:
        section.header.remove(block)
    return replace(whole, before=(*whole.before, *(block for _, block in named)))


def _by_issue(whole: Sections) -> list[Sections]:
    """Part the items by the meetings that the page names above them; the title of the page itself is no item."""
    if not any(section.meeting for section in whole.items):
        return [_named_below_title(whole)]
    items = [section for section in whole.items if section.meeting or section.minutes_marker or section.minutes]
    parts: list[tuple[Block | None, list[Section]]] = []
    for section in items:
        if section.meeting or not parts:
            parts.append((section.meeting, []))
        parts[-1][1].append(section)
    before = [whole.before, *[()] * (len(parts) - 1)]
    return [
        Sections((*above, *([meeting] if meeting else [])), tuple(listed))
        for above, (meeting, listed) in zip(before, parts, strict=True)
    ]
