"""What words say of call-in or of key decisions: a sentence of a note, or a line that marks the business.

In: the words of a sentence or a line. Out: yes, no, or nothing. Will not: know which decision they are said of
(`markings`), nor read what is asked, or told of another decision.
"""

from collections.abc import Callable
from functools import lru_cache

from schemas.patterns import pattern
from schemas.screening import Screened, screened

Answer = bool | None
_LONGEST = 400
"""A sentence that is longer is debate."""


def may_say(words: str) -> bool:
    """Say whether words name call-in or key decisions at all."""
    return _CUE.search(words) is not None


def said_in(sentence: str, what: str) -> Answer:
    """Return what a sentence says of `call_in` or `key_decision`.

    >>> said_in("(This decision is not subject to the Council’s call-in procedure.)", "call_in")
    False
    >>> said_in("He asked whether this was a key decision.", "key_decision")
    """
    words = _plain(sentence) if len(sentence) < _LONGEST and may_say(sentence) else ""
    if not words or words.endswith("?") or _ASKED.search(words):
        return None
    refusing, granting = _SENTENCES[what]
    return False if refusing.search(words) else True if granting.search(words) else None


def marked_by(line: str, what: str) -> Answer:
    """Return what a line says that does nothing but mark the business, with a label or in brackets.

    >>> marked_by("Is this a key decision? Yes", "key_decision"), marked_by("Call-in: N/A", "call_in")
    (True, False)
    """
    words = _plain(line).strip(_AROUND) if len(line) < _LONGEST and may_say(line) else ""
    return _MARKS[what](words) if words else None


def asks_for(line: str) -> bool:
    """Say whether a line is a label whose answer stands on the line below: `Is this a key decision?`."""
    return len(line) < _LONGEST and may_say(line) and _LABEL.match(_plain(line).strip(_AROUND)) is not None


def ends_with_mark(title: str) -> bool:
    """Say whether a title ends with the mark of a key decision: `Leisure contract – KEY DECISION`."""
    return _TITLE.search(title) is not None


@lru_cache(maxsize=512)
def _plain(words: str) -> str:
    """Return words in small letters, with no quotation marks and `call in` and `key decision` without hyphens."""
    bare = _QUOTES.sub("", " ".join(words.lower().split()))
    return _HYPHEN.sub(" ", bare)


_CUE = screened("marking.cue", r"(?i:\bcall(?:ed)?[\s‐‑–-]{1,3}in\b|\bkey\b|\bnon-?key\b|\burgency\b)")
_AROUND = " *.[]|()"
_QUOTES = pattern("marking.quotes", r"[‘’“”\"']")
_HYPHEN = pattern(
    "marking.hyphen",
    r"(?<=\bcall)[-‐‑–](?=in\b)|(?<=\bcalled)[-‐‑–](?=in\b)|(?<=\bkey)-(?=decision)|(?<=\bnon)-(?=key\b)",
)
_ASKED = screened(
    "marking.asked",
    r"\b(?:whether|asked|queried|questioned|enquired|debated?|concern(?:s|ed)?|(?:the\s(?:previous|earlier|original|former|last))\sdecisions?)\b",
)
_OF_IT = (
    r"(?:(?:this|the|these)\s(?:\w{1,14}\s)?"
    r"(?:decisions?|items?|reports?|matters?|proposals?|recommendations?|awards?|appointments?)|this|it|which)"
)
_WORDS = r"(?:[^\s.;:]{1,20}\s){0,6}?"
_KEY_NO = screened(
    "marking.not_key",
    r"\bnot\s(?:therefore\s|considered\s(?:to\sbe\s)?)?(?:an?\s)?key\sdecision|\bnon\skey\b(?:\sdecision)?(?!s)",
)
_KEY = screened(
    "marking.key",
    rf"\b{_OF_IT}\s(?:is|was|are|were|has\sbeen|had\sbeen|constitutes?|constituted)\s(?:also\s|therefore\s|both\s|being\s|deemed\s|classed\sas\s|classified\sas\s|identified\sas\s|considered\s|treated\sas\s|to\sbe\s){{0,2}}"
    r"(?:an?\s)?(?:urgent\s)?key(?:\sexecutive)?\s(?:and\s\w{1,14}\s)?decisions?\b(?!\sof\b)",
)
_CALL_IN_NO = screened(
    "marking.no_call_in",
    rf"\b(?:not|no\slonger|never|neither)\s(?:be\s|been\s|being\s|therefore\s){{0,2}}(?:subject|open|eligible|liable|available)\s(?:to|for)\s{_WORDS}call\sin\b"
    rf"|\b(?:exempt|exempted|exemption|excluded|excused)\s(?:\w{{1,12}}\s){{0,2}}?from\s{_WORDS}call\sin\b(?!\s?[:?])"
    rf"|\bcall\sin\b(?:\s[^\s.;:]{{1,20}}){{0,8}}?\s(?:not\s(?:\w{{1,12}}\s)?(?:apply|be\sapplied|be\sapplicable|be\sexercised|applicable)|waived|disapplied|dis-applied|suspended)\b"
    rf"|\bwaiv(?:e|es|ed|er|ing)\s{_WORDS}call\sin\b|\bnot\sfor\scall\sin\b"
    r"|\b(?:cannot|can\snot|could\snot|may\snot|not)\s(?:therefore\s)?be\scalled\sin\b"
    rf"|\burgency\sprocedures?\b|\bwithout\s{_WORDS}call\sin\b",
)
_CALL_IN = screened(
    "marking.call_in",
    rf"\b(?:subject|open|eligible|liable)\s(?:to|for)\s{_WORDS}(?:call\sin|being\scalled\sin)\b(?!\s?[?:])"
    rf"|\bunless\s{_WORDS}call\sin\b[^.;:]{{0,40}}?\b(?:invoked|triggered|exercised|requested|received|made)\b"
    rf"|\b(?:unless|if\snot|until\sor\sunless|provided\sthat\sthey\sare\snot|provided\sit\sis\snot)\s{_WORDS}called\sin\b"
    rf"|\b(?:can|may|could)\s(?:only\s|also\s)?be\scalled\sin\b|\bcalled\sin\sby\s(?:noon|midday|midnight|\d)"
    r"|\bcall\sin\s(?:period|deadline|window|expiry|procedures?|process|provisions|rules|arrangements|date)?\s?(?:\([^()]{1,30}\)\s)?(?:for\s[^.;:]{1,60}?\s)?(?:will\s|shall\s)?(?:appl(?:y|ies)|ends?|expires?|closes?|runs?|finish(?:es)?|concludes?|ha(?:s|d|ve)\s(?:\w{1,10}\s)?(?:expired|elapsed|ended|passed))\b"
    r"|\b(?:may|can)\scall\sin\s(?:this|the|these|any)\s(?:\w{1,12}\s)?decisions?\b"
    rf"|\b(?:deadline|last\s(?:date|day)|latest\sdate|closing\sdate|expiry|end|expiration|completion|outcome)\s(?:for|of)\s{_WORDS}call\sin\b"
    r"|\bcall\sin\s(?:period|deadline|window|expiry)(?:\s(?:date|expiry|expires|deadline))?:?\s?(?:on|at|by|is|to|until|of|noon|\d)"
    r"|\b(?:date|time|day)\s(?:by|until)\swhich\s(?:a\s|any\s)?(?:requests?\s(?:for|to)\s)?call\sin\b"
    r"|\b(?:requests?|wish|wishes|wishing|notice|requisition)\s(?:to|for|of)\s(?:a\s)?call\s?in\s(?:of\s)?(?:any|a|an|the|this|these|such)\s(?:\w{1,12}\s)?decisions?\b",
)
_SENTENCES: dict[str, tuple[Screened, Screened]] = {
    "call_in": (_CALL_IN_NO, _CALL_IN),
    "key_decision": (_KEY_NO, _KEY),
}
_TITLE = pattern(
    "marking.title",
    r"(?:[(\[](?:KEY|Key|key)(?:\s(?:DECISION|Decision|decision))?[)\]]|(?<=\S)\s?[-–—*:,]\s?(?:KEY\sDECISION|Key\sDecision|Key\sdecision))\*?\s{0,4}$"
    r"|(?<=\s)[(\[]?(?:KEY\sDECISION|Key\sDecision)\s(?:(?i:ref|no\b|number|reference)(?:[^\n]{0,30}\d|$)|[A-Z]{0,4}\d)"
    r"|[(\[](?:KEY|Key)\s(?:DECISION|Decision|decision)\b[^()]{0,40}\d[^()]{0,20}[)\]]",
)
_YES = r"(?P<yes>yes|y|true)\b"
_NO = r"(?P<no>no|n|none|false|n/a|not\sapplicable|waived|exempt|urgent)\b"
_SEP = r"\s?[?:|–—-]{0,2}\s?(?:[-–—|]\s)?"
_KEY_LABEL = (
    r"(?:(?:is|was)\s(?:this|it|the\s(?:decision|item|report|matter))?\s?)?(?:an?\s)?key(?:\sexecutive)?\sdecision"
)
_KEY_MARK = pattern(
    "marking.key_line",
    rf"\A(?:{_KEY_LABEL}(?:\srequired)?{_SEP}(?:{_YES}|(?P<numbered>(?:no\b\.?|number|ref)[^,;]{{0,20}}\d|[(\[]?(?:ref|reference|forward\splan|published|notice)\b|[(\[]?[a-z&/-]{{0,8}}\d)|{_NO}(?!\slonger)|(?<![?])$)"
    rf"|(?:type\sof\sdecision|decision\stype|decision\scategory|decision\sstatus|category){_SEP}(?:(?P<kind_no>non\skey|not\skey)|key\b)"
    r"|(?P<non>(?:this\sis\s)?(?:a\s)?non\skey(?:\sdecision)?|not\s(?:an?\s)?key(?:\sdecision)?)$|key$"
    r"|(?:forward\splan|ref|reference)\b[^()]{0,40}\((?P<bracket_no>non\s)?key(?:\sdecision)?\b)",
)
_CALL_IN_LABEL = (
    r"(?:(?:is|are)\s(?:(?:this|it|the|these)\s)?(?:(?:decisions?|items?|matters?)\s)?)?(?P<exempt>exempt\sfrom\s|exemption\sfrom\s)?"
    r"(?:subject\sto\s|eligible\sfor\s|open\sto\s|available\sfor\s|open\sfor\s)?(?:the\s)?(?:scrutiny\s)?call\sin"
    r"(?:\s(?:procedure|process|period|status|applies|applicable|apply|required))?"
)
_CALL_IN_MARK = pattern(
    "marking.call_in_line",
    rf"\A{_CALL_IN_LABEL}{_SEP}(?:{_YES}|{_NO}|not\b|(?P<until>(?:by\s|until\s|ends\s)?\d))",
)
_APPLIES = pattern("marking.applies", r"\Acall\sin\s(?:applies|applicable)$")
_LABEL = pattern("marking.label", rf"\A(?:{_KEY_LABEL}(?:\srequired)?|{_CALL_IN_LABEL}){_SEP}$")


def _key_mark(words: str) -> Answer:
    match = _KEY_MARK.match(words)
    if match is None:
        return None
    return not any(match[name] for name in ("no", "kind_no", "non", "bracket_no"))


def _call_in_mark(words: str) -> Answer:
    match = _CALL_IN_MARK.match(words)
    if match is None:
        return True if _APPLIES.match(words) else said_in(words, "call_in")
    is_open = bool(match["yes"] or match["until"])
    return not is_open if match["exempt"] else is_open


_MARKS: dict[str, Callable[[str], Answer]] = {"call_in": _call_in_mark, "key_decision": _key_mark}
