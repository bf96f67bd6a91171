"""Who moved and who seconded, in words beside `moved by` and `seconded by`."""

import pytest

from tasks.extracting.votes.movers import movers_in

# words / who moved and who seconded, in reading order
MOVERS = {
    "A proposal to defer was put by Cllr Heron, seconded by Cllr Teal.": "Cllr Heron / Cllr Teal",
    "The motion was then tabled by Cllr Heron and seconded by Cllr Teal.": "Cllr Heron / Cllr Teal",
    "A proposal to hold rents was made by Mr Heron.": "Mr Heron / ",
    "It was suggested by Mr A Heron, and seconded by Mrs Teal as an amendment, that it wait.": "Mr A Heron / Mrs Teal",
    "Cllr Heron, seconded by Cllr Teal, accepted the recommendations.": "Cllr Heron / Cllr Teal",
    "Mrs Heron, seconded by Mr Teal, had given notice of the following:": "Mrs Heron / Mr Teal",
    "Cllr Mrs Heron, seconded by Ald. Teal, moved that bins be emptied.": "Cllr Mrs Heron / Ald. Teal",
    "Cllr Heron, seconded Cllr Teal, moved as an amendment that it wait.": "Cllr Heron / Cllr Teal",
    "Mr Heron, having shown the report, moved its adoption, which Mr Teal seconded.": "Mr Heron / Mr Teal",
    "Cllr Heron, having moved it, with Cllr Teal seconding, spoke of the cost.": "Cllr Heron / Cllr Teal",
    "Cllr Heron, with Cllr Teal seconding, moved that it be bought.": "Cllr Heron / Cllr Teal",
    "Cllr Heron introduced his motion, seconded by Cllr Teal:": "Cllr Heron / Cllr Teal",
    "Cllr Heron spoke to the motion; it was seconded by Cllr Teal.": "Cllr Heron / Cllr Teal",
    "Cllr Heron’s motion that the seat be bought was seconded by Cllr Teal.": "Cllr Heron / Cllr Teal",
    "In moving the report, the Chairman spoke of the cost. This was seconded by Cllr Teal.": "Chairman / Cllr Teal",
    "It was moved from the Chair and seconded by Cllr Teal that it wait.": "Chair / Cllr Teal",
    "The plan was moved by Cllr Heron with Cllr Teal as seconder.": "Cllr Heron / Cllr Teal",
    "Cllr Heron moved the report. Cllr Teal indicated his support as seconder.": "Cllr Heron / Cllr Teal",
    "Cllr Heron moved that it wait, which found a seconder in Cllr Teal.": "Cllr Heron / Cllr Teal",
    "Cllr Heron proposed a report. Cllr Teal was happy to second this.": "Cllr Heron / Cllr Teal",
    "Cllr Heron made a proposal to wait, seconded by Cllr Teal.": "Cllr Heron / Cllr Teal",
    "Following a proposal by Cllr Heron and seconding by Cllr Teal": "Cllr Heron / Cllr Teal",
    "Following a proposal by Mr Heron and a second by Mrs Teal it was agreed.": "Mr Heron / Mrs Teal",
    "The minutes were proposed as correct by Cllr Heron, seconded by Cllr Teal.": "Cllr Heron / Cllr Teal",
    "Moved in Committee by Cllr Heron, seconded by Cllr Teal.": "Cllr Heron / Cllr Teal",
    "An amendment from Cllr A Heron, seconded by Cllr B Teal, sought to strike it out.": "Cllr A Heron / Cllr B Teal",
    "Cllr Heron felt there was no harm and so moved approval, Cllr Teal seconding.": "Cllr Heron / Cllr Teal",
    "After some debate Mrs Heron saw no harm and moved that it wait, Mr Teal seconded.": "Mrs Heron / Mr Teal",
    "Mrs Heron spoke. On hearing more she moved approval, Mr Teal seconding, and": "Mrs Heron / Mr Teal",
    "Cllr Heron thanked Mr Wren and moved that it wait, Cllr Teal seconded.": "Cllr Heron / Cllr Teal",
    "Mr Wren said no, Mr Heron agreed and proposed going ahead, seconded by Mr Teal.": "Mr Heron / Mr Teal",
    "Cynigiodd y Cyng Ann Heron y dylid aros ac eiliwyd y cynnig gan Cyng Huw Teal.": "Cyng Ann Heron / Cyng Huw Teal",
    "With the leave of Council Cllr Heron altered his motion, which Cllr Teal seconded.": "Cllr Heron / Cllr Teal",
    "Cllr Heron presented the report. She proposed the recommendation.": "Cllr Heron / ",
    "By Councillor Ann A Heron, seconded by Councillor Bob B Teal": " / Councillor Bob B Teal",
    "Cynigiodd y Cyng Ann Heron, ac eiliodd y Cyng Huw Teal, y dylid aros.": "Cyng Ann Heron / Cyng Huw Teal",
}
# shorter still
SHORT = {
    "AH proposed a grant, BT seconding.": "AH / BT",
    "It was decided to wait, AH proposing and BT seconding.": "AH / BT",
    "Accepted.  Proposed AH  Seconded BT": "AH / BT",
    "Proposed AH Seconded BT that it be paid.": "AH / BT",
    "Prop AH 2nd BT.": "AH / BT",
    "Prop AH / Sec BT.": "AH / BT",
    "proposed as accurate AH, 2nd BT, all agreed.": "AH / BT",
    "AH nominated Ann Wren, BT seconded.": "AH / BT",
    "It was proposed that the seat be green (AH), seconded (BT) and carried.": "AH / BT",
    "Approved (AH, BT).": "AH / BT",
    "Agreed: Payments of £105.20. AH/BT.": "AH / BT",
    "It was agreed to pay them. Cllr Heron / Cllr Teal": "Cllr Heron / Cllr Teal",
    "AGREED as circulated, on being moved by Cllr Heron / Cllr Teal.": "Cllr Heron / Cllr Teal",
    "RESOLVED unanimously (AH/BT) to wait.": "AH / BT",
    "RESOLVED (Cllr. Heron/Cllr. Teal; 5 for, 1 abst.) to wait.": "Cllr. Heron / Cllr. Teal",
    "Proposer Ann, seconder Bob.": "Ann / Bob",
    "Ann proposed that we pay it. Seconded by Bob and carried.": "Ann / Bob",
    "Aeronwy Heron proposed, seconded by Bob Teal, and it was resolved to wait.": "Aeronwy Heron / Bob Teal",
    "(Moved: Heron Seconded: Teal)": "Heron / Teal",
    "Moved: Cllr Heron; second: Cllr Teal.": "Cllr Heron / Cllr Teal",
    "The member moved to refuse (Cllr Heron, sec. Cllr Teal).": "Cllr Heron / Cllr Teal",
    "passed on the motion of Mrs Heron and Mr Teal.": "Mrs Heron / Mr Teal",
    "Proposed: Cllr Heron Seconded: Cllr Teal Votes for: 4": "Cllr Heron / Cllr Teal",
    "It was RESOLVED that it wait (Cllr Mrs A Heron/Alderman Teal).": "Cllr Mrs A Heron / Alderman Teal",
    "It was RESOLVED that it wait (COUNCILLOR Heron/Revd Teal).": "COUNCILLOR Heron / Revd Teal",
    "RESOLVED that it wait. (P: the Chairman S: Cllr van der Berg)": "Chairman / Cllr van der Berg",
    "Proposed/Seconded: the Mayor/Cllr Heron (HH)": "Mayor / Cllr Heron",
    "Proposed: Cllr Heron (Chair), seconded: Cllr Teal (Vice-Chair).": "Cllr Heron / Cllr Teal",
    "RESOLVED that it wait. Proposed the Chair, seconded the Vice-Chair.": "Chair / Vice-Chair",
    "Proposed by Cllr St John, seconded by Cllr St. John-Teal.": "Cllr St John / Cllr St. John-Teal",
    "Proposed by Cllr Al-Heron, seconded by Cllr el Teal.": "Cllr Al-Heron / Cllr el Teal",
    "Proposed by Cllr Łuk Nowak, seconded by Cllr Zoë Şahin.": "Cllr Łuk Nowak / Cllr Zoë Şahin",
    "Ann Heron MOVED and B Teal SECONDED and it was RESOLVED to wait.": "Ann Heron / B Teal",
    "A.H. proposed and A Teal seconded that it wait.": "A.H / A Teal",
    "Proposed: Heron": "Heron / ",
    "Moved by Heron": "Heron / ",
    "Seconded: Teal": " / Teal",
    "On the motion of Heron, seconded by Teal, it was RESOLVED to wait.": "Heron / Teal",
    "It was proposed by Cllr Heron with Cllr Teal seconding that it wait.": "Cllr Heron / Cllr Teal",
    "Proposed by | Cllr Heron": "Cllr Heron / ",
    "Adopted on the proposal of D Heron, seconded A Teal.": "D Heron / A Teal",
    "Cllr Heron introduced a motion, which was seconded by Cllr Teal, that it wait.": "Cllr Heron / Cllr Teal",
    "Cllr Heron offered an amendment, seconded by Cllr Teal.": "Cllr Heron / Cllr Teal",
    "The Chair presented the recommendations, seconded by Cllr Teal.": "Chair / Cllr Teal",
    "Cllr Heron recommended that it wait, seconded by Cllr Teal.": "Cllr Heron / Cllr Teal",
    "A motion to wait was sponsored by Cllr Heron and seconded by Cllr Teal.": "Cllr Heron / Cllr Teal",
    "It was recommended by Cllr Heron, seconded by Cllr Teal, to wait.": "Cllr Heron / Cllr Teal",
}
NOBODY = [
    "19/01131/FUL Proposed single storey extension at 12 Mill Lane",
    "22/4/TPO Proposed felling of an oak",
    "The Committee proposed that it wait.",
    "It was proposed by Council.",
    "Planning proposed refusal.",
    "Cllr Heron spoke to the motion.",
    "The Clerk presented the motion of Llanfair.",
    "It was suggested by the Clerk that the wall be mended.",
    "Agreed to write to the owners (AH, BT).",
    "A grant was put by for the hall.",
    "The matter was put to the Board by Mr Heron.",
    "Cllr Heron’s motion on ponds had been printed.",
    "Motion: Ducks",
    "Cllr Heron opposed the motion.",
    "The motion was queried by Cllr Heron.",
    "It was noted by Cllr Heron that the seat was broken.",
    "RESOLVED that it be mended (Town Clerk/Deputy Clerk).",
    "The seat was proposed by Planning in 2019 and moved by contractors.",
]


@pytest.mark.parametrize(("words", "expected"), [*MOVERS.items(), *SHORT.items()])
def test_movers_and_seconders(words: str, expected: str) -> None:
    found = movers_in(words)
    first, other = ([one.name for one in found if one.seconds is seconds] for seconds in (False, True))
    assert f"{' + '.join(first)} / {' + '.join(other)}" == expected


@pytest.mark.parametrize("words", NOBODY)
def test_nobody_is_said_to_have_moved(words: str) -> None:
    assert movers_in(words) == []
