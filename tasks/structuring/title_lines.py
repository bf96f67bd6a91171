"""Whether a line can be a title by its own words: short without a stop, or in capitals, and nothing that heads no item.

In: a line of a page. Out: yes or no. Will not: look at the lines around it (`titles`).
"""

from dataclasses import replace
from functools import lru_cache
from re import Pattern

from schemas.documents import Block
from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from seeds.verdict_lines import tells_fate
from tasks.structuring.attendance import opens_list, opens_presence, tells_apologies
from tasks.structuring.lead_ins import lead_in
from tasks.structuring.list_labels import is_list_label
from tasks.structuring.procedural import begins_with_reference, is_procedural
from tasks.structuring.subtitles import tells
from tasks.structuring.vote_lines import tells_side

_LONGEST = 110
_LONGEST_CAPITALS = 250
_FIRST_POINT = pattern("titles.first_point", r"\d{1,4}\.1\.?\s")


def is_title_line(text: str, block: Block) -> bool:
    """Say whether a line may be a title: short without a stop at its end, or all in capitals."""
    line = text[block.start : block.end]
    if not _has_shape(line) or not (line[:1].isupper() or begins_with_reference(line)):
        return False
    heads = not (_heads_nothing(line) or lead_in(line))
    return heads and not (opens_presence(text, block) or opens_list(text, block))


def _has_shape(line: str) -> bool:
    """Say whether a line is short and ends as a title does: most are not, and need not be asked what they say."""
    if line.isupper():
        return len(line) <= _LONGEST_CAPITALS and not line.endswith(_GOES_ON)
    return len(line) <= _LONGEST and not line.endswith(_ENDS)


_GOES_ON, _ENDS = tuple(":;,"), tuple(".:;,!?-–")


def _heads_nothing(line: str) -> bool:
    """Say whether the words of a line tell something, or go on below, however short they are."""
    return (
        line.rstrip(" .:").casefold() in lexicon().words["page.no_headings"]
        or line.startswith((*lexicon().words["votes.asides"], "It was ", "It is ", "That ", "THAT "))
        or line.endswith((" that", " THAT", " and", " it was", " it is"))
        or _CLOSES.match(line) is not None
        or tells_apologies(line)
        or tells_fate(line)
        or _NAMES_WHO.match(line) is not None
        or tells_side(line)
    )


_NAMES_WHO = pattern(
    "titles.names_who", r"(?i:(?:proposed|seconded|moved)(?:\s?:|\sby\b|\s(?=(?:cllr|councillor|mrs?)\b)))"
)
"""`Proposed by Cllr Heron and seconded by Cllr Teal` heads nothing."""
_CLOSES = pattern(
    "titles.closes",
    r"(?:(?i:there\sbeing\sno|as\sthere\swas\sno|with\sno)\s[^.\n]{4,60}?[\s,])?(?i:the|this)\s(?i:meeting|hearing|proceedings|business|chair(?:man|person)?|committee|council)\b[^.\n]{0,60}?"
    r"\b(?i:closed|ended|concluded|terminated|finished|rose|adjourned)\b(?=[^\n]{0,40}$)",
)
"""`The meeting closed at 8.12 pm` and `There being no further business the meeting closed at 9pm` head nothing."""


def is_label(text: str, block: Block) -> bool:
    """Say whether a line of capitals is a title but for its colon: `APPROVAL OF PREVIOUS MINUTES:`."""
    if text[block.end - 1] != ":" or block.end - block.start < _SHORTEST or not text[block.start : block.end].isupper():
        return False
    bare = replace(block, end=block.end - 1)
    action = text.startswith(_OWNERS, block.start)
    return is_title_line(text, bare) and not (is_list_label(text, bare) or action)


_SHORTEST = 4
_OWNERS = ("ACTION", "PROPOSE", "SECONDE")
"""`ACTION CLERK:` says whose a task is."""


def is_title_alone(text: str, block: Block) -> bool:
    """Say whether a line is a title that every agenda has, and tells nothing of who was there."""
    line = text[block.start : block.end].rstrip(" .:")
    opens = is_title_line(text, block) or is_title_line(text, replace(block, end=block.start + len(line)))
    other = (
        line.casefold().startswith(_ATTENDING)
        or _OFFICE.fullmatch(line) is not None
        or tells(line)
        or _OF_HEADING.match(line) is not None
    )
    return opens and is_procedural(line) and not other


_ATTENDING = (
    "apolog",
    "present",
    "in attendance",
    "attendance",
    "substitut",
    "minutes by",
    "ymddiheuri",
    "presennol",
    "yn bresennol",
)
_OFFICE = pattern("titles.office", r"(?i:(?:vice[- ]?|deputy[- ]?)?(?:chair\w{0,6}|mayor|convener)(?:[\s:].*)?)")
"""`Chairman` is a label; `Chairman’s remarks` are an item."""


_OF_HEADING = pattern("titles.of_heading", r"(?i:date|time|venue|place|location)\s?:")
"""`Date: Monday, 17 July 2023` is of the heading."""


def is_first_point(text: str, block: Block) -> bool:
    """Say whether a line is the first numbered point of an item: `4.1 The Clerk reported`."""
    return _FIRST_POINT.match(text, block.start, block.end) is not None


def tells_action(text: str, block: Block) -> bool:
    """Say whether a line tells who is to do what, as the cell of an action column: `ICB to provide figures`."""
    match = _action().match(text, block.start, block.end)
    return match is not None and match.group("first").casefold() not in lexicon().words["page.no_owners"]


@lru_cache(maxsize=1)
def _action() -> Pattern[str]:
    verbs = any_of(lexicon().words["page.action_verbs"])
    return pattern(
        "titles.action",
        rf"(?P<first>[A-Z][\w’'/&.-]{{0,30}})(?:[\s,/&]{{1,3}}[\w’'&.-]{{1,30}}){{0,6}}?\sto\s{verbs}\b",
    )
