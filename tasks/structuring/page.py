"""The parts of an agenda-item page: heading, title, header, minutes, supporting documents.

In: the lines of a page. Out: these by part. Will not: read meetings of many items; such a page is taken
as one item with all its text, and says so.

Where the `Minutes:` line is missing, the page counts as minutes only if something on it shows that it
is: the page heading, a resolution, or paragraphs numbered like minutes.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from re import Pattern

from schemas.documents import Block
from schemas.errors import DocumentRejectedError, RejectionCode
from schemas.issues import Issue, IssueCode
from schemas.patterns import any_of, pattern
from schemas.screening import screened
from schemas.vocabulary import DocumentKind
from seeds.lexicon import Lexicon, lexicon
from tasks.structuring.clause_openings import is_to_be_done
from tasks.structuring.labels import read_label
from tasks.structuring.lead_ins import lead_in, resolves
from tasks.structuring.purposes import purpose_length
from tasks.structuring.stems import announced

_ABOVE_NAME = 1
"""Lines above the page's name: the council's, as a printer sets it."""
_TOP = 6
_NUMBER_ALONE = pattern("page.number_alone", r"(?:Item\s)?[A-Z]?\d{1,4}[A-Za-z]?[.):]?$")
_MINUTE_ALONE = pattern("page.minute_alone", r"[A-Z]{0,4}[ /]?\d{1,4}/\d{2,4}[.):]?$")
_MENU = pattern("page.menu", r"[•·]\s{1,3}\w[^\n.:;]{1,38}$")
"""A line of a site's menu, of which the last may be the page's heading."""
_FEWEST_SIGNS = 2
"""Sentences that tell what a body did, the first one opening its paragraph, where nothing else shows minutes."""


@dataclass(frozen=True, slots=True)
class Page:
    """The blocks of a page by part; `title` is None on a page without words before the minutes."""

    kind: DocumentKind
    title: Block | None
    header: tuple[Block, ...]
    minutes: tuple[Block, ...]
    supporting: tuple[Block, ...]
    decision: tuple[Block, ...] = ()
    issues: tuple[Issue, ...] = ()
    number: Block | None = None


def part(text: str, blocks: Sequence[Block], known: Lexicon) -> Page:
    """Return the parts; raises DocumentRejectedError for a text that is no minutes at all."""
    rest = _below_headings(text, blocks, known)
    headed = len(rest) < len(blocks)
    number, rest = _numbered(text, rest, _NUMBER_ALONE) if headed else (None, rest)
    page = _parted(text, rest, known, headed=headed)
    inside, minutes = _numbered(text, page.minutes, _MINUTE_ALONE)
    return replace(page, number=number or inside, minutes=tuple(minutes))


def _numbered(text: str, blocks: Sequence[Block], alone: Pattern[str]) -> tuple[Block | None, Sequence[Block]]:
    """Return the number that stands alone on the first line, and the lines below it."""
    first = blocks[0] if len(blocks) > 1 else None
    if first is None or alone.match(text, first.start, first.end) is None:
        return None, blocks
    return first, blocks[1:]


def _parted(text: str, rest: Sequence[Block], known: Lexicon, *, headed: bool) -> Page:
    """Return the parts of what stands below the page's heading and the item's number."""
    marker = _marker(text, rest, known, headed=headed)
    if marker is None:
        return _unmarked(text, rest, known, headed=headed)
    body, supporting = _until_supporting(text, rest[marker + 1 :], known)
    header, listed_above = _until_supporting(text, rest[1:marker], known)
    if not marker and not body:
        raise DocumentRejectedError(RejectionCode.NOT_MINUTES, "a 'Minutes:' line without a title or any minutes")
    header, decision = _until_decision(text, header, known)
    title = rest[0] if marker else None
    return Page(DocumentKind.AGENDA_ITEM, title, header, body, listed_above + supporting, decision)


def _until_decision(
    text: str, header: tuple[Block, ...], known: Lexicon
) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Split what stands above the minutes at the line `Decision:`, which stays with the words below it."""
    markers = known.words["meeting.decision_markers"]
    lines = [text[block.start : block.end] for block in header]
    cut = next(
        (at for at, line in enumerate(lines) if line.rstrip(" \xa0:") in markers and (at or line.endswith(":"))),
        len(header),
    )
    return header[:cut], header[cut:] if cut + 1 < len(header) else ()


def says_agenda_item(text: str, blocks: Sequence[Block], known: Lexicon) -> bool:
    """Say whether a page calls itself that of one agenda item."""
    return _last_heading(text, blocks, known) is not None


def _below_headings(text: str, blocks: Sequence[Block], known: Lexicon) -> Sequence[Block]:
    """Leave out the page's heading; some sites print it twice, as the page's name and as its heading."""
    last = _last_heading(text, blocks, known)
    return blocks[last + 1 :] if last is not None else blocks[_first_of_page(text, blocks, known) :]


def _first_of_page(text: str, blocks: Sequence[Block], known: Lexicon) -> int:
    """Return the first line that is not the site's own: `Skip to content`, `Skip navigation Home News Top of page`."""
    sites = known.words["page.site_openings"]
    first = next((at for at, one in enumerate(blocks) if not text.startswith(sites, one.start, one.end)), 0)
    menu = first
    while menu < len(blocks) and _MENU.match(text, blocks[menu].start, blocks[menu].end):
        menu += 1
    return menu - 1 if menu - first > _TOP and _is_one_of(text, blocks[menu - 1], known, "page_headings") else first


def _last_heading(text: str, blocks: Sequence[Block], known: Lexicon) -> int | None:
    """Return the last line at the top that is the page's heading; what stands above it is the site's.

    The page's own name may hold the title: `Agenda item - Duck pond`, `Agenda item`, `Duck pond`.
    """
    first = _first_of_page(text, blocks, known)
    named = any(_is_one_of(text, block, known, "page_headings") for block in blocks[first : first + _ABOVE_NAME + 1])
    top = blocks[: first + _TOP] if named or (blocks and _opens_page(text, blocks[first], known)) else ()
    return max((at for at, block in enumerate(top) if _is_one_of(text, block, known, "page_headings")), default=None)


def _opens_page(text: str, block: Block, known: Lexicon) -> bool:
    """Say whether a page begins with its name: `Agenda item - Duck pond - Dunmere Council`."""
    return text.startswith(tuple(f"{heading} -" for heading in known.words["page.page_headings"]), block.start)


def _marker(text: str, blocks: Sequence[Block], known: Lexicon, *, headed: bool) -> int | None:
    """Return the line that announces the minutes; right under the heading `Minutes` is a title.

    Every council has the item `Minutes`, to approve those of the last meeting, with a `Minutes:` of its own.
    """
    found = [index for index, block in enumerate(blocks) if _is_one_of(text, block, known, "minutes_markers")]
    titled = found[:1] == [0] and text[blocks[0].end - 1] != ":" and (headed or len(found) > 1)
    return next(iter(found[1:] if titled else found), None)


def _unmarked(text: str, blocks: Sequence[Block], known: Lexicon, *, headed: bool) -> Page:
    """Take a page without `Minutes:`: all below the title is minutes, if it can be told to be any."""
    blocks = _below_empty_marks(text, blocks, known)
    titled = bool(blocks) and not _opens_minutes(text, blocks[0], headed=headed)
    title = blocks[0] if titled else None
    body, supporting = _until_supporting(text, blocks[1:] if title else blocks, known)
    if not blocks or not (headed or speaks_like_minutes(text, body)):
        seen = f"{len(blocks)} lines, no agenda item heading, no 'Minutes:' line and no resolution"
        raise DocumentRejectedError(RejectionCode.NOT_MINUTES, seen)
    cut = purpose_length(text, body, known) if headed else 0
    said = "no 'Minutes:' line: what stands below title and purpose is taken as minutes"
    kind = DocumentKind.AGENDA_ITEM if headed else DocumentKind.OTHER
    issue = Issue(IssueCode.NO_MINUTES_MARKER, said)
    return Page(kind, title, body[:cut], body[cut:], supporting, issues=(issue,))


def _below_empty_marks(text: str, blocks: Sequence[Block], known: Lexicon) -> Sequence[Block]:
    """Leave out what announces documents above all others: a copied page has lost the title above it."""
    first = next((at for at, one in enumerate(blocks) if not _is_one_of(text, one, known, "supporting_markers")), 0)
    return blocks[first:]


def _opens_minutes(text: str, block: Block, *, headed: bool) -> bool:
    """Say whether a page has lost its title: its first line is numbered, a resolution, or tells of a sitting.

    Right below the page's heading a title may have a number; then only a sentence is none.
    """
    line = text[block.start : block.end]
    if headed and not line.endswith("."):
        return False
    return read_label(line) is not None or lead_in(line) is not None or _signs(line) > 0


def speaks_like_minutes(text: str, blocks: Sequence[Block]) -> bool:
    """Say whether a line opens a resolution, by itself or behind its label, and what follows does something.

    So does `The Board agreed to:` above a list. A word is not enough: a list of mended faults has `Resolved: printer`.
    """
    lines = [text[block.start : block.end] for block in blocks]
    bare = [line[label.rest :] if (label := read_label(line)) else line for line in lines]
    if sum(_signs(words) for words in bare) >= _FEWEST_SIGNS or any(_INSIDE.search(line) for line in lines):
        return True
    if any(line.endswith(":") and read_label(below) and announced(line, below) for line, below in pairwise(lines)):
        return True
    return any(
        (opening := lead_in(words)) is not None
        and opening.is_printed_large
        and resolves(words[opening.content :] or following, opening)
        for words, following in pairwise([*bare, ""])
    )


_INSIDE = screened(
    "page.resolved_inside",
    r"(?<=[\d.)A-Z:]\s)RESOLVED\s?(?:[:–-]{1,2}\s?)?(?:\(?[1ai][.)]\s)?[Tt]hat\s[^.;:]{3,300}?\sbe\s\w{2,14}(?:ed|en)\b",
)
"""`MINUTES OF 18 AUGUST 2017 RESOLVED – That the minutes be approved`, in a copy that lost its line breaks."""


def _signs(words: str) -> int:
    """Return how many sentences of a paragraph tell what a body did; none where its first does not."""
    if _SITTING.match(words) or (words.startswith("That ") and is_to_be_done(words)):
        return 1
    return 1 + len(_going_on().findall(words)) if _deciding().match(words) else 0


_SITTING = pattern(
    "page.sitting",
    r"(?:An?\s)?[Aa]polog(?:y|ies)(?:\sfor\s(?:absence|lateness))?\s(?:was|were|had\sbeen)\s(?:received|submitted|given|reported|noted)\b"
    r"|(?:(?:Councillor|Cllr)s?|The\sChair\w{0,6})\s[^.]{2,300}?\sdeclared\san?\s[^.]{0,60}?interest\b"
    r"|(?:The\s)?[Mm]inutes\sof\s(?:the\s)?[^.]{3,160}?\s(?:was|were)\s(?:then\s|duly\s)?(?:approved|agreed|confirmed|noted|received|signed)\b",
)
"""What is told at the beginning of a sitting, whatever it is about."""


@lru_cache(maxsize=1)
def _deciding() -> Pattern[str]:
    """Match the beginning of a paragraph that tells what a body did: `The Committee noted`, `Members considered`."""
    bodies, verbs = (any_of(lexicon().words[name]) for name in ("decisions.bodies", "page.signs_of_minutes"))
    return pattern("page.deciding", rf"(?:(?:The|This)\s)?{bodies}\s(?:also\s|then\s|unanimously\s)?{verbs}\b")


@lru_cache(maxsize=1)
def _going_on() -> Pattern[str]:
    """Match the beginning of a further sentence that tells it: `They agreed`, `It was noted`."""
    verbs = any_of(lexicon().words["page.signs_of_minutes"])
    return pattern("page.going_on", rf"(?<=\.\s)(?:They|Members|It\swas)\s(?:also\s|then\s|unanimously\s)?{verbs}\b")


def _until_supporting(
    text: str, blocks: Sequence[Block], known: Lexicon
) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Split the blocks at the last line that announces supporting documents."""
    marks = [index for index, block in enumerate(blocks) if _is_one_of(text, block, known, "supporting_markers")]
    cut = marks[-1] if marks else len(blocks)
    return tuple(blocks[:cut]), tuple(blocks[cut + 1 :])


def _is_one_of(text: str, block: Block, known: Lexicon, words: str) -> bool:
    """Say whether a line is one of the lexicon's page words, with or without a colon after it."""
    longest, folded = _folded(known.words[f"page.{words}"])
    line = text[block.start : block.end].lstrip("•· \xa0").rstrip(" \xa0:")
    return len(line) <= longest and line.casefold() in folded


@lru_cache(maxsize=8)
def _folded(words: tuple[str, ...]) -> tuple[int, frozenset[str]]:
    """Return page words without regard to case, and how long the longest is; most lines are longer."""
    folded = frozenset(word.casefold() for word in words)
    return max(map(len, folded)), folded
