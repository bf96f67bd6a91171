"""What is an opinion only in a paragraph about one application: `22/0134, barn. No concerns.`, `– PC opposes.`

In: the words of a sentence of such a paragraph. Out: what it says, or None. Will not: read it elsewhere, where `No
issues.` is a report; opinions that need no application are `implicit_opinions`.
"""

from functools import lru_cache

from schemas.patterns import pattern
from schemas.screening import Screened, screened
from tasks.extracting.decisions.implicit_forms import any_listed, verbs
from tasks.extracting.decisions.implicit_said import Said, Weight
from tasks.extracting.triggers import holds


def opined_shortly(words: str) -> Said | None:
    """Read `No concerns.`, `22/0134 – Leave to the Tree Officer`, `The Council objects to the longer hours.`"""
    match = _shortly().search(words) or _BY_COUNCIL.search(words)
    if match is None:
        return None
    said = match.group("opinion").split()
    verb = next((word.lower() for word in said if word.lower() in _KNOWN and word.lower() in verbs()), "object")
    return Said(match.start("opinion"), Weight.NO_KEYWORD, None, verb, start=match.start("opinion"))


_KNOWN = ("support", "supports", "supported", "defer", "refer", "approve", "refuse")
_AHEAD = r"(?<!\S)(?:(?<=^)|(?<=\s[–—-]\s)|(?<=[\w)]\s\|\s)|(?<=[\w)]:\s)|(?<=\.\s))"


@lru_cache(maxsize=1)
def _shortly() -> Screened:
    """Match `No concerns`, `Unanimous objection`, `DEFER pending sight of the drainage report`."""
    listed = any_listed("short_opinions")
    return screened(
        "implicit.short_opinion",
        rf"{_AHEAD}(?P<opinion>(?i:(?:unanimous(?:ly)?\s)?{listed})(?=\.?$|[,;:]\s|\s[–—(-]|\s(?:to|with|as|because|but|for|pending|until|on)\b))",
    )


def commented(words: str) -> Said | None:
    """Read `Comments: The Council welcome the play area but wish to see a footway.`"""
    match = _commented().match(words) if holds(words, ("omment", "esponse", "bservation")) else None
    return (
        Said(match.start("opinion"), Weight.NO_KEYWORD, None, "object", start=match.start("opinion")) if match else None
    )


@lru_cache(maxsize=1)
def _commented() -> Screened:
    labels = any_listed("opinion_labels")
    return screened(
        "implicit.commented",
        rf"(?:[A-Z][\w’'.]{{0,14}}\s){{0,3}}(?i:{labels})\s?[:–-]\s(?P<opinion>(?:[Tt]he\s)?(?:(?:[Pp]arish|[Tt]own|[Cc]ommunity)\s)?(?:[Cc]ouncil|PC|CC|TC|Committee|Members|[Cc]ouncillors)\s(?:also\s|strongly\s)?"
        r"(?:welcomes?|wish(?:es|ed)?\s(?:to|that)|(?:is|are|was|were)\sconcerned|(?:has|have|had)\s(?:\w{3,10}\s)?concerns?|requests?\sthat|would\slike|asks?\sthat|feels?\sthat|considers?\sthat|supports?|objects?)\b)",
    )


_BY_COUNCIL = pattern(
    "implicit.opinion_by_council",
    r"(?<!\S)(?:(?<=^)|(?<=\s[–—-]\s)|(?<=[\w)]:\s)|(?<=\.\s))(?P<opinion>(?:[Tt]he\s)?(?:(?:[Pp]arish|[Tt]own|[Cc]ommunity)\s)?(?:[Cc]ouncil|PC|CC|TC|Committee|Members|[Cc]ouncillors)\s(?:(?i:strongly|unanimously|all|also)\s){0,2}"
    r"(?:(?:is|are|was|were)\s)?(?:(?i:objects?|objected|supports?|supported|opposes?|opposed|against)|(?:has|have|had)\s(?i:no\s(?:concerns?|issues?|problems?)))\b(?!\s(?:from|by|about\sthe\sreport)\b))",
)
"""`the Council objects to the longer hours`, `PC strongly against`, `Members had no issue with this`."""
