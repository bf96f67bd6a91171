"""The sides of a recorded vote with names on the line below: `Against the motion`, then `Councillors Heron and Teal`.

In: passages of one item. Out: the same passages, each side's line and the names below it as one, so that offsets stay
true. Will not: read the names (`records`), or join a line that says how many there were and has names of its own.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage
from tasks.extracting.votes import count_lines, listed_sides, roll_calls
from tasks.extracting.votes.choices import choices
from tasks.extracting.votes.listed_sides import NAME_ALONE
from tasks.extracting.votes.numbers import HEADS_COLUMNS, ROW_OF_COUNTS, digits, of_what

_LONGEST_HEAD = 60
_FARTHEST = 12
"""White space between a side and its names; more of it is something left out."""


def with_names(passages: Sequence[Passage]) -> Iterator[Passage]:
    """Yield passages, a side of a vote joined with the names below it, and the lines that count a vote as one."""
    side: Passage | None = None
    last: Passage | None = None
    lines = list(roll_calls.as_one(list(count_lines.as_one(passages))))
    for passage in _with_counted_names(list(listed_sides.as_one(lines, _is_side))):
        if side is not None:
            joined = _joined(side, passage) or _few_joined(side, passage, last)
            last = joined
            if joined and _ONE_NAME.match(passage.text):
                side = joined
                continue
            yield joined or side
            side = None
            if joined:
                continue
        last = passage if _is_whole_side(passage) else last if _is_side(passage) else None
        if _is_side(passage) or COLUMNS.match(passage.text):
            side = passage
        else:
            yield passage
    if side is not None:
        yield side


def reach(passages: Sequence[Passage], at: int, lines: int) -> int:
    """Return the place so many lines behind a place; a name alone on its line is none of them."""
    while at < len(passages) and lines:
        lines -= NAME_ALONE.match(passages[at].text) is None
        at += 1
    return at


def reach_back(passages: Sequence[Passage], at: int, lines: int) -> int:
    """Return the place so many lines above a place; a name alone on its line is none of them."""
    while at and lines:
        at -= 1
        lines -= NAME_ALONE.match(passages[at].text) is None
    return at


def _is_side(passage: Passage) -> bool:
    return len(passage.text) <= _LONGEST_HEAD and _side().match(passage.text) is not None


def _with_counted_names(lines: Sequence[Passage]) -> Iterator[Passage]:
    """Yield lines, each side that says how many names there are as one with the names below it."""
    behind = 0
    for at, line in enumerate(lines):
        if at < behind:
            continue
        named = _counted_names(line, lines, at + 1) if _is_side(line) else 0
        behind = at + 1 + named
        yield from _all_joined(line, lines[at + 1 : behind])


def _counted_names(side: Passage, lines: Sequence[Passage], at: int) -> int:
    """Return how many lines below a side are its names, a name each, if that is how many it says: `For (3)`."""
    counted = _COUNTED.search(side.text)
    number = int(counted["number"]) if counted else 0
    names = lines[at : at + number]
    return number if len(names) == number and all(NAME_ALONE.match(one.text) for one in names) else 0


def _all_joined(side: Passage, names: Sequence[Passage]) -> Iterator[Passage]:
    """Yield a side and the names below it as one passage; as they are where too much stands between them."""
    whole = side
    for one in names:
        if not 0 < one.start - whole.end <= _FARTHEST:
            yield from (side, *names)
            return
        whole = _one(whole, one)
    yield whole


def _joined(side: Passage, names: Passage) -> Passage | None:
    """Return both as one passage, if what stands below is names or says that there are none."""
    below = ROW_OF_COUNTS if COLUMNS.match(side.text) else _names()
    if not 0 < names.start - side.end <= _FARTHEST or not below.match(names.text):
        return None
    return _one(side, names)


def _few_joined(side: Passage, names: Passage, last: Passage | None) -> Passage | None:
    """Return both as one where plain names that no comma parts stand below: as many as the side says, or the last side.

    `Against (2)`, `C Heron and R Teal`; `Abstained:`, `Owl`, where another side stands right above it.
    """
    counted, few = _COUNTED.search(side.text), _FEW.match(names.text)
    if few is None or "\n" in side.text or _is_side(names) or not 0 < names.start - side.end <= _FARTHEST:
        return None
    said = int(counted["number"]) if counted else None
    number = 1 + (few["other"] is not None)
    return _one(side, names) if said == number or (said is None and last is not None) else None


def _is_whole_side(passage: Passage) -> bool:
    """Say whether a side and the names below it are one passage already."""
    head, _, names = passage.text.partition("\n")
    return bool(names) and len(head) <= _LONGEST_HEAD and _side().match(head) is not None


def _one(side: Passage, names: Passage) -> Passage:
    text = side.text + "\n" * (names.start - side.end) + names.text
    return Passage(side.paragraph_id, side.start, names.end, text, ((side.start, names.end),), side.paragraph)


_PLAIN = r"(?:[A-Z]\.?\s){0,3}[A-Z][\w’'-]{1,24}"
_FEW = pattern("vote.few_names", rf"{_PLAIN}(?P<other>\s(?:and|&)\s{_PLAIN})?\.?$")
"""`Owl`, `C Heron and R Teal`"""
_COUNTED = pattern("vote.side_counted", r"[\s(](?P<number>[1-9]\d?)\)?(?:\s?[-–:]){0,2}$")
_ONE_NAME = pattern(
    "vote.one_name", r"(?:Councillor|Cllr|Alderman|Ald|Bailie|Mr|Mrs|Ms|Miss|Dr)\.?(?:\s[A-Z][\w.’'-]{0,24}){1,4}$"
)
"""`Councillor Ann Heron`, a line of its own: more may stand below it."""
COLUMNS = pattern("vote.columns", rf"{HEADS_COLUMNS}(?=$|\n)")
"""`| For | Against | Abstain |`, the head of a table with one row of counts."""


@lru_cache(maxsize=1)
def _side() -> Pattern[str]:
    """Match `For recommendation (4) – 38`, `AGAINST:`, `Voting in favour (7)`, `Those abstaining:`, the whole line."""
    labels = any_of(choices())
    return pattern(
        "vote.side_alone",
        rf"(?:(?:The\sfollowing|There|{digits()})\s)?(?:(?:Members?|Councillors?|Those|members?|councillors?)\s)?(?:[Vv]ot(?:ed|ing|es)\s|VOT(?:ED|ING|ES)\s)?{labels}"
        rf"(?:\sTHE\s\w{{1,16}}|{of_what()})\s?(?:(?:[-–:]\s?)?\(?\d{{1,3}}\)?)?(?:\.|(?:\s?[-–:]){{0,2}})$",
    )


@lru_cache(maxsize=1)
def _names() -> Pattern[str]:
    """Match a line that is a list of people, or says that there are none; one that goes on with a verb is no list."""
    titles = any_of(
        [
            *(form for forms in lexicon().forms["votes.titles"].values() for form in forms),
            *lexicon().words["people.honorifics"],
        ]
    )
    word = r"(?!\.{3})(?:[A-ZÀ-ÖØ-Þ][\w.’'()-]{0,30}|\([^()\n]{1,30}\)|and|&|the|van|von|de|der|la)"
    return pattern(
        "vote.names_below",
        rf"(?:(?=(?:The\s)?{titles}|[^,]{{2,40}},)(?:{word}[,;:]?(?:\s{{1,4}}|$|(?=\.?$))){{2,400}}+|None|Nil|NONE|NIL|0)(?:\.?|\s?\.{{3,160}}\s{{0,4}}\d{{1,3}})$",
    )
