"""Figures and themes as rows: money, quantities, dates, theme tags.

In: Minutes and ids. Out: rows as dicts of columns. Will not: change a value; pounds become pence.
"""

from collections.abc import Iterator
from decimal import Decimal

from schemas.minutes import Minutes
from schemas.rows import Cell
from tasks.shaping.evidence import paragraph_columns
from tasks.shaping.identities import Identities

Row = dict[str, Cell]
_PENCE = 100


def money(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a mention of an amount."""
    names = {amount.id: ids.fact("mon", amount.paragraph_id, amount.surface) for amount in minutes.money}
    for amount in minutes.money:
        yield {
            **paragraph_columns(minutes, ids, amount.evidence, amount.paragraph_id),
            "money_id": names[amount.id],
            "surface": amount.surface,
            "amount_pence": int(Decimal(str(amount.amount_gbp)) * _PENCE),
            "bound": amount.bound.value,
            "approximate": amount.approximate,
            "kind": amount.kind.value,
            "period": amount.period,
            "subject": amount.subject,
            "pot": names.get(amount.pot) if amount.pot else None,
        }


def quantities(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a quantity."""
    for quantity in minutes.quantities:
        yield {
            **paragraph_columns(minutes, ids, quantity.evidence, quantity.paragraph_id),
            "quantity_id": ids.fact("qty", quantity.paragraph_id, quantity.surface),
            "surface": quantity.surface,
            "value": quantity.value,
            "value_to": quantity.value_to,
            "unit": quantity.unit,
            "measure": quantity.measure.value,
            "bound": quantity.bound.value,
            "subject": quantity.subject,
        }


def dates(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a date, with the sentence that says what happens then."""
    for date in minutes.dates:
        yield {
            **paragraph_columns(minutes, ids, date.evidence, date.paragraph_id),
            "date_id": ids.fact("dat", date.paragraph_id, date.surface),
            "surface": date.surface,
            "edtf": date.edtf,
            "resolved": date.resolved,
            "resolution_basis": date.resolution_basis,
            "role": date.role.value,
            "subject": date.subject,
        }


def theme_tags(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a paragraph and theme; the evidence is the first cue."""
    text = minutes.structure.document.text
    for tag in minutes.themes:
        yield {
            **paragraph_columns(minutes, ids, tag.cues[0], tag.paragraph_id),
            "tag_id": ids.of("tag", f"{tag.paragraph_id}/{tag.theme}"),
            "theme_id": tag.theme,
            "salience": tag.salience.value,
            "cues": " | ".join(cue.quote(text) for cue in tag.cues),
        }
