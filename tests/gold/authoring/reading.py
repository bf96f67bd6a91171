"""Reads plain amounts, dates and counts off their words, so that only the odd ones have to be spelt out.

In: the words of a mention. Out: its value, or None where the words are not plain. Will not: know the rules that are
measured against the annotation; what this cannot read is written by hand.
"""

import re
from decimal import Decimal

SCALE = {"k": 1_000, "thousand": 1_000, "m": 1_000_000, "million": 1_000_000, "bn": 10**9, "billion": 10**9}
AMOUNT = re.compile(r"£?\s*([\d,]+(?:\.\d+)?)\s*([a-zA-Z]*)")
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
TIMES = {"minute", "hour", "day", "week", "month", "year", "working day"}
DATE = re.compile(
    r"(?:[A-Z][a-z]+day,?\s+)?(?:(?P<day>\d{1,2})\s?(?:st|nd|rd|th)?\s+)?(?P<month>[A-Z][a-z]+)?,?\s*(?P<year>\d{4})?"
)
NUMERIC = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
FINANCIAL = re.compile(r"(\d{4})\s?[/–-]\s?(?:\d\d)?(\d\d)(?: financial year)?")


def amount(words: str) -> float | int | None:
    """Return the pounds of a plain amount such as `£1.2m` or `£3,400.50`."""
    match = AMOUNT.fullmatch(words.replace("\xa0", " "))
    if not match or (match[2] and match[2].lower() not in SCALE):
        return None
    value = Decimal(match[1].replace(",", "")) * SCALE.get(match[2].lower(), 1)
    return int(value) if value == int(value) else float(value)


def edtf(words: str) -> str | None:
    """Return the EDTF of a plain date, a financial year, or either after `by`."""
    words = " ".join(words.split())
    if words.lower().startswith("by "):
        day = edtf(words[3:])
        return f"../{day}" if day and not day.startswith("-") else None
    if match := FINANCIAL.fullmatch(words):
        return f"{match[1]}-04/{int(match[1]) + 1}-03" if (int(match[1]) + 1) % 100 == int(match[2]) else None
    if match := NUMERIC.fullmatch(words):
        return f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}"
    return _written_date(words)


def _written_date(words: str) -> str | None:
    match = DATE.fullmatch(words)
    if not match or (match["month"] and match["month"] not in MONTHS) or not (match["month"] or match["year"]):
        return None
    if not match["month"]:
        return None if match["day"] else match["year"]
    month = f"{MONTHS.index(match['month']) + 1:02}"
    return (match["year"] or "-") + f"-{month}" + (f"-{int(match['day']):02}" if match["day"] else "")


def quantity(words: str) -> tuple[float | int, str] | None:
    """Return the value and the singular unit of `45%`, `12 weeks` or `three objections`."""
    words = " ".join(words.split())
    if match := re.fullmatch(r"([+-]?[\d,]+(?:\.\d+)?)\s?(?:%|per cent)", words):
        return _number(match[1]), "percent"
    number, _, unit = re.sub(r"^(\w+)-", r"\1 ", words).partition(" ")
    if number.lower() in NUMBERS:
        return NUMBERS.index(number.lower()) + 1, _singular(unit)
    return (_number(number), _singular(unit)) if unit and re.fullmatch(r"[\d,]+(?:\.\d+)?", number) else None


def measure(unit: str) -> str:
    """Return what a unit measures unless the annotation says otherwise."""
    return "share" if unit == "percent" else "duration" if unit in TIMES else "count"


def _number(digits: str) -> float | int:
    value = float(digits.replace(",", ""))
    return int(value) if value == int(value) else value


def _singular(unit: str) -> str:
    if unit.endswith("ies"):
        return unit[:-3] + "y"
    return unit[:-1] if unit.endswith("s") and not unit.endswith("ss") else unit
