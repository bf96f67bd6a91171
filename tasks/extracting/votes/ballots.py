"""The vote on a resolution or a motion: which words of the item tell of it, and what they state together.

In: the passages of one item, the stretch that was voted on, and what became of it. Out: a Vote or None, and
doubts where counts and names do not agree. Will not: take the vote on an amendment for the vote on the motion.

Words of a vote stand in the resolution's own sentence, between the mover and the resolution, or on lines of
their own right below it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from re import Pattern

from schemas.documents import Evidence
from schemas.issues import Issue, IssueCode
from schemas.minutes import Vote, VoteRecord
from schemas.patterns import pattern
from schemas.vocabulary import Outcome, VoteChoice
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage
from tasks.extracting.votes.count_lines import counted_on_lines
from tasks.extracting.votes.cues import says_vote
from tasks.extracting.votes.movers import movers_in
from tasks.extracting.votes.moving_words import MOVES, SECONDS
from tasks.extracting.votes.numbers import by_letters, digits
from tasks.extracting.votes.records import Record, records_in
from tasks.extracting.votes.sides import COLUMNS, with_names
from tasks.extracting.votes.unanimity import VOTERS
from tasks.extracting.votes.votes import Tally, tally_of

_LINES_BELOW = 8
_COUNTED = ((VoteChoice.FOR, "for_"), (VoteChoice.AGAINST, "against"), (VoteChoice.ABSTAIN, "abstain"))


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that may tell of one vote; bounds in the document, and the page."""

    start: int
    end: int
    page: int | None
    words: str


def vote_on(stretches: Sequence[Stretch], outcome: Outcome) -> Vote | None:
    """Return the vote that stretches tell of; the first that states a count or unanimity states it."""
    tally, records, spans = Tally(), list[tuple[Record, Stretch]](), list[tuple[int, int, int | None]]()
    for stretch in stretches:
        found = tally_of(stretch.words, outcome)
        named = records_in(stretch.words) if says_vote(stretch.words) and not _APPLIES.match(stretch.words) else []
        if _adds(tally, found):
            spans += [(stretch.start + start, stretch.start + end, stretch.page) for start, end in found.spans]
        new = [one for one in named if one.name not in {record.name for record, _ in records}]
        records += [(one, stretch) for one in new]
        spans += [(stretch.start + one.start, stretch.start + one.end, stretch.page) for one in new]
    _count_sides(tally, [one.choice for one, _ in records])
    _count_named(tally, records)
    return _vote(tally, records, spans) if tally.says_something or records else None


_APPLIES = pattern(
    "vote.applies",
    r"(?:For|FOR):\s(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)?(?!Cll?rs?\b|Councillors?\b)[A-Z][\w’'&.-]{0,20}(?:\s[\w’'&.-]{1,20}){1,5}$",
)
"""`FOR: Jo Rook`, below the reference of an application, says whose it is."""


def _count_named(tally: Tally, records: Sequence[tuple[Record, Stretch]]) -> None:
    """Take `by 4 votes to nil, with Councillor Heron abstaining` as one abstention: the words list them all.

    So do `Mrs Teal voting against`. Who asked that his vote be recorded may be one of many.
    """
    for choice in (VoteChoice.ABSTAIN, VoteChoice.AGAINST):
        named = [one for one, at in records if one.choice is choice and not _ON_REQUEST.search(at.words)]
        if named and choice not in tally.counts:
            tally.counts[choice] = [len(named)]


_ON_REQUEST = pattern("vote.on_request", r"\b(?i:request|asked|wish(?:ed|ing|es)|recorded|noted|minuted)")


def _count_sides(tally: Tally, choices: Sequence[VoteChoice]) -> None:
    """Count who is named on either side, where the words print both sides and no count: the lists are the count."""
    sides = (VoteChoice.FOR, VoteChoice.AGAINST)
    if any(side in tally.counts or side not in choices for side in sides):
        return
    for choice in (*sides, VoteChoice.ABSTAIN):
        if choice in choices:
            tally.counts.setdefault(choice, [choices.count(choice)])


def _adds(tally: Tally, found: Tally) -> bool:
    """Take what is new in the words; a choice that they count otherwise is another vote's."""
    if (tally.unanimous and _is_divided(found)) or (found.unanimous and _is_divided(tally)):
        return False
    if any(found.count(choice) not in (None, tally.count(choice)) for choice in tally.counts):
        return False
    new = {choice: counts for choice, counts in found.counts.items() if choice not in tally.counts}
    tally.counts |= new
    said = bool(new)
    if tally.unanimous is None and found.unanimous is not None:
        tally.unanimous, said = found.unanimous, True
    if tally.casting_vote is None and found.casting_vote:
        tally.casting_vote, said = True, True
    return said


def _is_divided(tally: Tally) -> bool:
    """Say whether counts are those of a vote that was not unanimous: some are against, or only abstentions are told."""
    sides = (tally.count(VoteChoice.FOR), tally.count(VoteChoice.AGAINST))
    return bool(sides[1]) or (sides == (None, None) and bool(tally.count(VoteChoice.ABSTAIN)))


def _vote(
    tally: Tally, records: Sequence[tuple[Record, Stretch]], spans: Sequence[tuple[int, int, int | None]]
) -> Vote:
    start, _, page = min(spans)
    end = max(end for _, end, _ in spans)
    return Vote(
        for_=tally.count(VoteChoice.FOR),
        against=tally.count(VoteChoice.AGAINST),
        abstain=tally.count(VoteChoice.ABSTAIN),
        unanimous=None if tally.unanimous is False and tally.count(VoteChoice.AGAINST) is not None else tally.unanimous,
        casting_vote=tally.casting_vote,
        named=bool(records),
        records=tuple(
            VoteRecord(one.name, one.choice, Evidence(at.start + one.start, at.start + one.end, "vote.record", at.page))
            for one, at in sorted(records, key=lambda record: record[1].start + record[0].start)
        ),
        evidence=Evidence(start, end, "vote.stated", page),
    )


def whole(sentences: Sequence[tuple[int, int]], passage: Passage) -> list[tuple[int, int]]:
    """Return sentences with those that a semicolon cut joined: `(8 for; 3 against)`."""
    joined: list[tuple[int, int]] = []
    for start, end in sentences:
        if joined and passage.quote(*joined[-1]).endswith(";"):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def stretch_of(passage: Passage, start: int, end: int) -> Stretch:
    """Return a stretch of a passage."""
    return Stretch(start, end, _page(passage), passage.quote(start, end))


def _page(passage: Passage) -> int | None:
    return passage.paragraph.evidence.page if passage.paragraph else None


SIDE_LINE = pattern(
    "vote.side_line",
    r"(?i)\(?(?:vot(?:es?|ing|ed)\s)?(?:for|against|in\sfavour|ayes|noes|abst|not\svoting|did\snot|declined)\b",
)
"""`For (2): Councillors Heron and Teal`, a line that tells one side of a vote."""

_PEOPLE = ("Councillor", "Cllr", "Mr", "Ms", "Dr", "The ")
"""`Councillor Heron then moved that it be refused. For 6, Against 4.` is the vote on what is moved there."""


def lines_below(passages: Sequence[Passage], at: int) -> Iterator[Stretch]:
    """Yield the lines right below a place in the item that tell of a vote and of nothing else."""
    for passage in with_names(passages[at : at + _LINES_BELOW]):
        if tells_only_of_vote(passage.text):
            yield stretch_of(passage, passage.start, passage.end)
        elif not (_VOTE_HEAD.match(passage.text) or (MOVERS_LINE.match(passage.text) and not says_vote(passage.text))):
            return


def behind_votes(passages: Sequence[Passage], at: int) -> int:
    """Return the place behind the lines right below a place that tell of a vote and of nothing else."""
    while at < len(passages) and tells_only_of_vote(passages[at].text):
        at += 1
    return at


def tells_only_of_vote(words: str) -> bool:
    """Say whether a line or a sentence tells of a vote and of nothing else."""
    opens = words.startswith(lexicon().words["votes.vote_lines"]) or _counts().match(words) or MOVERS_LINE.match(words)
    opens = opens or COLUMNS.match(words) or _is_counts(words) or _EVERYBODY.match(words)
    if not opens or not says_vote(words) or not (tally_of(words).says_something or records_in(words)):
        return False
    return not (words.startswith(_PEOPLE) and movers_in(words))


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
    r"(?:The\s)?(?:(?:[Rr]ecorded\s|RECORDED\s)?(?:[Vv]otes?|VOTES?)|[Vv]oting|VOTING|There\svoted)(?:\s(?:[Rr]ecord(?:ed)?|[Rr]esults?|RECORD))?\s?:?$",
)
"""`Voting Record`, over a line of counts."""
MOVERS_LINE = pattern(
    "vote.movers_line",
    rf"\(?{MOVES}(?!\s(?:that|to)\b)(?:[^;]{{2,60}}?;?\s?\b{SECONDS}(?!\s(?:that|to)\b)[^;]{{2,90}}|\s?(?::|[Bb]y:?\s)[^;:]{{3,40}})$"
    rf"|\(?{SECONDS}\s?(?::|[Bb]y:?\s)[^;:]{{3,40}}$",
)
"""`Proposed Cllr Heron, seconded Cllr Teal, all in favour.`, or either on a line of its own"""


@lru_cache(maxsize=1)
def _counts() -> Pattern[str]:
    """Match a line that begins with a count: `9 in favour, 2 against`, `With one abstention`, `(by 7 to 3)`."""
    return pattern(
        "vote.line_of_counts",
        rf"[(\[]?(?:(?:[Ww]ith|[Bb]y|[Tt]here\s(?:were|was|being)|(?:on\s)?[Aa]\svote\sof|[Nn]em\.?\scon\.?,?)\s){{0,2}}(?i:{digits()})(?!\)\s(?:that\s|the\s|[A-Z]))[^£%]{{2,100}}$",
    )


def doubts_about_vote(vote: Vote, outcome: Outcome) -> Iterator[Issue]:
    """Say where the names of a vote are more or fewer than its counts, or its counts speak against its outcome."""
    for said in (*_miscounted(vote), *_against_outcome(vote, outcome)):
        yield Issue(IssueCode.VOTE_DOES_NOT_ADD_UP, said, start=vote.evidence.start, end=vote.evidence.end)


def _miscounted(vote: Vote) -> Iterator[str]:
    for choice, field in _COUNTED:
        count, named = getattr(vote, field), sum(record.choice is choice for record in vote.records)
        if count is not None and named and named != count and _is_division(vote):
            yield f"{count} voted {choice.value}, {named} of them are named"


def _against_outcome(vote: Vote, outcome: Outcome) -> Iterator[str]:
    if vote.for_ is None or vote.against is None:
        return
    ahead = vote.for_ - vote.against
    if (outcome is Outcome.CARRIED and ahead < 0) or (outcome is Outcome.LOST and ahead > 0):
        yield f"{outcome.value} with {vote.for_} for and {vote.against} against"


def _is_division(vote: Vote) -> bool:
    """Say whether the names are meant to be all: some voted for; a vote recorded on request is one of many."""
    return any(record.choice is VoteChoice.FOR for record in vote.records)
