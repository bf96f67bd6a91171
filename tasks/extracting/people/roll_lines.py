"""The lines of lists of those present, cut at their labels: `Present: Cllr Heron. In attendance: the Clerk.`

In: a line's words. Out: its labels with the bounds of what stands behind each. Will not: read names (`roll`), or say
what a label means for the names behind it (`rosters`).
"""

from functools import lru_cache
from re import Match

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import AttendanceStatus
from seeds.given_names import given_names
from seeds.lexicon import lexicon
from seeds.roll_labels import NONE, PARTY, SAME, inner_source, kind_of_label, opening_source
from tasks.extracting.people.roll_words import first_in_other_tongue, other_tongue

_DASHES = ("–", "-")


def segments(text: str, start: int, end: int) -> list[tuple[str | None, int, int]]:
    """Cut a line at its labels: `Present: Cllr Heron. In attendance: the Clerk.`"""
    other = first_in_other_tongue().match(text, start, end)
    start = other.end() if other else start
    if alone := _IN_BRACKETS.fullmatch(text, start, end):
        start, end = alone.span("label")
    labels = [match for match in _label().finditer(text[start:end]) if _is_label(match)]
    if not labels:
        return [(None, start, end)]
    spans = [match.span("label") for match in labels]
    within = [
        match
        for match in _flattened(text[start:end])
        if not any(first <= match.start("label") < last for first, last in spans)
    ]
    placed = {match.start("label"): match for match in (*within, *labels)}
    labels = [placed[at] for at in sorted(placed)]
    before = labels[0].start("label")
    first = [(None, start, start + before)] if before else []
    ends = [*(start + match.start("label") for match in labels[1:]), end]
    cut = zip(labels, ends, strict=True)
    return [*first, *((" ".join(match.group("label").split()), start + match.end(), stop) for match, stop in cut)]


def _flattened(line: str) -> list[Match[str]]:
    """Return the labels within a list that lost its lines: `B Teal C Moss Officers D Coot`."""
    first = _label().match(line)
    there = first is not None and kind_of_label(first.group("label")) in (AttendanceStatus.PRESENT, SAME)
    return list(_WITHIN.finditer(line, first.end())) if there and first else []


_WITHIN = screened(
    "attendance.label_within",
    r"(?:(?<=[a-z)]\s)|(?<=,\s)(?=[A-Za-z ]{5,24}:))"
    r"(?P<label>(?:Also\s|ALSO\s)?(?:[Ii]n\s[Aa]ttendance|IN\sATTENDANCE)|Also\s[Pp]resent|ALSO\sPRESENT"
    r"|Apologies(?:\sfor\s[Aa]bsence)?|APOLOGIES(?:\sFOR\sABSENCE)?|Officers(?:\s(?:in\sattendance|present))?|OFFICERS|Absent|ABSENT)"
    r"(?P<mark>\s?:\s?|\s(?=[A-Z]))",
)
"""Behind the names of those present a label needs no stop before it, and no colon."""


def _is_label(match: Match[str]) -> bool:
    """Say whether words are a label: at a line's beginning alone or with a colon, within a line only with one."""
    kind, dashed = kind_of_label(match.group("label")), match.group("mark").strip() in _DASHES
    ends = dashed and (
        kind == NONE or (kind not in (SAME, PARTY) and match.string[: match.start("label")].endswith(". "))
    )
    plain = match.group("label") in ("In attendance", "Also present", "Also in attendance")
    full = None if plain or match.group("mark").strip() else _FULL_NAME.match(match.string, match.end())
    if full and full["first"] not in _titles_of_names():
        titled = match.group("label").endswith(("Councillor", "Cllr", "Member"))
        return match.start("label") == 0 and full["first"] in given_names() and not titled
    if (_LEVEL.fullmatch(match.group("label")) or _is_title_behind(match)) and not match.group("mark").strip():
        return False
    return match.start("label") == 0 or ":" in match.group("mark") or ends or plain


def _is_title_behind(match: Match[str]) -> bool:
    """Say whether a label is a title before another one: `Alderman Mrs A Heron`."""
    return match.group("mark") == " " and match.group("label") in lexicon().words["people.honorifics"]


_FULL_NAME = pattern("attendance.full_name", r"(?P<first>[A-Z][a-z]{1,14})\s[A-Z]")
"""`Present Ann Heron (Chair), Jo Rook`, without a colon"""


@lru_cache(maxsize=1)
def _titles_of_names() -> frozenset[str]:
    return frozenset((*plural_titles(), *lexicon().words["people.honorifics"], "The"))


_LEVEL = pattern(
    "attendance.level", r"(?:District|County|Borough|City|Unitary|Ward|Local)\s(?:Councillor|Cllr|Member)s?"
)
"""It is also a title, `District Councillor  A Heron`, unless a colon or a dash stands behind it."""


_ASIDE = (
    r"(?:\s\(\d{1,3}\)|\s\((?:[A-Za-z]{2,12}(?:\s[a-z]{2,12}|\s(?:Councillors|Cllrs|Members)){0,3}"
    r"|\d{1,2}\s[A-Za-z]{5,12})\)(?=\s?:))?"
)
"""How many are listed, who, or how they came: `Present (Five Councillors):`, `In attendance (observing online):`"""
_HEADS = r"(?:\s(?:Initials|Organisation|Representing|Authority|Role|Position|Title|Body)){1,3}\s*$"
"""Of columns beside that of the names, run together with the label: `Members Present Representing`"""
_IN_BRACKETS = pattern("attendance.label_in_brackets", r"\((?P<label>[A-Z][A-Za-z -]{4,30})\)")
"""`(Officials)` on a line of its own"""


@lru_cache(maxsize=1)
def _label() -> Screened:
    return screened(
        "attendance.label",
        rf"(?:^|^-:\s|(?<=[.;)]\s)|(?<=\s\s)|(?<=[.;)]))(?P<label>{opening_source()}|{inner_source()})(?:\s?/\s?{other_tongue()})?{_ASIDE}"
        rf"(?P<mark>\s?[:;]\s?(?:-|/\s)?|\s?(?:…|\.{{3,12}})\s?|{_HEADS}|\s\|\s|\s?[–-](?=\s|$)|\s*$|(?=\s\s|\t)"
        rf"|\s(?={_titled()}\s[A-Z])|(?:(?<=n attendance)|(?<=lso present))(?=\s(?:the\s)?[A-Z])"
        r"|\s(?=[A-Z][a-z]{1,14}\s[A-Z][\w’-]{1,20}\s?(?:\(|,)|(?:Cllrs|Councillors)\s?:\s)"
        r"|\s(?=[A-Z]\.?\s?(?:[A-Z]\.?\s?)?[A-Z][a-z’'-]{1,20}\s?(?:[,;(]|$))"
        rf"|\.\s?[–—-]?\s(?=(?:The\s[A-Z]|{_titled()}\b|[A-Z]\.?\s?(?:[A-Z]\.?\s?)?[A-Z][a-z]|[A-Z][a-z]+\s[A-Z][a-z]+(?:,|\s\())))",
    )


def _titled() -> str:
    """Return the source of what shows that names follow a label without a colon: `PRESENT Cllrs A Heron, B Rook`."""
    honours = lexicon().words["people.member_honorifics"]
    return any_of(
        [*plural_titles(), *honours, "Councillor", "Cllr", "Cllr.", "Mr", "Mrs", "Ms", "Miss", "Dr", "The Chairman"]
    )


def opens_list(words: str) -> bool:
    """Say whether a paragraph begins with a label that says of whom it is: `Present: `."""
    label = _label().match(words)
    return (
        label is not None
        and (":" in label.group("mark") or label.group("mark").startswith("."))
        and kind_of_label(label.group("label")) not in (SAME, NONE, PARTY)
    )


def begins_with_label(words: str) -> bool:
    """Say whether words are a label of a list, or begin with one and a colon: `Apologies`, `Present: Cllr Heron`."""
    label = _label().match(words)
    return label is not None and (":" in label.group("mark") or label.end() == len(words))


def says_present(text: str, start: int, end: int) -> bool:
    """Say whether a line begins with a label of those present."""
    label = _label().match(text[start:end])
    return label is not None and kind_of_label(label.group("label")) == AttendanceStatus.PRESENT


@lru_cache(maxsize=1)
def plural_titles() -> dict[str, str]:
    """Return the titles that lists share, with the one that each name has: `Cllrs`, Cllr."""
    return {form: one for one, forms in lexicon().forms["people.plurals"].items() for form in forms}
