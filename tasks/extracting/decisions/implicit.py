"""Sentences that decide without a keyword of resolutions: `The minutes were approved`, `It was agreed to note`.

In: the passages of one item. Out: sentences with where their content begins, how sure each is, and its rule.
Will not: take one person's words (`Councillor Heron noted that`), debate (`Members agreed with the officer`),
history (`had agreed`, `was approved in 2019`) or what a report recommends.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from re import Match

from schemas.patterns import pattern
from schemas.screening import screened
from schemas.vocabulary import DecisionVerb, MotionKind, Outcome, ParagraphKind
from seeds.lexicon import lexicon
from tasks.extracting.decisions.cues import says_outcome
from tasks.extracting.decisions.implicit_agreed import agreed_that
from tasks.extracting.decisions.implicit_body import body_did
from tasks.extracting.decisions.implicit_elections import chosen
from tasks.extracting.decisions.implicit_forms import (
    NOT_YET,
    after_movers,
    is_earlier,
    passed,
    verbs,
)
from tasks.extracting.decisions.implicit_lines import (
    announced,
    noted_that,
    told_of_decision,
    told_of_topic,
    verbless,
    voted_to,
    wished,
)
from tasks.extracting.decisions.implicit_minutes import minutes_agreed, signed_by_chair
from tasks.extracting.decisions.implicit_nouns import given, in_agreement, left_to, shared_out
from tasks.extracting.decisions.implicit_opinions import (
    agreed_opinion,
    is_of_application,
    opined,
    opined_behind,
    opined_by_body,
    opined_of_application,
)
from tasks.extracting.decisions.implicit_passive import excluded, of_which, set_up, this_was, was_done
from tasks.extracting.decisions.implicit_refusals import declined, unwilling
from tasks.extracting.decisions.implicit_said import Said, Weight
from tasks.extracting.decisions.implicit_verdicts import accordingly, became, refused_to, reported
from tasks.extracting.decisions.implicit_welsh import welsh
from tasks.extracting.decisions.outcomes import outcomes_in
from tasks.extracting.decisions.shared_views import is_shared_view
from tasks.extracting.passages import Passage
from tasks.extracting.votes.moving_words import MOVES


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
    if not says_outcome(passage.text):
        return
    before = ""
    for start, end in passage.sentences:
        words = _CELL.sub("", passage.quote(start, end))
        shared, before = is_shared_view(words, before), words
        if shared:
            continue
        label = _PROPOSAL.match(words)
        skipped = label.end() if label else 0
        noted = _NOTED.match(words)
        if says_outcome(words) and not is_earlier(words[: noted.end()] if noted else words) and words[-1] not in "?":
            yield from _read(passage, words[skipped:], start + skipped)


_NOTED = pattern(
    "implicit.noted_of",
    r"(?:It\swas\s|(?:The\s)?[A-Z][a-z]{3,14}(?:\s[A-Z][a-z]{3,14}){0,3}\s)?(?:[Nn]oted|NOTED)\sthat\b",
)
"""`It was noted that what was asked for at the last meeting had been done`: that is of this meeting."""
_PROPOSAL = pattern("implicit.proposal", r"(?:Proposal|Motion|Outcome)\s?:\s(?=[A-Z])")
"""`Proposal: The minutes were then agreed`: a label of what follows."""
_CELL = pattern("implicit.cell", r"(?<=[.;])\s\|\s[\w/&,. ’'-]{1,40}\|?$")
"""The last cell of a row says who acts: `It was agreed to plant a hedge. | RB`."""


def _read(passage: Passage, words: str, start: int) -> Iterator[Sentence]:
    for rule, name in _RULES:
        if (name != _TOPIC or _opens(passage, start)) and (said := rule(words)):
            yield from _done_before(passage, words[: said.start], start)
            yield _sentence(passage, start, words, said, name)
            return
    if is_of_application(passage.text) and (said := opined_behind(words)):
        yield _sentence(passage, start, words, said, "implicit.opinion")


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


def _joined(words: str) -> Said | None:
    """Read `proposed by Cllr A, seconded by Cllr B and agreed that`, `... and carried`."""
    match = after_movers().search(words)
    if match is None:
        return None
    if match.group("link"):
        content = match.start("link") if match.group("link").lower() == "to" else match.end("link")
        moved = _MOVED_BY_NOBODY.search(words, 0, match.start("said"))
        said = moved.start() if moved else match.start("said")
        return Said(content, Weight.NO_KEYWORD, (said, match.end("link")), start=said)
    if told := _told_of_thing(words, match) or _told_before_movers(words, match.start("said")):
        return told
    that = _THAT.search(words, 0, match.start())
    return Said(that.end() if that else len(words), Weight.NO_KEYWORD, (match.start("verb"), match.end("verb")))


def _told_of_thing(words: str, match: Match[str]) -> Said | None:
    """Read who or what was chosen or agreed, where it stands before its movers: `Lynn Wren – proposed by`."""
    if match.group("verb") in _CHOSEN or _ONTO.match(words, match.end("verb")):
        chosen_as = match.group("verb") if match.group("verb") in _CHOSEN else "elected"
        movers = _MOVERS_BEHIND.search(words, 0, match.start())
        return Said(0, Weight.NO_KEYWORD, None, chosen_as, (0, (movers or match).start()))
    if _A_MOTION.search(words, 0, match.start("said")):
        return Said(0, Weight.NO_KEYWORD, None, "agreed")
    thing = _PROPOSED.match(words)
    return Said(0, Weight.NO_KEYWORD, None, "agreed", (0, thing.end("what"))) if thing else None


_ONTO = pattern("implicit.voted_onto", r"\son\s?to\sthe\s(?=[A-Z]|council\b)")
"""`Jo Wren was proposed, seconded and voted onto the Council.`"""
_CHOSEN = ("appointed", "elected", "co-opted")
"""`Lynn Wren – proposed by Cllr Heron, seconded by Cllr Teal and appointed.`"""


def _told_before_movers(words: str, until: int) -> Said | None:
    """Read `The quotation was accepted – proposed Cllr Heron, seconded Cllr Teal, all in favour`."""
    movers = _MOVERS_BEHIND.search(words, 0, until)
    before = words[: movers.start()] if movers else ""
    said = was_done(before) or body_did(before) or opined(before) if before else None
    return replace(said, weight=Weight.NO_KEYWORD) if said else None


_MOVERS_BEHIND = pattern("implicit.movers_behind", rf"(?:,|\s[-–(]|;)\s?\(?{MOVES}")
_MOVED_BY_NOBODY = pattern(
    "implicit.moved_by_nobody",
    r"\b[Ii]t\swas\s(?:duly\s)?(?:proposed|moved),?\s(?:and\s)?(?:duly\s)?seconded,?\s(?:and\s)?$",
)
"""`It was proposed, seconded and agreed to appoint him` names no movers: all of it leads to what was agreed."""
_PROPOSED = pattern(
    "implicit.proposed",
    r"(?!(?:It|This|That|There|He|She|They|Councillor|Cllr|Mr|Mrs|Ms|Miss)\b)(?P<what>[A-Z£][^.;:]{3,160}?)\s(?:was|were)\s(?:then\s|duly\s)?(?:proposed|moved)\s(?!that\b)",
)
"""`The minutes were then proposed by Cllr Heron, seconded by Cllr Teal and all were in favour.`"""
_A_MOTION = pattern(
    "implicit.a_motion",
    r"(?:^The|\bthe)\s(?:[\w’']{1,14}\s){0,2}(?:motion|proposal|recommendations?|Motion|Recommendations?)\b",
)
"""`The motion was seconded by Cllr B and carried`: what was agreed is the motion."""
_THAT = pattern("implicit.that", r"\b(?:that|to(?=\s[a-z]))\b\s?")


def _moved_and_passed(words: str) -> Said | None:
    """Read `the recommendation was put to the vote and carried`."""
    if ("mendment" not in words and _IT_WAS_CARRIED.match(words)) or _VOTE_OF.match(words):
        return Said(0, Weight.NO_KEYWORD, None, "agreed")
    if alone := _ALONE.match(words):
        return Said(0, Weight.NO_KEYWORD, None, "agreed") if alone["thing"] else Said(len(words), Weight.NO_KEYWORD)
    match = passed().search(words)
    if (
        match is None
        or _DONE_FIRST.search(words, 0, match.start())
        or NOT_YET.search(words[max(0, match.start() - 30) : match.start()])
    ):
        return None
    that = _THAT_PART.search(words, 0, match.start("verb"))
    verb = match.group("verb")
    if that:
        return Said(that.end(), Weight.NO_KEYWORD)
    if verb.lower() in _OF_MOTIONS:
        return Said(0, Weight.NO_KEYWORD, None, "agreed")
    return Said(match.start(), Weight.NO_KEYWORD, None, verb, (match.start(), match.end("thing")))


_DONE_FIRST = pattern(
    "implicit.done_first",
    r"^(?:The|All|Both)\s[^.;:,]{2,120}?\s(?:was|were)\s(?:received|noted|accepted|considered\sand\snoted),?\s(?:and\s)?$",
)
"""`The reports were received, and the recommendations were adopted`: both were done to what stands before."""
_VOTE_OF = pattern(
    "implicit.vote_of",
    r"(?:A|The)\svote\sof\s(?:thanks|appreciation|sympathy|(?:no\s)?confidence)\b(?:[^.;:]|(?<=[A-Z]|r)\.\s|(?<=rs)\.\s){0,200}?\swas\s(?:\w{3,12}ly\s)?(?:passed|carried|agreed)\b",
)
"""`A vote of thanks to Mrs Wren for her service was passed unanimously.`"""
_ALONE = pattern(
    "implicit.carried_alone",
    r"\(?(?P<thing>(?:The\s)?(?:[Mm]otion|MOTION|[Pp]roposal|Resolution)\s(?:was\s)?)?(?:CARRIED|[Cc]arried)(?:\s(?:unanimously|UNANIMOUSLY))?"
    r"(?:[,:]?\s(?:[–-]\s)?\(?(?:by\s)?\d{1,3}\b[^.;]{2,60}?)?[.)]{0,2}$",
)
_IT_WAS_CARRIED = screened(
    "implicit.it_was_carried",
    r"(?:[A-Z][^.;:]{0,60}?\b(?:vote|show\sof\shands)\b[^.;:,]{0,30},?\s)(?:it|this)\swas\s(?:\w{3,12}ly\s|duly\s|then\s)?(?:declared\s)?"
    r"(?:carried|CARRIED|passed|PASSED)\b(?!\s(?:that|to|out|over|on)\b)",
)
"""`On being put to the vote it was carried (9 for, 2 against)`"""
_OF_MOTIONS = ("carried", "passed")
"""What becomes of a motion; the others are done to a recommendation too."""


_THAT_PART = pattern("implicit.that_part", r"\bthat\s")


def _lost(words: str) -> Said | None:
    """Read `The motion to refuse was put to the vote and LOST`; not an amendment, nor what nobody seconded."""
    unseconded = any(phrase in words for phrase in lexicon().words["votes.unseconded"])
    lost = not unseconded and outcomes_in(words, MotionKind.MOTION, named=True) == {Outcome.LOST}
    return Said(len(words), Weight.ALWAYS) if lost else None


WISH = "implicit.wish"
"""The rule of a resolution of which the page lost the keyword and its `that`."""
LOST = "implicit.lost"
"""The rule of a sentence by which a motion failed."""
UNWILLING = "implicit.unwilling"
"""The rule of a sentence that tells what a body did not agree to."""
_TOPIC = "implicit.topic"
"""The topic opens its paragraph."""
_RULES: tuple[tuple[Callable[[str], Said | None], str], ...] = (
    (_lost, LOST),
    (refused_to, LOST),
    (agreed_that, "implicit.agreed_that"),
    (announced, "implicit.agreed_that"),
    (accordingly, "implicit.accordingly"),
    (minutes_agreed, "implicit.minutes"),
    (_joined, "implicit.moved_and_agreed"),
    (_moved_and_passed, "implicit.carried"),
    (agreed_opinion, "implicit.agreed_that"),
    (body_did, "implicit.body"),
    (declined, "implicit.declined"),
    (unwilling, UNWILLING),
    (verbless, "implicit.verbless"),
    (told_of_topic, _TOPIC),
    (voted_to, "implicit.voted"),
    (was_done, "implicit.passive"),
    (shared_out, "implicit.passive"),
    (became, "implicit.became"),
    (set_up, "implicit.set_up"),
    (of_which, "implicit.of_which"),
    (chosen, "implicit.elected"),
    (excluded, "implicit.excluded"),
    (opined, "implicit.opinion"),
    (opined_of_application, "implicit.opinion"),
    (opined_by_body, "implicit.opinion"),
    (told_of_decision, "implicit.decision_was"),
    (in_agreement, "implicit.agreement"),
    (given, "implicit.given"),
    (left_to, "implicit.left_to"),
    (noted_that, "implicit.noted_that"),
    (reported, "implicit.reported"),
    (wished, WISH),
    (this_was, "implicit.this_was"),
    (signed_by_chair, "implicit.minutes"),
    (welsh, "implicit.welsh"),
)
