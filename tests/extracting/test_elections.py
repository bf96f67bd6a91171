"""Who is chosen, by whom he was proposed, and who came and went."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    ("Jo Heron was elected to serve another year as Chairman.",): [
        "carried implicit | appointed: Jo Heron was elected to serve another year as Chairman",
    ],
    ("Cllr Wren, being the sole nominee, was appointed to serve as Chair for the council year 2021/22.",): [
        "carried implicit | appointed: Cllr Wren, being the sole nominee, was appointed to serve as Chair for the"
        " council year 2021/22",
    ],
    ("Cllr Heron was re-elected to the office of Chairman.",): [
        "carried implicit | appointed: Cllr Heron was re-elected to the office of Chairman",
    ],
    ("Mr Teal was elected as the new Trustee of the Larkby Charity (proposed by G. Wren, seconded by V. Dace).",): [
        "carried implicit G. Wren / V. Dace | appointed: Mr Teal was elected as the new Trustee of the Larkby Charity",
    ],
    ("Cllr Heron was appointed Tree Warden.",): [
        "carried implicit | appointed: Cllr Heron was appointed Tree Warden",
    ],
    ("All officers were re-elected en bloc.",): ["carried implicit | appointed: All officers were re-elected en bloc"],
    ("No vice-chairman was elected.",): [],
    ("There were no other nominations and nobody was appointed to the Trust.",): [],
    ("Mr Coot was appointed as auditor by the County Council.",): [],
    ("Mr Dace was appointed auditor to the Trust in March 2019.",): [],
    ("The Council kept to its procedure; Mr Coot was voted in and duly appointed as a Parish Councillor.",): [
        "carried implicit | appointed: Mr Coot was voted in and duly appointed as a Parish Councillor",
    ],
    (
        "Cllr Heron was proposed as Chairman by Cllr Teal and seconded by Cllr Wren; there being no other nominations,"
        " Cllr Heron was duly elected (backed by all).",
    ): [
        "carried implicit Cllr Teal / Cllr Wren | appointed: Cllr Heron was proposed as Chairman by Cllr Teal and"
        " seconded by Cllr Wren; there being no other nominations, Cllr Heron was duly elected (backed by all)",
    ],
    (
        "It was proposed by Cllr Teal and seconded by Cllr Wren that Cllr Heron be elected Chairman. There were no"
        " other nominations. Cllr Rook abstained, all others were in favour.",
    ): [
        "carried implicit Cllr Teal / Cllr Wren ?-?-1 Cllr Rook abstain | appointed: Cllr Heron be elected Chairman",
    ],
    ("Jo Coot – proposed by Cllr Teal seconded by Cllr Wren and unanimously appointed.",): [
        "carried implicit Cllr Teal / Cllr Wren unanimous | appointed: Jo Coot",
    ],
    (
        "Cllr Heron was proposed as Chairman by Cllr Teal, seconded by Cllr Wren. There being no other"
        " nominations, Cllr Heron was elected.",
    ): [
        "carried implicit Cllr Teal / Cllr Wren | appointed: There being no other nominations, Cllr Heron was elected",
    ],
    ("Cllr Teal nominated Cllr Heron for Chair; seconded by Cllr Wren. Elected unopposed.",): [
        "carried implicit Cllr Teal / Cllr Wren | appointed: Cllr Heron for Chair",
    ],
    (
        "Nominations were sought for Chair. Cllr Heron was nominated by Cllr Teal and seconded by Cllr Wren."
        " Cllr Heron accepted and was duly elected.",
    ): [
        "carried implicit Cllr Teal / Cllr Wren | appointed: Cllr Heron accepted and was duly elected",
    ],
    ("Cllr Heron was proposed and seconded as Chair and was elected unanimously.",): [
        "carried implicit unanimous | appointed: Cllr Heron was proposed and seconded as Chair and was"
        " elected unanimously",
    ],
    ("RESOLVED that Cllr Heron be elected Chair. Proposed Cllr Teal, seconded Cllr Wren.",): [
        "carried Cllr Teal / Cllr Wren | appointed: Cllr Heron be elected Chair",
    ],
    ("Proposed by Cllr Teal, seconded by Cllr Wren, that Cllr Heron be elected Chair. All in favour.",): [
        "carried implicit Cllr Teal / Cllr Wren unanimous | appointed: Cllr Heron be elected Chair",
    ],
    (
        "Councillor Teal, seconded by Councillor Wren, moved that Councillor Heron be elected as Provost. Councillor"
        " Coot, seconded by Councillor Rook, moved as an amendment that Councillor Finch be elected as Provost. On a"
        " vote, Councillor Heron was accordingly elected.",
    ): [
        "carried implicit Councillor Teal / Councillor Wren | appointed: On a vote, Councillor Heron was accordingly"
        " elected",
    ],
    (
        "It was proposed by Councillor Teal and seconded by Councillor Wren that Councillor Heron be elected Chair.",
        "Councillor Coot, seconded by Councillor Rook, proposed that Councillor Finch be elected Chair.",
        "Upon a vote, Councillor Heron was elected Chair by 6 votes to 5.",
    ): [
        "carried implicit Councillor Teal / Councillor Wren 6-5-? | appointed: Upon a vote, Councillor Heron was"
        " elected Chair by 6 votes to 5",
    ],
    ("It was proposed by Councillor Teal and seconded by Councillor Wren that Councillor Heron be elected Chair.",): [
        "carried implicit Councillor Teal / Councillor Wren | appointed: Councillor Heron be elected Chair",
    ],
    ("Councillor Heron was elected as Chair for the ensuing year.",): [
        "carried implicit | appointed: Councillor Heron was elected as Chair for the ensuing year",
    ],
    ("Cllr Heron elected as Chair. Proposed Cllr Teal, seconded Cllr Wren, all in favour.",): [
        "carried implicit Cllr Teal / Cllr Wren unanimous | appointed: Cllr Heron elected as Chair",
    ],
    ("Cllr Heron agreed to stand as Chair and was elected nem con.",): [
        "carried implicit unanimous | appointed: Cllr Heron agreed to stand as Chair and was elected nem con",
    ],
    ("Following a ballot Cllr Heron was elected by 6 votes to 4.",): [
        "carried implicit 6-4-? | appointed: Following a ballot Cllr Heron was elected by 6 votes to 4",
    ],
    ("Two nominations were received: Cllr Heron (6 votes) and Cllr Teal (4 votes). Cllr Heron was duly elected.",): [
        "carried implicit | appointed: Cllr Heron was duly elected",
    ],
    ("It was agreed that Cllr Heron would represent the Council on the Pond Trust.",): [
        "carried | agreed: Cllr Heron would represent the Council on the Pond Trust",
    ],
    ("Mr Owl was co-opted onto the Council.",): [
        "carried implicit | appointed: Mr Owl was co-opted onto the Council",
    ],
    ("The Council co-opted Mr Owl. He signed his declaration.",): [
        "carried implicit | appointed: The Council co-opted Mr Owl",
    ],
    ("It was RESOLVED to co-opt Mr Owl.",): [
        "carried | appointed: to co-opt Mr Owl",
    ],
    ("The Committee appointed Councillor Heron as its Chair.",): [
        "carried implicit | appointed: The Committee appointed Councillor Heron as its Chair",
    ],
    ("The appointment of Mr Owl as Clerk was confirmed.",): [
        "carried implicit | approved: The appointment of Mr Owl as Clerk was confirmed",
    ],
    ("The resignation of Cllr Wren was accepted.",): [
        "carried implicit | accepted: The resignation of Cllr Wren was accepted",
    ],
    ("The resignation of Cllr Wren was noted with regret.",): [
        "carried implicit | noted: The resignation of Cllr Wren was noted with regret",
    ],
    ("Apologies were accepted.",): [
        "carried implicit | accepted: Apologies were accepted",
    ],
    ("The apologies of Cllr Wren were approved.",): [
        "carried implicit | approved: The apologies of Cllr Wren were approved",
    ],
    ("Cllr Wren's reason for absence was approved.",): [
        "carried implicit | approved: Cllr Wren's reason for absence was approved",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_who_was_chosen(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected
