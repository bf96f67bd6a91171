"""Who speaks as the subject of a verb: `Councillor Heron, the ward member, asked`, `Mr Heron and Mr Coot said`.

In: a passage, and who is named in it. Out: what is said, with whom. Will not: read the passive (`spoken_by`), or tell
of whom a pronoun speaks (`speaking_pronouns`).
"""

from collections.abc import Iterator, Sequence

from schemas.patterns import pattern
from tasks.extracting.passages import Passage
from tasks.extracting.people.mention import Mention
from tasks.extracting.people.named import JOINED, Named, Said
from tasks.extracting.people.verbs import governs, later_verb, verb_after


def said_by_subjects(passage: Passage, named: Sequence[Named]) -> Iterator[Said]:
    """Yield the verbs behind subjects: `Councillor Heron, the ward member, asked`, `Mr Heron and Mr Coot said`."""
    starting = {one.mention.begins: one for one in named}
    for at, one in enumerate(named):
        following = named[at + 1].mention.begins if at + 1 < len(named) else passage.end
        if bounds := _verb_of(passage, one, starting) or _later_verb_of(passage, one, following):
            yield Said(one.mention.begins, one, *bounds)


_DID = pattern("speech.did", r"(?:\sof\s[A-Z][^,.;]{1,60})?,?\s[a-z]{2,15}\b")


def _later_verb_of(passage: Passage, one: Named, following: int) -> tuple[int, int] | None:
    """Return the bounds of a verb further on: `Mr Heron was concerned, and asked`; nobody is named in between."""
    end = min(following, passage.sentence_at(one.mention.begins)[1])
    if not one.opens or not _DID.match(passage.text, one.mention.stops - passage.start):
        return None
    verb = later_verb(passage.text, one.mention.stops - passage.start, end - passage.start)
    return (passage.start + verb.start("verb"), passage.start + verb.end("verb")) if verb else None


_MOST_JOINED = 12


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


def _skip(passage: Passage, end: int, starting: dict[int, Named]) -> int | None:
    """Return where what stands between subject and verb ends: somebody else named, a bracket, an apposition."""
    text, at = passage.text, end - passage.start
    joined = JOINED.match(text, at)
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
