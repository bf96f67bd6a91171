"""Organisations, places and programmes named in the text.

In: passages, and where people are named. Out: Entities, one a name, with every surface. Will not: say which of two
bodies a short name means, or take a place out of a body's name: a name inside a longer one is no surface.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from schemas.documents import Evidence
from schemas.minutes import Entity
from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.extracting.entities.bodies import bodies_named
from tasks.extracting.entities.branches import branches_in
from tasks.extracting.entities.capitals import in_small_letters
from tasks.extracting.entities.explained import explained_in
from tasks.extracting.entities.gazetteer import known_in
from tasks.extracting.entities.health_bodies import health_bodies_in
from tasks.extracting.entities.introduced import introduced_in
from tasks.extracting.entities.laws import laws_in
from tasks.extracting.entities.named_of import named_of
from tasks.extracting.entities.naming import ORGANISATION, PLACE, PROGRAMME, Naming, outermost
from tasks.extracting.entities.places import joined, placed_in
from tasks.extracting.entities.runs import runs_in
from tasks.extracting.entities.shapes import shapes_in
from tasks.extracting.entities.short_names import abbreviated, shortened, stems
from tasks.extracting.entities.timed_plans import timed_in
from tasks.extracting.entities.told_programmes import strategies_in, told_programmes_in
from tasks.extracting.passages import Passage

_LETTER = {ORGANISATION: "o", PLACE: "l", PROGRAMME: "g"}
_BODIES_IN_TITLES = frozenset(
    {"council", "committee", "board", "nhs_body", "combined_authority", "government", "voluntary_org", "hospital"}
    | {"partnership", "education", "police_fire"}
)
"""Kinds that a title may name: `Leader of Oxbow Council`. Its other words are a post's."""


@dataclass(frozen=True, slots=True)
class Entities:
    """What a document names besides people."""

    organisations: tuple[Entity, ...] = ()
    places: tuple[Entity, ...] = ()
    programmes: tuple[Entity, ...] = ()


def entities_of(
    passages: Sequence[Passage], titles: Iterable[Evidence] = (), bodies: Iterable[tuple[str, Evidence]] = ()
) -> Entities:
    """Return what is named, in the order it is first named.

    `titles` are the names and titles of people; `bodies` the bodies that the page's heading names, whoever read them.
    """
    people = _People(titles)
    named = [_told_apart(passage, one) for passage in passages for one in _named_in(passage) if not people.forbid(one)]
    named = [*bodies_named(bodies), *outermost(named)]
    named += explained_in(passages, named)
    named = [*abbreviated(passages, named), *named, *stems(passages, named)]
    named += [*shortened(passages, named), *strategies_in(passages, named)]
    told = [one for passage in passages for one in told_programmes_in(passage)]
    listed = sorted([*outermost(named), *told], key=lambda one: one.start)
    return Entities(*(tuple(_joined(listed, sort)) for sort in (ORGANISATION, PLACE, PROGRAMME)))


def _named_in(passage: Passage) -> Iterator[Naming]:
    """Yield the names of a passage; one all in capitals is read a second time as if it were not."""
    yield from _named_by_each(passage)
    if passage.text.isupper():
        yield from _named_by_each(replace(passage, text=in_small_letters(passage.text)))


def _named_by_each(passage: Passage) -> Iterator[Naming]:
    """Yield what each rule finds in a passage by itself; what lies inside a longer name goes when all are known."""
    known, runs = list(known_in(passage)), list(runs_in(passage.text))
    yield from known
    yield from joined(passage, [one for one in known if one.sort == PLACE])
    yield from introduced_in(passage, runs)
    yield from shapes_in(passage, runs)
    yield from timed_in(passage)
    yield from named_of(passage)
    yield from branches_in(passage)
    yield from health_bodies_in(passage)
    yield from laws_in(passage)
    yield from placed_in(passage, runs)


def _told_apart(passage: Passage, naming: Naming) -> Naming:
    """Return a name with the year, part or area that tells it from others: `Care Act 2014`, `Local Plan Part 1`."""
    further = _FURTHER.get(naming.kind)
    words = further.match(passage.text, naming.end - passage.start) if further else None
    if not words or not _no_areas().isdisjoint(words[0].strip(" ()").split()):
        return naming
    return naming._replace(end=passage.start + words.end())


@lru_cache(maxsize=1)
def _no_areas() -> frozenset[str]:
    return frozenset(lexicon().words["organisations.not_areas"])


_YEAR = pattern(
    "name.year", r"(?:\sPart\s(?:\d|One|Two))?(?:\s(?:19|20)\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?(?![\d/-]))?(?<=\w)"
)
_AREA = pattern("name.area", r"\s\([A-Z][a-z](?:[\w’'-]{0,20})(?:(?:,|\s(?:and|&))?\s[A-Z][a-z][\w’'-]{1,20}){0,4}\)")
_FURTHER = {"legislation": _YEAR, "strategy": _YEAR, "plan": _YEAR, "committee": _AREA}
"""What may stand behind a name of each kind: `Ponds Strategy 2022-25`, `Planning Committee (North)`."""


class _People:
    """Where people are named, by name or title."""

    def __init__(self, spans: Iterable[Evidence]) -> None:
        """Put the spans in order."""
        self._spans = sorted((span.start, span.end) for span in spans)

    def forbid(self, naming: Naming) -> bool:
        """Say whether a naming is part of a person's name or title, or begins in one."""
        at = bisect_right(self._spans, (naming.start, 1 << 62)) - 1
        if at < 0 or naming.start >= self._spans[at][1]:
            return False
        return naming.end > self._spans[at][1] or naming.kind not in _BODIES_IN_TITLES


def _joined(namings: Iterable[Naming], sort: str) -> Iterator[Entity]:
    surfaces: dict[str, list[Naming]] = {}
    for naming in namings:
        if naming.sort == sort:
            surfaces.setdefault(naming.name.casefold(), []).append(naming)
    for number, group in enumerate(surfaces.values(), start=1):
        spans = tuple(Evidence(one.start, one.end, one.rule) for one in group)
        yield Entity(f"{_LETTER[sort]}{number}", group[0].name, group[0].kind, spans)
