"""Owners behind a task, with a label or in brackets: `ACTION CLERK`, `– AV to action`, `[Clerk]`.

In: a sentence. Out: matches whose group `owner`, `owner_2` or `owner_3` is who is to do what stands before. Will not:
read a label with a colon, or an owner before his task (`actions`).
"""

from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.triggers import holds

LETTERS = r"[A-Z]{2,4}(?:\s?(?:/|&|,|and)\s?[A-Z]{2,4}){0,4}"
"""Initials, of one or several."""
TITLE = (
    r"(?:(?:(?:District|County|Borough|City|Town|Parish)\s)?(?:Cyng|Cynghorydd|Cllrs?|CLLR[sS]?|Clrs?|Councillors?)"
    r"|Mr|Mrs|Ms|Miss|Dr|Revd?|Lord|Lady|Sir|Dame|Prof(?:essor)?|Ald(?:erman)?|PC|PCSO|Sgt|Inspector)\.?"
)
TITLED = rf"{TITLE}(?:\s(?:and|&)|\s(?!AGREED\b|RESOLVED\b|NOTED\b)[A-Z][\w’'.-]{{0,20}}){{1,6}}"
"""Names behind a title, of one or several."""
SHORT = r"(?:[A-Z]\.\s?){1,3}[A-Z][\w’'-]{1,20}"
"""A family name behind its initials: `J. A. Heron`."""
_ACTION = ("action", "Action", "ACTION")
_DASH = pattern(
    "action.dash",
    rf"\s?[–-]\s?(?P<owner>{LETTERS}|[A-Z][a-z]{{2,15}})\sto\saction\b|\((?P<owner_2>{LETTERS})\sto\saction\)",
)


@lru_cache(maxsize=1)
def _one() -> str:
    """Return the source of one owner: initials, a role in small letters or in capitals, or a name with its title."""
    roles = lexicon().words["commitments.owners"]
    listed = any_of([*roles, *(role.upper() for role in roles)])
    return rf"(?:{listed}(?!\w)|{TITLED}|(?!BY\b|TO\b|NO\b){LETTERS}\b)"


@lru_cache(maxsize=1)
def _bare_label() -> Pattern[str]:
    """Match a label without a colon, with nobody but the owner behind it: `ACTION CLERK`, `Action by Cllr Heron`."""
    ends = r"(?=[\s.)\]*]{0,5}$)"
    return pattern(
        "action.bare_label",
        rf"\b(?:Action|ACTION)\s(?:by\s|BY\s)?(?:(?P<owner>{_one()}(?:\s?(?:/|&|,|and)\s?{_one()}){{0,3}}){ends}|(?P<owner_2>(?!BY\b){LETTERS})\b(?!\s?[/&]|\sto\s[a-z]))"
        rf"|^(?:[Tt]he\s)?(?P<owner_3>{_one()})\sto\saction{ends}",
    )


@lru_cache(maxsize=1)
def _tagged() -> Pattern[str]:
    """Match an owner alone in square brackets at the end: `Write to the school. [Clerk]`."""
    roles = lexicon().words["commitments.owners"]
    title = r"(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s[A-Z][\w’'.-]{1,20}"
    return pattern("action.tagged", rf"\[(?P<owner>{any_of(roles)}|{title})\]\.?$")


def owners_behind(text: str) -> list[Match[str]]:
    """Return the owners in reading order."""
    behind = [*_bare_label().finditer(text), *_DASH.finditer(text)] if holds(text, _ACTION) else []
    return behind or ([*_tagged().finditer(text)] if text[-2:].rstrip(".").endswith("]") else [])
