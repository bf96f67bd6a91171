"""What a line marks on a page of minutes: an item's number, a heading, `Decision:`, `Minutes:`.

In: a block, its text and the lexicon. Out: the mark, or None for plain words. Will not: decide where
items begin (that takes the neighbours).

A block's role, which a page's own classes give, is trusted before its words.
"""

from enum import StrEnum
from string import ascii_lowercase

from schemas.documents import Block
from schemas.patterns import pattern
from schemas.vocabulary import BlockRole
from seeds.lexicon import Lexicon


class Mark(StrEnum):
    """What a line announces."""

    PAGE = "page"
    ITEMS = "items"
    NUMBER = "number"
    TITLE = "title"
    DECISION = "decision"
    MINUTES = "minutes"
    SUPPORTING = "supporting"
    DOCUMENT = "document"


_NUMBER = pattern(
    "mark.number",
    r"(?:[•·]\s{1,9}|\*{1,2}\s?)?(?:[A-Z]{2,5}\s[-–]\s)?(?:[A-Z]{1,5}(?:&[A-Z]{1,3})?(?:[/. -]|\s\.)?)?"
    r"(?:\d{1,4}[-:]\d\d/\d\d|\d\d/\d{1,3}/[A-Z][A-Za-z]{1,7}|(?:20)?\d\d(?:-\d\d)?/[A-Z]{2,5}/\d{1,3}|\d\d/\d\d:\d{1,3}|\d{2}/\d|\d{1,4}(?:/\d{2,4}(?:-\d{2,4})?)?|\d{1,2}\.\d{1,2}|\d{1,3}[A-Za-z]|\d{4}-\d\d_\d{1,3}|\d\d/\d\d/\d{1,3})\.?$",
)
_CODED = pattern("mark.coded", r"(?:\d{4}-\d\d_|\d\d/\d\d/|\d\d/(?=\d{1,3}/[A-Z]))(?P<value>\d{1,3})")
"""Numbers that open with the year, month or day of the meeting: `2020-06_1.`, `16/05/1`, `18/51/CNL`, `18/51/Plan`."""
_SUB = pattern("mark.sub_item", r"\d(?:\.(?P<decimal>\d{1,2})|(?P<letter>[A-Za-z]))\.?$")
_DOCUMENT = pattern("mark.document", r"[-•·]?\s*+\S.{0,200}?\b(?:PDF|DOCX?|XLSX?)\s[\d.,]{1,9}\s?[KMB]B$")
_ICON = pattern("mark.icon", r"(?![-•·])(?:(?!,\sitem\s).){2,400}?\sicon\sPDF\s[\d.,]{1,9}\s?[KM]B$")
"""Behind a document's name its item is printed too: `Appendix A , item 4. pdf icon PDF 70 KB`."""
_CAPITALS = pattern("mark.capitals", r"[A-Z](?![^\n]{0,30}APPENDIX)[^a-z\n]{4,200}?[A-Z)\d]\sPDF\s[\d.,]{1,9}\s?[KM]B$")
_STOPS = " \xa0:-–"
_BILINGUAL = " / "
"""`Minutes / Cofnodion:` says the same twice."""
_ROLES = {
    BlockRole.ITEM_NUMBER: Mark.NUMBER,
    BlockRole.ITEM_TITLE: Mark.TITLE,
    BlockRole.PAGE_HEADING: Mark.PAGE,
    BlockRole.DOCUMENT_LINK: Mark.DOCUMENT,
}


def mark_of(text: str, block: Block, known: Lexicon) -> Mark | None:
    """Return what the line marks."""
    line = text[block.start : block.end]
    if block.role in _ROLES:
        return _ROLES[block.role]
    if len(line) > 120:
        return Mark.DOCUMENT if line[-1] == "B" and _DOCUMENT.match(line) else None
    bare = line.rstrip(_STOPS).split(_BILINGUAL)
    for mark, words in _word_lists(known):
        if bare[0] in words and all(name in words for name in bare[1:]):
            return mark
    if _NUMBER.match(line):
        return Mark.NUMBER
    return Mark.DOCUMENT if "B" in line[-2:] and _DOCUMENT.match(line) else None


def names_its_report(text: str, block: Block) -> bool:
    """Say whether a line ends with the size of a report: `Bus fares pdf icon PDF 3 MB` is the title above it.

    So is a line of capitals where the page has lost its icons: `BUS FARES (REPORT 4/23) PDF 614 KB`.
    """
    if text[block.end - 1] != "B":
        return False
    return any(shape.match(text, block.start, block.end) is not None for shape in (_ICON, _CAPITALS))


def _word_lists(known: Lexicon) -> tuple[tuple[Mark, tuple[str, ...]], ...]:
    return (
        (Mark.MINUTES, known.words["page.minutes_markers"]),
        (Mark.DECISION, known.words["meeting.decision_markers"]),
        (Mark.SUPPORTING, known.words["page.supporting_markers"]),
        (Mark.ITEMS, known.words["meeting.items_markers"]),
    )


def number_value(printed: str) -> int:
    """Return the running number in an item's printed number: 128 of `128.`, 77 of `77/21`, 1 of `16/05/1`."""
    if coded := _CODED.match(printed):
        return int(coded.group("value"))
    digits = ""
    for letter in printed:
        if letter in "0123456789":
            digits += letter
        elif digits:
            break
    return int(digits) if digits else 0


def sub_value(printed: str) -> int:
    """Return the place of a sub-item under its item: 2 of `5.2` and of `5b.`; 0 for an item's own number."""
    match = _SUB.search(printed)
    if match is None:
        return 0
    return int(match.group("decimal") or 0) or ascii_lowercase.find(str(match.group("letter")).lower()) + 1


def stem(printed: str) -> str | None:
    """Return the number of the item that a sub-item's number stands under: 5 of `5.2` and of `5b.`."""
    match = _SUB.search(printed)
    return printed[: match.start() + 1] if match else None
