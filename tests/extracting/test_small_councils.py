"""What parish councils and trustees write: verdicts without a verb, movers below, lists of those present."""

import pytest

from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.extracting.decided import decided
from tests.extracting.passage import minutes

AMENDED = (
    "The minutes were approved as a true and accurate record of the meeting after one amendment;"
    " proposed: A. Elm, seconded: B. Teal"
)
# paragraphs of an item / what was decided
DECISIONS = {
    ("It was agreed for the Clerk to write to the owner.",): [
        "carried | agreed: for the Clerk to write to the owner",
    ],
    ("It was, unanimously, agreed for the bench to stay.",): [
        "carried unanimous | agreed: for the bench to stay",
    ],
    ("Ms Heron proposed Ann Teal for the position of Secretary and was seconded by Mr Elm. All present agreed.",): [
        "carried Ms Heron / Mr Elm unanimous | agreed: Ann Teal for the position of Secretary",
    ],
    ("Approval of the accounts was proposed by Mr J. Heron and seconded by Mrs C. Teal. This was agreed.",): [
        "carried Mr J. Heron / Mrs C. Teal | approved: Approval of the accounts",
    ],
    (f"{AMENDED}.",): [f"carried implicit A. Elm / B. Teal | approved: {AMENDED}"],
    ("It was unanimously agreed (0520–6)that the fair be moved.",): ["carried unanimous | agreed: the fair be moved"],
    ("Both letters were read and it was agreed they be answered.",): ["carried | agreed: they be answered"],
    ("It was agreed and RESOLVED to approve the lease.",): ["carried | approved: to approve the lease"],
    ("After a debate, Cllr. Revd. Heron proposed that no grant be made, seconded by Cllr Teal and agreed.",): [
        "carried Cllr. Revd. Heron / Cllr Teal | agreed: no grant be made",
    ],
    ("It was proposed by Cllr Heron and seconded Cllr Teal that the gate stay shut, carried unanimously.",): [
        "carried Cllr Heron / Cllr Teal unanimous | other: the gate stay shut",
    ],
    ("Jo Heron elected Chairman.",): ["carried implicit | appointed: Jo Heron elected Chairman"],
    ("Approved by J. Heron and seconded by C. Teal.",): ["carried J. Heron / C. Teal | approved: Approved"],
    ("The minutes of 4 May were approved by Jo Heron and seconded by Bob Teal.",): [
        "carried implicit Jo Heron / Bob Teal | approved: The minutes of 4 May were approved",
    ],
    ("Minutes approved by Jo Heron, seconded by Bob Teal.",): [
        "carried implicit Jo Heron / Bob Teal | approved: Minutes approved",
    ],
    ("Approved - proposed by Jo Heron, seconded by Bob Teal.",): ["carried Jo Heron / Bob Teal | approved: Approved"],
    ("The Council voted in favour of ordering a new bench.",): [
        "carried implicit | supported: The Council voted in favour of ordering a new bench",
    ],
    ("The reason given by Cllr Heron was accepted.",): [
        "carried implicit | accepted: The reason given by Cllr Heron was accepted",
    ],
    ("It was resolved to approve the lease.", "Proposed Cllr Heron, seconded Cllr Teal all in agreement."): [
        "carried Cllr Heron / Cllr Teal unanimous | approved: to approve the lease",
    ],
    ("RESOLVED to accept the tender.", "Proposed by Cllr Heron, seconded by Cllr Teal and approved unanimously."): [
        "carried Cllr Heron / Cllr Teal unanimous | accepted: to accept the tender",
    ],
    ("a) RESOLVED: That the fee be paid.", "b) Half of it was spent in May. The report was noted."): [
        "carried | other: the fee be paid",
        "carried implicit | noted: The report was noted",
    ],
    ("J. Heron proposed acceptance of the tender for the pond, seconded by C. Teal and unanimously agreed.",): [
        "carried J. Heron / C. Teal unanimous | accepted: acceptance of the tender for the pond",
    ],
    ("Cllr Heron proposed that the fence be mended this was seconded by Cllr Teal and agreed, 3 for, 2 against.",): [
        "carried Cllr Heron / Cllr Teal 3-2-? | agreed: the fence be mended",
    ],
    ("It was proposed, seconded and agreed to appoint Miss Elm as Chair.",): [
        "carried | appointed: to appoint Miss Elm as Chair",
    ],
    ("Proposed by JH and seconded by CT and agreed by all that the notes be accepted.",): [
        "carried JH / CT unanimous | accepted: the notes be accepted",
    ],
    ("On proposal from Cllr Heron seconded by Cllr Teal, all resolved for Miss Elm to continue as Chair.",): [
        "carried Cllr Heron / Cllr Teal | other: for Miss Elm to continue as Chair",
    ],
    ("RESOLVED: Minutes accepted and signed by the Chair.",): [
        "carried | accepted: Minutes accepted and signed by the Chair",
    ],
    ("RESOLVED to accept this quote. The lamps to be switched on by Friday.",): [
        "carried | accepted: to accept this quote",
    ],
    ("It was resolved to approve the payments, proposed by Cllr Heron and seconded by Cllr Teal.",): [
        "carried Cllr Heron / Cllr Teal | approved: to approve the payments",
    ],
    ("Agreed that the gate needs to be mended.",): ["carried | agreed: the gate needs to be mended"],
    ("The Council resolved to request funding for two projects.",): [
        "carried | requested: to request funding for two projects",
    ],
    ("The Lamps Policy was approved.", "The Grants Policy was approved with one change.", "The report was noted."): [
        "carried implicit | approved: The Lamps Policy was approved",
        "carried implicit | approved: The Grants Policy was approved with one change",
        "carried implicit | noted: The report was noted",
    ],
    ("Proposal: Mrs Teal proposed and Mr Heron seconded payment of the bill and the meeting unanimously agreed.",): [
        "carried implicit Mrs Teal / Mr Heron unanimous | other: payment of the bill",
    ],
    ("Motion: Mending the gate was proposed by Mr Heron, seconded by Mrs Teal and was agreed by all.",): [
        "carried implicit Mr Heron / Mrs Teal unanimous"
        " | agreed: Mending the gate was proposed by Mr Heron, seconded by Mrs Teal and was agreed by all",
    ],
    ("The offer of £512 was accepted – proposed Cllr Heron, seconded Cllr Teal, all in favour.",): [
        "carried implicit Cllr Heron / Cllr Teal unanimous | accepted: The offer of £512 was accepted",
    ],
    ("The Council approved the list, proposed by Cllr Heron, seconded by Cllr Teal and carried.",): [
        "carried implicit Cllr Heron / Cllr Teal | approved: The Council approved the list",
    ],
    ("Three offers were looked at.", "Proposed: Cllr Heron", "Seconded: Cllr Teal", "All in favour."): [
        "carried implicit Cllr Heron / Cllr Teal unanimous",
    ],
    ("A new gate, proposed by Cllr Heron.", "Seconded by Cllr Teal", "Vote unanimous to accept"): [
        "carried implicit Cllr Heron / Cllr Teal unanimous | other: A new gate",
    ],
    ("The minutes were Approved as a true record. Proposed: Cllr Heron Seconded: Cllr Teal.",): [
        "carried implicit Cllr Heron / Cllr Teal | approved: The minutes were Approved as a true record",
    ],
    ("The minutes were amended on page 2 and then adopted.",): [
        "carried implicit | adopted: The minutes were amended on page 2 and then adopted",
    ],
    ("All members agreed that the fee should rise.",): ["carried unanimous | agreed: the fee should rise"],
    ("Councillors were happy to approve the offer.",): [
        "carried implicit | approved: Councillors were happy to approve the offer",
    ],
    ("Members considered the request and declined it.",): [
        "carried implicit | refused: Members considered the request and declined it",
    ],
    ("Members voted in favour of the precept.",): [
        "carried implicit | supported: Members voted in favour of the precept",
    ],
    ("It was proposed that the limit be lifted. Proposed by Ann Heron. Seconded by Bob Teal. All agreed.",): [
        "carried Ann Heron / Bob Teal unanimous | agreed: the limit be lifted",
    ],
    ("Peter Heron nominated Liz Teal as Chairman, seconded by Terry Wren, all agreed.",): [
        "carried implicit Peter Heron / Terry Wren unanimous | appointed: Liz Teal as Chairman",
    ],
    ("Bert Heron proposed Lynn Teal as Vice-Chairman. This was seconded by Ann Wren and unanimously agreed.",): [
        "carried Bert Heron / Ann Wren unanimous | appointed: Lynn Teal as Vice-Chairman",
    ],
    ("Cllr Teal proposed Cllr Heron as Chairman, seconded by Cllr Wren. With nobody else Cllr Heron was elected.",): [
        "carried implicit Cllr Teal / Cllr Wren | appointed: With nobody else Cllr Heron was elected",
    ],
    ("Resolved, proposed Cllr Heron, seconded Cllr Teal, to elect Cllr Wren as Chair. Unanimously agreed.",): [
        "carried Cllr Heron / Cllr Teal unanimous | appointed: to elect Cllr Wren as Chair",
    ],
    ("It was RESOLVED to accept the notes and they were duly signed as a true record.",): [
        "carried | accepted: to accept the notes",
    ],
    ("The minutes were agreed and signed, proposed by Cllr Heron and seconded by Cllr Teal.",): [
        "carried implicit Cllr Heron / Cllr Teal | agreed: The minutes were agreed and signed",
    ],
    ("Support – proposed Cllr Heron, seconded Cllr Teal, carried unanimously.",): [
        "carried Cllr Heron / Cllr Teal unanimous | supported: Support",
    ],
    ("It was proposed and agreed that the board should keep a reserve.",): [
        "carried | agreed: the board should keep a reserve",
    ],
    ("Postponed as the minutes were not printed.",): ["deferred | deferred: Postponed as the minutes were not printed"],
    ("Defer until the grant is known.",): ["deferred | deferred: Defer until the grant is known"],
    ("It was RESOLVED that he go on in this role. Cllr. Wren said that he would take it on.",): [
        "carried | other: he go on in this role",
    ],
    ("Mr Heron was appointed as our representative on the Hall Committee.",): [
        "carried implicit | appointed: Mr Heron was appointed as our representative on the Hall Committee",
    ],
    ("Land off Duck Lane, Members objected, with 2 abstentions, to this proposal.",): [
        "carried implicit ?-?-2 | other: Members objected, with 2 abstentions, to this proposal",
    ],
    ("It was resolved by the Members of Council to meet in public. A guest spoke.",): [
        "carried | other: to meet in public",
    ],
    ("It was agreed by Highways to mend the road.",): [],
    ("Parking is bad. Resolved – to write to the school – AV to action",): ["carried | other: to write to the school"],
    ("Agreed: the gate be mended (Action: Clerk)",): ["carried | agreed: the gate be mended"],
    ("It was agreed Cllr Heron would attend.",): ["carried | agreed: Cllr Heron would attend"],
    ("Cllr Heron proposed taking the offer; seconded by Cllr Teal. Carried with 4 votes in favour.",): [
        "carried Cllr Heron / Cllr Teal 4-?-? | other: taking the offer",
    ],
    ("A unanimous decision was taken to object to the plan.",): ["carried unanimous | other: to object to the plan"],
    ("The decision was unanimously taken to move to the Marsh Bank.",): [
        "carried unanimous | other: to move to the Marsh Bank"
    ],
    ("No decision was taken to move to the Marsh Bank.",): [],
    ("It was also agreed at the AGM that there would be a change of auditor.",): [],
    ("It was agreed that the accounts be shown at the AGM.",): ["carried | agreed: the accounts be shown at the AGM"],
    ("The Council has NO OBJECTION.",): ["carried implicit | other: The Council has NO OBJECTION"],
    ("Cllr Heron was proposed by Cllr Teal. To be confirmed by Cllr Heron in May.",): [],
    ("All members agreed that the pond was full.",): [],
    ("Proposed: Cllr Heron", "The pond was seen.", "All in favour."): [],
    ("No minutes were available to be signed at this meeting.",): [],
    ("The declaration was made. Signed by Jo Heron, Chairman.",): [],
}


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=[lines[0][:30] for lines in DECISIONS])
def test_what_was_decided(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes(*lines)) == expected


HEAD = ("DUNMERE PARISH COUNCIL", "Minutes of a meeting held on Monday 3 March 2014")
ITEMS = ("1. Ponds", "Seen.", "2. Minutes", "Seen.", "3. Wells", "Dry.")

# lines above the first item / who was there, as what
PRESENT = {
    ("Present: Trustees Alexander (Chair), Howden and the Clerk",): [
        "present Alexander Chair",
        "present Howden",
        "in_attendance Clerk Clerk",
    ],
    ("Present: Councillors S Roe (SR) Chair, P March (PM) Vice-Chair, C Orme (CO) G Tull (GT)",): [
        "present S Roe Chair",
        "present P March Vice-Chair",
        "present C Orme",
        "present G Tull",
    ],
    ("Present: Cllr R Tull, Cllr R A Tull",): ["present Cllr R Tull", "present Cllr R A Tull"],
    ("PRESENT Cllrs S Roe, P March. In attendance Gareth Pask and 2 members of the public",): [
        "present S Roe",
        "present P March",
        "in_attendance Gareth Pask",
    ],
    ("Present: Cllr Roe", "Council Employees Present: Clerk/RFO Bethan Orme"): [
        "present Cllr Roe",
        "in_attendance Bethan Orme Clerk/RFO",
    ],
    ("Present: Cllr Roe", "In Attendance:", "Mr G Orme Clerk and Executive Officer to Dunmere Parish Council"): [
        "present Cllr Roe",
        "in_attendance Mr G Orme Clerk and Executive Officer to Dunmere Parish Council",
    ],
    ("Cllr A Roe (Chair)", "Cllr B Tull", "Councillor Mrs C March", "Sandra Orme - Clerk"): [
        "present Cllr A Roe Chair",
        "present Cllr B Tull",
        "present Councillor Mrs C March",
        "in_attendance Sandra Orme Clerk",
    ],
    ("Ann Roe (AR), Bob Tull (BT), Cath March (CM)", "Sandra Orme (SO) Clerk"): [
        "present Ann Roe",
        "present Bob Tull",
        "present Cath March",
        "in_attendance Sandra Orme Clerk",
    ],
    ("In attendance: Cllr A Roe (Chairman) Cllr B Tull Cllr C March Miss S Orme (Clerk)",): [
        "present Cllr A Roe Chairman",
        "present Cllr B Tull",
        "present Cllr C March",
        "in_attendance Miss S Orme Clerk",
    ],
    ("Cllr A Roe opened the meeting at 7 pm.", "Cllr B Tull", "It was cold."): [],
    ("Present: Ann Roe (Chair), Bob Tull", "Apologies: None", "Also present Sandra Orme (Clerk) and a resident"): [
        "present Ann Roe Chair",
        "present Bob Tull",
        "in_attendance Sandra Orme Clerk",
    ],
    ("Present: Mr Tim Roe & Mr J Alun Orme (Clerk). Also: County Councillor Mr Ken Tull",): [
        "present Mr Tim Roe",
        "in_attendance Mr J Alun Orme Clerk",
        "in_attendance County Councillor Mr Ken Tull",
    ],
    ("Attendees: Ann Roe, Bob Tull", "Other Attendees: Cath March (the Dunmere Echo) plus three residents"): [
        "present Ann Roe",
        "present Bob Tull",
        "in_attendance Cath March",
    ],
    ("Present: Ann Roe (AR)", "Police Scotland: PCs Angus Tull, Steve March    Minutes Secretary: Mary Orme"): [
        "present Ann Roe",
        "in_attendance Angus Tull",
        "in_attendance Steve March",
        "in_attendance Mary Orme Minutes Secretary",
    ],
    ("Presennol: Cyng Idris Roe (Cadeirydd)", "Cynghorydd Sirol: Mr Ken Tull"): [
        "present Cyng Idris Roe Cadeirydd",
        "in_attendance Mr Ken Tull Cynghorydd Sirol",
    ],
    ("Officers present: Borough Lawyer and Head of Law – P Roe", "ICT Change Officer – A Tull"): [
        "in_attendance P Roe Head of Law",
        "in_attendance A Tull ICT Change Officer",
    ],
    ("Present\tCllr Mrs A. Roe (Mayor)", "“ E. J. Tull", "“ Mrs C. March", "“ G. Orme"): [
        "present Cllr Mrs A. Roe Mayor",
        "present E. J. Tull",
        "present Mrs C. March",
        "present G. Orme",
    ],
    ("• Present:Cllrs Roe, Mrs. Tull & March", "• Apologies:  Cllr Orme", "• Visitors: None"): [
        "present Roe",
        "present Mrs. Tull",
        "present March",
        "apologies Cllr Orme",
    ],
    ("Present: Cllr Roe", "Meeting Chaired by Cath March", "Councillors not present: None."): [
        "present Cllr Roe",
        "present Cath March",
    ],
    ("Present: Cllr Roe", "Parish Clerk: Mrs Sandra Orme"): [
        "present Cllr Roe",
        "in_attendance Mrs Sandra Orme Parish Clerk",
    ],
}


@pytest.mark.parametrize(("lines", "expected"), PRESENT.items(), ids=[lines[-1][:30] for lines in PRESENT])
def test_who_was_there(lines: tuple[str, ...], expected: list[str]) -> None:
    assert _rows(*lines, *ITEMS) == expected


def _rows(*lines: str) -> list[str]:
    found = minutes_of("\n".join((*HEAD, *lines)).encode(), SourceEntry())
    return [" ".join(part for part in (row.status.value, row.name, row.role) if part) for row in found.attendance]


@pytest.mark.parametrize("title", ["Attendees:", "Attending", "Present", "Those attending"])
def test_the_first_item_says_who_was_there(title: str) -> None:
    line = "Ann Roe (Chair), Cllr. Bob Tull, Sandra Orme (Clerk)"
    found = minutes_of(
        "\n".join((*HEAD, f"1. {title}", line, "2. Ponds", "Seen.", "3. Wells", "Dry.")).encode(), SourceEntry()
    )
    assert [row.name for row in found.attendance] == ["Ann Roe", "Cllr. Bob Tull", "Sandra Orme"]
    assert found.structure.paragraphs[0].kind.value == "attendance"


# lines below the title `Apologies` / who was not there
APOLOGIES = {
    "were received from: Cllrs Roe and Tull. Also: the nurse": ["apologies Roe", "apologies Tull"],
    "Cllr Roe (leave) and Cllr Tull (work). The meeting took these for good reasons not to attend it.": [
        "apologies Cllr Roe",
        "apologies Cllr Tull",
    ],
    "None. The bench was mended. Proposed by Ann Roe. Seconded by Bob Tull.": [],
    "Trustees Roe and Tull sent their apologies and these were accepted.": ["apologies Roe", "apologies Tull"],
}


@pytest.mark.parametrize(("line", "expected"), APOLOGIES.items(), ids=[line[:20] for line in APOLOGIES])
def test_who_sent_apologies(line: str, expected: list[str]) -> None:
    assert _rows("Present: Cllr Orme", "1. Apologies", line, "2. Ponds", "Seen.", "3. Wells", "Dry.")[1:] == expected


# what stands behind the number of an item / what was decided
IN_TITLES = {
    "2. Minutes of 4 May were approved (proposed Jo Heron, seconded Bob Teal).": [
        "carried implicit Jo Heron / Bob Teal | approved: were approved"
    ],
    "2. Minutes of the last meeting read and approved.": ["carried | approved: read and approved"],
    "2. Finance: noted.": ["carried | noted: noted"],
    "2. Minutes of the meeting that was agreed in May": [],
    "2. Finance: noted by the auditor.": [],
}


@pytest.mark.parametrize(("line", "expected"), IN_TITLES.items(), ids=IN_TITLES)
def test_what_an_item_says_in_one_line_is_decided(line: str, expected: list[str]) -> None:
    page = "\n".join((*HEAD, "1. Ponds", "Seen.", line, "3. Wells", "Dry."))
    assert decided(minutes_of(page.encode(), SourceEntry())) == expected
