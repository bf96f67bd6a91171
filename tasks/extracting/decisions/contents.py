"""What a decision says: its lead-in as printed, and its clauses.

In: a block and what decides in it. Out: the trigger and the clauses. Will not: say what became of it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from re import Pattern

from schemas.documents import Evidence
from schemas.minutes import Clause, Paragraph
from schemas.patterns import pattern
from schemas.vocabulary import DecisionVerb
from seeds.deciding import decider
from seeds.lexicon import lexicon
from seeds.paying import is_sum
from tasks.extracting.decisions.blocks import Block, Children
from tasks.extracting.decisions.clause_states import ACTIVE
from tasks.extracting.decisions.clauses import what_it_does
from tasks.extracting.decisions.deciding_words import Found
from tasks.extracting.decisions.found import is_announcing
from tasks.extracting.decisions.further_verbs import Further, further_in
from tasks.extracting.decisions.implicit import LOST, WISH, Sentence
from tasks.extracting.decisions.implicit_forms import agreeing
from tasks.extracting.decisions.listed import clauses_of
from tasks.extracting.decisions.sums_below import only_sums
from tasks.extracting.decisions.vote_behind import told_vote
from tasks.extracting.votes.moving_words import MOVED_BY, SECONDED_BY, SOMEBODY


def trigger_of(found: Found, text: str) -> tuple[int, int] | None:
    """Return the lead-in as printed; a lost keyword has none."""
    if found.said:
        return found.said.trigger
    if found.sentence:
        return found.sentence.trigger
    if found.opening is None or found.rule in ("resolution.lost", "resolution.granted"):
        return None
    return found.opening.evidence.start, _said_again(found, text) or found.opening.evidence.end


def _said_again(found: Found, text: str) -> int | None:
    """Return where the second of two lead-ins in a row ends: `AGREED: It was agreed, on the proposal of A, to`."""
    again = _IT_WAS_AGREED.match(text, found.content, found.content_end)
    return again.end() if again and found.opening and found.opening.explicit else None


_IT_WAS_AGREED = pattern(
    "decision.said_again",
    r"[\s:–-]{0,4}It\swas\s(?:\w{3,12}ly\s)?(?:agreed|resolved|decided)(?:\sunanimously)?(?=,?\s(?:on|that|to)\b)",
)
_THAT = pattern(
    "decision.trigger_that", r",?\s[“\"]?(?:(?:that|That|THAT|T H A T)(?:\s[^:–—-]{1,60})?|to)[\s:;,.–—-]*+$"
)


_DECIDING = pattern(
    "decision.trigger_deciding", r"(?i:resolved|agreed|decided|recommended|determined|carried|penderfynwyd)\b"
)
_COMMA = pattern(
    "decision.trigger_comma",
    r"(?P<bracket>\([^()]{0,400}\))|,|\son\s(?:the|a)\s(?:proposal|proposition|motion)\s(?:of|by|from)\s",
)


def shown(printed: str) -> str:
    """Return a lead-in without `that` or `to`, and without an aside behind a comma unless a stop follows.

    >>> shown("It was RESOLVED, with one abstention, that")
    'It was RESOLVED'
    """
    that = _THAT.search(printed)
    words = printed[: that.start()] if that else printed
    stopped = any(stop in words for stop in (":", "–", "—", " -", ":-"))
    bare = words if stopped else words[: _aside_start(words)]
    return bare.strip(" \xa0.,;") + ("." if bare.endswith("con.") else "")


def _aside_start(words: str) -> int:
    """Return where an aside behind the deciding verb begins; commas in brackets and before the verb are none."""
    verb = _DECIDING.search(words)
    commas = (match for match in _COMMA.finditer(words, verb.end() if verb else 0) if not match.group("bracket"))
    return next((match.start() for match in commas), len(words))


def clauses_in(block: Block, found: Found) -> list[Clause]:
    """Return the clauses: of a sentence its own, else those behind the lead-in and below it, else its one word."""
    text = block.structure.document.text
    paragraph = block.passages[found.at].paragraph
    if paragraph is None:
        return []
    if found.rule == LOST:
        return []
    if found.more:
        tops = [one.paragraph for one in (block.passages[at] for at in (found.at, *found.more)) if one.paragraph]
        return [clause for top in tops for clause in _lost(text, top)]
    under = _under(block, found, paragraph)
    if found.sentence and found.sentence.verb:
        sums = any(is_sum(one.text) for one in block.passages[found.at + 1 : found.at + 2])
        own = _implicit(found.sentence, paragraph, text, " .;,:-–" if sums else " .;,")
        own = _as_listed(own, paragraph) if found.rule == WISH and paragraph.label else own
        return [*own, *(_parts(text, paragraph, under) if is_announcing(found) else ())]
    content = _content(found, text)
    moved = not under and _ONLY_MOVERS.fullmatch(text, content, found.content_end)
    clauses = [] if moved else clauses_of(text, paragraph, content, found.content_end, under)
    return clauses or _one_word(found, paragraph, text)


def _under(block: Block, found: Found, top: Paragraph) -> list[Paragraph]:
    """Return the paragraphs below a lead-in that are its clauses: none where they are sums that it announces."""
    if not ((found.opening and not found.is_followed) or is_announcing(found)):
        return []
    text, under = block.structure.document.text, list(below_it(block.children, top))
    announcing = top.evidence.quote(text)
    return [] if only_sums(announcing, (one.evidence.quote(text) for one in under)) else under


_ONLY_MOVERS = pattern(
    "decision.only_movers",
    rf"[\s:–-]{{0,4}}\(?{MOVED_BY}[^;:\n]{{2,60}}?[,;]?\s(?:and\s)?{SECONDED_BY}[^;:,\n]{{2,60}}?[).\s]{{0,3}}",
)
"""`Approved - proposed by Mr Heron, seconded by Mrs Teal.` has one word that decides."""


def _content(found: Found, text: str) -> int:
    """Return where the content begins: of `DECISION: The Panel decided to grant it`, behind the second lead-in too.

    So it does behind its movers. Of `APPROVED on these conditions:` the verdict itself is part of the clause.
    """
    if found.opening is None:
        return found.content
    if found.rule == "resolution.granted" and _LINK_BEHIND.search(text, found.start, found.content + 3) is None:
        return found.start
    moved = _MOVED_FIRST.match(text, found.content, found.content_end)
    if moved:
        return moved.end()
    words = text[found.content : found.content_end]
    ahead = _WEIGHED_AHEAD.match(words)
    told = words[ahead.end() :] if ahead else words
    again = (agreeing().match(told) or _by_one().match(told)) if found.opening.explicit else None
    if again and not again.groupdict().get("condition"):
        link = again.end("link") + 1 if again.group("link") == "that" else again.start("link")
        return found.content + len(words) - len(told) + link
    verdict = _VERDICT.match(text, found.start, found.content)
    return found.start if verdict and _ON_TERMS.match(words) else found.content


_LINK_BEHIND = pattern("decision.link_behind", r"\b(?:that|to)\s?\Z")
"""`The Committee granted the hire, subject to:` has no link, so it is its clause with the body that decides."""


@lru_cache(maxsize=1)
def _by_one() -> Pattern[str]:
    """Match `the Cabinet Member agreed to`, which behind `DECISION:` is no promise."""
    return pattern("decision.by_one", rf"\s{{0,3}}{decider()}\s(?:agreed|approved)\s(?P<link>that|to)\b")


_WEIGHED_AHEAD = pattern(
    "decision.weighed_ahead", r"\s{0,3}(?:Having|After|Following)\s[^.;:\n]{3,240}?,\s(?=(?:the|it)\s)"
)
"""`DECISION: Having considered the objections, the Cabinet Member agreed to overrule them`"""
_MOVED_FIRST = pattern(
    "decision.moved_first",
    r"[\s:–-]{0,4}(?:[Ii]t\swas\s(?:\w{3,12}ly\s)?(?:(?:agreed|resolved),?\s)?)?(?i:on\sthe\s(?:proposal|proposition|motion)\sof|(?:proposed|moved)\sby)\s[^;:\n]{3,80}?,?\s(?:and\s)?(?:duly\s)?(?i:seconded)\sby"
    r"\s[^;:,\n]{3,60}?(?:,?\s(?:and\s)?(?:by\s(?:an?\s)?(?:unanimous|majority)\svote(?:\s\([^()]{3,20}\))?,?\s)?(?:(?:it\swas\s)?(?:unanimously\s)?(?i:agreed|resolved)\s)?(?=(?:that|to|That|To)\b)|,?\s?(?=[:–-]\s?$))"
    r"|[\s:–-]{0,4}(?:by|on)\s(?:an?\s)?(?:unanimous|majority)\s(?:vote|decision)(?:\s\([^()]{3,20}\))?,?\s(?=(?:that|to)\b)"
    rf"|[\s:–-]{{0,4}}(?:{SOMEBODY}|[A-Z]{{2,3}})\s(?:proposed|moved),?\s(?:and\s)?(?:{SOMEBODY}|[A-Z]{{2,3}})\sseconded,?(?:\sand\sall\s[^.;:,\n]{{2,60}},?)?\s(?=(?:that|to)\b)",
)
"""`AGREED: On the proposal of Councillor Heron, seconded by Councillor Teal, to note it`: who moved it is no clause."""
_VERDICT = pattern("decision.verdict", r"(?:APPROVED|GRANTED|REFUSED|PERMITTED|DEFERRED)\b")
_ON_TERMS = pattern("decision.on_terms", r"\A\s{0,3}(?:\([^()]{3,60}\)\s)?(?:on|subject|for|with|until)\s")


def _one_word(found: Found, paragraph: Paragraph, text: str) -> list[Clause]:
    """Return the clause of a decision that is one word: `Noted.`"""
    trigger = trigger_of(found, text)
    words = _BRACKET.sub("", text[slice(*trigger)].rstrip(" \xa0.,;:-–—")) if trigger else ""
    verb = _verbs().get(words.split(" ", 1)[0].lower()) if words else None
    if trigger is None or verb is None or verb == DecisionVerb.OTHER:
        return []
    evidence = Evidence(trigger[0], trigger[0] + len(words), "clause.one_word", paragraph.evidence.page)
    return [Clause(None, None, 1, DecisionVerb(verb), "", paragraph.id, evidence)]


_BRACKET = pattern("decision.bracket_behind", r"\s\([^()]{3,60}\)$")
"""`APPROVED (unanimously)`: the vote is no part of what was decided."""


@lru_cache(maxsize=1)
def _verbs() -> Mapping[str, str]:
    return lexicon().canonical("decisions.verbs")


def lent(clauses: Sequence[Clause], trigger: str | None, text: str) -> list[Clause]:
    """Lend the last verb of the lead-in to clauses of no verb of their own: `Noted, and agreed that` agrees.

    What another body is to do is recommended, whatever it does: `Recommended: that Council note it`.
    """
    said = [_verbs().get(word.strip(".,:;()–—-").lower()) for word in (trigger or "").split()]
    verb = next((DecisionVerb(one) for one in reversed(said) if one and one != DecisionVerb.OTHER), None)
    if verb is None and "made the following recommendation" in (trigger or ""):
        verb = DecisionVerb.RECOMMENDED
    if verb is None:
        return list(clauses)
    return [replace(one, verb=verb) if _takes(one, verb, text) else one for one in clauses]


def _takes(clause: Clause, verb: DecisionVerb, text: str) -> bool:
    """Say whether a clause takes the verb of its lead-in."""
    if clause.level > 1:
        return False
    words = clause.evidence.quote(text)
    if verb is DecisionVerb.RECOMMENDED and clause.evidence.rule == ACTIVE and _BODY_IS_TO.match(words):
        return True
    return clause.verb is DecisionVerb.OTHER and _OBJECTS.match(words) is None


_BODY_IS_TO = pattern(
    "decision.body_is_to",
    r"(?:[Tt]hat\s)?(?:the\s)?(?:(?:Full|County|City|Town|Parish|Borough|District)\s)?(?:Council|Cabinet|Executive|Authority|Board|Committee)\s[a-z]",
)
_OBJECTS = pattern("decision.objects", r"(?:[Tt]o\s)?(?i:object)\b")


def _lost(text: str, top: Paragraph) -> list[Clause]:
    """Return the clauses of a paragraph that lost its keyword; under a label that is printed it is one."""
    start = top.evidence.start
    clauses = clauses_of(text, top, start, top.evidence.end, ())
    whole = replace(top.evidence, rule=clauses[0].evidence.rule) if clauses else top.evidence
    labelled = [replace(one, label=top.label, intended_label=top.intended_label) for one in clauses]
    if len(labelled) > 1 and top.label and all(one.level == 1 for one in labelled):
        doing = what_it_does(whole.quote(text))
        labelled = [replace(labelled[0], verb=doing.verb, object=doing.object)]
    return [replace(labelled[0], evidence=whole)] if len(labelled) == 1 else labelled


def _as_listed(clauses: Iterable[Clause], paragraph: Paragraph) -> Iterator[Clause]:
    """Yield the clauses of a paragraph with a label, with it and with their stop: `(i) The grant be paid.`"""
    for one in clauses:
        span = replace(one.evidence, end=max(one.evidence.end, paragraph.evidence.end))
        yield replace(one, label=paragraph.label, intended_label=paragraph.intended_label, evidence=span)


def _implicit(sentence: Sentence, paragraph: Paragraph, text: str, stops: str) -> Iterator[Clause]:
    """Yield what a sentence does by its own verb, and by each that follows it: `The report was received and noted`.

    `stops` are the signs at its end that are no part of it: a colon too, where it announces sums.
    """
    start, until = sentence.content, sentence.end
    if behind := _MOVED_BEHIND.search(text, sentence.verb_end or start, until):
        until = behind.start()
    if voted := told_vote().search(text, sentence.verb_end or start, until):
        until = voted.start()
    end = start + len(text[start:until].rstrip(stops))
    said = text[slice(*sentence.object)].strip(" .;,:") if sentence.object else what_it_does(text[start:end]).object
    further = list(further_in(sentence, text, end))
    verb = sentence.verb
    if further and verb is DecisionVerb.RECEIVED and _decides_alone(sentence, further[0], text):
        verb, further = further[0].verb, further[1:]
    ends = [*(one.cut for one in further), end]
    page, owner = paragraph.evidence.page, paragraph.id
    yield Clause(None, None, 1, verb, said, owner, Evidence(start, ends[0], sentence.rule, page))
    for one, last in zip(further, ends[1:], strict=True):
        until = one.start + len(text[one.start : last].rstrip(" \xa0:-–"))
        what = text[one.behind : until].strip() or said
        yield Clause(None, None, 1, one.verb, what, owner, Evidence(one.start, until, sentence.rule, page))


def _decides_alone(sentence: Sentence, further: Further, text: str) -> bool:
    """Say whether a verb right behind `received and` decides: `received and adopted`, not `received and noted`."""
    alone = further.cut == sentence.verb_end and " " not in text[further.start : further.behind]
    return alone and further.verb is not DecisionVerb.NOTED


_MOVED_BEHIND = pattern(
    "decision.moved_behind",
    rf"(?:,|\s\(|\s[–-])\s?(?:{MOVED_BY}|on\sthe\sproposal\sof\s)(?=[A-Z])"
    r"|(?:(?<=pproved)|(?<=dopted)|(?<=ccepted)|(?<=greed)|(?<=onfirmed))\sby\s(?=[A-Z][^;:\n]{1,50}?\s(?:[Ss]econded|2nd)\sby\s)",
)
"""`Approved, proposed by Mr Heron`, `Approved by Mr Heron and seconded by Mrs Teal`"""


def _parts(text: str, top: Paragraph, under: Sequence[Paragraph]) -> Iterator[Clause]:
    """Yield what stands in a list below a sentence that ends with a colon, as parts of its clause."""
    for one in under:
        doing = what_it_does(one.evidence.quote(text))
        label = (one.label, one.intended_label)
        evidence = Evidence(one.evidence.start, one.evidence.end, "clause.part", one.evidence.page)
        yield Clause(*label, 1 + one.level - top.level, DecisionVerb.OTHER, doing.object, one.id, evidence)


def below_it(children: Children, top: Paragraph) -> Iterator[Paragraph]:
    """Yield the paragraphs under a resolution, at any depth, in reading order."""
    waiting = children.get(top.id, [])[::-1]
    while waiting:
        paragraph = waiting.pop()
        yield paragraph
        waiting += children.get(paragraph.id, [])[::-1]
