"""An annotated document as one HTML page, with each fact beside its words.

In: an AnnotatedDocument. Out: HTML that needs no script, no network and no other file. Will not: pass on
markup of the document: all its words are escaped.
"""

from html import escape

from flows.annotation import AnnotatedDocument, AnnotatedParagraph, Mark
from flows.fact_words import WHOLE_SENTENCES

_STYLE = """
:root { color-scheme: light dark; --ink: #1d1d1f; --dim: #6a6a70; --line: #d8d8dc; --paper: #fff }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; --dim: #a0a0a8; --line: #3a3a40;
  --paper: #18181b } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 2rem auto;
  padding: 0 1rem;
  max-width: 75rem }
h1 { font-size: 1.5rem; line-height: 1.25 }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem }
dt, .id { color: var(--dim) } dd { margin: 0; white-space: pre-line }
.row { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem;
  border-top: 1px solid var(--line);
  padding: .5rem 0 }
.words { white-space: pre-wrap; overflow-wrap: anywhere } .level2 { margin-left: 2rem }
  .level3, .level4 { margin-left: 4rem }
.label { font-weight: 600 } .id { font-size: .75rem; margin-left: .5rem } ul { margin: 0; padding: 0;
  list-style: none }
li { font-size: .875rem } li b { font-weight: 600 } .heading .words, .item .words { font-weight: 600 }
.resolution .words, .resolution_clause .words { border-left: 4px solid #2f855a; padding-left: .75rem }
mark { color: inherit; background: none; border-bottom: 2px solid } .money { color: #b7791f }
  .date { color: #0b7285 }
.quantity { color: #9c36b5 } .person { color: #1c6fd1 } .speech { color: #1c6fd1; font-style: italic }
  .decision, .vote, .motion, .approval { color: #2f855a } .commitment, .progress { color: #b7791f }
  .question { color: #9c36b5 }
  .interest { color: #c92a2a } .reference { color: #0b7285 }
mark.theme { color: inherit; border-bottom: 1px dotted var(--dim) }
  .doubts { border-top: 1px solid var(--line); color: #b7791f }
@media (max-width: 45rem) { .row { grid-template-columns: 1fr; gap: .25rem } }
"""


def annotated_html(document: AnnotatedDocument) -> str:
    """Return the page."""
    title = escape(document.title)
    about = "".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in document.about)
    rows = "\n".join(_row(paragraph) for paragraph in document.paragraphs)
    doubts = "".join(f"<li>{escape(doubt)}</li>" for doubt in document.doubts)
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{title}</title><style>{_STYLE}</style></head>\n<body><main><h1>{title}</h1><dl>{about}</dl>\n{rows}\n"
        f'<ul class="doubts" aria-label="Doubts">{doubts}</ul></main></body></html>\n'
    )


def _row(paragraph: AnnotatedParagraph) -> str:
    label = f'<span class="label">{escape(paragraph.label)}</span> ' if paragraph.label else ""
    name = f'<span class="id">{escape(paragraph.local_id)}</span>' if paragraph.local_id else ""
    words = f'<div class="words level{paragraph.level}">{label}{_words(paragraph)}{name}</div>'
    return f'<div class="row {escape(paragraph.kind)}">{words}<ul>{"".join(map(_fact, paragraph.facts))}</ul></div>'


def _words(paragraph: AnnotatedParagraph) -> str:
    """Mark the words of facts; where two overlap, the one that begins first is marked."""
    parts: list[str] = []
    position = 0
    for mark in paragraph.marks:
        start, end = mark.start - paragraph.start, mark.end - paragraph.start
        if start >= position and mark.kind not in WHOLE_SENTENCES:
            parts.append(escape(paragraph.text[position:start]))
            parts.append(
                f'<mark class="{mark.kind}" title="{escape(mark.says)}">{escape(paragraph.text[start:end])}</mark>'
            )
            position = end
    return "".join([*parts, escape(paragraph.text[position:])])


def _fact(mark: Mark) -> str:
    return f'<li><b class="{mark.kind}">{mark.kind}</b> {escape(mark.says)}</li>'
