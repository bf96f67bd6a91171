"""Where a passage names a person: an honorific and a name, a name beside a role or a verb, or a role alone.

In: a passage. Out: mentions with the parts of the name and the role that stands beside it. Will not:
decide which mentions are one person.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from re import IGNORECASE, Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import PersonKind
from seeds.lexicon import lexicon
from tasks.extracting.names import Name, is_given_name, may_be_place, names_in, plain_names
from tasks.extracting.passages import Passage
from tasks.extracting.role_spans import Roles, RoleSpan
from tasks.extracting.triggers import WordStarts
from tasks.extracting.verbs import verb_after

_FURTHEST = 40
"""Characters before a name among which a word says what it is the name of."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a person is named; `start`, `end` bound the name, or the role where it is alone.

    `label` tells a group (`Members`) or somebody unnamed (`a resident`) apart from others; `kind` is what the
    words around say of the person.
    """

    start: int
    end: int
    rule: str
    name: str | None = None
    honorific: str | None = None
    style: str | None = None
    initials: str | None = None
    given: str | None = None
    family: str | None = None
    organisation: str | None = None
    role: str | None = None
    role_start: int | None = None
    role_end: int | None = None
    relation: str = "stated"
    collective: bool = False
    label: str | None = None
    kind: PersonKind | None = None

    @property
    def completeness(self) -> int:
        """Return how much is said of the person; the fuller is read first: a short form then meets all it may mean."""
        named = sum(bool(part) for part in (self.family, self.given or self.initials, self.honorific))
        initials = max(0, len(self.initials or "") - 1)
        return 1000 * (100 * named + 10 * bool(self.role) + initials) + min(len(self.role or ""), 999)

    @property
    def begins(self) -> int:
        """Return where the naming begins, with the role before the name."""
        return min(self.start, self.role_start if self.role_start is not None else self.start)

    @property
    def stops(self) -> int:
        """Return where the naming ends, with the role behind the name."""
        return self.end if self.relation == "predicate" else max(self.end, self.role_end or self.end)


def mentions_in(passage: Passage) -> Iterator[Mention]:
    """Yield the mentions in a passage in reading order."""
    roles = Roles(passage.text)
    named = [_named(passage, name, roles) for name in _names(passage.text, roles)]
    named = _becoming(passage, named, roles)
    tied = {(mention.role_start, mention.role_end) for mention in named}
    free = (role for role in roles.all if _span(passage, role.start, role.end) not in tied)
    alone = [_role_alone(passage, role) for role in free if not _is_seat(passage.text, role)]
    taken = {mention.start for mention in (*named, *alone)} | {start for start, _ in tied if start is not None}
    ends = {mention.end for mention in named}
    small = (one for one in _small(passage) if not _beside(passage, one, ends))
    others = [other for other in (*_groups(passage), *small) if other.start not in taken]
    yield from sorted([*named, *alone, *others], key=lambda mention: mention.start)


def _is_seat(text: str, role: RoleSpan) -> bool:
    """Say whether it is the seat and not who sits in it: `in the Chair`, `took the Chair`."""
    return _SEAT.search(text[max(0, role.start - _LONGEST_SEAT) : role.start]) is not None


_LONGEST_SEAT = 14
_SEAT = pattern("person.seat", r"\b(?:[Ii]n|took|takes?|taking|vacated|left|leave|resumed|assumed|occupied)\sthe\s$")


def _becoming(passage: Passage, named: list[Mention], roles: Roles) -> list[Mention]:
    """Give those without a role the one that they become: `that Councillor Heron be elected Chairman`."""
    for role in roles.all:
        start, end = _span(passage, role.start, role.end)
        if not _elected().search(passage.text[max(0, role.start - _FURTHEST) : role.start]):
            continue
        at = max((at for at, one in enumerate(named) if one.end <= start), default=None)
        if at is not None and start - named[at].end <= _FURTHEST and named[at].role is None:
            named[at] = replace(named[at], role=role.title, role_start=start, role_end=end, relation="predicate")
    return named


@lru_cache(maxsize=1)
def _elected() -> Screened:
    cues = any_of(lexicon().words["people.becoming"])
    return screened("person.becoming", rf"\b{cues}\s(?:the\s|as\s|its\s){{0,2}}$")


def _span(passage: Passage, start: int, end: int) -> tuple[int, int]:
    return passage.start + start, passage.start + end


def _names(text: str, roles: Roles) -> Iterator[Name]:
    """Yield the names that honorific, list, role, verb or the given name itself show to be a person's."""
    sure = names_in(text)
    inside = {position for name in sure for position in range(name.start, name.end)}
    yield from sure
    for name in plain_names(text):
        free = name.start not in inside and not roles.cover(name.start, name.end)
        if free and not _is_other(text, name) and any(shows(text, name, roles) for shows in _SHOWN):
            yield name


def _by_role(text: str, name: Name, roles: Roles) -> bool:
    """`Tamsin Reed, Head of Ponds`, `the Head of Ponds, Tamsin Reed,`."""
    return roles.beside(name.start, name.end) is not None


def _by_given_name(_text: str, name: Name, _roles: Roles) -> bool:
    """`Sarah Reed`: the given name is one, and it is no `Victoria Park`."""
    return is_given_name(name.given) and not may_be_place(name)


def _by_verb(text: str, name: Name, _roles: Roles) -> bool:
    """`Zebedee Reed explained`: who reports is a person, if nothing says that it is a body."""
    of_firm = _OF_FIRM.match(text, name.end)
    return bool(name.given) and verb_after(text, of_firm.end() if of_firm else name.end) is not None


_OF_FIRM = pattern("person.of_firm", r"\s(?:of|from)\s[A-Z][^,.;:()]{1,60}(?:,\s[^,.;:()]{1,80})?(?=,\s)")
_SHOWN = (_by_role, _by_given_name, _by_verb)


def _is_other(text: str, name: Name) -> bool:
    """Say whether words beside a plain name make it a firm's, or one that a thing is named after."""
    before = text[max(0, name.start - _FURTHEST) : name.start]
    return bool(_firm_before().search(before) or _firm_behind().match(text, name.end) or _namesake().search(before))


@lru_cache(maxsize=1)
def _firm_before() -> Screened:
    cues = any_of(lexicon().words["people.firm_cues"])
    return screened("person.firm_before", rf"\b{cues}(?:,|\s\(|:)?\s(?:Messrs\s)?$")


@lru_cache(maxsize=1)
def _firm_behind() -> Pattern[str]:
    words = lexicon().words
    cues, endings = any_of(words["people.firm_cues"]), any_of(words["people.firm_endings"])
    return pattern(
        "person.firm_behind", rf"\s{endings}(?!\w)|(?:,\s|\s\()(?:the\s)?(?:Council[’']s\s)?(?:\w{{2,12}}\s)?{cues}\b"
    )


@lru_cache(maxsize=1)
def _namesake() -> Pattern[str]:
    return pattern("person.namesake", rf"\b{any_of(lexicon().words['people.namesake_cues'])}\s$|\b[Tt]he\s$")


def _named(passage: Passage, name: Name, roles: Roles) -> Mention:
    role = roles.beside(name.start, name.end)
    start, end = _span(passage, name.start, name.end)
    return Mention(
        start=start,
        end=end,
        rule="person.with_role" if name.honorific is None and role else name.rule,
        name=" ".join(passage.quote(start, end).split()),
        honorific=name.honorific,
        style=name.style,
        initials=name.initials,
        given=name.given,
        family=name.family,
        organisation=_organisation(passage.text, role),
        role=role.title if role else None,
        role_start=passage.start + role.start if role else None,
        role_end=passage.start + role.end if role else None,
        relation="apposition",
        kind=_public_kind(passage.text, name),
    )


_ORGANISATION = pattern(
    "person.organisation", r",\s+(?P<name>(?:[A-Z][\w’&-]+\s){1,5}(?:Council|Trust|Group|Board|CCG))(?=[,.\s]|$)"
)


def _organisation(text: str, role: RoleSpan | None) -> str | None:
    """Return the organisation after the role: `Director of Commissioning, Kent County Council`."""
    match = _ORGANISATION.match(text, role.end) if role else None
    return match.group("name") if match else None


def _public_kind(text: str, name: Name) -> PersonKind | None:
    """Return PUBLIC where the words beside a name say so: `a resident, Mr Rook`, `Mr Rook spoke in objection`."""
    before = text[max(0, name.start - _FURTHEST) : name.start]
    said = _public_behind().match(text, name.end) or _public_before().search(before)
    return PersonKind.PUBLIC if said else None


@lru_cache(maxsize=1)
def _public_before() -> Screened:
    cues = any_of(lexicon().words["people.public_before"])
    return screened("person.public_before", rf"\b{cues}(?:,|\s\(|:|\s[–-])?\s$", IGNORECASE)


@lru_cache(maxsize=1)
def _public_behind() -> Pattern[str]:
    words = lexicon().words
    cues, verbs = any_of(words["people.public_after"]), any_of(words["people.public_verbs"])
    return pattern("person.public_behind", rf"(?:,\s|\s\(){cues}\b|\s(?:then\s|also\s)?{verbs}\b", IGNORECASE)


def _role_alone(passage: Passage, role: RoleSpan) -> Mention:
    start, end = _span(passage, role.start, role.end)
    return Mention(start, end, "person.role", role=role.title, role_start=start, role_end=end)


_GROUP = screened(
    "person.group",
    r"Members(?<!\wMembers)(?:\sof\sthe\s(?:County\s|City\s|Borough\s|District\s|Town\s|Parish\s)?Council)?\b(?![’']\s[A-Z])",
)
_OF_GROUP = pattern("person.of_group", r"\b(?:[Ll]ocal|[Ww]ard|Cabinet|Council|Lead|[Ee]lected)\s$")


def _groups(passage: Passage) -> Iterator[Mention]:
    """Yield the groups: Members wherever they are named, others where they speak."""
    for match in _GROUP.finditer(passage.text):
        which = _OF_GROUP.search(passage.text[max(0, match.start() - 9) : match.start()])
        begin = match.start() - (len(which.group(0)) if which else 0)
        yield _group(passage, begin, match.end(), PersonKind.MEMBER)
    for match in _speaking_groups().finditer(passage.text):
        if verb_after(passage.text, match.end(), collective=True):
            yield _group(passage, match.start(), match.end(), _group_kinds()[" ".join(match.group(0).split())])


@lru_cache(maxsize=1)
def _group_kinds() -> dict[str, PersonKind]:
    return {form: PersonKind(kind) for kind, forms in lexicon().forms["people.groups"].items() for form in forms}


@lru_cache(maxsize=1)
def _speaking_groups() -> Screened:
    names = [name for name in _group_kinds() if name != "Members"]
    return screened("person.speaking_group", rf"{any_of(names)}(?=\s)(?!\s[A-Z])(?<=s)")


def _group(passage: Passage, begin: int, stop: int, kind: PersonKind) -> Mention:
    start, end = _span(passage, begin, stop)
    words = " ".join(passage.text[begin:stop].split())
    label = _OF_COUNCIL.sub("of the council", words.casefold())
    return Mention(start, end, "person.group", name=words, collective=True, label=label, kind=kind)


_OF_COUNCIL = pattern("person.of_council", r"of the \w{4,8} council")


def _small(passage: Passage) -> Iterator[Mention]:
    """Yield who speaks without a name or a role in capitals: `the clerk explained`, `a resident asked`."""
    for match in _small_speakers().finditer(passage.text) if _whoever_is_small().stand_in(passage.text) else ():
        words = " ".join(match.group("who").split())
        if words not in lexicon().words["people.heard_unnamed"] and not verb_after(passage.text, match.end()):
            continue
        start, end = _span(passage, match.start("who"), match.end("who"))
        if kind := _unnamed_kinds().get(words.casefold()):
            yield Mention(start, end, "person.unnamed", name=words, label=words.casefold(), kind=kind)
        else:
            yield Mention(start, end, "person.small_role", role=words, role_start=start, role_end=end)


def _beside(passage: Passage, small: Mention, ends: set[int]) -> bool:
    """Say whether it tells of somebody named right before: `Mr Rook, a local resident, asked`."""
    article = _APPOSED.search(passage.text[max(0, small.start - passage.start - 9) : small.start - passage.start])
    return article is not None and small.start - len(article.group(0)) in ends


_APPOSED = pattern("person.apposed", r"(?:,\s|\s\()\w{1,7}\s$")


@lru_cache(maxsize=1)
def _unnamed_kinds() -> dict[str, PersonKind]:
    forms = {form.casefold(): PersonKind(kind) for kind, listed in _unnamed().items() for form in listed}
    return forms | dict.fromkeys(lexicon().words["people.heard_unnamed"], PersonKind.UNKNOWN)


def _unnamed() -> Mapping[str, Sequence[str]]:
    return lexicon().forms["people.unnamed"]


@lru_cache(maxsize=1)
def _small_speakers() -> Pattern[str]:
    """Match an article and whom the lexicon lists behind it, without the article in the group `who`."""
    who = any_of(_small_words())
    article = r"[TtAaOo](?<!\w.)(?:(?<=[Tt])he|(?<=[Aa])(?:n?|nother)|(?<=[Oo])ne)"
    return pattern("person.small_speaker", rf"{article}\s(?P<who>{who})(?=[\s,])")


@lru_cache(maxsize=1)
def _whoever_is_small() -> WordStarts:
    return WordStarts(words.split()[0] for words in _small_words())


def _small_words() -> list[str]:
    unnamed = [form for forms in _unnamed().values() for form in forms]
    return [*_unnamed_kinds(), *unnamed, *lexicon().words["people.small_roles"]]
