"""Percentages, durations, ranges and time limits."""

import pytest

from tasks.extracting.figures.quantities import quantities_of
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
    "just over 25 years": ("just over 25 years", 25.0, None, "year", "duration", "more_than"),
    "more than 25 years": ("more than 25 years", 25.0, None, "year", "duration", "more_than"),
    "before the expiration of three years": ("three years", 3.0, None, "year", "time_limit", "up_to"),
    "6 months in which to comply": ("6 months", 6.0, None, "month", "time_limit", "up_to"),
    "31,400 hours of home care": ("31,400 hours", 31400.0, None, "hour", "count", "exact"),
    "14,200 hours a week": ("14,200 hours", 14200.0, None, "hour", "count", "exact"),
    "24 hours a day": ("24 hours", 24.0, None, "hour", "duration", "exact"),
    "24 hours of notice": ("24 hours", 24.0, None, "hour", "duration", "exact"),
    "two experts by experience": ("two experts by experience", 2.0, None, "expert by experience", "count", "exact"),
    "within 24 hours": ("24 hours", 24.0, None, "hour", "time_limit", "up_to"),
    "within five working days": ("five working days", 5.0, None, "working day", "time_limit", "up_to"),
    "within the next six months": ("six months", 6.0, None, "month", "time_limit", "up_to"),
    "no later than 2 weeks": ("2 weeks", 2.0, None, "week", "time_limit", "up_to"),
    "a wait of 4 – 7 days": ("4 – 7 days", 4.0, 7.0, "day", "range", "range"),
    "the next 6 – 12 months": ("6 – 12 months", 6.0, 12.0, "month", "range", "range"),
    "two to three years": ("two to three years", 2.0, 3.0, "year", "range", "range"),
    "two per cent of ducks": ("two per cent", 2.0, None, "percent", "share", "exact"),
    "up 0.5 percentage points": ("0.5 percentage points", 0.5, None, "percentage point", "share", "exact"),
    "a cut of 5-10%": ("5-10%", 5.0, 10.0, "percent", "range", "range"),
    "a cut of 3 to 7%": ("3 to 7%", 3.0, 7.0, "percent", "range", "range"),
    "between 3 and 7% of ducks": ("between 3 and 7%", 3.0, 7.0, "percent", "range", "range"),
    "two-thirds of ducks": ("two-thirds", 0.6667, None, "fraction", "share", "exact"),
    "more than half of the pond": ("half", 0.5, None, "fraction", "share", "more_than"),
    "one in five ducks": ("one in five", 0.2, None, "fraction", "share", "exact"),
    "9 out of 10 ducks": ("9 out of 10", 0.9, None, "fraction", "share", "exact"),
    "1,000 days": ("1,000 days", 1000.0, None, "day", "duration", "exact"),
    "1.5 days": ("1.5 days", 1.5, None, "day", "duration", "exact"),
    "twenty-eight days": ("twenty-eight days", 28.0, None, "day", "duration", "exact"),
    "one hundred and twenty days": ("one hundred and twenty days", 120.0, None, "day", "duration", "exact"),
    "two and a half years": ("two and a half years", 2.5, None, "year", "duration", "exact"),
    "between 2 and 3 years": ("between 2 and 3 years", 2.0, 3.0, "year", "range", "range"),
    "at least 3 clear working days": (
        "at least 3 clear working days",
        3.0,
        None,
        "clear working day",
        "duration",
        "at_least",
    ),
    "for up to 30 minutes": ("up to 30 minutes", 30.0, None, "minute", "duration", "up_to"),
    "28 days or more": ("28 days", 28.0, None, "day", "duration", "at_least"),
    "12 GPs at a surgery": ("12 GPs", 12.0, None, "GP", "count", "exact"),
    "serve 30,000 patients while": ("30,000 patients", 30000.0, None, "patient", "count", "exact"),
    "more than 40 primary care networks across": (
        "more than 40 primary care networks",
        40.0,
        None,
        "primary care network",
        "count",
        "more_than",
    ),
    "a potential population of 30,000, surely": ("30,000", 30000.0, None, "person", "count", "exact"),
    "an attendance of about 200": ("200", 200.0, None, "person", "count", "exact"),
    "bearing 134 names": ("134 names", 134.0, None, "name", "count", "exact"),
    "over 2000 signatures": ("over 2000 signatures", 2000.0, None, "signature", "count", "more_than"),
    "four GP practices": ("four GP practices", 4.0, None, "GP practice", "count", "exact"),
    "18 million passengers": ("18 million passengers", 18e6, None, "passenger", "count", "exact"),
    "3.5 FTE": ("3.5 FTE", 3.5, None, "FTE", "count", "exact"),
    "25 car parking spaces": ("25 car parking spaces", 25.0, None, "car parking space", "count", "exact"),
    "14 two-bedroom flats": ("14 two-bedroom flats", 14.0, None, "two-bedroom flat", "count", "exact"),
    "two sports clubs": ("two sports clubs", 2.0, None, "sports club", "count", "exact"),
    "22,866 young people voted": ("22,866 young people", 22866.0, None, "young person", "count", "exact"),
    "three vacancies": ("three vacancies", 3.0, None, "vacancy", "count", "exact"),
    "two benches": ("two benches", 2.0, None, "bench", "count", "exact"),
    "6 members of the public": ("6 members of the public", 6.0, None, "member of the public", "count", "exact"),
    "40 or more trees": ("40 or more trees", 40.0, None, "tree", "count", "at_least"),
    "limited to 150 people": ("150 people", 150.0, None, "person", "count", "up_to"),
    "400 to 700 staff": ("400 to 700 staff", 400.0, 700.0, "staff", "range", "range"),
    "between 5 and 10 trees": ("between 5 and 10 trees", 5.0, 10.0, "tree", "range", "range"),
    "Erection of 46 Dwellings": ("46 Dwellings", 46.0, None, "dwelling", "count", "exact"),
    "1.5 hectares of land": ("1.5 hectares", 1.5, None, "hectare", "count", "exact"),
    "2000 homes": ("2000 homes", 2000.0, None, "home", "count", "exact"),
    "30 minutes": ("30 minutes", 30.0, None, "minute", "duration", "exact"),
}

NONE = [
    "ducks 10 years old",
    "10 years ago",
    "children aged 5 to 11 years",
    "10 years previously",
    "the 2018/19 year",
    "6 Members voting for",
    "12 votes to 3 with 2 abstentions",
    "Section 106 agreements",
    "Year 6 pupils",
    "Item 7 papers",
    "policy 12 requires ducks",
    "minute 33 refers",
    "12 Heron Mews and 5 Duck Street",
    "the 2019 elections",
    "2 Residents asked",
    "tel. 01632 567890 calls",
    "at 7 pm trains",
    "from 1530 onwards",
    "£5 tickets",
    "£2 million homes",
    "16/01084/FUL houses",
    "3-bed houses",
    "12 May residents",
    "12 is less",
    "four bus",
    "half past ten",
    "one of the ponds",
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


def test_two_shares_with_a_sign_each_are_two() -> None:
    assert [one.surface for one in quantities_of(passages("between 3% and 7%, or 8% to 9%"))] == [
        "3%",
        "7%",
        "8%",
        "9%",
    ]


def test_a_fall_is_two_quantities_of_one_unit() -> None:
    found = quantities_of(passages("The wait fell from 6.1 to 4.7 days and the flock from 30 to 20 ducks."))
    assert [(one.surface, one.unit) for one in found] == [
        ("6.1", "day"),
        ("4.7 days", "day"),
        ("30", "duck"),
        ("20 ducks", "duck"),
    ]


def test_a_unit_stands_at_its_figure_but_a_limit_is_a_name() -> None:
    found = quantities_of(passages("A hum of 42 dB, 600m of hedge, 34.6mph and 10 cm; a 20mph zone and 20 mph limits."))
    assert [(one.surface, one.unit) for one in found] == [
        ("42 dB", "dB"),
        ("600m", "metre"),
        ("34.6mph", "mph"),
        ("10 cm", "cm"),
    ]


def test_a_number_is_told_by_what_it_reached() -> None:
    found = quantities_of(passages("Plans for ducks had risen by 14% to 1,266 and ponds had reached 23,480, said Ann."))
    assert [one.surface for one in found if one.unit != "percent"] == ["1,266", "23,480"]


def test_a_change_is_two_quantities_and_no_range() -> None:
    found = quantities_of(passages("It rose from 3% to 7%, and the trees from 12 to 15 trees."))
    assert [one.surface for one in found] == ["3%", "7%", "12", "15 trees"]


def test_quantities_come_in_reading_order_with_their_sentence() -> None:
    found = quantities_of(passages("In two weeks 5% left. Of 9%, 1% stayed for 3 days."))
    assert [one.id for one in found] == ["q1", "q2", "q3", "q4", "q5"]
    assert [one.surface for one in found] == ["two weeks", "5%", "9%", "1%", "3 days"]
    assert found[4].subject == "Of 9%, 1% stayed for 3 days."
