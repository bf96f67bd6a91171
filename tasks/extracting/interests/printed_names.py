"""How a declaration prints who declares: a title and a name, a list that shares a title, names and nothing else.

In: the words of a line. Out: whether it begins with somebody, its names. Will not: say who they are (`people.who`).
"""

from collections.abc import Iterator, Sequence
from re import Match

from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.extracting.interests.words import plain
from tasks.extracting.people.names import is_given_name

_LISTED = pattern(
    "interest.listed",
    r"(?:County\s(?:Borough\s)?)?(?:Councillors?|(?:Cllr|CLLR|Clr)s?\.?|Mr|Mrs|Ms|Miss|Dr|Alderman|Aldermen|Lord|Lady|Baroness|Sir|Dame"
    r"|The\s(?=[A-Z])"
    r"|(?P<given>[A-Z][a-z]{1,15})\s[A-Z]|(?:[A-Z]\.?\s?){1,3}[A-Z][a-z’'-]{1,20}(?=:|\s[–-]\s))",
)
_ONLY_NAME = pattern("interest.only_name", r"[A-Z][\w’'.-]{0,20}(?:\s[A-Z][\w’'.-]{0,20}){0,4}")
_LONGEST_LIST = 600
SEPARATOR = pattern("interest.separator", r",\s(?:and\s)?|\sand\s|\s?&\s?|;\s")


def plurals() -> tuple[str, ...]:
    """Return the titles that a list of names shares: `Councillors`."""
    return tuple(form for forms in lexicon().forms["people.plurals"].values() for form in forms)


def titled(parts: Sequence[str]) -> Iterator[str]:
    """Yield the names of a list with the title that stands once before it: `Councillors Heron, Wren`."""
    first, _, rest = parts[0].partition(" ")
    title = lexicon().canonical("people.plurals").get(first.lower().rstrip("."))
    yield f"{title} {rest}" if title else parts[0]
    for part in parts[1:]:
        yield f"{title} {part}" if title else part


def titled_at(text: str) -> Match[str] | None:
    """Match a title, initials or a known given name at the start of a line: `Waste Services` is nobody's name."""
    title = _LISTED.match(text)
    return title if title and (title.group("given") is None or is_given_name(title.group("given"))) else None


def name_and_reason(words: str) -> Match[str] | None:
    """Match a line below `Members declared interests`: `G Heron  - Member of a board`."""
    return _REASONED.match(words)


_REASONED = pattern(
    "interest.member_and_reason",
    r"(?P<name>(?:[A-Z]\.?\s){0,3}[A-Z][\w’'-]{1,24}(?:\s[A-Z][\w’'-]{1,24})?)\s{1,9}[–-]\s{1,9}(?=\S)",
)


def only_names(words: str) -> bool:
    """Say whether a line is a list of names and nothing else."""
    parts = SEPARATOR.split(plain(words))
    return len(words) <= _LONGEST_LIST and all(_ONLY_NAME.fullmatch(part) for part in parts)
