"""`search`: what it prints, for people and for programs."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from rich.console import Console
from typer.testing import CliRunner

from flows.cli import app
from flows.hits_text import print_found
from schemas.errors import MinutebookError
from tests.warehouse.factories import changed, load, minutes, new_warehouse
from warehouse.engine import reading
from warehouse.search import Question, search

KENT, SUSSEX = "documents/000_kent.txt", "documents/001_sussex.txt"
LONG = f"{'The marsh was wet. ' * 30}A bittern boomed.{' The marsh was still wet.' * 30}"


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> str:
    url, engine = new_warehouse(tmp_path_factory.mktemp("search"))
    load(
        engine, minutes(KENT, ("Herons nest by\nthe old mill.", LONG), resolved=[("noted", "That the heron be noted")])
    )
    sussex = minutes(SUSSEX, ("A heron \x1b[31m [bold]was[/bold] seen.",), subject="WSX", committee="Health Scrutiny")
    load(engine, changed(sussex, "meetings", lambda row: {**row, "meeting_date": "2018-03-20"}))
    load(engine, minutes("documents/002.txt", ("Swans.",), subject=None, committee=None))
    engine.dispose()
    return url


def said(url: str, *arguments: str, width: int = 100) -> str:
    result = CliRunner(env={"COLUMNS": str(width)}).invoke(app, ["search", "--warehouse", url, *arguments])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code == 0, result.output
    return result.stdout


def test_a_hit_is_told_with_its_meeting_its_item_its_words_and_its_place(url: str) -> None:
    assert said(url, "nests mill", "--kind", "paragraph").splitlines() == [
        "1. Kent County Council (KEN) · Cabinet · date not stated: … to 2018-12-31",
        "   paragraph, item 7 Update",
        "   “Herons **nest** by the old **mill**.” [documents/000_kent.txt p1]",
        "",
        "1 found",
    ]


def test_a_decision_without_a_paragraph_is_told_with_its_characters(url: str) -> None:
    text = said(url, "heron", "--kind", "decision")
    assert "   decision, item 7 Update\n   “That the **heron** be noted” [documents/000_kent.txt 1" in text


def test_what_is_not_known_is_said(url: str) -> None:
    assert said(url, "swan").startswith("1. council not known · committee not stated · date not stated: … to 2018")


def test_no_more_than_the_limit_is_shown_and_all_are_counted(url: str) -> None:
    text = said(url, "heron", "--limit", "1")
    assert text.splitlines()[-1] == "3 found; the best 1 are shown (--limit shows more)"


def test_a_long_quote_is_cut_around_its_words(url: str) -> None:
    text = said(url, "bittern", width=1000)
    assert "“… " in text
    assert "A **bittern** boomed." in text
    assert " …” [" in text
    assert len(text) < 700


@pytest.mark.parametrize(
    ("arguments", "sources"),
    [
        (["--council", "KEN"], [KENT, KENT]),
        (["--council", "west sussex"], [SUSSEX]),
        (["--council", "KEN", "--council", "WSX"], [KENT, KENT, SUSSEX]),
        (["--committee", "scrutiny"], [SUSSEX]),
        (["--since", "2019"], []),
        (["--since", "2018-03", "--until", "2018-03-20", "--council", "WSX"], [SUSSEX]),
        (["--kind", "decision"], [KENT]),
        (["--kind", "paragraph"], [KENT, SUSSEX]),
    ],
    ids=" ".join,
)
def test_options_narrow_what_is_found(url: str, arguments: list[str], sources: list[str]) -> None:
    data = json.loads(said(url, "heron", "--json", *arguments))
    assert sorted(hit["source_id"] for hit in data["hits"]) == sources
    assert data["total"] == len(sources)


def test_hits_for_programs_have_the_places_of_the_words(url: str) -> None:
    data = json.loads(said(url, '"old mill" or bittern -swan', "--json", "--until", "2018"))
    assert {name: data[name] for name in ("words", "kind", "councils", "since", "until", "limit", "total")} == {
        "words": '"old mill" or bittern -swan',
        "kind": None,
        "councils": [],
        "since": None,
        "until": "2018-12-31",
        "limit": 20,
        "total": 2,
    }
    marked = {hit["quote"][start:end] for hit in data["hits"] for start, end in hit["found"]}
    assert marked == {"old mill", "bittern"}


def test_nothing_found_is_one_line_that_says_what_was_searched(url: str) -> None:
    asked = [
        "stork",
        "--council",
        "KEN",
        "--committee",
        "health",
        "--since",
        "2018",
        "--until",
        "2019",
        "--kind",
        "decision",
    ]
    assert said(url, *asked, width=300) == (
        'nothing found for "stork" in decisions of Kent County Council (KEN), committees with "health" in their name, '
        "from 2018-01-01, up to 2019-12-31\n"
    )
    assert json.loads(said(url, *asked, "--json"))["hits"] == []


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ([""], "nothing to search for"),
        (["--", "-heron"], "only says what to leave out"),
        (["heron", "--since", "March"], "'March' is no date; write a year, month or day"),
        (["heron", "--council", "Kint"], "no council 'Kint' in the register; did you mean Kent"),
        (["heron", "--council", "DOV"], "no loaded document is about Dover"),
    ],
)
def test_what_cannot_be_searched_is_told_in_a_line(url: str, arguments: list[str], complaint: str) -> None:
    with pytest.raises(MinutebookError, match=complaint):
        said(url, *arguments)


def test_a_kind_that_is_none_is_misuse() -> None:
    assert CliRunner().invoke(app, ["search", "heron", "--kind", "poem"]).exit_code == 2


def test_without_a_warehouse_the_reader_is_told_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(MinutebookError, match="run `minutebook ingest` first"):
        said(f"sqlite:///{tmp_path}/none.sqlite", "heron")


def test_the_words_of_a_document_cannot_command_the_terminal(url: str) -> None:
    text = said(url, "seen", width=200)
    assert "\x1b" not in text
    assert "[bold]was[/bold] **seen**" in text


def test_on_a_terminal_found_words_are_bold(url: str) -> None:
    with reading(url) as connection:
        found = search(connection, Question("mill"))
    console = Console(force_terminal=True, width=100, color_system="standard")
    with console.capture() as captured:
        print_found(console, found, "")
    assert "\x1b[1mmill\x1b[0m" in captured.get()
    assert "**" not in captured.get()


@pytest.mark.parametrize("width", [40, 80, 200])
def test_no_line_is_wider_than_the_terminal(url: str, width: int) -> None:
    assert max(map(len, said(url, "heron or bittern", width=width).splitlines())) <= width


def test_searching_imports_neither_prefect_nor_pandas() -> None:
    slow = "{'prefect', 'pandas', 'pandera'}"
    program = f"import sys; from flows.commands import search; print(sorted({slow} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
