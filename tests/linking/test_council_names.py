"""A council is named by the heading of its minutes, whether a register has it or not."""

import pytest

from schemas.sources import SourceEntry
from schemas.vocabulary import Basis
from tasks.assembling.minutes import minutes_of
from tasks.linking.council_names import is_council

NAMES = {
    "Dunmere Parish Council": True,
    "DUNMERE AND ORME BOROUGH COUNCIL": True,
    "Campion-on-the-Hill Town Council": True,
    "Rowanshire Council": True,
    "Rushlight Fire and Rescue Authority": True,
    "London Borough of Dunmere": True,
    "Full Council": False,
    "Dunmere Borough Council Full Council": False,
    "Parish Council": False,
    "County Council": False,
    "Youth Council": False,
    "Clerk to the Council": False,
    "Minutes of the Parish Council": False,
    "The Minutes of Dunmere Parish Council": False,
    "Annual Parish Council": False,
    "The Parish Council of Dunmere and Orme": True,
    "St. Orme’s-on-Sea Town Council": True,
    "Ferry Committee": False,
    "District Council of Dunmere": True,
    "BOROUGH COUNCIL OF DUNMERE": True,
    "Council of the City of Dunmere": True,
    "Town Mayor & Chairman of the Council": False,
    "Deputy Leader of Dunmere Council": False,
    "District Council Offices": False,
}


@pytest.mark.parametrize(("name", "expected"), NAMES.items(), ids=NAMES)
def test_a_name_is_told_by_its_form(name: str, expected: bool) -> None:
    assert is_council(name) is expected


# lines above the items / council, committee
HEADS = {
    "of_several_parishes": (
        ["Dunmere, Orme and Marl Parish Council", "Minutes of the meeting held on 3 March 2014"],
        ("Dunmere, Orme and Marl Parish Council", None),
    ),
    "before_its_minutes": (
        ["Dunmere Parish Council Minutes of Meeting held on 3 March 2014"],
        ("Dunmere Parish Council", None),
    ),
    "with_its_welsh_name_in_brackets": (
        ["DUNMERE TOWN COUNCIL (Cyngor Tref Dunmere)", "Minutes of the Ferry Committee held on 3 March 2014"],
        ("DUNMERE TOWN COUNCIL", "Ferry Committee"),
    ),
    "behind_its_kind_in_a_sentence": (
        ["At the Ordinary Meeting of the District Council of Dunmere held in the Guildhall on 3 March 2014"],
        ("District Council of Dunmere", None),
    ),
    "above_a_mayor_who_is_chairman_of_the_council": (
        [
            "DUNMERE TOWN COUNCIL",
            "Minutes of a meeting held on 3 March 2014",
            "Cllr A Heron – Mayor & Chairman of the Council",
        ],
        ("DUNMERE TOWN COUNCIL", None),
    ),
    "parish_of": (
        ["PARISH OF DUNMERE", "Minutes of the Meeting of the Parish Council held on 3 March 2014"],
        ("PARISH OF DUNMERE", None),
    ),
    "its_kind_where_no_line_names_it": (
        ["Minutes of the Parish Council Meeting held in the Hall on 3 March 2014"],
        (None, "Parish Council"),
    ),
    "annual_council_of_a_town": (
        ["DUNMERE TOWN COUNCIL", "Minutes of the Annual Council Meeting held on 3 March 2014"],
        ("DUNMERE TOWN COUNCIL", None),
    ),
    "cut_short_below": (
        ["DUNMERE AND ORME TOWN COUNCIL", "Minutes of the meeting of Orme Town Council held on 3 March 2014"],
        ("DUNMERE AND ORME TOWN COUNCIL", None),
    ),
    "minutes_of_behind_it": (
        ["DUNMERE PARISH COUNCIL MINUTES OF PARISH COUNCIL MEETING", "HELD ON 3 March 2014 in the Hall"],
        ("DUNMERE PARISH COUNCIL", None),
    ),
    "behind_the_committee_with_a_dash": (
        ["PIERS SUB (QUAYS) COMMITTEE - DUNMERE COUNCIL", "3 March 2014"],
        ("DUNMERE COUNCIL", "PIERS SUB (QUAYS) COMMITTEE"),
    ),
    "behind_the_committee_in_brackets": (
        ["Minutes: Audit Committee (Dunmere Borough Council)", "Date and time: 3 March 2014, 18:00"],
        ("Dunmere Borough Council", "Audit Committee"),
    ),
    "council_behind_its_name": (
        ["DUNMERE COUNTY COUNCIL - COUNCIL MINUTES 6 MARCH 2014"],
        ("DUNMERE COUNTY COUNCIL", "COUNCIL"),
    ),
    "trustees_of_a_city": (
        ["CHARTER TRUSTEES FOR THE CITY OF DUNMERE", "Minutes of the meeting held in the Guildhall on 3 March 2014"],
        (None, "CHARTER TRUSTEES FOR THE CITY OF DUNMERE"),
    ),
    "parted_by_colons": (["DUNMERE CITY COUNCIL: PIERS BOARD: 4 MARCH 2014"], ("DUNMERE CITY COUNCIL", "PIERS BOARD")),
    "with_a_stop": (
        ["Dunmere, 3rd March 2014.", "Dunmere City Council.", "Minutes.", "Piers Committee."],
        ("Dunmere City Council", "Piers Committee"),
    ),
    "full_council_of": (
        ["Minutes of the meeting of the Full Council of Dunmere Town Council held on 3 March 2014"],
        ("Dunmere Town Council", "Full Council"),
    ),
    "the_council_house_is_no_council": (
        ["DUNMERE COUNTY COUNCIL", "Minutes of the Meeting of CABINET held at Neuadd Cyngor, Orme on 3 March 2014"],
        ("DUNMERE COUNTY COUNCIL", "CABINET"),
    ),
    "welcome": (
        ["Welcome to Dunmere Parish Council", "Minutes of the meeting held on 3 March 2014"],
        ("Dunmere Parish Council", None),
    ),
    "an_authority_by_itself": (
        ["DUNMERE WASTE AUTHORITY", "Minutes of the Authority meeting held on 3 March 2014"],
        ("DUNMERE WASTE AUTHORITY", None),
    ),
    "report_of_the_meeting": (
        ["Dunmere District Council", "Ferry Committee", "Report of the meeting held on 3 March 2014"],
        ("Dunmere District Council", "Ferry Committee"),
    ),
    "before_the_word_meeting": (
        ["Dunmere Parish Council Extra Ordinary meeting.", "Held at Dunmere Reading Room on 3 March 2014"],
        ("Dunmere Parish Council", None),
    ),
    "council_of_the_city": (
        ["DUNMERE CITY COUNCIL", "At the Meeting of the Council of the City of Dunmere held on 3 March 2014"],
        ("DUNMERE CITY COUNCIL", "Council"),
    ),
    "counted_meeting": (
        ["MINUTES OF THE 312TH MEETING OF DUNMERE PARISH COUNCIL HELD AT THE CHURCH ROOMS ON 3RD MARCH 2014"],
        ("DUNMERE PARISH COUNCIL", None),
    ),
    "annual_meeting_of_a_parish_council": (
        ["Dunmere Parish Council", "Minutes of the Annual Parish Council Meeting held on 3 March 2014"],
        ("Dunmere Parish Council", None),
    ),
    "before_a_working_party": (
        ["Minutes of the Dunmere Parish Council Quays Working Party meeting held on 3 March 2014"],
        ("Dunmere Parish Council", "Quays Working Party"),
    ),
    "before_a_stop": (
        ["DUNMERE PARISH COUNCIL. Minutes of the meeting of the council held on Monday 3rd March 2014 at 7 pm."],
        ("DUNMERE PARISH COUNCIL", None),
    ),
    "letterhead": (
        ["DUNMERE TOWN COUNCIL", "Minutes of the Ferry Committee held on 3 March 2014"],
        ("DUNMERE TOWN COUNCIL", "Ferry Committee"),
    ),
    "in_the_sentence": (
        ["Minutes of the meeting of Dunmere Town Council held on 3 March 2014"],
        ("Dunmere Town Council", None),
    ),
    "before_the_committee": (
        ["Minutes of the Dunmere Town Council Ferry Committee held on 3 March 2014"],
        ("Dunmere Town Council", "Ferry Committee"),
    ),
    "behind_the_committee": (
        ["Minutes of the Ferry Committee of Dunmere Town Council held on 3 March 2014"],
        ("Dunmere Town Council", None),
    ),
    "beside_a_dash": (
        ["DUNMERE COUNCIL - FERRY COMMITTEE", "Minutes of a meeting held on 3 March 2014"],
        ("DUNMERE COUNCIL", None),
    ),
    "before_a_comma": (
        ["Dunmere Combined Authority, Transport Committee - 3 March 2014"],
        ("Dunmere Combined Authority", "Transport Committee"),
    ),
    "behind_a_comma": (
        ["Ferry Committee, Dunmere Town Council - 3 March 2014"],
        ("Dunmere Town Council", "Ferry Committee"),
    ),
    "annual_meeting_of": (
        ["ANNUAL MEETING OF DUNMERE BOROUGH COUNCIL", "Held in the Guildhall on 3 March 2014"],
        ("DUNMERE BOROUGH COUNCIL", None),
    ),
    "a_post_of_it_is_no_council": (
        [
            "DUNMERE COMBINED AUTHORITY",
            "Minutes of a meeting held on 3 March 2014",
            "Chairperson of the Combined Authority",
        ],
        ("DUNMERE COMBINED AUTHORITY", None),
    ),
    "the_annual_meeting_of_the_council": (
        ["METROPOLITAN BOROUGH OF DUNMERE", "At the ANNUAL MEETING of the Council held on 3 March 2014"],
        ("METROPOLITAN BOROUGH OF DUNMERE", None),
    ),
    "a_city": (
        ["CITY OF DUNMERE", "FERRY COMMITTEE", "Minutes of a meeting held on 3 March 2014"],
        ("CITY OF DUNMERE", "FERRY COMMITTEE"),
    ),
    "in_two_languages": (
        ["Cabinet / Y Cabinet, Cyngor Sir Nantgwyn - Dydd Mawrth / Tuesday, 17th October, 2023 10.00 a.m."],
        ("Cyngor Sir Nantgwyn", "Cabinet"),
    ),
    "the_committee_of_the_letterhead": (
        ["DUNMERE TOWN COUNCIL", "FERRY COMMITTEE", "Minutes of the meeting of the Committee held on 3 March 2014"],
        ("DUNMERE TOWN COUNCIL", "FERRY COMMITTEE"),
    ),
    "a_parish_councils_own_meeting": (
        ["DUNMERE PARISH COUNCIL", "Minutes of the Parish Council held on 3 March 2014"],
        ("DUNMERE PARISH COUNCIL", None),
    ),
    "a_drainage_board": (
        ["ORME INTERNAL DRAINAGE BOARD", "MINUTES OF THE BOARD MEETING", "TUESDAY 4 MARCH 2014 AT 2.00PM"],
        ("ORME INTERNAL DRAINAGE BOARD", None),
    ),
    "the_board_of_a_combined_authority": (
        [
            "DUNMERE COMBINED AUTHORITY BOARD",
            "MINUTES",
            "Date: Tuesday, 4 March 2014",
            "Members: Councillor Ann Heron – Leader, Orme City Council; Councillor Bob Teal – Leader, Marl Council",
        ],
        ("DUNMERE COMBINED AUTHORITY", "DUNMERE COMBINED AUTHORITY BOARD"),
    ),
    "what_it_is_in_two_languages": (
        ["CYNGOR CYMUNED NANTGWYN COMMUNITY COUNCIL", "Minutes of the Ferry Committee held on 3 March 2014"],
        ("NANTGWYN COMMUNITY COUNCIL", "Ferry Committee"),
    ),
    "a_remote_meeting": (
        ["DUNMERE COUNCIL - FERRY COMMITTEE - REMOTE MEETING", "3 March 2014"],
        ("DUNMERE COUNCIL", "FERRY COMMITTEE"),
    ),
    "the_committee_below_meeting_of_the": (
        ["Minutes of a Meeting of the", "", "Licensing Sub-Committee", "", "Dunmere Council", "", "Date: 3 March 2014"],
        ("Dunmere Council", "Licensing Sub-Committee"),
    ),
    "two_councils": (
        ["DUNMERE TOWN COUNCIL", "ORME TOWN COUNCIL", "Minutes of the Joint Forum held on 3 March 2014"],
        (None, "Joint Forum"),
    ),
    "none": (["Minutes of the Ferry Committee held on 3 March 2014"], (None, "Ferry Committee")),
}


@pytest.mark.parametrize(("lines", "expected"), HEADS.values(), ids=HEADS)
def test_the_heading_names_council_and_committee(lines: list[str], expected: tuple[str | None, str | None]) -> None:
    items = ["Present: Councillor Tull", "1. Pier", "Seen.", "2. Quay", "Seen.", "3. Ferry", "Seen."]
    found = minutes_of("\n".join([*lines, *items]).encode(), SourceEntry())
    assert (found.council and found.council.name, found.committee and found.committee.name)[
        : 2 if expected[1] else 1
    ] == (expected if expected[1] else expected[:1])
    if found.council:
        assert found.council.basis is Basis.STATED
        assert found.council.code is None
        assert [span.quote(found.structure.document.text) for span in found.council.evidence] == [found.council.name]


@pytest.mark.parametrize(("council", "expected"), [("Parish", None), ("Borough", "Council")])
def test_the_council_of_a_parish_is_no_committee(council: str, expected: str | None) -> None:
    head = [f"Dunmere {council} Council", "MINUTES of the Ordinary Meeting of the Council held on 3 March 2014"]
    items = ["Present: Councillor Tull", "1. Pier", "Seen.", "2. Quay", "Seen.", "3. Ferry", "Seen."]
    found = minutes_of("\n".join([*head, *items]).encode(), SourceEntry())
    assert (found.committee and found.committee.name) == expected


def test_the_name_in_two_languages_may_be_set_on_three_lines() -> None:
    head = ["CYNGOR CYMUNED", "LLANORME UCHAF", "COMMUNITY COUNCIL", "Minutes of the Council Meeting, 3 March 2014"]
    items = ["Present: Councillor Tull", "1. Pier", "Seen.", "2. Quay", "Seen.", "3. Ferry", "Seen."]
    found = minutes_of("\n".join([*head, *items]).encode(), SourceEntry())
    assert found.council is not None
    assert found.council.name == "CYNGOR CYMUNED LLANORME UCHAF COMMUNITY COUNCIL"
