"""Lines that say whether minutes are a draft: a running header, a note at the top or at the end, a stamp.

In: a document and where its first item begins. Out: draft, approved or unknown. Will not: read what the items say of
other minutes, or take a note that nobody filled in (`Approved ........ Date ........`) for an approval.
"""

from collections.abc import Iterator
from dataclasses import replace

from schemas.documents import Block, Document
from schemas.minutes import Structure
from schemas.patterns import pattern
from schemas.vocabulary import DocumentStatus

_LONGEST = 200
_TOP, _FOOT = 25, 6
_NOTE = r"[^\w\n]{0,4}(?i:(?:please\snote|note|n\.?b\.?)\W{1,3}(?:that\s)?)?"
_UNSIGNED = r"(?i:draft|unconfirmed|unapproved|unadopted|provisional|drafft)"
_APPROVING = r"(?i:(?:approv|confirm|adopt|ratif|agree|sign)[a-z]{1,8})\b"
_BETWEEN = (
    rf"(?:\W{{1,3}}(?:{_UNSIGNED}|(?i:are|is|an?|and|be|remain|still|only|of|this|that|the|meeting|which))\b){{0,7}}+"
    r"\W{1,3}"
)
_UNTIL = (
    r"(?i:until|subject\sto|pending|prior\sto|awaiting|not\s(?:yet\s|been\s){0,2})\s?"
    rf"(?:[A-Za-z]{{2,8}}\s){{0,2}}{_APPROVING}"
)
_NO_NEWS = r"(?![^.\n]{0,120}?\b(?:was|were)\s)"
"""What was done with minutes is news of others: `The draft minutes of May were approved`."""
_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]{2,8},?\s\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})"
_ALONE = pattern(
    "stamp.alone", rf"[^\w\n]{{0,4}}{_UNSIGNED}(?:\W{{1,4}}{_UNSIGNED})?(?i:\s(?:copy|version|only))?\W{{0,4}}$"
)
_HELD_BACK = pattern(
    "stamp.held_back",
    rf"{_NOTE}(?:(?i:these|this|the|all)\s)?(?:{_UNSIGNED}\s)?(?i:minutes?|notes?|record|document|draft|status)\b{_BETWEEN}{_UNTIL}{_NO_NEWS}",
)
_STAMP = pattern(
    "stamp.whole",
    rf"[^\w\n]{{0,4}}{_UNSIGNED}(?:\s(?i:minutes|notes|copy|version))?{_BETWEEN}{_UNTIL}(?:\s[^.\n]{{0,60}})?\W{{0,4}}$",
)
"""`These minutes are subject to approval` may be said in an item, so it is no stamp: it stays where it stands."""
_WHOLE = pattern("stamp.alone_or_whole", f"{_ALONE.pattern}|{_STAMP.pattern}")
_NAMED = pattern(
    "stamp.named",
    rf"{_NOTE}(?:(?i:these\s(?:are|remain)|this\sis\sa)\s)?(?:(?i:the)\s)?{_UNSIGNED}(?:(?:\sand\s|/|,?\s){_UNSIGNED})?"
    rf"\s(?i:minutes?|notes?|record|cofnodion)\b{_NO_NEWS}",
)
_BEHIND = pattern(
    "stamp.behind",
    rf"[^.\n]{{0,160}}?\b(?i:minutes?|notes?|cofnodion)\b[^.\n()\[\]]{{0,120}}?[-–:(\[]\s?{_UNSIGNED}\W{{0,4}}$",
)
_APPROVED = pattern(
    "stamp.approved",
    rf"[^\w\n]{{0,4}}(?:(?i:these\s)?(?i:minutes)\s)?(?:(?i:were|are)\s)?(?i:formally\s|duly\s)?(?i:approved|confirmed|adopted|ratified)\b"
    rf"(?:[^.…_\n]{{0,80}}?\b{_DAY}|\s(?i:minutes|version)\W{{0,4}}$)",
)
_DRAFT = (_ALONE, _HELD_BACK, _NAMED, _BEHIND)


def with_status_stamped(document: Document, found: Structure) -> Structure:
    """Return the structure with the status that a stamp tells, where no heading told one."""
    if found.status is not DocumentStatus.UNKNOWN:
        return found
    return replace(
        found, status=_status(document, found.items[0].evidence.start if found.items else len(document.text))
    )


def is_stamp(text: str, block: Block) -> bool:
    """Say whether a line says nothing but that the minutes are a draft: `DRAFT – subject to approval`."""
    if block.end - block.start > _LONGEST:
        return False
    return _WHOLE.match(text, block.start, block.end) is not None


def _status(document: Document, first_item: int) -> DocumentStatus:
    lines = [block for block in _stamped(document, first_item) if block.end - block.start <= _LONGEST]
    if any(stamp.match(document.text, block.start, block.end) for block in lines for stamp in _DRAFT):
        return DocumentStatus.DRAFT
    approved = any(_APPROVED.match(document.text, block.start, block.end) for block in lines)
    return DocumentStatus.APPROVED if approved else DocumentStatus.UNKNOWN


def _stamped(document: Document, first_item: int) -> Iterator[Block]:
    """Yield the lines above the first item, the last lines, and what a printed page repeats."""
    said = [block for block in document.blocks if not block.furniture]
    above = [block for block in said[:_TOP] if block.end <= first_item]
    yield from above
    yield from said[max(len(above), len(said) - _FOOT) :]
    if document.media_type != "text/html":
        yield from (block for block in document.blocks if block.furniture)
