"""Text recognition for pages that are pictures, by whichever recogniser is installed.

In: a picture of a page. Out: runs of words with their places, and how sure the recogniser is of them. Will
not: download models, write files, or be imported where no page needs it.

`make ocr` brings rapidocr, whose models come in its wheel; the tesseract program is
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

DOTS_PER_POINT = 1.8
"""About 130 dots an inch: as good as more on print of 9 points and larger, in three quarters of the memory."""
_DESCENT = 0.22
_APART = 1.0
_SECONDS_PER_PAGE = 60
_LEAST_CONFIDENCE, _CLEAR = 0.5, 0.8
_LEAN = {
    "Global.log_level": "critical",
    "Global.use_cls": False,  # turns lines of print upside down now and then; `best_turned` tries whole pages
    "Rec.rec_batch_num": 1,
    "EngineConfig.onnxruntime.intra_op_num_threads": 1,
    "EngineConfig.onnxruntime.inter_op_num_threads": 1,
    "EngineConfig.onnxruntime.enable_cpu_mem_arena": False,
}
"""One thread and as little memory as will do: a page takes half a gigabyte."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """The words of a page in points, the mean confidence in them from 0 to 1, and how wide and high the page is.

    `upright` is the share of words that are wider than high: few are on a page that lies on its side.
    """

    runs: tuple[Run, ...]
    confidence: float
    across: float
    down: float
    upright: float = 1.0


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


class RecognitionError(Exception):
    """The recogniser failed on a picture."""


Recogniser = Callable[[Any], Recognised]
"""Takes a picture (Pillow) of a page at DOTS_PER_POINT."""


@cache
def recogniser() -> Recogniser | None:
    """Return the recogniser that is installed, None if there is none."""
    if find_spec("rapidocr") and find_spec("onnxruntime") and len(_models()) == 3:
        return _rapidocr()
    program = shutil.which("tesseract")
    return (lambda picture: _recognised(_by_tesseract(program, picture), picture)) if program else None


def best_turned(recognise: Recogniser, picture: Any) -> Recognised:
    """Return what a picture says, turned round if that makes it clearer; RecognitionError if it fails."""
    found = _tried(recognise, picture)
    for degrees in (180, 90, 270):
        if _clear(found):
            break
        found = max(found, _tried(recognise, picture.rotate(degrees, expand=True)), key=_clarity)
    return found


def _clear(found: Recognised) -> bool:
    return found.confidence > _CLEAR and found.upright > 0.5


def _clarity(found: Recognised) -> float:
    return found.confidence * found.upright


def _tried(recognise: Recogniser, picture: Any) -> Recognised:
    try:
        return recognise(picture)
    except Exception as error:  # noqa: BLE001 - a stack of other people's libraries, and no page may end a run
        if isinstance(error, MemoryError) or "alloc" in str(error):
            raise MemoryError("text recognition") from None
        raise RecognitionError(str(error)[:200]) from None


def _models() -> dict[str, str]:
    """Return the models that rapidocr's wheel brought: without all of them it would download some."""
    spec = find_spec("rapidocr")
    folder = Path(spec.origin).parent / "models" if spec and spec.origin else Path()
    found = ((part, sorted(folder.glob(f"*_{part.lower()}_*.onnx"))) for part in ("Det", "Cls", "Rec"))
    return {f"{part}.model_path": str(paths[0]) for part, paths in found if paths}


def _rapidocr() -> Recogniser:
    import numpy  # noqa: PLC0415 - heavy, and only for pages that are pictures
    from rapidocr import RapidOCR  # noqa: PLC0415

    engine = RapidOCR(params={**_models(), **_LEAN})

    def recognise(picture: Any) -> Recognised:
        output: Any = engine(numpy.asarray(picture.convert("RGB")), return_word_box=True)
        return _recognised(_by_rapidocr(output.word_results or ()), picture)

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


def _recognised(found: Iterable[_Found], picture: Any) -> Recognised:
    """Return the words as runs, those that the recogniser doubts left out."""
    lines: dict[int, list[_Found]] = {}
    words = [word for word in found if word.text.strip()]
    for word in words:
        if word.confidence >= _LEAST_CONFIDENCE:
            lines.setdefault(word.line, []).append(word)
    runs = tuple(run for line in lines.values() for run in _runs(sorted(line, key=lambda word: word.x0)))
    confidence = sum(word.confidence for word in words) / max(1, len(words))
    long = [word.x1 - word.x0 > word.bottom - word.top for word in words if len(word.text) > 2]
    across, down = picture.width / DOTS_PER_POINT, picture.height / DOTS_PER_POINT
    return Recognised(runs, confidence, across, down, sum(long) / max(1, len(long)))


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
