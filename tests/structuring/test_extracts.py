"""Extracts of a few items: their numbers begin anywhere, and only what stands below them says that they are items'."""

import pytest

from tests.structuring.outlines import page_outline, whole_page

HEADED = ("Dunmere Parish Council", "", "Extraordinary Meeting - Thursday 22 September 2016", "")

EXTRACT = (
    "31 FERRY PERFORMANCE",
    "",
    "The Clerk submitted a report on the ferries of the year.",
    "",
    "32 PIER STRATEGY",
)

PAGES = {
    "titles with their points": (
        [*HEADED, "4. Purchase of the Ferry", "", "4.1 The Chairman opened.", "", "4.2 The Clerk reported.", ""],
        ["5. Pier Keeper", "", "5.1 The Chairman spoke.", "", "5.2 Cllr Tull and Cllr Roe were appointed."],
        ["# 4 Purchase of the Ferry", "# 5 Pier Keeper"],
    ),
    "one title with its points": (
        [*HEADED, "8.\tFerry: Proposed Expansion", ""],
        ["8.1\tThe Board received the report.", "", "8.2\tMr Tull spoke."],
        ["# 8 Ferry: Proposed Expansion"],
    ),
    "capitals on the first line": (
        [*EXTRACT, "", "Further to Minute 19 of the last meeting, the Clerk spoke of the piers."],
        ["", "Resolved – That the strategy be supported by this Committee."],
        ["# 31 FERRY PERFORMANCE", "# 32 PIER STRATEGY"],
    ),
}


@pytest.mark.parametrize(("above", "below", "titles"), PAGES.values(), ids=PAGES)
def test_an_extract_has_its_items(above: list[str], below: list[str], titles: list[str]) -> None:
    assert [line for line in page_outline(whole_page(*above, *below)) if line.startswith("#")] == titles


def test_a_numbered_list_without_points_is_no_extract() -> None:
    told = ("The Clerk set out the two aims that are left:", "", "4. Safer ferries", "", "5. Cleaner piers", "")
    found = page_outline(
        whole_page(*HEADED, *told, "RESOLVED that the two aims be noted by all members of the Council.")
    )
    assert not [line for line in found if line.startswith(("# 4", "# 5"))]


DAYS = (
    "22 FEBRUARY 2022",
    "22 February 2022 – 7.00 pm",
    "22 FEBRUARY 2022 (2.00 – 4.10 PM)",
    "22 FEB 2022, TOWN HALL",
    "22 FEBRUARY – 24 FEBRUARY 2022",
)


@pytest.mark.parametrize("day", DAYS)
def test_a_day_above_the_items_is_none_of_them(day: str) -> None:
    head = ("DUNMERE COUNCIL", "", "FERRY COMMITTEE", "", day, "", "PRESENT", "", "Councillor Ann Tull")
    items = ("24 DECLARATIONS OF INTEREST", "", "There were none.", "", "25 MINUTES", "", "These were agreed.")
    found = whole_page(*head, "", *items, "", "26 FERRY FARES", "", "The Committee noted the fares.")
    titles = [line for line in page_outline(found) if line.startswith("#")]
    assert titles == ["# 24 DECLARATIONS OF INTEREST", "# 25 MINUTES", "# 26 FERRY FARES"]


def test_a_title_that_begins_with_a_month_is_an_item() -> None:
    items = ("7. Minutes", "", "They were agreed.", "", "8. March 2024 accounts", "", "They were seen.", "", "9. Fares")
    found = page_outline(
        whole_page("DUNMERE COUNCIL", "Minutes of a meeting held on 3 April 2024", *items, "", "Noted.")
    )
    assert "# 8 March 2024 accounts" in found


def test_a_title_with_points_below_it_keeps_what_stands_behind_its_colon() -> None:
    items = ("47    Minutes", "", "They were agreed.", "", "48    Performance: Quarter to 30 September 2023", "")
    points = (
        "48.1    The Clerk presented the report.",
        "",
        "48.2    It was noted.",
        "",
        "49    Fares: these were noted",
    )
    found = page_outline(whole_page("DUNMERE COUNCIL", "Minutes of a meeting held on 3 March 2024", *items, *points))
    titles = [line for line in found if line.startswith("#")]
    assert titles == ["# 47 Minutes", "# 48 Performance: Quarter to 30 September 2023", "# 49 Fares"]
