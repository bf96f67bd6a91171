"""`status`, `issues`, `quarantine` and `compare`: what they print, for people and for programs."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.annotated_html import _STYLE
from flows.annotated_text import STYLES
from flows.cli import app
from flows.fact_words import SAID
from flows.rendering import plain, quoted
from schemas.errors import MinutebookError, Rejection, RejectionCode
from schemas.vocabulary import Disposition
from tests.warehouse.factories import (
    LATER,
    NOW,
    changed,
    checked,
    entry,
    fact,
    frame,
    load,
    minutes,
    new_warehouse,
)
from warehouse.ledger import set_missing
from warehouse.load import load_document, quarantine_document
from warehouse.runs import RunCounts, begin_run, finish_run

KENT = "documents/000_kent.txt"


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> str:
    url, engine = new_warehouse(tmp_path_factory.mktemp("commands"))
    begin_run(engine, "run-1", NOW)
    kent = minutes(
        KENT,
        facts=[
            fact("money", "£3m", amount_pence=300_000_000, subject="Members noted a saving of £3m."),
            fact("theme_tags", "Recruitment"),
            fact("dates", "goes well", edtf="--03-20", resolved="2018-03-20", resolution_basis="August 2018 is future"),
        ],
        resolved=[("noted", "That the update be noted"), (None, "and its annex")],
        publisher="DOV",
    )
    doubt = {
        "issue_id": "iss_1",
        "document_id": kent.document_id,
        "code": "unresolved_date",
        "severity": "warning",
        "message": "no year",
        "char_start": 8,
        "char_end": 15,
        "quote": "Members",
    }
    load(engine, type(kent)(kent.document_id, (*kent.frames, frame("issues", [doubt]))))
    load(engine, minutes("documents/001_sussex.txt", subject="WSX", publisher="WSX"))
    refused = entry(minutes("documents/002_empty.txt"), disposition=Disposition.QUARANTINED)
    quarantine_document(engine, refused, Rejection(RejectionCode.EMPTY, "0 bytes"), NOW)
    with engine.begin() as connection:
        set_missing(connection, ["documents/001_sussex.txt"], LATER)
    finish_run(engine, "run-1", RunCounts(offered=3, loaded=2, quarantined=1, rows_inserted=20), LATER)
    engine.dispose()
    return url


def said(url: str, *arguments: str, width: int = 100) -> str:
    result = CliRunner(env={"COLUMNS": str(width)}).invoke(app, [*arguments, "--warehouse", url])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code == 0, result.output
    return result.stdout


def test_status_says_what_is_held_how_the_run_went_and_what_to_look_at(url: str) -> None:
    text = said(url, "status")
    for line in (
        "Kent County Council (KEN)",
        "3 offered: 2 loaded, 1 quarantined",
        "rows: 20 added, 0 changed, 0 removed",
        "1 in quarantine",
        "1 missing from their source; their facts stay",
        "documents/001_sussex.txt",
        "unresolved_date",
    ):
        assert line in text


def test_status_as_data(url: str) -> None:
    found = json.loads(said(url, "status", "--json"))
    assert found["quarantined"] == 1
    assert found["missing"] == ["documents/001_sussex.txt"]
    assert {"name": "money", "count": 1} in found["facts"]
    assert found["last_run"]["loaded"] == 2
    assert found["sources"] == [{"name": "loaded", "count": 2}, {"name": "quarantined", "count": 1}]


def test_issues_come_with_their_words_and_the_meaning_of_their_code(url: str) -> None:
    text = said(url, "issues")
    assert "A date without a year, or a relative one" in text
    assert "warning: no year “Members” [documents/000_kent.txt:8-15]" in text


@pytest.mark.parametrize(
    ("arguments", "number"),
    [
        (["--code", "unresolved_date"], 1),
        (["--code", "label_gap"], 0),
        (["--code", "label_gap", "--code", "unresolved_date"], 1),
        (["--document", KENT], 1),
        (["--document", "001_sussex.txt"], 0),
    ],
)
def test_issues_of_a_code_or_a_document(url: str, arguments: list[str], number: int) -> None:
    found = json.loads(said(url, "issues", "--json", *arguments))
    assert len(found) == number
    assert all(issue["quote"] == "Members" and issue["meaning"] for issue in found)


def test_an_unknown_document_or_code_is_refused(url: str) -> None:
    with pytest.raises(MinutebookError, match="no document 'nothing' is loaded"):
        said(url, "issues", "--document", "nothing")
    assert CliRunner().invoke(app, ["issues", "--code", "nonsense"]).exit_code == 2


def test_changes_say_what_each_fact_was_and_is_and_why(tmp_path: Path) -> None:
    url, engine = new_warehouse(tmp_path)
    words = ("x" * 200 + " goes on.", "Recruitment: £3m.")
    kent = minutes(KENT, words, [fact("money", "£3m"), fact("theme_tags", "Recruitment")])
    begin_run(engine, "run-1", NOW)
    load(engine, kent)
    assert said(url, "changes") == f"\nNew documents\n  {KENT}\n\n1 new documents\n"
    later = changed(changed(kent, "money", lambda row: {**row, "kind": "budget"}), "theme_tags", lambda _: None)
    later = changed(later, "paragraphs", lambda row: {**row, "quote": str(row["quote"]).replace("goes on", "ends")})
    begin_run(engine, "run-2", LATER)
    load_document(engine, checked(later), entry(later, "run-2"), LATER)
    text = said(url, "changes", width=200)
    for line in (
        f"{KENT}\nrules, {LATER}",
        "~ money “£3m” kind: saving → budget",
        "- theme_tags “Recruitment” theme_id: workforce, salience: primary",
        "~ paragraphs quote: …" + "x" * 29 + " goes on. → …" + "x" * 29 + " ends.",
        "1 changed documents: 2 changed, 1 removed",
    ):
        assert line in text, text
    assert said(url, "changes", "--run", "run-2", "--document", KENT, width=200) == text
    assert said(url, "changes", "--since", "2026-02-01").strip() == "no changes"
    (_, updated, deleted) = json.loads(said(url, "changes", "--since", LATER[:10], "--json"))
    assert (updated["old_values"], updated["new_values"]) == ({"kind": "saving"}, {"kind": "budget"})
    assert (deleted["change"], deleted["new_values"]) == ("deleted", None)
    with pytest.raises(MinutebookError, match="no run 'run-3'"):
        said(url, "changes", "--run", "run-3")


def test_a_long_list_of_changes_is_cut_and_says_so(tmp_path: Path) -> None:
    url, engine = new_warehouse(tmp_path)
    load(engine, minutes(KENT))
    load(engine, minutes(KENT, paragraphs=[f"Paragraph {number}." for number in range(20)]), LATER)
    text = said(url, "changes", "--document", KENT)
    assert "… and 5 more" in text
    assert text.rstrip().endswith("`--json` lists them all")


def test_quarantine_says_the_reason_what_was_seen_and_what_to_do(url: str) -> None:
    text = said(url, "quarantine")
    for line in (
        "empty",
        "Download it again, or remove it from the folder.",
        "0 bytes",
        "/srv/documents/002_empty.txt",
    ):
        assert line in text
    (found,) = json.loads(said(url, "quarantine", "--json"))
    assert (found["code"], found["since_utc"]) == ("empty", NOW)


def test_compare_puts_each_line_beside_its_words_and_place(url: str) -> None:
    text = said(url, "compare", width=120)
    for line in (
        "published by Dover District",
        "not stated; … to 2018-12-31",
        "[000] a date of 2019 is still to come",
        "“That the update be noted” [000]",
        "· “and its annex” [000]",
        "£3,000,000, exact, no period",
        "“Members noted a saving of £3m.” [000",
        "2018-03-20",
        "the words give --03-20; the date is derived: August 2018 is future",
        "1 (1)  “Recruitment” [000 p2]",
        "A dash is not a zero",
    ):
        assert line in text, line
    money = text.split("Money")[1].split("Dates on one line")[0]
    assert "—" in money
    assert "total" not in money


@pytest.mark.parametrize("width", [40, 60, 80, 120, 200])
def test_no_line_is_wider_than_the_terminal(url: str, width: int) -> None:
    for command in (
        ["compare"],
        ["compare", "--theme", "workforce"],
        ["status"],
        ["changes"],
        ["issues"],
        ["quarantine"],
    ):
        assert max(map(len, said(url, *command, width=width).splitlines())) <= width


def test_on_a_narrow_terminal_councils_stand_below_one_another(url: str) -> None:
    text = said(url, "compare", width=40)
    assert [line.strip() for line in text.splitlines()].count("Kent") >= 3
    assert "West Sussex: —" in text


def test_a_theme_side_by_side(url: str) -> None:
    text = said(url, "compare", "--theme", "workforce", "kent", "wsx")
    assert "“Recruitment goes well.” [000 p2]" in text
    assert "Money" not in text


def test_compare_as_data_is_the_same_comparison(url: str) -> None:
    found = json.loads(said(url, "compare", "--json", "KEN"))
    assert [council["code"] for council in found["councils"]] == ["KEN"]
    assert [(one["kind"], one["amount_gbp"], one["mentions"]) for one in found["money"]] == [("saving", 3_000_000.0, 1)]
    assert [one["quote"] for one in found["decisions"]] == ["That the update be noted", "and its annex"]
    assert found["notes"]


def test_an_unknown_council_is_one_clear_line(url: str) -> None:
    with pytest.raises(MinutebookError, match=r"no council 'Kint' in the register; did you mean Kent"):
        said(url, "compare", "Kint")


def test_without_a_warehouse_the_reader_is_told_what_to_do(tmp_path: Path) -> None:
    for command in ("status", "changes", "issues", "quarantine", "compare"):
        with pytest.raises(MinutebookError, match="run `minutebook ingest` first"):
            said(f"sqlite:///{tmp_path}/none.sqlite", command)


def test_reading_commands_import_neither_prefect_nor_pandas() -> None:
    program = (
        "import sys; from flows.commands import changes, compare, db, issues, quarantine, status;"
        "print(sorted({'prefect', 'pandas', 'pandera', 'alembic'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_words_of_a_document_cannot_command_the_terminal(tmp_path: Path) -> None:
    url, engine = new_warehouse(tmp_path)
    nasty = "\x1b[31mRED\x07 [bold]markup[/bold] \u202egpj.exe"
    load(engine, minutes(paragraphs=(nasty,), facts=[fact("money", nasty)]))
    text = said(url, "compare", width=200)
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "[bold]markup[/bold]" in text


@pytest.mark.parametrize(
    ("words", "shown"),
    [("a\xa0\xa0 b\n\nc", "a b c"), (None, ""), ("a\x1bb", "a\ufffdb"), ("£3m – “so”", "£3m – “so”")],
)
def test_words_on_one_line(words: str | None, shown: str) -> None:
    assert plain(words) == shown


def test_a_long_sentence_is_cut_around_its_fact_between_words() -> None:
    sentence = f"{'before ' * 30}£3m{' after' * 30}"
    shown = quoted(sentence, "000 p1", around="£3m", reach=20).plain
    assert shown == "“… before before £3m after after after …” [000 p1]"
    assert quoted("All of it.", "000 p1", around="not in it").plain == "“All of it.” [000 p1]"


def test_a_run_that_was_killed_is_seen_to_have_no_end(tmp_path: Path) -> None:
    url, engine = new_warehouse(tmp_path)
    begin_run(engine, "run-1", NOW)
    assert "has not ended: it is running, or was killed" in said(url, "status", width=200)


def test_a_document_shows_what_it_says_of_earlier_minutes(tmp_path: Path) -> None:
    page = tmp_path / "minutes.txt"
    page.write_text(
        "Agenda item\n\nMinutes\n\nMinutes:\n\nRESOLVED that the minutes of the meeting held on 4 June 2019 be approved"
        " as a correct record, subject to the amendment of minute 33 to read ducks.\n"
    )
    shown = CliRunner().invoke(app, ["extract", str(page)], env={"COLUMNS": "500"}).stdout
    assert "approval minutes of 2019-06-04 approved, with a correction of minute 33: the amendment" in shown


@pytest.mark.parametrize("kind", sorted({kind for kind, _ in SAID.values()}))
def test_every_kind_of_fact_has_a_colour(kind: str) -> None:
    assert kind in STYLES
    assert re.search(rf"\.{kind}\b[^{{}}]*{{ color: ", _STYLE)
