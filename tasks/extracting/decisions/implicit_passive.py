"""Sentences in the passive that decide: `The report was noted`, `This was agreed`, `The press were excluded`.

In: the words of a sentence. Out: what it says, or None. Will not: take what was done by somebody else or at another
time (`was approved in 2019`), or views (`Concerns about the report were noted`).
"""

import re
from dataclasses import replace
from functools import lru_cache

from schemas.patterns import pattern
from schemas.screening import screened
from seeds.lexicon import lexicon
from tasks.extracting.decisions.done_by_others import by_others
from tasks.extracting.decisions.implicit_forms import COUNTED, by_votes, document_words, introduced, is_history, passive
from tasks.extracting.decisions.implicit_minutes import ON_THE_PROPOSAL
from tasks.extracting.decisions.implicit_said import Said, Weight
from tasks.extracting.decisions.noted_things import is_noted
from tasks.extracting.triggers import holds


def was_done(words: str) -> Said | None:
    """Read `The report was noted`, `The application was REFUSED`; also behind who moved it."""
    voted, ahead = by_votes().match(words), _led(words)
    ahead = voted.end() if voted else ahead
    said = _was_done(words[ahead:])
    if said is None or said.object is None or not ahead:
        return said
    start, what = 0 if voted else said.start + ahead, (said.object[0] + ahead, said.object[1] + ahead)
    verb_end = said.verb_end + ahead if said.verb_end else None
    return replace(said, content=0 if voted else said.content + ahead, object=what, start=start, verb_end=verb_end)


def _led(words: str) -> int:
    """Return where what led to it ends, or who moved it: no part of the decision, as how it was voted is."""
    led = ON_THE_PROPOSAL.match(words) or _DISCUSSED.match(words) or introduced().match(words)
    return led.end() if led else 0


_DISCUSSED = pattern(
    "implicit.discussed_first",
    r"As\s(?:there\swere\s)?no\s[^.;:,]{3,50}?,?\s(?=the\s(?:accounts|minutes|report|budget|policy|payments)\b)|(?:Following|After)\s(?:an?\s|some\s|much\s|further\s|due\s)?(?:[a-z]{3,12}\s)?(?:discussions?|debate|consideration)\s(?=(?:the|an?|this|both|all)\s)",
)
"""`Following a discussion the rent was fixed at £18`, which leaves out its comma."""


def _was_done(words: str) -> Said | None:
    if submitted := _SUBMITTED.match(words):
        end = submitted.end("verb")
        return Said(0, Weight.ONLY_OUTCOME, None, submitted["verb"], (end + 1, len(words)), verb_end=end)
    match = passive().search(words)
    start = _start(words, match) if match and not _is_elsewhere(words, match) else None
    if match is None or start is None:
        return None
    verb, end = match.group("verb"), match.end("verb")
    came_in = words.endswith(":") or words.startswith(_FROM_THE_PUBLIC, end)
    if verb == _RECEIVED and (came_in or _PUT_UP.match(words) or _NONE.match(words, start)):
        return None
    return Said(start, _weight(words, end, verb), None, verb, (start, match.start()), start=start, verb_end=end)


def _is_elsewhere(words: str, match: re.Match[str]) -> bool:
    """Say whether something was done at another time or by others, or tells of an amendment, a break or a balance."""
    verb, end = match.group("verb"), match.end("verb")
    if is_history(words[match.end() :]) or _OF_AMENDMENT.match(words) or _BREAK.match(words):
        return True
    carried_over = verb.startswith(f"{_CARRIED} ") and not _TO_A_MEETING.match(words, end)
    return carried_over or (verb.lower() != _WITHDRAWN and by_others().match(words, end) is not None)


def _start(words: str, match: re.Match[str]) -> int | None:
    """Return where what something was done to begins: a document, or anything where the verb is a strong one."""
    start = _object_start(words, match.start())
    told = _FOR_A_WHILE.match(words, match.start("verb"))
    strong = match.group("verb") in lexicon().words["decisions.passive_of_anything"]
    strong = strong or is_noted(words, match.start(), match.start("verb"))
    return _anything(words, match) if start is None and not told and strong else start


_FOR_A_WHILE = pattern(
    "implicit.suspended_for_a_while",
    r"suspended\s(?:for\s(?:an?\s|\w{1,8}\s)?(?:days?|weeks?|months?|years?)|during|while|due\sto|because)\b",
)
"""`Street cleansing was suspended for five weeks` is told of a service; a licence may be, as a document."""
_SUBMITTED = pattern(
    "implicit.there_was",
    r"There\s(?:was|were)\s(?:submitted|circulated|tabled|presented)\sand\s(?:[a-z]{3,12}ly\s)?(?P<verb>noted|approved|agreed|received)\s(?:the|an?|by|[Rr]eport)\s",
)
"""`There was submitted and noted a report by the Director`: what it was done to stands behind."""
_CARRIED = "carried"
_TO_A_MEETING = pattern("implicit.carried_to", r"\s(?:to|until)\s[^.;:]{0,40}\b(?:meeting|agenda)\b")
"""`The item was carried forward to the July meeting`; a balance is carried forward to a year."""
_OF_AMENDMENT = pattern(
    "implicit.of_amendment",
    r"(?:The|This|An|That)\s(?:[a-z]{3,12}\s)?[Aa]mendment,?\s(?:\([^()]{2,40}\)\s)?(?:was|were)\b",
)
"""`The amendment was rejected` tells what became of a motion that is a row of its own."""

_BREAK = pattern(
    "implicit.break",
    r"The\s(?:meeting|[Cc]ommittee|[Cc]ouncil)\swas\s(?:then\s)?adjourned\b(?!\s(?:to|until|till)\s(?:\d|the\s|an?\s|[A-Z]))",
)
"""`The meeting was adjourned at 7.30pm to allow the public to speak.` tells of a break, not of business put off."""


def set_up(words: str) -> Said | None:
    """Read `A working party of Cllrs Heron and Teal was set up`."""
    match = _SET_UP.match(words) if holds(words, _MADE) else None
    if match is None or is_history(words[match.end() :]) or by_others().match(words, match.end()):
        return None
    return Said(0, Weight.NO_KEYWORD, None, "appointed", match.span("group"))


_MADE = ("set up", "formed", "established", "created", "convened")
_SET_UP = pattern(
    "implicit.set_up",
    r"(?P<group>(?:A|An)\s(?:[\w’'/&-]{1,20}\s){0,4}?(?i:working\s(?:party|group)|(?:task(?:\sand\sfinish)?|steering|project|focus)\s(?:group|force)|sub-?\s?(?:committee|group)|panel|committee)"
    r"(?:\s(?:of|comprising|consisting\sof|made\sup\sof|to|on|for)\s(?:(?!\b(?:was|were|had|which|that|who)\b)[^.;:]){2,160}?)?)"
    r"\s(?:was|were)\s(?:then\s|also\s|therefore\s)?(?:set\sup|formed|established|created|convened)\b",
)


def _weight(words: str, behind: int, verb: str) -> Weight:
    """Return how sure a passive is: votes that are given for it are those of a decision, whatever keyword follows."""
    if _VOTED.match(words, behind):
        return Weight.ALWAYS
    return Weight.NO_KEYWORD if verb.isupper() or words.endswith(":") else Weight.ONLY_OUTCOME


_VOTED = pattern("implicit.passive_voted", rf"(?:\s[^.;:]{{1,60}}?)?,?\s{COUNTED}")


def this_was(words: str) -> Said | None:
    """Read `This was agreed unanimously.`, `With that change they were accepted`, where nothing else decides."""
    match = _THIS.match(words) or _WITH_A_CHANGE.search(words)
    if match is None:
        return None
    start, task = match.start(), _AND_SOMEBODY_TO.match(words, match.end())
    end, verb = match.end() if task else None, match.group("verb")
    verb = "agreed" if verb.lower() == _CARRIED else verb
    return Said(start, Weight.NO_KEYWORD, None, verb, start=start, verb_end=match.end("verb"), end=end)


def sums_agreed(words: str) -> Said | None:
    """Read `Invoices for payment approved:`, `and the following agreed:`, which leave out `were`."""
    match = _SUMS.match(words) if ":" in words else None
    if match is None:
        return None
    start = match.start("what")
    return Said(start, Weight.NO_KEYWORD, None, match.group("verb"), match.span("what"), start=start)


_SUMS = pattern(
    "implicit.sums_agreed",
    r"\A(?:[A-Z][^.;:]{2,120}?\sand\s)?(?P<what>(?:[Tt]he\sfollowing|(?:The\s)?(?:[Ii]nvoices|[Pp]ayments|[Aa]ccounts|[Cc]heques|[Bb]ills|[Gg]rants|[Dd]onations|[Cc]hanges|[Dd]ates|[Pp]riorities|[Ee]xpenditure))(?:\s(?!to\b)[a-z]{2,14}){0,3}?)\s"
    r"(?:unanimously\s)?(?P<verb>agreed|approved|authorised|passed|accepted)(?:\sfor\spayment)?:",
)


_THIS_DONE = (
    r"(?:was|were)\s(?:(?:\w{3,12}ly|then|also|all|both|duly)\s)?(?P<verb>(?i:agreed|approved|accepted|adopted|supported|noted|received|confirmed|passed|carried"
    r"|signed(?=(?:\sby\s(?:the\s)?[A-Z][\w-]{2,15})?\sas\s)))(?:\sunanimously|\sby\s(?:all|the\s(?:Committee|Board|Council|Panel|Members|Forum|Chair(?:man)?))\b)?"
    r"(?=\.?$|,|\sby\sall|\sand\s(?:the\s)?(?:[Cc]lerk|[A-Z]{2,3}|Cll?r\s[A-Z][\w’'-]{1,20})\sto\s|\s(?:for\spayment|on\sa\s(?:show|vote|majority)|as\s(?:an?\s)?(?:true|correct|accurate|read|circulated|presented|amended))\b)"
)
_AND_SOMEBODY_TO = pattern("implicit.and_somebody_to", r"\sand\s(?:the\s)?(?:[Cc]lerk|[A-Z]{2,3}|Cll?r\s)")
"""`This was noted and clerk to pass it on`: whose task it is is no part of the decision."""
_THIS = pattern("implicit.this_was", rf"(?:This|Both|These|They|It)\s{_THIS_DONE}")
_WITH_A_CHANGE = screened(
    "implicit.with_a_change",
    r"(?<!\S)(?:(?<=^)|(?<=[,;]\s)|(?<=\sand\s))(?:[Ww]ith\s(?:th(?:at|is|ese|ose)|one|two|an?)\s(?:[a-z]{3,12}\s)?(?:change|amendment|correction|alteration|addition|deletion|proviso)s?|[Ss]ubject\sto\s[^.;:,]{3,120})(?:\s\([^()\n]{3,80}\))?,?\s"
    rf"(?:th(?:is|ese|ey)|it|both)\s{_THIS_DONE}",
)
"""`Mr Wren pointed out a slip; with that change they were accepted.`"""
_WITHDRAWN = "withdrawn"
"""Others than the body do that: `was withdrawn by the applicant`."""
_RECEIVED = "received"
_PUT_UP = pattern("implicit.put_up_for_office", r"(?:[\w’'-]{1,12}\s){0,3}?[Nn]ominations?\s(?:was|were)\s")
"""`Nominations were received for Mr Heron and Mrs Teal`: who is chosen is told behind."""
_NONE = pattern("implicit.none_received", r"(?:No|Neither|Nil)\s")
"""`No requests for dispensations were received.`: nothing came in, and nothing is decided."""
_FROM_THE_PUBLIC = (
    " from the public",
    " from members of the public",
    " from residents",
    " from Members",
    " from Councillor",
)
"""`The following statements were received:`, `Two statements were received from the public` tell what came in."""


def _object_start(words: str, end: int) -> int | None:
    """Return where the thing that something was done to begins; None where it is no document of the meeting."""
    if end > _LONGEST_OBJECT or _CLAUSE.search(_ASIDE.sub("", words[:end])):
        return None
    starts = [
        0,
        *(match.end() for match in _PART.finditer(words, 0, end) if not _IN_A_NAME.match(words, match.start())),
    ]
    start = next((start for start in reversed(starts) if _is_document(words[start:end])), None)
    return 0 if start and _lists_documents(words[:start]) else start


def _lists_documents(words: str) -> bool:
    """Say whether words before a document name others beside it: `The accounts, the annual return and `."""
    first = _BRACKET.sub("", _PART.split(words, maxsplit=1)[0])
    verb = any(word.islower() and word.endswith("ed") for word in first.split())
    return not verb and _NAMED.match(first) is not None and _is_document(first)


_BRACKET = pattern("implicit.document_bracket", r"\s\([^()]{2,60}\)")
_NAMED = pattern(
    "implicit.document_named",
    r"(?!(?:Cll?r|Councillor|Mr|Mrs|Ms|Miss|Dr)\b)(?:The\s|An?\s|All\s|Both\s)?[\w’'&/-]{2,20}(?:\s[\w’'&/-]{1,20}){0,6}$",
)


def _anything(words: str, match: re.Match[str]) -> int | None:
    """Return where any thing begins that something strong was done to by this body: `The hire of the hall was agreed`.

    Nothing by somebody else, nothing in a clause of another verb; words before a comma only set the scene.
    """
    end = match.start()
    if (
        end > _LONGEST_THING
        or _CLAUSE.search(_APPLICANT.sub(" of ", words[:end]), max(0, words.rfind("; ", 0, end)))
        or by_others().match(words, match.end("verb"))
    ):
        return None
    comma, stop = words.rfind(", ", 0, end), max(words.rfind("; ", 0, end), _dash(words, end))
    start = comma + 2 if comma > 0 and _INTRODUCES.match(words) else stop + 2 if stop > 0 else 0
    return start if _THING.match(words, start) else None


def _dash(words: str, end: int) -> int:
    """Return where the dash behind a topic stands: `Friends of the Meadow – the application was refused`."""
    topic = _TOPIC.match(words, 0, end)
    return topic.end() - 2 if topic else -1


_TOPIC = pattern("implicit.passive_topic", r"[A-Z][^.;:–]{2,80}?\s[–-]\s(?=(?:the|an?|this|its|their)\s)")
_APPLICANT = pattern(
    "implicit.applicant", r"(?<=cation|equest)\sby\s(?=[A-Z])|(?<=\s)(?:given|sent|submitted|offered)\sby\s(?=[A-Z])"
)
"""`An application by Mr Heron was refused`: what he applied for was."""
_LONGEST_THING = 160
_THING = pattern(
    "implicit.thing",
    r"(?!\w{3,14}ing\b(?!\sfor\b))(?:[Tt]he|[Aa]n?|[Aa]ll|[Bb]oth|[Tt]hese|[Tt]hose|[Tt]hey|Its|Their|[A-Z£\d“‘])",
)
_INTRODUCES = pattern(
    "implicit.introduces",
    r"(?:[Ww]ith|[Aa]fter|[Ff]ollowing|[Ii]n|[Oo]n|[Uu]pon|[Bb]y|[Ss]ubject|[Hh]aving|[Uu]nder|[Aa]s|[Ff]or|[Aa]t)\b",
)


def _is_document(words: str) -> bool:
    """Say whether the head of a phrase is a document: `The report on ponds`, not `Concerns about the report`."""
    named = _ASIDE.sub("", words)
    head = [word.strip("’'()‘“”\",") for word in _PREPOSITION.split(named, maxsplit=1)[0].split()]
    last = max((at for at, word in enumerate(head) if word.lower() in _things()), default=None)
    if last is None:
        return False
    after = head[last + 1 :]
    return after[:1] == ["and"] or not any(word.islower() for word in after)


@lru_cache(maxsize=1)
def _things() -> frozenset[str]:
    """Return the words for documents, and for what else is noted as they are."""
    return document_words().union(lexicon().words["decisions.noted_things"])


_ASIDE = pattern(
    "implicit.document_aside",
    r",\s(?:having\sbeen|previously|as|which\shad\sbeen|(?:a\scopy|copies)\sof\swhich)\s[^,]{2,60},$",
)
"""`The report, having been circulated, was noted`"""
_LONGEST_OBJECT = 300
_PART = pattern("implicit.part", r",\s|\sand\s")
_IN_A_NAME = pattern("implicit.part_in_a_name", r"(?<=[a-z])\sand\s[A-Z][a-z]{2,20}\s[A-Z]")
"""`The Health and Safety Policy`"""
_PREPOSITION = pattern(
    "implicit.preposition",
    r"\s(?:of|for|on|from|in|at|to|as|about|regarding|concerning|with|relating|set|totalling|amounting|dated|numbered|under)\s",
)
_CLAUSE = pattern(
    "implicit.clause", r"(?i)\b(?:that|was|were|had|if|when|why|how|who|which|where|whether|because|although|by)\b"
)


def excluded(words: str) -> Said | None:
    """Read `The press and public were excluded from the meeting`."""
    match = _EXCLUDING.search(words)
    return Said(0, Weight.NO_KEYWORD, None, "excluded", (match.start(), match.end("who"))) if match else None


_EXCLUDING = screened(
    "implicit.excluded",
    r"(?P<who>\b(?:[Tt]he\s)?(?:press\sand\s(?:the\s)?public|public\sand\s(?:the\s)?press|public|press))\s(?:was|were)\s(?:then\s)?excluded\b",
)
