"""How minutes cite other minutes: `Minute No. 87`, `minute 32 of 2021/22`, `item 4 of the minutes of 3 May`.

In: nothing. Out: patterns; group `target` holds the number. Will not: match a number in a code (`paper_codes`).
"""

from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon

_NUMBER = (
    r"\d{1,4}(?:\.\d{1,3})?[A-Z]?(?:\s?/\s?\d{2,4}(?:[-/]\d{2,4})?)?"
    r"(?:\([a-z0-9]{1,4}\)|\s\((?:[ivx]{1,4}|[a-z])\)){0,3}"
)


def cited_minute() -> Pattern[str]:
    """Match `Minute 33`, `Minute No. 87`, `Min 92`, `Minutes 12 and 13`, `minute 32 of 2021/22`."""
    minute = any_of(lexicon().words["references.minute_words"])
    return pattern(
        "reference.minute",
        rf"(?<![\w-])(?:{minute}\.?\s?(?:Nos?\.?\s?|Numbers?\s|numbers?\s|n[o’']{{1,2}}s?\.?\s?|:\s?)?|minutes\s(?:nos?\.?|numbers?)\s)(?P<target>(?:[A-Z]{{1,4}}[/.]?\s?)?{_NUMBER}"
        rf"(?:(?:,\s|\sand\s|\sto\s|\s?[–-]\s?)(?:[A-Z]{{1,4}}[/.])?{_NUMBER}){{0,4}}(?:\sof\s\d{{4}}/\d{{2,4}})?)"
        r"(?![\w%]|:\d|\s(?:[A-Z][a-z]{2,8}\s\d{4}|seconds))",
    )


ARTICLE = pattern(
    "reference.article",
    r"\b(?:[Aa]rticle|[Pp]aragraph|[Ii]tem)\s(?P<target>\d{1,3}(?:\.\d{1,3})?(?:\(\w{1,3}\))?)\sof\s(?:the|its)\s[Mm]inutes?(?:\s(?:of|from)\s(?![^.,;()\n]{3,70}?\sheld\s)[^.,;()\n]{3,70}?\d{4})?"
    r"|\b[Aa]rticle\s(?P<target_2>\d{1,3}(?:\(\w{1,3}\))?)(?=\srefers?\b)",
)
EARLIER = pattern("reference.earlier_paragraph", r"\(?(?P<target>\d{1,3}\.\d{1,2})\)?\s(?=[A-Z])")
