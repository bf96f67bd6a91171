"""Short names: `the Board` after the name of a board, and abbreviations that the text itself explains.

In: passages and the namings found so far. Out: further Namings. Will not: guess which of two boards is meant.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from re import Match

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.entities.naming import ORGANISATION, Naming
from tasks.extracting.passages import Passage

_IN_BRACKETS = pattern("short.in_brackets", r"\((?P<short>[A-Z][A-Za-z&]{1,9})\)")
_CAPITALS = pattern("short.capitals", r"(?P<short>[A-Z](?<![\w-].)[A-Za-z&]{0,8}[A-Z])s?(?![\w-])")
_INITIALS = 3


def abbreviated(passages: Sequence[Passage], namings: Sequence[Naming]) -> Iterator[Naming]:
    """Yield each place of an abbreviation: one in brackets behind a name, or the initials of one name of the text."""
    explained = _by_initials(namings) | _explained(passages, namings)
    for passage in passages if explained else ():
        for match in _CAPITALS.finditer(passage.text):
            if naming := explained.get(match["short"]):
                start, end = (passage.start + place for place in match.span())
                yield naming._replace(start=start, end=end, rule="name.abbreviation")


def _by_initials(namings: Sequence[Naming]) -> dict[str, Naming]:
    """Return the names by the initials of all their words or of the last three and more, where only one has them."""
    found: dict[str, dict[str, Naming]] = {}
    for naming in namings:
        initials = "".join(word[0] for word in naming.name.split() if word[0].isupper())
        for first in range(len(initials) - _INITIALS + 1):
            found.setdefault(initials[first:], {})[naming.name] = naming
    return {initials: next(iter(names.values())) for initials, names in found.items() if len(names) == 1}


def _explained(passages: Sequence[Passage], namings: Sequence[Naming]) -> dict[str, Naming]:
    """Return the name that each abbreviation is explained by; one that is explained twice keeps the first."""
    explained: dict[str, Naming] = {}
    ending = {naming.end: naming for naming in namings}
    for passage in passages:
        for match in _IN_BRACKETS.finditer(passage.text):
            before = passage.text[: match.start()].rstrip()
            ends = (len(before.removesuffix(possessive)) for possessive in ("", "’s", "'s", "’", "'"))
            naming = next((ending[passage.start + end] for end in ends if passage.start + end in ending), None)
            short = match["short"].removesuffix("s")
            if naming and _abbreviates(short, naming.name):
                explained.setdefault(short, naming)
    return explained


def _abbreviates(short: str, name: str) -> bool:
    """Say whether the letters of a short form open words of the name: its first and others in order, or its last."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalpha()]
    initials = iter(word[0].upper() for word in words)
    letters = [letter for letter in short if letter.isupper()]
    if "".join(word[0] for word in words if word[0].isupper()).endswith(short):
        return len(letters) >= _INITIALS
    return len(letters) > 1 and name[:1].upper() == letters[0] and all(letter in initials for letter in letters)


def stems(passages: Sequence[Passage], namings: Sequence[Naming]) -> Iterator[Naming]:
    """Yield `Heron Lane` for what the text also calls `Heron Lane surgery`."""
    for stem, naming in {one.name.rpartition(" ")[0]: one for one in namings if _has_stem(one)}.items():
        for passage in passages:
            at = passage.text.find(stem)
            while at >= 0:
                start = passage.start + at
                yield naming._replace(start=start, end=start + len(stem), rule="name.stem")
                at = passage.text.find(stem, at + 1)


def _has_stem(naming: Naming) -> bool:
    return naming.rule == "name.shape" and naming.name.count(" ") > 1 and naming.name.split()[-1].islower()


def shortened(passages: Sequence[Passage], namings: Sequence[Naming]) -> Iterator[Naming]:
    """Yield `the Board` and its like, filed under the one name before that ends so, or else under the short name."""
    kinds, namesakes = _kinds(), _Namesakes(namings)
    for passage in passages:
        for match in (*_short().finditer(passage.text), *_opening_in(passage.text)):
            start, end = (passage.start + place for place in match.span("short"))
            short = " ".join(match["short"].split())
            meant = namesakes.before(start, short)
            name, kind = (
                (meant.name, meant.kind) if meant else (short.capitalize() if short.islower() else short, kinds[short])
            )
            yield Naming(start, end, ORGANISATION, kind, name, "name.short")


class _Namesakes:
    """The names of a text by what they end with; each short name is looked for among all namings but once."""

    def __init__(self, namings: Sequence[Naming]) -> None:
        """Put the namings in order."""
        self._namings = sorted(namings, key=lambda one: one.start)
        self._ending: dict[str, list[list[Naming]]] = {}

    def before(self, start: int, short: str) -> Naming | None:
        """Return the last naming of the one name before a place that ends so; None where there are two names."""
        if short not in self._ending:
            self._ending[short] = self._that_end(short)
        named = [ones for ones in self._ending[short][:2] if ones[0].start < start]
        at = bisect_left(named[0], start, key=lambda one: one.start) if len(named) == 1 else 0
        return named[0][at - 1] if at else None

    def _that_end(self, short: str) -> list[list[Naming]]:
        """Return the namings of each name that ends so, the name that comes first in the text first."""
        found: dict[str, list[Naming]] = {}
        for one in self._namings:
            if one.name.endswith(f" {short}"):
                found.setdefault(one.name, []).append(one)
        return list(found.values())


def _opening_in(text: str) -> Iterator[Match[str]]:
    """Yield `Council` at the beginning of a sentence, where it does something: `Council adjourned`."""
    for match in _opening().finditer(text):
        before = text[: match.start()].rstrip()
        if not before or before[-1] in _BEFORE_A_SENTENCE:
            yield match


_BEFORE_A_SENTENCE = '.!?:“‘"'


@lru_cache(maxsize=1)
def _opening() -> Screened:
    verbs = any_of(lexicon().words["organisations.opening_verbs"])
    return screened("short.opening", rf"(?P<short>Council)(?<!\wCouncil)(?=\s{verbs}\b)")


@lru_cache(maxsize=1)
def _short() -> Screened:
    shorts = any_of(lexicon().words["organisations.short"])
    alone = any_of(lexicon().words["organisations.alone"])
    words, after = (
        any_of(lexicon().words["organisations.after_words"]),
        lexicon().words["organisations.short_after_words"],
    )
    behind = (
        r"(?![\w-])(?!\s[A-Z][a-z])(?!\s(?:of|for)\s[A-Z])"
        r"(?!(?<=olice)\s(?:and\s(?:Crime|Fire)|officers?|stations?|forces?|checks?)\b)"
    )
    return screened(
        "short.name",
        rf"\b(?:[Tt](?:he|his)\s(?={shorts}{behind})|(?={alone}{behind})|{words}\s(?={any_of(after)}{behind}))(?P<short>(?:{shorts}|{alone}){behind})",
    )


@lru_cache(maxsize=1)
def _kinds() -> Mapping[str, str]:
    """Return the kind of each short name, by its last word."""
    heads = {head: kind for kind, listed in lexicon().forms["organisations.heads"].items() for head in listed}
    shorts = (*lexicon().words["organisations.short"], *lexicon().words["organisations.alone"])
    return {short: heads.get(short) or heads.get(short.split()[-1].capitalize(), "committee") for short in shorts}
