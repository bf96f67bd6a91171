"""Bodies that look like names in a list of people: `Ann Heron – Marsh and District YMCA`, `Jo Teal, BUILD Marsh`.

In: the words of a line of a list, and what may be a name in them. Out: whether it is of a body. Will not: find the
names (`roll_names`).
"""

from schemas.patterns import pattern
from tasks.extracting.people.names import Name, is_given_name

_LONGEST = 160
_DASHED = pattern(
    "roll.dashed_entry",
    r"[\s•·-]{0,4}(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s)?(?P<given>[A-Z][\w’']{1,20})(?:\s[A-Z][\w.’'-]{0,20}){1,3}"
    r"(?:\s\([^()\n]{1,40}\))?(?:\s[–-]|[–-](?=\s))\s?[^\s–-]?",
)
"""`Ann Heron – M`: an entry that begins with a person, whose body or post stands behind the dash"""
_OWN_DASH = pattern("roll.own_dash", r"\s?(?:[–-]\s|\s[–-]|\()")
_ABBREVIATED = pattern("roll.abbreviated", r"(?:[A-Z]{4,10}|[A-Z]{2,5}-[A-Z]{2,5})\s[A-Z][a-z]")
"""`BUILD Marsh`, `PCT-PBC Support`: nobody has so many initials in one piece."""
_ENTRY = pattern("roll.entries", r"[,;\n\t]")
_JOINS = (" and ", " & ")


def is_of_body(words: str, name: Name) -> bool:
    """Say whether what has no common given name is of the body that the one before it comes from, or of its own kind.

    `Ann Heron – Marsh Council and Zeb Rook – Fen Council` names two: each has a dash of his own.
    """
    if name.initials:
        return _ABBREVIATED.match(words, name.start, name.end) is not None
    entry = _ENTRY.split(words[max(0, name.start - _LONGEST) : name.start])[-1]
    dashed = _DASHED.match(entry)
    own = _OWN_DASH.match(words, name.end) is not None and entry.endswith(_JOINS)
    return dashed is not None and is_given_name(dashed["given"]) and not own
