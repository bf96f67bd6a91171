"""Whether a paragraph says nothing but who was there, sent an apology, stood in, came or left.

In: the words of a paragraph. Out: yes or no. Will not: read who it was (extraction does), or take an apology that was
accepted, an interest that was declared or a welcome for no more than that.
"""

import re
from functools import lru_cache

from schemas.patterns import any_of, pattern
from seeds.lexicon import Lexicon, lexicon
from seeds.roll_labels import opening_source
from tasks.structuring.sentence_starts import sentences_in

_LONGEST, _LABEL = 600, 60
_APOLOGY = pattern(
    "whereabouts.apology",
    r"(?:(?:An?|The|Further)\s)?[Aa]polog(?:y|ies)\b[^.;:\n]{0,80}?"
    r"(?:\b(?:from|by|on\sbehalf\sof|for|had\sbeen|was|were|that)\b|:)",
)
_CROWD = pattern(
    "whereabouts.crowd",
    r"(?:There\s(?:was|were)\s)?(?:also\s)?(?:\d{1,3}|[A-Za-z]{2,9}|no)\s(?:members?\sof\sthe\spublic|parishioners?|residents?)"
    r"(?:\s(?:(?:was|were)\s)?(?:also\s)?(?:present|in\sattendance|attended|attending))?\.?$",
)
"""`There were 3 members of the public in attendance.`"""
_MORE = pattern(
    "whereabouts.more",
    r"\b(?:accepted|noted|agreed|resolved|RESOLVED|AGREED|ACCEPTED|APPROVED|approved|welcomed|thanked|said|stated|spoke|asked|reported|"
    r"advised|explained|presented|proposed|moved|seconded|motion|amendment|drew|voted|did\snot\svote|elected|appointed|[Ee]lection|none|no\sapologies|No\sapologies|"
    r"(?<!aving\s)(?:declared|intimated\san?\s(?!apology)[\w-]{1,20})\s|took\sthe\s[Cc]hair)",
)


def tells_whereabouts(words: str, title: str = "") -> bool:
    """Say whether each sentence of a paragraph is about who was there, and none about anything else.

    Below the title `Apologies` names alone are: `Cllr Alder - unwell.`, and below `Present` whatever is no sentence.

    >>> tells_whereabouts("Apologies for absence were received from Councillors Alder and Rowan.")
    True
    >>> tells_whereabouts("An apology was received and accepted from Cllr Alder.")
    False
    """
    bare = words.strip("()[] \xa0\n")
    if len(words) > _LONGEST or _MORE.search(words):
        return False
    if title.lower().strip(" .:") in lexicon().words["attendance.attendance_titles"]:
        return not any(word in lexicon().words["attendance.prose"] for word in words.split())
    if any(word in title.lower() for word in _titles()):
        return all(_names().match(sentence) or _is_about(sentence) for sentence in sentences_in(bare))
    told = ":" in bare[:_LABEL] or any(stem in bare for stem in _STEMS)
    return told and all(_is_about(sentence) for sentence in sentences_in(bare))


@lru_cache(maxsize=1)
def _titles() -> tuple[str, ...]:
    words = lexicon().words
    return (*words["attendance.apology_titles"], *words["attendance.substitute_titles"])


_STEMS = (
    "polog",
    "left",
    "arriv",
    "join",
    "enter",
    "return",
    "withdr",
    "attend",
    "present",
    "bsent",
    "late",
    "depart",
    "substitut",
    "place",
    "instead",
    "vacat",
    "retire",
    "behalf",
    "replac",
    "deput",
    "standing in",
    "stood in",
    "sub",
)


def _is_about(sentence: str) -> bool:
    """Say whether a sentence is an apology, or tells of a person that he or she came, went or stood in."""
    if _APOLOGY.match(sentence) or _CROWD.match(sentence) or _listed().match(sentence):
        return True
    return _person().match(sentence) is not None and _cue().search(sentence) is not None


@lru_cache(maxsize=1)
def _cue() -> re.Pattern[str]:
    """Build the pattern of a word of presence; one of them stands in each such sentence."""
    return pattern("whereabouts.cue", rf"[Aa]polog|\b(?:{any_of(_cues(lexicon()))})\b")


def _cues(known: Lexicon) -> tuple[str, ...]:
    names = ("arrived", "left", "left_room", "was_there", "was_away", "was_unable", "was_late", "substitutes_for")
    listed = [word for name in names for word in known.words[f"attendance.{name}"]]
    return tuple(dict.fromkeys([*listed, *known.words["attendance.substituted_by"], *_GOING]))


_GOING = (
    "left the meeting",
    "left the room",
    "entered the meeting",
    "entered the room",
    "joined the meeting",
    "returned",
    "rejoined",
    "re-joined",
    "re-entered",
    "withdrew",
    "retired from",
    "vacated",
    "arrived",
    "were present",
    "left the committee table",
    "was readmitted",
    "did not return",
    "sent hers",
    "sent his",
    "need to leave",
)


@lru_cache(maxsize=1)
def _listed() -> re.Pattern[str]:
    """Build the pattern of a label with somebody behind it: `Officers present: Ms Vine (Solicitor)`."""
    return pattern("whereabouts.listed", rf"{opening_source()}\s?:\s{_who()}")


@lru_cache(maxsize=1)
def _names() -> re.Pattern[str]:
    """Build the pattern of names alone, each perhaps with a reason: `Cllr Alder (ill), Cllr B. Rowan - on holiday.`"""
    titles, levels = any_of(lexicon().words["people.honorifics"]), any_of(lexicon().words["people.levels"])
    words = r"[A-Z][\w.’'-]{0,20}"
    titled = rf"(?:{levels}\s)?(?:{titles})s?\.?\s(?:(?:{titles})\.?\s)?{words}(?:\s{words}){{0,3}}"
    name = rf"(?:{titled}|{words}\s{words}(?:\s{words}){{0,2}})"
    reason = r"(?:\s?\([^()\n]{1,80}\)|\s?[–-]\s[^.;,\n]{1,80})?"
    received = r"(?:(?:[Ww]ere\s)?[Rr]eceived\sfrom:?\s)?"
    return pattern(
        "whereabouts.names", rf"{received}{name}{reason}(?:(?:[,;]|,?\sand|\s&)\s{name}{reason}){{0,15}}[.;]?$"
    )


@lru_cache(maxsize=1)
def _person() -> re.Pattern[str]:
    """Build the pattern of how a sentence about somebody begins."""
    before = (
        r"(?:(?:Note|NB)\s?:\s)?(?:At\sthis\s(?:point|juncture|stage),?\s|At\s[\d.:]{1,5}\s?[ap]\.?m\.?,?\s"
        r"|(?i:having)\s[^.,;]{3,80},\s)?"
    )
    return pattern("whereabouts.person", before + _who())


def _who() -> str:
    """Return the source of a pattern for a title, an office, or a given name before a family."""
    titles, levels = any_of(lexicon().words["people.honorifics"]), any_of(lexicon().words["people.levels"])
    office = r"(?:The|All|Both)\s(?:(?!Sub-|Committee|Panel|Board|Council|Cabinet)[A-Z]|members\b|councillors\b)"
    named = r"(?!The\s)[A-Z][\w’'-]{1,20}\s[A-Z]|[A-Z]{2,3}\s"
    return rf"(?:(?:{levels}\s)?(?:{titles})s?\b|{office}|Members\b|Officers\b|{named})"
