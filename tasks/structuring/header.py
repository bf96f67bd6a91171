"""The lines between title and minutes: labelled fields, and what the item was for.

In: header blocks. Out: header fields and purpose paragraphs. Will not: say who the people in the
fields are (extraction does).
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from schemas.documents import Block, Evidence
from schemas.minutes import HeaderField
from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon

_FIELD = pattern("header.field", r"([A-Z][A-Za-z/&()’'? -]{1,39}+)\s{0,9}+:\s?[-–]?\s{0,99}+(?=\S)")
_AGENDA_ITEM = pattern(
    "header.agenda_item",
    r"\((?:(?:[Aa]genda\s)?(?:[Ii]tem|ITEM|[Ee]item)\s(?:[Nn]o\.?\s)?|[Aa]genda\s[Nn]o\.?\s)(?P<number>\w{1,6})\)$",
)
_LONGEST_NAME = 4
"""Words in a label that the lexicon does not know; a longer one before a colon is a sentence."""


@lru_cache(maxsize=1)
def _known_field() -> re.Pattern[str]:
    """Match a field name of the lexicon with a colon behind it, or one that needs none (`Report by Name`)."""
    names, openings = (any_of(lexicon().words[f"page.{listed}"]) for listed in ("field_names", "field_openings"))
    return pattern(
        "header.known_field", rf"({names}(?=\s*+:)|{openings}(?=[\s:]))\s*+(?::\s?[-–]?\s*+)?+(?=\S)", re.IGNORECASE
    )


def header_of(text: str, blocks: Sequence[Block]) -> tuple[tuple[HeaderField, ...], tuple[Evidence, ...]]:
    """Return the labelled fields and the purpose paragraphs, each in reading order."""
    read = [(block, _field(text, block)) for block in blocks if not _is_purpose_label(text, block)]
    named = lexicon().words["page.purpose_names"]
    fields = tuple(field for _, field in read if field and field.name not in named)
    purpose = tuple(
        Evidence(field.evidence.start if field else block.start, block.end, "header.purpose", block.page)
        for block, field in read
        if not field or field.name in named
    )
    return fields, purpose


def _is_purpose_label(text: str, block: Block) -> bool:
    """Say whether a line only announces the purpose, which stands below it, or a field that is empty."""
    label = text[block.start : block.end].rstrip(" \xa0:-–")
    return label in lexicon().words["page.purpose_names"] or label in lexicon().words["page.empty_fields"]


def _unknown_field(line: str) -> re.Match[str] | None:
    """Match a short label before a colon that the lexicon does not know."""
    match = _FIELD.match(line)
    sentence = match and (len(match.group(1).split()) > _LONGEST_NAME or match.group(1).startswith("To "))
    return None if sentence else match


def names_agenda_item(text: str, block: Block) -> bool:
    """Say whether a line below a title only gives its number on the agenda: `(Item 4)`."""
    return _AGENDA_ITEM.match(text, block.start, block.end) is not None


def is_field(text: str, block: Block) -> bool:
    """Say whether a line is a label with its value: `Contact: A Heron`."""
    return _field(text, block) is not None


def is_known_field(text: str, block: Block) -> bool:
    """Say whether a line is a field by its name: `Contact: A Heron`, not `Co-opted: A Heron`."""
    return _known_field().match(text, block.start, block.end) is not None


def _field(text: str, block: Block) -> HeaderField | None:
    """Return the field that a line states, or None; a value loses its final full stop."""
    line = text[block.start : block.end]
    if agenda := _AGENDA_ITEM.match(line):
        evidence = Evidence(block.start + agenda.start("number"), block.start + agenda.end("number"), "header.field")
        return HeaderField("Agenda item", agenda.group("number"), evidence)
    match = _known_field().match(line) or _unknown_field(line)
    if match is None:
        return None
    start = block.start + match.end()
    end = start + len(line[match.end() :].removesuffix(".").rstrip())
    if start == end:
        return None
    evidence = Evidence(start, end, "header.field", block.page)
    return HeaderField(match.group(1).strip(), text[start:end], evidence)
