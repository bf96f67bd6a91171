"""A council's house style changes no facts: the documents of own/ written in other styles read the same."""

import re
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of

OWN = sorted((Path(__file__).parent / "own").glob("*.txt"))
STYLES: dict[str, tuple[Callable[[str], str], float]] = {
    "titles_with_stops": (lambda text: re.sub(r"\b(Cllrs?|Mrs?|Ms)\b\.?(?=\s[A-Z])", r"\1.", text), 0.99),
    "titles_without_stops": (lambda text: re.sub(r"\b(Cllrs?|Mrs?|Ms)\.(?=\s[A-Z])", r"\1", text), 0.99),
    "short_titles": (lambda text: re.sub(r"\bCouncillor(s?)\b", r"Cllr\1", text), 0.99),
    "typewriter_signs": (lambda text: text.translate(str.maketrans("’‘“”–", "''\"\"-")), 0.99),
    "lines_of_windows": (lambda text: text.replace("\n", "\r\n"), 1.0),
    "resolved_in_capitals": (lambda text: re.sub(r"\b[Rr]esolved\b", "RESOLVED", text), 0.99),
    "resolved_with_a_capital": (lambda text: re.sub(r"\bRESOLVED\b", "Resolved", text), 0.98),
    "agreed_with_a_capital": (lambda text: re.sub(r"\bAGREED\b", "Agreed", text), 0.96),
}
"""How to write a document in another style, and the share of its decisions and commitments that must stay."""

Facts = Counter[tuple[object, ...]]


@cache
def facts_of(text: str) -> Facts:
    """Return what was decided, with the counts of its vote, and who is to do what, without places and titles."""
    found = minutes_of(text.encode(), SourceEntry())
    decided = (
        (one.outcome, *(clause.verb for clause in one.clauses), one.vote and (one.vote.for_, one.vote.against))
        for one in found.decisions
    )
    owed = ((one.kind, plain(one.what or "")) for one in found.commitments)
    return Counter([*decided, *owed])


def plain(words: str) -> str:
    """Return words as every style has them."""
    letters = re.sub(r"[^a-z0-9£ ]", "", words.lower().replace("councillor", "cllr"))
    return " ".join(letters.split())


@pytest.mark.timeout(300)
@pytest.mark.parametrize("style", STYLES)
def test_a_style_changes_no_facts(style: str) -> None:
    write, share = STYLES[style]
    kept = told = 0
    for text in (path.read_text("utf-8") for path in OWN):
        if (other := write(text)) != text:
            before, after = facts_of(text), facts_of(other)
            kept += 2 * (before & after).total()
            told += before.total() + after.total()
    assert told > 0
    assert kept / told >= share
