"""The words of a web site above and below a page that was copied as a whole: menu, breadcrumb, links to share it.

In: the lines of a text. Out: the indexes of those that are the site's. Will not: take a line away from the page itself:
a menu opens the text, names the site's first page or how to skip it, and is some lines long.
"""

from collections.abc import Iterable, Sequence

from seeds.lexicon import lexicon

_TOP = 4
_FEWEST = 3
_LONGEST = 100
_BULLETS = "•·*-–> \xa0\t"


def site_lines(lines: Sequence[str]) -> frozenset[int]:
    """Return the indexes of a menu at the top of a page, and of the links at its foot."""
    menu = list(_run(lines, _first(lines)))
    foot = [len(lines) - 1 - index for index in _run(lines[::-1], 0)]
    return frozenset((*(menu if len(menu) >= _FEWEST else ()), *(foot if len(foot) >= _FEWEST else ())))


def _first(lines: Sequence[str]) -> int:
    """Return the line near the top at which a menu begins; the end where there is none."""
    opens = lexicon().words["page.menu_openings"] + lexicon().words["page.site_openings"]
    return next((at for at, line in enumerate(lines[:_TOP]) if _bare(line).startswith(opens)), len(lines))


def _run(lines: Sequence[str], start: int) -> Iterable[int]:
    """Yield the lines from one on that are words of a site."""
    for index in range(start, len(lines)):
        if not _is_site(lines[index]):
            return
        yield index


def _is_site(line: str) -> bool:
    known = lexicon()
    words = _bare(line)
    opens = words.startswith(known.words["page.site_lines"] + known.words["page.site_openings"])
    return len(words) <= _LONGEST and (opens or words.casefold() in known.words["page.menu_words"])


def _bare(line: str) -> str:
    return line.strip(_BULLETS)
