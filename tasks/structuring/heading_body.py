"""The body whose meeting it was, as `Minutes of a meeting of the Cabinet held on ...` says.

In: the blocks before the first item. Out: the words that name the body. Will not: read a name from the date's line
(the heading does), or from a list of those present.

A name may go on over the next lines of a heading; `Minutes of a meeting held on ...` is of the body on a line above.
"""

from collections.abc import Sequence
from functools import lru_cache
from re import IGNORECASE, Match, Pattern

from schemas.documents import Block, Evidence
from schemas.patterns import any_of, pattern
from seeds.lexicon import Lexicon, lexicon
from tasks.structuring.attendance import opens_presence

_LONGEST = 120
_LONGEST_NAME = 60
_TOP = 5
_GOES_ON = 2
_ABOVE = 3
_PART = pattern("heading.part", r"\s(?:\([\w &,’'/-]{1,60}\)|(?-i:[A-D])|\d)$", IGNORECASE)
"""`Licensing Sub-Committee (B)`, `Panel 2`: which of several bodies of a name it is."""
_FOR = pattern(
    "heading.body_for",
    r"\b(?:committee|board|panel|commission|charter\strustees)\sfor\s(?:the\s)?(?-i:[A-Z])[^.:;\n]{2,60}$",
    IGNORECASE,
)
"""`Joint Committee for Waste Collection`"""
_LETTERS = pattern("heading.letters", r"\s\([A-Z]{3,8}\)$")
"""`Standing Advisory Council on Religious Education (SACRE)`"""
_STOPS = " \xa0\n\t:-–,."
_NAMES_NONE = ("no", "above", "previous", "last", "meeting", "meetings", "")
SHORT_NAMES = ("committee", "sub-committee", "board", "panel", "forum", "group")
"""`Minutes of the meeting of the Committee` is of the body on a line above."""
_WHAT_PAGE = pattern(
    "heading.what_page", r"\s[-–:]\s(?:record|notice|list|summary|schedule|minutes|decisions)\b[^\n]{0,60}", IGNORECASE
)
_MINUTES_BEHIND = pattern("heading.minutes_behind", r"(?<=\w)\s(?:(?:Draft|DRAFT)\s)?(?:Minutes|MINUTES)$")
"""`Ponds Committee Minutes`"""
_ARTICLE = pattern("heading.article_above", r"the\s", IGNORECASE)
_HOLDER = pattern("heading.holder", r",\s(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr)\b[^\n]{0,80}$")
"""`Decision maker: Cabinet Member for Piers, Cllr A Heron`"""
LABEL = pattern(
    "heading.label",
    r"(?:Name\sof\s(?:the\s)?)?(?:(?i:decision\smaker)|[Mm]eeting|MEETING|Committee|COMMITTEE|[Bb]ody|[Bb]oard|[Gg]roup)\s{0,9}:\s{1,9}(?=[A-Z])",
)
"""`Committee: Ferry Committee`: a field whose value is the body."""
OF_MINUTES = pattern(
    "heading.of_minutes",
    r"(?:(?:[\w/]{4,14}\s){0,2}(?:minutes|notes|report)(?:\s(?:of|from|for)|\s?[-–:])|(?:\w{4,14}\s)?meeting\sof)\s(?:the\s|an?\s)?(?:full\s)?(?=(?-i:[A-Z]))",
    IGNORECASE,
)
"""What stands before a body: `Extraordinary Minutes of the Lamps Committee`, `Action Notes – Lamps Committee`."""
_RECORDED = ("decision", "decisions", "proceedings")
"""What is recorded (`RECORD OF EXECUTIVE DECISIONS`, `Minutes of Proceedings`) is no body."""


_NTH = (
    r"(?:(?:one|two|three|four|five|six|seven|eight|nine|\w{3,6}ty|hundred|and)[\s-]){0,5}"
    r"(?:first|second|third|\w{2,9}th)"
)
"""`ONE HUNDRED AND SECOND MEETING`"""


@lru_cache(maxsize=1)
def _opening() -> Pattern[str]:
    """Match `MINUTES of the Annual Meeting of the`."""
    kinds = any_of(lexicon().words["meeting.kinds_of_meeting"])
    return pattern(
        "heading.opening",
        r"(?:(?:extracts?\s+(?:of|from)|draft|unconfirmed|unapproved|approved|confirmed|signed|final|public|open|printed|the)\s+){0,2}"
        rf"(?:(?:an?|the)\s+(?:{kinds}\s+){{0,2}}meeting\s+of\s+(?:the\s+)?(?=[^.]{{3,90}}\s(?:(?:was|were)\sheld|took\splace)\b)"
        r"|(?:(?:summary|notice|record|list|digest|schedule)\s+of\s+)?(?:the\s+)?(?:following\s+)?decisions?\s+(?:were\s+)?(?:taken\s+|made\s+|agreed\s+)?(?:by|of|from|at)\s+(?:(?:an?|the)\s+)?"
        rf"(?:(?:{kinds}\s+){{0,2}}meetings?\s+of\s+)?(?:the\s+)?"
        r"|(?:(?:minutes?|notes|record|proceedings)\s+(?:of|from|for)(?:\s?:)?|(?:minutes\s+)?at(?=\s[^.\n]{0,60}\b(?:meeting|hearing|session|sitting)\b))\s+(?:(?:an?|the|all)\s+)?"
        r"(?:proceedings\s+(?:of|at)\s+(?:(?:an?|the)\s+)?)?"
        rf"(?:(?:(?:{kinds}|\d{{1,4}}(?:st|nd|rd|th)|{_NTH})\s+){{0,3}}(?:meetings?|hearings?)\s+(?:(?:of|for)\s+|(?=(?-i:[A-Z][a-z]))))?(?:the\s+)?"
        rf"|(?:{kinds}\s+){{1,3}}meeting\s+of\s+(?:the\s+)?"
        r"|cofnodion\s+(?:o\s+)?(?:[cg]yfarfod\s+)?(?:(?:blynyddol|arbennig|o|yr?)\s+){0,2})(?=\S)",
        IGNORECASE,
    )


@lru_cache(maxsize=1)
def _end() -> Pattern[str]:
    """Match what stands behind the name: `held`, a date, `meeting`."""
    days = any_of(lexicon().words["dates.weekdays"])
    kinds = any_of(lexicon().words["meeting.kinds_of_meeting"])
    return pattern(
        "heading.end",
        rf"(?:^|\s|[’']s\s)(?:(?:{kinds}\s){{0,2}}meetings?\b|hearings?(?=$|\s(?:held|on|at)\b|\s[-–])|(?:was|were)\s|held\b|convened\b|under\s|of\sthe\s(?:above|said)\b|which\s|that\s|took\s|met\b|a\sgynhaliwyd)"
        r"|,(?!\s[^,.;:]{2,60}\s(?:committee|sub-committee|panel|board)\b"
        r"|\s(?=[^.;:\n]{3,102}(?:parish|community|town)\s)(?:(?!\b(?:held|at|on|in|of|the)\b)[^.;:\n]){2,80}\s(?:parish|community|town)\scouncils?\b)"
        rf"|(?<!\bSt)\.(?=\s|$)|\s(?:on|at|of)\s(?=the\s\d|{days}|\d)|\s(?:on|at)\s(?=the\s|its\s|a\smeeting|{days}|\d)|\s[-–]\s|\s(?={days}\b|\d)",
        IGNORECASE,
    )


def body_held(text: str, blocks: Sequence[Block], known: Lexicon) -> Evidence | None:
    """Return the body that the first line of printed minutes names; None where there is no such line."""
    first = None
    for index, block in enumerate(blocks):
        opening = _opening().match(text, block.start, min(block.end, block.start + _LONGEST))
        if opening and (named := _named(text, blocks, index, opening)):
            return _in_full(text, blocks[:index], named)
        first = index if opening and first is None else first
    return body_above(text, blocks[:first], known) if first is not None else None


def _in_full(text: str, above: Sequence[Block], named: Evidence) -> Evidence:
    """Return the full name on a line above: `THE CONSERVATORS OF DUNMERE COMMON`, of the `Conservators` below it."""
    short = named.quote(text).casefold()
    for line in above[-_ABOVE:]:
        article = _ARTICLE.match(text, line.start, line.end)
        start = article.end() if article else line.start
        if text[start : line.end].casefold().startswith((f"{short} of ", f"{short} for ")):
            return Evidence(start, start + len(text[start : line.end].rstrip(_STOPS)), "heading.letterhead", line.page)
    return named


def _named(text: str, blocks: Sequence[Block], index: int, opening: Match[str]) -> Evidence | None:
    """Return the name behind the opening, with the lines on which it goes on."""
    start, end = opening.end(), blocks[index].end
    stop = _end().search(text, start, min(end, start + _LONGEST))
    words = text[start : stop.start() if stop else end].rstrip(_STOPS)
    kind = _KIND.match(words)
    start, words = (start + kind.end(), words[kind.end() :]) if kind else (start, words)
    folded = words.casefold().split(" ")
    if (
        folded[0] in _NAMES_NONE
        or words.casefold() in SHORT_NAMES
        or folded[-1] in _RECORDED
        or not words[0].isupper()
        or is_kind(words)
        or words in lexicon().words["dates.weekdays"]
    ):
        return None
    last = start + len(words)
    for block in [] if stop else blocks[index + 1 : index + 1 + _GOES_ON]:
        if not _continues(text, block):
            break
        last = block.end
    return Evidence(start, last, "heading.held")


_KIND = pattern("heading.kind_of_council", r"(?i:(?:extra)?ordinary|special)\s(?=(?i:council|cabinet|executive)$)")
"""`MINUTES OF THE ORDINARY COUNCIL MEETING` are the Council's."""


_PARISH_MEETING = pattern(
    "heading.parish_meeting",
    r"\b(?:annual\s(?:parish|town)|parish|town)\sassembly$|\bannual\s(?:parish|town)$",
    IGNORECASE,
)


_ANNUAL = pattern("heading.annual_meeting", r"(?:the\s)?annual\s(?:parish|town|community)\smeeting", IGNORECASE)
"""The line `ANNUAL PARISH MEETING` names no body, unlike `DUNMERE PARISH MEETING`."""


def is_kind(words: str) -> bool:
    """Say whether words only say what kind of meeting it was: `Annual Parish`, of `the Annual Parish Meeting`.

    So does `Dunmere Annual Parish`, whose meeting is the parish's.
    """
    if _PARISH_MEETING.search(words):
        return True
    kinds = (*lexicon().words["meeting.kinds_of_meeting"], "parish", "town", "community", "general")
    return words.casefold() in kinds or all(word.casefold() in kinds for word in words.split())


def _continues(text: str, block: Block) -> bool:
    """Say whether a heading's name goes on: words without a date, a label or a stop."""
    line = text[block.start : block.end]
    plain = _end().search(line) is None and ":" not in line and line[0].isupper()
    return plain and block.bold and not opens_presence(text, block)


def body_above(text: str, blocks: Sequence[Block], known: Lexicon) -> Evidence | None:
    """Return the nearest line above that is the name of a body."""
    return _named_on(text, blocks[-_ABOVE:], known)


def body_on_top(text: str, blocks: Sequence[Block], known: Lexicon) -> Evidence | None:
    """Return the last line at the top of a page that is the name of a body, wherever its date stands."""
    return _named_on(text, blocks[:_TOP], known)


def _named_on(text: str, lines: Sequence[Block], known: Lexicon) -> Evidence | None:
    bodies, openings = known.words["meeting.bodies"], known.words["meeting.body_openings"]
    for block in reversed(lines):
        opening = OF_MINUTES.match(text, block.start, block.end) or LABEL.match(text, block.start, block.end)
        start = opening.end() if opening else block.start
        line = _HOLDER.sub("", _WHAT_PAGE.sub("", text[start : block.end])).rstrip(_STOPS)
        line = _LETTERS.sub("", line) if line.casefold().startswith(openings) else line
        line = _MINUTES_BEHIND.sub("", line)
        folded = _PART.sub("", line).casefold()
        if folded in SHORT_NAMES:
            continue
        named = folded.endswith(bodies) or folded.startswith(openings) or _FOR.search(line) is not None
        if named and len(line) <= _LONGEST:
            return Evidence(start, start + len(line), "heading.letterhead", block.page)
    return None


def letterhead(text: str, blocks: Sequence[Block], known: Lexicon) -> Evidence | None:
    """Return the council that heads a page which names no committee: a parish, town or community council's own."""
    for block in blocks[:_TOP]:
        line = text[block.start : block.end].rstrip(_STOPS)
        sole = line.casefold().endswith(known.words["meeting.sole_bodies"]) and not _ANNUAL.fullmatch(line)
        if sole and len(line) <= _LONGEST_NAME:
            return Evidence(block.start, block.start + len(line), "heading.letterhead", block.page)
    return None
