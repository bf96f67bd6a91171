"""The tables of facts but decisions and people: what the minutes say, each row with the words it rests on.

In: nothing. Out: pandera models, listed in `schemas.tables.TABLES`. Will not: hold SQL or touch a database.
"""

import pandas as pd
from pandera.typing import Series

from schemas import vocabulary as words
from schemas.columns import Evidenced, InParagraph, Table, column, day, key, word


class Money(InParagraph):
    """One row a mention of an amount in pounds; never add kinds, and mind that mentions repeat."""

    money_id: Series[str] = key("Deterministic id, from document and place")
    surface: Series[str] = column("Amount as printed")
    amount_pence: Series[int] = column("Amount in pence")
    bound: Series[str] = word("How it bounds the true figure", words.Bound)
    approximate: Series[bool] = column("True for about, some, nearly")
    kind: Series[str] = word("What the amount is", words.MoneyKind)
    period: Series[str] = column("Period as printed in the sentence", null=True)
    subject: Series[str] = column("The words that say what it is for", null=True)
    pot: Series[str] = column(
        "First mention of the same sum; mentions of one pot are never added", null=True, aside=True
    )


class Quantities(InParagraph):
    """One row a percentage, count, duration or time limit."""

    quantity_id: Series[str] = key("Deterministic id, from document and place")
    surface: Series[str] = column("Quantity as printed")
    value: Series[float] = column("Value in the unit")
    value_to: Series[pd.Float64Dtype] = column("Upper value of a range", null=True)
    unit: Series[str] = column("Unit in the singular: percent, day, patient ...")
    measure: Series[str] = word("What it measures", words.Measure)
    bound: Series[str] = word("How it bounds the true figure", words.Bound)
    subject: Series[str] = column("The sentence that says what is measured", null=True)


class Dates(InParagraph):
    """One row a date in the text."""

    date_id: Series[str] = key("Deterministic id, from document and place")
    surface: Series[str] = column("Date as printed")
    edtf: Series[str] = column("The date in EDTF, from its own words only", null=True)
    resolved: Series[str] = column("The full date in EDTF, where there is a basis for it", null=True)
    resolution_basis: Series[str] = column("That basis", null=True)
    role: Series[str] = word("What it is the date of", words.DateRole)
    subject: Series[str] = column("The sentence that says what happens then", null=True)


class Commitments(InParagraph):
    """One row a thing that somebody will do, or was asked to do; the quote is the clause that says so."""

    commitment_id: Series[str] = key("Deterministic id, from document and place")
    kind: Series[str] = word("What sort of thing", words.CommitmentKind)
    strength: Series[str] = word("How firmly it is said", words.CommitmentStrength)
    who: Series[str] = column("Who will do it: a person of the document, or the words as printed", null=True)
    what: Series[str] = column("What will be done, in the words of the text")
    to_whom: Series[str] = column("For or to whom", null=True)
    due: Series[str] = column("When: EDTF, or the words as printed", null=True)
    due_earliest: Series[str] = day("First day on which it is due, from the date that `due` is; null where open")
    due_latest: Series[str] = day("Last day on which it is due; null where no date says it")
    number: Series[str] = column("Number of the action in its list, as printed: `Action 14: Clerk to write`", null=True)


class Questions(InParagraph):
    """One row a question put in the meeting; the quote is the question."""

    question_id: Series[str] = key("Deterministic id, from document and place")
    asker: Series[str] = column("Who asked: a person of the document, or the words as printed", null=True)
    answerer: Series[str] = column("Who answered", null=True)
    answered: Series[pd.BooleanDtype] = column(
        "Whether somebody answered, if only to promise to write; null where not stated", null=True
    )
    answer: Series[str] = column("The words of the answer", null=True)
    answer_start: Series[pd.Int64Dtype] = column(
        "First character of the answer in documents.text", null=True, aside=True, ge=0
    )
    answer_end: Series[pd.Int64Dtype] = column("Character after its last one", null=True, aside=True, ge=1)


class Interests(InParagraph):
    """One row a declaration of interest; the quote is the declaration."""

    interest_id: Series[str] = key("Deterministic id, from document and place")
    name: Series[str] = column("Who declared it, as printed")
    interest: Series[str] = column("What it is in, as printed")
    kind: Series[str] = word("Kind of interest", words.InterestKind)
    item: Series[str] = column("Item that it is about, as printed", null=True)


class Citations(InParagraph):
    """One row a reference to other minutes, a report, an Act or a document."""

    citation_id: Series[str] = key("Deterministic id, from document and place")
    surface: Series[str] = column("Reference as printed")
    kind: Series[str] = word("What it points to", words.ReferenceKind)
    target: Series[str] = column("Number or name of what it points to", null=True)


class Entities(Table):
    """One row an organisation, place or programme that a document names."""

    entity_id: Series[str] = key("Deterministic id, from document, sort and name")
    document_id: Series[str] = column("The document", ref="documents.document_id")
    sort: Series[str] = column("organisation, place or programme", isin=["organisation", "place", "programme"])
    name: Series[str] = column("Name, the fullest in the document")
    kind: Series[str] = column("What kind of organisation, place or programme")


class EntityMentions(InParagraph):
    """One row a place where an organisation, place or programme is named; the quote is the name."""

    entity_mention_id: Series[str] = key("Deterministic id, from document and place")
    entity_id: Series[str] = column("What is named", ref="entities.entity_id")


class SupportingDocuments(Evidenced):
    """One row a report or attachment that the page lists under an item; the quote is the line that lists it."""

    supporting_document_id: Series[str] = key("Deterministic id, from document and title")
    item_id: Series[str] = column("The agenda item", ref="agenda_items.item_id")
    title: Series[str] = column("Title as printed")
    url: Series[str] = column("Address, where the page links to it; whole where the page's own is known", null=True)
    media_type: Series[str] = column("Media type, as far as the page says", null=True)
    size_bytes: Series[pd.Int64Dtype] = column("Size in bytes, as far as the page says", null=True, ge=0)


class ThemeTags(InParagraph):
    """One row a paragraph and theme; the quote is the first cue."""

    tag_id: Series[str] = key("Deterministic id, from paragraph and theme")
    theme_id: Series[str] = column("The theme", ref="themes.theme_id", index=False)
    salience: Series[str] = word("Filed there, or found there by search", words.Salience)
    cues: Series[str] = column("All cue words, separated by ' | '")
