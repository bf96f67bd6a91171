"""What had to be corrected in minutes before they were approved: `subject to the deletion of the word “not” in Minute
12`.

In: a clause that approves minutes, and the clauses after it. Out: the words of the correction. Will not: take a
condition of another sort (`subject to the agreement of the Chair`) for a correction.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache, partial
from itertools import takewhile

from schemas.documents import Evidence
from schemas.minutes import Clause, Paragraph, Structure
from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import ParagraphKind
from seeds.lexicon import lexicon
from tasks.extracting.passages import sentences_of

RULE = "approval.correction"
_OPENS = screened(
    "approval.opens",
    r"\b(?:[Ss]ubject\sto|SUBJECT\sTO|[Ss]ave\sfor|[Aa]part\sfrom|[Ww]ith\s(?=(?:(?:the|an?|one|two|three|some)\s)?"
    r"(?:following\s|minor\s|small\s)?(?:amend|correct|addition|inclusion|deletion|exception|removal|insertion|replacement|change)))\s?(?=\S)",
)
_ENDS = screened(
    "approval.ends",
    r",?\s(?:and\s)?(?:that\sthey\s)?(?:be\s|were\s|was\s)?(?:then\s|duly\s)?signed\b|,\s(?:that\s)?(?:the|those|these)\s(?:\w{1,15}\s){0,3}[Mm]inutes?\b"
    r"|,?\s(?:be|were)\s(?:approved|agreed|confirmed|accepted|adopted)\b|;\s(?:and\s)?that\b",
)
_FOLLOWING = screened("approval.following", r"\bfollowing\s(?:\w{1,15}\s){0,2}\w{1,15}\s?[:–-]")
_GOES_ON = pattern(
    "approval.goes_on",
    r"(?:•\s?)?(?:[Uu]nder\s|[Ii]n\s|[Aa]t\s|[Oo]n\s)?(?:[Mm]inutes?|[Pp]age|[Pp]ara(?:graph)?\.?|[Ii]tem|[Ll]ine|[Rr]esolution|[Cc]lause)\s(?:[Nn]o\.?\s?)?\d"
    r"|(?:[Tt]o\s)?(?:[Dd]elete|[Aa]dd|[Ii]nsert|[Rr]eplace|[Aa]mend|[Rr]emove)\b",
)
_AS_AMENDED = screened("approval.as_amended", r"\bas\s(?:amended|corrected)\b")
_QUOTED = pattern("approval.quoted", r"“[^“”]{0,800}”|\"[^\"]{0,800}\"|‘[^‘’]{0,400}’(?!\w)")


def correction_in(structure: Structure, clause: Clause, following: Sequence[Clause]) -> Evidence | None:
    """Return the correction that a clause makes; `the following:` takes what goes on after it and below."""
    start, text = clause.evidence.start, structure.document.text
    found = _bounds(
        text[start : max(block_of(structure, clause).end, clause.evidence.end)], clause.evidence.end - start
    )
    if found is None:
        return None
    opens_list = text[start : start + found[1]].rstrip().endswith((":", ":-", ": -", "–", "-"))
    last = _list_end(structure, clause, following) if opens_list else 0
    return replace(clause.evidence, start=start + found[0], end=max(start + found[1], last), rule=RULE)


def block_of(structure: Structure, clause: Clause) -> Evidence:
    """Return the words of the block that a clause stands in."""
    return next((one.evidence for one in structure.paragraphs if one.id == clause.paragraph_id), clause.evidence)


def _bounds(words: str, of_clause: int) -> tuple[int, int] | None:
    """Return where a correction stands; `words` are a clause and the rest of its block, and it opens in the clause."""
    plain = _QUOTED.sub(lambda quoted: "“" + "x" * (len(quoted.group(0)) - 2) + "”", words)
    for opening in _OPENS.finditer(plain, 0, of_clause):
        stretch = plain[opening.end() : _end(plain, opening.end())].rstrip(" .,;\n\xa0")
        if _speaks_of_correction().search(stretch):
            return opening.end(), opening.end() + len(stretch)
    amended = _AS_AMENDED.search(plain, 0, of_clause)
    return amended.span() if amended else None


def _end(plain: str, start: int) -> int:
    """Return where a correction ends: before `and signed`, or with its sentence or the last of `the following:`."""
    ending = _ENDS.search(plain, start)
    (_, end), *others = sentences_of(plain[start : ending.start() if ending else len(plain)], start)
    if _FOLLOWING.search(plain, start, end):
        going_on = takewhile(lambda one: _GOES_ON.match(plain, *one), others)
        return max((stop for _, stop in going_on), default=end)
    return end


@lru_cache(maxsize=1)
def _speaks_of_correction() -> Screened:
    return screened("approval.correcting", rf"\b{any_of(lexicon().words['approvals.corrections'])}\b")


def _list_end(structure: Structure, clause: Clause, following: Sequence[Clause]) -> int:
    """Return where the list under a clause ends: its sub-clauses, or else the list items after its paragraph."""
    below = [one.evidence.end for one in takewhile(lambda one: one.level > clause.level, following)]
    after = [one for one in structure.paragraphs if one.evidence.start >= clause.evidence.end]
    return max(below or [one.evidence.end for one in takewhile(partial(_corrects, structure), after)], default=0)


def _corrects(structure: Structure, block: Paragraph) -> bool:
    listed = block.kind in (ParagraphKind.LIST_ITEM, ParagraphKind.RESOLUTION_CLAUSE)
    return listed or _GOES_ON.match(structure.document.text, block.evidence.start, block.evidence.end) is not None
