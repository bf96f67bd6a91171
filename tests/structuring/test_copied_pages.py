"""Pages as a browser copies them: menus above the heading, sentences that blank lines break, titles without numbers."""

from tests.structuring.outlines import page_outline, whole_page


def test_what_a_site_prints_above_the_heading_is_no_title() -> None:
    menus = (["Skip navigation Home News Help Top of Page"], ["Skip to content"], [f"• Menu {n}" for n in "abcdefgh"])
    for menu in menus:
        heading = "• Agenda item" if menu[0].startswith("•") else "Agenda item"
        found = whole_page(*menu, heading, "Ferry fares", "Minutes:", "The Board noted the report.")
        assert page_outline(found) == ["# Ferry fares", "The Board noted the report."]


def test_the_marker_below_a_title_about_minutes_begins_the_minutes_of_that_item() -> None:
    told = "The minutes of the meeting held on 2 June 2019 were confirmed as a correct record."
    found = whole_page("To confirm the minutes of the meeting held on 2 June 2019.", "Minutes:", told)
    assert page_outline(found) == ["# To confirm the minutes of the meeting held on 2 June 2019.", told]
    assert found.meetings[0].date is None


def test_a_page_names_its_meeting_in_a_line_below_its_title() -> None:
    found = whole_page(
        "Agenda item",
        "Ferry fares",
        "• Meeting of Ferry Board, Tuesday 17th September 2019 10.00 am (Item 6.)",
        "• View the background to item 6.",
        "To consider the fares.",
        "Minutes:",
        "The Board noted the report.",
    )
    assert page_outline(found) == ["# Ferry fares", "? To consider the fares.", "The Board noted the report."]
    named = found.meetings[0].committee
    assert named is not None
    assert (named.quote(found.document.text), str(found.meetings[0].date)) == ("Ferry Board", "2019-09-17")


def test_a_sentence_goes_on_below_a_blank_line() -> None:
    long = "The Board heard that the ferry had no crew of its own and that it was therefore vital"
    told = [
        (long, "that it had one.", [f"{long} that it had one."]),
        ("The minutes of the meeting of the Ferry Board held on 17 June", "2015 had been sent out.", None),
        (long, "That it had one.", [long, "That it had one."]),
        ("The Board asked to see", "more of the crew.", ["The Board asked to see", "more of the crew."]),
        (f"{long} to have the following", "a mate", [f"{long} to have the following", "a mate"]),
    ]
    for first, second, expected in told:
        found = whole_page("Agenda item", "", "Ferry fares", "", "Minutes:", "", first, "", second)
        assert page_outline(found)[1:] == (expected or [f"{first} {second}"])


def test_titles_with_the_size_of_their_report_begin_items_where_the_numbers_were_lost() -> None:
    found = whole_page(
        "Agenda and minutes",
        "",
        "No. Item",
        "",
        "Minutes of the last meeting pdf icon PDF 24 KB",
        "",
        "1.1 The minutes were agreed.",
        "",
        "Declarations of interest pdf icon PDF 2 KB",
        "",
        "2.1 There were none.",
        "",
        "Ferry fares pdf icon PDF 48 KB",
        "",
        "3.1 The Clerk spoke. The points to note were:",
        "",
        "3.2 In the talk that followed it was said:",
    )
    assert [item.title for item in found.items] == [
        "Minutes of the last meeting",
        "Declarations of interest",
        "Ferry fares",
    ]


def test_an_item_that_every_meeting_has_is_procedural_on_a_page_of_its_own() -> None:
    found = whole_page("Agenda item", "", "Apologies for absence", "", "Minutes:", "", "There were none.")
    assert [item.kind.value for item in found.items] == ["procedural"]


FIELDS = ("Decision Maker: Cabinet", "Decision status: Recommendations Approved", "Is Key decision?: No")
TOLD = (
    "Cabinet considered a report of the Director on ferries.",
    "The report was introduced with slides.",
    "Cabinet agreed the recommendations.",
)
BELOW = ("Date of decision: 12/12/2023", "Call-in deadline date: 19/12/2023")


def test_decision_above_what_is_only_told_leads_to_nothing() -> None:
    found = whole_page("Decision details", "Ferry fares", *FIELDS, "Decisions:", *TOLD, *BELOW)
    assert [line for line in page_outline(found) if not line.startswith(":")] == ["# Ferry fares", *TOLD]


def test_a_decision_page_without_a_title_keeps_what_is_told_first() -> None:
    found = whole_page(*FIELDS, *TOLD, *BELOW)
    assert [line for line in page_outline(found) if not line.startswith(":")] == [f"# {TOLD[0]}", *TOLD]


def test_a_reason_below_a_decision_is_no_clause_of_it() -> None:
    lines = ("Decision:", "That the fares be kept.", "Reason - The cost has not risen.")
    found = whole_page("Decision details", "Ferry fares", *FIELDS, *lines, *BELOW)
    assert [one.kind.value for one in found.paragraphs] == ["resolution", "resolution_clause", "paragraph"]


def test_a_labelled_purpose_is_read_where_no_line_announces_minutes() -> None:
    told = "The Board noted the report."
    found = whole_page("Agenda item", "", "Ferry fares", "", "Purpose: To consider the fares.", "", told)
    assert page_outline(found) == ["# Ferry fares", "? To consider the fares.", told]


def test_numbers_of_one_figure_behind_the_year_begin_items() -> None:
    head = ("Agenda and minutes", "", "Ferry Board - Tuesday 7th January, 2020 10.00 am", "", "Items", "No. Item")
    items = [("", f"19/{number}", "", title, "", "Minutes:", "", "It was done.") for number, title in TITLES.items()]
    found = whole_page(*head, *(line for item in items for line in item))
    assert [(item.number, item.title) for item in found.items] == [(f"19/{n}", title) for n, title in TITLES.items()]


TITLES = {8: "Declarations of interest", 9: "Ferry fares", 10: "Crew", 11: "Tolls"}
