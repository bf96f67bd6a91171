"""Bytes to characters: which encoding, and one character out for each one in."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from schemas.errors import DocumentRejectedError, RejectionCode
from schemas.issues import IssueCode
from tasks.reading.decoding import decode
from tasks.reading.text import read_text

# (bytes, charset of the header, text, encoding)
DECODED = {
    "utf_8": ("café – £2".encode(), None, "café – £2", "utf-8"),
    "ascii": (b"cafe", None, "cafe", "utf-8"),
    "utf_8_with_a_mark": (b"\xef\xbb\xbf\xc2\xa32", None, "£2", "utf-8"),
    "utf_16_little_endian": ("café".encode("utf-16"), None, "café", "utf-16"),
    "utf_16_big_endian": (b"\xfe\xff" + "café".encode("utf-16-be"), None, "café", "utf-16"),
    "utf_32": ("café".encode("utf-32"), None, "café", "utf-32"),
    "windows_1252": ("“£2m” – café".encode("cp1252"), None, "“£2m” – café", "cp1252"),
    "one_accent_at_the_end_of_windows_1252": ("the café".encode("cp1252"), None, "the café", "cp1252"),
    "declared_latin_2": ("Dvořák".encode("iso-8859-2"), "iso-8859-2", "Dvořák", "iso-8859-2"),
    "declared_wrongly": ("café".encode(), "ascii", "café", "utf-8"),
    "declared_unknown": ("café".encode(), "x-user-defined", "café", "utf-8"),
    "declared_what_is_no_text_encoding": (b"cafe", "hex", "cafe", "utf-8"),
    "declared_nonsense": (b"cafe", "utf\x00-8", "cafe", "utf-8"),
    "mark_goes_before_header": (b"\xef\xbb\xbf\xc2\xa32", "cp1252", "£2", "utf-8"),
}

# (bytes, what the text should read)
CLEANED = {
    "windows_line_ends": (b"a\r\nb", "a\nb"),
    "old_mac_line_ends": (b"a\rb", "a\nb"),
    "mixed_line_ends": (b"a\n\rb\r\n\r\nc", "a\n\nb\n\nc"),
    "form_feed": (b"a\x0cb", "a\nb"),
    "vertical_tab": (b"a\x0bb", "a\nb"),
    "next_line": ("a\x85b".encode(), "a\nb"),
    "line_separator": ("a\u2028b\u2029c".encode(), "a\nb\nc"),
    "bell": (b"a sentence with one\x07bell", "a sentence with one bell"),
    "escape": (b"a sentence with\x1b[1m bold", "a sentence with [1m bold"),
    "delete": (b"a sentence with one\x7fof them", "a sentence with one of them"),
    "c1_control": ("a sentence with one\x93of them".encode(), "a sentence with one of them"),
    "nbsp_is_kept": ("a\xa0b".encode(), "a\xa0b"),
    "tab_is_kept": (b"a\tb", "a\tb"),
    "replacement_character_is_kept": ("Gr\ufffdp".encode(), "Gr\ufffdp"),
}

CUT_OFF = {
    "two_byte_character": "The café cost £2 – cafés".encode()[:-2],
    "three_byte_character": "The café – a".encode()[:-3],
    "four_byte_character": "café \U0001f600".encode()[:-1],
    "utf_16": "café".encode("utf-16")[:-1],
    "utf_32": "café".encode("utf-32")[:-2],
}


@pytest.mark.parametrize(("data", "charset", "text", "encoding"), DECODED.values(), ids=DECODED)
def test_the_encoding_is_declared_or_found(data: bytes, charset: str | None, text: str, encoding: str) -> None:
    assert decode(data, charset) == (text, encoding, ())


@pytest.mark.parametrize(("data", "text"), CLEANED.values(), ids=CLEANED)
def test_line_ends_are_folded_and_control_characters_become_spaces(data: bytes, text: str) -> None:
    assert decode(data)[0] == text


@pytest.mark.parametrize("data", CUT_OFF.values(), ids=CUT_OFF)
def test_text_that_ends_inside_a_character_is_refused(data: bytes) -> None:
    with pytest.raises(DocumentRejectedError) as caught:
        decode(data)
    assert caught.value.rejection.code is RejectionCode.TRUNCATED_ENCODING


@pytest.mark.parametrize("undefined", [0x81, 0x8D, 0x8F, 0x90, 0x9D], ids=hex)
def test_bytes_that_windows_1252_does_not_have_are_left_to_a_detector_which_says_so(undefined: int) -> None:
    sentence = "The café’s roof – mended in spring – cost £2,000 more than the parish had set aside. ".encode("cp1252")
    text, encoding, issues = decode(sentence * 4 + bytes([undefined]) + sentence)
    assert len(text) == 5 * len(sentence) + 1
    assert encoding not in ("utf-8", "cp1252")
    assert issues[0].code is IssueCode.DECODED_BY_GUESS


@given(st.text(min_size=1))
def test_one_character_comes_out_for_each_that_went_in(written: str) -> None:
    assume(any(character.isalnum() for character in written) and not written.startswith("\ufeff"))
    try:
        document = read_text(written.encode())
    except DocumentRejectedError as refusal:
        assert refusal.rejection.code is RejectionCode.BINARY
        return
    assert len(document.text) == len(written.replace("\r\n", "\n"))
    kept = [(old, new) for old, new in zip(written.replace("\r\n", "\n"), document.text, strict=True) if old != new]
    assert all(new in " \n" and not old.isprintable() for old, new in kept)


@given(st.binary())
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    try:
        text, _, _ = decode(data)
    except DocumentRejectedError:
        return
    assert not set(text) & {"\r", "\x00", "\x07", "\x85", "\x9f"}
