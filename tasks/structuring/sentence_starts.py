"""Where the sentence of a deciding word begins, and whether the words before it tell of another time or place.

In: the words of a paragraph. Out: an offset, sentences; yes or no. Will not: look for deciding words (`openings`).
"""

from collections.abc import Iterator
from itertools import pairwise

from schemas.patterns import pattern
from seeds.deciding import INTRODUCED
from seeds.lexicon import lexicon

_STOP = pattern("resolution.stop", r"(?P<word>[\w’']{1,20}|)[.?!;]['\"’”)]?\s{1,12}(?=[A-Z£“\"‘(])")


def tells_of_another(words: str) -> bool:
    """Say whether the words before a keyword put it at another time or in another place."""
    lowered = " ".join(INTRODUCED.sub("", words).lower().split())
    last = lowered.rsplit(" ", 1)[-1]
    if last in lexicon().words["decisions.earlier_words"] and not lowered.endswith(("it was", "it is")):
        return True
    bare = lowered.replace("minutes of the meeting", "minutes").replace("minutes of the last meeting", "minutes")
    return any(phrase in bare for phrase in lexicon().words["decisions.earlier"])


def sentence_start(words: str, position: int) -> int:
    """Return where the sentence that holds a position begins."""
    return max((start for start in _starts(words, position + 1) if start <= position), default=0)


def sentences_in(words: str) -> Iterator[str]:
    """Yield the sentences, each with its stop; the stop of an initial or an abbreviation ends none."""
    starts = [0, *_starts(words, len(words)), len(words)]
    yield from (words[start:end].strip() for start, end in pairwise(starts) if start < end)


def _starts(words: str, end: int) -> Iterator[int]:
    """Yield where a sentence begins behind the stop of another, before an offset."""
    for stop in _STOP.finditer(words, 0, end):
        word = stop.group("word")
        if (len(word) != 1 or word.isdigit()) and word not in lexicon().words["text.abbreviations"]:
            yield stop.end()
