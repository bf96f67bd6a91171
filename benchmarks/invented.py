"""Invented documents of sixty facts each, for benchmarks that need many.

In: a number. Out: the rows of a document, the same for the same number. Will not: read like minutes: words are there to
have the lengths that real ones have, and spread councils, committees, months, themes and kinds evenly.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from itertools import cycle, islice

from schemas.identity import committee_id, make_id, make_id_within
from schemas.rows import Cell, DocumentRows, Frame
from schemas.tables import DOCUMENT_TABLES
from schemas.vocabulary import CommitteeKind, DateRole, DecisionVerb, MoneyKind
from tests.warehouse.factories import frame

COUNCILS, THEMES = 100, 25
FIRST_DAY, DAYS = date(2015, 1, 1), 3650
COMMITTEES = tuple(CommitteeKind)
VERBS, KINDS, ROLES = tuple(DecisionVerb), tuple(MoneyKind), tuple(DateRole)
TEXT = """
    the Committee considered a report on recruitment retention training and the pay of staff in the county and
    members asked how savings in home care would be found before the end of the financial year while officers
    answered that a further report on the pilot would come to the next meeting
"""
WORDS = tuple(TEXT.split())
FACTS = {
    "attendances": 5, "agenda_items": 4, "paragraphs": 16, "decisions": 3, "decision_clauses": 6, "money": 4,
    "dates": 4, "quantities": 3, "commitments": 4, "questions": 1, "theme_tags": 10,
}  # fmt: skip
"""How many facts of each kind a document has: sixty."""


def reference() -> tuple[Frame, ...]:
    """Return councils and themes for the invented documents."""
    kinds = {"council_type": "County council", "nation": "England"}
    councils = [{"council_code": f"C{n:03}", "name": f"County {n} Council", **kinds} for n in range(COUNCILS)]
    themes = [{"theme_id": f"theme-{n}", "label": f"Theme {n}", "definition": "A theme."} for n in range(THEMES)]
    return frame("councils", councils), frame("themes", themes)


def document(number: int) -> DocumentRows:
    """Return the rows of one document of sixty facts."""
    source_id = f"bench/{number}.txt"
    document_id = make_id("doc", source_id)
    text = " ".join(islice(cycle((*WORDS[number % 7 :], f"w{number % 9973}")), 900))
    facts = {table: list(_facts(document_id, table, count, number, text)) for table, count in FACTS.items()}
    rows = {
        "documents": [_document(document_id, source_id, number, text)],
        **_meeting(document_id, number, text),
        **facts,
    }
    return DocumentRows(document_id, tuple(frame(table, rows[table]) for table in DOCUMENT_TABLES if table in rows))


def _document(document_id: str, source_id: str, number: int, text: str) -> dict[str, Cell]:
    council = f"C{number % COUNCILS:03}"
    return {
        "document_id": document_id,
        "source_id": source_id,
        "publisher_council": council,
        "subject_council": council,
        "sha256": f"{number:064x}",
        "media_type": "text/plain",
        "encoding": "utf-8",
        "kind": "meeting",
        "status": "approved",
        "language": "en",
        "disposition": "loaded",
        "title": f"Update {number}",
        "n_chars": len(text),
        "text": text,
    }


def _meeting(document_id: str, number: int, text: str) -> dict[str, list[dict[str, Cell]]]:
    kind = COMMITTEES[number % len(COMMITTEES)]
    day = FIRST_DAY + timedelta(days=number * 7919 % DAYS)
    row: dict[str, Cell] = {
        "meeting_id": make_id_within("mtg", document_id),
        "document_id": document_id,
        "char_start": 0,
        "char_end": len(text),
        "meeting_key": make_id_within("key", document_id),
        "council_code": f"C{number % COUNCILS:03}",
        "committee_id": committee_id(f"C{number % COUNCILS:03}", kind.value),
        "committee": f"{kind.value.replace('_', ' ').title()} Committee",
        "committee_kind": kind.value,
        "committee_basis": "stated",
        "meeting_date": day.isoformat(),
        "date_basis": "stated",
    }
    return {"meetings": [row]}


def _facts(document_id: str, table: str, count: int, number: int, text: str) -> Iterator[Mapping[str, Cell]]:
    for place in range(count):
        start = place * (len(text) // count)
        length = 300 if table == "paragraphs" else 40
        quote = text[start : start + length]
        evidence: dict[str, Cell] = {
            "document_id": document_id,
            "char_start": start,
            "char_end": start + len(quote),
            "quote": quote,
            "rule": "invented",
        }
        yield evidence | _columns(document_id, table, place, number, quote)


def _columns(document_id: str, table: str, place: int, number: int, quote: str) -> dict[str, Cell]:
    key = make_id_within(table[:3], document_id, table, str(place))
    item, paragraph = (
        make_id_within("agen", document_id, str(place % 4)),
        make_id_within("par", document_id, str(place % 16)),
    )
    inside: dict[str, Cell] = {"item_id": item, "paragraph_id": paragraph}
    meeting: dict[str, Cell] = {"meeting_id": make_id_within("mtg", document_id)}
    turn = number + place
    made: dict[str, Callable[[], dict[str, Cell]]] = {
        "attendances": lambda: {"attendance_id": key, **meeting, "name": f"Cllr {place}", "status": "present"},
        "agenda_items": lambda: {
            "item_id": item, **meeting, "number": str(place), "title": quote, "kind": "substantive",
        },
        "paragraphs": lambda: {
            "paragraph_id": paragraph, "item_id": item, "local_id": f"p{place}", "ordinal": place + 1, "level": 1,
            "kind": "paragraph",
        },
        "decisions": lambda: {
            "decision_id": make_id_within("dec", document_id, str(place)), **inside, "ordinal": place + 1,
            "block": "minutes",
            "trigger": "RESOLVED", "outcome": "carried", "explicit": True,
        },
        "decision_clauses": lambda: {
            "clause_id": key, **inside, "decision_id": make_id_within("dec", document_id, str(place % 3)),
            "ordinal": place + 1, "level": 1, "verb": VERBS[turn % len(VERBS)].value, "object": quote,
        },
        "money": lambda: {
            "money_id": key, **inside, "surface": "£3m", "amount_pence": turn * 100, "bound": "exact",
            "approximate": False, "kind": KINDS[turn % len(KINDS)].value, "subject": quote,
        },
        "dates": lambda: {
            "date_id": key, **inside, "surface": "May 2018", "edtf": f"20{10 + turn % 20}-05",
            "role": ROLES[turn % len(ROLES)].value, "subject": quote,
        },
        "quantities": lambda: {
            "quantity_id": key, **inside, "surface": "40%", "value": float(turn % 100), "unit": "percent",
            "measure": "share", "bound": "exact", "subject": quote,
        },
        "commitments": lambda: {
            "commitment_id": key, **inside, "kind": "undertaking", "strength": "firm", "who": "Officers",
            "what": quote, "due": "2018-05",
        },
        "questions": lambda: {"question_id": key, **inside, "asker": "A member", "answered": True},
        "theme_tags": lambda: {
            "tag_id": key, **inside, "theme_id": f"theme-{turn % THEMES}", "salience": "primary", "cues": quote,
        },
    }  # fmt: skip
    return made[table]()
