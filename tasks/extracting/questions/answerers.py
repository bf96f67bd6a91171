"""Who answers, by the verb behind the name: `the Clerk said`, `Mr Heron hoped`, `The Clerk would look into it`.

In: the text of a sentence, and where its answer may begin. Out: the bounds of who gives it. Will not: say where the
answer begins, or take whoever does anything for one who answers (`announced`).
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.commitments.clause_bounds import has_finite
from tasks.extracting.commitments.promises import Bounds, bare

LONGEST_NAME = 130


def subject(text: str, start: int, *, cued: bool) -> Bounds | None:
    """Return the noun at a place whose verb reports an answer."""
    verb = answering_verbs(cued=cued).search(text, start, start + LONGEST_NAME)
    if verb is None or not is_name(text, start, verb.start()):
        return None
    before = _BEFORE_SAYING.search(text, start, verb.start())
    return start, before.start() if before else verb.start()


@lru_cache(maxsize=2)
def answering_verbs(*, cued: bool) -> Pattern[str]:
    """Match a verb that answers; `cued` where the words before say that an answer follows, so that more verbs do."""
    words = lexicon().words["questions.answer_verbs" if cued else "questions.plain_answer_verbs"]
    return pattern(
        f"answer.verb_{'cued' if cued else 'plain'}", rf"\s(?:(?:also|then|further)\s)?(?P<verb>{any_of(words)})\b"
    )


_BEFORE_SAYING = pattern("answer.before_saying", r"\s(?:thanked|welcomed|sympathised|shared)\s[^.;]{2,60}?\sand$")
"""`The Leader thanked Mrs Coot and promised that`"""
_STARTS = pattern("answer.starts", r"(?:[Tt]he\s|[A-Z]|[Ss]?[Hh]e\b|they\s|[Oo]fficers\s|[Ii]t\s)")


def is_name(text: str, start: int, end: int) -> bool:
    """Say whether words may name somebody: they begin so, and hold no verb."""
    return (
        ";" not in text[start:end]
        and bool(_STARTS.match(text, start))
        and not has_finite(text[start:end])
        and not text.startswith("It ", start)
    )


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
_HOPED = pattern(
    "answer.hoped",
    r"(?P<who>(?:Cllr|CLLR|Councillor|Alderman|Mr|Mrs|Ms|Miss|Dr|PC|PCSO)\.?\s(?:[A-Z][\w.’'-]{0,20}\s){1,3})(?:hoped|offered|expected|preferred|attributed|blamed|put\s(?:this|it)\sdown|(?:was|were)\sof\sthe\s(?:view|opinion)|took\sthe\sview)\b",
)


def thinker(text: str, start: int) -> Bounds | None:
    """Return who thinks, hopes or gives facts at a place: `The Clerk’s view was`, `He was not sure`."""
    match = _VIEW.match(text, start) or _THINKS.match(text, start) or _HOPED.match(text, start)
    return bare(text, *match.span("who")) if match else None


_BEHIND = pattern(
    "answer.behind",
    r",\s(?P<who>(?:the\s)?[A-Z][^,;.]{1,50}?)\s(?:replied|answered|said|explained|advised|confirmed|responded)\b",
)
"""`They had not, the Clerk replied`."""


def teller_behind(text: str) -> Bounds | None:
    """Return who is named behind what he said: `They had not, the Clerk replied`."""
    behind = _BEHIND.search(text, 0, LONGEST_NAME)
    return behind.span("who") if behind else None


_SEES_TO = (
    r"(?:look|check|ask|raise|bring|find|write|contact|speak|report|chase|investigate|take|see|let|send|circulate|supply|provide|arrange"
    r"|enquire|follow|get|pass|email|e-mail|ring|consider|do\s(?:so|this|that|it)|put|visit|add|include|rather|not\ssay)"
)
_PROMISES = pattern(
    "answer.promises",
    r"(?P<who>(?!(?:Members|Councillors|The\s(?:[A-Z][a-z]{1,15}\s)?(?:Committee|Council|Board|Panel|Cabinet|meeting))\s)(?:The\s)?(?:[A-Z][\w.’'-]{0,20}\s){1,5})"
    rf"(?:would|will|agreed\sto|offered\sto|is\sto|was\sto|to)\s(?:also\s)?{_SEES_TO}\b",
)


def promiser(text: str, start: int) -> Bounds | None:
    """Return who will see to what is asked: `The Clerk would look into it`."""
    match = _PROMISES.match(text, start)
    return bare(text, *match.span("who")) if match else None


@lru_cache(maxsize=1)
def told_passively() -> Pattern[str]:
    """Match `It was confirmed that`, `The speaker was advised by the Chairman that`."""
    verbs = any_of(lexicon().words["questions.passive_answers"])
    return pattern(
        "answer.passive",
        rf"(?:[Ii]t|The\s\w{{3,20}}|Members|He|She|They)\s(?:was|were)\s(?:also\s|then\s)?{verbs}\s(?:by\s(?P<doer>[^.;,]{{2,70}}?)\s)?(?:that\b|of\b)",
    )
