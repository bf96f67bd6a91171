"""Posts on the lines above the names of a list, by turns: `Head of Planning`, below it `A Heron`, then `Solicitor`.

In: a document's words and the lines above its first item. Out: for each such name the line of its post. Will not: part
a single post from its name, or take for turns a list that begins with a name or ends with a post.
"""

from collections.abc import Iterator, Sequence

from schemas.patterns import pattern
from tasks.extracting.people.posts import is_post
from tasks.extracting.people.roll_names import names_of
from tasks.extracting.people.side_by_side import Stretch

_LONGEST = 80
_FEWEST = 4
"""Lines: two posts, each with a name."""
_CHAIR = pattern("posts_above.chair", r"(?:(?:Vice|Deputy|Depute)[\s-])?(?i:chair(?:man|woman|person)?)")
_PRESIDES = pattern("posts_above.presides", r"(?i:in\sthe\schair|presiding)")
_STOPS = " \xa0\t:.,–-"


def posts_above(text: str, lines: Sequence[Stretch]) -> dict[int, tuple[int, int]]:
    """Return the bounds of the line with the post, by the start of the line with the name."""
    words = [text[start:end].strip(_STOPS) for start, end, _ in lines]
    if sum(map(_is_post, words)) < _FEWEST // 2:
        return {}
    kinds = [_kind(one) for one in words]
    found: dict[int, tuple[int, int]] = {}
    for first, last in _runs(kinds):
        for at in range(first, last, 2):
            found[lines[at + 1][0]] = lines[at][0], lines[at][1]
    return found


def post_of_line(line: str) -> str:
    """Return the post that a line names: `Chair` where it says who is in the chair."""
    words = line.strip(_STOPS)
    return "Chair" if _PRESIDES.fullmatch(words) else words


def _runs(kinds: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the bounds of the lines that are by turns a post and a name, and neither begin nor end another way."""
    at = 0
    while at < len(kinds):
        end = at
        while end < len(kinds) and kinds[end] == ("post" if (end - at) % 2 == 0 else "name"):
            end += 1
        headed = at == 0 or kinds[at - 1] != "name"
        if headed and end - at >= _FEWEST and (end - at) % 2 == 0:
            yield at, end
        at = max(end, at + 1)


def _is_post(words: str) -> bool:
    """Say whether words may be a post alone: they name one, or who presides."""
    if not 0 < len(words) <= _LONGEST or ":" in words:
        return False
    return bool(_CHAIR.fullmatch(words) or _PRESIDES.fullmatch(words)) or is_post(words)


def _kind(words: str) -> str:
    """Return what a line is: a post alone, one name alone, or anything else."""
    if not 0 < len(words) <= _LONGEST or ":" in words:
        return ""
    names = names_of(words, None, listed=True)
    if _is_post(words) and not names:
        return "post"
    alone = len(names) == 1 and names[0].start == 0 and not words[names[0].end :].strip()
    return "name" if alone else ""
