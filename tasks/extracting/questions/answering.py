"""An answer in the sentence behind its question: `The Clerk replied that`, `In response, he drew`, `It was confirmed`.

In: sentences. Out: answers, with the bounds of answer and answerer. Will not: take what the asker says next,
or a sentence without a word of answering, for an answer.
"""

from schemas.patterns import pattern
from tasks.extracting.commitments.promises import Sentence
from tasks.extracting.questions.announced import whoever
from tasks.extracting.questions.answerers import (
    LONGEST_NAME,
    is_name,
    promiser,
    subject,
    teller_behind,
    thinker,
    told_passively,
)
from tasks.extracting.questions.answers import Answer, is_later, until_stop

_WELSH = pattern(
    "answer.welsh",
    r"(?:Atebodd|Esboniodd|Dywedodd)\s(?:yr?\s)?(?P<who>[A-Z][^,;]{1,50}?)\s(?=(?:y|yr|na|nad|bod|fod|ei)\b)",
)
"""`Atebodd y Clerc y byddai'n holi am bris`"""
_CUE = pattern(
    "answer.cue", r"(?:In\s(?:response|reply|answer)|Responding|Replying|The\s(?:response|answer|reply)\swas)\b"
)
_SEEN_TO = pattern(
    "answer.seen_to",
    r"(?:This|It|That|These)\s(?:would|will)\sbe\s(?:circulated|looked|checked|raised|investigated|provided|supplied|considered|followed|sent)\b",
)
"""`This would be circulated`: what is asked is seen to."""


def answer_in(sentence: Sentence) -> Answer | None:
    """Return the answer that a sentence behind the question is."""
    text, bounds = sentence.text, until_stop(sentence.text, 0)
    if welsh := _WELSH.match(text):
        return Answer(sentence, bounds, welsh.span("who"), later=False)
    cue = _CUE.match(text)
    passive = told_passively().match(text)
    if passive:
        doer = passive.span("doer") if passive.group("doer") else None
        return Answer(sentence, bounds, doer, is_later(text, bounds))
    start = _behind_comma(text, cue.end()) if cue else 0
    who = subject(text, start, cued=bool(cue)) or thinker(text, start) or teller_behind(text) or promiser(text, start)
    who = who or (whoever(text, start) if cue else None)
    return Answer(sentence, bounds, who, is_later(text, bounds)) if who or cue or _SEEN_TO.match(text) else None


def _behind_comma(text: str, position: int) -> int:
    comma = text.find(", ", position, position + LONGEST_NAME)
    return comma + 2 if comma >= 0 else position + 1


def added_in(sentence: Sentence) -> Answer | None:
    """Return what somebody else adds to an answer."""
    first = sentence.text.find(" added")
    if 0 < first <= LONGEST_NAME and is_name(sentence.text, 0, first):
        bounds = until_stop(sentence.text, 0)
        return Answer(sentence, bounds, (0, first), later=False)
    return None
