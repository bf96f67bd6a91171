"""What councils count, in figures and words, and the many numbers that count nothing."""

import pytest

from tasks.extracting.figures.quantities import quantities_of
from tests.extracting.passage import passages

# words / surface, value, unit of each count
COUNTS = {
    "leave for 14 new affordable homes": [("14 new affordable homes", 14, "new affordable home")],
    "had three further letters of objection": [("three further letters", 3, "letter")],
    "Some 1,200 responses, of which 340 were kind": [("1,200 responses", 1200, "response"), ("340", 340, "response")],
    "a total of 45 objections": [("45 objections", 45, "objection")],
    "Twelve of the 30 respondents left": [("Twelve", 12, "respondent"), ("30 respondents", 30, "respondent")],
    "five of the sites were dry": [("five", 5, "site")],
    "26 schools, 11 of which were full": [("26 schools", 26, "school"), ("11", 11, "school")],
    "40 residents, of whom six had been ill": [("40 residents", 40, "resident"), ("six", 6, "resident")],
    "Of the 24 complaints, 18 were upheld": [("24 complaints", 24, "complaint"), ("18", 18, "complaint")],
    "of 12 appeals, nine had been lost": [("12 appeals", 12, "appeal"), ("nine", 9, "appeal")],
    "Twenty-three cases were open; 17 were shut": [("Twenty-three cases", 23, "case"), ("17", 17, "case")],
    "2 x litter bins": [("2 x litter bins", 2, "litter bin")],
    "3no. benches": [("3no. benches", 3, "bench")],
    "4 no. dwellings": [("4 no. dwellings", 4, "dwelling")],
    "Five (5) objections": [("Five (5) objections", 5, "objection")],
    "seven questions were put": [("seven questions", 7, "question")],
    "14 recommendations": [("14 recommendations", 14, "recommendation")],
    "heard three options": [("three options", 3, "option")],
    "Two nominations": [("Two nominations", 2, "nomination")],
    "two amendments were lost": [("two amendments", 2, "amendment")],
    "choose five Members to dig": [("five Members", 5, "member")],
    "12,000 new members": [("12,000 new members", 12000, "new member")],
    "Two more sites": [("Two more sites", 2, "site")],
    "350 inspections and 12 fixed penalty notices": [
        ("350 inspections", 350, "inspection"),
        ("12 fixed penalty notices", 12, "fixed penalty notice"),
    ],
    "One objection had come": [("One objection", 1, "objection")],
    "12 objections, eight from a pond and three in support": [
        ("12 objections", 12, "objection"),
        ("eight", 8, "objection"),
        ("three", 3, "objection"),
    ],
    "One household was moved": [("One household", 1, "household")],
    "one partner": [("one partner", 1, "partner")],
    "one resident spoke": [("one resident", 1, "resident")],
    "1 vacancy remained": [("1 vacancy", 1, "vacancy")],
    "One member of the public came": [("One member of the public", 1, "member of the public")],
    "three members of staff": [("three members of staff", 3, "member of staff")],
    "a site of 1.2ha": [("1.2ha", 1.2, "hectare")],
    "450 sqm of floor": [("450 sqm", 450, "square metre")],
    "450m² of floor": [("450m²", 450, "square metre")],
    "1,500 sq ft": [("1,500 sq ft", 1500, "square foot")],
    "4.5m wide": [("4.5m", 4.5, "metre")],
    "12 metres high": [("12 metres", 12, "metre")],
    "an 11kW charger": [("11kW", 11, "kilowatt")],
    "11,000 tonnes of salt": [("11,000 tonnes", 11000, "tonne")],
    "24 car parking spaces": [("24 car parking spaces", 24, "car parking space")],
    "nearly 300 refugees": [("nearly 300 refugees", 300, "refugee")],
    "up to eight dogs": [("up to eight dogs", 8, "dog")],
    "80 plus representations": [("80 plus representations", 80, "representation")],
    "150+ responses": [("150+ responses", 150, "response")],
    "12 affordable and social homes": [("12 affordable and social homes", 12, "affordable and social home")],
    "Three storeys and eight bedrooms": [("Three storeys", 3, "storey"), ("eight bedrooms", 8, "bedroom")],
    "2 deaths and 13 serious accidents": [("2 deaths", 2, "death"), ("13 serious accidents", 13, "serious accident")],
    "140 beds, 35 jobs": [("140 beds", 140, "bed"), ("35 jobs", 35, "job")],
    "8 million bins a year": [("8 million bins", 8000000, "bin")],
    "2.0 FTE posts": [("2.0 FTE posts", 2, "FTE post")],
    "8 parishioners": [("8 parishioners", 8, "parishioner")],
    "two blocked gullies": [("two blocked gullies", 2, "blocked gully")],
    "27 gritters": [("27 gritters", 27, "gritter")],
    "46 witnesses": [("46 witnesses", 46, "witness")],
    "In 2018, 12 complaints came": [("12 complaints", 12, "complaint")],
    "Since 3 March 2020, five residents wrote": [("five residents", 5, "resident")],
    "Between 20 and 30 people": [("Between 20 and 30 people", 20, "person")],
    "the last 3 financial years": [("3 financial years", 3, "financial year")],
    "two-and-a-half hours": [("two-and-a-half hours", 2.5, "hour")],
    "3½ years": [("3½ years", 3.5, "year")],
    "seven (7) days": [("seven (7) days", 7, "day")],
    "28 (twenty eight) days": [("28 (twenty eight) days", 28, "day")],
    "had 17 reported thefts, down from 26 the year before": [
        ("17 reported thefts", 17, "reported theft"),
        ("26", 26, "reported theft"),
    ],
    "114 swans against 141 in the previous year": [("114 swans", 114, "swan"), ("141", 141, "swan")],
    "Full applications had risen from 118 to 141, and": [
        ("118", 118, "Full application"),
        ("141", 141, "Full application"),
    ],
    "the fall in visits from 9,400 to 6,100 a year": [("9,400", 9400, "visit"), ("6,100", 6100, "visit")],
    "surplus places in reception stood at 212.": [("212", 212, "surplus place")],
    "planted 3,200 trees against a target of 5,000.": [("3,200 trees", 3200, "tree"), ("5,000", 5000, "tree")],
    "six new letters, making 131 in all": [("six new letters", 6, "new letter"), ("131", 131, "new letter")],
    "197 small fires in the quarter, a decrease of 14 on the last": [
        ("197 small fires", 197, "small fire"),
        ("14", 14, "small fire"),
    ],
    "asked how many ducks were left. She said that there were 112, compared with 160 a year earlier": [
        ("112", 112, "duck"),
        ("160", 160, "duck"),
    ],
    "63 of 65 targets were met": [("63", 63, "target"), ("65 targets", 65, "target")],
    "5,600 staff, of whom 2,142 (38%) replied": [
        ("5,600 staff", 5600, "staff"),
        ("2,142", 2142, "staff"),
        ("38%", 38, "percent"),
    ],
    "Five complaints came. Two had been heard and three resolved.": [
        ("Five complaints", 5, "complaint"),
        ("Two", 2, "complaint"),
        ("three", 3, "complaint"),
    ],
    "the Panel’s nine recommendations": [("nine recommendations", 9, "recommendation")],
    "the 28 Key Indicators": [("28 Key Indicators", 28, "Key indicator")],
    "nine penalty points": [("nine penalty points", 9, "penalty point")],
    "was called on 14 occasions": [("14 occasions", 14, "occasion")],
    "will order 20 pairs": [("20 pairs", 20, "pair")],
    "34 twelve-hour waits": [("34 twelve-hour waits", 34, "twelve-hour wait")],
    "1,093 second homes": [("1,093 second homes", 1093, "second home")],
    "an average of 7 minutes 42 seconds": [("7 minutes 42 seconds", 462, "second")],
    "stays of over four hours": [("over four hours", 4, "hour")],
    "waits of more than an hour": [("more than an hour", 1, "hour")],
    "no longer than eight weeks": [("no longer than eight weeks", 8, "week")],
    "a maximum of 18 months": [("maximum of 18 months", 18, "month")],
    "5%-6%": [("5%", 5, "percent"), ("6%", 6, "percent")],
}

BESIDE = {
    "shut three days a week": [("three days a week", 3, "day", "count")],
    "swims for up to 20 hours per week": [("up to 20 hours", 20, "hour", "count")],
    "a swim of seven days": [("seven days", 7, "day", "duration")],
    "for five years, with a further two": [("five years", 5, "year", "duration")],
    "five years with an option for a further two.": [
        ("five years", 5, "year", "duration"),
        ("two", 2, "year", "duration"),
    ],
    "bought 12 ducks and bid for another 15.": [("12 ducks", 12, "duck", "count"), ("15", 15, "duck", "count")],
    "had 41 ducks, five more than in May": [("41 ducks", 41, "duck", "count"), ("five", 5, "duck", "count")],
    "cut from 11 ponds in 2029 to 4.": [("11 ponds", 11, "pond", "count"), ("4", 4, "pond", "count")],
    "walk from 12 ponds to 14 Heron Row": [("12 ponds", 12, "pond", "count")],
    "a wait of 38 days, down from 77.": [("38 days", 38, "day", "duration"), ("77", 77, "day", "duration")],
    "met within the target of 28 days": [("28 days", 28, "day", "time_limit")],
    "moulted, of whom 86 quacked": [],
    "the ducks, of whom 86 quacked": [("86", 86, "duck", "count")],
    "asked whether ducks had been told. Mr Wren replied that 140 of them had": [("140", 140, "duck", "count")],
    "asked about the pond. The Head of Roads replied that nine were shut": [],
    "told of ducks. She said that 2029 had been dry": [],
    "there were 412 ducks, compared with 486 two years ago": [
        ("412 ducks", 412, "duck", "count"),
        ("486", 486, "duck", "count"),
    ],
    "212 out of 260 ducks": [("212", 212, "duck", "count"), ("260 ducks", 260, "duck", "count")],
    "end of the 58 and 63 bus services": [],
    "the 12 bus shelters": [("12 bus shelters", 12, "bus shelter", "count")],
    "31 REPAIRS AND POND": [],
    "31 GPs came": [("31 GPs", 31, "GP", "count")],
}

NO_COUNTS = [
    "It had risen from 9 to 15.",
    "The score of the swans rose from 9 to 15.",
    "open from 9 to 5",
    "swans rose from 9 to 10 pm",
    "6 votes for and 4 against, up from 3",
    "work from 0800 to 1800 hours",
    "trains come an hour late",
    "TPO 3 of 2021 trees",
    "the ducks were moved to 12 Heron Street",
    "costs had fallen to £142",
    "7 Members present",
    "6 Members for and 4 Members against",
    "the vote was 5 members for",
    "with 4 Members voting",
    "10 councillors in favour",
    "Ward 3 residents",
    "Phase 2 works",
    "Option 3 costs",
    "Tier 1 sites",
    "Conditions 3, 4 and 5 deals",
    "Appendices 1 and 2 papers",
    "Agenda items 4, 5 and 6 papers",
    "paragraphs 12 and 13 states",
    "Minutes 12 to 15 refers",
    "Policies H5 and H6 requires",
    "at 14 Duck Lane residents",
    "18 Duck Street dwellings",
    "Three Rivers residents",
    "Seven Oaks pupils",
    "the A38 roadworks",
    "at 19.00 hours",
    "closed at 2030 hours",
    "12 noon meetings",
    "form 4 returns",
    "Grade 2 buildings",
    "grades 9 to 4 passes",
    "7 per 1,000 posts",
    "Lot 2 tenders",
    "the No. 7 bus services",
    "Covid-19 cases",
    "one bedroom flats",
    "one bedroom flat",
    "one of the officers",
    "actions 4 and 7 were open",
    "one councillor voted against",
    "in one place",
    "until 23:00 hours",
    "two ways",
    "three times",
    "the first half of 2022",
    "the latter half of the year",
    "3-Mar-20 papers",
    "by 2030 emissions",
    "4x4 vehicles",
]


@pytest.mark.parametrize(("words", "expected"), COUNTS.items(), ids=COUNTS)
def test_what_is_counted_is_read_with_its_number(words: str, expected: list[tuple[str, float, str]]) -> None:
    assert [(one.surface, one.value, one.unit) for one in quantities_of(passages(words))] == expected


@pytest.mark.parametrize(("words", "expected"), BESIDE.items(), ids=BESIDE)
def test_a_bare_number_tells_more_of_what_stands_before_it(
    words: str, expected: list[tuple[str, float, str, str]]
) -> None:
    found = quantities_of(passages(words))
    assert [(one.surface, one.value, one.unit, one.measure.value) for one in found] == expected


@pytest.mark.parametrize("words", NO_COUNTS)
def test_a_number_of_something_else_is_no_count(words: str) -> None:
    assert quantities_of(passages(words)) == ()


def test_votes_behind_a_count_are_no_part_of_it() -> None:
    found = quantities_of(passages("Twelve ducks came, and nine were in favour."))
    assert [one.surface for one in found] == ["Twelve ducks"]


def test_a_part_is_no_larger_than_its_whole() -> None:
    found = quantities_of(passages("Twelve ducks came, and 2000 were sold."))
    assert [one.surface for one in found] == ["Twelve ducks"]


def test_a_number_and_more_bounds_a_count() -> None:
    assert [one.bound.value for one in quantities_of(passages("150+ ducks and 80 plus trees"))] == ["at_least"] * 2
