"""Lines without labels below a resolution that announces a list: `as follows:`, `subject to these changes:`, `reason:`.

In: the words of the resolution (or of the line above), those of a line, and whether the two stand tight. Out: whether
the line is of the list. Will not: know how far the resolution has come (`tree`).
"""

from schemas.patterns import pattern
from tasks.structuring.clause_openings import is_to_be_done
from tasks.structuring.lead_ins import lead_in
from tasks.structuring.payments import is_to_be_paid
from tasks.structuring.resolution_progress import GO_ON

_FOLLOWING = pattern("tree.following", r"\b(?:following|as\sfollows|listed\sbelow|set\sout\sbelow)\b[^.;]{0,50}$")
_CONDITIONS = pattern("tree.conditions", r"\b[Cc]onditions\s?:[-–—]?$")
"""What stands in columns below this is a table of hours, and the conditions are below that."""
_CONDITION = pattern("tree.condition", r"(?:(?:New|Existing|Add|Amend|Delete|Remove)\s)?[Cc]onditions?\s\d")
_AMENDING = pattern(
    "tree.amending", r"\b(?:amendments?|changes?|conditions?|modifications?)(?:,?\snamely|\sundernoted)?\s?:[-–—]?$"
)
_TERM = pattern("tree.term", r"[A-Z][^.;:\n]{3,160}?\s(?:shall|must|to\sbe)\s")
"""`Music to be played inside only`, `No deliveries shall be made before noon`: a condition without a label."""
_OF_THAT = pattern("tree.of_that", r"[A-Z][\w’'& -]{1,40}\s[–-]\sthat\s")
"""`Lark Board - that the rate be 9p`: a wish for each of several."""
_INTERESTS = pattern("tree.of_interests", r"\b[Ii]nterests?\b[^.;:]{0,60}:[-–—]?$")
_QUOTED = pattern("tree.quoted", r"[“\"][^“”\"]{20,}[”\"]\.?$")
_REASON = pattern("tree.reason", r"\bfollowing\sreasons?(?:\s?:[-–—]?|\s[-–—])$")
_LONGEST_LINE = 120


def announces_line(before: str, words: str, *, tight: bool) -> bool:
    """Say whether the line below a resolution that ends in a colon is the first of its list."""
    if lead_in(words) is not None or is_to_be_paid(before, words) or _INTERESTS.search(before):
        return False
    if _OF_THAT.match(words) or _QUOTED.match(words):
        return True
    short = tight and len(words) <= _LONGEST_LINE
    follows, condition = _FOLLOWING.search(before), _CONDITION.match(words)
    listed = short or (is_entry(words) and not _CONDITIONS.search(before)) or _names(words)
    announced = (follows and listed) or _REASON.search(before)
    amends = _AMENDING.search(before) and (
        is_to_be_done(words) or condition or changes_words(words) or _TERM.match(words)
    )
    amends = amends or (condition and follows)
    return bool(announced or amends or words.endswith(GO_ON))


def announces_terms(words: str) -> bool:
    """Say whether a resolution ends with the conditions or reasons that it is subject to: these stand below."""
    return _TERMS.search(words) is not None


_TERMS = pattern("tree.announces_terms", r"\b(?i:conditions|reasons|terms|subject\sto)\s?:[-–—]?$")


def goes_on_listing(before: str, words: str, *, tight: bool) -> bool:
    """Say whether a line below a line of the list is its next."""
    term = _TERM.match(before) is not None and _TERM.match(words) is not None
    done = (is_to_be_done(words) or _CONDITION.match(words) is not None or term) and lead_in(words) is None
    short = tight and len(words) <= _LONGEST_LINE
    entries = any(says(before) and says(words) for says in (is_entry, changes_words, _names))
    return done or entries or (short and words[-1] != ".") or before.endswith(GO_ON)


def changes_words(words: str) -> bool:
    """Say whether a line says how minutes are to read: `Minute 4, delete “three” and insert “four”.`"""
    return _CHANGES.match(words) is not None


_CHANGES = pattern(
    "lists.changes_words",
    r"\A(?:(?:Delete|Insert|Replace|Substitute|Add|Amend|Remove)\b"
    r"|(?:In\s|Under\s|On\s)?(?:[Pp]age|[Ii]tem|[Mm]inute|[Mm]in\.|[Pp]aragraph|[Pp]ara\.?|[Ss]ection|[Ll]ine)\s(?:[Nn]o\.?\s)?[A-Z]{0,3}\d[^\n]{3,240}$)",
)


def is_entry(words: str) -> bool:
    """Say whether a line is an entry of two parts: `Ponds Committee – Cllrs Heron and Teal`, `Flood Forum | vacant`."""
    return _ENTRY.fullmatch(words) is not None


_ENTRY = pattern(
    "lists.entry",
    r"\A(?!(?:Prop|Second|Sec\b|Mov|Vot|Action|For\b|Against|Abst|Reason|Note|Resolved|RESOLVED))[A-Z\d][^.;:–|\t\n]{2,80}?"
    r"(?:\s[–-]\s|\s?[\t|]\s?|:\s)(?=\S)[^\n]{2,120}(?<![.;:])",
)


def _names(words: str) -> bool:
    """Say whether a line names somebody and no more than an office: `Councillor Heron as Chair`, `Mrs Teal`."""
    return _SOMEBODY.fullmatch(words) is not None


_NAME = r"(?:[A-Z][\w’'.-]{0,20}\s?){1,5}"
_SOMEBODY = pattern(
    "lists.somebody",
    rf"(?:Councillors?|Cllrs?|Ald(?:erm[ae]n)?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Reve?r?e?n?d?)\.?\s{_NAME}"
    rf"(?:(?:,\s|\s?&\s|\s?and\s){{1,2}}(?:(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Dr)\.?\s)?{_NAME}){{0,12}}"
    r"(?:\s?(?:\bas\s|,\s|\(|[–-]\s)[^.;:\n]{2,80})?[,;]?(?:\sand)?",
)


def appoints(words: str) -> bool:
    """Say whether a line puts somebody in an office by naming both: `Ponds Committee – Councillor A Heron`."""
    return _APPOINTS.fullmatch(words) is not None


_APPOINTS = pattern(
    "lists.appoints",
    r"[A-Z][^.;:–\n]{3,90}\s[–-]\s(?:Councillors?|Cllrs?)\.?\s[A-Z][\w’'.-]{0,20}(?:,?\s[A-Za-z][\w’'.-]{0,20}){0,6}",
)


def announces_motion(lowered: str) -> bool:
    """Say whether words in small letters say who moved what stands below: `moved by A and seconded by B –`."""
    return _MOVES.match(lowered) is not None


_MOVES = pattern(
    "lists.moves_below",
    r"(?:it\swas\s(?:then\s)?)?(?:moved|proposed)\sby\s[^.;:]{3,60}?\sseconded\sby\s[^.;:]{3,60}?\s[-–]$",
)
