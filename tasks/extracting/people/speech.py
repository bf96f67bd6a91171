"""Who speaks: a reporting verb whose subject, or whose agent in the passive, is a person.

In: a passage and who is named in it. Out: speech events, one a sentence and speaker. Will not: count what was said
at an earlier meeting (`had said`), or follow a pronoun past the last speaker of the paragraph or the one before.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from re import Match, Pattern

from schemas.documents import Evidence
from schemas.light import light
from schemas.minutes import Speech
from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage
from tasks.extracting.people.mention import Mention
from tasks.extracting.people.verbs import governs, later_verb, reporting, verb_after

_LOOK_BACK = 120
_LONGEST_ARTICLE = len("the \n")
_MOST_JOINED = 12
_BRACKET = pattern("speech.bracket", r"\s?\([^()]{1,100}\)")
_FROM = pattern(
    "speech.from",
    r"\s(?:from|of|on\sbehalf\sof)\s(?:the\s)?[A-Z][^,.;:()]{1,60}?(?=,|\s(?!the\s|and\s|for\s)[a-z]{3,12}\b)",
)
_APPOSITION = pattern("speech.apposition", r",\s(?!(?:and|but|who\shad)\s)[^,.;:()]{1,90},(?=\s)")
_ASIDE = pattern(
    "speech.aside",
    r",\s(?:for|on\sbehalf\sof|representing|speaking\s(?:for|on)|in\s(?:answer|reply|response)\sto|(?:answering|replying\sto|responding\sto|questioned\sby|asked\sby)|at\sthe\s(?:invitation|request)\sof"
    r"|with\s(?:[\w.’']{2,20}\s){0,4}?(?:permission|consent|agreement|leave)|on\sthe\sother|through|an?\sresident\sof|of|from)"
    r"\b[^,.;:()]{0,80},(?=\s)",
)
"""Words between a subject and its verb in which others may be named: `Ms Egret, for the applicant, said`."""
_GOES_ON = pattern("speech.role_goes_on", r"\s(?:of|at|for|in|with|to)\s[^,.;:()]{1,80},(?=\s)")
"""`Mr Heron, Director of the applicant company, said`: the title that is known stops at its first words."""
_JOINED = pattern("speech.joined", r"(?:,\s{1,2}(?:and\s)?|\s(?:and|&)\s)(?:[Tt]he\s)?")
_ARTICLE = pattern("speech.article", r"(?:\b[Tt]he|\b[Aa]n?)\s$")
_DID = pattern("speech.did", r"(?:\sof\s[A-Z][^,.;]{1,60})?,?\s[a-z]{2,15}\b")
_PRONOUN_SHE = "she"
_HE_OR_SHE = pattern("speech.he_or_she", r"[HhSs](?<!\w.)h?e\s")


@light(frozen=True, slots=True)
class Named:
    """One place where a passage names somebody: `person` is None where it could be more than one.

    `start` is where an article before it begins, `before` the words before that; `opens`: a sentence begins there.
    """

    mention: Mention
    person: int | None
    start: int
    before: str
    opens: bool


def named_at(passage: Passage, mention: Mention, person: int | None) -> Named:
    """Return a mention with what stands around it, for which several rules ask."""
    at = mention.begins - passage.start
    article = _ARTICLE.search(passage.text, max(0, at - _LONGEST_ARTICLE), at)
    begin = article.start() if article else at
    opens = passage.start + begin == passage.sentence_at(mention.begins)[0]
    return Named(mention, person, passage.start + begin, passage.text[max(0, at - _LOOK_BACK) : begin], opens)


@light(frozen=True, slots=True)
class Said:
    """One reporting verb: where its subject stands, whose it is, and its own bounds, by the document's offsets."""

    subject: int
    named: Named
    start: int
    end: int


def speech_in(
    passage: Passage, named: Sequence[Named], spoke_before: Named | None
) -> tuple[list[tuple[int, Speech]], Named | None]:
    """Return each speech event with its speaker, and who spoke last; `spoke_before` spoke last before the passage."""
    said = sorted([*_active(passage, named), *_passive(passage, named), *_heard(named)], key=_order)
    said = sorted([*said, *_pronouns(passage, said, named, spoke_before)], key=_order)
    events: dict[tuple[int, int], tuple[int, Speech]] = {}
    for one in sorted(said, key=lambda one: one.start):
        person = one.named.person
        sentence = passage.sentence_at(one.start)[0]
        if person is not None and (person, sentence) not in events:
            words = " ".join(passage.quote(one.start, one.end).split())
            verb = words[:1].lower() + words[1:]
            span = Evidence(one.start, one.end, "speech.verb")
            events[person, sentence] = person, Speech(verb, passage.paragraph_id, span)
    subjects = _subjects(said, named)
    return list(events.values()), subjects[-1][1] if subjects else None


def _order(said: Said) -> tuple[int, int]:
    return said.subject, said.start


def _active(passage: Passage, named: Sequence[Named]) -> Iterator[Said]:
    """Yield the verbs behind subjects: `Councillor Heron, the ward member, asked`, `Mr Heron and Mr Coot said`."""
    starting = {one.mention.begins: one for one in named}
    for at, one in enumerate(named):
        following = named[at + 1].mention.begins if at + 1 < len(named) else passage.end
        if bounds := _verb_of(passage, one, starting) or _later_verb_of(passage, one, following):
            yield Said(one.mention.begins, one, *bounds)


def _later_verb_of(passage: Passage, one: Named, following: int) -> tuple[int, int] | None:
    """Return the bounds of a verb further on: `Mr Heron was concerned, and asked`; nobody is named in between."""
    end = min(following, passage.sentence_at(one.mention.begins)[1])
    if not one.opens or not _DID.match(passage.text, one.mention.stops - passage.start):
        return None
    verb = later_verb(passage.text, one.mention.stops - passage.start, end - passage.start)
    return (passage.start + verb.start("verb"), passage.start + verb.end("verb")) if verb else None


def _verb_of(passage: Passage, one: Named, starting: dict[int, Named]) -> tuple[int, int] | None:
    """Return the bounds of the verb of a subject, past brackets, appositions and those named beside it."""
    end = _past_bracket(passage, one.mention)
    governed = governs(one.before)
    for _ in range(_MOST_JOINED):
        verb = verb_after(passage.text, end - passage.start, collective=one.mention.collective)
        if verb and (not governed or " who " in f"{verb.group(0)} "):
            return passage.start + verb.start("verb"), passage.start + verb.end("verb")
        further = None if verb or governed else _skip(passage, end, starting)
        if further is None:
            return None
        end = further
    return None


def _past_bracket(passage: Passage, mention: Mention) -> int:
    """Return where a naming ends, with the bracket that closes it: `Jo Reed (Head of Ponds)`, `the Clerk (Mr Coot)`."""
    return mention.stops + passage.text.startswith(")", mention.stops - passage.start)


def _skip(passage: Passage, end: int, starting: dict[int, Named]) -> int | None:
    """Return where what stands between subject and verb ends: somebody else named, a bracket, an apposition."""
    text, at = passage.text, end - passage.start
    joined = _JOINED.match(text, at)
    other = starting.get(passage.start + joined.end()) if joined else None
    if other:
        return _past_bracket(passage, other.mention)
    if bracket := _BRACKET.match(text, at) or _FROM.match(text, at):
        return passage.start + bracket.end()
    goes_on = _GOES_ON.match(text, at)
    apposition = goes_on or _APPOSITION.match(text, at)
    if aside := _ASIDE.match(text, at):
        return passage.start + aside.end() - 1
    if apposition and not any(passage.start + place in starting for place in range(at + 1, apposition.end())):
        return passage.start + apposition.end() - 1
    return None


def _passive(passage: Passage, named: Sequence[Named]) -> Iterator[Said]:
    """Yield the verbs of which a person is the agent: `was introduced by Mr Heron and Mr Coot`."""
    before: tuple[Mention, Said] | None = None
    for one in named:
        agent = _agent().search(one.before)
        if agent:
            shift = one.start - len(one.before)
            said = Said(one.mention.begins, one, shift + agent.start("verb"), shift + agent.end("verb"))
        elif before and _is_joined(passage, before[0], one.mention):
            said = Said(one.mention.begins, one, before[1].start, before[1].end)
        else:
            continue
        before = one.mention, said
        yield said


def _is_joined(passage: Passage, one: Mention, other: Mention) -> bool:
    join = _JOINED.match(passage.text, one.stops - passage.start)
    return join is not None and passage.start + join.end() == other.begins


@lru_cache(maxsize=1)
def _agent() -> Screened:
    verbs = any_of(lexicon().words["people.passive_verbs"])
    return screened(
        "speech.agent",
        rf"(?:(?<!had\s)(?<!have\s)(?<!has\s)\b(?:was|were|is|being|been)\s(?:\w{{3,14}}\s){{0,2}}|,\s)(?P<verb>{verbs})"
        r"(?:\s(?:to|at|in)\s[^,.;:]{1,50})?\sby\s$",
    )


def _heard(named: Sequence[Named]) -> Iterator[Said]:
    """Yield what a body heard of somebody: `received an update from Mr Heron`."""
    for one in named:
        if match := _heard_from().search(one.before):
            shift = one.start - len(one.before)
            yield Said(one.mention.begins, one, shift + match.start(), one.mention.end)


@lru_cache(maxsize=1)
def _heard_from() -> Screened:
    words = lexicon().words
    verbs, nouns = any_of(words["people.heard_verbs"]), any_of(words["people.nominal_nouns"])
    return screened(
        "speech.heard",
        rf"\b{verbs}\s(?:an?\s|the\s)?(?:\w{{3,15}}\s){{0,2}}{nouns}\s(?:(?:on|about)\s[^,.;:]{{1,60}}?\s)?from\s$",
    )


def _pronouns(
    passage: Passage, said: Sequence[Said], named: Sequence[Named], spoke_before: Named | None
) -> Iterator[Said]:
    """Yield the verbs of `He` and `She`: the last speaker, if the word can mean that person."""
    last: Named | None = spoke_before
    pronouns = _pronouns_in(passage.text) if named or spoke_before else []
    left = _subjects(said, named) if pronouns else []
    for match in pronouns:
        at = passage.start + match.start("pronoun")
        while left and left[0][0] < at:
            last = left.pop(0)[1]
        if last is not None and _may_be(match.group("pronoun"), last.mention):
            yield Said(at, last, passage.start + match.start("verb"), passage.start + match.end("verb"))


def _subjects(said: Sequence[Said], named: Sequence[Named]) -> list[tuple[int, Named]]:
    """Return whom a pronoun may mean, with where each stands: who speaks, and with whom a sentence begins."""
    found = {one.subject: one.named for one in said}
    for one in named:
        if one.opens and not one.mention.collective:
            found.setdefault(one.mention.begins, one)
    return sorted(found.items(), key=lambda pair: pair[0])


def _pronouns_in(text: str) -> list[Match[str]]:
    """Return the pronouns that say something; also behind `In reply to Mr Coot` without a comma."""
    if not _HE_OR_SHE.search(text):
        return []
    found = [*_pronoun().finditer(text), *_answering_pronoun().finditer(text)]
    return sorted(found, key=lambda match: match.start("pronoun"))


@lru_cache(maxsize=1)
def _answering_pronoun() -> Screened:
    return screened(
        "speech.answering_pronoun",
        r"(?:^|(?<=[.;]\s))(?:In\s(?:response|reply|answer)|Replying|Responding)\sto\s[^,.;:()]{3,80}?\s(?P<pronoun>he|she)\s"
        rf"(?P<verb>{reporting()})",
    )


@lru_cache(maxsize=1)
def _pronoun() -> Pattern[str]:
    adverbs = any_of(lexicon().words["people.adverbs"])
    return pattern(
        "speech.pronoun",
        rf"(?:\b(?=[HS])|(?<=,\s)|(?<=,\sand\s)|(?<=,\sbut\s))(?P<pronoun>[Hh]e|[Ss]he)(?:,\s(?:in|at|with)\s[^,.;:()]{{1,60}},)?\s(?:{adverbs}\s){{0,2}}(?P<verb>{reporting()})",
    )


def _may_be(pronoun: str, mention: Mention) -> bool:
    """Say whether a pronoun may mean somebody: `She` no Mr, neither a group."""
    other = "people.he" if pronoun.lower() == _PRONOUN_SHE else "people.she"
    return not mention.collective and mention.honorific not in lexicon().words[other]
