"""Which mentions are of one person: by the parts of the name, by the role, and by what contradicts.

In: mentions. Out: groups of mentions, one a person, and the mentions that could be more than one. Will not:
guess; where two people fit, a mention belongs to neither.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from schemas.patterns import pattern
from schemas.screening import screened
from schemas.vocabulary import PersonKind
from seeds.lexicon import lexicon
from tasks.extracting.people.mention import Mention
from tasks.extracting.people.roles import canonical_honorific, kind_of_person, kind_of_title, shorter_roles


class Way(NamedTuple):
    """What tells two ways of naming apart; mentions that are alike in it are of one person."""

    family: str | None
    honorific: str | None
    style: str | None
    given: str | None
    initials: str | None
    role: str | None
    label: str | None


@dataclass(slots=True)
class Group:
    """The mentions taken for one person, and every distinct way of naming among them."""

    ways: list[Mention] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)


_PORTFOLIO = " portfolio holder"
"""`the Housing Portfolio Holder` is the Portfolio Holder for Housing."""
_HOLDING = screened("person.holding", r"\s\((?P<how>interim|acting)\)$")


class Known:
    """The people of a document, found from all of its mentions."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        """Group the mentions, the fullest names first: a short form then meets all that it may mean."""
        self.groups: list[Group] = []
        self.ambiguous: list[Mention] = []
        self.candidates: dict[int, int] = {}
        self._by_name: dict[str, list[Group]] = {}
        self._by_role: dict[str, list[Group]] = {}
        self._by_short_role: dict[str, list[Group]] = {}
        self._by_label: dict[str, list[Group]] = {}
        self._by_office: dict[str, list[Group]] = {}
        self._group_at: dict[int, Group] = {}
        alike: dict[Way, list[Mention]] = {}
        for mention in mentions:
            alike.setdefault(_way(mention), []).append(mention)
        for way, named_alike in sorted(alike.items(), key=lambda pair: -pair[1][0].completeness):
            self._place(way, named_alike)

    def group_of(self, mention: Mention) -> Group | None:
        """Return whom a mention is of; None where it could be more than one."""
        return self._group_at.get(mention.start)

    def attach(self, mention: Mention, group: Group) -> None:
        """Note one more place where somebody known is named."""
        group.mentions.append(mention)
        self._group_at[mention.start] = group

    def _place(self, way: Way, alike: list[Mention]) -> None:
        fitting = self._fitting(way, alike[0])
        if len(fitting) > 1:
            self.ambiguous.extend(alike)
            self.candidates.update({mention.start: len(fitting) for mention in alike})
        else:
            self._add(fitting[0] if fitting else None, way, alike)

    def _fitting(self, way: Way, mention: Mention) -> list[Group]:
        """Return who the mention may be: the role is one of theirs, or no part of the name contradicts."""
        if mention.label:
            return self._by_label.get(mention.label, [])
        if mention.family:
            return self._namesakes(mention)
        return self._holders(way.role or "")

    def _namesakes(self, mention: Mention) -> list[Group]:
        """Return those of the family name; of several, the one whose honorific is the same if that is one."""
        family = (mention.family or "").casefold()
        fitting = [
            group for group in self._by_name.get(family, []) if all(_compatible(way, mention) for way in group.ways)
        ]
        if len(fitting) > 1 and mention.honorific:
            same = [group for group in fitting if any(_titled_alike(way, mention) for way in group.ways)]
            return same if len(same) == 1 else fitting
        return fitting

    def _holders(self, role: str) -> list[Group]:
        """Return who holds a role, or one of which it is the short or the long form.

        A chair of whom no more is said chairs this meeting, and not the Dementia Working Group. Where nobody is said to
        hold it, `the Provost` is whoever has that for a title: `Provost Heron`.
        """
        exact, longer = _distinct(self._by_role.get(role, ())), _distinct(self._by_short_role.get(role, ()))
        if longer and kind_of_title(role) is PersonKind.CHAIR:
            longer = [] if len(longer) > 1 else [group for group in longer if _chairs_here(group, role)]
            return _distinct([*exact, *longer])
        found = [*exact, *longer]
        for short in shorter_roles(role):
            found += self._by_role.get(short, ())
        return _distinct(found or self._by_office.get(role, ()))

    def _add(self, group: Group | None, way: Way, alike: list[Mention]) -> None:
        """Note a way of naming, of a person known already or of a new one."""
        mention = alike[0]
        if group is None:
            group = Group()
            self.groups.append(group)
        if mention.family and not any(way.family == mention.family for way in group.ways):
            self._by_name.setdefault(mention.family.casefold(), []).append(group)
        group.ways.append(mention)
        group.mentions.extend(alike)
        self._group_at.update({one.start: group for one in alike})
        if mention.honorific in lexicon().words["people.offices"]:
            self._by_office.setdefault(_role_key(mention.honorific), []).append(group)
        if mention.label:
            self._by_label.setdefault(mention.label, []).append(group)
        elif way.role:
            self._note_role(group, way.role)

    def _note_role(self, group: Group, role: str) -> None:
        self._by_role.setdefault(role, []).append(group)
        for short in shorter_roles(role):
            self._by_short_role.setdefault(short, []).append(group)


def _role_key(title: str) -> str:
    """Return what forms of one title have in common: `Vice Chairman`, `vice-chair`, `Director (Interim)` both ways."""
    key = _CLERKS.sub(
        "clerk", _CHAIRS.sub("chair", title.casefold().replace("-", " ").replace(",", "").replace("&", "and"))
    )
    if key.endswith(_PORTFOLIO):
        return f"{_PORTFOLIO.strip()} for {key.removesuffix(_PORTFOLIO)}"
    holding = _HOLDING.search(key)
    return f"{holding.group('how')} {key[: holding.start()]}" if holding else key


_CLERKS = pattern("grouping.clerks", r"^(?:town|parish|community|council) clerk\b")
"""A council has one of them: `the Town Clerk` and `the Clerk`."""
_CHAIRS = pattern("grouping.chairs", r"\bchair(?:man|woman|person)\b")


def _chairs_here(group: Group, role: str) -> bool:
    """Say whether a longer title is this meeting's: not `Mr Coot, Chair of the Drainage Panel`, who speaks to it."""
    if not any(way.family for way in group.ways):
        return True
    titles = (_role_key(way.role) for way in group.ways if way.role)
    return any(_OWN_BODY.fullmatch(title, len(role)) for title in titles if title.startswith(role))


_OWN_BODY = pattern(
    "person.own_body",
    r"\sof\s(?:the\s)?(?:(?:county|borough|town|parish|city|district|community|joint|full|select|executive)\s)?"
    r"(?:council|committee|sub committee|board|panel|forum|meeting|authority|trust|commission)",
)


def _distinct(groups: Iterable[Group]) -> list[Group]:
    return list({id(group): group for group in groups}.values())


def _way(mention: Mention) -> Way:
    role = _role_key(mention.role) if mention.role else None
    titles = canonical_honorific(mention.honorific), canonical_honorific(mention.style)
    return Way(mention.family, *titles, mention.given, mention.initials, role, mention.label)


def _compatible(known: Mention, new: Mention) -> bool:
    """Say whether two namings with one family name may be of one person: Mr John and Mr J may, Mr John and Mr P not."""
    return (
        _titles_agree(known, new)
        and _agree(known.given, new.given)
        and _begin_alike(_letters(known.initials), _letters(new.initials))
        and _agree(_first_letter(known), _first_letter(new))
        and not _of_two_kinds(known, new)
    )


def _titles_agree(known: Mention, new: Mention) -> bool:
    """Say whether the titles may be one person's: `Mrs Heron` may be `Councillor Mrs Heron`."""
    one, other = _titles(known), _titles(new)
    return not one or not other or bool(one & other)


def _titles(mention: Mention) -> set[str | None]:
    return {canonical_honorific(mention.honorific), canonical_honorific(mention.style)} - {None}


def _titled_alike(known: Mention, new: Mention) -> bool:
    return canonical_honorific(known.honorific) == canonical_honorific(new.honorific)


_APART = {PersonKind.MEMBER, PersonKind.OFFICER}


def _of_two_kinds(known: Mention, new: Mention) -> bool:
    """Say whether one is a member and the other an officer: `Councillor Reed`, and `Jo Reed, Head of Ponds`."""
    return {_stated_kind(known), _stated_kind(new)} == _APART


def _stated_kind(mention: Mention) -> PersonKind:
    return kind_of_person(mention.honorific, [mention.role] if mention.role else [], named=True)


def _agree(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one == other


def _begin_alike(one: str | None, other: str | None) -> bool:
    """Say whether one's initials may be the other's, cut short: `R` and `R W`."""
    return one is None or other is None or one.startswith(other) or other.startswith(one)


def _letters(initials: str | None) -> str | None:
    return initials.replace(" ", "") if initials else None


def _first_letter(mention: Mention) -> str | None:
    first = mention.given or mention.initials
    return first[0] if first else None
