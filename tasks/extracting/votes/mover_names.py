"""How minutes name who moves: `Councillor A. J. Heron`, `the Vice-Chair, Mrs de la Mare`, where it is safe `Ann Heron`.

In: the lexicon. Out: sources of patterns, and the name that a match holds. Will not: match anything by itself
(`movers`).
"""

from functools import lru_cache
from re import Match

from schemas.patterns import any_of
from seeds.lexicon import lexicon

CAPITAL = r"[A-ZÀ-ÖØ-ÞĀ-Ž]"
_WORD = rf"(?:St\.?\s)?{CAPITAL}[\w’'-]{{0,24}}"
AREA = r"(?:\sfor\s[A-Z][\w’'-]{1,20}(?:,?\s(?:and\s)?(?!Sec\b|Second)[A-Z][\w’'-]{1,20}){0,4})?"
"""What an office is for: `the Portfolio Holder for Housing and Assets`."""
_PARTICLE = r"(?:van|der|den|ter|von|de|del|da|di|dos|la|ap|ab|du|le|el|al|bin|ibn)\s"


def name_of(match: Match[str]) -> str:
    """Return the name as printed, without an article; a name beside a role is better than the role."""
    printed = match.group("titled") or match.group("role") or match.groupdict().get("plain") or ""
    return " ".join(printed.split()).strip(" .,")


def titled_name() -> str:
    """Return the pattern of a name behind an honorific: `Councillor A. J. Heron`, `Mrs de la Mare`.

    A stop behind an office ends its sentence: `that Councillor Heron be Provost. Councillor Teal moved`.
    """
    honorifics = any_of(lexicon().words["people.honorifics"])
    stop = r"(?:(?<!Provost)\.)?"
    others = any_of(lexicon().words["votes.not_names"])
    word = rf"(?!{others}\b){_WORD}"
    initials = r"[A-Z]\.?\s?(?:[A-Z]\.?\s?){0,2}(?=[A-Zvd])"
    first = rf"(?:{initials}|{word}\s{{1,2}}(?:[A-Z]\.?\s){{0,2}}(?={word}|{_PARTICLE}))?"
    name = rf"{first}(?:{_PARTICLE}){{0,2}}{word}(?:\s{{1,2}}(?={word}){word}){{0,2}}"
    return rf"{honorifics}{stop}\s{{1,3}}(?:{honorifics}{stop}\s{{1,3}})?{name}"


@lru_cache(maxsize=1)
def initial() -> str:
    """Return what a person's name, title or role begins with: most letters of a text are passed over by it."""
    words = (*lexicon().words["votes.roles"], *lexicon().words["people.honorifics"])
    return rf"(?={CAPITAL[:-1]}t{''.join(sorted({word[0] for word in words if word[0].islower()}))}])"


def named_person(*, plain: bool, initials: bool = False, moves: bool = False) -> str:
    """Return the pattern of a person: a titled name, a role perhaps with a name, and where it is safe a bare name."""
    roles, others = any_of(lexicon().words["votes.roles"]), any_of(lexicon().words["votes.not_names"])
    word = rf"(?!{others}\b){_WORD}"
    initialled = rf"(?!A\s{any_of(lexicon().words['votes.voters'])}\b)(?:[A-Z](?:\.\s?|\s)){{1,3}}{_WORD}"
    given = rf"{word}(?=\s/\s|\sand\s(?:it\swas\s)?(?:carried|agreed|passed|approved)|[.,;)]|$)"
    bare = (
        rf"|(?:(?:Councillors|Cllrs)\s)?(?P<plain>{initialled}|{word}\s{word}(?:-{_WORD})?|[A-Z]{{2,3}}|{given})(?!\w)"
    )
    both = rf"{word}\s{word}(?=[,.;/]?\s(?:/\s)?(?:and\s)?(?:[Ss]econded|2nd)\b)"
    alone = rf"|(?P<plain>[A-Z]{{2,3}}|{initialled}|{both})(?=[,;./)]|\sand\s|\s[Ss]ec|$)"
    titled = titled_name()
    full = rf"(?:(?:[A-Z]\.\s?){{1,3}}|{word}\s)?{word}|{initialled}|(?:[A-Z]\.){{2,3}}"
    moving = (
        r",?\s(?:(?:(?:then|also|therefore)\s)?(?i:proposed|moved)|nominated|proposing|seconding|moving)\b"
        r"|,?\s(?i:seconded)\sby\b|\s(?i:seconded)\b"
    )
    mover = rf"|(?P<plain>{full}|[A-Z]{{2,3}})(?={moving})"
    behind = bare if plain else alone if initials else mover if moves else ""
    office = rf"{roles}{AREA}"
    style = r"(?:(?:The\s)?R(?:igh)?t\.?\s(?:Honourable|Hon\.?|Worshipful),?\s(?:[Tt]he\s)?)?"
    named = rf"(?:{office}(?:,\s|\s\(|\s))?(?P<titled>{titled})"
    return rf"{initial()}(?:[Tt]he\s)?{style}(?:{named}|(?P<role>{office})\b{behind})"
