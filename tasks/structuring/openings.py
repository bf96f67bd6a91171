"""Where in a paragraph a resolution opens: at its start, inside it, or by the words that announce a list below.

In: the words of a paragraph. Out: openings in reading order. Will not: read sentences that decide without
any of these (`The report was noted.`); they need the rest of the item and hold no clauses below.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from schemas.patterns import pattern
from seeds.deciding import between, body, decider, not_behind
from seeds.lexicon import lexicon
from seeds.others_views import is_of_others
from tasks.structuring.begun_lists import begun, body_alone
from tasks.structuring.hearings import weighed
from tasks.structuring.lead_in_words import keyword_and_rest
from tasks.structuring.lead_ins import Opening, heads_items, is_put_and_agreed, lead_in, opening_of
from tasks.structuring.sentence_starts import sentence_start, tells_of_another
from tasks.structuring.set_out import set_out_from
from tasks.structuring.stems import announced, is_moved

_CANDIDATE = pattern(
    "resolution.candidate",
    r"[A-Zr](?<!\w.)"
    r"(?:(?<=[A-Z])[A-Z]{4,12}|(?<=[Rr])esolved|(?<=R) E S O L V E D|(?<=A)(?:greed|pproved|ll\sagreed)|(?<=N)oted"
    r"|(?<=R)ecommended|(?<=D)ecided"
    r"|(?:(?<=D)ecision|(?<=R)esolution)(?=\s?[:–-]))\b",
)
"""The first letter first, so that the engine passes over all places where none stands."""
_PREPOSITIONS = ("to", "of", "by", "at", "in", "for", "from", "with", "on", "the")
"""`put to the meeting (5 for) RESOLVED`: what stands behind one of these resolves nothing."""
_REACH = 200
"""How far before a keyword its opener may begin."""


def openings_in(words: str, following: str = "") -> list[Opening]:
    """Return every opening; one that only announces a list counts where there is no other.

    `following` are the words of the entry below: `the Board:` announces what it did if they say so (`noted A`).
    """
    if heads_items(words):
        return []
    first = lead_in(words)
    found = list(_labelled(words, [*([first] if first else []), *_inner(words, first.content if first else 0)]))
    if found:
        return found
    if (at := set_out_from(words)) is not None:
        return [Opening(len(words), len(words), None, False, True, at)]
    leads = announced(words, following) or weighed(words) or begun(words) or body_alone(words, following)
    return [leads] if leads else []


def _labelled(words: str, found: Sequence[Opening]) -> Iterator[Opening]:
    """Yield openings; a label and the lead-in right behind it are one: `Resolution: It was resolved that`."""
    label: Opening | None = None
    for one in found:
        if label and words[label.content : one.start].strip():
            yield label
            label = None
        label = replace(label, content=one.content, says_that=one.says_that, body=one.body) if label else one
    if label:
        yield label


def _inner(words: str, position: int) -> Iterator[Opening]:
    """Yield the openings further on: `it was moved by X and RESOLVED that`, `... . It was further RESOLVED that`."""
    if words.isupper() and len(words) > _REACH:
        return
    for candidate in _CANDIDATE.finditer(words, position):
        match = _keyword().match(words, candidate.start())
        if match is None or match.start() < position or (position and _SHOUTS.match(words, position, match.start())):
            continue
        goes_on = match.end() < len(words) or words.endswith(":")
        labelled = position > 0 and goes_on and not words[position : match.start()].strip()
        start = match.start() if labelled else _opener_start(words, match, again=position > 0)
        if start is not None:
            position = match.end()
            opening = opening_of(match, words)
            yield replace(opening, start=start)


def _opener_start(words: str, match: re.Match[str], *, again: bool) -> int | None:
    """Return where the lead-in begins, opener and all; None where the words before speak of another time."""
    adverb = _UNANIMOUSLY.search(words, max(0, match.start() - _REACH), match.start())
    at = adverb.start() if adverb else match.start()
    sentence = sentence_start(words, at)
    reach = max(sentence, at - _REACH)
    before = words[reach:at]
    before = before[:-1] if _QUOTED.search(before) and is_moved(words[sentence:at]) else before
    if tells_of_another(words[sentence:at]) or before.endswith(("“", "‘", '"', " so ")):
        return None
    if noted := _NOTED_AND.search(before):
        return reach + noted.start()
    if opener := _opener().search(before) or (match.group("keyword").isupper() and _IT.search(before)):
        return reach + opener.start()
    alone = not before.strip() and sentence == at - len(before)
    topic = not again and match.group("keyword")[0].isupper() and _TOPIC.match(before) is not None
    alone = alone or (topic and not is_of_others(words, at))
    moved = match.group("keyword")[0].isupper() and _BEHIND_SECONDER.search(before)
    if alone or moved or (not again and _stands_alone(match.group("keyword"))):
        return at
    told = words[sentence:at]
    if again and (further := _FURTHER.search(before)):
        return reach + further.start("further")
    joined = (
        _AND.search(before) is not None
        and not is_put_and_agreed(words, match)
        and (again or is_moved(told) or _SHOUTED.search(told))
    )
    return at if joined else None


_SHOUTS = pattern(
    "resolution.body_shouts", r"\s{0,2}(?:[Tt]he\s)?[A-Z][\w-]{3,20}\s[A-Z]{3,12}ED\b[^;:]{0,400}?,?\sand\s\Z"
)
"""`RESOLVED: Members NOTED the report, and RECOMMENDED that`: what the body did further is a clause."""
_NOTED_AND = pattern(
    "resolution.noted_and", r"(?:\A|(?<=[.;]\s))N(?:OTED|oted),?\sand\sit\swas\s(?:also\s|further\s)?\Z"
)
"""`NOTED and it was further AGREED that`: two verbs that decide are one lead-in."""
_UNANIMOUSLY = pattern("resolution.unanimously", r"(?<![\w’'-])(?i:unanimously)\s\Z")
_QUOTED = pattern("resolution.and_quoted", r"\sand\s[“\"]\Z")
"""`It was moved by A, declared CARRIED and "RESOLVED that`: some minutes quote what was resolved."""
_AND = pattern(
    "resolution.and",
    r"\sand(?:,?\s(?:on|upon)\sbeing\sput\sto\s(?:the|a)\s(?:vote|meeting)|\sit\swas)?,?(?:\s\([^()]{3,60}\),?)?\s*+\Z",
)
"""`moved by A and RESOLVED`, `seconded by B and on being put to the vote (5 for, 1 against) resolved`"""
_BEHIND_SECONDER = pattern("resolution.behind_seconder", r"\b(?:[Ss]econded|SECONDED|[Ss]ec)\b[^.;:]{2,60},?\s\Z")
"""`On the motion of A, seconded by B, Resolved - That`, `Proposed by A, seconded by B Resolved to`"""
_IT = pattern("resolution.it", r"(?:\A|(?<=[.;]\s))(?P<opener>It)\s\Z")
"""`The Council received the report. It NOTED that`"""
_TOPIC = pattern("resolution.topic", r"\A(?:[A-H]\.\s)?[A-Z](?:[^.;:\n]|(?<=\d)\.(?=\d)){2,100}(?::|\s[–-])\s\Z")
"""`Payments for authorisation: Resolved to pay:`, a topic on the line of its resolution."""
_FURTHER = pattern("resolution.further", r"(?:\sand|[;,])\s(?P<further>further|also)\s$")
"""`RESOLVED that A be noted and further RESOLVED that B be`."""
_SHOUTED = pattern("resolution.shouted", r"\b[A-Z]{3,12}ED\b")
"""A verb in capitals decides already: `Council CONFERRED the Freedom upon Mr Heron, and AGREED that`."""


def _stands_alone(keyword: str) -> bool:
    """Say whether a keyword needs no opener: in capitals `RESOLVED` is a resolution's wherever it stands."""
    return keyword.isupper() and keyword not in lexicon().forms["decisions.lead_ins"]["capitals"]


@lru_cache(maxsize=1)
def _keyword() -> re.Pattern[str]:
    return pattern("resolution.keyword", keyword_and_rest())


@lru_cache(maxsize=1)
def _opener() -> re.Pattern[str]:
    return pattern(
        "resolution.opener",
        rf"(?<!\w)(?P<opener>(?:[Ii]t\s(?:was|is)|IT\sWAS|{not_behind(_PREPOSITIONS)}(?:{body()}|{decider()})){between()}(?:\s(?:agreed|AGREED|decided){between()}\sand)?)\s{{1,4}}$"
        rf"|\A{body()},?\s(?:having|taking|after|following)\s[^.;:]{{3,160}}?,\s{{1,4}}$",
    )
