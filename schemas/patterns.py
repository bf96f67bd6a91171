"""The register of regular expressions: every pattern that meets a document's words is made here.

In: a name and a pattern. Out: the compiled pattern, remembered so that a test can attack each of them.
Will not: hold the patterns themselves. They stand beside the rule that uses them, are bounded to a
line or paragraph, and are linear: no nested quantifiers, possessive or atomic where two could overlap.
One that ends in `$` is for a whole line, tried at its beginning (`match`), or for a stretch of bounded length.
"""

import re
from collections.abc import Iterable
from typing import Final

REGISTERED: Final[dict[str, re.Pattern[str]]] = {}


def pattern(name: str, source: str, flags: int = 0) -> re.Pattern[str]:
    """Compile and register a pattern under a name of its own; ValueError if the name is taken."""
    if name in REGISTERED and REGISTERED[name].pattern != source:
        raise ValueError(f"two patterns are named {name!r}")
    REGISTERED[name] = re.compile(source, flags)
    return REGISTERED[name]


def any_of(words: Iterable[str]) -> str:
    """Return an alternation of fixed phrases, the longer before their beginnings; any white space joins."""
    ordered = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(r"\s+".join(re.escape(part) for part in word.split()) for word in ordered) + ")"
