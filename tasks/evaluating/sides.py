"""The two sides of a comparison: an annotated document and its extraction, with what every kind asks of them.

In: a gold file's content; Minutes. Out: facts at their places, and people by all their names. Will not: know kinds.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from schemas.documents import Evidence
from schemas.minutes import Minutes, Person
from seeds.lexicon import lexicon
from tasks.evaluating.facts import Fact, OneOf, Party, Span, Value, folded

Raw = Mapping[str, Any]
"""One object of a gold file."""
UNSAID = ("implied", "not stated", "inferred")
"""What an annotator adds to a name that the text does not give: no name is right too."""


@dataclass(frozen=True)
class Annotation:
    """One gold file: `name` is its file name without the ending, `text` its document's."""

    name: str
    content: Raw
    text: str
    data: bytes

    def listed(self, key: str) -> list[Raw]:
        """Return the objects of a list; an absent one is empty."""
        return list(self.content.get(key) or ())

    def at(self, raw: Raw, attributes: Mapping[str, Value], key: str = "") -> Fact:
        """Return the fact at an object's place."""
        place = (raw["start"], raw["end"])
        return Fact((place,), self.text[slice(*place)], attributes, key, bool(raw.get("optional")))

    def spared(self, raw: Raw) -> list[Fact]:
        """Return the places inside other names that neither reward nor punish."""
        return [self.at({**nested, "optional": True}, {}) for nested in raw.get("nested_surfaces", ())]

    def party(self, value: Any) -> Value:
        """Return who is meant by the id of a person, by words, or by a list of either."""
        if value is None:
            return None
        if isinstance(value, list):
            return OneOf(tuple(self.party(entry) for entry in value))
        known = self._known.get(value) or self._known.get(named(_bare(value)))
        if known:
            return OneOf((known, None)) if value in self._anonymous else known
        written = Party(frozenset(named(part) for part in _bare(value).split(" / ")))
        return OneOf((written, None)) if any(word in value for word in UNSAID) else written

    def block(self, block_id: str | None) -> Raw | None:
        """Return a paragraph by its id."""
        return self._blocks.get(block_id) if block_id else None

    @cached_property
    def _blocks(self) -> dict[str, Raw]:
        return {block["id"]: block for block in self.listed("blocks")}

    @cached_property
    def _anonymous(self) -> set[str]:
        return {person["id"] for person in self.listed("people") if not person["surfaces"]}

    @cached_property
    def _known(self) -> dict[str, Party]:
        """Return everybody by id and by each way of writing the name; a name that two share is nobody's."""
        people = {raw["id"]: _party_of(raw) for raw in self.listed("people")}
        bodies = [_party_of(raw) for raw in self.listed("organisations")]
        return {**_by_words((*bodies, *people.values())), **people}


@dataclass(frozen=True)
class Extraction:
    """The minutes that were made of a document."""

    minutes: Minutes

    def at(self, evidence: Evidence, attributes: Mapping[str, Value], key: str = "") -> Fact:
        """Return the fact at a quote's place."""
        words = evidence.quote(self.minutes.structure.document.text)
        return Fact((place(evidence),), words, attributes, key, rule=evidence.rule)

    def party(self, name: str | None) -> Value:
        """Return who is meant by a name as the extraction writes it."""
        if name is None:
            return None
        return self._known.get(named(name)) or Party(frozenset((named(name),)))

    def quote(self, evidence: Evidence | None) -> str | None:
        """Return the words of a quote."""
        return evidence.quote(self.minutes.structure.document.text) if evidence else None

    def person(self, person: Person) -> Party:
        """Return a person by all names and places."""
        words = {person.name, *(filter(None, map(self.quote, person.surfaces)))}
        return Party(frozenset(map(named, words)), frozenset(map(place, person.surfaces)))

    @cached_property
    def _known(self) -> dict[str, Party]:
        return _by_words([self.person(person) for person in self.minutes.people])


def place(evidence: Evidence) -> Span:
    """Return where a quote stands."""
    return evidence.start, evidence.end


def spot(span: Span) -> Party:
    """Return a place as a value: it agrees with any that overlaps."""
    return Party(frozenset(), frozenset((span,)))


def part(evidence: Evidence | None) -> Party | None:
    """Return the place of a quote as a value."""
    return spot(place(evidence)) if evidence else None


def named(words: str) -> str:
    """Return a name for comparison: small letters, without a leading article or title."""
    first, _, rest = folded(words).partition(" ")
    return rest if rest and first.rstrip(".") in _titles() else folded(words)


def chosen(raw: Raw, *names: str) -> dict[str, Value]:
    """Return the attributes that an object states, of these names."""
    return {name: raw[name] for name in names if name in raw}


def _titles() -> set[str]:
    return {"the", "a", "an", *(title.casefold().rstrip(".") for title in lexicon().words["people.honorifics"])}


def _party_of(raw: Raw) -> Party:
    surfaces = raw["surfaces"]
    words = {raw["name"], *(surface["text"] for surface in surfaces), *raw.get("aliases", ())}
    spans = frozenset((surface["start"], surface["end"]) for surface in surfaces)
    return Party(frozenset(named(_bare(word)) for word in words), spans)


def _by_words(parties: Iterable[Party]) -> dict[str, Party]:
    """Return parties by each of their names, without the names that several have."""
    owners: dict[str, list[Party]] = {}
    for party in parties:
        for word in party.words:
            owners.setdefault(word, []).append(party)
    return {word: owning[0] for word, owning in owners.items() if len(owning) == 1}


def _bare(value: str) -> str:
    """Return a name without the annotator's remark in brackets."""
    return value.partition(" (")[0]
