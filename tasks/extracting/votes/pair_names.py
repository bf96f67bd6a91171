"""How two movers are named where they stand behind one word: `AH/BT`, `Cllr Heron (Chair)`, `the Leader`, `Heron`.

In: the lexicon. Out: sources of patterns, each with the groups `first` and `other`. Will not: match anything by itself
(`mover_pairs`, `short_pairs`).
"""

from functools import lru_cache

from schemas.patterns import any_of
from seeds.lexicon import lexicon
from tasks.extracting.votes.mover_names import AREA, CAPITAL, titled_name

VERDICT = "Decision|Vote|Voting|Result|Outcome|Votes"
"""What stands behind movers: `Seconded: Cllr Teal Decision: Unanimous`."""
_NO_NAME = (
    r"(?!(?:RESOLVED|Resolved|AGREED|Agreed|CARRIED|Carried|It|That|Seconded|Second|Sec|Councillors|Cllrs|Members"
    rf"|Approved|APPROVED|Unanimous|UNANIMOUS|Unanimously|All\s(?:in|were|agreed|present)|{VERDICT})\b)"
)
WORD = rf"{_NO_NAME}{CAPITAL}[\w’'-]{{0,24}}"
_BARE = (
    r"(?:(?:Cllr|Cll|Mr|Mrs|Ms|Dr|Rev|Revd|Prof|Ald)\.\s|(?!Councillors|Cllrs|Members)[A-Z][a-z]{1,10}\s)?"
    rf"(?:[A-Z]\.\s?|[A-Z]\s){{0,3}}(?:(?<=\.)[A-Z]\.|{WORD}(?:\s{WORD})?)"
)
"""A name in the place of one, whatever stands before it: `Heron`, `Ann Heron`, `A.H.`"""
_BESIDE = r"(?:\s\((?:[A-Z]{2,3}|(?:(?:Vice|Deputy)[\s-])?(?:Chair|Mayor|Leader|Convener)\w{0,6})\))?"
"""What may stand in brackets beside a name: `Cllr Heron (Chair)`, `Cllr Heron (AH)`."""


@lru_cache(maxsize=1)
def named() -> tuple[str, str]:
    """Return the patterns of both movers where a word says that somebody moved."""
    office = rf"{any_of(lexicon().words['votes.roles'])}{AREA}(?![\w-])"
    one = rf"{titled_name()}(?![\w’'-])|{office}|{_BARE}"
    return _both(rf"(?:[Tt]he\s)?(?:{office},\s)?", one)


@lru_cache(maxsize=1)
def sure() -> tuple[str, str]:
    """Return the patterns of both movers where only their being named so says that they moved: titles, initials."""
    initialled = rf"(?:[A-Z]\.?\s?){{1,2}}(?<=[A-Z][.\s]){WORD}"
    return _both("", rf"{titled_name()}(?![\w’'-])|[A-Z]{{2,3}}|{initialled}")


def _both(before: str, one: str) -> tuple[str, str]:
    first, other = (rf"{before}(?P<{group}>{one}){_BESIDE}" for group in ("first", "other"))
    return first, other
