"""Bytes to characters: declared encoding or byte order mark, strict UTF-8, Windows-1252, a detector.

In: bytes, and the charset of the transport's header if there was one. Out: text with `\\n` line ends,
one character for each decoded character, and how sure it is. Will not: repair or normalise words.
"""

from re import Match

from charset_normalizer import from_bytes

from schemas.errors import DocumentRejectedError, RejectionCode
from schemas.issues import Issue, IssueCode
from schemas.patterns import pattern
from tasks.reading.sniff import byte_order_mark

_LINE_ENDS = "\v\f\x1c\x1d\x1e\x85\u2028\u2029\r"
_CONTROL = pattern("decoding.control", "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f]")
_NOT_PLAIN = pattern("decoding.not_plain", "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
"""What is not kept as it is: line ends but for the usual one, and control characters but for the tab."""
_CUT_OFF = ("unexpected end of data", "truncated data")
"""How Python's decoders of UTF-8, UTF-16 and UTF-32 say that the last character is incomplete."""
_MOST_CONTROLS = 0.05
"""Text with a larger share of control characters is a binary file that happens to decode."""


def decode(data: bytes, charset: str | None = None) -> tuple[str, str, tuple[Issue, ...]]:
    """Return text, encoding and issues; raises DocumentRejectedError for cut-off or binary content."""
    text, encoding, issues = _decode_first(data, charset)
    _refuse_binary(text)
    return _NOT_PLAIN.sub(_plain, text.replace("\r\n", "\n")), encoding, issues


def _plain(sign: Match[str]) -> str:
    return "\n" if sign.group(0) in _LINE_ENDS else " "


def _decode_first(data: bytes, charset: str | None) -> tuple[str, str, tuple[Issue, ...]]:
    """Try what is declared, then UTF-8, then Windows-1252, then ask the detector."""
    for encoding in filter(None, (byte_order_mark(data), charset, "utf-8")):
        try:
            return data.decode(encoding), encoding.removesuffix("-sig"), ()
        except UnicodeDecodeError as error:
            _refuse_truncated(data, error)
        except (LookupError, ValueError):  # a header may name what is no encoding of text: `x-user`, `idna`
            continue
    try:
        return data.decode("cp1252"), "cp1252", ()
    except UnicodeDecodeError:  # five bytes have no meaning in Windows-1252
        return _detect(data)


def _refuse_truncated(data: bytes, error: UnicodeDecodeError) -> None:
    """Refuse text that is right up to a last character that is cut off; anything else is not our case.

    A Windows-1252 file that ends in one accented letter looks the same; the non-ASCII characters
    before it tell the two apart.
    """
    cut = error.reason in _CUT_OFF and len(data) - error.start < 4
    before = data[: error.start]
    if cut and not before.isascii():
        said = f"{error.encoding} text ends in the middle of a character at byte {error.start}"
        raise DocumentRejectedError(RejectionCode.TRUNCATED_ENCODING, said)


def _detect(data: bytes) -> tuple[str, str, tuple[Issue, ...]]:
    best = from_bytes(data).best()
    if best is None:
        raise DocumentRejectedError(RejectionCode.BINARY, "the bytes are not text in any known encoding")
    issue = Issue(IssueCode.DECODED_BY_GUESS, f"a detector chose {best.encoding}")
    return data.decode(best.encoding, errors="replace"), best.encoding, (issue, *_lost(data, best.encoding))


def _lost(data: bytes, encoding: str) -> tuple[Issue, ...]:
    lost = data.decode(encoding, errors="replace").count("\ufffd")
    return (Issue(IssueCode.DECODED_WITH_LOSS, f"{lost} bytes have no meaning in {encoding}"),) if lost else ()


def _refuse_binary(text: str) -> None:
    controls = len(_CONTROL.findall(text))
    if "\x00" in text or controls > _MOST_CONTROLS * len(text):
        raise DocumentRejectedError(RejectionCode.BINARY, f"{controls} control characters in {len(text)}")
