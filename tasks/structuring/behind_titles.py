"""Minutes behind a title on its own line, with a dash or nothing between: `Minutes – approved`, `Interests None.`

In: the words behind a number. Out: a match with the groups `title` and `rest`. Will not: part a title from what stands
behind its colon or its stop.
"""

from re import Match

from schemas.patterns import pattern
from seeds.given_names import given_names
from tasks.structuring.procedural import is_procedural
from tasks.structuring.said_behind import said_behind
from tasks.structuring.subtitles import begins_with_day, has_verb, heads_next_day, is_day, names_somebody, tells

_SHOUTED = pattern(
    "printed.shouted",
    r"(?P<title>[A-Z](?:[A-Z’'&/,()\d –-](?!\s(?:[A-Z][a-z]|A\s[a-z]))){2,60}+[A-Z’')])\s{1,3}"
    r"(?P<rest>(?:(?:[A-Z][a-z]{1,14}|A)\s[a-z]|(?:The|Cllr|Councillor|Mr|Mrs|Ms|Dr)\s[A-Z][a-z])[^\n]*)$",
)
"""A title in capitals with its minutes behind it and no stop between: `3 MINUTES The minutes were approved.`"""
_DASHED = pattern(
    "printed.dashed",
    r"(?<![A-Za-z])(?P<title>[A-Z][^.:;!?–—…]{2,160}?)(?:(?:\s{1,4}[–—…-]|[–—…])\s{1,3}|(?<=[a-z])[–—](?=[A-Z][a-z]))(?P<rest>(?:[A-Z\d]|\((?=[A-Z])|\(?[ai][.)]\s"
    r"|(?:it|there|the|these|no|all|apologies|none|nil|approved|agreed|accepted|noted|received|deferred)\b"
    r"|(?!(?:and|or|who|which|that|to|for|of|with|by|in|on|at|as|from|where|when|if|including|incl|e\.g)\b)[a-z]{1,20}\s[a-z]).*)$",
)
"""The same behind a dash: `19/114 Minutes – The minutes were approved.`"""
_STATED = pattern(
    "printed.stated",
    r"(?P<title>[A-Z][^.:;!?–—]{2,80}?)\s{1,3}(?=[NRIT])(?P<rest>(?:(?:None|NONE|Nil|NIL)(?:\s(?:were\s)?(?:declared|received|reported|made|given))?\.?$|(?:RESOLVED\b|It\swas\s).*$)"
    r"|(?P<told>There\s(?:was|were)\s.*$))",
)
"""No stop before the minutes: `3. Declarations of interest None.`; only a known title stands before `There was`."""
_SHOUTED_DASHED = pattern(
    "printed.shouted_dashed",
    r"(?:\(\d{1,3}\)\s{1,3})?(?=[A-Z][^a-z\n]{2,300}+(?:(?<=[–—-][A-Z])|(?<=[–—-]\s[A-Z])|(?<=[–—-]\sA\s))[a-z])"
    r"(?P<title>[A-Z][^a-z\n]{2,300}[^a-z\s–—-])\s{0,3}[–—-]\s?(?P<rest>[A-Z]\s?[a-z].*)$",
)
"""A title in capitals of any length, whose minutes are not: `35  PUBLIC SPEAKING (IF ANY) – There were no requests.`

`37  (5) CALL-IN – The Chair` names the item of the agenda too.
"""
_RECEIVED = pattern(
    "printed.received",
    r"(?P<title>(?i:apologies(?:\sfor\sabsence)?))\s(?P<rest>(?:(?:was|were|had\sbeen|have\sbeen)\s(?:received|given|accepted|sent|noted|tendered|submitted)\b(?!\sfrom:?$)"
    r"|received\sfrom:?\s(?=[A-Z])).*)$",
)
"""`1. Apologies were received from Cllr Orme` is title and minute in one."""
_APPROVED = pattern(
    "printed.minutes_approved",
    r"(?P<title>(?:Draft\s|Previous\s)?[Mm]inutes?(?:\s(?:of|from)\s(?:(?!\s(?:which|where|whom|who|that|[Tt]hese|[Tt]hey|[Tt]his|[Ii]t|was|were)\s)[^.:;!?–—\n]){3,120}?)?)\s"
    r"(?P<rest>(?:was|were)\s(?:then\s|duly\s|unanimously\s|(?:taken\sas\s)?read\sand\s)?(?:approved|agreed|accepted|adopted|confirmed|proposed)\b.*"
    r"|(?:taken\sas\s)?(?:read\sand\s)?(?:approved|agreed|accepted|adopted|confirmed)(?:\sand\ssigned|\sas\s[a-z][^.;]{3,60})?\.?)$",
)
"""`2. Minutes of the meeting on 14 May were approved.` is title and minute in one, too."""
_ROLL = pattern(
    "printed.roll",
    r"(?P<title>(?i:present|in\sattendance|apologies(?:\sfor\s[a-z-]{3,16})?))(?:\s?;\s{1,40}+|\s{3,60}+|\s(?=(?:Cllrs?|Councillors?)\b))(?P<rest>[A-Z].*)$",
)
"""`240 Present; Cllrs A Heron and B Teal`, `241 Apologies for absence    Cllr Wren`."""


def told_behind(text: str, start: int, end: int) -> Match[str] | None:
    """Match a title and what the minutes say behind it on the line."""
    if (
        received := _RECEIVED.match(text, start, end)
        or _APPROVED.match(text, start, end)
        or _ROLL.match(text, start, end)
    ):
        return received
    cried = _SHOUTED_DASHED.match(text, start, end)
    if cried and _is_said_behind(cried.group("rest")):
        return cried
    if dashed := dashed_title(text, start, end):
        return dashed
    stated = _STATED.match(text, start, end)
    if stated and (not stated.group("told") or is_procedural(stated.group("title"))):
        return stated
    shouted = _SHOUTED.match(text, start, end)
    return shouted if shouted and tells(shouted.group("rest")) else said_behind(text, start, end)


def dashed_title(text: str, start: int, end: int) -> Match[str] | None:
    """Match a title whose minutes stand behind a dash; nothing where the words go on with it."""
    dashed = _DASHED.match(text, start, end)
    tight = dashed is not None and dashed.start("rest") - dashed.end("title") == 1
    if dashed and tight and not is_procedural(dashed.group("title")):
        return None  # `Larkby–Elmsworth`, while `Apologies–Cllr Heron` lost its spaces
    return dashed if dashed and _has_minutes_behind(dashed.group("title"), dashed.group("rest")) else None


def _is_said_behind(rest: str) -> bool:
    """Say whether words in small letters behind a title in capitals are minutes: a sentence, or its only word."""
    opens = rest.startswith("The ") or names_somebody(rest) or len(rest.split()) == 1
    return rest.endswith(_ENDS) and (opens or tells(rest))


_ENDS = (".", ":", " –", " -")
"""How minutes end: as sentences do, or above a list: `INTERESTS – The following members declared interests –`."""


def _has_minutes_behind(title: str, rest: str) -> bool:
    """Say whether what stands behind a title's dash is said of it, and does not go on with it."""
    known = is_procedural(title)
    if title.casefold().endswith("minutes") and is_day(rest.rstrip(".")):
        return False
    if heads_next_day(title) and begins_with_day(rest):
        return True
    if _FIRST_POINT.match(rest) or _RESOLVES.search(rest) or (known and rest.rstrip(" .").casefold() in _NOTHING):
        return True
    return _is_told(title, rest, known=known)


def _is_told(title: str, rest: str, *, known: bool) -> bool:
    """Say whether what stands behind a dash tells of the title: it has a verb, or names those who sent apologies."""
    if rest[0].islower() and not _OPENS_SMALL.match(rest):
        return (known or _is_short(title)) and _HAS_SUBJECT.match(rest) is not None
    if _STOPPED.search(rest):
        return known or tells(rest)
    if "apolog" in title.casefold() and _begins_with_name(rest):
        return True
    return (known and names_somebody(rest)) or (tells(rest) and has_verb(rest))


def _is_short(title: str) -> bool:
    """Say whether words are a short title that says nothing itself."""
    return len(title.split()) <= _MOST_WORDS and not (has_verb(title) or tells(title))


_HAS_SUBJECT = pattern(
    "printed.has_subject",
    r"(?:(?!(?:that|which|who|whose|to)\b)[\w’'&-]{1,20},?\s){1,14}?(?:was|were|is|are|has|have|had)\b",
)
"""`Seat – an offer had come`: a sentence, while `Green – land that was sold` goes on with the title."""
_MOST_WORDS = 5
_OPENS_SMALL = pattern(
    "printed.opens_small",
    r"(?:it|there|the|these|no|all|apologies|none|nil|approved|agreed|accepted|noted|received|deferred)\b|\(|[ai][.)]\s",
)
_FIRST_POINT = pattern("printed.first_point", r"\(?[ai][.)]\s\S")
"""`Planning – a) 21/00982/FUL Dove House`"""
_RESOLVES = pattern(
    "printed.resolves",
    r"(?:^|[;,]\s)(?:RESOLVED|Resolved|AGREED|Agreed|APPROVED|Approved|NOTED|Noted)\b"
    r"|^(?:approved|agreed|accepted|noted|received|deferred)(?:\.?$|\.\s|\s(?:and|by|as|unanimously|to|until)\b)",
)
"""`To sign the minutes - PROPOSED; SECONDED; RESOLVED that they be`"""


def _begins_with_name(words: str) -> bool:
    """Say whether a person is named first, without a title: `Ann Heron and Kit Teal`, `A Heron`."""
    first = _FIRST.match(words)
    return first is not None and (first.group("initials") is not None or first.group("given") in given_names())


_FIRST = pattern(
    "printed.first_name", r"(?:(?P<initials>(?:[A-Z]\.?\s?){1,3}(?<=[\s.]))|(?P<given>[A-Z][a-z]{1,14})\s)[A-Z][a-z’'-]"
)
_NOTHING = ("none", "nil", "none declared", "none received")
"""`Declarations of interest – none`: what stands behind the dash are the minutes."""
_STOPPED = pattern("printed.stopped", r"[.!?]")
