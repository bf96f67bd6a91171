"""Tasks in clerks' many ways of giving them: in small letters, behind `still to`, in a letter, below a lead-in."""

import pytest

from tests.extracting.passage import minutes

# words / each commitment: the clause, its kind, its strength, who
GIVEN = {
    "It was agreed to raise the matter with the County Council.": (
        ("to raise the matter with the County Council", "request", "resolved", None),
    ),
    "Councillor Heron proposed to look into the matter.": (
        ("Councillor Heron proposed to look into the matter", "undertaking", "intended", "Councillor Heron"),
    ),
    "Llwybr 12 – y Clerc i gysylltu â’r Cyngor Sir.": (
        ("y Clerc i gysylltu â’r Cyngor Sir", "request", "firm", "Clerc"),
    ),
    "Cyng. Mair Crychydd i edrych ar eu cyflwr.": (
        ("Cyng. Mair Crychydd i edrych ar eu cyflwr", "request", "firm", "Cyng. Mair Crychydd"),
    ),
    "Petra to send the form.": (("Petra to send the form", "request", "firm", "Petra"),),
    "It was agreed to object and Roger will write accordingly.": (
        ("Roger will write accordingly", "undertaking", "firm", "Roger"),
    ),
    "a. Gillian to contact the ferry - done, no reply.": (
        ("Gillian to contact the ferry", "request", "firm", "Gillian"),
    ),
    "The lane was full; order to be promoted by Christmas.": (
        ("order to be promoted by Christmas", "request", "firm", None),
    ),
    "CE to have the website live by May.": (("CE to have the website live by May", "request", "firm", "CE"),),
    "The sluice leaks again. The clerk to report this.": (("The clerk to report this", "request", "firm", "clerk"),),
    "Members wished to object; clerk to write before May.": (
        ("clerk to write before May", "request", "firm", "clerk"),
    ),
    "RESOLVED to object, the clerk to draft a letter.": (
        ("the clerk to draft a letter", "request", "resolved", "clerk"),
    ),
    "It was left with the Pond Warden to ring the owner.": (
        ("It was left with the Pond Warden to ring the owner", "request", "firm", "Pond Warden"),
    ),
    "Cllr Heron queried the bill and it was left to the Clerk to enquire.": (
        ("it was left to the Clerk to enquire", "request", "firm", "Clerk"),
    ),
    "The Clerk has been asked to chase this up.": (
        ("The Clerk has been asked to chase this up", "request", "firm", "Clerk"),
    ),
    "Approval was given and Cllr Heron was asked to shop around.": (
        ("Cllr Heron was asked to shop around", "request", "firm", "Cllr Heron"),
    ),
    "It was decided that Cllr Heron should write to the school.": (
        ("Cllr Heron should write to the school", "request", "resolved", "Cllr Heron"),
    ),
    "It was suggested that members visit the pond and the Chair asked the Warden to make the arrangements.": (
        ("It was suggested that members visit the pond", "request", "wish", "members"),
        ("the Chair asked the Warden to make the arrangements", "request", "firm", "Warden"),
    ),
    "RESOLVED: That a weir is not justified, but that officers carry out a further survey in May.": (
        ("officers carry out a further survey in May", "request", "resolved", "officers"),
    ),
    "RESOLVED that the plan be adopted, and that, in addition, the DPH write to all owners.": (
        ("the DPH write to all owners", "request", "resolved", "DPH"),
    ),
    "RESOLVED that Heads of Service critically review options.": (
        ("Heads of Service critically review options", "request", "resolved", "Heads of Service"),
    ),
    "Mr Coot said he would get these to the Warden before the May meeting.": (
        ("he would get these to the Warden before the May meeting", "undertaking", "firm", "Mr Coot"),
    ),
    "Mr Coot said he would have the lane swept.": (("he would have the lane swept", "undertaking", "firm", "Mr Coot"),),
    "Mr Coot asked why the drain was blocked; the Clerk would chase the county again.": (
        ("the Clerk would chase the county again", "undertaking", "firm", "Clerk"),
    ),
    "Members asked him about speeding and he said he would arrange for the gun to be used.": (
        ("he would arrange for the gun to be used", "undertaking", "firm", None),
    ),
    "Mr Coot was asked to find out when it is due and he’ll let the Secretary know.": (
        ("Mr Coot was asked to find out when it is due", "request", "firm", "Mr Coot"),
        ("he’ll let the Secretary know", "undertaking", "firm", "Mr Coot"),
    ),
    "Members queried how times were measured and asked that the definition be put in the report.": (
        ("asked that the definition be put in the report", "request", "firm", None),
    ),
    "The Chair thanked him and asked officers for a written response.": (
        ("asked officers for a written response", "request", "firm", None),
    ),
    "Councillor Heron asked to see sickness by team at the next meeting.": (
        ("Councillor Heron asked to see sickness by team at the next meeting", "request", "firm", None),
    ),
    "Parish Council strongly against, letter to go to the owner.": (
        ("letter to go to the owner", "request", "firm", None),
    ),
    "Approved in principle, the agreement to be brought back to a future meeting.": (
        ("the agreement to be brought back to a future meeting", "request", "resolved", None),
    ),
    "Further report to come in the autumn.": (("Further report to come in the autumn", "request", "firm", None),),
    "The Chief Constable had no figures to hand and will write to Members.": (
        ("will write to Members", "undertaking", "firm", "Chief Constable"),
    ),
    "The Clerk reported the notice board was in a bad state and would obtain costings for another.": (
        ("would obtain costings for another", "undertaking", "firm", "Clerk"),
    ),
    "Councillor Heron asked that eels be brought forward to the May meeting and the Chairman was content with this.": (
        (
            "Councillor Heron asked that eels be brought forward to the May meeting",
            "request",
            "firm",
            None,
        ),
    ),
    "A Member enquired how many were left, to which the Pond Warden undertook to find out.": (
        ("the Pond Warden undertook to find out", "undertaking", "firm", "Pond Warden"),
    ),
    "Cllr Teal still to contact the farmer.": (
        ("Cllr Teal still to contact the farmer", "request", "firm", "Cllr Teal"),
    ),
    "It leaks. J. Heron to check the sluice.": (("J. Heron to check the sluice", "request", "firm", "J. Heron"),),
    "(a) The wreath was ordered. (b) J. A. Heron to check it.": (
        ("J. A. Heron to check it", "request", "firm", "J. A. Heron"),
    ),
    "It was dark under the trees. Deputy to inspect.": (("Deputy to inspect", "request", "firm", "Deputy"),),
    "Agreed that HT order one straight away.": (("HT order one straight away", "request", "resolved", "HT"),),
    "It was also agreed that Officials report to the May meeting.": (
        ("Officials report to the May meeting", "future_report", "resolved", "Officials"),
    ),
    "He asked the Cabinet to wait for a year.": (
        ("He asked the Cabinet to wait for a year", "request", "firm", "Cabinet"),
    ),
    "RESOLVED that the town clerk obtain a price.": (
        ("the town clerk obtain a price", "request", "resolved", "town clerk"),
    ),
    "RESOLVED that the quotation be accepted and that the ENG report progress to each meeting.": (
        ("the ENG report progress to each meeting", "future_report", "resolved", "ENG"),
    ),
    "RESOLVED that the tender be accepted, that the work begin in May and that the mayor choose the tiles.": (
        ("the work begin in May", "target", "resolved", None),
        ("the mayor choose the tiles", "request", "resolved", "mayor"),
    ),
    "RESOLVED that the Council calls on the Department for Ponds to restore the ferry.": (
        (
            "the Council calls on the Department for Ponds to restore the ferry",
            "request",
            "resolved",
            "Department for Ponds",
        ),
    ),
    "RESOLVED that the Secretariat send the report to Tern Hall.": (
        ("the Secretariat send the report to Tern Hall", "request", "resolved", "Secretariat"),
    ),
    "The report was received and it was agreed that the clerk should thank him.": (
        ("the clerk should thank him", "request", "resolved", "clerk"),
    ),
    "The Council further decided to write to the Police.": (
        ("to write to the Police", "request", "resolved", "Council"),
    ),
    "Members asked that the next report show the cost of appeals.": (
        ("Members asked that the next report show the cost of appeals", "request", "firm", None),
    ),
    "Alderman Teal was worried – there had been only 17 – and asked that the wardens patrol the lane.": (
        ("asked that the wardens patrol the lane", "request", "firm", "wardens"),
    ),
    "Members asked that the lane should be swept every evening.": (
        ("Members asked that the lane should be swept every evening", "request", "firm", None),
    ),
    "Mrs Wren urged the Council to keep the early sessions.": (
        ("Mrs Wren urged the Council to keep the early sessions", "request", "firm", "Council"),
    ),
    "The Clerk was asked to say so in his letter.": (
        ("The Clerk was asked to say so in his letter", "request", "firm", "Clerk"),
    ),
    "Ms Plover knows a builder who might do it and will ask him.": (
        ("will ask him", "undertaking", "firm", "Ms Plover"),
    ),
    "Councillor Dunlin believed that it was but would find out.": (
        ("would find out", "undertaking", "firm", "Councillor Dunlin"),
    ),
    "undertook to circulate a breakdown within two weeks": (
        ("undertook to circulate a breakdown within two weeks", "undertaking", "firm", None),
    ),
    "It was expected that £2.6m would be recovered by March 2031.": (
        ("£2.6m would be recovered by March 2031", "target", "estimate", None),
    ),
    "Two cameras had been ordered and would be in place before the end of the month.": (
        ("would be in place before the end of the month", "target", "firm", None),
    ),
    "Members asked for a breakdown and the Director undertook to supply one.": (
        ("Members asked for a breakdown", "request", "firm", None),
        ("the Director undertook to supply one", "undertaking", "firm", "Director"),
    ),
}


@pytest.mark.parametrize(("words", "expected"), GIVEN.items(), ids=GIVEN)
def test_a_task_is_read_in_the_clerks_own_words(
    words: str, expected: tuple[tuple[str, str, str, str | None], ...]
) -> None:
    found = minutes(words)
    text = found.structure.document.text
    assert (
        tuple((one.evidence.quote(text), one.kind.value, one.strength.value, one.who) for one in found.commitments)
        == expected
    )


NOT_GIVEN = [
    "The lease was still to be signed.",
    "The applicant had decided to seek a new site.",
    "RESOLVED that the accounts listed below be passed for payment.",
    "RESOLVED that the Chief Executive be given delegated authority to complete the sale.",
    "RESOLVED that the decision be referred back to Cabinet for reconsideration.",
    "RESOLVED that meetings begin at 7 pm.",
    "It was agreed that this should be done.",
    "Mr Wren objected, saying that the extension would overshadow his garden.",
    "The Chair asked members to keep their questions short.",
    "Members feared that the bus would be late.",
    "Mr Wren asked for his vote against to be recorded.",
    "The Chair had agreed to the inclusion of this item as it had only been received on 5 November.",
    "The Chair had agreed to take an item on the wall on 12 January.",
    "RESOLVED that Councillor Wren replace Councillor Reed on the Ponds Panel.",
]


@pytest.mark.parametrize("words", NOT_GIVEN)
def test_what_only_sounds_like_a_task_is_none(words: str) -> None:
    assert minutes(words).commitments == ()
