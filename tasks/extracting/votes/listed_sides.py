"""The sides of a recorded vote with a plain name on each line below: `For`, `Heron`, `Teal`, then `Against`, `Owl`.

In: passages of one item, and which of them are the line of a side. Out: the same passages, each side and the names
below it as one. Will not: take plain words for names below a side that stands alone, or read the names (`records`).
"""

from collections.abc import Callable, Iterator, Sequence

from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage
from tasks.extracting.votes.count_lines import FARTHEST, joined

IsSide = Callable[[Passage], bool]
_FEWEST = 2
_INITIAL = 2
NAME_ALONE = pattern(
    "vote.name_alone",
    r"[A-Z](?!\w*\d)[\w.’'-]{0,24}(?:\s[A-Z][\w.’'-]{0,24}){0,4}(?:,\s[A-Z]\.?(?:\s?[A-Z]\.?){0,2})?$",
)
"""A line that may be a name and nothing else: `Heron`, `Councillor Mrs A Teal`, `Owl, J`."""


def as_one(lines: Sequence[Passage], is_side: IsSide) -> Iterator[Passage]:
    """Yield lines, each side as one with its names where two sides or more have plain names below them."""
    at = 0
    while at < len(lines):
        sides = _run(lines, at, is_side)
        if len(sides) < _FEWEST:
            yield lines[at]
            at += 1
            continue
        yield from (joined(side) for side in sides)
        at += sum(len(side) for side in sides)


def _run(lines: Sequence[Passage], at: int, is_side: IsSide) -> list[Sequence[Passage]]:
    """Return the sides from a place on that stand right below each other, each with its names."""
    sides: list[Sequence[Passage]] = []
    while at < len(lines) and is_side(lines[at]) and (names := _names_below(lines, at)):
        sides.append(lines[at : at + 1 + names])
        at += 1 + names
    return sides


def _names_below(lines: Sequence[Passage], at: int) -> int:
    """Return how many lines below a side are names, as far apart as the first two of them at most."""
    behind = at + 1
    while behind < len(lines) and _is_name(lines[behind].text):
        gap = lines[behind].start - lines[behind - 1].end
        widest = lines[at + 2].start - lines[at + 1].end if behind > at + 1 else FARTHEST
        if not 0 < gap <= min(widest, FARTHEST):
            break
        behind += 1
    if at + 1 < behind < len(lines) and _TOTAL.match(lines[behind].text):
        behind += 1
    return behind - at - 1


_TOTAL = pattern("vote.total_alone", r"\(?(?i:total)(?:\s[a-z]{3,8}){0,2}\s?[:=–-]?\s?\(?\d{1,3}\)?$")
"""`Total: 3`, below the last name of a side."""


def _is_name(words: str) -> bool:
    """Say whether a line may be a name; `Carried` and `Resolved` are none."""
    others = lexicon().words["votes.not_names"]
    return NAME_ALONE.match(words) is not None and not any(
        word.strip(",.") in others for word in words.split() if len(word) > _INITIAL
    )
