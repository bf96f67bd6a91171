"""Facts of a PDF say on which page they stand."""

import jsonschema

from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tasks.shaping.public_json import minutes_json
from tasks.shaping.public_schema import public_schema
from tasks.shaping.rows import shape
from tests.meetings.invented import InventedMeeting, invent
from tests.meetings.render_pdf import as_pdf


def long_meeting() -> InventedMeeting:
    """Return a meeting of more than one page."""
    return max((invent(seed) for seed in range(12)), key=lambda one: sum(len(item.paragraphs) for item in one.items))


def test_every_fact_of_a_pdf_has_the_page_of_its_words() -> None:
    minutes = minutes_of(as_pdf(long_meeting()), SourceEntry())
    document = minutes.structure.document
    assert document.pages is not None
    assert document.pages > 1
    rows = shape(minutes, "meetings/long.pdf", SourceEntry())
    pages = [
        (dict(zip(frame.columns, row, strict=True))["char_start"], dict(zip(frame.columns, row, strict=True))["page"])
        for frame in rows.frames
        if "page" in frame.columns
        for row in frame.rows
    ]
    assert {page for _, page in pages} == set(range(1, document.pages + 1))
    in_order = [page for _, page in sorted(pages)]
    assert in_order == sorted(in_order)


def test_the_json_of_a_pdf_fits_the_schema_and_has_pages() -> None:
    found = minutes_json(minutes_of(as_pdf(long_meeting()), SourceEntry()))
    jsonschema.validate(found, public_schema())
    assert all(paragraph["page"] for paragraph in found["paragraphs"])


def test_text_has_no_pages() -> None:
    found = minutes_json(minutes_of(b"Agenda item\n\nPond\n\nMinutes:\n\nSeen.", SourceEntry()))
    assert "page" not in found["paragraphs"][0]
