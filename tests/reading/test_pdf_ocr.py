"""Pages that are pictures: read by text recognition where it is installed, refused or flagged where it is not."""

import io
from collections.abc import Callable
from dataclasses import replace
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image

from schemas.errors import DocumentRejectedError, RejectionCode
from schemas.issues import IssueCode
from schemas.vocabulary import Severity
from tasks.reading import ocr
from tasks.reading import pdf as pdf_reading
from tasks.reading.ocr import Recognised, recogniser
from tasks.reading.pdf import read_pdf
from tasks.reading.pdf_words import Run
from tests.reading.pdf_damage import PLANTED, changed, saved
from tests.reading.pdfs import in_embedded_font, parish_minutes, printed_minutes, rasterised, words_of

TABLE = """level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
1\t1\t0\t0\t0\t0\t0\t0\t900\t900\t-1\t
5\t1\t1\t1\t1\t1\t100\t100\t80\t20\t96.5\tThe
5\t1\t1\t1\t1\t2\t190\t100\t110\t24\t91.0\treport
5\t1\t1\t1\t1\t3\t310\t100\t60\t20\t12.0\t~#
5\t1\t1\t1\t2\t1\t100\t140\t100\t20\t88.0\tnoted.
"""


def mixed() -> bytes:
    """Two pages of text and one that is a picture."""
    text = pikepdf.open(io.BytesIO(printed_minutes(2)[0]))
    picture = pikepdf.open(io.BytesIO(rasterised(parish_minutes()[0], scale=1.0)))
    with text, picture:
        text.pages.append(picture.pages[0])
        return saved(text)


def reads(*lines: str) -> Callable[[Any], Recognised]:
    """A recogniser that finds these lines in any picture."""
    runs = tuple(
        Run(72.0, 520.0, 100.0 + 14 * number, 11.0, tuple((72.0, word) for word in line.split()))
        for number, line in enumerate(lines)
    )
    return lambda _: Recognised(runs, 0.9, 595.0, 842.0)


def test_pictures_are_refused_without_recognition(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_reading, "recogniser", lambda: None)
    with pytest.raises(DocumentRejectedError, match="pages 1-2 of 2") as caught:
        read_pdf(rasterised(printed_minutes(2)[0], scale=1.0))
    assert caught.value.rejection.code is RejectionCode.NEEDS_OCR
    assert "`make ocr`" in caught.value.rejection.hint


def test_a_picture_among_pages_of_text_is_flagged_without_recognition(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_reading, "recogniser", lambda: None)
    [issue] = read_pdf(mixed()).issues
    assert (issue.code, issue.severity) == (IssueCode.TEXT_MAY_BE_MISSING, Severity.ERROR)
    assert issue.message.startswith("page 3 of 3: pictures without text")


def test_recognised_words_say_that_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_reading, "recogniser", lambda: reads("RESOLVED that the report be", "noted."))
    document = read_pdf(mixed())
    recognised = [(block.page, document.text[block.start : block.end]) for block in document.blocks if block.ocr]
    assert recognised == [(3, "RESOLVED that the report be noted.")]
    [issue] = document.issues
    assert issue.code is IssueCode.READ_BY_OCR
    assert issue.message == "page 3: 6 words with a mean confidence of 0.90"


def test_a_garbled_text_layer_is_read_from_the_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_reading, "recogniser", lambda: reads("The words that the page shows."))
    document = read_pdf(changed(in_embedded_font(1), PLANTED[0]))
    assert document.text.strip() == "The words that the page shows."


def test_a_page_on_its_side_is_turned(monkeypatch: pytest.MonkeyPatch) -> None:
    """The fake recogniser is sure of its words only where the picture is wider than high."""
    upright = reads("The words that the page shows.")

    def recognise(picture: Any) -> Recognised:
        return upright(picture) if picture.width > picture.height else Recognised((), 0.3, 595.0, 842.0)

    monkeypatch.setattr(pdf_reading, "recogniser", lambda: recognise)
    document = read_pdf(rasterised(printed_minutes(1)[0], scale=1.0))
    assert document.text.strip() == "The words that the page shows."


def test_a_recogniser_that_is_unsure_degrades_the_document(monkeypatch: pytest.MonkeyPatch) -> None:
    words = reads("The words that the page shows.")
    monkeypatch.setattr(pdf_reading, "recogniser", lambda: lambda page: replace(words(page), confidence=0.6))
    [issue] = read_pdf(mixed()).issues
    assert (issue.code, issue.severity) == (IssueCode.READ_BY_OCR, Severity.ERROR)


FAILURES = [(RuntimeError("Conv: std::bad_alloc"), RejectionCode.MEMORY_LIMIT), (KeyError("any other"), None)]


@pytest.mark.parametrize(("failure", "code"), FAILURES, ids=["out of memory", "a bug of its own"])
def test_a_recogniser_that_fails_is_said(
    failure: Exception, code: RejectionCode | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> Recognised:
        raise failure

    monkeypatch.setattr(pdf_reading, "recogniser", lambda: fail)
    if code:
        with pytest.raises(DocumentRejectedError) as caught:
            read_pdf(mixed())
        assert caught.value.rejection.code is code
    else:
        assert "text recognition failed on page 3" in {issue.message for issue in read_pdf(mixed()).issues}


def test_tesseract_is_read_through_pipes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "tesseract"
    program.write_text(f"#!/bin/sh\ncat > /dev/null\ncat <<'END'\n{TABLE}END\n")
    program.chmod(0o755)
    monkeypatch.setattr(ocr, "find_spec", lambda _: None)
    monkeypatch.setattr(ocr.shutil, "which", lambda _: str(program))
    recognise = recogniser.__wrapped__()
    assert recognise is not None
    found = recognise(Image.new("L", (900, 900), 255))
    assert [run.text for run in found.runs] == ["The report", "noted."]
    assert found.confidence == pytest.approx((0.965 + 0.91 + 0.12 + 0.88) / 4)


def test_without_any_recogniser_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "find_spec", lambda _: None)
    monkeypatch.setattr(ocr.shutil, "which", lambda _: None)
    assert recogniser.__wrapped__() is None


@pytest.mark.timeout(300)
def test_a_scan_reads_as_what_was_printed() -> None:
    pytest.importorskip("rapidocr", reason="the extra minutebook[ocr] is not installed")
    data, expected = parish_minutes()
    document = read_pdf(rasterised(data))
    got, wanted = document.text.split(), words_of(expected)
    same = sum(match.size for match in SequenceMatcher(None, wanted, got, autojunk=False).get_matching_blocks())
    assert same >= 0.95 * len(wanted)
    assert all(block.ocr for block in document.blocks)
