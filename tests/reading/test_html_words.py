"""Small pieces of HTML and the lines they read as, and properties of every page."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.documents import Document
from schemas.issues import IssueCode
from tasks.reading.html import read_html
from tests.reading.rendering import rendered

AGREED = "It was agreed to mend the pump before the winter, and to ask for help."

# (page, lines: `~` furniture, `*` bold, `^` no blank line before, `[ ]` label, `_` U+00A0)
PIECES = {
    "words": ("<p>The  pond\n was\tfull.</p>", ["-^: The pond was full."]),
    "spaces_between_tags": ("<p><b>A</b> <i>b</i><u>c</u> </p>", ["-^: A bc"]),
    "nbsp_at_the_ends_goes": ("<p>&nbsp;The&nbsp;pond&nbsp; </p>", ["-^: The_pond"]),
    "paragraphs": ("<p>a</p><p>b", ["-^: a", "-: b"]),
    "break": ("a<br>b<br/>\n<br>c", ["-^: a", "-^: b", "-: c"]),
    "rule": ("a<hr>b", ["-^: a", "-^: b"]),
    "ordinal": ("<p>1 <sup>st</sup> and 22<sup>nd</sup> and x<sup>2</sup>", ["-^: 1st and 22nd and x2"]),
    "ordinal_behind_nbsp": ("<p>3&nbsp;<sup>rd</sup> May", ["-^: 3rd May"]),
    "bold": ("<p><strong>All of it</strong></p>", ["-*^: All of it"]),
    "bold_in_part": ("<p><strong>Some</strong> of it</p>", ["-^: Some of it"]),
    "bold_label_is_not_counted": ("<ol><li><b>All</b></li></ol>", ["list_item*^: [1.] All"]),
    "heading": (
        "<h1>Page</h1><h2>Part</h2><h1>Not the page</h1>",
        ["page_heading^: Page", "heading: Part", "heading: Not the page"],
    ),
    "entity_of_windows": ("<p>&#146;tis &#133;</p>", ["-^: ’tis …"]),
    "unknown_tag": ("<p><AI1>Item</AI1></p>", ["-^: Item"]),
    "pre": ("<pre>one\n\n  two  x\n</pre>", ["-^: one", "-: two  x"]),
    "definition_list": ("<dl><dt>Chair</dt><dd>A. Vole</dd></dl>", ["-^: Chair", "-: A. Vole"]),
    "mso_list_without_label": ("<p class=MsoListParagraph>The 3.5% rise</p>", ["-^: The 3.5% rise"]),
    "mso_list_of_initials": ("<p class=MsoListParagraph>A. Vole</p>", ["list_item^: [A.] Vole"]),
    "bullet_of_word": ("<p class=MsoListBullet>o&nbsp;&nbsp; ponds</p>", ["list_item^: [o]__ ponds"]),
    "decimals_of_word": ("<p style='text-indent:-36pt'>3.1.2&nbsp;&nbsp; ponds</p>", ["list_item^: [3.1.2]__ ponds"]),
    "symbol_font": ("<p class=MsoListBullet>\uf0b7&nbsp; ponds</p>", ["list_item^: [·]_ ponds"]),
    "list_in_list_without_item": (
        "<ol><li>a</li><ol type=a><li>b</li></ol><li>c</li></ol>",
        ["list_item^: [1.] a", "list_item:   [a.] b", "list_item: [2.] c"],
    ),
    "list_style_of_item": ("<ul><li style='list-style-type:lower-roman'>a</li></ul>", ["list_item^: [i.] a"]),
    "unknown_list_style": ("<ol style='list-style:georgian inside'><li>a</li></ol>", ["list_item^: [1.] a"]),
    "empty_item_gives_its_label_to_nobody": ("<ol><li> </li><li>b</li></ol><p>c</p>", ["list_item^: [2.] b", "-: c"]),
    "typed_number_that_the_list_has_too": (
        "<ol start=7><li>7. a<li>8 b</ol>",
        ["list_item^: [7.] a", "list_item: [8.] 8 b"],
    ),
    "row": ("<table><tr><td>a</td><td>b</td></tr></table>", ["table_row^: a | b"]),
    "row_of_heads": (
        "<table><tr><th>A</th><th>B</th></tr><tr><th>c</th><td>d</td></tr></table>",
        ["table_head^: A | B", "table_row^: c | d"],
    ),
    "one_column_lays_out": ("<table><tr><td>a</td></tr><tr><td>b</td></tr></table>", ["-^: a", "-: b"]),
    "presentation_lays_out": ("<table role=presentation><tr><td>a</td><td>b</td></tr></table>", ["-^: a", "-: b"]),
    "numbers_beside_text": (
        f"<table><tr><td>1.<td><b>Pump</b></tr><tr><td>1.1<td>{AGREED}</tr><tr><td><td><p>a<p>b</tr></table>",
        ["-*^: 1. Pump", f"-: 1.1 {AGREED}", "-: a", "-: b"],
    ),
    "numbers_of_minutes_beside_text": (
        f"<table><tr><td>27/19<td>{AGREED}</tr><tr><td>2019/28<td><a href=/p>The pump</a></tr></table>",
        [f"-^: 27/19 {AGREED}", "-: 2019/28 The pump"],
    ),
    "who_acts_behind_text": (
        f"<table><tr><th>No<th>Item<th>Action</tr><tr><td>1<td><p>a<p>{AGREED}<td>Clerk</tr><tr><td>2<td>b<td></tr></table>",
        ["table_head^: No | Item | Action", "-: 1 a", f"table_row: {AGREED} | Clerk", "-: 2 b"],
    ),
    "numbers_beside_lists": (
        f"<table><tr><td>1.<td><ol type=a><li>{AGREED}</ol></tr><tr><td>2.<td>b</tr></table>",
        ["-^: 1.", f"list_item:   [a.] {AGREED}", "-: 2. b"],
    ),
    "numbers_beside_figures": (
        "<table><tr><td>1<td>Pumps<td>12</tr><tr><td>2<td>Boats<td>3</tr></table>",
        ["table_row^: 1 | Pumps | 12", "table_row^: 2 | Boats | 3"],
    ),
    "numbers_beside_long_columns": (
        f"<table><tr><td>1<td>Cllr A. Vole<td>{AGREED}</tr><tr><td>2<td>{AGREED}<td>{AGREED}</tr></table>",
        [f"table_row^: 1 | Cllr A. Vole | {AGREED}", f"table_row^: 2 | {AGREED} | {AGREED}"],
    ),
    "cell_outside_a_table": ("<div><td>a</td></div>", ["-^: a"]),
    "row_without_its_tag": ("<table><td>a</td><td>b</td></table>", ["table_row^: a | b"]),
    "text_between_rows": (
        "<table><caption>Votes</caption><tr><td>a</td><td>b</td></tr></table>",
        ["-^: Votes", "table_row: a | b"],
    ),
    "table_below_its_title": (
        "<p>Votes</p><table><tr><td>a</td><td>b</td></tr></table><p>end",
        ["-^: Votes", "table_row: a | b", "-: end"],
    ),
    "navigation": ("<nav>Home</nav><p>Words</p>", ["-~^: Home", "-: Words"]),
    "header_in_main": (
        "<main><header><h1>Title</h1></header><p>Words</p></main>",
        ["page_heading^: Title", "-: Words"],
    ),
    "state_of_the_page": ("<div class=cookie-bar>Yes</div><p>Words</p>", ["-~^: Yes", "-: Words"]),
    "nothing_but_furniture": ("<div class='page cookies-on'><p>Words</p></div>", ["-^: Words"]),
    "hidden": ("<p hidden>no</p><p style='visibility:hidden'>no</p><p>yes</p>", ["-^: yes"]),
    "control": ("<p>x<select><option>no</option></select><input value=no></p>", ["-^: x"]),
    "comment": ("<p>a<!-- no --><![if !supportLists]>1.<![endif]>b</p>", ["-^: a1.b"]),
    "field": ("<p><span class=mgLabel>Venue:</span> Barn</p>", ["field^: Venue: Barn"]),
    "label_within_a_sentence": ("<p>See <span class=mgLabel>Venue:</span> Barn</p>", ["-^: See Venue: Barn"]),
    "replacement_for_nothing": ("<p>a&#0;b</p>", ["-^: a\ufffdb"]),
}


@pytest.mark.parametrize(("page", "lines"), PIECES.values(), ids=PIECES)
def test_a_piece_of_html_reads_as_its_lines(page: str, lines: list[str]) -> None:
    assert rendered(read_html(b"<body>" + page.encode())) == lines


# (bytes, encoding, word that must be read)
ENCODINGS = {
    "utf_8": ("<p>caf\u00e9".encode(), "utf-8", "café"),
    "declared": ('<meta charset="iso-8859-15"><p>5 \u20ac'.encode("iso-8859-15"), "iso8859-15", "€"),
    "latin_1_is_windows": ('<meta charset="ISO-8859-1"><p>\u2019tis'.encode("cp1252"), "cp1252", "’tis"),
    "http_equiv": (
        b'<meta http-equiv=Content-Type content="text/html; charset=windows-1252"><p>\x93x\x94',
        "cp1252",
        "“x”",
    ),
    "xml_declaration": (
        '<?xml version="1.0" encoding="iso-8859-2"?><html><p>\u0159'.encode("iso-8859-2"),
        "iso8859-2",
        "ř",
    ),
    "declared_utf_8_but_is_not": (b"<meta charset=utf-8><p>\x93x\x94 and more", "cp1252", "“x”"),
    "declared_windows_but_is_utf_8": (
        "<meta charset=windows-1252><p>The Council\u2019s caf\u00e9".encode(),
        "cp1252",
        "Council’s café",
    ),
    "of_a_script": (
        '<script charset="iso-8859-5" src=x></script><meta charset="utf-8"><p>caf\u00e9'.encode(),
        "utf-8",
        "café",
    ),
    "unknown": (b"<meta charset=klingon><p>x", "utf-8", "x"),
    "no_text_encoding": (b"<meta charset=base64><p>x", "utf-8", "x"),
    "byte_order_mark_wins": (b"\xef\xbb\xbf" + "<meta charset=iso-8859-1><p>caf\u00e9".encode(), "utf-8", "café"),
    "utf_16_declared_in_ascii": ("<meta charset=utf-16><p>caf\u00e9".encode(), "utf-8", "café"),
}


@pytest.mark.parametrize(("page", "encoding", "word"), ENCODINGS.values(), ids=ENCODINGS)
def test_a_page_is_decoded_as_it_declares(page: bytes, encoding: str, word: str) -> None:
    document = read_html(page)
    assert (document.encoding, word in document.text) == (encoding, True)


def test_the_charset_of_the_transport_comes_before_that_of_the_page() -> None:
    assert "“x”" in read_html(b"<meta charset=utf-8><p>\x93x\x94", charset="cp1252").text


def test_many_hidden_words_are_said() -> None:
    document = read_html(b"<p>seen</p><div style='display: none'>" + b"unseen " * 60)
    assert [issue.code for issue in document.issues] == [IssueCode.HIDDEN_TEXT]
    assert document.issues[0].message.startswith("60 words")


def test_links_span_their_words() -> None:
    page = '<ol><li> see <a href="a.pdf"> the report </a><a href="#top">top</a></ol><a href=b><p>one</p><p>two</p></a>'
    document = read_html(page.encode())
    found = [(document.text[link.start : link.end], link.url) for link in document.links]
    assert found == [("the report ", "a.pdf"), ("one", "b"), ("two", "b")]


def test_cells_are_in_the_order_of_their_columns() -> None:
    rows = "<tr><td>a</td><td></td><td>c</td><td></td></tr><tr><td></td><td colspan=2>wide</td><td>d</td></tr>"
    document = read_html(f"<table>{rows}</table>".encode())
    found = [[document.text[start:end] for start, end in block.cells] for block in document.blocks]
    assert found == [["a", "", "c", ""], ["", "wide", "", "d"]]


WORDS = st.integers(0, 10_000).map(lambda number: f"w{number}")
INLINE = st.sampled_from(["b", "i", "span", "a", "sup", "u", "o:p", "font"])
BLOCK = st.sampled_from(
    ["p", "div", "ul", "ol", "li", "h2", "table", "tr", "td", "blockquote", "section", "center", "pre"]
)


def tagged(name: str, content: str) -> str:
    return f"<{name}>{content}</{name}>"


def tables(cells: list[list[str]]) -> str:
    return tagged("table", "".join(tagged("tr", "".join(tagged("td", cell) for cell in row)) for row in cells))


def pieces(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    joined = st.lists(inner, min_size=1, max_size=4).map(" ".join)
    items = st.lists(inner, min_size=1, max_size=3).map(lambda listed: "".join(tagged("li", one) for one in listed))
    return st.one_of(
        st.tuples(INLINE, joined).map(lambda pair: tagged(*pair)),
        st.tuples(st.sampled_from(["p", "div", "h2", "blockquote"]), joined).map(lambda pair: tagged(*pair)),
        st.tuples(st.sampled_from(["ul", "ol"]), items).map(lambda pair: tagged(*pair)),
        st.lists(st.lists(inner, min_size=1, max_size=3), min_size=1, max_size=3).map(tables),
        joined.map(lambda content: f"{content}<br>{content}&nbsp;<!-- no -->"),
    )


def without_labels(document: Document) -> list[str]:
    """Return the words of the blocks without the labels and bars that the reader wrote."""
    starts = ((block.label_end or block.start, block.end) for block in document.blocks)
    return [word for start, end in starts for word in document.text[start:end].split() if word != "|"]


def check_blocks(document: Document) -> None:
    for block in document.blocks:
        quote = document.text[block.start : block.end]
        assert quote
        assert quote == quote.strip()
        assert "\n" not in quote
        assert document.text[: block.start].rpartition("\n")[2] == " " * block.indent
    assert all(one.end < two.start for one, two in pairwise(document.blocks))
    assert "".join(document.text.split()) == "".join(
        "".join(document.text[b.start : b.end].split()) for b in document.blocks
    )


@given(st.recursive(WORDS, pieces, max_leaves=25))
def test_all_words_of_a_page_are_read_once_and_in_order(page: str) -> None:
    document = read_html(f"<!doctype html><body>{page} end</body>".encode())
    shown = page.replace("<!-- no -->", " ").replace("&nbsp;", " ").replace("<", " <").replace(">", "> ")
    words = [word for word in shown.split() if not word.startswith("<") and not word.endswith(">")]
    assert "".join(without_labels(document)) == "".join([*words, "end"])
    check_blocks(document)
    assert not document.issues


@given(
    st.lists(
        st.one_of(
            WORDS,
            BLOCK.map("<{}>".format),
            BLOCK.map("</{}>".format),
            INLINE.map("<{}>".format),
            INLINE.map("</{}>".format),
            st.sampled_from(
                [
                    "<br>",
                    "&nbsp;",
                    "&amp;lt;p&amp;gt;",
                    "<td colspan=3>",
                    "<td rowspan=2>",
                    "â€™",
                    "<p class=MsoListParagraph>1.&nbsp;",
                ]
            ),
        ),
        max_size=40,
    )
)
def test_tag_soup_gives_sound_blocks_and_loses_no_word(soup: list[str]) -> None:
    document = read_html("<body>start {}".format(" ".join(soup)).encode())
    check_blocks(document)
    words = sorted(word for word in soup if word.startswith("w"))
    found = sorted(word for word in document.text.split() if word.startswith("w"))
    assert found == words


def test_a_class_of_the_whole_page_makes_nothing_furniture() -> None:
    assert rendered(read_html(b"<body class='cookies-on'><nav>Home</nav><p>Words")) == ["-~^: Home", "-: Words"]


LISTED = "<ol start=7>\n  <li>Roads\n  and lanes</li>\n</ol>"
TYPED = f"<h1>Minutes</h1>\nPresent: A. Vole\n{LISTED}\n8. Ponds\nMarl - £3\n9. Close"


def test_lines_count_on_a_page_without_any_tag_that_sets_them() -> None:
    typed = rendered(read_html(TYPED.encode()))
    assert [line.partition(": ")[2] for line in typed] == [
        *("Minutes", "Present: A. Vole", "[7.] Roads and lanes", "8. Ponds", "Marl - £3", "9. Close"),
    ]
    saved = rendered(read_html(f"<body>{TYPED}</body>".encode()))
    assert saved[-1].endswith("8. Ponds Marl - £3 9. Close")
