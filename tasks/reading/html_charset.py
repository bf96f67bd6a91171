"""The encoding that a page declares in its first kilobytes.

In: bytes. Out: a codec's name or None. Will not: decode, or doubt what is declared.

As browsers do, ISO 8859-1 and ASCII are read as Windows-1252: pages that declare them hold the curly
quotes of the latter.
"""

import codecs
import re

from schemas.patterns import pattern

_HEAD = 4096
_DECLARED = pattern(
    "html.charset",
    r"<(?:meta\b[^>]{0,300}?\bcharset|\?xml\b[^>]{0,100}?\bencoding)\s*=\s*[\"']?\s*([A-Za-z0-9_:.+-]{2,40})",
    re.IGNORECASE,
)
_AS_WINDOWS = ("iso8859-1", "ascii")


def declared_charset(data: bytes) -> str | None:
    """Return the declared encoding, if Python knows it.

    >>> declared_charset(b'<meta charset="iso-8859-1">')
    'cp1252'
    """
    match = _DECLARED.search(data[:_HEAD].decode("latin-1"))
    if match is None:
        return None
    try:
        name = codecs.lookup(match.group(1)).name
    except LookupError:
        return None
    if name.startswith(("utf-16", "utf-32")):  # it could not have been read as ASCII
        return "utf-8"
    return "cp1252" if name in _AS_WINDOWS else name
