"""Several clauses of one resolution: verbs behind commas, a second keyword, what was heard before it was agreed."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs / what was decided
DECIDED = {
    ("RESOLVED to note the tally, endorse the plan and ask the Clerk to count in June.",): [
        "carried | noted: to note the tally | endorsed: endorse the plan | requested: ask the Clerk to count in June"
    ],
    ("RESOLVED – The Board noted the tally, endorsed the aims and asked for a count in May.",): [
        "carried | noted: The Board noted the tally | endorsed: endorsed the aims | requested: asked for a count in May"
    ],
    ("RESOLVED: That the Panel approves the plan, authorises the Clerk to dig, send it and plant, and notes it.",): [
        "carried | approved: the Panel approves the plan | authorised: authorises the Clerk to dig, send it and plant"
        " | noted: notes it"
    ],
    ("RESOLVED that the tally be noted and further RESOLVED that the Chair write to the Minister.",): [
        "carried | noted: the tally be noted",
        "carried | requested: the Chair write to the Minister",
    ],
    ("The Panel:", "noted the tally;", "asked for a count."): [
        "carried | noted: noted the tally; | requested: asked for a count."
    ],
    ("In reply to the survey, the Panel made the following recommendations:", "• That a hide be built."): [
        "carried | • recommended: That a hide be built."
    ],
    ("(1) That the tally be received and noted.", "(2) That (i) the aims and (ii) the plan be approved."): [
        "carried | (1) received: That the tally be received and noted."
        " | (2) approved: That (i) the aims and (ii) the plan be approved."
    ],
    ("Decision", "The Chief Officer, Roads & Paths:", "1. Noted the tally;", "2. Approved the plan."): [
        "carried | 1. noted: Noted the tally; | 2. approved: Approved the plan."
    ],
    ("Resolved", "1 That the tally be noted.", "2 That the Clerk count again."): [
        "carried | 1 noted: That the tally be noted. | 2 requested: That the Clerk count again."
    ],
    ("The Board discussed the count and agreed to wait for the survey before planning further work.",): [
        "carried | agreed: to wait for the survey before planning further work"
    ],
    ("Cabinet welcomed the survey and considered and agreed the recommendations.",): [
        "carried implicit | agreed: Cabinet welcomed the survey and considered and agreed the recommendations"
    ],
    ("Having read the survey, the Panel was content with the aims and endorsed the action plan.",): [
        "carried implicit | endorsed: the Panel was content with the aims and endorsed the action plan"
    ],
    ("RESOLVED that consent be granted if no letter is had on, and that is specific to, the plan.",): [
        "carried | granted: consent be granted if no letter is had on, and that is specific to, the plan"
    ],
    ("RESOLVED That the rules be waived and awards to Fernco, Hallmead and The Grange be agreed.",): [
        "carried | other: the rules be waived | agreed: awards to Fernco, Hallmead and The Grange be agreed"
    ],
    ("RESOLVED that the plan be approved and adopted and the Clerk and Chair be authorised to sign.",): [
        "carried | approved: the plan be approved and adopted | authorised: the Clerk and Chair be authorised to sign"
    ],
    ("Resolved to RECOMMEND: (to Cabinet)", "That it be adopted."): ["carried | adopted: That it be adopted."],
    ("RESOLVED", "That the Cabinet Member for Ponds:", "a) Notes the tally.", "b) Agrees to a count."): [
        "carried | a) noted: Notes the tally. | b) agreed: Agrees to a count."
    ],
    ("RESOLVED:", "That: -", "(1) the tally be noted;", "(2) the Clerk be asked to count."): [
        "carried | (1) noted: the tally be noted; | (2) requested: the Clerk be asked to count."
    ],
    ("The Clerk advised that, in May, Council agreed that the Board should count ducks.",): [],
    ("The Board agreed that future reports should define its part.",): [
        "carried | agreed: future reports should define its part"
    ],
    ("The Board agreed that Ducks Trust would attend the next meeting.",): [
        "carried | agreed: Ducks Trust would attend the next meeting"
    ],
    ("The Board agreed that the pond should have been mended.",): [],
    ("It was agreed that there would be no further action.",): ["carried | agreed: there would be no further action"],
    ("It was agreed that there should be a meeting in May.",): ["carried | agreed: there should be a meeting in May"],
    ("It was agreed that there would be difficulties.",): [],
    ("The Board agreed that the cost would be high.",): [],
    ("Having noted that the pond was full, the Board agreed to drain it.",): ["carried | agreed: to drain it"],
    ("The Board discussed the risks and agreed that the pond was in a worrying state.",): [],
    ("The Board heard from Ann Heron, who discussed the count and agreed to send it.",): [],
    ("RESOLVED that (I) A be noted; (II) B be agreed; and (III) the Clerk write to C.",): [
        "carried | (I) noted: A be noted; | (II) agreed: B be agreed; and | (III) requested: the Clerk write to C."
    ],
    ("RESOLVED that 1. A be noted; 2. B be agreed; and 3. Cllr Wren to draft C.",): [
        "carried | 1. noted: A be noted; | 2. agreed: B be agreed; and | 3. other: Cllr Wren to draft C."
    ],
    ("Councillors approved the plan and allocated £500 to it.",): [
        "carried implicit | approved: Councillors approved the plan | other: allocated £500 to it"
    ],
    ("Councillors approved the plan and thanked the Clerk.",): [
        "carried implicit | approved: Councillors approved the plan and thanked the Clerk"
    ],
    ("RESOLVED that the Clerk, the Engineer and the Surveyor be thanked.",): [
        "carried | other: the Clerk, the Engineer and the Surveyor be thanked"
    ],
}  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), DECIDED.items(), ids=[words[0][:60] for words in DECIDED])
def test_each_clause_has_its_own_verb(words: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *words)) == expected
