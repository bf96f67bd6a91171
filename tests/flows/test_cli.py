"""The command line, as a user starts it: a process of its own, its words and its exit code."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from flows.cli import COMMANDS
from tests.flows.conftest import SEEDS

ROOT = Path(__file__).parents[2]
LOADED = """
import sys
from flows.cli import main
try:
    main()
finally:
    print(*sys.modules, file=sys.stderr)
"""


def minutebook(
    *arguments: object, code: str = "from flows.cli import main; main()"
) -> subprocess.CompletedProcess[str]:
    """Run the command line in the present folder."""
    command = [sys.executable, "-c", code, *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "200"}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def modules(ran: subprocess.CompletedProcess[str]) -> set[str]:
    return {name.partition(".")[0] for name in ran.stderr.splitlines()[-1].split()}


# (arguments, exit code, words on standard error)
MISUSED = [
    (["ingest"], 2, "name a folder or a file"),
    (["ingest", "none"], 2, "none does not exist"),
    (["ingest", ".", "--source", "none.csv"], 2, "none.csv does not exist"),
    (["ingest", ".", "--limit", "0"], 2, "limit"),
    (["ingest", ".", "--warehouse", "nonsense"], 1, "'nonsense' is not the address of a warehouse"),
    (["digest"], 2, "digest"),
    (["--nonsense"], 2, "--nonsense"),
]


@pytest.mark.parametrize(("arguments", "code", "words"), MISUSED, ids=[" ".join(row[0]) for row in MISUSED])
def test_misuse_is_told_in_a_line(arguments: list[str], code: int, words: str, workplace: Path) -> None:
    ran = minutebook(*arguments)
    assert (ran.returncode, ran.stdout) == (code, "")
    assert words in ran.stderr
    assert "Traceback" not in ran.stderr
    assert list(workplace.iterdir()) == []


def test_the_help_names_every_command() -> None:
    ran = minutebook("--help")
    assert ran.returncode == 0
    assert [name for name in COMMANDS if f" {name} " in ran.stdout] == list(COMMANDS)


def test_the_version_is_told() -> None:
    assert minutebook("--version").stdout.startswith("minutebook ")


def test_a_setting_that_cannot_be_is_told_by_its_name(workplace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MINUTEBOOK_WORKERS", "many")
    ran = minutebook("ingest", ".")
    assert (ran.returncode, ran.stderr.count("\n")) == (1, 1)
    assert ran.stderr.startswith("minutebook: MINUTEBOOK_WORKERS=many: ")


def test_a_bad_source_list_is_told_with_its_place_and_nothing_is_written(documents: Path, workplace: Path) -> None:
    path = documents / "sources.csv"
    path.write_text(path.read_text().replace("ROT,ROT", "ROTHERHAM,ROT"))
    ran = minutebook("ingest", documents)
    assert (ran.returncode, ran.stderr.count("\n")) == (1, 1)
    assert f"{path}, line 6, column publisher_council: 'ROTHERHAM' is not a code" in ran.stderr
    assert not (workplace / "data").exists()


def test_a_dry_run_says_what_and_why_and_writes_nothing(workplace: Path) -> None:
    ran = minutebook("ingest", SEEDS, "--dry-run", code=LOADED)
    assert ran.returncode == 0
    assert "5 of 5 to do, nothing written" in ran.stdout
    assert "new              documents/000_9c8075c08e0e327e.txt" in ran.stdout
    assert list(workplace.iterdir()) == []
    assert modules(ran).isdisjoint({"prefect", "pandas", "pandera"})


def test_a_dry_run_for_programs(workplace: Path) -> None:
    told = json.loads(minutebook("ingest", SEEDS, "--dry-run", "--json", "--limit", 2).stdout)
    assert (told["dry_run"], told["offered"], told["run_id"]) == (True, 5, None)
    assert [one["reason"] for one in told["to_do"]] == ["new", "new", "over_limit", "over_limit", "over_limit"]


def test_an_empty_folder_is_no_error_and_writes_nothing(workplace: Path) -> None:
    (workplace / "empty").mkdir()
    ran = minutebook("ingest", "empty")
    assert (ran.returncode, ran.stdout.splitlines()[0]) == (0, "no documents found, 0 rows changed")
    assert [path.name for path in workplace.iterdir()] == ["empty"]


@pytest.mark.parametrize("module", ["flows.cli", "flows.settings", "flows.request"])
def test_starting_imports_nothing_slow(module: str) -> None:
    code = f"import {module}, sys; print(*sys.modules)"
    names = subprocess.check_output([sys.executable, "-c", code], cwd=ROOT, text=True).split()
    assert {name.partition(".")[0] for name in names}.isdisjoint({"prefect", "pandas", "pandera", "sqlalchemy"})


@pytest.mark.prefect
def test_ingest_again_says_so_at_once_without_prefect(documents: Path, ingest: object, workplace: Path) -> None:
    (documents / "empty.txt").touch()
    assert callable(ingest)
    ingest(documents)
    before = {path: path.stat().st_mtime_ns for path in workplace.rglob("*.sqlite")}
    ran = minutebook("ingest", documents, code=LOADED)
    assert ran.returncode == 0
    assert ran.stdout.startswith("0 loaded, 1 quarantined, 5 unchanged, 0 rows changed\n")
    assert "The file holds no text." in ran.stdout
    assert modules(ran).isdisjoint({"prefect", "pandas", "pandera"})
    assert {path: path.stat().st_mtime_ns for path in workplace.rglob("*.sqlite")} == before
    (documents / "empty.txt").unlink()
    minutebook("ingest", documents)
    assert minutebook("ingest", documents).stdout.startswith("all 5 unchanged, 0 rows changed\n")


POND_THEMES = "themes:\n  - id: ponds\n    label: Ponds\n    definition: Still waters.\n    cues: [pond]\n"


@pytest.mark.parametrize("option", [True, False], ids=["named", "set"])
def test_extract_takes_themes_of_the_users_own(option: bool, workplace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (workplace / "mine.yml").write_text(POND_THEMES)
    (workplace / "item.txt").write_text("Agenda item\n\nMill\n\nMinutes:\n\nThe pond was full.\n")
    if not option:
        monkeypatch.setenv("MINUTEBOOK_THEMES", "mine.yml")
    ran = minutebook("extract", "item.txt", "--json", *(["--themes", "mine.yml"] if option else []))
    assert [tag["theme"] for tag in json.loads(ran.stdout)["themes"]] == ["ponds"]


def test_a_wrong_taxonomy_is_told_in_a_line(workplace: Path) -> None:
    (workplace / "mine.yml").write_text(POND_THEMES.replace("cues", "cue"))
    (workplace / "item.txt").write_text("Agenda item\n\nMill\n\nMinutes:\n\nThe pond was full.\n")
    ran = minutebook("extract", "item.txt", "--themes", "mine.yml")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr == "minutebook: mine.yml, theme 1 (ponds) has the unknown key 'cue'. Did you mean 'cues'?\n"
