"""Movers, seconders, motions and amendments."""

import pytest

from tasks.extracting.movers import movers_in
from tests.extracting.decided import decided, moved
from tests.extracting.passage import minutes

# words / movers are P, seconders S
MOVERS = {
    "moved by Councillor A. Heron, seconded by Cllr B J Teal and": "P Councillor A. Heron, S Cllr B J Teal",
    "As a MOTION, Ms M Heron, seconded by Dr I Teal, moved that": "P Ms M Heron, S Dr I Teal",
    "MOVED BY     Councillor Heron SECONDED BY Councillor Teal": "P Councillor Heron, S Councillor Teal",
    "Cllr Heron MOVED, Cllr Teal SECONDED and it was": "P Cllr Heron, S Cllr Teal",
    "Councillor Heron proposed, and Councillor Teal seconded, that": "P Councillor Heron, S Councillor Teal",
    "The Convener moved, seconded by the Vice Convener": "P Convener, S Vice Convener",
    "moved by the Chairman, seconded by the Vice-Chairman": "P Chairman, S Vice-Chairman",
    "moved by the Lord Mayor (Councillor Heron) and seconded by": "P Councillor Heron",
    "Proposed by RW and seconded by RB. This was agreed.": "P RW, S RB",
    "On the proposition of Councillor Heron, seconded by Councillor O’Teal": "P Councillor Heron, S Councillor O’Teal",
    "(Proposed Cllr Heron, seconded Cllr Teal-Wren)": "P Cllr Heron, S Cllr Teal-Wren",
    "Proposer: Cllr Heron Seconder: Cllr Teal": "P Cllr Heron, S Cllr Teal",
    "moved by the Leader, Councillor Heron, and duly seconded": "P Councillor Heron",
    "nominated by Mr Heron and seconded by Mrs de la Teal": "P Mr Heron, S Mrs de la Teal",
    "The motion standing in the name of Councillor Heron": "P Councillor Heron",
    "A proposal was made by the Chair to defer": "P Chair",
    "On the motion of the Chair, seconded by Councillor Teal": "P Chair, S Councillor Teal",
    "Upon a motion by Councillor Heron, seconded by": "P Councillor Heron",
    "Councillor Heron, Leader of the Council, moved and Mr Teal seconded": "P Councillor Heron, S Mr Teal",
    "The Portfolio Holder for Parks moved it, the Leader seconded it": "P Portfolio Holder for Parks, S Leader",
    "Councillor Heron put forward a motion, seconded by Mr Teal": "P Councillor Heron, S Mr Teal",
    "Councillor Heron proposed Ms Wren as Mayor. This was seconded by Mr Teal": "P Councillor Heron, S Mr Teal",
    "It was proposed (Cllr Heron), seconded (Cllr Teal)": "P Cllr Heron, S Cllr Teal",
    "Proposed: Cllr Heron Seconded: Cllr Teal": "P Cllr Heron, S Cllr Teal",
    "Proposed Cllr. A. Heron; 2nd Cllr. B. Teal": "P Cllr. A. Heron, S Cllr. B. Teal",
    "Prop: AH Sec: BT": "P AH, S BT",
    "Proposed AH, seconded BT.": "P AH, S BT",
    "Proposed by: Councillor Heron": "P Councillor Heron",
    "was moved, seconded, voted on and carried": "",
    "An extra fee had been proposed. Councillor Heron spoke": "",
    "He moved to Leeds": "",
    "The Chair moved this item up the agenda": "",
}


@pytest.mark.parametrize(("words", "expected"), MOVERS.items(), ids=MOVERS)
def test_movers_and_seconders_as_printed(words: str, expected: str) -> None:
    assert ", ".join(f"{'S' if one.seconds else 'P'} {one.name}" for one in movers_in(words)) == expected


RESOLVED = "RESOLVED that the plan be adopted."
# lines / the first words of the decision
OF_A_DECISION = {
    "two_lines": (
        ["Moved by Alderman Heron,", "Seconded by Councillor Teal and", RESOLVED],
        "Alderman Heron / Councillor Teal",
    ),
    "two_sentences": (
        ["Cllr Heron proposed the plan. This was seconded by Cllr Teal.", RESOLVED],
        "Cllr Heron / Cllr Teal",
    ),
    "bracket_below": ([RESOLVED, "(Moved by Cllr Heron and seconded by Cllr Teal)"], "Cllr Heron / Cllr Teal"),
    "not_the_amendment_s": (
        [
            "Cllr Heron moved the plan, seconded by Cllr Teal.",
            "An amendment, moved by Cllr Owl and seconded by Cllr Kite, was LOST.",
            RESOLVED,
        ],
        "Cllr Heron / Cllr Teal",
    ),
    "nobody": ([RESOLVED], None),
}


@pytest.mark.parametrize(("lines", "expected"), OF_A_DECISION.values(), ids=OF_A_DECISION)
def test_the_movers_of_a_decision(lines: list[str], expected: str | None) -> None:
    [decision] = minutes(*lines).decisions
    movers = f"{decision.proposer} / {decision.seconder}" if decision.proposer else None
    assert movers == expected


MOTION = "Councillor Heron moved and Councillor Teal seconded the following motion:"
AMENDMENT = "An amendment was moved by Councillor Wren and seconded by Councillor Owl."
# lines / motions
MOTIONS = {
    "amendment_lost_winner_first": (
        [MOTION, "“That ponds be dug.”", AMENDMENT, "The amendment was LOST by 20 votes to 15.",
         "The motion was put to the vote and was CARRIED by 22 votes to 13.", "RESOLVED that the motion be adopted."],
        [
            "motion carried Councillor Heron / Councillor Teal 22-13-?",
            "amendment lost Councillor Wren / Councillor Owl amends m1 15-20-?",
        ],
    ),
    "withdrawn": (
        [MOTION, "Councillor Heron, with the consent of his seconder, withdrew the motion."],
        ["motion withdrawn Councillor Heron / Councillor Teal"],
    ),
    "in_the_name_of": (
        ["The motion standing in the name of Councillor Heron was, with consent, withdrawn."],
        ["motion withdrawn Councillor Heron / None"],
    ),
    "lost": (
        ["A motion to refuse, moved by Cllr Heron and seconded by Cllr Teal, was put and LOST by 7 votes to 4."],
        ["motion lost Cllr Heron / Cllr Teal 4-7-?"],
    ),
    "moved_as_an_amendment": (
        ["The Convener moved, seconded by the Vice Convener:-", "that ponds be dug.",
         "Councillor Heron, seconded by Councillor Teal, moved as an amendment:-", "that ponds be filled."],
        [
            "motion not_stated Convener / Vice Convener",
            "amendment not_stated Councillor Heron / Councillor Teal amends m1",
        ],
    ),
    "a_division": (
        [
            "The Convener moved, seconded by the Vice Convener:-",
            "that ponds be dug.",
            "Councillor Heron, seconded by Councillor Teal, moved as an amendment:-",
            "that ponds be filled.",
            "On a division, there voted:-",
            "For the motion (1) – the Convener.",
            "For the amendment (2) – Councillors Heron and Teal.",
            "The Committee resolved:-",
            "to adopt the amendment.",
        ],
        [
            "motion lost Convener / Vice Convener"
            " 1-2-? Convener for, Councillor Heron against, Councillor Teal against",
            "amendment carried Councillor Heron / Councillor Teal amends m1"
            " 2-1-? Convener against, Councillor Heron for, Councillor Teal for",
        ],
    ),
    "a_resolution_has_movers_and_no_motion": (
        ["It was moved by Cllr Heron, seconded by Cllr Teal and RESOLVED that the plan be adopted."],
        [],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), MOTIONS.values(), ids=MOTIONS)
def test_motions_and_amendments(lines: list[str], expected: list[str]) -> None:
    assert moved(minutes(*lines)) == expected


def test_a_lost_motion_is_a_decision_of_its_own_and_a_lost_amendment_is_none() -> None:
    found = minutes(AMENDMENT, "The amendment was LOST.", "The motion was then put and LOST.")
    assert decided(found) == ["lost implicit"]
