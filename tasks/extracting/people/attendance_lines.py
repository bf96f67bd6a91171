"""The lines of lists of those present: names parted at the end of a line, posts on the line below a name.

In: a document's words with its lines, or the entries of lists. Out: whole lines, entries with their posts. Will not:
read names (`rosters`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from schemas.documents import Block
from schemas.patterns import pattern
from schemas.vocabulary import AttendanceStatus
from seeds.lexicon import lexicon
from tasks.extracting.people.entry import Entry
from tasks.extracting.people.family_first import family_first_names
from tasks.extracting.people.names import is_given_name
from tasks.extracting.people.posts import is_post, post_before
from tasks.extracting.people.role_spans import RoleSpan
from tasks.extracting.people.roles import is_member
from tasks.extracting.people.roll_names import names_of
from tasks.extracting.people.told_lines import is_prose


def unbroken(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the lines, those joined between which a name is parted at its hyphen: `B Teal-`, `Wren, C Coot`."""
    held: Block | None = None
    for block in blocks:
        if held and not block.cells and _belongs(text, held, block):
            held = replace(held, end=block.end)
        else:
            yield from [held] if held else []
            held = block
        if block.cells:
            yield held
            held = None
    yield from [held] if held else []


def _belongs(text: str, above: Block, below: Block) -> bool:
    """Say whether a line goes on with the name above it, or says that the one above is in the chair: `(Chairman)`."""
    if _PARTED.search(text, max(above.start, above.end - 2), above.end):
        return text[below.start].isupper()
    if _BRACKET_OPEN.search(text, above.start, above.end) and _BRACKET_CLOSES.match(text, below.start, below.end):
        return True
    if _breaks_off(text, above, below):
        return True
    half = _HALF.search(text, above.start, above.end)
    family = half is not None and is_given_name(half["given"]) and _FAMILY.fullmatch(text, below.start, below.end)
    return bool(family) or _CHAIR.fullmatch(text, below.start, below.end) is not None


def _breaks_off(text: str, above: Block, below: Block) -> bool:
    """Say whether a list of names breaks off in one: behind `D` and `Carol` stands `Wren` on the line below."""
    broken = _BROKEN.search(text, above.start, above.end)
    if broken is None or (broken["given"] and not is_given_name(broken["given"])):
        return False
    goes_on = _REST.match(text, below.start, below.end) is not None
    return goes_on and not family_first_names(text[above.start : above.end], None)


_BROKEN = pattern(
    "attendance.broken_name",
    r"(?:[,;]|[,;]?\sand|\s&)\s(?:(?:Mrs?|Ms|Miss|Dr|Cllrs?|Councillors?)\.?\s){0,2}(?:(?:[A-Z]\.?\s?){1,3}(?<=[A-Z.])|(?:Mrs?|Ms|Miss|Dr|Cllrs?|Councillors?)\.?|(?P<given>[A-Z][a-z]{1,14}))$",
)
_REST = pattern(
    "attendance.rest_of_name",
    r"(?:(?:[A-Z]\.?\s?){1,3}(?<=[\s.]))?[A-Z][a-z][\w’-]{1,20}(?=[,;.]|\s\(|\sand\s|\s&\s|\s?$)",
)
"""`Councillors A Heron, B Teal, D` and on the line below it `Wren, Mrs E`"""
_BRACKET_OPEN = pattern("attendance.bracket_open", r"\([^()\n]{1,60}$")
_BRACKET_CLOSES = pattern("attendance.bracket_closes", r"[^()\n]{1,60}\)\s?$")
"""`Ann Heron – Head of Service (also`, and on the line below `representing Beth Teal)`"""
_HALF = pattern("attendance.half_a_name", r":\s(?P<given>[A-Z][a-z]{1,14})$")
_FAMILY = pattern("attendance.other_half", r"[A-Z][a-z][\w’-]{1,20}")
"""`Clerk: Helen` and on the line below it `Rook`"""
_CHAIR = pattern("attendance.chair_below", r"\((?:(?:Vice|Deputy)[\s-])?Chair(?:man|woman|person)?\)")


_PARTED = pattern("attendance.parted", r"[a-z]-$")


def is_local(text: str) -> bool:
    """Say whether the minutes are a parish's or town's."""
    return _LOCAL.search(text[:_HEADING].lower()) is not None


_HEADING = 600
_LOCAL = pattern(
    "attendance.local", r"council(?:(?<=\bparish\scouncil)|(?<=\btown\scouncil)|(?<=\bcommunity\scouncil))\b"
)
"""The word that all of them have comes first, which the engine looks for."""


def with_posts_below(text: str, found: Sequence[Entry]) -> Iterator[Entry]:
    """Give a name the post on the line below it, where a list has them by turns: `Ann HERON`, `Chief Officer`.

    Behind two of those present without posts below them, the clerk is no post of the second.
    """
    taken = False
    above: Entry | None = None
    for one, below in zip(found, [*found[1:], None][: len(found)], strict=True):
        if taken:
            taken, above = False, None
            continue
        taken = below is not None and not _are_members(text, above, one) and _is_post_of(text, one, below)
        above = one
        yield replace(one, printed_role=below.printed_role, role=below.role) if taken and below else one


def _are_members(text: str, above: Entry | None, one: Entry) -> bool:
    """Say whether two of those present stand on lines right below each other, and have no posts."""
    bare = above is not None and _is_bare_member(above) and _is_bare_member(one)
    return bare and above is not None and not text[above.end : one.start].partition("\n")[2].strip(_DITTO)


_DITTO = ' \t\n"“”•·-'


def _is_bare_member(one: Entry) -> bool:
    return one.status is AttendanceStatus.PRESENT and one.name is not None and one.printed_role is None


def _is_post_of(text: str, one: Entry, below: Entry) -> bool:
    """Say whether an office is all that stands on the line below a bare name, which is no member's."""
    bare = one.name is not None and one.printed_role is None and below.name is None
    lines = text[one.end : below.start]
    whole = text[one.start - 1 : one.start] == "\n" and text[below.end : below.end + 1] in ("\n", "")
    return (
        bare and one.name is not None and one.name.honorific is None and lines.strip() == "" and "\n" in lines and whole
    )


def with_posts_beside(text: str, found: Sequence[Entry]) -> Iterator[Entry]:
    """Give a guest the post in the column before the name: `Works Foreman`, a tab, `Ann Heron`."""
    for one in found:
        before = text[text.rfind("\n", 0, one.start) + 1 : one.start]
        bare = one.name is not None and one.printed_role is None and one.status is AttendanceStatus.IN_ATTENDANCE
        post = post_before(before.lstrip("| ")) if bare and before.endswith(("\t", "| ", "|")) else None
        yield replace(one, printed_role=post) if post else one


def names_office_below(text: str, one: Entry, start: int, end: int) -> bool:
    """Say whether the label of an office is that of the guest on the line above: `Ann Heron`, below it `Town Clerk`."""
    guest = one.status is AttendanceStatus.IN_ATTENDANCE and text[one.end : start].count("\n") == 1
    offices = lexicon().words["attendance.office_labels"]
    return guest and text[start:end] in offices and is_post_below(text, one, start, end)


def office_alone(text: str, found: Sequence[Entry], start: int, end: int, below: str) -> list[Entry]:
    """Return the officer of whom a list names the office alone on a line: `Officers present`, below it `Town Clerk`.

    It is not that of the guest on the line above or of somebody on the line below. Behind two of those present who
    have no posts below their names it is nobody's of them either.
    """
    title = text[start:end]
    if title not in lexicon().words["attendance.office_labels"] or names_of(below, None, listed=True):
        return []
    if found and found[-1].status is AttendanceStatus.PRESENT:
        free = len(found) >= _SEVERAL and _are_members(text, *found[-_SEVERAL:])
    else:
        free = not found or not is_post_below(text, found[-1], start, end)
    role = RoleSpan(start, end, title)
    there = AttendanceStatus.IN_ATTENDANCE
    return [Entry(start, end, there, "attendance.office", role=role, printed_role=title)] if free else []


_SEVERAL = 2


def is_post_below(text: str, one: Entry, start: int, end: int) -> bool:
    """Say whether a line that names nobody is the post of the one above it: `Service User Representative`."""
    bare = one.name is not None and one.printed_role is None and not is_member(one.name.honorific)
    beside = bare and text[one.end : start].strip() == "" and end - start <= _LONGEST_POST
    labelled = ": " in text[start:end] or is_prose(text[start:end]) or _ARTICLE.match(text, start) is not None
    return (
        beside and not labelled and text[start : start + 1].isupper() and is_post(_IN_BRACKETS.sub("", text[start:end]))
    )


def is_post_beside(text: str, row: Block, one: Entry, start: int, end: int) -> bool:
    """Say whether a cell is the post of whom another cell of its row names: `Ann Heron | Head of Care | Marsh NHS`."""
    same_row = bool(row.cells) and row.start <= one.start < start
    bare = same_row and one.name is not None and one.printed_role is None
    return (
        bare
        and end - start <= _LONGEST_POST
        and is_post(text[start:end])
        and not names_of(text[start:end], None, listed=True)
    )


_LONGEST_POST = 80
_ARTICLE = pattern("attendance.article", r"An?\s")
"""`A presentation by the Archivist` is no post."""
_IN_BRACKETS = pattern("attendance.post_in_brackets", r"\s\([^()\n]{2,60}\)$")


def heads_columns(line: str) -> bool:
    """Say whether a line heads the columns of a list and names nobody: `Name    Role    Representing`."""
    cells = [cell.strip(" :").casefold() for cell in _GAP.split(line.strip(" |")) if cell.strip()]
    forms = lexicon().canonical("attendance.typed_columns")
    words = line.replace("/", " ").casefold().split()
    if len(words) > 1 and all(word in lexicon().words["attendance.heads_of_minutes"] for word in words):
        return True
    return len(cells) > 1 and all(cell in forms for cell in cells)


_GAP = pattern("attendance.gap_of_columns", r"\t{1,4}|\||\s{2,40}")


def tells_address(line: str) -> bool:
    """Say whether a line says how somebody is to be reached: `Clerk: Mrs Heron   Tel. 01632 960144`."""
    return _REACHED.match(line) is not None and _ADDRESS.search(line) is not None


_REACHED = pattern(
    "attendance.reached",
    r"\s{0,8}(?:The\s)?(?:[A-Z][a-z]{2,10}\s){0,2}(?:Clerk|Chair(?:man|woman|person)?|Secretary|Contact|Enquiries)\b",
)
_ADDRESS = pattern(
    "attendance.address", r"(?i:\b(?:e-?mail|tel(?:ephone)?|mobile|phone)\b\s?[.:])|\w@\w|\b0\d{3,4}\s\d{3}\s?\d{3}"
)
