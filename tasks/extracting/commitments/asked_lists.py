"""Lists of what was asked for: below `The Committee requested that:` each point is a request, whatever its words.

In: sentences, in reading order. Out: whether one is such a point, and whom the lead-in asks. Will not: take questions
for tasks, nor the clauses of a resolution (`resolved_tasks`).

    Members requested the following information:
    (a) the number of vacancies by directorate;
    (b) that officers circulate the figures by ward.
"""

from schemas.patterns import pattern
from schemas.vocabulary import CommitmentKind, CommitmentStrength, ParagraphKind
from tasks.extracting.commitments.promises import Bounds, Promise, Sentence, bare
from tasks.extracting.commitments.requests import is_ours
from tasks.extracting.commitments.task_doers import doer_at

_LEAD = pattern(
    "asked.lead",
    r".{0,240}?\b(?P<verb>(?:requested|requests|asked|asks)"
    r"(?:(?<=requested)|(?<=requests)|\s(?:that|for)|\s(?:(?:for|that)\s)?the\sfollowing(?:\s(?!questions?\b)[a-z]{3,15}){0,4}"
    r"|\s(?:that\s)?(?P<owner>(?:the\s)?[A-Za-z][^:;.,]{2,60}?)(?:\sto|\sshould)?))\s?(?::\s?[-–—]?|[–—-]{1,2})$"
    r"|.{0,160}?\b(?:made|raised)\sthe\sfollowing\srequests?\s?(?::\s?[-–—]?|[–—-]{1,2})$"
    r"|.{0,60}?\bthe\sfollowing\s(?:[a-z]{3,15}\s){0,3}(?:was|were|had\sbeen)\srequested\s?(?::\s?[-–—]?|[–—-]{1,2})$",
)
_NO_TASKS = pattern(
    "asked.no_tasks",
    r"\b(?:questions?|queries|clarification|comments|points|whether|about|why|what|how|if|declare|interests?|minuted|recorded|hours)\b",
)
_THAT = pattern("asked.that", r"(?:[Tt]hat|[Tt]o)\s(?:in\sfuture,?\s)?")
_REPORT = pattern(
    "asked.report",
    r"(?i:\b(?:report|update|paper|briefing)s?\b[^;]{0,80}?\b(?:be|is)\s(?:brought|submitted|presented|provided|made|given|reported))\b"
    r"|(?i:\breport\s(?:back|to)\b)",
)


class AskedList:
    """Says of each sentence whether it is a point of a list of what was asked for."""

    def __init__(self) -> None:
        """Begin outside of one."""
        self._lead: Sentence | None = None
        self.owner: Bounds | None = None

    @property
    def lead(self) -> Sentence | None:
        """Return the lead-in of the list."""
        return self._lead

    def hears(self, sentence: Sentence) -> None:
        """Begin a list at a sentence that leads it in."""
        paragraph = sentence.passage.paragraph
        if paragraph is None or paragraph.kind is not ParagraphKind.PARAGRAPH or sentence.resolves:
            return
        match = _LEAD.fullmatch(sentence.text.strip())
        if match and sentence.start + len(sentence.text) == sentence.passage.end:
            verb = max(match.start("verb"), 0)
            if is_ours(sentence, verb, None) and not _NO_TASKS.search(sentence.text, verb):
                self._lead, self.owner = sentence, match.span("owner") if match["owner"] else None

    def holds(self, sentence: Sentence) -> bool:
        """Say whether a sentence is a point of the list: the first of a paragraph below the lead-in."""
        paragraph, lead = sentence.passage.paragraph, self._lead
        if lead is None or paragraph is None or sentence.start != sentence.passage.start:
            return False
        return paragraph.parent_id == lead.passage.paragraph_id and not sentence.text.rstrip().endswith("?")


def asked_task(sentence: Sentence) -> tuple[Promise, Bounds | None]:
    """Return a point of a list as a request, with who is to do it where it says so."""
    text = sentence.text.rstrip()
    opening = _THAT.match(text)
    end = len(_AND.sub("", text))
    bounds = bare(text, opening.end() if opening else 0, end)
    kind = CommitmentKind.FUTURE_REPORT if _REPORT.search(text) else CommitmentKind.REQUEST
    doer = doer_at(text, bounds[0], bounds[1])
    return Promise(bounds, 0, bounds, None, kind, CommitmentStrength.FIRM, "commitment.asked_list"), doer


_AND = pattern("asked.and", r"[;,]?\s(?:and|or)$")
