"""PDFs in the layouts of council minutes read as their lines, rows, headings and furniture."""

import io
import subprocess
import sys
from difflib import SequenceMatcher
from pathlib import Path

import pdfplumber
import pytest

from schemas.documents import Block, Document
from schemas.vocabulary import BlockRole
from tasks.reading.pdf import read_pdf
from tasks.reading.reader import read
from tests.reading.pdfs import (
    LAYOUTS,
    Press,
    action_column,
    in_embedded_font,
    initials_attendance,
    line_numbered,
    many_pages,
    printed_minutes,
    prose,
    repacked,
    ruled_votes,
    unruled_table,
    words_of,
)

ROOT = Path(__file__).parents[2]
SAME_ORDER = ["printed minutes", "parish minutes", "ruled votes", "text upside down"]
"""Layouts that pdfplumber reads in the order of the words, so that its words can be compared."""


def words(document: Document, blocks: tuple[Block, ...] | None = None) -> list[str]:
    listed = document.blocks if blocks is None else blocks
    return words_of(document.text[block.start : block.end] for block in listed)


def texts(document: Document) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks if not block.furniture]


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_reads_as_its_blocks(name: str) -> None:
    data, expected = LAYOUTS[name]()
    document = read_pdf(data)
    assert texts(document) == expected
    assert document.issues == ()


@pytest.mark.parametrize("name", LAYOUTS)
def test_blocks_point_into_the_text(name: str) -> None:
    document = read(LAYOUTS[name]()[0])
    ends = [0, *(block.end for block in document.blocks)]
    for block, end in zip(document.blocks, ends, strict=False):
        text = document.text[block.start : block.end]
        assert text == text.strip()
        assert document.text[end : block.start].isspace() or end == block.start == 0
        line_start = document.text.rfind("\n", 0, block.start) + 1
        assert document.text[line_start : block.start].isspace() or block.start == line_start
        assert block.start - line_start == block.indent
        assert all(block.start <= start <= stop <= block.end + 3 for start, stop in block.cells)
        assert 1 <= (block.page or 0) <= (document.pages or 0)


@pytest.mark.parametrize("name", SAME_ORDER)
def test_the_words_are_those_of_pdfplumber(name: str) -> None:
    data, _ = LAYOUTS[name]()
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        wanted = words_of(page.extract_text() or "" for page in pdf.pages)
    got = [word for word in words(read_pdf(data)) if word != "|"]
    same = sum(match.size for match in SequenceMatcher(None, wanted, got, autojunk=False).get_matching_blocks())
    assert sorted(got) == sorted(wanted)
    assert same >= 0.97 * len(wanted)  # page numbers stand behind a paragraph that they interrupt


def test_ruled_cells_are_those_of_pdfplumber() -> None:
    data, _ = ruled_votes()
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        wanted = pdf.pages[0].extract_tables()[0]
    document = read_pdf(data)
    rows = [block for block in document.blocks if block.cells]
    assert [[document.text[start:end] for start, end in row.cells] for row in rows] == wanted
    assert [row.role for row in rows] == [BlockRole.TABLE_HEAD, *[BlockRole.TABLE_ROW] * 3]


@pytest.mark.parametrize("streams", [True, False], ids=["packed", "in plain sight"])
def test_how_a_file_is_packed_changes_nothing(streams: bool) -> None:
    data = in_embedded_font()
    plain = read_pdf(data)
    again = read_pdf(repacked(data, streams=streams))
    assert (again.text, again.blocks, again.issues) == (plain.text, plain.blocks, ())


def test_furniture_is_labelled_and_kept() -> None:
    document = read_pdf(printed_minutes(4)[0])
    furniture = [(block.page, document.text[block.start : block.end]) for block in document.blocks if block.furniture]
    heads = [(page, "Example Borough Council") for page in range(1, 5)]
    assert sorted(furniture, key=str) == sorted([*heads, *((page, str(page)) for page in range(1, 5))], key=str)


def test_line_numbers_are_furniture() -> None:
    document = read_pdf(line_numbered()[0])
    numbers = [document.text[block.start : block.end].split() for block in document.blocks if block.furniture]
    assert numbers == [[str(number) for number in range(1, len(numbers[0]) + 1)]]


def test_headings_are_bold_and_say_so() -> None:
    document = read_pdf(printed_minutes(2)[0])
    headings = [block for block in document.blocks if block.role is BlockRole.HEADING]
    assert all(block.bold for block in headings)
    titles = [document.text[block.start : block.end] for block in headings]
    assert titles[:3] == ["EXAMPLE BOROUGH COUNCIL", "HIGHWAYS COMMITTEE", "1.   Item about the road 1"]
    assert not any("report be noted" in title for title in titles)


def test_the_outline_and_underlining_name_headings() -> None:
    press = Press()
    for title in ("Parking in Mill Lane", "Lighting in Church End"):
        if title.startswith("Parking"):
            press.canvas.bookmarkPage("parking")
            press.canvas.addOutlineEntry(f"7. {title}", "parking")
        else:
            press.canvas.line(72, press.y - 2, 72 + press.canvas.stringWidth(title, "Helvetica", 11), press.y - 2)
        press.line(title)
        press.down()
        press.paragraph(prose(1))
    document = read_pdf(press.bytes())
    found = [document.text[block.start : block.end] for block in document.blocks if block.role is BlockRole.HEADING]
    assert found == ["Parking in Mill Lane", "Lighting in Church End"]


def test_actions_are_cells_beside_their_paragraph() -> None:
    document = read_pdf(action_column()[0])
    rows = [
        (block.role, document.text[block.cells[-1][0] : block.cells[-1][1]]) for block in document.blocks if block.cells
    ]
    assert rows == [(BlockRole.TABLE_HEAD, "Action"), (BlockRole.TABLE_ROW, "AM"), (BlockRole.TABLE_ROW, "BH/CP")]


def test_a_printed_action_is_a_line_of_its_own() -> None:
    press = Press()
    lines = press.wrapped(prose(5, 3), 72, 430)
    press.at(450, "Action", bold=True)
    press.line("Item", bold=True)
    for number, line in enumerate(lines):
        if number == len(lines) - 1:
            press.at(450, "Action: AM")
        press.line(line)
    assert texts(read_pdf(press.bytes())) == ["Item | Action", prose(5, 3), "Action: AM"]


def test_gaps_and_indents_are_kept() -> None:
    document = read_pdf(unruled_table()[0])
    assert [block.gap_before for block in document.blocks] == [0, 1, 0, 0, 0, 1]
    indents = [block.indent for block in read_pdf(initials_attendance()[0]).blocks]
    assert indents[0] == 0 < indents[1] < indents[4]


FULL = "The Chair welcomed residents of Oxbow Lane, the Wren Trust and Harbour Village Hall Club"
BELOW_A_FULL_LINE = ["In attendance: Mrs D Wren (Clerk)", "FOR: Councillors Heron and Teal (2)", "Minutes:"]


@pytest.mark.parametrize("below", BELOW_A_FULL_LINE)
def test_a_label_begins_a_paragraph_below_a_full_line_that_ends_no_sentence(below: str) -> None:
    press = Press(lead=13)
    for line in (FULL, below):
        press.line(line)
    assert texts(read_pdf(press.bytes())) == [FULL, below]


@pytest.mark.parametrize("below", ["1. APOLOGIES", "Cllr Godwit sent apologies"])
def test_a_line_whose_first_word_would_have_fitted_above_begins_a_paragraph(below: str) -> None:
    press = Press(lead=13)
    short = FULL.removesuffix(" Hall Club")
    for line in (FULL, "and the hedges along it.", FULL, "and no more.", short, below):
        press.line(line)
    assert texts(read_pdf(press.bytes()))[-2:] == [short, below]


def test_a_sentence_that_ends_at_the_edge_ends_its_paragraph_where_the_next_is_set_a_point_lower() -> None:
    press = Press(lead=13)
    for line in (f"{FULL},", "and it went on to say so.", FULL, "and no more.", f"{FULL}."):
        press.line(line)
        press.y -= line.endswith(".")
    press.line("Councillor Heron replied.")
    assert texts(read_pdf(press.bytes()))[-2:] == [f"{FULL}.", "Councillor Heron replied."]


def test_a_centred_line_goes_on_where_its_next_word_would_not_have_fitted() -> None:
    press = Press(lead=13)
    for line in (FULL, "and the hedges along it.", FULL, "and no more."):
        press.line(line)
    wide = "Declarations of Personal Interests by Members in Items on the Agenda for This"
    for line in (wide, "Meeting", "Members declared none"):
        press.centred(line)
        press.y += press.lead
    assert texts(read_pdf(press.bytes()))[-2:] == [f"{wide} Meeting", "Members declared none"]


@pytest.mark.parametrize("label", ["19/112", "7.", "(a)"])
def test_a_label_that_fills_its_column_is_apart_from_its_words_and_from_their_next_line(label: str) -> None:
    press = Press()
    press.line(f"{label}Apologies for absence were received from the members who are named below, from")
    press.line("the Clerk and from County Councillor Dauncey.", x=72 + 5.5 * len(label))
    [read] = texts(read_pdf(press.bytes()))
    assert read.split(" ", 1)[0] == label
    assert read.endswith("from the Clerk and from County Councillor Dauncey.")


TEARS = [("a vote was taken on the mat-", "ter", "matter"), ("the old and well-", "loved oak", "well-loved oak")]


@pytest.mark.parametrize(("first", "second", "joined"), TEARS)
def test_a_word_cut_by_a_page_is_whole_again(first: str, second: str, joined: str) -> None:
    press = Press(head="Example Borough Council", foot="{page}")
    for _ in range(3):
        press.paragraph(prose(2, 3))
    press.line(f"It was said that {first}")
    press.turn()
    press.line(f"{second} was put to the members again.")
    assert f"{joined} was put to the members again." in read_pdf(press.bytes()).text


def test_many_pages_are_read_in_the_memory_of_few() -> None:
    """Pages that stay open cost 8 MB each."""
    code = (
        "import resource, sys\n"
        "from tasks.reading.pdf import read_pdf\n"
        "from tests.reading.pdfs import many_pages\n"
        "few, many = many_pages(20), many_pages(200)\n"
        "read_pdf(few)\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "assert read_pdf(many).pages == 200\n"
        "print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert int(ran.stdout) < 60


def test_reading_twice_gives_the_same() -> None:
    data = many_pages(5)
    assert read_pdf(data) == read_pdf(data)
