"""The lead-in that opens a paragraph: `It was RESOLVED that`, `Agreed:`, and where what is resolved begins behind it.

In: the words of a paragraph. Out: an Opening, or None. Will not: look for a lead-in further on in the paragraph
(`openings`), or hold the words of one (`lead_in_words`).
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.structuring.clause_openings import is_clause_opening
from tasks.structuring.lead_in_words import NUMBER, keyword_and_rest
from tasks.structuring.parts import heads_section


@dataclass(frozen=True, slots=True)
class Opening:
    """The opening of a resolution: where it ends in print, where content begins, the body it names, if any.

    A capital `That` after a stop opens the content's sentence and is no part of the lead-in. `says_that`
    tells that there is a `that`, `is_printed_large` that the keyword has a capital. `start` is not 0 where
    the lead-in stands inside the paragraph; `explicit` is false where no keyword of resolutions is printed.
    """

    length: int
    content: int
    body: str | None
    says_that: bool
    is_printed_large: bool
    start: int = 0
    explicit: bool = True


def lead_in(words: str) -> Opening | None:
    """Return the lead-in if the words open a resolution.

    >>> lead_in("It was RESOLVED that the report be noted.").length
    20
    """
    match = _lead_in_pattern().match(words)
    return opening_of(match, words) if match else None


@lru_cache(maxsize=1)
def _lead_in_pattern() -> re.Pattern[str]:
    """Build the pattern of a lead-in at the start of a paragraph: opener, adverbs, and the rest."""
    openers, adverbs = (any_of(lexicon().words[f"decisions.{name}"]) for name in ("openers", "adverbs"))
    return pattern("resolution.lead_in", rf"(?:{openers}\s+)?(?:{adverbs}\s+){{0,2}}{keyword_and_rest()}")


def opening_of(match: re.Match[str], words: str) -> Opening:
    """Return what a match of a lead-in says."""
    body, that = match.group("body"), (match.group("that") or "").strip()
    sentence = that.lstrip('“"').startswith("That") and not body
    printed = words[: match.start("that")] if sentence else words[: match.end()]
    stated = match.group("keyword") in lexicon().forms["decisions.lead_ins"]["stated"]
    goes_on = stated and _GOES_ON.match(words, match.end("keyword")) is not None
    large = match.group("keyword")[0].isupper() and not goes_on
    length = len(printed.rstrip().rstrip("|").rstrip())
    return Opening(length, match.end(), body.strip() if body else None, bool(that), large, match.start())


_GOES_ON = pattern("resolution.goes_on", r"\s(?![–—-])")
"""`Agreed that it was late` may be a view; `Agreed – That the award be approved` resolves."""


def heads_items(words: str) -> bool:
    """Say whether a line heads items that follow and resolves nothing: `RESOLVED ITEMS`."""
    bare = words.rstrip(" \xa0:")
    return bare[-1:] in "sS" and heads_section(bare)


def is_put_and_agreed(words: str, match: re.Match[str]) -> bool:
    """Say whether a sentence only tells what became of a motion: `The motion was put to the vote and AGREED.`"""
    put = _PUT.search(words, max(0, match.start() - 200), match.start())
    return put is not None and words[match.end("keyword") :].strip(" .") in ("", "unanimously", "UNANIMOUSLY")


_PUT = pattern("resolution.put", r"\bput\s(?:to\s(?:the|a)\s(?:vote|meeting|Council|Committee)\s)?and\s$")


def only_heads(words: str) -> bool:
    """Say whether a line is `Decision` or `DECISION NO. 24/12`; what stands below may have a lead-in of its own."""
    bare = _NUMBER.sub("", words.rstrip(" \xa0:-–—."))
    return bare.lower() in lexicon().words["decisions.headings"]


_NUMBER = pattern("resolution.head_number", rf"{NUMBER}$")


def resolves(content: str, opening: Opening) -> bool:
    """Say whether what follows a lead-in does something: `that ...`, `to ...`, a clause, `... be noted`."""
    bare = content.strip(" \xa0:;,.-–—")
    return opening.says_that or " be " in bare or (bool(bare) and is_clause_opening(bare, lexicon()))
