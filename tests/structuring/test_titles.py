"""Titles in the shapes of printed minutes: above their numbers, without any, on two lines, with minutes behind."""

import pytest

from schemas.errors import DocumentRejectedError
from tests.structuring.outlines import page_outline, whole_page

HEAD = (
    "DUNMERE TOWN COUNCIL",
    "Minutes of a meeting held on Monday 3 March 2014",
    "Present: Councillors Tull and Orme",
)
TOLD = "The Town Clerk reported at length that the whole of the ferry had been painted in the spring."

# lines below the heading / items with their paragraphs
PAGES = {
    "titles_above_numbers": (
        ["PIER", "", "1.  It was seen.", "", "FERRY", "", "2.  It was painted."],
        ["# PIER", "1. It was seen.", "# FERRY", "2. It was painted."],
    ),
    "a_row_of_sums_in_capitals_above_a_number": (
        [
            "1.  MINUTES",
            "",
            "Signed.",
            "",
            "2.  PIER",
            "",
            "It was seen.",
            "HMRC £50.00",
            "",
            "3.  FERRY",
            "",
            "Painted.",
        ],
        ["# 1 MINUTES", "Signed.", "# 2 PIER", "It was seen.", "HMRC £50.00", "# 3 FERRY", "Painted."],
    ),
    "a_part_in_capitals_above_a_number": (
        ["1.  MINUTES", "", "Signed.", "", "2.  PIER", "", "It was seen.", "STAFF", "", "3.  FERRY", "", "Painted."],
        ["# 1 MINUTES", "Signed.", "# 2 PIER", "It was seen.", "# STAFF", "# 3 FERRY", "Painted."],
    ),
    "titles_above_numbers_that_run_through_the_year": (
        ["PIER", "", "781. It was seen.", "", "FERRY", "", "782. It was painted."],
        ["# PIER", "781. It was seen.", "# FERRY", "782. It was painted."],
    ),
    "small_letters_behind_a_dash": (
        [
            "Minutes of 3/2/14 – read and signed",
            *("Pier – long discussion, signs to be put up.", "Quay – The gate leaks."),
            *("AOB – Cllr Orme asked about grit.", "The ferry – which is old – was seen."),
        ],
        [
            *("# Minutes of 3/2/14", "read and signed", "# Pier", "long discussion, signs to be put up."),
            *("# Quay", "The gate leaks.", "# AOB", "Cllr Orme asked about grit."),
            "The ferry – which is old – was seen.",
        ],
    ),
    "capitals_and_a_stop": (
        [
            *("MINUTES. The last ones were signed.", "FINANCE. Cheques were signed for Mr Vane."),
            *("PIER. It was seen.", "NEXT MEETING. In May."),
        ],
        [
            *("# MINUTES", "The last ones were signed.", "# FINANCE", "Cheques were signed for Mr Vane."),
            *("# PIER", "It was seen.", "# NEXT MEETING", "In May."),
        ],
    ),
    "a_vote_in_capitals": (
        [
            *("1. PIER", "It was seen.", "RESOLVED that the pier be mended.", "FOR: 7", "AGAINST - 2"),
            *("2. FERRY", "VOTES FOR: 5", "FOR THE MOTION (1): CLLR TULL", "3. FOR INFORMATION", "It was seen."),
        ],
        [
            *("# 1 PIER", "It was seen.", "R RESOLVED that the pier be mended.", "FOR: 7", "AGAINST - 2"),
            *("# 2 FERRY", "VOTES FOR: 5", "FOR THE MOTION (1): CLLR TULL", "# 3 FOR INFORMATION", "It was seen."),
        ],
    ),
    "how_it_ended": (
        [
            *("", "Apologies", "There were none.", "Pier", "It was seen.", "Ferry", "It was painted."),
            "There being no further business the meeting closed at 9.15pm",
        ],
        [
            *("# Apologies", "There were none.", "# Pier", "It was seen.", "# Ferry", "It was painted."),
            "There being no further business the meeting closed at 9.15pm",
        ],
    ),
    "what_the_chair_said_first": (
        [
            *("", "CHAIRPERSON’S REMARKS", "", "The Chairperson welcomed everyone."),
            *("1. Apologies", "None.", "2. Pier", "Seen.", "3. Next meeting", "May."),
        ],
        [
            *("# CHAIRPERSON’S REMARKS", "The Chairperson welcomed everyone."),
            *("# 1 Apologies", "None.", "# 2 Pier", "Seen.", "# 3 Next meeting", "May."),
        ],
    ),
    "capitals_without_numbers": (
        [
            "",
            "APOLOGIES FOR ABSENCE",
            "",
            "There were none.",
            "",
            "PIER",
            "",
            "It was seen.",
            "",
            "FERRY",
            "",
            "Painted.",
        ],
        ["# APOLOGIES FOR ABSENCE", "There were none.", "# PIER", "It was seen.", "# FERRY", "Painted."],
    ),
    "titles_that_end_with_the_word_minutes": (
        [
            "1. Apologies: None came.",
            "2. Confirmation of Minutes: They were signed.",
            "3. Matters arising from the Minutes:",
            "(i) Pier: Seen.",
            "4. Finance:",
            "It was counted.",
        ],
        [
            "# 1 Apologies",
            "None came.",
            "# 2 Confirmation of Minutes",
            "They were signed.",
            "# 3 Matters arising from the Minutes",
            "(i) Pier: Seen.",
            "# 4 Finance",
            "It was counted.",
        ],
    ),
    "minute_no_before_the_number": (
        ["Minute no. 2 - Pier", "It was seen.", "Minute no. 3 – Ferry", "Painted.", "Minute no. 4 - Quay", "Swept."],
        ["# 2 Pier", "It was seen.", "# 3 Ferry", "Painted.", "# 4 Quay", "Swept."],
    ),
    "a_stroke_behind_the_number": (
        ["1/ Apologies", "There were none.", "2/ Pier", "It was seen.", "3/ Ferry", "Painted."],
        ["# 1 Apologies", "There were none.", "# 2 Pier", "It was seen.", "# 3 Ferry", "Painted."],
    ),
    "run_in_behind_item": (
        ["Item 1. Apologies. None.", "Item 2. Pier. PC Orme said that it rains.", "Item 3. Ferry. (1) Ropes. None."],
        [
            "# Item 1 Apologies",
            "None.",
            "# Item 2 Pier",
            "PC Orme said that it rains.",
            "# Item 3 Ferry",
            "(1) Ropes. None.",
        ],
    ),
    "short_phrases_with_their_minutes": (
        [
            "1. Apologies. None.",
            "2. Pier. a. Seen. b. Painted.",
            "3. Planning. 24/0312 Mill Lane: no comment was made.",
            "4. Vacancy. Notice to go up.",
            "5. To consider tenders for the quay. 2 tenders received. Agreed.",
            "6. Ferry Lane Surgery – Dr. Ann Orme.",
            "She spoke.",
            "7. Lights – a) Lit. b) The lamp was mended.",
            "8. Any other business. OT – who comes?",
            "9. Date of next meeting: 7 April 2014",
        ],
        [
            "# 1 Apologies",
            "None.",
            "# 2 Pier",
            "a. Seen. b. Painted.",
            "# 3 Planning",
            "24/0312 Mill Lane: no comment was made.",
            "# 4 Vacancy",
            "Notice to go up.",
            "# 5 To consider tenders for the quay",
            "2 tenders received. Agreed.",
            "# 6 Ferry Lane Surgery – Dr. Ann Orme",
            "She spoke.",
            "# 7 Lights",
            "a) Lit. b) The lamp was mended.",
            "# 8 Any other business",
            "OT – who comes?",
            "# 9 Date of next meeting",
            "7 April 2014",
        ],
    ),
    "capitals_with_a_stop": (
        [
            "1. APOLOGIES FOR ABSENCE.",
            "There were none.",
            "2. MINUTES - 3RD MARCH, 2014.",
            "Signed.",
            "3. PIER.",
            "Seen.",
        ],
        [
            "# 1 APOLOGIES FOR ABSENCE",
            "There were none.",
            "# 2 MINUTES - 3RD MARCH, 2014",
            "Signed.",
            "# 3 PIER",
            "Seen.",
        ],
    ),
    "capitals_on_both_sides_of_a_colon": (
        [
            "MIN. 71/14 APOLOGIES",
            "None.",
            "MIN. 72/14 NEW LICENCE: THE DELI, 14 QUAY STREET (REF: 24/0003/LIC)",
            "Seen.",
            "MIN. 73/14 Have Your Say!",
            "Nobody spoke.",
        ],
        [
            "# 71/14 APOLOGIES",
            "None.",
            "# 72/14 NEW LICENCE: THE DELI, 14 QUAY STREET (REF: 24/0003/LIC)",
            "Seen.",
            "# 73/14 Have Your Say!",
            "Nobody spoke.",
        ],
    ),
    "a_street_and_what_is_proposed_there": (
        ["1 Apologies", "None.", "2 Mill Lane, Orme: proposed waiting restrictions", "Seen.", "3 Pier", "Painted."],
        [
            "# 1 Apologies",
            "None.",
            "# 2 Mill Lane, Orme: proposed waiting restrictions",
            "Seen.",
            "# 3 Pier",
            "Painted.",
        ],
    ),
    "short_lines_without_numbers": (
        [
            "",
            "Apologies",
            "",
            "There were none.",
            "",
            "Minutes",
            "",
            "They were signed.",
            "",
            "Pier",
            "",
            "It was seen.",
        ],
        ["# Apologies", "There were none.", "# Minutes", "They were signed.", "# Pier", "It was seen."],
    ),
    "the_last_minutes_below_the_apologies": (
        [
            "",
            "Apologies",
            "",
            "None came.",
            "",
            "Minutes of the meeting held on 2 May",
            "",
            "They were signed.",
            "",
            "Pier",
            "",
            "Seen.",
        ],
        ["# Apologies", "None came.", "# Minutes of the meeting held on 2 May", "They were signed.", "# Pier", "Seen."],
    ),
    "a_list_of_speakers_and_a_vote_are_no_titles": (
        [
            "",
            "Apologies",
            "",
            "There were none.",
            "",
            "Public Speaking",
            "",
            "The following had asked to speak:",
            "Mr E Leat – 0112/24 (against)",
            "Ms F Adit, agent – 0112/24 (for)",
            "",
            "0112/24 – Barn",
            "",
            "It was seen.",
            "",
            "Vote: 6 in favour, 4 against",
            "",
            "REFUSED for its height.",
            "",
            "0121/24 – Pods, after the bats had been seen",
            "",
            "Deferred.",
        ],
        [
            "# Apologies",
            "There were none.",
            "# Public Speaking",
            "The following had asked to speak:",
            "Mr E Leat – 0112/24 (against)",
            "Ms F Adit, agent – 0112/24 (for)",
            "# 0112/24 – Barn",
            "It was seen.",
            "Vote: 6 in favour, 4 against",
            "REFUSED for its height.",
            "# 0121/24 – Pods, after the bats had been seen",
            "Deferred.",
        ],
    ),
    "a_title_with_a_colon": (
        [
            "",
            "1. Apologies: Councillor Wren",
            "2. External audit: Findings Report 2023/24",
            "",
            TOLD,
            "3. Ferry: the new ferry came",
            "",
            "Seen.",
            "4. Pier: Balance £1,000.",
            "",
            "5. Quay",
            "",
            "Seen.",
        ],
        [
            "# 1 Apologies",
            "A Councillor Wren",
            "# 2 External audit: Findings Report 2023/24",
            TOLD,
            "# 3 Ferry",
            "the new ferry came",
            "Seen.",
            "# 4 Pier",
            "Balance £1,000.",
            "# 5 Quay",
            "Seen.",
        ],
    ),
    "a_signature_is_no_title": (
        ["", "Apologies", "", "None came.", "", "Pier", "", "Seen.", "", "Quay", "", "Seen too.", "", "Chairman"],
        ["# Apologies", "None came.", "# Pier", "Seen.", "# Quay", "Seen too.", "Chairman"],
    ),
    "minute_number_and_dash": (
        ["Minute 12 – Apologies", "None.", "Minute 13 – Pier", "Seen.", "Minute 14 – Quay", "Seen."],
        ["# 12 Apologies", "None.", "# 13 Pier", "Seen.", "# 14 Quay", "Seen."],
    ),
    "a_stop_behind_the_title": (
        ["1. Welcome", "Said.", "2. Apologies.", "None.", "3. Pier", "Seen."],
        ["# 1 Welcome", "Said.", "# 2 Apologies", "None.", "# 3 Pier", "Seen."],
    ),
    "minutes_behind_the_title": (
        ["1. Apologies. Cllr Vane sent hers.", "2. Pier", "Seen.", "3. Quay: it was closed."],
        ["# 1 Apologies", "A Cllr Vane sent hers.", "# 2 Pier", "Seen.", "# 3 Quay", "it was closed."],
    ),
    "a_title_on_two_lines_in_capitals": (
        [
            "1. PIER",
            "Seen.",
            "2. ERECTION OF TWELVE DWELLINGS ON LAND BY THE PIER,",
            "LITTLE DUNMERE",
            "Refused.",
            "3. QUAY",
            "Seen.",
        ],
        [
            "# 1 PIER",
            "Seen.",
            "# 2 ERECTION OF TWELVE DWELLINGS ON LAND BY THE PIER, LITTLE DUNMERE",
            "Refused.",
            "# 3 QUAY",
            "Seen.",
        ],
    ),
    "a_title_that_breaks_off": (
        ["1. Pier", "Seen.", "2. Repairs to the quay and the", "harbour wall", "Seen.", "3. Quay", "Seen."],
        ["# 1 Pier", "Seen.", "# 2 Repairs to the quay and the harbour wall", "Seen.", "# 3 Quay", "Seen."],
    ),
    "titles_that_begin_with_a_figure": (
        [
            "1. Pier",
            "Seen.",
            "2. 20mph zones",
            "Seen.",
            "3. 19/1187/P – 2 Wharf Road",
            "Seen.",
            "4. 2019/20 Budget",
            "Seen.",
        ],
        [
            "# 1 Pier",
            "Seen.",
            "# 2 20mph zones",
            "Seen.",
            "# 3 19/1187/P – 2 Wharf Road",
            "Seen.",
            "# 4 2019/20 Budget",
            "Seen.",
        ],
    ),
    "numbered_paragraphs_in_items": (
        [
            "1. PIER",
            "1.1  Deck – it was mended.",
            "1.2  Rail – it was painted.",
            "2. QUAY",
            "2.1  Wall – it leaks.",
            "3. FERRY",
            "3.1  Seen.",
        ],
        [
            "# 1 PIER",
            "1.1 Deck – it was mended.",
            "1.2 Rail – it was painted.",
            "# 2 QUAY",
            "2.1 Wall – it leaks.",
            "# 3 FERRY",
            "3.1 Seen.",
        ],
    ),
    "a_list_of_payments_in_an_item": (
        [
            "1. Apologies",
            "None.",
            "2. Payments",
            "1. Clerk",
            "2. Ferryman",
            "3. Hall",
            "3. Pier",
            "Seen.",
            "4. Quay",
            "Seen.",
        ],
        [
            "# 1 Apologies",
            "None.",
            "# 2 Payments",
            "1. Clerk",
            "2. Ferryman",
            "3. Hall",
            "# 3 Pier",
            "Seen.",
            "# 4 Quay",
            "Seen.",
        ],
    ),
    "clauses_with_the_next_number": (
        [
            "",
            "1. Apologies",
            "",
            "None.",
            "",
            "2. Pier",
            "",
            "RESOLVED that the Committee:",
            "",
            "3. Delegates authority to the Clerk",
            "",
            "and agrees the cost.",
            "",
            "3. Quay",
            "",
            "Seen.",
        ],
        [
            "# 1 Apologies",
            "None.",
            "# 2 Pier",
            "R RESOLVED that the Committee:",
            "  3. C Delegates authority to the Clerk",
            "and agrees the cost.",
            "# 3 Quay",
            "Seen.",
        ],
    ),
    "parts_between_items": (
        [
            "PART 1 – PUBLIC",
            "1. Pier",
            "Seen.",
            "MATTERS FOR THE CABINET",
            "2. Quay",
            "Seen.",
            "PART 2 – PRIVATE",
            "3. Ferry",
            "Seen.",
        ],
        [
            "# PART 1 – PUBLIC",
            "# 1 Pier",
            "Seen.",
            "# MATTERS FOR THE CABINET",
            "# 2 Quay",
            "Seen.",
            "# PART 2 – PRIVATE",
            "# 3 Ferry",
            "Seen.",
        ],
    ),
    "titles_of_two_parts": (
        [
            "1. Apologies: Councillor Tod",
            "2. Constitution: Contract Procedure Rules",
            "Seen.",
            "3. BETTER FERRIES FUND: QUARTER 3",
            "Seen.",
            "4. Quay: Councillor Heron spoke",
            "Seen.",
            "5. Ferry: Approved until May",
            "6. Pier",
            "Seen.",
        ],
        [
            "# 1 Apologies",
            "A Councillor Tod",
            "# 2 Constitution: Contract Procedure Rules",
            "Seen.",
            "# 3 BETTER FERRIES FUND: QUARTER 3",
            "Seen.",
            "# 4 Quay",
            "Councillor Heron spoke",
            "Seen.",
            "# 5 Ferry",
            "Approved until May",
            "# 6 Pier",
            "Seen.",
        ],
    ),
    "minutes_behind_a_dash": (
        [
            "19/12 Apologies for absence – Received from Cllr J Tod (work).",
            "19/13 Minutes – The minutes of 4 May were approved and signed. Proposed Cllr Teal.",
            "19/14 Reading Room grant – An application for £750 was considered. Cllr Tull spoke.",
            "19/15 Local Plan – Duck Lane",
            "Seen.",
        ],
        [
            "# 19/12 Apologies for absence",
            "A Received from Cllr J Tod (work).",
            "# 19/13 Minutes",
            "The minutes of 4 May were approved and signed. Proposed Cllr Teal.",
            "# 19/14 Reading Room grant",
            "An application for £750 was considered. Cllr Tull spoke.",
            "# 19/15 Local Plan – Duck Lane",
            "Seen.",
        ],
    ),
    "decisions_behind_planning_applications": (
        [
            "1. PIER",
            "Seen.",
            "2. PLANNING",
            "2.1  The Forge. Decision: No objection.",
            "2.2  The Mill. Decision: Objection.",
            "3. QUAY",
            "Seen.",
        ],
        [
            "# 1 PIER",
            "Seen.",
            "# 2 PLANNING",
            "2.1 The Forge. Decision: No objection.",
            "2.2 The Mill. Decision: Objection.",
            "# 3 QUAY",
            "Seen.",
        ],
    ),
    "no_titles_at_all": (
        [
            "",
            "1. Mr Teal gave a detailed talk on the life of the bee.",
            "2. The minutes of the last meeting were agreed as true.",
            f"3. {TOLD}",
        ],
        [
            "# Minutes of a meeting held on Monday 3 March 2014",
            "1. Mr Teal gave a detailed talk on the life of the bee.",
            "2. The minutes of the last meeting were agreed as true.",
            f"3. {TOLD}",
        ],
    ),
}


@pytest.mark.parametrize(("lines", "expected"), PAGES.values(), ids=PAGES)
def test_printed_minutes_are_cut_at_their_titles(lines: list[str], expected: list[str]) -> None:
    assert page_outline(whole_page(*HEAD, *lines)) == expected


def test_a_figure_in_a_cell_begins_no_item() -> None:
    table = [
        "Councillor",
        "Minute Number",
        "A Tull",
        "49",
        "Personal – owns a boat",
        "B Orme",
        "50",
        "Prejudicial – a tenant",
    ]
    items = [
        ["47.", "Interests", "Minutes:", *table],
        ["48.", "Pier", "Minutes:", "Seen."],
        ["49.", "Quay", "Minutes:", "Seen."],
    ]
    found = whole_page("Agenda and minutes", *(line for item in items for line in item))
    assert [(item.number, item.title) for item in found.items] == [("47", "Interests"), ("48", "Pier"), ("49", "Quay")]


NO_MINUTES = {
    "news": [
        "Council agrees budget",
        'Councillor Tull said: "It is good."',
        "The Cabinet considered the plans last week.",
        "Published: 3 March 2024",
    ],
    "list_of_meetings": [
        "Ferry Committee",
        "Future meetings",
        "3 March 2025 6.30 pm - Agenda",
        "4 February 2025 6.30 pm - Minutes",
    ],
    "recipe": ["Pancakes", "1. Two eggs", "2. Milk", "3. Flour", "Beat well."],
    "advice": ["How we make decisions", "The Cabinet meets monthly.", "Committees are made up of councillors."],
}


@pytest.mark.parametrize("lines", NO_MINUTES.values(), ids=NO_MINUTES)
def test_a_page_that_is_no_minutes_is_refused(lines: list[str]) -> None:
    with pytest.raises(DocumentRejectedError):
        whole_page(*lines)


def test_a_list_of_what_a_body_agreed_is_of_minutes() -> None:
    lines = ["7 Pier", "After a long discussion the Board agreed to:", "i) note the survey; and", "ii) close the pier."]
    found = whole_page("Items of Business", *lines)
    assert [paragraph.kind.value for paragraph in found.paragraphs][-2:] == ["resolution_clause", "resolution_clause"]


def test_two_paragraphs_of_what_a_body_did_are_minutes() -> None:
    told = [
        "The Head of Parks presented the report.",
        "Members noted that it was dry.",
        "The Committee agreed to note it.",
    ]
    assert page_outline(whole_page("Duck pond", *told)) == ["# Duck pond", *told[:2], f"R {told[2]}"]


# page's lines / title of its item
NAMED = {
    "heading": (["Agenda item", "Duck pond", "Minutes:", "Seen."], "Duck pond"),
    "title_in_the_pages_name": (
        ["Agenda item - Duck pond", "Agenda item", "Duck pond", "Minutes:", "Seen."],
        "Duck pond",
    ),
    "number_in_the_title": (["Agenda item", "CA/77/23 - Bus fares", "Minutes:", "Seen."], "CA/77/23 - Bus fares"),
}


@pytest.mark.parametrize(("lines", "title"), NAMED.values(), ids=NAMED)
def test_the_page_of_an_item_has_its_title(lines: list[str], title: str) -> None:
    assert [item.title for item in whole_page(*lines).items] == [title]


def test_the_title_of_an_items_page_may_open_with_its_number() -> None:
    assert whole_page("Agenda item", "CA/77/23 - Bus fares", "Minutes:", "Seen.").items[0].number == "CA/77/23"


# a line above the minutes / date and time of the meeting
MEETINGS = {
    "english": ("Meeting: Tuesday, 17th September, 2019 10.00 am", ("2019-09-17", "10:00")),
    "welsh": ("Cyfarfod: Dydd Mawrth, 17eg Medi, 2019 10.00 yb", ("2019-09-17", "10:00")),
    "afternoon_in_welsh": ("Cyfarfod: Dydd Mawrth, 17eg Medi, 2019 2.00 yp", ("2019-09-17", "14:00")),
    "another_date": ("To approve the minutes of 17th September, 2019", ("None", None)),
}


@pytest.mark.parametrize(("line", "expected"), MEETINGS.values(), ids=MEETINGS)
def test_the_page_of_an_item_may_name_its_meeting(line: str, expected: tuple[str, str | None]) -> None:
    heading = whole_page("Agenda item", "Duck pond", line, "Minutes:", "Seen.").heading
    assert (str(heading.date), heading.start_time) == expected


def test_a_heading_within_the_minutes_gives_the_item_no_number() -> None:
    found = whole_page("Agenda item", "Motions", "Minutes:", "(1)  Climate", TOLD, "(2)  Bricks", TOLD)
    assert found.items[0].number is None
    assert [paragraph.kind for paragraph in found.paragraphs] == ["heading", "paragraph", "heading", "paragraph"]


MARGINS = ("31/24", "32/24", "33/24"), ("PL.31/24", "PL.32/24", "PL.33/24")


@pytest.mark.parametrize("numbers", MARGINS, ids=("bare", "letters"))
def test_numbers_in_the_margin_to_the_right_of_titles_are_theirs(numbers: tuple[str, ...]) -> None:
    titles = ("Apologies for absence", "Mill pond", "Date of next meeting")
    lines = [f"{title:<60}{number}\nSeen.\n" for title, number in zip(titles, numbers, strict=True)]
    found = whole_page(
        "Minutes of the Ferry Committee held on 3 March 2014", "", "Present: Councillor Tull", "", *lines
    )
    assert [(item.title, item.number) for item in found.items] == list(zip(titles, numbers, strict=True))


def test_a_title_of_capitals_goes_on_behind_a_word_that_ends_none() -> None:
    found = whole_page(
        *("Minutes of the Ferry Committee held on 3 March 2014", "", "31. APOLOGIES FOR ABSENCE", "None.", ""),
        *("32. MENDING OF PIERS AND", "QUAYS", "The pier leaked.", "", "33. PONDS", "Dry."),
    )
    assert [item.title for item in found.items] == ["APOLOGIES FOR ABSENCE", "MENDING OF PIERS AND QUAYS", "PONDS"]


def test_a_title_that_ends_with_an_office_does_not_go_on() -> None:
    found = whole_page(
        *(
            "Minutes of the Ferry Committee held on 3 March 2014",
            "",
            "1 To receive a report from the County Councillor",
        ),
        *("Cllr Dove spoke about roads.", "2 To receive a report from the Clerk", "Seen.", "3 To close", "At nine."),
    )
    assert found.items[0].title == "To receive a report from the County Councillor"


@pytest.mark.parametrize("gap", ["", "\n"])
def test_none_needs_no_stop_to_end_an_item_without_a_number(gap: str) -> None:
    items = (
        "Minutes\nAgreed",
        "Declarations of interest\nNone",
        "Matters arising\nThe pond was full.",
        "Police report\nNo report was received",
        "Ponds\nThe pond was dry.",
    )
    found = whole_page(*HEAD, *f"\n{gap}".join(items).split("\n"))
    titles = ["Minutes", "Declarations of interest", "Matters arising", "Police report", "Ponds"]
    assert [item.title for item in found.items] == titles


def test_titles_head_groups_of_lines_as_those_do_that_every_agenda_has() -> None:
    items = (
        "Minutes\nSigned.",
        "Declarations of interest\nNone.",
        "Ponds\nA note from the school",
        "Wells\nTwo are dry",
    )
    found = whole_page(*HEAD, "", *"\n\n".join(items).split("\n"))
    assert [item.title for item in found.items] == ["Minutes", "Declarations of interest", "Ponds", "Wells"]


def test_lines_of_one_group_are_no_titles() -> None:
    items = ("Minutes\nSigned.", "Declarations of interest\nNone.", "Ponds\nA note from the school\nTwo are dry")
    found = whole_page(*HEAD, "", *"\n\n".join(items).split("\n"))
    assert [item.title for item in found.items] == ["Minutes", "Declarations of interest", "Ponds"]


@pytest.mark.parametrize("sign", [": - ", ":- ", " - ", " – "])
def test_a_label_and_a_dash_before_names_are_no_title(sign: str) -> None:
    roll = (f"Reedham CC Members Present{sign}Jo Heron, Ann Teal", f"Apologies{sign}James Rook and Mary Coot")
    items = ("Minutes\nSigned.", "Declarations of interest\nNone.", "Matters arising\nNone.")
    found = whole_page("Minutes of Reedham Community Council meeting held on 3 March 2014", "", *roll, "", *items)
    assert [item.title for item in found.items] == ["Minutes", "Declarations of interest", "Matters arising"]


ASKED = (
    "To appoint a minute taker.\nRESOLVED unanimously to appoint the Clerk.",
    "To resolve to receive apologies and accept reasons for absence.\nRESOLVED to accept the apologies of Cllr Tull.",
    "To record declarations of interest.\nNone.",
    "To consider the hire of a ferry.\nRESOLVED to hire it.",
)


def test_what_the_agenda_asks_is_a_title_where_there_is_no_other() -> None:
    found = whole_page(*HEAD, "", *"\n".join(ASKED).split("\n"))
    assert [item.title for item in found.items] == [one.split(".\n")[0] for one in ASKED]


def test_what_the_agenda_asks_below_titles_is_no_title() -> None:
    titles = ["Minute taker", "Apologies", "Declarations of interest", "Ferry"]
    items = "\n".join(f"{title}\n{asked}" for title, asked in zip(titles, ASKED, strict=True))
    assert not {item.title for item in whole_page(*HEAD, "", *items.split("\n")).items} & {"To consider", ASKED[0][:25]}


def test_an_agenda_above_its_minutes_asks_in_no_titles() -> None:
    asked = [one.split("\n")[0] for one in ASKED]
    found = whole_page(*HEAD, "", *asked, "", "The Clerk took the minutes.", "It was agreed to hire the ferry.")
    assert [item.title for item in found.items] == [HEAD[1]]


def test_a_long_title_that_opens_as_titles_do_may_have_a_stop() -> None:
    opening = "1. Election of the Chairman of the Ferry Committee for the Council year 2018/19."
    found = whole_page(*HEAD, "", opening, "Jo Orme was elected.", "2. Minutes.", "Signed.", "3. Apologies.", "None.")
    assert [item.title for item in found.items] == [opening[3:-1], "Minutes", "Apologies"]


def test_a_dash_without_spaces_parts_a_known_title_only() -> None:
    lines = ("1. Apologies–Councillor D. Orme", "2. Declarations of Interest - None", "3. Dunmere–Quay path", "Dry.")
    found = whole_page(*HEAD, "", *lines)
    assert [item.title for item in found.items] == ["Apologies", "Declarations of Interest", "Dunmere–Quay path"]
