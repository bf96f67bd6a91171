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


NUMBERS = ("41", "41/23", "41 / 23", "PC 41/23", "FC23/41", "23.41", "Minute 41", "CAB.41/23", "2023-41")
MATTERS = (
    ("Panel Arrangements", "Members noted the arrangements that each authority had agreed."),
    ("Ferry Ramp", "RESOLVED that the ramp be mended."),
    ("Pier Survey", "The Clerk reported that the pier had not been surveyed since 2015."),
)


@pytest.mark.parametrize("between", [" ", "\n"])
@pytest.mark.parametrize("number", NUMBERS)
def test_numbers_that_go_on_above_words_of_their_own_make_items_without_any_heading(number: str, between: str) -> None:
    numbers = [number.replace("41", str(value)) for value in (41, 42, 43)]
    lines = [
        line for one, (title, told) in zip(numbers, MATTERS, strict=True) for line in (f"{one}{between}{title}", told)
    ]
    titles = [line for line in page_outline(whole_page(*lines)) if line.startswith("#")]
    printed = [one.removeprefix("Minute ") for one in numbers]
    assert titles == [f"# {one} {title}" for one, (title, _) in zip(printed, MATTERS, strict=True)]


def test_numbered_paragraphs_without_a_heading_are_no_items() -> None:
    told = (
        "The pier was seen by all of the members.",
        "The ramp was mended before the summer.",
        "RESOLVED that it be noted.",
    )
    found = page_outline(whole_page(*(f"{number}. {line}" for number, line in enumerate(told, 41))))
    assert sum(line.startswith("#") for line in found) <= 1


def test_vouchers_above_their_payees_are_no_items() -> None:
    paid = [line for number in (41, 42, 43) for line in (f"CH {number}", f"Messrs Tull and Roe {number}", "£12.50")]
    page = ("Minutes of the Parish Council held on 3 May 2023", "Accounts", "RESOLVED to pay:", *paid)
    assert not [line for line in page_outline(whole_page(*page)) if line.startswith("# CH")]


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


NUMBERS = (("7.", "8."), ("7", "8"), ("AF7", "AF8"), ("77/24", "78/24"), ("(7)", "(8)"), ("Item 7", "Item 8"))
HEADINGS = {
    "heading": HEADED,
    "body and day": ("Ferry Committee", "3 March 2014", ""),
    "extract": ("Penmar County Council", "", "Extract from the minutes of the meeting held on 4 November 2024", ""),
    "roll": (
        "Minutes of the Ferry Committee held on 3 March 2014",
        "",
        "Present: Cllr A Tull (Chair) and Cllr B Roe",
        "",
    ),
    "no heading": (),
}
TOLD = (
    "The Clerk reported that the price had been agreed in May.",
    "",
    "RESOLVED: That the offer be accepted by the Clerk.",
    "",
)


@pytest.mark.parametrize("numbers", NUMBERS, ids=lambda numbers: numbers[0])
@pytest.mark.parametrize("heading", HEADINGS.values(), ids=HEADINGS)
def test_an_extract_of_one_or_two_items_begins_with_the_first(
    heading: tuple[str, ...], numbers: tuple[str, str]
) -> None:
    items = [
        (f"{number} {title}", "", *TOLD)
        for number, title in zip(numbers, ("Purchase of the Ferry", "Pier Keeper"), strict=True)
    ]
    for few in (items[:1], items):
        found = whole_page(*heading, *(line for item in few for line in item))
        assert [item.title for item in found.items] == ["Purchase of the Ferry", "Pier Keeper"][: len(few)]
        assert all(item.number for item in found.items)


def test_a_number_of_members_below_the_heading_is_no_item() -> None:
    found = whole_page("Ferry Committee", "3 March 2014", "", "12 Members were present", "", *TOLD)
    assert not any(item.number for item in found.items)


def test_a_list_below_what_was_told_is_no_extract() -> None:
    found = whole_page(*HEADED, *TOLD, "7. New oars", "", "These are to be of ash, and as long as the old ones.")
    assert not any(item.number for item in found.items)


@pytest.mark.parametrize(
    "title", ["Purchase of the Ferry", "PURCHASE OF THE FERRY", "Report of the Director on the Ferry"]
)
@pytest.mark.parametrize("heading", [lines for lines in HEADINGS.values() if lines])
def test_an_extract_of_one_item_has_its_title_without_a_number(heading: tuple[str, ...], title: str) -> None:
    found = whole_page(*heading, title, "", *TOLD)
    assert [item.title for item in found.items] == [title]


@pytest.mark.parametrize("line", ["Dunmere Village Hall", "Councillor A Tull in the Chair", "7.30 pm", "3 March 2014"])
def test_a_place_a_name_or_a_time_below_the_heading_is_no_title(line: str) -> None:
    found = whole_page("Minutes of the Ferry Committee held on 3 March 2014", "", line, "", *TOLD)
    assert [item.title for item in found.items] != [line]
