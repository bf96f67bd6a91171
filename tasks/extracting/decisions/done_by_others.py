"""What others did, or when, behind a passive: `was approved by the Inspector`, `was agreed with the owner`.

In: the words behind the verb. Out: whether they say so. Will not: look at what was done (`implicit_passive`).
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import pattern
from seeds.counting import votes_in_words


@lru_cache(maxsize=1)
def by_others() -> Pattern[str]:
    """Match what says that others did something, or when: not `approved by 12 votes to one`, `by the Committee`."""
    of_meeting = (
        r"(?:the\s)?(?:members|Members|[Cc]ommittee|[Cc]ouncil|[Bb]oard|[Pp]anel|[Cc]abinet|[Ss]ub-Committee|meeting|Executive"
        r"|Forum|Authority|casting|Chair)"
    )
    counted = rf"\d{{1,3}}|{votes_in_words()}"
    return pattern(
        "implicit.by_others",
        r"\s(?:\w{3,12}ly\s)?(?:by|between|(?:(?<=greed\s)|(?<=ly\s))with(?!\s(?:Councillors?|Cll?rs?|Mrs?|Ms|Dr)\.?\s[^.;:]{2,60}\s(?:abstaining|dissenting|not\svoting|voting\sagainst)\b)(?=\s(?:the\s[a-z]{1,20}\b(?<!addition)(?<!exception)(?<!deletion)(?<!inclusion)(?<!following)|[A-Z])))"
        rf"\s(?!(?:all|a\s|an\s|{counted}|consensus|(?:general|common|unanimous|mutual|majority)\s|conditions|immediate|effect|{of_meeting})\b)",
    )
