"""What a file is, by its first bytes and never by its name."""

import pytest

from schemas.errors import DocumentRejectedError, RejectionCode
from tasks.reading.reader import read
from tasks.reading.sniff import sniff

MINUTES = "Agenda item\n\nPonds\n\nMinutes:\n\nThe pond was full.\n"

# content and media type
CONTENTS = {
    "text": (b"Agenda item", "text/plain"),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3", "application/pdf"),
    "word": (b"PK\x03\x04\x14\x00", "application/zip"),
    "empty_zip": (b"PK\x05\x06" + b"\x00" * 18, "application/zip"),
    "gzip": (b"\x1f\x8b\x08\x00\x00", "application/gzip"),
    "old_word": (b"\xd0\xcf\x11\xe0\xa1\xb1", "application/x-ole-storage"),
    "rich_text": (rb"{\rtf1\ansi", "application/rtf"),
    "html": (b"<!DOCTYPE html><html>", "text/html"),
    "html_after_blank_lines": (b"\r\n  <HTML lang='en'>", "text/html"),
    "html_behind_a_mark": (b"\xef\xbb\xbf<html>", "text/html"),
    "html_in_utf_16": ("<html>".encode("utf-16"), "text/html"),
    "html_with_a_comment_first": (b"<!-- saved from url -->\n<html>", "text/html"),
    "piece_of_html": (b"<div class='mgContent'><p>RESOLVED</p>", "text/html"),
    "table": (b"<table><tr>", "text/html"),
    "xml": (b"<?xml version='1.0'?><meeting/>", "application/xml"),
    "tags_of_printed_minutes": (b"<AI1> 14. Apologies </AI1>", "text/plain"),
    "less_than_sign": (b"<5% of homes", "text/plain"),
    "markdown_with_front_matter": (b"---\ntitle: Minutes\ndate: 2013-07-01\n---\n\nMinutes", "text/markdown"),
    "text_with_a_table_of_html": (b"Minutes\n\n<table border='0'><tr><td>1</td></tr></table>", "text/markdown"),
    "text_with_marks": (b"**Minutes**\n\n## 1. Apologies\n\n**RESOLVED**", "text/plain"),
    "marks_and_a_table_of_pipes": (b"**Minutes**\n\n**Items**\n\n| No | Item |\n| --- | --- |\n", "text/markdown"),
    "text_with_a_rule": (b"---\nMinutes of the meeting\n---\n", "text/plain"),
    "table_in_a_sentence": (b"The <table> tag was explained", "text/plain"),
    "utf_16": (MINUTES.encode("utf-16"), "text/plain"),
    "utf_32": (MINUTES.encode("utf-32"), "text/plain"),
    "name_of_a_format_in_the_text": (b"The PDF is at %PDF-", "text/plain"),
}

# content and code
REFUSED = {
    "nothing": (b"", RejectionCode.EMPTY),
    "white_space": (b" \r\n\t\n\x0c", RejectionCode.EMPTY),
    "nbsp_lines": ("\xa0\n\xa0\xa0\n".encode(), RejectionCode.EMPTY),
    "zeros": (b"\x00" * 64, RejectionCode.EMPTY),
    "only_a_mark": (b"\xef\xbb\xbf", RejectionCode.EMPTY),
    "only_a_mark_of_utf_16": (b"\xff\xfe", RejectionCode.EMPTY),
    "characters_without_width": ("\u200b\n\ufeff\u200e\n".encode(), RejectionCode.EMPTY),
    "only_control_characters": (b"\x01\x02\x03", RejectionCode.BINARY),
    "picture": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", RejectionCode.BINARY),
    "zero_byte_in_text": (b"Minutes:\x00", RejectionCode.BINARY),
    "zero_character_in_utf_16": ("Minutes:\x00".encode("utf-16"), RejectionCode.BINARY),
    "many_control_characters": (b"a\x01b\x02c\x03d\x04", RejectionCode.BINARY),
    "zip": (b"PK\x03\x04minutes.txt", RejectionCode.UNSUPPORTED_FORMAT),
    "gzip": (b"\x1f\x8b\x08\x00minutes.txt", RejectionCode.UNSUPPORTED_FORMAT),
    "old_word": (b"\xd0\xcf\x11\xe0 minutes", RejectionCode.UNSUPPORTED_FORMAT),
    "rich_text": (rb"{\rtf1\ansi Minutes:}", RejectionCode.UNSUPPORTED_FORMAT),
}


@pytest.mark.parametrize(("content", "media_type"), CONTENTS.values(), ids=CONTENTS)
def test_content_tells_the_media_type(content: bytes, media_type: str) -> None:
    assert sniff(content) == media_type


@pytest.mark.parametrize(("content", "code"), REFUSED.values(), ids=REFUSED)
def test_a_file_that_is_no_text_is_refused_with_a_code_and_a_hint(content: bytes, code: RejectionCode) -> None:
    with pytest.raises(DocumentRejectedError) as caught:
        read(content)
    assert caught.value.rejection.code is code
    assert caught.value.rejection.hint


def test_the_reader_returns_a_document_of_plain_text() -> None:
    document = read(MINUTES.encode())
    assert (document.media_type, document.encoding, document.text) == ("text/plain", "utf-8", MINUTES)
