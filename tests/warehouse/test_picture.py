"""The picture that an analyst drew by hand of the five sample documents, asked of the reports in plain SQL.

Every expected value is written from that picture, none from what the reports gave. Documents go by their number. Of
what the picture infers from outside the text (the order of the documents, who an unnamed body is) the reports say
nothing, and nothing is asked. What the picture forbids to conclude is in `test_picture_limits`.
"""

import pytest

from tests.warehouse.sample_reports import DOCUMENT, KENT, ROTHERHAM, SUSSEX, Reports, sample_reports


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Reports:
    return sample_reports(tmp_path_factory.mktemp("picture"))


# document, item, subject and publisher, body, its kind, the last day on which the meeting can have been
COMPARED = [
    ("000", "Adult Social Care and Health Local Care Implementation Plan", KENT, "Kent County Council", None, None),
    (
        "001",
        "Kent Social Care Transformation Update",
        KENT,
        "Dover District Council",
        "South Kent Coast Health and Wellbeing Board",
        "health_and_wellbeing_board",
    ),
    ("002", "Update on Local Care", KENT, "Kent County Council", None, None),
    (
        "003",
        "The Adult Social Care Improvement Programme - beyond 100 days",
        SUSSEX,
        "West Sussex County Council",
        "Health and Adult Social Care Select Committee",
        "scrutiny",
    ),
    (
        "004",
        "Adult Social Care - The Budget Forecast and Continued Improvement Plan Update",
        ROTHERHAM,
        "Rotherham Metropolitan Borough Council",
        "Overview and Scrutiny Management Board",
        "scrutiny",
    ),
]


def test_what_is_compared(reports: Reports) -> None:
    found = reports.ask(
        f"SELECT DISTINCT {DOCUMENT}, item_title, subject_council, publisher_council_name, committee, committee_kind"
        " FROM rpt_decisions ORDER BY 1"
    )
    assert found == COMPARED


def test_no_meeting_has_a_date_and_some_have_bounds(reports: Reports) -> None:
    found = reports.ask(
        f"SELECT DISTINCT {DOCUMENT}, meeting_date, CAST(latest_date AS TEXT) FROM rpt_decisions ORDER BY 1"
    )
    assert found == [
        ("000", None, "2018-03-19"),  # before 20 March 2018
        ("001", None, "2017-07-20"),  # before 21 July 2017
        ("002", None, None),  # no year anywhere
        ("003", None, "2018-12-31"),  # before the end of 2018
        ("004", None, "2019-09-30"),  # before October 2019
    ]


DECISIONS = [
    ("000", "welcomed", "Local Care Implementation Plan be welcomed"),
    ("000", "noted", "Members’ comments, as set out above, be noted"),
    ("001", "noted", "the update be noted"),
    ("002", "welcomed", "the progress and direction within Local Care be welcomed"),
    ("002", "endorsed", "endorsed"),
    ("003", "supported", "Supports the outline of the proposed plan"),
    ("003", "requested", "key figures such as backlog data"),
    ("003", "requested", "Requests further detail on the outcomes of the innovation sites"),
    ("003", "welcomed", "Welcomes a further item on the next 100 days"),
    ("004", "noted", "be noted"),
    ("004", "delegated", "provide an update to the Board on the way forward"),
]


def test_decisions_with_their_verbs_and_words(reports: Reports) -> None:
    found = reports.ask(
        f"SELECT {DOCUMENT}, verb, quote FROM rpt_decisions WHERE level = 1"
        " ORDER BY 1, decision_ordinal, clause_ordinal"
    )
    assert [row[:2] for row in found] == [row[:2] for row in DECISIONS]
    assert [row for row, said in zip(DECISIONS, found, strict=True) if row[2] not in str(said[2])] == []


def test_three_key_points_stand_under_the_plan_that_is_supported(reports: Reports) -> None:
    found = reports.ask(
        f"SELECT label FROM rpt_decisions WHERE {DOCUMENT} = '003' AND level = 2 ORDER BY clause_ordinal"
    )
    assert found == [("a)",), ("b)",), ("c)",)]


def test_only_west_sussex_and_rotherham_ask_for_something(reports: Reports) -> None:
    asking = "SELECT DISTINCT subject_council FROM rpt_decisions WHERE verb IN ('requested', 'delegated') ORDER BY 1"
    assert reports.ask(asking) == [(ROTHERHAM,), (SUSSEX,)]


# council, pounds, kind, bound, period as printed, mentions
POTS = [
    (KENT, 2_000_000, "investment", "exact", None, 1),
    (KENT, 3_400_000, "saving", "exact", "2017/2018 financial year", 1),
    (KENT, 32_000_000, "funding_commitment", "exact", None, 4),
    (KENT, 100_000_000, "funding_commitment", "exact", "medium term", 1),
    (KENT, 20_000_000_000, "national_funding", "more_than", None, 1),
    (ROTHERHAM, 3_000_000, "reduction", "exact", "current financial year", 1),
    (ROTHERHAM, 5_400_000, "overspend", "exact", "end of the financial year", 1),
]


def test_every_amount_with_kind_bound_and_period_each_pot_once(reports: Reports) -> None:
    found = reports.ask(
        "SELECT subject_council, amount_gbp, kind, bound, period, mentions FROM rpt_money_pots ORDER BY 1, 2"
    )
    assert found == POTS


def test_the_amount_of_west_sussex_is_not_stated_and_so_there_is_no_row(reports: Reports) -> None:
    found = reports.ask("SELECT subject_council, COUNT(*) FROM rpt_money GROUP BY subject_council ORDER BY 1")
    assert found == [(KENT, 8), (ROTHERHAM, 2)]


def test_one_pot_of_32_million_is_mentioned_four_times_and_once_with_its_year(reports: Reports) -> None:
    found = reports.ask("SELECT COUNT(DISTINCT pot), COUNT(*), MAX(period) FROM rpt_money WHERE amount_gbp = 32000000")
    assert found == [(1, 4, "current financial year")]


# document, number, upper end of a range, unit, measure, bound, words of what it is of
QUANTITIES = [
    ("000", 60.0, None, "percent", "share", "exact", "60% of older people"),
    ("000", 1.0, None, "year", "duration", "exact", "testing had been going on for one year"),
    ("001", 4.0, None, "week", "duration", "exact", "a 4-week period of consultation"),
    ("001", 40.0, None, "percent", "share", "exact", "40% of the needs of people receiving domiciliary care"),
    ("002", 40.0, None, "primary care network", "count", "more_than", "more than 40 primary care networks"),
    ("002", 12.0, None, "GP", "count", "exact", "12 GPs at a local Ashford surgery"),
    ("002", 4.0, 7.0, "day", "range", "range", "the wait for a call back or appointment"),
    ("002", 30_000.0, None, "patient", "count", "exact", "a hub in Thanet"),
    ("003", 80.0, None, "percent", "share", "exact", "80% were for occupational therapy"),
    ("003", 24.0, None, "hour", "time_limit", "up_to", "the most urgent being dealt with within 24 hours"),
    ("003", 3.0, None, "day", "time_limit", "up_to", "less urgent within three days"),
    ("003", 5.0, None, "day", "time_limit", "up_to", "all being signed-off by a manager within five days"),
    ("003", 3.0, None, "year", "duration", "exact", "an improvement programme over three years"),
    ("003", 100.0, None, "day", "duration", "exact", "100 day units"),
]


@pytest.mark.parametrize("wanted", QUANTITIES, ids=[f"{row[0]}-{row[1]:g}-{row[3]}" for row in QUANTITIES])
def test_shares_counts_and_times_with_what_they_are_of(wanted: tuple[object, ...], reports: Reports) -> None:
    found = reports.ask(f"SELECT {DOCUMENT}, value, value_to, unit, measure, bound, subject FROM rpt_quantities")
    assert [row for row in found if row[:6] == wanted[:6] and str(wanted[6]) in str(row[6])] != []


def test_rotherham_states_no_share_count_or_time(reports: Reports) -> None:
    assert reports.ask(f"SELECT * FROM rpt_quantities WHERE subject_council = '{ROTHERHAM}'") == []


# council, date in EDTF (with a named basis where the year is not printed), the words, its role
DATES = [
    (KENT, "1947", "the national health service in 1947", "historic"),
    (KENT, "2017-07-21", "to go to Kent County Council’s (KCC) Cabinet Committee for adoption", "milestone"),
    (KENT, "2017-04/2018-03", "These savings had amounted to £3.4million", "period"),
    (KENT, "2018-03-20", "the first meeting of the Local Care Implementation Board", "meeting"),
    (KENT, "../2018-08", "green paper", "deadline"),
    (KENT, "2018-08", "the new model would start in August 2018", "start_of_service"),
    (SUSSEX, "2018-12-31", "to clear the backlog of assessments", "deadline"),
    (SUSSEX, "2019-01", "a consultation on the final versions in January", "event"),
    (SUSSEX, "2019-01", "a permanent Director of Adults’ Services would be starting in January 2019", "event"),
    (ROTHERHAM, "2019-03-31", "immediately prior to the end of the financial year", "event"),
    (ROTHERHAM, "2019-10", "a reasonable timescale for the implementation of the new structure", "milestone"),
    (SUSSEX, "../2020", "integration with health by 2020", "deadline"),
]


@pytest.mark.parametrize("wanted", DATES, ids=[f"{row[0]}-{row[1]}-{row[3]}" for row in DATES])
def test_dates_on_one_line(wanted: tuple[str, str, str, str], reports: Reports) -> None:
    council, edtf, words, role = wanted
    found = reports.ask(
        f"SELECT edtf, kind, what FROM rpt_timeline WHERE event = 'date' AND subject_council = '{council}'"
    )
    assert [what for at, kind, what in found if (at, kind) == (edtf, role) and words in str(what)] != []


INFERRED = "SELECT surface, resolved FROM rpt_dates WHERE resolved IS NOT NULL AND resolution_basis IS NOT NULL"


def test_a_year_that_is_inferred_says_from_what_and_keeps_the_words(reports: Reports) -> None:
    assert sorted(reports.ask(INFERRED)) == [
        ("20 March", "2018-03-20"),
        ("by the end of the year", "2018-12-31"),
        ("current financial year", "2018-04/2019-03"),
        ("end of the financial year", "2019-03-31"),
        ("in January", "2019-01"),
    ]
    assert reports.ask("SELECT surface FROM rpt_dates WHERE resolved IS NOT NULL AND resolution_basis IS NULL") == []


# document, speaker, the words of the paragraph
SPEAKERS = [
    ("000", "Mr G K Gibbens", "the greatest change to health and social care services since the start"),
    ("000", "Mrs Tidmarsh", "the new model would start in August 2018"),
    ("001", "Dr J Chaudhuri", "queried opportunities for joint training"),
    ("001", "Councillor P A Watkins", "queried the division of responsibility"),
    ("001", "Ms S Baldwin", "Nurse-led homecare could promote health and wellbeing"),
    ("001", "Mark Lobban", "likely to require an investment of £2 million in the voluntary sector"),
    ("002", "Mr P B Carter", "GPs had coalesced around more than 40 primary care networks"),
    ("002", "Ms J Frazer", "She undertook to look into the individual case mentioned"),
    ("002", "Members", "made the following comments"),
    ("003", "Dave Sargeant", "25.1"),
    ("003", "Sarah Farragher", "25.2"),
    (
        "004",
        "Strategic Director of Adult Care, Housing and Public Health",
        "October 2019 would be a reasonable timescale",
    ),
]


@pytest.mark.parametrize("wanted", SPEAKERS, ids=[f"{row[0]}-{row[1]}" for row in SPEAKERS])
def test_who_said_it(wanted: tuple[str, str, str], reports: Reports) -> None:
    found = reports.ask(f"SELECT {DOCUMENT}, speaker, paragraph, words FROM rpt_speeches")
    assert [row for row in found if row[:2] == wanted[:2] and (wanted[2] in str(row[3]) or row[2] == wanted[2])] != []


# document, who (None where not stated), words of what, due, strength
COMMITMENTS = [
    ("000", None, "this issue would be addressed", "--03-20", "firm"),
    ("000", None, "start in August 2018", "2018-08", "firm"),
    ("000", "future County Council select committee", "look at the issues of social isolation", None, "intended"),
    ("002", None, "have a further report setting out how the social care", "as soon as possible", "wish"),
    ("002", "Ms J Frazer", "look into the individual case mentioned", None, "firm"),
    ("002", "he, Ms Frazer and Mr Gibbens", "visit the Greater Manchester combined authority", "shortly", "firm"),
    ("003", "managed service", "to clear the backlog of assessments", "by the end of the year", "firm"),
    ("003", None, "be adopted to clear the DoLS backlog", None, "firm"),
    ("003", None, "would be shared with the Committee", None, "firm"),
    ("003", None, "there would be a consultation on the final versions", "--01", "firm"),
    ("004", None, "would be a reasonable timescale", "2019-10", "estimate"),
    ("004", "Members", "continue to monitor progress", None, "firm"),
    (
        "004",
        "Chair of the Overview and Scrutiny Management Board",
        "agree the ongoing approach to scrutiny",
        None,
        "resolved",
    ),
]


@pytest.mark.parametrize("wanted", COMMITMENTS, ids=[f"{row[0]}-{row[2]}" for row in COMMITMENTS])
def test_commitments_requests_and_next_reports(wanted: tuple[object, ...], reports: Reports) -> None:
    found = reports.ask(f"SELECT {DOCUMENT}, who, due, strength, what FROM rpt_commitments")
    number, who, words, due, strength = wanted
    assert [row for row in found if row[:4] == (number, who, due, strength) and str(words) in str(row[4])] != []


# document, asker, whether it was answered, words of the question
QUESTIONS = [
    ("001", "Dr J Chaudhuri", None, "queried opportunities for joint training"),
    ("001", "Councillor P A Watkins", True, "queried the division of responsibility"),
    ("004", None, True, "what the shape of that would be"),
    ("004", None, True, "how managers would deliver the level of service anticipated"),
    ("004", None, True, "An update was sought on the progress made"),
]


@pytest.mark.parametrize("wanted", QUESTIONS, ids=[f"{row[0]}-{row[3]}" for row in QUESTIONS])
def test_open_questions(wanted: tuple[object, ...], reports: Reports) -> None:
    found = reports.ask(f"SELECT {DOCUMENT}, asker, answered, quote FROM rpt_questions")
    assert [row for row in found if row[:3] == wanted[:3] and str(wanted[3]) in str(row[3])] != []
