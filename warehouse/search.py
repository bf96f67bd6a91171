"""Finding paragraphs and decisions by their words, best first.

In: a connection that reads, and a question. Out: frozen hits, each with its words and its place. Will not: count a
meeting in more than its best form, or a decision and its copy, or the paragraphs of a decision beside it, twice.

What is not known rules nothing out: a meeting without a date is left out only where the bounds of its date say that
it was before or after the period.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from sqlalchemy import Connection, TextClause, bindparam, text

from schemas.errors import MinutebookError
from warehouse.marking import found_spans
from warehouse.search_engine import owner_of
from warehouse.search_index import search_engine
from warehouse.search_query import Span, parse


class Kind(StrEnum):
    """What can be found."""

    DECISION = "decision"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Question:
    """What is searched for; what is None or empty rules nothing out. Days are ISO dates, councils are codes."""

    words: str
    kind: Kind | None = None
    councils: tuple[str, ...] = ()
    committee: str | None = None
    since: str | None = None
    until: str | None = None
    limit: int = 20


@dataclass(frozen=True, slots=True)
class Hit:
    """One paragraph or decision; `found` are the places of the words in `quote`, counted from 0, end excluded."""

    kind: str
    council_code: str | None
    council: str | None
    committee: str | None
    meeting_date: str | None
    earliest_date: str | None
    latest_date: str | None
    item_number: str | None
    item_title: str | None
    quote: str
    source_id: str
    source_url: str | None
    document_id: str
    paragraph: str | None
    char_start: int
    char_end: int
    page: int | None
    fact_id: str
    found: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """The best hits, and how many there are in all."""

    total: int
    hits: tuple[Hit, ...]


_FOUND = """
    WITH matching AS MATERIALIZED ({matching}),
    told AS (
        SELECT 'decision' AS kind, matching.score, matching.fact_id, decisions.document_id, decisions.char_start
        FROM matching JOIN decisions ON decisions.decision_id = matching.fact_id
        WHERE :decisions = 1 AND decisions.same_as IS NULL
        UNION ALL
        SELECT 'paragraph', matching.score, matching.fact_id, paragraphs.document_id, paragraphs.char_start
        FROM matching JOIN paragraphs ON paragraphs.paragraph_id = matching.fact_id
        WHERE :paragraphs = 1 AND NOT EXISTS (
            SELECT 1 FROM decisions AS around
            WHERE around.document_id = paragraphs.document_id AND around.char_start <= paragraphs.char_start
              AND around.char_end >= paragraphs.char_end AND (:decisions = 1 OR around.same_as IS NOT NULL)
        )
    ),
    best AS (
        SELECT COUNT(*) OVER () AS total, told.kind, told.score, told.fact_id, meetings.meeting_id
        FROM told
        JOIN documents ON documents.document_id = told.document_id
        JOIN meetings ON meetings.document_id = told.document_id
            AND told.char_start >= meetings.char_start AND told.char_start < meetings.char_end
        JOIN all_forms AS form ON form.meeting_id = meetings.meeting_id
        WHERE NOT EXISTS (
            SELECT 1 FROM all_forms AS better
            WHERE better.meeting_key = form.meeting_key
              AND (better.preference, better.document_id, better.meeting_id)
                  < (form.preference, form.document_id, form.meeting_id)
        ){filters}
        ORDER BY told.score DESC, meetings.meeting_date DESC NULLS LAST, documents.source_id, told.fact_id
        LIMIT :limit
    )
    SELECT best.total, best.kind, documents.subject_council, councils.name, meetings.committee,
           CAST(meetings.meeting_date AS TEXT), CAST(meetings.earliest_date AS TEXT),
           CAST(meetings.latest_date AS TEXT), agenda_items.number, agenda_items.title,
           COALESCE(decisions.quote, paragraphs.quote), documents.source_id, documents.source_url,
           documents.document_id, paragraphs.local_id, COALESCE(decisions.char_start, paragraphs.char_start),
           COALESCE(decisions.char_end, paragraphs.char_end), COALESCE(decisions.page, paragraphs.page), best.fact_id
    FROM best
    JOIN meetings ON meetings.meeting_id = best.meeting_id
    JOIN documents ON documents.document_id = meetings.document_id
    LEFT JOIN councils ON councils.council_code = documents.subject_council
    LEFT JOIN decisions ON decisions.decision_id = best.fact_id
    LEFT JOIN paragraphs ON paragraphs.paragraph_id = COALESCE(decisions.paragraph_id, best.fact_id)
    LEFT JOIN agenda_items ON agenda_items.item_id = COALESCE(decisions.item_id, paragraphs.item_id)
    ORDER BY best.score DESC, meetings.meeting_date DESC NULLS LAST, documents.source_id, best.fact_id
"""
_OF_COUNCILS = f"""
    SELECT fact_id, score FROM ({{matching}}) AS everywhere WHERE {owner_of("fact_id")} IN (
        SELECT {owner_of("document_id")} FROM documents WHERE subject_council IN :councils
    )
"""
"""What matches, without most of what other councils have: an id holds the beginning of its document's
(`schemas.identity`), so nothing has to be looked up to leave a fact out."""
_FILTERS = {
    "councils": "documents.subject_council IN :councils",
    "committee": "LOWER(meetings.committee) LIKE LOWER(:committee) ESCAPE '!'",
    "since": "COALESCE(CAST(meetings.meeting_date AS TEXT), CAST(meetings.latest_date AS TEXT), :since) >= :since",
    "until": "COALESCE(CAST(meetings.meeting_date AS TEXT), CAST(meetings.earliest_date AS TEXT), :until) <= :until",
}
"""What each part of a question asks of a hit."""


def search(connection: Connection, question: Question) -> Found:
    """Return the best hits; raises MinutebookError where there is no word to search for, or no day in the period."""
    if question.since and question.until and question.since > question.until:
        raise MinutebookError(f"there is no day from {question.since} to {question.until}")
    query, engine = parse(question.words), search_engine(connection)
    values = _filter_values(question)
    statement = _statement(engine.matching, tuple(values))
    kinds = {f"{kind}s": int(question.kind in (None, kind)) for kind in Kind}
    asked = {**values, **kinds, "query": engine.written(query), "limit": question.limit}
    rows = connection.execute(statement, asked).all()
    hits = [Hit(*row[1:]) for row in rows]
    spans = found_spans([hit.quote for hit in hits], query)
    marked = (replace(hit, found=found) for hit, found in zip(hits, spans, strict=True))
    return Found(rows[0][0] if rows else 0, tuple(marked))


def _filter_values(question: Question) -> dict[str, object]:
    """Return the values of the filters that are asked for."""
    asked = {
        "councils": list(question.councils),
        "committee": _holding(question.committee) if question.committee else None,
        "since": question.since,
        "until": question.until,
    }
    return {name: value for name, value in asked.items() if value}


def _holding(words: str) -> str:
    """Return a pattern of LIKE for texts that hold the words."""
    escaped = "".join(f"!{sign}" if sign in "!%_" else sign for sign in " ".join(words.split()))
    return f"%{escaped}%"


def _statement(matching: str, filters: tuple[str, ...]) -> TextClause:
    conditions = "".join(f" AND {_FILTERS[name]}" for name in filters)
    of_councils = _OF_COUNCILS.format(matching=matching) if "councils" in filters else matching
    statement = text(_FOUND.format(matching=of_councils, filters=conditions))
    return statement.bindparams(bindparam("councils", expanding=True)) if "councils" in filters else statement
