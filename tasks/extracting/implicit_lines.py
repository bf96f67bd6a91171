"""Short sentences that decide: `Precept – deferred until May`, `Supported.`, `The Panel voted to refer it`.

In: the words of a sentence. Out: what it says, or None. Will not: say whether the item has another outcome.
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.implicit_forms import COUNTED, acting_body, opening_verb, verbs
from tasks.extracting.implicit_said import Said, Weight
from tasks.extracting.movers import titled_name

_LINK = pattern(
    "implicit.link", r"(?:\sunanimously)?\s(?P<link>that|to(?!\s(?:the|a|an|our|next|this)\b)(?=\s[a-z]))\b"
)


def verbless(words: str) -> Said | None:
    """Read `Agreed to re-visit in the New Year`, `Approved and signed as correct`, `GRANTED subject to conditions`."""
    match = opening_verb().match(words)
    if match is None:
        return None
    if link := _LINK.match(words, match.end()):
        content = link.start("link") if link.group("link") == "to" else link.end()
        return Said(content, Weight.NO_KEYWORD, match.span("verb"))
    return Said(match.start("verb"), Weight.NO_KEYWORD, match.span("verb"), match.group("verb").split()[-1])


def told_of_topic(words: str) -> Said | None:
    """Read `Precept – deferred until the November meeting`, `Air Ambulance – agreed to donate £50`."""
    match = _topic().search(words, 0, _LONGEST_TOPIC)
    if match is None or any(stop in words[: match.start()] for stop in ".:;!?"):
        return None
    start = match.start("verb")
    if link := _LINK.match(words, match.end("verb")):
        return Said(link.start("link"), Weight.NO_KEYWORD, match.span("verb"), start=start)
    what = (0, match.start("dash"))
    return Said(start, Weight.NO_KEYWORD, match.span("verb"), match.group("verb"), what, start=start)


_LONGEST_TOPIC = 100


@lru_cache(maxsize=1)
def _topic() -> Pattern[str]:
    outcomes = any_of(lexicon().words["decisions.topic_outcomes"])
    return pattern(
        "implicit.topic",
        rf"(?P<dash>\s[–—-])\s(?P<verb>{outcomes})(?=[.]?$|\s(?!at|by|in|last)\w)",
    )


def opined(words: str) -> Said | None:
    """Read `No objection.`, `Object on the grounds of noise`, as a town council says of an application."""
    match = _opinion().match(words)
    if match is None:
        return None
    said = match.group("opinion")
    verb = said if said.lower() in verbs() else None
    return Said(0, Weight.ONLY_OUTCOME, match.span("opinion") if verb else None, verb)


@lru_cache(maxsize=1)
def _opinion() -> Pattern[str]:
    opinions = any_of(lexicon().words["decisions.opinions"])
    return pattern(
        "implicit.opinion", rf"(?P<opinion>(?i:{opinions}))(?=\.?$|,\s|:|\s[–—-]|\s(?:subject|on|to|due|as|because)\b)"
    )


def voted_to(words: str) -> Said | None:
    """Read `The Panel voted by 6 votes to 3 to refer it back`, `Cabinet was content to defer the award`."""
    match = _voted().search(words)
    if match is None or match.group("verb").lower() not in verbs():
        return None
    return Said(match.start(), Weight.NO_KEYWORD, None, match.group("verb"), (match.end("verb") + 1, len(words)))


@lru_cache(maxsize=1)
def _voted() -> Screened:
    words = lexicon().words
    adverbs, settled = any_of(words["decisions.adverbs"]), any_of(words["decisions.of_one_mind"])
    return screened(
        "implicit.voted",
        rf"{acting_body()}\s(?:{adverbs}\s)?(?:voted(?:,?\s(?:{adverbs}|{COUNTED}))?|(?:was|were)\s(?:{settled})),?\sto\s(?P<verb>\w{{3,14}})\b",
    )


def chosen(words: str) -> Said | None:
    """Read `Councillor Heron was duly elected Chair for the year`, `Mrs Teal was co-opted`."""
    match = _choosing().search(words)
    if match is None:
        return None
    name = _named().search(words, max(0, match.start() - 60), match.start())
    start = name.start() if name and words.startswith(lexicon().words["decisions.on_motion"]) else 0
    weight = Weight.NO_KEYWORD if match.group("how") else Weight.ONLY_OUTCOME
    return Said(start, weight, None, match.group("verb"), (start, match.start("was")), start=start)


@lru_cache(maxsize=1)
def _named() -> Pattern[str]:
    return pattern("implicit.named", rf"{titled_name()}$")


@lru_cache(maxsize=1)
def _choosing() -> Screened:
    """Match ` was duly elected Chair`, ` was co-opted`, ` was appointed to the Harbours Board`."""
    words = lexicon().words
    adverbs, chosen_, offices = (any_of(words[f"decisions.{name}"]) for name in ("adverbs", "chosen", "offices"))
    return screened(
        "implicit.choosing",
        rf"\s(?P<was>was|were|be)\s(?P<how>(?:(?:proposed|nominated)\s[^.;:]{{3,120}}?(?:\sand|,)\s(?:was\s)?)?(?:{adverbs}\s){{0,2}})(?:(?P<verb>{chosen_})(?:\s(?:as\s|to\sbe\s)?(?:the\s)?(?:new\s)?{offices}\b"
        rf"|(?<!elected)\sto\s(?:serve\son\s)?the\s(?=[A-Z])|\s(?=until\b|for\s(?:the|a)\b)|(?<=co-opted)\b))",
    )
