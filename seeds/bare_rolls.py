"""Lists of those present that lost the label above them: `Cllr A Heron (Chair)`, and below it `Cllr B Teal`.

In: the lines between the heading and the first item. Out: where such a list begins. Will not: read names, or take a
line for one where a label says who was there.

Pages that set `Present` as a heading of its own lose it when they are copied.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby
from re import Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.given_names import given_names
from seeds.lexicon import lexicon

_FEWEST = 3
_LONGEST = 600
_INITIALS = pattern(
    "bare_roll.initials",
    r"(?:(?:[A-Z][\w’'-]{1,20}|[A-Z]\.?)\s){1,4}\([A-Z]{2,4}\)"
    r"(?:\s(?:–\s|-\s)?(?:Chair(?:man)?|Vice[ -]Chair(?:man)?|Clerk))?(?:,\s?|\s?&\s|\sand\s|;\s|$)",
)
"""`Ann Heron (AH), Sam Rook (SR)`: names with the initials that stand for them below."""


@lru_cache(maxsize=1)
def _member() -> Screened:
    """Match a councillor's name at the beginning of a line or behind a comma, with a post or nothing behind it."""
    titles = any_of(lexicon().forms["people.same_honorific"]["Councillor"])
    posts = r"Chair(?:man|person|woman)?|Vice[ -]Chair(?:man|person|woman)?|Mayor|Deputy\sMayor|Clerk"
    return screened(
        "bare_roll.member",
        rf"(?:^|(?<=,\s)|(?<=;\s)|(?<=\sand\s)){titles}\.?\s(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)?[A-Z][\w’'.-]{{0,20}}(?:\s[A-Z][\w’'.-]{{0,20}}){{0,3}}"
        rf"(?:\s?\([\w\s/-]{{2,30}}\)|\s?[-–,]\s(?:{posts})|\s{{1,40}}(?:{posts}))?(?=\s*$|[,;]|\sand\s)",
    )


def bare_roll(lines: Sequence[str]) -> int | None:
    """Return the line at which names begin, one line after the other, of three people or more; None without such.

    >>> bare_roll(["Minutes of 4 May", "Cllr A Heron (Chair)", "Cllr B Teal", "Cllr C Wren"])
    1
    """
    for counting in (_named, _titled, in_columns):
        named = ((index, counting(line)) for index, line in enumerate(lines))
        for names, run in groupby(named, key=lambda line: line[1] > 0):
            counted = list(run)
            chaired = counting is _named or any(_CHAIR.search(lines[index]) for index, _ in counted)
            if names and chaired and sum(count for _, count in counted) >= _FEWEST:
                first = counted[0][0]
                return first - (first > 0 and _GROUP.fullmatch(lines[first - 1]) is not None)
    return None


_GROUP = pattern("bare_roll.group", r"(?:[A-Z][\w-]{2,20}\s){1,4}(?:Members|Representatives)")
"""`Schools Representatives`, above the names"""
_COLUMNS = pattern(
    "bare_roll.columns",
    r"(?P<given>[A-Z][a-z]{1,14})\s(?:[A-Z]\.?\s)?[A-Z][\w’'-]{1,24}(?:\s\([A-Z][\w\s/-]{2,30}\)\s{1,60}|\t|\s{2,60})\S.{0,80}",
)
"""`Ann Heron (Chair)     Primary Head - Mill Lane`"""


def in_columns(line: str) -> int:
    """Return 1 for a line that names somebody, with a known given name, and has a post or body in the next column."""
    row = _COLUMNS.fullmatch(line)
    return int(row is not None and row["given"] in given_names())


_CHAIR = pattern("bare_roll.chair", r"\bChair")
_GENTRY = pattern(
    "bare_roll.gentry",
    r"(?:Mrs?|Ms|Miss|Dr|Rev|Revd|Provost|Bailie|Alderman)\.?\s[A-Z][\w’'.-]{0,20}(?:\s[A-Z][\w’'.-]{0,20}){0,3}"
    r"(?:\s?\([\w\s/-]{2,30}\)|\s?[-–,]\s[A-Z][\w\s/-]{3,30})?",
)
_CODED = pattern(
    "bare_roll.coded",
    r"[A-Z]{2,4}(?:\s{2,40}|\t|\s[–=-]\s)(?:[A-Z][\w’'-]{1,20}\s){1,2}[A-Z][\w’'-]{1,20}(?:\s?\([\w\s/-]{2,30}\))?",
)


def _titled(line: str) -> int:
    """Return how many people a line names who are no councillors by their titles: `Mrs A Heron (Chairman), Mr B Teal`.

    Or the one whose initials stand before the name: `AH – Ann Heron`.
    """
    if len(line) > _LONGEST:
        return 0
    if _CODED.fullmatch(line):
        return 1
    parts = [part for part in _PARTED.split(line.rstrip(" .,;")) if part]
    return len(parts) if parts and all(_GENTRY.fullmatch(part) for part in parts) else 0


@lru_cache(maxsize=1)
def _members() -> Screened:
    """Match the title that a list of names on one line shares: `Councillors Heron, Mrs Teal and Wren`."""
    titles = lexicon().forms["people.plurals"].items()
    plurals = [form for one, forms in titles if one.endswith(("Councillor", "Cllr")) for form in forms]
    return screened("bare_roll.members", rf"{any_of(plurals)}[.:]?\s")


@lru_cache(maxsize=1)
def _chaired() -> Pattern[str]:
    """Match who presided, with what joins the others: `Councillor A Heron in the Chair, plus `."""
    titles = any_of(lexicon().forms["people.same_honorific"]["Councillor"])
    chair = r"Chair(?:man|person|woman)?"
    opening = rf"(?:The\s(?:{chair}|Mayor|Provost|Convener),?\s\(?)?{titles}\.?\s(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)?"
    name = r"[A-Z][\w’'.-]{0,20}(?:\s[A-Z][\w’'.-]{0,20}){0,3}\)?"
    presides = r"(?:\s?\([\w\s/-]{2,30}\))?[\s,]{1,2}\(?(?i:in\sthe\schair)\)?"
    noted = rf"\s\({chair}\)(?=\s(?:plus|with|together)\b)"
    joins = r"[,;.]?\s?(?:(?:plus|and|with|together\swith|also)\s)?(?=$|[A-Z])"
    return pattern("bare_roll.chaired", rf"{opening}{name}(?:{presides}|{noted}){joins}")


_PARTED = pattern(
    "bare_roll.parted",
    r",?\stogether\swith\s|,\s(?:and\s)?|\sand\s|;\s|\s&\s|(?<=\))\s(?=(?:Mrs?|Ms|Miss|Dr)\.?\s[A-Z])",
)


_GROUPS = pattern("bare_roll.groups", r";\s(?:and\s)?|,?\s(?:and\s)?(?=(?:Councillors|Cllrs)\b)")
_LABEL_BEHIND = pattern(
    "bare_roll.label_behind",
    r"\.\s(?=(?:In\s[Aa]ttendance|Also\s(?:[Pp]resent|in\sattendance)|Apologies|Officers?|(?:Parish\s|Town\s)?Clerk|Public|Absent)\b)",
)


def _grouped(line: str) -> int:
    """Return how many people a line names by groups: `Cllr A Heron (Chair); Cllrs B Teal and C Wren; Mr D Coot`.

    The first group is of councillors; none where one of them holds anything else.
    """
    parts = [part for part in _GROUPS.split(line.rstrip(" .,")) if part]
    counts = [_named(part) or _titled(part) for part in parts]
    return sum(counts) if len(parts) > 1 and _named(parts[0]) and all(counts) else 0


_SIGNS = pattern(
    "bare_roll.signs",
    r"^[*#†‡^+√✓]\s?|\s?[*#†‡^+√✓✔✗✘]$|\s?\((?:P|A|Ap|Ab)\)$|\s{2,40}(?:P|A|Ap|Ab)$"
    r"|(?:\s[–-]\s|\s\|\s|\t|\s{2,40})(?:[Pp]resent|[Aa]pologies|[Aa]bsent|[Aa]ttended|Remote|Online)$",
)
"""Whether somebody was there, as a list of all members has it beside the names."""
_NAME = pattern(
    "bare_roll.name",
    r"(?:(?:Mrs?|Ms|Miss|Dr|Rev|Revd|Sir|Dame|Lord|Lady|Prof|Professor)\.?\s)?(?:[A-Z][\w’'.-]{0,20})(?:\s[A-Z][\w’'.-]{0,20}){0,3}(?:\s?\([\w\s/-]{2,30}\)){0,2}",
)


_GUEST = pattern(
    "bare_roll.guest",
    r"(?:the\s)?(?:Parish\s|Town\s)?(?:Clerk|County|District|Borough|PCSO|PC|RFO)\b|\d{1,3}\s[a-z]|[a-z]{3,7}\s(?:members|resid|parish|public)",
)
"""Who stands behind the councillors of such a list: `Clerk D Wren`, `2 members of the public`."""


def _sharing(line: str) -> int:
    """Return how many names a line lists behind a title that they share; none where anything else stands there."""
    title = _members().match(line)
    parts = [part for part in _PARTED.split(line[title.end() :].rstrip(" .,")) if part] if title else []
    while parts and _GUEST.match(parts[-1]):
        parts.pop()
    return len(parts) if len(parts) > 1 and all(_NAME.fullmatch(part) for part in parts) else 0


def _named(line: str) -> int:
    """Return how many people a line names that is no sentence."""
    line = _LABEL_BEHIND.split(line, maxsplit=1)[0]
    if len(line) <= _LONGEST and (sharing := _sharing(line)):
        return sharing
    if len(line) <= _LONGEST and _GROUPS.search(line) and (grouped := _grouped(line)):
        return grouped
    line = _SIGNS.sub("", line).removesuffix(", and").removesuffix(" and")
    if len(line) <= _LONGEST and (chair := _chaired().match(line)):
        return 1 + (_named(line[chair.end() :].rstrip(".")) if chair.end() < len(line) else 0)
    if len(line) > _LONGEST or line.endswith("."):
        return 0
    members = sum(1 for _ in _member().finditer(line))
    if members and line.startswith(tuple(lexicon().forms["people.same_honorific"]["Councillor"])):
        return members
    initials = list(_INITIALS.finditer(line))
    whole = bool(initials) and initials[0].start() == 0 and initials[-1].end() == len(line)
    return len(initials) if whole else 0
