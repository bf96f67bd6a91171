"""Votes as stated: counts for, against and abstaining, unanimity, a casting vote.

In: the words of a sentence or a note about one vote, and what became of it. Out: a Vote without records.
Will not: work out a count from another, or name anybody; `records` reads names.

`by 29 votes to 19` says the winner first: for a motion that was lost, 29 voted against.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from re import Match

from schemas.patterns import any_of, as_listed, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import Outcome, VoteChoice
from seeds.lexicon import lexicon
from tasks.extracting.votes.choices import choices
from tasks.extracting.votes.count_lines import counted_on_lines
from tasks.extracting.votes.cues import says_vote
from tasks.extracting.votes.numbers import (
    against_each_other,
    by_letters,
    digits,
    holds_number,
    in_a_row,
    in_columns,
    number_of,
    of_all,
    of_what,
    tied,
    with_others,
)
from tasks.extracting.votes.unanimity import casting_vote_in, unanimity_in


@dataclass(slots=True)
class Tally:
    """What the words state of one vote, by offsets in them; a choice that is counted twice keeps both counts."""

    counts: dict[VoteChoice, list[int]] = field(default_factory=dict)
    unanimous: bool | None = None
    casting_vote: bool | None = None
    spans: list[tuple[int, int]] = field(default_factory=list)

    def count(self, choice: VoteChoice) -> int | None:
        """Return the first count stated for a choice."""
        stated = self.counts.get(choice)
        return stated[0] if stated else None

    def add(self, choice: VoteChoice, number: int, span: tuple[int, int]) -> None:
        """Take a count; the same one said again is no second."""
        if number not in self.counts.setdefault(choice, []):
            self.counts[choice].append(number)
        self.spans.append(span)

    @property
    def says_something(self) -> bool:
        """Say whether there is a vote at all."""
        return bool(self.counts) or self.unanimous is not None or self.casting_vote is not None


def tally_of(words: str, outcome: Outcome = Outcome.CARRIED) -> Tally:
    """Return what the words state of a vote.

    >>> tally_of("NOT CARRIED by 29 votes to 19", Outcome.LOST).counts[VoteChoice.AGAINST]
    [29]
    """
    tally = Tally()
    if not says_vote(words) or _is_divided(words):
        return tally
    if holds_number(words):
        _count(words, outcome, tally)
    _manner(words, tally)
    return tally


def _count(words: str, outcome: Outcome, tally: Tally) -> None:
    """Add the counts: those of a small table, or those beside a word for their side, or without one."""
    if set_out := list(_set_out(words)):
        for counted in set_out:
            tally.add(*counted)
        return
    for choice, number, span in _labelled(words):
        tally.add(choice, number, span)
    for choice, number, span in _counted_behind(words):
        if choice not in tally.counts:
            tally.add(choice, number, span)
    for choice, number, span in _beside_the_other_side(words, tally):
        tally.add(choice, number, span)
    _bare_counts(words, outcome, tally)


def _set_out(words: str) -> Iterator[tuple[VoteChoice, int, tuple[int, int]]]:
    """Yield the counts of words that are a small table of them, or give each its letter: `F5/A1/Ab1`."""
    for *counts, span in (*in_columns(words), *by_letters(words)):
        yield from ((choice, number, span) for choice, number in zip(_SIDES, counts, strict=True) if number is not None)
        return
    yield from counted_on_lines(words)


_SIDES = (VoteChoice.FOR, VoteChoice.AGAINST, VoteChoice.ABSTAIN)


def _bare_counts(words: str, outcome: Outcome, tally: Tally) -> None:
    """Add counts without a word of their own, where none has one: `(8/0/1)`; by `29 votes to 19` the winner leads."""
    if VoteChoice.FOR in tally.counts:
        return
    for counted in in_a_row(words):
        _count_all(tally, *counted)
        return
    for each, span in tied(words):
        tally.add(VoteChoice.FOR, each, span)
        tally.add(VoteChoice.AGAINST, each, span)
        return
    for one, span in (*of_all(words), *with_others(words)):
        tally.add(VoteChoice.FOR, one, span)
        return
    for one, other, span in against_each_other(words):
        lost = outcome is Outcome.LOST
        tally.add(VoteChoice.FOR, min(one, other) if lost else one, span)
        tally.add(VoteChoice.AGAINST, max(one, other) if lost else other, span)


def _count_all(tally: Tally, one: int, other: int, abstained: int | None, span: tuple[int, int]) -> None:
    """Add the counts of both sides, and of those who abstained if that is said."""
    for choice, number in zip(_SIDES, (one, other, abstained), strict=True):
        if number is not None:
            tally.add(choice, number, span)


def _is_divided(words: str) -> bool:
    """Say whether words count two sides of which neither is for or against.

    `30 votes for the motion and 12 for the amendment`, `12 for the first amendment and 9 for the second amendment`
    """
    return len({" ".join(match["what"].lower().split()) for match in _FOR_WHAT.finditer(words)}) > 1


_FOR_WHAT = screened(
    "vote.for_what",
    r"\b(?:[Ff]or|FOR|[Ii]n\s[Ff]avour\sof)\sthe\s(?P<what>[Mm]otion|MOTION|(?:(?:first|second|third|further)\s)?(?:[Aa]mendment|AMENDMENT))\b",
)
"""`for the motion`, `in favour of the second amendment`"""


def _labelled(words: str) -> Iterator[tuple[VoteChoice, int, tuple[int, int]]]:
    """Yield counts with what they are of, the number first or the label first, as the words begin."""
    first = list(_number_first().finditer(words))
    labelled = list(_label_first().finditer(words))
    number_leads = bool(first) and (not labelled or first[0].start() <= labelled[0].start())
    chosen = first if number_leads else labelled
    one_side = len({as_listed(one, "label").lower() for one in first}) == 1
    if number_leads and one_side and not any(_is_sure(one, words) for one in first):
        return
    if not number_leads and len(labelled) == 1 and _WITHIN.search(words, 0, labelled[0].start() + 4):
        return
    for match in chosen:
        yield choices()[as_listed(match, "label")], number_of(match.group("number")), match.span()
    if not number_leads and not any(choices()[as_listed(one, "label")] is VoteChoice.ABSTAIN for one in labelled):
        yield from (
            (VoteChoice.ABSTAIN, number_of(one.group("number")), one.span()) for one in first if _is_abstention(one)
        )


_WITHIN = pattern("vote.within", r"(?<=[a-z])(?<![Vv]ote)(?<![Vv]otes)(?<![Vv]oted)(?<![Vv]oting)\sfor\s$")
"""`had been calculated for 130`, inside a sentence, counts no votes where no other number does."""


def _counted_behind(words: str) -> Iterator[tuple[VoteChoice, int, tuple[int, int]]]:
    """Yield `For: Councillors Heron and Teal (2)`, `Against: Councillor Wren. Total: 1`: the count behind the names."""
    for match in _behind().finditer(words):
        row = match.group("cell")
        label = as_listed(match, "label_of_row" if row else "label")
        yield choices()[label], number_of(row or match.group("number")), match.span()


def _beside_the_other_side(words: str, tally: Tally) -> Iterator[tuple[VoteChoice, int, tuple[int, int]]]:
    """Yield the count of `Yes: 9, No: 2`, `Agreed 9, Against 2`, words that count one side beside the other only."""
    said = (VoteChoice.FOR in tally.counts, VoteChoice.AGAINST in tally.counts)
    if said not in _ONE_SIDE:
        return
    choice, made = _ONE_SIDE[said]
    yield from ((choice, number_of(match.group("number")), match.span()) for match in made().finditer(words))


@lru_cache(maxsize=1)
def _no() -> Screened:
    """Match `No: 2`; a bare `No` is a number of its own elsewhere (`no votes against`)."""
    number = digits()
    return screened(
        "vote.no",
        rf"(?:\b(?:No|NO)\s?[:–-]\s?|\b(?:Yes|YES)\s?{number}[,;\s]{{1,3}}(?:No|NO)\s|\b{number}\s(?i:yes)[,;\s]{{1,3}}(?={number}\s(?i:no)\b))(?P<number>{number})",
    )


@lru_cache(maxsize=1)
def _agreed() -> Screened:
    """Match `Agreed 9`, `9 agreed,`, which without the other side are of no vote."""
    number = digits()
    return screened(
        "vote.agreed",
        rf"(?:\b(?:[Aa]greed|AGREED|[Aa]gree|[Ss]upport|[Aa]pprove)\s?[:–-]?\s?|\b(?={number}\s(?:agreed|supported)(?:,|;|\sand\s)))(?P<number>{number})(?!\s?(?:votes?\s)?to\b)",
    )


_ONE_SIDE = {(True, False): (VoteChoice.AGAINST, _no), (False, True): (VoteChoice.FOR, _agreed)}


_TAKES_PART = r"(?<!(?i:absent)\s)(?<!(?i:present)\s)(?<!(?i:left)\s)(?<!(?i:stayed)\s)"
"""`Absent for the vote: (1) Councillor Heron`: who was away for it voted for nothing."""


@lru_cache(maxsize=1)
def _behind() -> Screened:
    labels = any_of(choices())
    return screened(
        "vote.counted_behind",
        rf"{_TAKES_PART}\b(?P<label>{labels}){of_what()}(?:\swere)?\s?:(?:(?!\b{labels}(?:\swere)?\s?:)[^\n()]){{1,400}}?(?:\(|\b(?i:total)\s?[:=–-]?\s?)(?P<number>\d{{1,3}})\b"
        rf"|^\|?\s?(?P<label_of_row>{labels})\s\|\s[^|\n]{{2,400}}\s\|\s(?P<cell>\d{{1,3}})\s?\|?$",
    )


def _is_abstention(match: Match[str]) -> bool:
    return choices()[as_listed(match, "label")] is VoteChoice.ABSTAIN


def _is_sure(match: Match[str], words: str) -> bool:
    """Say whether one count alone is a vote's: `six voted in favour`, not `6 for`."""
    lowered = words.lower()
    if match.group("label").startswith("objection"):
        return any(cue in lowered for cue in ("vot", "unanim", "abst"))
    if _VOTE_LABEL.search(words, 0, match.start()):
        return True
    if _OTHERS_NAMED.match(words, match.end()) or _VERDICT.search(words, 0, match.start()):
        return True
    cued = any(cue in lowered for cue in lexicon().words["votes.sure_cues"])
    return cued and (match.group("label").lower() != "for" or "vot" in match.group(0).lower())


_OTHERS_NAMED = pattern(
    "vote.others_named",
    r"[,;]\s(?:and\s|with\s)?(?=[A-Z])[^.;\d]{2,80}?\s(?:abst\w{1,9}|against|dissent\w{0,5}|opposed)\b",
)
"""`10 for, Councillor Heron abstained`"""
_VERDICT = pattern("vote.verdict_before", r"\b(?i:carried|lost|defeated|agreed)[:,]?\s\(?(?:(?:by|with|at)\s)?$")
"""`Carried 7 for; 3 against`"""
_VOTE_LABEL = pattern("vote.label", r"\b(?i:votes?|voting)\s?[:–-]\s(?:(?i:unanimous(?:ly)?),?\s\(?)?$")
"""`Vote: 6 for`, where one count alone is a vote's."""


def _manner(words: str, tally: Tally) -> None:
    """Add whether all were of one mind, and whether somebody voted twice."""
    if said := unanimity_in(words, counted=VoteChoice.AGAINST in tally.counts):
        tally.unanimous, span = said
        tally.spans.append(span)
    if cast := casting_vote_in(words):
        tally.casting_vote = True
        tally.spans.append(cast)


@lru_cache(maxsize=1)
def _number_first() -> Screened:
    """Match `6 For`, `8 – For`, `seven members voting in favour`, `with 3 abstentions`, `none against`."""
    voters = any_of(lexicon().words["votes.voters"])
    return screened(
        "vote.number_first",
        rf"(?<!\d\sto\s)(?<!\d[:/-])(?P<number>{digits()})\)?\s(?:{voters}\s)?(?:present\s)?(?:(?:had\s|having\s)?(?:voted|voting|votes?|(?:were|was|being)\scast|were|was|being|cast)\s)?"
        rf"(?:[-–]\s|\()?(?P<label>{any_of(choices())})\b(?!(?<=votes\sagainst)\s\d|\s\d{{1,3}}\.?\)?$)",
    )


@lru_cache(maxsize=1)
def _label_first() -> Screened:
    """Match `For 6`, `Against: 3`, `Abstentions – 0`, `voted FOR the motion (17)`, `For the motion (9)`."""
    labels = any_of(choices())
    return screened(
        "vote.label_first",
        rf"{_TAKES_PART}\b(?P<label>{labels})\b{of_what()}"
        rf"(?:\s?[:=]\s?-?\s?|\s?[-–]\s?|\s{{0,4}}\(\s?|\n{{1,12}}|\s{{1,20}}|,\s(?=\d{{1,3}}(?:[;.)]|$|,\sand\b)))(?P<number>{digits()})"
        rf"(?!\s?[:–-]\s?\d)(?=\)?\s*(?:[,;.):\[\]|]|[-–]|/(?=(?i:against|abst))|$|and\b|{labels}\b|/|No\b|NO\b|[Vv]ot(?:es?|ing|ed)\b|[Nn]umber|[Tt]otal|[Mm]embers?\b|[Cc]ouncillors?\b|[Cc]llrs?\b|\()|\n{{1,12}}[A-Z][a-z])",
    )
