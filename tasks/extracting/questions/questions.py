"""Questions put in the meeting, and their answers.

In: passages, their sentences, and whom they name. Out: Question, in reading order; a second row where somebody else
adds to an answer. Will not: take concerns, comments or requests for questions, nor what merely follows for an answer.

`answered`: True where somebody answers, also by promising to write or by not knowing (then `answer` is None), False
where the words put it off and name nobody (`it would be answered in writing`), None where they are silent.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from schemas.documents import Evidence
from schemas.minutes import Question
from schemas.patterns import pattern
from tasks.extracting.commitments.promises import Sentence, bare
from tasks.extracting.passages import Passage
from tasks.extracting.people.who import Names
from tasks.extracting.questions.answering import added_in, answer_in
from tasks.extracting.questions.answering_within import answer_within
from tasks.extracting.questions.answers import Answer
from tasks.extracting.questions.asking import askings_in
from tasks.extracting.questions.labels import labelled_questions
from tasks.extracting.questions.replying import Asking, asked_before
from tasks.extracting.triggers import AnyOf

_FOLLOWING = 2
_TRAILING = pattern("question.trailing", r"(?:,?\s(?:and(?:\sin\s(?:response|reply|answer),?)?|to\swhich)|,)$")
"""What joins an answer to the question before it."""
_ASKED = ("asked", "queried", "questioned", "enquired", "wondered", "sought")
_IN_REPLY = pattern(
    "question.in_reply",
    r"[Ii]n\s(?:response|reply|answer)\sto\s(?:an?\s|the\s)?(?:question|query|enquiry)\s(?:from|by)\s",
)
_TRIGGERS = AnyOf(
    (
        "sk",
        "uer",
        "uestion",
        "nquir",
        "wonder",
        "sought",
        "Sought",
        " to know",
        "dought",
        "request",
        "want",
        "wish",
        "like to",
        "challenged",
        "ressed",
        "invited",
        "espon",
        "repl",
        "Repl",
        "ollowing ",
        "ofynnodd ",
        "olodd ",
        "nswer",
    )
)


def questions_of(passages: Sequence[Passage], told: Sequence[Sentence], names: Names) -> tuple[Question, ...]:
    """Return the questions."""
    labelled = list(labelled_questions(passages, names))
    taken = [span for one in labelled for span in (one.question, one.answer) if span]
    spoken = [one for one in _spoken(told, names) if not any(_inside(one, span) for span in taken)]
    found = sorted([*labelled, *spoken], key=lambda one: one.question.start)
    return tuple(replace(one, id=f"q{number}") for number, one in enumerate(found, start=1))


def _inside(one: Question, span: Evidence) -> bool:
    return one.question.start < span.end and span.start < one.question.end


def _spoken(told: Sequence[Sentence], names: Names) -> Iterator[Question]:
    read = [sentence for sentence in told if sentence.passage.paragraph]
    for at, sentence in enumerate(read):
        yield from _direct(sentence, read[at + 1 : at + 2], names)
        if not sentence.resolves and _TRIGGERS.stands_in(sentence.text):
            for asking in _apart(sentence):
                yield from _answered(sentence, asking, read[at + 1 : at + 1 + _FOLLOWING], names)


def _direct(sentence: Sentence, following: list[Sentence], names: Names) -> Iterator[Question]:
    """Yield a question in its own words that the next sentence answers: `How deep is it? The Clerk said that`."""
    asks = sentence.text.rstrip().endswith("?") or _OPENS.match(sentence.text)
    if asks and following and following[0].passage is sentence.passage:
        answer = answer_in(following[0])
        said = _SAID.match(sentence.text)
        asker = names.meant(sentence.passage, *sentence.at(said.span("asker"))) if said else None
        bounds = bare(sentence.text, said.end() if said else 0, len(sentence.text))
        if answer:
            yield _question(sentence, bounds, asker, answer, names, "question.direct")


_OPENS = pattern("question.opens", r"(?:Whether|How\s(?:many|much|long|often)|Why|What)\s(?!a\b|is\sknown)[a-z]")
"""In a list of what was asked: `Whether the scheme would go on. It was explained that`."""
_SAID = pattern("question.said", r"(?P<asker>[A-Z][^:?]{2,60}?)\s(?:asked|queried|enquired)\s?:\s(?=\S)")
"""`Cllr Polecat asked: why had it taken so long?`"""


def _apart(sentence: Sentence) -> list[Asking]:
    """Return the first asking of a sentence, and that of somebody else behind it; inside its clause none begins."""
    found = sorted(askings_in(sentence), key=lambda asking: asking.question)
    also = [one for one in found[1:] if one.asker and found[0].question[1] < one.asker[0] < one.question[0]]
    return [*found[:1], *also[:1]]


def _answered(sentence: Sentence, asking: Asking, following: list[Sentence], names: Names) -> Iterator[Question]:
    asker = names.meant(sentence.passage, *sentence.at(asking.asker)) if asking.asker else None
    answer = answer_within(sentence, asking.question)
    question = bare(
        sentence.text, asking.question[0], min(asking.question[1], answer.bounds[0] if answer else len(sentence.text))
    )
    if answer and (trailing := _TRAILING.search(sentence.text, *question)):
        question = (question[0], trailing.start())
    later = following
    if (
        answer is None
        and following
        and _goes_with(sentence, following[0])
        and not _answers_another(following[0], asker, names)
    ):
        answer, later = answer_in(following[0]), following[1:]
    if answer and asker and _who(answer, names) == asker:
        answer = _by_pronoun(sentence, answer)
    said = sentence.text[slice(*question)]
    if answer or asking.rule != "question.reply" or said.startswith(_ASKED) or (asker and _IN_REPLY.match(said)):
        yield _question(sentence, question, asker, answer, names, asking.rule)
    more = added_in(later[0]) if answer and later and later[0].passage is sentence.passage else None
    if more:
        yield _question(sentence, question, asker, more, names, asking.rule)


def _answers_another(following: Sentence, asker: str | None, names: Names) -> bool:
    """Say whether a sentence says that it answers somebody else: `In answer to Mr Heron, the Clerk said`."""
    again = asked_before(following.text)
    if again is None or again.asker is None or asker is None:
        return False
    return names.meant(following.passage, *following.at(again.asker)) != asker


def _by_pronoun(sentence: Sentence, answer: Answer) -> Answer | None:
    """Return an answer of `he` or `she`, who is not the asker but the one that spoke before; None of the asker."""
    if answer.answerer is None or answer.sentence.text[slice(*answer.answerer)] not in ("He", "She"):
        return None
    return replace(answer, answerer=None)


def _goes_with(sentence: Sentence, following: Sentence) -> bool:
    """Say whether the next sentence may answer: of the same paragraph, or the first of the next one of the item."""
    ends_it = sentence.start + len(sentence.text) >= sentence.passage.end
    goes_on = ends_it and following.passage.item_id == sentence.passage.item_id
    return following.passage is sentence.passage or (goes_on and not following.resolves)


def _who(answer: Answer, names: Names) -> str | None:
    if answer.answerer is None:
        return None
    start, end = answer.answerer
    aside = _ASIDE.search(answer.sentence.text, start, end)
    bounds = (start, aside.start() if aside else end)
    return names.meant(answer.sentence.passage, *answer.sentence.at(bounds), earlier=True)


_ASIDE = pattern("question.aside", r",\s(?=(?:Mr|Mrs|Ms|Miss|Dr|of)\s)[^,]{3,60},?\s?$")
"""`The Head of Roads, Mr Coot` and `Mr Coot, of Marsh Trains` are one."""


def _question(
    sentence: Sentence, question: tuple[int, int], asker: str | None, answer: Answer | None, names: Names, rule: str
) -> Question:
    who = _who(answer, names) if answer else None
    return Question(
        id="",
        paragraph_id=sentence.passage.paragraph_id,
        asker=asker,
        answerer=who,
        answered=bool(who) or not answer.later if answer else None,
        question=Evidence(*sentence.at(question), rule),
        answer=Evidence(*answer.sentence.at(answer.bounds), "answer.said") if answer and not answer.later else None,
    )
