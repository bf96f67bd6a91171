"""The fingerprint sees every change that can change a fact, and no other."""

import subprocess
import sys
from pathlib import Path

import pytest

from tasks.fetching.fingerprint import fingerprints, fingerprints_of, sources

ROOT = Path(__file__).parents[2]
TEXT, PDF = "text/plain", "application/pdf"
MOST_BYTES = 4_000_000
"""They are hashed in a few milliseconds; today it is a third of that."""
SOURCES = {
    "tasks/reading/reader.py": b"from tasks.reading.pdf import read_pdf\nfrom tasks.reading.text import read_text",
    "tasks/reading/text.py": b"from tasks.reading.decoding import decode",
    "tasks/reading/pdf.py": b"from tasks.reading import (\n    pdf_words,\n    decoding as d\n)",
    "tasks/reading/pdf_words.py": b"import tasks.reading.pdf_boxes",
    "tasks/reading/pdf_boxes.py": b"import tasks.reading.pdf_words",
    "tasks/reading/decoding.py": b"1",
    "tasks/reading/nobody_imports_this.py": b"1",
    "tasks/extracting/money.py": b"1",
}

# (path of a change, media types whose fingerprint changes)
CHANGES = [
    ("tasks/reading/pdf.py", {PDF}),
    ("tasks/reading/pdf_words.py", {PDF}),
    ("tasks/reading/pdf_boxes.py", {PDF}),
    ("tasks/reading/text.py", {TEXT}),
    ("tasks/reading/decoding.py", {TEXT, PDF}),
    ("tasks/reading/reader.py", {TEXT, PDF}),
    ("tasks/reading/nobody_imports_this.py", {TEXT, PDF}),
    ("tasks/extracting/money.py", {TEXT, PDF}),
    ("tasks/extracting/new.py", {TEXT, PDF}),
]

# (path within the installation, does it count?)
COUNTED = [
    ("schemas/vocabulary.py", True),
    ("tasks/reading/text.py", True),
    ("tasks/structuring/__init__.py", True),
    ("tasks/assembling/document.py", True),
    ("seeds/lexicon.py", True),
    ("seeds/reference/themes.yml", True),
    ("seeds/reference/councils.csv", True),
    ("tasks/assembling/pool.py", False),
    ("tasks/fetching/planning.py", False),
    ("tasks/load.py", False),
    ("warehouse/load.py", False),
    ("flows/cli.py", False),
    ("seeds/documents/sources.csv", False),
]


@pytest.mark.parametrize(("path", "changed"), CHANGES, ids=[path for path, _ in CHANGES])
def test_a_change_reaches_the_documents_that_rest_on_it(path: str, changed: set[str]) -> None:
    before, after = fingerprints_of(SOURCES), fingerprints_of(SOURCES | {path: SOURCES.get(path, b"") + b"\n2"})
    assert {kind for kind in (TEXT, PDF) if before.of(kind) != after.of(kind)} == changed
    assert before.whole != after.whole
    assert [after.is_current(before.of(kind)) for kind in (TEXT, PDF)] == [kind not in changed for kind in (TEXT, PDF)]


def test_a_file_that_moves_is_a_change() -> None:
    moved = {path.replace("money", "sums"): data for path, data in SOURCES.items()}
    assert fingerprints_of(SOURCES).whole != fingerprints_of(moved).whole


@pytest.mark.parametrize(("path", "counts"), COUNTED, ids=[path for path, _ in COUNTED])
def test_what_counts(path: str, counts: bool) -> None:
    assert (ROOT / path).exists()
    assert (path in dict(sources())) is counts


def test_every_lexicon_counts() -> None:
    lexicons = {path.relative_to(ROOT).as_posix() for path in (ROOT / "seeds" / "lexicon").glob("*.yml")}
    assert lexicons
    assert lexicons <= set(dict(sources()))


def test_it_is_the_same_in_another_process_and_folder(tmp_path: Path) -> None:
    code = "from tasks.fetching.fingerprint import fingerprints; print(fingerprints().whole)"
    environment = {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "7"}
    told = subprocess.check_output([sys.executable, "-c", code], cwd=tmp_path, env=environment, text=True)
    assert told.strip() == fingerprints().whole


def test_it_is_cheap_for_it_reads_little_and_nothing_twice() -> None:
    read = list(sources())
    assert len({path for path, _ in read}) == len(read)
    assert sum(len(data) for _, data in read) < MOST_BYTES
    fingerprints.cache_clear()
    fingerprints()
    assert fingerprints() is fingerprints()
    assert fingerprints.cache_info().misses == 1


def test_a_taxonomy_that_a_user_brings_counts_by_its_content() -> None:
    own, other = fingerprints(b"themes: one"), fingerprints(b"themes: two")
    assert len({fingerprints().of(TEXT), own.of(TEXT), other.of(TEXT)}) == 3
    assert not other.is_current(own.of(TEXT))
    assert fingerprints(b"themes: one").whole == own.whole
