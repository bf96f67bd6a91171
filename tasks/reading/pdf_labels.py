"""What can be the label of a paragraph on a printed page.

In: a word. Out: whether it is a label by its own signs, or could be one if it stands apart. Will not: read
its value or place (that is structuring).
"""

from functools import cache

from schemas.patterns import pattern
from seeds.lexicon import lexicon

_BULLETS = "·•▪◦‣●○■□\uf0b7\uf0a7"
_LABEL = pattern(
    "pdf.label",
    r"(?:\(?(?:\d{1,3}[a-z]|\d{1,4}(?:\.\d{1,3}){0,3}|[A-Za-z]|[ivxIVX]{1,5}|[A-Z]{0,4}\d{0,3}/\d{1,4}(?:[-/]\d{2,4})?)[.):]{0,2}"
    rf"|[{_BULLETS}–—*§oqvØü-])$",
)
_SURE_LABEL = pattern(
    "pdf.sure_label",
    r"(?:\(?(?:\d{1,3}[a-z]|\d{1,4}|[a-z]|[ivx]{1,5})[.)]|\((?:[A-Z]|[IVX]{1,5})\)|[A-Z]\)|\d{1,3}(?:\.\d{1,3}){1,3}\.?"
    rf"|[{_BULLETS}])$",
)
_GLUED_LABEL = pattern("pdf.glued_label", r"(?:\d{1,3}\.|\d{1,4}/\d{1,4}\.?|\((?:[a-z]|[ivx]{1,4})\))(?=[A-Z][A-Za-z])")

_FIELD = pattern("pdf.field", r"\A([A-Z][\w’'/-]{0,30}+(?: [A-Za-z][\w’'/-]{0,30}+){0,3}+) ?:(?=\s|$)")


def is_label(word: str) -> bool:
    """Say whether a word could be the label of a paragraph, if it stands apart from the words after it."""
    return _LABEL.match(word) is not None


def is_sure_label(word: str) -> bool:
    """Say whether a word is a label by its own signs: `(a)`, `3.`, `25.1`, a bullet."""
    return _SURE_LABEL.match(word) is not None


def glued_label(word: str) -> str:
    """Return the label that a word begins with, else nothing: `10.AOB`, where a narrow tab looks like none."""
    match = _GLUED_LABEL.match(word)
    return match.group() if match else ""


def begins_field(text: str) -> bool:
    """Say whether a line begins with what stands before a colon at the head of a paragraph: `In attendance:`."""
    match = _FIELD.match(text)
    return match is not None and not _field_words().isdisjoint(match[1].casefold().split())


@cache
def _field_words() -> frozenset[str]:
    return frozenset(lexicon().words["pdf.paragraph_labels"])
