"""Sentences below a resolution that tell who moved it, or how it was voted, and decide nothing more.

In: what decides in an item. Out: whether one of them only tells of the one before it. Will not: read the movers.
"""

from collections.abc import Callable, Sequence

from schemas.patterns import pattern
from seeds.verdict_lines import only_verdict
from tasks.extracting.decisions.deciding_words import AGREED_THAT, JOINED_MOVERS, Found
from tasks.extracting.decisions.sums_below import behind_sums
from tasks.extracting.passages import Passage
from tasks.extracting.votes.moving_words import MOVES, SECONDS


def tells_who_moved_it(
    one: Found, others: Sequence[Found], item: Sequence[Passage], behind: Callable[[Found], int]
) -> bool:
    """Say whether movers belong to what was decided right before: `A was noted. Proposed B, seconded C. Agreed.`

    `behind` gives the place behind what was decided, with its clauses.
    """
    bare = one.said is not None and one.content == one.said.content_end
    if one.sentence is not None and one.rule == JOINED_MOVERS:
        words = one.sentence.passage.quote(one.start, one.end)
        bare = MOVERS_NOTE.match(words) is not None or _SECONDS_IT.match(words) is not None
    if not bare:
        return False
    above = [other for other in others if other.at <= one.at and other.end <= one.start]
    return any(one.at <= behind(other) or behind_sums(item, other.at, other.at + 1) == one.at for other in above)


_SECONDS_IT = pattern(
    "decision.seconds_it",
    r"(?:(?:This|It|The\s(?:motion|proposal))\swas\s)?(?:duly\s)?(?i:seconded)\s(?:by\s)?[^.;:]{2,60}?,?\sand\s(?:was\s)?(?:unanimously\s)?(?:agreed|carried|approved)(?:\sunanimously)?\.?$",
)
"""`This was seconded by Cllr Teal and agreed.`, below what Cllr Heron moved."""


def is_verdict_behind_movers(one: Found, others: Sequence[Found], text: str) -> bool:
    """Say whether a keyword is the verdict on what was decided before its movers.

    `A was noted. Moved B, seconded C – Agreed.`
    """
    if one.opening is None or not only_verdict(text[one.start : one.end]):
        return False
    above = (other for other in others if other.at == one.at and other.end <= one.start)
    return any(_MOVERS_BETWEEN.fullmatch(text, other.end, one.start) for other in above)


_MOVERS_BETWEEN = pattern(
    "decision.movers_between",
    rf"[\s.]{{0,4}}\(?{MOVES}[^;:\n]{{2,60}}?[,;]?\s(?:and\s)?{SECONDS}[^;:\n]{{2,60}}?[\s.,;)–-]{{0,4}}",
)


def closes_movers(one: Found, others: Sequence[Found], text: str, end_of: Callable[[Found], int]) -> bool:
    """Say whether words end a note of who moved what stands above it: `Prop. Cllr Heron Sec. Cllr Teal All agreed`.

    `end_of` gives where what was decided ends, with its clauses; a line may part the note from it.
    """
    ends = (end_of(other) for other in others if other.start < one.start)
    end = max((place for place in ends if place <= one.start), default=None)
    return end is not None and _WHOLE_NOTE.fullmatch(text, end, one.end) is not None


_NAME = (
    r"(?:[Tt]he\s)?(?:[A-Z]\.){0,3}[A-Z][\w’'-]{0,20}\.?"
    r"(?:\s(?:[A-Z]\.){0,2}[A-Z][\w’'-]{0,20}\.?){0,4}(?:\s\([A-Z]{2,4}\))?"
)
_PARTS = r"[\s.,;/)–-]{1,4}"
_WHOLE_NOTE = pattern(
    "decision.whole_note",
    rf"[\s.]{{0,4}}\(?(?:{MOVES}\.?\s?:?\s(?i:by:?\s)?{_NAME}|{_NAME},?\s(?:proposed|moved)){_PARTS}(?:and\s)?"
    rf"(?:{SECONDS}\.?\s?:?\s(?i:by:?\s)?{_NAME}|{_NAME},?\sseconded){_PARTS}(?:and\s)?(?:(?:it\s)?(?:was|were)\s)?"
    r"(?i:(?:vote|voting|decision|result|outcome)\s?[:–-]\s)?(?i:(?:all|everyone|unanimously|duly)\s){0,2}"
    r"(?i:agreed|approved|carried|accepted|adopted|passed|unanimous(?:ly)?|in\sfavour)(?i:\sunanimously|\sby\sall)?[\s.)]{0,3}",
)


def tells_of_it_again(one: Found, others: Sequence[Found], text: str) -> bool:
    """Say whether a sentence right behind a resolution tells who moved it, or its vote: `This was agreed by 5 to 2.`"""
    stated = [other for other in others if other.has_keyword or other.rule == AGREED_THAT]
    if one.sentence is None or not any(_is_right_behind(one, other, text) for other in stated):
        return False
    return _MOVED_OR_VOTED.match(text, one.start, one.end) is not None


def _is_right_behind(one: Found, other: Found, text: str) -> bool:
    return other.at == one.at and other.end <= one.start and not text[other.end : one.start].strip()


_MOVED_OR_VOTED = pattern(
    "decision.moved_or_voted",
    r"(?:This|It|The\s(?:motion|resolution|proposal))\s(?:was|were)\s(?:proposed\sby\s[^.;:]{2,60},?\s(?:and\s)?seconded\sby\s[^.;:]{2,60}?(?:,\s|\sand\s)(?:was\s)?)?"
    r"(?:unanimously\s|all\s)?(?:agreed|approved|carried|passed|accepted|adopted)(?:\sunanimously|(?:,|\s(?:by|with)\b)(?=[^.;:]{0,40}(?:vote|all\b|gainst|avour|members|majority|abst|\d\sto\s\d))[^.;:]{3,120})?\.?$",
)


MOVERS_NOTE = pattern(
    "decision.movers_note",
    rf"\(?(?:(?:It|This|The\s(?:motion|resolution|proposal))\swas\s(?:duly\s)?)?(?:{MOVES}\.?:?[^.;:]{{2,60}}?|[A-Z][^.;:,]{{2,40}}\s(?:proposed|moved)),?\s(?:and\s)?(?:{SECONDS}\.?:?|[A-Z][^.;:,]{{2,40}}\sseconded\b)[^;:]{{0,50}}?,?\s"
    r"(?:and\s)?(?:(?:was|were|it\swas)\s)?(?:[Uu]nanimously\s|[Aa]ll\s)?(?:[Aa]greed|[Aa]pproved|[Cc]arried|[Uu]nanimous|[Ii]n\s(?:favour|agreement))"
    r"(?:\s(?:unanimously|by\sall))?[.)]{0,2}$",
)
"""`Proposed by Cllr Heron, seconded by Cllr Teal and approved unanimously.`, below what was resolved."""
