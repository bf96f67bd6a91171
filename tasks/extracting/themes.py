"""What each paragraph is about, by the cue words of the taxonomy.

In: passages and themes. Out: ThemeTag, with every cue. Will not: tag lead-ins, attendance lines and
bare openings of resolutions, which say nothing themselves.

One Aho-Corasick pass finds all cues of all themes. A cue counts at the start of a word, whatever its
ending (`recruit` finds `recruitment`). Themes with the most cues in the paragraph are primary.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

import ahocorasick

from schemas.documents import Evidence
from schemas.minutes import ThemeTag
from schemas.vocabulary import ParagraphKind, Salience
from seeds.themes import Theme
from tasks.extracting.passages import Passage

_SPACES = {ord("\xa0"): " ", ord("\n"): " "}
_LEAD_IN_ENDS = (":", ":-", ": -", ":–")


def themes_of(passages: Sequence[Passage], taxonomy: tuple[Theme, ...]) -> tuple[ThemeTag, ...]:
    """Return the tags in reading order, the taxonomy's order within a paragraph."""
    return tuple(tag for passage in passages if _says_something(passage) for tag in _tags(passage, taxonomy))


def _says_something(passage: Passage) -> bool:
    paragraph = passage.paragraph
    if paragraph is None or paragraph.kind is ParagraphKind.ATTENDANCE:
        return False
    if paragraph.kind is ParagraphKind.RESOLUTION_CLAUSE:
        return True
    return not passage.text.endswith(_LEAD_IN_ENDS)


def _tags(passage: Passage, taxonomy: tuple[Theme, ...]) -> Iterator[ThemeTag]:
    found: dict[str, list[Evidence]] = {}
    for theme_id, start, end in _cues(passage, taxonomy):
        found.setdefault(theme_id, []).append(Evidence(start, end, "theme.cue"))
    most = max(map(len, found.values()), default=0)
    for theme in taxonomy:
        if cues := found.get(theme.id):
            salience = Salience.PRIMARY if len(cues) == most else Salience.SECONDARY
            yield ThemeTag(passage.paragraph_id, theme.id, salience, tuple(cues))


def _cues(passage: Passage, taxonomy: tuple[Theme, ...]) -> Iterator[tuple[str, int, int]]:
    """Yield theme, start and end of each cue that begins a word."""
    automaton, text = _automaton(taxonomy), _in_small_letters(passage.text)
    for last, (cue, theme_ids) in automaton.iter(text) if len(automaton) else ():
        start = last + 1 - len(cue)
        if start == 0 or not text[start - 1].isalnum():
            for theme in theme_ids:
                yield theme, passage.start + start, passage.start + last + 1


def _in_small_letters(text: str) -> str:
    """Return the text in small letters and plain spaces, one character for each.

    Python turns one capital (İ) into two characters, which would shift the offsets; it is left as it is.
    """
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(small if len(small := sign.lower()) == 1 else sign for sign in text)
    return lowered.translate(_SPACES)


@lru_cache(maxsize=4)
def _automaton(taxonomy: tuple[Theme, ...]) -> Any:
    """Build the automaton once a taxonomy; one cue may belong to several themes."""
    owners: dict[str, list[str]] = {}
    for theme in taxonomy:
        for cue in filter(str.strip, theme.cues):
            owners.setdefault(cue.lower(), []).append(theme.id)
    automaton = ahocorasick.Automaton()
    for cue, ids in owners.items():
        automaton.add_word(cue, (cue, tuple(ids)))
    automaton.make_automaton()
    return automaton
