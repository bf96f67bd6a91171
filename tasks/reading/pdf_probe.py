"""Where single characters of a PDF page stand and what font they are in, asked of the engine (pdfium).

In: a loaded text page and its frame. Out: places, sizes and font names by character index. Will not: read
words (`pdf_words`) or check that an index is on the page.
"""

import ctypes
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pypdfium2.raw as pdfium

_EM_OF_BOX = 0.87
"""Size of a font as a share of the height of its box, which is that of its tallest and deepest letters."""
_QUARTER = 1.5708


@dataclass(frozen=True, slots=True)
class Frame:
    """The page as its text runs: the place of its lower left corner, its size, and quarter turns of the text."""

    left: float
    bottom: float
    width: float
    height: float
    turns: int = 0

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Return how far along the line and how far down the page a point is."""
        x, y = x - self.left, y - self.bottom
        places = ((x, self.height - y), (y, x), (self.width - x, y), (self.height - y, self.width - x))
        return places[self.turns]

    @property
    def down(self) -> float:
        """Return the height of the page in the direction in which its lines follow each other."""
        return self.width if self.turns % 2 else self.height

    @property
    def across(self) -> float:
        """Return the width of the page in the direction of its lines."""
        return self.height if self.turns % 2 else self.width


def _plain(function: Any, *arguments: Any) -> Callable[..., int]:
    """Return a function of the engine that takes addresses as numbers: checked pointers double a call's time."""
    address = ctypes.cast(function, ctypes.c_void_p).value or 0
    return ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, *arguments)(address)


_ADDRESS = ctypes.c_void_p
_origin_of = _plain(pdfium.FPDFText_GetCharOrigin, _ADDRESS, _ADDRESS)
_box_of = _plain(pdfium.FPDFText_GetCharBox, _ADDRESS, _ADDRESS, _ADDRESS, _ADDRESS)
_loose_box_of = _plain(pdfium.FPDFText_GetLooseCharBox, _ADDRESS)


class Probe:
    """Reads places and fonts of characters into memory that is allocated once a page."""

    def __init__(self, page: Any, frame: Frame) -> None:
        self._raw, self._frame = page.raw, frame
        self._page = ctypes.cast(page.raw, ctypes.c_void_p).value
        self._numbers = [ctypes.c_double() for _ in range(4)]
        self._at = [ctypes.addressof(number) for number in self._numbers]
        self._box, self._name, self._flags = pdfium.FS_RECTF(), ctypes.create_string_buffer(128), ctypes.c_int()
        self._box_at, self._flags_at = ctypes.addressof(self._box), ctypes.byref(self._flags)

    def starter(self) -> Callable[[int], tuple[float, float]]:
        """Return what tells where a character stands: along the line, and down the page."""
        page, (at_x, at_y, *_), (x, y, *_) = self._page, self._at, self._numbers
        left, top, place = self._frame.left, self._frame.bottom + self._frame.height, self._frame.place

        def upright(index: int) -> tuple[float, float]:
            _origin_of(page, index, at_x, at_y)
            return x.value - left, top - y.value

        def turned(index: int) -> tuple[float, float]:
            _origin_of(page, index, at_x, at_y)
            return place(x.value, y.value)

        return turned if self._frame.turns else upright

    def end(self, index: int) -> float:
        """Return where the ink of the character ends along the line."""
        left, right, bottom, top = self._numbers
        _box_of(self._page, index, *self._at)
        if not self._frame.turns:
            return right.value - self._frame.left
        corners = ((left.value, bottom.value), (right.value, top.value))
        return max(self._frame.place(x, y)[0] for x, y in corners)

    def size(self, index: int) -> float:
        """Return the size of the font at the character, as printed; 10 where the font does not say."""
        box = self._box
        _loose_box_of(self._page, index, self._box_at)
        side = box.right - box.left if self._frame.turns % 2 else box.top - box.bottom
        return abs(side) * _EM_OF_BOX or 10.0

    def font(self, index: int) -> str:
        """Return the name of the font of the character, empty where it has none."""
        size = pdfium.FPDFText_GetFontInfo(self._raw, index, self._name, 128, self._flags_at)
        return _decoded(self._name.value if size <= 128 else self._name.raw) if size else ""

    def angle(self, index: int) -> int:
        """Return the quarter turns, counter-clockwise, by which the character is turned against the page."""
        clockwise: float = pdfium.FPDFText_GetCharAngle(self._raw, index)
        return -round(clockwise / _QUARTER) % 4


@lru_cache(maxsize=256)
def _decoded(name: bytes) -> str:
    return name.decode("utf-8", "replace")
