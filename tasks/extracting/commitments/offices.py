"""An officer named by his title where he stands before his task: `Deputy Town Clerk`, `the Head of Street Scene`.

In: words, and a place in them. Out: the bounds of the title. Will not: take a body (`Parish Council`) for an officer.
"""

from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.extracting.commitments.actor_nouns import is_actor
from tasks.extracting.commitments.promises import Bounds

_WORD = r"[A-Z][\w’'&-]{0,20}"
_TITLE = pattern(
    "office.title",
    rf"(?:[Tt]he\s)?(?!(?:RECOMMEND|RESOLVE|AGREE|NOTE|REQUEST|URGE)[A-Z]{{0,5}}\s)(?P<title>{_WORD}(?:(?:,?\s|\s[–-]\s)(?:(?:of|for|and|&|the)\s){{0,2}}{_WORD}){{0,9}})(?:\s\([A-Z]{{2,4}}\))?",
)


_DASH = pattern("office.dash", r"\s[–-]\s")


def office_at(text: str, place: int, end: int | None = None) -> Bounds | None:
    """Return the title that begins at a place, with its article left out."""
    match = _TITLE.match(text, place, len(text) if end is None else end)
    if match is None or not _is_office(match.group("title"), alone=match.start() == match.start("title")):
        return None
    return match.start("title"), match.end()


def _is_office(title: str, *, alone: bool) -> bool:
    """Say whether the word before `of` and `for`, or the last one, is an office; `alone`: without an article.

    Of `Assistant Director – Early Help` the words before the dash are; `Oak Seat – Clerk` is a matter and an owner.
    """
    words = lexicon().words
    title = _DASH.split(title, maxsplit=1)[0]
    first = title.partition(" of ")[0].partition(" for ")[0].partition(",")[0]
    heads = {first.split()[-1].lower(), title.rsplit(maxsplit=1)[-1].lower()}
    if title.endswith("Chief Executive"):
        return True
    one_word = alone and " " not in title
    return any(is_actor(head, alone=one_word) and head not in words["commitments.bodies"] for head in heads)
