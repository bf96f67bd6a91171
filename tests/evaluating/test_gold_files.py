"""Gold files are found with their documents; a wrong one is refused in a sentence; ours are sound."""

import hashlib
from pathlib import Path
from typing import Any

import pytest

from schemas.errors import GoldError
from tasks.evaluating.gold_files import gold_of, read_gold
from tasks.evaluating.verifying import faults
from tests.evaluating.gold import TEXT, gold, span, write

GOLD = Path(__file__).parents[1] / "gold"
FILES = sorted(path for folder in (GOLD, GOLD / "own", GOLD / "heldout") for path in folder.glob("*.json"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_gold_of_this_project_is_sound(path: Path) -> None:
    assert faults(read_gold(path)) == []


def test_gold_is_found_beside_its_document_and_other_json_is_passed_over(tmp_path: Path) -> None:
    write(tmp_path, gold())
    (tmp_path / "taxonomy.json").write_text('{"schema": "theme-taxonomy/1", "themes": []}')
    (tmp_path / "list.json").write_text("[1, 2]")
    assert [(annotation.name, annotation.text) for annotation in gold_of(tmp_path)] == [("budget", TEXT)]


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "an unknown schema": (gold() | {"schema": "gold-minutes/9"}, "its schema is 'gold-minutes/9'"),
    "no such document": (
        gold() | {"document": {"file": "none.txt", "sha256": ""}},
        "its document 'none.txt' is not there",
    ),
    "another document": (gold("other text"), "its sha256 differs"),
    "a span that does not quote": (gold(money=[span("£2m") | {"text": "£3m"}]), "money[0]: text is '£3m', but"),
    "a span beyond the end": (gold(money=[{"start": 5, "end": 9999}]), "is not a place in the document"),
    "white space at an end": (gold(money=[{"start": 11, "end": 19}]), "white space at an end"),
}


@pytest.mark.parametrize(("content", "words"), WRONG.values(), ids=WRONG.keys())
def test_a_gold_file_that_is_wrong_is_refused(content: dict[str, Any], words: str, tmp_path: Path) -> None:
    write(tmp_path, content)
    with pytest.raises(GoldError) as refused:
        gold_of(tmp_path)
    assert words in str(refused.value)
    assert str(refused.value).startswith(str(tmp_path / "budget.json"))


def test_a_folder_without_gold_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match="no gold file here"):
        gold_of(tmp_path)


def test_a_file_that_is_no_json_is_refused(tmp_path: Path) -> None:
    (tmp_path / "broken.json").write_text("{")
    with pytest.raises(GoldError, match="no JSON"):
        gold_of(tmp_path)


def test_a_document_that_is_no_utf8_is_refused(tmp_path: Path) -> None:
    data = b"\xff\xfe\x00"
    content = gold()
    content["document"]["sha256"] = hashlib.sha256(data).hexdigest()
    path = write(tmp_path, content)
    (tmp_path / "budget.txt").write_bytes(data)
    with pytest.raises(GoldError, match="not UTF-8"):
        read_gold(path)


PERSON = {"id": "rook", "name": "Councillor A Rook", "kind": "member", "surfaces": [span("Councillor A Rook")]}
BLOCK = {"id": "p1", "parent": None, "level": 1, "kind": "paragraph"}
UNSOUND: dict[str, tuple[dict[str, Any], str]] = {
    "an id twice": ({"people": [PERSON, PERSON]}, "people: two have the id 'rook'"),
    "a parent that is not there": ({"blocks": [{**BLOCK, "parent": "p0"}]}, "blocks: 'p1' has the parent 'p0'"),
    "a level that skips": ({"blocks": [BLOCK, {**BLOCK, "id": "a", "parent": "p1", "level": 3}]}, "the level 3"),
    "a person who is not listed": (
        {"people": [PERSON], "relations": [{"asker": "wren", "answerer": "rook"}]},
        "relations: asker 'wren' is no person",
    ),
    "an owner who is not listed": (
        {"people": [PERSON], "commitments": [{"who": ["rook", "wren"]}]},
        "commitments: who 'wren'",
    ),
    "an unknown word": ({"money": [{"kind": "pocket money"}]}, "money: kind 'pocket money' is none of saving"),
    "a clause outside": (
        {
            "resolutions": [
                span("RESOLVED: That the report be noted.", id="R1", clauses=[{**span("Budget"), "verb": "noted"}])
            ]
        },
        "a clause of 'R1' lies outside it",
    ),
}


@pytest.mark.parametrize(("lists", "words"), UNSOUND.values(), ids=UNSOUND.keys())
def test_a_gold_file_that_contradicts_itself_is_told(lists: dict[str, Any], words: str, tmp_path: Path) -> None:
    told = faults(read_gold(write(tmp_path, gold(**lists))))
    assert len(told) == 1
    assert words in told[0]


def test_words_beside_ids_and_longer_words_of_an_owner_are_no_strangers(tmp_path: Path) -> None:
    commitments = [{"who": "rook", "kind": "future report"}, {"who": "the Committee"}, {"who": None}]
    assert faults(read_gold(write(tmp_path, gold(people=[PERSON], commitments=commitments)))) == []
