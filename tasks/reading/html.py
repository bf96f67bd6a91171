"""A web page to a Document: its text as a saved page shows it, and what its tags say of each line.

In: bytes of HTML. Out: a Document; site menus, breadcrumbs and footers stay where they stood and are
labelled furniture. Will not: load what the page refers to, or decide whether it holds minutes.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from re import IGNORECASE

from bs4 import Tag

from schemas.documents import Document
from schemas.errors import DocumentRejectedError, RejectionCode
from schemas.issues import Issue, IssueCode
from schemas.patterns import pattern
from schemas.vocabulary import Severity
from tasks.reading.decoding import decode
from tasks.reading.html_charset import declared_charset
from tasks.reading.html_compose import compose
from tasks.reading.html_line import Line
from tasks.reading.html_parse import dropped, parse
from tasks.reading.html_scope import main_of
from tasks.reading.html_walk import Walk
from tasks.reading.moderngov import with_page_roles

_SETS_LINES = pattern("html.sets_lines", r"<(?:html|body|p|br|div|table|article|section|main)\b", IGNORECASE)
"""A page without any of these was typed for a program that sets each line, with lists and headings between."""
_HIDDEN_WORDS = 50
"""Fewer hidden words than these are labels for screen readers and messages that may appear."""


def read_html(data: bytes, charset: str | None = None) -> Document:
    """Return the document; raises DocumentRejectedError for what is no text, too much, or without words."""
    page, encoding, issues = decode(data, charset or declared_charset(data))
    return document_of_page(page, data, "text/html", encoding, issues)


def document_of_page(
    page: str, data: bytes, media_type: str, encoding: str, issues: tuple[Issue, ...] = ()
) -> Document:
    """Return the document of a page's markup; `data` are the bytes of the file that it came in."""
    tree = parse(page)
    main, sure = main_of(node for node in tree.descendants if isinstance(node, Tag))
    walk = Walk(main, typed=_SETS_LINES.search(page) is None)
    walk.over(tree.contents)
    lines = with_page_roles(_outside_is_furniture(walk.lines, sure=sure))
    if not lines:
        raise DocumentRejectedError(RejectionCode.EMPTY, f"the page shows no words and hides {len(walk.hidden)}")
    written = compose(lines)
    return Document(
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=media_type,
        encoding=encoding,
        text=written.text,
        blocks=written.blocks,
        links=written.links,
        issues=(*issues, *walk.repairs.issues(), *dropped(page, walk.letters), *_left_out(walk)),
    )


def _outside_is_furniture(lines: Sequence[Line], *, sure: bool) -> list[Line]:
    """Label what stands outside the main content, unless more words stand there than in it.

    A page of nothing but furniture is a page whose classes mean something else: nothing on it is furniture.
    """
    inside = sum(len(line.text) for line in lines if line.main and not line.furniture)
    outside = sum(len(line.text) for line in lines if not line.main and not line.furniture)
    if not inside and not outside:
        return [replace(line, furniture=False) for line in lines]
    if not inside or (outside > inside and not sure):
        return list(lines)
    return [line if line.main else line.as_furniture() for line in lines]


def _left_out(walk: Walk) -> list[Issue]:
    """Say what the page hides, and which items it shows only the beginning of."""
    said = [
        Issue(IssueCode.ITEM_CUT_SHORT, f"the page shows only the beginning of an item; the whole is at {url}")
        for url in walk.cut_items
    ]
    if len(walk.hidden) > _HIDDEN_WORDS:
        seen = f"{len(walk.hidden)} words are hidden on the page and were not read: {' '.join(walk.hidden[:8])} …"
        said.append(Issue(IssueCode.HIDDEN_TEXT, seen, Severity.INFO))
    return said
