"""Whom a stretch of words names that is of a list: with a title, by a title that all share, or by a name alone.

In: the words of a line or a sentence. Out: names, in reading order. Will not: say what role each has (`roll`).
"""

from collections.abc import Sequence
from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import PersonKind
from seeds.lexicon import lexicon
from tasks.extracting.people.behind_dashes import is_of_body
from tasks.extracting.people.beside_bodies import beside_body
from tasks.extracting.people.double_families import with_double_families
from tasks.extracting.people.family_first import families_alone, family_first_names
from tasks.extracting.people.names import Name, is_given_name, names_in, plain_names, shared_names
from tasks.extracting.people.posts import is_post, opens_post, post_before, post_behind, post_in_note
from tasks.extracting.people.role_spans import Roles, opens_with_office
from tasks.extracting.people.roles import kind_of_title
from tasks.extracting.people.roll_words import STANDS_FOR, SUBSTITUTING, substituted_by, substitutes_for
from tasks.extracting.people.shouted import shouted_names, without_others

LEAD = 12
"""How many characters before a name tell whether it stands apart."""
_LONGEST_HONOURS = 40
BRACKETED = pattern("roll.bracketed", r",?\s?\((?P<note>[^()]{1,160})\)")
SEPARATED = pattern(
    "roll.separated",
    r"(?:^|[,;:\n\t|“”\"–•·▪●*†‡#+-]|(?:^|\s)(?:and|from|gan|were)|(?:^|\s)&|\s\s|\.|[a-zA-Z]\)|\((?:for|vice|sub\sfor))\s*(?:the\s)?$",
)
_AFTER_NAME = pattern("roll.after_name", r"\s{0,3}(?:$|[,.;(–-])|\s\s|\t|\sand\s")
_GLUED = pattern("roll.glued", r"[A-Z]{3}\s")
"""Initials without a stop beside names that have honorifics are a body's: `NHS England`."""
_FOR = 40


def names_of(words: str, shared: str | None, *, listed: bool) -> list[Name]:
    """Return the names; `shared` is the honorific of bare names, `listed` says that all are names."""
    if listed and (names := family_first_names(words, shared)):
        return names
    if listed and not shared and (names := beside_body(words)):
        return names
    sure = names_in(words)
    if shared:
        opens = _OPENS.match(words)
        bare = list(shared_names(words, opens.end() if opens else 0, len(words), shared))
        ended = bare and _AFTER_NAME.match(words, bare[-1].end)
        sure = [*bare, *(name for name in sure if name.start > bare[-1].start)] if ended else sure
    shouted = (name for name in shouted_names(words) if not is_of_body(words, name)) if listed else ()
    sure += without_others([*shouted], sure)
    taken = [(name.start, name.end) for name in sure]
    plain: list[Name] = []
    for name in plain_names(words, listed=listed):
        follows = listed and name.initials and _follows(words, name, plain[-1:] or sure)
        owns = words.startswith(("’s ", "'s "), name.end)  # `Ivor Teal, St Jude’s Primary`
        owns = owns and not words.startswith(_owned(words, name), name.end + len("’s "))
        free = not owns and not any(start <= name.start < end for start, end in taken)
        if free and (follows or _is_person(words, name, sure, listed=listed)):
            plain.append(name)
            taken.append((name.start, name.end))
    plain += _beside_others(words, [*sure, *plain]) if listed and sure and plain else []
    found = sorted([*sure, *without_others(plain, sure)], key=lambda name: name.start)
    found = with_double_families(words, found) if listed else found
    return found or (families_alone(words) if listed and not shared else [])


def _owned(words: str, name: Name) -> tuple[str, ...]:
    """Return what only a person has: `Mr Teal was attending as James Heron’s substitute`."""
    return _STAND_INS if words.endswith(" as ", 0, name.start) else ("apolog",)


_STAND_INS = ("substitute", "named substitute", "deputy", "named deputy", "reserve", "alternate")


def _follows(words: str, name: Name, before: Sequence[Name]) -> bool:
    """Say whether nothing stands between a name and one before it, as where a list lost its lines: `B Teal C Moss`."""
    if _GLUED.match(words, name.start) or is_post(words[name.start : name.end]):
        return False
    return any(_NO_LINES.fullmatch(words, one.end, name.start) for one in before)


_OPENS = pattern("roll.opens_line", r"[-–·•*\s]*+(?:(?:and|&)\s)?")
_NO_LINES = pattern("roll.no_lines", r"(?:\s\([^()\n]{1,60}\))?\s")


def _is_person(words: str, name: Name, sure: Sequence[Name], *, listed: bool) -> bool:
    """Say whether a name without an honorific is a person's: by its given name, or by standing where names stand.

    Beside names that have honorifics it is a ward (`Acomb Moor – Cllr Heron`), unless a role precedes its initials.
    """
    if is_given_name(name.given):
        return True
    glued = _GLUED.match(words, name.start) is not None
    other = is_post(words[name.start : name.end]) or is_of_body(words, name)
    if other or (glued and (sure or opens_post(words, name.start, name.end))):
        return False
    ahead = words[max(0, name.start - _FOR) : name.start]
    sent = STANDS_FOR.search(ahead) and words.startswith(")", name.end)
    if sent or substitutes_for().search(ahead) or substituted_by().search(ahead) or SUBSTITUTING.match(words, name.end):
        return listed
    apart = SEPARATED.search(words[max(0, name.start - LEAD) : name.start]) is not None
    honoured = apart and honours_length(words[name.end : name.end + _LONGEST_HONOURS])
    noted = apart or words[: name.start].endswith("(")
    if listed and (honoured or _is_titled(words, name) or (noted and _holds_post(words, name))):
        return True
    if name.initials:
        return (listed and apart) or Roles(words).beside(name.start, name.end) is not None
    return listed and apart and not sure and "(" not in words[: name.start].rpartition(")")[2]


def _beside_others(words: str, known: Sequence[Name]) -> list[Name]:
    """Return those who stand between commas with a given name that is none of the common ones: `Zebedee Hall-Teal`.

    Only where the list names another without a title, and not where such a stretch stands behind each councillor: then
    it is a ward.
    """
    if not any(is_given_name(name.given) and name.honorific is None for name in known):
        return []
    others = {word for key in _NO_LAST_WORDS for word in lexicon().words[f"people.{key}"]}
    found: list[Name] = []
    for name in without_others(list(plain_names(words)), known):
        apart = _BETWEEN.search(words, max(0, name.start - LEAD), name.start) and _ENDS.match(words, name.end)
        printed = words[name.start : name.end]
        free = not is_post(printed) and not is_of_body(words, name)
        if apart and name.given and free and others.isdisjoint(printed.split()):
            found.append(name)
    titled = {name.end + len(", ") for name in known if name.honorific}
    return found if sum(name.start in titled for name in found) < _SEVERAL else []


_SEVERAL = 2
_NO_LAST_WORDS = ("bodies_behind_role", "areas", "role_ends", "places")
_BETWEEN = pattern("roll.between", r"(?:^|[,;]\s|\sand\s|\n)$")
_ENDS = pattern("roll.ends", r"\s?(?:$|[,;.]|\(on\s|\(ill|\([A-Z]{2,4}\)|\sand\s|\n)")


def _is_titled(words: str, name: Name) -> bool:
    """Say whether a member's office stands right before a name: `Provost Wullie Heron`."""
    office = Roles(words).before(name.start)
    member = office is not None and kind_of_title(office.title) is PersonKind.MEMBER
    return office is not None and member and words[office.end : name.start] == " "


def _holds_post(words: str, name: Name) -> bool:
    """Say whether a post stands beside a name: `Solicitor (A Rook)`, `Kit Heron (clerk)`, `Lou Coot (LC), Planner`."""
    noted = BRACKETED.match(words, name.end)
    further = _GOES_ON.search(words, max(0, name.start - LEAD), name.start)
    return (
        post_before(words[: name.start]) is not None
        or post_behind(words[name.end :]) is not None
        or (noted is not None and post_in_note(noted.group("note")) is not None)
        or (noted is not None and further is not None and opens_with_office(noted.group("note")))
    )


_GOES_ON = pattern("roll.goes_on", r"(?:\),|,?\sand)\s$")
"""What stands before a name that goes on a list: `Cllr A Heron (Leader) and Zeb Rook (Lead Member)`."""


def honours_length(after: str) -> int:
    """Return how far the honours behind a name reach: `OBE, JP`."""
    honours = _honours().match(after)
    return honours.end() if honours else 0


@lru_cache(maxsize=1)
def _honours() -> Pattern[str]:
    return pattern("roll.honours", rf"(?:,?\s{any_of(lexicon().words['attendance.honours'])}(?!\w)){{1,4}}")
