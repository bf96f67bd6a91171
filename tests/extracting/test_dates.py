"""Dates, as EDTF from their own words, and the days between which an undated meeting must lie."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tasks.extracting.bounds import bounds_of
from tasks.extracting.dates import dates_of
from tests.extracting.passage import passages

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
    "in October 2019": [("October 2019", "2019-10")],
    "in January": [("in January", "--01")],
    "In May": [("In May", "--05")],
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
    "2010/11 - 2014/15": [("2010/11", "2010-04/2011-03"), ("2014/15", "2014-04/2015-03")],
    "31 October and 13 December 2006": [("31 October", "--10-31"), ("13 December 2006", "2006-12-13")],
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
    "2010-11-05",
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
]

ROLES = {
    "The new pond would start in August 2018": "start_of_service",
    "The plan was due to go to the Board on 21 July 2017": "milestone",
    "Replies were wanted no later than 3 May 2020": "deadline",
    "by 3 May 2020": "deadline",
    "the pond of 2017/18": "period",
    "dug in 1947": "historic",
    "A fair took place on 3 May 2020": "event",
    "It would start soon. A fair took place on 3 May 2020": "event",
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
