"""The passages that facts are looked for in: each paragraph, and the words above the minutes.

In: a Structure. Out: passages with their sentences. Will not: find facts.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from re import IGNORECASE

from schemas.light import light
from schemas.minutes import Paragraph, Structure
from schemas.patterns import pattern
from schemas.vocabulary import ParagraphKind
from seeds.lexicon import lexicon

_STOP = pattern("sentence.stop", r"(?P<stop>[.?!;][’”\"')]?)\s++(?=[A-Z‘“\"'£(\[\d])")
_LAST_WORD = pattern("sentence.last_word", r"[\w.’'-]{1,20}$")
_BRACKET = 100
"""In characters: a bracket that opens farther back was never closed."""
_WELSH = ("Ll", "Rh", "Th")
"""Initials of two letters: `Councillor Ll. M. Heron`."""
_LONGEST = 1000
"""A longer run without a stop is a flattened table or a list on one line; it is cut between words."""


@light(frozen=True, slots=True)
class Passage:
    """A stretch of the document's text; `paragraph_id` is the item's id above the minutes."""

    paragraph_id: str
    start: int
    end: int
    text: str
    sentences: tuple[tuple[int, int], ...]
    paragraph: Paragraph | None = None

    def sentence_at(self, position: int) -> tuple[int, int]:
        """Return the bounds of the sentence that holds a position of the document."""
        at = bisect_right(self.sentences, (position, self.end)) - 1
        return self.sentences[max(at, 0)]

    @property
    def item_id(self) -> str:
        """Return the id of the item that the words stand in."""
        return (self.paragraph.item_id if self.paragraph else None) or self.paragraph_id

    def quote(self, start: int, end: int) -> str:
        """Return words by the document's offsets."""
        return self.text[start - self.start : end - self.start]


def passages_of(structure: Structure) -> tuple[Passage, ...]:
    """Return title, purposes and header fields first, then the paragraphs of items, in reading order."""
    return tuple(_above(structure)) + tuple(
        _passage(structure, paragraph.id, paragraph.evidence.start, paragraph.evidence.end, paragraph)
        for paragraph in structure.paragraphs
        if paragraph.item_id is not None
    )


def above_items(structure: Structure) -> tuple[Passage, ...]:
    """Return the paragraphs above the first item: who was there, and when the decisions come into force."""
    return tuple(
        _passage(structure, paragraph.id, paragraph.evidence.start, paragraph.evidence.end, paragraph)
        for paragraph in structure.paragraphs
        if paragraph.item_id is None
    )


def with_headings(passages: Sequence[Passage]) -> Iterator[tuple[Passage, str]]:
    """Yield each passage with the title, heading or lead-in (`Accounts for payment:`) of its item that is over it."""
    titles: dict[str, str] = {}
    for passage in passages:
        if passage.paragraph is None:
            titles.setdefault(passage.paragraph_id, passage.text)
    item, heading = None, ""
    for passage in passages:
        owner = passage.item_id
        item, heading = owner, heading if owner == item else titles.get(owner, "")
        yield passage, heading
        if passage.paragraph and (passage.paragraph.kind is ParagraphKind.HEADING or _leads_in(passage.text)):
            heading = passage.text


_FOLLOWING = pattern(
    "passages.following",
    r"\b(?:the\sfollowing|listed\sbelow|set\sout\sbelow)\b[^£:]{0,30}?\b(?:accounts|payments|invoices|cheques|grants|donations|bills)\b|"
    r"\b(?:accounts|payments|invoices|cheques|grants|donations|bills)\s(?:listed|set\sout|shown)\sbelow\b",
    IGNORECASE,
)
"""A lead-in that ends with a full stop: `proposed that the following accounts be paid, all in favour.`"""


_PAYABLE = tuple(
    f"{things}{end}"
    for things in ("ccounts", "ayments", "nvoices", "heques", "ills")
    for end in (" to be paid", " for payment", " to pay", " approved", " authorised", " signed", " made", " paid")
)
_SHORT_LINE = 60
"""A line without a colon over what is paid: `Accounts to be paid`."""


@lru_cache(maxsize=2048)
def _leads_in(text: str) -> bool:
    """Say whether a paragraph leads in what stands below it; rules of several kinds ask."""
    follows = ("ollowing " in text or " below" in text) and "£" not in text
    if len(text) < _SHORT_LINE and text.endswith(_PAYABLE) and "£" not in text:
        return True
    return text.endswith(":") or (follows and bool(_FOLLOWING.search(text)))


def _above(structure: Structure) -> Iterator[Passage]:
    begins = {paragraph.evidence.start for paragraph in structure.paragraphs}
    for item in structure.items:
        spans = [*item.purpose, *(field.evidence for field in item.fields)]
        if item.evidence.start not in begins:  # where a page lost its title, its first paragraph stands for it
            spans.append(item.evidence)
        for span in sorted(spans, key=lambda span: span.start):
            yield _passage(structure, item.id, span.start, span.end, None)


def _passage(structure: Structure, owner: str, start: int, end: int, paragraph: Paragraph | None) -> Passage:
    text = structure.document.text[start:end]
    return Passage(owner, start, end, text, tuple(sentences_of(text, start)), paragraph)


def sentences_of(text: str, offset: int) -> Iterator[tuple[int, int]]:
    """Yield the bounds of each sentence, without the white space between them."""
    start = 0
    for stop in _STOP.finditer(text):
        if _ends_sentence(text, stop.start()):
            yield from _cut(text, start, stop.end("stop"), offset)
            start = stop.end()
    yield from _cut(text, start, len(text), offset)


def _cut(text: str, start: int, end: int, offset: int) -> Iterator[tuple[int, int]]:
    """Yield a sentence whole, or in pieces if it is too long to be one."""
    while end - start > _LONGEST:
        space = text.rfind(" ", start + 1, start + _LONGEST)
        cut = space if space > 0 else start + _LONGEST
        yield offset + start, offset + cut
        start = cut + (text[cut] == " ")
    yield offset + start, offset + end


def _ends_sentence(text: str, stop: int) -> bool:
    """Say whether a stop ends a sentence: not after `Cllr`, an initial, or `No` before a figure, nor in `(8 for; 3`."""
    word = _LAST_WORD.search(text, max(0, stop - 20), stop)
    if text[stop] == ";":
        return not _is_within_bracket(text, stop)
    lettered = _LETTERED.match(text, text.rfind(" ", 0, max(0, stop - 2)) + 1) is not None
    if text[stop] != "." or word is None or lettered:
        return True
    last = word.group(0)
    if last.isdigit() and _is_inline_label(text, stop, last):
        return False
    if all((len(part) == 1 and part.isupper()) or part in _WELSH for part in last.split(".")):
        return False
    figure = _FIGURE.match(text, stop + 1, stop + 16) is not None
    if figure and _is_within_bracket(text, stop):  # `(21/0153 – Reed Vets. 5 Mill Road)`
        return False
    return last.casefold() not in _abbreviations(before_figures=figure)


_LETTERED = pattern(
    "sentence.lettered",
    r"(?:Group|Appendix|Annex|Option|Schedule|Phase|Zone|Block|Band|Class|Category|Scenario|Route|Tier)\s[A-Z]\.\s{1,3}(?=[A-Z])",
)
"""`He chose Option B. The Clerk will write`: the letter is of the option, and of nobody's name."""
_FIGURE = pattern("sentence.figure", r"\s{0,7}(?:\d|[A-Z]{1,4}\d?[/.-]\d)")
"""What a number begins with: `No. 7`, `Minute No. P/147`."""


def _is_inline_label(text: str, stop: int, figure: str) -> bool:
    """Say whether a figure and its stop label a point of a list inside a sentence: `to secure: 1. a path 2. a gate`.

    A point that begins with `That` is a sentence of its own.
    """
    if text[stop + 1 : stop + 9].split(maxsplit=1)[:1] in (["That"], ["THAT"]):
        return False
    if int(figure) == 1:
        return _FIRST_LABEL.search(text, max(0, stop - _LABEL), stop + 1) is not None
    above = text.rfind(f" {int(figure) - 1}. ", max(0, stop - _POINT), stop)
    return (
        above > 0 and len(figure) <= _FIGURES and _is_inline_label(text, above + len(figure) + 1, str(int(figure) - 1))
    )


_FIRST_LABEL = pattern(
    "passage.first_label",
    r"(?:(?<![Ff]or)(?<!avour)(?<!gainst)(?<!bstain)(?<!bstained)(?<!bstention)(?<!bstentions):|\bthat)\s1\.$",
)
"""The `1.` of `Abstentions: 1. Agreed.` counts a vote."""
_LABEL = 16
_FIGURES = 2
_POINT = 400
"""How far behind the label of one point that of the next may stand."""


def _is_within_bracket(text: str, stop: int) -> bool:
    return text.rfind("(", max(0, stop - _BRACKET), stop) > text.rfind(")", max(0, stop - _BRACKET), stop)


@lru_cache(maxsize=2)
def _abbreviations(*, before_figures: bool) -> frozenset[str]:
    words = lexicon().words
    listed = words["text.abbreviations"] + (words["text.abbreviations_before_figures"] if before_figures else ())
    return frozenset(word.casefold() for word in listed)
