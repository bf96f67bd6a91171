"""Lists of all members in which signs, ticks and letters say who was there; lists that lost their label."""

import pytest

from tests.extracting.test_attendance import Row, page, present, rows, sorry


def absent(*names: str) -> list[Row]:
    return [(name, "absent", None, None) for name in names]


# lines above the items / name, status, role, substitute for
LISTS: dict[str, tuple[tuple[str, ...], list[Row]]] = {
    "stars_behind_names": (
        ("Members: Cllr Heron*, Cllr Rook, Cllr Finch*", "* Denotes attendance"),
        [*present("Cllr Heron"), *absent("Cllr Rook"), *present("Cllr Finch")]),
    "stars_before_names_on_lines": (
        ("SUB-COMMITTEE:", "*Councillor Ann Heron (Chairman)", "Councillor Jo Rook", "Councillors:", "*Sam Finch",
         "*denotes Member present"),
        [("Councillor Ann Heron", "present", "Chairman", None), *absent("Councillor Jo Rook"), *present("Sam Finch")]),
    "a_note_with_a_share": (
        ("Members:", "* A Heron", "  B Rook", "* C Finch", "* Present (67%)", "In attendance: Mrs Wren (Clerk)"),
        [*present("A Heron"), *absent("B Rook"), *present("C Finch"), ("Mrs Wren", "in_attendance", "Clerk", None)]),
    "a_note_above": (
        ("Members present are marked with an asterisk", "Cllr A Heron *", "Cllr B Rook", "Cllr C Finch *"),
        [*present("Cllr A Heron"), *absent("Cllr B Rook"), *present("Cllr C Finch")]),
    "whoever_sent_apologies_is_not_absent_as_well": (
        ("Members: *Cllr Heron, Cllr Rook, Cllr Finch", "* present", "Apologies: Cllr Rook"),
        [*present("Cllr Heron"), *absent("Cllr Finch"), *sorry("Cllr Rook")]),
    "letters_that_a_key_explains": (
        ("Membership:", "Cllr A Heron (P)", "Cllr B Rook (A)", "Cllr C Finch (P)", "(P) = Present (A) = Apologies"),
        [*present("Cllr A Heron"), *sorry("Cllr B Rook"), *present("Cllr C Finch")]),
    "letters_before_names_that_a_key_explains": (
        ("Councillors:", "P  Ann Heron (Chairman)", "P  Elfan Ap Rook", "A  Clare Finch", "P: Present",
         "A: Apologies for absence submitted"),
        [("Ann Heron", "present", "Chairman", None), *present("Elfan Ap Rook"), *sorry("Clare Finch")]),
    "initials_that_no_key_explains": (
        ("Present:", "P R Heron", "P J Rook", "A K Finch"), present("P R Heron", "P J Rook", "A K Finch")),
    "letters_in_a_column": (
        ("Cllr A Heron   P", "Cllr B Rook   Ab", "Cllr C Finch   P"),
        [*present("Cllr A Heron"), *absent("Cllr B Rook"), *present("Cllr C Finch")]),
    "a_sign_for_apologies_beside_that_of_those_present": (
        ("PRESENT:", "* Denotes attendance   Ø Denotes apology for absence", "* Cllr A Heron   * Cllr B Rook",
         "Ø Cllr C Finch   * Cllr D Wren"),
        [*present("Cllr A Heron", "Cllr B Rook"), *sorry("Cllr C Finch"), *present("Cllr D Wren")]),
    "letters_behind_names_on_one_line": (
        ("Attendance: Cllr Heron – P; Cllr Rook – P; Cllr Finch – Ap.",),
        [*present("Cllr Heron", "Cllr Rook"), *sorry("Cllr Finch")]),
    "letters_behind_family_names": (
        ("Attendance: Heron P; Rook P; Finch A",), [*present("Heron", "Rook"), *absent("Finch")]),
    "letters_behind_dashes": (
        ("Attendance:", "Cllr A Heron - P", "Cllr B Rook - P", "Cllr C Finch - A"),
        [*present("Cllr A Heron", "Cllr B Rook"), *absent("Cllr C Finch")]),
    "letters_behind_a_column_of_offices": (
        ("Attendance:", "Cllr A Heron  Chair  P", "Cllr B Rook  Vice Chair  P", "Cllr C Finch  A"),
        [("Cllr A Heron", "present", "Chair", None), ("Cllr B Rook", "present", "Vice Chair", None),
         *absent("Cllr C Finch")]),
    "a_sum_for_those_from_afar": (
        ("Present: Councillors A Heron, B Rook+, C Finch+", "+ joined by video link"),
        [*present("A Heron"), ("B Rook", "remote", None, None), ("C Finch", "remote", None, None)]),
    "all_but_one": (("Present: Cllrs Heron, Rook and Finch", "Officers: all except Mr Wren"),
        present("Heron", "Rook", "Finch")),
    "in_words_behind_a_dash": (
        ("Councillor A Heron (Chair) - Present", "Councillor B Rook - Apologies", "Councillor C Finch - Absent"),
        [("Councillor A Heron", "present", "Chair", None), *sorry("Councillor B Rook"), *absent("Councillor C Finch")]),
    "one_letter_explains_nothing": (
        ("Present: Cllr A Heron (P), Cllr B Rook (A)",), present("Cllr A Heron", "Cllr B Rook")),
    "a_chair_and_those_who_share_a_title": (
        ("Councillor Heron (Chairman), and", "Councillors Mrs Rook, D Finch, Coot and Mrs Teal"),
        [("Councillor Heron", "present", "Chairman", None), *present("Mrs Rook", "D Finch", "Coot", "Mrs Teal")]),
    "letters_behind_initials_and_posts": (
        ("P = Present, A = Apologies, DNA = Did not attend", "Members:", "Ann Heron (AH) – Chair P",
         "Jo Rook (JR) – Vice Chair P", "Sam Finch (SF) – P", "Kit Coot (KC) – A", "Lou Teal (LT) – DNA"),
        [("Ann Heron", "present", "Chair", None), ("Jo Rook", "present", "Vice Chair", None), *present("Sam Finch"),
         *sorry("Kit Coot"), *absent("Lou Teal")]),
    "letters_of_parties_behind_posts": (
        ("Present: Ann Heron (Chair) L, Jo Rook C, Sam Finch LD",),
        [("Ann Heron", "present", "Chair", None), *present("Jo Rook", "Sam Finch")]),
    "two_brackets_each": (
        ("Councillors D Heron (Chairman) (DH), P Rook (PR), C Finch (CF) and H Coot (HC)",),
        [("D Heron", "present", "Chairman", None), *present("P Rook", "C Finch", "H Coot")]),
}  # fmt: skip


@pytest.mark.parametrize(("above", "expected"), LISTS.values(), ids=LISTS)
def test_a_list_of_all_members_says_of_each_whether_he_or_she_was_there(
    above: tuple[str, ...], expected: list[Row]
) -> None:
    assert rows(page(*above)) == expected
