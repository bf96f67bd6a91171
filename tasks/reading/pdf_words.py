"""One page of a PDF to the runs of words printed on it, as the PDF engine (pdfium) sees them.

In: a loaded text page and its frame. Out: runs, each with its place, size and weight. Will not: decide
what belongs together beyond words side by side (`pdf_lines`), or keep the page open.

Two calls a word and three a run are all that the time allows: a call for each character would take four
times as long as the engine needs for the page.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import pypdfium2.raw as pdfium

from schemas.patterns import pattern
from tasks.reading.pdf_labels import is_label
from tasks.reading.pdf_probe import Frame, Probe

_TOKEN = pattern("pdf.token", r"[^\s\ufffe\x02]+[\ufffe\x02]?")
_BOLD = pattern("pdf.bold_font", r"bold|black|heavy|demi|semibd|\bBd", re.IGNORECASE)
_SIGNS = pattern("pdf.sign_font", r"Symbol|Wingdings|Dingbats")
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], "\ufffd")
_AS_PRINTED = _CONTROLS | _LIGATURES | {0xFFFE: "-", 0x02: "-", 0xAD: "-"}
"""What stands for characters that are not as they are printed: ligatures, the engine's mark for a hyphen at a
line's end, and codes that have no character.
"""
_APART = 0.8
"""Words further apart than this share of the font size stand in different runs."""
_OFF_BASE, _RAISED = 0.1, 0.45
"""A word off the base line by more than the first is raised, by more than the second on another line."""
_LONGEST_LABEL = 7
_NARROW = 0.45
"""Width of a narrow word's letters as a share of the font size."""
_SAMPLED_ANGLES = 8


Word = tuple[float, str]
"""Where a word begins along its line, in points, and the word; there are too many for a class of their own."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words printed side by side; `base` is the distance of their base line from the top, in points.

    `gap` is the white behind the first word, `usual_gap` that behind the second; both are known only where
    the first word may be a label.
    """

    x0: float
    x1: float
    base: float
    size: float
    words: tuple[Word, ...]
    font: str = ""
    bold_start: bool = False
    bold_end: bool = False
    gap: float = 0.0
    usual_gap: float = 0.0

    @property
    def text(self) -> str:
        """Return the words with one space between them."""
        return " ".join([text for _, text in self.words])


def frame_of(page: Any, text_page: Any, text: str) -> Frame:
    """Return the frame in which most of the sampled words of the page stand upright."""
    left, bottom, right, top = page.get_bbox()
    flat = Frame(left, bottom, right - left, top - bottom)
    probe = Probe(text_page, flat)
    sampled = [place for place in range(0, len(text), len(text) // _SAMPLED_ANGLES + 1) if not text[place].isspace()]
    turns = [probe.angle(place) for place in sampled]
    most = max(set(turns), key=turns.count, default=0)
    return replace(flat, turns=most) if most else flat


def runs_of(text_page: Any, frame: Frame, text: str) -> list[Run]:  # noqa: C901 - a call a word would double its time
    """Return the runs of the page in the order of the file.

    Where a word ends is asked for only at the end of a run, behind what may be a label, and where the
    next word begins later than narrow letters explain.
    """
    probe, index_of = Probe(text_page, frame), _indices(text_page, text)
    start_of, end_of = probe.starter(), probe.end
    runs: list[Run] = []
    words: list[Word] = []
    base = size = gap = usual_gap = before = slack = narrow = apart = nearest = 0.0
    first = last = length = 0
    for match in _TOKEN.finditer(text):
        start, stop = match.span()
        word = match.group()
        if not (word.isascii() and word.isprintable()):
            word = word.translate(_AS_PRINTED)
        x0, y = start_of(index_of(start) if index_of else start)
        if words:
            drop = y - base
            off = drop > slack or -drop > slack
            labelling = len(words) <= 2 and len(words[0][1]) <= _LONGEST_LABEL and is_label(words[0][1])
            if off or labelling or not nearest < x0 - before - narrow * length < apart:
                end = end_of(index_of(last) if index_of else last)
                if abs(drop) > _RAISED * size or not -size < x0 - end < apart:
                    span = (first, last)
                    runs.append(_run(probe, words, end, base, size, (gap, usual_gap), _mapped(span, index_of)))
                    words, gap, usual_gap = [], 0.0, 0.0
                elif off and x0 - end < slack:  # the raised `th` of 6th
                    words[-1], last = (before, words[-1][1] + word), stop - 1
                    continue
                elif labelling and len(words) == 1:
                    gap, first = x0 - end, start  # the font of a label says nothing of the words behind it
                elif labelling:
                    usual_gap = x0 - end
        if not words:
            base, first = y, start
            size = probe.size(index_of(first) if index_of else first)
            slack, narrow, apart, nearest = _OFF_BASE * size, _NARROW * size, _APART * size, -2 * size
        words.append((x0, word))
        before, length, last = x0, len(word), stop - 1
    if words:
        end = end_of(index_of(last) if index_of else last)
        runs.append(_run(probe, words, end, base, size, (gap, usual_gap), _mapped((first, last), index_of)))
    return runs


def _run(
    probe: Probe,
    words: list[Word],
    end: float,
    base: float,
    size: float,
    gaps: tuple[float, float],
    span: tuple[int, int],
) -> Run:
    """Close a run; `span` is where its first and last words stand."""
    font, last_font = probe.font(span[0]), probe.font(span[1])
    if len(words[0][1]) == 1 and _SIGNS.search(font):  # fonts of signs have bullets under other characters
        words[0] = (words[0][0], "•")
    return Run(words[0][0], end, base, size, tuple(words), font, is_bold(font), is_bold(last_font), *gaps)


def _mapped(span: tuple[int, int], index_of: Callable[[int], int] | None) -> tuple[int, int]:
    return (index_of(span[0]), index_of(span[1])) if index_of else span


@lru_cache(maxsize=256)
def is_bold(font: str) -> bool:
    """Say whether a font is a bold one by its name, the only mark that every producer sets."""
    return _BOLD.search(font) is not None


def _indices(text_page: Any, text: str) -> Callable[[int], int] | None:
    """Return what turns a place in the text into the engine's character index; None if they are the same."""
    if text_page.count_chars() == len(text):
        return None
    units = list(_units(text))
    return lambda place: max(0, int(pdfium.FPDFText_GetCharIndexFromTextIndex(text_page.raw, units[place])))


def _units(text: str) -> Iterator[int]:
    """Yield the UTF-16 offset of each character."""
    offset = 0
    for character in text:
        yield offset
        offset += 2 if ord(character) > 0xFFFF else 1
