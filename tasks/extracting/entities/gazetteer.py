"""Names that are known: bodies, places and programmes of the lexicons and the council register, in one pass.

In: a passage. Out: Namings. Will not: take a place or a firm out of a longer name, nor a word for a name: a name is met
as it is printed in the lists, in whole words; only what the lists call `common` is met in small letters too.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

import ahocorasick

from schemas.patterns import pattern
from seeds.lexicon import lexicon
from seeds.register import register
from tasks.extracting.entities.naming import ORGANISATION, PLACE, PROGRAMME, Naming
from tasks.extracting.passages import Passage
from tasks.extracting.plain import Plain, plain

_ALONE = frozenset({PLACE, "firm"})
"""What is named only where no other capitalised word stands beside it."""
_CAPITAL_BEHIND = pattern("gazetteer.capital_behind", r"[\s-]{1,2}[A-Z][a-z]")
_BEFORE = 30
_LOCAL = "local"
"""`Local Government` is the councils, not the Government."""


class _Known(NamedTuple):
    words: str
    sort: str
    kind: str
    name: str
    any_case: bool


def known_in(passage: Passage) -> Iterator[Naming]:
    """Yield the known names of a passage."""
    read, text = plain(passage.text), passage.text
    small = read.small
    for last, (length, listed) in _automaton().iter(small):
        begin = last + 1 - length
        if not ((begin and small[begin - 1].isalnum()) or small[last + 1 : last + 2].isalnum()):
            start, end = read.span(begin, last + 1)
            for known in listed:
                if _is_meant(known, text, start, end):
                    yield Naming(
                        passage.start + start, passage.start + end, known.sort, known.kind, known.name, "name.known"
                    )
                    break


def _is_meant(known: _Known, text: str, start: int, end: int) -> bool:
    printed = text[start:end]
    if not known.any_case and " ".join(printed.replace("’", "'").split()) != known.words:
        return False
    if known.kind == "government" and _last_word(text, start).lower() == _LOCAL:
        return False
    if known.sort in _ALONE or known.kind in _ALONE:
        return (
            not _CAPITAL_BEHIND.match(text, end)
            and not _capital_before(text, start)
            and _is_no_doubt(known, text, start)
        )
    return True


def _capital_before(text: str, start: int) -> bool:
    """Say whether the word before is part of a name as well: `Mr Kent`, `Oak Ridge`, but not `In Kent`."""
    before = _last_word(text, start)
    return before[:1].isupper() and before not in _openers()


def _is_no_doubt(known: _Known, text: str, start: int) -> bool:
    return known.name not in _doubtful() or _last_word(text, start).lower() in _prepositions()


def _last_word(text: str, start: int) -> str:
    """Return the word before a place in a text, if only white space lies between."""
    before = text[max(0, start - _BEFORE) : start]
    words = before.split()
    return words[-1] if before[-1:].isspace() and words and words[-1][-1].isalnum() else ""


@lru_cache(maxsize=1)
def _openers() -> frozenset[str]:
    """Return the capitalised words that may stand before a name; none that a person's name follows."""
    words, forms = lexicon().words, lexicon().forms
    people = {*words["people.honorifics"], *(form for listed in forms["people.plurals"].values() for form in listed)}
    return frozenset((*words["organisations.before"], *words["places.directions"])) - people


@lru_cache(maxsize=1)
def _doubtful() -> frozenset[str]:
    return frozenset(lexicon().words["places.doubtful"])


@lru_cache(maxsize=1)
def _prepositions() -> frozenset[str]:
    return frozenset((*lexicon().words["places.before"], *lexicon().words["places.before_known"]))


@lru_cache(maxsize=1)
def _automaton() -> Any:
    listed: dict[str, list[_Known]] = {}
    for known in _all():
        listed.setdefault(Plain(known.words).small, []).append(known)
    automaton = ahocorasick.Automaton()
    for words, names in listed.items():
        automaton.add_word(words, (len(words), tuple(names)))
    automaton.make_automaton()
    return automaton


def _all() -> Iterator[_Known]:
    words, forms = lexicon().words, lexicon().forms
    for file, sort in (("organisations", ORGANISATION), ("programmes", PROGRAMME)):
        filed = {form: name for name, same in forms[f"{file}.same"].items() for form in same}
        yield from _named(forms[f"{file}.names"], sort, filed, any_case=False)
        yield from _named(forms[f"{file}.common"], sort, filed, any_case=True)
    yield from _named({"firm": words["organisations.firms"]}, ORGANISATION, {}, any_case=False)
    for entry in register().values():
        kind = "combined_authority" if entry.name.endswith("Combined Authority") else "council"
        yield _Known(entry.name, ORGANISATION, kind, entry.name, any_case=False)
    yield from _named(
        {kind: words[f"places.{kind}"] for kind in ("country", "region", "town", "nhs_area")}, PLACE, {}, any_case=False
    )
    yield from _named({"district": tuple(_areas())}, PLACE, {}, any_case=False)


def _named(
    listed: Mapping[str, tuple[str, ...]], sort: str, filed: Mapping[str, str], *, any_case: bool
) -> Iterator[_Known]:
    for kind, names in listed.items():
        yield from (_Known(name, sort, kind, filed.get(name, name), any_case) for name in names)


def _areas() -> Iterator[str]:
    """Yield the areas of councils as people name them."""
    for entry in register().values():
        name = (entry.columns["short_name"] or "").removeprefix("The ").removeprefix("City of ")
        if name and not name.endswith((" CCA", " MCA", " Council", " County", " Authority")):
            yield name
