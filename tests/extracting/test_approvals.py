"""Approvals of earlier minutes: which day, whose, and with which correction."""

import pytest

from schemas.minutes import Minutes
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of

MEETING = (
    "Agenda and minutes\n\nPlanning Committee - Tuesday, 9th July, 2019 7.00 pm\n\nItems\n\nNo. Item\n\n1.\n\n"
    "Apologies\n\nMinutes:\n\nThere were none.\n\n2.\n\n{title}\n\nMinutes:\n\n{words}\n"
)
TITLE = "Minutes of the last meeting"


def read(words: str, title: str = TITLE) -> Minutes:
    return minutes_of(MEETING.format(title=title, words=words).encode(), SourceEntry())


def approved(words: str, title: str = TITLE) -> list[tuple[str | None, str | None, str | None, str | None]]:
    """Return day, body, correction and minute of each approval."""
    found = read(words, title)
    text = found.structure.document.text
    return [
        (
            one.minutes_date.isoformat() if one.minutes_date else None,
            one.body,
            one.correction.quote(text) if one.correction else None,
            one.minute,
        )
        for one in found.approvals
    ]


APPROVED = [
    ("RESOLVED: that the minutes of the meeting held on 4 June 2019 be approved as a correct record.", "2019-06-04"),
    (
        "RESOLVED – That the Minutes of the meeting of 4th June, 2019 be confirmed and signed by the Chair.",
        "2019-06-04",
    ),
    ("The minutes of the meeting held on 04/06/2019 were agreed as a true and accurate record.", "2019-06-04"),
    ("AGREED: That the minutes of 4 June 2019 be signed as a correct record.", "2019-06-04"),
    ("RESOLVED that the minutes of the meeting held on 4 June be taken as read and signed as correct.", "2019-06-04"),
    ("RESOLVED: that the minutes of the meeting held on 18 December be approved.", "2018-12-18"),
]


@pytest.mark.parametrize(("words", "day"), APPROVED, ids=[words[:40] for words, _ in APPROVED])
def test_minutes_of_a_day_are_approved(words: str, day: str) -> None:
    assert approved(words) == [(day, None, None, None)]


CORRECTED = [
    (
        "RESOLVED: that the minutes of the meeting held on 4 June 2019 be approved as a correct record, subject to the "
        "amendment of minute 33 to read “the sum of £3m”.",
        ("2019-06-04", None, "the amendment of minute 33 to read “the sum of £3m”", "33"),
    ),
    (
        "Subject to the inclusion of Councillor Heron in the list of those present, the minutes of the meeting held on "
        "4 June 2019 were agreed as an accurate record.",
        ("2019-06-04", None, "the inclusion of Councillor Heron in the list of those present", None),
    ),
    (
        "The minutes of the meeting held on 4 June 2019 were approved, with the following amendment: Minute 12 – "
        "delete “not”.",
        ("2019-06-04", None, "the following amendment: Minute 12 – delete “not”", "12"),
    ),
    (
        "RESOLVED that the minutes of the meeting held on 4 June 2019 be approved and, subject to the correction of "
        "two typographical errors, signed by the Chairman.",
        ("2019-06-04", None, "the correction of two typographical errors", None),
    ),
    (
        "RESOLVED: that the minutes of the meeting held on 4 June 2019, as amended, be approved as a correct record.",
        ("2019-06-04", None, "as amended", None),
    ),
    (
        "RESOLVED: that the minutes of the meeting held on 4 June 2019 be agreed as a correct record subject to the "
        "date in Minute 9 being changed from 3 May 2019 to 4 May 2019.",
        ("2019-06-04", None, "the date in Minute 9 being changed from 3 May 2019 to 4 May 2019", "9"),
    ),
    (
        "RESOLVED: that the minutes of the meeting held on 4 June 2019 be approved subject to the addition of "
        "Cllr. Roe to the apologies and signed by the Chair.",
        ("2019-06-04", None, "the addition of Cllr. Roe to the apologies", None),
    ),
    (
        "RESOLVED: that the minutes of the meeting held on 4 June 2019 be approved subject to the following "
        "corrections: Page 3: delete “hens”. Page 5: insert “Ducks. Drakes.”. Members thanked the clerk.",
        ("2019-06-04", None, "the following corrections: Page 3: delete “hens”. Page 5: insert “Ducks. Drakes.”", None),
    ),
    (
        "The minutes of the meeting held on 4 June 2019 were approved with the following corrections:\n\n"
        "Minute 3 – delete “hens”.\n\nThe Chair thanked all.",
        ("2019-06-04", None, "the following corrections:\n\nMinute 3 – delete “hens”.", "3"),
    ),
    (
        "Minutes of 4 June 2019: approved with one correction – at item 7 the sum should read £450.",
        ("2019-06-04", None, "one correction – at item 7 the sum should read £450", None),
    ),
]


@pytest.mark.parametrize(("words", "wanted"), CORRECTED, ids=[words[:50] for words, _ in CORRECTED])
def test_minutes_are_approved_with_a_correction(words: str, wanted: tuple[str | None, ...]) -> None:
    assert approved(words) == [wanted]


OTHERS = [
    "Plans of 4 June 2019: approved with one correction – at item 7 the sum should read £450.",
    "RESOLVED: that the report be noted.",
    "RESOLVED: that the minutes of the meeting of the Licensing Panel held on 4 June 2019 be received.",
    "RESOLVED: that the recommendations in the minutes of the meeting held on 4 June 2019 be approved.",
    "RESOLVED: that approval of the minutes of the meeting held on 4 June 2019 be deferred to the next meeting.",
    "Members asked that the minutes of the meeting held on 4 June 2019 be sent to them sooner.",
    "RESOLVED: that speakers be allowed three minutes each.",
]


@pytest.mark.parametrize("words", OTHERS, ids=[words[:60] for words in OTHERS])
def test_other_things_are_said_of_minutes(words: str) -> None:
    assert approved(words) == []


def test_a_condition_of_another_sort_is_no_correction() -> None:
    said = (
        "RESOLVED: that the minutes of the meeting held on 4 June 2019 be approved, subject to the Chair’s agreement."
    )
    assert approved(said) == [("2019-06-04", None, None, None)]


def test_the_day_may_stand_in_the_title_and_then_the_rule_says_so() -> None:
    found = read("Agreed as a correct record.", "Minutes of the meeting held on 4 June 2019")
    assert [(str(one.minutes_date), one.evidence.rule) for one in found.approvals] == [("2019-06-04", "approval.title")]


def test_two_meetings_are_two_approvals() -> None:
    said = "RESOLVED: that the minutes of the meetings held on 4 June 2019 and 18 June 2019 be approved."
    assert [day for day, *_ in approved(said)] == ["2019-06-04", "2019-06-18"]


def test_a_correction_to_one_of_two_meetings_is_given_to_neither() -> None:
    said = (
        "RESOLVED: that the minutes of the meetings held on 4 June 2019 and 18 June 2019 be approved subject to the "
        "deletion of “not”."
    )
    assert approved(said) == [(None, None, "the deletion of “not”", None)]


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("the Licensing Panel held on 4 June 2019", "Licensing Panel"),
        ("the meeting of the Planning Committee held on 4 June 2019", "Planning Committee"),
        ("the Annual Meeting held on 4 June 2019", None),
        ("the Extraordinary Planning Committee Meeting held on 4 June 2019", "Planning Committee"),
    ],
)
def test_the_body_is_whose_meeting_it_was(words: str, body: str | None) -> None:
    assert [found[:2] for found in approved(f"RESOLVED: that the minutes of {words} be approved.")] == [
        ("2019-06-04", body)
    ]


def test_a_day_after_the_meeting_is_not_the_day_of_its_earlier_minutes() -> None:
    said = "RESOLVED: that the minutes be approved as a correct record and published by 1 August 2019."
    assert approved(said) == [(None, None, None, None)]
