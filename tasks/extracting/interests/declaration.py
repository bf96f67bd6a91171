"""A declaration in a sentence: where its parts stand, where it begins, and who may declare.

In: the text of a sentence. Out: a Declaration, bounds. Will not: find one (`declaring`, `telling`), or say where it
ends (`declaration_ends`).
"""

from dataclasses import dataclass

from schemas.patterns import pattern
from tasks.extracting.commitments.promises import Bounds


@dataclass(frozen=True, slots=True)
class Declaration:
    """Who declares, the words of its kind, what follows, and the whole, as bounds in the sentence."""

    declarers: Bounds
    how: Bounds
    rest: Bounds
    whole: Bounds


WHERE = pattern(
    "interest.opening",
    r"^\W{0,2}(?:N\.?B\.?|NOTE|Note)\s?[:.–-]?\s|^\d{3,5}(?:/\d{2,4})?\s(?:[–-]\s)?(?=Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)"
    r"|^(?:(?:Similarly|Likewise|Additionally|In\saddition|Also|Further(?:more)?|Subsequently),?\s|Declarations?\sof\s[Ii]nterests?:\s|At\sthis\s(?:point|stage|juncture)(?:\sin\sthe\s[a-z]{5,10})?,?\s)"
    r"|^(?:In|On|For|Under|During|Before|After|Following|Prior\sto|Pursuant\sto|With\sregard\sto|With\srespect\sto|With\sreference\sto|At\sthis\spoint)\s(?:the\s|a\s)?[^,]{3,140}?(?:,\s|\s(?=(?:Councillor|Cllr|CLLR|Clr|Mr|Mrs|Ms|Miss|Dr|Alderman)\s[A-Z]))|^There\s(?:were|was)\sno(?:ne)?\b[^,;]{0,90}[,;]?\s(?:but|however,?|although)\s|^[^,]{0,30}?avoidance\sof\sdoubt,?\s",
)


def opens_sentence(text: str) -> int:
    """Return where a sentence begins behind an opening: `In respect of item 7, `."""
    opening = WHERE.match(text)
    return opening.end() if opening else 0


_NOBODY = ("there", "it was", "no ", "nobody", "none", "if ", "members are", "members were", "any ")
_NOT_NOW = ("having", "had", "not", "be", "to", "was", "were", "been")
_ASKED = (" asked ", " whether ", " that ", " if ")
"""`Cllr Teal asked whether he should declare an interest, and was advised that he need not`: who asks declares none."""


def may_be_declarer(declarer: str) -> bool:
    """Say whether somebody declares: not `Members were reminded to`, nor `having declared`."""
    lowered = declarer.lower()
    asks = any(word in lowered for word in _ASKED)
    lowered = lowered.removesuffix(" earlier").removesuffix(" previously").removesuffix(" already")
    return bool(declarer) and lowered.split()[-1] not in _NOT_NOW and not lowered.startswith(_NOBODY) and not asks
