"""The register of regular expressions: every pattern that meets a document's words is made here.

In: a name and a pattern. Out: the compiled pattern, whose source is remembered so that a test can attack each of them.
Will not: hold the patterns themselves. They stand beside the rule that uses them, are bounded to a
line or paragraph, and are linear: no nested quantifiers, possessive or atomic where two could overlap.
One that ends in `$` is for a whole line, tried at its beginning (`match`), or for a stretch of bounded length; one that
is tried at the beginning of its text only begins with `\\A`. Where one of several words must stand before, the pattern
begins with what all of them end in (`(?<!\\S)`): most places fail at it, and the words are looked at in few.
"""

import re
from collections.abc import Iterable
from typing import Final

REGISTERED: Final[dict[str, tuple[str, int]]] = {}
"""Source and flags of each pattern."""


def pattern(name: str, source: str, flags: int = 0) -> re.Pattern[str]:
    """Compile and register a pattern under a name of its own; ValueError if the name is taken."""
    register(name, source, flags)
    return re.compile(source, flags)


def register(name: str, source: str, flags: int = 0) -> None:
    """Remember a pattern that is compiled later, if at all; ValueError if the name is taken."""
    if REGISTERED.setdefault(name, (source, flags))[0] != source:
        raise ValueError(f"two patterns are named {name!r}")


def any_of(words: Iterable[str]) -> str:
    """Return an alternation of fixed phrases, the longer before their beginnings; any white space joins.

    What several begin with is said once, so that the engine tries few of hundreds.

    >>> any_of(["noted", "not", "no change"])
    '(?:no(?:t(?:ed)?|\\\\s+change))'
    """
    tree: _Tree = {}
    for word in words:
        branch = tree
        for sign in " ".join(word.split()):
            branch = branch.setdefault(sign, {})
        branch[""] = {}
    return f"(?:{_branches(tree)})"


def as_listed(match: re.Match[str], group: str) -> str:
    """Return the words of a group as the list of `any_of` has them, however they are broken over lines."""
    return " ".join(str(match.group(group)).split())


def any_word_of(words: Iterable[str]) -> str:
    """Return the same for phrases that begin with a letter, in any case; where none begins, few are tried."""
    groups: dict[str, list[str]] = {}
    for word in _longest_first(words):
        groups.setdefault(word[0].lower(), []).append(_source(word)[1:])
    branches = (f"[{initial}{initial.upper()}](?i:{'|'.join(tails)})" for initial, tails in sorted(groups.items()))
    return f"(?=[{''.join(groups)}{''.join(groups).upper()}])(?:{'|'.join(branches)})"


def _longest_first(words: Iterable[str]) -> list[str]:
    return sorted(words, key=len, reverse=True)


def _source(phrase: str) -> str:
    return r"\s+".join(re.escape(part) for part in phrase.split())


_Tree = dict[str, "_Tree"]


def _branches(tree: "_Tree") -> str:
    """Return the alternatives of a tree of signs, the longer first; the empty sign says that a word may end."""
    parts = [(r"\s+" if sign == " " else re.escape(sign)) + _tail(rest) for sign, rest in tree.items() if sign]
    return "|".join(parts)


def _tail(tree: "_Tree") -> str:
    rest = _branches(tree)
    if not rest:
        return ""
    alone = len(tree) == 1
    return rest if alone else f"(?:{rest})" + ("?" if "" in tree else "")
