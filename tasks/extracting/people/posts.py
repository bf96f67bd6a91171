"""Posts as lists of those present print them around a name: behind a comma, in brackets, or before the brackets.

In: the words before or behind a name. Out: the post as printed, None where the words are of something else (a body, a
ward, the initials of actions). Will not: read roles in sentences (`roles`).
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon

_BEHIND = pattern(
    "post.behind",
    r"\s?(?:\([A-Z]{1,5}\d?\)|\([A-Z]{1,5}\),?)?(?:,\s|\s[–|-]\s|\t\s*+|\s{3,60}+)(?P<post>[A-Z][\w’'&/.-]{0,24}"
    r"(?:[^\S\t](?:(?:of|for|and|the|to|in)\s){0,2}[A-Za-z&][\w’'&/.-]{0,24}){0,9}"
    r"(?:,\s[A-Z][a-z][\w’'-]{1,24}(?:\s(?:and\s|&\s)?[A-Z][a-z][\w’'-]{1,24}){0,2}(?=\s?(?:$|[;(\n*#†‡^])))?)(?=\s?(?:$|[;(\n\t|,*#†‡^]|\.$|\s\s)|\s[–-]\s[A-Z])",
)
_BEFORE = pattern(
    "post.before",
    r"(?:^|[,;:\n]\s{0,3}|\sand\s|\sthe\s|\s\s)(?P<post>[A-Z][\w’'&/-]{0,24}(?:\s(?:(?:of|for|and|the|to|in)\s){0,2}[A-Z&][\w’'&/-]{0,24}){0,7})\s(?:\(\s?|\s{2,60}+)$",
)
_OPENING = pattern(
    "post.opening",
    r"(?:^|[;\n]\s{0,3})(?:\d{1,2}\.\s)?(?:[Tt]he\s)?(?P<post>[A-Z][\w’'&/-]{0,24}(?:\s(?:(?:of|for|and|the|to|in)\s){0,2}[A-Z&][\w’'&/-]{0,24}){0,7})"
    r"(?:,\s|\s[–-]\s|\s?:\s{1,3}|[^\S\n\t]*+[\t|][^\S\n]*+|\s?(?:…|\.{3,12})\s?)$",
)
"""Before a comma, a dash, a colon or a column, where the line or what a semicolon parts begins with the post."""
_AREA = pattern(
    "post.area", r"\s\((?:[A-Z][a-z]{2,20}\s(?:(?:and|&)\s)?){0,3}(?P<last>[A-Z][a-z]{2,20})\)(?=\s?(?:$|[;,\n]))"
)
"""`Principal Engineer (Roads)`"""
_ASIDE = pattern("post.aside", r"(?:,\s[a-z][a-z\s]{1,40}(?:\s(?:Zoom|Teams))?)$")
_FOR_ITEM = pattern(
    "post.for_item",
    r",?\s(?:for\s)?(?:agenda\s)?(?:item|article|minute|paragraph)s?\s\d{1,3}[\d,&\s–-]{0,12}(?:and\s\d{1,3}\s?)?(?:only)?$",
)
"""`Lead Manager, for article 5`"""
_FIRM = pattern("post.firm", r"\s&\s[A-Z][a-z]{1,20}$|\s(?:LLP|Ltd|Limited|plc|PLC)$")
"""`Coot & Co, External Auditor`"""
_LONGEST_BEFORE = 120
_LONGEST = 80


def post_behind(after: str) -> str | None:
    """Return the post of `, Head of Ponds`, ` (JH), Scrutiny Officer` and `   Chairman` behind a name."""
    match = _BEHIND.match(after)
    if match is None:
        return None
    whole = _without_body(match.group("post").strip().removesuffix(".").removesuffix(" and"))
    return whole + _area_behind(after, match.end("post")) if is_post(whole) else None


def _without_body(post: str) -> str:
    """Return a post without the body or the office in which it is held: `Ward Manager, Marlsey Council`."""
    head, comma, body = post.rpartition(", ")
    last = body.rpartition(" ")[2]
    held = last in _DEPARTMENTS and " " in head
    of_body = held or last in lexicon().words["attendance.bodies_behind_posts"]
    return head if comma and of_body and is_post(head) else post


_DEPARTMENTS = ("Office", "Services", "Service", "Directorate", "Department")
"""A `Director, Corporate Services` is that of the services; a `Senior Engineer, Community Services` is one in them."""


def _area_behind(after: str, end: int) -> str:
    """Return what a post is for, in brackets or behind a dash; not the body that its holder is of."""
    if dashed := _dashed_area().match(after, end):
        return dashed.group(0)
    area = _AREA.match(after, end)
    last = area.group("last") if area else ""
    other = last in lexicon().words["people.bodies_behind_role"] or last in _CHAIRS
    return area.group(0) if area and not other else ""


@lru_cache(maxsize=1)
def _dashed_area() -> Pattern[str]:
    """Match ` – Children, Young People and Schools` behind a post."""
    areas = any_of(lexicon().words["people.areas"])
    goes_on = r"(?:(?:,\s|\s(?:and\s|&\s)?)[A-Z][\w’'-]{1,24}){0,6}"
    return pattern("post.dashed_area", rf"\s[–-]\s(?={areas}\b)[A-Z][\w’'-]{{1,24}}{goes_on}(?=\s?(?:$|[;(\n\t*]))")


def post_right_behind(after: str) -> str | None:
    """Return the post of ` Head of Ponds` that a space parts from a name, where columns ran together."""
    match = _RIGHT_BEHIND.fullmatch(after)
    return match.group("post") if match and is_post(match.group("head")) else None


_RIGHT_BEHIND = pattern(
    "post.right_behind",
    r"[^\S\n](?P<post>(?P<head>[A-Z][\w’'&/-]{1,24}(?:,?\s(?:(?:of|for|and|the|to)\s){0,2}[A-Z&][\w’'&/-]{0,24}){0,9})"
    r"(?:\s[–-]\s[A-Z][a-z]{2,20}(?:\s[A-Za-z]{2,20}){0,3})?)\s{0,3}\n?",
)


def clerk_behind(after: str) -> str | None:
    """Return the post of a clerk behind a name without a comma: `Mr Heron Clerk and Officer to the Council`."""
    match = _CLERK.match(after)
    return match.group("post") if match else None


_CLERK = pattern(
    "post.clerk_behind",
    r"(?:\s|,\s(?=[a-z]))(?P<post>(?:(?:Parish|Town|Deputy|Assistant|Acting|Council)\s){0,2}(?:clerk$|clerk(?=[;.,])|Clerk)(?:[\s/&](?!and\s?$|(?:and\s)?(?:\d|members?\b|one\b|two\b|three\b|four\b|five\b|six\b))[\w’'&/-]{1,20}){0,8})"
    r"(?=\s?$|[,;.\n]|\sand\s(?:\d|members?\b|one\b|two\b|three\b|four\b|five\b|six\b))",
)


def local_member_behind(after: str) -> str | None:
    """Return whom a member of a county is for: `Mr Heron, local member for Ferry East (for item 34)`."""
    match = _LOCAL_MEMBER.match(after)
    return match.group("post") if match else None


_LOCAL_MEMBER = pattern(
    "post.local_member",
    r"(?:,\s|\s\(|\s[–-]\s)(?:the\s)?(?P<post>(?:[Ll]ocal|[Ww]ard|[Dd]ivision(?:al)?)\s(?:[Mm]ember|[Cc]ouncillor)"
    r"(?:\sfor\s[A-Z][\w’'-]{1,24}(?:\s(?:and\s|&\s)?[A-Z][\w’'-]{1,24}){0,4})?)(?=[,.;)(\n]|\s\(|$|\sand\s)",
)


def post_of_guest_behind(after: str) -> str | None:
    """Return the post behind the name of a guest, who may be a councillor of another council."""
    return post_behind(after) or clerk_behind(after) or local_member_behind(after) or _seat_behind(after)


def _seat_behind(after: str) -> str | None:
    """Return the seat of a councillor of another council: `Jo Heron, County Councillor, Kit Rook ...`."""
    match = _SEAT_BEHIND.match(after)
    return match.group("seat") if match else None


_SEAT_BEHIND = pattern(
    "post.seat_behind",
    r"(?:,\s|\s[–-]\s)(?P<seat>(?:County|District|Borough|City|Unitary|Ward)\s(?:Councillor|Cllr|Member))"
    r"(?=\s?(?:$|[,;.\n])|\sand\s)",
)


def post_before(before: str) -> str | None:
    """Return the post of `Solicitor (`, of a column of posts, or of a line that begins with it: `Beadle – Jo Heron`."""
    match = _BEFORE.search(before[-_LONGEST_BEFORE:]) or _OPENING.search(before[-_LONGEST_BEFORE:])
    return match.group("post") if match and is_post(match.group("post")) else None


def post_in_note(note: str) -> str | None:
    """Return the post that a bracket behind a name holds, without the time for which he or she was there."""
    words = _ASIDE.sub("", _FOR_ITEM.sub("", " ".join(note.split())))
    firm, _, title = words.rpartition(", ")
    words = title if _FIRM.search(firm) else words
    return words if len(words) <= _LONGEST and is_post(words) and not words.startswith("for ") else None


def is_post_of_members(note: str) -> bool:
    """Say whether a bracket is a post also behind the name of a member: `(Secretary)`, `(The Mayor)`.

    Also one that was his or hers, or is to be: `(retiring Mayor)`, `(Mayor Elect)`.
    """
    office = _AGO.sub("", " ".join(note.split()))
    changes = office != " ".join(note.split())
    listed = office in lexicon().words["attendance.posts_of_members"] or _CHAIRS_WHAT.fullmatch(office) is not None
    return listed or (changes and office in _CHAIRS)


_CHAIRS = (
    "Chair",
    "Chairman",
    "Chairwoman",
    "Chairperson",
    "Vice-Chair",
    "Vice-Chairman",
    "Vice Chair",
    "Vice Chairman",
)
_CHAIRS_WHAT = pattern(
    "post.chairs_what",
    r"(?:(?:(?:Council|Committee|Panel|Board)(?:\s(?:&|and)\s(?:Council|Committee))?|Acting|Co|Joint)[\s-])?"
    r"(?:V(?:ice)?\.?\s?[-/]?\s?|Dep(?:uty|\.)?\s)?Ch(?:air(?:man|woman|person)?|n|\.)?",
)
"""`(Committee Vice-Chair)`, `(Council & Committee Chair)`, and cut short: `(Ch)`, `(VCh)`, `(V/Chairman)`"""
_AGO = pattern(
    "post.ago",
    r"^(?i:(?:retiring|outgoing|incoming|former|immediate\spast|past)\s)|\s(?i:(?:elect|designate))$|-[Ee]lect$",
)


def office_around(before: str) -> str | None:
    """Return the office before the bracket that holds a member's name: `The Sheriff (`."""
    match = _BEFORE.search(before[-_LONGEST_BEFORE:]) if before.endswith("(") else None
    office = match.group("post").removeprefix("The ") if match else ""
    return office if office in lexicon().words["attendance.posts_of_members"] else None


def seat_in_note(note: str) -> str | None:
    """Return the bracket behind a guest's name that says in which council he or she sits: `(Marlsey DC Councillor)`."""
    match = _SEAT.fullmatch(" ".join(note.split()))
    return match.group() if match else None


_SEAT = pattern("post.seat", r"(?:[A-Z][\w’'-]{1,20}\s){1,4}(?:Councillor|Cllr|Trustee)|PCSO")


def is_post(words: str) -> bool:
    """Say whether the last word, or the one before `of`, `for` and a comma, is a post."""
    cried = words.isupper() and len(words) > _LONGEST_LETTERS
    return "Councillors " not in words and _heads().search(words.title() if cried else words) is not None


_LONGEST_LETTERS = 4
"""`RFO` are letters, and `CLERK` is a word in capitals."""


def is_post_of_several(words: str) -> bool:
    """Say whether a title is that of two people or more: `Corporate Directors`, `Heads of Service`."""
    return _several().search(words) is not None


@lru_cache(maxsize=1)
def _several() -> Pattern[str]:
    posts = any_of(post for post in lexicon().words["attendance.posts"] if not post.endswith("s"))
    return pattern("post.several", rf"(?<![\w’-]){posts}s(?=$|,|\s\(|\s(?:of|for|to|in)\s)")


def opens_post(words: str, start: int, end: int) -> bool:
    """Say whether the next word makes a post of what looks like initials and a name: `ICT Change Officer`."""
    following = _NEXT_WORD.match(words, end)
    return following is not None and is_post(words[start : following.end()])


_NEXT_WORD = pattern("post.next_word", r"\s[A-Z][a-z]{2,14}\b")


@lru_cache(maxsize=1)
def _heads() -> Pattern[str]:
    posts = lexicon().words["attendance.posts"]
    small = lexicon().forms["people.unnamed"]["public"]
    both = any_of([*posts, *(post.lower() for post in posts), *small])
    several = rf"(?<=[a-z]\s){any_of(posts)}s"
    return pattern("post.head", rf"(?<![\w’-])(?:{both}|{several})(?=$|,|\s(?:of|for|to|in)\s)")
