"""Lists of who was there under labels put together from parts, in columns, with parties, and sentences beside them."""

import pytest

from seeds.roll_labels import kind_of_label
from tests.extracting.test_attendance import Row, page, present, rows, sorry


def helping(*names: str) -> list[Row]:
    return [(name, "in_attendance", None, None) for name in names]


# label / what it says of the names behind it
LABELS = {
    "Panel Members present": "present",
    "Marlshire County Council Members present": "present",
    "CC Members in attendance": "present",
    "Office Bearers Present": "present",
    "Members of the Sub-Committee in attendance": "present",
    "TRUSTEES AND DIRECTORS PRESENT": "present",
    "Cabinet Members present": "in_attendance",
    "Other Councillors in attendance": "in_attendance",
    "Officers in attendance via video conference": "in_attendance",
    "Present by invitation": "in_attendance",
    "Present for this item were": "in_attendance",
    "In attendance were": "in_attendance",
    "The following parties were present": "in_attendance",
    "Present via MS Teams": "remote",
    "Present – Virtually": "remote",
    "Attendance via Teams": "remote",
    "Virtual Attendees": "remote",
    "Present via remote link (Microsoft Teams)": "remote",
    "Present (in person)": "present",
    "Present in the Chamber": "present",
    "Councillors present at the Town Hall": "present",
    "Officers in attendance in person": "in_attendance",
    "Attended remotely": "remote",
    "Councillors attending (virtually)": "remote",
    "Apologies for inability to attend the meeting": "apologies",
    "Apologies received from Members": "apologies",
    "Apologies for late arrival": "arrived_late",
    "Councillor(s) absent": "absent",
    "Members not present": "absent",
    "Named substitutes present": "substitute",
    "Absent (no apologies)": "absent",
    "Absences with apologies": "apologies",
    "Councillors who sent apologies": "apologies",
    "Authorised absences": "apologies",
    "Senior officers present": "in_attendance",
    "Members of staff": "in_attendance",
    "Remote participants": "remote",
    "Reserve members": "substitute",
    "Labour Group": "same",
    "Scheme Member Representatives": "same",
    "Other Members": "in_attendance",
    "Officers (remote)": "in_attendance",
    "Liberal Democrat": "same",
    "Employers' Side": "present",
    "Attending in accordance with Standing Order 25(2)": "in_attendance",
}


@pytest.mark.parametrize(("label", "kind"), LABELS.items(), ids=LABELS)
def test_a_label_is_put_together_from_who_and_how(label: str, kind: str) -> None:
    assert kind_of_label(label) == kind


# lines above the items / name, status, role, substitute for
SHAPES: dict[str, tuple[tuple[str, ...], list[Row]]] = {
    "clerks_behind_a_member": (
        (
            "Present: Councillors Ann Heron and Sam Rook",
            "",
            "Also in attendance: Councillor Teal, Town Clerk, Deputy Town Clerk",
        ),
        [
            *present("Ann Heron", "Sam Rook"),
            ("Councillor Teal", "in_attendance", None, None),
            ("Town Clerk", "in_attendance", "Town Clerk", None),
            ("Deputy Town Clerk", "in_attendance", "Deputy Town Clerk", None),
        ],
    ),
    "two_posts_of_one_man": (
        (
            "Present: Councillors Ann Heron and Sam Rook",
            "Officers in attendance:",
            "Mr B Finch, Legal Manager (Regulatory Services) and Clerk",
            "Ms C Grebe, Planner",
        ),
        [
            *present("Ann Heron", "Sam Rook"),
            ("Mr B Finch", "in_attendance", "Legal Manager", None),
            ("Ms C Grebe", "in_attendance", "Planner", None),
        ],
    ),
    "bodies_behind_a_dash": (
        (
            "Board Members present:",
            "Councillor Ann Heron - Pond District Council (Chair)",
            "Mr Sam Rook JP - Independent Member",
        ),
        [("Councillor Ann Heron", "present", "Chair", None), ("Mr Sam Rook", "present", "Independent Member", None)],
    ),
    "parties": (
        ("Present:", "Conservative Group: Councillors Heron and Rook", "Labour: Councillor Finch"),
        present("Heron", "Rook", "Councillor Finch"),
    ),
    "from_afar": (
        (
            "Present: Councillors A Heron and B Rook",
            "Present via Zoom: Councillor C Finch",
            "Officers in attendance remotely: Jo Coot, Head of Ponds",
        ),
        [
            *present("A Heron", "B Rook"),
            ("Councillor C Finch", "remote", None, None),
            ("Jo Coot", "in_attendance", "Head of Ponds", None),
        ],
    ),
    "who_could_not_come": (
        (
            "Present: Councillor A Heron",
            "Apologies for inability to attend the meeting: Councillor B Rook",
            "Councillor(s) Absent: Councillor C Finch",
        ),
        [*present("Councillor A Heron"), *sorry("Councillor B Rook"), ("Councillor C Finch", "absent", None, None)],
    ),
    "surnames_in_columns_below_a_shared_title": (
        ("Present:", "Councillors:", "Heron          Rook          Finch", "Coot\tTeal"),
        present("Heron", "Rook", "Finch", "Coot", "Teal"),
    ),
    "an_officer_with_the_name_of_a_member": (
        (
            "Present: Councillors Heron (Chair), Ward and Rook-O’Hara",
            "Officers in attendance: Ann Finch (Principal Planner), Jo Ward (Lawyer)",
        ),
        [
            ("Heron", "present", "Chair", None),
            *present("Ward", "Rook-O’Hara"),
            ("Ann Finch", "in_attendance", "Principal Planner", None),
            ("Jo Ward", "in_attendance", "Lawyer", None),
        ],
    ),
    "a_title_in_a_list_that_shares_another": (
        ("Present: Councillors Heron (Convener), A Rook, Provost Finch; Mrs Ann Teal (church representative)",),
        [
            ("Heron", "present", "Convener", None),
            *present("A Rook", "Provost Finch"),
            ("Mrs Ann Teal", "present", "church representative", None),
        ],
    ),
    "bare_names_and_styles": (
        ("Councillors present: Heron, Mrs Rook, C. Finch and Coot",),
        present("Heron", "Mrs Rook", "C. Finch", "Coot"),
    ),
    "roles_in_a_column_before_the_names": (
        ("Present: Councillor A Heron", "Officers:", "Chief Executive    Jo Rook", "Treasurer\tZebedee Coot"),
        [
            *present("Councillor A Heron"),
            ("Jo Rook", "in_attendance", "Chief Executive", None),
            ("Zebedee Coot", "in_attendance", "Treasurer", None),
        ],
    ),
    "roles_in_a_column_behind_the_names": (
        ("Officers:", "Jo Rook\tChief Executive", "Sam Teal            Pond and Reed Manager"),
        [
            ("Jo Rook", "in_attendance", "Chief Executive", None),
            ("Sam Teal", "in_attendance", "Pond and Reed Manager", None),
        ],
    ),
    "a_comma_before_the_bracket": (
        ("Present: Councillors Jo Heron, (Vice-Chair), Sam Rook and Cal Finch",),
        [("Jo Heron", "present", "Vice-Chair", None), *present("Sam Rook", "Cal Finch")],
    ),
    "posts_of_those_who_are_no_councillors": (
        ("Board members present:", "Dr Ann Heron, Clinical Lead, Pondshire NHS", "Zebedee Rook, Reed Trust"),
        [("Dr Ann Heron", "present", "Clinical Lead", None), *present("Zebedee Rook")],
    ),
    "points": (
        ("Attendees", "• Councillor A Heron", "• Zebedee Rook, Director of Ponds"),
        [*present("Councillor A Heron"), ("Zebedee Rook", "present", "Director of Ponds", None)],
    ),
    "noted_as_substitutes_and_remote": (
        ("Present: Councillors A Heron (Substitute) and B Rook (attended remotely)",),
        [("A Heron", "substitute", None, None), ("B Rook", "remote", None, None)],
    ),
    "who_presides_and_then_the_others": (
        ("Councillor A Heron in the Chair", "Councillors B Rook and Mrs C Finch"),
        [("Councillor A Heron", "present", "Chair", None), *present("B Rook", "Mrs C Finch")],
    ),
    "surnames_by_party": (
        ("Present – Councillors", "Conservative: Heron and Rook", "Labour: Finch (Chair)"),
        [*present("Heron", "Rook"), ("Finch", "present", "Chair", None)],
    ),
    "sides_of_a_board": (
        (
            "Administering Authority Members:",
            "Councillor A Heron",
            "Employer Representatives:",
            "Jo Rook, Pond College",
        ),
        present("Councillor A Heron", "Jo Rook"),
    ),
    "a_bracket_in_a_column": (
        ("Present:", "Councillor A Heron    (Chair, Pond Moor)", "Councillor B Rook     (Reedby)"),
        [("Councillor A Heron", "present", "Chair", None), *present("Councillor B Rook")],
    ),
    "signs_around_the_label": (
        (
            "-: Present :-",
            "The Worshipful the Mayor of Pondby (Councillor Ann Heron) (In the Chair)",
            "Councillors Rook, Coot and Teal",
        ),
        [("Councillor Ann Heron", "present", "Mayor of Pondby", None), *present("Rook", "Coot", "Teal")],
    ),
    "no_colon_before_the_names": (
        ("PRESENT Cllrs A Heron (Chair) and B Rook",),
        [("A Heron", "present", "Chair", None), *present("B Rook")],
    ),
    "below_the_chair_the_others_attend": (
        (
            "In the Chair:",
            "Councillor A Heron",
            "In Attendance:",
            "Councillor B Rook",
            "Also in Attendance:",
            "Mr C Finch, Clerk",
        ),
        [
            ("Councillor A Heron", "present", "Chair", None),
            *present("Councillor B Rook"),
            ("Mr C Finch", "in_attendance", "Clerk", None),
        ],
    ),
    "members_of_the_committee_absent": (
        (
            "Members of the Committee present:   Councillors A Heron and B Rook",
            "Members of the Committee absent:   Councillor C Finch",
            "Councillor D Teal also attended.",
        ),
        [*present("A Heron", "B Rook"), ("Councillor C Finch", "absent", None, None), *helping("Councillor D Teal")],
    ),
    "lines_and_colons_lost": (
        ("PRESENT Councillors A Heron (Chair) B Rook C Finch Officers D Coot Clerk Apologies Cllr E Teal",),
        [
            ("A Heron", "present", "Chair", None),
            *present("B Rook", "C Finch"),
            ("D Coot", "in_attendance", "Clerk", None),
            *sorry("Cllr E Teal"),
        ],
    ),
    "lines_lost_between_full_names": (
        ("Present: Councillors Ann Heron (Chair) Bob Rook Carol Finch Also in attendance: Dan Coot (Pond Director)",),
        [
            ("Ann Heron", "present", "Chair", None),
            *present("Bob Rook", "Carol Finch"),
            ("Dan Coot", "in_attendance", "Pond Director", None),
        ],
    ),
    "dashes_behind_labels_on_one_line": (
        ("Present - Cllr Heron, Cllr Rook. Apologies - Cllr Finch. In attendance: The Clerk, 3 members of the public",),
        [*present("Cllr Heron", "Cllr Rook"), *sorry("Cllr Finch"), ("Clerk", "in_attendance", "Clerk", None)],
    ),
    "a_chair_and_a_vice_chair_as_labels": (
        ("Chairman: Councillor A Heron", "Vice-Chairman: Councillor B Rook", "Councillors: C Finch and D Coot"),
        [
            ("Councillor A Heron", "present", "Chairman", None),
            ("Councillor B Rook", "present", "Vice-Chairman", None),
            *present("C Finch", "D Coot"),
        ],
    ),
    "whoever_serves_the_meeting_attends_it": (
        ("Present: Cllr A Heron (Clerk’s liaison), Jo Rook (Clerk)", "Also present: Sam Coot (from 7.30pm)"),
        [
            *present("Cllr A Heron"),
            ("Jo Rook", "in_attendance", "Clerk", None),
            ("Sam Coot", "in_attendance", None, None),
        ],
    ),
    "a_month_is_a_name": (("Present: Cllr Mrs June Heron",), present("Cllr Mrs June Heron")),
    "a_tribute_is_no_list": (
        (
            "Present: Councillor A Heron",
            "Apologies for absence:",
            "Councillors Rook and Finch",
            "Councillor Heron paid tribute to two former Members, Hal Coot and Jo Teal, who both died in May.",
        ),
        [*present("Councillor A Heron"), *sorry("Rook", "Finch")],
    ),
    "sentences_end_a_list_on_its_line": (
        ("PRESENT: Councillors A Heron and B Rook. Councillor C Finch sent her apologies. PC Jo Coot arrived at 7.",),
        [*present("A Heron", "B Rook"), *sorry("Councillor C Finch"), ("PC Jo Coot", "arrived_late", None, None)],
    ),
    "sentences_below_a_list": (
        (
            "Present: Councillor A Heron",
            "Councillor B Rook attended as substitute for Councillor C Finch.",
            "Apologies for absence were submitted on behalf of Councillors Teal and Coot.",
        ),
        [
            *present("Councillor A Heron"),
            ("Councillor B Rook", "substitute", None, "Councillor C Finch"),
            *sorry("Teal", "Coot"),
        ],
    ),
}


@pytest.mark.parametrize(("above", "expected"), SHAPES.values(), ids=SHAPES)
def test_lists_come_in_many_shapes(above: tuple[str, ...], expected: list[Row]) -> None:
    assert rows(page(*above)) == expected


# sentence / name, status, role, substitute for
SENTENCES: dict[str, tuple[str, list[Row]]] = {
    "the_chair_in_words": (
        "Apologies were received from the Chairman (Councillor A Heron) and Councillors B Rook and C Finch.",
        [("Councillor A Heron", "apologies", "Chairman", None), *sorry("B Rook", "C Finch")],
    ),
    "attended_in_the_absence": (
        "Apologies were received from Mr A Heron (Mr B Rook, Medical Director attended in his absence) "
        "and Ms C Finch, NHS England.",
        [*sorry("Mr A Heron"), ("Mr B Rook", "substitute", "Medical Director", "Mr A Heron"), *sorry("Ms C Finch")],
    ),
    "whose_apologies_are_told_behind": (
        "Councillor Heron was attending in place of Councillor Sam Rook, who had sent his apologies.",
        [("Councillor Heron", "substitute", None, "Councillor Sam Rook"), *sorry("Councillor Sam Rook")],
    ),
    "a_deputy_whose_name_is_rare": (
        "Apologies were received on behalf of Miriam Heron (Director, Place) for whom Jonah Rook (Head of Parks) was "
        "deputising.",
        [
            ("Miriam Heron", "apologies", "Director, Place", None),
            ("Jonah Rook", "substitute", "Head of Parks", "Miriam Heron"),
        ],
    ),
    "one_title_before_a_list": (
        "Apologies were received from Councillor Heron, Rook, Finch and Coot.",
        sorry("Councillor Heron", "Rook", "Finch", "Coot"),
    ),
    "the_last_of_several_substitutes": (
        "Apologies were received from Councillor A Heron (Moor), Councillor B Rook substituting, and from Mr C Finch.",
        [
            *sorry("Councillor A Heron"),
            ("Councillor B Rook", "substitute", None, "Councillor A Heron"),
            *sorry("Mr C Finch"),
        ],
    ),
    "as_many_substitutes_as_apologies": (
        "Apologies were received from Councillors A Heron and B Rook. "
        "Councillors C Finch and D Coot attended as their substitutes.",
        [
            *sorry("A Heron", "B Rook"),
            ("C Finch", "substitute", None, "A Heron"),
            ("D Coot", "substitute", None, "B Rook"),
        ],
    ),
    "appointed_as_substitute": (
        "The Committee noted that Councillor A Heron had been appointed as substitute for Councillor B Rook.",
        [("Councillor A Heron", "substitute", None, "Councillor B Rook")],
    ),
    "two_titles_before_the_names": (
        "Apologies were received from County Councillors A Heron and B Rook and Borough Councillor C Finch.",
        sorry("A Heron", "B Rook", "Borough Councillor C Finch"),
    ),
    "present_were": (
        "Present at the hearing were Ann Heron (Applicant), Jo Rook and Sam Coot (Objectors).",
        [("Ann Heron", "in_attendance", "Applicant", None), *helping("Jo Rook", "Sam Coot")],
    ),
    "turned_round": (
        "Also in attendance was Councillor Heron, Portfolio Holder for Ponds.",
        [("Councillor Heron", "in_attendance", "Portfolio Holder for Ponds", None)],
    ),
    "goes_by_the_clock_before_a_vote": (
        "Miss Heron left at 12.10 pm, before the vote.",
        [("Miss Heron", "left_early", None, None)],
    ),
    "who_is_listed_with_a_post_each": (
        "The Town Clerk, Mrs A Heron, the Deputy Clerk, Mrs B Rook and a member of the public were also present.",
        [("Mrs A Heron", "in_attendance", "Town Clerk", None), ("Mrs B Rook", "in_attendance", "Deputy Clerk", None)],
    ),
    "whose_substitute": (
        "Mr Jo Heron was attending as Mr Sam Rook’s substitute.",
        [("Mr Jo Heron", "substitute", None, "Mr Sam Rook")],
    ),
    "whose_substitute_without_titles": (
        "Jo Heron was attending as James Rook’s substitute and Ann Coot as Mary Finch’s substitute.",
        [("Jo Heron", "substitute", None, "James Rook"), ("Ann Coot", "substitute", None, "Mary Finch")],
    ),
    "whose_deputy_was_there": (
        "Ann Heron, James Rook’s deputy, was in attendance.",
        [("Ann Heron", "in_attendance", "James Rook’s deputy", None)],
    ),
    "attended_for": (
        "Mary Heron attended for James Rook and Mr T Coot attended the meeting for Mr P Finch.",
        [("Mary Heron", "substitute", None, "James Rook"), ("Mr T Coot", "substitute", None, "Mr P Finch")],
    ),
    "attended_for_an_item": ("Councillor Heron attended for Item 5 and Councillor Rook for part of it.", []),
    "esquires_with_stops": (
        "Apologies were received from C. Heron Esq., P Rook Esq. and T. Coot Esq.",
        sorry("C. Heron", "P Rook", "T. Coot"),
    ),
    "two_substituted_in_one_sentence": (
        "Cllr Heron was substituted by Cllr Moss and Cllr Rook was substituted by Cllr Dace.",
        [("Cllr Moss", "substitute", None, "Cllr Heron"), ("Cllr Dace", "substitute", None, "Cllr Rook")],
    ),
    "replaced_for_this_meeting_only": (
        "It was noted that Mr D Gull had replaced Mr R Rook, and Mr K Moss has replaced Mrs H Coot as members of the "
        "Committee for this meeting only.",
        [("Mr D Gull", "substitute", None, "Mr R Rook"), ("Mr K Moss", "substitute", None, "Mrs H Coot")],
    ),
    "replaced_for_good": ("Mr D Gull had replaced Mr R Rook as the Head of Ponds.", []),
    "attended_under_a_rule": (
        "Councillor Heron attended the meeting in accordance with the provisions of Procedure Rule 1.36 (b).",
        helping("Councillor Heron"),
    ),
    "introduced_behind_an_apology": (
        "Mr N Coot gave the apologies of Mr P Tern from Kell Audit and introduced Mr D Finch as the new manager.",
        sorry("Mr P Tern"),
    ),
    "an_amendment_is_no_substitution": ("An amendment by Councillor Heron to substitute “ponds” was accepted.", []),
}


def test_parties_to_a_hearing_stand_below_a_line_that_says_so() -> None:
    lines = ("Present for this item were:", "Mr Sam Heron (Applicant)", "PC Jo Rook (Pondshire Police)")
    expected = [("Mr Sam Heron", "in_attendance", "Applicant", None), ("PC Jo Rook", "in_attendance", None, None)]
    assert rows(page(title="Licence for the Pond Inn", lines=lines)) == expected


def test_parties_are_present_besides_the_members_and_officers() -> None:
    lines = (
        "In addition to the members of the Panel and officers in attendance, the following persons were present:",
        "Sam Heron                         Applicant",
        "Jo Rook                           Interested Party",
    )
    expected = [("Sam Heron", "in_attendance", "Applicant", None), ("Jo Rook", "in_attendance", None, None)]
    assert rows(page(title="Licence for the Pond Inn", lines=lines)) == expected


def test_guests_may_have_an_item_of_their_own() -> None:
    lines = ("Councillor A Heron – Portfolio Holder for Ponds", "Jo Rook – Head of Parks")
    expected = [
        ("Councillor A Heron", "in_attendance", "Portfolio Holder for Ponds", None),
        ("Jo Rook", "in_attendance", "Head of Parks", None),
    ]
    assert rows(page(title="Also Present", lines=lines)) == expected


@pytest.mark.parametrize(("words", "expected"), SENTENCES.values(), ids=SENTENCES)
def test_sentences_say_who_stood_in(words: str, expected: list[Row]) -> None:
    assert rows(page(title="Apologies for absence", lines=(words,))) == expected


_LEFT, _RIGHT = ("Cllr A Heron", "Cllr B Rook", "Cllr C Wren"), ("Cllr D Finch", "Cllr E Teal")
# lines of two lists side by side
BESIDE = {
    "tabs": (
        "Present:\tApologies:",
        "Cllr A Heron\tCllr D Finch",
        "Cllr B Rook\tCllr E Teal",
        "Cllr C Wren",
    ),
    "first_names_beside_the_labels": (
        "Present: Cllr A Heron\tApologies: Cllr D Finch",
        "Cllr B Rook\tCllr E Teal",
        "Cllr C Wren",
    ),
    "gaps": (
        "PRESENT                  APOLOGIES",
        "Cllr A Heron             Cllr D Finch",
        "Cllr B Rook              Cllr E Teal",
        "Cllr C Wren",
    ),
    "pipes": (
        "| Present | Apologies |",
        "|---|---|",
        "| Cllr A Heron | Cllr D Finch |",
        "| Cllr B Rook | Cllr E Teal |",
        "| Cllr C Wren | |",
    ),
}


@pytest.mark.parametrize("lines", BESIDE.values(), ids=BESIDE)
def test_lists_side_by_side_are_kept_apart(lines: tuple[str, ...]) -> None:
    found = rows(page("\n".join(lines)))
    assert sorted(found) == sorted([*present(*_LEFT), *sorry(*_RIGHT)])


def test_columns_without_a_label_on_the_right_are_one_list() -> None:
    found = rows(page("\n".join(("Present:", "Cllr A Heron            Cllr B Rook", "Apologies:", "Cllr D Finch"))))
    assert found == [*present("Cllr A Heron", "Cllr B Rook"), *sorry("Cllr D Finch")]


def test_a_label_parted_over_two_lines_goes_on() -> None:
    above = (
        "Members Present       Councillors Heron and Rook",
        "Officers in           Ms Wren, Director of Ponds**",
        "Attendance            Mr Finch, Head of Reeds",
        "** Denotes officers present by remote means",
    )
    assert rows(page("\n".join(above))) == [
        *present("Heron", "Rook"),
        ("Ms Wren", "remote", "Director of Ponds", None),
        ("Mr Finch", "in_attendance", "Head of Reeds", None),
    ]
