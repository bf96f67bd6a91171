"""The labels that a browser prints before list items: `1.`, `c.`, `IV.`, `•`.

In: the attributes of `<ol>`, `<ul>` and `<li>`. Out: the label of each item. Will not: count items
across lists; a list that goes on says so with `start`.
"""

from dataclasses import dataclass
from re import IGNORECASE

from schemas.patterns import pattern

_STYLE = pattern("html.list_style", r"list-style(?:-type)?\s*:\s*([^;]{1,60})", IGNORECASE)
_TYPES = {"1": "decimal", "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman"}
_SAME = {"lower-latin": "lower-alpha", "upper-latin": "upper-alpha"}
_BULLETS = {"disc": "•", "circle": "◦", "square": "▪", "none": ""}
_BY_DEPTH = ("disc", "circle", "square")
_NUMERALS = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc")),
    *((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_LONGEST_ROMAN = 3999
_STYLES = ("decimal", "lower-alpha", "upper-alpha", "lower-roman", "upper-roman", *_BULLETS)


@dataclass(slots=True)
class ListCount:
    """An open list: how it labels its items and the number of the next one."""

    style: str
    number: int = 1
    step: int = 1

    def label(self, value: str | None, own_type: str | None, style: str | None) -> str:
        """Return the label of the next item; '' for a list without labels."""
        self.number = _whole(value, self.number)
        kind = _css(style) or _TYPES.get(own_type or "") or self.style
        label = _BULLETS[kind] if kind in _BULLETS else f"{_spelt(kind, self.number)}."
        self.number += self.step
        return label


def open_list(name: str, attributes: dict[str, str], items: int, depth: int) -> ListCount:
    """Return the count of a list that opens; `depth` is the number of lists around it."""
    kind = _css(attributes.get("style")) or _TYPES.get(attributes.get("type", ""))
    if name != "ol":
        own = attributes.get("type", "").lower()
        return ListCount(kind or (own if own in _BULLETS else _BY_DEPTH[min(depth, 2)]))
    down = "reversed" in attributes
    return ListCount(kind or "decimal", _whole(attributes.get("start"), items if down else 1), -1 if down else 1)


def _css(style: str | None) -> str | None:
    """Return the list style that an inline style sets, if it is one that we can print."""
    match = _STYLE.search(style) if style and "list-style" in style else None
    words = match.group(1).lower().split() if match else ()
    return next((kind for word in words if (kind := _SAME.get(word, word)) in _STYLES), None)


def _whole(value: str | None, otherwise: int) -> int:
    """Read a whole number of at most six digits."""
    digits = (value or "").strip()
    return int(digits) if digits.lstrip("-").isdecimal() and len(digits) < 7 and digits.isascii() else otherwise


def _spelt(kind: str, number: int) -> str:
    if kind.endswith("alpha") and number > 0:
        return _letters(number, "a" if kind.startswith("lower") else "A")
    if kind.endswith("roman") and 0 < number <= _LONGEST_ROMAN:
        roman = _roman(number)
        return roman if kind.startswith("lower") else roman.upper()
    return str(number)


def _letters(number: int, first: str) -> str:
    """Count a, b, … z, aa, ab."""
    letters = ""
    while number > 0:
        number, place = divmod(number - 1, 26)
        letters = chr(ord(first) + place) + letters
    return letters


def _roman(number: int) -> str:
    numeral = ""
    for value, letters in _NUMERALS:
        count, number = divmod(number, value)
        numeral += letters * count
    return numeral
