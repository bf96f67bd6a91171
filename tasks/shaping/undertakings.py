"""Commitments, questions, interests and references as rows.

In: Minutes and ids. Out: rows as dicts of columns. Will not: link a commitment to what became of it.
"""

from collections.abc import Iterator

from schemas.edtf_days import days_of
from schemas.minutes import Commitment, Minutes
from schemas.rows import Cell
from tasks.shaping.evidence import paragraph_columns
from tasks.shaping.identities import Identities
from tasks.shaping.places import Places

Row = dict[str, Cell]


def commitments(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a commitment."""
    for one in minutes.commitments:
        first, last = days_of(_dated(minutes, one))
        yield {
            **paragraph_columns(minutes, ids, one.evidence, one.paragraph_id),
            "commitment_id": ids.fact("com", one.paragraph_id, one.what),
            "kind": one.kind.value,
            "strength": one.strength.value,
            "who": one.who,
            "what": one.what,
            "to_whom": one.to_whom,
            "due": one.due,
            "due_earliest": first.isoformat() if first else None,
            "due_latest": last.isoformat() if last else None,
            "number": one.number,
        }


def _dated(minutes: Minutes, one: Commitment) -> str | None:
    """Return the date that `due` is, with the year that has a basis; the words themselves where they are EDTF."""
    named = (
        date.resolved or date.edtf
        for date in minutes.dates
        if one.evidence.start <= date.evidence.start < one.evidence.end and one.due in (date.edtf, date.surface)
    )
    return next(named, one.due) if one.due else None


def questions(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a question."""
    text = minutes.structure.document.text
    for one in minutes.questions:
        yield {
            **paragraph_columns(minutes, ids, one.question, one.paragraph_id),
            "question_id": ids.fact("que", one.paragraph_id, one.question.quote(text)),
            "asker": one.asker,
            "answerer": one.answerer,
            "answered": one.answered,
            "answer": one.answer.quote(text) if one.answer else None,
            "answer_start": one.answer.start if one.answer else None,
            "answer_end": one.answer.end if one.answer else None,
        }


def interests(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a declaration of interest."""
    places = Places(minutes)
    for one in minutes.interests:
        place = places.at(one.evidence.start)
        yield {
            **paragraph_columns(minutes, ids, one.evidence, place),
            "interest_id": ids.fact("int", place, f"{one.name}/{one.interest}"),
            "name": one.name,
            "interest": one.interest,
            "kind": one.kind.value,
            "item": one.item,
        }


def citations(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a reference."""
    for one in minutes.references:
        yield {
            **paragraph_columns(minutes, ids, one.evidence, one.paragraph_id),
            "citation_id": ids.fact("cit", one.paragraph_id, one.surface),
            "surface": one.surface,
            "kind": one.kind.value,
            "target": one.target,
        }
