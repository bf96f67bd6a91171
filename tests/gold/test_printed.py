"""Print changes no facts: documents of own/ set as PDF pages, with hardly a gap between paragraphs, read the same."""

import re
from collections import Counter
from pathlib import Path

import pytest

from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.gold.test_restyled import OWN, Facts, plain
from tests.reading.pdfs import LEFT, RIGHT, Press

LEAST = 0.98
_COLUMNS = re.compile(r"\t|\||\S {3,}\S")


def printed(text: str) -> bytes:
    """Return a text as a page sets it: a point more between paragraphs than between lines, running head and foot."""
    press = Press(head="Example Council", foot="Page {page}", lead=12.6)
    for paragraph in filter(str.strip, text.encode("cp1252", "ignore").decode("cp1252").splitlines()):
        for line in press.wrapped(paragraph, LEFT, RIGHT):
            press.line(line)
        press.y -= 1
    return press.bytes()


def facts_of(data: bytes) -> Facts:
    found = minutes_of(data, SourceEntry())
    decided = ((one.outcome, *(clause.verb for clause in one.clauses)) for one in found.decisions)
    owed = ((one.kind, plain(one.what or "")) for one in found.commitments)
    there = ((one.status, one.name) for one in found.attendance)
    return Counter([*decided, *owed, *there])


def without_columns() -> list[Path]:
    return [path for path in OWN if not _COLUMNS.search(path.read_text("utf-8"))]


@pytest.mark.timeout(300)
def test_a_printed_page_tells_what_the_text_tells() -> None:
    kept = told = 0
    for path in without_columns():
        before, after = facts_of(path.read_bytes()), facts_of(printed(path.read_text("utf-8")))
        kept += 2 * (before & after).total()
        told += before.total() + after.total()
    assert told > 0
    assert kept / told >= LEAST
