"""Text that was encoded twice: entities and tags that show as such, and mojibake.

In: a piece of text as the parser gives it. Out: the text as it was meant, and what was mended. Will
not: change quotes, dashes, ligatures or anything that is only unusual.
"""

import html
from dataclasses import dataclass, field
from re import IGNORECASE

from ftfy import fix_encoding

from schemas.issues import Issue, IssueCode
from schemas.patterns import pattern
from schemas.vocabulary import Severity

_ENTITY = pattern("html.entity", r"&(?:[A-Za-z]{2,8}|#\d{2,6}|#[xX][0-9A-Fa-f]{2,5});")
_MOJIBAKE = pattern(
    "html.mojibake", r"[ÂÃ][\x80-\xbf\u0152-\u2122]|â[\x80-\xbf€™\u0152-\u02dc\u2013-\u2122]|ï¿½|ðŸ|Å[µ·¶]"
)
_TAG = pattern(
    "html.escaped_tag",
    r"</?(?:AI\d{1,3}|p|br|hr|div|span|b|strong|i|em|u|ul|ol|li|table|tbody|tr|t[dh]|h[1-6]|a|font|su[bp]|o:p)"
    r"(?:\s[^<>]{0,500})?/?>",
    IGNORECASE,
)
_WITHOUT_WIDTH = dict.fromkeys(map(ord, "\xad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
_SYMBOLS = {0xF0B7: "·", 0xF0A7: "▪", 0xF0D8: "Ø", 0xF0FC: "✓"}
_CHARACTERS = _WITHOUT_WIDTH | _SYMBOLS


@dataclass(slots=True)
class Repairs:
    """What was mended in a document so far."""

    mojibake: list[str] = field(default_factory=list)
    unescaped: int = 0

    def mend(self, text: str) -> str:
        """Return the text as it was meant, with characters that have no width left out."""
        meant = text
        if "&" in text and _ENTITY.search(text):
            meant = html.unescape(text)
            self.unescaped += 1
        if not meant.isascii():
            meant = self._encoded(meant.translate(_CHARACTERS))
        return meant

    def _encoded(self, text: str) -> str:
        """Undo UTF-8 that was read as Windows-1252."""
        found = _MOJIBAKE.search(text)
        mended = fix_encoding(text) if found else text
        if found and mended != text:
            self.mojibake.append(found.group())
        return mended

    def issues(self) -> tuple[Issue, ...]:
        """Say what was mended."""
        said = []
        if self.mojibake:
            seen = f"{self.mojibake[0]!r} and the like, {len(self.mojibake)} times"
            said.append(Issue(IssueCode.MOJIBAKE_REPAIRED, seen, Severity.INFO))
        if self.unescaped:
            seen = f"entities or tags that were escaped twice, {self.unescaped} times"
            said.append(Issue(IssueCode.MARKUP_UNESCAPED, seen, Severity.INFO))
        return tuple(said)


def has_tags(text: str) -> bool:
    """Say whether text shows tags of HTML that were meant as such."""
    return "<" in text and ">" in text and _TAG.search(text) is not None
