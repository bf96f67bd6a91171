"""An annotated document on the terminal: the words on the left, the facts beside them.

In: an AnnotatedDocument. Out: rich renderables. Will not: decide what is a fact.
"""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from flows.annotation import AnnotatedDocument, AnnotatedParagraph
from flows.fact_words import WHOLE_SENTENCES

STYLES = {
    "decision": "bold green",
    "money": "bold yellow",
    "date": "bold cyan",
    "quantity": "bold magenta",
    "person": "bold blue",
    "speech": "italic blue",
    "theme": "underline",
    "reference": "cyan",
    "vote": "green",
    "motion": "green",
    "commitment": "yellow",
    "question": "magenta",
    "interest": "red",
    "approval": "green",
    "progress": "yellow",
}
_INDENT = 3


def annotated(document: AnnotatedDocument) -> Group:
    """Return the whole document for printing."""
    return Group(*_parts(document))


def _parts(document: AnnotatedDocument) -> Iterator[RenderableType]:
    yield Text(document.title, style="bold")
    for name, value in document.about:
        yield Text(f"  {name}: ", style="dim").append(value.replace("\n", "; "), style="default")
    yield Text()
    table = Table(box=None, padding=(0, 1), expand=True, show_header=True, header_style="dim")
    table.add_column("words", ratio=3)
    table.add_column("facts", ratio=2)
    for paragraph in document.paragraphs:
        table.add_row(_words(paragraph), _facts(paragraph))
        table.add_row("", "")
    yield table
    for doubt in document.doubts:
        yield Text(f"  doubt: {doubt}", style="yellow")


def _words(paragraph: AnnotatedParagraph) -> Padding:
    words = Text(paragraph.text)
    for mark in paragraph.marks:
        if mark.kind not in WHOLE_SENTENCES:
            words.stylize(STYLES[mark.kind], mark.start - paragraph.start, mark.end - paragraph.start)
    label = Text(f"{paragraph.label} " if paragraph.label else "", style="bold")
    return Padding(label + words, (0, 0, 0, _INDENT * (paragraph.level - 1)))


def _facts(paragraph: AnnotatedParagraph) -> Text:
    facts = Text()
    for mark in paragraph.facts:
        facts.append(f"{mark.kind} ", style="dim").append(f"{mark.says}\n", style=STYLES[mark.kind])
    facts.rstrip()
    return facts
