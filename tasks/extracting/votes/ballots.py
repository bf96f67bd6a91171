"""The vote on a resolution or a motion: what the words that may tell of it state together.

In: those words (`places` and `motions` find them), and what became of it. Out: a Vote or None, and doubts where
counts and names do not agree. Will not: take the vote on an amendment for the vote on the motion.
"""

from collections.abc import Iterator, Sequence

from schemas.documents import Evidence
from schemas.issues import Issue, IssueCode
from schemas.minutes import Vote, VoteRecord
from schemas.patterns import pattern
from schemas.vocabulary import Outcome, VoteChoice
from tasks.extracting.votes.by_clause import RULE as BY_CLAUSE
from tasks.extracting.votes.cues import says_vote
from tasks.extracting.votes.records import Record, records_in
from tasks.extracting.votes.vote_lines import Stretch
from tasks.extracting.votes.votes import Tally, tally_of

_COUNTED = ((VoteChoice.FOR, "for_"), (VoteChoice.AGAINST, "against"), (VoteChoice.ABSTAIN, "abstain"))


def vote_on(stretches: Sequence[Stretch], outcome: Outcome) -> Vote | None:
    """Return the vote that stretches tell of; the first that states a count or unanimity states it."""
    tally, records, spans = Tally(), list[tuple[Record, Stretch]](), list[tuple[int, int, int | None]]()
    other = False
    for stretch in stretches:
        found = tally_of(stretch.words, outcome)
        other = _is_of_another(tally, found, behind_one=other)
        if other:
            continue
        named = records_in(stretch.words) if says_vote(stretch.words) and not _APPLIES.match(stretch.words) else []
        if _adds(tally, found):
            spans += [(stretch.start + start, stretch.start + end, stretch.page) for start, end in found.spans]
        new = [one for one in named if one.name not in {record.name for record, _ in records}]
        records += [(one, stretch) for one in new]
        spans += [(stretch.start + one.start, stretch.start + one.end, stretch.page) for one in new]
    nobody = any(_NOBODY.search(one.words) for one in stretches)
    _count_sides(tally, [one.choice for one, _ in records], nobody_against=nobody)
    _count_named(tally, records)
    return _vote(tally, records, spans) if tally.says_something or records else None


_APPLIES = pattern(
    "vote.applies",
    r"(?:For|FOR):[ \xa0](?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)?(?!Cll?rs?\b|Councillors?\b)"
    r"[A-Z][\w’'&.-]{0,20}(?:\s[\w’'&.-]{1,20}){1,5}$",
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


def _count_sides(tally: Tally, choices: Sequence[VoteChoice], *, nobody_against: bool) -> None:
    """Count who is named on either side, where the words print both sides and no count: the lists are the count.

    Where nobody is printed against, those for are all the same.
    """
    sides = (VoteChoice.FOR, VoteChoice.AGAINST)
    named = [side for side in sides if side in choices and side not in tally.counts]
    if named != list(sides) and not (named == [VoteChoice.FOR] and nobody_against):
        return
    for choice in (*sides, VoteChoice.ABSTAIN):
        if choice in choices:
            tally.counts.setdefault(choice, [choices.count(choice)])


def _is_of_another(tally: Tally, found: Tally, *, behind_one: bool) -> bool:
    """Say whether words count a choice otherwise, so that they tell of another vote; so does what is told behind them.

    `The amendment was lost by 7 votes to 4.`, `For the motion (7)`, `Against (3)`, `Abstained (1)`
    """
    if any(found.count(choice) not in (None, tally.count(choice)) for choice in tally.counts):
        return True
    return behind_one and (not found.says_something or list(found.counts) == [VoteChoice.ABSTAIN])


_NOBODY = pattern(
    "vote.nobody_against",
    r"\b(?i:against|noes)\b[^.;:\n]{0,30}(?:\s?[:–-]\s?|\n{1,12})(?i:none|nil|nobody|no one|0)\b(?=[\s.;,)]|$)",
)
"""`Against: None`, `Those voting AGAINST the MOTION: None`: a side of a list."""


def _adds(tally: Tally, found: Tally) -> bool:
    """Take what is new in the words."""
    if (tally.unanimous and _is_divided(found)) or (found.unanimous and _is_divided(tally)):
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


def doubts_about_vote(vote: Vote, outcome: Outcome) -> Iterator[Issue]:
    """Say where the names of a vote are more or fewer than its counts, or its counts speak against its outcome."""
    for said in (*_miscounted(vote), *_against_outcome(vote, outcome), *_voted_apart(vote)):
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


def _voted_apart(vote: Vote) -> Iterator[str]:
    if vote.evidence.rule == BY_CLAUSE:
        yield "clauses that were voted apart: no count is of the whole"


def _is_division(vote: Vote) -> bool:
    """Say whether the names are meant to be all: some voted for; a vote recorded on request is one of many."""
    return any(record.choice is VoteChoice.FOR for record in vote.records)
