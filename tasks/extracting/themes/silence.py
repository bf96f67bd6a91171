"""The words of a paragraph that say nothing of a theme: titles of people, thanks, procedure.

In: a passage, its cues, its heading, and where people are named by titles. Out: the cues that speak, theme by theme.
Will not: weigh them.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from seeds.lexicon import lexicon
from seeds.themes import Theme
from tasks.extracting.passages import Passage
from tasks.extracting.plain import plain
from tasks.extracting.themes.cues import Cue
from tasks.extracting.themes.phrases import WEAK
from tasks.extracting.themes.stretches import Stretches

_PROCEDURE = ""
"""What thanks and procedure are filed under while a text is read; no theme has this id."""
_JOINED = " and "
"""Before it, a sentence that ends in thanks spoke of something."""


def procedure() -> Theme:
    """Return thanks and procedure as a theme, so that they are found in the same pass; its weak cues end them."""
    words = lexicon().words
    return Theme(_PROCEDURE, "", "", None, words["themes.silent"], words["themes.turns"])


def speaking(passage: Passage, cues: Sequence[Cue], titles: Stretches) -> dict[str, list[Cue]]:
    """Return the cues of each theme that stand neither in a title nor in thanks or procedure."""
    silent = Stretches(_silent(passage, [cue for cue in cues if cue.theme == _PROCEDURE]))
    found: dict[str, list[Cue]] = {}
    for cue in cues:
        start, end = passage.start + cue.start, passage.start + cue.end
        titled = titles.hold(start, end) and cue.term not in _heard_in_titles()
        if cue.theme != _PROCEDURE and not titled and not silent.hold(start, end):
            found.setdefault(cue.theme, []).append(cue)
    return found


def _silent(passage: Passage, words: Sequence[Cue]) -> Iterator[tuple[int, int]]:
    """Yield what thanks and procedure take of a sentence: all of it, or up to where it turns (`and noted that`)."""
    turns = [passage.start + word.start for word in words if word.strength == WEAK]
    for word in words:
        place = passage.start + word.start
        if word.strength != WEAK:
            start, end = passage.sentence_at(place)
            begin = place if passage.text.endswith(_JOINED, 0, word.start) else start
            yield begin, next((turn for turn in turns if place < turn < end), end)


@lru_cache(maxsize=64)
def silences(heading: str) -> bool:
    """Say whether what stands below a title says nothing: an interest names what somebody else has to do with it."""
    small = plain(heading).small
    return any(word in small for word in lexicon().words["themes.silent_below"])


@lru_cache(maxsize=1)
def _heard_in_titles() -> frozenset[str]:
    return frozenset(plain(title).small for title in lexicon().words["themes.heard_in_titles"])
