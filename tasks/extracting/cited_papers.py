"""How minutes cite papers: `Report No. HC/35/18`, `paragraph 6.14`, `TPO 7/2024`, `Appendix A to Report CSD19129`.

In: nothing. Out: patterns; group `target` holds the number. Will not: match a code without a word before it
(`paper_codes`).
"""

from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.paper_codes import REPORT_NUMBER

_CODE = r"[A-Z]{1,6}\d{0,6}(?:[/-][A-Z0-9]{1,6}){0,4}"


def numbered_report() -> Pattern[str]:
    """Match `Report No. HC/35/18`, `Report CSD19129`, `Report CAB19-017`."""
    report = any_of(lexicon().words["references.report_words"])
    return pattern(
        "reference.report",
        rf"\b{report}\s(?:(?:[Nn]o\.?|[Nn]umber|[Rr]ef\.?|[Rr]eference)\s?:?\s?(?P<target>\d{{1,5}}(?:[/-]\d{{2,4}})?|{_CODE}\d{{0,4}})|"
        rf"(?P<target_2>{REPORT_NUMBER}|\d{{1,3}}/\d{{2}}))(?![\w/])",
    )


PARAGRAPH = pattern(
    "reference.paragraph",
    r"\b[Pp]aragraphs?\s(?P<target>\d{1,2}\.\d{1,3}(?:\.\d{1,2})?(?:(?:,\s|\sand\s|\sto\s|[–-])\d{1,2}\.\d{1,3}){0,4})(?![\w.]\w)(?:\sof\sthe\s(?:[Cc]over(?:ing)?\s)?[Rr]eport\b)?",
)
"""Its number with a point says that it is one of a report: `delete paragraph 6.14`."""


def numbered_paper() -> Pattern[str]:
    """Match `TPO 7/2024`, `Tree Preservation Order No. 7 of 2024`, `Contract No. HC/2024/117`."""
    orders, papers = any_of(["Tree Preservation Order", "TPO"]), any_of(lexicon().words["references.numbered_papers"])
    number = r"(?:No\.?|Number|no\.?|number|Ref\.?|ref\.?|Reference|reference)\s?:?\s?"
    return pattern(
        "reference.numbered_paper",
        rf"\b{orders}\s(?:\(TPO\)\s)?(?:{number})?(?P<target>\d{{1,4}}(?:\s?/\s?(?:20)?\d\d|\sof\s(?:19|20)\d\d)?)(?![\w/])"
        rf"|\b{papers}\s{number}(?P<target_2>[A-Z0-9]{{1,8}}(?:[/-][A-Z0-9]{{1,8}}){{0,4}}(?<=\d))(?![\w/])",
    )


def appendix() -> Pattern[str]:
    """Match `Appendix A`, `Appendices 1 and 2`."""
    appendices = any_of(lexicon().words["references.appendices"])
    return pattern(
        "reference.appendix",
        rf"\b{appendices}\s(?:[“‘\"'](?P<target_2>[A-Z]|\d{{1,2}})[”’\"'](?!\w)|(?P<target>(?:\d{{1,3}}[A-Z]?|[A-Z]\d?)(?:(?:\sand\s|,\s|\sto\s)[A-Z0-9]{{1,2}}\b){{0,4}})\b(?!\.\d))",
    )


def appendix_of_report() -> Pattern[str]:
    """Match `Appendix A to Report No. HC/35/18`: the appendix with the report that it is of."""
    words = lexicon().words
    return pattern(
        "reference.appendix_of_report",
        rf"\b{any_of(words['references.appendices'])}\s(?P<target>\d{{1,2}}|[A-Z]\d?)\s(?:to|of|in)\s(?:the\s)?"
        rf"{any_of(words['references.report_words'])}\s(?:(?:[Nn]o\.?|[Nn]umber|[Rr]ef\.?)\s?:?\s?)?{REPORT_NUMBER}(?![\w/])",
    )
