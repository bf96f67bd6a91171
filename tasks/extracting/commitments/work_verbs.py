"""The verbs of a council's work, as the lexicon of commitments has them.

In: words, and a place in them. Out: the verb that stands there with its base, class and form. Will not:
look at who does it.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from schemas.patterns import pattern
from seeds.lexicon import lexicon

Class = Literal["acts", "works", "schedules", "continues"]
Form = Literal["base", "participle", "progressive"]
_CLASSES: tuple[Class, ...] = ("acts", "works", "schedules")
_WORDS = pattern("work.words", r"[a-z][a-z-]{1,20}(?:\s[a-z]{1,12}){0,3}(?![\w’'-])")
_FIRST = pattern("work.first_word", r"[a-z][a-z-]{1,20}(?![\w’'-])")
_PARTED = pattern(
    "work.parted", r"\s(?:this|that|it|these|those|them)\s(?=(?:up|back|away|forward|on|out|in|together)$)"
)
"""`pick this up` is `pick up`; `organize` is `organise`."""
_WORD = pattern("work.word", r"(?<![\w’'-])[A-Za-z][A-Za-z-]{0,20}")


@dataclass(frozen=True, slots=True)
class Verb:
    """One form of a verb: `circulated` is the participle of `circulate`."""

    base: str
    group: Class
    form: Form

    def follows_be(self) -> bool:
        """Say whether it goes behind `be`: only a base does not."""
        return self.form != "base"


@dataclass(frozen=True, slots=True)
class Doing:
    """A verb where it stands; `start` is where the words that bring it begin: `would` or `asked`."""

    start: int
    verb: Verb
    at: int
    end: int


def verb_at(text: str, position: int) -> tuple[Verb, int] | None:
    """Return the verb that begins at a place, and its end; the longest that the lexicon knows.

    >>> verb_at("look into it", 0)[0].base
    'look into'
    """
    first = _FIRST.match(text, position)
    spelt = first[0].replace("iz", "is") if first else ""
    if first is None or spelt not in _first_words():
        return None
    if spelt in _first_of_several():
        return _phrase_at(text, position)
    known = _verbs().get(first[0]) or _verbs().get(spelt)
    return (known, first.end()) if known else None


def _phrase_at(text: str, position: int) -> tuple[Verb, int] | None:
    """Return the verb of most words: `look into`, else `look`."""
    words = _WORDS.match(text, position)
    while words:
        printed = " ".join(words.group(0).split())
        known = _verbs().get(printed) or _verbs().get(_PARTED.sub(" ", printed).replace("iz", "is"))
        if known:
            return known, words.end()
        cut = words.group(0).rstrip(_LETTERS).rstrip()
        words = _WORDS.match(text, position, position + len(cut)) if cut else None
    return None


_LETTERS = "abcdefghijklmnopqrstuvwxyz-"


def doing_at(text: str, start: int, position: int, *, be: bool) -> Doing | None:
    """Return the verb at a place if it has the form that stands behind `be`, or without it."""
    found = verb_at(text, position)
    if found is None or not (found[0].follows_be() == be or (be and found[0].base in _own_participles())):
        return None
    verb = Verb(found[0].base, found[0].group, "participle") if be and found[0].form == "base" else found[0]
    return Doing(start, verb, position, found[1])


def first_doing(text: str, start: int, position: int, end: int) -> Doing | None:
    """Return the first verb of a clause such as `Members raise concerns` or `the report be circulated`.

    A base behind a determiner is a noun: `the report`, `a review`.
    """
    before = ""
    for word in _WORD.finditer(text, position, end):
        named = word.group(0)[0].isupper()
        doing = None if named else doing_at(text, start, word.start(), be=before in ("be", "are", "is"))
        if doing and before not in lexicon().words["commitments.noun_follows"]:
            return doing
        before = word.group(0)
    return None


_THIRD = pattern(
    "work.third_person",
    r"(?P<stem>[a-z]{2,16}?)(?P<end>ies|(?:(?<=ch)|(?<=sh)|(?<=ss)|(?<=o))es|s)\s"
    r"(?:(?!(?:to|of|be|is|are|and)\b)|(?=to\s)(?:(?<=writes\s)|(?<=speaks\s)|(?<=responds\s)|(?<=replies\s)|(?<=applies\s)))",
)


def third_person(text: str, position: int) -> Verb | None:
    """Return the verb of the present tense at a place: `the Clerk obtains three prices`.

    >>> third_person("supplies the list", 0).base
    'supply'
    """
    word = _THIRD.match(text, position)
    base = word.group("stem") + ("y" if word.group("end") == "ies" else "") if word else ""
    known = _verbs().get(base)
    return known if known and known.form == "base" and known.group in ("acts", "works") else None


@lru_cache(maxsize=1)
def _own_participles() -> frozenset[str]:
    """Return the verbs whose participle looks like the base: `put in place`, `set up`."""
    return frozenset(
        base for group in _CLASSES for base, forms in lexicon().forms[f"commitments.{group}"].items() if base in forms
    )


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    """Return the words that a known verb begins with: nearly every place that is asked has another."""
    return frozenset(form.split(maxsplit=1)[0].replace("iz", "is") for form in _verbs())


@lru_cache(maxsize=1)
def _first_of_several() -> frozenset[str]:
    """Return those of them behind which other words may belong to the verb."""
    return frozenset(form.split(maxsplit=1)[0].replace("iz", "is") for form in _verbs() if " " in form)


@lru_cache(maxsize=1)
def _verbs() -> dict[str, Verb]:
    """Return the verb of each form; one that is its own participle reads as the base."""
    known = {form: Verb(form, "continues", "base") for form in lexicon().words["commitments.continues"]}
    for group in _CLASSES:
        for base, forms in lexicon().forms[f"commitments.{group}"].items():
            known |= {form: Verb(base, group, _form(form)) for form in forms}
            known[base] = Verb(base, group, "base")
    return {
        f"re-{form[2:]}": verb for form, verb in known.items() if form.startswith("re") and form[2:3] != "-"
    } | known


def _form(printed: str) -> Form:
    return "progressive" if printed.split(maxsplit=1)[0].endswith("ing") else "participle"
