"""Lists of who was there in shapes of many hands: lines that go on, times cut short, labels of a few words more."""

import pytest

from schemas.minutes import Minutes
from tests.extracting.test_attendance import page

# lines above the items / name, status, role and whom he or she stands in for, parted by commas
SHAPES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "and_before_the_last_on_a_line_of_its_own": (
        ("Present: Councillors A Heron, B Teal", "and C Wren", "& D Pike"),
        ("A Heron present", "B Teal present", "C Wren present", "D Pike present"),
    ),
    "and_before_a_family_name_alone": (
        ("Councillors present: Heron, Teal", "and Wren"),
        ("Heron present", "Teal present", "Wren present"),
    ),
    "times_cut_short": (
        ("Present: Cllrs Heron (arr. 7.10pm), Teal (dep. 8.30pm), Wren (7.40pm onwards), Pike (to 8.05pm), Lark",),
        ("Heron arrived_late", "Teal left_early", "Wren arrived_late", "Pike left_early", "Lark present"),
    ),
    "what_somebody_is_member_to_is_no_time": (
        ("Present: Cllr Heron (Delegate to Marlsey), Cllr Teal (depot visitor)",),
        ("Cllr Heron present", "Cllr Teal present"),
    ),
    "stars_before_family_names": (
        ("Membership: *Heron (Chair), *Teal and Wren", "* denotes present"),
        ("Heron present Chair", "Teal present", "Wren absent"),
    ),
    "who_presided_and_the_other_members": (
        ("Presiding Chairman: Councillor A Heron", "Other Members: Councillors:", "B Teal          C Wren MBE",
         "In Attendance: Mrs J Finch"),
        ("Councillor A Heron present Presiding Chairman", "B Teal present", "C Wren present",
         "Mrs J Finch in_attendance"),
    ),
    "the_deputy_alone_is_the_deputy": (
        ("Chairman: Cllr A Heron; Vice-Chairman: Cllr B Teal; Cllrs C Wren and D Pike",),
        ("Cllr A Heron present Chairman", "Cllr B Teal present Vice-Chairman", "C Wren present", "D Pike present"),
    ),
    "the_number_of_a_constable": (
        ("Present: Cllr Heron", "Also present: PC 4123 Dale Pike"),
        ("Cllr Heron present", "PC 4123 Dale Pike in_attendance"),
    ),
    "square_brackets": (
        ("Present: Councillors A Heron, B Teal [substituting for C Wren]",),
        ("A Heron present", "B Teal substitute for C Wren"),
    ),
    "other_councillors_share_their_title": (
        ("Committee members present: Heron and Teal. Other councillors present: Wren.",),
        ("Heron present", "Teal present", "Wren in_attendance"),
    ),
    "one_officer": (
        ("Present: Councillors A Heron; B Teal; Officer: J Finch",),
        ("A Heron present", "B Teal present", "J Finch in_attendance"),
    ),
    "a_clerk_behind_a_sign": (
        ("Present: Mr Heron (Chair), Mrs Teal & Ms Wren + Clerk",),
        ("Mr Heron present Chair", "Mrs Teal present", "Ms Wren present", "Clerk in_attendance Clerk"),
    ),
    "there_for_a_part": (
        ("Present: Cllrs Heron and Teal", "Also in attendance for part of the meeting: Mr R Finch"),
        ("Heron present", "Teal present", "Mr R Finch in_attendance"),
    ),
    "there_at_the_start_and_later": (
        ("Present at the start of the meeting: Cllrs Heron, Teal.", "Arrived later: Cllr Wren (7.20pm)."),
        ("Heron present", "Teal present", "Cllr Wren arrived_late"),
    ),
    "messrs_within_a_list": (
        ("Councillors: Mrs A Heron, Messrs B Teal, C Wren",),
        ("Mrs A Heron present", "B Teal present", "C Wren present"),
    ),
    "a_school_named_for_a_saint": (
        ("Present:", "Rosa Heron, Marlsey Primary School", "Ivor Teal, St Jude’s CE Primary"),
        ("Rosa Heron present", "Ivor Teal present"),
    ),
    "officers_who_support": (
        ("Membership: Councillors A Heron and B Teal", "Officer Support: Legal Adviser – Jo Finch"),
        ("A Heron present", "B Teal present", "Jo Finch in_attendance Legal Adviser"),
    ),
    "went_behind_a_dash": (
        ("Present:", "Rosa Heron (RH)", "Ivor Teal – left at 6.30pm", "Cllr Wren - arrived 7.40pm", "Kit Rook"),
        ("Rosa Heron present", "Ivor Teal left_early", "Cllr Wren arrived_late", "Kit Rook present"),
    ),
    "attended_by": (
        ("Meeting attended by: Cllrs A Heron and B Teal; Clerk J Finch; 3 members of the public",),
        ("A Heron present", "B Teal present", "J Finch in_attendance Clerk"),
    ),
    "the_chair_in_a_column": (
        ("Chairman     Cllr A Heron", "Councillors  Cllr B Teal", "             Cllr C Wren"),
        ("Cllr A Heron present Chairman", "Cllr B Teal present", "Cllr C Wren present"),
    ),
    "in_the_room_and_online": (
        ("Councillors in the room: A Heron, B Teal", "Councillors online: C Wren", "Those absent: Dale Pike."),
        ("A Heron present", "B Teal present", "C Wren remote", "Dale Pike absent"),
    ),
    "several_for_others_below_a_label": (
        ("Substitutions: Councillor B Teal for Councillor D Pike; Councillor C Wren for Councillor E Lark",),
        ("Councillor B Teal substitute for Councillor D Pike", "Councillor C Wren substitute for Councillor E Lark"),
    ),
    "the_substitute_behind_a_dash": (
        ("Present: Cllr Heron", "Apologies: Cllr D Pike - substitute Cllr E Lark"),
        ("Cllr Heron present", "Cllr D Pike apologies", "Cllr E Lark substitute for Cllr D Pike"),
    ),
    "a_substitute_among_others": (
        ("Present: Cllr A Heron, Mr B Teal, deputising for Dr D Pike; Cllr C Wren",),
        ("Cllr A Heron present", "Mr B Teal substitute for Dr D Pike", "Cllr C Wren present"),
    ),
    "somebody_s_substitute": (
        ("Present: Cllr B Teal (Cllr Pike’s substitute), Cllr A Heron",),
        ("Cllr B Teal substitute for Cllr Pike", "Cllr A Heron present"),
    ),
    "a_clerk_in_small_letters": (
        ("Present: A. Heron; B. Teal; J. Finch, clerk",),
        ("A. Heron present", "B. Teal present", "J. Finch in_attendance clerk"),
    ),
    "who_presided_in_a_sentence_above": (
        ("The Mayor (Councillor A Heron) presided.", "Present: Councillors B Teal, C Wren"),
        ("Councillor A Heron present Mayor", "B Teal present", "C Wren present"),
    ),
    "who_presided_in_the_absence_of_another": (
        ("In the absence of the Mayor, the Deputy Mayor, Cllr B Teal, presided.", "Present: Cllrs C Wren, D Coot"),
        ("Cllr B Teal present Deputy Mayor", "C Wren present", "D Coot present"),
    ),
    "by_whom_the_meeting_was_chaired": (
        ("The meeting was chaired by Cllr A Heron. Present: Cllr B Teal, Cllr C Wren.",),
        ("Cllr A Heron present", "Cllr B Teal present", "Cllr C Wren present"),
    ),
    "who_presided_is_in_the_list": (
        ("Cllr B Teal took the Chair.", "Present: Cllr B Teal, Cllr C Wren"),
        ("Cllr B Teal present", "Cllr C Wren present"),
    ),
    "an_officer_opens_a_meeting_for_others": (
        ("Present: Cllrs Heron and Teal", "The Chief Fire Officer, Mr D Lark, opened the meeting to questions."),
        ("Heron present", "Teal present"),
    ),
    "who_arrived_in_a_clause": (
        ("Present: Cllr Heron, Cllr Teal, who arrived at 7.15pm, Ms J Rook, who left after item 5, and Ms Coot",),
        ("Cllr Heron present", "Cllr Teal arrived_late", "Ms J Rook left_early", "Ms Coot present"),
    ),
    "an_office_before_the_name_in_brackets": (
        ("Present: Mr Heron, Dr Teal, the Clerk (Mrs Finch) and Mr Wren",),
        ("Mr Heron present", "Dr Teal present", "Mrs Finch in_attendance Clerk", "Mr Wren present"),
    ),
    "notes_in_square_brackets": (
        ("Parish Councillors: Heron, Jane Teal, Wren [District/Parish], Pike [late arrival], Lark.",
         "Staff: Jo Finch [Clerk]."),
        ("Heron present", "Jane Teal present", "Wren present", "Pike arrived_late", "Lark present",
         "Jo Finch in_attendance Clerk"),
    ),
    "for_another_by_the_family_name": (
        ("Present: Councillors Heron, Teal (for Wren), Pike (for UNISON) and Lark",),
        ("Heron present", "Teal substitute for Wren", "Pike present", "Lark present"),
    ),
    "the_side_of_one": (
        ("Present: Cllrs Heron and Teal", "Applicant: Mr R Rook", "Objector: Ms L Finch and Mr T Crane"),
        ("Heron present", "Teal present", "Mr R Rook in_attendance Applicant", "Ms L Finch in_attendance",
         "Mr T Crane in_attendance"),
    ),
    "side_by_side_with_the_first_names_beside_the_labels": (
        ("PRESENT:  Councillor A Heron (Chair)     APOLOGIES: Councillor D Pike\n"
         "          Councillor B Teal                         Councillor E Lark\n"
         "          Councillor C Wren",),
        ("Councillor A Heron present Chair", "Councillor D Pike apologies", "Councillor B Teal present",
         "Councillor E Lark apologies", "Councillor C Wren present"),
    ),
    "by_telephone": (
        ("Present: Cllr A Heron, Cllr B Teal (via telephone), Cllr C Wren (on Zoom)",),
        ("Cllr A Heron present", "Cllr B Teal remote", "Cllr C Wren remote"),
    ),
    "how_many_and_who": (
        ("There were 3 members present: Cllrs Heron, Teal and Wren",),
        ("Heron present", "Teal present", "Wren present"),
    ),
    "as_observers": (
        ("Present: Cllrs A Heron, B Teal", "Also present as observers: Councillors D Pike and E Lark."),
        ("A Heron present", "B Teal present", "D Pike in_attendance", "E Lark in_attendance"),
    ),
    "a_post_does_not_reach_to_the_next_name": (
        ("Officers: J Finch – Director of Place, K Reed – Head of Planning and L Coot – Licensing Officer",),
        ("J Finch in_attendance Director of Place", "K Reed in_attendance Head of Planning",
         "L Coot in_attendance Licensing Officer"),
    ),
    "members_and_clerk_attending": (
        ("Attending: A Heron (Chair), B Teal, C Wren, J Finch (Clerk)",),
        ("A Heron present Chair", "B Teal present", "C Wren present", "J Finch in_attendance Clerk"),
    ),
    "initials_right_before_names": (
        ("Present:", "RH Rosa Heron (Chair)", "IT Ivor Teal", "PC Dale Pike"),
        ("Rosa Heron present Chair", "Ivor Teal present", "PC Dale Pike present"),
    ),
    "who_is_not_of_the_executive": (
        ("Present: Cllrs A Heron, B Teal", "Non-Executive Members also in attendance", "Cllrs Wren and Pike",
         "Officers in attendance and participating", "Jo Finch"),
        ("A Heron present", "B Teal present", "Wren in_attendance", "Pike in_attendance", "Jo Finch in_attendance"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("above", "expected"), SHAPES.values(), ids=SHAPES)
def test_lists_of_many_hands_say_who_was_there(above: tuple[str, ...], expected: tuple[str, ...]) -> None:
    assert told(*above) == expected


# title of the first item, its lines / as above
ITEMS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "attendance_and_apologies": (
        "Attendance and Apologies",
        ("Present: Cllrs A Heron (Chair), B Teal", "Clerk: J Finch", "Apologies: Cllr D Pike"),
        ("A Heron present Chair", "B Teal present", "J Finch in_attendance Clerk", "Cllr D Pike apologies"),
    ),
    "to_record_those_present": (
        "To record those present",
        ("Cllrs A Heron (Chair) and B Teal; the Clerk, J Finch",),
        ("A Heron present Chair", "B Teal present", "J Finch in_attendance Clerk"),
    ),
    "apologies_accepted_behind_dashes": (
        "Apologies",
        ("Cllr D Pike - approved. Cllr E Lark - approved.",),
        ("Cllr D Pike apologies", "Cllr E Lark apologies"),
    ),
}


@pytest.mark.parametrize(("title", "lines", "expected"), ITEMS.values(), ids=ITEMS)
def test_an_item_says_who_was_there(title: str, lines: tuple[str, ...], expected: tuple[str, ...]) -> None:
    assert named(page(title=title, lines=lines)) == expected


def told(*above: str) -> tuple[str, ...]:
    """Return what is read of each person above the items, in words."""
    return named(page(*above))


def named(minutes: Minutes) -> tuple[str, ...]:
    """Return what minutes say of each person, in words."""
    rows = minutes.attendance
    parts = ((one.name, one.status.value, one.role, one.substitute_for and f"for {one.substitute_for}") for one in rows)
    return tuple(" ".join(part for part in row if part) for row in parts)
