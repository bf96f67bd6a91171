"""What had to be corrected in minutes before they were approved: `subject to the deletion of the word “not” in Minute
12`.

In: a clause that approves minutes, and the clauses after it. Out: the words of the correction. Will not: take a
condition of another sort (`subject to the agreement of the Chair`) for a correction.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile

from schemas.documents import Evidence
from schemas.minutes import Clause, Structure
from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import ParagraphKind
from seeds.lexicon import lexicon

RULE = "approval.correction"
_OPENS = screened(
    "approval.opens",
    r"\b(?:[Ss]ubject\sto|SUBJECT\sTO|[Ss]ave\sfor|[Aa]part\sfrom|[Ww]ith\s(?=(?:the\s|an?\s)?(?:following\s)?"
    r"(?:amend|correct|addition|inclusion|deletion|exception|removal|insertion|replacement|change)))\s?(?=\S)",
)
_ENDS = screened(
    "approval.ends",
    r",?\s(?:and\s)?(?:that\sthey\s)?(?:be\s|were\s|was\s)?(?:then\s|duly\s)?signed\b|,\s(?:that\s)?(?:the|those|these)\s(?:\w{1,15}\s){0,3}[Mm]inutes?\b"
    r"|,?\s(?:be|were)\s(?:approved|agreed|confirmed|accepted|adopted)\b|[.;]\s",
)
_AS_AMENDED = screened("approval.as_amended", r"\bas\s(?:amended|corrected)\b")
_QUOTED = pattern("approval.quoted", r"“[^“”]{0,800}”|\"[^\"]{0,800}\"|‘[^‘’]{0,400}’(?!\w)")


def correction_in(structure: Structure, clause: Clause, following: Sequence[Clause]) -> Evidence | None:
    """Return the correction that a clause makes; `the following:` takes the list below it too."""
    words = clause.evidence.quote(structure.document.text)
    found = _bounds(words)
    if found is None:
        return None
    start, end = (clause.evidence.start + place for place in found)
    opens_list = end >= clause.evidence.end - 1 and words.rstrip().endswith((":", ":-", ": -", "–", "-"))
    last = _list_end(structure, clause, following) if opens_list else end
    return replace(clause.evidence, start=start, end=max(end, last), rule=RULE)


def _bounds(words: str) -> tuple[int, int] | None:
    plain = _QUOTED.sub(lambda quoted: "“" + "x" * (len(quoted.group(0)) - 2) + "”", words)
    for opening in _OPENS.finditer(plain):
        ending = _ENDS.search(plain, opening.end())
        end = ending.start() if ending else len(plain)
        stretch = plain[opening.end() : end].rstrip(" .,;\n\xa0")
        if _speaks_of_correction().search(stretch):
            return opening.end(), opening.end() + len(stretch)
    amended = _AS_AMENDED.search(plain)
    return amended.span() if amended else None


@lru_cache(maxsize=1)
def _speaks_of_correction() -> Screened:
    return screened("approval.correcting", rf"\b{any_of(lexicon().words['approvals.corrections'])}\b")


def _list_end(structure: Structure, clause: Clause, following: Sequence[Clause]) -> int:
    """Return where the list under a clause ends: its sub-clauses, or else the list items after its paragraph."""
    below = [one.evidence.end for one in takewhile(lambda one: one.level > clause.level, following)]
    after = [one for one in structure.paragraphs if one.evidence.start >= clause.evidence.end]
    kinds = (ParagraphKind.LIST_ITEM, ParagraphKind.RESOLUTION_CLAUSE)
    items = [one.evidence.end for one in takewhile(lambda one: one.kind in kinds, after)]
    return max(below or items, default=0)
