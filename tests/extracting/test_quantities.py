"""Percentages, durations, ranges and time limits."""

import pytest

from tasks.extracting.quantities import quantities_of
from tests.extracting.passage import passages

# words / surface, value, value_to, unit, measure, bound
QUANTITIES = {
    "up 1.99% again": ("1.99%", 1.99, None, "percent", "share", "exact"),
    "up 2.00%": ("2.00%", 2.0, None, "percent", "share", "exact"),
    "up +1.84%": ("+1.84%", 1.84, None, "percent", "share", "exact"),
    "down -5%": ("-5%", -5.0, None, "percent", "share", "exact"),
    "(0.5%)": ("0.5%", 0.5, None, "percent", "share", "exact"),
    "57 % of ducks": ("57 %", 57.0, None, "percent", "share", "exact"),
    "60 per cent of ducks": ("60 per cent", 60.0, None, "percent", "share", "exact"),
    "60 percent of ducks": ("60 percent", 60.0, None, "percent", "share", "exact"),
    "more than 60% of ducks": ("60%", 60.0, None, "percent", "share", "more_than"),
    "up to 60% of ducks": ("60%", 60.0, None, "percent", "share", "up_to"),
    "a 4-week consultation": ("4-week", 4.0, None, "week", "duration", "exact"),
    "a three year plan": ("three year", 3.0, None, "year", "duration", "exact"),
    "Three years later": ("Three years", 3.0, None, "year", "duration", "exact"),
    "beyond 100 days": ("100 days", 100.0, None, "day", "duration", "exact"),
    "over 25 years": ("25 years", 25.0, None, "year", "duration", "exact"),
    "just over 25 years": ("25 years", 25.0, None, "year", "duration", "more_than"),
    "more than 25 years": ("25 years", 25.0, None, "year", "duration", "more_than"),
    "within 24 hours": ("24 hours", 24.0, None, "hour", "time_limit", "up_to"),
    "within five working days": ("five working days", 5.0, None, "working day", "time_limit", "up_to"),
    "within the next six months": ("six months", 6.0, None, "month", "time_limit", "up_to"),
    "no later than 2 weeks": ("2 weeks", 2.0, None, "week", "time_limit", "up_to"),
    "a wait of 4 – 7 days": ("4 – 7 days", 4.0, 7.0, "day", "range", "range"),
    "the next 6 – 12 months": ("6 – 12 months", 6.0, 12.0, "month", "range", "range"),
    "two to three years": ("two to three years", 2.0, 3.0, "year", "range", "range"),
    "30 minutes": ("30 minutes", 30.0, None, "minute", "duration", "exact"),
}

NONE = [
    "ducks 10 years old",
    "10 years ago",
    "5 percentage points",
    "the 2018/19 year",
    "1,000 days",
    "1.5 days",
    "£5 days",
    "the percentage",
    "years 2 and 3",
    "a minute's silence",
    "1000%",
    "someone weeks",
]


@pytest.mark.parametrize(("words", "expected"), QUANTITIES.items(), ids=QUANTITIES)
def test_a_quantity_is_read_in_its_unit(words: str, expected: tuple[object, ...]) -> None:
    [found] = quantities_of(passages(words))
    read = (found.surface, found.value, found.value_to, found.unit, found.measure.value, found.bound.value)
    assert read == expected


@pytest.mark.parametrize("words", NONE)
def test_these_are_no_quantities(words: str) -> None:
    assert quantities_of(passages(words)) == ()


def test_quantities_come_in_reading_order_with_their_sentence() -> None:
    found = quantities_of(passages("In two weeks 5% left. Of 9%, 1% stayed for 3 days."))
    assert [one.id for one in found] == ["q1", "q2", "q3", "q4", "q5"]
    assert [one.surface for one in found] == ["two weeks", "5%", "9%", "1%", "3 days"]
    assert found[4].subject == "Of 9%, 1% stayed for 3 days."
