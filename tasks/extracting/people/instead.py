"""Who stands in for whom, among the names of a list or a sentence: `A Heron (substitute for B Teal)`.

In: words and the calls in them. Out: which calls are of substitutes, and for whom. Will not: say who was there else
(`entry`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from schemas.patterns import pattern
from tasks.extracting.people.roll import Call
from tasks.extracting.people.roll_words import STANDS_FOR, SUBSTITUTING, substituted_by, substitutes_for


@dataclass(frozen=True, slots=True)
class Substitutions:
    """Which calls are of substitutes, and for whom; and which are only named as the one replaced."""

    substitutes: dict[int, str | None]
    only_replaced: frozenset[int]


def substitutions(text: str, calls: Sequence[Call], *, titled: bool = False, there: bool = False) -> Substitutions:
    """Return who stands in for whom; `titled`: under a title of their own `X for Y` says so.

    `there`: they are those present, so it is `Y` who is away in `X (sub. Y)`.

    `A and B substituted for C and D` pairs them; where the numbers differ, nobody knows who stood in for whom.
    """
    groups = list(_each_for_another(calls, groups_of(calls), titled=titled))
    found: dict[int, str | None] = {}
    replaced: set[int] = set()
    away: set[int] = set()
    for one, other in pairwise(groups):
        between = calls[other[0]].before
        told = titled or bool(replaced) or _SUBSTITUTION_OF.search(calls[one[0]].before) is not None
        if _stand_in(calls[other[0]], calls[-1], told=told, there=there):
            apart = not {"(", "["}.isdisjoint(between) or (there and "and" not in calls[one[-1]].before)
            if not _AS_WELL.search(between):
                found |= _pairs(text, calls, one[-1:] if apart else one, other[:1] if apart else other)
            replaced.update(other[:1] if apart else other)
        elif between.endswith((" as ", " (")) and _WHOSE_SUBSTITUTE.match(calls[other[-1]].after):
            found |= _pairs(text, calls, one, other)
            replaced.update(other)
        elif substituted_by().search(between) or (not there and _REPRESENTED.search(between)):
            came = other[:1] if _WHO.match(between) else other
            found |= _pairs(text, calls, came, one if len(one) == len(came) else one[-1:])
            away.add(one[-1])
    for before, group in zip([[], *groups], groups, strict=False):
        if group[-1] not in found and group[-1] not in away:
            found |= _told_behind(text, calls, group, before)
    return Substitutions(found, frozenset(replaced))


def _told_behind(
    text: str, calls: Sequence[Call], group: Sequence[int], before: Sequence[int]
) -> dict[int, str | None]:
    """Return the substitutes of a group where the words behind it say that they came for those before."""
    if SUBSTITUTING.match(calls[group[-1]].after):
        return _pairs(text, calls, *_came_for(calls, group, before))
    if len(group) > 1 or not _attends(calls[group[0]]):
        return {}
    inside = calls[group[0]].inside
    return _pairs(text, calls, group, before[-1:] if inside is None else [inside])


def _attends(call: Call) -> bool:
    """Say whether somebody beside one who is away attends: `Mr A (Ms B attending)`, `Mr A – Ms B attending`."""
    apart = call.inside is not None or call.before.rstrip().endswith(("-", "–"))
    return apart and _ATTENDING.match(call.after) is not None


_ATTENDING = pattern("entry.attending", r"\s(?:(?:was|is|in)\s)?attend(?:ing|ed)(?=\s?(?:\)|[,;.]|$)|\sand\s)")


def _stand_in(other: Call, last: Call, *, told: bool, there: bool) -> bool:
    """Say whether the words before a name let those before it stand in for it: `A (for B)`, `A for B`."""
    between = other.before
    paired = between.endswith("(for ") or (told and between.strip() == "for")
    sent = STANDS_FOR.search(between) is not None and other.name.honorific not in _OF_OTHERS
    bracketed = there and (sent or _SUB.fullmatch(between) is not None)
    return paired or bracketed or _replaces(between, last) or substitutes_for().search(between) is not None


def _came_for(
    calls: Sequence[Call], group: Sequence[int], before: Sequence[int]
) -> tuple[Sequence[int], Sequence[int]]:
    """Return who came and for whom, where the words behind a group say that it stands in for those named before."""
    inside = calls[group[0]].inside
    if inside is not None:
        return group, [inside]
    away, came = _parted(calls, group) if len(group) == _TWO else ([], group)
    return came, away or before


def _each_for_another(
    calls: Sequence[Call], groups: Sequence[Sequence[int]], *, titled: bool = False
) -> Iterator[Sequence[int]]:
    """Yield the groups, parted where one ends and the next begins: `A substituting for B, C for D and E for F`."""
    behinds = [*(calls[group[0]].before for group in groups[1:]), ""]
    replaced = False
    for group, behind in zip(groups, behinds, strict=False):
        before = calls[group[0]].before
        replaced = substitutes_for().search(before) is not None or ((replaced or titled) and before.strip() == "for")
        again = replaced and bool(substitutes_for().search(behind) or behind.strip() == "for")
        again |= bool(substituted_by().search(before) and substituted_by().search(behind))
        if len(group) == _TWO and (again or (_replaces(before, calls[-1]) and _replaces(behind, calls[-1]))):
            yield group[:1]
            yield group[1:]
        else:
            yield group


def _replaces(between: str, last: Call) -> bool:
    """Say whether one name replaces another for a single meeting: `A had replaced B for this meeting only`."""
    return _REPLACED.fullmatch(between) is not None and _THIS_ONLY.search(last.after) is not None


_REPLACED = pattern("entry.replaced", r"\s(?:(?:had|has|have)\s)?replaced\s")
_THIS_ONLY = pattern("entry.this_only", r"\bfor\s(?:this|the)\smeeting\b")


def _parted(calls: Sequence[Call], group: Sequence[int]) -> tuple[Sequence[int], Sequence[int]]:
    """Return who is away and who came instead: `Apologies were received from A and B attended as substitute`."""
    apologies = "apolog" in calls[group[0]].before.lower() and not _SEVERAL.match(calls[group[-1]].after)
    return (group[:1], group[1:]) if apologies else ([], group)


_WHOSE_SUBSTITUTE = pattern("entry.whose_substitute", r"[’']s?\s(?:named\s)?(?:substitute|deputy|reserve|alternate)\b")
"""`Mr Rook was attending as Mr Teal’s substitute`."""
_SUBSTITUTION_OF = pattern("entry.substitution_of", r"(?i:\bsubstitution\sof)\s(?:[A-Z]\w{3,12}\s)?$")
_WHO = pattern("entry.who_was", r",\s(?:who|whose)\s")
"""`from A, who was replaced by B, and C`: one comes for one, and C is away as A is."""
_TWO = 2
_SUB = pattern("entry.sub", r"\s\([Ss]ub(?:stitute)?\.?:?\s")
_OF_OTHERS = ("Mr", "Mrs", "Ms", "Miss")
"""`Jo Rook – Solicitor (representing Mr Teal)`: of an applicant, who is no member."""
_AS_WELL = pattern("entry.as_well", r"\(also\s[^()\n]{3,30}$")
"""`Ann Heron – Head of Service (also representing Beth Teal)`: she came for herself too."""
_REPRESENTED = pattern("entry.represented", r"\((?:[Rr]ep(?:resentative)?\.?|[Rr]epresented\sby)\s?[:–-]?\s$")
_SEVERAL = pattern("entry.several", r"\s(?:were|are|both|attended\sas\ssubstitutes)\b")


def _pairs(
    text: str, calls: Sequence[Call], substitutes: Sequence[int], replaced: Sequence[int]
) -> dict[int, str | None]:
    even = len(substitutes) == len(replaced)
    names = [" ".join(text[calls[index].name.start : calls[index].name.end].split()) for index in replaced]
    return {one: names[at] if even else None for at, one in enumerate(substitutes)}


_JOINS = pattern(
    "attendance.joins", r"\s?(?:\([^()]{0,160}\))?\s?(?:[,;]|,?\s?(?:and|&)|[,;]\s?and)\s(?:[A-Z]\w{2,12}s\s)?$"
)


def groups_of(calls: Sequence[Call]) -> list[list[int]]:
    """Return the calls that commas and `and` join, by their indices; one in brackets is by itself."""
    groups: list[list[int]] = []
    for at, call in enumerate(calls):
        joined = bool(groups) and call.inside is None and calls[groups[-1][-1]].inside is None
        if joined and _JOINS.match(call.before):
            groups[-1].append(at)
        else:
            groups.append([at])
    return groups
