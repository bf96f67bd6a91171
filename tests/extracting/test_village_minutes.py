"""How the clerks of villages write what was moved and agreed: no `that`, no `by`, the vote in the same breath."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

BOTH = "Cllr Heron / Cllr Teal"
# paragraphs of an item / what was decided
DECISIONS: dict[tuple[str, ...], list[str]] = {
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
