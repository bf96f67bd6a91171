"""Lines of sums below a decision to pay them: `Heron Ltd, mowing £40.00`, which are no clauses of it.

In: the words of the decision and of a line below it. Out: yes or no. Will not: read the sums (extraction does).
"""

from schemas.patterns import pattern
from seeds.paying import is_sum

_PAID = pattern(
    "payments.announced",
    r"(?i:\b(?:pay|payments?|virements?|transfers?|payees?|accounts?|invoices?|cheques?|bills?|expenditure|receipts?|transactions?|grants?|donations?)\b)",
)
_HEAD = pattern(
    "payments.head",
    r"\A(?=[^\n]{0,120}(?i:payee|amount|£|cheque|invoice))(?:(?i:the|invoice|date|description|details?|payee|to|amounts?|authority|power|cheque|chq|no|number|ref|reference|supplier|purpose|net|vat|gross|total|item|for|payment|method|£|of)[.:/|]?(?:\s{1,8}|$)){2,14}",
)
"""`Invoice Date Description £ Authority`, the words of the columns."""


def is_to_be_paid(decided: str, line: str) -> bool:
    """Say whether a line is one of the sums that a decision announces.

    >>> is_to_be_paid("Resolved to approve the following payments:", "Heron Ltd, mowing £40.00")
    True
    """
    if _PAID.search(decided) is None:
        return False
    return is_sum(line) or _HEAD.fullmatch(line) is not None or (_LISTED.search(decided) is not None and _is_cell(line))


def is_row_of_sums(line: str) -> bool:
    """Say whether a line is a row of a list of payments, or heads one: `HMRC £50.00`, `DATE PAYEE AMOUNT`.

    >>> is_row_of_sums("HMRC £50.00"), is_row_of_sums("GRANTS OF £50")
    (True, False)
    """
    return _ROW.fullmatch(line) is not None or _HEAD.fullmatch(line) is not None


_ROW = pattern(
    "payments.row",
    r"\A[^£\n]{1,80}?(?<!\sOF)(?<!\sFOR)(?<!\sTO)(?<!\sAT)\s(?:£\s?\d[\d,]{0,10}(?:\.\d\d)?|\d[\d,]{0,10}\.\d\d)"
    r"(?:\s{1,9}£?\d[\d,]{0,10}\.\d\d){0,3}",
)


def _is_cell(line: str) -> bool:
    """Say whether a line is a cell of a table that was taken apart: `Payee`, `Heron Ltd`, `£40.00`."""
    return len(line) <= _LONGEST_CELL and line[-1] not in ".;:" and _DOES.match(line) is None


_LISTED = pattern(
    "payments.listed",
    r"(?i:\b(?:following|below|attached)\s(?:\w{3,12}\s){0,2}(?:payments?|accounts?|invoices?|cheques?|bills?|expenditure|transactions?)\b"
    r"|\b(?:payments?|accounts?|invoices?|cheques?|bills?|expenditure|transactions?)\s(?:\w{2,12}\s){0,4}(?:below|as\sfollows))[^.;]{0,60}:\s?[-–]?$",
)
"""`to approve the following payments:`, which announces nothing but sums."""
_LONGEST_CELL = 60
_DOES = pattern("payments.does", r"(?:[Tt]o|[Tt]hat)\s")
