"""What a paragraph is by its own words: the opening of a resolution, attendance, or neither.

In: the words of a paragraph and the lexicon. Out: a kind, and for a resolution where its lead-in ends.
Will not: look at neighbours (that a paragraph under a resolution is a clause, the tree knows).
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from schemas.patterns import any_of, pattern
from seeds.lexicon import Lexicon, lexicon


@dataclass(frozen=True, slots=True)
class Opening:
    """The opening of a resolution: its printed length, where content begins, the body it names, if any.

    A capital `That` after a stop opens the content's sentence and is no part of the lead-in. `says_that`
    tells that there is a `that`, `is_printed_large` that the keyword has a capital.
    """

    length: int
    content: int
    body: str | None
    says_that: bool
    is_printed_large: bool


@lru_cache(maxsize=1)
def _lead_in_pattern() -> re.Pattern[str]:
    """Build the lead-in pattern from the lexicon: opener, adverbs, keyword, stop, `that`, body."""
    words, keywords = lexicon().words, lexicon().forms["decisions.lead_ins"]
    openers, adverbs, bodies = (any_of(words[f"decisions.{name}"]) for name in ("openers", "adverbs", "bodies"))
    stop, stopped = r"[:;,.\-–—/]{0,3}+", r"\s*+[:\-–—/]"
    follows = {
        "always": "",
        "sentence": rf"(?={stopped}|\s*+[.(]|,?\s+(?:that|That|THAT|to|{adverbs})\b|\s*+$)",
        "capitals": rf"(?={stopped}|\s+(?:that|THAT)\b|\s+{adverbs}\b|\.?\s*+$)",
        "labels": rf"(?={stopped}|(?:\s{adverbs})?\.?\s*+$)",
    }
    keyword = "|".join(any_of(keywords[kind]) + behind for kind, behind in follows.items())
    return pattern(
        "resolution.lead_in",
        rf"(?:{openers}\s+)?(?:{adverbs}\s+){{0,2}}(?P<keyword>{keyword})(?:,?\s+{adverbs})?"
        rf"(?:\s*+{stop}\s?\({adverbs}\))?\s*+{stop}\s*+{stop}"
        rf"(?P<that>\s*+(?:that|That|THAT|T\sH\sA\sT)\b\s*+{stop}"
        rf"(?P<body>\s*+(?:the\s+|this\s+)?{bodies}(?=\s*+[:\-–—]{{0,2}}\s*+$))?)?",
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
    large = match.group("keyword")[0].isupper()
    return Opening(len(printed.rstrip()), match.end(), body.strip() if body else None, bool(that), large)


def resolves(content: str, opening: Opening) -> bool:
    """Say whether what follows a lead-in does something: `that ...`, `to ...`, a clause, `... be noted`."""
    bare = content.strip(" \xa0:;,.-–—")
    return opening.says_that or " be " in bare or (bool(bare) and is_clause_opening(bare, lexicon()))


def is_attendance(words: str, known: Lexicon) -> bool:
    """Say whether the words only tell who was there for the item."""
    lowered = " ".join(words.lower().split())
    return any(phrase in lowered for phrase in known.words["page.attendance_phrases"]) and lowered.count(". ") == 0


def is_clause_opening(words: str, known: Lexicon) -> bool:
    """Say whether a line without a label, below a lead-in that stands alone, is a clause of it."""
    first, second, *_ = [*words.lower().split(maxsplit=2), ""]
    if first in ("that", "to"):
        return True
    return first in known.canonical("decisions.verbs") and second not in known.words["decisions.not_after_verb"]
