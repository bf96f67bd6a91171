"""What the command `compare` reads: the facts of some councils, each with its words and its place.

In: a connection that reads, and codes of councils. Out: frozen rows, grouped by subject council. Will not: add up,
rank or average anything, or make a zero of a silence.
"""

from collections.abc import Sequence
from typing import TypeVar

from sqlalchemy import Connection, bindparam, text

from warehouse.compared_lines import (
    ClauseLine,
    CommitmentLine,
    ComparedDocument,
    DateLine,
    MoneyLine,
    QuantityLine,
    QuestionLine,
    ThemeLine,
)

Record = TypeVar("Record")


def compared_documents(connection: Connection, codes: Sequence[str]) -> tuple[ComparedDocument, ...]:
    """Return the documents about these councils, in order of what is known of their dates; those without any last."""
    sql = """
        SELECT documents.subject_council, documents.source_id,
               CASE WHEN documents.publisher_council <> documents.subject_council THEN publisher.name END,
               (SELECT MIN(number) FROM agenda_items WHERE agenda_items.document_id = documents.document_id),
               documents.title, meetings.committee,
               CAST(meetings.meeting_date AS TEXT), CAST(meetings.earliest_date AS TEXT),
               CAST(meetings.latest_date AS TEXT), meetings.date_reasons,
               (SELECT COUNT(*) FROM paragraphs WHERE paragraphs.document_id = documents.document_id)
        FROM documents
        LEFT JOIN meetings ON meetings.document_id = documents.document_id AND meetings.char_start = 0
        LEFT JOIN councils AS publisher ON publisher.council_code = documents.publisher_council
        WHERE documents.subject_council IN :codes
        ORDER BY COALESCE(meetings.meeting_date, meetings.latest_date, meetings.earliest_date) IS NULL,
                 COALESCE(meetings.meeting_date, meetings.latest_date, meetings.earliest_date), documents.source_id
    """
    return _fetch(connection, ComparedDocument, sql, codes)


def decision_lines(connection: Connection, codes: Sequence[str]) -> tuple[ClauseLine, ...]:
    """Return every clause of every resolution, in reading order."""
    sql = """
        SELECT subject_council, source_id, paragraph, decision_id, body, outcome, label, level, verb, object, quote
        FROM rpt_decisions WHERE subject_council IN :codes
        ORDER BY source_id, decision_ordinal, clause_ordinal
    """
    return _fetch(connection, ClauseLine, sql, codes)


def money_lines(connection: Connection, codes: Sequence[str]) -> tuple[MoneyLine, ...]:
    """Return every mention of an amount, in reading order."""
    sql = """
        SELECT subject_council, source_id, paragraph, amount_gbp, surface, kind, bound, approximate, period, subject,
               quote
        FROM rpt_money WHERE subject_council IN :codes ORDER BY source_id, char_start
    """
    return _fetch(connection, MoneyLine, sql, codes)


def date_lines(connection: Connection, codes: Sequence[str]) -> tuple[DateLine, ...]:
    """Return every mention of a date, in reading order."""
    sql = """
        SELECT subject_council, source_id, paragraph, edtf, resolved, resolution_basis, role, sentence, quote
        FROM rpt_dates WHERE subject_council IN :codes ORDER BY source_id, char_start
    """
    return _fetch(connection, DateLine, sql, codes)


def quantity_lines(connection: Connection, codes: Sequence[str]) -> tuple[QuantityLine, ...]:
    """Return every share, count, duration and time limit, in reading order."""
    sql = """
        SELECT subject_council, source_id, paragraph, measure, unit, value, value_to, bound, subject, quote
        FROM rpt_quantities WHERE subject_council IN :codes ORDER BY source_id, char_start
    """
    return _fetch(connection, QuantityLine, sql, codes)


def commitment_lines(connection: Connection, codes: Sequence[str]) -> tuple[CommitmentLine, ...]:
    """Return every commitment, in reading order."""
    sql = """
        SELECT subject_council, source_id, paragraph, kind, strength, who, due, quote
        FROM rpt_commitments WHERE subject_council IN :codes ORDER BY source_id, char_start
    """
    return _fetch(connection, CommitmentLine, sql, codes)


def question_lines(connection: Connection, codes: Sequence[str]) -> tuple[QuestionLine, ...]:
    """Return every question, in reading order."""
    sql = """
        SELECT subject_council, source_id, paragraph, asker, answerer, answered, answer, quote
        FROM rpt_questions WHERE subject_council IN :codes ORDER BY source_id, char_start
    """
    return _fetch(connection, QuestionLine, sql, codes)


def theme_lines(connection: Connection, codes: Sequence[str]) -> tuple[ThemeLine, ...]:
    """Return every paragraph and theme, in reading order."""
    sql = """
        SELECT subject_council, source_id, paragraph, theme_id, theme, salience, first_cue, cues, quote
        FROM rpt_themes WHERE subject_council IN :codes ORDER BY source_id, char_start
    """
    return _fetch(connection, ThemeLine, sql, codes)


def _fetch(connection: Connection, record: type[Record], sql: str, codes: Sequence[str]) -> tuple[Record, ...]:
    statement = text(sql).bindparams(bindparam("codes", expanding=True))
    return tuple(record(*row) for row in connection.execute(statement, {"codes": list(codes)}))
