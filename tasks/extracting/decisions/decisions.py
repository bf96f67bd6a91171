"""Resolutions: each with its lead-in, its clauses, its movers and vote, and what became of it.

In: the blocks of each item. Out: decisions, and doubts about them. Will not: take quoted or earlier
resolutions, debate, or what a report recommends for this meeting's decisions.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from schemas.documents import Evidence
from schemas.issues import Issue, IssueCode
from schemas.minutes import Clause, Decision, Structure, Vote
from schemas.patterns import pattern
from schemas.screening import screened
from schemas.vocabulary import DecisionBlock, DecisionVerb, DocumentKind, MotionKind, Outcome
from tasks.extracting.decisions.blocks import Block
from tasks.extracting.decisions.clause_states import UNKNOWN
from tasks.extracting.decisions.contents import clauses_in, lent, shown, trigger_of
from tasks.extracting.decisions.copies import differing, linked, sharing
from tasks.extracting.decisions.deciding_words import LOST, OPINED, Found
from tasks.extracting.decisions.divided import won_by_amendment
from tasks.extracting.decisions.found import below
from tasks.extracting.decisions.implicit import LOST as FELL
from tasks.extracting.decisions.implicit import UNWILLING, WISH
from tasks.extracting.decisions.its_motion import leaves_to_next, motion_of
from tasks.extracting.decisions.markings import marked
from tasks.extracting.decisions.outcomes import adopted_in, is_refused, lost_in, motion_part, outcomes_in
from tasks.extracting.decisions.quoted import unclosed
from tasks.extracting.decisions.reasons import stated_below, stated_inside
from tasks.extracting.decisions.told_behind import clause_end, last_clause, without_told
from tasks.extracting.votes.ballots import doubts_about_vote, vote_on
from tasks.extracting.votes.by_clause import of_the_whole
from tasks.extracting.votes.divisions import division_in
from tasks.extracting.votes.motions import vote_of
from tasks.extracting.votes.moves import Move
from tasks.extracting.votes.moving_words import UNSECONDED
from tasks.extracting.votes.places import told_of_vote


def decisions_of(structure: Structure, blocks: Sequence[Block]) -> tuple[Decision, ...]:
    """Return the decisions in reading order."""
    decided = [decision for block in blocks for decision in _of_block(block)]
    numbered = [replace(decision, id=f"d{number}") for number, decision in enumerate(decided, start=1)]
    return tuple(sharing(list(linked(numbered, structure.document.text))))


def doubts_about(structure: Structure, decisions: Sequence[Decision]) -> tuple[Issue, ...]:
    """Return issues about clauses without a verb, outcomes, votes, copies, and minutes without a decision."""
    text = structure.document.text
    issues = [issue for decision in decisions for issue in _doubts(decision)]
    issues += differing(decisions, text)
    if structure.paragraphs and not decisions:
        issues.append(Issue(IssueCode.NO_DECISION, "no paragraph opens a resolution"))
    return tuple(issues)


def _doubts(decision: Decision) -> Iterator[Issue]:
    for span in (one.evidence for one in decision.clauses if one.evidence.rule == UNKNOWN and one.level == 1):
        yield Issue(IssueCode.NO_CLAUSE_VERB, "no verb that the lexicon knows", start=span.start, end=span.end)
    if decision.outcome is Outcome.NOT_STATED:
        span = decision.evidence
        yield Issue(IssueCode.TWO_OUTCOMES, "said to be carried and to be lost", start=span.start, end=span.end)
    if decision.vote:
        yield from doubts_about_vote(decision.vote, decision.outcome)


def _of_block(block: Block) -> Iterator[Decision]:
    nexts = [*(one.at for one in block.found[1:]), len(block.passages)]
    since = -1
    for found, until in zip(block.found, nexts, strict=False):
        decision, move = _decision(block, found, since, until)
        told = decision.evidence.end
        if not leaves_to_next(block, found):
            since = max(told, decision.vote.evidence.end if decision.vote else told, move.end if move else told)
        yield decision


@dataclass(frozen=True, slots=True)
class _Words:
    """What the words of one decision say: its lead-in, its clauses, where it ends and what became of it."""

    trigger: str | None
    is_led: bool
    clauses: tuple[Clause, ...]
    end: int
    outcome: Outcome


def _decision(block: Block, found: Found, since: int, until: int) -> tuple[Decision, Move | None]:
    """Return one decision and who moved it.

    `since` is where the one before ends, with the lines below it that say who moved it and how it was voted; `until` is
    the place of the next one's passage.
    """
    passage, below_it = block.passages[found.at], below(block.passages, found)
    words = _words(block, found, below_it)
    move, vote = _moved_and_voted(block, found, (since, below_it), words)
    is_put_off = words.outcome is Outcome.DEFERRED
    said = partial(marked, block, found, max(until, below_it), is_put_off=is_put_off)
    decision = Decision(
        id="",
        item_id=block.item_id,
        paragraph_id=passage.paragraph_id,
        block=DecisionBlock.DECISION if block.structure.kind is DocumentKind.DECISIONS else block.block,
        trigger=words.trigger,
        body=found.opening.body if found.opening else None,
        outcome=words.outcome,
        explicit=words.is_led or found.rule in (LOST, WISH),
        clauses=words.clauses,
        evidence=Evidence(
            found.start, words.end, found.rule, passage.paragraph.evidence.page if passage.paragraph else None
        ),
        proposer=move.proposer if move else None,
        seconder=move.seconder if move else None,
        vote=vote,
        reasons=_stated(block, found, below_it, until, "reasons"),
        options=_stated(block, found, below_it, until, "options"),
        call_in=said("call_in"),
        key_decision=said("key_decision"),
    )
    return decision, move


def _words(block: Block, found: Found, below_it: int) -> _Words:
    """Return what the words of a decision say."""
    text = block.structure.document.text
    trigger = trigger_of(found, text)
    printed = shown(text[slice(*trigger)]) if trigger else None
    last = last_clause(block, found, below_it)
    clauses = without_told(clauses_in(block, found), last)
    clauses = clauses if found.rule == OPINED else lent(clauses, printed, text)
    end = unclosed(text, found.start, max(found.end, clause_end(last)) if last else found.end)
    told = text[_words_from(found) : end if len(clauses) == 1 else found.end]
    if found.rule in (FELL, UNWILLING) or _refuses_its_motion(block, found, told):
        return _Words(
            printed, trigger is not None, tuple(clauses) if found.rule == UNWILLING else (), end, Outcome.LOST
        )
    return _Words(printed, trigger is not None, tuple(clauses), end, _outcome(told, clauses))


def _refuses_its_motion(block: Block, found: Found, told: str) -> bool:
    """Say whether `The proposal was refused.` tells what became of what somebody moved above it."""
    return is_refused(told) and any(one.told == found.start and one.outcome is Outcome.LOST for one in block.moves)


def _moved_and_voted(
    block: Block, found: Found, between: tuple[int, int], words: _Words
) -> tuple[Move | None, Vote | None]:
    """Return who moved a decision and how it was voted; an amendment that it adopts has both for itself."""
    adopts = adopted_in(block.structure.document.text[found.start : words.end]) is MotionKind.AMENDMENT
    if adopts or leaves_to_next(block, found):
        return None, None
    won = won_by_amendment(block, found, *between)
    move = won[0] if won else motion_of(block, found, *between, words.outcome)
    vote = won[1].vote_on(MotionKind.AMENDMENT) if won and won[1] else None
    return move, vote or _vote(block, found, between, move, words)


def _vote(block: Block, found: Found, between: tuple[int, int], move: Move | None, words: _Words) -> Vote | None:
    """Return the vote on a decision; where a motion won a division, it is the motion's."""
    tells = move is not None or "motion" in block.passages[found.at].quote(found.start, found.end).lower()
    first = move.at if move else max(found.at - _FAR, 0)
    division = division_in(block.passages[first : max(found.at + 1, between[1])]) if tells else None
    if division and division.evidence.start >= between[0]:
        return division.vote_on(MotionKind.MOTION)
    told = list(told_of_vote(block, found, *between, move))
    vote = of_the_whole(vote_on(told, words.outcome), words.clauses, told, block.structure.document.text)
    if vote or move is None or move.kind is not MotionKind.AMENDMENT:
        return vote
    again = _PUT_AGAIN.search(block.structure.document.text, found.start, found.end)
    return None if again else vote_of(block, move)


_PUT_AGAIN = pattern("decision.put_again", r"\bput\sand\b|\bon\sbecoming\b")
"""`The amendment became the substantive motion, which was put and agreed`: on that, no vote is told."""
_FAR = 8
"""How many paragraphs above `The motion was therefore carried` the names on both sides may stand."""


def _words_from(found: Found) -> int:
    """Return where the words begin that say what became of it: of `X fell and it was RESOLVED`, the last."""
    return found.opening.evidence.start if found.opening else found.start


def _outcome(words: str, clauses: Sequence[Clause]) -> Outcome:
    """Return what became of it; a resolution is carried by its very name, unless its words tell otherwise."""
    words = _LEFT_ALONE.sub("", words[motion_part(words) :])
    verbs = {clause.verb for clause in clauses if clause.level == 1}
    if clauses and clauses[0].verb in (DecisionVerb.DEFERRED, DecisionVerb.WITHDRAWN):
        verbs -= _TASKS
    if {Outcome.CARRIED, Outcome.LOST} <= outcomes_in(words, MotionKind.MOTION):
        return Outcome.NOT_STATED
    if lost_in(words) or _DID_NOT.search(words):
        return Outcome.LOST
    set_aside = {DecisionVerb.DEFERRED: Outcome.DEFERRED, DecisionVerb.WITHDRAWN: Outcome.WITHDRAWN}
    return (
        set_aside.get(next(iter(verbs)) or DecisionVerb.OTHER, Outcome.CARRIED) if len(verbs) == 1 else Outcome.CARRIED
    )


_LEFT_ALONE = pattern(
    "decision.left_alone",
    rf"(?:^|(?<=[.;]\s))[A-Z][^.;:]{{0,160}}{UNSECONDED}[^.;:]{{0,40}}\.",
)
"""`Cllr Teal proposed an amendment, there was no seconder.` tells nothing of the motion."""
_DID_NOT = screened(
    "decision.did_not",
    r"^(?:\w{1,14}:?\s){0,2}(?:[Tt]he\s)?(?:[A-Z][\w’'-]{2,20}\s){1,4}did\snot\s(?:agree|support|approve|accept)\b(?!\sthat)",
)
_TASKS = {DecisionVerb.REQUESTED, DecisionVerb.DELEGATED, DecisionVerb.APPOINTED, DecisionVerb.OTHER}
"""What is asked of somebody beside a deferral, or who is to visit the site, does not make it less of one."""


def _stated(block: Block, found: Found, below_it: int, until: int, what: str) -> Evidence | None:
    """Return reasons or options below a decision, or below those that follow at once, else above the first.

    Above another decision they are of the one before.
    """
    inside = stated_inside(block.passages[found.at], found.end, what)
    is_last = until <= found.at
    row = _below_its_row(block, below_it, until) if found.opening else (below_it, until)
    between = (below_it, len(block.passages)) if is_last else row
    after = inside or stated_below(block.passages, *between, what)
    if after or any(one.start < found.start for one in block.found):
        return after
    return stated_below(block.passages, max(found.at - 8, 0), found.at, what)


def _below_its_row(block: Block, below_it: int, until: int) -> tuple[int, int]:
    """Return where reasons may stand, past others right below a decision: `Recommended: ...`, `Resolved: ...`."""
    nexts = [one for one in block.found if one.at >= below_it and one.opening is not None]
    for one, after in zip(nexts, [*(one.at for one in nexts[1:]), len(block.passages)], strict=False):
        if one.at != below_it or until != one.at:
            break
        below_it, until = below(block.passages, one), after
    return below_it, until
