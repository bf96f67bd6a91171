"""An annotation is written by quotes: one that is missing or ambiguous is refused; the JSON agrees with its source."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.gold.annotate import Unwritable, gold_of, written
from tests.gold.authoring import reading

HERE = Path(__file__).parent
SOURCES = sorted(path for folder in ("own", "heldout") for path in (HERE / folder).glob("*.yml"))
LAST = "{block: p2, at: NOTED}"
TEXT = "1.\u00a0 Ms Alder said £2m, then £2m more.\n\u00a0\nNOTED\n"
OUTLINE = """
document: {{kind: meeting}}
people:
  alder: {{name: Ms Alder, kind: officer, forms: [Ms Alder]}}
outline:
  - block: p1
    label: "1."
    at: Ms Alder said
    {facts}
  - {last}
"""


def _gold(folder: Path, facts: str, last: str = LAST) -> dict[str, Any]:
    (folder / "x.txt").write_text(TEXT, "utf-8")
    (folder / "x.yml").write_text(OUTLINE.format(facts=facts, last=last), "utf-8")
    return gold_of(folder / "x.yml")


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_the_gold_file_is_what_its_annotation_says(source: Path) -> None:
    assert source.with_suffix(".json").read_text("utf-8") == written(gold_of(source)), "run tests.gold.annotate"


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_every_annotated_fact_quotes_its_document(source: Path) -> None:
    text = source.with_suffix(".txt").read_bytes().decode("utf-8")
    gold = json.loads(source.with_suffix(".json").read_text("utf-8"))
    for span, words in _quoted(gold):
        assert text[span["start"] : span["end"]] == words == words.strip(), span


def _quoted(node: Any) -> Iterator[tuple[dict[str, Any], str]]:
    if isinstance(node, list):
        for part in node:
            yield from _quoted(part)
    elif isinstance(node, dict):
        for name in ("text", "surface", "verb", "title"):
            if name in node and "start" in node and not (name == "verb" and "text" in node):
                yield node, node[name]
        for part in node.values():
            yield from _quoted(part)


@pytest.mark.parametrize(
    ("facts", "last", "problem"),
    [
        pytest.param("money: [{q: £3m, kind: spend}]", LAST, "“£3m” is not in p1", id="missing"),
        pytest.param("money: [{q: £2m, kind: spend}]", LAST, "p1 2 times; say `nth: 1`", id="ambiguous"),
        pytest.param("money: [{q: £2, kind: spend}]", LAST, "“£2” is not in p1", id="cut"),
        pytest.param("speech: [{elm: said}]", LAST, "`elm` is no id of `people`", id="person"),
        pytest.param("money: [{q: £2m, nth: 1, kind: gift}]", LAST, "use one of saving", id="vocabulary"),
        pytest.param("kind: paragraph", "{block: p2, at: TED}", "is claimed by no entry before this", id="unclaimed"),
    ],
)  # fmt: skip
def test_what_cannot_be_found_once_is_refused_with_line_and_mend(
    tmp_path: Path, facts: str, last: str, problem: str
) -> None:
    with pytest.raises(Unwritable, match=r"x\.yml: line \d+: ") as refused:
        _gold(tmp_path, facts, last)
    assert problem in str(refused.value)


def test_equal_quotes_are_told_apart_and_a_block_excludes_its_label(tmp_path: Path) -> None:
    facts = "money: [{q: £2m, after: then, kind: spend}]\n    commitments: [{q: Ms Alder said … more, kind: target}]"
    gold = _gold(tmp_path, facts)
    assert gold["money"][0]["start"] == TEXT.index("£2m more")
    assert gold["commitments"][0]["text"] == "Ms Alder said £2m, then £2m more"
    assert (gold["blocks"][0]["label"], gold["blocks"][0]["start"]) == ("1.", TEXT.index("Ms"))


def test_an_organisation_is_sought_with_its_article_and_written_without(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("The Panel met.\nThe Select Panel asked the Panel.\n", "utf-8")
    panel = "organisations: {panel: {name: Panel, kind: committee, forms: [the Panel, The Panel]}}\n"
    outline = "outline: [{block: a, at: The Panel met}, {block: b, at: The Select}]\n"
    (tmp_path / "x.yml").write_text("document: {kind: meeting}\n" + panel + outline, "utf-8")
    surfaces = gold_of(tmp_path / "x.yml")["organisations"][0]["surfaces"]
    assert sorted((one["start"], one["text"]) for one in surfaces) == [(4, "Panel"), (42, "Panel")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Tuesday, 4th June, 2019", "2019-06-04"),
        ("4 June", "--06-04"),
        ("June 2019", "2019-06"),
        ("by 30 September 2019", "../2019-09-30"),
        ("2018/19", "2018-04/2019-03"),
        ("04/06/2019", "2019-06-04"),
        ("shortly", None),
        ("2018/20", None),
    ],
)
def test_plain_dates_are_read_off_their_words(words: str, expected: str | None) -> None:
    assert reading.edtf(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [("£1.2m", 1_200_000), ("£3,400.50", 3400.5), ("£20+bn", None), ("£6 million", 6_000_000), ("80p", None)],
)
def test_plain_amounts_are_read_off_their_words(words: str, expected: float | None) -> None:
    assert reading.amount(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("35%", (35, "percent")),
        ("12 weeks", (12, "week")),
        ("two appeals", (2, "appeal")),
        ("4-week", (4, "week")),
        ("12 step-down beds", (12, "step-down bed")),
        ("a few", None),
    ],
)
def test_plain_counts_are_read_off_their_words(words: str, expected: tuple[float, str] | None) -> None:
    assert reading.quantity(words) == expected
