"""Lists of who was there that lack a label, print guests beside members, or lose a name at the end of a line."""

import pytest

from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.extracting.test_attendance import Row, page, present, rows, sorry
from tests.extracting.test_attendance_wordings import PRINTED, printed, said

CLERK: list[Row] = [("Mrs Ann Wren", "in_attendance", "Clerk", None)]

# lines above the items / name, status, role, substitute for
ABOVE: dict[str, tuple[str, list[Row]]] = {
    "the_chair_opens_a_list_without_a_label": (
        "County Councillor Ann Heron in the Chair, plus County Councillors Bob Rook, Zoe Finch and Jo Wren.\n\n"
        "Co-opted member: Sam Coot (Reed Carers).",
        [
            ("County Councillor Ann Heron", "present", "Chair", None),
            *present("Bob Rook", "Zoe Finch", "Jo Wren", "Sam Coot"),
        ],
    ),
    "officers_with_the_names_of_members": (
        "Present: Councillors Heron, Rook, S Finch (7.28pm)\n"
        "Officers in attendance: Mrs Heron, Member Support Officer\nLead Roads Officer ( Mrs P Rook)",
        [
            *present("Heron", "Rook"),
            ("S Finch", "arrived_late", None, None),
            ("Mrs Heron", "in_attendance", "Member Support Officer", None),
            ("Mrs P Rook", "in_attendance", "Lead Roads Officer", None),
        ],
    ),
    "who_takes_the_minutes_below_apologies": (
        "Present: Cllrs A Heron and B Rook\nApologies: Cllr C Finch\nMINUTE TAKER: Jo Wren – Clerk",
        [*present("A Heron", "B Rook"), *sorry("Cllr C Finch"), ("Jo Wren", "in_attendance", "Clerk", None)],
    ),
    "a_word_in_capitals_between_names": (
        "Present: Councillors A Heron and B Rook\nApologies: Councillors Ann Finch & ALSO: County Councillor Jo Wren",
        [*present("A Heron", "B Rook"), *sorry("Ann Finch", "County Councillor Jo Wren")],
    ),
    "the_chair_behind_a_bracket": (
        "Councillor A Heron (Chairman) in the Chair\nCouncillors B Rook\nC Finch",
        [("Councillor A Heron", "present", "Chairman", None), *present("B Rook", "C Finch")],
    ),
    "a_sentence_of_councillors": (
        "Cllr A Heron in the Chair; Cllrs B Rook, C Finch and D Wren",
        [("Cllr A Heron", "present", "Chair", None), *present("B Rook", "C Finch", "D Wren")],
    ),
    "councillors_of_other_councils": (
        "Present: Mr T Heron (Chairman), Mrs P Rook.\nDistrict Councillor: Mrs N Finch.\nCounty Cllr – Dr F Wren",
        [
            ("Mr T Heron", "present", "Chairman", None),
            *present("Mrs P Rook"),
            ("Mrs N Finch", "in_attendance", "District Councillor", None),
            ("Dr F Wren", "in_attendance", "County Cllr", None),
        ],
    ),
    "councillors_of_other_councils_on_a_line_of_theirs": (
        "Present: Cllr A Heron (Chairman), Cllr B Rook\nDistrict Councillors C Finch and D Wren\nClerk: Jo Coot",
        [
            ("Cllr A Heron", "present", "Chairman", None),
            *present("Cllr B Rook"),
            ("C Finch", "in_attendance", None, None),
            ("D Wren", "in_attendance", None, None),
            ("Jo Coot", "in_attendance", "Clerk", None),
        ],
    ),
    "councillors_of_the_council_on_a_line_of_theirs": (
        "Present: Cllr A Heron (Chairman), Cllr B Rook\nCouncillors C Finch and D Wren",
        [("Cllr A Heron", "present", "Chairman", None), *present("Cllr B Rook", "C Finch", "D Wren")],
    ),
    "the_post_of_the_next_one": (
        "Present: A Heron (Chairman), B Rook, C Finch, Parish Clerk D Wren",
        [
            ("A Heron", "present", "Chairman", None),
            *present("B Rook", "C Finch"),
            ("D Wren", "in_attendance", "Parish Clerk", None),
        ],
    ),
    "names_that_the_end_of_a_line_parts": (
        "Present: Councillors A Heron (Chairman), B Rook, D\nFinch, E Wren, Mrs F\nCoot and G Teal",
        [
            ("A Heron", "present", "Chairman", None),
            *present("B Rook", "D Finch", "E Wren", "Mrs F Coot", "G Teal"),
        ],
    ),
    "given_names_that_the_end_of_a_line_parts": (
        "Present: Alan Heron (Chairman), Brenda Rook, Carol\nFinch, Daniel Wren",
        [("Alan Heron", "present", "Chairman", None), *present("Brenda Rook", "Carol Finch", "Daniel Wren")],
    ),
    "a_sentence_below_a_name_is_no_post": (
        "Present: Mr A Heron and Mrs B Rook\nThe Clerk, Mr F Wren, was in attendance.",
        [*present("Mr A Heron", "Mrs B Rook"), ("Mr F Wren", "in_attendance", "Clerk", None)],
    ),
    "a_talk_below_a_name_is_no_post": (
        "Present: Mr A Heron and Mrs B Rook\nA presentation on the role of the Archivist",
        present("Mr A Heron", "Mrs B Rook"),
    ),
    "a_post_in_capitals": (
        "PRESENT: CLLR A HERON, CLLR B ROOK\nIN ATTENDANCE: MRS C FINCH, CLERK",
        [*present("CLLR A HERON", "CLLR B ROOK"), ("MRS C FINCH", "in_attendance", "CLERK", None)],
    ),
    "who_was_absent_as_well": (
        "Present: Cllrs A Heron and B Rook\nApologies were received from Cllr C Finch. Cllr D Wren was also absent.",
        [*present("A Heron", "B Rook"), *sorry("Cllr C Finch"), ("Cllr D Wren", "absent", None, None)],
    ),
    "the_clerk_and_the_public": (
        "Present: Cllrs A Heron and B Rook\n"
        "Mrs Ann Wren, Clerk, and two members of the public were also in attendance.",
        [*present("A Heron", "B Rook"), *CLERK],
    ),
    "the_clerk_in_brackets_and_the_public": (
        "Present: Cllrs A Heron and B Rook\nMrs Ann Wren (Clerk) and 4 residents were in attendance.",
        [*present("A Heron", "B Rook"), *CLERK],
    ),
    "two_members_of_the_public_did_something_else": (
        "Present: Cllrs A Heron and B Rook\nMrs Ann Wren, Clerk, and two members of the public were welcomed.",
        present("A Heron", "B Rook"),
    ),
    "who_was_there_for_a_part": (
        "Present: Cllrs A Heron and B Rook\nAlso in attendance for part of the meeting was Mrs C Finch.",
        [*present("A Heron", "B Rook"), ("Mrs C Finch", "in_attendance", None, None)],
    ),
    "initials_of_those_who_took_part_remotely": (
        "Present: Cllrs A Heron and B Rook\nMembers who attended remotely were C Finch and D Wren.",
        [*present("A Heron", "B Rook"), ("C Finch", "remote", None, None), ("D Wren", "remote", None, None)],
    ),
    "a_family_of_two_words": (
        "Present: Cllrs A Heron (Chairman), R Basey Rook, J Wren and B Teal",
        [("A Heron", "present", "Chairman", None), *present("R Basey Rook", "J Wren", "B Teal")],
    ),
    "wards_behind_most_names": (
        "Present: Cllr A Heron Northgate, Cllr B Rook Southgate, Cllr C Finch Eastgate",
        present("Cllr A Heron", "Cllr B Rook", "Cllr C Finch"),
    ),
    "a_party_behind_one_name": (
        "Present: Cllrs A Heron Labour, B Rook, C Finch and D Wren",
        present("A Heron", "B Rook", "C Finch", "D Wren"),
    ),
    "rows_between_typed_pipes": (
        "| Present: | Cllrs A Heron (Chair), B Rook |\n| --- | --- |\n| Apologies: | Cllr C Finch |\n"
        "| In attendance: | Jo Wren (Clerk) |",
        [
            ("A Heron", "present", "Chair", None),
            *present("B Rook"),
            *sorry("Cllr C Finch"),
            ("Jo Wren", "in_attendance", "Clerk", None),
        ],
    ),
    "the_family_first_below_a_shared_title": (
        "Councillors Present: Heron A, Rook B (Chairman), Finch C",
        [*present("Heron A"), ("Rook B", "present", "Chairman", None), *present("Finch C")],
    ),
    "the_family_first_behind_a_shared_title": (
        "Present: Councillors Heron, A; Rook, B; Finch, C",
        present("Heron, A", "Rook, B", "Finch, C"),
    ),
    "an_undivided_roll_with_names_that_places_have": (
        "Present: A Heron B Green C Finch D Hall E Wood F Wren",
        present("A Heron", "B Green", "C Finch", "D Hall", "E Wood", "F Wren"),
    ),
    "families_that_places_have": (
        "Present: Heron, Green, Finch, Hall, Price, Wren",
        present("Heron", "Green", "Finch", "Hall", "Price", "Wren"),
    ),
    "an_address_is_no_attendance": (
        "Clerk: Mrs Jo Finch   Email: clerk@pondby.example   Tel. 01632 960144\nPresent: Cllrs A Heron and B Rook",
        present("A Heron", "B Rook"),
    ),
    "labels_in_two_languages": (
        "Presennol/Present\nCynghorwyr/Councillors: Ann Heron (Cadeirydd/Chair), Bob Rook\n"
        "Clerc/Clerk: Jo Wren\nYmddiheuriadau / Apologies: Cynghorydd / Cllr C Finch",
        [
            ("Ann Heron", "present", "Chair", None),
            *present("Bob Rook"),
            ("Jo Wren", "in_attendance", "Clerk", None),
            *sorry("Cllr C Finch"),
        ],
    ),
    "labels_in_two_languages_the_other_way_about": (
        "Present/Presennol: Cllrs A Heron and B Rook\nIn attendance/Yn bresennol: Jo Wren (Clerc / Clerk)",
        [*present("A Heron", "B Rook"), ("Jo Wren", "in_attendance", "Clerk", None)],
    ),
    "columns_with_a_head_and_no_word_of_presence": (
        "Attendees\nName\tRole\tRepresenting\nAnn Heron (AH)\tHeadteacher (Chair)\tPrimary\n"
        "Bob Rook (BR)\tBusiness Manager\tAcademies\nFather Jo Finch\tDiocesan Representative\tNon-schools",
        [
            ("Ann Heron", "present", "Chair", None),
            ("Bob Rook", "present", "Business Manager", None),
            ("Father Jo Finch", "present", "Diocesan Representative", None),
        ],
    ),
    "times_without_brackets_and_a_member_of_another_council": (
        "Present: Cllrs Heron, Rook (after item 4). Cllr Finch after minute no 3\nCllr Wren (Marlsey District Council)",
        [
            *present("Heron"),
            *said(("Rook", "Cllr Finch"), "arrived_late"),
            *said(("Cllr Wren",), "in_attendance"),
        ],
    ),
    "guests_with_a_seat_elsewhere": (
        "Present: Mr A Heron\nIn attendance: Jo Finch (Marlsey DC Councillor), Tom Wren (Village Hall Trustee)",
        [
            *present("Mr A Heron"),
            ("Jo Finch", "in_attendance", "Marlsey DC Councillor", None),
            ("Tom Wren", "in_attendance", "Village Hall Trustee", None),
        ],
    ),
    "offices_past_and_to_come": (
        "Present: Cllr A Heron (retiring Mayor), Cllr B Rook (Mayor Elect), Cllr C Finch (outgoing Chairman)",
        [
            ("Cllr A Heron", "present", "retiring Mayor", None),
            ("Cllr B Rook", "present", "Mayor Elect", None),
            ("Cllr C Finch", "present", "outgoing Chairman", None),
        ],
    ),
    "an_office_around_a_member": (
        "Present:\nThe Lord Mayor (Councillor A Heron)\nThe Sheriff (Councillor B Rook)",
        [("Councillor A Heron", "present", "Lord Mayor", None), ("Councillor B Rook", "present", "Sheriff", None)],
    ),
    "a_capacity_and_a_body": (
        "Present: Councillor Heron and Mrs L Finch (co-opted member, Marlsey Speakup)",
        [*present("Councillor Heron"), ("Mrs L Finch", "present", "co-opted member", None)],
    ),
    "the_clerk_with_initials": (
        "Present: Cllrs A Heron (AH) and B Rook (BR)\nGwenan Finch (GF), the Clerk, was in attendance.",
        [*present("A Heron", "B Rook"), ("Gwenan Finch", "in_attendance", "Clerk", None)],
    ),
    "the_clerks_name_in_brackets": (
        "Present: Cllrs A Heron and B Rook\nThe Clerk (Jo Finch) was in attendance.",
        [*present("A Heron", "B Rook"), ("Jo Finch", "in_attendance", "Clerk", None)],
    ),
    "whoever_spoke": (
        "Present: Cllrs A Heron and B Rook\nThe following persons were also present and spoke on the applications:\n"
        "Number      For             Against\n18/0981     Mr Jo Finch     Mrs T Wren",
        [*present("A Heron", "B Rook"), *said(("Mr Jo Finch", "Mrs T Wren"), "in_attendance")],
    ),
    "cabinet_members_below_those_of_the_committee": (
        "Present:\nCommittee Members:\nCouncillors Heron and Rook\nPortfolio Holders:\nCouncillor Finch",
        [*present("Heron", "Rook"), *said(("Councillor Finch",), "in_attendance")],
    ),
    "cabinet_members_of_a_cabinet": ("Present:\nCabinet Members: Councillors Heron and Rook", present("Heron", "Rook")),
    "several_of_another_council": (
        "Present: Cllrs A Heron and B Rook\nCounty Councillors: C Finch and D Wren",
        [*present("A Heron", "B Rook"), *said(("C Finch", "D Wren"), "in_attendance")],
    ),
    "a_councillor_of_another_council_behind_a_stop": (
        "Present: Cllrs A Heron and B Rook. Dist Cllr C Finch. Clerk: D Wren.",
        [
            *present("A Heron", "B Rook"),
            *said(("Dist Cllr C Finch",), "in_attendance"),
            ("D Wren", "in_attendance", "Clerk", None),
        ],
    ),
    "names_in_capitals": (
        "Present: Councillors COLIN HERON, DUNCAN TEAL, HECTOR ROOK and Mrs AILEEN FINCH and Father JOHN WREN",
        present("COLIN HERON", "DUNCAN TEAL", "HECTOR ROOK", "Mrs AILEEN FINCH", "Father JOHN WREN"),
    ),
    "the_convener_in_the_chair_below_the_apologies": (
        "Present: Councillors A HERON and B TEAL\nApologies: Councillor C ROOK\n\n"
        "Councillor HERON, Convener, in the Chair.",
        [("A HERON", "present", "Convener", None), *present("B TEAL"), *said(("Councillor C ROOK",), "apologies")],
    ),
    "an_office_before_the_last_name": (
        "Present: Mr A Heron, Ms Tess Rook, the Clerk Mrs Ann Wren, District Councillor M Coot and seven residents.",
        [*present("Mr A Heron", "Ms Tess Rook"), *CLERK, *said(("District Councillor M Coot",), "in_attendance")],
    ),
    "a_clerk_in_small_letters": (
        "Present: Councillors A Heron and B Teal, the town clerk D Wren and the assistant town clerk Mrs J Finch",
        [
            *present("A Heron", "B Teal"),
            ("D Wren", "in_attendance", "town clerk", None),
            ("Mrs J Finch", "in_attendance", "assistant town clerk", None),
        ],
    ),
    "a_line_below_who_holds_an_office": (
        "Present: Cllrs A Heron and B Teal\nClerk: Mrs Ann Wren\nBorough Councillor L Finch (from item 4)",
        [*present("A Heron", "B Teal"), *CLERK, *said(("Borough Councillor L Finch",), "in_attendance")],
    ),
    "officials_below_those_from_afar": (
        "In attendance via Teams:\nCouncillors: A Heron, B Teal\n\nOfficials: Mrs J Wren, Chief Executive",
        [*said(("A Heron", "B Teal"), "remote"), ("Mrs J Wren", "in_attendance", "Chief Executive", None)],
    ),
    "the_public_by_name": (
        "Present: Bill Heron (BH), Rob Teal (following item 12) (RT) and Ann Rook (AR)\n"
        "Members of the Public: Mrs Sally Finch and four others",
        [
            *present("Bill Heron"),
            *said(("Rob Teal",), "arrived_late"),
            *present("Ann Rook"),
            *said(("Mrs Sally Finch",), "in_attendance"),
        ],
    ),
    "the_public_counted": (
        "Present: Cllrs A Heron and B Teal\nMembers of the Public: 12",
        present("A Heron", "B Teal"),
    ),
    "whom_a_local_member_is_for": (
        "Present: Mr A Heron and Mrs B Teal\n\nAlso present:\nMr N Coot, local member for Harth East (for item 34)",
        [*present("Mr A Heron", "Mrs B Teal"), ("Mr N Coot", "in_attendance", "local member for Harth East", None)],
    ),
    "the_letters_of_another_council": (
        "Present: Cllrs A Heron and B Teal\nAlso present: Cllr Ivor Wren UCC (part) and Cty Cllr D Coot",
        [*present("A Heron", "B Teal"), *said(("Cllr Ivor Wren", "Cty Cllr D Coot"), "in_attendance")],
    ),
    "whose_initials_stand_behind_a_post": (
        "Present: Cllrs A Heron and B Teal\nOfficers: Senior Planning Officer (HR)",
        [*present("A Heron", "B Teal"), ("Senior Planning Officer", "in_attendance", "Senior Planning Officer", None)],
    ),
    "titles_before_names": (
        "Present: Mayor A Heron, Deputy Mayor B Rook, Councillors C Finch and D Wren",
        [
            ("A Heron", "present", "Mayor", None),
            ("B Rook", "present", "Deputy Mayor", None),
            *present("C Finch", "D Wren"),
        ],
    ),
    "titles_before_councillors": (
        "Present: Town Mayor Cllr A Heron, Deputy Town Mayor Cllr B Rook, Cllr C Finch",
        [
            ("Cllr A Heron", "present", "Town Mayor", None),
            ("Cllr B Rook", "present", "Deputy Town Mayor", None),
            *present("Cllr C Finch"),
        ],
    ),
    "a_clerk_behind_councillors_who_share_a_title": (
        "Present: Cllrs A Heron and B Rook and Mrs C Finch (Clerk) and Mr D Wren (RFO)",
        [
            *present("A Heron", "B Rook"),
            ("Mrs C Finch", "in_attendance", "Clerk", None),
            ("Mr D Wren", "in_attendance", "RFO", None),
        ],
    ),
    "parted_by_slashes": ("Present: Cllrs A Heron / B Rook / C Finch", present("A Heron", "B Rook", "C Finch")),
    "messrs_and_mesdames": (
        "Present: Messrs A Heron and B Rook, Mesdames C Finch and D Wren",
        present("A Heron", "B Rook", "C Finch", "D Wren"),
    ),
    "officers_in_attendance_behind_members": (
        "Members in attendance: Cllrs A Heron and B Rook. Officers in attendance: Jo Finch and Mr D Wren.",
        [*present("A Heron", "B Rook"), *said(("Jo Finch", "Mr D Wren"), "in_attendance")],
    ),
    "two_brackets": (
        "Present: Cllr A Heron (Deputy Mayor) (until Minute 208/24), Cllr B Rook",
        [("Cllr A Heron", "left_early", "Deputy Mayor", None), *present("Cllr B Rook")],
    ),
    "a_given_name_that_is_not_common": (
        "Members present: Miss Ann Heron, Alan Rook, Zebedine Finch-Wren, Jo Coot",
        present("Miss Ann Heron", "Alan Rook", "Zebedine Finch-Wren", "Jo Coot"),
    ),
    "wards_behind_councillors_are_nobody": (
        "Present: Cllr A Heron, Acomb Moor, Cllr B Rook, Reed Marsh, Jo Coot",
        present("Cllr A Heron", "Cllr B Rook", "Jo Coot"),
    ),
    "a_link_named_in_a_bracket": (
        "Present: Cllr A Heron\nPresent via remote link (Microsoft Teams)\nCllr B Rook",
        [*present("Cllr A Heron"), *said(("Cllr B Rook",), "remote")],
    ),
    "officers_and_advisers_in_person_or_remotely": (
        "Present: Cllr A Heron\nOfficers and advisers present in person or remotely: Ms Jo Rook (Director of Finance)",
        [*present("Cllr A Heron"), ("Ms Jo Rook", "in_attendance", "Director of Finance", None)],
    ),
    "a_name_parted_at_its_hyphen": (
        "Present: Councillors A Heron, B Teal-\n    Rook, C Finch and D Wren",
        present("A Heron", "B Teal- Rook", "C Finch", "D Wren"),
    ),
    "an_aside_below_the_list": (
        "Present: Cllrs A Heron and B Rook\n\n(Cllr Rook arrived at 7.52 pm.)",
        [*present("A Heron", "B Rook"), *said(("Cllr Rook",), "arrived_late")],
    ),
    "officers_by_their_titles": (
        "Present: Cllrs A Heron and B Rook\n\nThe Town Clerk, Treasurer and two members of the public were present.",
        [
            *present("A Heron", "B Rook"),
            ("Town Clerk", "in_attendance", "Town Clerk", None),
            ("Treasurer", "in_attendance", "Treasurer", None),
        ],
    ),
    "whom_a_member_stands_for": (
        "Present: Mrs Ann Heron (church representative), Pastor Bob Rook, Cllr C Finch (absent)",
        [
            ("Mrs Ann Heron", "present", "church representative", None),
            *present("Pastor Bob Rook"),
            *said(("Cllr C Finch",), "absent"),
        ],
    ),
    "a_post_behind_one_who_is_away": (
        "Present: Cllrs A Heron and B Rook\nApologies:\nRev C Finch, Mayor’s Chaplain",
        [*present("A Heron", "B Rook"), ("Rev C Finch", "apologies", "Mayor’s Chaplain", None)],
    ),
}


@pytest.mark.parametrize(("above", "expected"), ABOVE.values(), ids=ABOVE)
def test_lists_above_the_items(above: str, expected: list[Row]) -> None:
    assert rows(printed(above=above)) == expected


def instead(name: str, whom: str | None) -> Row:
    return (name, "substitute", None, whom)


# words of the item / name, status, role, substitute for
AWAY: dict[str, list[Row]] = {
    "Apologies were received from Cllr Heron, with Cllr Rook attending as standing deputy member.": [
        *sorry("Cllr Heron"),
        instead("Cllr Rook", "Cllr Heron"),
    ],
    "Apologies were received from Cllr Heron. It was noted that Cllr Rook was attending in her place.": [
        *sorry("Cllr Heron"),
        instead("Cllr Rook", "Cllr Heron"),
    ],
    "Apologies were received from Cllr Heron and Cllr Rook was attending on his behalf.": [
        *sorry("Cllr Heron"),
        instead("Cllr Rook", "Cllr Heron"),
    ],
    "Apologies were received from Cllrs Heron and Wren, with Cllrs Rook and Finch attending as their deputies.": [
        *sorry("Heron", "Wren"),
        instead("Rook", "Heron"),
        instead("Finch", "Wren"),
    ],
    "Cllr Rook was not present for the vote.": [],
    "Cllr Rook attended as her reserve.": [instead("Cllr Rook", None)],
    "The Head of Ponds attended as deputy for the Director.": [],
    "The Council accepted apologies from Cllrs Heron and Rook.": sorry("Heron", "Rook"),
    "Cllr Heron (holiday) – accepted. Cllr Rook had not sent an apology.": [
        *sorry("Cllr Heron"),
        ("Cllr Rook", "absent", None, None),
    ],
    "Apologies: Heron (ill), Rook": sorry("Heron", "Rook"),
    "Apologies: Heron, Rook": sorry("Heron", "Rook"),
    "None. Cllr Heron not present.": [("Cllr Heron", "absent", None, None)],
}


@pytest.mark.parametrize(("words", "expected"), AWAY.items(), ids=AWAY)
def test_who_was_away_and_who_came_instead(words: str, expected: list[Row]) -> None:
    assert rows(page(title="Apologies for absence", lines=(words,))) == expected


def test_a_level_before_a_wide_gap_is_a_title() -> None:
    above = "Present:\nDistrict Councillor  A Heron\nDistrict Councillor  B Rook"
    text = PRINTED.format(above=above, apologies="None.").replace("PARISH", "COUNTY").replace("Parish", "County")
    found = minutes_of(text.encode(), SourceEntry())
    assert [row.status.value for row in found.attendance] == ["present", "present"]


# paragraphs of an item / name, status, role, substitute for
GUESTS: dict[str, tuple[tuple[str, ...], list[Row]]] = {
    "witnesses": (
        ("Witnesses:", "Ann Heron, Head of Ponds", "Bob Rook, Chief Executive, Carers Together", "Key points raised:"),
        [
            ("Ann Heron", "in_attendance", "Head of Ponds", None),
            ("Bob Rook", "in_attendance", "Chief Executive", None),
        ],
    ),
    "a_sentence_before_a_list": (
        (
            "The following were in attendance and responded to Members’ queries:",
            "- Councillor Wm. Heron, Executive Member",
            "- Ms Oona Rook, Chief Officer",
            "The pond was deep.",
        ),
        [
            ("Councillor Wm. Heron", "in_attendance", "Executive Member", None),
            ("Ms Oona Rook", "in_attendance", "Chief Officer", None),
        ],
    ),
    "those_of_a_hearing": (
        (
            "The persons participating in the hearing were identified as follows:",
            "1. Chairman – Councillor Ann Heron",
            "2. Sub-Committee Member – Councillor Bob Rook",
            "3. Democratic Services Officer – Jo Finch",
            "4. The Applicant – Kit Grebe",
            "All parties knew the procedure.",
        ),
        [
            ("Councillor Ann Heron", "present", "Chairman", None),
            ("Councillor Bob Rook", "present", None, None),
            ("Jo Finch", "in_attendance", "Democratic Services Officer", None),
            ("Kit Grebe", "in_attendance", "Applicant", None),
        ],
    ),
    "sides_of_a_hearing": (
        (
            "The Chairman welcomed:",
            "The Applicants",
            "Ann Heron, Solicitor;",
            "Representing Reed Police",
            "Bob Rook, Licensing Officer;",
            "Objectors",
            "Councillor Jo Finch, resident.",
            "The Chairman outlined the procedure.",
        ),
        [
            ("Ann Heron", "in_attendance", "Solicitor", None),
            ("Bob Rook", "in_attendance", "Licensing Officer", None),
            ("Councillor Jo Finch", "in_attendance", None, None),
        ],
    ),
    "options_are_nobody": (("The following options were present:", "Option A, Pond Cleaning"), []),
    "by_a_standing_order": (
        ("(Councillors Heron and Rook attended in accordance with Standing Order 25(2) and spoke to this item.)",),
        said(("Heron", "Rook"), "in_attendance"),
    ),
    "for_the_item": (("Mr J Heron of Reed Partners attended for this item.",), said(("Mr J Heron",), "in_attendance")),
    "who_did_not_come_back": (
        ("Councillor Heron did not return after the adjournment.",),
        said(("Councillor Heron",), "left_early"),
    ),
    "initials_of_two_letters": (
        ("An apology for absence was received from Councillor Ll.M. Heron.",),
        sorry("Councillor Ll.M. Heron"),
    ),
}


@pytest.mark.parametrize(("lines", "expected"), GUESTS.values(), ids=GUESTS)
def test_who_came_for_an_item(lines: tuple[str, ...], expected: list[Row]) -> None:
    assert rows(page(title="Ponds", lines=lines)) == expected


def test_the_paragraph_below_the_apologies_says_who_came_instead() -> None:
    words = ("Apologies: Cllr Heron.", "Cllr Rook attended in his place.")
    found = rows(page(title="Apologies for absence", lines=words))
    assert found == [*sorry("Cllr Heron"), instead("Cllr Rook", "Cllr Heron")]
