"""Statutes by their title and year, by their initials, or by a section that everybody knows.

In: nothing. Out: patterns whose `target` is the statute, their parts before or behind it. Will not: take an Act
without its year.
"""

from collections.abc import Sequence
from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon

_NUMBERED = (
    r"\s?(?:\d{1,4}[A-Za-z]{0,2}|[IVX]{1,4}\b)(?:\.\d{1,3}){0,2}(?:\s?\(\w{1,4}\)){0,4}"
    r"(?:(?:,\s|\sand\s)\d{1,3}[A-Z]?(?![\w/.])){0,4}"
)
_SECTION = r"[Ss]ections?|[Aa]rticles?|[sS]{1,2}\.?"
PART = rf"(?:{_SECTION}|[Pp]aragraphs?|[Pp]art|[Ss]chedules?|[Rr]egulations?|[Rr]ule){_NUMBERED}"
_BEHIND = rf"(?:,?\s(?:[–-]\s)?(?:{_SECTION}){_NUMBERED})"
_TITLE_WORD = r"(?:[A-Z][\w’'.-]{0,25}|\([A-Z][^()]{2,60}\))"


def statute(name: str, ends: Sequence[str]) -> Pattern[str]:
    """Match `Section 17 of the Licensing Act 2003`, `s.17 Licensing Act 2003`, `Licensing Act 2003, section 17`."""
    of = r"(?:,?\s(?:of|to|in|under)\s(?:[Tt]he\s)?|\s)"
    parts = rf"(?P<parts>{PART}(?:(?:,\s|\sand\s|\s(?:of|to)\s(?:the\s)?){PART}){{0,3}}{of})?"
    listed = (
        rf"(?:(?!(?:Mrs?|Ms|Dr|Cllr|Councillor)\b){_TITLE_WORD}\s){{0,2}}{_TITLE_WORD},\s(?:{_TITLE_WORD},\s){{0,2}}"
    )
    listed += rf"(?={_TITLE_WORD}\sand\s{_TITLE_WORD}\s(?:{_TITLE_WORD}\s){{0,2}}?{any_of(ends)})"
    title = rf"(?:{listed})?{_TITLE_WORD}(?:\s(?:(?:and|of|for|the|in|to|on|&)\s){{0,2}}{_TITLE_WORD}){{0,9}}?"
    return pattern(
        name,
        rf"(?<![\w’-]){parts}(?P<target>(?!(?:The|In|Under|Section|Schedule|Part|Paragraph)\s)"
        rf"{title}\s{any_of(ends)},?\s(?:\([^()\n]{{2,40}}\)\s)?(?:19|20)\d\d)\b(?(parts)|{_BEHIND}?)",
    )


CONVENTION = pattern(
    "reference.convention", rf"\b(?:{PART}\sof\sthe\s)?(?P<target>European\sConvention\son\sHuman\sRights)\b"
)
RULES_OF_AN_ACT = pattern(
    "reference.rules_of_an_act",
    rf"(?<![\w’-])(?:{PART}\s(?:of|to|in)\s(?:the\s)?)?(?P<target>(?!(?:The|In|Under|Section)\s){_TITLE_WORD}(?:\s(?:and\s|of\s)?{_TITLE_WORD}){{0,6}}?\sAct\s(?:19|20)\d\d"
    r"(?:\s\([A-Z][^()\n]{2,60}\)){1,2}\s(?:Regulations|Order|Rules)\s(?:19|20)\d\d)\b",
)
"""`Licensing Act 2003 (Hearings) Regulations 2005` is no Act."""


REGULATIONS_BY_INITIALS = pattern(
    "reference.regulations_by_initials", r"(?<![\w’-])(?P<target>[A-Z]{3,6}\sRegulations)\b(?!\s\(?\d)"
)
"""`the staff would transfer under the TUPE Regulations`."""
SECTION_137 = pattern(
    "reference.section_137",
    r"(?<![\w’-])(?P<target>[sS]\.?\s?137|[sS]ection\s137)(?![\w/])(?!,?\s(?:of\s)?(?:the\s)?(?:LGA|Local))",
)
"""Every parish gives under this section, and prints no Act with it."""


CAPITAL_ACT = pattern(
    "reference.capital_act",
    r"(?:\A|\n|[–:(,-]\s?|\b(?:THE|UNDER)\s)(?P<target>(?!(?:THE|UNDER|SECTION|SCHEDULE|PART)\s)[A-Z]{3,20}"
    r"(?:\s(?:(?:AND|OF|FOR|TO|IN|&)\s)?(?:[A-Z]{4,20}|\([A-Z][A-Z\s]{3,50}\))){0,7}(?<!WILL)(?<!MUST)(?<!SHALL)\sACT,?\s(?:19|20)\d\d)(?!\w)",
)
"""In a title: `LICENSING ACT 2003 - APPLICATION FOR A PREMISES LICENCE`."""


def short_act() -> Pattern[str]:
    """Match `LGA 1972 s.144`, `s137 LGA 1972`."""
    acts = any_of(lexicon().words["references.short_acts"])
    section = (
        r"(?:[Ss]ections?|ss?|S)\.?\s?\d{1,4}[A-Z]{0,2}(?:\(\w{1,4}\)){0,3}(?:(?:,\s|\sand\s)\d{1,3}[A-Z]?\b){0,3}"
    )
    return pattern(
        "reference.short_act",
        rf"(?<![\w’-])(?:{section}(?:,?\s(?:of\s)?(?:the\s)?))?(?P<target>{acts}\s(?:19|20)\d\d)(?:,?\s{section})?(?!\w)",
    )


LETTERED_SCHEDULE = pattern(
    "reference.lettered_schedule",
    rf"(?:{PART}(?:(?:,\s|\sand\s)\d{{1,2}}){{0,4}}(?:(?:,\s|\sand\s|\sof\s(?:the\s)?){PART}){{0,2}}\sof\s(?:the\s)?)?"
    r"\b(?P<target>Schedule\s\d{1,2}[A-Z])\b(?:,?\s(?:[Pp]aragraphs?|[Pp]art)\s\d{1,2}(?:(?:,\s|\sand\s)\d{1,2}){0,4})?",
)
"""A schedule with a letter was put into an Act: `Paragraph 3 of Schedule 12A`."""
