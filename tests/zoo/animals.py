"""Hostile and broken files, each with the verdict it must get.

In: nothing. Out: name, bytes and verdict: a rejection code, or `loaded` or `degraded`. Will not: read them.
"""

from collections.abc import Iterator
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pikepdf

from tests.meetings.invented import invent
from tests.meetings.render import as_html, as_text, as_xml
from tests.meetings.render_pdf import as_pdf
from tests.reading.pdfs import rasterised

Animal = tuple[str, bytes, str]
PAGE = b"Agenda item\n\nDuck pond\n\nMinutes:\n\nThe pond was considered.\n\nRESOLVED: That the pond be dredged.\n"
MEETING = invent(1)


def all_animals() -> list[Animal]:
    """Return the zoo."""
    return [*_texts(), *_pages(), *_markup(), *_pdfs()]


def _texts() -> Iterator[Animal]:
    yield "empty", b"", "empty"
    yield "white_space", b" \n\t\r\n  \n", "empty"
    yield "zero_bytes", bytes(4096), "empty"
    yield "random_bytes", bytes((i * 73 + i // 7) % 256 for i in range(9000)), "binary"
    yield "zero_byte_in_text", PAGE.replace(b"pond", b"po\x00nd"), "binary"
    yield "cut_in_a_character", (PAGE + "Café society and a seat at the café".encode())[:-1], "truncated_encoding"
    yield "cp1252", PAGE.replace(b"pond was", b"pond\x92s bank was"), "loaded"
    yield "utf16", PAGE.decode().encode("utf-16"), "loaded"
    yield "byte_order_mark", b"\xef\xbb\xbf" + PAGE, "loaded"
    yield "mac_line_ends", PAGE.replace(b"\n", b"\r"), "loaded"
    yield "one_long_line", b"Agenda item\n\nPond\n\nMinutes:\n\n" + b"word " * 200_000, "loaded"
    yield "many_blank_lines", PAGE + b"\n" * 500_000, "loaded"
    yield "brackets", PAGE + b"(" * 100_000, "loaded"
    yield "numbers", PAGE + b"1.1.1.1.1.1 " * 20_000, "loaded"
    yield "pounds", PAGE + "£1,1,1,1".encode() * 20_000, "loaded"
    yield "escape_codes", PAGE.replace(b"considered", b"\x1b[31mconsidered\x1b[0m"), "loaded"
    yield "markdown", b"---\ntitle: Minutes\n---\n\n" + PAGE, "loaded"
    yield "markdown_without_an_end", b"---\ntitle: x\n---\n" + b"| a " * 50_000 + b"\n| --- |\n" + PAGE, "loaded"
    yield "markdown_all_pipes", b"Ducks\n\n<table><td></td>" + b"|\n" * 40_000 + b"| -- |\n", "not_minutes"
    yield "recipe", b"Pancakes\n\n1. Two eggs\n2. Milk\n3. Flour\n\nBeat well and fry in butter.\n", "not_minutes"
    yield "only_a_heading", b"Agenda item\n", "not_minutes"
    yield "csv", b"name,age\nTull,7\nOrme,9\n" * 50, "not_minutes"
    yield "json", b'{"agenda": ["item"], "minutes": null}', "not_minutes"


def _pages() -> Iterator[Animal]:
    yield "zip", _zip(), "unsupported_format"
    yield "word_97", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "unsupported_format"
    yield "rtf", b"{\\rtf1\\ansi Minutes of the meeting}", "unsupported_format"
    yield "png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "binary"
    yield "good_html", as_html(MEETING), "loaded"
    yield "good_xml", as_xml(MEETING), "loaded"
    yield "good_pdf", as_pdf(MEETING), "loaded"
    yield "good_text", as_text(MEETING), "loaded"


def _markup() -> Iterator[Animal]:
    html = as_html(MEETING)
    yield "html_cut_off", html[: len(html) // 2], "loaded"
    yield (
        "html_without_minutes",
        b"<!DOCTYPE html><html><body><h1>Bins</h1><p>Collected weekly.</p></body></html>",
        "not_minutes",
    )
    yield "html_empty", b"<!DOCTYPE html><html><body></body></html>", "empty"
    yield "html_deep", b"<html><body>" + b"<div>" * 100_000 + b"Minutes:", "too_complex"
    yield "html_many_tags", b"<html><body>" + b"<b>a</b>" * 400_000, "too_complex"
    yield (
        "html_login",
        b"<html><body><form><input name=user><input name=password></form>Log in</body></html>",
        "not_minutes",
    )
    yield (
        "xml_of_others",
        b"<?xml version='1.0'?><rss><channel><title>News</title></channel></rss>",
        "unsupported_format",
    )
    yield "xml_laughs", _laughs(), "unsafe_xml"
    yield "xml_outside_entity", _outside_entity(), "unsafe_xml"
    yield "xml_cut_off", as_xml(MEETING)[:-40], "broken_xml"


def _pdfs() -> Iterator[Animal]:
    pdf = as_pdf(MEETING)
    yield "pdf_only_its_name", b"%PDF-1.7\n", "damaged"
    yield "pdf_cut_to_a_tenth", pdf[: len(pdf) // 10], "damaged"
    yield "pdf_with_rubbish_behind", pdf + b"\x00rubbish" * 1000, "degraded"
    yield "pdf_encrypted", _encrypted(pdf), "encrypted"
    yield "pdf_without_pages", _without_pages(), "no_pages"
    yield "pdf_scanned", rasterised(pdf), "loaded" if find_spec("rapidocr") else "needs_ocr"
    yield "pdf_letter", _letter(), "not_minutes"


def _zip() -> bytes:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")
    return file.getvalue()


def _laughs() -> bytes:
    entities = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9))
    return f'<?xml version="1.0"?><!DOCTYPE m [<!ENTITY l0 "ha">{entities}]><meeting>&l9;</meeting>'.encode()


def _outside_entity() -> bytes:
    secret = Path("/etc/passwd").as_uri()
    return f'<?xml version="1.0"?><!DOCTYPE m [<!ENTITY x SYSTEM "{secret}">]><meeting>&x;</meeting>'.encode()


def _encrypted(pdf: bytes) -> bytes:
    file = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        opened.save(file, encryption=pikepdf.Encryption(owner="o", user="u"))
    return file.getvalue()


def _without_pages() -> bytes:
    file = BytesIO()
    pikepdf.new().save(file)
    return file.getvalue()


def _letter() -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    file = BytesIO()
    canvas = Canvas(file)
    canvas.drawString(72, 720, "Dear neighbour, thank you for the marrow. It was very large. Yours, B.")
    canvas.save()
    return file.getvalue()
