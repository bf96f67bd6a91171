"""Where a sentence declares an interest: `declared an interest in`, `was declared by`, `Datganodd`.

In: a sentence, and whether its item is that of interests. Out: declarations, each with its declarers, the words of its
kind, and what follows. Will not: resolve names, or say what the interest is.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.commitments.promises import Bounds, bare
from tasks.extracting.interests.declaration import WHERE, Declaration, may_be_declarer
from tasks.extracting.interests.declaration_ends import behind_article, cut_off, whole_from, without_brackets
from tasks.extracting.interests.telling import declarations_told
from tasks.extracting.triggers import holds

_OPENNESS = ("transparen", "openness", "clarity", "avoidance of doubt", "for the record")


def may_declare(words: str) -> bool:
    """Say whether words outside an item for declarations have any of those without which none declares there."""
    return holds(words, lexicon().words["interests.triggers"]) or holds(words, _OPENNESS)


_EARLIER = pattern(
    "interest.earlier",
    r"\W{0,2}Having\s(?:(?:previously|earlier|already)\s)?(?:declared|disclosed)\b[^.;]{0,80}\s(?:[Ii]nterest|DPI)",
)
"""`Having previously declared an interest, Councillor Heron withdrew.`"""


def declarations_in(text: str, *, at_item: bool) -> list[Declaration]:
    """Return the declarations of a sentence in reading order; none of one that tells what a declarer did later."""
    if _EARLIER.match(text):
        return []
    if holds(text, lexicon().words["interests.triggers"]):
        found = [*_active(text), *_passive(text), *_welsh(text)]
    else:
        found = []
    if found:
        return found
    open_words = at_item or holds(text, _OPENNESS)
    return list(declarations_told(text)) if open_words else []


@lru_cache(maxsize=1)
def active() -> Pattern[str]:
    """Match `declared a personal (but not prejudicial) interest`; group `how` holds the words of its kind."""
    verbs = any_of(lexicon().words["interests.verbs"])
    kinds = r"(?:general|personal|prejudicial|pecuniary|non-pecuniary|disclosable|other)"
    return pattern(
        "interest.declared",
        rf"(?<!\bthe)\s(?P<verb>{verbs}|(?:expressed|indicated|recorded|notified|repeated|had|has)(?=\s(?:an?\s|his\s|her\s|their\s)?{kinds}\s))\s(?P<how>(?:(?!\b[Rr]egister\b)[^.;:\n]){{0,90}}?(?:\b(?<!\bin\sthe\s)[Ii]nterests?\b(?!\s(?:in\s(?:standing|becoming|joining|serving|hosting)\b|rate|charge|cost|payment|from|of\s(?:£|transparen|openness|clarity)))(?:\s\({kinds}[^()\n]{{0,40}}\))?|\b(?:DPI|OSI|ORI|ODI|NRI|NPI|NDPI)s?\b))",
    )


def _active(text: str) -> Iterator[Declaration]:
    """Yield `Councillor Heron declared an interest`; a second one begins behind `and`, with its own declarers."""
    matches = list(active().finditer(text))
    begins: list[Bounds | None] = [(0, 0), *(_next(text, one.end(), two.start()) for one, two in pairwise(matches))]
    ends = [*(begin[0] if begin else len(text) for begin in begins[1:]), len(text)]
    for match, begin, end in zip(matches, begins, ends, strict=False):
        if begin is None:
            continue
        opening = WHERE.match(text, 0, match.start()) if begin == (0, 0) else None
        declarers = bare(text, opening.end() if opening else begin[1], match.start())
        if may_be_declarer(text[slice(*declarers)]) and not match.group("how").startswith("no "):
            yield _declaration(text, declarers, match.span("how"), (match.end(), end))


_TITLED = (
    r"(?:County\s(?:Borough\s)?)?"
    r"(?:Councillors?|(?:Cllr|CLLR|Clr)s?\.?|Mr|Mrs|Ms|Miss|Dr|Alderman|Lord|Lady|Baroness|Sir|Dame)\s"
)
_NEXT = pattern("interest.next", rf"(?:,\sand\s|;\sand\s|\sand\s|,\s|;\s|\.\s)(?:that\s)?(?={_TITLED})")


def _next(text: str, start: int, end: int) -> Bounds | None:
    """Return the words that lead to the names of a second declaration; None where nobody else is named."""
    found = _NEXT.search(text, start, end)
    return found.span() if found else None


def _declaration(text: str, declarers: Bounds, how: Bounds, rest: Bounds) -> Declaration:
    start, end = bare(text, declarers[0], rest[1])
    start, end = without_brackets(text, start, end)
    start = behind_article(text, start)
    end = cut_off(text, start, end)
    end -= text[start:end].endswith(")") and "(" in text[:start] and "(" not in text[start:end]
    return Declaration(declarers, how, (rest[0], max(rest[0], end)), (start, end))


_PASSIVE = pattern(
    "interest.passive",
    r"(?P<how>\b(?:[Aa]n?\s)?(?:[\w’'()-]{2,20}\s){0,5}?[Ii]nterests?)\s(?:(?:was|were)\s(?:declared|made|disclosed|registered|noted|intimated|received|recorded)\s(?:by|from)\s"
    r"|(?:declared|made|disclosed)\sby\s(?=(?:Councillors?|Cllrs?|Alderman|Mrs?|Ms|Miss|Dr)\.?\s))"
    r"(?P<who>[A-Z][^,;:]{2,80}?)(?=,|\s(?:in|as|on|by|because|for|regarding|who)\s|(?<![A-Z])[.;]|$)",
)
"""`An interest was declared by Councillor Heron in item 5`, `Declaration of interest made by Councillor Heron`"""


def _passive(text: str) -> Iterator[Declaration]:
    for match in _PASSIVE.finditer(text):
        if not match.group("how").lower().startswith(("no ", "any ")) and " no " not in match.group("how").lower():
            yield Declaration(
                match.span("who"), match.span("how"), (match.end(), len(text)), whole_from(text, match.start())
            )


_DATGANODD = pattern(
    "interest.welsh",
    r"\b(?:Datganodd|Datgelodd|Mynegodd)\s(?:y\s|yr\s)?(?P<who>(?:Cynghorydd|Cyng\.?|Mr|Mrs|Ms|Dr)\s(?:[A-Z]\.\s?){0,3}[^.;,]{2,60}?)\s"
    r"(?P<how>(?:dd?iddordeb|[bf]uddiant)\b[^.;]{0,40}?)(?=\s(?:yn|yng|ym|mewn|gan|oherwydd|fel)\b|[.;,]|$)",
)
_DATGANWYD = pattern(
    "interest.welsh_passive",
    r"\b(?:Datganwyd|Datgelwyd)\s(?P<how>(?:dd?iddordeb|[bf]uddiant)\b[^.;,]{0,40}?)\sgan\s(?:y\s|yr\s)?"
    r"(?P<who>(?:Cynghorydd|Cyng\.?|Mr|Mrs|Ms|Dr)\s(?:[A-Z]\.\s?){0,3}[^.;,]{2,60}?)(?=\s(?:yn|yng|ym|mewn|gan|oherwydd|fel)\b|[.;,]|$)",
)
"""`Datganwyd buddiant personol gan y Cynghorydd Heron yn eitem 6`"""


def _welsh(text: str) -> Iterator[Declaration]:
    """Yield `Datganodd y Cynghorydd Heron ddiddordeb personol yn eitem 6 gan ei fod yn aelod`."""
    for match in (*_DATGANODD.finditer(text), *_DATGANWYD.finditer(text)):
        yield Declaration(
            match.span("who"), match.span("how"), (match.end(), len(text)), whole_from(text, match.start())
        )
