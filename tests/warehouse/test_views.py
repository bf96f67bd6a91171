"""The views answer their questions without a join, grouped by the council that a document is about."""

import re

import pytest
from sqlalchemy import Connection, inspect

from tests.warehouse.factories import fact, load, minutes, new_warehouse
from warehouse.engine import reading
from warehouse.view_files import view_texts


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> str:
    url, engine = new_warehouse(tmp_path_factory.mktemp("views"))
    load(
        engine,
        minutes(
            facts=[
                fact("money", "£3m", amount_pence=300_000_050, subject="Members noted a saving of £3m."),
                fact("dates", "Update", edtf=None, resolved="2018-03-20", resolution_basis="August 2018 is future"),
                fact("theme_tags", "Recruitment", theme_id="workforce"),
                fact("attendances", "Members", status="apologies"),
                fact("commitments", "Recruitment goes well", kind="continuing", who="Members", due="2018-09"),
                fact("questions", "goes well", asker="Members", answered=None),
                fact("interests", "Recruitment goes", name="Members"),
                fact("votes", "noted", votes_for=6, votes_against=3),
                fact("quantities", "£3m", value=3.0, unit="pound", measure="count"),
            ],
            resolved=[("noted", "That the update be noted"), (None, "and its annex")],
            publisher="DOV",
        ),
    )
    engine.dispose()
    return url


OVER_MANY = ("rpt_council_comparison", "rpt_coverage", "rpt_missing", "rpt_themes_by_council_month", "rpt_timeline")
"""Reports whose rows count or line up many documents; test_marts.py has them."""


def rows(connection: Connection, view: str) -> list[dict[str, object]]:
    return [dict(row) for row in connection.exec_driver_sql(f"SELECT * FROM {view}").mappings()]


@pytest.mark.parametrize("view", view_texts())
def test_a_view_says_its_question_and_names_council_committee_and_source(url: str, view: str) -> None:
    header = view_texts()[view].splitlines()[0]
    assert header.startswith("-- ")
    assert "?" in header
    if not view.startswith("rpt_"):
        return  # a step for other views, not for readers
    with reading(url) as connection:
        found = rows(connection, view)
        columns = {column["name"] for column in inspect(connection).get_columns(view)}
    if view in OVER_MANY:
        assert columns & {"subject_council_name", "publisher_council_name"}
        return
    assert {"subject_council", "committee", "source_id", "document_id"} <= columns
    if view in ("rpt_corrections", "rpt_form_differences", "rpt_people", "rpt_progress", "rpt_speeches"):
        assert (
            found == []
        )  # one form of one meeting that names nobody; test_forms, test_people, test_following have more
        return
    assert {row["subject_council_name"] for row in found} == {"Kent County Council"}
    assert {row["publisher_council_name"] for row in found} == {"Dover District Council"}


def test_decisions_a_row_a_clause(url: str) -> None:
    with reading(url) as connection:
        found = rows(connection, "rpt_decisions")
    assert [(row["verb"], row["quote"], row["outcome"], row["item_title"], row["item_number"]) for row in found] == [
        ("noted", "That the update be noted", "carried", "Update", "7"),
        (None, "and its annex", "carried", "Update", "7"),
    ]


def test_money_in_pounds(url: str) -> None:
    with reading(url) as connection:
        (found,) = rows(connection, "rpt_money")
    assert (found["amount_gbp"], found["kind"], found["paragraph"]) == (3_000_000.5, "saving", "p1")


def test_a_date_above_the_minutes_has_no_paragraph_and_still_a_row(url: str) -> None:
    with reading(url) as connection:
        (found,) = rows(connection, "rpt_dates")
    assert (found["paragraph"], found["edtf"], found["resolved"]) == (None, None, "2018-03-20")
    assert found["item_title"] == "Update"


def test_themes_with_the_words_of_the_paragraph(url: str) -> None:
    with reading(url) as connection:
        (found,) = rows(connection, "rpt_themes")
    assert (found["theme"], found["salience"], found["first_cue"], found["quote"]) == (
        "Workforce supply and roles",
        "primary",
        "Recruitment",
        "Recruitment goes well.",
    )


def test_quality_counts_what_a_document_gave(url: str) -> None:
    with reading(url) as connection:
        (found,) = rows(connection, "rpt_quality")
    assert {name: found[name] for name in ("paragraphs", "decisions", "decision_clauses", "money", "issues")} == {
        "paragraphs": 2,
        "decisions": 1,
        "decision_clauses": 2,
        "money": 1,
        "issues": 0,
    }


def test_a_vote_as_stated_and_what_is_not_stated_is_null(url: str) -> None:
    with reading(url) as connection:
        (found,) = rows(connection, "rpt_votes")
    assert (found["votes_for"], found["votes_against"], found["abstentions"]) == (6, 3, None)


def test_commitments_questions_interests_and_attendance_with_their_words(url: str) -> None:
    with reading(url) as connection:
        (commitment,) = rows(connection, "rpt_commitments")
        (question,) = rows(connection, "rpt_questions")
        (interest,) = rows(connection, "rpt_interests")
        (attendance,) = rows(connection, "rpt_attendance")
    assert (commitment["who"], commitment["due"], commitment["quote"]) == (
        "Members",
        "2018-09",
        "Recruitment goes well",
    )
    assert (question["asker"], question["answered"], question["quote"]) == ("Members", None, "goes well")
    assert (interest["name"], interest["kind"], interest["interest"]) == ("Members", "personal", "Recruitment goes")
    assert (attendance["name"], attendance["status"]) == ("Members", "apologies")


def test_no_view_adds_money_up() -> None:
    added = {name for text in view_texts().values() for name in re.findall(r"SUM\((.+?)\)", text)}
    assert {name for name in added if not name.startswith("pots_")} == {
        "meetings",
        "paragraphs",
        "primary_paragraphs",
        "decisions",
        "commitments",
        "questions",
    }
