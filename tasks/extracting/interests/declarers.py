"""Who declares an interest: those whom a stretch of a sentence names, and where a line parts a name from what follows.

In: a sentence with its names. Out: the names, a row each; or where the name ends. Will not: read what is declared
(`reader`).
"""

from dataclasses import replace
from re import Match

from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.extracting.commitments.promises import Sentence
from tasks.extracting.interests.printed_names import SEPARATOR, plurals, titled, titled_at
from tasks.extracting.interests.words import plain
from tasks.extracting.people.who import Names

_PARTS = pattern(
    "interest.parts",
    r"\s[–-]\s|:\s|\sre\s|\s(?=(?:regarding|in\srelation\sto|in\srespect\sof|with\s(?:regard|respect|reference)\sto|in\s(?:regard\sto|connection\swith))\s)|\s{3,8}+|\s(?=\()|\s(?=(?:at|in)\s(?:[Mm]inutes?|[Ii]tems?)\s\d)|,\s(?=(?:personal|prejudicial|pecuniary|non-pecuniary)\s(?:[a-z]{3,12}\s){0,3}interests?\b)|(?P<comma>,\s)"
    r"|\s(?=(?:personal|prejudicial|pecuniary|non-pecuniary)\s(?:[a-z]{3,12}\s){0,3}interests?\sin\b)"
    r"|\s(?=in\sthe\s(?:item|matter|application)\son\s)"
    r"|\s(?=(?:(?:Item\s)?\d{1,3}[a-z]?\s)?(?:Personal|Prejudicial|Pecuniary|Non-[Pp]ecuniary|Disclosable|DPI)\b)",
)
_NAME_ENDS = 120
_LONGEST_NAMES = 14
"""In words; what is longer and names nobody is no declarer."""


def declarers_in(sentence: Sentence, bounds: tuple[int, int], names: Names) -> list[str]:
    """Return each person who declares; a list of councillors is a row each, a body of members none."""
    start, end = sentence.at(bounds)
    printed = _EACH.sub("", plain(sentence.text[slice(*bounds)]))
    if printed.lower() in lexicon().words["interests.collectives"] or _FOLLOWING.match(printed):
        return []
    known = [person.name for person in names.within(start, end) if not person.collective]
    parts = [part for part in SEPARATOR.split(printed) if part]
    if not known and len(printed.split()) > _LONGEST_NAMES and not printed.startswith(plurals()):
        return []
    listed = not known or printed.startswith(plurals())
    if len(known) > 1 and not (listed and len(parts) > len(known)):
        return known
    if len(parts) > 1 and listed:
        return list(titled(parts))
    return [names.meant(sentence.passage, start, end) or printed]


_EACH = pattern("interest.each_of_them", r"(?<=\w)\s(?:all|both|each)$")
"""`AH, BT and CW all declared`"""
_FOLLOWING = pattern(
    "interest.following_members",
    r"(?:[Tt]he\s)?[Ff]ollowing\s(?:[Mm]ember|[Cc]ouncillor|[Oo]fficer|[Tt]rustee|[Gg]overnor)",
)
"""`The following Member(s)/Officer(s) disclosed an interest:` names nobody yet."""


def behind_name(sentence: Sentence, names: Names) -> Match[str] | None:
    """Return what parts a name, initials or a list of names at the start of a line from what is declared."""
    text = sentence.text
    named = next((end for start, end in sentence.named if start == 0), None) or names.initials_at(text)
    title = titled_at(text)
    begin = named or (title.end() if title else None)
    if begin is None:
        return None
    listed = text.startswith(plurals())
    cuts = _PARTS.finditer(text, begin, begin + _NAME_ENDS)
    cut = next((cut for cut in cuts if not (listed and cut.group("comma"))), None)
    told = cut is None or _TELLS.search(text, begin, cut.start()) or _TELLS_BEHIND.match(text, cut.end() - 1)
    return None if told else cut


_TELLS = pattern(
    "interest.tells",
    r"\s(?:advised|informed|reminded|reported|explained|asked|invited|clarified|confirmed|said|told|was|were|had|has|would|could|will|that)(?=\s|$)",
)
"""`The Solicitor advised that, in respect of item 5, ...`: a sentence, and no row of a list."""


_TELLS_BEHIND = pattern(
    "interest.tells_behind",
    r"\s(?:advised|informed|reported|explained|asked|clarified|confirmed|said|told|would|could|will|that|(?:was|were|had|has)\s(?!an?\b|been\b|known\b|worked\b))(?=\s|\w)",
)
"""The same behind a dash, where `had worked with the agent` is a reason."""


def behind(sentence: Sentence, place: int) -> Sentence:
    """Return the rest of a sentence."""
    named = tuple((start - place, end - place) for start, end in sentence.named if start >= place)
    return replace(sentence, text=sentence.text[place:], start=sentence.start + place, named=named)
