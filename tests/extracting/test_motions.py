"""Movers, seconders, motions and amendments."""

import pytest

from tasks.extracting.votes.movers import movers_in
from tests.extracting.decided import decided, moved
from tests.extracting.passage import minutes

# words / movers are P, seconders S
MOVERS = {
    "Mrs Heron spoke of it. She proposed, and Mr Teal seconded, that": "P Mrs Heron, S Mr Teal",
    "The Clerk, Mr Heron, was unhappy. He moved that A be B. Seconded by Cllr Teal": "P Mr Heron, S Cllr Teal",
    "Mrs Heron spoke of it. She proposed to write.": "",
    "Mrs Heron spoke of it.  She was content and moved that A be B.  This was seconded by Cllr Teal": (
        "P Mrs Heron, S Cllr Teal"
    ),
    "as moved and seconded by Councillors Heron and Teal.": "P Councillor Heron, S Councillor Teal",
    "moved by Councillor A. Heron, seconded by Cllr B J Teal and": "P Councillor A. Heron, S Cllr B J Teal",
    "As a MOTION, Ms M Heron, seconded by Dr I Teal, moved that": "P Ms M Heron, S Dr I Teal",
    "MOVED BY     Councillor Heron SECONDED BY Councillor Teal": "P Councillor Heron, S Councillor Teal",
    "Cllr Heron MOVED, Cllr Teal SECONDED and it was": "P Cllr Heron, S Cllr Teal",
    "Councillor Heron proposed, and Councillor Teal seconded, that": "P Councillor Heron, S Councillor Teal",
    "Cllr Heron proposed Cllr Ms Wren and Cllr Teal seconded.": "P Cllr Heron, S Cllr Teal",
    "Mr Heron proposed Mrs Wren for Chair. This was seconded by Mr Teal.": "P Mr Heron, S Mr Teal",
    "Mr Heron was for it. He moved approval, which was seconded by Mr Teal.": "P Mr Heron, S Mr Teal",
    "moved by the Lord Mayor, seconded by the Sheriff, and": "P Lord Mayor, S Sheriff",
    "Cynigiwyd gan Cllr Heron, eiliwyd gan Cllr Teal": "P Cllr Heron, S Cllr Teal",
    "Cynigydd/Proposer: Cllr Heron Eilydd/Seconder: Cllr Teal": "P Cllr Heron, S Cllr Teal",
    "Cllr Teal, in seconding the proposal, said": "S Cllr Teal",
    "RESOLVED that it be bought (Cllr Heron/Cllr Teal).": "P Cllr Heron, S Cllr Teal",
    "It was agreed to buy it. (Heron/Teal)": "P Heron, S Teal",
    "It was agreed to buy it (AH/BT)": "P AH, S BT",
    "It was agreed that the lane be one way (North/South).": "",
    "Names were given to the Clerk. (Heron/Teal)": "",
    "The Convener moved, seconded by the Vice Convener": "P Convener, S Vice Convener",
    "moved by the Chairman, seconded by the Vice-Chairman": "P Chairman, S Vice-Chairman",
    "moved by the Lord Mayor (Councillor Heron) and seconded by": "P Councillor Heron",
    "Moved by the Right Honourable the Lord Mayor (Cllr Heron), Seconded by Mr Teal": "P Cllr Heron, S Mr Teal",
    "Councillor Heron (proposer) and Councillor Teal (seconder)": "P Councillor Heron, S Councillor Teal",
    "Cllr Heron (P), Cllr Teal (S)": "P Cllr Heron, S Cllr Teal",
    "Resolved. P Cllr Heron, S Cllr Teal": "P Cllr Heron, S Cllr Teal",
    "1st: Cllr Heron, 2nd: Cllr Teal": "P Cllr Heron, S Cllr Teal",
    "from 1st May to 2nd June": "",
    "(Cllr Heron/Cllr Teal)": "P Cllr Heron, S Cllr Teal",
    "RESOLVED (AH/BT): That": "P AH, S BT",
    "RESOLVED (see page 3/4)": "",
    "Prop/Sec: Cllrs Heron/Teal": "P Cllr Heron, S Cllr Teal",
    "Prop Heron sec Teal resolved to": "P Heron, S Teal",
    "It was moved by Heron, seconded by Teal and RESOLVED that": "P Heron, S Teal",
    "Proposed by Ann and seconded by Bob, it was agreed": "P Ann, S Bob",
    "Moved (Heron) seconded (Teal) that": "P Heron, S Teal",
    "Ann proposed, Bob seconded.": "P Ann, S Bob",
    "Cllr Heron proposed Cllr Wren, seconded by Cllr Teal.": "P Cllr Heron, S Cllr Teal",
    "Councillor Heron spoke of the report, moving its recommendations": "P Councillor Heron",
    "Councillor Heron, supported by Councillor Teal, proposed that": "P Councillor Heron",
    "Mr Heron was for three years. He moved that it be so. The Chair seconded.": "P Mr Heron, S Chair",
    "Miss Heron, Chairman of the Ponds Committee, moved the reception of the Minutes.": "P Miss Heron",
    "The chair moved the officer recommendation.": "P chair",
    "AH told of the pond. He proposed that it be mended. Seconded by BT.": "P AH, S BT",
    "Cllr Heron, seconded by Cllr Teal, had given notice of the following Motion –": "P Cllr Heron, S Cllr Teal",
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
    "It was moved as an amendment by Councillor Heron and seconded by Cllr Teal": "P Councillor Heron, S Cllr Teal",
    "Proposed as an amendment by Alderman Heron, seconded by Mr Teal": "P Alderman Heron, S Mr Teal",
    "Councillor Heron proposed by way of amendment that a third be added": "P Councillor Heron",
    "Mr Heron thereupon proposed, Mr Teal seconding, and it was": "P Mr Heron, S Mr Teal",
    "Councillor Heron, proposing, said that rents were high": "P Councillor Heron",
    "Councillor Heron said that it was too dear and proposed Option 3": "P Councillor Heron",
    "Cllr Heron spoke of the floods, and then moved that it be refused": "P Cllr Heron",
    "Adopted on the proposal of D Heron, seconded A Teal.": "P D Heron, S A Teal",
    "Proposed Mary Heron, seconded Jack Teal.": "P Mary Heron, S Jack Teal",
    "Prop. Cllr Heron, sec. Cllr Mrs Teal": "P Cllr Heron, S Cllr Mrs Teal",
    "RESOLVED (on the motion of the Mayor, duly seconded): That": "P Mayor",
    "was moved, seconded, voted on and carried": "",
    "Councillor Heron left the room and moved to the gallery": "",
    "Cllr Heron thanked all and moved on to the next item": "",
    "Proposed Council Tax, Rents and Fees": "",
    "An extra fee had been proposed. Councillor Heron spoke": "",
    "that Councillor Owl be Depute Provost. Councillor Heron, seconded by Councillor Teal, moved": (
        "P Councillor Heron, S Councillor Teal"
    ),
    "He moved to Leeds": "",
    "The Chair moved this item up the agenda": "",
    "Councillors Heron and Teal formally moved and seconded Amendment B": "P Councillor Heron, S Councillor Teal",
    "Councillor Heron, seconded by, Councillor Teal, moved that A be B": "P Councillor Heron",
    "Approved: A Heron / Seconded: B Teal": "P A Heron, S B Teal",
    "Agreed: A Heron to write to B Teal": "",
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
    "line_below_in_two_languages": (
        [RESOLVED, "Cynigiwyd/Proposed: Cllr Heron. Eiliwyd/Seconded: Cllr Teal."],
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
    "a_division_in_words": (
        [MOTION, AMENDMENT, "On a vote, 12 voted for the motion and 5 for the amendment. The motion was CARRIED."],
        [
            "motion carried Councillor Heron / Councillor Teal 12-5-?",
            "amendment lost Councillor Wren / Councillor Owl amends m1 5-12-?",
        ],
    ),
    "a_division_label_first": (
        [MOTION, AMENDMENT, "On a show of hands there voted for the motion 6 and for the amendment 3."],
        [
            "motion carried Councillor Heron / Councillor Teal 6-3-?",
            "amendment lost Councillor Wren / Councillor Owl amends m1 3-6-?",
        ],
    ),
    "a_roll_call": (
        [MOTION, AMENDMENT, "Motion: Councillors Heron, Teal and Kite", "Amendment: Councillors Wren and Owl",
         "The Motion was accordingly carried by 3 votes to 2."],
        [
            "motion carried Councillor Heron / Councillor Teal 3-2-? Councillor Heron for, Councillor Teal for,"
            " Councillor Kite for, Councillor Wren against, Councillor Owl against",
            "amendment lost Councillor Wren / Councillor Owl amends m1 2-3-? Councillor Heron against,"
            " Councillor Teal against, Councillor Kite against, Councillor Wren for, Councillor Owl for",
        ],
    ),
    "an_amendment_by_its_words": (
        ["Mr Heron moved, and Mrs Teal seconded, that the words “by half” be inserted. Mr Owl said that it could not "
         "be done. The amendment was lost by 4 votes to 3."],
        ["amendment lost Mr Heron / Mrs Teal 3-4-?"],
    ),
    "initials_and_a_part": (
        ["An amendment by Mr C. Heron, seconded by Mrs A. Teal, to make this 0.5% was carried (5 for, 4 against)."],
        ["amendment carried Mr C. Heron / Mrs A. Teal 5-4-?"],
    ),
    "below_headings": (
        ["Motion", "To dig ponds.", "- moved by Councillor Heron, seconded by Councillor Teal",
         "Amendment 1", "To dig two.", "- moved by Councillor Wren, seconded by Councillor Owl",
         "Amendment 2", "To dig none.", "- moved by Councillor Kite, seconded by Councillor Coot",
         "Amendment 1 was accepted as an addendum to the motion.",
         "For the motion   -   5 votes", "For Amendment 2  -   2 votes"],
        [
            "motion carried Councillor Heron / Councillor Teal 5-2-?",
            "amendment carried Councillor Wren / Councillor Owl amends m1",
            "amendment lost Councillor Kite / Councillor Coot amends m1 2-5-?",
        ],
    ),
    "accepted_by_the_mover": (
        [MOTION, "Councillor Wren moved an amendment to add “yearly”. This was accepted by the mover and seconder."],
        [
            "motion not_stated Councillor Heron / Councillor Teal",
            "amendment carried Councillor Wren / None amends m1",
        ],
    ),
    "which_the_mover_accepted": (
        [MOTION, "Councillor Wren proposed, as an amendment, to add “yearly”, which the mover accepted."],
        [
            "motion not_stated Councillor Heron / Councillor Teal",
            "amendment carried Councillor Wren / None amends m1",
        ],
    ),
    "lost_by_its_counts": (
        [MOTION, AMENDMENT, "On a vote there were two for the amendment and three against."],
        [
            "motion not_stated Councillor Heron / Councillor Teal",
            "amendment lost Councillor Wren / Councillor Owl amends m1 2-3-?",
        ],
    ),
    "voting_recorded_behind_what_became_of_the_motion": (
        [
            MOTION,
            AMENDMENT,
            "The amendment was declared lost. The motion was then put and was declared carried.",
            "At the wish of two Members the voting on the amendment was recorded as follows:-",
            "For (1): Councillor Owl",
            "Against (2): Councillors Heron and Teal",
        ],
        [
            "motion carried Councillor Heron / Councillor Teal",
            "amendment lost Councillor Wren / Councillor Owl amends m1 1-2-?"
            " Councillor Owl for, Councillor Heron against, Councillor Teal against",
        ],
    ),
    "accepted_by_name": (
        [MOTION, "Councillor Wren proposed an amendment, which Councillor Heron accepted."],
        [
            "motion not_stated Councillor Heron / Councillor Teal",
            "amendment carried Councillor Wren / None amends m1",
        ],
    ),
    "no_seconder": (
        ["Councillor Heron moved an amendment but it failed to find a seconder."],
        ["amendment lost Councillor Heron / None"],
    ),
    "told_of_it": (
        ["Cllr Heron moved and Cllr Teal seconded that it be refused. When put to the vote, this was lost by 6 to 3."],
        ["motion lost Cllr Heron / Cllr Teal 3-6-?"],
    ),
    "negatived": (
        ["Mr Heron, seconded by Mr Teal, moved that rents stay. The Chairman put the motion, which was NEGATIVED."],
        ["motion lost Mr Heron / Mr Teal"],
    ),
    "by_nobody": (
        ["It was moved and seconded that Mr Heron be appointed.", "When put the motion was lost by 28 votes to 25."],
        ["motion lost 25-28-?"],
    ),
    "a_recommendation_lost": (
        ["The officer recommendation to grant permission was put to the vote and was not carried (2 for, 5 against)."],
        ["motion lost 2-5-?"],
    ),
    "an_amendment_by_nobody": (
        ["An amendment was moved and seconded to delete clause 2.", "The amendment was lost by 12 votes to 7."],
        ["amendment lost 7-12-?"],
    ),
    "withdrawn_unheard_of": (
        ["Councillor Heron, with the leave of the Council, withdrew the motion standing in his name."],
        ["motion withdrawn Councillor Heron / None"],
    ),
    "not_moved": (
        ["Councillor Heron did not move his motion, which was treated as withdrawn."],
        ["motion withdrawn Councillor Heron / None"],
    ),
    "procedure_between": (
        [AMENDMENT, "Councillor Kite moved the closure, Councillor Coot seconding. Agreed.",
         "The names were taken:", "FOR: Councillors Heron and Teal (2)", "AGAINST: Councillor Owl (1)",
         "The amendment was accordingly LOST."],
        [
            "amendment lost Councillor Wren / Councillor Owl"
            " 2-1-? Councillor Heron for, Councillor Teal for, Councillor Owl against",
        ],
    ),
    "the_debate_s_closure_is_apart": (
        [MOTION, "“That ponds be dug.”",
         "Mr Kite MOVED and Mr Coot SECONDED that the question be now put and the motion was CARRIED by 12 votes to 9.",
         "A vote was taken on the substantive motion, which was LOST by 15 votes to 6.",
         "Mr Kite moved and Mr Coot seconded the following motion:", "“That ponds be filled.”",
         "The motion was CARRIED unanimously."],
        [
            "motion lost Councillor Heron / Councillor Teal 6-15-?",
            "motion carried Mr Kite / Mr Coot 12-9-?",
            "motion carried Mr Kite / Mr Coot unanimous",
        ],
    ),
    "accepted_and_then_the_motion_voted_on": (
        [MOTION, "“That ponds be dug.”", "Cllr Wren had submitted an AMENDMENT, which was SECONDED by Cllr Owl.",
         "Mr Heron ACCEPTED the AMENDMENT and it was RESOLVED UNANIMOUSLY that the substantive motion be CARRIED."],
        [
            "motion carried Councillor Heron / Councillor Teal unanimous",
            "amendment carried Cllr Wren / Cllr Owl amends m1",
        ],
    ),
    "submitted": (
        ["Cllr Heron had submitted the following motion:", "“That ponds be dug.”", "Cllr Teal seconded the motion.",
         "The motion was LOST."],
        ["motion lost Cllr Heron / Cllr Teal"],
    ),
    "a_seconder_of_somebody_s_motion": (
        ["Mr Heron moved that the clock be stopped.", "Mr Teal seconded Mr Heron’s motion.", "The motion was lost."],
        ["motion lost Mr Heron / Mr Teal"],
    ),
    "a_second_amendment_of_one_mover": (
        [MOTION, "(1) An amendment was moved by Mr Wren and seconded by Mr Owl", "The amendment was CARRIED.",
         "(2) An amendment to the substantive motion was moved by Mr Wren and seconded by Mr Kite.",
         "The amendment was LOST."],
        [
            "motion not_stated Councillor Heron / Councillor Teal",
            "amendment carried Mr Wren / Mr Owl amends m1",
            "amendment lost Mr Wren / Mr Kite amends m1",
        ],
    ),
    "a_side_of_a_vote_moves_nothing": (
        ["Mr Heron moved that the clock be stopped.", "For the Motion: The Mayor; Councillors Teal and Owl (3)",
         "Against the Motion: Councillor Wren (1)", "RESOLVED – That the clock be stopped."],
        [],
    ),
    "incorporated": (
        [MOTION, "Mr Wren moved, and Mr Owl seconded, as an amendment that ponds be filled. Councillor Heron having "
         "indicated that she would accept the amendment, it was incorporated without a vote.",
         "On being put, the motion as amended was declared carried nem. con.", "RESOLVED – That ponds be filled."],
        [
            "motion carried Councillor Heron / Councillor Teal unanimous",
            "amendment carried Mr Wren / Mr Owl amends m1",
        ],
    ),
    "accepted_and_the_motion_altered": (
        [MOTION, "Mr Wren moved an amendment, seconded by Mr Owl, that “May” be “June”. With the consent of the"
         " meeting, Councillor Heron accepted this and altered her motion accordingly."],
        [
            "motion not_stated Councillor Heron / Councillor Teal",
            "amendment carried Mr Wren / Mr Owl amends m1",
        ],
    ),
    "a_seconder_alone_moves_nothing": (
        ["“That ponds be dug.”", "The motion was seconded by Councillor Teal and passed without dissent."],
        [],
    ),
    "two_votes_apart": (
        ["Mr Heron moved and Mr Teal seconded the motion to dig. By 3 votes to 5 it was lost.",
         "It was then moved by Mr Kite and seconded by Mr Coot and, by 6 votes to 2 with 1 abstention,", "RESOLVED:"],
        ["motion lost Mr Heron / Mr Teal 3-5-?"],
    ),
    "a_resolution_has_movers_and_no_motion": (
        ["It was moved by Cllr Heron, seconded by Cllr Teal and RESOLVED that the plan be adopted."],
        [],
    ),
    "the_votes_on_the_motion_stand_below_the_amendment": (
        [
            "Councillor Heron moved that the rent be £5. Councillor Teal seconded.",
            "It was moved by Councillor Wren, seconded by Councillor Owl, as an amendment, that it be £4.",
            "On being put to the vote the amendment was lost by 7 votes to 4.",
            "The motion was then put. A recorded vote was requested and voting was as follows:",
            "For (3): Councillors Heron, Teal and Rook",
            "Against (2): Councillors Wren and Owl",
            "Abstained (1): Councillor Finch",
            "The motion was declared carried.",
        ],
        [
            "motion carried Councillor Heron / Councillor Teal",
            "amendment lost Councillor Wren / Councillor Owl amends m1 4-7-?",
        ],
    ),
    "the_vote_below_a_lost_motion_is_on_what_was_agreed": (
        [
            "It was moved by Councillor Heron and seconded by Councillor Teal that it be referred. There were five"
            " votes for and seven against, and the motion was declared lost.",
            "AGREED (with one abstention) that a report be requested.",
        ],
        ["motion lost Councillor Heron / Councillor Teal 5-7-?"],
    ),
    "who_voted_for_an_amendment_stands_below_how_many": (
        [
            "Councillor Heron moved that the rent be £5. Councillor Teal seconded.",
            "Councillor Wren proposed and Councillor Owl seconded the following amendment:",
            "“That it be £4.”",
            "The Monitoring Officer conducted a recorded vote on the motion as follows:",
            "2 Councillors voted in favour of the amendment.",
            "Councillors Wren and Owl.",
            "No Members voted against the amendment.",
            "The amendment was AGREED.",
        ],
        [
            "motion not_stated Councillor Heron / Councillor Teal",
            "amendment carried Councillor Wren / Councillor Owl amends m1 2-0-?"
            " Councillor Wren for, Councillor Owl for",
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), MOTIONS.values(), ids=MOTIONS)
def test_motions_and_amendments(lines: list[str], expected: list[str]) -> None:
    assert moved(minutes(*lines)) == expected


def test_what_was_carried_below_a_letter_of_its_own_is_a_decision_beside_what_others_resolved() -> None:
    lines = (
        "(a) Reeds",
        "RESOLVED – That reeds be cut.",
        "(b) Frogs",
        "For (2): Mr Teal and Mr Owl",
        "Against (1): Mr Kite",
        "The motion was declared CARRIED.",
        "(c) Mud",
        "Mr Kite withdrew the motion standing in his name.",
    )
    found = minutes(*lines)
    assert [one.split(" | ")[0] for one in decided(found)] == [
        "carried",
        "carried implicit 2-1-? Mr Teal for, Mr Owl for, Mr Kite against",
    ]


def test_what_is_moved_subject_to_an_amendment_is_no_amendment() -> None:
    line = "Mr Heron moved, and Mrs Teal seconded, the recommendations subject to an amendment to allow two speakers."
    found = minutes(line, "RESOLVED: That the rules be suspended, as amended.")
    assert moved(found) == []
    assert decided(found)[0].startswith("carried Mr Heron / Mrs Teal")


def test_a_motion_that_was_carried_far_below_another_decision_is_one_of_its_own() -> None:
    talk = ("Members spoke of reeds.", "Members spoke of frogs.", "Members spoke of mud.")
    near = minutes("The Council approved the plan of the pond.", "The motion was carried.")
    far = minutes("The Council approved the plan of the pond.", *talk, "The motion was carried.")
    assert [len(found.decisions) for found in (near, far)] == [1, 2]


def test_who_moved_may_stand_in_the_title() -> None:
    lines = ("The motion was seconded by Councillor Teal.", "RESOLVED that the motion be supported.")
    [decision] = minutes(*lines, title="Notice of Motion – Councillor Heron").decisions
    assert (decision.proposer, decision.seconder) == ("Councillor Heron", "Councillor Teal")


def test_a_motion_that_won_a_division_was_adopted_by_its_counts() -> None:
    sides = ("For the motion (2) – Mr Heron and Mr Teal.", "For the amendment (1) – Mr Owl.")
    lines = (MOTION, AMENDMENT, *sides, "The motion was CARRIED.", "The Committee AGREED to dig the pond.")
    assert decided(minutes(*lines))[0].startswith(
        "carried Councillor Heron / Councillor Teal 2-1-? Mr Heron for, Mr Teal for, Mr Owl against"
    )


def test_a_lost_motion_is_a_decision_of_its_own_and_a_lost_amendment_is_none() -> None:
    found = minutes(AMENDMENT, "The amendment was LOST.", "The motion was then put and LOST.")
    assert decided(found) == ["lost implicit"]


SPANS = {
    "its_own_words_below_what_announces_it": (
        (
            "The following motion had been submitted by Mr Heron under Rule 12:",
            "“That this Council keeps the pond.”",
            "The motion was LOST.",
        ),
        ["That this Council keeps the pond."],
    ),
    "what_moves_it_and_not_what_announces_it": (
        (
            "The following motion came forward in the name of Mr Heron:",
            "“That this Council keeps the pond.”",
            "Mr Heron proposed and Mrs Teal seconded the motion.",
            "The motion was LOST.",
        ),
        ["Mr Heron proposed and Mrs Teal seconded the motion."],
    ),
    "what_stands_before_a_note_of_movers": (
        ("Proposal: to have none this year. Proposer: AH. Seconder: BT. Not carried.",),
        ["Proposal: to have none this year."],
    ),
    "what_stands_below_lines_of_its_movers": (
        (
            "Proposed by Councillor Heron",
            "Seconded by Councillor Teal",
            "That no boat pay more than £45.",
            "Councillor Wren hoped that more would come.",
            "Councillor Kite did not.",
            "Following debate, upon being put to the vote the amendment was LOST by 23 votes to 14.",
        ),
        ["That no boat pay more than £45."],
    ),
    "not_what_is_told_below_its_movers": (
        (
            "Moved by Councillor Heron,",
            "Seconded by Councillor Teal,",
            "There was a debate.",
            "The amendment was LOST.",
        ),
        ["Moved by Councillor Heron,"],
    ),
    "not_who_put_it_to_the_vote": (
        (
            "Mr Heron spoke. He proposed that it be approved, and this was seconded by Mrs Teal. The Chairman put the"
            " proposal to the Committee and, upon a vote being taken, it was lost.",
        ),
        ["He proposed that it be approved, and this was seconded by Mrs Teal."],
    ),
}


@pytest.mark.parametrize(("lines", "expected"), SPANS.values(), ids=SPANS)
def test_the_words_of_a_motion(lines: tuple[str, ...], expected: list[str]) -> None:
    found = minutes("The pond was full.", *lines)
    assert [one.evidence.quote(found.structure.document.text) for one in found.motions] == expected
