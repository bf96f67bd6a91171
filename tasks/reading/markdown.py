"""Markdown to a Document: a page that a site generator keeps as text, often with tables of HTML inside.

In: bytes of Markdown. Out: a Document, as the page would be read. Will not: follow Markdown's numbering; labels stay as
they are typed.

Parish sites that moved from an older system keep minutes so: front matter, paragraphs, tables with pipes whose cells
run over several lines, and tables that nobody converted. They become HTML here, and are read as that.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from html import escape
from re import Match

from schemas.documents import Document
from schemas.patterns import pattern
from tasks.reading.decoding import decode
from tasks.reading.html import document_of_page

_FENCE = "---"
_RULE = pattern("markdown.rule", r"\|(?:\s?:?-{2,200}:?\s?\|){1,60}\s*$")
_HEADING = pattern("markdown.heading", r"(?P<signs>#{1,6})\s+(?P<words>\S.*)")
_STRONG = pattern("markdown.strong", r"(?P<signs>\*\*|__)(?P<words>[^*_\n]{1,500})(?P=signs)")
_HEADED = pattern("markdown.headed", r"^(?P<head>\*\*[^*\n]{2,150}\*\*)\s{0,9}(?:<br ?/?>)?\s{0,9}(?=[^\s<][^\n]{20,})")
"""What heads the text of a cell: `| **Ferry** The charges were noted. |`"""
_LABELLED = pattern("markdown.labelled", r"(?:\*\*)?[A-Z][\w’' ]{1,30}:(?:\*\*)?\s")
_LINK = pattern(
    "markdown.link", r"(?P<image>!?)\[(?P<words>[^\[\]\n]{0,300})\]\((?P<url>[^\s()]{1,500})[^()\n]{0,200}\)"
)
_ESCAPED = pattern("markdown.escaped", r"\\(?P<sign>[\\`*_{}\[\]()#+.!|<>-])")
_LONGEST_FRONT = 60
_LONGEST_ROW = 400
"""Lines of one row of a table; a longer one is no row."""


def read_markdown(data: bytes, charset: str | None = None) -> Document:
    """Return the document; raises DocumentRejectedError as for a page."""
    text, encoding, issues = decode(data, charset)
    return document_of_page(as_html(text), data, "text/markdown", encoding, issues)


def as_html(text: str) -> str:
    """Return the page; front matter stands in it as furniture."""
    lines = text.split("\n")
    front = _front(lines)
    head = f"<nav>{''.join(_paragraphs(lines[1 : front - 1]))}</nav>" if front else ""
    body = "".join(_blocks(lines[front:]))
    return f"<html><body>{head}<main>{body}</main></body></html>"


def _front(lines: Sequence[str]) -> int:
    """Return how many lines the front matter takes; 0 where there is none."""
    if lines[0] != _FENCE:
        return 0
    return next((index + 1 for index, line in enumerate(lines[1:_LONGEST_FRONT], start=1) if line == _FENCE), 0)


def _blocks(lines: Sequence[str]) -> Iterator[str]:
    """Yield tables and what stands between them."""
    rules = [index for index, line in enumerate(lines) if _RULE.match(line)]
    index = start = 0
    while index < len(lines):
        rows, end = _table(lines, index, rules) if lines[index].startswith("|") else ([], index)
        if rows:
            yield from _paragraphs(lines[start:index])
            yield f"<table>{''.join(rows)}</table>"
            index = start = end
        else:
            index += 1
    yield from _paragraphs(lines[start:])


def _table(lines: Sequence[str], first: int, rules: Sequence[int]) -> tuple[list[str], int]:
    """Return the rows of a table that begins at a line, and the line after it; no rows where it is none."""
    place = bisect_left(rules, first)
    if place == len(rules) or rules[place] - first > _LONGEST_ROW:
        return [], first
    rule = rules[place]
    columns = lines[rule].count("|") - 1
    rows, index = [], first
    while index < len(lines) and lines[index].startswith("|"):
        cells, index = _row(lines, index, columns)
        if not cells:
            break
        if index - 1 != rule:
            rows.append("".join(_tr(cells)))
    return rows, index


def _tr(cells: Sequence[str]) -> Iterator[str]:
    yield "<tr>"
    for cell in cells:
        yield "<td>"
        yield from _paragraphs(_HEADED.sub(r"\g<head>\n\n", cell.strip(" \t\xa0"), count=1).split("\n"))
        yield "</td>"
    yield "</tr>"


def _row(lines: Sequence[str], first: int, columns: int) -> tuple[list[str], int]:
    """Return the cells of a row, which may run over several lines, and the line after it."""
    seen = 0
    for end in range(first, min(len(lines), first + _LONGEST_ROW)):
        seen += lines[end].count("|") - lines[end].count("\\|")
        if seen > columns and lines[end].rstrip().endswith("|"):
            row = "\n".join(lines[first : end + 1]).replace("\\|", "&#124;")
            return row.strip().split("|")[1 : columns + 1], end + 1
    return [], first


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    """Yield paragraphs, headings and raw HTML; a blank line, a list's label and a heading each end a paragraph."""
    open_lines: list[str] = []
    for line in [*lines, ""]:
        words = line.strip(" \t\xa0")
        if open_lines and (not words or _begins(words) or _stands_alone(open_lines[-1])):
            yield _paragraph(open_lines)
            open_lines = []
        if words:
            open_lines.append(words)


def _begins(words: str) -> bool:
    listed = words.startswith(("#", "<table", "- ", "* ", "+ ")) or _LABELLED.match(words) is not None
    return listed or words[:3].rstrip(" ").rstrip(".").isdigit()


def _stands_alone(words: str) -> bool:
    """Say whether a line is a paragraph by itself: a heading, or a line that is bold as a whole."""
    strong = _STRONG.fullmatch(words) is not None
    return strong or _HEADING.match(words) is not None


def _paragraph(lines: Sequence[str]) -> str:
    text = "\n".join(lines)
    if text.startswith("<table"):
        return text
    heading = _HEADING.match(text)
    level = len(heading.group("signs")) if heading else 0
    inline = _inline(heading.group("words") if heading else text)
    return f"<h{level}>{inline}</h{level}>" if level else f"<p>{inline}</p>"


def _inline(words: str) -> str:
    """Return words with what Markdown marks in them as HTML; HTML in them stays."""
    linked = _LINK.sub(_link, _STRONG.sub(r"<b>\g<words></b>", words))
    return _ESCAPED.sub(lambda match: escape(match.group("sign")), linked)


def _link(match: Match[str]) -> str:
    if match.group("image"):
        return ""
    return f'<a href="{escape(match.group("url"))}">{match.group("words")}</a>'
