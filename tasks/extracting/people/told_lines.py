"""Lines above the items that are told in sentences, and are no lists of names: `Councillor Heron was unwell.`

In: a line. Out: whether it is told. Will not: read what it tells (`attendance_sayings`).
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.people.entry import CAME_OR_WENT


def is_told(line: str) -> bool:
    """Say whether a line is told, and is no list; what a sentence behind a list tells makes it none."""
    line = _WHY_AWAY.sub("", line)
    return is_prose(line) or _is_sentence(line.rstrip())


def _is_sentence(line: str) -> bool:
    """Say whether a line without a label has a stop, and more small words in a row than a post has."""
    return line.endswith(".") and _SMALL_WORDS.search(line) is not None


_SMALL_WORDS = pattern("attendance.small_words", r"(?:\s[a-z]{2,14}\b){5}(?![^()]{0,80}\))")


def is_prose(line: str) -> bool:
    """Say whether a line is a sentence and no list of names; an aside is one too: `(Cllr Teal joined at 6.40 pm.)`."""
    aside = line.startswith("(") and line.endswith(")")
    if line.isupper():
        return _SHOUTED.search(line) is not None
    line = _INSTEAD.sub("", _WHY_AWAY.sub("", line))
    return _prose().search(line.strip("()") if aside else _ACCEPTED.sub("", CAME_OR_WENT.sub("", line))) is not None


_SHOUTED = pattern(
    "attendance.shouted_prose", r"\b(?:LEFT|ENTERED|JOINED|ARRIVED|WITHDREW|RETIRED|RETURNED|REJOINED)\s[A-Z]"
)
"""`COUNCILLOR HERON LEFT THE MEETING`: other words are names too in capitals, `CLLR WILL MAY`."""
_WHY_AWAY = pattern(
    "attendance.why_away",
    r"(?<=[a-z)]),?\s(?:who\s(?:had|has|was|is)\s(?!in\b|present\b|absent\b|substitut|represented\b|replaced\b|sent\b|given\b)[^,;.]{3,60}"
    r"|(?:as|because|since)\s(?:he|she|they)\s(?:was|is|were|had|has)\s[^,;.]{3,60})(?=[,;.]|$)",
)
"""`Cllr Heron, who had another meeting to attend`: why somebody of a list is away"""
_INSTEAD = pattern(
    "attendance.clause_instead",
    r",\sfor\swhom\s(?:(?:there\swas\s)?no\s(?:substitute|deputy)\b[^,;.\n]{0,40}|[^,;.\n]{3,60}?\s(?:(?:was|were)\s(?:(?:the|a|his|her)\s)?(?:substitut|deputi)[a-z]{1,6}"
    r"|(?:had\s)?(?:attended|deputised|deputized|substituted)(?:\sas\s(?:an?\s)?substitute)?))(?=\s?(?:[;.,\n]|$))",
)
"""`Cllr Heron, for whom Cllr Rook was substitute;` of a list of those away"""
_ACCEPTED = pattern("attendance.accepted", r"\s[–-]\s(?:approved|accepted|noted)(?=[.;,]|$)")
"""`Cllr Heron – approved` of an apology tells nothing of its own."""


@lru_cache(maxsize=1)
def _prose() -> Pattern[str]:
    replaced = r"(?:was|were)\s(?:substituted|represented|replaced|deputised)\s(?:for\s)?by"
    clause = rf"(?!(?<=who\s)(?:{replaced}|came\sin|arrived|joined|entered|left)\b)"
    words = any_of(lexicon().words["attendance.prose"])
    return pattern("attendance.prose", rf"(?<![\w(]){clause}{words}\b(?![^()]{{0,80}}\))")
