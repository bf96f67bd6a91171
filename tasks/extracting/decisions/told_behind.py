"""What stands behind the words of the last clause of a list: who moved it, and how it was voted.

`(b) the Clerk be instructed to seek tenders. Proposed by Cllr Heron, seconded by Cllr Teal. All in favour.`

In: the passage of a clause. Out: where the clause's words end, and where what is told of all clauses begins. Will not:
read the vote or the movers (`tasks.extracting.votes`).
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from schemas.minutes import Clause
from schemas.patterns import pattern
from tasks.extracting.decisions.blocks import Block
from tasks.extracting.decisions.deciding_words import Found
from tasks.extracting.decisions.vote_behind import MOVED, told_vote
from tasks.extracting.passages import Passage
from tasks.extracting.votes.moving_words import MOVED_BY, SECONDED_BY
from tasks.extracting.votes.vote_lines import MOVERS_LINE, tells_only_of_vote


def last_clause(block: Block, found: Found, below_it: int) -> Passage | None:
    """Return the last paragraph of a list below what decides, where there is one; `below_it` is the place behind it."""
    return block.passages[below_it - 1] if below_it - 1 > found.at else None


def without_told(clauses: Sequence[Clause], last: Passage | None) -> list[Clause]:
    """Return clauses without what the paragraph of the last tells of all of them."""
    if last is None or (end := clause_end(last)) == last.end:
        return list(clauses)
    return [
        replace(one, evidence=replace(one.evidence, end=end)) if one.evidence.end == last.end else one
        for one in clauses
    ]


@lru_cache(maxsize=4)
def clause_end(passage: Passage) -> int:
    """Return where a clause ends that is a paragraph: before the sentences on movers and vote.

    It is asked for the clause, the end of the decision, its movers and its vote, so the last answers are kept.
    """
    end = passage.end
    for start, stop in reversed(passage.sentences[1:]):
        if not _only_tells(passage.quote(start, stop)):
            break
        end = start
    return passage.start + len(passage.quote(passage.start, end).rstrip())


@lru_cache(maxsize=4)
def told_from(passage: Passage) -> int:
    """Return where what is told of movers and vote begins; what ends the clause itself may tell it: `(5 for)`."""
    end = clause_end(passage)
    words = passage.quote(passage.start, end)
    told = told_vote().search(words) or MOVED.search(words) or _BY_VOTES.search(words)
    return passage.start + told.start() if told else end


_BY_VOTES = pattern("clause.by_votes", r"\sby\s\w{1,6}\svotes\sto\s\w{1,6}\.?$")


def _only_tells(words: str) -> bool:
    """Say whether a sentence tells who moved or how it was voted, and nothing else."""
    return MOVERS_LINE.match(words) is not None or _MOVED_SENTENCE.match(words) is not None or tells_only_of_vote(words)


_MOVED_SENTENCE = pattern(
    "clause.moved_sentence",
    r"\(?(?:(?:This|It|The\s(?:motion|proposal|recommendations?|resolution))\s(?:was|were|had\sbeen)\s)?(?:duly\s)?"
    rf"{MOVED_BY}[^;:]{{2,60}}?,?\s(?:and\s)?(?:(?:it\s)?was\s)?(?:duly\s)?{SECONDED_BY}[^;:()]{{2,60}}\)?\.?$",
)
"""`This was proposed by Cllr Heron and seconded by Cllr Teal.`"""
