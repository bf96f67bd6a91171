"""The same minutes in another layout: marks of Markdown, odd signs, pages, lone numbers, a site's menu."""

from collections.abc import Callable, Iterator
from re import sub

import pytest

from schemas.minutes import Minutes
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.extracting.test_wrapped import evidence_in

LINES = (
    "Dunmere Parish Council",
    "Minutes of the meeting held on 4 March 2024 in the Reading Room",
    "Present: Cllr Ann Heron (Chair), Cllr Bea Teal and Cllr Zoë Wren",
    "1. Apologies",
    "Apologies for absence were received from Cllr Finch.",
    "2. Declarations of interest",
    "Cllr Teal declared a personal interest in item 4 as the owner’s sister.",
    "3. Minutes of the last meeting",
    "RESOLVED that the minutes be approved as a correct record.",
    "4. Duck pond",
    "The Clerk reported that the official offer of £1,250 for clearing the pond would lapse on 30 April 2024. Members"
    " were grateful for the figures.",
    "RESOLVED:",
    "(a) That the offer be accepted;",
    "(b) That the Clerk write to the county council; and",
    "(c) That the bank be fenced off by the end of May, when the ducklings are expected to leave the nest.",
    "5. Date of next meeting",
    "The next meeting will be held on 6 May 2024 at 7.30pm.",
)
PAGE = "\n\n".join(LINES)
MENU = "Skip to main content\nHome\nCouncil\nCouncillors\nMeetings\nYou are here: Home > Minutes\n\n"
FOOT = "\n\nShare this page\nFacebook\nPrivacy policy\n© Dunmere Parish Council 2024\n"


def _misread(text: str) -> str:
    return sub("[’£ë]", lambda sign: sign[0].encode().decode("cp1252"), text)


def _on_pages(break_: str) -> str:
    """Return the page with a page's end in each place where the break of a page is likely to do harm."""
    broken = PAGE.replace("(b) That", f"{break_.format(2)}\n\n(b) That").replace("by the end of May", "by the end")
    broken = broken.replace("by the end", f"by the end\n\n{break_.format(3)}\n\nof May")
    return broken.replace("5. Date", f"{break_.format(4)}\n\n5. Date")


LAYOUTS: dict[str, Callable[[], str]] = {
    "numbers_called_so": lambda: sub(r"(?m)^(\d)\. ", r"No. \1 ", PAGE),
    "numbers_behind_a_hash": lambda: sub(r"(?m)^(\d)\. ", r"#\1 ", PAGE),
    "titles_in_bold": lambda: sub(r"(?m)^(\d\. .*)$", r"**\1**", PAGE),
    "titles_as_headings": lambda: sub(r"(?m)^(\d\. .*)$", r"## \1", PAGE),
    "titles_as_bold_headings": lambda: sub(r"(?m)^(\d\. .*)$", r"### **\1**", PAGE),
    "titles_listed_in_bold": lambda: sub(r"(?m)^(\d\. .*)$", r"- **\1**", PAGE),
    "bold_titles_before_their_words": lambda: sub(r"(?m)^(\d\. .*)\n\n(?=[ACT])", r"**\1:** ", PAGE),
    "keywords_in_bold": lambda: sub(r"(RESOLVED|Apologies|Present)", r"**\1**", PAGE),
    "keywords_in_italics": lambda: sub(r"(RESOLVED)", r"*\1*", PAGE),
    "names_underscored": lambda: sub(r"(Cllr [A-Z]\w+)", r"__\1__", PAGE),
    "escaped_stops": lambda: sub(r"(?m)^(\d)\. ", r"\1\\. ", PAGE),
    "quoted_resolutions": lambda: PAGE.replace("RESOLVED", "> RESOLVED"),
    "listed_resolutions": lambda: PAGE.replace("RESOLVED", "• RESOLVED"),
    "rules_of_stars": lambda: sub(r"(?m)^(?=\d\. )", "* * *\n\n", PAGE),
    "two_spaces_behind_stops": lambda: sub(r"(?<=[a-z][.:;]) (?=\S)", "  ", PAGE),
    "no_break_spaces": lambda: sub(r"(?<=[a-z.]) (?=[A-Za-z£])", "\xa0", PAGE),
    "justified_lines": lambda: sub(r"(?<=[a-z]) (?=the|that|for)", "  ", PAGE),
    "soft_hyphens": lambda: sub(r"\b([a-z]{3})([a-z]{4,})", "\\1\xad\\2", PAGE),
    "zero_width_spaces": lambda: PAGE.replace(" C", " \u200bC"),
    "ligatures": lambda: PAGE.replace("ffi", "\ufb03").replace("fi", "\ufb01"),
    "accents_apart": lambda: PAGE.replace("ë", "e\u0308"),
    "read_as_another_encoding": lambda: _misread(PAGE),
    "references_of_html": lambda: PAGE.replace("£", "&pound;").replace("’", "&rsquo;"),
    "apostrophes_lost": lambda: PAGE.replace("’", "?"),
    "titles_glued_to_numbers": lambda: sub(r"(?m)^(\d\.) ", r"\1", PAGE),
    "numbers_above_titles": lambda: sub(r"(?m)^(\d\.) ", "\\1\n", PAGE),
    "bare_numbers_above_titles": lambda: sub(r"(?m)^(\d)\. ", "\\1\n", PAGE),
    "numbers_of_minutes_above_titles": lambda: sub(r"(?m)^(\d)\. ", "\\1/24\n", PAGE),
    "letters_above_clauses": lambda: sub(r"(?m)^(\([a-c]\)) ", "\\1\n", sub(r"(?m)^(\d\.) ", "\\1\n", PAGE)),
    "signed_pages": lambda: _on_pages("Signed ........................ Chairman\n{}"),
    "numbered_pages": lambda: _on_pages("Page {} of 4"),
    "headed_pages": lambda: _on_pages("Dunmere Parish Council – 4 March 2024"),
    "headed_and_numbered_pages": lambda: _on_pages("Dunmere Parish Council\t4 March 2024\t{}"),
    "a_sites_menu": lambda: MENU + PAGE + FOOT,
    "carriage_returns": lambda: PAGE.replace("\n", "\r"),
}


def _read(text: str) -> Minutes:
    return minutes_of(text.encode(), SourceEntry())


def _facts(found: Minutes) -> Iterator[object]:
    """Yield what is told, without where it stands."""
    yield from (item.title for item in found.structure.items)
    for decision in found.decisions:
        yield decision.outcome, [(clause.verb, clause.label) for clause in decision.clauses]
    yield from sorted((row.name, row.status) for row in found.attendance)
    yield from ((one.name, one.kind) for one in found.interests)
    yield from ((one.amount_gbp, one.kind) for one in found.money)
    yield from (one.edtf for one in found.dates)
    yield from ((one.kind, one.due) for one in found.commitments)


PLAIN = list(_facts(_read(PAGE)))


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_another_layout_tells_the_same(layout: Callable[[], str]) -> None:
    assert list(_facts(_read(layout()))) == PLAIN


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_what_is_quoted_stands_in_the_layout(layout: Callable[[], str]) -> None:
    found = _read(layout())
    text = found.structure.document.text
    quotes = [one.quote(text) for one in evidence_in(found)]
    assert quotes
    assert all(quote and quote == quote.strip() for quote in quotes)


def test_stars_that_mean_something_stay() -> None:
    found = _read(PAGE.replace("Cllr Ann Heron (Chair), Cllr Bea Teal", "*Cllr Ann Heron (Chair), *Cllr Bea Teal"))
    assert "*Cllr Bea Teal" in found.structure.document.text
    assert {row.name for row in found.attendance} >= {"Cllr Ann Heron", "Cllr Bea Teal"}


def test_figures_of_a_table_are_no_numbers_of_titles() -> None:
    table = ("Pitches let", "12", "Allotments", "7", "Benches", "31", "Bins")
    titles = [item.title for item in _read("\n\n".join((*LINES[:11], *table, *LINES[11:]))).structure.items]
    assert titles == [item.title for item in _read(PAGE).structure.items]


UNNUMBERED = (
    *LINES[:2],
    "Present",
    "Councillors Heron and Teal",
    "Apologies for absence",
    "Councillor Finch",
    "Officers:",
    "Jo Wren, Clerk",
    "Declarations of interest",
    "2.1 Councillor Teal declared a personal interest in item 4 as the owner’s sister.",
    "Duck pond",
    "4.1 The Clerk reported on the pond.",
    "4.2 RESOLVED that the pond be cleared.",
    "Action: JW – tenders – June meeting",
    "Hedges",
    "5.1 Members noted the report on hedges.",
    "Any other business",
    "6.1 There was none.",
)


def test_titles_above_numbered_points_have_no_numbers_of_their_own() -> None:
    titles = [item.title for item in _read("\n\n".join(UNNUMBERED)).structure.items]
    assert titles == ["Declarations of interest", "Duck pond", "Hedges", "Any other business"]
