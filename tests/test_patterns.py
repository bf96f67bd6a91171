"""Every registered pattern stays linear on hostile text: twice the words cost about twice the time."""

import ast
import importlib
import inspect
import pkgutil
import re
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType, ModuleType

import pytest

from schemas import patterns
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.conftest import sample_documents

SIZE = 65_536
LIMIT_S = 0.5
NOISE_S = 0.05
"""What a busy machine may add by itself; only slower searches are measured again and compared."""
SMALL = SIZE // 8
LARGER = (SIZE // 4, SIZE // 2)
GROWTH = 2.5
STEADY = 10
"""Eight times the text in ten times the time: what grows with the square or cube as well, so that twice the text takes
2.5 times as long, takes more (an + bn² then 12 times, an + cn³ then 10.8), and no more needs to be measured."""
RUNS = 3
TRIES = 3
"""Noise does not come three times; a pattern that grows faster than its text does."""

UNITS = (
    " ", "\xa0", "\n", "1", "1.", "12,", "a ", "a", "A", "Ab ", "Ab-", "I ", "A.", "£1", "£1,000 ", ",", ", ", ". ",
    "; ", ":-", "(", "(a) ", ") ", "-", "- ", "– ", "’s ", "and that ", " be noted ", "of the ", "Cllr ", "Mr A ",
    "Mr Ab, ", "Councillors A, ", "Director of Ab and ", "Head of Ab, Cd, ", "Ab Lead ", "RESOLVED: ", "2017/18 ",
    "1/1/", "20 March ", "4 – 7 ", "x PDF 1 ", "The Ab Committee ", "é", "É", "<", "<a ", "&#1", "Â", "@a.", "|",
    "| ", "_", "[", "\"", "Page 1 ",
)  # fmt: skip


ROOT = Path(__file__).parents[1]
PACKAGES = (
    "schemas", "seeds", "tasks.reading", "tasks.structuring", "tasks.extracting", "tasks.linking", "tasks.shaping",
    "tasks.evaluating", "warehouse",
)  # fmt: skip


def modules() -> Iterator[ModuleType]:
    """Import every module of the packages."""
    for package in PACKAGES:
        found = importlib.import_module(package)
        for module in pkgutil.walk_packages(found.__path__, f"{package}."):
            if ".migrations." not in module.name:
                yield importlib.import_module(module.name)


def make_lazy_patterns(module: ModuleType) -> None:
    """Call what a module makes once, when it is first needed, and remembers: those that need nothing to be told."""
    for made in list(vars(module).values()):
        if (
            hasattr(made, "cache_info")
            and made.__module__ == module.__name__
            and not inspect.signature(made).parameters
        ):
            made()


def load_all() -> None:
    """Make all patterns: import what makes some at once, call what makes more later, read documents for the rest."""
    for module in list(modules()):
        make_lazy_patterns(module)
    for document in (*sample_documents(), *sorted(ROOT.glob("tests/gold/own/*.txt"))):
        minutes_of(document.read_bytes(), SourceEntry())


def written_names(source: Path) -> set[str]:
    """Return the names of the patterns that a file makes under a name written there."""
    calls = [node for node in ast.walk(ast.parse(source.read_text())) if isinstance(node, ast.Call) and node.args]
    made = [one.args[0] for one in calls if isinstance(one.func, ast.Name) and one.func.id in ("pattern", "screened")]
    return {str(name.value) for name in made if isinstance(name, ast.Constant)}


load_all()
PATTERNS = {name: re.compile(*made) for name, made in sorted(patterns.REGISTERED.items())}


def hostile_units(pattern: re.Pattern[str]) -> Iterator[str]:
    """Yield what to repeat: the common units, and the pattern's own words, alone and mixed."""
    yield from UNITS
    words = list(dict.fromkeys(re.findall(r"[A-Za-z£%]{2,20}", re.sub(r"\\.", " ", pattern.pattern))))[:8]
    for word in words:
        yield from (word, f"{word} ", f"{word}, ", f"{word} 1", f"{word} Ab")
    yield " ".join(words) + " "


@contextmanager
def at_most(cpu_seconds: float) -> Iterator[None]:
    """Raise TimeoutError inside a search that takes longer; the regular expression engine looks for signals."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, cpu_seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def search(pattern: re.Pattern[str], text: str) -> None:
    """Look through all of a text; a pattern that ends in `$` is for a whole line and only tried at its beginning."""
    if pattern.pattern.endswith("$"):
        pattern.match(text)
        return
    for _match in pattern.finditer(text):
        pass


def seconds(pattern: re.Pattern[str], unit: str, size: int) -> float:
    """Return the CPU time of a search through all of a text; what ends the text lets no last match be.

    It is the thread's: the clock of the whole process goes on in steps of 4 ms for as long as `at_most` has a timer.
    """
    text = unit * (size // len(unit)) + "\x01"
    began = time.thread_time()
    with at_most(LIMIT_S):
        search(pattern, text)
    return time.thread_time() - began


def quick_s(size: int) -> float:
    """Return what stays below the noise on the whole text, even if twice the text takes four times as long."""
    return NOISE_S * (size / SIZE) ** 2


def is_quick(pattern: re.Pattern[str], unit: str, small: float) -> bool:
    """Say whether a text tells enough that is no longer than it must be, if the time grows as the text does."""
    for size in (SMALL, *LARGER):
        if small * size / SMALL < quick_s(size):
            return size == SMALL or seconds(pattern, unit, size) < quick_s(size)
    return False


def both(pattern: re.Pattern[str], unit: str) -> tuple[float, float]:
    """Return the time for half the text and for all of it: the fastest of runs in turn, as noise only ever adds."""
    runs = [(seconds(pattern, unit, SIZE // 2), seconds(pattern, unit, SIZE)) for _ in range(RUNS)]
    return min(half for half, _ in runs), min(whole for _, whole in runs)


def fault(pattern: re.Pattern[str], unit: str) -> str | None:
    """Return what is wrong with a pattern on a text of one unit: what a slow search and all tries after it say."""
    for _ in range(TRIES):
        with suppress(TimeoutError):
            return growth(pattern, unit)
    return f"{unit!r} takes more than {LIMIT_S} s"


def growth(pattern: re.Pattern[str], unit: str) -> str | None:
    """Return by how much the time grows that a pattern takes for a text, if it grows faster than the text."""
    small = seconds(pattern, unit, SMALL)
    if is_quick(pattern, unit, small):
        return None
    whole = seconds(pattern, unit, SIZE)
    if whole < NOISE_S or whole <= STEADY * min(small, seconds(pattern, unit, SMALL)):
        return None
    for _ in range(TRIES):
        half, whole = both(pattern, unit)
        if whole <= max(NOISE_S, GROWTH * half):
            return None
    return f"{unit!r} takes {half:.3f} s, twice of it {whole:.3f} s"


@pytest.mark.timeout(600)  # some search a hundred texts of 64 KB in linear time, and yet take a minute
@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_is_linear(name: str) -> None:
    pattern = PATTERNS[name]
    assert [found for unit in hostile_units(pattern) if (found := fault(pattern, unit))] == []


def test_every_pattern_of_the_source_is_attacked() -> None:
    sources = [
        file for package in ("schemas", "seeds", "tasks", "warehouse") for file in ROOT.glob(f"{package}/**/*.py")
    ]
    assert {name for source in sources for name in written_names(source)} - PATTERNS.keys() == set()


def test_patterns_are_made_in_one_place() -> None:
    assert len(PATTERNS) > 40
    with pytest.raises(ValueError, match="two patterns"):
        patterns.pattern(next(iter(PATTERNS)), "another")
