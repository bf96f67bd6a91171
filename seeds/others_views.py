"""Verdicts that are somebody else's, by the label before them: `Highways comments: No objection`.

In: the words of a sentence, and where a verdict stands in it. Out: yes or no. Will not: doubt a label that may be the
body's own (`Council comments`, `Response`), or look at the line above.
"""

from functools import lru_cache

from schemas.patterns import any_of
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon

_FAR = 90


def is_of_others(words: str, at: int) -> bool:
    """Say whether the label right before a place names who else had a view: an authority, an officer, neighbours."""
    return words.endswith(_SIGNS, 0, at) and _label().search(words, max(0, at - _FAR), at) is not None


_SIGNS = (": ", " - ", " – ")


@lru_cache(maxsize=1)
def _label() -> Screened:
    """Match what ends before the verdict: `Environment Agency – `, `Case Officer’s recommendation: `."""
    others, views = (any_of(lexicon().words[f"decisions.{name}"]) for name in ("consulted", "consulted_say"))
    return screened(
        "decision.view_of_others",
        rf"(?<![\w-])(?i:{others})(?:[’']s|[’'])?(?:\s(?i:{views}))?(?::|\s[–-])\s$",
    )
