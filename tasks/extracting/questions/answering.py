"""Who answers: the answer in the sentence of the question, or in the sentence behind it.

In: sentences. Out: answers, with the bounds of answer and answerer. Will not: take what the asker says next,
or a sentence without a word of answering, for an answer.
"""

from dataclasses import dataclass
from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import screened
from seeds.lexicon import lexicon
from tasks.extracting.commitments.clause_bounds import has_finite
from tasks.extracting.commitments.promises import Bounds, Sentence, bare
from tasks.extracting.questions.announced import announced, whoever

_STARTS = pattern("answer.starts", r"(?:[Tt]he\s|[A-Z]|[Ss]?[Hh]e\b|they\s|[Oo]fficers\s|[Ii]t\s)")
_JOINS = pattern(
    "answer.joins",
    r",\sto\swhich\s|,\s(?:and\s)?(?:in\s(?:response|reply|answer),?\s)?|\s[–-]\s|;\s(?:and\s)?|\sand\s(?=(?:the\s)?[A-Z]|officers\b)",
)
_IS_TOLD = pattern(
    "answer.is_told",
    r"(?:,\s(?:and\s)?|;\s|\sand\s)(?:(?P<it>the\s(?:answer|response|reply)\s(?=was\sthat\b)|it\s|an?\s(?:assurance|answer|response)\s))?"
    r"(?:(?<=,\s)(?:[Tt]he\s(?:Sub-)?(?:Committee|Panel|Board|Cabinet|Commission|Forum|Council|Member)|[Mm]embers)\s)?(?P<be>was|were)\s"
    r"(?:(?:advised|told|informed|assured|confirmed|explained|given|clarified|noted)\s(?:by\s(?P<doer>[^.;,]{2,70}?)\s)?)?(?:that\b|(?:(?<=\btold\s)|(?<=\binformed\s)|(?<=\badvised\s))(?=[a-z]))",
)
"""`asked how many there were and was advised that`, `, and it was confirmed that`, `To a query, the Panel was told`."""
_AND_SAID = pattern(
    "answer.and_said",
    r",?\sand\s(?:(?P<who>he|she|they)\s)?(?P<verb>(?:said|stated|replied|answered|explained|confirmed|advised)\sthat\b|said\b(?(who)|(?!)))",
)
"""`asked him when it would be mended and he said that`; of somebody who `was asked` it is his own answer."""
_WAS_ASKED = pattern(
    "answer.was_asked", r"(?P<who>[A-Z][^.;,]{0,60}?)\s(?:was|were)\s(?:also\s)?(?:asked|questioned|pressed)\s"
)
_CUE = pattern(
    "answer.cue", r"(?:In\s(?:response|reply|answer)|Responding|Replying|The\s(?:response|answer|reply)\swas)\b"
)
_LATER = screened(
    "answer.later",
    r"\b(?:written\s(?:response|answer|reply)|in\swriting|outside\s(?:of\s)?the\smeeting|after\sthe\smeeting|following\sthe\smeeting"
    r"|unable\sto\s(?:answer|respond)|not\s(?:able\sto\s)?answer(?:ed)?|could\snot\s(?:answer|say)"
    r"|did\snot\s(?:know|have\s(?:the|that|those|this)))\b",
)
_LONGEST_NAME = 130
_SAYS = pattern(
    "answer.says",
    r"\s(?:he|she|they|it\swas|(?:the\s)?[A-Z][a-z]{1,15}(?:\s(?:of\s|for\s)?[A-Z][\w’'.-]{0,20}){0,5})\s",
)
_GOES_ON = ", that "
"""`The Director advised, in response to a query from Mr Heron, that`: the answer goes on behind the question."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer: its words, and who gives it; `later` where it is only promised or refused."""

    sentence: Sentence
    bounds: Bounds
    answerer: Bounds | None
    later: bool


@lru_cache(maxsize=2)
def _verbs(*, cued: bool) -> Pattern[str]:
    words = lexicon().words["questions.answer_verbs" if cued else "questions.plain_answer_verbs"]
    return pattern(
        f"answer.verb_{'cued' if cued else 'plain'}", rf"\s(?:(?:also|then|further)\s)?(?P<verb>{any_of(words)})\b"
    )


@lru_cache(maxsize=1)
def _passive() -> Pattern[str]:
    """Match `It was confirmed that`, `The speaker was advised by the Chairman that`."""
    verbs = any_of(lexicon().words["questions.passive_answers"])
    return pattern(
        "answer.passive",
        rf"(?:[Ii]t|The\s\w{{3,20}}|Members|He|She|They)\s(?:was|were)\s(?:also\s|then\s)?{verbs}\s(?:by\s(?P<doer>[^.;,]{{2,70}}?)\s)?(?:that\b|of\b)",
    )


def answer_within(sentence: Sentence, question: Bounds) -> Answer | None:
    """Return the answer behind the question in its own sentence: `asked when it would open, Mr Heron said`."""
    return (
        _around(sentence, question)
        or _joined(sentence, question)
        or _said_by_asked(sentence, question)
        or _told(sentence, question)
        or _told_behind(sentence, question)
    )


def _around(sentence: Sentence, question: Bounds) -> Answer | None:
    """Return the answer that the question stands in, or that begins where the question ends."""
    text = sentence.text
    if text.startswith(_GOES_ON, question[1]):
        bounds = _until_stop(text, question[1] + len(_GOES_ON))
        return Answer(sentence, bounds, _subject(text, 0, cued=True), _is_later(text, bounds))
    if resumed := _resumed(text, question):
        return Answer(sentence, _until_stop(text, question[1] + 2), resumed, _is_later(text, (question[1], len(text))))
    if _SAYS.match(text, question[1]):
        bounds = _until_stop(text, question[1] + 1)
        return Answer(sentence, bounds, _subject(text, question[1] + 1, cued=True), _is_later(text, bounds))
    return None


def _joined(sentence: Sentence, question: Bounds) -> Answer | None:
    """Return the answer behind a comma or `and`, where its subject says so."""
    text = sentence.text
    for join in _JOINS.finditer(text, question[0]):
        who = _subject(text, join.end(), cued=True) or _thinks(text, join.end()) or announced(text, question, join)
        if who:
            bounds = _until_stop(text, join.end())
            return Answer(sentence, bounds, who, _is_later(text, bounds))
    return None


def _told(sentence: Sentence, question: Bounds) -> Answer | None:
    """Return what the asker is told: `asked how many there were and was advised that`."""
    text = sentence.text
    told = _IS_TOLD.search(text, question[0])
    if told is None:
        return None
    bounds = _until_stop(text, told.start())
    bounds = (told.start("it") if told.group("it") else told.start("be"), bounds[1])
    return Answer(sentence, bounds, told.span("doer") if told.group("doer") else None, _is_later(text, bounds))


def _told_behind(sentence: Sentence, question: Bounds) -> Answer | None:
    """Return what is told behind a reply's comma: `In response to a question about the fee, it was stated that`."""
    text = sentence.text
    passive = _passive().match(text, question[1] + len(", ")) if text.startswith(", ", question[1]) else None
    if passive is None:
        return None
    bounds = _until_stop(text, passive.start())
    return Answer(sentence, bounds, passive.span("doer") if passive.group("doer") else None, _is_later(text, bounds))


def _said_by_asked(sentence: Sentence, question: Bounds) -> Answer | None:
    """Return the answer of who was asked: `He was asked why and said that`, `asked him why and he said that`."""
    text = sentence.text
    said, asked = _AND_SAID.search(text, question[0]), _WAS_ASKED.match(text, question[0])
    if said is None or not (asked or said.group("who")):
        return None
    bounds = _until_stop(text, said.start("who") if said.group("who") else said.start("verb"))
    who = asked.span("who") if asked else said.span("who")
    return Answer(sentence, bounds, who, _is_later(text, bounds))


def _resumed(text: str, question: Bounds) -> Bounds | None:
    """Return who answers where the question stands inside his sentence: `Mr Coot, in answer to Mrs Heron, said no`."""
    before = bare(text, 0, question[0])
    named = before[0] < before[1] <= _LONGEST_NAME and text.startswith(", ", before[1]) and _names(text, *before)
    return (
        before
        if named and text.startswith(", ", question[1]) and _verbs(cued=True).match(text, question[1] + 1)
        else None
    )


_WELSH = pattern(
    "answer.welsh",
    r"(?:Atebodd|Esboniodd|Dywedodd)\s(?:yr?\s)?(?P<who>[A-Z][^,;]{1,50}?)\s(?=(?:y|yr|na|nad|bod|fod|ei)\b)",
)
"""`Atebodd y Clerc y byddai'n holi am bris`"""


def answer_in(sentence: Sentence) -> Answer | None:
    """Return the answer that a sentence behind the question is."""
    text, bounds = sentence.text, _until_stop(sentence.text, 0)
    if welsh := _WELSH.match(text):
        return Answer(sentence, bounds, welsh.span("who"), later=False)
    cue = _CUE.match(text)
    passive = _passive().match(text)
    if passive:
        doer = passive.span("doer") if passive.group("doer") else None
        return Answer(sentence, bounds, doer, _is_later(text, bounds))
    start = _behind_comma(text, cue.end()) if cue else 0
    who = _subject(text, start, cued=bool(cue)) or _thinks(text, start) or _said_behind(text) or _promises(text, start)
    who = who or (whoever(text, start) if cue else None)
    return Answer(sentence, bounds, who, _is_later(text, bounds)) if who or cue or _SEEN_TO.match(text) else None


_GIVES_FACTS = (
    r"(?:gave|provided|offered|shared|set\sout|went\sthrough|detailed|described|summarised)\s(?:[a-z]{1,12}\s){0,3}?"
    r"(?:explanations?|clarification|figures?|details|assurances?|reassurances?|background|reasons?|breakdown|costs|position|information|answer|response)"
)
"""`The Clerk gave the figures`: what is given says that it answers."""
_VIEW = pattern(
    "answer.view",
    r"(?P<who>(?:The\s)?[A-Z][^,;.]{1,60}?)(?:[’']s?\s(?:own\s)?(?:view|answer|response|reply|opinion|advice)\s(?:was|is)\b)",
)
_THINKS = pattern(
    "answer.thinks",
    r"(?P<who>The\s(?:(?:of\s|for\s|and\s)?[A-Z][\w’'-]{1,20}+\s?){1,5}|[Ss]?[Hh]e|They|Officers)\s*(?<=[\w\s])\b(?:thought|felt|expected|hoped|assumed|supposed|(?:was|were)\s(?:not\ssure|unsure|not\saware|unaware|confident|satisfied|aware|of\sthe\s(?:view|opinion))|agreed\sthat|made\s(?:it\s)?clear\sthat"
    r"|(?<!Committee\s)(?<!Council\s)(?<!Board\s)(?<!Panel\s)(?<!Cabinet\s)(?<!Forum\s)(?!(?:noted|added|asked|requested|queried|suggested|proposed|moved|recommended|considered|resolved)\s)[a-z]{4,14}ed\sthat"
    rf"|{_GIVES_FACTS})\b",
)
"""Of a member `felt` may be debate; of an officer, or of somebody who needs no name, it answers."""
_BEHIND = pattern(
    "answer.behind",
    r",\s(?P<who>(?:the\s)?[A-Z][^,;.]{1,50}?)\s(?:replied|answered|said|explained|advised|confirmed|responded)\b",
)
"""`They had not, the Clerk replied`."""


_SEES_TO = (
    r"(?:look|check|ask|raise|bring|find|write|contact|speak|report|chase|investigate|take|see|let|send|circulate|supply|provide|arrange"
    r"|enquire|follow|get|pass|email|e-mail|ring|consider|do\s(?:so|this|that|it)|put|visit|add|include|rather|not\ssay)"
)
_PROMISES = pattern(
    "answer.promises",
    r"(?P<who>(?!(?:Members|Councillors|The\s(?:[A-Z][a-z]{1,15}\s)?(?:Committee|Council|Board|Panel|Cabinet|meeting))\s)(?:The\s)?(?:[A-Z][\w.’'-]{0,20}\s){1,5})"
    rf"(?:would|will|agreed\sto|offered\sto|is\sto|was\sto|to)\s(?:also\s)?{_SEES_TO}\b",
)
_SEEN_TO = pattern(
    "answer.seen_to",
    r"(?:This|It|That|These)\s(?:would|will)\sbe\s(?:circulated|looked|checked|raised|investigated|provided|supplied|considered|followed|sent)\b",
)
"""`The Clerk would look into it`, `This would be circulated`: what is asked is seen to."""


def _promises(text: str, start: int) -> Bounds | None:
    match = _PROMISES.match(text, start)
    return bare(text, *match.span("who")) if match else None


_HOPED = pattern(
    "answer.hoped",
    r"(?P<who>(?:Cllr|CLLR|Councillor|Alderman|Mr|Mrs|Ms|Miss|Dr|PC|PCSO)\.?\s(?:[A-Z][\w.’'-]{0,20}\s){1,3})(?:hoped|offered|expected|preferred|attributed|blamed|put\s(?:this|it)\sdown|(?:was|were)\sof\sthe\s(?:view|opinion)|took\sthe\sview)\b",
)


def _thinks(text: str, start: int) -> Bounds | None:
    match = _VIEW.match(text, start) or _THINKS.match(text, start) or _HOPED.match(text, start)
    return bare(text, *match.span("who")) if match else None


def _said_behind(text: str) -> Bounds | None:
    behind = _BEHIND.search(text, 0, _LONGEST_NAME)
    return behind.span("who") if behind else None


def added_in(sentence: Sentence) -> Answer | None:
    """Return what somebody else adds to an answer."""
    first = sentence.text.find(" added")
    if 0 < first <= _LONGEST_NAME and _names(sentence.text, 0, first):
        bounds = _until_stop(sentence.text, 0)
        return Answer(sentence, bounds, (0, first), later=False)
    return None


def _until_stop(text: str, start: int) -> Bounds:
    """Return the words of an answer: a semicolon ends it, or a list item's `; and`."""
    stop = text.find(";", start)
    return bare(text, start, stop if stop > start else len(text))


def _behind_comma(text: str, position: int) -> int:
    comma = text.find(", ", position, position + _LONGEST_NAME)
    return comma + 2 if comma >= 0 else position + 1


def _subject(text: str, start: int, *, cued: bool) -> Bounds | None:
    """Return the noun at a place whose verb reports an answer."""
    verb = _verbs(cued=cued).search(text, start, start + _LONGEST_NAME)
    if verb is None or not _names(text, start, verb.start()):
        return None
    before = _BEFORE_SAYING.search(text, start, verb.start())
    return start, before.start() if before else verb.start()


_BEFORE_SAYING = pattern("answer.before_saying", r"\s(?:thanked|welcomed|sympathised|shared)\s[^.;]{2,60}?\sand$")
"""`The Leader thanked Mrs Coot and promised that`"""


def _names(text: str, start: int, end: int) -> bool:
    return (
        ";" not in text[start:end]
        and bool(_STARTS.match(text, start))
        and not has_finite(text[start:end])
        and not text.startswith("It ", start)
    )


def _is_later(text: str, bounds: Bounds) -> bool:
    """Say whether the answer is only put off; one that is given first counts, whatever else is promised."""
    later = _LATER.search(text, *bounds)
    return later is not None and ", " not in text[bounds[0] : later.start()].partition(" that ")[2]
