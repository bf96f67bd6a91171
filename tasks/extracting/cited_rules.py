"""How minutes cite what a council goes by: codes of practice, procedure rules, parts of its constitution, policies.

In: nothing. Out: patterns; group `target` holds the number or the title. Will not: match a statute (`statutes`).
"""

from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.statutes import PART

CODE_OF_PRACTICE = pattern(
    "reference.code_of_practice",
    r"\b(?P<target>Code\sof\s(?:[A-Z][a-z]{2,15}\s){0,3}Practice(?:\s(?:for|on)\s(?:the\s)?[A-Z][a-z]{2,15}(?:\s(?:and\s|of\s)?[A-Z][a-z]{2,15}){0,4})?)\b",
)


def procedure_rule() -> Pattern[str]:
    """Match `Standing Order 14(b)`, `Part 4 of the Council Procedure Rules`."""
    rules = any_of(lexicon().words["references.rules"])
    return pattern(
        "reference.procedure_rule",
        rf"\b{rules}\s(?:No\.?\s|Number\s)?(?P<target>[A-Z]?\d{{1,3}}[A-Za-z]?(?:\.\d{{1,3}}){{0,3}}(?:\s?\([a-z0-9]{{1,4}}\)){{0,3}}(?:(?:,\s|\sand\s)\d{{1,3}}[a-z]?\b(?![.:]\d)){{0,3}})(?!\w)"
        rf"|{PART}(?:\s\([Pp]aragraph\s\d{{1,3}}\))?\s(?:of|in)\s(?:the\s)?(?P<target_2>(?:Council[’']?s?\s)?{rules})\b(?!\s\d)",
    )


BARE_RULE = pattern(
    "reference.bare_rule",
    r"\bRule\s(?P<target>\d{1,2}\.\d{1,2}(?:\.\d{1,2})?(?:\([a-z0-9]{1,4}\))?|(?<=(?:under|.with)\sRule\s)\d{1,2})(?!\d)",
)


def part_of_code() -> Pattern[str]:
    """Match `Section 5 of the Councillors' Code of Conduct`, `Part 4 of the Council's Constitution`."""
    codes = any_of(lexicon().words["references.codes"])
    return pattern(
        "reference.part_of_code",
        rf"\b{PART}\s(?:of|in|to)\s(?:the\s)?(?P<target>(?:[A-Z][\w’'-]{{1,20}}\s(?:(?:of|for|and)\s)?){{0,5}}?{codes})\b",
    )


POLICY = pattern(
    "reference.policy",
    r"\b(?:[Pp]olic(?:y|ies)\s(?P<target>[A-Z]{1,5}\d{1,3}[A-Za-z]?(?:\(\w{1,3}\)){0,2}(?:(?:,\s|\sand\s)[A-Z]{1,5}\d{1,3}){0,5})(?:\sof\sthe\s(?:[A-Z][\w’'-]{1,20}\s){0,5}(?:Local|Neighbourhood)\sPlan\b(?:\sPart\s\d)?)?"
    r"|[Dd]ecision\s(?P<target_3>\d{2}/\d{4,6})"
    r"|(?:[Kk]ey\s|[Dd]elegated\s|[Ee]xecutive\s)?[Dd]ecision\s(?:No\.?|Number|Ref\.?|Reference|Notice)\s?:?\s?"
    r"(?P<target_2>[A-Z]{0,4}/?\d{1,5}(?:[/-][A-Z0-9]{1,6}){0,3}))(?![\w/])",
)


def named_code() -> Pattern[str]:
    """Match `School Admissions Code`, which everybody knows by its name."""
    codes = any_of(lexicon().words["references.named_codes"])
    return pattern("reference.named_code", rf"\b(?P<target>{codes})\b(?!\s[A-Z])")


def dated_guide() -> Pattern[str]:
    """Match `Residential Design Guide (2019)`: a paper with its year."""
    guides = any_of(lexicon().words["references.guides"])
    return pattern(
        "reference.guide",
        rf"\b(?P<target>(?!The\s)[A-Z][\w’'-]{{1,20}}\s(?:(?:and\s|&\s|for\s|of\s|in\s)?[A-Z][\w’'-]{{1,20}}\s){{0,4}}?{guides}\s\((?:19|20)\d\d\))",
    )
