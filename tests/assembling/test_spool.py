"""What stages hand to each other comes out as it went in, and nothing of it outlives the run."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from schemas.errors import Rejection, RejectionCode
from schemas.issues import Issue, IssueCode
from schemas.jobs import Checked, Extracted
from schemas.rows import DocumentRows, Frame
from schemas.sources import Offer, Reason, SourceEntry, Work
from schemas.vocabulary import Disposition
from tasks.assembling.spool import EXTRACTED, FETCHED, OUTCOMES, WORK, Fetched, Outcome, remove, spool, sweep

ENTRY = SourceEntry("KEN", "KEN", "Cabinet", date(2024, 5, 31), "https://example.org/a?b=1", "OGL", "a\nnote")
OFFER = Offer("documents/ä \n.txt", "/data/ä \n.txt", 10, 1, ENTRY, Rejection(RejectionCode.EMPTY, "no\nbytes"))
ROWS = DocumentRows(
    "doc_1", (Frame("money", ("a", "b", "c", "d", "e"), ((1, 1.0, True, None, "1"), (2, 2.5, False, "", "x"))),)
)
EXTRACT = Extracted("documents/a.txt", "0" * 64, Disposition.LOADED, ROWS, seconds=0.25)
CHECKED = Checked("documents/a.txt", "0" * 64, Disposition.LOADED, ROWS, (Issue(IssueCode.LABEL_GAP, "no 2", start=1),))
FETCH = Fetched(OFFER, 10, 2**62, "0" * 64)
REFUSED = Rejection(RejectionCode.BINARY, "it is not text")

# (kind of file, item)
ITEMS = [
    (WORK, Work(OFFER, Reason.NEW, "0" * 64)),
    (FETCHED, FETCH),
    (EXTRACTED, EXTRACT),
    (OUTCOMES, Outcome(FETCH, checked=CHECKED)),
    (OUTCOMES, Outcome(FETCH, rejection=REFUSED)),
]


@pytest.mark.parametrize(("lines", "item"), ITEMS, ids=["work", "fetched", "extracted", "loaded", "refused"])
def test_items_come_out_as_they_went_in(lines: object, item: object, tmp_path: Path) -> None:
    batch = lines.write(tmp_path / "00001", [item, item])  # type: ignore[attr-defined]
    out = list(lines.read(batch))  # type: ignore[attr-defined]
    assert out == [item, item]
    assert repr(out) == repr([item, item])  # 1, 1.0 and True are equal


def test_a_file_holds_one_item_a_line(tmp_path: Path) -> None:
    WORK.write(tmp_path / "00001", [Work(OFFER, Reason.NEW)] * 3)
    lines = (tmp_path / "00001.work.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["reason"] for line in lines] == ["new"] * 3


def test_removing_a_batch_leaves_the_others(tmp_path: Path) -> None:
    for name in ("00001", "00002"):
        WORK.write(tmp_path / name, [])
        EXTRACTED.write(tmp_path / name, [])
    remove(tmp_path / "00001")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["00002.extracted.jsonl", "00002.work.jsonl"]


@pytest.mark.parametrize("failure", [None, KeyError("a bug")])
def test_the_folder_goes_when_the_run_ends(failure: Exception | None, tmp_path: Path) -> None:
    try:
        with spool(tmp_path, "run") as folder:
            WORK.write(folder / "00001", [])
            if failure:
                raise failure
    except KeyError:
        pass
    assert list(tmp_path.iterdir()) == []


def test_the_folder_of_a_killed_run_is_swept_and_that_of_a_living_one_is_not(tmp_path: Path) -> None:
    code = (
        "import os; from pathlib import Path; from tasks.assembling.spool import spool\n"
        f"with spool(Path({str(tmp_path)!r}), 'killed'): os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[2], check=False)
    assert (tmp_path / "killed").exists()
    with spool(tmp_path, "living"):
        assert not (tmp_path / "killed").exists()
        sweep(tmp_path)
        assert (tmp_path / "living").exists()
