"""A screened pattern finds what the plain pattern finds, whatever was made or read before."""

import gc
import re
from itertools import count
from pathlib import Path

import pytest

from schemas.patterns import REGISTERED
from schemas.screening import Screened, screened
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.conftest import sample_documents

_NUMBERS = count()


def made(source: str) -> Screened:
    name = f"test.screened_{next(_NUMBERS)}"
    pattern = screened(name, source)
    del REGISTERED[name]
    return pattern


def read() -> None:
    """Have so many new texts screened that the automaton is made."""
    pattern = made(r"anything at all")
    for _ in range(200):
        pattern.search(f"text {next(_NUMBERS)}")


def test_a_pattern_is_found_before_its_words_are_known_and_after() -> None:
    text = "The Clerk was due to write."
    pattern = made(r"\bwas\sdue\sto\s(?P<verb>\w+)")
    for _ in range(2):
        assert [match.group("verb") for match in pattern.finditer(text)] == ["write"]
        assert pattern.search(text, 5) is not None
        assert pattern.search(text, 12) is None
        assert pattern.match(text) is None
        assert pattern.match(text, 10) is not None
        read()


def test_a_pattern_is_not_tried_where_its_words_are_missing() -> None:
    pattern = made(r"\w*\sdue\ssoon\s")
    read()
    tried = Counting(re.compile(*pattern._source))
    pattern._pattern = tried
    for text in ("The Clerk is due back.", "Officers soon went to see.", "due SOON after"):
        assert pattern.search(text) is None
    assert tried.times == 1


def test_a_pattern_made_late_is_not_tried_for_ever_on_a_text_that_was_read_before() -> None:
    text = "Two coots swam."
    read()
    pattern = made(r"\w+\scormorants?\b")
    for _ in range(200):
        assert pattern.search(text) is None
    pattern._pattern = tried = Counting(re.compile(*pattern._source))
    assert pattern.search(text) is None
    assert tried.times == 0


class Counting:
    """A pattern that counts how often it is tried."""

    def __init__(self, pattern: object) -> None:
        self.pattern, self.times = pattern, 0

    def search(self, *arguments: object) -> object:
        self.times += 1
        return self.pattern.search(*arguments)


def test_a_pattern_is_compiled_for_the_first_text_that_holds_its_words() -> None:
    pattern = made(r"\w+\sherons?\b")
    assert pattern.search("two coots") is None
    assert pattern._pattern is None
    assert pattern.search("two herons") is not None
    assert pattern._pattern is not None


def test_a_match_knows_its_pattern() -> None:
    one, other = made(r"ponds"), made(r"pond")
    match = one.search("two ponds")
    assert match is not None
    assert one.made(match)
    assert not other.made(match)


@pytest.mark.parametrize("document", sample_documents(), ids=lambda path: path.stem)
def test_every_pattern_of_the_rules_finds_the_same_with_and_without(document: Path) -> None:
    minutes_of(document.read_bytes(), SourceEntry())
    lines = document.read_text("utf-8").splitlines()
    patterns = [one for one in gc.get_objects() if isinstance(one, Screened)]
    assert len(patterns) > 50
    read()
    for pattern in patterns:
        plain = re.compile(*pattern._source)
        for line in lines:
            spans = [match.span() for match in pattern.finditer(line)]
            assert spans == [match.span() for match in plain.finditer(line)], plain.pattern
