"""Lists of actions: below a line that reads `Actions`, `ACTIONS ARISING:`, each line is a task, whatever its words.

In: sentences, in reading order. Out: whether one is such a task, its owner, and when it is due. Will not: read on past
a paragraph that tells what was said, a resolution, or the item.

    Actions from this item
    Letter to all foster carers – RM – 21 October
    Scrutiny Officer – add to the work programme
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import CommitmentKind, CommitmentStrength, ParagraphKind
from seeds.lexicon import lexicon
from tasks.extracting.commitments.offices import office_at
from tasks.extracting.commitments.owners_behind import LETTERS, TITLE
from tasks.extracting.commitments.promises import Bounds, Promise, Sentence, bare

_HEADING = pattern(
    "actions.heading",
    r"(?:(?:AGREED|Agreed|KEY|Key|NEW|New|Further|FURTHER)\s)?(?:ACTIONS?|Actions?)"
    r"(?:\s?/\s?[Ff]urther\sinformation)?(?:\s(?:to\sbe\s(?:provided|taken)|[Pp]oints?|POINTS?|[Aa]rising|ARISING|[Aa]greed|AGREED|[Ll]ist|LIST|[Ll]og|LOG|[Ss]ummary|for|from|[Tt]his|the|item|meeting|ITEM|MEETING)){0,4}"
    r"(?:\s?[–-]\s?\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]{2,8}\s\d{4})?"
    r"\s?[:.–-]{0,2}"
    r"|(?:The\s(?:Committee|Board|Panel|Forum|Group|Cabinet|Council|meeting)\sagreed\s|It\swas\sagreed\s(?:that\s)?|(?=The\sfollowing\s))"
    r"[Tt]he\sfollowing\s(?:key\s|further\s)?actions?(?:\spoints?|\sitems?)?"
    r"(?:\s(?:was|were|are|be)\s(?:also\s)?(?:agreed|noted|identified|recorded|taken|undertaken|requested|arising|to\sbe\staken))?\s?[:.–-]{0,2}",
)
_WHEN_ONLY = pattern("actions.when_only", r"(?:By|Due|Deadline|For|Before)\b[^.;]{3,40}\.?$")
_TOLD = pattern(
    "actions.told",
    r"\b(?:had|was|were|said|stated|reported|advised|explained|asked|noted|agreed|thanked|would|confirmed|closed|ended|finished|concluded)\s",
)
_NO_TASK = pattern(
    "actions.no_task",
    r"^(?:[Nn]one|[Nn]il)\b.?$|^.{0,30}?\b(?i:date\sof\s(?:the\s)?next\smeeting|(?<!\b(?:at|to)\sthe\s)next\smeeting\b.{0,12}$)|^(?:Chair(?:man|person)?|CHAIR(?:MAN|PERSON)?|Mayor|Provost|Convener|Signed|Date)\b[\s.:_…]{0,80}$|^\d{1,2}[.:]\d\d\s?[ap]?\.?m?\b.{0,40}$|^[^.;]{3,60}?\s(?:will|shall)\s",
)
"""A line that says that there is none, or that is read as prose: `The Clerk will circulate the figures`."""
_LONGEST = 260


@lru_cache(maxsize=1)
def _behind() -> Pattern[str]:
    """Match the owner behind a dash or in brackets: `– RM – 21 October`, `(Clerk)`."""
    roles = any_of(lexicon().words["commitments.owners"])
    named = rf"{TITLE}(?:\s[A-Z][\w’'.-]{{0,20}}){{1,4}}"
    return pattern("actions.behind", rf"(?:\s[–|-]\s|\s\()(?P<owner>{LETTERS}|{roles}|{named})(?=\s[–|-]|\)|\.?$)")


_BEFORE = pattern("actions.before", rf"(?P<owner>{LETTERS})(?=\s?[:–-]\s|\sto\s)")
_COLON = pattern("actions.colon", r"\s?[:–-]\s")


class ActionList:
    """Says of each sentence whether it stands in a list of actions."""

    def __init__(self) -> None:
        """Begin outside of one."""
        self._item: str | None = None

    def open(self, heading: Sentence) -> None:
        """Begin a list below its heading."""
        self._item = heading.passage.item_id

    def close(self) -> None:
        """End the list, as where its tasks are rows of a table."""
        self._item = None

    def holds(self, sentence: Sentence) -> bool:
        """Say whether a sentence is a task of a list."""
        if self._item is None or sentence.passage.paragraph is None or _NO_TASK.match(sentence.text):
            return False
        if _is_head(sentence.text):
            return False
        if self._item != sentence.passage.item_id or not _may_be_task(sentence):
            self._item = None
        return self._item is not None


def _is_head(words: str) -> bool:
    """Say whether a line is the head of columns that lost its gaps: `No. Action Owner Due`."""
    heads = lexicon().words["attendance.heads_of_minutes"]
    return all(word.strip(".:").casefold() in heads for word in words.split())


def _may_be_task(sentence: Sentence) -> bool:
    kind = sentence.passage.paragraph.kind if sentence.passage.paragraph else None
    long = len(sentence.passage.text) > _LONGEST
    return kind is not ParagraphKind.RESOLUTION and not long and not _TOLD.search(sentence.text)


def opens_list(sentence: Sentence) -> bool:
    """Say whether words are no more than the heading of a list."""
    return bool(_HEADING.fullmatch(sentence.text.strip()))


def says_when_only(sentence: Sentence) -> bool:
    """Say whether words only add when the task before is due: `By 31 July.`"""
    return bool(_WHEN_ONLY.match(sentence.text))


def number_of(sentence: Sentence) -> str | None:
    """Return the number before a task in its list, which is of its first sentence only: `14. Clerk to write`."""
    paragraph = sentence.passage.paragraph
    number = (paragraph.label or "").strip(" .()") if paragraph and sentence.start == sentence.passage.start else ""
    return number if number.isdigit() else None


def listed_task(sentence: Sentence) -> tuple[Promise, Bounds | None]:
    """Return a line of a list as a task, with the owner in front of it, behind it, or none."""
    text = sentence.text
    bounds = bare(text, 0, len(text))
    owner = _owner(text)
    return Promise(bounds, 0, bounds, None, CommitmentKind.REQUEST, CommitmentStrength.FIRM, "action.listed"), owner


def _owner(text: str) -> Bounds | None:
    before, office = _BEFORE.match(text), office_at(text, 0)
    if before:
        return before.span("owner")
    if office and _COLON.match(text, office[1]):
        return office
    behind = _behind().search(text)
    return behind.span("owner") if behind else None
