"""How many letters the content of a PDF page puts on paper, told from its bytes alone.

In: decoded content streams and what the page's fonts are. Out: letters shown, spaces left out. Will not:
turn codes into characters: this is the count that the text of another reader is checked against. On real
minutes the two agree to one letter in a thousand.

Everything is counted by a few passes over the bytes: a match for each string would take as long as
reading the page.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_PROPERTIES = re.compile(rb"<<(?:[^<>]++|<[0-9A-Fa-f\s]*+>)*+>>")
_INLINE_IMAGE = re.compile(rb"(?<!\S)(BI|EI)(?!\S)")
_FONT = re.compile(rb"/([^\s/<>\[\]()]++)\s++[-+.\d]++\s++Tf\b")
_FORM = re.compile(rb"/([^\s/<>\[\]()]++)\s++Do\b")
_STRING = re.compile(rb"\(((?:[^()\\]++|\\[\s\S]|\([^()\\]*+\))*+)\)")
_HEX = re.compile(rb"<([0-9A-Fa-f\s]++)>")
_ESCAPE = re.compile(rb"\\(?:[0-7]{1,3}|[\s\S])")
_WHITE = re.compile(rb"\s+")
_NOT_SPACES = 0.84
"""Share of the codes of a two-byte font that are no spaces; which code is the space, the bytes do not say."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Letters shown, how many of them by two-byte fonts and by fonts that the page lacks, and the forms drawn."""

    letters: float = 0.0
    wide: float = 0.0
    fontless: float = 0.0
    forms: tuple[str, ...] = ()

    def __add__(self, other: "Shown") -> "Shown":
        """Return the letters of both; the forms of the first."""
        return Shown(self.letters + other.letters, self.wide + other.wide, self.fontless + other.fontless, self.forms)


def shown_by(content: bytes, fonts: Mapping[str, bool]) -> Shown:
    """Return what a content stream shows; `fonts` says of each font of the page whether its codes are two bytes."""
    if b"<<" in content:
        content = _PROPERTIES.sub(b"", content)
    if b"BI" in content:
        content = _without_pictures(content)
    total = Shown(forms=tuple(name.decode("latin-1") for name in _FORM.findall(content)) if b"Do" in content else ())
    before, *parts = _FONT.split(content)
    total += _by_font(before, False)
    by_font: dict[bytes, list[bytes]] = {}
    for name, part in zip(parts[::2], parts[1::2], strict=True):
        by_font.setdefault(name, []).append(part)
    for name, pieces in by_font.items():
        total += _by_font(b" ".join(pieces), fonts.get(name.decode("latin-1")))
    return total


def _without_pictures(content: bytes) -> bytes:
    """Return content without the pictures in the midst of it (`BI ... EI`), whose bytes may look like anything."""
    kept, start, inside = [], 0, False
    for mark in _INLINE_IMAGE.finditer(content):
        if mark[1] == b"BI" and not inside:
            kept.append(content[start : mark.start()])
            inside = True
        elif mark[1] == b"EI" and inside:
            start, inside = mark.end(), False
    return b" ".join(kept if inside else [*kept, content[start:]])


def _by_font(content: bytes, wide: bool | None) -> Shown:
    """Return the letters of all strings shown by one font; None is a font that the page does not have."""
    plain = b"".join(_STRING.findall(content))
    if b"\\" in plain:
        plain = _ESCAPE.sub(b"x", plain)
    coded = _WHITE.sub(b"", b"".join(_HEX.findall(content))) if b"<" in content else b""
    if wide:
        letters = (len(plain) / 2 + len(coded) / 4) * _NOT_SPACES
        return Shown(letters, wide=letters)
    decoded = bytes.fromhex(coded[: len(coded) // 2 * 2].decode("ascii"))
    letters = len(plain) - plain.count(b" ") + len(decoded) - decoded.count(b" ")
    return Shown(letters, fontless=letters if wide is None else 0.0)
