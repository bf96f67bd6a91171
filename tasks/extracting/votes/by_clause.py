"""Votes that were taken clause by clause and went differently: none of their counts is of the whole resolution.

In: the clauses of a resolution, the words that may tell of its vote, and the vote read from them. Out: that vote, or
one with its words and no counts. Will not: say how one clause was voted; no row has a place for that.

`Clause (a) was carried by 9 votes to 0; clause (b) by 7 votes to 2.`
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from schemas.minutes import Clause, Vote
from schemas.patterns import pattern
from tasks.extracting.votes.vote_lines import Stretch
from tasks.extracting.votes.votes import Tally, tally_of

RULE = "vote.by_clause"
"""The rule of a vote of which the words give each clause its own."""


def of_the_whole(vote: Vote | None, clauses: Sequence[Clause], told: Sequence[Stretch], text: str) -> Vote | None:
    """Return a vote; without its counts where they are those of one clause and another went otherwise."""
    if vote is None or not (_told_apart(told) or _noted_apart(vote, clauses, told, text)):
        return vote
    evidence = replace(vote.evidence, rule=RULE)
    return Vote(None, None, None, None, None, named=False, records=(), evidence=evidence)


def _told_apart(told: Sequence[Stretch]) -> bool:
    """Say whether words name clauses and say of two of them that they were voted otherwise."""
    named = {label: tally for stretch in told for label, tally in _of_named(stretch.words)}
    return _differ(list(named.values()))


def _of_named(words: str) -> Iterator[tuple[str, Tally]]:
    """Yield each clause that words name, with the vote told of it up to the next."""
    found = list(_NAMED.finditer(words))
    for one, end in zip(found, [*(later.start() for later in found), len(words)][1:], strict=True):
        tally = tally_of(words[one.end() : end].lstrip(" :–-"))
        if tally.says_something:
            yield (one["label"] or one["alone"]).strip("()"), tally


_NAMED = pattern(
    "vote.named_clause",
    r"\b(?:[Cc]lause|[Pp]aragraph|[Pp]art|[Ll]imb|[Pp]oint|[Ss]ection|[Ee]lement|[Rr]ecommendation|[Rr]esolution|[Vv]ot(?:e|ing)\s(?:up)?on)(?:\s(?:no\.?|number))?"
    r"\s(?P<label>\((?:\d{1,2}|[a-hA-H]|[ivxIVX]{1,4})\)|(?:\d{1,2}|[A-H]|[IVX]{1,4})(?=[\s:,–-]))"
    r"|\A\s?\((?P<alone>\d{1,2}|[a-h]|[ivx]{1,4})\)(?=\s?[:–-]?\s?(?:For|FOR|Carried|CARRIED|Agreed|Unanimous|unanimously|[Bb]y|In\sfavour|\d{1,2}\s(?:for|votes|in)\b))",
)
"""`Clause (a)`, `The vote on (1)`, `(b) For 7`: one of several that were put apart."""


def _noted_apart(vote: Vote, clauses: Sequence[Clause], told: Sequence[Stretch], text: str) -> bool:
    """Say whether labelled clauses end in notes of a vote, or begin with it, of which one says what another denies.

    A vote in the lead-in is one on them all; so is a note that no other contradicts.
    """
    first = [one for one in clauses if one.level == 1 and one.label]
    if len(first) <= 1 or vote.evidence.start < first[0].evidence.start:
        return False
    last = first[-1].evidence.end
    below = [
        text[one.evidence.end : later.evidence.start].strip().removesuffix(later.label or "")
        for one, later in pairwise(first)
    ]
    below.append(text[last : max(last, *(one.end for one in told))])
    noted = [_noted(one.evidence.quote(text), note) for one, note in zip(first, below, strict=True)]
    return _differ([one for one in noted if one.says_something])


def _noted(words: str, below: str) -> Tally:
    """Return the vote that stands at the head of a clause, in brackets at its end, or below it."""
    opens, closes = _AT_HEAD.match(words), _IN_BRACKETS.search(words)
    notes = [*(one.group(0) for one in (opens, closes) if one), below.strip()]
    return next((tally for tally in map(tally_of, notes) if tally.says_something), Tally())


_AT_HEAD = pattern("vote.at_head_of_clause", r"(?:(?:unanimously|nem\.?\scon\.?)\b|by\s[^,;.\n]{3,60}(?=,\s?that\b))")
_IN_BRACKETS = pattern("vote.at_end_of_clause", r"[(\[][^()\[\]\n]{2,80}[)\]][.;,]?(?:\sand)?\s?\Z")


def _differ(votes: Sequence[Tally]) -> bool:
    return any((one.counts, one.unanimous) != (other.counts, other.unanimous) for one, other in pairwise(votes))
