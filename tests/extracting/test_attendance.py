"""Who was there, who was not, and who stood in for whom."""

from pathlib import Path

import pytest

from schemas.minutes import Minutes
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of

Row = tuple[str, str, str | None, str | None]


def page(*above: str, title: str = "Duck pond", lines: tuple[str, ...] = ("The pond was deep.",)) -> Minutes:
    """Return the minutes of a meeting with these lines above its items, and these in its first item."""
    heading = ("Agenda and minutes", "Pond Committee - Monday, 3rd March, 2014 6.30 pm", *above, "Items", "No. Item")
    items = ("1.", title, "Minutes:", *lines, "2.", "Reeds", "Minutes:", "The reeds were tall.")
    return minutes_of("\n\n".join((*heading, *items)).encode(), SourceEntry())


def rows(minutes: Minutes) -> list[Row]:
    return [(one.name, one.status.value, one.role, one.substitute_for) for one in minutes.attendance]


def present(*names: str) -> list[Row]:
    return [(name, "present", None, None) for name in names]


def sorry(*names: str) -> list[Row]:
    return [(name, "apologies", None, None) for name in names]


# lines above the items / name, status, role, substitute for
LISTS: dict[str, tuple[tuple[str, ...], list[Row]]] = {
    "on_one_line": (
        ("Present: Councillors A Heron (Chair), B Rook and Mrs C Finch",),
        [("A Heron", "present", "Chair", None), *present("B Rook", "Mrs C Finch")],
    ),
    "label_without_a_colon": (("Present", "Councillor A Heron", "Councillor B Rook"),
        present("Councillor A Heron", "Councillor B Rook")),
    "label_in_capitals": (("PRESENT:-", "Cllr Heron"), present("Cllr Heron")),
    "welsh_label": (("YN BRESENNOL:", "Y Cynghorydd Heron"), present("Cynghorydd Heron")),
    "names_one_a_line_under_a_shared_title": (
        ("Members Present:", "Councillors:", "A Heron (Chairman)", "Rook", "Mrs C Finch"),
        [("A Heron", "present", "Chairman", None), *present("Rook", "Mrs C Finch")],
    ),
    "signs_that_a_note_explains": (
        ("Members Present      Councillors Black*, Heron, Rook* and Teal",
         "In attendance: Ms Coot, Planning Manager**",
         "* Denotes members present in remote attendance", "** Denotes officers present by remote means"),
        [("Black", "remote", None, None), ("Heron", "present", None, None), ("Rook", "remote", None, None),
         ("Teal", "present", None, None), ("Ms Coot", "remote", "Planning Manager", None)],
    ),
    "note_of_a_substitute": (("Present: Councillor A Heron(Chairman), Councillor B Rook(Substitute)",),
        [("Councillor A Heron", "present", "Chairman", None), ("Councillor B Rook", "substitute", None, None)]),
    "officers_without_names_are_no_post_of_the_last_member": (
        ("Present: A Heron, B Rook", "", "Officers: The clerk and assistant clerk"), present("A Heron", "B Rook")
    ),
    "clerks_behind_whose_names_no_comma_stands": (
        (
            "Present: Cllr A Heron",
            "In attendance: Ms B Rook Parish Clerk, Mr C Finch Deputy Parish Clerk and Mr D Coot",
        ),
        [
            *present("Cllr A Heron"),
            ("Ms B Rook", "in_attendance", "Parish Clerk", None),
            ("Mr C Finch", "in_attendance", "Deputy Parish Clerk", None),
            ("Mr D Coot", "in_attendance", None, None),
        ],
    ),
    "posts_before_names_stay_theirs": (
        ("Present: Cllr A Heron", "In attendance: Parish Clerk, Ms B Rook, Deputy Clerk, Mr C Finch"),
        [
            *present("Cllr A Heron"),
            ("Ms B Rook", "in_attendance", "Parish Clerk", None),
            ("Mr C Finch", "in_attendance", "Deputy Clerk", None),
        ],
    ),
    "the_clerk_below_councillors_without_their_title": (
        ("Councillors: A Heron (Chair), B Rook", "Jo Finch, Parish Clerk."),
        [
            ("A Heron", "present", "Chair", None),
            *present("B Rook"),
            ("Jo Finch", "in_attendance", "Parish Clerk", None),
        ],
    ),
    "in_substitution_for_another": (
        ("Present: Councillor A Heron, Councillor B Rook (in substitution for Councillor C Finch)",),
        [*present("Councillor A Heron"), ("Councillor B Rook", "substitute", None, "Councillor C Finch")],
    ),
    "a_substitute_on_a_line_of_its_own": (("Apologies:  Cllr Heron", "Substitute:  Cllr Rook"),
        [*sorry("Cllr Heron"), ("Cllr Rook", "substitute", None, None)]),
    "given_and_family_name_in_capitals": (("APOLOGIES: CLLR GEORGE HERON, CLLR ROOK",),
        sorry("CLLR GEORGE HERON", "CLLR ROOK")),
    "signs_that_no_note_explains": (("Present: Councillors Black* and Heron",), present("Black", "Heron")),
    "no_titles": (("Present: Jo Heron, Zebedee Rook, A Finch",), present("Jo Heron", "Zebedee Rook", "A Finch")),
    "initials_for_the_actions": (("Present", "Jo Heron   JH", "Sam Rook(SBC) SR"), present("Jo Heron", "Sam Rook")),
    "two_columns": (("Present:", "Councillor A Heron      Councillor B Rook", "Councillor C Finch"),
        present("Councillor A Heron", "Councillor B Rook", "Councillor C Finch")),
    "by_ward": (("Present:", "Acomb – Cllr Heron", "Heron Moor Ward: Cllr Rook", "Acomb Moor   Cllr Finch"),
        present("Cllr Heron", "Cllr Rook", "Cllr Finch")),
    "sides": (
        ("Employer representatives: Jo Heron (Chair) – present; Zebedee Rook, Pond Academies – absent",
         "Member representatives: Ann Finch (retired) – apologies"),
        [("Jo Heron", "present", "Chair", None), ("Zebedee Rook", "absent", None, None), *sorry("Ann Finch")],
    ),
    "members_with_a_colon": (("Members: Councillors A Heron and B Rook",), present("A Heron", "B Rook")),
    "honours": (("Present: Councillor A Heron MBE, Councillor B Rook, OBE, and Councillor C Finch JP",),
        present("Councillor A Heron", "Councillor B Rook", "Councillor C Finch")),
    "styles": (
        ("Present: The Right Worshipful the Mayor, Councillor A Heron, Alderman Rook and Baroness Finch",),
        [("Councillor A Heron", "present", "Mayor", None), *present("Alderman Rook", "Baroness Finch")],
    ),
    "vice_is_instead_of": (
        ("Present: Councillors A Heron, Mrs B Rook (vice Councillor C Finch) and D Coot (for Mrs E Teal)",),
        [*present("A Heron"), ("Mrs B Rook", "substitute", None, "Councillor C Finch"),
         ("D Coot", "substitute", None, "Mrs E Teal")],
    ),
    "posts_before_brackets": (
        ("Officers: Pond Manager (Ms A Heron), Principal Reed Officer (B Rook), Solicitor (C. Finch) and the Clerk",),
        [("Ms A Heron", "in_attendance", "Pond Manager", None),
         ("B Rook", "in_attendance", "Principal Reed Officer", None),
         ("C. Finch", "in_attendance", "Solicitor", None), ("Clerk", "in_attendance", "Clerk", None)],
    ),
    "posts_behind_a_comma": (
        ("In attendance: Jo Heron, Virtual School Head (JH)", "Dr Ann Rook, Designated Doctor",
         "Sam Finch, Assistant Director, Ponds", "Ms Jo Coot, Audit Director, Teal Hale LLP",
         "Mr Al Wren, Friends of the Pond"),
        [("Jo Heron", "in_attendance", "Virtual School Head", None),
         ("Dr Ann Rook", "in_attendance", "Designated Doctor", None),
         ("Sam Finch", "in_attendance", "Assistant Director, Ponds", None),
         ("Ms Jo Coot", "in_attendance", "Audit Director", None), ("Mr Al Wren", "in_attendance", None, None)],
    ),
    "posts_in_columns": (
        ("Present:        Cllr A Heron        Vice Chairman", "                Cllr B Rook         Pond Ward"),
        [("Cllr A Heron", "present", "Vice Chairman", None), *present("Cllr B Rook")],
    ),
    "posts_of_members_in_brackets": (
        ("Sederunt: Jo Heron (Secretary), Sam Rook (The Mayor), Ann Finch (retired)",),
        [("Jo Heron", "present", "Secretary", None), ("Sam Rook", "present", "Mayor", None), *present("Ann Finch")],
    ),
    "a_bracket_before_the_chair": (
        ("Secondary: Mr A Heron (HT, Pond High) – Chair",), [("Mr A Heron", "present", "Chair", None)]),
    "a_label_that_is_an_office": (
        ("Present: Cllr A Heron", "Independent Adviser: Mr B Rook", "External Auditor: Ms Jo Finch"),
        [*present("Cllr A Heron"), ("Mr B Rook", "in_attendance", "Independent Adviser", None),
         ("Ms Jo Finch", "in_attendance", "External Auditor", None)],
    ),
    "parties_and_their_counsel": (
        ("Sub-Committee: Councillors A Heron (Chair) and B Rook",
         "Applicant: Mr C Finch, represented by Ms D Coot of Counsel"),
        [("A Heron", "present", "Chair", None), *present("B Rook"),
         ("Mr C Finch", "in_attendance", None, None), ("Ms D Coot", "in_attendance", None, None)],
    ),
    "in_the_chair_in_brackets": (
        ("Present: Councillor A Heron (in the Chair)",), [("Councillor A Heron", "present", "Chair", None)]),
    "in_the_chair_in_capitals": (
        ("COUNCILLOR D. HERON IN THE CHAIR",), [("COUNCILLOR D. HERON", "present", "CHAIR", None)]),
    "mayor_in_the_chair": (
        ("The Mayor (Councillor A Heron) in the Chair",), [("Councillor A Heron", "present", "Mayor", None)]),
    "convener_behind_a_comma": (
        ("Present:- Councillor Jo Heron, Convener; and Cllrs Rook and Finch (as substitute for Councillor Teal).",),
        [("Councillor Jo Heron", "present", "Convener", None), *present("Rook"),
         ("Finch", "substitute", None, "Councillor Teal")],
    ),
    "chair_on_a_line": (("Chairman: Councillor A Heron",), [("Councillor A Heron", "present", "Chairman", None)]),
    "two_labels_on_a_line": (
        ("Present: Cllr Heron; Cllr Rook. In attendance: Jo Reed (Clerk) and 3 members of the public.",),
        [*present("Cllr Heron", "Cllr Rook"), ("Jo Reed", "in_attendance", "Clerk", None)],
    ),
    "role_behind_a_comma": (
        ("Officers in attendance: Jo Reed, Head of Ponds; Sam Finch, Planning Officer",),
        [("Jo Reed", "in_attendance", "Head of Ponds", None), ("Sam Finch", "in_attendance", "Planning Officer", None)],
    ),
    "role_before_a_dash": (
        ("In attendance:", "Head of Ponds – Jo Reed"), [("Jo Reed", "in_attendance", "Head of Ponds", None)]),
    "name_in_the_roles_bracket": (
        ("In attendance: Chief Executive (Mr Quill); Director of Ponds (Ms Una Thorn)",),
        [("Mr Quill", "in_attendance", "Chief Executive", None),
         ("Ms Una Thorn", "in_attendance", "Director of Ponds", None)],
    ),
    "clerk_in_a_list_of_councillors": (
        ("Present: Cllrs Heron, Rook, the Clerk (Mrs W Bracken) and 6 members of the public.",),
        [*present("Heron", "Rook"), ("Mrs W Bracken", "in_attendance", "Clerk", None)],
    ),
    "clerk_without_a_name": (
        ("Present: Cllr B Orme and the Clerk",), [*present("Cllr B Orme"), ("Clerk", "in_attendance", "Clerk", None)]),
    "department_in_a_bracket": (
        ("In attendance: Jo Reed (Democratic Services)",), [("Jo Reed", "in_attendance", None, None)]),
    "body_in_a_bracket": (("In attendance: Jo Reed (Marsh NHS Trust)",), [("Jo Reed", "in_attendance", None, None)]),
    "late_in_a_bracket": (
        ("Present: Cllr Heron (arrived at 7.01pm), Cllr Rook",),
        [("Cllr Heron", "arrived_late", None, None), *present("Cllr Rook")],
    ),
    "left_in_a_bracket": (
        ("Present: Cllr Heron (until item 6)",), [("Cllr Heron", "left_early", None, None)]),
    "late_behind_a_dash": (
        ("Present: Jo Heron (Unison) – present from item 3; Ann Rook – present",),
        [("Jo Heron", "arrived_late", None, None), *present("Ann Rook")],
    ),
    "capacity_in_a_bracket": (
        ("Sub-Committee: Cllr Heron", "Applicant: Mr D Rook (applicant)", "Parties: Ms U Teal (licence holder)"),
        [*present("Cllr Heron"), ("Mr D Rook", "in_attendance", "applicant", None),
         ("Ms U Teal", "in_attendance", "licence holder", None)],
    ),
    "a_post_in_brackets_is_of_the_name_before_it": (
        ("Present: Cllr Heron", "Applicant: Mr P Finch, Ms Q Rook (Solicitor for the applicant)"),
        [*present("Cllr Heron"), ("Mr P Finch", "in_attendance", None, None),
         ("Ms Q Rook", "in_attendance", "Solicitor for the applicant", None)],
    ),
    "members_who_come_under_a_rule": (
        ("Present:-", "Councillor Heron", "Member attending in accordance with Standing Order 25:-", "Councillor Rook",
         "Councillors attending under Council Procedure Rule 23.2: Cllr Finch"),
        [*present("Councillor Heron"), ("Councillor Rook", "in_attendance", None, None),
         ("Cllr Finch", "in_attendance", None, None)],
    ),
    "applicant_without_a_list": (("Applicant: Mr D Rook",), []),
    "schools_forum": (
        ("Primary: Mrs Honor Heron, Mr Jo Rook", "Secondary: Mr Ian Teal"),
        present("Mrs Honor Heron", "Mr Jo Rook", "Mr Ian Teal"),
    ),
    "remote_in_a_bracket": (("Present: Cllr Heron (via Teams)",), [("Cllr Heron", "remote", None, None)]),
    "remote_label": (("In attendance virtually: Mr S Heron",), [("Mr S Heron", "remote", None, None)]),
    "apologies_and_absent": (
        ("Present: Cllr Heron", "Apologies: Cllrs Rook and Finch", "Absent: Cllr Teal"),
        [*present("Cllr Heron"), *sorry("Rook", "Finch"), ("Cllr Teal", "absent", None, None)],
    ),
    "presiding_and_the_other_members": (
        ("Presiding: P Heron", "Other Members Present: A Rook, B Teal", "Officers Present: Jo Reed (Clerk)"),
        [("P Heron", "present", "Chair", None), *present("A Rook", "B Teal"),
         ("Jo Reed", "in_attendance", "Clerk", None)],
    ),
    "in_the_chair_below_the_officers": (
        ("Present: Mr A Heron, Mrs B Rook", "In Attendance:", "Mr C Teal, Chief Executive", "Mrs B Rook in the Chair"),
        [*present("Mr A Heron"), ("Mrs B Rook", "present", "Chair", None),
         ("Mr C Teal", "in_attendance", "Chief Executive", None)],
    ),
    "members_in_attendance_below_the_chair": (
        ("In the Chair: Councillor A Heron", "In Attendance: Councillor B Rook, Councillor C Teal",
         "Also in Attendance: Mr D Reed, Clerk"),
        [("Councillor A Heron", "present", "Chair", None), *present("Councillor B Rook", "Councillor C Teal"),
         ("Mr D Reed", "in_attendance", "Clerk", None)],
    ),
    "names_in_capitals": (
        ("Sederunt:", "GILLIAN AL-HERON        MICHAEL ROOK", "NEIL TEAL               M. TARIQ McREED"),
        present("GILLIAN AL-HERON", "MICHAEL ROOK", "NEIL TEAL", "M. TARIQ McREED"),
    ),
    "families_in_capitals_with_posts_below": (
        ("Present:", "Vera HERON (Vice Chair)", "Jo McROOK", "Chief Finance Officer"),
        [("Vera HERON", "present", "Vice Chair", None), ("Jo McROOK", "present", "Chief Finance Officer", None)],
    ),
    "a_provost_among_titled_names": (
        ("Present: Provost Wullie Heron and Councillor Ann Rook",),
        [("Provost Wullie Heron", "present", None, None), *present("Councillor Ann Rook")],
    ),
    "letters_apart": (("P r e s e n t:", "Councillor A Heron, Councillor B Rook"),
        present("Councillor A Heron", "Councillor B Rook")),
    "an_honour_says_that_it_is_a_name": (
        ("Present: Councillor A Heron, Zebedina Rook MP (Adviser)",),
        [*present("Councillor A Heron"), ("Zebedina Rook", "present", "Adviser", None)],
    ),
    "the_title_of_the_next_name": (
        ("Present: Councillor A Heron, Deputy Mayor B Rook",),
        [*present("Councillor A Heron"), ("B Rook", "present", "Deputy Mayor", None)],
    ),
    "two_people_of_one_letter": (
        ("Present: Councillors M. Heron, M. E. Heron and B. Rook",), present("M. Heron", "M. E. Heron", "B. Rook")),
    "the_public_has_no_names": (("Present: Cllr Heron", "Public: Jo Reed"), present("Cllr Heron")),
    "a_sentence_ends_the_list": (
        ("Present: Cllr Heron", "The meeting was opened by the Clerk.", "Cllr Rook"), present("Cllr Heron")),
    "a_contact_is_nobody_present": (("Contact: Jo Reed",), []),
    "padded_label": (("In\xa0 attendance:\xa0 Cllr Heron",), [("Cllr Heron", "in_attendance", None, None)]),
}  # fmt: skip


@pytest.mark.parametrize(("above", "expected"), LISTS.values(), ids=LISTS)
def test_a_list_says_who_was_there(above: tuple[str, ...], expected: list[Row]) -> None:
    assert rows(page(*above)) == expected


# words of the minutes of an item about apologies / name, status, role, substitute for
SAID: dict[str, list[Row]] = {
    "Apologies for absence were received from Councillors A Heron, B Rook and Mrs C Finch.": sorry(
        "A Heron", "B Rook", "Mrs C Finch"
    ),
    "Apologies for absence were received from Councillors Jo Heron, Ann Rook. Ian Finch, Sam Teal.": sorry(
        "Jo Heron", "Ann Rook", "Ian Finch", "Sam Teal"
    ),
    "Apologies were received from Joan Heron (SBC), Zebedee Rook and Helen Finch.": sorry(
        "Joan Heron", "Zebedee Rook", "Helen Finch"
    ),
    "Apologies were submitted on behalf of Councillor Heron.": sorry("Councillor Heron"),
    "An apology for absence had been received from Councillor Heron.": sorry("Councillor Heron"),
    "Apologies: Cllr Heron (unwell), Cllr Rook.": sorry("Cllr Heron", "Cllr Rook"),
    "Apologies were received from Cllr Heron, who was on holiday, and from Cllr Rook.": sorry(
        "Cllr Heron", "Cllr Rook"
    ),
    "Apologies were received from Mr Coot, Mr Scott and Mrs Heron.": sorry("Mr Coot", "Mr Scott", "Mrs Heron"),
    "Councillor Heron sent her apologies.": sorry("Councillor Heron"),
    "It was noted that Councillor Heron had given apologies.": sorry("Councillor Heron"),
    "RESOLVED that the apologies of Councillors Heron and Rook be accepted.": sorry("Heron", "Rook"),
    "Derbyniwyd ymddiheuriad gan Ann Heron (Pennaeth Cyllid).": sorry("Ann Heron"),
    "Croesawyd Aelodau’r Cabinet i’r cyfarfod.": [],
    "Cafwyd ymddiheuriadau am absenoldeb gan y Cynghorwyr C. Heron a G. Rook": sorry("C. Heron", "G. Rook"),
    "Councillors Jo Heron and Ann Rook apologised for their inability to attend the meeting.": sorry(
        "Jo Heron", "Ann Rook"
    ),
    "Councillor Heron expressed her sympathy to the family.": [],
    "Councillors Heron, Rook and Finch.": sorry("Heron", "Rook", "Finch"),
    "Mr A Heron, Mrs B Rook": sorry("Mr A Heron", "Mrs B Rook"),
    "A Heron, B Rook": sorry("A Heron", "B Rook"),
    "Councillor Heron – unwell; Councillor Rook - personal": sorry("Councillor Heron", "Councillor Rook"),
    "Cllr Heron (holiday) and Cllr Rook (work)": sorry("Cllr Heron", "Cllr Rook"),
    "None.": [],
    "There were none.": [],
    "All members were present.": [],
    "No apologies were received.": [],
    "The Chair welcomed Councillor Heron to the meeting.": [],
    "The minutes be amended to show that apologies were received from Councillor Heron.": [],
    "Apologies from Councillor Heron had been omitted at the previous meeting.": [],
    "Apologies for lateness were received from Councillor Heron.": [("Councillor Heron", "arrived_late", None, None)],
    "Apologies for leaving early were received from Cllr Heron.": [("Cllr Heron", "left_early", None, None)],
    "Mr A Heron was present as a substitute for Mr Rook, Mr B Finch for Ms Teal and Dr Coot for Mr Wren.": [
        ("Mr A Heron", "substitute", None, "Mr Rook"),
        ("Mr B Finch", "substitute", None, "Ms Teal"),
        ("Dr Coot", "substitute", None, "Mr Wren"),
    ],
    "Apologies for absence had also been received from the Leader and Cabinet Member for Ponds, Mr A Heron, CBE.": [
        ("Mr A Heron", "apologies", "Leader and Cabinet Member for Ponds", None),
    ],
    "Apologies were received from Councillor Heron (Councillor Rook substituting).": [
        *sorry("Councillor Heron"),
        ("Councillor Rook", "substitute", None, "Councillor Heron"),
    ],
    "Apologies were received from Councillors Heron (Councillor Rook substituting) and Finch.": [
        *sorry("Heron"),
        ("Councillor Rook", "substitute", None, "Heron"),
        *sorry("Finch"),
    ],
    "Apologies were received from Mr B Rook (Ms H Heron attended as substitute).": [
        *sorry("Mr B Rook"),
        ("Ms H Heron", "substitute", None, "Mr B Rook"),
    ],
    "Apologies were received from Jo Heron (Head of Ponds) with Ann Rook (Clerk) attending as her representative.": [
        ("Jo Heron", "apologies", "Head of Ponds", None),
        ("Ann Rook", "substitute", "Clerk", "Jo Heron"),
    ],
    "Apologies were received from Cllr Heron (with no substitute).": sorry("Cllr Heron"),
    "Apologies had been received from the Vice-Chairman (Councillor Heron) and Councillors Finch and Rook.": [
        ("Councillor Heron", "apologies", "Vice-Chairman", None),
        *sorry("Finch", "Rook"),
    ],
    "It was noted that Councillor A Heron had been appointed as a substitute member for Councillor Rook.": [
        ("Councillor A Heron", "substitute", None, "Councillor Rook"),
    ],
    "Apologies were received from Mr Heron and Mrs Rook, who was represented by Ms Finch.": [
        *sorry("Mr Heron", "Mrs Rook"),
        ("Ms Finch", "substitute", None, "Mrs Rook"),
    ],
    "Apologies were received from Cllr Heron. Cllr Rook attended as substitute.": [
        *sorry("Cllr Heron"),
        ("Cllr Rook", "substitute", None, "Cllr Heron"),
    ],
    "Apologies had been received from Cllr Ann Heron who was substituted for by Cllr Jo Rook.": [
        *sorry("Cllr Ann Heron"),
        ("Cllr Jo Rook", "substitute", None, "Cllr Ann Heron"),
    ],
    "Apologies were received from Cllr Heron, Cabinet Member for Ponds, and it was noted that Cllr Rook, Leader of the"
    " Council, would answer for her.": [("Cllr Heron", "apologies", "Cabinet Member for Ponds", None)],
    "Councillor A Heron, also apologised for his inability to attend.": sorry("Councillor A Heron"),
    "Apologies were received from Cllr Heron, and Cllr Rook confirmed she would join late.": [
        *sorry("Cllr Heron"),
        ("Cllr Rook", "arrived_late", None, None),
    ],
    "Apologies were received from Cllr Jo Heron, whose place was taken by Cllr Rook.": [
        *sorry("Cllr Jo Heron"),
        ("Cllr Rook", "substitute", None, "Cllr Jo Heron"),
    ],
    "Apologies were received from Councillor A Heron (Orme Council), for whom Councillor B Rook attended.": [
        *sorry("Councillor A Heron"),
        ("Councillor B Rook", "substitute", None, "Councillor A Heron"),
    ],
    "Councilor A Heron was also present as a substitute.": [("Councilor A Heron", "substitute", None, None)],
    "Apologies were received from Cllrs Heron and Finch. Cllr Rook attended as a substitute.": [
        *sorry("Heron", "Finch"),
        ("Cllr Rook", "substitute", None, None),
    ],
    "Apologies were received from Councillor Heron and Councillor Rook attended as substitute.": [
        *sorry("Councillor Heron"),
        ("Councillor Rook", "substitute", None, "Councillor Heron"),
    ],
    "(At 6:34pm, during this item, Councillor Rook entered the meeting.)": [
        ("Councillor Rook", "arrived_late", None, None)
    ],
    "Cllr Rook gave apologies for Cllrs Heron & Teal": sorry("Heron", "Teal"),
    "Apologies were received from Councillor Heron who was subtituted by Councillor Rook.": [
        *sorry("Councillor Heron"),
        ("Councillor Rook", "substitute", None, "Councillor Heron"),
    ],
    "Councillor Rook substituted for Councillor Heron.": [("Councillor Rook", "substitute", None, "Councillor Heron")],
    "It was noted that Cllr Rook was substituting for Cllr Heron.": [("Cllr Rook", "substitute", None, "Cllr Heron")],
    "Cllr Rook was present in place of Cllr Heron.": [("Cllr Rook", "substitute", None, "Cllr Heron")],
    "Cllr Rook was substituting for Councillor Heron and Councillor Finch was substituting for Councillor Teal.": [
        ("Cllr Rook", "substitute", None, "Councillor Heron"),
        ("Councillor Finch", "substitute", None, "Councillor Teal"),
    ],
    "Cllr Heron was substituted by Cllr Rook.": [("Cllr Rook", "substitute", None, "Cllr Heron")],
    "Cllr Rook (substitute for Cllr Heron).": [("Cllr Rook", "substitute", None, "Cllr Heron")],
    "Cllrs Heron and Rook substituted for Cllrs Finch and Teal respectively.": [
        ("Heron", "substitute", None, "Finch"),
        ("Rook", "substitute", None, "Teal"),
    ],
    "Cllr Heron for Cllr Rook Cllr Finch for Cllr Teal": [
        ("Cllr Heron", "substitute", None, "Cllr Rook"),
        ("Cllr Finch", "substitute", None, "Cllr Teal"),
    ],
    "Apologies: Cllr Heron; Substitutes: Cllr Rook for Cllr Heron.": [
        *sorry("Cllr Heron"),
        ("Cllr Rook", "substitute", None, "Cllr Heron"),
    ],
}

# words of the minutes of any item / the same
ANYWHERE: dict[str, list[Row]] = {
    "Apologies were received from Councillor Heron.": sorry("Councillor Heron"),
    "Councillor Heron joined the meeting at 7.15 pm.": [("Councillor Heron", "arrived_late", None, None)],
    "At 7.15 pm Councillor Heron joined the meeting.": [("Councillor Heron", "arrived_late", None, None)],
    "(Cllrs Heron and Rook arrived during this item.)": [
        ("Heron", "arrived_late", None, None),
        ("Rook", "arrived_late", None, None),
    ],
    "Councillor Heron, the ward member, entered the meeting.": [("Councillor Heron", "arrived_late", None, None)],
    "Councillor Heron left the meeting at 8.20 pm.": [("Councillor Heron", "left_early", None, None)],
    "Councillor Heron left the Council Chamber at 18:53.": [("Councillor Heron", "left_early", None, None)],
    "Councillor Heron left the room.": [],
    "Councillor Heron left the meeting during consideration of the item.": [],
    "Councillor Heron declared an interest and left the meeting at 8.20 pm.": [],
    "Councillor Heron left the meeting at 8.20 pm and returned at 8.30 pm.": [],
    "Councillor Heron attended the meeting remotely.": [("Councillor Heron", "remote", None, None)],
    "Councillor Heron joined the meeting via Teams.": [("Councillor Heron", "remote", None, None)],
    "Jo Reed, Head of Ponds, was in attendance.": [("Jo Reed", "in_attendance", "Head of Ponds", None)],
    "Councillor Heron was not present.": [("Councillor Heron", "absent", None, None)],
    "Councillor Heron joined the Marsh Wildlife Board.": [],
    "Councillors Heron, Rook and Finch": [],
    "Members thanked Cllr Rook for Cllr Heron": [],
}


@pytest.mark.parametrize(("words", "expected"), SAID.items(), ids=SAID)
def test_the_minutes_of_apologies_say_who_was_not_there(words: str, expected: list[Row]) -> None:
    assert rows(page(title="Apologies for Absence", lines=(words,))) == expected


@pytest.mark.parametrize(("words", "expected"), ANYWHERE.items(), ids=ANYWHERE)
def test_sentences_say_who_came_and_went(words: str, expected: list[Row]) -> None:
    assert rows(page(lines=(words,))) == expected


def test_an_apology_in_the_minutes_of_the_last_meeting_is_not_of_this_one() -> None:
    said = ("Apologies were received from Councillor Heron.",)
    assert rows(page(title="Minutes of the last meeting", lines=said)) == []


def test_what_follows_a_sentence_of_apologies_is_another_matter() -> None:
    lines = ("An apology was received from Councillor Heron.", "Diary Dates", "Councillor Rook spoke of the fair.")
    assert rows(page(title="Apologies and Chairman’s Business", lines=lines)) == sorry("Councillor Heron")


def test_each_line_of_a_list_of_apologies_is_one() -> None:
    lines = (
        "Apologies for absence were received from:",
        "·  Councillor Heron, who was substituted by Councillor Finch",
        "·  Councillor Rook",
    )
    assert rows(page(title="Apologies", lines=lines)) == [
        *sorry("Councillor Heron"),
        ("Councillor Finch", "substitute", None, "Councillor Heron"),
        *sorry("Councillor Rook"),
    ]


def test_bare_names_below_the_title_substitutes_are_substitutes() -> None:
    assert rows(page(title="Substitutes", lines=("Councillor Heron",))) == [
        ("Councillor Heron", "substitute", None, None)
    ]


# lines above the items, words of the first item / name and status, issues
AGAIN = {
    "said_again": (
        ("Apologies: Cllr A Heron",), "Apologies were received from Cllr Heron.", ["Cllr A Heron apologies"], []),
    "another_of_the_name": (
        ("Apologies: Cllr A Heron",), "Apologies were received from Cllr B Heron.",
        ["Cllr A Heron apologies", "Cllr B Heron apologies"], []),
    "present_and_then_in_attendance": (("Present: Cllr Heron",), "Cllr Heron was present.", ["Cllr Heron present"], []),
    "present_and_late": (
        ("Present: Cllr Heron",), "Cllr Heron arrived late.", ["Cllr Heron present", "Cllr Heron arrived_late"], []),
    "present_and_sorry": (
        ("Present: Cllr Heron",), "Apologies were received from Cllr Heron.",
        ["Cllr Heron present", "Cllr Heron apologies"], ["attendance_conflict"]),
    "two_people_of_a_name": (
        ("Present: Cllr A Heron",), "Apologies were received from Cllr B Heron.",
        ["Cllr A Heron present", "Cllr B Heron apologies"], []),
}  # fmt: skip


@pytest.mark.parametrize(("above", "words", "expected", "issues"), AGAIN.values(), ids=AGAIN)
def test_a_person_has_one_row_a_status(
    above: tuple[str, ...], words: str, expected: list[str], issues: list[str]
) -> None:
    found = page(*above, title="Apologies for Absence", lines=(words,))
    assert [f"{one.name} {one.status.value}" for one in found.attendance] == expected
    assert [issue.code.value for issue in found.issues if issue.code.value == "attendance_conflict"] == issues


def test_whom_a_list_names_are_people_of_the_document() -> None:
    found = page("Present: Councillors A Heron (Chair) and B Rook. In attendance: Jo Reed (Clerk)")
    assert [(one.name, one.honorific, one.kind.value, [role.title for role in one.roles]) for one in found.people] == [
        ("A Heron", "Councillor", "member", ["Chair"]),
        ("B Rook", "Councillor", "member", []),
        ("Jo Reed", None, "officer", ["Clerk"]),
    ]


def test_every_row_quotes_the_page() -> None:
    for above, _ in LISTS.values():
        found = page(*above)
        for one in found.attendance:
            assert " ".join(one.evidence.quote(found.structure.document.text).split()) == one.name


def test_names_in_the_cells_of_a_table_are_listed_once_as_their_columns_say() -> None:
    markdown = Path(__file__).parents[1] / "reading" / "pages" / "markdown.md"
    listed = [(one.name, one.status.value) for one in minutes_of(markdown.read_bytes(), SourceEntry()).attendance]
    assert listed == [
        ("Bo Finch", "present"),
        ("Petra Wren", "apologies"),
        ("Ann Heron", "present"),
        ("Tim Dove", "apologies"),
    ]


def test_who_came_for_an_item_is_told_in_its_minutes() -> None:
    told = (
        "In attendance for this item: Dr Ann Heron, Medical Director, and Ms Jo Rook, Director of Ponds (Reed Trust)."
    )
    assert [(one[0], one[1]) for one in rows(page(title="Ducks", lines=(told,)))] == [
        ("Dr Ann Heron", "in_attendance"),
        ("Ms Jo Rook", "in_attendance"),
    ]


def test_a_table_of_reserves_says_who_stood_in_for_whom() -> None:
    told = "RESOLVED: To note the attendance of the following duly appointed Reserve Members:-"
    cells = (
        "Ordinary Member",
        "Reserve Member",
        "Councillor Ann Heron",
        "Councillor Jo Rook",
        "Cllr Finch",
        "Cllr Owl",
    )
    assert rows(page(title="Attendance by Reserve Members", lines=(told, *cells, "They stayed to the end."))) == [
        ("Councillor Jo Rook", "substitute", None, "Councillor Ann Heron"),
        ("Cllr Owl", "substitute", None, "Cllr Finch"),
    ]
