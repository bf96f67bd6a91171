"""The patterns of people's names: with a title, in a list that shares one, without either, and what may not follow.

In: nothing. Out: compiled patterns, and the words that are no names. Will not: look into a text (`names`).
"""

from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from seeds.given_names import given_names
from seeds.lexicon import lexicon
from tasks.extracting.people.roles import role_heads

_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢİĶĻŁŃŅŇŌŐŘŚŞŠŤŪŮŰŴŶŹŻŽ"
_SMALL = "a-zß-öø-ÿāăąćčďđēęěğģıķļłńņňōőřśşšťūůűŵŷźżž"
_INITIALS = r"(?:(?:[A-Z]\.?-)?(?:[A-Z]|Ll|Rh|Th)\.?\s?){1,5}(?<=[\s.])"
_PART = rf"[{_CAPITAL}][{_SMALL}]+(?:[{_CAPITAL}][{_SMALL}]+)?"
_WORD = rf"(?:[ODd][’']|[ae]l-)?{_PART}(?:[-‑](?:\n[^\S\n]{{0,40}})?(?:[ODd][’'])?{_PART}){{0,2}}(?!\w)"
"""One word of a name, always whole: `O’Neill`, `MacDonald`, `DeSouza`, `al-Reed`, `Reed-Warbler`, `Reed-O’Hara`."""
_NO_FAMILY = r"(?:Chair|Vice|Deputy|Council|Committee|Apolog|Present|Absent|Second|Propos|Mover|And|The|Also|Cllr)\w*"
_BEHIND_INITIAL = (
    r"(?:(?<=(?<!\w)[A-Z]\s)|(?<=(?<!\w)[A-Z]\.\s)|(?<=(?<!\w)[A-Z]\.))"
    rf"(?!{_NO_FAMILY}(?!\w)|[A-Z][a-z]+ed(?!\w)){_WORD}(?!\s[{_CAPITAL}])"
)
"""Behind a title and an initial any one word is a family name, whatever else it is: `Cllr A Forward`, `Mr B Lord`."""
_SHORT = r"(?:Wm|Chas|Geo|Jas|Jno|Thos|Robt|Fredk)\."
"""A given name cut short: `Wm. Heron`."""
_SHOUTED = r"(?![A-Z]{0,3}[BCDPT]C(?!\w))(?:O[’'])?[A-Z]{3,20}(?:[-’'][A-Z]{2,20})?(?!\w)"
"""A family name in capitals, as some councils print them: `Councillor HERON`; no council: `Cllr Jo Heron WCC`."""
_MIDDLE = rf"(?:\s[A-Z]\.?(?=\s[{_CAPITAL}])){{1,2}}(?=\s[{_CAPITAL}][\w’'-])"
"""Initials behind a given name: `John A Heron`, `Ann B. Wren`."""
ALSO_GIVEN = ("June", "April", "May", "Bill", "Will")
"""Given names that are common words as well, which are names behind a title or in a list of names."""
_NUMBER = r"(?:(?!(?:19|20)\d\d\s)\d{3,5}\s)?"
"""That of a constable, between title and name: `PC 4123 Heron`."""
_GENTLEMEN = r"(?:(?:Messrs|Mesdames)\.?\s)?"
"""They share a title of their own within a list: `Councillors Heron, Messrs B Teal, C Wren`."""
_NICK = rf"(?:\s[(‘'“\"](?!Chair|Vice|Mayor|Deputy|Clerk|Leader|Convener|Provost){_PART}[)’'”\"])?"


@lru_cache(maxsize=1)
def no_names() -> frozenset[str]:
    """Return the words that are no part of a name."""
    words = lexicon().words
    return frozenset((*words["people.not_names"], *words["people.places"], *words["people.honorifics"], *role_heads()))


@lru_cache(maxsize=1)
def titled() -> Pattern[str]:
    """Match `Mr P B Carter`, `Councillor Mrs S S Chandler`, `Cllr. Frazer`, `Dr Jane Smith`, `Mr and Mrs Carter`."""
    gap = r"(?:\.\s?|\s{1,4})"
    couple = any_of(lexicon().words["people.couple_honorifics"])
    first = rf"(?:(?P<initials>{_INITIALS})\s?{_after_initials()}|{_first(shouted=True)}\s{{1,4}})?"
    return pattern(
        "person.titled",
        rf"\b(?<!Cyngor\s)(?:(?P<spouse>{couple})\.?\s(?:and|&)\s(?={couple}))?(?P<honorific>{_honorific()}){gap}"
        rf"{_NUMBER}(?:(?:[Tt]he\s)?(?P<style>{_honorific()}){gap}){{0,2}}{first}"
        rf"(?P<family>{_family(shouted=True)}|(?(initials){_BEHIND_INITIAL}|(?!))){_no_place()}",
    )


@lru_cache(maxsize=1)
def listed() -> Pattern[str]:
    """Match the words before a list of names that share a title: `Councillors ` in `Councillors Bill, Bray`.

    `Councillor` too, where three or more family names alone stand behind it: `Councillor Bill, Bray and Hall`.
    """
    plurals = any_of(form for forms in lexicon().forms["people.plurals"].values() for form in forms)
    three = rf"{_last()},\s{_last()}(?:,|\sand|\s&)\s{_last()}(?!\s[{_CAPITAL}])"
    single = rf"(?:{any_of(ALSO_PLURAL)})\.?\s{{1,4}}(?={three})"
    several = rf"(?P<plural>{plurals})(?:\.\s?|\s?:?[-–]?\s{{1,4}})(?={_in_list()})"
    return pattern("person.listed", rf"\b(?:{several}|{single})")


ALSO_PLURAL = ("Councillor", "Cllr")
"""Titles that some clerks print once before a whole list."""


@lru_cache(maxsize=1)
def in_list() -> Pattern[str]:
    """Match one name of such a list, with what joins it to the name before: a comma, `and`, a note in brackets."""
    honours = rf"(?:,?\s{any_of(lexicon().words['attendance.honours'])}(?!\w)){{0,3}}"
    chair = r"(?:(?<=\))\s(?:Vice[\s-])?[Cc]hair(?:man|woman|person)?)?"
    note = rf"(?:\s[A-Z](?=,\s))?(?:[*#†‡^]{{1,3}})?{honours}(?:,?\s?\([^()\n]{{1,80}}\)){{0,2}}{chair}"
    stop = rf"\.\s(?={_given()}\s{_family()},\s)"
    column = r"(?:\t|[^\S\n]{2})[^\S\n]{0,80}+"
    word = r"\s{1,4}(?:and|AND|&|ac?(?=\s[A-Z]\.?\s|\s[A-Z][a-z]{1,14}\s[A-Z]))\s{1,4}"
    joins = rf"(?P<join>{note}(?:[,;]\s{{1,4}}(?:and\s)?|\s/\s|{word}|{column}|{stop}|(?<=\))\s))?"
    return pattern("person.in_list", rf"{joins}{_in_list(named=True)}")


@lru_cache(maxsize=1)
def plain() -> Pattern[str]:
    """Match two or three capitalised words, or initials and one, whatever they are."""
    particles = any_of(lexicon().words["people.particles"])
    second = rf"(?:\s(?P<second>{_WORD})(?=[^\S\t]{_WORD}(?!\s[{_CAPITAL}])))?"
    given = rf"(?P<given>{_WORD}){_NICK}(?:\s[A-Z]\b\.?)?{second}[^\S\t]"
    first = rf"{given}|(?P<initials>{_INITIALS})\s?{_after_initials()}"
    return pattern(
        "person.plain", rf"(?<![\w’'.-])(?!(?:RFO|PCSO|CEO|PC)\s)(?:{first})(?P<family>(?:{particles}\s)?{_WORD})"
    )


@lru_cache(maxsize=1)
def shouted_family() -> Pattern[str]:
    """Match the family name in capitals behind a given name in capitals."""
    words = lexicon().words
    never = any_of([*words["attendance.honours"], *words["people.not_shouted"]])
    return pattern("person.shouted_family", rf"\s{{1,3}}(?P<family>(?!{never}(?!\w)){_SHOUTED})")


@lru_cache(maxsize=1)
def placed() -> Pattern[str]:
    """Match what may not follow a name: `Dr Challoner’s Grammar School` is no doctor; a `Parish Clerk` is no place."""
    places, word = any_of(lexicon().words["people.places"]), r"[A-Z][\w’'-]{1,20}[^\S\t]"
    return pattern("person.placed", rf"(?:[’']s?)?[^\S\t](?:{word}(?:{word}|of\s)?)?{places}(?!\w)(?!\sClerk\b)")


def initials_of(match: Match[str]) -> str | None:
    """Return the initials without their stops: `P B`."""
    printed = match.groupdict().get("initials")
    return " ".join(printed.replace(".", " ").replace("-", " ").split()) if printed else None


def _in_list(*, named: bool = False) -> str:
    """Return the pattern of a name in a list: initials and family, given and family, or family."""
    if not named:
        unnamed = rf"(?:(?:{_INITIALS}\s?)?{_family(shouted=True)}|{_INITIALS}{_BEHIND_INITIAL})"
        return rf"{_GENTLEMEN}(?:(?:{_honorific()})\.?\s)?{unnamed}"
    first = rf"(?:(?P<initials>{_INITIALS})\s?{_after_initials()}|{_first(shouted=True)}[^\S\t])?"
    own = rf"(?:(?P<own>{_honorific()})\.?\s)?"
    family = rf"(?P<family>{_family(shouted=True)}|(?(initials){_BEHIND_INITIAL}|(?!)))"
    return rf"{_GENTLEMEN}(?P<name>{own}{first}{family}){_no_place()}"


@lru_cache(maxsize=1)
def _honorific() -> str:
    return any_of(lexicon().words["people.honorifics"])


def _after_initials() -> str:
    """Return the pattern of a given name behind an initial: `J. Arthur Heron`; a common one where that has no stop."""
    common = rf"(?<=[A-Z]\s){any_of(given_names())}"
    given = rf"(?:(?:(?<=\.)|(?<=\.\s)){_given()}|{common})"
    return rf"(?:{given}\s(?={_last()}(?!\s[{_CAPITAL}][{_SMALL}])))?"


def _first(*, shouted: bool = False) -> str:
    """Return the pattern of a given name, or two, or with what it is short for: `Robert (Bob)`, `Mary Ann`, `June`.

    Or three, of which the second is a common one: `Mohammed Abdul Aziz`.
    """
    third = rf"(?: {any_of([*given_names(), *lexicon().words['people.inner_names']])}(?!\w)(?= {_WORD} ))?"
    second = rf"(?:{third}\s{_given()}(?=\s{{1,4}}{_family(shouted=shouted)}(?!\s[{_CAPITAL}])))?"
    return rf"(?P<given>{_given()}|{any_of(ALSO_GIVEN)}(?!\w)|{_SHORT}){_NICK}(?:{_MIDDLE}|{second})"


@lru_cache(maxsize=1)
def _given() -> str:
    """Return the pattern of a given name: a word that is no honorific, role, month, or part of a place's name."""
    return rf"(?!{any_of(no_names())}(?!\w)){_WORD}"


@lru_cache(maxsize=1)
def _last() -> str:
    """Return the pattern of a family name behind a title: it may be a word that names places as well."""
    return rf"(?!{any_of(no_names() - also_families())}(?!\w)){_WORD}"


@lru_cache(maxsize=1)
def also_families() -> frozenset[str]:
    """Return the words that are family names as well."""
    return frozenset(lexicon().words["people.also_families"])


@lru_cache(maxsize=2)
def _family(*, shouted: bool = False) -> str:
    words = lexicon().words
    plain_family = rf"(?:{any_of(words['people.particles'])}\s)?{_last()}"
    if not shouted:
        return plain_family
    never = any_of([*words["attendance.honours"], *words["people.not_shouted"]])
    return rf"(?:{plain_family}|(?!{never}(?!\w)){_SHOUTED})"


def _no_place() -> str:
    return rf"(?!{placed().pattern})"
