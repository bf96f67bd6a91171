"""Pages for the tests, and the paragraph tree as an outline that is easy to read."""

from schemas.minutes import Paragraph, Structure
from seeds.lexicon import lexicon
from tasks.reading.reader import read
from tasks.structuring.structure import structure
from tasks.structuring.tight import tightened

SHORT = {"resolution": "R", "resolution_clause": "C", "heading": "H", "attendance": "A"}
"""Kinds as one letter; what is neither resolution, clause, heading nor attendance has none."""


def page(*lines: str) -> Structure:
    """Return the structure of an agenda-item page with these lines as its minutes."""
    return whole_page("Agenda item", "", "Duck pond", "", "Minutes:", "", *lines)


def whole_page(*lines: str) -> Structure:
    """Return the structure of a page of these lines, its paragraphs on a line each."""
    document = read("\n".join(lines).encode())
    tight = tightened(document)
    return structure(tight.document if tight else document, lexicon())


def outline(found: Structure) -> list[str]:
    """Return a line a paragraph: two spaces a level, the label, the kind's letter, the words."""
    return [_line(found, paragraph) for paragraph in found.paragraphs]


def page_outline(found: Structure) -> list[str]:
    """Return a line for each item (`#`, number, title), and below it purposes (`?`), fields, and the paragraphs."""
    lines = []
    for item in found.items:
        text = found.document.text
        lines.append(" ".join(part for part in ("#", item.number, item.title) if part))
        lines += [f"? {span.quote(text)}" for span in item.purpose]
        lines += [f": {field.name} = {field.value}" for field in item.fields]
        lines += [_line(found, paragraph) for paragraph in found.paragraphs if paragraph.item_id == item.id]
    return lines


def _line(found: Structure, paragraph: Paragraph) -> str:
    lost = f"={paragraph.intended_label}" if paragraph.intended_label else ""
    words = " ".join(paragraph.evidence.quote(found.document.text).split())
    parts = ((paragraph.label or "") + lost, SHORT.get(paragraph.kind.value), words)
    return "  " * (paragraph.level - 1) + " ".join(part for part in parts if part)
