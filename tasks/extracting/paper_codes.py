"""The codes of minutes and of papers, each body's in its own manner: letters, numbers and years.

In: nothing. Out: patterns whose `target` is the code. Will not: take a year of account (`FY23/24`), or a code in
running words that nothing sets off.
"""

from schemas.patterns import pattern
from schemas.screening import screened

REPORT_NUMBER = (
    r"(?:[A-Z]{1,6}(?:/[A-Z0-9]{1,5}){1,4}|[A-Z]{2,5}\d{3,6}|[A-Z]{2,4}\d{2}-\d{2,4}|[A-Z]{2,5}(?:[.-]\d{2,4}){2})"
)
OWN_REPORT = pattern("reference.own_report", rf"\breport\s(?P<target>{REPORT_NUMBER})(?![\w/])")
"""In a sentence the code alone identifies: `there was submitted report ECS/19/07`."""
DATED = screened(
    "reference.dated_minute",
    r"(?<![\w/])(?P<target>[A-Z]{1,3}\d{1,4}/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)/\d{2,4})(?![\w/])",
)
DATED_BY_FIGURES = pattern(
    "reference.minute_dated_by_figures",
    r"(?<![\w/])(?P<target>[A-Z]{1,3}/?\d{1,4}/(?:\(\d{1,2}[./]\d{1,2}[./]\d{2,4}\)|\d{1,2}\.\d{1,2}\.\d{2,4}))(?![\w/])",
)
"""`C104/Feb/2031`, `M/88/(18.02.31)`."""

SLASHED = pattern(
    "reference.slashed_minute",
    r"(?:(?:\b(?:at|[Ss]ee|under|ref\.?|item)\s|\()(?=(?P<found>\d{2}/\d{3}|\d{3}/\d{2})(?![\w/]))|(?=(?P<found_2>\d{2,3}/\d{2,3})\srefers?\b)"
    r"|\b(?:at|[Ss]ee|item)\s(?=(?P<found_3>\d{2}/\d{2})\s[“‘\"(]))"
    r"(?P<target>\d{2,3}/\d{2,3}(?:\s?\([a-z]{1,3}\))?)",
)
"""Parishes number their minutes by year: `one correction at 22/117`, `(117/22 refers)`."""

CODED = pattern(
    "reference.coded_minute",
    r"(?<![\w/.-])(?!FY\s?\d)(?P<target>[A-Z]{1,4}\s?\d{1,3}/\d{2}|CAB/\d{1,3}|[A-Z]{1,3}/\d{3}/20\d\d)(?![\w/-])",
)
"""Bodies number their minutes by their letters and the year: `C151/22`, `FPR 52/19`, `C/019/2019`."""
_CODE = r"[A-Z]{2,6}(?:/[A-Z]{2,4})?(?!20\d\d/\d\d(?!\d)|(?<=FY)\d)[-/.]?\d{1,4}[-/.]\d{2,4}(?:[-/.]\d{1,3})?"
REPORT_CODE = pattern(
    "reference.report_code",
    rf"(?:(?<=\()(?P<target>{_CODE})(?=\))|(?<=,\s)(?P<target_2>{_CODE})(?=,\s)|\A(?P<target_3>{_CODE})\Z)(?!\w)",
)
"""Set off by brackets, commas or a field's label: `her report (LIC/17/49)`, `The Risk Log, QIJB58-2031, was noted`."""

LETTERED_PAPER = pattern(
    "reference.lettered_paper", r"\b(?:Paper|Report)\s(?P<target>[A-H])(?=[\s.,;)]|$)(?!\sof\s)(?!\s[A-Z])"
)
"""Some forums letter their papers: `Mr Heron introduced Paper A`."""

_LETTERED = r"[A-Z]{1,4}[./]?\d{1,4}"
LETTERED_MINUTES = pattern(
    "reference.lettered_minutes", rf"\bminutes\s(?P<target>{_LETTERED}(?:\sto\s{_LETTERED})?)(?![\w/%])"
)
LETTERED_SECOND = pattern(
    "reference.lettered_second",
    rf"\b[Mm]inutes\s{_LETTERED}(?:,\s{_LETTERED}){{0,4}}\sand\s(?P<target>{_LETTERED})(?![\w/%])",
)
"""`the recommendations in minutes F31 and F33`: each has its letters."""
