"""Dates, as EDTF from their own words, and the days between which an undated meeting must lie."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tasks.extracting.dates.bounds import bounds_of
from tasks.extracting.dates.dates import dates_of
from tasks.extracting.dates.weekdays import mismatches
from tests.extracting.passage import passages

# strftime's codes; ORD is the ordinal's ending
FORMS = (
    "%d %B %Y",
    "%A %d %B %Y",
    "%A, %dORD %B, %Y",
    "%d ORD %B %Y",
    "%d %b %Y",
    "%B %d, %Y",
    "%B %d %Y",
    "%d/%m/%Y",
    "%d.%m.%Y",
    "%Y-%m-%d",
    "%d\xa0%B\xa0%Y",
)

# words / (surface, EDTF) of each date
DATES = {
    "on 25 June 2019": [("25 June 2019", "2019-06-25")],
    "on 25th June, 2019": [("25th June, 2019", "2019-06-25")],
    "on 13 th April 2022": [("13 th April 2022", "2022-04-13")],
    "on 05 January 2022": [("05 January 2022", "2022-01-05")],
    "on 3\xa0Sept 2021": [("3\xa0Sept 2021", "2021-09-03")],
    "on 3 Sept. 2021": [("3 Sept. 2021", "2021-09-03")],
    "on 3 Nov. 2021": [("3 Nov. 2021", "2021-11-03")],
    "(3rd September)": [("3rd September", "--09-03")],
    "on 20 March.": [("20 March", "--03-20")],
    "on 5 May. 2019 was dry": [("5 May", "--05-05")],
    "would be starting in October 2019": [("October 2019", "2019-10")],
    "to the October meeting": [("October", "--10")],
    "Tree Preservation Order 3 of 2021 was confirmed": [],
    "in October 2019": [("in October 2019", "2019-10")],
    "It would open in January": [("in January", "--01")],
    "It opened in January": [("in January", "--01")],
    "In May": [("In May", "--05")],
    "In March 12 ducks came": [("In March", "--03")],
    "by August 2018": [("by August 2018", "../2018-08")],
    "by 31 March 2020": [("by 31 March 2020", "../2020-03-31")],
    "by 31 March": [("by 31 March", "../--03-31")],
    "by April": [("by April", "../--04")],
    "by 2020": [("by 2020", "../2020")],
    "in 1947": [("1947", "1947")],
    "since 26/09/2013": [("26/09/2013", "2013-09-26")],
    "since 24/10/24": [("24/10/24", "2024-10-24")],
    "since 28.07.2015.": [("28.07.2015", "2015-07-28")],
    "since 28.07.15": [("28.07.15", "2015-07-28")],
    "in 2017/18": [("2017/18", "2017-04/2018-03")],
    "the 2017/2018 financial year": [("2017/2018 financial year", "2017-04/2018-03")],
    "in 2020 / 2021": [("2020 / 2021", "2020-04/2021-03")],
    "in 2007 – 2008": [("2007 – 2008", "2007-04/2008-03")],
    "in 2021-22": [("2021-22", "2021-04/2022-03")],
    "for 2024-27": [("2024-27", "2024-04/2027-03")],
    "in 1999/00": [("1999/00", "1999-04/2000-03")],
    "2010/11 - 2014/15": [("2010/11 - 2014/15", "2010-04/2015-03")],
    "in 2010/11 and 2014/15": [("2010/11", "2010-04/2011-03"), ("2014/15", "2014-04/2015-03")],
    "in 2020/21 to 2022/23": [("2020/21 to 2022/23", "2020-04/2023-03")],
    "the 2025/26 municipal year": [("2025/26 municipal year", "2025-05/2026-04")],
    "the municipal year 2025/26": [("2025/26", "2025-05/2026-04")],
    "the 2019/20 academic year": [("2019/20 academic year", "2019-09/2020-08")],
    "the Local Plan 2018-2033": [("2018-2033", "2018/2033")],
    "FY22/23": [("FY22/23", "2022-04/2023-03")],
    "the 22/23 budget": [("22/23", "2022-04/2023-03")],
    "Quarter 3 (October - December 2011)": [("Quarter 3 (October - December 2011)", "2011-10/2011-12")],
    "in Q1 2014-15": [("Q1 2014-15", "2014-04/2014-06")],
    "in the third quarter of 2019/20": [("third quarter of 2019/20", "2019-10/2019-12")],
    "in 2019/20 Q4": [("2019/20 Q4", "2020-01/2020-03")],
    "in Quarter 2 of 2019": [("Quarter 2 of 2019", "2019-34")],
    "in the first quarter": [("first quarter", None)],
    "period 8 to period 9": [("period 8", None), ("period 9", None)],
    "at Month 12": [("Month 12", None)],
    "31 October and 13 December 2006": [("31 October", "--10-31"), ("13 December 2006", "2006-12-13")],
    "9th March, 13th April and 18th May 2022": [
        ("9th March", "--03-09"),
        ("13th April", "--04-13"),
        ("18th May 2022", "2022-05-18"),
    ],
    "on 3 May, 5 June 2019 being dry": [("3 May", "--05-03"), ("5 June 2019", "2019-06-05")],
    "7 and 8 November, 2013": [("7", "2013-11-07"), ("8 November, 2013", "2013-11-08")],
    "Tuesday 7 and Thursday 9 November 2013": [("Tuesday 7", "2013-11-07"), ("Thursday 9 November 2013", "2013-11-09")],
    "1st, 2nd and 3rd May": [("1st", "--05-01"), ("2nd", "--05-02"), ("3rd May", "--05-03")],
    "24/25 May 2019": [("24", "2019-05-24"), ("25 May 2019", "2019-05-25")],
    "1-5 June 2023": [("1-5 June 2023", "2023-06-01/2023-06-05")],
    "24th-25th May": [("24th-25th May", "--05-24/--05-25")],
    "1 to 5 June": [("1 to 5 June", "--06-01/--06-05")],
    "from 1 May to 12 June 2019": [("1 May to 12 June 2019", "2019-05-01/2019-06-12")],
    "1 April 2019 to 31 March 2020": [("1 April 2019 to 31 March 2020", "2019-04-01/2020-03-31")],
    "between 30 September and 28 October 2025": [("between 30 September and 28 October 2025", "2025-09-30/2025-10-28")],
    "April-June 2020": [("April-June 2020", "2020-04/2020-06")],
    "November to February 2020": [("November to February 2020", "2019-11/2020-02")],
    "between 2015 and 2019": [("between 2015 and 2019", "2015/2019")],
    "from 3 May 2020 to 1 May 2019": [("3 May 2020", "2020-05-03"), ("1 May 2019", "2019-05-01")],
    "May 23 2018": [("May 23 2018", "2018-05-23")],
    "on February 15, when": [("February 15", "--02-15")],
    "January 30th 2026": [("January 30th 2026", "2026-01-30")],
    "on Tuesday, 12 January 2016": [("Tuesday, 12 January 2016", "2016-01-12")],
    "on Monday the 5th of May 2018": [("Monday the 5th of May 2018", "2018-05-05")],
    "5TH FEBRUARY, 2018": [("5TH FEBRUARY, 2018", "2018-02-05")],
    "25 june 2019": [("25 june 2019", "2019-06-25")],
    "25thJune 2019": [("25thJune 2019", "2019-06-25")],
    "20 March ’18": [("20 March ’18", "2018-03-20")],
    "Dydd Iau, 9fed Hydref, 2014": [("Dydd Iau, 9fed Hydref, 2014", "2014-10-09")],
    "ar 20 Medi 2014": [("20 Medi 2014", "2014-09-20")],
    "ym mis Mawrth": [("Mawrth", "--03")],
    "dated 5.11.25": [("5.11.25", "2025-11-05")],
    "at 2/10/15": [("2/10/15", "2015-10-02")],
    "on 26-09-2013": [("26-09-2013", "2013-09-26")],
    "on 2010-11-05": [("2010-11-05", "2010-11-05")],
    "from September": [("September", "--09")],
    "in March and April": [("in March", "--03"), ("April", "--04")],
    "the end of March": [("end of March", "--03")],
    "by the end of March 2020": [("by the end of March 2020", "../2020-03")],
    "It shall be dug before 1 May 2016": [("before 1 May 2016", "../2016-05-01")],
    "It had been dug before 1 May 2016": [("1 May 2016", "2016-05-01")],
    "by 2024/25": [("by 2024/25", "../2025-03")],
    "by the summer": [("by the summer", None)],
    "in Spring 2019": [("Spring 2019", "2019-21")],
    "in winter 2019/20": [("winter 2019/20", "2019-24")],
    "in mid-2020": [("mid-2020", "2020")],
    "in early 2021": [("early 2021", "2021")],
    "at the end of 2024": [("end of 2024", "2024")],
    "in the 1990s": [("1990s", "199X")],
    "since 2015": [("2015", "2015")],
    "in 2017 and 2018": [("2017", "2017"), ("2018", "2018")],
    "it froze yesterday": [("yesterday", None)],
    "two years ago": [("two years ago", None)],
    "on the same day as the fair, it rained": [("same day as the fair", None)],
    "on 29 February": [("29 February", "--02-29")],
    "on 29 February 2020": [("29 February 2020", "2020-02-29")],
    "in the current financial year": [("current financial year", None)],
    "by the end of the year": [("by the end of the year", None)],
}

NO_DATES = [
    "C104/Feb/2020",
    "16/01084/FUL",
    "P18L0453",
    "the Ponds Act 1972",
    "Minute 112/23",
    "minute 77/21",
    "Item 746",
    "section 5.1.10",
    "section 3.1.12 of the plan",
    "version 1.2.13",
    "31 September 2018",
    "30 February",
    "29 February 2019",
    "32 March 2020",
    "45/13/2020",
    "00/00/2020",
    "12/7s",
    "it may rain and march on",
    "£5 May",
    "1,5 May",
    "2018/17",
    "2018/2018",
    "tel. 01632 2019",
    "the Duck Ponds Regulations 2012",
    "the NPPF 2019",
    "Members May attend",
    "Councillor June Wren",
    "April Heron and May Wren",
    "for 2000 homes",
    "version 5.11.25",
    "ref 12/05/19",
    "10.12.15 of the plan",
    "a period 12 months",
    "item 22/23",
    "4oftheGMCA",
    "ducks came to March-Pond",
]

ROLES = {
    "The new pond would start in August 2018": "start_of_service",
    "A permanent Director would start in August 2018": "event",
    "Mrs Heron would be starting in August 2018": "event",
    "The plan was due to go to the Board on 21 July 2017": "milestone",
    "Replies were wanted no later than 3 May 2020": "deadline",
    "by 3 May 2020": "deadline",
    "the pond of 2017/18": "period",
    "dug in 1947": "historic",
    "A fair took place on 3 May 2020": "historic",
    "There is a fair on 3 May 2020": "event",
    "the minutes of the meeting held on 3 May 2020": "meeting",
    "since 3 May 2020": "period",
    "since 2014": "period",
    "the accounts for May 2020": "period",
    "the goals for 2020": "period",
    "It was set for May 2020": "milestone",
    "It shall be dug before 3 May 2020": "deadline",
    "It had been dug before 3 May 2020": "event",
    "The next meeting would be on 3 May 2020": "meeting",
    "until 3 May 2020": "deadline",
    "the closing date was 3 May 2020": "deadline",
    "the year ended 3 May 2020": "period",
    "with effect from 3 May 2020": "start_of_service",
    "It was the deadline, but there is a fair on 3 May 2020": "event",
    "The Pond Implementation Board is out on 3 May 2020": "event",
    "the same day as the fair": "historic",
    "last week": "historic",
    "current financial year": "period",
    "by the end of the year": "deadline",
    "end of the financial year": "event",
    "in the 1980s": "historic",
    "It would start soon. There is a fair on 3 May 2020": "event",
}

MEETING = dt.date(2019, 5, 14)  # a Tuesday
# words / what they resolve to where the meeting was on that day
RESOLVED = {
    "It was dug yesterday": "2019-05-13",
    "It will be dug tomorrow": "2019-05-15",
    "It would be dug next week": "2019-05-20/2019-05-26",
    "It was dug last month": "2019-04",
    "It would be dug next month": "2019-06",
    "It was dug last year": "2018",
    "It would be dug next year": "2020",
    "in the current financial year": "2019-04/2020-03",
    "in the last financial year": "2018-04/2019-03",
    "in the current municipal year": "2019-05/2020-04",
    "in the current academic year": "2018-09/2019-08",
    "in the next quarter": "2019-07/2019-09",
    "by the end of the year": "2019-12-31",
    "by the end of the financial year": "2020-03-31",
    "by the end of the school year": "2019-08-31",
    "the following year": None,
    "two years ago": None,
    "It would be dug on 20 March": "2020-03-20",
    "It had been dug on 20 March": "2019-03-20",
    "It was dug on 20 March": "2019-03-20",
    "It was dug on 20 November": None,
    "by 31 March": "2020-03-31",
    "by June": "2019-06",
    "It would be dug in May": "2019-05",
    "It had been dug in June": "2018-06",
    "It would be dug from 1 to 5 June": "2019-06-01/2019-06-05",
    "It was dug on 20 March 2017": None,
}

# paragraphs / what the second date resolves to where the day of the meeting is not known
RESOLVED_BY_HORIZON = {
    "year": (["It would open in January 2019.", "It must be dug by the end of the year."], "2018-12-31"),
    "month": (["It would open in January 2019.", "It would be dug in January."], "2019-01"),
    "day": (["It would open in August 2018.", "It would be dug on 20 March."], "2018-03-20"),
    "financial_year": (["It would open in October 2019.", "It was near the end of the financial year."], "2019-03-31"),
    "told_in_the_past": (["It would open in January 2019.", "It was dug in March."], None),
    "no_horizon": (["It had opened in January 2019.", "It must be dug by the end of the year."], None),
    "far_year_is_no_horizon": (["It would open by 2030.", "It must be dug by the end of the year."], None),
}

WEEKDAYS = {
    "on Tuesday 14 May 2019": [],
    "on Monday 14 May 2019": ["'Monday 14 May 2019' is a Tuesday"],
    "on Mon. 14 May 2019": ["'Mon. 14 May 2019' is a Tuesday"],
    "on Monday 14 May": [],
    "by Monday 14 May 2019": ["'by Monday 14 May 2019' is a Tuesday"],
    "Dydd Llun, 14 Mai 2019": ["'Dydd Llun, 14 Mai 2019' is a Tuesday"],
}

# paragraphs / earliest, latest
BOUNDS = {
    "future": (["It would be dug in August 2018."], None, "2018-07-31"),
    "future_day": (["It would be dug on 3 May 2018."], None, "2018-05-02"),
    "future_deadline": (["It would be dug by August 2018."], None, "2018-08-31"),
    "past": (["It had been dug on 3 May 2018."], "2018-05-03", None),
    "past_period": (["It had been dug in 2017/18."], "2017-04-01", None),
    "both": (["It had been dug in May 2018.", "It would open in July 2018."], "2018-05-01", "2018-06-30"),
    "first_future_and_last_past": (
        [
            "It would open on 3 May 2019 and would close on 3 June 2019.",
            "It had been dug in 2017/18 and had been lined in May 2018.",
        ],
        "2018-05-01",
        "2019-05-02",
    ),
    "year_of_a_day_that_fits_once": (
        ["It had been dug in May 2018.", "It would open in May 2019.", "It would be seen on 20 March."],
        "2018-05-01",
        "2019-03-19",
    ),
    "leap_day_that_fits_no_year": (
        ["It had been dug in May 2018.", "It would open in May 2019.", "It would be seen on 29 February."],
        "2018-05-01",
        "2019-04-30",
    ),
    "tense_of_another_sentence": (["It would open. The fair took place on 3 May 2018."], None, None),
    "history": (["It had been dug in 1947."], None, None),
    "future_behind_the_date": (["May 2019 would be a good time."], None, "2019-04-30"),
    "told_in_the_past_of_the_meeting_itself": (["It was agreed to dig it in May 2019."], None, None),
    "wished_for": (["The Chair had asked that it be dug in May 2019."], None, None),
    "asked_for": (["The Board had asked officers to dig it in May 2019."], None, None),
    "recalled": (["Members would recall that in May 2014 it was dug."], None, None),
    "regretted": (["It would have opened in May 2014."], None, None),
    "proposed_then": (["It was proposed in May 2014."], None, None),
    "because_of": (["The fair was cancelled due to snow on 3 March 2013."], None, None),
    "no_dates": (["It would be dug."], None, None),
    "minutes_of_the_last_meeting": (["The minutes of the meeting held on 3 May 2018 were agreed."], "2018-05-03", None),
    "next_meeting": (["The next meeting was on 3 May 2018."], None, "2018-05-02"),
    "next_meeting_that_was_over": (["The next meeting had been held on 3 May 2018."], "2018-05-03", None),
    "a_year_that_runs": (["It would cost more in 2017/18."], None, "2018-03-31"),
    "season": (["It would open in Spring 2019."], None, None),
}


@pytest.mark.parametrize(("words", "expected"), DATES.items(), ids=DATES)
def test_a_date_is_read_from_its_own_words(words: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(date.surface, date.edtf) for date in dates_of(passages(words))] == expected


@pytest.mark.parametrize("words", NO_DATES)
def test_these_are_no_dates(words: str) -> None:
    assert dates_of(passages(words)) == ()


@pytest.mark.parametrize(("words", "role"), ROLES.items(), ids=ROLES)
def test_the_sentence_tells_what_it_is_the_date_of(words: str, role: str) -> None:
    [date] = dates_of(passages(words))
    assert date.role.value == role


@pytest.mark.parametrize(("words", "expected"), RESOLVED.items(), ids=RESOLVED)
def test_the_day_of_the_meeting_tells_the_year(words: str, expected: str | None) -> None:
    [date] = dates_of(passages(words), MEETING)
    assert date.resolved == expected
    assert bool(date.resolution_basis) == bool(expected)


@pytest.mark.parametrize(("paragraphs", "expected"), RESOLVED_BY_HORIZON.values(), ids=RESOLVED_BY_HORIZON)
def test_a_month_to_come_tells_the_year_before_it(paragraphs: list[str], expected: str | None) -> None:
    dates = dates_of(passages(*paragraphs))
    assert dates[1].resolved == expected
    assert dates[1].resolution_basis is None or "is future" in dates[1].resolution_basis


def test_dates_under_the_title_of_future_meetings_are_of_meetings() -> None:
    dates = dates_of(passages("Dates of future meetings:", "14 January, 11 March and 10 June 2019"))
    assert [date.role.value for date in dates] == ["meeting"] * 3


def test_the_current_year_is_the_one_that_is_about_to_end() -> None:
    [_, end, current] = dates_of(
        passages(
            "It would open in October 2019.",
            "At the end of the financial year little of the current financial year was left.",
        )
    )
    assert (end.resolved, current.resolved) == ("2019-03-31", "2018-04/2019-03")


@pytest.mark.parametrize(("words", "expected"), WEEKDAYS.items(), ids=WEEKDAYS)
def test_a_weekday_is_held_against_its_date(words: str, expected: list[str]) -> None:
    assert [issue.message for issue in mismatches(dates_of(passages(words)))] == expected


@given(st.dates(dt.date(1990, 1, 1), dt.date(2049, 12, 31)), st.sampled_from(FORMS))
def test_a_day_printed_in_full_is_read_back(day: dt.date, form: str) -> None:
    ordinal = "th" if 10 < day.day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    words = f"It was on {day.strftime(form).replace('ORD', ordinal)} in the Town Hall"
    assert [date.edtf for date in dates_of(passages(words))] == [day.isoformat()]


@pytest.mark.parametrize(("paragraphs", "earliest", "latest"), BOUNDS.values(), ids=BOUNDS)
def test_the_meeting_lies_between_what_is_past_and_what_is_to_come(
    paragraphs: list[str], earliest: str | None, latest: str | None
) -> None:
    found = passages(*paragraphs)
    bounds = bounds_of(found, dates_of(found))
    assert [day and day.isoformat() for day in (bounds.earliest, bounds.latest)] == [earliest, latest]
    assert len(bounds.reasons) >= (earliest is not None) + (latest is not None)


@given(st.text(alphabet="0123456789/.-– JanuryFebMachthsnd,by i£", max_size=50))
def test_any_words_give_dates_that_quote_themselves_and_have_a_calendar(words: str) -> None:
    words = words.strip() or "-"
    found = passages(words)
    dates = dates_of(found)
    bounds_of(found, dates)
    assert all(date.surface == words[date.evidence.start : date.evidence.end] for date in dates)
    ends = [date.evidence.end for date in dates]
    assert all(end <= date.evidence.start for end, date in zip(ends, dates[1:], strict=False))


# paragraphs / day of the meeting / resolved, basis of the last date
RESOLVED_BY_WEEKDAY = {
    "within_the_bounds": (
        ["It had been dug in May 2018.", "It would open in May 2019.", "The fair: Saturday 9 June."],
        None,
        ("2018-06-09", "weekday, in 2017 to 2020"),
    ),
    "near_the_meeting": (
        ["The fair: Saturday 9 June."],
        dt.date(2018, 1, 10),
        ("2018-06-09", "weekday, in 2017 to 2019"),
    ),
    "the_next_year": (["The fair: Sunday 9 June."], dt.date(2018, 1, 10), ("2019-06-09", "weekday, in 2017 to 2019")),
    "no_weekday": (["The fair: 9 June."], dt.date(2018, 1, 10), (None, None)),
    "no_bounds": (["The fair: Saturday 9 June."], None, (None, None)),
    "a_weekday_that_never_fits": (["The fair: Monday 9 June."], dt.date(2018, 1, 10), (None, None)),
}


@pytest.mark.parametrize(("paragraphs", "meeting", "expected"), RESOLVED_BY_WEEKDAY.values(), ids=RESOLVED_BY_WEEKDAY)
def test_a_weekday_tells_the_year_where_only_one_fits(
    paragraphs: list[str], meeting: dt.date | None, expected: tuple[str | None, str | None]
) -> None:
    date = dates_of(passages(*paragraphs), meeting)[-1]
    assert (date.resolved, date.resolution_basis) == expected
