"""The numbers of planning applications and of appeals, each authority's in its own manner.

In: nothing. Out: patterns, and the signs of which one must stand in a text. Will not: take a date, a year or a sum.
"""

from schemas.patterns import pattern

APPLICATION_SIGNS = ("/", "CAS-", "PP-", "PPA-", *(f"P{figure}" for figure in range(10)))
_YEAR = r"(?:\d{2}|20\d\d)"
_NOT_DATES = r"(?!\d{1,2}/\d{1,2}/(?:19|20)\d\d(?![/\d]))(?!(?:19|20)\d\d/(?:19|20)\d\d(?!\d))"
_WARD = r"(?:(?:[A-Z]{1,2}|\d\d)/)?"
"""A letter or a ward between the year and the number."""
_SHAPES = (
    # whatever stands before the year: DC/19/01234, DMPA/2019/1234, 3/19/0456/FUL, LA04/2019/0412/F, F/YR19/0123/F
    rf"{_NOT_DATES}[A-Z\d]{{1,7}}//?[A-Z]{{0,3}}{_YEAR}/{_WARD}[A-Z]?\d{{4,6}}(?:/[A-Z\d]{{1,8}}){{0,2}}",
    # letters with the year: P19/0123/FUL, C22/0714/19/LL, PA19/01234; the year first: 19/P/01234/FUL, 19/01234/S73
    rf"[A-Z]{{1,3}}{_YEAR}/(?:\d{{4,6}}(?:/[A-Z\d]{{1,8}}){{1,2}}|\d{{5,6}})",
    rf"{_NOT_DATES}{_YEAR}/{_WARD}[A-Z]?\d{{4,6}}(?:/[A-Z\d]{{1,8}}){{1,2}}",
    r"20\d\d/\d{5}",
    rf"(?:[A-Z]{{1,4}}/)?{_YEAR}/\d{{3,6}}/[A-Z]{{1,6}}\d?(?:/\w{{1,6}})?",  # 19/00412/FUL
    rf"\d/\d{{4}}/{_YEAR}(?:/[A-Z]{{1,5}})?",  # 1/0412/19, 1/0412/2019/FUL
    r"\d{2}/\d{5,6}",  # 14/505103
    r"\d{2}/\d{4}[A-Z]",  # 19/1187M
    r"\d{2}/[A-Z]{1,3}/\d{4,5}",  # 19/AP/1234
    r"\d{5,6}/[A-Z]{2,4}/\d{2}",  # 114876/FUL/19
    r"[A-Z]{2,3}/20\d\d/\d{2,4}",  # TA/2014/212
    r"[A-Z]{2,4}/\d{4}/\d{2}",  # EPF/0123/19
    r"[A-Z]{1,3}/\d{1,3}/\d{2}/[A-Z]{1,5}",  # AL/12/19/PL
    r"[A-Z]{2,3}/\d{5}",  # PL/07114
    r"[A-Z]{1,3}/\d{3}/\d{4,5}/\d{2}",  # S/147/01923/19
    r"[A-Z]{1,3}/[A-Z]{1,3}\d{0,2}/\d{2}/\d{4,6}(?:/[A-Z]{1,6})?",
    r"[A-Z]{2,4}/[A-Z]{2}/\d{4}/20\d\d",  # KCC/SE/0123/2019
    rf"[A-Z]{{1,4}}\.{_YEAR}/\d{{3,5}}",
    r"[A-Z]\.\d{2}/\d{3,5}/[A-Z]{2,6}",  # S.13/0412/FUL
    r"(?:[A-Z]{2}|[A-Z]\d)\.\d{4}/\d{2}",  # MW.0012/19, R3.0012/19
    r"[A-Z]\d{2}/\d{4}(?!/)",  # C19/0087
    r"[A-Z]\d{2}/[A-Z]\d{4}/[A-Z]{1,6}",  # P19/S0123/FUL
    r"[A-Z]{2,3}20\d\d/\d{4,5}",  # RB2019/0123
    r"P20\d\d/\d{3,5}",
    r"P/?\d{4}[./]\d{2}",
    r"NP/[A-Z]{1,3}/\d{4}/\d{4}",
    r"PP-\d{8}",  # the Planning Portal's own
    r"APP/[A-Z]\d{4}/[A-Z]{1,3}/\d{2}/\d{6,8}",
    r"CAS-\d{5}(?:-[A-Z0-9]{6})?",
    r"PPA-\d{3}-\d{4}",  # appeals in England, Wales and Scotland
)
APPLICATION = pattern("reference.application", rf"(?<![\w/])(?=[A-Z\d])(?P<target>{'|'.join(_SHAPES)})(?![\w/])")
_SIGN = r"(?:No\.?|[Nn]umber|[Rr]ef\.?|[Rr]eference)\s?:?\s?"
_CODE = rf"(?=(?:[A-Z/.-]{{0,6}}\d){{4}}){_NOT_DATES}[A-Z\d]{{1,7}}(?:[/.-][A-Z\d]{{1,8}}){{1,4}}"
CALLED_APPLICATION = pattern(
    "reference.called_application",
    rf"\b(?:[Aa]pplication|APPLICATION)\s(?:{_SIGN})?(?P<target>(?:[A-Z]{{1,3}}/)?\d{{6,8}}(?:/[A-Z]{{1,4}})?|[A-Z]{{1,3}}/20\d\d/\d{{2,5}}|20\d\d/\d{{3,5}}(?<!/20\d\d)|\d{{2}}/\d{{4}}|[A-Z]{{1,3}}/\d{{1,3}}/\d{{1,5}}[A-Z]{{0,2}}(?:/[A-Z]{{1,4}})?)(?![\w/])"
    rf"|\b(?:[Aa]pplication|APPLICATION|[Pp]lanning)\s{_SIGN}(?P<target_2>{_CODE})(?![\w/])",
)
"""A bare number is one only where it is called one: `application 220456`; any code is where its number is announced."""
LISTED_APPLICATION = pattern(
    "reference.listed_application",
    r"(?m)^(?P<target>(?:20)?\d{2}/\d{4}(?<!/20\d\d))(?:(?=\s(?:\||–|-|:)\s)|(?=\s{1,4}(?:\d{1,3}[A-Za-z]?\s)?(?!(?:The|An?|It|That|To|Cllrs?|Councillors?|Mrs?|Members|RESOLVED|Resolved)\b)[A-Z][a-z]))",
)
"""Or where it begins a row: `23/0164 | 11 Priory Row | Two storey side extension`; no sentence begins behind it."""
