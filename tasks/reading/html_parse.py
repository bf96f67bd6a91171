"""HTML text to a tree, within bounds, and the check that the parser lost nothing.

In: the decoded page. Out: the tree of Beautiful Soup on lxml. Will not: walk it.

The parser is asked for huge trees: without that, lxml drops what nests too deep and texts over 10 MB.
What it may still drop (other versions, other limits) shows when the letters that a plain removal of
tags leaves are compared with those that the walk met.
"""

from re import IGNORECASE

from bs4 import BeautifulSoup
from bs4.builder._lxml import LXMLTreeBuilder

from schemas.errors import DocumentRejectedError, RejectionCode
from schemas.issues import Issue, IssueCode
from schemas.patterns import pattern
from schemas.vocabulary import Severity

MOST_CHARACTERS = 20_000_000
MOST_TAGS = 150_000
"""Opening and closing ones; a meeting of sixty pages of minutes has 10,000."""
MOST_REFERENCES = 2_000_000
AS_WRITTEN: dict[str, None] = {"multi_valued_attributes": None}
"""The classes of a tag stay one text: most are never looked at."""
_LOST_SHARE = 0.02
_LOST_LETTERS = 40

_NOT_TEXT = pattern("html.not_text", r"<(script|style)\b[^>]*+>(?:[^<]++|<(?!/\1))*+", IGNORECASE)
_COMMENT = pattern("html.comment", r"<!--(?:[^-]++|-(?!->))*+(?:-->)?")
_TAG = pattern("html.any_tag", r"""<[A-Za-z/!?](?:[^<>"']++|"[^"]*+"|'[^']*+')*+>""")
_LOOSE_TAG = pattern("html.loose_tag", r"<[A-Za-z/!?][^<>]*+>?")
_PROCESSING = pattern("html.processing", r"<\?[^>]*+>")
_REFERENCE = pattern("html.reference", r"&#?\w{1,32};?")


def parse(page: str) -> BeautifulSoup:
    """Return the tree; raises DocumentRejectedError for a page that is too much to read."""
    for seen, most, what in (
        (len(page), MOST_CHARACTERS, "characters"),
        (page.count("<"), MOST_TAGS, "tags"),
        (page.count("&"), MOST_REFERENCES, "character references"),
    ):
        if seen > most:
            raise DocumentRejectedError(RejectionCode.TOO_COMPLEX, f"{seen:,} {what}, at most {most:,} are read")
    page = f"<!doctype html>{_PROCESSING.sub(' ', page)}"  # without these, a warning that it may be no HTML
    return BeautifulSoup(page, builder=LXMLTreeBuilder(huge_tree=True, **AS_WRITTEN))


def dropped(page: str, letters: int) -> tuple[Issue, ...]:
    """Say whether the walk met fewer letters than the page has outside its tags."""
    page = _NOT_TEXT.sub("", _COMMENT.sub("", page))
    for tag in (_TAG, _LOOSE_TAG):  # a stray quote makes the first one eat text or leave tags: believe the lower
        page = tag.sub("", page)
    written = sum(map(len, _REFERENCE.sub("", page).split()))
    lost = written - letters
    if lost <= _LOST_LETTERS or lost <= _LOST_SHARE * written:
        return ()
    said = f"{lost:,} of about {written:,} letters of the page are not in the text that was read from it"
    return (Issue(IssueCode.TEXT_DROPPED, said, Severity.ERROR),)
