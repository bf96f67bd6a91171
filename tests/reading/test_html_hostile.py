"""Pages that are made to break a reader: each a verdict within seconds, and never another exception."""

import time
from collections.abc import Callable

import pytest

from schemas.documents import Document
from schemas.errors import DocumentRejectedError, RejectionCode
from schemas.issues import IssueCode
from tasks.reading.html import read_html
from tasks.reading.html_parse import dropped, parse
from tasks.reading.reader import read

SECONDS = 20.0
"""What grows with the square of the page takes minutes. On a core of its own each takes two seconds at most."""

TOO_COMPLEX, READ = RejectionCode.TOO_COMPLEX, None

# (page, what it is refused with or None, words that must be read)
HOSTILE: dict[str, tuple[Callable[[], bytes], RejectionCode | None, str]] = {
    "nested_300": (lambda: b"<div>" * 300 + b"deep words" + b"</div>" * 300, READ, "deep words"),
    "nested_1900": (
        lambda: b"<div>" * 1900 + b"deep words" + b"</div>" * 1900 + b"<p>after",
        READ,
        "deep words\n\nafter",
    ),
    "nested_100000": (lambda: b"<div>" * 100_000 + b"x" + b"</div>" * 100_000, TOO_COMPLEX, ""),
    "nested_inline": (lambda: b"<span>" * 3_000 + b"x", TOO_COMPLEX, ""),
    "unclosed": (lambda: b"<p><b>one<p><i>two<table><tr><td>three<td>four", READ, "four"),
    "unclosed_paragraphs": (lambda: b"<p>word" * 40_000, READ, "word\n\nword"),
    "only_closing_tags": (lambda: b"</div>" * 100_000 + b"left over", READ, "left over"),
    "huge_attribute": (lambda: b"<p title='" + b"a" * 15_000_000 + b"'>short</p>", READ, "short"),
    "many_attributes": (
        lambda: b"<p " + b" ".join(b"a%d=1" % n for n in range(50_000)) + b">x words</p>",
        READ,
        "x words",
    ),
    "huge_text": (lambda: b"<p>" + b"word " * 2_500_000 + b"</p><p>last</p>", READ, "last"),
    "too_long": (lambda: b"<p>" + b"word " * 4_100_000, TOO_COMPLEX, ""),
    "entities_50_mb": (lambda: b"<p>" + b"&amp;" * 10_000_000, TOO_COMPLEX, ""),
    "entities_1_mb": (lambda: b"<p>" + b"&eacute;" * 100_000, READ, "éé"),
    "escaped_twice": (lambda: b"<p>" + b"&amp;lt;p&amp;gt;x" * 20_000, READ, "x\n\nx"),
    "escaped_everywhere": (lambda: b"<p>&lt;b&gt;x</p>" * 6_000, TOO_COMPLEX, ""),
    "table_bomb": (lambda: b"<table><tr><td>" * 600 + b"core", READ, "core"),
    "table_bomb_deep": (lambda: b"<table><tr><td>" * 20_000 + b"core", TOO_COMPLEX, ""),
    "colspan_bomb": (lambda: b"<table>" + b"<tr><td colspan=999999999 rowspan=999999999>a<td>b" * 2_000, READ, "a"),
    "wide_table": (lambda: b"<table><tr>" + b"<td>cell" * 30_000, READ, "cell | cell"),
    "list_bomb": (lambda: b"<ul><li>" * 900 + b"core", READ, "core"),
    "list_indents": (lambda: (b"<ul>" + b"<li><a href=x>core</a>" * 50) * 60, READ, "core"),
    "most_tags": (lambda: b"<p>word</p>" * 75_000, READ, "word"),
    "list_numbers": (lambda: b"<ol start=99999999999999999999><li value=-7>seven</ol>", READ, "-7. seven"),
    "roman_bomb": (lambda: b"<ol type=i start=999999><li>many</ol>", READ, "999999. many"),
    "links": (lambda: b"<a href=x>" * 900 + b"inner", READ, "inner"),
    "comment_never_closed": (lambda: b"<p>seen</p><!-- " + b"- " * 500_000, READ, "seen"),
    "comments_never_closed": (lambda: b"<p>seen</p>" + b"<!--" * 140_000, READ, "seen"),
    "scripts_never_closed": (lambda: b"<p>seen</p>" + b"<script>" * 140_000, READ, "seen"),
    "quotes_in_tags": (lambda: b"<p>seen</p>" + b'<a"<a\'x"<b"\'' * 45_000, READ, "seen"),
    "quote_never_closed": (lambda: b"<p>seen</p><p title='" + b"x " * 100_000, READ, "seen"),
    "tag_never_closed": (lambda: b"<p>seen</p><" + b"a " * 100_000, READ, "seen"),
    "angle_brackets": (lambda: b"<p>seen</p>" + b"< " * 100_000, READ, "seen"),
    "script_never_closed": (lambda: b"<p>seen</p><script>" + b"var x='<p>';" * 50_000, READ, "seen"),
    "styles": (lambda: b"".join(b"<p style='text-indent:-%dpt'>w</p>" % n for n in range(20_000)), READ, "w\n\nw"),
    "null_bytes": (lambda: b"<p>a\x00b</p>", RejectionCode.BINARY, ""),
    "no_words": (lambda: b"<html><body><script>x</script><p>&nbsp;</p></body></html>", RejectionCode.EMPTY, ""),
    "utf_16": (lambda: "<html><p>caf\u00e9</p></html>".encode("utf-16"), READ, "café"),
    "surrogates_by_number": (lambda: b"<p>a&#xD800;b&#0;c&#x110000;d</p>", READ, "d"),
}


def verdict(page: bytes) -> Document | RejectionCode:
    try:
        return read(page)
    except DocumentRejectedError as error:
        return error.rejection.code


@pytest.mark.parametrize(("page", "code", "words"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_page_has_a_verdict_in_time(
    page: Callable[[], bytes], code: RejectionCode | None, words: str
) -> None:
    content = page()
    began = time.process_time()
    found = verdict(content)
    assert time.process_time() - began < SECONDS
    if code:
        assert found == code
    else:
        assert isinstance(found, Document)
        assert words in found.text
        found.text.encode("utf-8")


def test_no_text_is_lost_below_the_depth_at_which_lxml_stops_by_itself() -> None:
    page = b"<html><body>" + b"<div><p>word</p>" * 1_500 + b"</body></html>"
    document = read_html(page)
    assert document.text.split() == ["word"] * 1_500
    assert not document.issues


def test_text_that_the_parser_lost_is_said() -> None:
    page = "<p>" + "word " * 100 + "</p>"
    (issue,) = dropped(page, letters=300)
    assert issue.code is IssueCode.TEXT_DROPPED
    assert "100 of about 400 letters" in issue.message
    assert not dropped(page, letters=400)


# pages whose tags a plain removal finds hard: no loss must be reported where there is none
HARD_TO_STRIP = {
    "bracket_in_attribute": '<p title="a > b and many more words than forty letters in all of them">words</p>',
    "stray_quote": "<p class=x\">It's</p><p title='it'>the council's own words, which are not an attribute</p>",
    "script_with_tags": "<script>if (a < b) write('<p>forty letters and more of text in here</p>')</script><p>x</p>",
    "comment_with_tags": "<!-- <p>forty letters and more of text that is a comment</p> --><p>x</p>",
    "conditional": "<!--[if gte mso 9]><xml>forty letters and more of settings of Word</xml><![endif]--><p>x</p>",
    "less_than": "<p>5 < 6 and it is < 7, which nobody in the chamber doubted for a moment</p>",
    "select": "<select><option>forty letters and more of words in a select box</option></select><p>x</p>",
    "title": "<title>forty letters and more of words in the title of the page</title><p>x</p>",
}


@pytest.mark.parametrize("page", HARD_TO_STRIP.values(), ids=HARD_TO_STRIP)
def test_no_loss_is_reported_where_there_is_none(page: str) -> None:
    assert not [issue for issue in read_html(page.encode()).issues if issue.code is IssueCode.TEXT_DROPPED]


def test_a_page_over_a_limit_says_which() -> None:
    with pytest.raises(DocumentRejectedError, match="400,001 tags, at most 150,000"):
        parse("<" * 400_001)
