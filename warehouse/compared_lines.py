"""The rows of a comparison: a document, and a line of each kind of fact with its words and its place.

In: nothing. Out: frozen types; their fields are in the order of the columns that `comparing` reads. Will not: read.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ComparedDocument:
    """One document of the comparison: what it is, who met, and when as far as that is known."""

    council: str
    source_id: str
    publisher: str | None
    item_number: str | None
    title: str | None
    committee: str | None
    meeting_date: str | None
    earliest_date: str | None
    latest_date: str | None
    date_reasons: str | None
    paragraphs: int


@dataclass(frozen=True, slots=True)
class ClauseLine:
    """One clause of a resolution; level 2 belongs to the clause above it."""

    council: str
    source_id: str
    paragraph: str | None
    decision_id: str
    body: str | None
    outcome: str
    label: str | None
    level: int
    verb: str | None
    object: str
    quote: str


@dataclass(frozen=True, slots=True)
class MoneyLine:
    """One mention of an amount."""

    council: str
    source_id: str
    paragraph: str | None
    amount_gbp: float
    surface: str
    kind: str
    bound: str
    approximate: bool
    period: str | None
    subject: str | None
    quote: str


@dataclass(frozen=True, slots=True)
class DateLine:
    """One mention of a date."""

    council: str
    source_id: str
    paragraph: str | None
    edtf: str | None
    resolved: str | None
    resolution_basis: str | None
    role: str
    sentence: str | None
    quote: str


@dataclass(frozen=True, slots=True)
class QuantityLine:
    """One share, count, duration or time limit."""

    council: str
    source_id: str
    paragraph: str | None
    measure: str
    unit: str
    value: float
    value_to: float | None
    bound: str
    subject: str | None
    quote: str


@dataclass(frozen=True, slots=True)
class CommitmentLine:
    """One thing that somebody will do or was asked to do."""

    council: str
    source_id: str
    paragraph: str | None
    kind: str
    strength: str
    who: str | None
    due: str | None
    quote: str


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """One question put in a meeting, and what is known of its answer."""

    council: str
    source_id: str
    paragraph: str | None
    asker: str | None
    answerer: str | None
    answered: bool | None
    answer: str | None
    quote: str


@dataclass(frozen=True, slots=True)
class ThemeLine:
    """One paragraph that speaks of a theme."""

    council: str
    source_id: str
    paragraph: str | None
    theme_id: str
    theme: str
    salience: str
    first_cue: str
    cues: str
    quote: str
