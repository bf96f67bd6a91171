"""The title of a printed item: the words behind its number, and where its minutes begin on the same line.

In: the words behind a number. Out: where the title stands, and the words behind it. Will not: decide whether the number
is an item's (that takes the numbers around it).
"""

from dataclasses import dataclass
from functools import lru_cache
from re import Match, Pattern

from schemas.documents import Block
from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.structuring.approved_minutes import approves_minutes
from tasks.structuring.behind_titles import dashed_title, told_behind
from tasks.structuring.procedural import begins_with_reference, is_procedural
from tasks.structuring.subtitles import has_verb, is_subtitle, names_somebody, tells

LONGEST_PLAIN = 110
_VERDICTS = ("RESOLVED", "Resolved", "It was resolved", "It was RESOLVED", "It was agreed", "It was AGREED")
"""What begins so is the minute itself: `24/113 RESOLVED: that the offer be taken`."""
_CAPITALS = pattern("printed.capitals", r"(?P<title>[^a-z:]{2,200}+)(?P<rest>(?!))?$")
_TITLE = pattern(
    "printed.title",
    r"(?P<title>(?:[^.:!?]|\.(?=\w)){2,300}+!?)(?:(?P<colon>\s?:[-–]?)\s+(?P<rest>\S.*)|\s?(?::[-–]?)?|\.)$",
)
_RUN_IN = pattern("printed.run_in", r"(?P<title>[^.:!?]{2,60}+)\.\s{1,3}+(?P<rest>(?:\(\d\)\s)?[A-Z].*)$")
"""A title with its minutes on the same line: `2. Apologies. Cllr Orme sent apologies.`"""
_SENTENCE = pattern(
    "printed.sentence",
    r"(?P<title>(?:[^.?!\n]|\.(?=\w)){2,300}+)[.?!]\s{1,3}(?P<rest>(?:\(?(?:[a-z\d]|[ivx]{2,4})[.)]\s)?"
    r"(?:[A-Z][A-Za-z’]*(?:\s.*|\.(?:\s.*)?)|(?:[A-Z]{1,4}/)?\d{2,7}/.*|(?<!\bNo\.\s)(?<!\bNos\.\s)(?<!\bRef\.\s)(?<!\bMin\.\s)[\d£].*))$",
)
"""Minutes behind a title: `9. Website. PC to ask`, `10. Planning. 18/02244 Rose Cottage`, `5. Dues. a. Paid`."""
_MOST_WORDS = 8
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class PrintedTitle:
    """Where a title stands, and the words behind it; `doubtful` where only its first words tell it from a clause."""

    span: tuple[int, int]
    rest: tuple[int, int] | None = None
    doubtful: bool = False


def printed_title(
    text: str, start: int, block: Block, below: Block | None, *, named: bool = False
) -> PrintedTitle | None:
    """Return the title that begins at an offset of a line; None where the words are none by their shape.

    Behind a number that is `named` (`Item 3.`), words up to a stop are a title, whatever they are.
    """
    if text.startswith(_VERDICTS, start):
        return None
    title = _title(text, start, block.end, named=named)
    if title and (block.bold or _looks_like_title(title)):
        return _parted(title, below)
    if title and title.group("rest") is None and approves_minutes(text, start, block.end):
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
    says = has_verb(words)
    named = not says and (found.rest is not None or is_procedural(words))
    return found if named or not tells(words.partition(", which ")[0]) else None


def sentence_title(text: str, start: int, end: int) -> PrintedTitle | None:
    """Return the first sentence of an item that has no title, in minutes that have hardly any."""
    first = _SENTENCE.match(text, start, end)
    return PrintedTitle(first.span("title"), first.span("rest")) if first else long_title(text, start, end)


def long_title(text: str, start: int, end: int) -> PrintedTitle | None:
    """Return a title of any length without its minutes, which tell something behind its first stop or its dash."""
    if dashed := dashed_title(text, start, end):
        return PrintedTitle(dashed.span("title"), dashed.span("rest"))
    first = _SENTENCE.match(text, start, end)
    if first and (tells(first.group("rest")) or _is_answered(first)):
        start, end = first.span("title")
        return PrintedTitle((start, end + bool(_SHORT_FOR.search(first.group("title")))), first.span("rest"))
    whole = start + len(text[start:end].rstrip(" ."))
    return PrintedTitle((start, whole), doubtful=True) if end - start <= _LONGEST else None


_SHORT_FOR = pattern("printed.short_for", r"\b[A-Z]\.[A-Z]$")
"""`A.O.C.B.` keeps its last stop."""


def _is_answered(first: Match[str]) -> bool:
    """Say whether a short phrase stands before another one, both with a stop: `9. Vacancy. Notice to go up.`"""
    title = first.group("title")
    plain = len(title.split()) <= _MOST_WORDS and not (tells(title) or has_verb(title) or names_somebody(title))
    cut = title.rpartition(" ")[2] in (*lexicon().words["people.honorifics"], "St")
    return plain and not cut and first.group("rest").endswith((".", "?"))


@lru_cache(maxsize=1)
def _to_do() -> Pattern[str]:
    """Match how a title begins that says what is to be done: `To consider the tenders for the mowing of verges`."""
    openings = any_of(words for words in lexicon().words["meeting.purpose_openings"] if words.startswith("To "))
    return pattern("printed.to_do", rf"{openings}\b")


def _parted(title: Match[str], below: Block | None) -> PrintedTitle:
    """Return where a title stands, and its minutes on the same line; a second part behind its colon is part of it."""
    if not title.group("rest"):
        start, words = title.start("title"), title.group("title")
        stopped = words.find(".") == len(words) - 1
        return PrintedTitle((start, start + len(words) - stopped))
    if title.re is _TITLE and is_subtitle(title.group("title"), title.group("rest"), below):
        return PrintedTitle((title.start("title"), title.end("rest")))
    return PrintedTitle(title.span("title"), title.span("rest"))


def _title(text: str, start: int, end: int, *, named: bool) -> Match[str] | None:
    """Match a title, with words behind its colon or dash, or a line of capitals whatever its stops."""
    if parted := told_behind(text, start, end):
        return parted
    match = _CAPITALS.match(text, start, end) or _TITLE.match(text, start, end)
    if match:
        return match
    run_in = _RUN_IN.match(text, start, end)
    return run_in if run_in and (named or is_procedural(run_in.group("title"))) else None


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
    long = len(words.split()) > _MOST_WORDS and (has_verb(words) or _OPENS_TITLE.match(words) is None)
    return not is_procedural(words) and (told or long)


_OPENS_TITLE = pattern(
    "printed.opens_title",
    r"(?:(?:Re-?)?[Ee]lection|(?:Re-?)?[Aa]ppointment|Adoption|Approval|Confirmation|Consideration|Review|Renewal|Ratification|Co-option|Nomination)\sof\s",
)
"""`Election of the Chair of the Planning Committee for the Council year 2018/19.` is a title of any length."""
