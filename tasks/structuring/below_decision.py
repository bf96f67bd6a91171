"""Lines that decide by themselves below a line `DECISION`, which then is only their heading.

In: the words of the line below. Out: yes or no. Will not: say what it decides.
"""

import re
from functools import lru_cache

from schemas.patterns import any_of, pattern
from seeds.deciding import WEIGHED_BEHIND, between, body, decider
from seeds.lexicon import lexicon


def leads_itself(words: str) -> bool:
    """Say whether a paragraph begins with a lead-in of its own: `The Panel determined, by a majority, that`.

    So it does with what became of a motion: `The Motion was carried and the Council resolved accordingly.`
    """
    return _leading().match(words) is not None


def tells_verdict(words: str) -> bool:
    """Say whether a line tells what became of something: `The licence is granted with the following conditions:`."""
    return _done().search(words) is not None


def tells_speech(words: str) -> bool:
    """Say whether a paragraph begins with what somebody said: `The Head of Planning advised that none had come in`."""
    return _SAID.match(words) is not None


def takes_up(words: str) -> bool:
    """Say whether a paragraph begins to tell of a matter: `Cabinet considered a report`."""
    return _taking_up().match(words) is not None


def only_tells(words: str) -> bool:
    """Say whether a paragraph further down in the block is none of its clauses: who said what, and nothing decided."""
    return _TOLD.match(words) is not None and not tells_verdict(words)


_TOLD = pattern(
    "resolution.only_told",
    r"(?:There\s(?:was|were)\s|(?:In\saccordance\swith\s[^.;:]{3,90}\s)?(?:Councillor|Cllr)\s[^.;:]{2,60}?\sdeclared\s(?:an?|his|her|their)\s[^.;:]{0,60}?\binterest\b|(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|[A-Z])\.?\s(?:[A-Z]\.?\s){0,2}[A-Z][\w’'-]{1,20}(?:\s[A-Z][\w’'-]{1,20})?\s"
    r"(?:also\s|then\s)?(?:advised|asked|explained|gave|introduced|outlined|presented|reported|said|stated|thanked|left)\b)",
)


def moves_something(words: str) -> bool:
    """Say whether a paragraph begins with who moves: `Councillor Heron, seconded by Councillor Teal, moved that`."""
    return _MOVES.match(words) is not None


def moves_another(words: str) -> bool:
    """Say whether a paragraph below what was resolved moves something else: `Cllr Heron then proposed that`."""
    return _MOVES_ANOTHER.match(words) is not None


_MOVES = pattern(
    "resolution.moves_something",
    r"(?:Councillor|Cllr|Bailie|Alderman|Mr|Mrs|Ms|Miss|Dr)\.?\s[^.;:,]{2,40},\sseconded\sby\s[^;:,]{3,60},\s(?:moved|proposed)\b",
)


_MOVES_ANOTHER = pattern(
    "resolution.moves_another",
    r"(?:(?:(?:Councillors?|Cllrs?|Bailie|Alderman|Mr|Mrs|Ms|Miss|Dr)\.?\s[^.;:,]{2,40}?|The\s(?:Chair\w{0,6}|Mayor|Leader|Clerk|Convener)|[A-Z]{2,3}|[A-Z][a-z]{2,14}\s[A-Z][a-z]{2,14})"
    r"(?:,\sseconded\sby\s[^;:,]{3,60})?,?\s(?:then\s|also\s)?(?:proposed|moved)(?:,?\s(?:and\s)?[A-Z][^.;:]{2,50}?\sseconded)?,?\s(?:that|to)\s"
    r"|It\swas\s(?:then\s|also\s)?(?:moved|proposed)\b[^.;:]{0,120}?\s(?:that|to)\s|(?:Proposed|Moved)\sby\s[^.;:]{3,50}?,?\s(?:and\s)?seconded\sby\s[^.;:]{3,50}?,?\s(?:that|to)\s)",
)


def is_verdict(words: str) -> bool:
    """Say whether a line begins with a verb of deciding in capitals: `APPROVED for signature`, `DECIDED that`."""
    return _verdict().match(words) is not None


_AHEAD = r"(?:On\s(?:the|a)\s(?:motion|proposal|proposition)\sof|Following|After|Having)\s[^.;:\n]{3,200}?,\s"
"""`On the motion of Councillor Heron, seconded by Councillor Teal, the Committee agreed to`: what came before."""
_VOTED_AHEAD = (
    r"(?:(?:On|Upon|Following|After)\s(?:a|the)\s(?:[a-z-]{4,9}\s)?vote(?:\sbeing\staken)?,?\s)?(?:[Bb]y\s[\w-]{1,12}\s(?:votes\s)?to\s[\w-]{1,12}(?:\svotes)?,?\s)?"
    r"[Tt]he\s(?:motion|amendment|proposal|recommendations?)\s(?:was|were)\s[^.;:\n]{3,80}?\sand\s"
)
"""`By 6 votes to 3 the amendment was successful and it was agreed to`"""


_HAVING_HEARD = (
    r"(?:\s(?:considered|heard|read|weighed|listened\sto|had\sregard\sto|took\sinto\saccount|taken\sinto\saccount)"
    r"\s[^.;:\n]{3,240}?\sand(?:\s(?:has|have))?(?=\s(?:therefore\s)?(?i:decided|determined|resolved|agreed)\b))?"
)
"""`The Panel has carefully considered the application and has decided to`"""


@lru_cache(maxsize=1)
def _leading() -> re.Pattern[str]:
    verbs = any_of(lexicon().words["decisions.implicit_verbs"])
    return pattern(
        "resolution.leads_itself",
        rf"(?:{_AHEAD}|{_VOTED_AHEAD})?(?:[Ii]t\swas|(?:{body()}|{decider()})(?:\sin\sconsidering\s[^.;:]{{3,300}}?)?){between()}(?:\s(?:has|have))?{between()}{_HAVING_HEARD}\s(?:{verbs}){between()}(?:,?\s(?:that|to)\b|(?:{WEIGHED_BEHIND})?(?:\s(?:the\sfollowing|as\sfollows))?\s?[:–—-]{{1,2}}$)"
        r"|(?:Penderfynwyd|Cytunwyd)\b|(?:Following\s(?:a|the)\svote,\s)?[Tt]he\s(?:Motion|Amendment|motion|amendment)\swas\s[^;:\n]{3,120}?\s(?i:resolved|agreed)\saccordingly\b",
    )


@lru_cache(maxsize=1)
def _done() -> re.Pattern[str]:
    verbs = any_of(lexicon().words["decisions.passive_outcomes"])
    return pattern("resolution.done", rf"\b(?:is|was|be|been)\s(?:hereby\s|therefore\s|now\s)?(?:{verbs})\b")


@lru_cache(maxsize=1)
def _taking_up() -> re.Pattern[str]:
    return pattern(
        "resolution.takes_up",
        rf"(?:{body()}\s(?:(?:considered|received|heard|discussed|reviewed)\s(?!and\b)|had\sbefore\s(?:it|them)\s|gave\sconsideration\sto\s)"
        r"|Consideration\swas\sgiven\sto\s|The\sreport\swas\s(?:introduced|presented)\b)",
    )


_SAID = pattern(
    "resolution.said",
    r"\A(?:The\s)?[A-Z][\w’'-]{1,20}(?:(?:\s(?:of|and|for|the|&)|,)?\s\(?[A-Z&][\w.’'-]{0,20}[),]{0,2}){0,9}\s(?:also\s|then\s)?"
    r"(?:advised|explained|welcomed|informed|introduced|outlined|presented|reported|reminded|stated|thanked)\b(?!\sto\b)",
)


@lru_cache(maxsize=1)
def _verdict() -> re.Pattern[str]:
    verbs = any_of(word for word in lexicon().words["decisions.verbless"] if word.isupper())
    return pattern("resolution.verdict", rf"(?:{verbs}|RESOLVED|DECIDED|RECOMMENDED|INSTRUCTED)\s(?=[a-z(])")
