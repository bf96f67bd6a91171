"""What paragraphs state: figures, dates, commitments, questions, interests, themes, references.

In: nothing. Out: frozen types, parts of `schemas.minutes`. Will not: find or write facts.

`paragraph_id` names a paragraph or, for text above the minutes, the item.
"""

from schemas.documents import Evidence
from schemas.light import light
from schemas.vocabulary import (
    Bound,
    CommitmentKind,
    CommitmentStrength,
    DateRole,
    InterestKind,
    Measure,
    MoneyKind,
    ReferenceKind,
    Salience,
)


@light(frozen=True, slots=True)
class Money:
    """An amount in pounds as stated; `amount_gbp` is exact to the penny, `kind` says what it is.

    `pot` is the id of the first mention of the same sum of money; mentions of one pot are never added.
    """

    id: str
    surface: str
    amount_gbp: float
    bound: Bound
    approximate: bool
    kind: MoneyKind
    period: str | None
    subject: str | None
    paragraph_id: str
    evidence: Evidence
    pot: str | None = None


@light(frozen=True, slots=True)
class Quantity:
    """A percentage, count, duration or time limit, in the unit that is printed (singular)."""

    id: str
    surface: str
    value: float
    value_to: float | None
    unit: str
    measure: Measure
    bound: Bound
    subject: str | None
    paragraph_id: str
    evidence: Evidence


@light(frozen=True, slots=True)
class DateMention:
    """A date in the text: `edtf` only from its own words, `resolved` only with a named basis."""

    id: str
    surface: str
    edtf: str | None
    resolved: str | None
    resolution_basis: str | None
    role: DateRole
    subject: str | None
    paragraph_id: str
    evidence: Evidence


@light(frozen=True, slots=True)
class Commitment:
    """Something that somebody will do or has asked for.

    `who` and `to_whom` are a person's fullest name in the document, or the words as printed where they name no
    person of it; `what` is in the text's words; `due` is EDTF where a date says it, else the words as printed.
    `number` is that of the action in its list: `Action 14: Clerk to write`.
    """

    id: str
    kind: CommitmentKind
    strength: CommitmentStrength
    who: str | None
    what: str
    to_whom: str | None
    due: str | None
    paragraph_id: str
    evidence: Evidence
    number: str | None = None


@light(frozen=True, slots=True)
class Question:
    """A question put in the meeting, and its answer if there was one; names as in `Commitment`."""

    id: str
    paragraph_id: str
    asker: str | None
    answerer: str | None
    answered: bool | None
    question: Evidence
    answer: Evidence | None


@light(frozen=True, slots=True)
class Interest:
    """A declaration of interest.

    `interest`: the reason in the text's words (`a member of the club`), or what it is in where no reason is
        given, or the words `an interest` where neither is.
    `item`: the number of the item, minute or application that it is about.
    """

    name: str
    interest: str
    kind: InterestKind
    item: str | None
    evidence: Evidence


@light(frozen=True, slots=True)
class ThemeTag:
    """A theme of the taxonomy that a paragraph speaks of, with the words that show it."""

    paragraph_id: str
    theme: str
    salience: Salience
    cues: tuple[Evidence, ...]


@light(frozen=True, slots=True)
class Reference:
    """A mention of other minutes, a report, an Act or a document."""

    surface: str
    kind: ReferenceKind
    target: str | None
    paragraph_id: str
    evidence: Evidence
