"""Every document keeps its id and gets its row of the source list, whatever path it is ingested by."""

import shutil
from pathlib import Path

import pytest

from schemas.errors import SourceListError
from tasks.fetching.offering import Discovery, Ledger, discover
from tasks.fetching.source_list import COLUMNS
from tests.fetching.ledgers import entry_of, ledger_of

COUNCILS = frozenset({"KEN", "WSX"})
HEADER = ",".join(COLUMNS) + "\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """data/kent/{a,b}.txt and data/rother/a.txt."""
    for name in ("kent/a.txt", "kent/b.txt", "rother/a.txt"):
        path = tmp_path / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return tmp_path / "data"


def offered(*paths: Path, source: Path | None = None, ledger: Ledger | None = None) -> Discovery:
    return discover(map(str, paths), str(source) if source else None, ledger or {}, COUNCILS)


def ids(discovery: Discovery) -> list[str]:
    return [offer.source_id for offer in discovery.offers]


def noted(discovery: Discovery) -> Ledger:
    """The ledger after all that is offered was loaded."""
    return ledger_of(*map(entry_of, discovery.offers))


def test_an_id_is_the_folder_given_and_the_path_in_it(data: Path) -> None:
    assert ids(offered(data)) == ["data/kent/a.txt", "data/kent/b.txt", "data/rother/a.txt"]
    assert ids(offered(data / "kent")) == ["kent/a.txt", "kent/b.txt"]
    assert ids(offered(data / "kent" / "a.txt")) == ["kent/a.txt"]


def test_a_known_file_keeps_its_id_whatever_path_leads_to_it(data: Path) -> None:
    ledger = noted(offered(data))
    assert ids(offered(data / "kent", ledger=ledger)) == ["data/kent/a.txt", "data/kent/b.txt"]
    assert ids(offered(data / "kent" / "b.txt", ledger=ledger)) == ["data/kent/b.txt"]
    ledger = noted(offered(data / "kent"))
    assert ids(offered(data, ledger=ledger)) == ["data/rother/a.txt", "kent/a.txt", "kent/b.txt"]


def test_a_folder_that_moved_keeps_its_ids(data: Path, tmp_path: Path) -> None:
    ledger = noted(offered(data))
    shutil.move(data, tmp_path / "elsewhere" / "data")
    assert ids(offered(tmp_path / "elsewhere" / "data", ledger=ledger)) == list(ledger)


def test_another_folder_of_the_same_name_gets_ids_of_its_own(data: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / "data"
    shutil.copytree(data, other)
    (other / "new.txt").touch()
    found = ids(offered(other, ledger=noted(offered(data))))
    suffixed = [name for name in found if name.startswith("data~")]
    assert len(suffixed) == 3
    assert "data/new.txt" in found
    assert found == ids(offered(other, ledger=noted(offered(data))))
    assert len(set(ids(offered(data, other)))) == 7


def test_the_ids_of_two_folders_do_not_depend_on_the_order_they_are_given_in(data: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / "data"
    shutil.copytree(data, other)
    assert offered(data, other).offers == offered(other, data).offers


def test_the_same_folder_by_another_way_is_the_same_folder(data: Path, tmp_path: Path) -> None:
    (tmp_path / "link").mkdir()
    (tmp_path / "link" / "data").symlink_to(data)
    ledger = noted(offered(data))
    assert ids(offered(tmp_path / "link" / "data", ledger=ledger)) == list(ledger)


def test_a_source_list_in_the_folder_is_used(data: Path) -> None:
    (data / "sources.csv").write_text(f"{HEADER}kent,KEN,,,,,,\n")
    publishers = {offer.source_id: offer.entry.publisher for offer in offered(data).offers}
    assert publishers == {"data/kent/a.txt": "KEN", "data/kent/b.txt": "KEN", "data/rother/a.txt": None}


def test_a_source_list_further_inside_is_more_specific(data: Path) -> None:
    (data / "sources.csv").write_text(f"{HEADER}kent,KEN,,,,,,\n")
    (data / "kent" / "sources.csv").write_text(f"{HEADER}.,WSX,,,,,,\n")
    assert {offer.entry.publisher for offer in offered(data / "kent").offers} == {"WSX"}


def test_a_source_list_that_is_named_is_the_only_one(data: Path) -> None:
    (data / "sources.csv").write_text("not a source list")
    (data / "mine.csv").write_text(f"{HEADER}kent,KEN,,,,,,\n")
    discovery = offered(data / "kent", source=data / "mine.csv")
    assert [(offer.source_id, offer.entry.publisher) for offer in discovery.offers] == [
        ("data/kent/a.txt", "KEN"),
        ("data/kent/b.txt", "KEN"),
    ]


def test_a_source_list_alone_offers_what_lies_below_its_folder(data: Path) -> None:
    (data / "mine.csv").write_text(f"{HEADER}kent,KEN,,,,,,\n")
    assert ids(offered(source=data / "mine.csv")) == ["data/kent/a.txt", "data/kent/b.txt", "data/rother/a.txt"]


def test_a_listed_document_that_is_gone_is_a_fault_only_if_it_never_was_there(data: Path) -> None:
    ledger = noted(offered(data))
    (data / "sources.csv").write_text(f"{HEADER}kent/a.txt,KEN,,,,,,\n")
    (data / "kent" / "a.txt").unlink()
    assert len(offered(data, ledger=ledger).offers) == 2
    with pytest.raises(SourceListError, match=r"line 2.*kent/a.txt.*does not exist"):
        offered(data)
