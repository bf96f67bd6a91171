"""A table of who stood in for whom, a cell a paragraph: `Ordinary Member`, `Reserve Member`, then names by turns.

In: a document's words and its passages. Out: entries of the substitutes. Will not: say that an ordinary member sent
apologies, which such a table does not.
"""

from collections.abc import Iterator, Sequence

from schemas.patterns import pattern
from schemas.vocabulary import AttendanceStatus
from tasks.extracting.passages import Passage
from tasks.extracting.people.entry import Entry, entry
from tasks.extracting.people.roll import Call, roll_of

_RULE = "attendance.reserves"
_ORDINARY = pattern("reserves.ordinary", r"(?i:(?:ordinary|absent|appointed|permanent|committee)\s)?[Mm]embers?:?$")
_RESERVE = pattern("reserves.reserve", r"(?i:(?:reserve|substitute|deputy|replacement)(?:\smembers?)?):?$")


def reserves_in(text: str, passages: Sequence[Passage]) -> Iterator[Entry]:
    """Yield the substitutes of each such table, with the members whose places they took."""
    for at in range(1, len(passages) - 2):
        if _RESERVE.match(passages[at].text) and _ORDINARY.match(passages[at - 1].text):
            yield from _by_turns(text, passages[at + 1 :])


def _by_turns(text: str, cells: Sequence[Passage]) -> Iterator[Entry]:
    """Yield the second of each two cells that hold a name and no more."""
    for member, reserve in zip(cells[::2], cells[1::2], strict=False):
        away, came = _name(text, member), _name(text, reserve)
        if away is None or came is None:
            return
        yield entry(came, AttendanceStatus.SUBSTITUTE, _RULE, " ".join(member.text.split()))


def _name(text: str, cell: Passage) -> Call | None:
    """Return the only name of a cell, if that is all of it."""
    calls = roll_of(text, cell.start, cell.end)
    whole = len(calls) == 1 and (calls[0].name.start, calls[0].name.end) == (cell.start, cell.end)
    return calls[0] if whole else None
