"""Where the words of a decision end in their paragraph: with their sentence, and with those that go on with it.

In: a passage, and where a decision's content begins, or its sentence. Out: ends by the document's offsets. Will not:
look at the paragraphs below (`found`).
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from re import Pattern

from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.extracting.decisions.clause_states import ACTIVE, SUBJUNCTIVE, WANTED
from tasks.extracting.decisions.clauses import what_it_does
from tasks.extracting.decisions.implicit import Sentence
from tasks.extracting.decisions.implicit_forms import agreeing, any_listed, deciding
from tasks.extracting.decisions.implicit_lines import told_of_topic
from tasks.extracting.decisions.implicit_opinions import is_of_application
from tasks.extracting.passages import Passage
from tasks.extracting.votes.cues import says_vote
from tasks.extracting.votes.vote_lines import tells_only_of_vote


def content_end(passage: Passage, content: int, until: int) -> int:
    """Return where a resolution ends in its paragraph: with its sentence, and those behind it that go on with it."""
    end = content
    for start, stop in passage.sentences:
        if start >= until:
            break
        if stop <= content:
            end = max(end, stop)
        elif start <= content or _is_listed(passage, end, stop) or _goes_on(passage.quote(start, stop)):
            end = min(stop, until)
        else:
            break
    if end <= content:
        return end
    words = passage.quote(content, end).rstrip()
    joined = (_JOINED.search(words) if end == until < passage.end else None) or _TAIL.search(words)
    return content + (joined.start() if joined else len(words))


def _is_listed(passage: Passage, end: int, stop: int) -> bool:
    """Say whether what follows a semicolon goes on with a list: `to pay: Teal £90; Wren £40.`, and names no mover."""
    words = passage.quote(end, stop)
    return passage.quote(end - 1, end) == ";" and not (_MOVERS.search(words) or says_vote(words))


_MOVERS = pattern("decision.movers_behind", r"(?i:proposed|seconded|moved)\b")
_VOTED = pattern(
    "decision.voted_behind",
    r"(?:Carried|CARRIED|Agreed|Approved|Passed)\b(?:\sunanimously)?(?:,\s|\.?$|\s\(?\d)|(?:Moved|Proposed|Note|NOTE)\s?:\s[A-Z]|P\.\s(?:Cllr|Councillor|Mrs?|Ms|Dr)\b",
)
"""`RESOLVED: to accept it. Carried, 3 for, 1 against.`, `RESOLVED to accept it. Moved: Cllr Heron.`"""
_TAIL = pattern(
    "decision.tail",
    r",?\s(?:and|which)\s(?:(?:they|these|this|it|the\sminutes)\s(?:was|were)|were)\s(?:then\s|duly\s){0,2}signed\b[^.;:]{0,80}\.?$"
    r"|\s?[–-]\s(?:[A-Z]{2,3}(?:\s?[&/,]\s?[A-Z]{2,3}){0,4}|(?:The\s)?Clerk|Cllr\s[A-Z][\w’'-]{1,20})\sto\saction\.?$"
    r"|\s\((?i:action)\s?[:–-]?\s[^()]{1,40}\)\.?$",
)
"""What was done next, and whose task it is, are no part of a decision: `RESOLVED to accept it – JH to action`."""
_JOINED = pattern("decision.joined", r",?\s(?:and|whereupon|thereafter)$")
"""What leads from one resolution to the next: `RECOMMENDED that A be, and RESOLVED that B be`."""


def whole(sentence: Sentence) -> Sentence:
    """Return a sentence with what goes on with it: `It was agreed that (i) A be noted; (ii) B be approved.`

    Another application is another matter: `22/0134 – Support; 22/0135 – Object`.
    """
    end, passage = sentence.end, sentence.passage
    labelled = sentence.trigger is not None and _LABELLED.match(passage.quote(sentence.content, end).lstrip())
    for start, stop in passage.sentences:
        if start > end and is_of_application(passage.quote(start, stop)):
            return replace(sentence, end=end - passage.quote(sentence.start, end).endswith(";"))
        goes_on = passage.quote(end - 1, end) == ";" or (labelled and _LABELLED.match(passage.quote(start, stop)))
        if start > end and goes_on:
            end = stop
    return replace(sentence, end=end)


_LABELLED = pattern("decision.labelled", r"\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]\s")


def _goes_on(words: str) -> bool:
    """Say whether a sentence goes on with a resolution: a label, `That`, or a clause of its own."""
    first = words.split(" ", 1)[0]
    if (
        _SOMETHING_TO_BE.match(words)
        or _TO_BE_RECORDED.match(words)
        or _VOTED.match(words)
        or tells_only_of_vote(words)
        or _TELLS_LATER.match(words)
        or _THANKED.match(words)
        or _IN_ORDER_TO.match(words)
        or _was_done().match(words)
        or _decides_itself(words, first)
    ):
        return False
    bare = first.strip("().")
    labelled = len(first) <= len("(viii)") and first[-1:] in ".)" and bare.isalnum() and not bare[1:2].islower()
    labelled = labelled or (first[-1:] in ".)" and _NUMERAL.match(bare) is not None)
    doing = what_it_does(words)
    wished = doing.rule in (ACTIVE, SUBJUNCTIVE) or (doing.rule == WANTED and _BE.match(words) is not None)
    return labelled or first in ("That", "To", "and", "AND") or wished


def _decides_itself(words: str, first: str) -> bool:
    """Say whether a sentence decides something of its own: `It was further agreed to`, `Gate – Agreed to paint it`."""
    if first in lexicon().words["decisions.verbless"] or told_of_topic(words):
        return True
    return agreeing().match(words) is not None or deciding().match(words) is not None


@lru_cache(maxsize=1)
def _was_done() -> Pattern[str]:
    verbs = any_listed("passive_outcomes")
    return pattern(
        "decision.was_done", rf"(?!That\b)[A-Z][^.;:]{{2,120}}?\s(?:was|were)\s(?:\w{{3,12}}ly\s)?(?:{verbs})\b"
    )


_BE = pattern(
    "decision.wished_behind",
    r"(?:The|An?)\s(?:(?!\b(?:is|are|was|were|to|will|would|should|could|may|might|must|can|that|which|who|if)\b)[^.;:]){2,60}\sbe\s",
)
"""`A report be brought to the next meeting.`, behind what is resolved"""
_TO_BE_RECORDED = pattern(
    "decision.to_be_recorded",
    r"(?:(?:Councillors?|Cllrs?\.?|Mrs?|Ms|Miss|Dr|The)\s[^.;:]{2,60}|[A-Z]{2,3}(?:\sand\s[A-Z]{2,3})?)\s(?:also\s|then\s)?(?:asked|requested|wished)\s[^.;:]{0,60}\b(?:recorded|minuted|noted)\b",
)
"""`Councillor Teal asked for his abstention to be recorded.`"""
_TELLS_LATER = pattern(
    "decision.tells_later",
    r"(?:Following|After|Before|During|Since|At)\s(?:the|this|that|its|her|his)\s(?:meeting|vote|decision|debate|item|discussion)\b",
)
"""`Following the meeting Mr Teal said that he should be noted as absent.` tells what happened, and resolves nothing."""
_THANKED = pattern(
    "decision.thanked_behind",
    r"(?:The\s)?(?:[A-Z][\w’'-]{1,20}\s){0,3}[A-Z][\w’'-]{1,20}\s(?:also\s|then\s)?(?:thanked|congratulated|welcomed|praised)\s",
)
"""`RESOLVED and noted. The Council thanked Cllr Teal for his work.`: what is told behind is no clause."""
_IN_ORDER_TO = pattern(
    "decision.in_order_to",
    r"To\s[a-z][^.;:]{3,80}?\s(?:Cllr|Councillor|Mrs?|Ms|Dr|[Tt]he\s(?:Clerk|Chair[a-z]{0,6}))\s[^.;:]{0,40}?\b(?:hoped|said|explained|suggested|had|would|was)\b",
)
"""`To staff the event Cllr Teal hoped that all would come.` tells what for, and is no clause."""
_NUMERAL = pattern("decision.numeral", r"[ivx]{2,4}$")
_SOMETHING_TO_BE = pattern("decision.something_to_be", r"(?:The|A|An)\s(?:\w[\w’'-]*\s){1,5}to\sbe\s")
"""`The lights to be switched on by Friday.` lays a task on somebody; it is no clause of what stands before."""


def clipped(sentence: Sentence, taken: Sequence[tuple[int, int]]) -> Sentence | None:
    """Return a sentence without the resolution that `and` joins to it; None where it overlaps otherwise.

    `Council CONFERRED the Freedom upon Dr Heron, and AGREED that a dinner be held` decides twice.
    """
    hit = [start for start, end in taken if start < sentence.end and sentence.start < end]
    if not hit:
        return sentence
    first = min(hit)
    joined = _JOINED.search(sentence.passage.quote(sentence.start, first).rstrip())
    if joined is None or sentence.verb_end is None or sentence.start + joined.start() <= sentence.verb_end:
        return None
    return replace(sentence, end=sentence.start + joined.start())
