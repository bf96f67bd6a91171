"""Which motion a decision is: the last one moved before its content, or one told in its words or right below it.

In: a block, what decides in it, and where the decision before it ends. Out: the motion, with who moved it. Will not:
take an amendment (`divided`), or read who moved what (`moves`).
"""

from collections.abc import Collection, Sequence

from schemas.patterns import pattern
from schemas.vocabulary import MotionKind, Outcome
from tasks.extracting.decisions.blocks import Block, business_decided
from tasks.extracting.decisions.deciding_words import Found
from tasks.extracting.decisions.found import below
from tasks.extracting.decisions.moved_what import what_was_moved
from tasks.extracting.decisions.said_again import moves_apart
from tasks.extracting.decisions.sums_below import behind_sums
from tasks.extracting.decisions.told_behind import last_clause, told_from
from tasks.extracting.votes.cues import says_vote
from tasks.extracting.votes.moves import Move
from tasks.extracting.votes.vote_lines import behind_votes, tells_only_of_vote


def motion_of(block: Block, found: Found, since: int, below_it: int, outcome: Outcome) -> Move | None:
    """Return the last motion moved before the content, else one told in its words or right below it."""
    motions = _moved_for(block, found, since, outcome)
    if not motions:
        return None
    if inside := [move for move in motions if found.start <= move.position < found.end and move.seconder]:
        return inside[-1]
    before = [move for move in motions if move.position < found.content]
    words = block.structure.document.text[found.start : found.end]
    if adopted := [move for move in before if move.proposer and f"motion by {move.proposer}" in words]:
        return adopted[-1]
    if outcome is Outcome.LOST and (own := [move for move in before if move.told == found.start]):
        return own[-1]
    told = _told_with(block, found, motions, below_it, lost=outcome is Outcome.LOST)
    near = next((move for move in told if not _is_of_another(block, found, move)), None)
    if before and before[-1].seconder and not (near and _is_nearer(found, near, before[-1])):
        return before[-1]
    alone = before and found.sentence is None and found.at - before[-1].at <= 1
    return before[-1] if alone and not (near and near.seconder) else near


def leaves_to_next(block: Block, found: Found) -> bool:
    """Say whether a list of what was only noted stands before what was agreed: who moved, and the vote, are of that.

    `Mr Heron moved and Mrs Teal seconded the report.`, `NOTED that`, `AGREED`
    """
    text, place = block.structure.document.text, block.found.index(found)
    following = block.found[place + 1] if place + 1 < len(block.found) else None
    if found.opening is None or following is None or following.opening is None:
        return False
    moved = any(found.start < one.start < following.start for one in block.moves)
    return not moved and bool(_NOTED.match(text, found.start) and _AGREED.match(text, following.start))


_NOTED = pattern("decision.noted_list", r"NOTED(?:\sthat)?:?(?=\s*\n)")
_AGREED = pattern("decision.agreed_list", r"(?:AGREED|RESOLVED)\b")


def _is_nearer(found: Found, near: Move, before: Move) -> bool:
    """Say whether who moved is told behind a verdict, in its own paragraph, and others only above."""
    return bool(near.proposer and near.seconder) and near.at == found.at > before.at and near.position >= found.end


def _moved_for(block: Block, found: Found, since: int, outcome: Outcome) -> Sequence[Move]:
    """Return the motions on the business of a decision that somebody moved, and that did not fail unless it did."""
    failed = () if outcome is Outcome.LOST else (Outcome.LOST, Outcome.WITHDRAWN)
    first = business_decided(block.passages, found)
    named = [move for move in block.moves if move.proposer or move.seconder]
    motions = [move for move in named if move.kind is MotionKind.MOTION and move.start >= since and move.at >= first]
    motions = [move for move in motions if not _is_apart(block, found, move) and not _won_behind(found, move, outcome)]
    return _nominating(block, found, [move for move in motions if move.outcome not in failed])


def _won_behind(found: Found, move: Move, outcome: Outcome) -> bool:
    """Say whether a motion that won stands behind one that was lost: `Lost. Cllr Heron moved refusal. Carried.`"""
    return outcome is Outcome.LOST and move.outcome is Outcome.CARRIED and move.start >= found.end


def _is_apart(block: Block, found: Found, move: Move) -> bool:
    """Say whether a motion above is on something else than what is resolved, with debate between: `RESOLVED to wait`.

    Where its paragraph leads on (`, it was`, `that this Council:-`), it is not.
    """
    if found.opening is None or move.at >= found.at or not block.passages[move.at].text.endswith("."):
        return False
    between = (
        one.quote(start, end)
        for one in block.passages[move.at : found.at]
        for start, end in one.sentences
        if start >= move.end
    )
    if not any("second" not in words and not says_vote(words) for words in between):
        return False
    sentence = block.passages[move.at].quote(move.start, move.end)
    bounds = what_was_moved(sentence)
    resolved = block.structure.document.text[found.content : _below_end(block, found)]
    return bounds is not None and moves_apart(sentence[slice(*bounds)], resolved)


def _told_with(block: Block, found: Found, motions: Sequence[Move], below_it: int, *, lost: bool) -> list[Move]:
    """Return what is moved in the words of a decision, behind its last clause, or on a line right below it."""
    reach = found.end if lost else block.passages[found.at].end
    lines = {below_it, behind_sums(block.passages, found.at, below_it), behind_votes(block.passages, below_it)}
    last = last_clause(block, found, below_it)
    behind = range(told_from(last), last.end) if last else ()
    return [
        one
        for one in motions
        if (one.position < reach and not _moves_on(block, found, one))
        or one.position in behind
        or _is_line_below(block, one, lines)
    ]


def _moves_on(block: Block, found: Found, move: Move) -> bool:
    """Say whether a sentence behind a decision moves something else: `It was moved by Cllr Heron that it be bought.`"""
    sentence = block.passages[move.at].quote(move.start, move.end)
    return found.end <= move.start < move.position + 1 and _MOVES_THAT.search(sentence) is not None


_MOVES_THAT = pattern("decision.moves_that", r"\b(?:moved|proposed)\b[^.;:]{0,80}\sthat\s[a-z]")


def _nominating(block: Block, found: Found, motions: Sequence[Move]) -> Sequence[Move]:
    """Return the nomination of who was elected, where each candidate had movers of his own; else all."""
    text, told = block.structure.document.text, found.sentence.object if found.sentence else None
    if found.rule == "implicit.elected" and told:
        chosen = text[slice(*told)].rsplit(maxsplit=1)[-1]
    elif resolved := _CHOSEN.search(text, found.start, _below_end(block, found)):
        chosen = resolved.group("family")
    else:
        return motions
    named = [move for move in motions if chosen in block.passages[move.at].quote(move.start, move.end)]
    return named or motions


_CHOSEN = pattern(
    "decision.chosen",
    r"(?P<family>[A-Z][\w’'-]{1,20}),?\s(?:be|is|was)\s(?:duly\s|hereby\s)?(?:re-)?(?:elected|appointed|nominated)\b",
)


def _below_end(block: Block, found: Found) -> int:
    """Return where the last paragraph of a decision ends, those below it included."""
    return block.passages[below(block.passages, found) - 1].end


def _is_of_another(block: Block, found: Found, move: Move) -> bool:
    """Say whether what was moved is a later decision's: `A was noted. B proposed that. Carried.`

    So it is with `A was noted. On the motion of B the Council adopted C.`, and before an election: `It was agreed to
    reply. Jo Wren was proposed by A. Jo Wren was elected.`
    """
    text, later = block.structure.document.text, [other for other in block.found if other.start >= found.end]
    elected = (other for other in later if other.rule == "implicit.elected" and move.position < other.start)
    inside = any(other.start <= move.position < other.end or move.start < other.start < move.end for other in later)
    return inside or any(_NOMINATES.search(text, move.start, move.end) for _ in elected)


_NOMINATES = pattern(
    "decision.nominates", r"\b(?:was|were)\s(?:then\s|duly\s)?(?:proposed|nominated)\s(?:as|by|for|from)\b"
)


def _is_line_below(block: Block, move: Move, lines: Collection[int]) -> bool:
    """Say whether a paragraph right below tells who moved, and begins with it: `(Moved by X, seconded by Y)`."""
    line = block.passages[move.at]
    leads_on = line.text[-1] not in ".)" and any(0 < found.at - move.at <= _LINES for found in block.found)
    leads_on = leads_on or line.text[-1] == ":"  # to the words of another motion
    before = line.text[: max(move.position - line.start, 0)].lstrip("| ")
    leads = len(before) <= 1 or _LED_TO.fullmatch(before) is not None or tells_only_of_vote(line.text)
    return not leads_on and move.at in lines and leads and not _SAYS_WHAT.search(line.text)


_LED_TO = pattern(
    "decision.led_to_movers",
    r"\(?(?:[A-Z][a-z]{4,12}\s?/\s?|(?:This|It|The\s(?i:motion|resolution|proposal|recommendations?|above))\s(?:was|were)\s(?:duly\s)?)",
)
"""`Cynigiwyd/Proposed: Cllr A. Eiliwyd/Seconded: Cllr B.`, `This was proposed by Cllr A and seconded by Cllr B.`"""
_LINES = 2
"""`Proposed by Cllr A`, `Seconded by Cllr B and`, on lines of their own above a resolution, belong to that."""
_SAYS_WHAT = pattern(
    "decision.says_what",
    r"[Ss]econded\b[^.;:]{0,60}\s(?:that|to)\s[a-z]|\b(?:moved|proposed)\s(?:that|to)\s[a-z]"
    r"|\b(?:moved|proposed)\s(?:refusal|approval|deferral|acceptance|rejection|an?\s(?:alternative|further|new|different|fresh))\b",
)
"""`Cllr A then proposed, and Cllr B seconded, that it be refused` moves something else than what stands above."""
