"""Who is meant: words that name somebody, as the fullest name that the document has for him.

In: the people of a document, the initials of those who attended, and bounds in it. Out: a name, or the words as
printed where they name no person of the document; None where a pronoun has no single person behind it. Will not: find
people.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from re import Pattern

from schemas.minutes import Person
from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage
from tasks.extracting.people.antecedents import may_be, own_words

_ARTICLE = pattern("who.article", r"(?:[Tt]he|[Tt]his|[Tt]heir|[Aa]n?|[Bb]oth)\s+")
_SINGULAR = pattern("who.singular", r"(?:he|she|him|her)\b(?!\s+[a-z])", re.IGNORECASE)
_PLURAL = pattern("who.plural", r"(?:they|them|we|us|it|this|that|these|those)\b", re.IGNORECASE)
_ASIDE = pattern(
    "who.aside", r",\s(?:along\s|together\s|as\s|which|who|where)|\s(?:would|will|was|were|had|has|have)\b"
)
_TELLS = pattern(
    "who.tells", r"\s(?:noted|reported|said|stated|confirmed|advised|explained|asked|requested|agreed|suggested)\s"
)
"""`Jane Heron noted Tom Reed`: a clause, and nobody's name."""
_LONGEST = 90
"""Nobody's name is longer; a longer stretch is a clause."""
_ALL = pattern("who.all", r"[Aa]ll\s")
_LETTERS = pattern("who.letters", r"\s?[/&,]\s?|\sand\s")
_INITIALS = pattern("who.initials", r"[A-Z]{2,4}(?![\w’'])")
_ENDS = " \xa0\n\t,;:-–.("
_APPOSITION = pattern("who.apposition", r",\s(?:the\s)?[a-z]")
"""`Councillor Heron, ward member` is one person."""
_ONE_PART = 2
"""Cuts at the beginning and the end alone."""
_TITLE_REACH = 12
"""`Cllrs ` or `the ` before a name that is all else of its part."""
_OPENING = 60
"""A sentence's subject is named within its first words."""


class Names:
    """The people of one document by where they are named."""

    def __init__(self, people: Sequence[Person], initials: Mapping[str, str]) -> None:
        """File every surface by its place; `initials` are the names of those who attended by their initials."""
        places = sorted(
            (surface.start, surface.end, number) for number, person in enumerate(people) for surface in person.surfaces
        )
        self._people = people
        self._initials = initials
        self._places = places
        self._starts = [start for start, _, _ in places]
        self._alone = [not person.collective and not person.role_only for person in people]
        self._holders: dict[str, list[Person]] = {}
        for person in people:
            for role in dict.fromkeys(_folded_roles(person)):
                self._holders.setdefault(role, []).append(person)

    def within(self, start: int, end: int) -> tuple[Person, ...]:
        """Return the people named between two offsets of the document, each once, in reading order."""
        numbers = dict.fromkeys(number for _, _, number in self._between(start, end))
        return tuple(self._people[number] for number in numbers)

    def places(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return where single people are named between two offsets, in reading order."""
        return [(first, last) for first, last, number in self._between(start, end) if self._alone[number]]

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
            return self._last_speaker(passage, passage.sentence_at(start)[0] if earlier else start, words)
        if _PLURAL.fullmatch(words) and not (words.isupper() and words in self._initials):
            return None
        several = self._several(passage, start, end)
        if several:
            return several
        if words in self._initials:
            return self._initials[words]
        named = self.within(start, end)
        if len(named) == 1 and not _ALL.match(words) and (" and " not in words or self._titled(passage, start, end)):
            return named[0].name
        return self._holder(words) or self._of_given(words) or _printed(words)

    def _of_given(self, words: str) -> str | None:
        """Return the one person whose given name is all that is printed: `it was agreed that Robin would ask`."""
        found = [one for one in self._people if one.given == words and one.family] if words.isalpha() else []
        return found[0].name if len(found) == 1 else None

    def _titled(self, passage: Passage, start: int, end: int) -> bool:
        """Say whether all is one name and a title: `Jo Wren, Director of Roads and Parks`, or the title first."""
        first, last, _ = next(self._between(start, end))
        behind, before = passage.quote(last, end), passage.quote(start, first)
        return (first == start and behind.startswith(", ")) or (last == end and before.endswith(", "))

    def _holder(self, words: str) -> str | None:
        """Return the one person who holds a role as it is printed here, in capitals too: `ACTION: CLERK`."""
        role = _ARTICLE.sub("", words, count=1).casefold()
        if len(role) < _SHORTEST_ROLE:
            return None
        found = self._holders.get(role, ())
        return found[0].name if len(found) == 1 else None

    def _several(self, passage: Passage, start: int, end: int) -> str | None:
        """Return the names of a list if each part is one person: `Cllrs Heron and Reed`, `AH/BR`."""
        quote = passage.quote(start, end)
        cuts = [(0, 0), *(cut.span() for cut in _LETTERS.finditer(quote)), (len(quote), len(quote))]
        if len(cuts) <= _ONE_PART:
            return None
        bounds = [(one[1], other[0]) for one, other in pairwise(cuts)]
        if any(_APPOSITION.match(quote, first - len(", "), last) for first, last in bounds[1:]):
            return None
        known = [self._one(" ".join(quote[first:last].split()), start + first, start + last) for first, last in bounds]
        return ", ".join(dict.fromkeys(name for name in known if name)) if all(known) else None

    def _one(self, words: str, start: int, end: int) -> str | None:
        """Return the one person whom a part of a list names: by initials, or by words with at most a title before."""
        named = [person for person in self.within(start, end) if not person.collective]
        bare = _ARTICLE.sub("", words, count=1).casefold()
        own = [person for person in named if person.name.casefold().endswith(bare) or bare in _folded_roles(person)]
        titled = [*self._between(start, end)] if len(named) == 1 else []
        if titled and titled[-1][1] == end and titled[0][0] - start <= _TITLE_REACH:
            own = named
        return self._initials.get(words) or (own[0].name if len(own) == 1 else None if named else self._holder(words))

    def of_span(self, text: str, start: int, end: int) -> str | None:
        """Return the one person whom a cell names; None where it names nobody of the document."""
        named = self.within(start, end)
        return named[0].name if len(named) == 1 and " and " not in text[start:end] else None

    def _last_speaker(self, passage: Passage, position: int, pronoun: str) -> str | None:
        """Return who a pronoun stands for: the subject of its sentence, else of the nearest one that names somebody."""
        first, _ = passage.sentence_at(position)
        spoken_of = self._meant_by(pronoun, first, position) if pronoun.lower() in ("him", "her") else []
        if len(spoken_of) > 1:
            return spoken_of[-1].name
        for start, end in reversed([bounds for bounds in passage.sentences if bounds[0] <= first]):
            if start < first and _asking().search(passage.quote(start, end)):
                continue
            own, last = start + own_words(passage.quote(start, end)), min(end, position)
            said = self._who_says(passage, own, last, pronoun)
            if said:
                return said
            named = self._meant_by(pronoun, own, last)
            if named:
                opens = self._meant_by(pronoun, own, min(own + _OPENING, last))
                one = opens if len(opens) == 1 else named
                return one[0].name if len(one) == 1 else None
            title = _title_that_says(passage.quote(own, last)) if not self.within(own, end) else None
            if title:
                return title
        return None

    def _meant_by(self, pronoun: str, start: int, end: int) -> list[Person]:
        """Return the people between two offsets for whom a pronoun may stand."""
        named = self.within(start, end)
        return [one for one in named if not one.collective and may_be(pronoun, one.honorific)]

    def _who_says(self, passage: Passage, start: int, position: int, pronoun: str) -> str | None:
        """Return whom a verb of saying follows, nearest before a place: of `Mr A sat down, and Mrs B said she` her."""
        for _, end, number in reversed(list(self._between(start, position))):
            person = self._people[number]
            if person.collective or not may_be(pronoun, person.honorific):
                continue
            if _says().match(passage.quote(end, position)):
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


_SHORTEST_ROLE = 5
_TITLE = pattern(
    "who.title", r"[Tt]he\s(?P<title>[A-Z][\w’'-]{2,20}(?:\s(?:(?:of|for|and|the)\s){0,2}[A-Z][\w’'-]{1,20}){0,5})"
)


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


def _title_that_says(words: str) -> str | None:
    """Return a title that opens a sentence and says something, though the document names nobody by it."""
    title = _TITLE.match(words)
    return title.group("title") if title and _says().match(words[title.end() :]) else None


def _printed(words: str) -> str | None:
    """Return words that name nobody of the document: without an article, and without an aside."""
    article, aside = _ARTICLE.match(words), _ASIDE.search(words)
    name = words[article.end() if article else 0 : aside.start() if aside else len(words)]
    return name if 0 < len(name) <= _LONGEST and not _TELLS.search(name) else None
