"""Items of small councils: every way to number them, long titles, titles without a number, pages without a heading."""

import pytest

from tests.structuring.outlines import page_outline, whole_page

HEAD = ("DUNMERE PARISH COUNCIL", "Minutes of a meeting held on Monday 3 March 2014", "Present: Cllrs Tull and Orme")

# lines below the heading / items with their paragraphs
RUN_IN = (
    "Apologies",
    "Minutes",
    "Roads",
    "Wells",
    "Ponds",
    "Hedges",
    "Verges",
    "Lamps",
    "Benches",
    "Signs",
    "Bins",
    "Gates",
)
PAGES = {
    "a_long_title_between_two_others": (
        [
            "11. Apologies",
            "None.",
            "12. Any requests for dispensation, etc. (if any)",
            "None came.",
            "13. Ponds",
            "Seen.",
        ],
        [
            "# 11 Apologies",
            "None.",
            "# 12 Any requests for dispensation, etc. (if any)",
            "None came.",
            "# 13 Ponds",
            "Seen.",
        ],
    ),
    "a_list_that_counts_up_to_the_missing_number": (
        [
            "1. Apologies",
            "None.",
            "2. Ponds",
            "1. One is full, isn't it.",
            "2. One is dry, etc. It leaks.",
            "3. One, etc. It is new.",
            "4. Close",
            "At 9.",
        ],
        [
            "# 1 Apologies",
            "None.",
            "# 2 Ponds",
            "1. One is full, isn't it.",
            "2. One is dry, etc. It leaks.",
            "3. One, etc. It is new.",
            "# 4 Close",
            "At 9.",
        ],
    ),
    "what_is_to_be_done_with_a_stop": (
        [
            "1. To receive apologies, and the reasons given under the Act of 1972, Schedule 12, etc. (by custom).",
            "All came.",
            "2. To consider tenders for mowing of the verges, the green, the closed churchyard, etc. until 2017.",
            "Deferred to May.",
            "3. To elect a Chairman",
            "Cllr Tull was elected.",
        ],
        [
            "# 1 To receive apologies, and the reasons given under the Act of 1972, Schedule 12, etc. (by custom)",
            "All came.",
            "# 2 To consider tenders for mowing of the verges, the green, the closed churchyard, etc. until 2017",
            "Deferred to May.",
            "# 3 To elect a Chairman",
            "Cllr Tull was elected.",
        ],
    ),
    "commas_behind_numbers": (
        ["1, Apologies", "None.", "2, Ponds", "Seen.", "3, Next meeting", "In May."],
        ["# 1 Apologies", "None.", "# 2 Ponds", "Seen.", "# 3 Next meeting", "In May."],
    ),
    "no_space_behind_the_stop": (
        ["41.Apologies", "None.", "42.Ponds", "Seen.", "43.Next meeting", "In May."],
        ["# 41 Apologies", "None.", "# 42 Ponds", "Seen.", "# 43 Next meeting", "In May."],
    ),
    "two_numbers_before_a_title": (
        [
            "F07/22     1.   APOLOGIES",
            "None.",
            "F08/22     2.   PONDS (if any)",
            "Seen.",
            "F09/22     3.   CLOSE",
            "At 9.",
        ],
        ["# F07/22 1 APOLOGIES", "None.", "# F08/22 2 PONDS (if any)", "Seen.", "# F09/22 3 CLOSE", "At 9."],
    ),
    "letters": (
        ["A. Apologies", "None.", "B. Minutes of the last meeting", "Signed.", "C. Ponds", "Seen."],
        ["# A Apologies", "None.", "# B Minutes of the last meeting", "Signed.", "# C Ponds", "Seen."],
    ),
    "roman_numerals": (
        [
            "I. Apologies",
            "None.",
            "II. Minutes of the last meeting",
            "Signed.",
            "III. Ponds",
            "Seen.",
            "IV. Wells",
            "Dry.",
        ],
        [
            "# I Apologies",
            "None.",
            "# II Minutes of the last meeting",
            "Signed.",
            "# III Ponds",
            "Seen.",
            "# IV Wells",
            "Dry.",
        ],
    ),
    "roman_numerals_without_stops": (
        ["I APOLOGIES", "None.", "II MINUTES OF THE LAST MEETING", "Signed.", "III PONDS", "Seen."],
        ["# I APOLOGIES", "None.", "# II MINUTES OF THE LAST MEETING", "Signed.", "# III PONDS", "Seen."],
    ),
    "a_dash_without_a_space_before_the_minutes": (
        ["8/21 Apologies: None.", "9/21 Minutes of 4 May– The minutes were signed.", "10/21 Ponds: Both were full."],
        [
            "# 8/21 Apologies",
            "None.",
            "# 9/21 Minutes of 4 May",
            "The minutes were signed.",
            "# 10/21 Ponds",
            "Both were full.",
        ],
    ),
    "a_title_without_a_number_below_those_present": (
        [
            "Declarations of interest",
            "None were made.",
            "1. Ponds",
            "Seen.",
            "2. Minutes",
            "Signed.",
            "3. Wells",
            "Dry.",
        ],
        [
            "# Declarations of interest",
            "None were made.",
            "# 1 Ponds",
            "Seen.",
            "# 2 Minutes",
            "Signed.",
            "# 3 Wells",
            "Dry.",
        ],
    ),
    "no_space_behind_a_number_of_two_parts": (
        ["33/21Apologies: None.", "34/21The Minutes of 4 May: Signed.", "35/021PONDS", "Seen.", "36/21Wells: Dry."],
        [
            "# 33/21 Apologies",
            "None.",
            "# 34/21 The Minutes of 4 May",
            "Signed.",
            "# 35/021 PONDS",
            "Seen.",
            "# 36/21 Wells",
            "Dry.",
        ],
    ),
    "no_space_behind_the_colon": (
        [
            "Item 1:Apologies.",
            "None.",
            "Item 2:Matters arising, which are not on this agenda.",
            "None.",
            "Item 3:Ponds",
            "Seen.",
        ],
        [
            "# Item 1: Apologies",
            "None.",
            "# Item 2: Matters arising, which are not on this agenda",
            "None.",
            "# Item 3: Ponds",
            "Seen.",
        ],
    ),
    "items_of_another_meeting_told_by_a_word": (
        [
            "1. Apologies",
            "None.",
            "2. Minutes",
            "Signed.",
            "3. Matters arising",
            "Item 4 Ponds: One was cleared.",
            "Item 7 Wells: One was dug.",
            "4. Next meeting",
            "In May.",
        ],
        [
            "# 1 Apologies",
            "None.",
            "# 2 Minutes",
            "Signed.",
            "# 3 Matters arising",
            "Item 4 Ponds: One was cleared.",
            "Item 7 Wells: One was dug.",
            "# 4 Next meeting",
            "In May.",
        ],
    ),
    "one_number_with_a_word_goes_on": (
        ["1. Apologies", "None.", "2. Minutes", "Signed.", "3. Ponds", "Seen.", "Item 4. Next meeting", "In May."],
        [
            "# 1 Apologies",
            "None.",
            "# 2 Minutes",
            "Signed.",
            "# 3 Ponds",
            "Seen.",
            "# Item 4 Next meeting",
            "In May.",
        ],
    ),
    "a_list_announced_behind_capitals": (
        [
            "61  INTERESTS (IF ANY) – The following members declared interests –",
            "Cllr Roe, 62",
            "62  PONDS",
            "Seen.",
            "63  WELLS",
            "Dry.",
        ],
        [
            "# 61 INTERESTS (IF ANY)",
            "The following members declared interests –",
            "Cllr Roe, 62",
            "# 62 PONDS",
            "Seen.",
            "# 63 WELLS",
            "Dry.",
        ],
    ),
    "points_and_applications_behind_a_title": (
        [
            "1. Apologies.",
            "None.",
            "2. Ponds. (a) The pond was full.",
            "3. Planning. P/23/0871 – 4 lodges at Mill Farm. No objections were made.",
            "4. Wells.",
            "Dry.",
            "5. Next Meeting.",
            "In May.",
        ],
        [
            "# 1 Apologies",
            "None.",
            "# 2 Ponds",
            "(a) The pond was full.",
            "# 3 Planning",
            "P/23/0871 – 4 lodges at Mill Farm. No objections were made.",
            "# 4 Wells",
            "Dry.",
            "# 5 Next Meeting",
            "In May.",
        ],
    ),
    "numbers_of_minutes_in_the_margin": (
        [
            "1. APOLOGIES",
            "041/0314       Mr Roe was ill.",
            "2. PLANNING",
            "a) To determine the position on the following:",
            "042/0314       Corner Cottage. No objection.",
            "3. FINANCE",
            "043/0314       Mrs Ure asked about the bank.",
        ],
        [
            "# 1 APOLOGIES",
            "041/0314 Mr Roe was ill.",
            "# 2 PLANNING",
            "a) To determine the position on the following:",
            "042/0314 Corner Cottage. No objection.",
            "# 3 FINANCE",
            "043/0314 Mrs Ure asked about the bank.",
        ],
    ),
    "the_sign_behind_a_number": (
        ["1) Apologies", "None.", "2) Ponds", "Seen.", "3) Wells", "Dry."],
        ["# 1) Apologies", "None.", "# 2) Ponds", "Seen.", "# 3) Wells", "Dry."],
    ),
    "the_numbers_of_minutes_below_titles": (
        [
            "MINUTES",
            "24/113 RESOLVED: that the minutes be signed.",
            "PONDS",
            "24/114 The Clerk told of newts.",
            "24/115 It was resolved to count them.",
            "WELLS",
            "24/116 No wells are dry.",
        ],
        [
            "# MINUTES",
            "24/113 R RESOLVED: that the minutes be signed.",
            "# PONDS",
            "24/114 The Clerk told of newts.",
            "24/115 R It was resolved to count them.",
            "# WELLS",
            "24/116 No wells are dry.",
        ],
    ),
    "a_colon_and_a_dash": (
        ["1. Apologies for absence:- None.", "2.. Minutes:-", "They were signed.", "3. Ponds :– seen."],
        ["# 1 Apologies for absence", "None.", "# 2 Minutes", "They were signed.", "# 3 Ponds", "seen."],
    ),
    "every_list_begins_again": (
        ["1. Apologies", "None.", "1. Minutes of the last meeting", "Signed.", "1. Ponds", "Seen.", "1. Wells", "Dry."],
        [
            "# 1 Apologies",
            "None.",
            "# 1 Minutes of the last meeting",
            "Signed.",
            "# 1 Ponds",
            "Seen.",
            "# 1 Wells",
            "Dry.",
        ],
    ),
    "what_a_known_title_holds_behind_its_dash": (
        [
            "1. Apologies – none",
            "2. Questions from the public – (This is a short session. It lasts for half an hour.)",
            "3. Minutes of 26th June – the Minutes were accepted as a true record.",
            "4. Notes of the previous meeting, 3rd May – approved and signed. They were long.",
            "5. To consider the applications for the vacancies of two parish councillors and to appoint new ones – One"
            " had been received.",
        ],
        [
            "# 1 Apologies",
            "none",
            "# 2 Questions from the public",
            "(This is a short session. It lasts for half an hour.)",
            "# 3 Minutes of 26th June",
            "the Minutes were accepted as a true record.",
            "# 4 Notes of the previous meeting, 3rd May",
            "approved and signed. They were long.",
            "# 5 To consider the applications for the vacancies of two parish councillors and to appoint new ones",
            "One had been received.",
        ],
    ),
    "no_stop_between_title_and_minutes": (
        [
            "1. Apologies Cllr Roe had sent an email.",
            "2. Declaration of Interest None.",
            "3. Minutes RESOLVED that the minutes be signed.",
            "4. Public Participation There were no requests to speak.",
            "5. Ponds 2021 It was noted that they were full.",
            "6. Requests for help None.",
        ],
        [
            "# 1 Apologies",
            "Cllr Roe had sent an email.",
            "# 2 Declaration of Interest",
            "None.",
            "# 3 Minutes",
            "R RESOLVED that the minutes be signed.",
            "# 4 Public Participation",
            "There were no requests to speak.",
            "# 5 Ponds 2021",
            "It was noted that they were full.",
            "# 6 Requests for help",
            "None.",
        ],
    ),
    "two_spaces_before_a_dash": (
        ["1.21  - Chair", "Cllr Roe sat.", "2.21 – Vice Chair", "Cllr Ure sat.", "3.21- Others", "None."],
        ["# 1.21 Chair", "Cllr Roe sat.", "# 2.21 Vice Chair", "Cllr Ure sat.", "# 3.21 Others", "None."],
    ),
    "a_title_about_councillors_above_a_sentence": (
        [
            "6. Planning",
            "Seen.",
            "7. Election of Councillors",
            "A letter to be sent.",
            "8. Wells",
            "Dry.",
            "9. Ponds",
            "Wet.",
        ],
        [
            "# 6 Planning",
            "Seen.",
            "# 7 Election of Councillors",
            "A letter to be sent.",
            "# 8 Wells",
            "Dry.",
            "# 9 Ponds",
            "Wet.",
        ],
    ),
    "one_number_left_above_dashes": (
        [
            "63.To accept apologies.",
            "Cllr Roe",
            "- Declarations of interest in any item.",
            "The Chair asked for them.",
            "- To approve the minutes of 7th June 2011",
            "One word was corrected.",
            "- To consider quotes for the gate.",
            "Quotes had been sent out.",
        ],
        [
            "# 63 To accept apologies",
            "A Cllr Roe",
            "# Declarations of interest in any item",
            "The Chair asked for them.",
            "# To approve the minutes of 7th June 2011",
            "One word was corrected.",
            "# To consider quotes for the gate",
            "Quotes had been sent out.",
        ],
    ),
    "dashes_for_numbers": (
        [
            "- Apologies for absence",
            "None.",
            "- Minutes of the last meeting",
            "Signed.",
            "3. Ponds",
            "Seen:",
            "- a newt",
            "- two toads",
            "- Date of the next meeting",
            "4 May.",
        ],
        [
            "# Apologies for absence",
            "None.",
            "# Minutes of the last meeting",
            "Signed.",
            "# 3 Ponds",
            "Seen:",
            "  - a newt",
            "  - two toads",
            "# Date of the next meeting",
            "4 May.",
        ],
    ),
    "a_verdict_behind_a_dash": (
        ["1. Apologies", "None.", "2. Minutes – it was RESOLVED to sign the minutes.", "3. Ponds", "Seen."],
        ["# 1 Apologies", "None.", "# 2 Minutes", "R it was RESOLVED to sign the minutes.", "# 3 Ponds", "Seen."],
    ),
    "a_number_left_out_near_the_end": (
        [
            "1. Apologies. None.",
            "2. Minutes. Signed.",
            "3. Roads. They were wet.",
            "5. Wells. One was dry.",
            "6. Ponds. A newt was seen.",
        ],
        [
            "# 1 Apologies",
            "None.",
            "# 2 Minutes",
            "Signed.",
            "# 3 Roads",
            "They were wet.",
            "# 5 Wells",
            "One was dry.",
            "# 6 Ponds",
            "A newt was seen.",
        ],
    ),
    "many_titles_that_run_in": (
        [f"{number}. {title}. It was seen." for number, title in enumerate(RUN_IN, start=1)],
        [line for number, title in enumerate(RUN_IN, start=1) for line in (f"# {number} {title}", "It was seen.")],
    ),
    "titles_in_capitals_that_run_in_without_a_stop": (
        [
            "1 APOLOGIES Apologies for absence were noted as shown above.",
            "2 MINUTES A copy was signed.",
            "3 PUBLIC SPEAKING The Chair said that nobody had asked to speak.",
            "4 POND (EAST) Members heard that it leaked.",
        ],
        [
            "# 1 APOLOGIES",
            "Apologies for absence were noted as shown above.",
            "# 2 MINUTES",
            "A copy was signed.",
            "# 3 PUBLIC SPEAKING",
            "The Chair said that nobody had asked to speak.",
            "# 4 POND (EAST)",
            "Members heard that it leaked.",
        ],
    ),
    "apologies_told_in_their_title": (
        ["1. Apologies were received from Cllr Roe", "2. Ponds", "Seen.", "3. Wells", "Dry."],
        ["# 1 Apologies", "A were received from Cllr Roe", "# 2 Ponds", "Seen.", "# 3 Wells", "Dry."],
    ),
    "minutes_approved_in_their_title": (
        ["1. Minutes of 4 May were approved.", "2. Minutes of 6 May read and approved", "3. Wells", "Dry."],
        ["# 1 Minutes of 4 May", "were approved.", "# 2 Minutes of 6 May", "read and approved", "# 3 Wells", "Dry."],
    ),
    "minutes_that_were_agreed_elsewhere_are_a_title": (
        ["1. Minutes of the meeting that was agreed in May", "Seen.", "2. Ponds", "Seen.", "3. Wells", "Dry."],
        ["# 1 Minutes of the meeting that was agreed in May", "Seen.", "# 2 Ponds", "Seen.", "# 3 Wells", "Dry."],
    ),
    "a_sentence_of_apologies_above_the_first_number_is_no_title": (
        ["Apologies were received from Cllr Roe", "1. Minutes", "Seen.", "2. Ponds", "Seen.", "3. Wells", "Dry."],
        ["# 1 Minutes", "Seen.", "# 2 Ponds", "Seen.", "# 3 Wells", "Dry."],
    ),
}


@pytest.mark.parametrize(("lines", "expected"), PAGES.values(), ids=PAGES)
def test_items_are_read(lines: list[str], expected: list[str]) -> None:
    assert page_outline(whole_page(*HEAD, *lines)) == expected


def test_a_list_of_the_present_may_stand_behind_a_semicolon() -> None:
    found = whole_page(
        "DUNMERE PARISH COUNCIL",
        "3 March 2014",
        "Present ; Cllrs Tull and Orme",
        "1. Ponds: Seen.",
        "2. Wells: Dry.",
        "3. Minutes: Signed.",
    )
    assert [item.title for item in found.items] == ["Ponds", "Wells", "Minutes"]


@pytest.mark.parametrize("prefix", ["", "A", "FC "])
def test_a_page_without_a_heading_is_minutes_by_its_agenda(prefix: str) -> None:
    told = "The Clerk had written to the county about the bridge, and had no answer yet."
    lines = [
        "17/25 Declarations of interest",
        "None.",
        "17/26 Minutes of the last meeting",
        told,
        "17/27 Ponds",
        told,
        "17/28 Next meeting",
        "In May.",
    ]
    lines = [f"{prefix}{line}" if line.startswith("17/") else line for line in lines]
    assert [item.number for item in whole_page(*lines).items] == [f"{prefix}17/{number}" for number in range(25, 29)]


HEADINGS = {
    ("EXTRAORDINARY Minutes of the Lamps Committee held on 2 July 2020",): "Lamps Committee",
    ("Unapproved Draft Minutes 14 May 2025",): None,
    ("May 2024 minutes extra", "Monday 13 May 2024"): None,
}


@pytest.mark.parametrize(("lines", "expected"), HEADINGS.items(), ids=[lines[0][:20] for lines in HEADINGS])
def test_no_committee_is_called_minutes(lines: tuple[str, ...], expected: str | None) -> None:
    found = whole_page(*lines, "Present: Cllr Tull", "1. Apologies", "None.", "2. Ponds", "Seen.", "3. Wells", "Dry.")
    named = found.heading.committee
    assert (named.quote(found.document.text) if named else None) == expected
    assert [item.title for item in found.items] == ["Apologies", "Ponds", "Wells"]


def test_a_page_headed_by_month_and_year_is_minutes() -> None:
    found = whole_page(
        "May 2019 Minutes", "Cllrs Tull and Orme came.", "1. Ponds: Seen.", "2. Wells: Dry.", "3. Roads: Wet."
    )
    assert [item.title for item in found.items] == ["Ponds", "Wells", "Roads"]


PROCEDURAL = (
    "Election of Chair of the Council",
    "Councillors’ declarations of pecuniary interest",
    "To declare any personal or prejudicial interest",
    "Approval of March 2017 minutes",
    "To elect a Chairman",
    "To correct & approve minutes of previous meetings",
    "Chairman’s welcome",
    "Chairman’s introduction",
    "Chairperson’s business",
    "Suspension of standing orders",
    "Public speakers",
    "Members Interests",
    "Members’ declarations under the Code of Conduct",
    "Approve the draft Parish Council minutes from 2 May",
    "Minutes, 2 May",
    "Urgent matters",
    "To consider any items that the Chairman agrees to take as urgent business",
    "To fix date of next meeting",
    "To exclude the public",
    "Schedule 12A",
    "Disclosure of exempt information",
)


@pytest.mark.parametrize("title", PROCEDURAL)
def test_titles_of_procedure(title: str) -> None:
    found = whole_page(*HEAD, f"1. {title}", "None.", "2. Ponds", "Seen.", "3. Next meeting", "In May.")
    assert found.items[0].kind == "procedural"
