"""Whether a line is a clause of the resolution above it, a line of the list it announces, or a heading among these.

In: what was read so far, and the line. Out: yes or no. Will not: say where it stands in the tree (`lists`).
"""

from schemas.patterns import pattern
from schemas.vocabulary import ParagraphKind
from seeds.terms import adds_terms
from seeds.verdict_lines import begins_with_verdict
from tasks.structuring.alike import are_alike
from tasks.structuring.announced_lists import announces_line, announces_terms, appoints, goes_on_listing
from tasks.structuring.below_decision import leads_itself, moves_another, moves_something, only_tells, tells_verdict
from tasks.structuring.below_resolution import gives_action, is_beside, is_coded, is_told
from tasks.structuring.clause_openings import is_clause_opening, is_to_be_done
from tasks.structuring.labels import COLONS, DASHES, Label, read_label
from tasks.structuring.lead_ins import lead_in
from tasks.structuring.lines import Entry
from tasks.structuring.lists import follows, is_item_number
from tasks.structuring.resolution_progress import GO_ON, Progress
from tasks.structuring.run_labels import list_ends
from tasks.structuring.so_far import SoFar
from tasks.structuring.stems import is_stem
from tasks.structuring.subheadings import heads_clauses, heads_terms


def is_clause(so: SoFar, words: str, label: Label | None, below: str) -> bool:
    """Say whether an entry without a label, or with a number of the item, is a clause of what is above."""
    if (label is not None and not is_item_number(label.readings[0])) or so.is_aside(words):
        return False
    if _is_of_another(so, words):
        return False
    if _goes_on_numbered(so, words, label) if label else _is_below_clause(so) and adds_terms(words):
        return True
    if so.part.announced and not so.headed:
        beside = is_beside(words) or gives_action(words) or _VOTED.match(words) is not None
        beside |= len(so.paragraphs) > 1 and only_tells(words)
        return bool(so.paragraphs) and lead_in(words) is None and not beside
    if so.resolution is Progress.OPEN and lead_in(words) is None:
        stem = (bool(below) and is_stem(words)) or (label is None and is_coded(words))
        verdict = words[0].islower() and tells_verdict(words)
        stem |= appoints(so.before) and appoints(words)
        clause = is_clause_opening(words, so.known) or _goes_on_behind(so, words, label)
        return stem or verdict or clause or _must_be_clause(so, words) or _is_alike(so, words, label)
    return so.resolution is Progress.BEGUN and _goes_on_begun(so, words, label)


def _goes_on_begun(so: SoFar, words: str, label: Label | None) -> bool:
    """Say whether an entry is the next clause of a resolution whose first stands in the paragraph of its lead-in."""
    goes_on = so.before.endswith(GO_ON) or words.startswith(("That ", "that ")) or so.terms_first
    if not goes_on or lead_in(words) is not None:
        return False
    if is_to_be_done(words) or label is not None:
        return is_to_be_done(words)
    return is_told(words) or _goes_on_behind(so, words, label) or are_alike(_said(so), words)


_VOTED = pattern("clauses_below.voted", r"[\[(](?:For|FOR|Voting|Vote)\b[^\[\]()]{3,80}\d[^\[\]()]{0,20}[\])]$")
"""`[For 8 Against 0 Abstain 1]`, on a line of its own below a decision."""


def _is_of_another(so: SoFar, words: str) -> bool:
    """Say whether a line moves or decides something else than what is resolved above it."""
    if moves_something(words) or (so.before.endswith(".") and moves_another(words)):
        return True
    return _is_below_clause(so) and (leads_itself(words) or begins_with_verdict(words))


def _is_below_clause(so: SoFar) -> bool:
    """Say whether the paragraph above is a clause, below which a sentence that leads itself decides something else."""
    return bool(so.paragraphs) and so.paragraphs[-1].kind is ParagraphKind.RESOLUTION_CLAUSE


def _goes_on_numbered(so: SoFar, words: str, label: Label) -> bool:
    """Say whether `4.2 AGREED that` goes on with `4.1 NOTED the report` below `Members:`.

    So does `2.2 The actions proposed` with `2.1 The outturn of £9m` below `Noted:`, which have no verb of their own.
    """
    last = so.paragraphs[-1] if so.paragraphs else None
    if last is None or last.kind is not ParagraphKind.RESOLUTION_CLAUSE or not last.label:
        return False
    above, before = read_label(f"{last.label} "), so.text[last.evidence.start : last.evidence.end]
    alike = before.split()[0].isupper() and words.split(" ", 1)[0].isupper()
    alike = alike or all(_THING.match(one) and not _FINITE.search(one) for one in (before, words))
    return above is not None and alike and follows(above.readings[0], label.readings[0])


def _goes_on_behind(so: SoFar, words: str, label: Label | None) -> bool:
    """Say whether a line goes on with the clause above that ends in `; and` or `;`, whatever it is worded like.

    So does a small letter behind the next number: `1.3 the Clerk write to the owner`.
    """
    last = so.paragraphs[-1] if so.paragraphs else None
    if last is None or last.kind not in _RESOLVES:
        return False
    above = read_label(f"{last.label} ") if last.label else None
    goes_on = so.before.endswith((*GO_ON, " and"))
    if label is not None:
        on = above is not None and follows(above.readings[0], label.readings[0])
        return on and (goes_on or words[:1].islower())
    return (
        goes_on and last.label is None and (words[:1].islower() or so.before.endswith("and") or words.endswith(GO_ON))
    )


_THING = pattern("clauses_below.thing", r"(?:The|An?|All|Its|Any)\s")
_FINITE = pattern(
    "clauses_below.finite",
    r"\b(?:was|were|is|are|had|has|have|be|been|said|asked|told|gave|made|reported|advised|explained|noted|considered|received|thanked|agreed|stated|presented|introduced|requested|confirmed|would|will|should|could|can|may)\b",
)


def _said(so: SoFar) -> str:
    """Return the words above behind their lead-in: `the hedge be cut;` of `Members agreed that the hedge be cut;`."""
    last, above = so.lead_ins[-1] if so.lead_ins else None, so.paragraphs[-1]
    opens = last is not None and last.paragraph_id == above.id
    return so.text[last.content : above.evidence.end].lstrip() if last and opens else so.before


def _is_alike(so: SoFar, words: str, label: Label | None) -> bool:
    """Say whether a line is worded as the clause without a label above it."""
    last = so.paragraphs[-1]
    clause = last.kind is ParagraphKind.RESOLUTION_CLAUSE and last.label is None and label is None
    return clause and are_alike(so.before, words)


def _must_be_clause(so: SoFar, words: str) -> bool:
    """Say whether a line right below a lead-in that ends in a colon can only be what was resolved."""
    waiting = so.lead_ins and so.lead_ins[-1].paragraph_id == so.paragraphs[-1].id
    announces = words.endswith(COLONS) and not tells_verdict(words)
    voted = words.startswith(so.known.words["votes.vote_lines"]) and _SOMEBODY_TO.match(words) is None
    aside = voted or words[0] in "([" or announces
    aside |= not any(map(str.isalpha, words))
    opens = so.before.endswith(list_ends(so.known)) or _COUNTED.search(so.before) is not None
    return bool(waiting) and opens and not aside


_COUNTED = pattern("clauses_below.counted", r"[:–-]\s?\([^():\n]{3,80}\)$")
"""`RESOLVED: (42 for, 12 against)`, above what was resolved."""


_SOMEBODY_TO = pattern(
    "clauses_below.somebody_to",
    r"(?:Councillors?|Cllrs?|M(?:r|rs|s|iss))\.?\s(?:[^.;:,]{2,40}?\s(?:to|will|be|as|(?:re-?)?(?:elect|appoint|nominat)ed)\s[A-Za-z]{2,}"
    r"|(?:[A-Z][\w’'.-]{0,20}\s){1,4}(?!(?:and|for|against|not|did|who|in|had|also)\b)[a-z]{3,14}(?<!ed)(?<!ing)(?<!s)\s)",
)
"""`Councillor Heron to act as lead member`, `Cllr Teal elected Chair`, below a bare `RESOLVED:`, tell of no vote."""


def is_line_of_list(so: SoFar, words: str, start: int) -> bool:
    """Say whether a line without a label is of the list that a resolution announces: `as follows:`, `reason:`."""
    if so.resolution is not Progress.BEGUN or not so.paragraphs or so.is_aside(words) or words[0] in "([":
        return False
    last = so.paragraphs[-1]
    tight = so.text.count("\n", last.evidence.end, start) == 1
    if so.before.endswith((*COLONS, *DASHES)) and last.kind is ParagraphKind.RESOLUTION:
        return announces_line(so.before, words, tight=tight)
    return so.lines and goes_on_listing(so.before, words, tight=tight)


def heads_clauses_below(so: SoFar, words: str, below: str, following: Entry | None) -> bool:
    """Say whether a line between lead-in and clauses, or between two of these, is a heading of those below."""
    if so.resolution is Progress.NONE or lead_in(words) is not None:
        return False
    label, labels = following.label if following else None, _below_terms(so)
    if labels is not None:
        return heads_terms(words, label, read_label(f"{labels[-1]} ") if labels else None, so.known)
    if so.resolution is not Progress.OPEN:
        return False
    last = next((one.label for one in reversed(so.paragraphs) if one.kind is not ParagraphKind.HEADING), None)
    above = read_label(f"{last} ") if last else None
    return heads_clauses(words, below, label, above, so.known)


def _below_terms(so: SoFar) -> list[str] | None:
    """Return the labels below a resolution that ends with `the following conditions:`; None below any other."""
    below: list[str] = []
    for one in reversed(so.paragraphs):
        if one.kind in _RESOLVES and announces_terms(one.evidence.quote(so.text)):
            return below[::-1]
        if one.kind is ParagraphKind.RESOLUTION:
            return None
        below += [one.label] if one.label else []
    return None


_RESOLVES = (ParagraphKind.RESOLUTION, ParagraphKind.RESOLUTION_CLAUSE)


def stands_in_table(so: SoFar, words: str) -> bool:
    """Say whether a line is a row of a table between a resolution and the conditions that it ends with: hours, days."""
    if so.resolution is Progress.NONE or not _COLUMNS.search(words):
        return False
    rows = ((one.kind, one.evidence.quote(so.text)) for one in reversed(so.paragraphs))
    above = next(((kind, row) for kind, row in rows if not _COLUMNS.search(row)), None)
    return above is not None and above[0] in _RESOLVES and announces_terms(above[1])


_COLUMNS = pattern("clauses_below.columns", r"\S\s?[\t|]\s?\S")
