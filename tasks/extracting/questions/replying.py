"""A reply that says whom it answers: `In response to a question from Mr Heron about the fee`, `When asked whether`.

In: a sentence. Out: the Asking that it tells again, or None. Will not: read what is asked without a reply (`asking`),
or the reply itself.
"""

from dataclasses import dataclass
from functools import lru_cache
from re import Match

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.commitments.promises import Bounds, bare

_TITLED = (
    r"(?:Councillors?|(?:Cllr|CLLR|Clr)s?\.?|Mr|Mrs|Ms|Miss|Dr|Alderman|Lord|Lady|Baroness|Sir|Dame|Professor|Prof)\b"
)


@dataclass(frozen=True, slots=True)
class Asking:
    """A question in a sentence, who asks it if anybody is named, and how it is told."""

    question: Bounds
    asker: Bounds | None
    rule: str


def asked_before(text: str) -> Asking | None:
    """Return what a reply says that it answers."""
    reply = _reply_to().search(text)
    asking = _replied_to(text, reply) if reply else None
    if reply and asking and (asking.asker or not reply.group(0).startswith(_AFTER)):
        return asking
    if inside := _ON_BEING.search(text):
        return Asking(inside.span("question"), inside.span("asker"), "question.reply")
    asked = _ASKED_BY.match(text)
    if asked is None:
        return None
    asker = next((asked.span(name) for name in ("asker", "asker_2", "asker_3") if asked.group(name)), None)
    ends = asked.end() if asked.group("asker_3") else len(text)
    return Asking(bare(text, 0, ends), asker, "question.reply")


_AFTER = ("Following", "Further to")
"""`Following questions, the plan was noted` answers nobody."""


@lru_cache(maxsize=1)
def _reply_to() -> Screened:
    """Match `In response to a question from`, `Responding to Councillor`, `In reply to Members’ questions`."""
    replies = any_of(word for word in lexicon().words["questions.replies"] if word.endswith(("to", "ing")))
    nouns = any_of(lexicon().words["questions.question_nouns"])
    return screened(
        "question.reply_to",
        rf"(?:^|(?<=[.;,–-]\s)|(?<=\band\s)|(?<=[a-z]\s)(?=in\s(?:response|reply|answer)\sto\san?\s(?:question|query|enquiry)\s(?:from|by)\s[A-Z])){replies}\s"
        rf"(?:(?:[\w’'-]{{1,20}}\s){{0,5}}?(?P<noun>{nouns})\b|(?:the\s|an?\s)?(?P<name>{_TITLED}|(?:[A-Z][\w’'-]{{2,20}}\s){{0,4}}(?:[A-Z][\w’'-]{{2,20}}|[Mm]ember|[Cc]ouncillor|resident|parishioner|objector)(?=,|\s(?:he|she|they|it\swas|the\s[A-Z][\w’'-]{{1,20}})\s)))",
    )


_ON_BEING = pattern(
    "question.on_being", r",\s(?P<question>(?:on\sbeing|when)\sasked\sby\s(?P<asker>[A-Z][^,;:]{2,60}?)),\s"
)
"""`She confirmed, on being asked by Mr Heron, that`"""
_ASKED_BY = pattern(
    "question.asked_by",
    r"^(?:(?:When|On\sbeing)\s(?:asked|questioned|challenged)\s(?:by\s(?P<asker>[A-Z][^,;:]{2,60}?)\s)?"
    r"|(?:[Aa]sked|[Qq]uestioned|Pressed)\sby\s(?P<asker_2>(?:the\s|an?\s)?[A-Za-z][^,;:]{2,60}?)\s)"
    r"(?=(?:if|whether|when|what|how|why|where|who|which|about|on|as\sto|regarding)\b)"
    r"|^(?:(?:When|(?:Up)?[Oo]n\sbeing|Having\sbeen)\s(?:asked|questioned|challenged|pressed)|Asked|Questioned|Challenged|Pressed|Prompted)\sby\s(?P<asker_3>[A-Z][^,;:]{2,60}?)(?=,\s)",
)
"""`When asked by Mr Heron about staffing, Mrs Reed replied`."""


def _replied_to(text: str, reply: Match[str]) -> Asking:
    """Read `In response to Councillor Heron who queried the fee, Mr Reed explained`."""
    end = _phrase_end(text, reply.end())
    asked = _WHO_ASKED.search(text, reply.start(), end)
    if asked:
        asker = bare(text, reply.start("name") if reply.group("name") else reply.end(), asked.start())
        return Asking(bare(text, asked.start("verb"), end), asker, "question.reply")
    question = bare(text, reply.start(), end)
    if reply.group("name"):
        return Asking(question, bare(text, reply.start("name"), end), "question.reply")
    named = _FROM.search(text, reply.start("noun"), end) or _OWNED.search(text, reply.start(), end)
    return Asking(question, named.span("asker") if named else None, "question.reply")


_WHO_ASKED = pattern(
    "question.who_asked",
    r"\bwho\s(?:had\s)?(?:(?:also|then|further)\s)?(?P<verb>asked|queried|questioned|enquired|inquired|wondered|sought|requested|challenged|pressed|(?:wanted|wished|needed|would\slike|(?:was|were)\s[a-z]{4,12})\sto\s(?:know|understand)"
    r"|(?:raised|posed|put|had)\s(?:an?|the|several|some)\s(?:[a-z]{3,14}\s)?(?:question|quer))",
)
_FROM = pattern(
    "question.from",
    r"\b(?:from|by|of)\s(?P<asker>(?:the\s|an?\s)?[^,;.]{2,70}?)"
    r"(?=\s(?:about|on|regarding|concerning|as|in|relating|who|whether|if|when|what|how|why|asking|with|at)\b|[,;.]|$)",
)
_OWNED = pattern(
    "question.owned",
    r"(?<=\sto\s)(?P<asker>(?:the\s)?[A-Z][\w’'. -]{1,40}?)(?:[’']s?)\s(?:supplementary\s)?"
    r"(?:question|quer|enquir|concern|comment)",
)


def _phrase_end(text: str, position: int) -> int:
    told = _TOLD.search(text, position)
    comma = text.find(",", position)
    if told and (comma < 0 or told.start() < comma):
        return told.start()
    if comma >= 0 and _WHO_ASKED.match(text, comma + len(", ")):
        comma = text.find(",", comma + 1)
    return comma if comma >= 0 else len(text)


_TOLD = pattern(
    "question.reply_told",
    r"\s(?=(?:he|she|they|it\swas|(?:the\s)?(?:Director|Officer|Clerk|Chair|Chairman|Leader)|the\s(?:[A-Z][\w’'-]{1,20}(?:\s(?:of|for|and))?\s){0,5}[A-Z][\w’'-]{1,20}|(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.?(?:\s[A-Z][\w’'.-]{0,20}){1,3})\s"
    r"(?:[a-z]{3,15}ed|said|told|gave|felt|thought|undertook|would)\b)",
)
"""`In reply to Councillor Heron she indicated`: without a comma the answer begins with its subject."""
