"""What a clause does, by words that stand apart from its verb."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    ("DECISION: Deferred for a site visit to be held on 12 July 2021.",): [
        "deferred | deferred: Deferred for a site visit to be held on 12 July 2021"
    ],
    ("DECISION: Refused, for the reason that the site would be crowded.",): [
        "carried | refused: Refused, for the reason that the site would be crowded"
    ],
    ("DECISION: Grant for the hall be paid.",): ["carried | other: Grant for the hall be paid"],
    ("Recommended: that Council note the tally.",): ["carried | recommended: Council note the tally"],
    ("Recommended: that the tally be noted.",): ["carried | noted: the tally be noted"],
    ("Resolved That it be recommended to Council to –", "(i) award grants of £400; and", "(ii) ask for a report."): [
        "carried | recommended: it be recommended to Council to – | >(i) recommended: award grants of £400; and"
        " | >(ii) requested: ask for a report.",
    ],
    ("RESOLVED that the Panel notes the following issues:", "1. Two hides had leaked.", "2. A count was due."): [
        "carried | noted: the Panel notes the following issues: | >1. noted: Two hides had leaked."
        " | >2. noted: A count was due.",
    ],
    ("It was agreed to object on grounds of drainage.",): ["carried | other: to object on grounds of drainage"],
    ("RESOLVED to commend the report to the County Council.",): [
        "carried | recommended: to commend the report to the County Council",
    ],
    ("RESOLVED that Mr Roe and the Clerk may spend £200 on this.",): [
        "carried | authorised: Mr Roe and the Clerk may spend £200 on this",
    ],
    ("RESOLVED that Hides Ltd be given the contract for two years.",): [
        "carried | granted: Hides Ltd be given the contract for two years",
    ],
    ("RESOLVED that a subsidy of £920 be provided from reserves.",): [
        "carried | granted: a subsidy of £920 be provided from reserves",
    ],
    ("RESOLVED that an update be provided in May.",): ["carried | requested: an update be provided in May"],
    ("RESOLVED that the meeting be adjourned for questions from the public.",): [
        "carried | other: the meeting be adjourned for questions from the public",
    ],
    ("RESOLVED that the plots be re-let if no rent is received by May.",): [
        "carried | other: the plots be re-let if no rent is received by May",
    ],
    ("It was decided to ask Mr Roe to set traps and to pay him £120.",): [
        "carried | requested: to ask Mr Roe to set traps | other: to pay him £120",
    ],
    ("It was decided to ask Mr Roe to set traps and to count the moles.",): [
        "carried | requested: to ask Mr Roe to set traps and to count the moles",
    ],
    ("The Board agreed to:", "(a) note the tally; and", "(b) seek a report on the hides."): [
        "carried | (a) noted: note the tally; and | (b) requested: seek a report on the hides.",
    ],
    ("Cllr Heron proposed accepting the offer of Mr Roe, seconded by Cllr Teal. Agreed.",): [
        "carried Cllr Heron / Cllr Teal | accepted: accepting the offer of Mr Roe",
    ],
    ("Cllr Heron proposed deferring the item to May, seconded by Cllr Teal. Agreed.",): [
        "deferred Cllr Heron / Cllr Teal | deferred: deferring the item to May",
    ],
    ("Cllr Heron proposed meeting the owner, seconded by Cllr Teal. Agreed.",): [
        "carried Cllr Heron / Cllr Teal | agreed: meeting the owner",
    ],
    ("RESOLVED to accept the offer and pay for fuel up to £60.",): [
        "carried | accepted: to accept the offer | other: pay for fuel up to £60",
    ],
    ("RESOLVED to note the plan and report on ducks.",): ["carried | noted: to note the plan and report on ducks"],
    ("The Panel AGREED to issue the following recommendations:", "1. For the Trust to publish it.", "2. For rest."): [
        "carried | recommended: to issue the following recommendations: | >1. recommended: For the Trust to publish it."
        " | >2. recommended: For rest.",
    ],
    ("RESOLVED that the following recommendations be made to us:", "(a) The fee be cut;", "(b) The hide be let."): [
        "carried | recommended: the following recommendations be made to us: | >(a) recommended: The fee be cut;"
        " | >(b) recommended: The hide be let.",
    ],
    ("The Panel agreed the following recommendations:", "(a) The fee be cut;", "(b) The hide be let."): [
        "carried | (a) agreed: The fee be cut; | (b) agreed: The hide be let.",
    ],
    ("The Panel granted the hire, subject to:", "(a) a bond; and", "(b) no dogs."): [
        "carried implicit | granted: The Panel granted the hire, subject to: | >(a) other: a bond; and | >(b) other:"
        " no dogs.",
    ],
    ("It was agreed that the signs would help visitors.",): [],
    ("It was agreed that the lamps make the path safer.",): [],
    ("It was agreed that the builder would improve the path.",): [
        "carried | agreed: the builder would improve the path",
    ],
    ("It was agreed that the fees would increase by 5%.",): ["carried | agreed: the fees would increase by 5%"],
    ("RESOLVED that the tally be received and adopted, subject to a new map.",): [
        "carried | adopted: the tally be received and adopted, subject to a new map",
    ],
    ("RESOLVED to receive and approve the tally.",): ["carried | approved: to receive and approve the tally"],
    ("RESOLVED that the petition be received and referred to the Clerk.",): [
        "carried | received: the petition be received | referred: referred to the Clerk",
    ],
    ("RESOLVED that the panels be constituted and appointed as in Annex 1.",): [
        "carried | appointed: the panels be constituted and appointed as in Annex 1",
    ],
    ("The accounts were received and approved.",): [
        "carried implicit | approved: The accounts were received and approved",
    ],
    ("RESOLVED that the notes be accepted as a true record.",): [
        "carried | approved: the notes be accepted as a true record",
    ],
    ("RESOLVED that the offer be accepted.",): ["carried | accepted: the offer be accepted"],
    ("RESOLVED that the Chairman sign the notes as a correct record.",): [
        "carried | approved: the Chairman sign the notes as a correct record",
    ],
    ("RESOLVED that the above be paid.",): ["carried | approved: the above be paid"],
    ("RESOLVED that £410 be released to the Trust.",): ["carried | approved: £410 be released to the Trust"],
    ("RESOLVED that authority be given for the seal to be affixed to any deed.",): [
        "carried | authorised: authority be given for the seal to be affixed to any deed",
    ],
    ("RESOLVED that authority be given to the Clerk to affix the seal.",): [
        "carried | delegated: authority be given to the Clerk to affix the seal",
    ],
    ("RESOLVED that a letter be sent to the Minister, signed by Mr Roe and Mr Teal, asking for it to be kept.",): [
        "carried | requested: a letter be sent to the Minister, signed by Mr Roe and Mr Teal, asking for it to be kept",
    ],
    ("RESOLVED that the hide be mended and the path to be cleared.",): [
        "carried | other: the hide be mended | other: the path to be cleared",
    ],
    ("RESOLVED: That the Panel noted the tally and thanked the Wardens for it.",): [
        "carried | noted: the Panel noted the tally and thanked the Wardens for it",
    ],
    ("RESOLVED to note the tally and to thank the Wardens.",): [
        "carried | noted: to note the tally | other: to thank the Wardens",
    ],
    ("RESOLVED that, in respect of Duck Lane, and for the reasons in the report, the Panel approves the plan.",): [
        "carried | approved: in respect of Duck Lane, and for the reasons in the report, the Panel approves the plan",
    ],
    ("RESOLVED that, notwithstanding the cost, Cabinet endorses the plan.",): [
        "carried | endorsed: notwithstanding the cost, Cabinet endorses the plan",
    ],
    ("The Committee resolved:", "(i) to note the answers; and", "(ii) to otherwise note the report."): [
        "carried | (i) noted: to note the answers; and | (ii) noted: to otherwise note the report.",
    ],
    ("RESOLVED that, as it would be prejudicial to business to be done the public and press be excluded.",): [
        "carried | excluded_public: as it would be prejudicial to business to be done the public and press be excluded",
    ],
    ("RESOLVED that it be APPROVED and the Committee grants delegated authority to the Director to alter it.",): [
        "carried | approved: it be APPROVED | granted: the Committee grants delegated authority to the Director to "
        "alter it",
    ],
    ("Delegated decision:", "That the minutes be approved."): [
        "carried | approved: That the minutes be approved.",
    ],
    ("The Committee", "Recommended       that a hearing be held."): [
        "carried | recommended: a hearing be held",
    ],
    ("It was proposed by Cllr Heron, seconded by Cllr Teal and agreed to recommend",
     "(a) that the grants be awarded; and", "(b) that the rest be refused."): [
        "carried Cllr Heron / Cllr Teal | (a) recommended: that the grants be awarded; and | (b) refused: that the "
        "rest be refused.",
    ],
    ("RESOLVED that the bid be accepted, that work begin in May and that the Clerk and Mr Teal choose the tiles.",): [
        "carried | accepted: the bid be accepted | other: work begin in May | requested: the Clerk and Mr Teal choose "
        "the tiles",
    ],
    ("RESOLVED that it be noted that the wall leans, that the path is shut and that the gate is gone.",): [
        "carried | noted: it be noted that the wall leans, that the path is shut and that the gate is gone",
    ],
    ("RESOLVED that it be refused on the grounds that it was tall, that it was dark and that it was dull.",): [
        "carried | refused: it be refused on the grounds that it was tall, that it was dark and that it was dull",
    ],
    ("It was agreed to leave the choice of a site until the next meeting.",): [
        "deferred | deferred: to leave the choice of a site until the next meeting",
    ],
    ("It was agreed to hold the matter over until the May meeting.",): [
        "deferred | deferred: to hold the matter over until the May meeting",
    ],
    ("RESOLVED to carry this item forward to the June meeting.",): [
        "deferred | deferred: to carry this item forward to the June meeting",
    ],
    ("RESOLVED that the matter be held over to the next meeting.",): [
        "deferred | deferred: the matter be held over to the next meeting",
    ],
    ("RESOLVED to leave the lights on until the next meeting.",): [
        "carried | other: to leave the lights on until the next meeting",
    ],
    ("RESOLVED to carry the balance forward to the next year.",): [
        "carried | other: to carry the balance forward to the next year",
    ],
    ("RESOLVED that the report be noted and the audit of housing be brought forward to April.",): [
        "carried | noted: the report be noted | other: the audit of housing be brought forward to April",
    ],
    ("RESOLVED that the hedge be cut and the path be swept.",): [
        "carried | other: the hedge be cut | other: the path be swept",
    ],
    ("RESOLVED: 6 voting FOR and 5 AGAINST, to adopt Option 2.",): [
        "carried 6-5-? | adopted: to adopt Option 2",
    ],
    ("RESOLVED – 6 in favour, 5 against, that Option 2 be adopted.",): [
        "carried 6-5-? | adopted: Option 2 be adopted",
    ],
    ("The Committee NOTED the report and asked that the figures be shown apart.",): [
        "carried implicit | noted: The Committee NOTED the report | requested: asked that the figures be shown apart",
    ],
    ("The Committee noted the position and homologated the action taken.",): [
        "carried implicit | noted: The Committee noted the position | endorsed: homologated the action taken",
    ],
    ("The Committee resolved, in terms of section 50A(4) of the Act, to exclude the public.",): [
        "carried | excluded_public: to exclude the public",
    ],
    ("Council resolved, being satisfied that it met the criteria, to adopt the Power.",): [
        "carried | adopted: to adopt the Power",
    ],
    ("RESOLVED that £250 be given to the playgroup.",): [
        "carried | granted: £250 be given to the playgroup",
    ],
    ("RESOLVED that a grant of £500 be made to the hall.",): [
        "carried | granted: a grant of £500 be made to the hall",
    ],
    ("RESOLVED that a report be given to the Board.",): [
        "carried | requested: a report be given to the Board",
    ],
    ("RESOLVED: That Councillor Mrs Heron replace Councillor Teal on the Ponds Committee.",): [
        "carried | appointed: Councillor Mrs Heron replace Councillor Teal on the Ponds Committee",
    ],
    ("RESOLVED: That the Clerk replace the bench.",): [
        "carried | requested: the Clerk replace the bench",
    ],
    ("After discussion Cllr Heron moved that it go up to £150. Seconded Cllr Teal. Agreed unanimously.",): [
        "carried Cllr Heron / Cllr Teal unanimous | agreed: it go up to £150",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_a_clause_is_read_by_its_words(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected
