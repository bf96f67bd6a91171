"""The scorecard shows a table for each folder and no fact of any document."""

from pathlib import Path

from tasks.evaluating.scorecard import scorecard
from tests.evaluating.gold import gold, span, write


def test_each_folder_has_its_table_and_an_empty_one_has_none(tmp_path: Path) -> None:
    own, heldout = tmp_path / "own", tmp_path / "heldout"
    own.mkdir()
    heldout.mkdir()
    money = [span("£2m", amount_gbp=2000000, kind="fee"), span("2031", amount_gbp=2031, kind="fee")]
    write(own, gold(money=money))
    page = scorecard(((own, "Own"), (heldout, "Set aside")))
    assert "## Own" in page
    assert "Set aside" not in page
    assert "| money | 2 | 1 | 1.00 | 0.50 | 0.67 | 0.67 | amount_gbp 1/1, kind 0/1 |" in page
    assert "£2m" not in page
