"""Characters that editors, print and wrong decoding leave in a text, and the plain ones that they stand for.

In: a text. Out: a joint for each. Will not: touch white space that tells columns or labels, or guess a lost letter.

Without width: soft hyphens, zero-width spaces. Ligatures, odd spaces, hyphens and apostrophes; long dashes, which stand
for the usual ones; a space before a comma or a colon; `&` for `and` before a verb or a title; accents that follow their
letter; references of HTML (`&pound;`), and UTF-8 that was read as Windows-1252 (`Â£`, `â€™`). A question mark in a
word, or the sign for what could not be decoded, was an apostrophe.
"""

import re
import unicodedata
from collections.abc import Iterator
from html import unescape
from re import Match

from schemas.patterns import pattern
from tasks.structuring.copying import Joint

_WITHOUT_WIDTH = "\xad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_PLAIN = {
    **dict.fromkeys(_WITHOUT_WIDTH, ""),
    **dict.fromkeys("\u02b9\u02bc\u201b\u2032´", "’"),
    **dict.fromkeys("\u2010\u2011\u2212", "-"),
    **dict.fromkeys("—―", "–"),
    **{
        "\ufb00": "ff",
        "\ufb01": "fi",
        "\ufb02": "fl",
        "\ufb03": "ffi",
        "\ufb04": "ffl",
        "\ufb05": "ft",
        "\ufb06": "st",
    },
}
_SPACES = "\xa0\u2000-\u200a\u202f\u205f\u3000"
_ODD = pattern(
    "odd_signs.odd", rf"[{_SPACES}{''.join(_PLAIN)}](?:(?<=[{''.join(_PLAIN)}])|(?<=[^\n\xa0 ]\S.)(?=\S))", re.DOTALL
)
"""An odd space counts between two words, and not behind a bullet, which may be a letter."""
_ACCENTS = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030c\u0327"
_ACCENTED = pattern("odd_signs.accented", f"[A-Za-z][{_ACCENTS}]{{1,2}}")
_MISREAD = {
    one.encode().decode("cp1252", errors="replace").replace("\ufffd", "\x9d"): one
    for one in "’‘“”–—…•£½°·áéíóúèâêîôûäëïöüçñŵŷÁÉ"
}
_WRONG = pattern("odd_signs.misread", rf"{'|'.join(map(re.escape, _MISREAD))}|Â(?=[\xa0 ])")
_REFERENCE = pattern(
    "odd_signs.reference", r"&(?:amp|quot|apos|pound|nbsp|[lr][sd]quo|[mn]dash|hellip|bull|euro|middot|#\d{2,5});"
)
_LOST = pattern(
    "odd_signs.lost",
    r"(?<=[A-Za-z])[?\ufffd](?=(?:s|t|d|re|ve|ll)\b)|(?<=s)\ufffd(?=\s[a-z])|(?<=\s)\ufffd(?=\s)|(?<=[\w,:)]\s)\?(?=\s[A-Za-z(£])",
)
_PARTED = pattern("odd_signs.parted", r"(?<=[a-z)]) (?=[,;:](?:\s|$))", re.MULTILINE)
"""`Minutes :`; keywords in capitals are read as they are printed."""
_AND = pattern(
    "odd_signs.and",
    r"(?<=[\w),’]\s)&(?=\s(?:(?:Cll?r|CLLR|Councillor)s?|Mrs?|Ms|Dr|AGREED|APPROVED|NOTED|RESOLVED|adopted|agreed|approved|carried|it"
    r"|moved|noted|proposed|resolved|seconded|signed|supported|that|to|unanimously|was|were)\b)",
)


def plain_signs(text: str) -> Iterator[Joint]:
    """Yield what stands for each odd sign."""
    if "&" in text:
        yield from (Joint(*one.span(), "and") for one in _AND.finditer(text))
        yield from (Joint(*one.span(), unescape(one[0]).replace("\xa0", " ")) for one in _REFERENCE.finditer(text))
    if "?" in text or "\ufffd" in text:
        yield from (Joint(*one.span(), "–" if _stands_alone(text, one) else "’") for one in _LOST.finditer(text))
    if " ," in text or " ;" in text or " :" in text:
        yield from (Joint(*one.span(), "") for one in _PARTED.finditer(text))
    if text.isascii():
        return
    yield from (Joint(*one.span(), _MISREAD.get(one[0], "")) for one in _WRONG.finditer(text))
    yield from _accented(text)
    yield from (Joint(*odd.span(), _PLAIN.get(odd[0], " ")) for odd in _ODD.finditer(text))


def _accented(text: str) -> Iterator[Joint]:
    """Yield a letter for each that its accent follows."""
    if any(accent in text for accent in _ACCENTS):
        yield from (Joint(*one.span(), unicodedata.normalize("NFC", one[0])) for one in _ACCENTED.finditer(text))


def _stands_alone(text: str, one: Match[str]) -> bool:
    return text[one.start() - 1].isspace()
