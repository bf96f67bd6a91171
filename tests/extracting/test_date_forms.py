"""More forms of dates in running text: limits, feasts, years of things, lists with one year, and their roles."""

import datetime as dt

import pytest

from tasks.extracting.dates.dates import dates_of
from tests.extracting.passage import passages

# words / (surface, EDTF) of each date
FORMS = {
    "Jan 21st, May 16th, Oct 3rd, at 7pm": [
        ("Jan 21st", "--01-21"),
        ("May 16th", "--05-16"),
        ("Oct 3rd", "--10-03"),
    ],
    "from 1st to 3rd May": [("1st to 3rd May", "--05-01/--05-03")],
    "w/c 3 June": [("3 June", "--06-03")],
    "week commencing 3 June 2019": [("3 June 2019", "2019-06-03")],
    "in mid-June": [("mid-June", "--06")],
    "at the end of July": [("end of July", "--07")],
    "at Easter": [("Easter", None)],
    "It shall be dug before Christmas": [("before Christmas", None)],
    "by Christmas 2019": [("by Christmas 2019", None)],
    "over the summer recess": [("summer recess", None)],
    "by the end of the autumn term": [("by the end of the autumn term", None)],
    "during half term, it rained": [("half term", None)],
    "the year ended 31 March 2019": [("year ended 31 March 2019", "2018-04/2019-03")],
    "in Q2 2018/19": [("Q2 2018/19", "2018-07/2018-09")],
    "between March and June 2021": [("between March and June 2021", "2021-03/2021-06")],
    "between 2 and 13 October": [("between 2 and 13 October", "--10-02/--10-13")],
    "between the 2nd and the 13th of October": [("between the 2nd and the 13th of October", "--10-02/--10-13")],
    "the period 1 July to 30 September 2019": [("1 July to 30 September 2019", "2019-07-01/2019-09-30")],
    "3, 10 and 17 June 2020": [("3", "2020-06-03"), ("10", "2020-06-10"), ("17 June 2020", "2020-06-17")],
    "7th & 8th May": [("7th", "--05-07"), ("8th May", "--05-08")],
    "no later than 3 May 2020": [("no later than 3 May 2020", "../2020-05-03")],
    "not later than December 2024": [("not later than December 2024", "../2024-12")],
    "on or before 3 May": [("on or before 3 May", "../--05-03")],
    "by noon on 3 May 2020": [("by noon on 3 May 2020", "../2020-05-03")],
    "by 5pm on Friday 3 May": [("by 5pm on Friday 3 May", "../--05-03")],
    "by close of play on Friday 3 May": [("by close of play on Friday 3 May", "../--05-03")],
    "January/February 2019": [("January", "--01"), ("February 2019", "2019-02")],
    "April 2018-March 2019": [("April 2018-March 2019", "2018-04/2019-03")],
    "2019/20-2021/22": [("2019/20-2021/22", "2019-04/2022-03")],
    "salary (May)": [("May", "--05")],
    "88% of its 2019 level": [("2019", "2019")],
    "the 2011 Census": [("2011", "2011")],
    "the 2021 elections": [("2021", "2021")],
    "in the year 2015": [("2015", "2015")],
    "the years 2018 to 2020": [("2018 to 2020", "2018/2020")],
    "over the period 2020 to 2025": [("2020 to 2025", "2020/2025")],
    "it slipped from May to October 2021": [("May", "--05"), ("October 2021", "2021-10")],
    "moved back from 3 May to 5 June 2021": [("3 May", "--05-03"), ("5 June 2021", "2021-06-05")],
    "they met this evening": [("this evening", None)],
    "It was dug in June": [("in June", "--06")],
    "It would be dug in June": [("in June", "--06")],
    "carbon neutral by 2030": [("by 2030", "../2030")],
    "as at 31 December 2018": [("31 December 2018", "2018-12-31")],
    "w.e.f. 1/4/19": [("1/4/19", "2019-04-01")],
    "1/4/19 to 31/3/20": [("1/4/19 to 31/3/20", "2019-04-01/2020-03-31")],
    "the winter of 2018/19": [("winter of 2018/19", "2018-24")],
}

NO_FORMS = [
    "the Christmas lights",
    "in Easter Road",
    "the last Tuesday of the month",
    "Cllr May",
    "Mrs June Teal",
    "the chair may",
    "March Road",
    "the NPPF 2019",
    "C104/Feb/2020",
    "3-Mar-2020",
    "WW2",
    "item 2019",
    "the 2019 Act",
]

ROLES = {
    "the fare be extended to 3 May 2020": "deadline",
    "a further report be submitted to the Board in May 2020": "milestone",
    "asks that it be presented in May 2020": "milestone",
    "it could be called in by 5 p.m. on 3 May 2020": "deadline",
    "defer it until its meeting on 3 May 2020": "meeting",
    "it was deferred to the meeting on 3 May 2020": "meeting",
    "a charge be introduced from 3 May 2020": "start_of_service",
    "the nine months to December 2018": "period",
    "the bank reconciliation to 31 August": "period",
    "it had last been reviewed in 2015": "historic",
    "carried forward to January 2019": "milestone",
    "by the New Year": "deadline",
}


@pytest.mark.parametrize(("words", "expected"), FORMS.items(), ids=FORMS)
def test_a_date_in_running_text_is_read(words: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(date.surface, date.edtf) for date in dates_of(passages(words))] == expected


@pytest.mark.parametrize("words", NO_FORMS)
def test_these_words_are_no_dates(words: str) -> None:
    assert dates_of(passages(words)) == ()


@pytest.mark.parametrize(("words", "role"), ROLES.items(), ids=ROLES)
def test_the_clause_tells_the_role(words: str, role: str) -> None:
    [date] = dates_of(passages(words))
    assert date.role.value == role


def test_a_year_shared_in_a_list_resolves_the_dates_before_it() -> None:
    dates = dates_of(passages("9 March, 13 April and 18 May 2022"), dt.date(2019, 1, 1))
    assert [(date.edtf, date.resolved, date.resolution_basis) for date in dates] == [
        ("--03-09", "2022-03-09", "year of 18 May 2022"),
        ("--04-13", "2022-04-13", "year of 18 May 2022"),
        ("2022-05-18", None, None),
    ]


def test_a_month_after_that_of_the_year_is_of_the_year_before() -> None:
    first, _ = dates_of(passages("12 November and 3 January 2022"))
    assert first.resolved == "2021-11-12"
