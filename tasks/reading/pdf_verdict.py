"""Whether the text that was read is the text that the pages show.

In: the file's anatomy, and what was read of each page. Out: the pages that need text recognition, and issues
with numbers. Will not: raise; the reader does, where nothing is left to load.

An issue of severity ERROR says that the document must not pass for a whole one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from schemas.issues import Issue, IssueCode
from schemas.vocabulary import Severity
from tasks.reading.pdf_anatomy import Anatomy
from tasks.reading.pdf_legibility import Legibility

_NO_TEXT = 15
"""Letters below which a page counts as one without text: a page number, a stamp."""
_HARDLY_TEXT = 80
_PICTURE, _ALL_PICTURE = 0.25, 0.6
_DRAWING = 200
"""Paths on a page without text from which on its letters may be drawn ones."""
_GARBLED_PAGE, _GARBLED = 0.2, 0.05
_LOST_PAGE, _LOST = 0.1, 0.03
_LOST_LETTERS = 25
_WIDE_DOUBT = 0.15
_NAMED = 3


@dataclass(slots=True)
class Harvest:
    """What was read: letters and pictures by page from 1 (None: the engine could not load it), and their words."""

    letters: dict[int, int | None] = field(default_factory=dict)
    pictured: dict[int, float] = field(default_factory=dict)
    paths: dict[int, int] = field(default_factory=dict)
    legibility: Legibility = field(default_factory=Legibility)


def pages_of_pictures(harvest: Harvest) -> list[int]:
    """Return the pages whose words, if any, are in a picture or drawn as shapes."""
    return [
        page
        for page, letters in harvest.letters.items()
        if letters is not None
        and (
            (letters < _NO_TEXT and (harvest.pictured[page] > _PICTURE or harvest.paths[page] > _DRAWING))
            or (letters < _HARDLY_TEXT and harvest.pictured[page] > _ALL_PICTURE)
        )
    ]


def garbled_pages(harvest: Harvest) -> list[int]:
    """Return the pages on which much of the text layer is no text."""
    garbled = harvest.legibility.garbled_letters()
    total = sum(letters or 0 for letters in harvest.letters.values())
    if sum(garbled.values()) > _GARBLED * total:
        return sorted(page for page, letters in garbled.items() if letters > _GARBLED * (harvest.letters[page] or 0))
    return sorted(page for page, letters in garbled.items() if letters > _GARBLED_PAGE * (harvest.letters[page] or 0))


def losses(anatomy: Anatomy, harvest: Harvest) -> list[str]:
    """Return each reason to think that text is missing, with its numbers."""
    reasons = [*_some(anatomy.faults, "faults of the file")]
    if len(harvest.letters) != len(anatomy.leaves):
        reasons.append(f"one reader counts {len(harvest.letters)} pages, the other {len(anatomy.leaves)}")
    unread = [page for page, letters in harvest.letters.items() if letters is None]
    if unread:
        reasons.append(f"{numbered(unread)} could not be loaded")
    by_page = [f"page {page}: {fault}" for page, leaf in enumerate(anatomy.leaves, 1) for fault in leaf.faults]
    return reasons + _some(by_page, "faults of pages") + _fewer_letters(anatomy, harvest)


def _fewer_letters(anatomy: Anatomy, harvest: Harvest) -> list[str]:
    """Compare the letters that the content shows with those that were read."""
    lost: dict[int, float] = {}
    expected = 0.0
    for page, leaf in enumerate(anatomy.leaves, 1):
        shown = leaf.shown.letters - _WIDE_DOUBT * leaf.shown.wide
        expected += shown
        missing = shown - (harvest.letters.get(page) or 0)
        if missing > _LOST_LETTERS and missing > _LOST * shown:
            lost[page] = missing
    if sum(lost.values()) > _LOST * expected or any(
        missing > _LOST_PAGE * anatomy.leaves[page - 1].shown.letters for page, missing in lost.items()
    ):
        return [f"{sum(lost.values()):.0f} of {expected:.0f} letters that {numbered(list(lost))} show were not read"]
    return []


def issues_of(anatomy: Anatomy) -> list[Issue]:
    """Return what is odd about the file and costs no text."""
    issues = [Issue(IssueCode.ODD_STRUCTURE, f"qpdf says: {said[:200]}") for said in anatomy.oddities[:_NAMED]]
    if anatomy.scripts:
        said = f"the file holds {' and '.join(anatomy.scripts)}; none was run"
        issues.append(Issue(IssueCode.EMBEDDED_SCRIPTS, said, Severity.INFO))
    return issues


def _some(said: Iterable[str], what: str) -> list[str]:
    """Return the first few of a list of reasons and how many more there are."""
    listed = list(dict.fromkeys(said))
    more = len(listed) - _NAMED
    return [text[:200] for text in listed[:_NAMED]] + ([f"{more} more {what}"] if more > 0 else [])


def numbered(pages: Sequence[int]) -> str:
    """Return page numbers as words: `page 3`, `pages 2, 5 and 9`, `pages 1-40`."""
    if len(pages) == 1:
        return f"page {pages[0]}"
    if list(pages) == list(range(pages[0], pages[-1] + 1)):
        return f"pages {pages[0]}-{pages[-1]}"
    if len(pages) > 8:
        return f"{len(pages)} pages ({pages[0]} to {pages[-1]})"
    return f"pages {', '.join(map(str, pages[:-1]))} and {pages[-1]}"
