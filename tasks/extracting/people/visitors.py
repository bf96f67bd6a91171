"""Who visits a parish or town council, though its list has him among the members: of another council, or of the police.

In: a name in a list, and the letters of the body itself. Out: yes or no. Will not: say that the council is a parish's
(`rosters`).
"""

from collections.abc import Collection, Sequence

from schemas.patterns import pattern
from tasks.extracting.people.roll import Call
from tasks.extracting.people.roll_words import chairing
from tasks.extracting.people.roster_lines import is_of_other_council


def go_on_with_visitors(calls: Sequence[Call], at: int) -> bool:
    """Say whether a line, or a sentence of it, that names one has more of another council: `District Cllrs A Heron`."""
    ahead = next((one for one in reversed(calls[: at + 1]) if not _JOINS.fullmatch(one.before)), None)
    return ahead is not None and _VISITORS.fullmatch(ahead.before) is not None


_JOINS = pattern("attendance.joins_visitors", r"(?:\s?\([^()\n]{1,40}\))?(?:,\s(?:and\s)?|\s(?:and|&)\s)")
_VISITORS = pattern(
    "attendance.visitors",
    r"(?:.{0,60}\.\s)?\s{0,3}(?:The\s)?(?:DISTRICT|COUNTY|BOROUGH|District|County|Borough|City|Unitary)\s(?:Councillors|Cllrs|CLLRS|COUNCILLORS)\.?\s",
)


def is_visitor(text: str, call: Call, own: Collection[str], *, behind_clerk: bool) -> bool:
    """Say whether a title, letters or a note tell that somebody is of another council, or of the police.

    A title does not where he stands between commas: `Cllrs Heron and Teal; County Cllr Wren` has him with the members,
    if the clerk does not stand between.
    """
    apart = not call.before.strip() or call.before.endswith(". ") or behind_clerk
    apart = apart and not chairing().match(call.after)
    titled = apart and _VISITOR.match(text, call.name.start) is not None
    titled = titled or call.name.honorific in _POLICE or _OF_COUNTY.search(call.before) is not None
    other = is_of_other_council(call) and call.note not in own
    seated = _SEATED.match(call.after) is not None
    return titled or seated or _OF_OTHERS.fullmatch(call.note) is not None or other


_SEATED = pattern(
    "attendance.seated_elsewhere",
    r"\s?(?:,\s|\s[–-]\s|\()(?:County|District|Borough|Unitary)\s(?:Councillor|Cllr|Member)(?:\)|\.?\s{0,3}$|(?=[,;\n]))",
)
"""`Cllr Heron, District Councillor`, `Mr Teal (County Councillor)`"""


_VISITOR = pattern(
    "attendance.visitor",
    r"(?:Cornwall|Wiltshire|Dorset|Shropshire|Powys|DISTRICT|COUNTY|BOROUGH|District|Dist|County|Borough|City|Unitary|Bor|Boro)\.?\s(?:Councillor|Cllr|CLLR|COUNCILLOR)\b",
)
_POLICE = ("PC", "CSO", "PCSO", "PS", "Sgt", "Sergeant", "Inspector", "Insp")
_OF_COUNTY = pattern("attendance.of_county", r"(?:^|[.;,]\s|and\s)[A-Z]{1,4}(?:CC|DC|BC)\s$")
"""`NYCC Cllr Heron`"""
_OF_OTHERS = pattern(
    "attendance.of_others", r"[A-Z][\w’' -]{2,40}\s(?:(?:District|County|Borough|City|Unitary)\sCouncil|DC|BC|MBC)"
)
"""`Cllr Heron (Marlsey District Council)` among the members of a parish council."""
