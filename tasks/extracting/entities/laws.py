"""Acts with their year: `National Health Service Act 2006`, `Police and Justice Act 2006`.

In: a passage. Out: Namings of the whole title; those of Acts that councils only work under are of no sort, and keep
others from taking words out of the title. Will not: name the section (`references`), or an Act without its year.
"""

from collections.abc import Iterator

from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.extracting.entities.naming import NO_SORT, PROGRAMME, Naming
from tasks.extracting.passages import Passage
from tasks.extracting.triggers import holds

_TITLE_WORD = r"(?:[A-Z][\w’'-]{0,25}|\([A-Z][^()]{2,60}\))"
_ACT = pattern(
    "name.law",
    r"(?<![\w’'-])(?!(?:The|In|Under|Section|Schedule|Part|Paragraph|Per)\s)"
    rf"[A-Z][\w’'-]{{0,25}}(?:,?\s(?:(?:and|of|for|the|to|&)\s){{0,2}}{_TITLE_WORD}){{0,9}}?\sAct,?\s(?:19|20)\d\d\b",
)


def laws_in(passage: Passage) -> Iterator[Naming]:
    """Yield the Acts of a passage."""
    text = passage.text
    for match in _ACT.finditer(text) if holds(text, (" Act ", " Act,")) else ():
        start, end = (passage.start + place for place in match.span())
        name = " ".join(match[0].replace("Act,", "Act").split())
        sort = NO_SORT if name.startswith(lexicon().words["programmes.own_acts"]) else PROGRAMME
        yield Naming(start, end, sort, "legislation", name, "name.law")
