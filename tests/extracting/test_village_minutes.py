"""How the clerks of villages write what was moved and agreed: no `that`, no `by`, the vote in the same breath.

And how they list who was there.
"""

import pytest

from schemas.sources import SourceEntry
from schemas.vocabulary import AttendanceStatus
from tasks.assembling.minutes import minutes_of
from tests.extracting.decided import decided
from tests.extracting.passage import minutes

BOTH = "Cllr Heron / Cllr Teal"
# paragraphs of an item / what was decided
DECISIONS: dict[tuple[str, ...], list[str]] = {
    (
        "It was proposed by Cllr Heron and seconded by Cllr Teal that these be accepted as Minutes. Resolution passed.",
    ): [f"carried {BOTH} | accepted: these be accepted as Minutes"],
    ("It was proposed and accepted that the minutes of 4 May be approved as a correct record.",): [
        "carried | approved: the minutes of 4 May be approved as a correct record"
    ],
    ("Resolve: Proposed by Cllr Heron, seconded by Cllr Teal, by unanimous vote, that the gate be mended.",): [
        f"carried {BOTH} unanimous | other: the gate be mended"
    ],
    ("Resolve: by a unanimous vote that the above apologies be accepted.",): [
        "carried unanimous | accepted: the above apologies be accepted"
    ],
    ("It was RESOLVED to include a leaflet. To man the stall Councillor Teal hoped that all would come.",): [
        "carried | other: to include a leaflet"
    ],
    (
        "Cllr Heron proposed that the bench be mended, seconded by Cllr Teal. Cllr Wren proposed an amendment, there"
        " was no seconder. All in favour of the proposal.",
    ): [f"carried implicit {BOTH} unanimous | other: the bench be mended"],
    ("Cllr Heron proposed a new bench and Cllr Teal seconded. 4 for, 1 against.",): [
        f"carried implicit {BOTH} 4-1-? | other: a new bench"
    ],
    ("Cllr Heron proposed a new bench, Cllr Teal seconded the proposal. All Councillors in agreement.",): [
        f"carried implicit {BOTH} unanimous | other: a new bench"
    ],
    ("Proposed by Cllr Heron as a true record seconded by Cllr Teal unanimously approved.",): [
        f"carried {BOTH} unanimous | approved: approved"
    ],
    ("The meeting resolved to: Adopt the plan. Proposed: Cllr Heron Seconded: Cllr Teal Decision: Unanimous",): [
        f"carried {BOTH} unanimous | adopted: Adopt the plan"
    ],
    ("Decision taken that the vote be held in May – proposed Cllr Heron, seconded Cllr Teal.",): [
        f"carried {BOTH} | other: the vote be held in May"
    ],
    ("The lane had flooded. RESOLVED and noted. The Council thanked Cllr Wren for his work.",): [
        "carried | noted: and noted"
    ],
    ("The following appointments were mutually agreed and accepted:-", "Village Hall   Cllr Wren"): [
        "carried implicit | agreed: The following appointments were mutually agreed | accepted: accepted"
    ],
    ("All above expenditure approved.",): ["carried implicit | approved: All above expenditure approved"],
    ("22/0134 – 4 Duck Lane – the Council reviewed the plans and had no objection.",): [
        "carried implicit | other: the Council reviewed the plans and had no objection"
    ],
    (
        "22/0134 – 4 Duck Lane – the Council considered the application, they had no objection, however, asked the"
        " Officer to think of the neighbours.",
    ): [
        "carried implicit | other: the Council considered the application, they had no objection | requested: asked the"
        " Officer to think of the neighbours"
    ],
    ("Cllr Heron proposed we mend the gate, this was seconded by Cllr Teal and accepted as a fair price.",): [
        f"carried {BOTH} | accepted: we mend the gate"
    ],
    ("Cllr Heron proposed Cllr Wren speak to the owner, all Cllrs in agreement.",): [
        "carried implicit Cllr Heron / None unanimous | other: Cllr Wren speak to the owner"
    ],
    ("Cllr Heron proposed minutes of 3rd May are signed as a true record, seconded Cllr Teal, all Cllrs in favour.",): [
        f"carried implicit {BOTH} unanimous | approved: minutes of 3rd May are signed as a true record"
    ],
    ("The hedge looks well and Cllr Heron proposed that Oxbow Ltd be kept on, seconded Cllr Teal all in agreement.",): [
        f"carried implicit {BOTH} unanimous | other: Oxbow Ltd be kept on"
    ],
    ("Cllr Heron proposed Cllr Wren as Chairman, seconded by Cllr Teal and agreed.",): [
        f"carried {BOTH} | appointed: Cllr Wren as Chairman"
    ],
    ("It was proposed, seconded and unanimously voted that Jo Wren continue as Chairman.",): [
        "carried unanimous | other: Jo Wren continue as Chairman"
    ],
    ("Jo Wren was proposed, seconded and voted onto the Council. She signed the declaration.",): [
        "carried implicit | appointed: Jo Wren was proposed, seconded and voted onto the Council"
    ],
    ("On a proposal by Cllr Heron, seconded by Cllr Teal, Cllr Wren was Elected as Vice-Chairman.",): [
        f"carried implicit {BOTH} | appointed: Cllr Wren was Elected as Vice-Chairman"
    ],
    ("Mrs Wren was unanimously nominated as the Village Hall representative.",): [
        "carried implicit unanimous | appointed: Mrs Wren was unanimously nominated as the Village Hall representative"
    ],
    (
        "The council agreed to reply. Mr Jo Wren was proposed by Cllr Heron and seconded by Cllr Teal. Mr Wren was"
        " elected nem con.",
    ): ["carried | agreed: to reply", f"carried implicit {BOTH} unanimous | appointed: Mr Wren was elected nem con"],
    ("The minutes of the 3rd June were approved unanimously; it was agreed to leave out the names.",): [
        "carried implicit unanimous | approved: The minutes of the 3rd June were approved unanimously",
        "carried | agreed: to leave out the names",
    ],
    ("Minutes agreed and signed.",): ["carried implicit | agreed: Minutes agreed and signed"],
    ("After discussion, council agreed to plant a hedge.",): ["carried | agreed: to plant a hedge"],
    ("Oxbow and Marl district council agreed to plant a hedge.",): [],
    ("Mr Wren proposed Mr Teal, seconded by Dr Rook. With no other nominations Mr Teal was duly elected Chairman.",): [
        "carried implicit Mr Wren / Dr Rook | appointed: With no other nominations Mr Teal was duly elected Chairman"
    ],
    ("A motion to co-opt Jo Wren was proposed by Cllr Heron and seconded by Cllr Teal. It was unanimous.",): [
        f"carried implicit {BOTH} unanimous | other: A motion to co-opt Jo Wren"
    ],
    ("A vote of thanks to Mrs. Jo Wren for her service was passed unanimously.",): [
        "carried implicit unanimous | agreed: A vote of thanks to Mrs. Jo Wren for her service was passed unanimously"
    ],
    ("Following an interview last month, the Council RESOLVED to co-opt Mrs Wren.",): [
        "carried | appointed: to co-opt Mrs Wren"
    ],
    ("Cllr Heron said that last month the Council agreed to buy it.",): [],
    ("Mr Wren proposed Mr Teal to stand again. This was seconded by Mrs Rook. All in favour.",): [
        "carried implicit Mr Wren / Mrs Rook unanimous | other: Mr Teal to stand again"
    ],
    ("Jo Wren was proposed, seconded and elected as Vice Chair.",): [
        "carried implicit | appointed: Jo Wren was proposed, seconded and elected as Vice Chair"
    ],
    (
        "Cllr Wren     PROPOSED that Cllr Teal be elected Chairman",
        "Cllr Rook     SECONDED and Cllr Teal was elected.",
    ): ["carried implicit Cllr Wren / Cllr Rook | appointed: Cllr Teal was elected"],
    ("Resolved The minutes of 4 May were confirmed as a correct record.",): [
        "carried | approved: The minutes of 4 May were confirmed as a correct record"
    ],
    ("No police report received.",): [],
    ("No comments to make.",): [],
    ("RESOLVED that the accounts be approved.", "• Speed signs", "• The pond is full."): [
        "carried | approved: the accounts be approved"
    ],
    ("RESOLVED that the following be bought.", "• Speed signs", "• A bench"): [
        "carried | other: the following be bought | • other: Speed signs | • other: A bench"
    ],
    (
        "a) 22/0101, Moor Farm, new barn. Resolved: to support the application.",
        "b) 22/0102, Mill House, porch. Resolved: to object.",
    ): ["carried | supported: to support the application", "carried | other: to object"],
    (
        "It was resolved that the payments listed below be authorised:",
        "Invoice Date Description £ Authority\n03/05/2026 Oxbow Ltd (grass) 276.00 Highways Act 1980",
    ): ["carried | authorised: the payments listed below be authorised"],
    ("The following decisions were noted:", "22/0101/FUL – Moor Farm – barn – refused"): [
        "carried implicit | noted: The following decisions were noted:"
    ],
    ("Planning decisions received:", "22/0101/FUL – Moor Farm – barn – granted", "22/0102 – Mill House – refused"): [],
}


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items())
def test_villages_decide_in_few_words(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes(*lines)) == expected


PAGE = """DRAFT MINUTES from the Parish Council Meeting held on Monday 16 March 2026

{above}

241 Apologies for absence    {away}

242 Reports
{told}

243 Planning
No objection.
"""
# above the items, behind the title of the apologies, below that of the reports / who was there, with role
ROLLS: dict[str, tuple[tuple[str, str, str], list[str]]] = {
    "a_semicolon_behind_the_number": (
        (
            "240 Present;  Cllrs A Heron (Chair), B Rook & C Finch\n\nIn Attendance; Kit Wren (Clerk)",
            "Cllrs D Teal",
            "",
        ),
        [
            "present A Heron Chair",
            "present B Rook",
            "present C Finch",
            "in_attendance Kit Wren Clerk",
            "apologies D Teal",
        ],
    ),
    "the_first_is_in_the_chair": (
        ("In the Chair A.Heron, B.Rook and K.Wren (clerk).", "None", ""),
        ["present A.Heron Chair", "present B.Rook", "in_attendance K.Wren clerk"],
    ),
    "a_comma_in_the_label": (
        ("Present: Cllr A Heron (AH)(Chairman), Cllr B Rook\n\nAlso, present: Kit Wren (Parish Manager)", "None", ""),
        ["present Cllr A Heron Chairman", "present Cllr B Rook", "in_attendance Kit Wren Parish Manager"],
    ),
    "points_behind_the_office": (
        ("Present: Cllrs A Heron and B Rook\nIn attendance: Parish Clerk … Lynda Wren.", "None", ""),
        ["present A Heron", "present B Rook", "in_attendance Lynda Wren Parish Clerk"],
    ),
    "only_in_attendance": (
        ("In Attendance: Chairman D Heron\nCouncillor B Rook\nCouncillor C Finch\nClerk K Wren", "None", ""),
        [
            "present D Heron Chairman",
            "present Councillor B Rook",
            "present Councillor C Finch",
            "in_attendance K Wren Clerk",
        ],
    ),
    "no_label_and_together_with": (
        (
            "Councilors Mr. R Heron (Chair), Mr. M Rook (Vice-Chair) Mr. A Teal, together with Mrs. A. Wren (Clerk)",
            "None",
            "",
        ),
        [
            "present Mr. R Heron Chair",
            "present Mr. M Rook Vice-Chair",
            "present Mr. A Teal",
            "in_attendance Mrs. A. Wren Clerk",
        ],
    ),
    "a_label_behind_a_comma": (
        (
            "PRESENT: Councillors A Heron; B Rook. ABSENT: Councillors C Finch and D Teal, ALSO PRESENT: K Wren",
            "None",
            "",
        ),
        ["present A Heron", "present B Rook", "absent C Finch", "absent D Teal", "in_attendance K Wren"],
    ),
    "other_councils_in_short": (
        (
            "Present: Cllrs A Heron and B Rook\nIn attendance: Dist. Cllr. Coot and Ward Cllr Jo Wren",
            "DCllr Ann Teal",
            "",
        ),
        [
            "present A Heron",
            "present B Rook",
            "in_attendance Dist. Cllr. Coot",
            "in_attendance Ward Cllr Jo Wren",
            "apologies DCllr Ann Teal",
        ],
    ),
    "a_sentence_behind_the_list": (
        (
            "PRESENT\nJohn Heron – Chair, Penny Rook, and the Clerk – Sarah Teal. Leigh Wren - Marl District Councillor"
            " attended for part of the meeting.",
            "None",
            "",
        ),
        ["present John Heron Chair", "present Penny Rook", "in_attendance Sarah Teal Clerk"],
    ),
    "the_clerk_shares_no_title": (
        ("Present: Cllrs. Pat Adder (Chair), Claire Coot, Nigel Wren (Clerk)", "None", ""),
        ["present Pat Adder Chair", "present Claire Coot", "in_attendance Nigel Wren Clerk"],
    ),
    "neither_was_there": (
        ("Present: Cllrs A Heron and B Rook", "None", "Neither Cllr Coot nor Cllr Wren were present at the meeting."),
        ["present A Heron", "present B Rook", "absent Cllr Wren"],
    ),
}


@pytest.mark.parametrize(("lines", "expected"), ROLLS.values(), ids=ROLLS)
def test_villages_list_who_was_there(lines: tuple[str, str, str], expected: list[str]) -> None:
    page = PAGE.format(above=lines[0], away=lines[1], told=lines[2])
    found = minutes_of(page.encode(), SourceEntry()).attendance
    assert [" ".join(filter(None, (row.status.value, row.name, row.role))) for row in found] == expected


def test_interests_below_a_title_of_apologies_are_none_of_them() -> None:
    page = """OXBOW PARISH COUNCIL

Minutes of the meeting held on 16 March 2026

Councillors present: Ann Heron (AH), Ben Rook (BR)
- To receive and accept apologies and declarations of interest.
Apologies from Cllr. Deb Coot, Cllr. David Wren
Declarations of interest from Cllr. Rook re planning application 26/0101
- To approve the draft minutes of the meeting held on 2 February 2026.
Proposed by Cllr. Rook and seconded by Cllr. Heron. Approved
- To agree the date of the next meeting
4 May 2026
"""
    found = minutes_of(page.encode(), SourceEntry())
    assert [one.title for one in found.structure.items] == [
        "To receive and accept apologies and declarations of interest",
        "To approve the draft minutes of the meeting held on 2 February 2026",
        "To agree the date of the next meeting",
    ]
    away = [row.name for row in found.attendance if row.status is AttendanceStatus.APOLOGIES]
    assert away == ["Cllr. Deb Coot", "Cllr. David Wren"]
    assert [(one.proposer, one.seconder) for one in found.decisions] == [("Cllr. Rook", "Cllr. Heron")]


def test_apologies_that_were_accepted_from_somebody() -> None:
    words = PAGE.replace("241 Apologies for absence    {away}", "241. APOLOGIES FOR ABSENCE were accepted from {away}.")
    page = words.format(above="Present: Cllrs A Heron and B Rook", away="Jane Wren, Tom Teal & Ann Coot", told="None.")
    found = minutes_of(page.encode(), SourceEntry()).attendance
    away = [row.name for row in found if row.status is AttendanceStatus.APOLOGIES]
    assert away == ["Jane Wren", "Tom Teal", "Ann Coot"]


def test_a_verdict_behind_the_dash_of_a_title_is_its_minute() -> None:
    page = PAGE.format(above="Present: Cllrs A Heron and B Rook", away="None", told="None.").replace(
        "242 Reports", "242 To sign the minutes of 2 February 2026 - PROPOSED; SECONDED; RESOLVED that they be approved"
    )
    found = minutes_of(page.encode(), SourceEntry())
    assert found.structure.items[1].title == "To sign the minutes of 2 February 2026"
    assert decided(found)[0] == "carried | approved: they be approved"


@pytest.mark.parametrize(
    "guest", ["Cllr P Finch, District Councillor", "Mr P Finch (County Councillor)", "Bor Cllr Mrs P Finch"]
)
def test_a_councillor_of_another_council_is_a_guest(guest: str) -> None:
    page = PAGE.format(above=f"Present: Cllrs A Heron and B Rook\n{guest}", away="None", told="None.")
    found = minutes_of(page.encode(), SourceEntry()).attendance
    there = {row.name: row.status for row in found}
    assert [name for name, status in there.items() if status is AttendanceStatus.PRESENT] == ["A Heron", "B Rook"]
    assert [status for name, status in there.items() if "Finch" in name] == [AttendanceStatus.IN_ATTENDANCE]


def test_a_chair_of_this_council_is_no_guest() -> None:
    page = PAGE.format(above="Present: Cllr A Heron, Parish Councillor\nCllr B Rook, Chair", away="None", told="None.")
    found = minutes_of(page.encode(), SourceEntry()).attendance
    assert {row.status for row in found if row.name in ("Cllr A Heron", "Cllr B Rook")} == {AttendanceStatus.PRESENT}
