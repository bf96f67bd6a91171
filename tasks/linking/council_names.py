"""Names of councils by their form: `Dunmere Parish Council`, `RUSHLIGHT FIRE AUTHORITY`, whether listed or not.

In: a name, or the words of a heading. Out: whether it is a council's own name, and where it ends. Will not: know which
councils there are (the register does).
"""

from collections.abc import Iterator
from functools import lru_cache
from re import Match, Pattern

from schemas.documents import Evidence
from schemas.minutes import Structure
from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon

_LONGEST = 90
_BODIES = (
    r"(?i:committee|sub-committee|board|panel|cabinet|executive|forum|commission"
    r"|sub-group|subgroup|working group|working party)"
)
_COMMITTEE = pattern("council.committee", rf"\b{_BODIES}\b")
_OFFICE = pattern("council.office", r"\b(?:mayor|chair(?:man|woman|person)?|leader|clerk|convener|provost) of\b")
"""`Town Mayor & Chairman of the Council` is somebody's office."""
_DRAINAGE = "drainage board"
"""Such a board is an authority of its own and no committee."""
OWN_BOARD = "council.before_board"
_OWN_BOARD = pattern("council.own_board", r"\s(?i:board)$")
"""`Northmoor Combined Authority Board` is the whole of it."""
_PARTS = pattern(
    "council.parts",
    r"\s[-–—|:/]\s|[,:]\s|\s(?=Full\sCouncil\b)|\s(?:held|HELD|on|at|in)\s(?=\S)|\.\s(?=(?i:minutes)\b)|(?i:(?<=council)\s(?:(?:extra\s?)?ordinary\s|annual\s|special\s|monthly\s)?(?:meeting|minutes)\b(?:\sof\s(?:the\s|an?\s)?)?|(?<=council)\s\((?=cyngor|metropolitan|unitary))|\b[Ww]elcome\sto\s(?:the\s)?|(?<=[Cc]ommittee)\sof\s(?:the\s)?|(?<=[Mm]eeting)\sof\s(?:the\s)?|(?<=MEETING)\sOF\s(?:THE\s)?|(?<=COMMITTEE)\sOF\s(?:THE\s)?",
)
"""What parts a council's name from the other words of a heading's line."""
_OF_COUNCIL = pattern(
    "council.behind_committee",
    r"(?<=[\w)])(?<!(?i:trustees))(?:,\s|\s(?i:of|for)\s|\s[-–]\s|\s\()(?i:the\s)?(?P<council>[A-Z][^.,;:\n()]{3,80})\)?$",
)
_WELSH = pattern("council.welsh", r"(?:Yr?|Pwyllgor|Is-bwyllgor|Cyngor|Bwrdd|Panel\sY|Fforwm|Grŵp)\s\S")
_WELSH_FIRST = pattern(
    "council.welsh_first", r"(?i:cyngor\s(?:cymuned|tref|sir|dinas))\s(?=\S[^\n]{2,60}\s(?i:council)$)"
)
"""`CYNGOR CYMUNED NANTGWYN COMMUNITY COUNCIL`: what the council is, in both languages, around its name."""
_PROPER = pattern(
    "council.proper",
    r"(?:The\s|the\s)?(?:Saint|S[Tt]\.|[A-Z][\w’'&-]{0,30}+)(?:\s(?:S[Tt]\.(?=\s)|[A-Z&][\w’'&-]{0,30}+|and|of|the|on|in|upon|with|under|by|cum|le|de|nan?|y|a)){1,10}+",
)
"""Words that begin with a capital, but for those that join them: `Clerk to the Council` is no name."""


_SEVERAL = pattern("council.several_parishes", r",(?=\s[^,.;:]{2,40}(?:,\s[^,.;:]{2,40}){0,2}\s(?i:and|&)\s)")
"""The commas of `Dunmere, Orme and Marl Parish Council`."""


def is_council(name: str) -> bool:
    """Say whether words are the full name of a council.

    >>> is_council("DUNMERE AND ORME BOROUGH COUNCIL"), is_council("Full Council"), is_council("Parish Council")
    (True, False, False)
    """
    plain, words = " ".join(name.casefold().split()).removeprefix("the "), lexicon().words
    listed = words["meeting.no_councils"] + words["meeting.whole_councils"]
    proper = len(name) <= _LONGEST and _PROPER.fullmatch(_SEVERAL.sub("", " ".join(name.split()))) is not None
    named = plain.endswith(words["meeting.council_endings"]) or plain.startswith(_openings())
    several = "council and " in plain
    committee = _COMMITTEE.search(name) is not None and not plain.endswith(_DRAINAGE)
    committee = committee or _OFFICE.search(plain) is not None
    said = several or plain.startswith(words["meeting.no_council_openings"]) or committee
    meeting = plain.endswith(" council full council")
    return proper and named and not (said or meeting) and without_kind(plain) not in listed


@lru_cache(maxsize=1)
def _openings() -> tuple[str, ...]:
    """Return how a council's name begins, each as whole words: no `District Council Offices`."""
    return tuple(f"{opening} " for opening in lexicon().words["meeting.council_openings"])


def _is_of_several(name: str) -> bool:
    """Say whether words are the name of one council of several parishes, whose commas part nothing."""
    return _SEVERAL.search(name) is not None and is_council(name)


def without_kind(plain: str) -> str:
    """Return a name without the kind of its meeting: `annual parish council`, `full town council`."""
    kinds = lexicon().words["meeting.kinds_of_meeting"]
    while (first := plain.partition(" "))[0] in kinds:
        plain = first[2]
    return plain


def names_council(name: str) -> bool:
    """Say whether the words that head minutes name a council, by its name or its kind, and so no committee of it."""
    name = name.removeprefix("Welcome to ")
    plain = without_kind(" ".join(name.casefold().split()).removeprefix("the "))
    return all(is_council(part) for part in name.split(" / ")) or plain in lexicon().words["meeting.whole_councils"]


def without_council(text: str, span: Evidence) -> Evidence:
    """Return the committee's part of `Dunmere Town Council Planning Committee`, or of `Cabinet of Dunmere Council`."""
    behind = _OF_COUNCIL.search(text, span.start, span.end)
    if behind and is_council(behind.group("council")) and not _is_of_several(span.quote(text)):
        return Evidence(span.start, behind.start(), span.rule, span.page)
    council = _matched(text, span)
    return Evidence(council.end(), span.end, span.rule, span.page) if council else span


def in_one_language(text: str, span: Evidence) -> Evidence:
    """Return the English part of a name that is printed in two languages: `Cabinet / Y Cabinet`."""
    first, slash, second = span.quote(text).partition(" / ")
    if slash and _WELSH.match(second):
        return Evidence(span.start, span.start + len(first), span.rule, span.page)
    if slash and _WELSH.match(first):
        return Evidence(span.end - len(second), span.end, span.rule, span.page)
    return span


def council_beside(text: str, span: Evidence) -> Evidence | None:
    """Return the council's part of the same words."""
    behind = _OF_COUNCIL.search(text, span.start, span.end)
    if behind and is_council(behind.group("council")):
        return Evidence(*behind.span("council"), "council.behind_committee", span.page)
    council = _matched(text, span)
    if council:
        return Evidence(*council.span("council"), "council.before_committee", span.page)
    board = _OWN_BOARD.search(text, span.start, span.end)
    whole = board is not None and is_council(text[span.start : board.start()])
    return Evidence(span.start, board.start(), OWN_BOARD, span.page) if whole and board else None


def same_council(name: str) -> str:
    """Return the form of a name by which two tell one council: `the City of Dunmere` is Dunmere City Council.

    >>> same_council("City of Dunmere") == same_council("DUNMERE CITY COUNCIL")
    True
    """
    plain = " ".join(name.casefold().split())
    behind = _OF_PLACE.fullmatch(plain)
    return f"{behind['place']} {behind['kind']} council" if behind else plain


_OF_PLACE = pattern(
    "council.of_place",
    r"(?:the )?(?:council of the )?(?P<kind>(?:royal )?borough|city|county|district|town|parish)(?: council)?"
    r" of (?P<place>\S[^\n]{1,60})",
)


def councils_in(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the parts of a heading's line that are a council's name: `DUNMERE COUNCIL - CABINET`."""
    position = start
    parted = [] if _is_of_several(text[start:end].strip()) else _PARTS.finditer(text, start, end)
    for stop in [*parted, None]:
        part_end = stop.start() if stop else end
        words = text[position:part_end]
        if is_council(words.strip(" .\n\t")):
            begin, stripped = position + len(words) - len(words.lstrip()), words.strip(" .\n\t")
            welsh = _WELSH_FIRST.match(stripped)
            yield begin + (welsh.end() if welsh else 0), begin + len(stripped)
        position = stop.end() if stop else end


def first_below_heading(structure: Structure) -> int:
    """Return where the first item begins; the heading of minutes without titles is that of their one item."""
    first = min((item.evidence.start for item in structure.items), default=0)
    headed = len(structure.items) == 1 and any(block.start == first for block in structure.before)
    return max(block.end for block in structure.before) + 1 if headed else first


def _matched(text: str, span: Evidence) -> Match[str] | None:
    match = _before_committee().match(text, span.start, span.end)
    return match if match and is_council(match.group("council")) else None


@lru_cache(maxsize=1)
def _before_committee() -> Pattern[str]:
    kinds = any_of(lexicon().words["meeting.council_endings"])
    return pattern(
        "council.before_committee",
        rf"(?P<council>[A-Z][\w’'&-]{{1,30}}+(?:\s(?!(?i:council)\b)[\w’'&-]{{1,30}}+){{0,6}}?\s(?i:{kinds}))(?:[’']s?)?(?:\s[-–]|,|:)?\s"
        rf"(?=(?:[A-Z][^.:;]{{2,80}}{_BODIES}|(?i:full\scouncil)|Cabinet|Executive|(?<=[-–]\s)(?i:council|overview\sand\sscrutiny))$)",
    )
