"""The source list says what it means, or where it is wrong."""

from datetime import date
from pathlib import Path

import pytest

from schemas.errors import SourceListError
from schemas.sources import SourceEntry
from tasks.fetching.source_list import COLUMNS, merged, read_source_list

COUNCILS = frozenset({"KEN", "DOV", "WSX", "ROT"})
HEADER = ",".join(COLUMNS)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a.txt and kent/b.txt."""
    (tmp_path / "kent").mkdir()
    (tmp_path / "a.txt").write_text("a")
    (tmp_path / "kent" / "b.txt").write_text("b")
    return tmp_path


def write(folder: Path, text: str | bytes) -> str:
    path = folder / "sources.csv"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return str(path)


# name, rows, location and entry of each case
READ = [
    ("all columns", "a.txt,DOV,KEN,Board,2024-05-31,https://x.org/1,OGL,a note", "a.txt",
     SourceEntry("DOV", "KEN", "Board", date(2024, 5, 31), "https://x.org/1", "OGL", "a note")),
    ("subject is the publisher where nothing else is said", "a.txt,KEN,,,,,,", "a.txt", SourceEntry("KEN", "KEN")),
    ("subject alone", "a.txt,,KEN,,,,,", "a.txt", SourceEntry(None, "KEN")),
    ("blank is unknown", "a.txt, , ,\t,,,,", "a.txt", SourceEntry()),
    ("cells with commas and line breaks", 'a.txt,KEN,,"Cabinet, and\nCommittee",,,,', "a.txt",
     SourceEntry("KEN", "KEN", "Cabinet, and\nCommittee")),
    ("blank lines and cells around", "\n\n  a.txt , KEN ,,,,,,\n\n,,,,,,,\n", "a.txt", SourceEntry("KEN", "KEN")),
    ("a folder covers what is below it", "kent,KEN,,,,,,", "kent/b.txt", SourceEntry("KEN", "KEN")),
    ("a folder with a slash at its end", "kent/,KEN,,,,,,", "kent/b.txt", SourceEntry("KEN", "KEN")),
    ("the folder of the list itself", ".,KEN,,,,,,", "kent/b.txt", SourceEntry("KEN", "KEN")),
    ("the most specific row wins", "kent/b.txt,WSX,,,,,,\nkent,KEN,,,,,,\n.,ROT,,,,,,", "kent/b.txt",
     SourceEntry("WSX", "WSX")),
    ("it wins as a whole", ".,KEN,,Cabinet,,,,\na.txt,,,Board,,,,", "a.txt", SourceEntry(committee="Board")),
    ("a document that no row covers", "kent,KEN,,,,,,", "a.txt", None),
    ("a list without rows", "", "a.txt", None),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "location", "entry"), [row[1:] for row in READ], ids=[row[0] for row in READ])
def test_rows_are_read(rows: str, location: str, entry: SourceEntry | None, folder: Path) -> None:
    listed = read_source_list(write(folder, f"{HEADER}\n{rows}\n"), COUNCILS)
    assert listed.entry(str(folder / location)) == entry


@pytest.mark.parametrize(
    "encoded", [HEADER.encode() + b"\r\na.txt,KEN,,,,,,\r\n", b"\xef\xbb\xbf" + HEADER.encode() + b"\na.txt,KEN,,,,,,"]
)
def test_what_spreadsheets_write_is_read(encoded: bytes, folder: Path) -> None:
    assert read_source_list(write(folder, encoded), COUNCILS).entry(str(folder / "a.txt")) == SourceEntry("KEN", "KEN")


def test_columns_may_stand_in_any_order(folder: Path) -> None:
    header = ",".join(reversed(COLUMNS))
    listed = read_source_list(write(folder, f"{header}\nn,,,,,,KEN,a.txt\n"), COUNCILS)
    assert listed.entry(str(folder / "a.txt")) == SourceEntry("KEN", "KEN", note="n")


# (name, whole text after the header line unless it begins with "=", line, column, value, words of the problem)
FAULTS = [
    ("unknown council", "a.txt,KENT,,,,,,", 2, "publisher_council", "KENT", "did you mean KEN?"),
    ("code in lower case", "a.txt,,ken,,,,,", 2, "subject_council", "ken", "did you mean KEN?"),
    ("a code like no other", "a.txt,?,,,,,,", 2, "publisher_council", "?", "is not a code of the council register"),
    ("a day that is none", "a.txt,,,,2024-02-30,,,", 2, "meeting_date", "2024-02-30", "not a date"),
    ("a British date", "a.txt,,,,31/05/2024,,,", 2, "meeting_date", "31/05/2024", "like 2024-05-31"),
    ("an ISO date without dashes", "a.txt,,,,20240531,,,", 2, "meeting_date", "20240531", "not a date"),
    ("a row twice", "a.txt,KEN,,,,,,\n\n./a.txt,DOV,,,,,,", 4, "document", "./a.txt", "listed twice"),
    ("a folder twice", "kent,KEN,,,,,,\nkent/,DOV,,,,,,", 3, "document", "kent/", "listed twice"),
    ("a document that is not there", "b.txt,KEN,,,,,,", 2, "document", "b.txt", "does not exist"),
    ("no document", ",KEN,,,,,,", 2, "document", "", "is blank"),
    ("a URL", "https://x.org/1,KEN,,,,,,", 2, "document", "https://x.org/1", "does not download"),
    ("too few cells", "a.txt,KEN", 2, "(the row)", "a.txt,KEN", "has 2 cells and the header 8"),
    ("too many cells", "a.txt,KEN,,Board, of,,,,", 2, "(the row)", "a.txt,KEN,,Board,of,,,,", "has 9 cells"),
    ("the line after a cell of two lines", 'a.txt,KEN,,,,,,"1\n2"\nx,,,,,,,', 4, "document", "x", "does not exist"),
    ("the line where a row of two lines begins", 'a.txt,XXX,,,,,,"1\n2"', 2, "publisher_council", "XXX", "register"),
    ("a quotation mark that is never closed", 'a.txt,"KEN,,,,,,', 2, "(the row)", "", "is not CSV"),
    ("no header", "=", 1, "(the header)", "", "is missing"),
    ("an unknown column", f"={HEADER},date\n", 1, "(the header)", "date", "is no column"),
    ("a column twice", f"={HEADER},note\n", 1, "(the header)", "note", "stands twice"),
    ("a missing column", f"={HEADER.removesuffix(',note')}\n", 1, "(the header)", "note", "is missing"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "line", "column", "value", "problem"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS]
)
def test_a_fault_is_told_with_line_and_value(
    text: str, line: int, column: str, value: str, problem: str, folder: Path
) -> None:
    path = write(folder, text[1:] if text.startswith("=") else f"{HEADER}\n{text}\n")
    with pytest.raises(SourceListError) as raised:
        read_source_list(path, COUNCILS)
    fault = raised.value
    assert (fault.path, fault.line, fault.column, fault.value) == (path, line, column, value)
    assert problem in str(fault)


def test_a_list_that_is_not_utf_8_is_told_with_its_line(folder: Path) -> None:
    path = write(folder, HEADER.encode() + b"\na.txt,KEN,,Caf\xe9,,,,\n")
    with pytest.raises(SourceListError, match=r"line 2.*is not UTF-8"):
        read_source_list(path, COUNCILS)


def test_a_list_that_cannot_be_read_is_a_fault(folder: Path) -> None:
    with pytest.raises(SourceListError, match="cannot be read"):
        read_source_list(str(folder / "none.csv"), COUNCILS)
    with pytest.raises(SourceListError, match="is not a file"):
        read_source_list(str(folder / "kent"), COUNCILS)


def test_a_document_that_was_ingested_before_may_be_gone(folder: Path) -> None:
    path = write(folder, f"{HEADER}\nb.txt,KEN,,,,,,\n")
    known = {str(folder / "b.txt")}
    assert read_source_list(path, COUNCILS, known.__contains__).entry(str(folder / "b.txt")) == SourceEntry(
        "KEN", "KEN"
    )


def test_of_several_lists_the_later_wins(folder: Path) -> None:
    lists = [read_source_list(write(folder, f"{HEADER}\na.txt,{code},,,,,,\n"), COUNCILS) for code in ("KEN", "WSX")]
    assert merged(lists).entry(str(folder / "a.txt")) == SourceEntry("WSX", "WSX")
