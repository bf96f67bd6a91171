"""Sentences that leave out who agreed, behind what led to it: `After discussion, agreed to buy it`, `Duly agreed to`.

In: the words of a sentence. Out: what it says, or None. Will not: take a view that is shared (`After debate agreed that
the pond was full`), or what somebody agreed who is named before (`The farmer, after a talk, agreed to sell`).
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import pattern
from seeds.deciding import adverb, introducing, manner
from tasks.extracting.decisions.implicit_agreed import decides, votes_to
from tasks.extracting.decisions.implicit_said import Said, Weight
from tasks.extracting.triggers import holds


def agreed_by_nobody(words: str) -> Said | None:
    """Read `After some debate, agreed to buy a bench`; an adverb right before the verb is part of the lead-in."""
    match = _led().match(words) if holds(words, ("greed ", "esolved ", "ecided ")) else None
    if match is None or votes_to().match(words, match.start("link")):
        return None
    that = match.group("link") == "that"
    if that and not decides(words[match.end("link") :], "it was"):
        return None
    content = match.end("link") + 1 if that else match.start("link")
    return Said(content, Weight.NO_KEYWORD, match.span("said"), start=match.start("said"))


@lru_cache(maxsize=1)
def _led() -> Pattern[str]:
    ahead = rf"{introducing()}\b[^.;:]{{0,120}}?,\s|{manner()},?\s|{adverb()},\s|{_TAKEN_UP}"
    behind = rf"(?:,?\s(?:{adverb()}|{manner()}),?)?"
    said = rf"(?P<said>(?i:{adverb()}\s){{0,2}}(?<=\s)(?:agreed|resolved|decided){behind})"
    return pattern(
        "implicit.agreed_by_nobody", rf"\A(?=[A-Z])(?i:{ahead})?{said}\s(?P<link>that|(?:not\s)?to(?=\s[a-z]))\b"
    )


_TAKEN_UP = (
    r"(?:discussed|considered|debated|reviewed|circulated|tabled)(?:\s(?:at\slength|in\sdetail|fully|briefly))?[,;]\s"
)
"""`Discussed; agreed to buy a bench.`"""
