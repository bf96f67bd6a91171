"""The heading of a meeting: which body met and when, in the words that councils print above their minutes."""

import pytest

from tests.structuring.outlines import whole_page

ITEMS = ("7.", "Ferry", "Minutes:", "Seen.", "8.", "Pier", "Minutes:", "Seen.")
"""Two items, so that any page is that of a whole meeting."""

# lines above the items / committee, date, time
HEADINGS = {
    "committee_and_date_on_one_line": (
        ["Cabinet - Tuesday, 9th October 2012 10.00 a.m."],
        ("Cabinet", "2012-10-09", "10:00"),
    ),
    "committee_above_the_date": (
        ["Schools Forum", "Tuesday, 24th January, 2017 6.30 pm"],
        ("Schools Forum", "2017-01-24", "18:30"),
    ),
    "agenda_for": (
        ["Agenda for Schools' Forum on Monday, 10th June, 2024, 5.00 pm"],
        ("Schools' Forum", "2024-06-10", "17:00"),
    ),
    "time_behind_the_day_said_again": (
        [
            "Minutes – 9th October 2012",
            "Minutes of a meeting of the Schools Forum held in the hall on",
            "Tuesday 9th October 2012 at 19.00 hrs.",
        ],
        ("Schools Forum", "2012-10-09", "19:00"),
    ),
    "no_time_is_when_a_guest_came": (
        ["Schools Forum", "8 April 2019", "Also there: – One resident who arrived at 7.40pm."],
        ("Schools Forum", "2019-04-08", None),
    ),
    "kind_of_meeting_behind_the_council": (
        ["Marl Parish Council Extra Ordinary Meeting.", "Held at Marl Reading Room at 19:30 on 26th April 2018"],
        (None, "2018-04-26", "19:30"),
    ),
    "moved": (
        ["Moved from 9th October 2018, Cabinet - Tuesday, 16th October 2018 6.00 pm"],
        ("Cabinet", "2018-10-16", "18:00"),
    ),
    "expired": (["Cabinet - Expired - Tuesday, 9th October 2012"], ("Cabinet", "2012-10-09", None)),
    "new": (["NEW, Cabinet - Tuesday, 9th October 2012 6.00 pm, NEW"], ("Cabinet", "2012-10-09", "18:00")),
    "cancelled": (["CANCELLED, Cabinet - Tuesday, 9th October 2012 6.00 pm"], ("Cabinet", "2012-10-09", "18:00")),
    "call_in": (["Call-In Meeting, Pier Panel - Tuesday, 9th October 2012"], ("Pier Panel", "2012-10-09", None)),
    "budget_setting": (["Budget Setting, Council - Tuesday, 9th October 2012"], ("Council", "2012-10-09", None)),
    "extraordinary": (["Extraordinary, Council - Tuesday, 9th October 2012"], ("Council", "2012-10-09", None)),
    "special_in_brackets": (["Pier Panel (Special Meeting) – 9 October 2012"], ("Pier Panel", "2012-10-09", None)),
    "annual": (["Annual, Council Meeting - Tuesday, 9th October 2012"], ("Council", "2012-10-09", None)),
    "welsh": (["Cabinet - Dydd Iau, 9fed Hydref, 2014 2.00 o'r gloch"], ("Cabinet", "2014-10-09", "02:00")),
    "minutes_of_a_meeting_of": (
        ["MINUTES of a meeting of the Cabinet held in the Guildhall on Thursday, 30 January 2025."],
        ("Cabinet", "2025-01-30", None),
    ),
    "minutes_of_the_body": (
        ["Minutes of the Planning Committee held on 3 March 2014 at 7.00pm"],
        ("Planning Committee", "2014-03-03", "19:00"),
    ),
    "minutes_of_the_bodys_meeting": (
        ["Minutes of the Parish Council Meeting held on 3 March 2014"],
        ("Parish Council", "2014-03-03", None),
    ),
    "ordinary_meeting_of": (
        ["Minutes of the Ordinary Meeting of Dunmere Town Council, held on 3 March 2014"],
        ("Dunmere Town Council", "2014-03-03", None),
    ),
    "several_parishes": (
        ["MINUTE of the MEETING of HERONSBY, TEAL AND WREN COMMUNITY COUNCIL, held in the HALL on 3 March 2014"],
        ("HERONSBY, TEAL AND WREN COMMUNITY COUNCIL", "2014-03-03", None),
    ),
    "annual_parish_meeting_of": (
        ["MINUTES OF THE ANNUAL MEETING OF DUNMERE PARISH COUNCIL HELD ON 3 March 2014"],
        ("DUNMERE PARISH COUNCIL", "2014-03-03", None),
    ),
    "in_the_letterhead": (
        ["DUNMERE COMMUNITY COUNCIL", "Minutes of a Meeting held on Tuesday 1 December 2015 at 7.00pm in the Hall"],
        ("DUNMERE COMMUNITY COUNCIL", "2015-12-01", "19:00"),
    ),
    "of_the_above_council": (
        [
            "DUNMERE COMMUNITY COUNCIL",
            "Minutes of a meeting of the above Council held on Monday 29th October 2018 at 7.00pm.",
        ],
        ("DUNMERE COMMUNITY COUNCIL", "2018-10-29", "19:00"),
    ),
    "in_a_sentence": (
        ["Dunmere and Orme Community Council held their meeting at 7.00pm on the 6th February 2019 at the Hall."],
        ("Dunmere and Orme Community Council", "2019-02-06", "19:00"),
    ),
    "minutes_behind_the_name": (["FERRY COMMITTEE MINUTES", "3 March 2015"], ("FERRY COMMITTEE", "2015-03-03", None)),
    "minutes_of_meeting_behind_the_name": (
        ["Local Access Forum: minutes of meeting on 3 March 2015"],
        ("Local Access Forum", "2015-03-03", None),
    ),
    "meeting_of_the": (
        ["Meeting of the Ferry Joint Committee, 3 March 2015"],
        ("Ferry Joint Committee", "2015-03-03", None),
    ),
    "field_of_the_meeting": (["Meeting: Ferry Board", "Date: 3 March 2015"], ("Ferry Board", "2015-03-03", None)),
    "fields_in_capitals": (
        ["MEETING     :   Ferry Board", "DATE        :   Tuesday, 3rd March 2015", "TIME        :   6.30 pm"],
        ("Ferry Board", "2015-03-03", "18:30"),
    ),
    "group_and_a_day_cut_short": (
        ["Group: Ferry Access Group", "Date: Tue 3 March 2015, 10am–12.30pm"],
        ("Ferry Access Group", "2015-03-03", "10:00"),
    ),
    "half_yearly": (
        ["MARSH DRAINAGE BOARD", "", "MINUTES OF THE HALF YEARLY MEETING", "", "TUESDAY 3rd MARCH 2015 AT 10.30AM"],
        ("MARSH DRAINAGE BOARD", "2015-03-03", "10:30"),
    ),
    "extra_ordinary_with_a_hyphen": (
        ["Minutes of the Extra-ordinary Meeting of Orme Parish Council held on 3 March 2015"],
        ("Orme Parish Council", "2015-03-03", None),
    ),
    "under_delegated_powers": (
        ["Record of Decision taken by the Lead Member for Piers under delegated powers", "Tuesday 3 March 2015"],
        ("Lead Member for Piers", "2015-03-03", None),
    ),
    "labels_side_by_side": (
        [
            "ORME TOWN COUNCIL",
            "PIERS & QUAYS COMMITTEE",
            "MINUTES",
            "Place: Heron Hall      Date: 3 March 2015      Time: 7.30pm",
        ],
        ("PIERS & QUAYS COMMITTEE", "2015-03-03", "19:30"),
    ),
    "committee_above_the_list_and_the_day_below_it": (
        [
            "Orme Council",
            "Piers and Quays Committee – minutes",
            "Members Present (in person): Cllrs A Heron and B Teal",
            "Apologies for absence: Cllr J Rook",
            "Date and time: Tuesday 3rd March 2015 at 10.00 am",
        ],
        ("Piers and Quays Committee", "2015-03-03", "10:00"),
    ),
    "what_the_page_is_before_the_body": (
        ["Action Notes – Ferry Sub-Group", "3 March 2015 (via Zoom)"],
        ("Ferry Sub-Group", "2015-03-03", None),
    ),
    "decisions_and_minutes_behind_the_body": (
        ["PIER COMMITTEE: DECISIONS AND MINUTES", "Tuesday 3 March 2015 at 2pm"],
        ("PIER COMMITTEE", "2015-03-03", "14:00"),
    ),
    "minutes_of_a_over_lines": (
        ["MINUTES", "OF A", "MEETING OF THE FULL COUNCIL", "HELD IN THE HERON CENTRE", "ON 3 MARCH 2015 AT 6.00 PM"],
        ("FULL COUNCIL", "2015-03-03", "18:00"),
    ),
    "for_two_places": (
        ["Draft Minutes", "Joint Health Committee for Orme and Dunmere", "2.00pm, Friday 3rd March 2015", "Orme Hall"],
        ("Joint Health Committee for Orme and Dunmere", "2015-03-03", "14:00"),
    ),
    "open_minutes_of": (
        ["Open Minutes of Pier Committee Meeting held in the Chamber, Orme on Tuesday 3 March 2015 at 4.00 pm."],
        ("Pier Committee", "2015-03-03", "16:00"),
    ),
    "no_proceedings": (
        ["Minutes of Proceedings", "At a meeting of the PIER BOARD held on Tuesday, 3 March, 2015"],
        ("PIER BOARD", "2015-03-03", None),
    ),
    "meeting_of_in_capitals": (
        ["MEETING OF THE PIER COMMITTEE", "HELD 5.30PM, TUESDAY 3 MARCH 2015", "IN THE HERON SUITE"],
        ("PIER COMMITTEE", "2015-03-03", "17:30"),
    ),
    "a_place_is_no_body": (
        ["ORME MARSH DRAINAGE BOARD", "Minutes of Meeting 03/03/15", "At the White Heron, Orme. Commenced 7pm."],
        ("ORME MARSH DRAINAGE BOARD", "2015-03-03", "19:00"),
    ),
    "place_and_date_with_stops": (
        ["Orme, 3rd March 2015.", "Orme City Council.", "Minutes.", "Piers Committee."],
        ("Piers Committee", "2015-03-03", None),
    ),
    "place_date_and_meeting": (
        ["Dunmere, 3 March 2015 - At a Meeting of the Pier Committee of Orme Bay Council at 10.00 a.m."],
        ("Pier Committee of Orme Bay Council", "2015-03-03", "10:00"),
    ),
    "approved_on_another_day": (
        ["Approved minutes – 7 June 2015", "PIER BOARD", "Minutes of the meeting held on 3 March 2015 at 10.30am"],
        ("PIER BOARD", "2015-03-03", "10:30"),
    ),
    "minutes_approved_on_another_day": (
        ["Pier Board", "Minutes approved on 1 April 2015", "Meeting of 3 March 2015"],
        ("Pier Board", "2015-03-03", None),
    ),
    "a_point_behind_the_ordinal": (
        ["PIER COMMITTEE", "Minutes of the meeting held on Tuesday 3rd. March 2015 in the Hall at 6.30p.m."],
        ("PIER COMMITTEE", "2015-03-03", "18:30"),
    ),
    "another_field_is_no_body": (
        ["RECORD SHEET", "SUBJECT: Closure of the ferry", "DATE: 3 March 2015"],
        (None, "2015-03-03", None),
    ),
    "no_year": (
        ["Minutes of the Pier Committee meeting held on Thursday 15th April at 7.30 pm"],
        ("Pier Committee", "None", "19:30"),
    ),
    "pm_of_both": (["PIER BOARD", "3 MARCH 2015", "(2.00 - 4.10 pm)"], ("PIER BOARD", "2015-03-03", "14:00")),
    "welsh_afternoon": (
        ["PWYLLGOR CYNLLUNIO", "Cofnodion y cyfarfod a gynhaliwyd ar 3 Mawrth 2015 (1.00 y.p.)"],
        ("PWYLLGOR CYNLLUNIO", "2015-03-03", "13:00"),
    ),
    "welsh_evening": (
        ["BWRDD Y PIER", "COFNODION Cyfarfod a gynhaliwyd nos Fawrth 3 Mawrth 2015 am 7.30 o’r gloch"],
        ("BWRDD Y PIER", "2015-03-03", "19:30"),
    ),
    "kind_behind_the_council": (
        ["Orme Pier Town Council Monthly Meeting Tuesday 3rd March 2015", "Present: Cllrs A Heron and B Teal"],
        ("Orme Pier Town Council", "2015-03-03", None),
    ),
    "report_of_a_panel": (
        ["REPORT OF THE PIERS PANEL (NORTH)", "Meeting held on 3rd March 2015 in the Heron Room at 5.30pm"],
        ("PIERS PANEL (NORTH)", "2015-03-03", "17:30"),
    ),
    "heading_and_roll_in_one_paragraph": (
        [
            "ORME FISHERIES AUTHORITY QUARTERLY MEETING HELD AT THE HERON INSTITUTE, ORME ON 3rd MARCH 2015 AT 11 AM "
            "PRESENT: Mr A Heron (Chairman), Cllr B Teal"
        ],
        ("ORME FISHERIES AUTHORITY", "2015-03-03", "11:00"),
    ),
    "number_of_the_meeting_in_words": (
        ["Minutes of the ONE HUNDRED AND SECOND MEETING of the PIER BOARD held on 3 March 2015 at 2pm"],
        ("PIER BOARD", "2015-03-03", "14:00"),
    ),
    "number_of_the_meeting_in_figures": (
        ["ORME PIER COMMITTEE", "MINUTES OF ORDINARY MEETING No. 412", "3RD MARCH 2015"],
        ("ORME PIER COMMITTEE", "2015-03-03", None),
    ),
    "of_the_council_above": (
        ["Minutes of Meeting of the Pier Committee of the above Council held on Tuesday 3rd March 2015 at 7.00pm"],
        ("Pier Committee", "2015-03-03", "19:00"),
    ),
    "annual_parish_meeting_above": (
        ["ANNUAL PARISH MEETING", "Minutes of the Annual Parish Meeting of Orme held on 3rd March 2015 at 7.30pm"],
        (None, "2015-03-03", "19:30"),
    ),
    "took_place": (
        ["A meeting of the Pier Committee took place on Tuesday 3rd March 2015 in the Hall at 7.30 pm."],
        ("Pier Committee", "2015-03-03", "19:30"),
    ),
    "minutes_in_small_letters_behind_the_body": (
        ["Police and Crime Panel minutes: 3 March 2015"],
        ("Police and Crime Panel", "2015-03-03", None),
    ),
    "committee_below_the_day": (
        ["Date of Meeting: 3 March 2015", "Committee: Pier Committee", "Venue: Heron House", "Time: 2pm"],
        ("Pier Committee", "2015-03-03", "14:00"),
    ),
    "decision_session": (
        ["Cabinet Member for Piers - Decision Session", "Tuesday 3 March 2015 at 4.00 pm in Room 2, Orme House"],
        ("Cabinet Member for Piers", "2015-03-03", "16:00"),
    ),
    "decision_meeting": (
        ["Cabinet Member for Piers – DECISION MEETING", "Tuesday 3 March 2015 at 4.00 pm in Room 2, Orme House"],
        ("Cabinet Member for Piers", "2015-03-03", "16:00"),
    ),
    "full_name_above": (
        [
            "THE CONSERVATORS OF ORME COMMON",
            "Minutes of the Ordinary Meeting of the Conservators held on 3rd March 2015",
        ],
        ("CONSERVATORS OF ORME COMMON", "2015-03-03", None),
    ),
    "decision_maker": (
        [
            "RECORD SHEET",
            "DECISION MAKER: Cabinet Member for Piers, Cllr A Heron",
            "SUBJECT: Quay",
            "DATE: 3 March 2015",
        ],
        ("Cabinet Member for Piers", "2015-03-03", None),
    ),
    "ordinary_business": (
        ["MINUTES of COUNCIL ORDINARY BUSINESS MEETING on Tuesday 3rd March 2015 at 7.30pm"],
        ("COUNCIL", "2015-03-03", "19:30"),
    ),
    "council_tax_setting": (
        ["Council Tax Setting Meeting of Orme Council held in the Hall on 3rd March 2015 at 10.00am"],
        ("Orme Council", "2015-03-03", "10:00"),
    ),
    "board_of_a_district": (
        ["ORME MARSH DRAINAGE DISTRICT", "Minutes of Board Meeting 3/03/15"],
        ("ORME MARSH DRAINAGE DISTRICT", "2015-03-03", None),
    ),
    "a_letter_left_out": (
        ["ORME JOINT CEMETERY COMMITTE", "Minutes of the meeting held on 3rd March 2015"],
        ("ORME JOINT CEMETERY COMMITTE", "2015-03-03", None),
    ),
    "article": (["The Executive", "3 March 2015 at 6pm"], ("Executive", "2015-03-03", "18:00")),
    "part_of_several": (
        ["LICENSING SUB-COMMITTEE (B)", "Minutes of the meeting held on 3 March 2015"],
        ("LICENSING SUB-COMMITTEE (B)", "2015-03-03", None),
    ),
    "special_meeting_of": (
        ["SPECIAL MEETING OF DUNMERE CITY COUNCIL", "Held in the City Hall on Thursday, 21st June, 2012"],
        ("DUNMERE CITY COUNCIL", "2012-06-21", None),
    ),
    "proceedings_of_a_meeting": (
        ["Minutes of Proceedings of a Meeting of Dunmere District Council held on 9 October 2007"],
        ("Dunmere District Council", "2007-10-09", None),
    ),
    "what_a_body_is_for_in_brackets": (
        ["Licensing Panel (Licensing Act 2003 Functions)", "10.00am 29 April 2026", "MINUTES"],
        ("Licensing Panel (Licensing Act 2003 Functions)", "2026-04-29", "10:00"),
    ),
    "no_date_and_no_committee": (["Venue: Guildhall"], (None, "None", None)),
    "a_venue_is_no_committee": (["Agenda and minutes", "Tuesday, 9th October 2012"], (None, "2012-10-09", None)),
}


@pytest.mark.parametrize(("lines", "expected"), HEADINGS.values(), ids=HEADINGS)
def test_the_heading_tells_body_date_and_time(lines: list[str], expected: tuple[str | None, str, str | None]) -> None:
    found = whole_page(*lines, *ITEMS)
    heading, text = found.heading, found.document.text
    committee = heading.committee.quote(text) if heading.committee else None
    assert (committee, str(heading.date), heading.start_time) == expected


# line / start time, venue
PLACES = {
    "points": ("Cabinet - Tuesday, 9th October 2012 10.00 a.m.", ("10:00", None)),
    "colon_and_glued_pm": ("Cabinet - Tuesday, 9th October 2012 at 7:30pm", ("19:30", None)),
    "capitals": ("Cabinet - Tuesday, 9th October 2012 7.45PM", ("19:45", None)),
    "full_hour": ("Cabinet - Tuesday, 9th October 2012, 7 pm", ("19:00", None)),
    "hours_of_the_clock": ("Cabinet - Tuesday, 9th October 2012 1915 hours", ("19:15", None)),
    "hrs": ("Cabinet - Tuesday, 9th October 2012 19:30 hrs", ("19:30", None)),
    "oclock_pm": ("Cabinet - Tuesday, 9th October 2012 at the hour of 6.00 o’clock p.m.", ("18:00", None)),
    "stop_before_pm": ("Cabinet - Tuesday, 9th October 2012, at 7.00.p.m.", ("19:00", None)),
    "from_and_to": ("Cabinet - Tuesday, 9th October 2012 18:30 to 20:28", ("18:30", None)),
    "noon": ("Cabinet - Tuesday, 9th October 2012 at 12 noon", ("12:00", None)),
    "before_the_date": ("Cabinet held its meeting at 7.00pm on 9th October 2012", ("19:00", None)),
    "no_such_time": ("Cabinet - Tuesday, 9th October 2012 25.00", (None, None)),
    "an_item_number_is_no_time": ("Cabinet - Tuesday, 9th October 2012 (Item 4)", (None, None)),
    "held_in": (
        "Minutes of the Cabinet held in the Guildhall, Dunmere on Tuesday 9th October 2012 at 7 pm",
        ("19:00", "Guildhall, Dunmere"),
    ),
    "held_in_before_on_at_the_end_of_a_line": (
        "Minutes of the Cabinet held in Dunmere Hall, Ferry Street on: 9th October 2012",
        (None, "Dunmere Hall, Ferry Street"),
    ),
    "at_the_meeting_is_no_place": (
        "At the Ordinary Meeting of the Cabinet held in the Guildhall, Dunmere on 9 October 2012",
        (None, "Guildhall, Dunmere"),
    ),
    "letters_of_a_school": (
        "Minutes of the Cabinet held at Dunmere C.P. School on Tuesday 9th October 2012 at 7 pm",
        ("19:00", "Dunmere C.P. School"),
    ),
    "number_of_a_street": (
        "Minutes of the Cabinet held in the Guildhall, No. 1 Ferry Street on Tuesday 9th October 2012 at 7 pm",
        ("19:00", "Guildhall, No. 1 Ferry Street"),
    ),
    "held_at_before_a_bare_date": (
        "Minutes of the Cabinet held at Dunmere Village Hall on 9 October 2012",
        (None, "Dunmere Village Hall"),
    ),
    "behind_the_date": (
        "Minutes of the Cabinet held on 9 October 2012 at the Reading Room, Dunmere.",
        (None, "Reading Room, Dunmere"),
    ),
    "by_video": (
        "Minutes of the Virtual Meeting of the Cabinet held by Zoom video conference on 9 October 2012 at 7pm",
        ("19:00", "Zoom video conference"),
    ),
    "also_by_video": (
        "Minutes of the Cabinet held on 9 October 2012 at 6.00 pm in the Guildhall, Dunmere and via Microsoft Teams",
        ("18:00", "Guildhall, Dunmere and via Microsoft Teams"),
    ),
    "between_day_and_time": ("Cabinet - Thursday 9 October 2012, Heron Shop, 7.30 p.m.", ("19:30", "Heron Shop")),
    "no_place_between_day_and_time": ("Cabinet - Thursday 9 October 2012, Special Meeting, 7.30 p.m.", ("19:30", None)),
    "online_in_brackets": ("Action Notes – Ferry Sub-Group, 9 October 2012 (via Zoom)", (None, "Zoom")),
    "a_room_numbered_like_a_time": (
        "Cabinet - Friday 9 October 2012 at 10.30am, Room 3.02, Heron House",
        ("10:30", "Room 3.02, Heron House"),
    ),
    "behind_hours": ("Cabinet - Friday 9 October 2012 at 10:30 hrs, Heron House", ("10:30", "Heron House")),
    "behind_times_in_brackets": (
        "Hearing: 9 October 2012 (10:00-12:40), Committee Room 2",
        ("10:00", "Committee Room 2"),
    ),
    "a_small_letter_before_the_name": (
        "Minutes of the Cabinet held on 9 October 2012 in the small hall, Heron House – 7.30pm",
        ("19:30", "small hall, Heron House"),
    ),
    "a_blank_in_the_time": ("Minutes of the Cabinet held on 9 October 2012 at 7. 30 pm", ("19:30", None)),
    "a_hyphen_in_the_time": ("Minutes of the Cabinet held on 9 October 2012, commencing 7-45 pm.", ("19:45", None)),
    "behind_the_time": (
        "Minutes of the Cabinet held on 9 October 2012 at 7.00pm in Dunmere Hall",
        ("19:00", "Dunmere Hall"),
    ),
}


@pytest.mark.parametrize(("line", "expected"), PLACES.values(), ids=PLACES)
def test_the_heading_tells_when_and_where(line: str, expected: tuple[str | None, str | None]) -> None:
    found = whole_page(line, *ITEMS)
    venue = found.heading.venue
    assert (found.heading.start_time, venue.quote(found.document.text) if venue else None) == expected
    assert str(found.heading.date) == "2012-10-09"


def test_fields_tell_when_and_where() -> None:
    found = whole_page("Cabinet - 9th October 2012", "Time: 6.30 pm", "Location: Guildhall", *ITEMS)
    venue = found.heading.venue
    assert (found.heading.start_time, venue.quote(found.document.text) if venue else None) == ("18:30", "Guildhall")


# lines above the items / committee, date, time, venue
FORMS = {
    "set_on_two_lines": (
        [
            "Minutes of the meeting of the Ferry Committee held on Tuesday 4 March 2025 at",
            "7.00 pm in the Council Chamber, Guildhall, Dunmere.",
        ],
        ("Ferry Committee", "2025-03-04", "19:00", "Council Chamber, Guildhall, Dunmere"),
    ),
    "place_set_on_two_lines": (
        [
            "Minutes of a meeting of the FERRY COMMITTEE held in the Heron Room, Council",
            "Offices, Mill Road, Dunmere on Tuesday 4 March 2025 at 2.15 pm",
        ],
        ("FERRY COMMITTEE", "2025-03-04", "14:15", "Heron Room, Council Offices, Mill Road, Dunmere"),
    ),
    "proceedings_of": (
        ["MINUTES of the proceedings of the COUNCIL held on 22 February 2024 at 7.00 pm"],
        ("COUNCIL", "2024-02-22", "19:00", None),
    ),
    "record_behind_the_body": (
        ["CABINET - RECORD OF DECISIONS", "Meeting held on Wednesday, 22 June 2016"],
        ("CABINET", "2016-06-22", None, None),
    ),
    "record_of_the_decision": (
        ["RECORD OF DECISION OF THE CABINET", "Decision made:", "12 September 2012"],
        ("CABINET", "2012-09-12", None, None),
    ),
    "title_that_names_no_body": (
        ["Minutes of Previous Meeting", "Cabinet", "Minutes of the meeting held on 11 September 2013"],
        ("Cabinet", "2013-09-11", None, None),
    ),
    "day_of_the_week_cut_short": (
        ["Cabinet", "Committee Minutes", "Wed Jan 13 2016"],
        ("Cabinet", "2016-01-13", None, None),
    ),
    "venue_in_two_languages": (
        ["Cabinet - Dydd Mawrth / Tuesday, 9th October 2012", "Venue / Lleoliad: Guildhall"],
        ("Cabinet", "2012-10-09", None, "Guildhall"),
    ),
    "month_in_capitals": (["MINUTES OF THE CABINET HELD ON 11 FEBRUARY 2020"], ("CABINET", "2020-02-11", None, None)),
    "minute_of_meeting": (
        ["FERRY COMMITTEE", "Minute of Meeting of 7 November 2018"],
        ("FERRY COMMITTEE", "2018-11-07", None, None),
    ),
    "at_a_meeting_of": (
        ["At a Meeting of the Ferry Committee held at County Hall, Dunmere on 7 November 2018"],
        ("Ferry Committee", "2018-11-07", None, "County Hall, Dunmere"),
    ),
    "a_meeting_was_held": (
        ["A meeting of the Ferry Committee was held in the Guildhall on 7 November 2018 at 6.30 pm."],
        ("Ferry Committee", "2018-11-07", "18:30", "Guildhall"),
    ),
    "heading_above_the_sentence": (
        [
            "MINUTES OF MEETING",
            "7 November 2018",
            "At the meeting of the Ferry Committee held at Civic Suite on 7 November 2018",
        ],
        ("Ferry Committee", "2018-11-07", None, "Civic Suite"),
    ),
    "commencing_at": (
        ["Minutes of the Annual Meeting of the Ferry Forum held via Zoom on 5 May 2021 commencing at 19:00."],
        ("Ferry Forum", "2021-05-05", "19:00", "Zoom"),
    ),
    "time_before_the_date": (
        ["Minutes of the Ferry Forum held at 7.00pm on Monday 4 February 2008 at the Hall, Mill Road, Dunmere"],
        ("Ferry Forum", "2008-02-04", "19:00", "Hall, Mill Road, Dunmere"),
    ),
    "fields_with_gaps": (
        ["Cabinet", "Date        9 October 2012", "Time        7pm", "Place       Heron Hall"],
        ("Cabinet", "2012-10-09", "19:00", "Heron Hall"),
    ),
    "venue_with_the_time": (
        ["Cabinet - 9 October 2012", "Venue: Heron Hall at 7.30pm"],
        ("Cabinet", "2012-10-09", "19:30", "Heron Hall"),
    ),
    "view_directions": (
        ["Cabinet - 9th October 2012", "Venue: Guildhall, Dunmere. View directions"],
        ("Cabinet", "2012-10-09", None, "Guildhall, Dunmere"),
    ),
    "venue_below_its_label": (
        ["Cabinet - 9th October 2012", "Venue:", "Guildhall"],
        ("Cabinet", "2012-10-09", None, "Guildhall"),
    ),
    "labels_above_the_day_and_the_place": (
        ["Ferry Committee Minutes", "Date and Time", "9th October 2012 at 4.00 p.m.", "Place", "Dunmere Library"],
        ("Ferry Committee", "2012-10-09", "16:00", "Dunmere Library"),
    ),
    "date_in_figures": (["Cabinet", "09/10/2012", "Time: 7pm"], ("Cabinet", "2012-10-09", "19:00", None)),
    "day_of_the_month": (
        ["Minutes of the Cabinet held on the 9th day of October 2012"],
        ("Cabinet", "2012-10-09", None, None),
    ),
    "the_ordinary_council": (
        ["MINUTES OF THE ORDINARY COUNCIL MEETING", "Held on Tuesday 9 October 2012 at 7pm in the Guildhall, Dunmere"],
        ("COUNCIL", "2012-10-09", "19:00", "Guildhall, Dunmere"),
    ),
    "the_committee_named_above": (
        [
            "PARKS, PIERS AND FERRIES COMMITTEE",
            "Minutes of the meeting of the Committee held in the Guildhall on 9 October 2012 at 7.00pm",
        ],
        ("PARKS, PIERS AND FERRIES COMMITTEE", "2012-10-09", "19:00", "Guildhall"),
    ),
    "a_record_of_decisions": (
        ["CABINET - RECORD OF DECISIONS", "Meeting held on Wednesday, 9 October 2012"],
        ("CABINET", "2012-10-09", None, None),
    ),
    "commas_of_its_own": (
        ["Minutes of the Finance, Policy and Resources Committee held on 9 October 2012"],
        ("Finance, Policy and Resources Committee", "2012-10-09", None, None),
    ),
    "a_line_in_the_place": (
        ["Minutes of the Ferry Committee", "9 October 2012 at 7pm", "In the Town Hall, High Street"],
        ("Ferry Committee", "2012-10-09", "19:00", "Town Hall, High Street"),
    ),
    "a_time_before_the_place": (
        ["Ferry Committee", "Tuesday, 9th October, 2012", "2.00 p.m. - Council Chamber"],
        ("Ferry Committee", "2012-10-09", "14:00", "Council Chamber"),
    ),
    "a_time_above_the_place": (
        [
            "Minutes",
            "of a meeting of the",
            "Ferry Committee",
            "held on 9 October 2012",
            "at 7.00 pm in",
            "The Beacon",
        ],
        ("Ferry Committee", "2012-10-09", "19:00", "The Beacon"),
    ),
    "a_time_behind_the_place": (
        ["FERRY COMMITTEE", "Tuesday 9 October 2012", "Council Chamber, County Hall at 10.30 a.m."],
        ("FERRY COMMITTEE", "2012-10-09", "10:30", "Council Chamber, County Hall"),
    ),
    "an_article_of_the_places_name": (
        ["Minutes of the Ferry Committee held in The Guildhall on 9 October 2012"],
        ("Ferry Committee", "2012-10-09", None, "The Guildhall"),
    ),
    "a_house_with_a_number": (
        ["Minutes of the Ferry Committee held on 9 October 2012 at 4.00 pm at 12 High Street, Dun"],
        ("Ferry Committee", "2012-10-09", "16:00", "12 High Street, Dun"),
    ),
    "online_as_well": (
        ["Ferry Committee", "Minutes - 9 October 2012 - 10am - Council Chamber and online"],
        ("Ferry Committee", "2012-10-09", "10:00", "Council Chamber"),
    ),
    "a_standing_advisory_council": (
        ["STANDING ADVISORY COUNCIL ON RELIGIOUS EDUCATION (SACRE)", "Minutes of the meeting held on 9 October 2012"],
        ("STANDING ADVISORY COUNCIL ON RELIGIOUS EDUCATION", "2012-10-09", None, None),
    ),
    "a_draft_to_be_approved": (
        [
            "Draft minutes to be approved at the meeting",
            "to be held on Monday, 9th November, 2012",
            "FERRY PANEL (PIERS AND QUAYS)",
            "TUESDAY, 9TH OCTOBER, 2012",
        ],
        ("FERRY PANEL (PIERS AND QUAYS)", "2012-10-09", None, None),
    ),
    "to_be_approved_behind_the_day": (
        ["Minutes of the Ferry Committee held on 9 October 2012 (to be approved on 6 November 2012) in the Guildhall"],
        ("Ferry Committee", "2012-10-09", None, "Guildhall"),
    ),
    "month_first": (["Meeting 06/19, Tuesday March 19, 2013"], (None, "2013-03-19", None, None)),
    "body_before_the_word_minutes": (
        ["Ferry Committee Minutes", "Date:", "Tuesday, 9th October, 2012"],
        ("Ferry Committee", "2012-10-09", None, None),
    ),
    "minutes_of_the_meeting_of_a_day": (
        ["FERRY COMMITTEE", "Minutes of the Meeting of Tuesday 9th October 2012"],
        ("FERRY COMMITTEE", "2012-10-09", None, None),
    ),
    "month_first_behind_a_short_weekday": (
        ["Ferry Committee", "Minutes", "Wed Jan 23 2008"],
        ("Ferry Committee", "2008-01-23", None, None),
    ),
    "ordinal_without_a_gap": (
        ["Dunmere Community Council", "A meeting was held on December 6th2016 at Dunmere Memorial Hall"],
        ("Dunmere Community Council", "2016-12-06", None, "Dunmere Memorial Hall"),
    ),
    "a_post_with_the_month_first": (
        ["Friday, October 12, 2012", "Minutes of the Ferry Committee held on 9thOctober 2012"],
        ("Ferry Committee", "2012-10-09", None, None),
    ),
    "annual_parish_meeting": (
        ["Minutes of the Annual Parish Meeting held on Wednesday 9 May, 2018"],
        (None, "2018-05-09", None, None),
    ),
    "annual_parish_meeting_by_name": (
        ["Minutes of Dunmere Annual Parish Meeting held on Wednesday 9 May, 2018 in the School at 7.00pm"],
        (None, "2018-05-09", "19:00", "School"),
    ),
    "place_above_the_day": (
        [
            "DUNMERE AND ORME JOINT FERRY COMMITTEE",
            "Guard House, Quay Road, Dunmere",
            "Tuesday 9 October 2012 at 2.00 pm",
        ],
        ("DUNMERE AND ORME JOINT FERRY COMMITTEE", "2012-10-09", "14:00", "Guard House, Quay Road, Dunmere"),
    ),
    "seat_of_the_council_before_the_day": (
        ["DUNMERE CITY COUNCIL", "FERRIES AND QUAYS COMMITTEE", "Dunmere, 9 October 2012"],
        ("FERRIES AND QUAYS COMMITTEE", "2012-10-09", None, None),
    ),
    "seat_and_day_before_the_body": (
        ["DUNMERE COUNCIL", "DUNMERE, 9 October 2012. Minute of Meeting of the FERRY COMMITTEE."],
        ("FERRY COMMITTEE", "2012-10-09", None, None),
    ),
    "welsh_sentence_above_the_english": (
        [
            "Cofnodion y cyfarfod a gynhaliwyd yn Neuadd Goffa Llanfedw, nos Fawrth, 9 Hydref 2012 am 7.00 o’r gloch",
            "Minutes of the meeting held at Llanfedw Memorial Hall on Tuesday, 9 October 2012 at 7.00pm",
        ],
        (None, "2012-10-09", "19:00", "Llanfedw Memorial Hall"),
    ),
    "place_on_two_lines_above_the_time": (
        [
            "9 OCTOBER 2012",
            "Minutes of a meeting of the FERRY COMMITTEE held in the Council Chamber, Orme",
            "District Offices, Wharf Road at 9.30 am when there were present:",
        ],
        ("FERRY COMMITTEE", "2012-10-09", "09:30", "Council Chamber, Orme District Offices, Wharf Road"),
    ),
    "place_behind_a_label_and_a_comma": (
        ["Minutes of the Ferry Committee", "9th October 2012", "Venue, the Guild Room"],
        ("Ferry Committee", "2012-10-09", None, "Guild Room"),
    ),
    "place_behind_at": (
        ["FERRY COMMITTEE", "Minutes of a meeting held on 9 October 2012", "At: Corn Exchange, Dunmere"],
        ("FERRY COMMITTEE", "2012-10-09", None, "Corn Exchange, Dunmere"),
    ),
    "saints_stop": (
        ["Minutes of the Ferry Committee held on 9 October 2012 at 7:00pm at St. Orme's Hall, Dunmere."],
        ("Ferry Committee", "2012-10-09", "19:00", "St. Orme's Hall, Dunmere"),
    ),
    "time_in_brackets_behind_the_place": (
        ["Ferry Committee", "Tuesday, 9th October, 2012", "Held in the Guild Room, Dunmere (commencing at 6.30pm)"],
        ("Ferry Committee", "2012-10-09", "18:30", "Guild Room, Dunmere"),
    ),
    "year_in_two_figures": (
        ["Notes of the meeting of the Ferry Group held on 9/10/12 at 2pm via Teams"],
        ("Ferry Group", "2012-10-09", "14:00", "Teams"),
    ),
    "minutes_of_with_a_colon": (
        ["Minutes of: FERRY COMMITTEE", "Date of Meeting: 9 October 2012", "Place: Guild Room"],
        ("FERRY COMMITTEE", "2012-10-09", None, "Guild Room"),
    ),
    "name_of_meeting": (
        ["Name of Meeting: Full Council", "Date of Meeting: 9th October 2012"],
        ("Full Council", "2012-10-09", None, None),
    ),
    "minutes_of_meeting_without_of": (
        ["MINUTES OF MEETING Ferry Scrutiny Panel HELD ON Tuesday, 9th October, 2012, 6.30 - 9.00 pm"],
        ("Ferry Scrutiny Panel", "2012-10-09", "18:30", None),
    ),
    "extract": (
        ["EXTRACT FROM THE MINUTES OF THE FERRY COMMITTEE – 9 OCTOBER 2012"],
        ("FERRY COMMITTEE", "2012-10-09", None, None),
    ),
    "body_minutes_and_day_on_one_line": (
        ["Ferry Committee Minutes 9 October 2012"],
        ("Ferry Committee", "2012-10-09", None, None),
    ),
}


@pytest.mark.parametrize(("lines", "expected"), FORMS.values(), ids=FORMS)
def test_headings_in_all_their_forms(lines: list[str], expected: tuple[str | None, ...]) -> None:
    found = whole_page("", *lines, "", "Present: Councillor Tull", *ITEMS, "9.", "Quay", "Minutes:", "Seen.")
    heading, text = found.heading, found.document.text
    committee = heading.committee.quote(text) if heading.committee else None
    venue = " ".join(heading.venue.quote(text).split()) if heading.venue else None
    assert (committee, str(heading.date), heading.start_time, venue) == expected


@pytest.mark.parametrize("state", ["Provisional", "Approved", "Final Draft", "CONFIRMED"])
def test_a_page_that_says_what_state_its_minutes_are_in_holds_minutes(state: str) -> None:
    line = f"{state} Minutes of Meeting held on Monday 11th June, 2001 at Dunmere Hall"
    found = whole_page(line, "1. Treasurer’s report", "The fund stood at £40.", "2. Ponds", "Seen.", "3. Wells", "Dry.")
    assert [item.title for item in found.items] == ["Treasurer’s report", "Ponds", "Wells"]


def test_the_day_on_which_a_draft_is_to_be_approved_is_not_the_meetings() -> None:
    found = whole_page(
        "These are draft minutes until approved at the next meeting on 2nd March 2023",
        "DUNMERE PARISH COUNCIL",
        "MINUTES OF THE MEETING HELD ON THURSDAY, 2ND FEBRUARY 2023",
        "1. Apologies: None.",
        "2. Ponds: Seen.",
        "3. Wells: Dry.",
    )
    assert str(found.heading.date) == "2023-02-02"


def test_a_line_with_the_date_below_the_heading_is_no_title_of_an_item() -> None:
    found = whole_page(
        *("Minutes of a Meeting of the", "Licensing Sub-Committee", "Oxbow Council", "Date: Monday, 17 July 2023"),
        *("Time: 10.00 am", "Present: Councillors A Heron and B Teal", "1. Apologies", "(Agenda No. 1)", "None."),
        *("2. Ponds", "It leaked.", "3. Wells", "Dry."),
    )
    assert [item.title for item in found.items] == ["Apologies", "Ponds", "Wells"]
    assert found.items[0].fields[0].value == "1"


RUN_INTO = (
    "Apologies. None were received.",
    "Minutes of the last meeting. These were signed.",
    "Pond. The Clerk reported that it leaked.",
    "Footpaths - Mrs Teal said that a stile was broken.",
    "Date of next meeting: It was set for 9 April 2024.",
)


def test_titles_without_numbers_or_capitals_run_into_their_minutes() -> None:
    head = (
        "OXBOW PARISH COUNCIL",
        "Minutes of the meeting held on 12 March 2024",
        "Present: Mr A Heron and Mrs B Teal",
    )
    found = whole_page("\n\n".join((*head, *RUN_INTO)))
    assert [item.title for item in found.items] == [
        *("Apologies", "Minutes of the last meeting", "Pond", "Footpaths", "Date of next meeting")
    ]


def test_sentences_with_a_stop_early_on_are_no_titles() -> None:
    head = (
        "OXBOW PARISH COUNCIL",
        "Minutes of the meeting held on 12 March 2024",
        "Present: Mr A Heron and Mrs B Teal",
    )
    lines = (
        "Mr Heron spoke. The pond was full.",
        "Noted. It was late.",
        "It rained. Members left.",
        "Agreed. It was so.",
    )
    found = whole_page("\n\n".join((*head, *lines)))
    assert len(found.items) == 1


def test_lines_below_the_lists_tell_when_and_where() -> None:
    found = whole_page(
        "DUNMERE TOWN COUNCIL",
        "Minutes of the Meeting held on 9 October 2012",
        "Present: Cllrs A Heron and B Teal",
        "Officers: Mrs J Wren, Town Clerk",
        "Apologies: Cllr C Rook",
        "The meeting was held in the Guildhall and began at 7.00 pm.",
        *ITEMS,
    )
    venue = found.heading.venue
    assert (found.heading.start_time, venue and venue.quote(found.document.text)) == ("19:00", "Guildhall")


TITLED = ("Apologies", "Apologies were received from Mr D Rook.", "Pond", "It was agreed that the pond be cleared.")
LAST = ("Minutes", "The minutes were agreed.")
PRESENT = "Present: Cllrs A Heron and B Teal"
FIRST_LINES = {
    "name_lost": (
        "held on TUESDAY 12 MARCH 2024 at 7pm in the Guildhall",
        "In attendance: Mrs A Heron",
        *TITLED,
        *LAST,
    ),
    "day_behind_a_dash": (
        *("Minutes of Oxbow Parish Council Meeting – 12/3/24", PRESENT, "Apologies – Cllr D Rook was ill."),
        *("Pond – The pond had been cleared.", "Minutes – They were agreed."),
    ),
    "minutes_and_day_above": (
        *("Minutes 12th March 2024", "Minutes of the Parish Council Meeting held on 12th March at 7.00pm", PRESENT),
        *(*TITLED, *LAST),
    ),
}


def test_minutes_without_a_year_are_minutes() -> None:
    head = "MINUTES of the meeting of OXBOW PARISH COUNCIL held on Monday 12th June at 7pm in the Church Room."
    told = (
        "Mr Heron said that the pond had been dry since the spring.",
        "Mrs Teal offered to have it filled with water.",
    )
    found = whole_page("\n\n".join((head, "Present were Mr A Heron (Chairman) and Mrs B Teal.", *told)))
    assert (found.heading.date, found.heading.start_time, len(found.items)) == (None, "19:00", 1)


def test_a_list_behind_the_heading_is_a_line_of_its_own() -> None:
    head = "ORME, 3 March 2015. Minute of Meeting of the PIER BOARD. Present: Mr A Heron, Chairman; and Mrs B Teal."
    found = whole_page("\n\n".join((head, "POND", "The Board agreed to clear the pond.", "QUAY", "Noted.")))
    assert any(one.evidence.quote(found.document.text).startswith("Present: Mr A Heron") for one in found.paragraphs)


def test_those_present_on_a_visit_stay_in_their_sentence() -> None:
    visit = "Members went to the pond on 3 May 2019. Present: Mr A Heron and Mrs B Teal."
    found = whole_page("Pier Board - 9 June 2019", "7.", "Pond", "Minutes:", visit, *ITEMS[4:])
    assert visit in [one.evidence.quote(found.document.text) for one in found.paragraphs]


@pytest.mark.parametrize("page", FIRST_LINES.values(), ids=FIRST_LINES)
def test_the_heading_is_no_item(page: tuple[str, ...]) -> None:
    found = whole_page("\n\n".join(page))
    assert str(found.heading.date) == "2024-03-12"
    assert [item.title for item in found.items][-2:] == ["Pond", "Minutes"]
    assert found.items[0].evidence.start > len(page[0])


# last lines / start time
ENDS = {
    "started_and_finished": (["The meeting started at 2.15pm and finished at 4.02pm."], "14:15"),
    "in_brackets_over_two_lines": (["(The meeting started at 6.00 pm", "and ended at 7.14 pm)."], "18:00"),
    "which_began": (["The meeting, which began at 10.00 am, finished at 11.20 am."], "10:00"),
    "having_begun": (["The meeting, having begun at 7.0 p.m., ended at 8.22 p.m."], "19:00"),
    "duration": (["Duration of the meeting: 1.30 p.m. to 2.47 p.m."], "13:30"),
    "duration_as_an_item": (["9.", "Duration of Meeting", "6.30 p.m. to 8.46 p.m."], "18:30"),
    "labels": (["Time of commencement:  18:30 hours", "Time of conclusion:  20:14 hours"], "18:30"),
    "start_and_finish": (["Start 6.15pm Finish 7.05pm"], "18:15"),
    "the_next_meeting": (["Date of next meeting: 3 June 2015", "Start time: 7pm"], None),
    "only_the_end": (["The meeting closed at 9.05pm."], None),
}


@pytest.mark.parametrize(("lines", "expected"), ENDS.values(), ids=ENDS)
def test_the_last_lines_tell_when_the_meeting_began(lines: list[str], expected: str | None) -> None:
    found = whole_page("PIER COMMITTEE", "Minutes of the meeting held on 3 March 2015", *ITEMS, *lines)
    assert found.heading.start_time == expected


# a line below the list / start time, venue
SPANS = {
    "alone": ("(10:00am – 11:38am)", ("10:00", None)),
    "behind_the_place": ("Chamber, County Hall, Orme - 10.00 - 11.25 am", ("10:00", "Chamber, County Hall, Orme")),
    "in_brackets_with_the_place": ("(Heron Hall 7.00pm – 8.45pm)", ("19:00", "Heron Hall")),
    "virtual": ("Virtual Meeting: 10.00 a.m. - 11.35 a.m.", ("10:00", None)),
    "of_a_member": ("Councillor B Wren (10.00 - 11.25 am)", (None, None)),
    "opened": ("The Chairman opened the meeting at 7.32pm.", ("19:32", None)),
}


@pytest.mark.parametrize(("line", "expected"), SPANS.values(), ids=SPANS)
def test_a_line_below_the_list_tells_from_when_to_when(line: str, expected: tuple[str | None, str | None]) -> None:
    above = (
        "PIER COMMITTEE",
        "Minutes of the meeting of 3 March 2015",
        "Present: Cllrs A Heron and C Rook",
        "Public: 3",
    )
    found = whole_page(*above, "Apologies: Cllr D Dunlin", line, *ITEMS)
    venue = found.heading.venue
    assert (found.heading.start_time, venue.quote(found.document.text) if venue else None) == expected


def test_the_day_above_the_list_of_those_present_heads_the_page() -> None:
    found = whole_page(
        "Dunmere Parish Council",
        "Home",
        "Minutes",
        "Contact",
        "Minutes – 4th July 2022",
        "Present: Mr J Heron (Chairman), Mrs F Teal and the Clerk, Mrs A Wren.",
        "Apologies",
        "Apologies were received from Mr D Rook, who was on holiday.",
        "Minutes of the Last Meeting",
        "The minutes of the meeting of 6th June were approved and signed.",
        "Matters Arising",
        "The Chairman reported that the finger post had been repaired at no charge.",
        "Planning",
        "It was agreed that the lane should be swept.",
    )
    assert (found.items[0].title, str(found.heading.date)) == ("Apologies", "2022-07-04")


def test_a_decision_meeting_is_one_without_a_roll() -> None:
    head = ("DUNMERE COUNCIL", "Cabinet Member for Piers – DECISION MEETING", "Tuesday 3 March 2015 at 4.00 pm")
    found = whole_page(*head, "20 Interests", "None.", "21 Pier Lamps", "DECISION", "That the lamps be mended.")
    assert [item.number for item in found.items] == ["20", "21"]
