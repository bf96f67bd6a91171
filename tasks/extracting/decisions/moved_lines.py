"""What lines agree of what was moved: the words of agreeing, movers and verdict on a line each, movers in the lead-in.

In: the sentences of one block of an item. Out: what was moved and agreed. Will not: read what one sentence moves and
others agree (`moved_and_agreed`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import screened
from seeds.deciding import adverb
from seeds.lexicon import lexicon
from tasks.extracting.decisions.moved_verdicts import agreed_then
from tasks.extracting.passages import Passage
from tasks.extracting.votes.moving_words import IN_SENTENCE, MOVES, SECONDS

Told = tuple[int, Passage, int, int]
"""A sentence: the place of its passage in the item, the passage, and the sentence's bounds."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """What was moved and agreed: the place of its passage, its bounds, those of its content, and a keyword if printed.

    Where the content is empty, what was moved stands in the words before: `Proposed A, seconded B. All agreed.`
    """

    at: int
    start: int
    end: int
    content: int
    content_end: int
    trigger: tuple[int, int] | None
    is_opinion: bool = False

    @property
    def is_bare(self) -> bool:
        """Say whether the movers are named, and not what they moved."""
        return self.content == self.content_end


def resolved_between(told: Told) -> Agreed | None:
    """Return what is resolved behind its movers: `Resolved, proposed Cllr Heron, seconded Cllr Teal, to elect`."""
    at, passage, start, end = told
    match = _RESOLVED_BETWEEN.match(passage.text, start - passage.start, end - passage.start)
    if match is None:
        return None
    first = passage.start
    content = first + (match.start("link") if match.group("link") == "to" else match.end("link") + 1)
    stop = end - passage.quote(start, end).endswith(".")
    return Agreed(at, start, end, content, stop, (start, first + match.end("keyword")))


_RESOLVED_BETWEEN = pattern(
    "moved.resolved_between",
    r"(?P<keyword>(?:It\swas\s)?(?:RESOLVED|Resolved|resolved|Agreed|AGREED|agreed)\b),?(?:\s?[:–-])?\s\(?(?:(?:[Pp]roposed|[Mm]oved)\s[^.;:]{3,60}?,?\s(?:and\s)?[Ss]econded\s(?:by\s)?(?=[A-Z])[^.;:]{3,40}?"
    r"|(?=[A-Z])[^.;:,]{3,40}?\s(?:proposed|moved),?\s(?:and\s)?(?=[A-Z])[^.;:,]{3,40}?\sseconded)"
    r"(?:[),]{1,2}|\s[–-]|(?<=[a-z]))(?:\sand\s(?:it\swas\s)?(?:agreed|resolved))?\s(?P<link>to|that)\s",
)
"""`Resolved, proposed Cllr Heron, seconded Cllr Teal, to elect Cllr Wren`: the movers stand in the lead-in."""


def agreed_between(told: Told) -> Agreed | None:
    """Return what is agreed behind a lone mover: `It was proposed by Cllr Heron and agreed that the meeting go on`."""
    at, passage, start, end = told
    match = _AGREED_BETWEEN.search(passage.quote(start, end))
    if match is None:
        return None
    content = start + (match.start("link") if match.group("link") == "to" else match.end("link") + 1)
    stop = end - passage.quote(start, end).endswith(".")
    said = start + match.start("said"), start + match.end("said")
    return Agreed(at, said[0], end, content, stop, said)


_AGREED_BETWEEN = screened(
    "moved.agreed_between",
    r"(?P<said>\b(?:[Ii]t\swas\s(?:then\s)?(?:proposed|moved|recommended|suggested)\sby\s(?:(?!\s(?:to|that)\s)[^.;:,]){2,50}?|(?:Cllr|Councillor|Mrs?|Ms|Dr|The)\.?\s[^.;:,]{2,40}?\s(?:proposed|moved|suggested))"
    r"(?:\sand\s(?:it\swas\s)?(?:\w{3,12}ly\s)?(?:agreed|carried|accepted|approved|resolved)(?:\sby\s(?:all|everyone|everybody|members|the\s\w{4,12}))?|,?\sand\s(?:all|(?:the\s)?\w{4,14})\s(?:concurred|agreed)))"
    r",?\s(?P<link>that|to)\s(?=[a-z£\dA-Z])",
)


def carried_in_one(told: Told) -> Agreed | None:
    """Return what one sentence moves and carries: `A motion by Cllr Heron to approve the budget was carried`."""
    at, passage, start, end = told
    match = _in_one().match(passage.text, start - passage.start, end - passage.start)
    if match is None:
        return None
    content = match.start("link") if match.group("link") == "to" else match.start("content")
    return Agreed(at, start, end, passage.start + content, passage.start + match.end("content"), None)


@lru_cache(maxsize=1)
def _in_one() -> Pattern[str]:
    passed = any_of(lexicon().words["decisions.passed"])
    return pattern(
        "moved.in_one_sentence",
        r"(?:A|The|[A-Z][^.;:,]{2,40}?[’']s)\s(?i:proposal|motion)(?:\s\((?:proposed|moved)\sby\s[^()]{5,90}\)|\s(?:made\s|proposed\s|moved\s)?(?:by|from)\s(?:(?!,)"
        rf"{IN_SENTENCE}){{2,50}}?(?:,?\s(?:and\s)?(?:duly\s)?seconded\sby\s(?:(?!,){IN_SENTENCE}){{2,50}}?,?)?)?\s(?P<link>that|to)\s(?P<content>[^.;:]{{3,200}}?)(?:\s\([^()]{{5,90}}\))?,?\s(?:was|were|and)\s"
        r"(?:(?:duly\s|then\s)?seconded\sby\s[^.;:,]{2,50}?,?\s(?:and\s)?(?:was\s)?)?(?:put\sto\sthe\s(?:vote|meeting)\sand\s(?:was\s)?)?"
        rf"(?:(?:{adverb()}|declared(?:\sto\sbe)?|deemed)\s){{0,2}}(?i:{passed})\b(?!\s(?:to|that)\b)[^.;:]{{0,60}}\.?$",
    )


def agreed_on_lines(told: Sequence[Told], place: int) -> Agreed | None:
    """Return what three lines move, second and agree: `A new gate, proposed by A`, `Seconded: B`, `Carried`."""
    if place + 2 >= len(told):
        return None
    (at, passage, start, end), (_, below, second, _), (_, last, verdict, until) = told[place : place + 3]
    if not _SECONDED_LINE.match(below.text, second - below.start):
        return None
    moved = _PROPOSED_LINE.match(passage.text, start - passage.start, end - passage.start)
    if moved is None:
        return None
    agreed = agreed_then().match(last.quote(verdict, until))
    if agreed is None and not _VOTE_LINE.match(last.quote(verdict, until)):
        return None
    keyword = agreed.span("keyword") if agreed and agreed.group("keyword") else None
    trigger = (verdict + keyword[0], verdict + keyword[1]) if keyword else None
    content = moved.end("what") if moved.group("what") else 0
    return Agreed(at, start, until, start, start + content, trigger)


_PROPOSED_LINE = pattern(
    "moved.proposed_line",
    rf"(?:(?P<what>[A-Z][^.;:]{{3,200}}?),?\s(?=proposed))?{MOVES}(?:\s(?:by|BY))?\s?[:–-]?\s(?!that\b|to\b)[^.;:]{{3,40}}\.?$",
)
_SECONDED_LINE = pattern("moved.seconded_line", rf"{SECONDS}(?:\s(?:by|BY))?\s?[:–-]?\s[^.;:]{{3,40}}\.?$")
_VOTE_LINE = pattern(
    "moved.vote_line",
    r"(?:[Vv]ot(?:e|ing)|VOTE|[Aa]ll)\s?[:–-]?\s(?:was\s)?(?:[Uu]nanimous|UNANIMOUS|[Aa]greed|[Cc]arried|[Ii]n\s[Ff]avour)\b[^.;:]{0,40}",
)
"""`Vote unanimous to accept`, `Voting: all in favour`."""
