"""Pages whose words are broken over lines, spaced, shouted or put out of order: read or refused, never a crash.

What a rule looks up in a list it has matched with any white space; a line break inside `in favour` must not be the end
of the document.
"""

import random
from pathlib import Path

import pytest

from schemas.errors import DocumentRejectedError
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of

OWN = sorted((Path(__file__).parents[1] / "gold" / "own").glob("*.txt"))
SPACES = ("\n", " \n", "  ", "\xa0", "\xa0\n")


def respaced(text: str, space: str, chance: random.Random) -> str:
    """Return the text with one space in ten replaced."""
    return "".join(space if sign == " " and chance.random() < 0.1 else sign for sign in text)


def disordered(text: str, chance: random.Random) -> str:
    """Return the lines of a text in another order, one in five left out."""
    lines = [line for line in text.split("\n") if chance.random() < 0.8]
    chance.shuffle(lines)
    return "\n".join(lines)


@pytest.mark.parametrize("page", OWN[::4], ids=lambda page: page.stem)
def test_a_page_is_read_however_its_words_are_set(page: Path) -> None:
    text, chance = page.read_text(), random.Random(page.stem)
    pages = [respaced(text, space, chance) for space in SPACES]
    for one in (*pages, disordered(text, chance), text.upper(), text.lower()):
        try:
            minutes_of(one.encode(), SourceEntry())
        except DocumentRejectedError as refused:
            assert refused.rejection.message
