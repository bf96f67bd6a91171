"""What the readers of quantities share: a number with its unit, and the words before it that bound it.

In: words around a number. Out: the type Measured and its bound. Will not: read numbers.
"""

from decimal import Decimal
from re import IGNORECASE

from schemas.light import light
from schemas.patterns import pattern
from schemas.vocabulary import Bound, Measure
from seeds.lexicon import lexicon
from tasks.extracting.figures.phrases import REACH, bound_after, bound_before, bounding


@light(frozen=True, slots=True)
class Measured:
    """A quantity by offsets into its passage."""

    start: int
    end: int
    value: Decimal
    unit: str
    measure: Measure
    bound: Bound = Bound.EXACT
    value_to: Decimal | None = None


def bound_at(text: str, start: int, end: int) -> Bound:
    """Return how the words around a number bound it: `more than 40`, `40 or more`."""
    return bound_after(text, end) or bound_before(text[max(0, start - REACH) : start])


def with_bound(text: str, start: int, bound: Bound) -> int:
    """Return where a quantity begins: with the words before it that bound it (`more than 40 networks`)."""
    match = bounding().search(text[max(0, start - REACH) : start]) if bound is not Bound.EXACT else None
    own = match and " ".join(match.group("phrase").lower().split()) not in lexicon().words["quantities.verbs_of_bounds"]
    if match is None or not own:
        return start
    article = _ARTICLE.match(match.group("phrase"))
    return max(0, start - REACH) + match.start() + (article.end() if article else 0)


_ARTICLE = pattern("quantity.article", r"(?:an?|the)\s", IGNORECASE)


def changes(text: str, start: int, joined: str) -> bool:
    """Say whether two numbers tell of a change and no range: `from 76% to 84%`."""
    return joined.strip().lower() == "to" and text[max(0, start - 6) : start].lower().endswith("from ")


def join_of(between: str) -> str:
    """Return the source of what joins two ends of a range: `and` after the group that matched `between`, else not."""
    return rf"(?({between})\s(?:and|to)\s|(?:\s?[-–]\s?|\sto\s))"
