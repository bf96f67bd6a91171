"""Resolutions: each with its lead-in, its clauses, its movers and vote, and what became of it.

In: a Structure and its passages. Out: decisions, and doubts about them. Will not: take quoted or earlier
resolutions, debate, or what a report recommends for this meeting's decisions.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby

from schemas.documents import Evidence
from schemas.issues import Issue, IssueCode
from schemas.minutes import Clause, Decision, LeadIn, Paragraph, Structure
from schemas.patterns import pattern
from schemas.vocabulary import DecisionBlock, DecisionVerb, MotionKind, Outcome, ParagraphKind
from seeds.lexicon import lexicon
from tasks.extracting.ballots import Stretch, doubts_about_vote, lines_below, stretch_of, vote_on
from tasks.extracting.clauses import UNKNOWN, what_it_does
from tasks.extracting.copies import differing, linked
from tasks.extracting.found import Found, below, found_in
from tasks.extracting.implicit import Sentence
from tasks.extracting.listed import clauses_of
from tasks.extracting.moves import Move, moves_in
from tasks.extracting.outcomes import lost_in, outcomes_in
from tasks.extracting.passages import Passage
from tasks.extracting.reasons import said_of, stated_below, stated_inside
from tasks.extracting.vote_records import records_in
from tasks.extracting.votes import says_vote, tally_of

Children = dict[str | None, list[Paragraph]]
_REACH = 4
"""How many paragraphs above a resolution its vote may stand where no mover is named."""


@dataclass(frozen=True, slots=True)
class Block:
    """One block of one item: its passages, what decides in it, and what was moved in it."""

    structure: Structure
    item_id: str
    block: DecisionBlock
    passages: Sequence[Passage]
    found: Sequence[Found]
    moves: Sequence[Move]
    children: Children


def decisions_of(structure: Structure, blocks: Sequence[Block]) -> tuple[Decision, ...]:
    """Return the decisions in reading order."""
    decided = [decision for block in blocks for decision in _of_block(block)]
    numbered = [replace(decision, id=f"d{number}") for number, decision in enumerate(decided, start=1)]
    return tuple(linked(numbered, structure.document.text))


def blocks_of(structure: Structure, passages: Sequence[Passage]) -> Iterator[Block]:
    """Yield the blocks of each item."""
    openings: dict[str, list[LeadIn]] = {}
    children: Children = {}
    for opening in structure.lead_ins:
        openings.setdefault(opening.paragraph_id, []).append(opening)
    for paragraph in structure.paragraphs:
        children.setdefault(paragraph.parent_id, []).append(paragraph)
    told = [one for one in passages if one.paragraph is not None]
    for (item_id, block), group in groupby(told, key=_owner):
        item = tuple(group)
        found = found_in(item, openings, structure.document.text)
        yield Block(structure, item_id, block, item, found, moves_in(item), children)


def _owner(passage: Passage) -> tuple[str, DecisionBlock]:
    """Return the item and the block of a passage; the ids of a decision block say so."""
    item_id = passage.paragraph.item_id if passage.paragraph else ""
    decided = passage.paragraph_id.startswith((f"{item_id}/decision.", "decision."))
    return item_id, DecisionBlock.DECISION if decided else DecisionBlock.MINUTES


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
    ends = [-1, *(one.end for one in block.found)]
    nexts = [*(one.at for one in block.found[1:]), len(block.passages)]
    for found, since, until in zip(block.found, ends, nexts, strict=False):
        yield _decision(block, found, since, until)


def _decision(block: Block, found: Found, since: int, until: int) -> Decision:
    """Return one decision; `since` is where the one before ends, `until` the place of the next one's passage."""
    text, passage = block.structure.document.text, block.passages[found.at]
    trigger = _trigger(found)
    shown = _shown(text[slice(*trigger)]) if trigger else None
    clauses = _lent(_clauses(block, found), shown)
    below_it = below(block.passages, found)
    end = max([found.end, *(block.passages[place].end for place in range(found.at + 1, below_it))])
    outcome = _outcome(text[_words_from(found) : end if len(clauses) == 1 else found.end], clauses)
    move = _move(block, found, since, below_it)
    fields = _yes_or_no(block.structure, block.item_id)
    around = (block.passages, max(found.at - 1, 0), max(until, below_it))
    return Decision(
        id="",
        item_id=block.item_id,
        paragraph_id=passage.paragraph_id,
        block=block.block,
        trigger=shown,
        body=found.opening.body if found.opening else None,
        outcome=outcome,
        explicit=found.explicit,
        clauses=tuple(clauses),
        evidence=Evidence(found.start, end, found.rule, passage.paragraph.evidence.page if passage.paragraph else None),
        proposer=move.proposer if move else None,
        seconder=move.seconder if move else None,
        vote=vote_on(list(_told_of_vote(block, found, since, below_it, move)), outcome),
        reasons=_stated(block, found, below_it, until, "reasons"),
        options=_stated(block, found, below_it, until, "options"),
        call_in=fields.get("is subject to call in?", said_of(*around, "call_in")),
        key_decision=fields.get("is key decision?", said_of(*around, "key_decision")),
    )


def _trigger(found: Found) -> tuple[int, int] | None:
    """Return the lead-in as printed; a lost keyword has none."""
    if found.said:
        return found.said.trigger
    if found.sentence:
        return found.sentence.trigger
    if found.opening is None or found.rule in ("resolution.lost", "resolution.granted"):
        return None
    return found.opening.evidence.start, found.opening.evidence.end


_THAT = pattern("decision.trigger_that", r",?\s(?:(?:that|That|THAT|T H A T)(?:\s[^:–—-]{1,60})?|to)[\s:;,.–—-]*+$")


_MANNER = pattern("decision.trigger_manner", r"\s?\(|,|\s(?:by|with|on|nem|without|following)\s")


def _shown(printed: str) -> str:
    """Return a lead-in without `that` or `to`, and without the vote unless a stop follows: `RESOLVED (7:3) –`."""
    that = _THAT.search(printed)
    words = printed[: that.start()] if that else printed
    stopped = any(stop in words for stop in (":", "–", "—", " -", ":-"))
    bare = words if stopped else _MANNER.split(words, maxsplit=1)[0]
    return bare.strip(" \xa0.,;")


def _words_from(found: Found) -> int:
    """Return where the words begin that say what became of it: of `X fell and it was RESOLVED`, the last."""
    return found.opening.evidence.start if found.opening else found.start


def _clauses(block: Block, found: Found) -> list[Clause]:
    text = block.structure.document.text
    paragraph = block.passages[found.at].paragraph
    if paragraph is None:
        return []
    under = list(_below(block.children, paragraph)) if found.opening else []
    if found.sentence and found.sentence.verb:
        return [_implicit(found.sentence, paragraph, text)]
    if found.more:
        tops = [one.paragraph for one in (block.passages[at] for at in (found.at, *found.more)) if one.paragraph]
        return [clause for top in tops for clause in _lost(text, top)]
    clauses = clauses_of(text, paragraph, found.content, found.content_end, under)
    return clauses or _one_word(found, paragraph, text)


def _one_word(found: Found, paragraph: Paragraph, text: str) -> list[Clause]:
    """Return the clause of a decision that is one word: `Noted.`"""
    trigger = _trigger(found)
    words = text[slice(*trigger)].rstrip(" \xa0.,;:-–—") if trigger else ""
    verb = _verbs().get(words.split(" ", 1)[0].lower()) if words else None
    if trigger is None or verb is None or verb == DecisionVerb.OTHER:
        return []
    evidence = Evidence(trigger[0], trigger[0] + len(words), "clause.one_word", paragraph.evidence.page)
    return [Clause(None, None, 1, DecisionVerb(verb), "", paragraph.id, evidence)]


@lru_cache(maxsize=1)
def _verbs() -> Mapping[str, str]:
    return lexicon().canonical("decisions.verbs")


def _lent(clauses: Sequence[Clause], trigger: str | None) -> list[Clause]:
    """Lend the verb of the lead-in to clauses of no verb of their own: what was `AGREED` is agreed."""
    said = [_verbs().get(word.strip(".,:;()–—-").lower()) for word in (trigger or "").split()]
    verb = next((DecisionVerb(one) for one in said if one and one != DecisionVerb.OTHER), None)
    if verb is None:
        return list(clauses)
    return [replace(one, verb=verb) if one.verb is DecisionVerb.OTHER and one.level == 1 else one for one in clauses]


def _lost(text: str, top: Paragraph) -> list[Clause]:
    """Return the clauses of a paragraph that lost its keyword, under the label that is printed."""
    start = top.evidence.start
    clauses = clauses_of(text, top, start, top.evidence.end, ())
    whole = replace(top.evidence, rule=clauses[0].evidence.rule) if clauses else top.evidence
    labelled = [replace(one, label=top.label, intended_label=top.intended_label) for one in clauses]
    return [replace(labelled[0], evidence=whole)] if len(labelled) == 1 else labelled


def _implicit(sentence: Sentence, paragraph: Paragraph, text: str) -> Clause:
    """Return what a sentence does by its own verb: `The report was noted`."""
    start = sentence.content
    end = start + len(text[start : sentence.end].rstrip(" .;,"))
    said = text[slice(*sentence.object)].strip(" .;,:") if sentence.object else what_it_does(text[start:end]).object
    evidence = Evidence(start, end, sentence.rule, paragraph.evidence.page)
    return Clause(None, None, 1, sentence.verb, said, paragraph.id, evidence)


def _outcome(words: str, clauses: Sequence[Clause]) -> Outcome:
    """Return what became of it; a resolution is carried by its very name, unless its words tell otherwise."""
    verbs = {clause.verb for clause in clauses if clause.level == 1}
    if {Outcome.CARRIED, Outcome.LOST} <= outcomes_in(words, MotionKind.MOTION):
        return Outcome.NOT_STATED
    if lost_in(words):
        return Outcome.LOST
    set_aside = {DecisionVerb.DEFERRED: Outcome.DEFERRED, DecisionVerb.WITHDRAWN: Outcome.WITHDRAWN}
    return (
        set_aside.get(next(iter(verbs)) or DecisionVerb.OTHER, Outcome.CARRIED) if len(verbs) == 1 else Outcome.CARRIED
    )


def _move(block: Block, found: Found, since: int, below_it: int) -> Move | None:
    """Return the last motion moved before the content, else one told in its words or right below it."""
    motions = [move for move in block.moves if move.kind is MotionKind.MOTION and move.start >= since]
    before = [move for move in motions if move.position < found.content]
    if before:
        return before[-1]
    passage = block.passages[found.at]
    near = [move for move in motions if move.position < passage.end or _is_line_below(block, move, below_it)]
    return near[0] if near else None


def _is_line_below(block: Block, move: Move, below_it: int) -> bool:
    """Say whether a paragraph right below tells who moved, and begins with it: `(Moved by X, seconded by Y)`."""
    return move.at == below_it and move.position - block.passages[move.at].start <= 1


def _told_of_vote(block: Block, found: Found, since: int, below_it: int, move: Move | None) -> Iterator[Stretch]:
    """Yield the words that may tell of the vote, the nearest first."""
    passage = block.passages[found.at]
    yield stretch_of(passage, found.start, found.end)
    behind = [(start, end) for start, end in passage.sentences if start >= found.end]
    for start, end in behind:
        if says_vote(passage.quote(start, end)):
            yield stretch_of(passage, start, end)
    notes = [one for one in block.passages[found.at + 1 : below_it] if _is_note(one)]
    yield from (stretch_of(one, one.start, one.end) for one in notes)
    yield from lines_below(block.passages, below_it)
    start, _ = passage.sentence_at(found.start)
    if since <= start < found.start and _tells_of_vote(passage.quote(start, found.start)):
        yield stretch_of(passage, start, found.start)
    first = move.at if move and move.at <= found.at else max(found.at - _REACH, 0)
    yield from _above(block.passages[first : found.at + 1], since, found.start)


def _is_note(passage: Passage) -> bool:
    """Say whether a paragraph among the clauses is none of them: how one of them was voted."""
    clause = passage.paragraph is not None and passage.paragraph.kind is ParagraphKind.RESOLUTION_CLAUSE
    return not clause and says_vote(passage.text)


def _above(passages: Sequence[Passage], since: int, until: int) -> Iterator[Stretch]:
    """Yield the sentences above that state the vote: from the nearest that does up to the first that does not."""
    stated = False
    told = [
        (one, start, end) for one in passages for start, end in one.sentences if since <= start and end <= until + 1
    ]
    for passage, start, end in reversed(told):
        words = passage.quote(start, end)
        states = _tells_of_vote(words) and (tally_of(words).says_something or bool(records_in(words)))
        if stated and not states:
            return
        if states:
            yield stretch_of(passage, start, min(end, until))
            stated = True
            if _UNANIMOUS in words.lower():
                return


_UNANIMOUS = "unanim"


def _tells_of_vote(words: str) -> bool:
    """Say whether a sentence above tells of this vote: not of an amendment's, nor of a motion that was lost before."""
    return says_vote(words) and not lost_in(words) and "amendment" not in words.lower()


def _stated(block: Block, found: Found, below_it: int, until: int, what: str) -> Evidence | None:
    """Return reasons or options below a decision, else above it."""
    inside = stated_inside(block.passages[found.at], found.end, what)
    after = inside or stated_below(block.passages, below_it, until if until > found.at else len(block.passages), what)
    return after or stated_below(block.passages, max(found.at - 8, 0), found.at, what)


def _below(children: Children, top: Paragraph) -> Iterator[Paragraph]:
    """Yield the paragraphs under a resolution, at any depth, in reading order."""
    waiting = children.get(top.id, [])[::-1]
    while waiting:
        paragraph = waiting.pop()
        yield paragraph
        waiting += children.get(paragraph.id, [])[::-1]


def _yes_or_no(structure: Structure, item_id: str) -> dict[str, bool]:
    """Return the header fields of an item that answer yes or no."""
    answers = {"yes": True, "no": False}
    fields = (field for item in structure.items if item.id == item_id for field in item.fields)
    return {
        field.name.casefold(): answers[field.value.casefold()] for field in fields if field.value.casefold() in answers
    }
