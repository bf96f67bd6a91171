"""Paragraphs of resolutions whose keyword the page lost: `That the report be noted.`

In: the words of a paragraph, and of the entry below. Out: the opening. Will not: read one with a keyword (`openings`).
"""

import re
from functools import lru_cache

from schemas.patterns import any_of, pattern
from seeds.deciding import body
from seeds.lexicon import lexicon
from tasks.structuring.clause_openings import is_to_be_done
from tasks.structuring.lead_ins import Opening


def lost_keyword(words: str, following: str = "") -> Opening | None:
    """Return the opening of a resolution whose keyword the page lost: `That the report be noted.`

    `That` alone is one if the words of the entry below are a clause.
    """
    match = _lost().match(words)
    if match is None:
        return None
    alone = words == match.group("that") and is_to_be_done(following)
    if not (alone or match.group("stem") or is_to_be_done(words) or _body_does().match(words)):
        return None
    body = match.group("body") if match.group("stem") else None
    content = match.end() if body else match.end("that")
    return Opening(match.end("that"), content, body, True, True, explicit=False)


@lru_cache(maxsize=1)
def _body_does() -> re.Pattern[str]:
    """Match `That Council approves the programme`, `That the Committee approve the Order`."""
    verbs = any_of(form for form in lexicon().canonical("decisions.verbs") if not form.endswith(("ed", "ing", "al")))
    return pattern("resolution.body_does", rf"That\s{body()}\s(?:{verbs})\b")


@lru_cache(maxsize=1)
def _lost() -> re.Pattern[str]:
    return pattern(
        "resolution.lost_keyword",
        rf"(?P<that>That)\b(?!,?\s(?:was|is|said|would|had|having)\b)(?P<stem>(?P<body>\s{{1,4}}{body()})?\s*+[:\-–—]{{1,3}}\s*+(?=$|\([a1i]\)\s))?",
    )
