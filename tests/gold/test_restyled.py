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
    "resolved_with_a_capital": (lambda text: re.sub(r"\bRESOLVED\b", "Resolved", text), 0.99),
    "titles_in_capitals": (lambda text: re.sub(r"\bCllr(s?)\b", r"CLLR\1", text), 0.99),
    "keywords_in_bold": (lambda text: re.sub(r"\b(RESOLVED|Resolved|AGREED|NOTED)\b", r"**\1**", text), 0.99),
    "long_dashes": (lambda text: text.replace(" – ", " — "), 0.99),
    "doubled_spaces": (lambda text: re.sub(r"([.:]) (?=[A-Z])", r"\1  ", text), 0.98),
    "numbers_above_titles": (lambda text: re.sub(r"(?m)^(\d{1,3})\. (?=[A-Z])", "\\1.\n", text), 0.97),
    "it_was_resolved": (lambda text: re.sub(r"(?m)^(?:RESOLVED|Resolved) that\b", "It was resolved that", text), 0.99),
    "votes_as_letters": (lambda text: re.sub(r"\b(\d+) for, (\d+) against", r"For \1 Against \2", text), 0.99),
    "fixed_spaces": (lambda text: re.sub(r"\b(Cllr\.?|Mrs?|Ms|Councillor) (?=[A-Z])", "\\1\u00a0", text), 0.99),
    "action_in_bold": (lambda text: re.sub(r"\bACTION:", "**Action:**", text), 0.99),
    "action_without_colon": (lambda text: re.sub(r"\bACTION:", "ACTION", text), 0.99),
    "action_in_brackets": (lambda text: re.sub(r"\bACTION: ([^\n.]+)\.", r"[ACTION: \1]", text), 0.99),
    "present_behind_a_dash": (lambda text: re.sub(r"(?m)^(PRESENT|Present)\b:?", r"\1 –", text), 0.98),
    "present_before_a_stop": (lambda text: re.sub(r"(?m)^(PRESENT|Present)\s?:[ \t]*(?=\S)", r"\1. ", text), 0.985),
    "officers_behind_a_dash": (
        lambda text: re.sub(r"(?m)^(Officers(?: [Pp]resent| in [Aa]ttendance)?|In [Aa]ttendance)\s?:", r"\1 –", text),
        0.99,
    ),
    "apologies_accepted": (
        lambda text: re.sub(
            r"Apologies(?: for absence)? (?:were|had been) received from ([^.\n]*)\.",
            r"The Council accepted apologies for absence from \1.",
            text,
        ),
        0.97,
    ),
    "agreed_with_a_capital": (lambda text: re.sub(r"\bAGREED\b", "Agreed", text), 0.98),
}
"""How to write a document in another style, and the share of decisions, commitments and attendance that must stay."""

Facts = Counter[tuple[object, ...]]


@cache
def facts_of(text: str) -> Facts:
    return facts_in(text.encode())


def facts_in(data: bytes) -> Facts:
    """Return what was decided, with the counts of its vote, what is to be done, and who was there."""
    found = minutes_of(data, SourceEntry())
    decided = (
        (one.outcome, *(clause.verb for clause in one.clauses), one.vote and (one.vote.for_, one.vote.against))
        for one in found.decisions
    )
    owed = ((one.kind, plain(one.what or "")) for one in found.commitments)
    there = ((one.status, plain(one.name)) for one in found.attendance)
    return Counter([*decided, *owed, *there])


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
