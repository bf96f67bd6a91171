"""Whatever a file holds, it gives minutes or a refusal with a code, and rows that fit their tables."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.checking import check
from schemas.declared import key_place
from schemas.errors import DocumentRejectedError
from schemas.jobs import Checked, Extracted
from schemas.minutes import Minutes
from schemas.sources import SourceEntry
from schemas.tables import column_names
from schemas.vocabulary import Disposition
from tasks.assembling.minutes import minutes_of
from tasks.shaping.public_json import minutes_json
from tasks.shaping.rows import shape
from tests.conftest import sample_documents

SAMPLES = [path.read_text("utf-8") for path in sample_documents()]
ODD = "\x00\x07\x1b\x85\xa0\xad\u200b\u2028\u202e\ufeff\ufffd\U0001f600é́İßﬁ٣²½£€%’“–·\uf0b7\t\r\x0c"
SAID = (
    "Minutes:", "Agenda item", "RESOLVED", "RESOLVED that", "Resolved:-", "1.", "1.", "a)", "i)", "25.", "25.1", "·",
    "and", "be noted", "£2m", "£20+bn", "40%", "by 31 March", "31 September 2018", "29 February", "29 February 2019",
    "in 2017/18", "would", "had", "Mr", "Cllr", "Heron", "J Heron", "Jo", "the Leader,", "Director of Ponds",
    "Members", "said", "Councillors", "Supporting documents:", "Plan PDF 1.2.3 KB", "Presenter: .", "Present:",
    "Report by", ":-", ";", ".", "\n", "\n\n", "\n\xa0\n",
)  # fmt: skip
WORDS = st.sampled_from(SAID)
SENTENCES = st.lists(WORDS, max_size=60).map(" ".join)


def survives(data: bytes) -> Minutes | None:
    """Return the minutes, or None for a refusal; rows of one table never share an id."""
    try:
        minutes = minutes_of(data, SourceEntry())
    except DocumentRejectedError as refusal:
        assert refusal.rejection.message
        return None
    minutes_json(minutes)
    for frame in shape(minutes, "ponds/one.txt", SourceEntry()).frames:
        key = frame.columns.index(list(column_names(frame.table))[key_place(frame.table)])
        assert len({row[key] for row in frame.rows}) == len(frame.rows), frame.table
    return minutes


def fits(minutes: Minutes) -> None:
    """Check every row of a document against its table, its quote and what it refers to."""
    rows = shape(minutes, "ponds/one.txt", SourceEntry())
    [outcome] = check([Extracted("ponds/one.txt", minutes.structure.document.sha256, Disposition.LOADED, rows)])
    assert isinstance(outcome, Checked)
    assert outcome.issues == ()


@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    survives(data)


@given(st.text(max_size=400))
def test_any_text(text: str) -> None:
    survives(text.encode())


@given(st.text(st.characters(codec="utf-8") | st.sampled_from(ODD), max_size=300))
def test_any_text_as_minutes(text: str) -> None:
    survives(f"Agenda item\n\nPonds\n\nMinutes:\n\n{text}\n\nRESOLVED that the report be noted.".encode())


@given(SENTENCES)
@settings(max_examples=300)
def test_the_words_of_minutes_in_any_order(words: str) -> None:
    survives(f"Agenda item\nPonds\nMinutes:\n{words}".encode())
    survives(words.encode())


@given(SENTENCES)
@settings(max_examples=20)
def test_the_rows_of_any_order_fit_their_tables(words: str) -> None:
    if minutes := survives(f"Agenda item\nPonds\nPresenter: Jo Heron\nMinutes:\nOne {words}".encode()):
        fits(minutes)


def cut(lines: list[str], at: int, until: int) -> list[str]:
    return lines[:at] + lines[until:]


def twice(lines: list[str], at: int, until: int) -> list[str]:
    return lines[:until] + lines[at:]


def swap(lines: list[str], at: int, until: int) -> list[str]:
    return lines[until:] + lines[at:until] + lines[:at]


def backwards(lines: list[str], at: int, until: int) -> list[str]:
    return lines[:at] + lines[at:until][::-1] + lines[until:]


def joined(lines: list[str], at: int, until: int) -> list[str]:
    return [*lines[:at], " ".join(lines[at:until]), *lines[until:]]


@pytest.mark.parametrize("change", [cut, twice, swap, backwards, joined])
@given(data=st.data())
@settings(max_examples=25)
def test_samples_with_lines_cut_doubled_and_moved(change: Callable[..., list[str]], data: st.DataObject) -> None:
    lines = data.draw(st.sampled_from(SAMPLES)).split("\n")
    at, until = sorted(data.draw(st.tuples(*[st.integers(0, len(lines))] * 2)))
    survives("\n".join(change(lines, at, until)).encode())


@given(st.sampled_from(SAMPLES), st.lists(st.tuples(st.integers(0, 9000), st.sampled_from(ODD)), max_size=40))
@settings(max_examples=50)
def test_samples_with_odd_characters_strewn_in(text: str, strewn: list[tuple[int, str]]) -> None:
    for place, character in strewn:
        text = text[:place] + character + text[place:]
    survives(text.replace("\x00", "").encode())


@given(st.sampled_from(SAMPLES), st.integers(0, 9000))
@settings(max_examples=50)
def test_samples_cut_off_anywhere(text: str, length: int) -> None:
    survives(text.encode()[:length])
    survives(text.encode("utf-16")[:length])
    survives(text.encode("cp1252", errors="replace")[:length])


@given(st.sampled_from(SAMPLES), st.integers(0, 200), st.integers(1, 8))
@settings(max_examples=15)
def test_the_rows_of_changed_samples_fit_their_tables(text: str, line: int, step: int) -> None:
    lines = text.split("\n")
    if minutes := survives("\n".join(lines[: line % len(lines)] + lines[line % len(lines) :: step]).encode()):
        fits(minutes)
