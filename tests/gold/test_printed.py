"""Print changes no facts: documents of own/ set as PDF pages, with hardly a gap between paragraphs, read the same."""

import re
from pathlib import Path

import pytest

from tests.gold.test_restyled import OWN, facts_in
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


def without_columns() -> list[Path]:
    return [path for path in OWN if not _COLUMNS.search(path.read_text("utf-8"))]


@pytest.mark.timeout(300)
def test_a_printed_page_tells_what_the_text_tells() -> None:
    kept = told = 0
    for path in without_columns():
        before, after = facts_in(path.read_bytes()), facts_in(printed(path.read_text("utf-8")))
        kept += 2 * (before & after).total()
        told += before.total() + after.total()
    assert told > 0
    assert kept / told >= LEAST
