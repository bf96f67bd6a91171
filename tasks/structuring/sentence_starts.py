"""Where the sentence of a deciding word begins, and whether the words before it tell of another time or place.

In: the words of a paragraph. Out: an offset; yes or no. Will not: look for deciding words (`openings`).
"""

from schemas.patterns import pattern
from seeds.lexicon import lexicon

_STOP = pattern("resolution.stop", r"(?P<word>[\w’']{1,20}|)[.?!;]['\"’”)]?\s{1,12}(?=[A-Z“\"‘(])")


def tells_of_another(words: str) -> bool:
    """Say whether the words before a keyword put it at another time or in another place."""
    lowered = " ".join(words.lower().split())
    last = lowered.rsplit(" ", 1)[-1]
    if last in lexicon().words["decisions.earlier_words"] and not lowered.endswith(("it was", "it is")):
        return True
    bare = lowered.replace("minutes of the meeting", "minutes").replace("minutes of the last meeting", "minutes")
    return any(phrase in bare for phrase in lexicon().words["decisions.earlier"])


def sentence_start(words: str, position: int) -> int:
    """Return where the sentence that holds a position begins."""
    start = 0
    for stop in _STOP.finditer(words, 0, position + 1):
        word = stop.group("word")
        if (
            stop.end() <= position
            and (len(word) != 1 or word.isdigit())
            and word not in lexicon().words["text.abbreviations"]
        ):
            start = stop.end()
    return start
