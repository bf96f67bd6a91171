"""Declarations of interest: who declares which kind of interest, in what, and why.

In: a structure with its passages, and whom they name. Out: Interest, in reading order, a row a person and item. Will
not: take the reminder to declare, or `having declared an interest, left the room`, for a declaration.
"""

from collections.abc import Sequence

from schemas.documents import Evidence
from schemas.minutes import Interest, Structure
from schemas.patterns import pattern
from tasks.extracting.interests.items import item_of
from tasks.extracting.interests.reader import Reader
from tasks.extracting.interests.table_rows import InterestRow
from tasks.extracting.interests.tables import interest_rows
from tasks.extracting.interests.words import ABOUT, kind_in, plain, without_kind
from tasks.extracting.passages import Passage
from tasks.extracting.people.who import Names

_AS = pattern("interest.cell_as", r"^(?:As|Because|Since|Being|Due\sto|By\svirtue\sof|By\sreason\sof)\s(?=[a-z])")
"""What gives a reason in words of its own needs none before it: `As a director of the club`."""
_LEADING = pattern("interest.leading", r"(?P<number>\d{1,4}[A-Za-z]?)\s[–-]\s")


def interests_of(structure: Structure, passages: Sequence[Passage], names: Names) -> tuple[Interest, ...]:
    """Return the interests declared at this meeting."""
    text = structure.document.text
    own = frozenset(item.id for item in structure.items if ABOUT.search(item.title))
    cells = [(one.start, one.end) for one in passages if one.paragraph and one.paragraph.item_id in own]
    table = interest_rows(structure, cells)
    tabled = [_of_row(text, row, names) for row in table]
    rows = [*((one.evidence.start, one.evidence.end) for one in tabled), *(row.head for row in table if row.head)]
    read = Reader(structure, own, names).read(passages)
    told = (one for one in read if not any(first <= one.evidence.start < end for first, end in rows))
    return tuple(sorted([*tabled, *told], key=lambda one: one.evidence.start))


def _of_row(text: str, row: InterestRow, names: Names) -> Interest:
    words = plain(text[slice(*row.interest)])
    kind = plain(text[slice(*row.kind)]) if row.kind else ""
    number = plain(text[slice(*row.item)]) if row.item else None
    leading = _LEADING.match(number) if number else None
    item = (leading.group("number") if leading else item_of(number) or number) if number else item_of(words)
    name = names.of_span(text, *row.name) or plain(text[slice(*row.name)])
    return Interest(
        name, without_kind(_AS.sub("", words, count=1)), kind_in(f"{kind} {words}"), item, _whole(text, row)
    )


def _whole(text: str, row: InterestRow) -> Evidence:
    """Return the row from the name to the last word of the reason."""
    cells = [cell for cell in (row.name, row.item, row.own_kind, row.interest) if cell]
    start, end = row.name[0], max(end for _, end in cells)
    return Evidence(start, start + len(text[start:end].rstrip(" \xa0.;,")), "interest.table")
