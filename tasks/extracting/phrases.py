"""Fixed phrases from the lexicons as patterns.

In: words. Out: alternations and simple tests. Will not: know what the words mean.
"""

import re
from collections.abc import Iterable


def any_of(words: Iterable[str]) -> str:
    """Return an alternation of fixed phrases, the longer before their beginnings; any white space joins."""
    ordered = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(r"\s+".join(re.escape(part) for part in word.split()) for word in ordered) + ")"


def ends_with_any(words: str, phrases: Iterable[str]) -> bool:
    """Say whether words end in one of the phrases, whatever the case and the white space between."""
    lowered = " " + " ".join(words.lower().split())
    return any(lowered.endswith(" " + phrase.lower()) for phrase in phrases)
