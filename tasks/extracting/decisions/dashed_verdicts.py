"""What is to be done, and the same line says was agreed: `Pay the deposit – AGREED.`, `No objection – agreed.`

In: a sentence of an item. Out: what was agreed. Will not: take the name of a business, of which the verdict
alone is the decision (`Payments for June – AGREED.`).
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import screened
from seeds.lexicon import lexicon
from tasks.extracting.commitments.work_verbs import verb_at
from tasks.extracting.decisions.implicit_opinions import opined
from tasks.extracting.decisions.moved_lines import Agreed, Told


def dashed_verdict(told: Told) -> Agreed | None:
    """Return what is to be done, or said of an application, before a dash and the word that agrees."""
    at, passage, start, end = told
    words = passage.quote(start, end)
    match = _DASHED.search(words, 0, _LONGEST)
    if match is None or ":" in words[: match.start()]:
        return None
    topic = _TOPIC.match(words, 0, match.start())
    begins = topic.end() if topic else 0
    what = words[begins : match.start()]
    opinion = not topic and opined(what) is not None
    if not (opinion or _is_to_be_done(what)):
        return None
    begins, trigger = start + begins, (start + match.start("keyword"), start + match.end("keyword"))
    return Agreed(at, begins, end, begins, start + match.start(), trigger, is_opinion=opinion)


_LONGEST = 400
_DASHED = screened(
    "moved.dashed_verdict",
    r"(?:(?:\s[–—-]|(?<=\w):)\s\(?|,\s(?=this\swas|all\s|unanimously\s|agreed\s))(?P<keyword>(?:this\swas\s)?(?:(?i:all|unanimously)\s)?(?i:agreed|approved|carried|resolved)"
    r"(?:\s(?:unanimously|by\sall|nem\.?\scon)|\s\([^()]{3,60}\))?)[.)]{0,2}$",
)
_TOPIC = pattern("moved.dashed_topic", r"[A-Z][^.;:–—]{2,60}\s[–—-]\s(?=[A-Za-z£])")
"""`Bank mandate – Cllrs Heron and Teal to be added, all agreed.`: what is before the first dash heads it."""


def _is_to_be_done(what: str) -> bool:
    """Say whether words begin with what to do (`Allow the Green to be used`), or with who is to do it."""
    if _somebody().match(what) or _at_once().match(what) or _TO_BE.match(what) or _A_SUM.match(what):
        return True
    verb = verb_at(what[:1].lower() + what[1:], 0) if _WITH_OBJECT.match(what) else None
    return verb is not None and verb[0].form == "base"


@lru_cache(maxsize=1)
def _somebody() -> Pattern[str]:
    owners = any_of(lexicon().words["decisions.told_to_do"])
    return pattern(
        "moved.somebody_to",
        rf"(?:The\s)?(?:{owners}|(?:Cllrs?|Councillors?|Mrs?|Ms)\.?\s(?:(?!\b(?:proposed|moved|suggested|asked)\b)[^;:–]){{2,40}}?|[A-Z]{{2,3}})\sto\s[a-z]",
    )


_TO_BE = pattern(
    "moved.dashed_to_be",
    r"\A(?:(?:[Ww]e|[A-Z]{2,3}|(?:Cllr|Councillor|Mrs?|Ms|The)\.?\s[^;:–,]{2,40}?)\swill\s(?!be\b|have\b)[a-z]|Happy\sto\s[a-z]"
    r"|[A-Z£](?:(?!\b(?:was|were|is|are|had|has|said|asked)\b)[^.;:]){2,80}?\sto\sbe\s[a-z]{2,12}(?:ed|en|nt|ut|ld|de)\b)",
)
"""`We will go with the new host`, `Happy to go ahead`, `The hedge to be cut`."""


_A_SUM = pattern(
    "moved.dashed_sum", r"\AAn?\s(?:[a-z]{3,14}\s){1,3}of\s(?:up\sto\s)?£\d[^.;:–]{0,60}(?:\([^()]{2,20}\))?\Z"
)
"""`A grant of £350 (S.137) – AGREED.`"""


@lru_cache(maxsize=1)
def _at_once() -> Pattern[str]:
    return pattern(
        "moved.to_do_at_once", rf"{any_of(lexicon().words['decisions.to_do_at_once'])}\s(?!of\b|for\b|from\b)"
    )


_WITH_OBJECT = pattern(
    "moved.to_do_it",
    r"[A-Z][a-z]{2,12}\s(?:(?:up|out|back|off|to|in|with)\s)?(?:the|an?|this|these|all|both|its|our|two|three|four|[£\d])",
)
"""A word with an object behind it is a verb: `Transfer £500`, not `Transfer of funds`."""
