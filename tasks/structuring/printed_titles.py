"""The title of a printed item: the words behind its number, and where its minutes begin on the same line.

In: the words behind a number. Out: where the title stands, and the words behind it. Will not: decide whether the number
is an item's (that takes the numbers around it).
"""

from dataclasses import dataclass
from functools import lru_cache
from re import Match, Pattern

from schemas.documents import Block
from schemas.patterns import any_of, pattern
from seeds.given_names import given_names
from seeds.lexicon import lexicon
from tasks.structuring.procedural import begins_with_reference, is_procedural
from tasks.structuring.subtitles import is_subtitle, names_somebody, tells

LONGEST_PLAIN = 110
_VERDICTS = ("RESOLVED", "Resolved", "It was resolved", "It was RESOLVED", "It was agreed", "It was AGREED")
"""What begins so is the minute itself: `24/113 RESOLVED: that the offer be taken`."""
_CAPITALS = pattern("printed.capitals", r"(?P<title>[^a-z:]{2,200}+)(?P<rest>(?!))?$")
_TITLE = pattern(
    "printed.title",
    r"(?P<title>(?:[^.:!?]|\.(?=\w)){2,300}+)(?:(?P<colon>\s?:[-–]?)\s+(?P<rest>\S.*)|\s?(?::[-–]?)?|\.)$",
)
_RUN_IN = pattern("printed.run_in", r"(?P<title>[^.:!?]{2,60}+)\.\s{1,3}+(?P<rest>[A-Z].*)$")
"""A title with its minutes on the same line: `2. Apologies. Cllr Orme sent apologies.`"""
_SHOUTED = pattern(
    "printed.shouted",
    r"(?P<title>[A-Z](?:[A-Z’'&/,()\d –-](?!\s(?:[A-Z][a-z]|A\s[a-z]))){2,60}+[A-Z’')])\s{1,3}"
    r"(?P<rest>(?:(?:[A-Z][a-z]{1,14}|A)\s[a-z]|(?:The|Cllr|Councillor|Mr|Mrs|Ms|Dr)\s[A-Z][a-z])[^\n]*)$",
)
"""A title in capitals with its minutes behind it and no stop between: `3 MINUTES The minutes were approved.`"""
_DASHED = pattern(
    "printed.dashed",
    r"(?P<title>[A-Z][^.:;!?–—]{2,80}?)(?:\s[–—-]|[–—])\s{1,3}(?P<rest>(?:[A-Z\d]|it\s|there\s|apologies\s|none\b).*)$",
)
"""The same behind a dash: `19/114 Minutes – The minutes were approved.`"""
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
_ROLL = pattern(
    "printed.roll",
    r"(?P<title>(?i:present|in\sattendance|apologies(?:\sfor\s[a-z-]{3,16})?))(?:\s?;\s{1,40}+|\s{3,60}+)(?P<rest>[A-Z].*)$",
)
"""`240 Present; Cllrs A Heron and B Teal`, `241 Apologies for absence    Cllr Wren`."""
_SENTENCE = pattern(
    "printed.sentence", r"(?P<title>(?:[^.?!\n]|\.(?=\w)){2,300}+)[.?!]\s{1,3}(?P<rest>[A-Z][a-z’]*(?:\s.*|\.))$"
)
_SAYS = pattern("printed.says", r"\b(?:was|were|is|are|has|have|had)\b")
"""`Minutes of the meeting held on 4 May to be approved` says nothing yet."""
_MOST_WORDS = 8
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class PrintedTitle:
    """Where a title stands, and the words behind it; `doubtful` where only its first words tell it from a clause."""

    span: tuple[int, int]
    rest: tuple[int, int] | None = None
    doubtful: bool = False


def printed_title(text: str, start: int, block: Block, below: Block | None) -> PrintedTitle | None:
    """Return the title that begins at an offset of a line; None where the words are none by their shape."""
    if text.startswith(_VERDICTS, start):
        return None
    title = _title(text, start, block.end)
    if title and (block.bold or _looks_like_title(title)):
        return _parted(title, below)
    if _to_do().match(text, start, block.end):
        return long_title(text, start, block.end)
    return None


def left_out_title(text: str, start: int, block: Block) -> PrintedTitle | None:
    """Return the title of a line whose number is missing from a run: all of it, or its first sentence."""
    found = long_title(text, start, block.end)
    if found is None:
        return None
    words = text[slice(*found.span)]
    says = _SAYS.search(words) is not None
    named = not says and (found.rest is not None or is_procedural(words))
    return found if named or not tells(words.partition(", which ")[0]) else None


def long_title(text: str, start: int, end: int) -> PrintedTitle | None:
    """Return a title of any length without its minutes, which tell something behind its first stop."""
    first = _SENTENCE.match(text, start, end)
    if first and tells(first.group("rest")):
        return PrintedTitle(first.span("title"), first.span("rest"))
    whole = start + len(text[start:end].rstrip(" ."))
    return PrintedTitle((start, whole), doubtful=True) if end - start <= _LONGEST else None


@lru_cache(maxsize=1)
def _to_do() -> Pattern[str]:
    """Match how a title begins that says what is to be done: `To consider the tenders for the mowing of verges`."""
    openings = any_of(words for words in lexicon().words["meeting.purpose_openings"] if words.startswith("To "))
    return pattern("printed.to_do", rf"{openings}\b")


def _parted(title: Match[str], below: Block | None) -> PrintedTitle:
    """Return where a title stands, and its minutes on the same line; a second part behind its colon is part of it."""
    if not title.group("rest"):
        return PrintedTitle(title.span("title"))
    if title.re is _TITLE and is_subtitle(title.group("title"), title.group("rest"), below):
        return PrintedTitle((title.start("title"), title.end("rest")))
    return PrintedTitle(title.span("title"), title.span("rest"))


def _title(text: str, start: int, end: int) -> Match[str] | None:
    """Match a title, with words behind its colon or dash, or a line of capitals whatever its stops."""
    if received := _RECEIVED.match(text, start, end) or _ROLL.match(text, start, end):
        return received
    cried = _SHOUTED_DASHED.match(text, start, end)
    if cried and _is_said_behind(cried.group("rest")):
        return cried
    dashed = _DASHED.match(text, start, end)
    if dashed and _has_minutes_behind(dashed.group("title"), dashed.group("rest")):
        return dashed
    shouted = _SHOUTED.match(text, start, end)
    if shouted and tells(shouted.group("rest")):
        return shouted
    match = _CAPITALS.match(text, start, end) or _TITLE.match(text, start, end)
    if match:
        return match
    run_in = _RUN_IN.match(text, start, end)
    return run_in if run_in and is_procedural(run_in.group("title")) else None


def _is_said_behind(rest: str) -> bool:
    """Say whether words in small letters behind a title in capitals are minutes: a sentence, or its only word."""
    opens = rest.startswith("The ") or names_somebody(rest) or len(rest.split()) == 1
    return rest.endswith(".") and (opens or tells(rest))


def _has_minutes_behind(title: str, rest: str) -> bool:
    """Say whether what stands behind a title's dash is said of it, and does not go on with it."""
    known = is_procedural(title)
    if _RESOLVES.search(rest):
        return True
    if _STOPPED.search(rest):
        return known or tells(rest)
    if "apolog" in title.casefold() and _begins_with_name(rest):
        return True
    return (known and names_somebody(rest)) or (tells(rest) and _SAYS.search(rest) is not None)


_RESOLVES = pattern(
    "printed.resolves", r"(?:^|[;,]\s)(?:RESOLVED|Resolved|AGREED|Agreed|APPROVED|Approved|NOTED|Noted)\b"
)
"""`To sign the minutes - PROPOSED; SECONDED; RESOLVED that they be`"""


def _begins_with_name(words: str) -> bool:
    """Say whether a person is named first, without a title: `Ann Heron and Kit Teal`, `A Heron`."""
    first = _FIRST.match(words)
    return first is not None and (first.group("initials") is not None or first.group("given") in given_names())


_FIRST = pattern(
    "printed.first_name", r"(?:(?P<initials>(?:[A-Z]\.?\s?){1,3}(?<=[\s.]))|(?P<given>[A-Z][a-z]{1,14})\s)[A-Z][a-z’'-]"
)
_STOPPED = pattern("printed.stopped", r"[.!?]")


def _looks_like_title(title: Match[str]) -> bool:
    """Say whether words that are not bold may be a title: short, no figure first unless in capitals, no sentence."""
    words = title.group("title")
    if words.isupper():
        return True
    stopped = title.group(0).endswith(".") and title.group("rest") is None
    figure = words[0].isdigit() and not begins_with_reference(words)
    return len(words) <= LONGEST_PLAIN and not figure and not (stopped and _is_sentence(words))


def _is_sentence(words: str) -> bool:
    """Say whether words that end with a stop are more than a title: long, or with a verb that tells."""
    told = any(word in lexicon().words["attendance.prose"] for word in words.split())
    return not is_procedural(words) and (told or len(words.split()) > _MOST_WORDS)
