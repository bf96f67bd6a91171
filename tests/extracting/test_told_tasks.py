"""Tasks that are told rather than listed: actions taken, requests made, plans with a day, and what is no promise."""

import pytest

from tests.extracting.passage import minutes

# words / each commitment: the clause, its kind, its strength, who
TOLD = {
    "The Pond Warden took an action to circulate the map.": (
        ("The Pond Warden took an action to circulate the map", "undertaking", "firm", "Pond Warden"),
    ),
    "It was an action for the Head of Ponds to send the list to Members.": (
        ("It was an action for the Head of Ponds to send the list to Members", "request", "firm", "Head of Ponds"),
    ),
    "A request was made for a visit to the sluice.": (
        ("A request was made for a visit to the sluice", "request", "firm", None),
    ),
    "The Committee asked to see the pond plan before it was adopted.": (
        ("The Committee asked to see the pond plan before it was adopted", "request", "firm", None),
    ),
    "The Committee asked to receive figures in six months.": (
        ("The Committee asked to receive figures in six months", "request", "firm", None),
    ),
    "Members requested that future reports include a glossary.": (
        ("Members requested that future reports include a glossary", "request", "firm", None),
    ),
    "The Chair requested officers look at the sluice.": (
        ("The Chair requested officers look at the sluice", "request", "firm", "officers"),
    ),
    "It was agreed that the Pond Warden would write to the farmer.": (
        ("the Pond Warden would write to the farmer", "request", "resolved", "Pond Warden"),
    ),
    "It was agreed that an update would be brought to the next meeting.": (
        ("an update would be brought to the next meeting", "future_report", "resolved", None),
    ),
    "The saving of £9,000 would be achieved by the end of March 2031.": (
        ("The saving of £9,000 would be achieved by the end of March 2031", "target", "firm", None),
    ),
    "All nine leases would be signed before the end of May.": (
        ("All nine leases would be signed before the end of May", "target", "firm", None),
    ),
    "The sluice would be mended, the old one having failed twice.": (
        ("The sluice would be mended", "undertaking", "firm", None),
    ),
    "Further information on this would be provided outside the meeting.": (
        ("Further information on this would be provided outside the meeting", "undertaking", "firm", None),
    ),
    "The list to be circulated by the Pond Warden.": (
        ("The list to be circulated by the Pond Warden", "request", "firm", "Pond Warden"),
    ),
    "The plan to be reviewed in ten months.": (("The plan to be reviewed in ten months", "request", "firm", None),),
    "The Chair said that it would be helpful if a map was provided to the Board in future.": (
        ("it would be helpful if a map was provided to the Board in future", "request", "wish", None),
    ),
    "The Committee agreed that officers would circulate the map.": (
        ("officers would circulate the map", "request", "resolved", "officers"),
    ),
    "The Pond Warden, Mr N Wren, gave an assurance that every gate would be mended.": (
        ("every gate would be mended", "undertaking", "firm", "Mr N Wren"),
    ),
    "It was the intention to move half of the fish to the lake from October.": (
        ("It was the intention to move half of the fish to the lake from October", "undertaking", "intended", None),
    ),
    "Jane Heron (JH) to circulate the map by 30 June.": (
        ("Jane Heron (JH) to circulate the map by 30 June", "request", "firm", "Jane Heron"),
    ),
}


@pytest.mark.parametrize(("words", "expected"), TOLD.items(), ids=TOLD)
def test_a_told_task_is_a_commitment(words: str, expected: tuple[tuple[str, str, str, str | None], ...]) -> None:
    found = minutes(words)
    text = found.structure.document.text
    assert (
        tuple((one.evidence.quote(text), one.kind.value, one.strength.value, one.who) for one in found.commitments)
        == expected
    )


NO_PROMISE = [
    "RESOLVED that, under the Act, the public be asked to leave.",
    "RESOLVED: That it be RECOMMENDED TO COUNTY COUNCIL",
    "He did not envisage that the sluice would be included at the June meeting.",
    "The Pond Warden did not believe that a letter would be sent.",
    "It was not anticipated that the pond would be closed.",
    "Members were invited to consider the report and to ask questions.",
    "The Committee was asked to discuss the draft plan.",
    "The figures asked for at the last meeting had been circulated.",
    "Information was requested on the pledge to mend the pond.",
    "Councillor Heron requested that a recorded vote be taken.",
    "Councillor Heron asked that the word ‘pond’ be changed to ‘lake’.",
    "The Clerk requested permission to record the meeting.",
    "The Chief Executive reminded the Council that, in earlier years, it had decided to submit one name only.",
    "He described a scheme in which the difference would be shared between them.",
    "RESOLVED: That the schedule of payments numbered 11 to 48 be passed.",
    "RESOLVED: All cheques as per schedule approved.",
    "RESOLVED: that this item be brought forward as Item 8 to allow the warden to leave.",
    "RESOLVED: the Council has no objection but would ask for bat boxes.",
    "RESOLVED that they may use the pond on 3 March free of charge.",
    "RESOLVED: (a) That decisions be given as shown below.",
    "RESOLVED that members of the public be asked to withdraw from the meeting.",
    "AGREED – to write off the sum of £84.20.",
    "All councillors agreed to the purchase of a strimmer.",
    "Members had no objection but would like the tiles to match.",
    "Members discussed it and agreed that rent be put up to £150 from May.",
    "Precept - it was agreed, 3 in favour and 2 against, to raise the precept to £8,400.",
    "The Mayor agreed to take the matter of the sluice as urgent.",
    "The Chair agreed that the following report be considered as a matter of urgency.",
    "Councillor Heron proposed to issue an approval on the basis that it was infill.",
    "Councillor Heron had said that she would attend the meeting but did not sign in.",
    "The Chairman invited Mr Coot to address the Committee.",
    "No deliveries shall be made to the boathouse before 07:30.",
    "It was proposed, seconded and unanimously agreed that Councillor Heron replace Councillor Reed on the Panel.",
    "The Council noted that Councillor Heron would fill the vacancy on the Panel.",
    "(a) Pond Panel: Councillor Heron to replace Councillor Reed",
    "Cllrs Heron and Reed to be added and former Cllr Coot removed.",
    "Noted, no comment to be sent.",
    "Minute 44, “pond” to read “lake”; Mr Coot to be added as seconder.",
    "A recorded vote on the recommendation was called for by Councillor Heron and four others.",
    "The Clerk asked for instructions as to the insurance.",
    "Neither the Clerk nor the Warden asked for this.",
    "Members were requested to intimate any declarations of interest.",
    "The Council was invited to appoint a replacement for Councillor Heron.",
    "The Committee was requested to exclude the public during this item.",
    "Councillor Heron declared an interest and would participate in the item.",
    "The posts would make access for carers difficult.",
    "Mrs Coot asked the Leader whether the boathouse was to close.",
    "The Chair explained that no person present would be entitled to speak.",
    "Councillor Heron wanted reassurance that calls would be answered within ten minutes.",
    "(b) Mr Coot – offer of a bench in memory of his wife – approved.",
]


@pytest.mark.parametrize("words", NO_PROMISE)
def test_a_doubt_or_business_at_the_table_is_no_commitment(words: str) -> None:
    assert minutes(words).commitments == ()


def test_a_doubt_leaves_what_is_promised_behind_but() -> None:
    found = minutes("She did not expect a flood but would monitor the pond.")
    assert [one.evidence.quote(found.structure.document.text) for one in found.commitments] == [
        "would monitor the pond"
    ]


# words / who of each action
OWNERS = {
    "Action: That the Head of Ponds provide the Committee with a map.": ["Head of Ponds"],
    "Action: Officers were requested to circulate the map.": ["Officers"],
    "ACTION: Write to the farmer – Clerk": ["Clerk"],
    "Action – To circulate the map (Jane Heron)": ["Jane Heron"],
    "Actions: (i) Officers to circulate the map; (ii) the Chair to write to the farmer.": ["Officers", "Chair"],
    "Action Clerk to write to the farmer.": ["Clerk"],
}


@pytest.mark.parametrize(("words", "expected"), OWNERS.items(), ids=OWNERS)
def test_an_action_has_its_owner_wherever_he_stands(words: str, expected: list[str]) -> None:
    assert [one.who for one in minutes(words).commitments] == expected
