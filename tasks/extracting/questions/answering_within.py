"""An answer in the sentence of its question: `asked when it would open, Mr Heron said`, `asked and was advised that`.

In: a sentence, and the bounds of its question. Out: the answer. Will not: look into the sentences behind (`answering`).
"""

from schemas.patterns import pattern
from tasks.extracting.commitments.promises import Bounds, Sentence, bare
from tasks.extracting.questions.announced import announced
from tasks.extracting.questions.answerers import (
    LONGEST_NAME,
    answering_verbs,
    is_name,
    subject,
    thinker,
    told_passively,
)
from tasks.extracting.questions.answers import Answer, is_later, until_stop


def answer_within(sentence: Sentence, question: Bounds) -> Answer | None:
    """Return the answer behind the question in its own sentence: `asked when it would open, Mr Heron said`."""
    return (
        _around(sentence, question)
        or _joined(sentence, question)
        or _said_by_asked(sentence, question)
        or _told(sentence, question)
        or _told_behind(sentence, question)
    )


_GOES_ON = ", that "
"""`The Director advised, in response to a query from Mr Heron, that`: the answer goes on behind the question."""
_SAYS = pattern(
    "answer.says",
    r"\s(?:he|she|they|it\swas|(?:the\s)?[A-Z][a-z]{1,15}(?:\s(?:of\s|for\s)?[A-Z][\w’'.-]{0,20}){0,5})\s",
)


def _around(sentence: Sentence, question: Bounds) -> Answer | None:
    """Return the answer that the question stands in, or that begins where the question ends."""
    text = sentence.text
    if text.startswith(_GOES_ON, question[1]):
        bounds = until_stop(text, question[1] + len(_GOES_ON))
        return Answer(sentence, bounds, subject(text, 0, cued=True), is_later(text, bounds))
    if resumed := _resumed(text, question):
        return Answer(sentence, until_stop(text, question[1] + 2), resumed, is_later(text, (question[1], len(text))))
    if _SAYS.match(text, question[1]):
        bounds = until_stop(text, question[1] + 1)
        return Answer(sentence, bounds, subject(text, question[1] + 1, cued=True), is_later(text, bounds))
    return None


def _resumed(text: str, question: Bounds) -> Bounds | None:
    """Return who answers where the question stands inside his sentence: `Mr Coot, in answer to Mrs Heron, said no`."""
    before = bare(text, 0, question[0])
    named = before[0] < before[1] <= LONGEST_NAME and text.startswith(", ", before[1]) and is_name(text, *before)
    return (
        before
        if named and text.startswith(", ", question[1]) and answering_verbs(cued=True).match(text, question[1] + 1)
        else None
    )


_JOINS = pattern(
    "answer.joins",
    r",\sto\swhich\s|,\s(?:and\s)?(?:in\s(?:response|reply|answer),?\s)?|\s[–-]\s|;\s(?:and\s)?|\sand\s(?=(?:the\s)?[A-Z]|officers\b)",
)


def _joined(sentence: Sentence, question: Bounds) -> Answer | None:
    """Return the answer behind a comma or `and`, where its subject says so."""
    text = sentence.text
    for join in _JOINS.finditer(text, question[0]):
        who = subject(text, join.end(), cued=True) or thinker(text, join.end()) or announced(text, question, join)
        if who:
            bounds = until_stop(text, join.end())
            return Answer(sentence, bounds, who, is_later(text, bounds))
    return None


_AND_SAID = pattern(
    "answer.and_said",
    r",?\sand\s(?:(?P<who>he|she|they)\s)?(?P<verb>(?:said|stated|replied|answered|explained|confirmed|advised)\sthat\b|said\b(?(who)|(?!)))",
)
"""`asked him when it would be mended and he said that`; of somebody who `was asked` it is his own answer."""
_WAS_ASKED = pattern(
    "answer.was_asked", r"(?P<who>[A-Z][^.;,]{0,60}?)\s(?:was|were)\s(?:also\s)?(?:asked|questioned|pressed)\s"
)


def _said_by_asked(sentence: Sentence, question: Bounds) -> Answer | None:
    """Return the answer of who was asked: `He was asked why and said that`, `asked him why and he said that`."""
    text = sentence.text
    said, asked = _AND_SAID.search(text, question[0]), _WAS_ASKED.match(text, question[0])
    if said is None or not (asked or said.group("who")):
        return None
    bounds = until_stop(text, said.start("who") if said.group("who") else said.start("verb"))
    who = asked.span("who") if asked else said.span("who")
    return Answer(sentence, bounds, who, is_later(text, bounds))


_IS_TOLD = pattern(
    "answer.is_told",
    r"(?:,\s(?:and\s)?|;\s|\sand\s)(?:(?P<it>the\s(?:answer|response|reply)\s(?=was\sthat\b)|it\s|an?\s(?:assurance|answer|response)\s))?"
    r"(?:(?<=,\s)(?:[Tt]he\s(?:Sub-)?(?:Committee|Panel|Board|Cabinet|Commission|Forum|Council|Member)|[Mm]embers)\s)?(?P<be>was|were)\s"
    r"(?:(?:advised|told|informed|assured|confirmed|explained|given|clarified|noted)\s(?:by\s(?P<doer>[^.;,]{2,70}?)\s)?)?(?:that\b|(?:(?<=\btold\s)|(?<=\binformed\s)|(?<=\badvised\s))(?=[a-z]))",
)
"""`asked how many there were and was advised that`, `, and it was confirmed that`, `To a query, the Panel was told`."""


def _told(sentence: Sentence, question: Bounds) -> Answer | None:
    """Return what the asker is told: `asked how many there were and was advised that`."""
    text = sentence.text
    told = _IS_TOLD.search(text, question[0])
    if told is None:
        return None
    bounds = until_stop(text, told.start())
    bounds = (told.start("it") if told.group("it") else told.start("be"), bounds[1])
    return Answer(sentence, bounds, told.span("doer") if told.group("doer") else None, is_later(text, bounds))


def _told_behind(sentence: Sentence, question: Bounds) -> Answer | None:
    """Return what is told behind a reply's comma: `In response to a question about the fee, it was stated that`."""
    text = sentence.text
    passive = told_passively().match(text, question[1] + len(", ")) if text.startswith(", ", question[1]) else None
    if passive is None:
        return None
    bounds = until_stop(text, passive.start())
    return Answer(sentence, bounds, passive.span("doer") if passive.group("doer") else None, is_later(text, bounds))
