"""Minutes of Scotland, Wales and Northern Ireland, and of joint bodies: divisions, powers, Welsh, apologies."""

import pytest

from tests.extracting.decided import decided, moved
from tests.extracting.passage import minutes

DIVISION = (
    "Councillor Rowan moved as a procedural motion, seconded by Councillor Birk:-",
    "That items 7 and 8 be taken together.",
    "On a division, there voted:-",
    "For the procedural motion  (3)  -  Lord Provost; and Councillors Alder and Birk.",
    "Against the procedural motion  (2)  -  Councillors Cobb and Dray.",
    "Declined to vote  (1)  -  Councillor Elm.",
    "Absent from the division  (2)  -  Depute Provost; and Councillor Finch.",
    "The Council resolved:-",
    "to adopt the procedural motion.",
)


def test_a_procedural_motion_has_the_vote_and_the_names_of_its_division() -> None:
    found = minutes(*DIVISION)
    vote = found.decisions[0].vote
    assert vote is not None
    assert (vote.for_, vote.against) == (3, 2)
    assert sorted((one.name, one.choice.value) for one in vote.records) == [
        ("Councillor Alder", "for"),
        ("Councillor Birk", "for"),
        ("Councillor Cobb", "against"),
        ("Councillor Dray", "against"),
        ("Councillor Elm", "not_voting"),
        ("Lord Provost", "for"),
    ]
    assert [line.split(" 3-2")[0] for line in moved(found)] == ["motion carried Councillor Rowan / Councillor Birk"]


# the lines of an item / what was decided
DECIDED = {
    "power_first": (
        ["The Committee resolved:-", "in terms of Section 50(A)(4) of the Act, to exclude the press and public."],
        ["carried | excluded_public: in terms of Section 50(A)(4) of the Act, to exclude the press and public."],
    ),
    "power_without_comma": (
        ["The Council resolved:-", "under Standing Order 12 to defer the item."],
        ["deferred | deferred: under Standing Order 12 to defer the item."],
    ),
    "a_bare_be": (
        ["It was agreed that the lease be three years and that Councillors Heron and Teal meet the tenant."],
        ["carried | agreed: the lease be three years | agreed: Councillors Heron and Teal meet the tenant"],
    ),
    "a_shared_view_with_be": (["It was agreed that the pond might be full in May."], []),
    "whose_motion_stands_below": (
        [
            "A Member moved that long speeches be heard, and it was",
            "Resolved that:",
            "The rule on speeches be waived.",
            "Councillor Wren next proposed this Motion:",
        ],
        ["carried | other: The rule on speeches be waived."],
    ),
    "a_settled_number": (
        ["Members agreed that the ferry should have two crews."],
        ["carried | agreed: the ferry should have two crews"],
    ),
    "members_of_a_body": (
        ["Members of the Duck Pond Panel agreed to defer the dredging."],
        ["deferred | deferred: to defer the dredging"],
    ),
    "told_later_in_the_paragraph": (
        [
            "Resolved: That the minutes be approved. Following the meeting Mr Wren said that he should be noted as"
            " absent. The minutes were updated before they were signed."
        ],
        ["carried | approved: the minutes be approved"],
    ),
    "a_title_below_the_last_clause": (
        ["The Board agreed to:", "1. note the update; and", "2. ask for a report.", "Report by Head of Ponds"],
        ["carried | 1. noted: note the update; and | 2. requested: ask for a report."],
    ),
    "seconded_before_it_was_proposed": (
        [
            "Councillor Heron, seconded by Councillor Teal proposed that Councillor Wren take the chair.",
            "DECISION",
            "AGREED that Councillor Wren chair the meeting.",
        ],
        ["carried Councillor Heron / Councillor Teal | agreed: Councillor Wren chair the meeting"],
    ),
    "a_majority_of_another_time": (
        [
            "The Clerk had asked members, had received a majority decision in favour and had applied, and it was:-",
            "RESOLVED to note the report.",
        ],
        ["carried | noted: to note the report"],
    ),
    "chosen_without_others": (
        ["As there were no other nominations she was duly elected Convener."],
        ["carried implicit | appointed: As there were no other nominations she was duly elected Convener"],
    ),
    "consent_in_principle": (
        ["RESOLVED that consent in principle be given to the draft Order."],
        ["carried | granted: consent in principle be given to the draft Order"],
    ),
    "authority_is_delegated": (
        ["RESOLVED:", "1. The plan be approved.", "2. authority is delegated to the Clerk."],
        ["carried | 1. approved: The plan be approved. | 2. delegated: authority is delegated to the Clerk."],
    ),
    "first_label_behind_to": (
        ["RESOLVED to (1) approve the changes;", "(2) adopt the rules; and", "(3) authorise the Clerk to amend them."],
        [
            "carried | (1) approved: approve the changes; | (2) adopted: adopt the rules; and"
            " | (3) authorised: authorise the Clerk to amend them."
        ],
    ),
    "received_and_noted_from": (
        ["RESOLVED /- That apologies be received and noted from Councillor Teal."],
        ["carried | received: apologies be received and noted from Councillor Teal"],
    ),
    "letter_without_a_stop": (
        ["It was resolved to:", "A    Note the report", "B    Approve the fee."],
        ["carried | A noted: Note the report | B approved: Approve the fee."],
    ),
    "held_as_read": (
        ["The Minutes were held as read and APPROVED."],
        ["carried implicit | approved: The Minutes were held as read and APPROVED"],
    ),
    "lead_member_confirms": (
        ["The Lead Member confirmed as a correct record the minutes of the meeting held on 11 July 2017."],
        [
            "carried implicit | approved: The Lead Member confirmed as a correct record the minutes of the meeting"
            " held on 11 July 2017"
        ],
    ),
    "referred_to_in": (["Reports referred to in the minutes below are contained in the minute book."], []),
    "clauses_that_lost_their_keyword": (
        [
            "1) That the terms be agreed, with amendments to the plan.",
            "2) That it be noted that the Ponds Panel is considering governance.",
        ],
        [
            "carried | 1) agreed: That the terms be agreed, with amendments to the plan."
            " | 2) noted: That it be noted that the Ponds Panel is considering governance."
        ],
    ),
    "welsh_minutes": (
        ["Cyflwynwyd a chadarnhawyd fel rhai cywir gofnodion y cyfarfod a gynhaliwyd ar 4 Mai 2021."],
        [
            "carried implicit | approved: Cyflwynwyd a chadarnhawyd fel rhai cywir gofnodion y cyfarfod"
            " a gynhaliwyd ar 4 Mai 2021"
        ],
    ),
    "welsh_confirmed": (
        ["Cadarnhawyd cofnodion y cyfarfod a gynhaliwyd ar 4 Mai 2021."],
        ["carried implicit | approved: Cadarnhawyd cofnodion y cyfarfod a gynhaliwyd ar 4 Mai 2021"],
    ),
    "welsh_noted": (["Nodwyd yr adroddiad."], ["carried implicit | noted: Nodwyd yr adroddiad"]),
    "welsh_received": (["Derbyniwyd adroddiad gan y Prif Weithredwr ar y pyllau."], []),
    "welsh_body_agreed": (
        ["Cytunodd y Pwyllgor Craffu i dderbyn y polisi."],
        ["carried | accepted: i dderbyn y polisi"],
    ),
    "welsh_shared_view": (["Cytunodd y Pwyllgor â’r sylw."], []),
    "welsh_list": (
        ["Penderfynodd y Cabinet:", "(a) nodi’r adroddiad;", "(b) cymeradwyo’r gyllideb."],
        ["carried | (a) noted: nodi’r adroddiad; | (b) approved: cymeradwyo’r gyllideb."],
    ),
}


@pytest.mark.parametrize(("lines", "expected"), DECIDED.values(), ids=DECIDED)
def test_what_was_decided(lines: list[str], expected: list[str]) -> None:
    assert decided(minutes(*lines)) == expected


def test_groups_below_the_title_apologies_are_away() -> None:
    lines = (
        "Apologies had been received from: -",
        "School members",
        "Gill Jarrow, Nick Teller",
        "Officers",
        "Ann Coot",
    )
    away = minutes(*lines, title="Apologies for absence").attendance
    assert [(one.name, one.status.value if one.status else None) for one in away] == [
        ("Gill Jarrow", "apologies"),
        ("Nick Teller", "apologies"),
        ("Ann Coot", "apologies"),
    ]


def test_the_calling_of_the_roll_lists_those_present() -> None:
    lines = ("Mr A Heron, Mrs B Teal", "Apologies for absence were intimated on behalf of Mr C Wren.")
    rows = minutes(*lines, title="Calling of the Roll and Apologies for Absence").attendance
    assert [(one.name, one.status.value if one.status else None) for one in rows] == [
        ("Mr A Heron", "present"),
        ("Mrs B Teal", "present"),
        ("Mr C Wren", "apologies"),
    ]


def test_a_list_goes_on_behind_the_time_in_brackets_without_a_comma() -> None:
    rows = minutes("Councillors Heron, Teal (7.03pm) Wren, Coot and Finch", title="Attendance").attendance
    assert [one.name for one in rows] == ["Heron", "Teal", "Wren", "Coot", "Finch"]


def test_the_county_of_a_welsh_council_is_no_knight() -> None:
    found = minutes("Y Cynghorwyr W.J.Onnen; H.Elis Derwen; Agorwyd gan Gyngor.", "Cyngor Sir Ynys Bedw oedd yno.")
    assert [one.name for one in found.people if "Sir" in one.name] == []


# a sentence / who was away, or stood in
ATTENDANCE = {
    "Apologies for absence were received from C. Hazel.": ["C. Hazel apologies"],
    "An apology was received from Elan Bedw and P Onnen.": ["Elan Bedw apologies", "P Onnen apologies"],
    "Apologies were received from Healthwatch Ardenshire and NHS England.": [],
    "Apologies were received from Councillor B Teal, for whom Councillor C Wren attended.": [
        "Councillor B Teal apologies",
        "Councillor C Wren substitute",
    ],
    "Apologies were received from Councillor J. Arthur Heron and Mr P. Wren.": [
        "Councillor J. Arthur Heron apologies",
        "Mr P. Wren apologies",
    ],
    "Derbyniwyd ymddiheuriad am absenoldeb gan C. Hydref.": ["C. Hydref apologies"],
    "Derbyniwyd ymddiheuriadau gan y Cynghorwyr M. Onnen a G. Derwen.": ["M. Onnen apologies", "G. Derwen apologies"],
    "Cafwyd ymddiheuriadau gan y Cynghorydd Elan Bedw.": ["Cynghorydd Elan Bedw apologies"],
    "In reply to Councillor Teal, it was confirmed that substitute Members would be trained.": [],
    "Councillor Teal attended the meeting as substitute.": ["Councillor Teal substitute"],
}


@pytest.mark.parametrize(("words", "expected"), ATTENDANCE.items(), ids=ATTENDANCE)
def test_who_was_away_or_stood_in(words: str, expected: list[str]) -> None:
    assert [f"{one.name} {one.status.value if one.status else None}" for one in minutes(words).attendance] == expected
