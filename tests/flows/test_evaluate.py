"""`minutebook evaluate`: scores as a table or JSON, and what is told of wrong input."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.cli import app
from tests.evaluating.gold import gold, span, write
from tests.flows.test_cli import minutebook

MONEY = [span("£2m", amount_gbp=3000000), span("Budget", amount_gbp=1)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path, gold(money=MONEY, references=[]))
    return tmp_path


def printed(*arguments: object) -> str:
    ran = CliRunner().invoke(app, ["evaluate", *map(str, arguments)])
    assert (ran.exit_code, ran.stderr) == (0, "")
    return ran.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "money 2 1 1.00 0.50 0.67"),
        (["--by", "document"], "budget money 2 1 1.00 0.50 0.67"),
        (["--by", "rule"], "1 1.00 1.00"),
        (["--misses"], "missed: “Budget” [budget:13-19]"),
        (["--misses"], "differs: “£2m” amount_gbp: 3000000; got 2000000"),
    ],
    ids=["by kind", "by document", "by rule", "a miss", "a value that differs"],
)
def test_scores_are_shown(arguments: list[str], words: str, folder: Path) -> None:
    assert words in " ".join(printed(folder, *arguments).split())


def test_json_gives_all_of_it(folder: Path) -> None:
    told = json.loads(printed(folder, "--json", "--kind", "money"))
    assert told["schema"] == "minutebook/evaluate/1"
    assert told["documents"] == ["budget"]
    (kind,) = told["kinds"]
    assert (kind["kind"], kind["exact"]["precision"], kind["exact"]["recall"]) == ("money", 1.0, 0.5)
    assert kind["attributes"] == {"amount_gbp": {"right": 0, "total": 1, "accuracy": 0.0}}
    assert [row["document"] for row in told["by_document"]] == ["budget"]
    assert [(row["kind"], row["exact"]["extracted"]) for row in told["by_rule"]] == [("money", 1)]
    assert [(remark["fault"], remark["words"]) for remark in told["remarks"]] == [
        ("missed", "Budget"),
        ("differs", "£2m"),
    ]


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["nowhere"], 2, "nowhere"),
        (["."], 1, "no gold file here"),
        ([".", "--kind", "monies"], 1, "'monies' is no kind; the kinds are: council,"),
    ],
    ids=["no folder", "no gold", "no such kind"],
)
def test_misuse_is_told(
    arguments: list[str], code: int, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = minutebook("evaluate", *arguments)
    assert (ran.returncode, ran.stdout) == (code, "")
    assert words in ran.stderr
    assert "Traceback" not in ran.stderr
