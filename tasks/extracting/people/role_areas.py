"""How far a role title reaches beyond its pattern: to an area behind it, or in front of its head.

In: a text and the bounds of a title in it. Out: wider bounds, or the same. Will not: find titles; take a name or a body
for an area (`the Director, Jo Reed`, `the Director, Pond Trust`).
"""

from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.people.names import is_given_name

_WORD = r"[A-Z][\w’'&-]{0,24}"
_RUN = rf"{_WORD}(?:\s(?:(?:and|&|of|in|for)\s)?{_WORD}){{0,6}}"
_BEHIND = pattern(
    "role.area_behind",
    rf"(?:(?P<bracket>\s\()|,\s|\s[–-]\s|\s|(?<=of\sService)\s(?:for|of)\s(?:the\s)?)"
    rf"(?P<area>{_RUN}(?:(?:,\s{_RUN}){{1,5}},?\s(?:and|&)\s{_RUN})?)(?(bracket)\))",
)
"""`Strategic Manager, Family Reform`, `Service Manager – Adult Care`, `Group Manager (Housing)`."""
_FRONT = pattern("role.area_front", rf"(?:\b[Tt]he|\b[Aa]n?|[’']s)\s(?P<area>(?:{_WORD}\s(?:(?:and|&)\s)?){{1,4}})$")
"""`the Parks Service Manager`, `the Adult Services Portfolio Holder`."""
_IN_CARE = pattern("role.in_care", rf"(?<=Children)\sin\sCare\b(?!\sCouncil)(?:\s(?:and|&)\s{_WORD}(?:\s{_WORD})?)?")
"""`Head of Children in Care and Care Leavers`, whose area is one of its own."""
_OF_BODY = pattern(
    "role.of_body",
    rf"(?:,?\s(?:(?:and|&|of|for)\s)?{_WORD}){{0,9}}?,?\s(?:(?:and|&)\s)?"
    r"(?:Committee|Sub-Committee|Board|Panel|Group|Commission|Forum|Partnership|Council|Network)\b",
)
"""The rest of a long body's name: `Chair of the Young People’s | Overview and Scrutiny Committee`."""
_CHAIR = pattern("role.chair_of", r"(?:Vice[- ]|Deputy\s)?Chair(?:man|woman|person)?\sof\s")
_HAS_AREA = pattern("role.has_area", r"\s(?:of|for)\s|,\s|\s[–-]\s|\(")
_REACH = 80


def with_area(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of a title together with its area."""
    title = text[start:end]
    rest = _IN_CARE.match(text, end) or _rest_of_body(text, title, end)
    if rest:
        return start, rest.end()
    if text[end : end + 1] in (",", " ") and title.endswith(lexicon().words["people.titles_of_an_area"]):
        end = _end_of_area(text, title, end)
    if title.endswith(lexicon().words["people.heads_behind_area"]):
        start = _start_of_area(text, start)
    return start, end


def _rest_of_body(text: str, title: str, end: int) -> Match[str] | None:
    """Return what is left of the name of a body that somebody chairs."""
    chairs = _CHAIR.match(title) and not title.endswith(lexicon().words["people.bodies_behind_role"])
    return _OF_BODY.match(text, end) if chairs else None


def _end_of_area(text: str, title: str, end: int) -> int:
    """Return where an area ends that stands right behind a title which has none."""
    if _HAS_AREA.search(title.removesuffix("Head of Service")):
        return end
    match = _BEHIND.match(text, end)
    return match.end() if match and _is_area(match.group("area"), behind=match.group("bracket") is None) else end


def _is_area(words: str, *, behind: bool) -> bool:
    """Say whether a run of words in capitals is an area of work, by a word of it, and no name, body or post.

    `behind` a title without brackets it may be services: `Director Adult Services`.
    """
    first, last = words.split(" ", 1)[0], words.rpartition(" ")[2]
    words_of_others = ("not_after_role", "bodies_behind_role", "role_ends")
    other = any(last in lexicon().words[f"people.{name}"] for name in words_of_others)
    other = other and not (behind and last == "Services" and _areas().match(words))
    return not other and not is_given_name(first) and _areas().search(words) is not None


def _start_of_area(text: str, start: int) -> int:
    match = _FRONT.search(text[max(0, start - _REACH) : start])
    if match is None or is_given_name(match.group("area").split(" ", 1)[0]):
        return start
    return start - len(match.group("area"))


@lru_cache(maxsize=1)
def _areas() -> Pattern[str]:
    return pattern("role.area_word", rf"\b{any_of(lexicon().words['people.areas'])}\b")
