"""Whether words can speak of a vote at all; most sentences cannot.

In: words. Out: yes or no. Will not: count (`votes`).
"""

from functools import lru_cache

from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.extracting.triggers import AnyOf


def says_vote(words: str) -> bool:
    """Say whether words can speak of a vote at all."""
    if _cues().stands_in(words.lower()):
        return True
    return _DIGIT_OR_SIDE.search(words) is not None and _PRINTED.search(words) is not None


@lru_cache(maxsize=1)
def _cues() -> AnyOf:
    return AnyOf(lexicon().words["votes.cues"])


def recounted_from(words: str, start: int = 0) -> int | None:
    """Return where words begin to recount an earlier meeting or another body: `had agreed by 30 votes to 12`."""
    match = _RECOUNTED.search(words, start)
    return match.start() if match else None


_RECOUNTED = pattern(
    "vote.recounted",
    r"\bhad\s(?:(?:then|also|been|previously|already|earlier|originally|since|recently|unanimously)\s){0,3}(?:agreed|approved|recommended|supported|resolved|refused|rejected|deferred|voted(?=\s(?:\d|by\b|to\b|unanim))|endorsed|granted|adopted)\b"
    r"|\bat\s(?:its|their|the|an?|that)\s(?:(?:last|previous|earlier|same|ordinary|special|annual)\s){0,2}meetings?\s(?:on|in|of|held)\b"
    r"|\bat\s(?:which\b|the\s(?:last|previous|earlier)\smeeting\b)|\b(?:residents|parishioners|electors|association)\s(?:had\s)?voted\b",
)


_DIGIT_OR_SIDE = pattern(
    "vote.digit_or_side", r"[(FA](?:\d|[Oo][Rr]|[Gg][Aa]|\s?[:=])|\d\s?F|ll\sfor|y\s\d|\d[–-]\d|ed,\s\d"
)
_PRINTED = pattern(
    "vote.printed",
    r"\bseconded,\s\d{1,2}\s?[:–-]\s?\d{1,2}\.?$|\(\d{1,3}\s?[:\-–]\s?\d{1,3}\b|\b(?:For|FOR|Against|AGAINST)(?:\s(?:the|THE)\s(?:[A-Za-z]{4,12}\s)?\w{1,16}|\s[Rr]ecommendation\s\(?\d{1,2}\)?|\s(?:approval|adoption|refusal))?\s{0,16}(?:[:–\-\n|]|\(?\d)|\b\d{1,2}\s(?:For|FOR)\b"
    r"|\b\d{1,2}\s?F[\s,;/|]{1,3}\d{1,2}\s?A|\b[Aa]ll\sfor(?=[.,;)]|$)|\bF\s?[:=]?\s?\d{1,2}[\s,;/|]{1,3}Ag?\s?[:=]?\s?\d|\(\d{1,2}\s?/\s?\d{1,2}\s?/|\b[Bb]y\s\d{1,3}(?:\s?[:–-]\s?|\sto\s)\d|(?<=[a-z])\s\d{1,2}([–-])\d{1,2}\1\d{1,2}\.?$",
)
"""`(7:3)`, `For (24): Councillors ...`, `For 6, Against 3`: a vote without any word about it."""
