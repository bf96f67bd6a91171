"""What a paragraph is by its own words: the opening of a resolution, attendance, or neither.

In: the words of a paragraph and the lexicon. Out: a kind, and for a resolution where its lead-in ends.
Will not: look at neighbours (that a paragraph under a resolution is a clause, the tree knows).
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from schemas.patterns import pattern
from seeds.lexicon import Lexicon, lexicon


@dataclass(frozen=True, slots=True)
class Opening:
    """The opening of a resolution: its printed length, where content begins, the body it names, if any.

    A capital `That` after a stop opens the content's sentence and is no part of the lead-in.
    """

    length: int
    content: int
    body: str | None


@lru_cache(maxsize=1)
def _lead_in_pattern() -> re.Pattern[str]:
    """Build the lead-in pattern from the lexicon: opener, adverbs, keyword, stop, `that`, body."""
    words, keywords = lexicon().words, lexicon().forms["decisions.lead_ins"]
    openers, adverbs = _any_of(words["decisions.openers"]), _any_of(words["decisions.adverbs"])
    always, capitals = _any_of(keywords["always"]), _any_of(keywords["capitals_only"])
    bodies = _any_of(words["decisions.bodies"])
    stop = r"[:;,.\-–—/]{0,3}+"
    return pattern(
        "resolution.lead_in",
        rf"(?:{openers}\s+)?(?:(?:{adverbs})\s+){{0,2}}"
        rf"(?:{always}|{capitals}(?=\s*[:\-–—]|\s+that\b|\s+THAT\b|\s*$))"
        rf"(?:\s+(?:{adverbs}))?\s*{stop}\s*{stop}"
        rf"(?P<that>\s*(?:that|That|THAT|T\sH\sA\sT)\b\s*{stop}"
        rf"(?P<body>\s*(?:the\s+|this\s+)?(?:{bodies})(?=\s*[:\-–—]{{0,2}}\s*$))?)?",
    )


def lead_in(words: str) -> Opening | None:
    """Return the lead-in if the words open a resolution.

    >>> lead_in("It was RESOLVED that the report be noted.").length
    20
    """
    match = _lead_in_pattern().match(words)
    if match is None:
        return None
    body, that = match.group("body"), (match.group("that") or "").strip()
    sentence = that.startswith("That") and not body
    printed = words[: match.start("that")] if sentence else match.group(0)
    return Opening(len(printed.rstrip()), match.end(), body.strip() if body else None)


def is_attendance(words: str, known: Lexicon) -> bool:
    """Say whether the words only tell who was there for the item."""
    lowered = " ".join(words.lower().split())
    return any(phrase in lowered for phrase in known.words["page.attendance_phrases"]) and lowered.count(". ") == 0


def _any_of(words: tuple[str, ...]) -> str:
    """Return an alternation of fixed words, the longer before their beginnings."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"


def is_clause_opening(words: str, known: Lexicon) -> bool:
    """Say whether a line without a label, below a lead-in that stands alone, is a clause of it."""
    first = words.split(maxsplit=2)[:2]
    if first[0].casefold() in ("that", "to"):
        return True
    return first[0].lower() in known.canonical("decisions.verbs")
