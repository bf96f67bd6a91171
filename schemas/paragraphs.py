"""Agenda items, their paragraphs and what is listed under them.

In: nothing. Out: frozen types, parts of `schemas.minutes`. Will not: find or write facts.
"""

from schemas.documents import Evidence
from schemas.light import light
from schemas.vocabulary import DecisionBlock, ItemKind, ParagraphKind


@light(frozen=True, slots=True)
class HeaderField:
    """One labelled line above the minutes, such as `Presenter: Name`; the evidence is the value's."""

    name: str
    value: str
    evidence: Evidence


@light(frozen=True, slots=True)
class Item:
    """An agenda item: its printed number without a final stop, title, purpose and header fields.

    `parent_id` is the item of which this is a sub-item (`5` of `5.1` or `5a`). `twin_of` is the public item of
    which this is the exempt part. Both are ids of items of the same meeting.
    """

    id: str
    number: str | None
    title: str
    purpose: tuple[Evidence, ...]
    fields: tuple[HeaderField, ...]
    kind: ItemKind
    evidence: Evidence
    meeting_id: str = "m1"
    parent_id: str | None = None
    twin_of: str | None = None


@light(frozen=True, slots=True)
class Paragraph:
    """A paragraph, list item, heading, resolution or clause; the evidence excludes the label.

    `item_id` is None for the lists of those present above the first item. `label` is as printed. `level` is 1 for the
    outermost, 2 for list items and clauses, 3 for nested.
    """

    id: str
    item_id: str | None
    label: str | None
    intended_label: str | None
    level: int
    parent_id: str | None
    kind: ParagraphKind
    evidence: Evidence


@light(frozen=True, slots=True)
class LeadIn:
    """The opening of a resolution as printed; its content begins at offset `content`, after any `That`.

    `body` is the deciding body where the lead-in names it: `RESOLVED - that the Committee`. `explicit` is
    false where no keyword of resolutions is printed: `The Committee agreed to:`; `is_quiet` says that the keyword
    is in small letters, as in running text.
    """

    paragraph_id: str
    content: int
    body: str | None
    block: DecisionBlock
    evidence: Evidence
    explicit: bool = True
    is_quiet: bool = False


@light(frozen=True, slots=True)
class SupportingDocument:
    """A document listed under the item; `size` in bytes."""

    title: str
    url: str | None
    media_type: str | None
    size: int | None
    item_id: str
    evidence: Evidence
