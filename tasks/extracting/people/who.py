"""Who is meant: words that name somebody, as the fullest name that the document has for him.

In: the people of a document, and bounds in it. Out: a name, or the words as printed where they name no
person of the document; None where a pronoun has no single person behind it. Will not: find people.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from re import Pattern

from schemas.minutes import Person, Structure
from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage
from tasks.extracting.people.initials import initials_of

_ARTICLE = pattern("who.article", r"(?:[Tt]he|[Tt]his|[Tt]heir|[Aa]n?|[Bb]oth)\s+")
_SINGULAR = pattern("who.singular", r"(?:he|she|him|her)\b(?!\s+[a-z])", re.IGNORECASE)
_PLURAL = pattern("who.plural", r"(?:they|them|we|us|it|this|that|these|those)\b", re.IGNORECASE)
_ASIDE = pattern("who.aside", r",\s(?:along\s|together\s|as\s|which|who|where)|\s(?:would|will|was|were|had|has)\b")
_LONGEST = 90
"""Nobody's name is longer; a longer stretch is a clause."""
_LETTERS = pattern("who.letters", r"\s?[/&,]\s?|\sand\s")
_INITIALS = pattern("who.initials", r"[A-Z]{2,4}(?![\w’'])")
_ENDS = " \xa0\n\t,;:-–.("
_OPENING = 60
"""A sentence's subject is named within its first words."""


class Names:
    """The people of one document by where they are named."""

    def __init__(self, people: Sequence[Person], structure: Structure | None = None) -> None:
        """File every surface by its place, and the initials of those who attended."""
        places = sorted(
            (surface.start, surface.end, number) for number, person in enumerate(people) for surface in person.surfaces
        )
        self._people = people
        self._initials = initials_of(structure) if structure else {}
        self._places = places
        self._starts = [start for start, _, _ in places]

    def within(self, start: int, end: int) -> tuple[Person, ...]:
        """Return the people named between two offsets of the document, each once, in reading order."""
        numbers = dict.fromkeys(number for _, _, number in self._between(start, end))
        return tuple(self._people[number] for number in numbers)

    def places(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield where single people are named between two offsets, in reading order."""
        for first, last, number in self._between(start, end):
            if not self._people[number].collective and not self._people[number].role_only:
                yield first, last

    def initials_at(self, words: str) -> int | None:
        """Return where the initials end that words begin with; None where nobody of the meeting has them alone."""
        letters = _INITIALS.match(words)
        return letters.end() if letters and letters.group(0) in self._initials else None

    def meant(self, passage: Passage, start: int, end: int, *, earlier: bool = False) -> str | None:
        """Return the name for words: the one person that they name, else the words without their article.

        `earlier`: a pronoun stands for somebody of a sentence before, as in `In response to the Chair, she said`.
        """
        words = " ".join(passage.quote(start, end).strip(_ENDS).split())
        if _SINGULAR.fullmatch(words):
            return self._last_speaker(passage, passage.sentence_at(start)[0] if earlier else start)
        if _PLURAL.fullmatch(words) and not (words.isupper() and words in self._initials):
            return None
        known = [self._one(part, start, end) for part in _LETTERS.split(words)]
        if len(known) > 1 and all(known):
            return ", ".join(dict.fromkeys(name for name in known if name))
        if words in self._initials:
            return self._initials[words]
        named = self.within(start, end)
        if len(named) == 1 and " and " not in words:
            return named[0].name
        return _printed(words)

    def _one(self, words: str, start: int, end: int) -> str | None:
        """Return the one person whom a part of a list names, by initials or by a name that ends as the words do."""
        named = [person for person in self.within(start, end) if not person.collective]
        bare = _ARTICLE.sub("", words, count=1).casefold()
        own = [person for person in named if person.name.casefold().endswith(bare) or bare in _folded_roles(person)]
        return self._initials.get(words) or (own[0].name if len(own) == 1 else None)

    def of_span(self, text: str, start: int, end: int) -> str | None:
        """Return the one person whom a cell names; None where it names nobody of the document."""
        named = self.within(start, end)
        return named[0].name if len(named) == 1 and " and " not in text[start:end] else None

    def _last_speaker(self, passage: Passage, position: int) -> str | None:
        """Return who a pronoun stands for: the subject of its sentence, else of the nearest one that names somebody."""
        first, _ = passage.sentence_at(position)
        says = self._who_says(passage, first, position)
        if says:
            return says
        for start, end in reversed([bounds for bounds in passage.sentences if bounds[0] <= first]):
            if start < first and _asking().search(passage.quote(start, end)):
                continue
            named = [person for person in self.within(start, min(end, position)) if not person.collective]
            if named:
                opens = self.within(start, min(start + _OPENING, end, position))
                subject = [person for person in opens if not person.collective]
                one = subject if len(subject) == 1 else named
                return one[0].name if len(one) == 1 else None
        return None

    def _who_says(self, passage: Passage, start: int, position: int) -> str | None:
        """Return whom a verb of saying follows, nearest before a place: of `Mr A sat down, and Mrs B said she` her."""
        for _, end, number in reversed(list(self._between(start, position))):
            person = self._people[number]
            if not person.collective and _says().match(passage.quote(end, position)):
                return person.name
        return None

    def _between(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        at = bisect_left(self._starts, start)
        while at < len(self._places) and self._places[at][0] < end:
            if self._places[at][1] <= end:
                yield self._places[at]
            at += 1


def _folded_roles(person: Person) -> tuple[str, ...]:
    return tuple(role.title.casefold() for role in person.roles)


@lru_cache(maxsize=1)
def _asking() -> Pattern[str]:
    """Match a sentence that asks: `he` of the next one answers, and is not the asker."""
    return pattern(
        "who.asking",
        r"^(?:The\s)?[A-Z][^.;:]{1,60}?\s(?:asked|queried|enquired|wondered|questioned|pressed|challenged|wished\sto\sknow|wanted\sto\sknow)\s"
        r"(?!that\b|for\b|to\b)",
    )


@lru_cache(maxsize=1)
def _says() -> Pattern[str]:
    verbs = any_of(lexicon().words["commitments.frames"])
    return pattern("who.says", rf"(?:\s\([^()]{{1,40}}\))?(?:,\s[^,]{{2,60}},)?\s(?:also\s|then\s)?{verbs}\b")


def _printed(words: str) -> str | None:
    """Return words that name nobody of the document: without an article, and without an aside."""
    article, aside = _ARTICLE.match(words), _ASIDE.search(words)
    name = words[article.end() if article else 0 : aside.start() if aside else len(words)]
    return name if 0 < len(name) <= _LONGEST else None
