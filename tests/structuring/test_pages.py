"""The parts of a page, its header, and texts that are no minutes at all."""

import pytest

from schemas.errors import DocumentRejectedError, RejectionCode
from schemas.issues import IssueCode
from schemas.vocabulary import DocumentKind
from tests.structuring.outlines import outline, page, whole_page

# lines / title / outline
PAGES = {
    "agenda_item": (["Agenda item", "Ponds", "Minutes:", "One"], "Ponds", ["One"]),
    "nbsp_before_the_colon": (["Agenda item", "Ponds", "Minutes\xa0:", "One"], "Ponds", ["One"]),
    "welsh": (["Eitem Agenda", "Pyllau", "Cofnodion:", "Un"], "Pyllau", ["Un"]),
    "heading_printed_twice": (["Agenda item - Minutes", "Agenda item", "Ponds", "Minutes:", "One"], "Ponds", ["One"]),
    "below_the_site_s_own_words": (
        ["Skip to main content", "Agenda item", "Ponds", "Minutes:", "One"],
        "Ponds",
        ["One"],
    ),
    "below_the_site_s_own_words_without_a_marker": (
        ["Neidio i’r prif gynnwys", "Eitem agenda", "Pyllau", "Un"],
        "Pyllau",
        ["Un"],
    ),
    "no_heading": (["Ponds", "Minutes:", "One"], "Ponds", ["One"]),
    "title_is_minutes": (["Agenda item", "Minutes", "To approve them.", "Minutes:", "One"], "Minutes", ["One"]),
    "title_is_minutes_without_heading": (["Minutes", "Minutes:", "One"], "Minutes", ["One"]),
    "title_is_minutes_and_no_marker": (["Agenda item", "Minutes", "Agreed."], "Minutes", ["R Agreed."]),
    "no_title": (["Agenda item", "Minutes:", "One"], "One", ["One"]),
    "nothing_but_minutes": (["Minutes:", "One", "Two"], "One", ["One", "Two"]),
    "no_minutes_in_it": (["Agenda item", "Ponds", "Minutes:", "Supporting documents:"], "Ponds", []),
    "only_a_title": (["Agenda item", "Ponds"], "Ponds", []),
    "no_marker": (
        ["Agenda item", "Ponds", "One", "RESOLVED that A be noted"],
        "Ponds",
        ["One", "R RESOLVED that A be noted"],
    ),
    "no_marker_and_no_heading": (
        ["Ponds", "One", "RESOLVED that A be noted"],
        "Ponds",
        ["One", "R RESOLVED that A be noted"],
    ),
    "no_title_either": (["RESOLVED that A be noted"], "RESOLVED that A be noted", ["R RESOLVED that A be noted"]),
    "keyword_alone": (["Ponds", "RESOLVED:", "1. That A be noted"], "Ponds", ["R RESOLVED:", "  1. C That A be noted"]),
    "documents_above_the_minutes": (
        ["Agenda item", "Ponds", "Additional documents:", "Minutes:", "One"],
        "Ponds",
        ["One"],
    ),
    "the_word_minutes_in_the_debate": (
        ["Agenda item", "Ponds", "Minutes:", "One", "Minutes", "Two"],
        "Ponds",
        ["One", "Minutes", "Two"],
    ),
}


@pytest.mark.parametrize(("lines", "title", "expected"), PAGES.values(), ids=PAGES)
def test_a_page_is_parted_into_title_and_minutes(lines: list[str], title: str, expected: list[str]) -> None:
    found = whole_page(*lines)
    assert (found.items[0].title, outline(found)) == (title, expected)


@pytest.mark.parametrize(
    ("lines", "number", "expected"),
    [
        (["Agenda item", "18.", "Ponds", "Minutes:", "One"], "18", ["One"]),
        (["Agenda item", "Item 7", "Ponds", "Minutes:", "One"], "Item 7", ["One"]),
        (["Agenda item", "Ponds", "Minutes:", "38/22", "One"], "38/22", ["One"]),
        (["Agenda item", "Ponds", "Minutes:", "One", "38/22"], None, ["One", "38/22"]),
    ],
)
def test_an_item_s_number_may_stand_alone(lines: list[str], number: str | None, expected: list[str]) -> None:
    found = whole_page(*lines)
    assert (found.items[0].number, found.items[0].title, outline(found)) == (number, "Ponds", expected)


def test_a_page_without_the_word_minutes_says_that_it_was_derived() -> None:
    found = whole_page("Ponds", "One", "RESOLVED that A be noted")
    assert found.kind is DocumentKind.OTHER
    assert [issue.code for issue in found.issues] == [IssueCode.NO_MINUTES_MARKER]


RECIPE = """Leek pie\nServes 4\n\nIngredients\n- 3 leeks\n- 200g flour\n\nMethod
1. Slice the leeks.\n2. Noted cooks salt them: agreed?\n3. Bake for 40 minutes."""
POEM = """Resolve\n\nResolved, my heart, to wander\nBeyond the agreed hill,\n
I minuted the thunder\nAnd moved that time stand still."""
STORY = """Council to drain pond\n\nBy our reporter\n\nThe council agreed on Tuesday to drain the pond.
Councillor Heron said the minutes: would be published.\n\nResolved or not, the dispute goes on."""
TABLE = "date,item,status\n2024-01-03,printer,Resolved\n2024-01-04,lift,Resolved: yes\n"
FAULTS = "Release notes\n\nResolved: printer prints\nResolved - lift lifts\nAgreed: nothing\n"
LETTER = "Dear Sir\n\nI am writing about the duck pond.\n\nYours\nA Resident"

NOT_MINUTES = {
    "recipe": RECIPE,
    "poem": POEM,
    "news_story": STORY,
    "table": TABLE,
    "list_of_faults": FAULTS,
    "letter": LETTER,
    "one_word": "Ponds",
    "heading_alone": "Agenda item",
    "heading_twice": "Agenda item\nAgenda item\n",
    "marker_alone": "Minutes:",
    "heading_and_marker": "Agenda item\nMinutes:\n",
    "only_documents": "Minutes:\nSupporting documents:\nPlan PDF 3 KB",
    "one_bullet": "·",
}


@pytest.mark.parametrize("text", NOT_MINUTES.values(), ids=NOT_MINUTES)
def test_a_text_that_is_no_minutes_is_refused(text: str) -> None:
    with pytest.raises(DocumentRejectedError) as caught:
        whole_page(*text.split("\n"))
    assert caught.value.rejection.code is RejectionCode.NOT_MINUTES


# line -> (name, value), or None where the line is a purpose
HEADER = {
    "Presenter: Jo Reed, Head of Ponds": ("Presenter", "Jo Reed, Head of Ponds"),
    "Presenter\xa0:\xa0Jo Reed": ("Presenter", "Jo Reed"),
    "Cabinet Portfolio:-            Ponds and Parks": ("Cabinet Portfolio", "Ponds and Parks"),
    "Strategic Directorate: -  Parks": ("Strategic Directorate", "Parks"),
    "Strategic Directorate :–  Parks": ("Strategic Directorate", "Parks"),
    "Report by Head of Ponds.": ("Report by", "Head of Ponds"),
    "Report of: the Clerk": ("Report of", "the Clerk"),
    "REPORT BY: the Clerk": ("REPORT BY", "the Clerk"),
    "Presented By Councillor Heron": ("Presented By", "Councillor Heron"),
    "Wards Affected: All Wards": ("Wards Affected", "All Wards"),
    "Ward: Marsh ;": ("Ward", "Marsh ;"),
    "Tel: 01632 960000": ("Tel", "01632 960000"),
    "Contact Officer: J Reed .": ("Contact Officer", "J Reed"),
    "Presenter: .": None,
    "To receive a report: the pond": None,
    "To consider the pond.": None,
    "Ward councillors are invited to the pond": None,
    "Author of the pond report is the Clerk": None,
    "Contact the Clerk for a copy": None,
    "Members are asked to consider: the pond": None,
    "the pond: a report": None,
}


@pytest.mark.parametrize(("line", "expected"), HEADER.items(), ids=HEADER)
def test_a_line_above_the_minutes_is_a_field_or_a_purpose(line: str, expected: tuple[str, str] | None) -> None:
    found = whole_page("Agenda item", "Ponds", line, "Minutes:", "One")
    [item] = found.items
    text = found.document.text
    assert [(field.name, field.value) for field in item.fields] == ([expected] if expected else [])
    assert [field.evidence.quote(text) for field in item.fields] == [field.value for field in item.fields]
    assert [span.quote(text) for span in item.purpose] == ([] if expected else [line])


# line below `Supporting documents:` -> what it lists
SUPPORTING = {
    "- Pond plan, item 67/21 PDF 220 KB": ("Pond plan, item 67/21", "application/pdf", 220_000),
    "Pond plan pdf icon PDF 1 MB": ("Pond plan", "application/pdf", 1_000_000),
    "Pond plan PDF 1,024 KB": ("Pond plan", "application/pdf", 1_024_000),
    "Pond plan PDF 2.5MB": ("Pond plan", "application/pdf", 2_500_000),
    "Pond plan": ("Pond plan", None, None),
    "Pond plan PDF 1.2.3 KB": ("Pond plan PDF 1.2.3 KB", None, None),
    "Pond plan PDF ,,, KB": ("Pond plan PDF ,,, KB", None, None),
    "PDF 3 KB": ("PDF 3 KB", None, None),
}


@pytest.mark.parametrize(("line", "expected"), SUPPORTING.items(), ids=SUPPORTING)
def test_a_supporting_document_has_its_line_a_title_and_perhaps_a_size(
    line: str, expected: tuple[str, str | None, int | None]
) -> None:
    found = page("One", "Supporting documents:", line)
    [listed] = found.supporting_documents
    assert (listed.title, listed.media_type, listed.size) == expected
    assert (listed.evidence.quote(found.document.text), listed.item_id) == (line, found.items[0].id)


def test_the_last_announcement_of_documents_ends_the_minutes() -> None:
    found = page("One", "Supporting documents:", "Two", "Supporting documents", "Plan")
    assert outline(found) == ["One", "Supporting documents:", "Two"]
    assert [listed.title for listed in found.supporting_documents] == ["Plan"]


def test_documents_listed_above_the_minutes_are_kept() -> None:
    found = whole_page("Agenda item", "Ponds", "Additional documents:", "Plan PDF 3 KB", "Minutes:", "One")
    assert [listed.title for listed in found.supporting_documents] == ["Plan"]
    assert found.items[0].purpose == ()
