"""Who tells the points of a list or gives a written answer, for `he` and `I` in them.

In: the sentences of a document, in reading order. Out: the passage and bounds where that one is named. Will not:
resolve names, or take anybody for the one who speaks in ordinary prose.

    In response to questions, the Head of Ponds advised that:
    - He would circulate the figures.

    Answer from Councillor Heron, Portfolio Holder for Ponds
    "I will write to Mr Coot."
"""

from typing import NamedTuple

from schemas.patterns import pattern
from schemas.vocabulary import ParagraphKind
from tasks.extracting.commitments.promises import Bounds, Promise, Sentence
from tasks.extracting.commitments.subjects import first_subject
from tasks.extracting.passages import Passage
from tasks.extracting.people.antecedents import own_words

_REPLY = pattern(
    "teller.reply",
    r"(?:(?:Written|Supplementary|Verbal|Oral)\s)?(?:[Rr]eply|[Rr]esponse|[Aa]nswer)\s(?:by|from|of)\s(?:the\s)?(?P<who>[A-Z][^:,\n“”\"(]{2,80})",
)
_NAMED = pattern(
    "teller.named", r"(?:[Tt]he\s)?(?P<who>[A-Z][\w’'.-]{0,20}(?:\s(?:of\s|for\s|and\s)?[A-Z][\w’'.-]{0,20}){0,6}):$"
)
"""`In answer to questions, Dr Heron:` has no verb, for the points have one each."""
_LEADS = (":", ":-", " that", ":–")
_FIRST_PERSON = pattern("teller.first_person", r"(?:[“\"]?I)\s")
_OF_A_POINT = pattern(
    "teller.of_a_point", r"(?:(?:[Hh]e|[Ss]he)\s|(?:undertook|promised|offered|volunteered|agreed)\s)"
)


class Told(NamedTuple):
    """Where somebody who tells is named."""

    passage: Passage
    bounds: Bounds


class Teller:
    """Keeps in mind who leads in to a list, and whose answer it is."""

    def __init__(self) -> None:
        """Begin with nobody."""
        self._lead: Told | None = None
        self._answer: Told | None = None

    def hears(self, sentence: Sentence) -> None:
        """Take note of who tells what comes next; a paragraph that is no point of the list ends it."""
        passage = sentence.passage
        if self._answer and self._answer.passage.item_id != passage.item_id:
            self._answer = None
        if sentence.start == passage.start and (reply := _REPLY.match(sentence.text)):
            self._answer = Told(passage, sentence.at(reply.span("who")))
        if not _is_point(passage):
            self._lead = _leads(sentence)

    def of(self, sentence: Sentence, promise: Promise) -> Told | None:
        """Return who promises what `I`, `he`, or nobody at the head of a point, is said to do."""
        first = promise.bounds[0]
        if _FIRST_PERSON.match(sentence.text, first):
            return self._answer
        heads = first == 0 and sentence.start == sentence.passage.start
        told = heads and _is_point(sentence.passage) and _OF_A_POINT.match(sentence.text)
        return self._lead if told else None


def _is_point(passage: Passage) -> bool:
    return passage.paragraph is not None and passage.paragraph.kind is ParagraphKind.LIST_ITEM


def _leads(sentence: Sentence) -> Told | None:
    """Return who is the subject of a sentence that ends in a lead-in."""
    text = sentence.text.rstrip()
    if not text.endswith(_LEADS):
        return None
    named = _NAMED.match(text, own_words(text))
    subject = first_subject(text, len(text))
    bounds = named.span("who") if named else subject.bounds if subject and subject.kind == "agent" else None
    return Told(sentence.passage, sentence.at(bounds)) if bounds else None
