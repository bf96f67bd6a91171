"""Lists of who was there under labels in other words: asides, guests, departments, those who did not come."""

import pytest

from tests.extracting.test_attendance_shapes import told

HERE = "Present: Cllrs A Heron, B Teal"
TWO = ("A Heron present", "B Teal present")
TWO_WITH_TITLES = ("Cllr A Heron present", "Cllr B Teal present")

# lines above the items / name, status, role and whom he or she stands in for
LABELS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "members_who_also_attend": (
        (HERE, "Members also attending: Councillors Rudd and Finch (local members, item 3)"),
        (*TWO, "Rudd in_attendance", "Finch in_attendance"),
    ),
    "the_following_officers": (
        (HERE, "The following Officers were in attendance:", "W Reed, Chief Executive", "C Moor, Director of Works"),
        (*TWO, "W Reed in_attendance Chief Executive", "C Moor in_attendance Director of Works"),
    ),
    "how_many_before_the_colon": (
        ("PRESENT (Five Councillors):- Stella Gower (SG) Chair, Keir Gotts (KG) and Sukie Pratt (SP)",),
        ("Stella Gower present Chair", "Keir Gotts present", "Sukie Pratt present"),
    ),
    "how_they_came_before_the_colon": (
        (HERE, "In attendance (observing online):", "Wendy Hatton"),
        (*TWO, "Wendy Hatton in_attendance"),
    ),
    "those_who_did_not_come": (
        (HERE, "Not attending: Cllr C Coot", "Other Members absent: Cllr D Pike", "Unable to attend: Cllr E Lark"),
        (*TWO, "Cllr C Coot absent", "Cllr D Pike absent", "Cllr E Lark apologies"),
    ),
    "without_an_apology": (
        (HERE, "Apols: R Dawson. No apology: W Kime."),
        (*TWO, "R Dawson apologies", "W Kime absent"),
    ),
    "away_for_the_council": (
        (HERE, "Absence declared on Council business: Councillor C Coot"),
        (*TWO, "Councillor C Coot apologies"),
    ),
    "for_one_item": (
        (HERE, "Also present for item 6: Ms L Tanner, Assistant Commissioner"),
        (*TWO, "Ms L Tanner in_attendance Assistant Commissioner"),
    ),
    "attendance_below_those_present": (
        (HERE, "Attendance: R Dawson (Marsh Trust), Cllr W Kime"),
        (*TWO, "R Dawson in_attendance", "Cllr W Kime in_attendance"),
    ),
    "attendance_alone": (("Attendance: R Dawson, Cllr W Kime",), ("R Dawson present", "Cllr W Kime present")),
    "as_an_observer": (
        (HERE, "Also in attendance as an observer: Cllr H Hare"),
        (*TWO, "Cllr H Hare in_attendance"),
    ),
    "also_attending_were": (
        (HERE, "Also attending were:", "Cllr D Harman (SCC)", "Cllr D Elson (WBC)"),
        (*TWO, "Cllr D Harman in_attendance", "Cllr D Elson in_attendance"),
    ),
    "members_of_the_council": (
        ("Council Members Present:", "Gail Hubbard (Chair)", "Alan Watts", "Also Present: Clerk"),
        ("Gail Hubbard present Chair", "Alan Watts present", "Clerk in_attendance Clerk"),
    ),
    "departments": (
        (HERE, "Planning Officers: Sarah Smith", "Legal: Jo Keech", "Clerk’s Department: K Kite"),
        (*TWO, *(f"{name} in_attendance" for name in ("Sarah Smith", "Jo Keech", "K Kite"))),
    ),
    "titles_in_capitals": (
        ("PRESENT:", "COUNCILLORS: C HALE (CHAIR), B ROOK", "CLERK: MRS S FINCH", "COUNTY COUNCILLOR: J MEDLAND"),
        ("C HALE present CHAIR", "B ROOK present", "MRS S FINCH in_attendance CLERK", "J MEDLAND in_attendance"),
    ),
    "those_who_carry_the_mace": (
        (HERE, "Chaplain: The Reverend Canon P Loos", "Macebearer: Mr T Rudge"),
        (*TWO, "Reverend Canon P Loos in_attendance Chaplain", "Mr T Rudge in_attendance Macebearer"),
    ),
    "heads_of_columns_in_one": (
        ("Members Present Representing", "Cllr A Heron Oxmoor BC", "Cllr B Teal Fenby DC"),
        ("Cllr A Heron present", "Cllr B Teal present"),
    ),
    "initials_and_bodies_run_together": (
        ("Attendees Initials Organisation", "Cllr Donna Wragg DW Eastvale (Chair)", "Graham Hill GH Eastvale"),
        ("Cllr Donna Wragg present", "Graham Hill present"),
    ),
    "a_label_broken_over_two_lines": (
        (HERE, "Also", "Present:  Councillor Finch-Burke"),
        (*TWO, "Councillor Finch-Burke in_attendance"),
    ),
    "a_group_below_those_away": (
        (HERE, "Apologies: Cllr C Coot (Northmere)", "Acute Trust: Hilary Ford"),
        (*TWO, "Cllr C Coot apologies", "Hilary Ford in_attendance"),
    ),
    "heads_in_brackets": (
        (HERE, "(Officials)", "Mr A Keen", "(Non-Members)", "Cllr J Moth"),
        (*TWO, "Mr A Keen in_attendance", "Cllr J Moth in_attendance"),
    ),
    "fields_are_nobody": (
        (
            HERE,
            "Apologies: Cllr C Coot",
            "Date and time: Tuesday 2nd July 2024",
            "Place: Conference Room A, South House",
        ),
        (*TWO, "Cllr C Coot apologies"),
    ),
    "heads_of_the_minutes_are_nobody": (
        (HERE, "In attendance: Jo Keech", "Ref Discussion Decision Action"),
        (*TWO, "Jo Keech in_attendance"),
    ),
    "families_below_a_list_that_breaks_off": (
        ("Councillors Asp, Birch, M Duke,", "R Duke, Elder and Foss."),
        ("Asp present", "Birch present", "M Duke present", "R Duke present", "Elder present", "Foss present"),
    ),
    "absences_that_were_excused": (
        (HERE, "Approved absences", "Cllr C Coot", "Absences without apologies: Cllr D Pike"),
        (*TWO, "Cllr C Coot apologies", "Cllr D Pike absent"),
    ),
    "staff_of_any_house": (
        (HERE, "Park staff", "Wendy Hatton", "Sam Rudd"),
        (*TWO, "Wendy Hatton in_attendance", "Sam Rudd in_attendance"),
    ),
    "from_afar_in_a_word": (
        (HERE, "Online attendance: Cllr C Coot", "Joined by telephone – Cllr D Pike"),
        (*TWO, "Cllr C Coot remote", "Cllr D Pike remote"),
    ),
    "deputies_of_members": (
        (HERE, "Deputies present:", "Cllr C Coot"),
        (*TWO, "Cllr C Coot substitute"),
    ),
    "a_line_of_such_words_that_says_nothing_of_a_kind": (
        ("Present: Cllr A Heron", "Marlsey Town Council", "Cllr B Teal"),
        TWO_WITH_TITLES,
    ),
    "two_offices_in_one_bracket": (
        ("Present: Cllrs Hares (Mayor), Lugg (Sheriff & Leader), James Dowd, Organ and Noakes",),
        ("Hares present Mayor", "Lugg present", "James Dowd present", "Organ present", "Noakes present"),
    ),
}


@pytest.mark.parametrize(("above", "expected"), LABELS.values(), ids=LABELS)
def test_a_label_in_other_words(above: tuple[str, ...], expected: tuple[str, ...]) -> None:
    assert told(*above) == expected
