"""What a date is the date of, by the words right around it."""

import datetime as dt

import pytest

from tasks.extracting.dates.dates import dates_of
from tests.extracting.passage import passages

MEETING = dt.date(2023, 6, 15)

ROLES = {
    "meeting": [
        "The Clerk to report back in September 2023.",
        "The warden would report back to the Committee in July 2023.",
        "Minutes 9/8/22",
        "Notes of 11 May 2023",
        "MINUTES – 11 May 2023",
        "The notes of 4 May 2023 were agreed as accurate.",
        "the Minutes of the last meeting (4 May 2023) be taken as read",
        "Duck pond (Previous Minute 61 – 10 March 2023)",
        "Ordinary Meeting of Council held on 22 May 2023, subject to a change",
        "Signing of the Minutes – 6 May 2023 Meeting of the Council.",
        "That meetings be held on 5 July 2023.",
        "The Local Review Body reconvened on Friday 2 June 2023.",
        "Closed 15:40. Next: 20 July 2023.",
        "Cyfarfod nesaf: 11 Gorffennaf 2023",
        "JH will draft questions for October meeting.",
        "It was put on the agenda for July 2023.",
        "Parking be added to the work programme for October 2023",
        "the matter was last considered on 8 March 2023",
        "to adjourn the hearing to 9 July 2023",
        "PENDERFYNWYD derbyn cofnodion 9 Mai 2023",
        "an update be brought to the Panel in July 2023",
        "a paper would come to the Committee in July 2023",
        "Dates of meetings: 14 July 2023",
        "For adoption at the Council Meeting to be held on 5 July 2023",
        "the Minutes of the meeting held on 4 May 2023 be approved",
        "the minute of this Committee of 4 May 2023 (Article 6 refers)",
        "the Minutes of 4 May 2023 be signed",
        "It would be brought to the September meeting.",
        "It was put on the September agenda.",
        "She will bring a paper to the November Committee.",
        "It was held over until the Board’s December meeting.",
        "Next meeting: Tuesday 18 July 2023, 4.30 pm",
        "NEXT MEETING: Wednesday 19th July 2023.",
        "Date of next meeting: Monday 17th July 2023",
        "the Board to meet on 20 July 2023",
        "that they bring it to this Committee in July 2023",
        "report back to the Leader’s session on 5 July 2023",
        "continue consideration of the matter to 6 July 2023",
    ],
    "period": [
        "There were 46 thefts, and 12 crimes in the town in May",
        "incidents in the month of May, of which two",
        "Heron       Salary May                 £312.48",
        "Between January and March they swam",
        "They fed 38% more ducks than in the same months of 2017.",
        "38 ducks now used the pond, against 74 in 2014.",
        "Use stood at 88% of its 2019 level.",
        "there had been 24 crimes in April 2023",
        "1,140 vehicles had been counted in April 2023",
        "The powers had not been used since 2013.",
        "the position to 31 July 2022",
        "in the quarter to 31 March 2023",
        "over the year ended 31 March 2023",
        "to approve payments of £1,204.50 in May 2023",
    ],
    "deadline": [
        "received after the closing date of 13 January 2023.",
        "The Pond Fund closes on 30 September 2023.",
        "The second half is due at the end of July 2023.",
        "The offer would lapse on 30 July 2023.",
        "The bats survey was valid until May 2026.",
        "The Clerk to order it by end Oct.",
        "Due: 1 July 2023",
        "Deadline: 30 July 2023.",
        "Bydd yn barod erbyn mis Gorffennaf.",
        "the grant was extended to 31 March 2024",
        "an appeal closing 13 July 2023",
        "95% had replied by the deadline of 31 May 2023",
        "subject to call-in until 5.00 pm on 21 June 2023",
        "Expiry of the scrutiny call-in period: 5.00 pm on 21 June 2023",
        "the consultation on dogs to 30 June 2023",
    ],
    "historic": [
        "On 3rd September Miss Heron chaired the Reed Alliance.",
        "On 18th August a visit was undertaken with Mr Heron.",
        "the decision taken by the Executive on 4 May 2023",
        "The lake was closed in August 2022.",
        "A walk had been held on 6 November 2022.",
        "He had measured the depth of the lake on 17 February 2023.",
        "the consultation had run for eight weeks to 27 May 2023",
        "the gap had stood at £5m in October 2022",
        "Borrowing stood at £214.6m at 31 March 2023.",
        "the valuation as at 31 March 2022",
        "the policy agreed in June 2020",
        "The accounts had been signed on 30 November 2022.",
        "A drop-in session had been held on 6 November 2022.",
        "A plan had been completed in May 2023.",
        "Council was told that the Executive Board, at its meeting on 4 May 2023, had agreed",
    ],
    "start_of_service": [
        "to bring the fees into effect on 1 August 2023",
        "The charge would go up from £46 to £52 in August 2023.",
        "The rate would rise by 3% from August 2023.",
        "a contract of seven years from 1 April 2024",
        "a charge of £2 from 4 September 2023 be approved",
        "Work could not begin until September 2023.",
        "It could start on 24 July 2023.",
        "It was due to go live on 1 October 2023.",
    ],
    "milestone": [
        "It had been held up and was now planned for September.",
        "The work has been put back to September.",
        "building was due to start on site in September 2023",
        "He hoped to complete it in September.",
        "The plan would be ready in September 2023.",
        "The lane would be resurfaced in November 2023.",
        "Work on the sluice starts on 8th July 2023.",
        "He hoped to start work on the slipway in July 2023.",
        "Any decision not called in would take effect on 25 July 2023.",
        "Implementation of decision: 14 July 2023",
        "Building would start in September 2023.",
        "The report was due in September 2023.",
        "Submission had slipped to March 2024.",
        "The contract is to be re-let in April 2024.",
        "The closure would be reviewed in March 2024.",
        "A draft would go to Cabinet in October 2023.",
        "It would be published on 2 September 2023.",
    ],
    "event": [
        "Two trainees would start in August 2023.",
        "The pond would close on 31 August 2023.",
        "A visit to the plant had been fixed for 12 July 2023.",
        "the Annual Town Meeting would take place on 12 July 2023",
        "The pads expire in December 2023.",
        "the hearing would begin on 3 July 2023",
        "eleven recruits were due to begin on 4 September 2023",
        "to appoint an assistant from July 2023",
        "the toilets would close on 30 September 2023",
        "the bridge would be shut for three weeks from 20 July 2023",
        "works in Swan Road from 14 July 2023 for 5 weeks",
        "a new auditor would start on 14 July 2023",
        "the lease would expire on 30 September 2023",
        "The contract expires on 31 March 2024.",
        "to allow a site visit to take place on 24 July 2023",
        "The Parish Council will consider it at its meeting on 9 July 2023",
    ],
}


@pytest.mark.parametrize(("words", "role"), [(words, role) for role, listed in ROLES.items() for words in listed])
def test_the_words_around_a_date_tell_its_role(words: str, role: str) -> None:
    [date] = dates_of(passages(words), MEETING)
    assert date.role.value == role


@pytest.mark.parametrize(
    "words",
    [
        "The fund commenced in 2015 with a small aim.",
        "She took up post on 25 January 2018.",
        "a rise of £2m since the ponds update in February 2018",
        "Forty were waiting, five more than in January 2018.",
        "down from 705 in June 2018",
        "to reconsider its decision of 25 January 2018",
        "It had been considered by the Overview & Scrutiny Committee on 17 May 2018.",
        "the savings approved as part of the Ponds Strategy in February 2018",
    ],
)
def test_what_is_told_as_past_is_history_whenever_the_meeting_was(words: str) -> None:
    [date] = dates_of(passages(words))
    assert date.role.value == "historic"


@pytest.mark.parametrize(
    ("words", "role"),
    {
        "to recommend the Fire Authority, at its meeting on 27 March 2024, to adopt it": "milestone",
        "that it be submitted to Council in March 2024": "milestone",
        "Members considered the minutes of the Local Pond Board held on 14 April 2024": "historic",
        "a paper would come to the Committee in March 2024": "meeting",
        "the minutes of the Licensing Committee held on 4 April 2024": "meeting",
    }.items(),
)
def test_a_sitting_of_another_body_is_no_meeting(words: str, role: str) -> None:
    [date] = dates_of(passages(words), dt.date(2024, 1, 9), "Heron Licensing Committee")
    assert date.role.value == role


@pytest.mark.parametrize(
    ("words", "expected"),
    {
        "the quarter to 30 June 2022": ("quarter to 30 June 2022", "2022-04/2022-06"),
        "the year ending 31st March, 2019": ("year ending 31st March, 2019", "2018-04/2019-03"),
        "the year to 31 December 2019": ("year to 31 December 2019", "2019-01/2019-12"),
        "in the first half of 2018/19": ("first half of 2018/19", "2018-04/2018-09"),
        "the second half of 2018/19": ("second half of 2018/19", "2018-10/2019-03"),
        "in the year to 5 June 2022": ("5 June 2022", "2022-06-05"),
        "the quarter to June 2022": ("June 2022", "2022-06"),
    }.items(),
)
def test_a_stretch_is_read_whole(words: str, expected: tuple[str, str]) -> None:
    [date] = dates_of(passages(words))
    assert (date.surface, date.edtf) == expected


@pytest.mark.parametrize(
    "words", ["The ducks had left in November. Looking ahead, they would come.", "It lapsed since April. Swans came."]
)
def test_a_month_at_the_end_of_a_sentence_is_no_name(words: str) -> None:
    assert len(dates_of(passages(words))) == 1


def test_a_month_before_a_surname_is_a_name() -> None:
    assert dates_of(passages("It was told to April Teal.")) == ()
