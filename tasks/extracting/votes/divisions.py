"""Divisions: who voted for the motion and who for the amendment, counted against each other.

In: passages of one item. Out: the division they print, and the vote that it is on either side. Will not: say which
side the body adopted (`move_outcomes`).
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from schemas.documents import Evidence
from schemas.minutes import Vote, VoteRecord
from schemas.patterns import pattern
from schemas.screening import screened
from schemas.vocabulary import MotionKind, VoteChoice
from tasks.extracting.passages import Passage
from tasks.extracting.votes.division_columns import columns_in
from tasks.extracting.votes.division_words import abstaining, in_words
from tasks.extracting.votes.numbers import number_of
from tasks.extracting.votes.records import listed_names, records_in
from tasks.extracting.votes.sides import with_names
from tasks.extracting.votes.unanimity import casting_vote_in
from tasks.extracting.votes.vote_lines import whole

Named = tuple[MotionKind, str, Evidence]
"""A side of a division, the name of somebody on it, and where that stands."""


@dataclass(frozen=True, slots=True)
class Division:
    """The counts of both sides, the names printed with their side, and the words from the first count to the last.

    `told` is where the sentence or line begins that tells it first; `amendment` is the number in words of the amendment
    and who moved it, where that is printed.
    """

    counts: dict[MotionKind, int]
    records: tuple[Named, ...]
    evidence: Evidence
    told: int
    casting: bool = False
    abstained: int | None = None
    amendment: str = ""

    @property
    def won(self) -> MotionKind | None:
        """Return which side has more votes; None for a tie."""
        motion, amendment = (self.counts[kind] for kind in (MotionKind.MOTION, MotionKind.AMENDMENT))
        return None if motion == amendment else MotionKind.MOTION if motion > amendment else MotionKind.AMENDMENT

    def vote_on(self, kind: MotionKind) -> Vote:
        """Return the vote of one side: who is for the amendment is against the motion, and the other way round."""
        other = MotionKind.AMENDMENT if kind is MotionKind.MOTION else MotionKind.MOTION
        named = tuple(
            VoteRecord(name, VoteChoice.FOR if side is kind else VoteChoice.AGAINST, span)
            for side, name, span in self.records
        )
        casting = self.casting or None
        return Vote(
            self.counts[kind], self.counts[other], self.abstained, None, casting, bool(named), named, self.evidence
        )


def division_in(passages: Sequence[Passage], amendment: Collection[str] = ()) -> Division | None:
    """Return the division that lines or one sentence print; one side alone is none.

    Where a motion was put against several amendments, each by its number or mover, it is that of the `amendment` so
    named, else the last.
    """
    if told := list(_in_words(passages)):
        return _chosen(told, amendment)
    return _of_lines([line for one in with_names(passages) for line in _sides_of(one)]) or _of_columns(passages)


def _chosen(told: Sequence[Division], amendment: Collection[str]) -> Division | None:
    if not all(one.amendment for one in told):
        return told[0]
    if not amendment:
        return told[-1]
    return next((one for one in told if any(word in one.amendment for word in amendment)), None)


def amendment_named(words: str, proposer: str | None) -> Collection[str]:
    """Return the words by which a division may name an amendment: its number in words, and who moved it."""
    nth = _NTH.search(words)
    return tuple(word.lower() for word in (nth["nth"] if nth else None, (proposer or "").split(" ")[-1]) if word)


_NTH = pattern("vote.nth_amendment", r"\b(?P<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]urther)\s[Aa]mendment\b")
"""`As a second amendment, Ms Hook moved`"""


def _in_words(passages: Sequence[Passage]) -> Iterator[Division]:
    for passage in passages:
        for start, end in whole(passage.sentences, passage):
            words = passage.quote(start, end)
            if match := next((one for made in in_words() if (one := made.search(words))), None):
                counts = {kind: number_of(match[kind.value]) for kind in MotionKind}
                span = Evidence(start + match.start(), start + match.end(), "vote.division", _page(passage))
                casting = casting_vote_in(words, match.end()) is not None
                named = tuple(_in_brackets(words, match, start, passage)) or _on_lines(passages, counts)
                of = (match.groupdict().get(group) for group in ("nth", "by_amendment"))
                what = " ".join(word for word in of if word).lower()
                yield Division(counts, named, span, start, casting, _abstained(words, match.end()), what)


def _abstained(words: str, behind: int = 0) -> int | None:
    """Return how many abstained, as told behind a place: `, with one abstention`, `Abstentions: 2`."""
    match = abstaining().search(words, behind)
    return number_of(match["before"] or match["after"]) if match else None


def _of_columns(passages: Sequence[Passage]) -> Division | None:
    """Read `The Motion was carried by 6 votes to 3` with the names of each side in a column of its own."""
    columns = columns_in(passages)
    counts = _won_by(passages) if columns else {}
    if not columns or not counts:
        return None
    lines = [(kind, one) for kind, named in columns.items() for one in named]
    records = tuple(
        (
            kind,
            one.text.removeprefix("The ").removeprefix("the "),
            Evidence(one.start, one.end, "vote.record", _page(one)),
        )
        for kind, one in lines
    )
    start, end = min(one.start for _, one in lines), max(one.end for _, one in lines)
    return Division(counts, records, Evidence(start, end, "vote.division", _page(lines[0][1])), start)


def _sides_of(passage: Passage) -> Iterator[Passage]:
    """Yield the sides that one paragraph prints behind each other as a line each; else the passage."""
    if passage.text.count("For the ") < len(MotionKind) or len(passage.sentences) < len(MotionKind):
        yield passage
        return
    for start, end in passage.sentences:
        head = _HEAD.match(passage.quote(start, end))
        begin = start + (head.end() if head else 0)
        yield Passage(passage.paragraph_id, begin, end, passage.quote(begin, end), ((begin, end),), passage.paragraph)


_HEAD = pattern("vote.head_of_sides", r"\A[^:;]{0,80}\bthere\svoted\s?:?\s?[-–]{0,2}\s{1,4}(?=For\s)")
"""`On a division, there voted:- For the motion (3) - the Convener; For the amendment (1) - Councillor Teal.`"""


def _of_lines(passages: Sequence[Passage]) -> Division | None:
    """Read a line a side: `For the motion (3) - the Convener, ...`, `For Amendment 2 - 2 votes`.

    Where lines count who was against either, each was put by itself.
    """
    if any(_AGAINST.search(one.text) for one in passages):
        return None
    for made in (_SIDE, _NAMES_FIRST, _ROLL, _BARE_SIDE):
        sides = [(MotionKind(match["side"].lower()), match, one) for one in passages if (match := made.match(one.text))]
        if len(sides) == len(MotionKind) and sides[0][0] is not sides[1][0]:
            break
    else:
        return None
    counts = _won_by(passages) if made is _ROLL else {kind: int(match["count"]) for kind, match, _ in sides}
    if not counts:
        return None
    records = tuple(record for kind, _, passage in sides for record in _records(kind, passage))
    records = records or _on_lines(passages, counts)
    first, last = sides[0][2], sides[-1][2]
    told = Evidence(first.start, last.end, "vote.division", _page(first))
    below = next((_abstained(one.text) for one in passages if one.start > last.end), None)
    return Division(counts, records, told, first.start, abstained=below)


def _won_by(passages: Sequence[Passage]) -> dict[MotionKind, int]:
    """Return the counts of `The Motion was accordingly carried by 5 votes to 4`, where lines name who voted how."""
    return next((counts for one in passages if (counts := won_by(one.text))), {})


def won_by(words: str) -> dict[MotionKind, int]:
    """Return the counts of both sides, the side that won first; none where words do not tell that one won."""
    if match := _WON.search(words):
        more, fewer = sorted((number_of(match["one"]), number_of(match["other"])), reverse=True)
        won = MotionKind(match["side"].lower())
        return {won: more} | {kind: fewer for kind in MotionKind if kind is not won}
    return {}


_WON = screened(
    "vote.won_by",
    r"\b(?P<side>[Mm]otion|MOTION|[Aa]mendment|AMENDMENT)\s[^.;]{0,40}?\b(?:carried|CARRIED|won|successful)\b[^.;\d]{0,20}?(?P<one>\d{1,3})(?:\svotes?)?\s?(?:to|[-–:])\s?(?P<other>\d{1,3})(?!\d)",
)
_NAMES_FIRST = pattern(
    "vote.names_first",
    r"(?:(?:[Ff]or|FOR)\s(?:[Tt]he\s|THE\s)?)?(?P<side>[Mm]otion|MOTION|[Aa]mendment|AMENDMENT)\s?[:–-]{0,2}\s{1,12}(?=[A-Z])[^()]{3,900}\s\((?P<count>\d{1,3})\)\.?$",
)
"""`For the Motion:`, and below it `Councillors Heron and Teal (2).`"""
_BARE_SIDE = pattern(
    "vote.bare_side",
    r"(?P<side>Motion|MOTION|Amendment|AMENDMENT)\s?(?:[-–:]\s?|\s)(?P<count>\d{1,3})(?:\s[Vv]otes?)?\.?$",
)
"""`Motion: 5 votes`"""
_ROLL = pattern(
    "vote.roll_call",
    r"(?:(?:[Ff]or|FOR)\s(?:the\s)?)?(?P<side>[Mm]otion|MOTION|[Aa]mendment|AMENDMENT)\s?(?:\(\d{1,3}\)\s?)?[:–-]\s(?:[Tt]he\s)?(?=[A-Z][^.;]{2,40}(?:,|\sand\s))(?!(?:Councillor|Cllr)\s)",
)
"""`Motion: Councillors Heron and Teal`, a side of a roll call."""


def _records(kind: MotionKind, passage: Passage) -> Iterator[Named]:
    for one in records_in(passage.text):
        span = Evidence(passage.start + one.start, passage.start + one.end, "vote.record", _page(passage))
        yield kind, one.name, span


_SIDE = pattern(
    "vote.side",
    r"(?:[Ff]or|FOR)\s(?:[Tt]he\s|THE\s)?(?P<side>[Mm]otion|MOTION|[Aa]mendment|AMENDMENT)(?:\s\d)?(?:\sby\s[^()\d:;]{3,40}?)?(?:\s\([^()\d]{1,40}\))?"
    r"(?:\s{0,40}[-–:]\s{0,40}\(?|\s{0,40}\(|\s(?=\d{1,3}\s[Vv]otes?\b))(?P<count>\d{1,3})(?!\w)",
)


_AGAINST = pattern(
    "vote.against_side", r"(?<![^\n])(?:Against|AGAINST)\s(?:the\s|THE\s)?(?:[Mm]otion|MOTION|[Aa]mendment|AMENDMENT)\b"
)


def _in_brackets(words: str, match: re.Match[str], start: int, passage: Passage) -> Iterator[Named]:
    """Yield the names in brackets behind the sides: `2 voted for the motion (Councillors Heron and Teal)`."""
    for kind in MotionKind:
        behind = _BRACKET.match(words, match.end(f"for_{kind.value}"))
        for one in listed_names(words, *_names_span(behind), VoteChoice.FOR) if behind else ():
            yield kind, one.name, Evidence(start + one.start, start + one.end, "vote.record", _page(passage))


def _on_lines(passages: Sequence[Passage], counts: dict[MotionKind, int]) -> tuple[Named, ...]:
    """Return the names that stand on a line a side below the counts, where there are as many of both as was counted."""
    found: list[Named] = []
    for passage in passages:
        if match := _SIDE_NAMED.match(passage.text):
            kind = MotionKind(match["side"].lower())
            for one in listed_names(passage.text, match.end(), len(passage.text), VoteChoice.FOR):
                span = Evidence(passage.start + one.start, passage.start + one.end, "vote.record", _page(passage))
                found.append((kind, one.name, span))
    even = all(sum(side is kind for side, _, _ in found) == count for kind, count in counts.items())
    return tuple(found) if even else ()


_SIDE_NAMED = pattern(
    "vote.side_named",
    r"(?:(?:[Ff]or|FOR)\s(?:the\s|The\s|THE\s)?)?(?P<side>[Mm]otion|MOTION|[Aa]mendment|AMENDMENT)\s?(?:\(\d{1,3}\)\s?)?[:–-]{1,2}\s{1,4}(?=[A-Z])",
)
"""`For the Motion: R Heron, A Teal`, below `two votes were cast in favour of the motion and one for the amendment`"""
_BRACKET = pattern(
    "vote.names_of_side",
    r"\s(?:\((?P<names>[A-Z][^()]{3,600})\)|(?:[:–-]{1,2}\s)?(?P<told>[A-Z][^.;:()\d]{3,300}+)\(\d{1,3}\))",
)
"""`2 voted for the motion (Councillors Heron and Teal)`, `for the motion Councillors Heron and Teal (2)`"""


def _names_span(behind: re.Match[str]) -> tuple[int, int]:
    return behind.span("names" if behind["names"] else "told")


def _page(passage: Passage) -> int | None:
    return passage.paragraph.evidence.page if passage.paragraph else None
