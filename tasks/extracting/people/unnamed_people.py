"""Who is told of without a name: groups (`Members`), and whoever speaks in small letters (`the clerk explained`).

In: a passage. Out: mentions. Will not: name anybody (`mentions`).
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import PersonKind
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage
from tasks.extracting.people.mention import Mention, span_of
from tasks.extracting.people.small_titles import small_titles_in
from tasks.extracting.people.verbs import governs, verb_after
from tasks.extracting.triggers import WordStarts

_GROUP = screened(
    "person.group",
    r"Members(?<!\wMembers)(?:\sof\sthe\s(?:County\s|City\s|Borough\s|District\s|Town\s|Parish\s)?Council)?\b(?![’']\s[A-Z]|\sof\sthe\s[Pp]ublic)",
)
_OF_GROUP = pattern("person.of_group", r"\b(?:[Ll]ocal|[Ww]ard|Cabinet|Council|Lead|[Ee]lected)\s$")


def groups_in(passage: Passage) -> Iterator[Mention]:
    """Yield the groups: Members wherever a sentence names them, no title; others where they speak."""
    if passage.paragraph is None and not passage.text.endswith("."):
        return
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
    start, end = span_of(passage, begin, stop)
    words = " ".join(passage.text[begin:stop].split())
    label = _OF_COUNCIL.sub("of the council", words.casefold())
    return Mention(start, end, "person.group", name=words, collective=True, label=label, kind=kind)


_OF_COUNCIL = pattern("person.of_council", r"of the \w{4,8} council")


def small_speakers_in(passage: Passage) -> Iterator[Mention]:
    """Yield who speaks without a name or a role in capitals: `the clerk explained`, `a resident asked`."""
    for match in _small_speakers().finditer(passage.text) if _whoever_is_small().stand_in(passage.text) else ():
        words = " ".join(match.group("who").split())
        if words not in lexicon().words["people.heard_unnamed"] and not verb_after(passage.text, match.end()):
            continue
        start, end = span_of(passage, match.start("who"), match.end("who"))
        if kind := _unnamed_kinds().get(words.casefold()):
            yield Mention(start, end, "person.unnamed", name=words, label=words.casefold(), kind=kind)
        else:
            yield Mention(start, end, "person.small_role", role=words, role_start=start, role_end=end)


def speaking_small_titles(passage: Passage, taken: set[int]) -> Iterator[Mention]:
    """Yield who speaks by another title in small letters: `the area development manager said`."""
    for begin, stop in small_titles_in(passage.text):
        start, end = span_of(passage, begin, stop)
        if start not in taken:
            words = " ".join(passage.text[begin:stop].split())
            yield Mention(start, end, "person.small_title", role=words, role_start=start, role_end=end)


def stands_beside(passage: Passage, small: Mention, named: Mapping[int, int]) -> bool:
    """Say whether it tells of somebody named right before: `Mr Rook, a local resident, asked`.

    `named` are the beginnings of names by their ends. Not in `In reply to Mr Rook, the planner said`, where he is
    spoken to.
    """
    article = _APPOSED.search(passage.text[max(0, small.start - passage.start - 9) : small.start - passage.start])
    begins = named.get(small.start - len(article.group(0))) if article else None
    if begins is None:
        return False
    shut_in = passage.text.startswith(",", small.end - passage.start)
    return shut_in or not governs(passage.text[max(0, begins - passage.start - _LOOK_BACK) : begins - passage.start])


_LOOK_BACK = 30
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
