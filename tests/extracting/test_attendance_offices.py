"""Offices beside the names of lists: cut short, of what, behind a space or a dash, of nobody who is named."""

import pytest

from tests.extracting.test_attendance_shapes import told

HERE = "Present: Cllrs A Heron, B Teal"
TWO = ("A Heron present", "B Teal present")

# lines above the items / name, status, role and whom he or she stands in for
OFFICES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
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
