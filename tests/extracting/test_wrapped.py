"""A page whose paragraphs are wrapped, indented or spaced out to the margin tells the same facts at the same words."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from schemas.documents import Document, Evidence
from schemas.minutes import Minutes
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tasks.reading.text import read_text
from tasks.structuring.tight import tightened
from tests.structuring.wrapping import Print

GOLD = Path(__file__).parents[1] / "gold" / "own"
PAGES = ("chamber", "licensing_spinel", "remarks")
"""Documents with votes, movers, lists of clauses, names, promises and questions in paragraphs of several lines."""
PRINTS = {
    "flush": Print(80),
    "first_line_out": Print(76, hang=8),
    "margin": Print(72, 4),
    "margin_and_hang": Print(100, 8, 4),
    "justified": Print(90, 8, justified=True),
}


def wrapped(name: str, how: Print) -> bytes:
    return how.of((GOLD / f"{name}.txt").read_text()).encode()


def read(data: bytes) -> Minutes:
    return minutes_of(data, SourceEntry())


def said(found: Minutes) -> Iterator[str]:
    """Yield each fact as one line: its kind, what it says without offsets, and its words as the document has them."""
    text = found.structure.document.text
    for name in ("attendance", "decisions", "motions", "people", "money", "dates", "commitments", "questions"):
        for fact in getattr(found, name):
            yield f"{name}: {plain(fact, text)}"


def plain(value: Any, text: str) -> str:
    """Return a value without ids and offsets, evidence as its quote."""
    if isinstance(value, Evidence):
        return " ".join(value.quote(text).split())
    if isinstance(value, tuple):
        return f"({', '.join(plain(one, text) for one in value)})"
    if is_dataclass(value):
        return " | ".join(plain(getattr(value, field.name), text) for field in fields(value))
    return " ".join(str(value).split())


@pytest.mark.parametrize("how", PRINTS.values(), ids=PRINTS)
@pytest.mark.parametrize("page", PAGES)
def test_a_wrapped_page_tells_the_same(page: str, how: Print) -> None:
    assert list(said(read(wrapped(page, how)))) == unwrapped(page)


@lru_cache
def unwrapped(page: str) -> list[str]:
    return list(said(read((GOLD / f"{page}.txt").read_bytes())))


def evidence_in(value: Any) -> Iterator[Evidence]:
    if isinstance(value, Evidence):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from evidence_in(one)
    elif is_dataclass(value) and not isinstance(value, Document):
        for field in fields(value):
            yield from evidence_in(getattr(value, field.name))


@pytest.mark.parametrize("how", PRINTS.values(), ids=PRINTS)
def test_what_is_quoted_stands_in_the_print(how: Print) -> None:
    data = wrapped("chamber", how)
    found = read(data)
    assert found.structure.document == read_text(data)
    quotes = [one.quote(data.decode()) for one in evidence_in(found)]
    assert all(quote and quote == quote.strip() for quote in quotes)
    assert any("\n" in quote for quote in quotes)


@pytest.mark.parametrize("how", PRINTS.values(), ids=PRINTS)
def test_every_letter_of_the_tight_text_leads_back_to_itself(how: Print) -> None:
    document = read_text(wrapped("motions", how))
    tight = tightened(document)
    assert tight is not None
    words = [(place, sign) for place, sign in enumerate(tight.document.text) if not sign.isspace()]
    assert [sign for _, sign in words] == [document.text[tight.place(place)] for place, _ in words]
    assert "".join(sign for _, sign in words) == "".join(document.text.split())


def test_a_page_with_a_paragraph_a_line_is_read_as_it_is() -> None:
    assert tightened(read_text((GOLD / "chamber.txt").read_bytes())) is None
