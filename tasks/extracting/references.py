"""References to other minutes, reports, Acts, rules, appendices and applications.

In: passages. Out: Reference, in reading order, none inside another. Will not: take a report that is only
described (`the report of the Director`), or an Act without its year.

The target is the number, or for a statute its title with the year: `Section 100A(4) of the Local Government
Act 1972` refers to `Local Government Act 1972`.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from re import Match, Pattern

from schemas.documents import Evidence
from schemas.minutes import Reference
from schemas.patterns import any_of, pattern
from schemas.screening import Screened
from schemas.vocabulary import ReferenceKind
from seeds.lexicon import lexicon
from tasks.extracting.application_numbers import APPLICATION, APPLICATION_SIGNS, CALLED_APPLICATION, LISTED_APPLICATION
from tasks.extracting.paper_codes import (
    CODED,
    DATED,
    DATED_BY_FIGURES,
    LETTERED_PAPER,
    OWN_REPORT,
    REPORT_CODE,
    REPORT_NUMBER,
    SLASHED,
)
from tasks.extracting.passages import Passage
from tasks.extracting.statutes import (
    CONVENTION,
    LETTERED_SCHEDULE,
    PART,
    REGULATIONS_BY_INITIALS,
    RULES_OF_AN_ACT,
    SECTION_137,
    short_act,
    statute,
)
from tasks.extracting.triggers import Triggered, a_word_of_each

Rule = tuple[ReferenceKind, Pattern[str] | Screened]
_NUMBER = (
    r"\d{1,4}(?:\.\d{1,3})?[A-Z]?(?:\s?/\s?\d{2,4}(?:[-/]\d{2,4})?)?"
    r"(?:\([a-z0-9]{1,4}\)|\s\((?:[ivx]{1,4}|[a-z])\)){0,3}"
)
_CODE = r"[A-Z]{1,6}\d{0,6}(?:[/-][A-Z0-9]{1,6}){0,4}"


@lru_cache(maxsize=1)
def _rules() -> Triggered[Rule]:
    """Return each kind with words of which one must stand in the text; of two that overlap the earlier holds."""
    words = lexicon().words
    acts, regulations = words["references.acts"], words["references.regulations"]
    rules = (
        (ReferenceKind.REGULATION, (") Regulations", ") Order", ") Rules"), RULES_OF_AN_ACT),
        (ReferenceKind.ACT, a_word_of_each(acts), statute("reference.act", acts)),
        (ReferenceKind.ACT, words["references.short_acts"], short_act()),
        (ReferenceKind.ACT, ("chedule",), LETTERED_SCHEDULE),
        (ReferenceKind.ACT, ("Convention on",), CONVENTION),
        (ReferenceKind.REGULATION, a_word_of_each(regulations), statute("reference.regulation", regulations)),
        (ReferenceKind.REGULATION, (" Regulations",), REGULATIONS_BY_INITIALS),
        (ReferenceKind.DOCUMENT, ("Code of ",), _CODE_OF_PRACTICE),
        (ReferenceKind.PROCEDURE_RULE, a_word_of_each(words["references.rules"]), _procedure_rule()),
        (ReferenceKind.PROCEDURE_RULE, ("Rule ",), _BARE_RULE),
        (ReferenceKind.DOCUMENT, words["references.codes"], _part_of_code()),
        (ReferenceKind.DOCUMENT, ("olic", "ecision "), _POLICY),
        (ReferenceKind.DOCUMENT, words["references.numbered_papers"], _numbered_paper()),
        (ReferenceKind.APPLICATION, APPLICATION_SIGNS, APPLICATION),
        (ReferenceKind.APPLICATION, ("pplication ", "APPLICATION ", "lanning "), CALLED_APPLICATION),
        (ReferenceKind.APPLICATION, ("/",), LISTED_APPLICATION),
        (ReferenceKind.MINUTE, a_word_of_each(words["references.minute_words"]), _minute()),
        (ReferenceKind.MINUTE, ("rticle ", "aragraph ", "tem "), _ARTICLE),
        (ReferenceKind.APPENDIX, a_word_of_each(words["references.appendices"]), _appendix_of_report()),
        (ReferenceKind.REPORT, ("report ",), OWN_REPORT),
        (ReferenceKind.REPORT, a_word_of_each(words["references.report_words"]), _report()),
        (ReferenceKind.MINUTE, ("/",), DATED),
        (ReferenceKind.MINUTE, ("/",), DATED_BY_FIGURES),
        (ReferenceKind.MINUTE, ("/",), SLASHED),
        (ReferenceKind.MINUTE, ("/",), CODED),
        (ReferenceKind.REPORT, ("/", ".", *(f"{figure}-" for figure in range(10))), REPORT_CODE),
        (ReferenceKind.REPORT, ("Paper ", "Report "), LETTERED_PAPER),
        (ReferenceKind.REPORT, ("aragraph",), _PARAGRAPH),
        (ReferenceKind.ACT, ("s137", "S137", "s.137", "S.137"), SECTION_137),
        (ReferenceKind.APPENDIX, a_word_of_each(words["references.appendices"]), _appendix()),
    )
    return Triggered((triggers, (kind, words)) for kind, triggers, words in rules)


_CODE_OF_PRACTICE = pattern(
    "reference.code_of_practice",
    r"\b(?P<target>Code\sof\s(?:[A-Z][a-z]{2,15}\s){0,3}Practice(?:\s(?:for|on)\s(?:the\s)?[A-Z][a-z]{2,15}(?:\s(?:and\s|of\s)?[A-Z][a-z]{2,15}){0,4})?)\b",
)


def _procedure_rule() -> Pattern[str]:
    rules = any_of(lexicon().words["references.rules"])
    return pattern(
        "reference.procedure_rule",
        rf"\b{rules}\s(?:No\.?\s|Number\s)?(?P<target>[A-Z]?\d{{1,3}}[A-Za-z]?(?:\.\d{{1,3}}){{0,3}}(?:\s?\([a-z0-9]{{1,4}}\)){{0,3}}(?:(?:,\s|\sand\s)\d{{1,3}}[a-z]?\b(?![.:]\d)){{0,3}})(?!\w)"
        rf"|{PART}(?:\s\([Pp]aragraph\s\d{{1,3}}\))?\s(?:of|in)\s(?:the\s)?(?P<target_2>(?:Council[’']?s?\s)?{rules})\b(?!\s\d)",
    )


_BARE_RULE = pattern(
    "reference.bare_rule",
    r"\bRule\s(?P<target>\d{1,2}\.\d{1,2}(?:\.\d{1,2})?(?:\([a-z0-9]{1,4}\))?|(?<=(?:under|.with)\sRule\s)\d{1,2})(?!\d)",
)


def _part_of_code() -> Pattern[str]:
    """Match `Section 5 of the Councillors' Code of Conduct`, `Part 4 of the Council's Constitution`."""
    codes = any_of(lexicon().words["references.codes"])
    return pattern(
        "reference.part_of_code",
        rf"\b{PART}\s(?:of|in|to)\s(?:the\s)?(?P<target>(?:[A-Z][\w’'-]{{1,20}}\s(?:(?:of|for|and)\s)?){{0,5}}?{codes})\b",
    )


_POLICY = pattern(
    "reference.policy",
    r"\b(?:[Pp]olic(?:y|ies)\s(?P<target>[A-Z]{1,5}\d{1,3}[A-Za-z]?(?:\(\w{1,3}\)){0,2}(?:(?:,\s|\sand\s)[A-Z]{1,5}\d{1,3}){0,5})(?:\sof\sthe\s(?:[A-Z][\w’'-]{1,20}\s){1,5}(?:Local|Neighbourhood)\sPlan\b(?:\sPart\s\d)?)?"
    r"|[Dd]ecision\s(?P<target_3>\d{2}/\d{4,6})"
    r"|(?:[Kk]ey\s|[Dd]elegated\s|[Ee]xecutive\s)?[Dd]ecision\s(?:No\.?|Number|Ref\.?|Reference|Notice)\s?:?\s?"
    r"(?P<target_2>[A-Z]{0,4}/?\d{1,5}(?:[/-][A-Z0-9]{1,6}){0,3}))(?![\w/])",
)


def _minute() -> Pattern[str]:
    """Match `Minute 33`, `Minute No. 87`, `Min 92`, `Minutes 12 and 13`, `minute 32 of 2021/22`."""
    minute = any_of(lexicon().words["references.minute_words"])
    return pattern(
        "reference.minute",
        rf"(?<![\w-])(?:{minute}\.?\s?(?:Nos?\.?\s?|Numbers?\s|numbers?\s|n[o’']{{1,2}}s?\.?\s?|:\s?)?|minutes\s(?:nos?\.?|numbers?)\s)(?P<target>(?:[A-Z]{{1,4}}[/.]?\s?)?{_NUMBER}"
        rf"(?:(?:,\s|\sand\s|\sto\s|\s?[–-]\s?)(?:[A-Z]{{1,4}}[/.])?{_NUMBER}){{0,4}}(?:\sof\s\d{{4}}/\d{{2,4}})?)"
        r"(?![\w%]|:\d|\s(?:[A-Z][a-z]{2,8}\s\d{4}|seconds))",
    )


_ARTICLE = pattern(
    "reference.article",
    r"\b(?:[Aa]rticle|[Pp]aragraph|[Ii]tem)\s(?P<target>\d{1,3}(?:\.\d{1,3})?(?:\(\w{1,3}\))?)\sof\s(?:the|its)\s[Mm]inutes?(?:\s(?:of|from)\s(?![^.,;()\n]{3,70}?\sheld\s)[^.,;()\n]{3,70}?\d{4})?"
    r"|\b[Aa]rticle\s(?P<target_2>\d{1,3}(?:\(\w{1,3}\))?)(?=\srefers?\b)",
)


_EARLIER = pattern("reference.earlier_paragraph", r"\(?(?P<target>\d{1,3}\.\d{1,2})\)?\s(?=[A-Z])")


def _report() -> Pattern[str]:
    """Match `Report No. HC/35/18`, `Report CSD19129`, `Report CAB19-017`."""
    report = any_of(lexicon().words["references.report_words"])
    return pattern(
        "reference.report",
        rf"\b{report}\s(?:(?:[Nn]o\.?|[Nn]umber|[Rr]ef\.?|[Rr]eference)\s?:?\s?(?P<target>\d{{1,5}}(?:[/-]\d{{2,4}})?|{_CODE}\d{{0,4}})|"
        rf"(?P<target_2>{REPORT_NUMBER}|\d{{1,3}}/\d{{2}}))(?![\w/])",
    )


_PARAGRAPH = pattern(
    "reference.paragraph",
    r"\b[Pp]aragraphs?\s(?P<target>\d{1,2}\.\d{1,3}(?:\.\d{1,2})?(?:(?:,\s|\sand\s|\sto\s|[–-])\d{1,2}\.\d{1,3}){0,4})(?![\w.]\w)(?:\sof\sthe\s(?:[Cc]over(?:ing)?\s)?[Rr]eport\b)?",
)
"""Its number with a point says that it is one of a report: `delete paragraph 6.14`."""


def _numbered_paper() -> Pattern[str]:
    """Match `TPO 7/2024`, `Tree Preservation Order No. 7 of 2024`, `Contract No. HC/2024/117`."""
    orders, papers = any_of(["Tree Preservation Order", "TPO"]), any_of(lexicon().words["references.numbered_papers"])
    number = r"(?:No\.?|Number|no\.?|number|Ref\.?|ref\.?|Reference|reference)\s?:?\s?"
    return pattern(
        "reference.numbered_paper",
        rf"\b{orders}\s(?:\(TPO\)\s)?(?:{number})?(?P<target>\d{{1,4}}(?:\s?/\s?(?:20)?\d\d|\sof\s(?:19|20)\d\d)?)(?![\w/])"
        rf"|\b{papers}\s{number}(?P<target_2>[A-Z0-9]{{1,8}}(?:[/-][A-Z0-9]{{1,8}}){{0,4}}(?<=\d))(?![\w/])",
    )


def _appendix() -> Pattern[str]:
    appendices = any_of(lexicon().words["references.appendices"])
    return pattern(
        "reference.appendix",
        rf"\b{appendices}\s(?:[“‘\"'](?P<target_2>[A-Z]|\d{{1,2}})[”’\"'](?!\w)|(?P<target>(?:\d{{1,3}}[A-Z]?|[A-Z]\d?)(?:(?:\sand\s|,\s|\sto\s)[A-Z0-9]{{1,2}}\b){{0,4}})\b(?!\.\d))",
    )


def _appendix_of_report() -> Pattern[str]:
    """Match `Appendix A to Report No. HC/35/18`: the appendix with the report that it is of."""
    words = lexicon().words
    return pattern(
        "reference.appendix_of_report",
        rf"\b{any_of(words['references.appendices'])}\s(?P<target>\d{{1,2}}|[A-Z]\d?)\s(?:to|of|in)\s(?:the\s)?"
        rf"{any_of(words['references.report_words'])}\s(?:(?:[Nn]o\.?|[Nn]umber|[Rr]ef\.?)\s?:?\s?)?{REPORT_NUMBER}(?![\w/])",
    )


def references_of(passages: Sequence[Passage]) -> tuple[Reference, ...]:
    """Return the references."""
    return tuple(found for passage in passages for found in _in_passage(passage))


def _in_passage(passage: Passage) -> Iterator[Reference]:
    found, taken = list(_taken_up(passage)), bytearray(len(passage.text))
    for kind, words in _rules().by(passage.text):
        for match in words.finditer(passage.text):
            start, end = _bounds(match)
            if match.re in _MINUTES and end - start == len(passage.text):
                continue
            if not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                found.append(_reference(passage, kind, match))
    yield from sorted(found, key=lambda one: one.evidence.start)


_MINUTES = (CODED, DATED_BY_FIGURES)
"""On a line alone they are the number of what stands below it."""


def _taken_up(passage: Passage) -> Iterator[Reference]:
    """Yield the earlier paragraph that a numbered one takes up: `93.1 81.4 The Clerk had written`."""
    label = passage.paragraph.label if passage.paragraph else None
    earlier = _EARLIER.match(passage.text) if label and "." in label.rstrip(".") else None
    if earlier:
        yield _reference(passage, ReferenceKind.MINUTE, earlier)


def _bounds(match: Match[str]) -> tuple[int, int]:
    """Return the bounds of the words that identify: without the `at` before a minute's number."""
    bare = match.re in (SLASHED, OWN_REPORT, _EARLIER, CALLED_APPLICATION)
    return match.span(match.lastgroup or 0) if bare else match.span()


def _reference(passage: Passage, kind: ReferenceKind, match: Match[str]) -> Reference:
    parts, (start, end) = match.groupdict(), _bounds(match)
    target = parts.get("target") or parts.get("target_2") or parts.get("target_3") or ""
    return Reference(
        surface=" ".join(match.string[start:end].split()),
        kind=kind,
        target=" ".join(target.replace(", ", " ").split()) if kind in _STATUTES else " ".join(target.split()),
        paragraph_id=passage.paragraph_id,
        evidence=Evidence(passage.start + start, passage.start + end, f"reference.{kind.value}"),
    )


_STATUTES = (ReferenceKind.ACT, ReferenceKind.REGULATION)
