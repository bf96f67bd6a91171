"""What an analyst's picture of the five sample documents forbids to add or to conclude, and what it is asked first.

Every expected value is written from that picture, none from what the reports gave; where they differ, a test names the
difference.
"""

from pathlib import Path

import pytest

from flows.settings import Settings
from tests.flows.plain_run import run
from tests.warehouse.sample_reports import DOCUMENT, FOLDER, KENT, ROTHERHAM, SUSSEX, Reports, sample_reports


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Reports:
    return sample_reports(tmp_path_factory.mktemp("picture"))


COVERAGE = """
    workforce                     000 001 002 003
    training-practice             000 001 002 003 004
    health-integration            000 001 002 003 004
    primary-care-mdt              000     002
    operating-model               000 001 002 003 004
    programme-delivery            000     002 003 004
    pilots-evidence               000 001 002 003
    funding-savings               000 001 002 003 004
    digital-data                  000     002 003 004
    voluntary-social-prescribing  000 001 002 003
    prevention-reablement         000 001 002 003 004
    hospital-flow                     001 002     004
    home-care                     000 001
    commissioning-market              001     003 004
    safeguarding-dols             000         003
    assessments-reviews               001 002 003 004
    care-act-compliance           000         003
    person-centred-voice          000 001     003 004
    consultation-engagement           001     003
    governance-scrutiny           000 001 002 003 004
    leadership-culture                        003 004
    premises-hubs                         002
    access-transport                      002 003 004
    housing-extra-care                    002 003
    national-policy               000     002
"""
SPEAKS = {(number, line.split()[0]) for line in COVERAGE.split("\n") if line.strip() for number in line.split()[1:]}
FOUND_TOO = {("002", "commissioning-market")}
"""Themes that a reader would not file there, and none of them as a paragraph's main theme."""
MISSED = {("001", "governance-scrutiny")}


def test_which_document_speaks_of_which_theme(reports: Reports) -> None:
    found = set(reports.ask(f"SELECT DISTINCT {DOCUMENT}, theme_id FROM rpt_themes"))
    assert (found - SPEAKS, SPEAKS - found) == (FOUND_TOO, MISSED)


def test_what_is_found_too_is_no_main_theme_of_any_paragraph(reports: Reports) -> None:
    found = set(reports.ask(f"SELECT DISTINCT {DOCUMENT}, theme_id FROM rpt_themes WHERE salience = 'primary'"))
    assert found & FOUND_TOO == set()


SILENT = {
    KENT: {"leadership-culture"},
    SUSSEX: {"primary-care-mdt", "hospital-flow", "home-care", "premises-hubs", "national-policy"},
    ROTHERHAM: {
        "workforce",
        "primary-care-mdt",
        "pilots-evidence",
        "voluntary-social-prescribing",
        "home-care",
        "safeguarding-dols",
        "care-act-compliance",
        "consultation-engagement",
        "premises-hubs",
        "housing-extra-care",
        "national-policy",
    },
}


@pytest.mark.parametrize("council", SILENT)
def test_a_dash_is_null_and_not_zero(council: str, reports: Reports) -> None:
    of_council = f"FROM rpt_council_comparison WHERE subject_council = '{council}'"
    silent = {str(row[0]) for row in reports.ask(f"SELECT theme_id {of_council} AND paragraphs IS NULL")}
    assert silent == SILENT[council]
    assert reports.ask(f"SELECT theme_id {of_council} AND paragraphs = 0") == []


def test_rotherham_speaks_of_no_supply_of_staff(reports: Reports) -> None:
    found = reports.ask(
        "SELECT primary_paragraphs FROM rpt_council_comparison"
        f" WHERE subject_council = '{ROTHERHAM}' AND theme_id = 'workforce'"
    )
    assert found == [(None,)]


def test_no_sum_over_kinds_and_none_over_mentions(reports: Reports) -> None:
    found = reports.ask(
        "SELECT subject_council, pots_saving, pots_funding_commitment, pots_overspend, pots_reduction"
        " FROM rpt_council_comparison WHERE theme_id = 'funding-savings' ORDER BY 1"
    )
    assert found == [(KENT, 1, 2, None, None), (ROTHERHAM, None, None, 1, 1), (SUSSEX, None, None, None, None)]


@pytest.mark.parametrize("view", ["rpt_money", "rpt_money_pots", "rpt_council_comparison", "rpt_timeline"])
@pytest.mark.parametrize("pounds", [128_000_000, 135_400_000, 8_400_000, 160_000_000])
def test_no_report_has_a_figure_that_is_a_sum(view: str, pounds: int, reports: Reports) -> None:
    values = {value for row in reports.ask(f"SELECT * FROM {view}") for value in row if isinstance(value, int | float)}
    assert values & {pounds, pounds * 100} == set()


@pytest.mark.parametrize(
    "view", ["rpt_council_comparison", "rpt_themes_by_council_month", "rpt_money", "rpt_decisions"]
)
def test_places_that_are_spoken_of_are_no_compared_councils(view: str, reports: Reports) -> None:
    found = reports.ask(f"SELECT DISTINCT subject_council_name FROM {view}")
    expected = {"Kent County Council", "Rotherham Metropolitan Borough Council", "West Sussex County Council"}
    assert {name for (name,) in found} <= expected


def test_who_holds_an_office_is_not_said_where_the_text_does_not(reports: Reports) -> None:
    people = reports.ask(f"SELECT name_in_document FROM rpt_people WHERE {DOCUMENT} = '000'")
    assert [name for (name,) in people if "Carter" in str(name)] == []
    leaders = reports.ask(
        f"SELECT person, speaker FROM rpt_speeches WHERE {DOCUMENT} = '000' AND speaker LIKE '%Leader%'"
    )
    assert leaders == [(None, "Leader and Cabinet Member for Traded Services and Health Reform")]


def test_nurse_led_homecare_is_the_word_of_a_speaker_about_medway(reports: Reports) -> None:
    found = reports.ask(
        "SELECT speaker, words FROM rpt_speeches WHERE words LIKE '%Nurse-led homecare%' AND verb = 'reported'"
    )
    assert [(speaker, "Medway" in str(words)) for speaker, words in found] == [("Ms S Baldwin", True)]
    assert reports.ask("SELECT * FROM rpt_decisions WHERE quote LIKE '%urse-led%'") == []


def test_a_discussion_that_welcomes_something_is_no_decision(reports: Reports) -> None:
    welcomed = f"SELECT DISTINCT {DOCUMENT} FROM rpt_decisions WHERE verb = 'welcomed' ORDER BY 1"
    assert reports.ask(welcomed) == [("000",), ("002",), ("003",)]
    resolved = "SELECT COUNT(DISTINCT decision_id) FROM rpt_decisions"
    assert reports.ask(resolved) == [(5,)]


def test_safeguarding_has_time_limits_in_west_sussex_only(reports: Reports) -> None:
    found = reports.ask("SELECT subject_council, value, unit FROM rpt_quantities WHERE measure = 'time_limit'")
    assert sorted(found) == [(SUSSEX, 3.0, "day"), (SUSSEX, 5.0, "day"), (SUSSEX, 24.0, "hour")]


def test_who_plans_integration_by_a_date_and_who_starts_something_new(reports: Reports) -> None:
    integration = (
        "SELECT subject_council, edtf FROM rpt_timeline WHERE event = 'date' AND what LIKE '%integration with health%'"
    )
    assert reports.ask(integration) == [(SUSSEX, "../2020")]
    starting = (
        "SELECT subject_council, due FROM rpt_commitments"
        " WHERE what LIKE '%start in August%' OR what LIKE '%new structure%'"
    )
    assert sorted(reports.ask(starting)) == [(KENT, "2018-08"), (ROTHERHAM, "2019-10")]


def test_social_prescribing_in_which_paragraphs(reports: Reports) -> None:
    found = reports.ask(
        f"SELECT {DOCUMENT}, paragraph FROM rpt_themes"
        " WHERE theme_id = 'voluntary-social-prescribing' AND quote LIKE '%social prescribing%' ORDER BY 1, 2"
    )
    assert found == [("002", "p4"), ("002", "p6.f"), ("003", "25.4.i.c")]


def test_where_social_workers_are_short(reports: Reports) -> None:
    found = reports.ask(
        f"SELECT {DOCUMENT}, paragraph FROM rpt_themes WHERE theme_id = 'workforce' AND"
        " (quote LIKE '%social worker numbers were insufficient%' OR quote LIKE '%shortages in social workers%')"
        " ORDER BY 1"
    )
    assert found == [("002", "p6.d"), ("003", "25.3.b7")]


def test_which_body_asked_for_further_reports(reports: Reports) -> None:
    found = reports.ask(
        f"SELECT DISTINCT {DOCUMENT}, strength FROM rpt_commitments WHERE kind = 'future_report' AND"
        " strength IN ('resolved', 'wish') ORDER BY 1"
    )
    assert found == [("002", "wish"), ("003", "resolved"), ("004", "resolved")]


COUNTED = ("rpt_decisions", "rpt_money", "rpt_dates", "rpt_speeches", "rpt_commitments", "rpt_themes", "rpt_changes")


def test_a_rerun_with_the_same_five_adds_nothing(reports: Reports, tmp_path: Path) -> None:
    before = [reports.ask(f"SELECT COUNT(*) FROM {view}") for view in COUNTED]
    plan = run(Settings(warehouse=reports.url, data=tmp_path), FOLDER)
    assert plan.work == ()
    assert [reports.ask(f"SELECT COUNT(*) FROM {view}") for view in COUNTED] == before
