"""Bodies that only their abbreviation tells: `Oxbow Community Health (OCH)`, where the text goes on `OCH had agreed`.

In: passages and the namings found so far. Out: Namings of the whole name. Will not: take an abbreviation for a body
that does nothing and has nobody (`Personal Protective Equipment (PPE)`), or name again what has a name.
"""

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.entities.naming import ORGANISATION, Naming
from tasks.extracting.passages import Passage

_CAP = r"[A-Z][\w’'-]{1,30}"
_EXPLAINED = pattern(
    "explained.name",
    rf"(?<![\w’'-]){_CAP}(?:\s(?:(?:and|of|for|the|in|&)\s){{0,2}}{_CAP}){{1,7}}\s(?=\((?:the\s)?[‘“'\"]?(?P<short>[A-Z]{{3,6}})[’”'\"]?\))",
)
_BRACKET = pattern("explained.bracket", r"\((?:the\s)?[‘“'\"]?[A-Z]{3,6}[’”'\"]?\)")
_WORD = pattern("explained.word", _CAP)


def explained_in(passages: Sequence[Passage], namings: Collection[Naming]) -> Iterator[Naming]:
    """Yield the names; the whole name is told from the letters of its abbreviation."""
    ends = {naming.end for naming in namings}
    for passage in passages:
        for match in _EXPLAINED.finditer(passage.text) if _BRACKET.search(passage.text) else ():
            start, end = _start(match), passage.start + match.end() - 1
            if start is not None and end not in ends and _is_body(match["short"], passages):
                name = " ".join(match.string[start : match.end() - 1].split())
                yield Naming(passage.start + start, end, ORGANISATION, _kind(name), name, "name.explained")


def _start(match: Match[str]) -> int | None:
    """Return where the words begin whose first letters are the abbreviation."""
    words = list(_WORD.finditer(match.string, match.start(), match.end()))[-len(match["short"]) :]
    return words[0].start() if "".join(word[0][0] for word in words) == match["short"] else None


def _is_body(short: str, passages: Sequence[Passage]) -> bool:
    """Say whether the text has a body of this abbreviation do something, or names somebody of it."""
    return any(
        sign["short"] == short
        for passage in passages
        if short in passage.text
        for signs in (_doing(), _having())
        for sign in signs.finditer(passage.text)
    )


def _kind(name: str) -> str:
    kinds = lexicon().forms["organisations.explained"]
    return next((kind for kind, words in kinds.items() if not set(words).isdisjoint(name.split())), "other")


@lru_cache(maxsize=1)
def _doing() -> Screened:
    does = any_of(lexicon().words["organisations.does"])
    return screened("explained.doing", rf"(?<![\w-])(?P<short>[A-Z]{{3,6}})\s{does}(?!\w)")


@lru_cache(maxsize=1)
def _having() -> Pattern[str]:
    posts = any_of(lexicon().words["organisations.has_posts"])
    return pattern("explained.having", rf"\b{posts}\s(?:of|at|from|for)\s(?:the\s)?(?P<short>[A-Z]{{3,6}})(?![\w-])")
