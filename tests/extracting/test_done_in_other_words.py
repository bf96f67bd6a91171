"""What was done in the passive, to minutes, and by bodies with a later verb, and what only sounds like it."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    ("The above accounts were sanctioned and the cheques drawn.",): [
        "carried implicit | approved: The above accounts were sanctioned and the cheques drawn",
    ],
    ("Two claimants were sanctioned.",): [],
    ("The applications numbered 12 to 15 were passed.",): [
        "carried implicit | other: The applications numbered 12 to 15 were passed",
    ],
    ("The letter was passed to the County.",): [],
    ("The application was therefore allowed.",): [
        "carried implicit | other: The application was therefore allowed",
    ],
    ("Parking was allowed on one side.",): [],
    ("Consideration of the lease was put back to June.",): [
        "deferred implicit | deferred: Consideration of the lease was put back to June",
    ],
    ("The work was put back a week by the rain.",): [],
    ("Both reports were again deferred.",): [
        "deferred implicit | deferred: Both reports were again deferred",
    ],
    ("The following were passed for payment, proposed Mr Asp, seconded Mrs Elm.",): [
        "carried implicit Mr Asp / Mrs Elm | approved: The following were passed for payment",
    ],
    ("Mr Wren pointed out a slip in minute 4; with that change they were accepted.",): [
        "carried implicit | accepted: with that change they were accepted",
    ],
    ("They were signed by the Chairman as correct.",): [
        "carried implicit | approved: They were signed by the Chairman as correct",
    ],
    ("They were signed by the contractor.",): [],
    ("The Minute was held as read and APPROVED.",): [
        "carried implicit | approved: The Minute was held as read and APPROVED",
    ],
    ("There had been circulated and were held as read and APPROVED the minutes of the meeting of 4 May.",): [
        "carried implicit | approved: There had been circulated and were held as read and APPROVED the "
        "minutes of the meeting of 4 May",
    ],
    ("The record of decisions made on 4 May was signed as correct.",): [
        "carried implicit | approved: The record of decisions made on 4 May was signed as correct",
    ],
    ("The minutes, as presented, were RESOLVED as a true record.",): [
        "carried implicit | approved: The minutes, as presented, were RESOLVED as a true record",
    ],
    ("Minutes of 4 May agreed as accurate. Prop AB, sec CD.",): [
        "carried implicit AB / CD | agreed: Minutes of 4 May agreed as accurate",
    ],
    ("The minutes of 4 May were on the proposition of Councillor Asp seconded by Councillor Elm confirmed.",): [
        "carried implicit Councillor Asp / Councillor Elm | approved: The minutes of 4 May were on the "
        "proposition of Councillor Asp seconded by Councillor Elm confirmed",
    ],
    ("Taken as read and approved.",): [
        "carried | approved: Taken as read and approved",
    ],
    ("Taken as read. Mr Asp spoke of the pond.",): [],
    ("Letter from the school. Read and noted.",): [
        "carried | noted: Read and noted",
    ],
    ("Confirmed. Signed.",): [
        "carried | approved: Confirmed",
    ],
    ("Bowls Club asked for £300 – declined, bar profits healthy.",): [
        "carried | refused: declined, bar profits healthy",
    ],
    ("Programme otherwise approved as printed.",): [
        "carried implicit | approved: Programme otherwise approved as printed",
    ],
    ("The Group AGREED the timetable and delegated sign-off of the survey to Mr Asp.",): [
        "carried implicit | agreed: The Group AGREED the timetable | delegated: delegated sign-off of "
        "the survey to Mr Asp",
    ],
    ("The Labour Group agreed to support the amendment.",): [],
    ("We confirmed and signed the minutes of the meeting of 4 May.",): [
        "carried implicit | approved: We confirmed and signed the minutes of the meeting of 4 May",
    ],
    ("We declined to support the application.",): [
        "carried implicit | refused: We declined to support the application",
    ],
    ("The Council thanked her and authorised her to spend up to £80 on signs.",): [
        "carried implicit | authorised: The Council thanked her and authorised her to spend up to £80 on signs",
    ],
    ("Members felt that the lane was poor and decided on £600.",): [
        "carried implicit | other: Members felt that the lane was poor and decided on £600",
    ],
    ("The Council settled on Teal Ltd at £950.",): [
        "carried implicit | other: The Council settled on Teal Ltd at £950",
    ],
    ("The Committee took the view that usage was low and declined the request.",): [
        "carried implicit | refused: The Committee took the view that usage was low and declined the request",
    ],
    ("Members felt performance poor & instructed Mr Asp to report in June.",): [
        "carried implicit | requested: Members felt performance poor & instructed Mr Asp to report in June",
    ],
    ("The Board considered that an order was due and therefore resolved, by 4 votes to 2, to ENDORSE the licence.",): [
        "carried 4-2-? | endorsed: to ENDORSE the licence",
    ],
    ("She considered the matter and resolved to write.",): [],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_what_was_done_in_other_words(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes(*lines)) == expected
