"""Lines and sentences that tell of a vote and of nothing else: `For 6, Against 4.`, `Proposed A, seconded B. Agreed.`

In: passages, or words. Out: stretches of them, or yes and no. Will not: say what they state together (`ballots`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from re import Pattern

from schemas.patterns import pattern
from seeds.lexicon import lexicon
from seeds.verdict_lines import begins_with_verdict, only_verdict
from tasks.extracting.passages import Passage
from tasks.extracting.votes.count_lines import counted_on_lines
from tasks.extracting.votes.cues import says_vote
from tasks.extracting.votes.movers import movers_in
from tasks.extracting.votes.moving_words import MOVES, SECONDS
from tasks.extracting.votes.numbers import by_letters, digits
from tasks.extracting.votes.records import records_in
from tasks.extracting.votes.roll_calls import called
from tasks.extracting.votes.sides import COLUMNS, reach, with_names
from tasks.extracting.votes.unanimity import VOTERS
from tasks.extracting.votes.votes import tally_of

_LINES_BELOW = 8


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that may tell of one vote; bounds in the document, and the page."""

    start: int
    end: int
    page: int | None
    words: str


def stretch_of(passage: Passage, start: int, end: int) -> Stretch:
    """Return a stretch of a passage."""
    return Stretch(start, end, _page(passage), passage.quote(start, end))


def _page(passage: Passage) -> int | None:
    return passage.paragraph.evidence.page if passage.paragraph else None


def whole(sentences: Sequence[tuple[int, int]], passage: Passage) -> list[tuple[int, int]]:
    """Return sentences with what belongs to them joined: `(8 for; 3 against)`, `Councillors Heron and Teal. (2)`."""
    joined: list[tuple[int, int]] = []
    for start, end in sentences:
        if joined and (passage.quote(*joined[-1]).endswith(";") or _COUNT.match(passage.quote(start, end))):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


_COUNT = pattern("vote.count_alone", r"(?:\(\d{1,3}\)|(?:Total|TOTAL)\s?[:=–-]?\s?\d{1,3})\.?$")
SIDE_LINE = pattern(
    "vote.side_line",
    r"(?i)\(?(?:vot(?:es?|ing|ed)\s)?(?:for|against|in\sfavour|ayes|noes|abst\w{0,10}|not\svoting|did\snot|declined)\b",
)
"""`For (2): Councillors Heron and Teal`, a line that tells one side of a vote."""


def is_its_last_side(before: str, words: str) -> bool:
    """Say whether a line tells the side of an amendment that does not name it: `Abstained (1)` below `Against the
    amendment (3)`."""
    own = SIDE_LINE.match(words) is not None and "motion" not in words.lower()
    return own and SIDE_LINE.match(before) is not None and "amendment" in before.lower()


_NAMED_BELOW = pattern("vote.named_below", r"(?:For|FOR|Against|AGAINST|Abst\w{0,10}|ABST\w{0,10})\n{1,12}(?=[A-Z0])")
"""`For`, and below it who voted so, joined to it."""


def lines_below(passages: Sequence[Passage], at: int, *, announced: bool = False) -> Iterator[Stretch]:
    """Yield the lines right below a place in the item that tell of a vote and of nothing else.

    A sentence above them may have `announced` the vote: behind an amendment, it is that on the motion.
    """
    for passage in with_names(passages[at : reach(passages, at, _LINES_BELOW)]):
        if tells_only_of_vote(passage.text):
            yield stretch_of(passage, passage.start, passage.end)
        elif not (_heads_votes(passage.text) or (announced and _ANNOUNCES.match(passage.text))):
            return


def _heads_votes(words: str) -> bool:
    """Say whether lines that tell a vote may stand below a line: `Voting Record`, or who moved."""
    return _VOTE_HEAD.match(words) is not None or (MOVERS_LINE.match(words) is not None and not says_vote(words))


_ANNOUNCES = pattern(
    "vote.announces",
    r"\A(?=[A-Z])[^;\n]{0,240}?\b(?:[Vv]ote|[Vv]oting|[Dd]ivision)\b[^.;\n]{0,60}:-?$|\A[A-Z][^;\n]{0,120}?\s(?:requested|called\sfor|asked\sfor|sought)\sa\s(?:recorded|named)\svote\.?$",
)
"""`Councillor Heron requested a recorded vote.`, `In accordance with the Regulations a vote was taken as follows:`"""


def behind_votes(passages: Sequence[Passage], at: int) -> int:
    """Return the place behind the lines right below a place that tell of a vote and of nothing else."""
    while at < len(passages) and (tells_only_of_vote(passages[at].text) or only_verdict(passages[at].text)):
        at += 1
    return at


def tells_only_of_vote(words: str) -> bool:
    """Say whether a line or a sentence tells of a vote and of nothing else."""
    known, inside, turns = lexicon().words["votes.vote_lines"], words.lstrip("[(| "), _BY_TURNS.match(words)
    opens = (
        words.startswith(known)
        or inside.startswith(known)
        or (words[:1] in _BRACKETS and (inside[:1].upper() + inside[1:]).startswith(known))
        or _counts().match(words)
        or MOVERS_LINE.match(words)
        or turns
    )
    opens = opens or COLUMNS.match(words) or _is_counts(words) or _EVERYBODY.match(words) or _NAMED_BELOW.match(words)
    if (
        not (opens or begins_with_verdict(words) or called(words))
        or not says_vote(words)
        or not (tally_of(words).says_something or records_in(words))
    ):
        return False
    another = not turns and bool(movers_in(words) or _PUTS_ANOTHER.search(words))
    return not (words.startswith(_PEOPLE) and another)


_BRACKETS = ("(", "[")
"""`(all in favour)`: in brackets such a line need not begin with a capital."""
_PUTS_ANOTHER = pattern(
    "vote.puts_another",
    r"\A[^.;:]{3,60}[’']s\s(?:proposal|motion|amendment|proposition)\s(?:was|were)\b|\A[^.;:]{3,80}\s(?:was|were)\sthen\sput\b",
)
"""`Councillor Heron’s proposal was then put to the vote`, below a motion that was lost, tells of another."""


_PEOPLE = ("Councillor", "Cllr", "Mr", "Ms", "Dr", "The ")
"""`Councillor Heron then moved that it be refused. For 6, Against 4.` is the vote on what is moved there."""
_EVERYBODY = pattern(
    "vote.everybody",
    rf"(?:All|Every(?:one|body))(?:\s{VOTERS}){{0,4}}"
    r"\s(?:(?:were|was|voted|voting)\s(?:all\s)?)?(?:in\sfavour|agreed)(?:\sof\s(?:the|this)\s\w{4,16})?(?:\.(?=\s|$)|$)",
)
"""`All Members voted in favour of the motion.`"""


def _is_counts(words: str) -> bool:
    """Say whether a line is counts and nothing else: `For | 5`, `F: 4 A: 2`."""
    return bool(counted_on_lines(words)) or (len(words) <= _SHORT and any(by_letters(words)))


_SHORT = 30
_VOTE_HEAD = pattern(
    "vote.head",
    r"(?:The\s)?(?:(?:[Rr]ecorded\s|RECORDED\s)?(?:[Vv]otes?|VOTES?)|[Vv]oting|VOTING|There\svoted)(?:\s(?:[Rr]ecord(?:ed)?|[Rr]esults?|RECORD))?\s?:?$"
    r"|\|?\s?(?:Name|Member|Councillor|Cllr)s?\s?[|\t]\s?(?:[Vv]oted?|Voting|VOTE)\s?\|?$"
    r"|\|?\s?Votes?\s?\|\s?(?:Name|Member|Councillor|Cllr)s?\s?(?:\|\s?(?:Count|Total|Number)\s?)?\|?$",
)
"""`Voting Record`, over a line of counts."""
MOVERS_LINE = pattern(
    "vote.movers_line",
    rf"\(?(?:(?:This|The\s(?:motion|proposal|resolution|recommendations?))\s(?:was|were)\s)?(?:{MOVES}|Proposal(?=\sby\b))(?!\s(?:that|to)\b)(?:[^;]{{2,60}}?;?\s?\b{SECONDS}(?!\s(?:that|to)\b|[^;.]{{0,60}}?\s(?:that\s|to\s[a-z]{{5,}}\s))[^;]{{2,90}}(?:;\s[^;]{{2,40}})?|\s?(?::|[Bb]y:?\s)[^;:]{{3,40}})$"
    rf"|\(?{SECONDS}\s?(?::|[Bb]y:?\s)[^;:]{{3,40}}$",
)
"""`Proposed Cllr Heron, seconded Cllr Teal, all in favour.`, or either on a line of its own"""
_BY_TURNS = pattern(
    "vote.movers_by_turns",
    r"(?:[A-Z][\w’'-]{0,20}\.?\s){1,4}(?:proposed|moved),?\s(?:and\s)?(?:[A-Z][\w’'-]{0,20}\.?\s){1,4}seconded[.,]\s"
    r"(?i:(?:was\s|were\s)?(?:all|unanimous(?:ly)?|carried|agreed|approved|in\sfavour|vot(?:e|es|ing)|for|\d{1,3})\b[^.;]{0,40})\.?$",
)
"""`Cllr Heron proposed, Cllr Teal seconded. All in favour.`"""


@lru_cache(maxsize=1)
def _counts() -> Pattern[str]:
    """Match a line that begins with a count: `9 in favour, 2 against`, `With one abstention`, `(by 7 to 3)`."""
    return pattern(
        "vote.line_of_counts",
        rf"[(\[]?(?:(?:[Ww]ith|[Bb]y|[Tt]here\s(?:were|was|being)|(?:on\s)?[Aa]\svote\sof|[Nn]em\.?\scon\.?,?)\s){{0,2}}(?i:{digits()})(?!\)\s(?:that\s|the\s|[A-Z]))[^£%]{{2,100}}$",
    )
