"""An annotated document as Markdown, for the pages of Prefect.

In: an AnnotatedDocument. Out: Markdown. Will not: pass on markup of the document: its words are escaped.
"""

from collections.abc import Iterator

from flows.annotation import AnnotatedDocument, AnnotatedParagraph
from flows.markdown_table import escaped, table


def annotated_markdown(document: AnnotatedDocument) -> str:
    """Return the document as a table of its words and facts."""
    return "\n".join(_parts(document)) + "\n"


def _parts(document: AnnotatedDocument) -> Iterator[str]:
    yield f"# {escaped(document.title)}\n"
    yield from table(("", ""), ((name, escaped(value)) for name, value in document.about))
    yield from table(("words", "facts"), ((_words(each), _facts(each)) for each in document.paragraphs))
    if document.doubts:
        yield "## Doubts\n"
        yield from (f"- {escaped(doubt)}" for doubt in document.doubts)


def _words(paragraph: AnnotatedParagraph) -> str:
    return f"**{escaped(paragraph.label)}** {escaped(paragraph.text)}" if paragraph.label else escaped(paragraph.text)


def _facts(paragraph: AnnotatedParagraph) -> str:
    return "<br>".join(f"**{fact.kind}** {escaped(fact.says)}" for fact in paragraph.facts)
