"""Text recognition for pages that are pictures, by whichever recogniser is installed.

In: a picture of a page. Out: runs of words with their places, and how sure the recogniser is of them. Will
not: download models, write files, or be imported where no page needs it.

`pip install 'minutebook[ocr]'` brings rapidocr, whose models come in its wheel; the tesseract program is
used where rapidocr is not installed.
"""

import csv
import io
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any

from tasks.reading.pdf_words import Run

DOTS_PER_POINT = 2.2
"""About 160 dots an inch: enough for print of 9 points, and the models shrink larger pictures anyway."""
_DESCENT = 0.22
_APART = 1.0
_SECONDS_PER_PAGE = 60
_LEAST_CONFIDENCE = 0.5


@dataclass(frozen=True, slots=True)
class Recognised:
    """The words of a page in points, and the mean confidence in them from 0 to 1."""

    runs: tuple[Run, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class _Found:
    """A word as recognised: its box in dots, its confidence, and the number of the line that it is in."""

    x0: float
    top: float
    x1: float
    bottom: float
    text: str
    confidence: float
    line: int


Recogniser = Callable[[Any], Recognised]
"""Takes a picture (Pillow) of a page at DOTS_PER_POINT."""


@cache
def recogniser() -> Recogniser | None:
    """Return the recogniser that is installed, None if there is none."""
    if find_spec("rapidocr") and find_spec("onnxruntime") and len(_models()) == 3:
        return _rapidocr()
    program = shutil.which("tesseract")
    return (lambda picture: _recognised(_by_tesseract(program, picture))) if program else None


def _models() -> dict[str, str]:
    """Return the models that rapidocr's wheel brought: without all of them it would download some."""
    spec = find_spec("rapidocr")
    folder = Path(spec.origin).parent / "models" if spec and spec.origin else Path()
    found = ((part, sorted(folder.glob(f"*_{part.lower()}_*.onnx"))) for part in ("Det", "Cls", "Rec"))
    return {f"{part}.model_path": str(paths[0]) for part, paths in found if paths}


def _rapidocr() -> Recogniser:
    import numpy  # noqa: PLC0415 - heavy, and only for pages that are pictures
    from rapidocr import RapidOCR  # noqa: PLC0415

    quiet = {"Global.log_level": "critical", "EngineConfig.onnxruntime.intra_op_num_threads": 1}
    lean = {"EngineConfig.onnxruntime.enable_cpu_mem_arena": False, "EngineConfig.onnxruntime.inter_op_num_threads": 1}
    engine = RapidOCR(params={**_models(), **quiet, **lean})

    def recognise(picture: Any) -> Recognised:
        output: Any = engine(numpy.asarray(picture.convert("RGB")), return_word_box=True)
        return _recognised(_by_rapidocr(output.word_results or ()))

    return recognise


def _by_rapidocr(lines: Iterable[Iterable[tuple[str, float, list[list[float]]]]]) -> Iterator[_Found]:
    for number, line in enumerate(lines):
        for text, confidence, corners in line:
            across, down = [corner[0] for corner in corners], [corner[1] for corner in corners]
            yield _Found(min(across), min(down), max(across), max(down), text, float(confidence), number)


def _by_tesseract(program: str, picture: Any) -> Iterator[_Found]:
    """Yield the words that tesseract prints as a table; it reads and writes only pipes."""
    image = io.BytesIO()
    picture.convert("L").save(image, "PNG")
    command = [program, "stdin", "stdout", "--psm", "3", "tsv"]
    try:
        ran = subprocess.run(
            command, input=image.getvalue(), capture_output=True, check=True, timeout=_SECONDS_PER_PAGE
        )
    except (subprocess.SubprocessError, OSError):
        return
    for row in csv.DictReader(
        io.StringIO(ran.stdout.decode("utf-8", "replace")), delimiter="\t", quoting=csv.QUOTE_NONE
    ):
        if row["level"] == "5" and row["text"].strip():
            left, top, width, height = (float(row[name]) for name in ("left", "top", "width", "height"))
            line = int(row["block_num"]) * 1_000_000 + int(row["par_num"]) * 1_000 + int(row["line_num"])
            yield _Found(left, top, left + width, top + height, row["text"], float(row["conf"]) / 100, line)


def _recognised(found: Iterable[_Found]) -> Recognised:
    """Return the words as runs, those that the recogniser doubts left out."""
    lines: dict[int, list[_Found]] = {}
    words = [word for word in found if word.text.strip()]
    for word in words:
        if word.confidence >= _LEAST_CONFIDENCE:
            lines.setdefault(word.line, []).append(word)
    runs = tuple(run for line in lines.values() for run in _runs(sorted(line, key=lambda word: word.x0)))
    return Recognised(runs, sum(word.confidence for word in words) / max(1, len(words)))


def _runs(line: list[_Found]) -> Iterator[Run]:
    """Yield the words of a line as runs, cut where they stand apart."""
    height = sorted(word.bottom - word.top for word in line)[len(line) // 2]
    base = max(word.bottom for word in line) - _DESCENT * height
    breaks = [index for index, (one, two) in enumerate(pairwise(line), 1) if two.x0 - one.x1 > _APART * height]
    for first, last in pairwise([0, *breaks, len(line)]):
        part = line[first:last]
        words = tuple((word.x0 / DOTS_PER_POINT, word.text) for word in part)
        gap = (part[1].x0 - part[0].x1) / DOTS_PER_POINT if len(part) > 1 else 0.0
        end, size = part[-1].x1 / DOTS_PER_POINT, 0.8 * height / DOTS_PER_POINT
        yield Run(words[0][0], end, base / DOTS_PER_POINT, size, words, gap=gap)
