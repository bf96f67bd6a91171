"""Offices beside the names of lists: cut short, of what, behind a space or a dash, of nobody who is named."""

import pytest

from tests.extracting.test_attendance import page
from tests.extracting.test_attendance_shapes import named, told

HERE = "Present: Cllrs A Heron, B Teal"
TWO = ("A Heron present", "B Teal present")

# lines above the items / name, status, role and whom he or she stands in for
OFFICES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "before_the_next_name": (
        ("Present: Chair Jo Heron (JH), Kit Rook (KR), Treasurer Pat Dorn (PD), Ann Moor (AM)",),
        ("Jo Heron present Chair", "Kit Rook present", "Pat Dorn present Treasurer", "Ann Moor present"),
    ),
    "behind_each_name": (
        ("Present: Jo Heron, Chair, Kit Rook, Treasurer, Ann Moor",),
        ("Jo Heron present Chair", "Kit Rook present Treasurer", "Ann Moor present"),
    ),
    "assistant_to_the_clerk": (
        ("Present: Councillors A Heron and B Teal, and the clerk P Dorn and the assistant to the clerk Mrs R Moor.",),
        (*TWO, "P Dorn in_attendance clerk", "Mrs R Moor in_attendance assistant to the clerk"),
    ),
    "clerk_to_the_council_behind_a_shared_title": (
        ("Present: Cllrs A Heron, B Teal and Mrs R Moor (Clerk to the Council)",),
        (*TWO, "Mrs R Moor in_attendance Clerk to the Council"),
    ),
    "cut_short": (
        ("Present: Mr R Tanner (Ch), Mr J Ogle (VCh), Mrs A Dale (V-Chairman), Jack Dorn (Sec)",),
        ("Mr R Tanner present Ch", "Mr J Ogle present VCh", "Mrs A Dale present V-Chairman", "Jack Dorn present Sec"),
    ),
    "chair_of_what": (
        ("Present: Cllrs. Piers Catlow (Committee Vice-Chair), Ricky Wood (Council & Committee Chair)",),
        ("Piers Catlow present Committee Vice-Chair", "Ricky Wood present Council & Committee Chair"),
    ),
    "behind_initials": (
        ("Present: Cllr Nigel Belk (NB) [Chairman], Cllr Ann Moor (AM) (chair)",),
        ("Cllr Nigel Belk present Chairman", "Cllr Ann Moor present chair"),
    ),
    "behind_a_space": (
        ("Present: Cllr Hallam Chair, Cllr Pettle Vice Chair, Cllr Wragg",),
        ("Cllr Hallam present Chair", "Cllr Pettle present Vice Chair", "Cllr Wragg present"),
    ),
    "before_a_dash": (
        ("Present: Chairman – M Flett (Mike), Vice Chairman – J Benn (John), A Teal",),
        ("M Flett present Chairman", "J Benn present Vice Chairman", "A Teal present"),
    ),
    "other_trades": (
        (HERE, "In attendance: Mr Hogg, Sexton; D Elson – Group Commander; I Sands (Parks Foreman)"),
        (
            *TWO,
            "Mr Hogg in_attendance Sexton",
            "D Elson in_attendance Group Commander",
            "I Sands in_attendance Parks Foreman",
        ),
    ),
    "a_line_that_begins_with_a_post": (
        (HERE, "In attendance:", "Works Foreman – Gary Hogg", "Museum Curator: Ida Sands", "Arborist, Dan Elson"),
        (
            *TWO,
            "Gary Hogg in_attendance Works Foreman",
            "Ida Sands in_attendance Museum Curator",
            "Dan Elson in_attendance Arborist",
        ),
    ),
    "posts_behind_commas_are_of_those_before": (
        (HERE, "In attendance: Gary Hogg, Works Foreman, Ida Sands, Museum Curator"),
        (*TWO, "Gary Hogg in_attendance Works Foreman", "Ida Sands in_attendance Museum Curator"),
    ),
    "an_officer_on_a_line_below_councillors": (
        ("Present: Cllrs A Heron, B Teal", "Facilities Manager: Gary Hogg", "Arborist – Ida Sands"),
        (*TWO, "Gary Hogg in_attendance Facilities Manager", "Ida Sands in_attendance Arborist"),
    ),
    "an_officer_on_a_line_below_apologies": (
        (HERE, "Apologies: Cllr C Coot", "Works Foreman – Gary Hogg"),
        (*TWO, "Cllr C Coot apologies", "Gary Hogg in_attendance Works Foreman"),
    ),
    "an_officer_among_those_who_are_away": (
        (HERE, "Apologies:", "Works Foreman – Gary Hogg"),
        (*TWO, "Gary Hogg apologies Works Foreman"),
    ),
    "a_head_among_those_of_a_board": (
        ("Present:", "Ann Reed (Chair)", "Headteacher – Gary Hogg"),
        ("Ann Reed present Chair", "Gary Hogg present Headteacher"),
    ),
    "posts_in_the_column_before": (
        (HERE, "In attendance:", "Works Foreman\tGary Hogg", "Director of Finance\tIda Sands"),
        (*TWO, "Gary Hogg in_attendance Works Foreman", "Ida Sands in_attendance Director of Finance"),
    ),
    "an_office_of_labels_below_a_name": (
        (HERE, "In attendance:\nGary Hogg\nDeputy Warden\nIda Sands\nTown Clerk\nDan Elson\nArborist"),
        (
            *TWO,
            "Gary Hogg in_attendance Deputy Warden",
            "Ida Sands in_attendance Town Clerk",
            "Dan Elson in_attendance Arborist",
        ),
    ),
    "titles_before_a_guest": (
        (HERE, "In attendance: Chief Fire Officer, Treasurer, Solicitor to the Authority, Mr K Platt (UNISON)"),
        (
            *TWO,
            *(
                f"{one} in_attendance {one}"
                for one in ("Chief Fire Officer", "Treasurer", "Solicitor to the Authority")
            ),
            "Mr K Platt in_attendance",
        ),
    ),
    "in_a_column_run_together": (
        (HERE, "Officers:", "Mr A Keen Chief Planning Officer", "K Milne Superintendent"),
        (*TWO, "Mr A Keen in_attendance Chief Planning Officer", "K Milne in_attendance Superintendent"),
    ),
    "with_a_time_or_an_item": (
        (
            "Present: Cllrs Cole, Lin Hazel (Vice Chairman, until 8.10)",
            "Officers: Gail Wood (Lead Manager, for article 5)",
        ),
        ("Cole present", "Lin Hazel left_early Vice Chairman", "Gail Wood in_attendance Lead Manager"),
    ),
    "with_a_firm": (
        (HERE, "Also present: Paul Dorset (Coot & Co, External Auditor)"),
        (*TWO, "Paul Dorset in_attendance External Auditor"),
    ),
    "run_on_behind_a_name": (
        (HERE, "Officers:", "Joanne Chase Solicitor", "Also present: Anne Birtley Clerk and 3 parishioners"),
        (*TWO, "Joanne Chase in_attendance Solicitor", "Anne Birtley in_attendance Clerk"),
    ),
    "behind_a_dash": (
        (
            HERE,
            "Officers:",
            "D Banks      Executive Manager – Neighbourhoods",
            "Team Leader – Democratic Services and Licensing Officer",
        ),
        (
            *TWO,
            "D Banks in_attendance Executive Manager – Neighbourhoods",
            "Team Leader – Democratic Services in_attendance Team Leader – Democratic Services",
            "Licensing Officer in_attendance Licensing Officer",
        ),
    ),
    "of_two_people": (
        (HERE, "In attendance: Mona Ellis and Evan Pugh (Corporate Directors)"),
        (*TWO, "Mona Ellis in_attendance Corporate Directors", "Evan Pugh in_attendance Corporate Directors"),
    ),
    "below_the_list_who_presided": (
        ("Present: Councillors Heron, Teal and Wren", "Councillor Teal in the Chair"),
        ("Heron present", "Teal present Chair", "Wren present"),
    ),
    "a_vice_chair_is_no_substitute": (
        ("Present: Cllr A Heron (Vice Chair), Cllr B Teal (vice Wren)",),
        ("Cllr A Heron present Vice Chair", "Cllr B Teal substitute for Wren"),
    ),
    "of_a_body_for_another": (
        (HERE, "Substitutes: Cllr P Tarn - Westmere (for Cllr Lomax)"),
        (*TWO, "Cllr P Tarn substitute for Cllr Lomax"),
    ),
    "in_place_of_a_family": (
        ("Present: Cllrs Cole, Mrs Doyle (in place of Finch), Rowan (from para 3), Stone (from paragraph 4.2)",),
        ("Cole present", "Mrs Doyle substitute for Finch", "Rowan arrived_late", "Stone arrived_late"),
    ),
}


@pytest.mark.parametrize(("above", "expected"), OFFICES.values(), ids=OFFICES)
def test_an_office_beside_a_name(above: tuple[str, ...], expected: tuple[str, ...]) -> None:
    assert told(*above) == expected


# the same where a sentence or a line of its own tells
TOLD: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "no_colon_behind_the_label": (
        ("Present Roger Hall (Chairman), Sue Pettle, Anne Birtley (Clerk)", "Apologies Peter Dow, Cllr Tim Frith"),
        ("Roger Hall present Chairman", "Sue Pettle present", "Anne Birtley in_attendance Clerk",
         "Peter Dow apologies", "Cllr Tim Frith apologies"),
    ),
    "a_colon_behind_the_title": (
        ("Present Cllrs: K Lang (Chair), P Lawson. In attendance the Clerk Catherine Tombs & six residents.",),
        ("K Lang present Chair", "P Lawson present", "Catherine Tombs in_attendance Clerk"),
    ),
    "an_officer_in_a_bracket": (
        (HERE, "The Town Clerk was present (Mrs J Furlow)"), (*TWO, "Mrs J Furlow in_attendance")),
    "an_officer_beside_another": (
        (HERE, "Mr Toby Jenks and the Clerk to the Council were also in attendance."),
        (*TWO, "Mr Toby Jenks in_attendance"),
    ),
    "titles_with_names_in_brackets": (
        (HERE, "The Chief Executive (Mr T Crane), Director (Mr P Given) and Clerk (Miss U Shaw) were present."),
        (*TWO, "Mr T Crane in_attendance Chief Executive", "Mr P Given in_attendance Director",
         "Miss U Shaw in_attendance Clerk"),
    ),
    "for_whom_somebody_came": (
        (HERE, "Rebecca Cane attended as a representative of the Gazette.",
         "Councillor V Smith attended the meeting by invitation of the Chairman."),
        (*TWO, "Rebecca Cane in_attendance", "Councillor V Smith in_attendance"),
    ),
    "nobody_but_who_presided": (("Mr John Fawcett, Chairman, presided.",), ("Mr John Fawcett present Chairman",)),
    "the_deputy_below_the_chair": (
        ("The Mayor (Councillor Steve Kearn) in the Chair", "The Deputy Mayor (Councillor Geoffrey Watt)",
         "Councillors", "R Abbott, B Teal, C Wren"),
        ("Councillor Steve Kearn present Mayor", "Councillor Geoffrey Watt present Deputy Mayor", "R Abbott present",
         "B Teal present", "C Wren present"),
    ),
    "represented": (
        ("Present: A Hardy, NHS Marsh (represented by D Moon), B Teal",),
        ("A Hardy apologies", "D Moon substitute for A Hardy", "B Teal present"),
    ),
    "posts_by_turns": (
        ("Present", "Dr Alison GEDDES", "Registered Medical Practitioner (Primary Services)", "Moira HALCROFT",
         "Service User Representative"),
        ("Dr Alison GEDDES present Registered Medical Practitioner (Primary Services)",
         "Moira HALCROFT present Service User Representative"),
    ),
    "names_in_capitals_that_are_verbs": (
        ("PRESENT", "CLLR WILL HERON", "CLLR MAY TEAL"), ("CLLR WILL HERON present", "CLLR MAY TEAL present")),
    "letters_before_the_names": (
        ("Chairman", "p Councillor M Kemp", "Councillors:", "p C Carter", "a J Glen", "p A Gibson (until 12.15)"),
        ("Councillor M Kemp present", "C Carter present", "J Glen absent", "A Gibson left_early"),
    ),
    "a_key_of_several_signs": (
        ("Key * – Attendance; A- Absent; N – No Apologies Received", "Cllr G Keel A", "Cllr J Teal *", "Cllr C Wren *"),
        ("Cllr G Keel absent", "Cllr J Teal present", "Cllr C Wren present"),
    ),
    "a_note_of_who_left": (
        ("Present: Gary Nicol* and Declan Rowe.", "* Left during item 4."),
        ("Gary Nicol left_early", "Declan Rowe present"),
    ),
    "an_initial_behind_a_family": (
        ("Panel Members: Cllrs Frank (Chairman), Goddes A, Heath",),
        ("Frank present Chairman", "Goddes present", "Heath present"),
    ),
    "who_led_a_discussion_is_not_away": (
        (HERE, "Apologies: Councillor C Coot.", "Councillor P Pike (Vice-Convener) led discussion for Article 614."),
        (*TWO, "Councillor C Coot apologies"),
    ),
    "who_presided_told_before_the_list": (
        ("Chairman Councillor B Arden presided over the meeting", "Councillors: B Arden, D Cole, E Dale"),
        ("Councillor B Arden present Chairman", "D Cole present", "E Dale present"),
    ),
    "of_a_body_in_the_chair": (
        ("Present: Councillor Adele Trubb (Marsh CC) in the chair", "Councillor A Quinn - Ely (Vice Chair), B Teal"),
        ("Councillor Adele Trubb present chair", "Councillor A Quinn present Vice Chair", "B Teal present"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("above", "expected"), TOLD.values(), ids=TOLD)
def test_a_line_of_its_own_tells(above: tuple[str, ...], expected: tuple[str, ...]) -> None:
    assert told(*above) == expected


# lines below the title of apologies / name and status
SORRY: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "with_reasons": (
        ("Cllr Miss C Coot (in hospital), Cllr L Pike, who had another meeting to attend",),
        ("Cllr Miss C Coot apologies", "Cllr L Pike apologies"),
    ),
    "these_were_received": (
        ("These were received from Cllrs D Coot and M Pike",), ("D Coot apologies", "M Pike apologies")),
    "apologised_himself": (
        ("Mr James Coot, Corporate Director, apologised for his inability to attend the meeting.",),
        ("Mr James Coot apologies Corporate Director",),
    ),
    "left_in_brackets_and_in_capitals": (
        ("There were none.", "(Councillor Coot left the Meeting at 7.10 pm.)", "COUNCILLOR PIKE LEFT THE MEETING."),
        ("Councillor Coot left_early", "COUNCILLOR PIKE left_early"),
    ),
    "came_back": (
        ("Councillors Coot and Pike left the room at 8.02 pm.", "Councillors Coot and Pike rejoined the meeting.",
         "Councillor Lark left the meeting at 7.30pm. Councillor Lark resumed his seat."), ()),
    "for_the_rest": (
        ("At this point, Councillor Coot left the Committee for the remainder of the meeting.",),
        ("Councillor Coot left_early",),
    ),
    "all_in_capitals": (
        ("APOLOGIES WERE RECEIVED FROM COUNCILLOR K COOT AND COUNCILLOR WILL PIKE",),
        ("COUNCILLOR K COOT apologies", "COUNCILLOR WILL PIKE apologies"),
    ),
    "why_an_item_waits": (("The item was deferred as Cllr Coot was absent.",), ()),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), SORRY.values(), ids=SORRY)
def test_an_item_tells(lines: tuple[str, ...], expected: tuple[str, ...]) -> None:
    assert named(page(title="Apologies", lines=lines)) == expected
