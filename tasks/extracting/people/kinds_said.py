"""What the words beside a name say that somebody is: a member who moves or seconds, or one of the public.

In: text, and a name in it. Out: the kind. Will not: tell the kind by a role or an honorific (`roles`).
"""

from functools import lru_cache
from re import IGNORECASE, Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import PersonKind
from seeds.lexicon import lexicon
from tasks.extracting.people.mention import NEAR
from tasks.extracting.people.names import Name


def kind_said(text: str, name: Name) -> PersonKind | None:
    """Return the kind that the words beside a name say: `a resident, Mr Rook`, `Mr Rook seconded`."""
    before = text[max(0, name.start - NEAR) : name.start]
    if _MOVES.match(text, name.end) or _MOVED_BY.search(before):
        return PersonKind.MEMBER
    said = _public_behind().match(text, name.end) or _public_before().search(before)
    return PersonKind.PUBLIC if said else None


_MOVES = pattern(
    "person.moves", r",?\s(?:(?:then|duly|formally)\s)?(?:moved|seconded|proposed)\b(?!\s(?:to\s|into|away|house|by\s))"
)
_MOVED_BY = pattern(
    "person.moved_by",
    r"\b(?:[Mm]oved|[Ss]econded|[Pp]roposed)\sby\s(?:the\s[A-Z]\w{3,10},\s)?$|\b[Pp]rop(?:oser|osed)?:\s$|\b[Ss]econde[rd]:\s$",
)
"""Only a member moves or seconds."""


@lru_cache(maxsize=1)
def _public_before() -> Screened:
    cues = any_of(lexicon().words["people.public_before"])
    return screened("person.public_before", rf"\b{cues}(?:,|\s\(|:|\s[–-])?\s$", IGNORECASE)


@lru_cache(maxsize=1)
def _public_behind() -> Pattern[str]:
    words = lexicon().words
    cues, verbs = any_of(words["people.public_after"]), any_of(words["people.public_verbs"])
    return pattern("person.public_behind", rf"(?:,\s|\s\(){cues}\b|\s(?:then\s|also\s)?{verbs}\b", IGNORECASE)
