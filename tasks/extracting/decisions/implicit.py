"""Sentences that decide without a keyword of resolutions: `The minutes were approved`, `It was agreed to note`.

In: the passages of one item. Out: sentences with where their content begins, how sure each is, and its rule.
Will not: take one person's words (`Councillor Heron noted that`), debate (`Members agreed with the officer`),
history (`had agreed`, `was approved in 2019`) or what a report recommends.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from schemas.patterns import pattern
from schemas.screening import screened
from schemas.vocabulary import DecisionVerb, ParagraphKind
from seeds.others_views import is_of_others
from tasks.extracting.decisions.cues import says_outcome
from tasks.extracting.decisions.implicit_agreed import agreed_that
from tasks.extracting.decisions.implicit_body import body_did
from tasks.extracting.decisions.implicit_chosen import preferred
from tasks.extracting.decisions.implicit_elections import chosen
from tasks.extracting.decisions.implicit_forms import (
    is_earlier,
    verbs,
)
from tasks.extracting.decisions.implicit_led import agreed_by_nobody
from tasks.extracting.decisions.implicit_lines import (
    announced,
    noted_that,
    to_be_accepted,
    told_of_decision,
    told_of_topic,
    verbless,
    voted_to,
    wished,
)
from tasks.extracting.decisions.implicit_minutes import minutes_agreed, signed_by_chair
from tasks.extracting.decisions.implicit_moved import joined, lost_of_motion, moved_and_passed, put_and_agreed
from tasks.extracting.decisions.implicit_nouns import given, in_agreement, left_to, shared_out
from tasks.extracting.decisions.implicit_opinions import (
    agreed_opinion,
    is_of_application,
    opined,
    opined_behind,
    opined_by_body,
    opined_of_application,
)
from tasks.extracting.decisions.implicit_passive import excluded, set_up, sums_agreed, this_was, was_done
from tasks.extracting.decisions.implicit_put_off import let_be, put_off
from tasks.extracting.decisions.implicit_refusals import declined, unwilling
from tasks.extracting.decisions.implicit_said import Said, Weight
from tasks.extracting.decisions.implicit_settled import settled, unanimous
from tasks.extracting.decisions.implicit_short_opinions import commented, opined_shortly
from tasks.extracting.decisions.implicit_therefore import therefore_done
from tasks.extracting.decisions.implicit_told_short import (
    action_resolved,
    agreeing_now,
    following_agreed,
    whole_verdict,
)
from tasks.extracting.decisions.implicit_verdicts import accordingly, became, refused_to, reported
from tasks.extracting.decisions.implicit_welsh import welsh
from tasks.extracting.decisions.implicit_which import of_which
from tasks.extracting.decisions.quoted import is_quotation
from tasks.extracting.decisions.shared_views import is_shared_view
from tasks.extracting.passages import Passage


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that decides: bounds in the document, its words of decision, and what it does if that is known."""

    passage: Passage
    start: int
    end: int
    content: int
    weight: Weight
    rule: str
    trigger: tuple[int, int] | None = None
    verb: DecisionVerb | None = None
    object: tuple[int, int] | None = None
    verb_end: int | None = None


_SKIPPED = (ParagraphKind.HEADING, ParagraphKind.ATTENDANCE, ParagraphKind.RESOLUTION_CLAUSE)


def implicit_in(passage: Passage) -> Iterator[Sentence]:
    """Yield the sentences of a paragraph that decide; the first rule that knows one wins."""
    if passage.paragraph is None or passage.paragraph.kind in _SKIPPED:
        return
    if not says_outcome(passage.text) or is_quotation(passage.text.strip()):
        return
    before = ""
    for start, end in passage.sentences:
        words = _CELL.sub("", passage.quote(start, end))
        shared, before = is_shared_view(words, before), words
        if shared:
            continue
        label = _PROPOSAL.match(words) or _AMENDMENT_FIRST.match(words)
        skipped = label.end() if label else 0
        noted = _NOTED.match(words)
        if (
            says_outcome(words)
            and not _TO_BE_SIGNED.search(words)
            and not is_earlier(words[: noted.end()] if noted else words)
            and words.rstrip("”’\"'")[-1:] != "?"
        ):
            yield from _read(passage, words[skipped:], start + skipped)


_NOTED = pattern(
    "implicit.noted_of",
    r"(?:It\swas\s|(?:The\s)?[A-Z][a-z]{3,14}(?:\s[A-Z][a-z]{3,14}){0,3}\s)?(?:[Nn]oted|NOTED)\sthat\b",
)
"""`It was noted that what was asked for at the last meeting had been done`: that is of this meeting."""
_TO_BE_SIGNED = screened("implicit.to_be_signed", r"\bSigned\b[^.…_]{0,40}[.…_]{4}")
"""`Agreed as a true record: Signed ............`, at the foot of a page"""
_PROPOSAL = pattern("implicit.proposal", r"(?:Proposal|Motion|Outcome)\s?:\s(?=[A-Z])")
"""`Proposal: The minutes were then agreed`: a label of what follows."""
_AMENDMENT_FIRST = pattern(
    "implicit.amendment_first",
    r"(?:[A-Z][^.;:,]{2,60},\s)?[Tt]he\samendment(?:,?\son\sbeing\sput,?)?\s(?:was|fell|failed)\b[^.;]{0,120}?[,;]?\s(?:and|but|whereupon)\s(?=the\s(?:substantive\s|original\s|main\s)?motion(?:,\son\sbeing\sput,)?\s(?:[a-z]{2,12}\s){0,4}?(?:was|carried)\b)",
)
"""`The amendment was lost by 3 votes to 2 and the motion was carried`: what became of the motion decides."""
_CELL = pattern("implicit.cell", r"(?<=[.;])\s\|\s[\w/&,. ’'-]{1,40}\|?$")
"""The last cell of a row says who acts: `It was agreed to plant a hedge. | RB`."""


def _read(passage: Passage, words: str, start: int) -> Iterator[Sentence]:
    for rule, name in _RULES:
        if (name != _TOPIC or _opens(passage, start)) and (said := rule(words)):
            if name in _LABELLED and is_of_others(words, said.start):
                return
            yield from _done_before(passage, words[: said.start], start)
            yield _sentence(passage, start, words, said, name)
            return
    said_behind = opined_behind(words) or opined_shortly(words) if is_of_application(passage.text) else None
    if said_behind and not is_of_others(words, said_behind.start):
        yield _sentence(passage, start, words, said_behind, "implicit.opinion")


def _done_before(passage: Passage, words: str, start: int) -> Iterator[Sentence]:
    """Yield what was done in the words before another decision: `The update was noted; it was agreed to`."""
    joined = _AND.search(words)
    said = was_done(words[: joined.start()]) if joined else None
    if said and joined and said.end is None:
        yield _sentence(passage, start, words[: joined.start()], said, "implicit.passive")


_AND = pattern("implicit.and_it_was", r"(?:,?\sand|;(?:\sand)?)\s$")


def _sentence(passage: Passage, start: int, words: str, said: Said, name: str) -> Sentence:
    """Return what a rule says of a sentence, by the document's offsets."""
    at = None if said.trigger is None else (start + said.trigger[0], start + said.trigger[1])
    word = " ".join(said.verb.lower().split()) if said.verb else ""
    verb = DecisionVerb(verbs()[word]) if word in verbs() else None
    what = None if said.object is None else (start + said.object[0], start + said.object[1])
    end = start + (said.end or len(words))
    begin, verb_end = start + said.start, start + said.verb_end if said.verb_end else None
    return Sentence(passage, begin, end, start + said.content, said.weight, name, at, verb, what, verb_end)


def _opens(passage: Passage, start: int) -> bool:
    """Say whether a sentence opens its paragraph, or stands behind a number: `2583. Minutes: Approved & signed.`"""
    return start == passage.start or _NUMBERED.search(passage.text, 0, start - passage.start) is not None


_NUMBERED = pattern("implicit.numbered", r"(?<!\S)\d{1,4}\.\s$")


WISH = "implicit.wish"
"""The rule of a resolution of which the page lost the keyword and its `that`."""
LOST = "implicit.lost"
"""The rule of a sentence by which a motion failed."""
UNWILLING = "implicit.unwilling"
"""The rule of a sentence that tells what a body did not agree to."""
_TOPIC = "implicit.topic"
"""The topic opens its paragraph."""
_LABELLED = (_TOPIC, "implicit.opinion", "implicit.reported")
"""A label before such a verdict says whose it is."""
_RULES: tuple[tuple[Callable[[str], Said | None], str], ...] = (
    (lost_of_motion, LOST),
    (refused_to, LOST),
    (agreed_that, "implicit.agreed_that"),
    (announced, "implicit.agreed_that"),
    (accordingly, "implicit.accordingly"),
    (minutes_agreed, "implicit.minutes"),
    (joined, "implicit.moved_and_agreed"),
    (moved_and_passed, "implicit.carried"),
    (put_and_agreed, "implicit.carried"),
    (agreed_opinion, "implicit.agreed_that"),
    (body_did, "implicit.body"),
    (declined, "implicit.declined"),
    (unwilling, UNWILLING),
    (agreed_by_nobody, "implicit.agreed_that"),
    (verbless, "implicit.verbless"),
    (told_of_topic, _TOPIC),
    (unanimous, "implicit.unanimous"),
    (voted_to, "implicit.voted"),
    (was_done, "implicit.passive"),
    (shared_out, "implicit.passive"),
    (became, "implicit.became"),
    (settled, "implicit.settled"),
    (following_agreed, "implicit.settled"),
    (action_resolved, "implicit.settled"),
    (agreeing_now, "implicit.agreed_that"),
    (set_up, "implicit.set_up"),
    (of_which, "implicit.of_which"),
    (chosen, "implicit.elected"),
    (excluded, "implicit.excluded"),
    (opined, "implicit.opinion"),
    (opined_of_application, "implicit.opinion"),
    (opined_by_body, "implicit.opinion"),
    (commented, "implicit.opinion"),
    (told_of_decision, "implicit.decision_was"),
    (in_agreement, "implicit.agreement"),
    (given, "implicit.given"),
    (left_to, "implicit.left_to"),
    (noted_that, "implicit.noted_that"),
    (reported, "implicit.reported"),
    (wished, WISH),
    (this_was, "implicit.this_was"),
    (signed_by_chair, "implicit.minutes"),
    (preferred, "implicit.settled"),
    (therefore_done, "implicit.passive"),
    (sums_agreed, "implicit.passive"),
    (to_be_accepted, "implicit.wished"),
    (put_off, "implicit.put_off"),
    (let_be, "implicit.put_off"),
    (welsh, "implicit.welsh"),
    (whole_verdict, "implicit.whole_verdict"),
)
