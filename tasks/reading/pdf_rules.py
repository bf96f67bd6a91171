"""The ruling lines and pictures of a PDF page, from its drawn paths.

In: a loaded page and its frame. Out: the lines that run along or down the page, and how much of the
page pictures cover. Will not: say which lines make a table (`pdf_grids`).
"""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from tasks.reading.pdf_probe import Frame

_THIN = 3.0
"""Points: a filled box thinner than this is a line."""
_MOST_OBJECTS = 4_000
"""Beyond so many objects outside the text a page is a drawing, and its lines are not a table's."""
_BACKGROUND = 0.9
"""A box over more of the page than this share is its ground."""
_MOST_SEGMENTS = 400
_DEEPEST = 3
_Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line: its ends along the line of text and down the page, in points."""

    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def upright(self) -> bool:
        """Say whether it runs down the page."""
        return self.bottom - self.top > self.x1 - self.x0


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a page shows besides text: its rules, the share of its area under pictures, and how many paths."""

    rules: tuple[Rule, ...] = ()
    pictured: float = 0.0
    paths: int = 0


def drawn_on(page: Any, frame: Frame) -> Drawn:
    """Return the rules and the pictures of a page; none of either on a page of drawings."""
    rules: list[Rule] = []
    pictured, paths = 0.0, 0
    for seen, (kind, item, shift) in enumerate(_objects(page.raw)):
        if seen > _MOST_OBJECTS:
            return Drawn((), min(pictured, 1.0), paths)
        box = _bounds(item, shift)
        share = _area(box) / max(1.0, frame.width * frame.height)
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            pictured += share
        elif share < _BACKGROUND:
            paths += 1
            rules.extend(_rules(item, box, frame))
    return Drawn(tuple(rules), min(pictured, 1.0), paths)


def _objects(page: Any) -> Iterator[tuple[int, Any, tuple[float, float]]]:
    """Yield the paths and pictures of a page and of the forms on it, with what their forms shift them by."""
    for index in range(pdfium.FPDFPage_CountObjects(page)):
        yield from _opened(pdfium.FPDFPage_GetObject(page, index), (0.0, 0.0), 0)


def _opened(item: Any, shift: tuple[float, float], depth: int) -> Iterator[tuple[int, Any, tuple[float, float]]]:
    kind = pdfium.FPDFPageObj_GetType(item)
    if kind in (pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE):
        yield kind, item, shift
    elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
        matrix = pdfium.FS_MATRIX()
        if not pdfium.FPDFPageObj_GetMatrix(item, ctypes.byref(matrix)) or (matrix.a, matrix.d) != (1.0, 1.0):
            return
        inner = (shift[0] + matrix.e, shift[1] + matrix.f)
        for index in range(pdfium.FPDFFormObj_CountObjects(item)):
            yield from _opened(pdfium.FPDFFormObj_GetObject(item, index), inner, depth + 1)


def _bounds(item: Any, shift: tuple[float, float]) -> _Box:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    pdfium.FPDFPageObj_GetBounds(item, *(ctypes.byref(side) for side in (left, bottom, right, top)))
    return left.value + shift[0], bottom.value + shift[1], right.value + shift[0], top.value + shift[1]


def _area(box: _Box) -> float:
    return max(0.0, box[2] - box[0]) * max(0.0, box[3] - box[1])


def _rules(item: Any, box: _Box, frame: Frame) -> Iterator[Rule]:
    """Yield the lines of one path: the box itself if it is thin, else its straight segments or its sides."""
    width, height = box[2] - box[0], box[3] - box[1]
    if min(width, height) < _THIN:
        yield (
            _rule((box[0], (box[1] + box[3]) / 2), (box[2], (box[1] + box[3]) / 2), frame)
            if width > height
            else (_rule(((box[0] + box[2]) / 2, box[1]), ((box[0] + box[2]) / 2, box[3]), frame))
        )
        return
    segments = pdfium.FPDFPath_CountSegments(item)
    if segments <= _MOST_SEGMENTS and _is_stroked(item):  # a filled box is a highlight or a shaded cell
        yield from (_rule(start, end, frame) for start, end in _segments(item, segments) if _straight(start, end))


def _is_stroked(item: Any) -> bool:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(item, ctypes.byref(fill), ctypes.byref(stroke))
    return bool(stroke.value)


def _segments(item: Any, count: int) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    """Yield the straight segments of a path in the page's own coordinates."""
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(item, ctypes.byref(matrix))
    x, y = ctypes.c_float(), ctypes.c_float()
    begun = last = (0.0, 0.0)
    for index in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(item, index)
        pdfium.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
        point = (
            matrix.a * x.value + matrix.c * y.value + matrix.e,
            matrix.b * x.value + matrix.d * y.value + matrix.f,
        )
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            begun = point
        elif kind == pdfium.FPDF_SEGMENT_LINETO:
            yield last, point
        if pdfium.FPDFPathSegment_GetClose(segment):
            yield point, begun
        last = point


def _straight(start: tuple[float, float], end: tuple[float, float]) -> bool:
    wide, high = abs(start[0] - end[0]), abs(start[1] - end[1])
    return min(wide, high) < 0.5 and max(wide, high) > _THIN


def _rule(start: tuple[float, float], end: tuple[float, float], frame: Frame) -> Rule:
    (x0, y0), (x1, y1) = frame.place(*start), frame.place(*end)
    return Rule(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
