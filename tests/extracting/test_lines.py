"""Short lines that decide: of parishes, of planning lists, and movers with a word of agreement behind them."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# a line behind a remark / what was decided
LINES = {
    "Accounts for payment totalling £1,234.56 – approved": ["carried | approved: approved"],
    "Air Ambulance – £50 agreed": ["carried | agreed: agreed"],
    "Donations. £100 agreed.": ["carried implicit | agreed: £100 agreed"],
    "22/0134 – No objection": ["carried implicit | other: No objection"],
    "22/0134 4 Duck Lane, rear extension – No objections subject to bats.": [
        "carried implicit | other: No objections subject to bats"
    ],
    "22/0134/FUL, 4 Duck Lane: OBJECT – overdevelopment.": ["carried implicit | other: OBJECT – overdevelopment"],
    "22/0134/FUL: Support": ["carried | supported: Support"],
    "Council comments: No objection": ["carried implicit | other: No objection"],
    "Members raised no objection.": ["carried implicit | other: Members raised no objection"],
    "No objections were raised by the neighbours.": [],
    "DEFERRED for a site visit.": ["deferred | deferred: DEFERRED for a site visit"],
    "GRANTED as per the recommendation.": ["carried | granted: GRANTED as per the recommendation"],
    "Permission be GRANTED subject to conditions.": ["carried | granted: Permission be GRANTED subject to conditions"],
    "PLANNING PERMISSION BE REFUSED for the reasons given.": [
        "carried | refused: PLANNING PERMISSION BE REFUSED for the reasons given"
    ],
    "Members asked that the fence be repaired.": [],
    "Application DEFERRED.": ["deferred implicit | deferred: Application DEFERRED"],
    "Item withdrawn by the applicant.": ["withdrawn implicit | withdrawn: Item withdrawn by the applicant"],
    "Report noted.": ["carried implicit | noted: Report noted"],
    "Noted and agreed.": ["carried | agreed: Noted and agreed"],
    "Noted, and agreed that the list be published.": ["carried | agreed: the list be published"],
    "CARRIED.": ["carried implicit"],
    "The motion was CARRIED.": ["carried implicit | agreed: The motion was CARRIED"],
    "It was agreed in principle to repair the fence.": ["carried | agreed: to repair the fence"],
    "It was agreed not to object.": ["carried | agreed: not to object"],
    "The meeting agreed to repair the fence.": ["carried | agreed: to repair the fence"],
    "The Board agreed: to note the report.": ["carried | noted: to note the report"],
    "This was agreed unanimously.": ["carried implicit unanimous | agreed: This was agreed unanimously"],
    "The decision of the Sub-Committee was to refuse the application.": [
        "carried | refused: to refuse the application"
    ],
    "The Financial Regulations were reviewed and adopted.": [
        "carried implicit | adopted: The Financial Regulations were reviewed and adopted"
    ],
    "Cabinet considered the report and agreed the recommendations.": [
        "carried implicit | agreed: Cabinet considered the report and agreed the recommendations"
    ],
    "It was FURTHER RESOLVED that a workshop be held.": ["carried | other: a workshop be held"],
    "Penderfynwyd derbyn yr adroddiad.": ["carried | accepted: derbyn yr adroddiad"],
    "Proposed Cllr Heron, seconded Cllr Teal. All in favour.": ["carried implicit Cllr Heron / Cllr Teal unanimous"],
    "Cllr Heron proposed that the fence be repaired, seconded by Cllr Teal. All in favour.": [
        "carried implicit Cllr Heron / Cllr Teal unanimous | other: the fence be repaired"
    ],
    "Cllr Heron proposed a new gate, seconded by Cllr Teal. All agreed.": [
        "carried Cllr Heron / Cllr Teal unanimous | agreed: a new gate"
    ],
    "Cllr Heron proposed that the fence be repaired. Cllr Teal seconded. Carried.": [
        "carried Cllr Heron / Cllr Teal | other: the fence be repaired"
    ],
    "Proposed Cllr Heron, seconded Cllr Teal that Duck & Son be appointed. All in favour.": [
        "carried implicit Cllr Heron / Cllr Teal unanimous | appointed: Duck & Son be appointed"
    ],
    "Cllr Heron moved, and Cllr Teal seconded, that 60 ducks be bought; this was agreed by 3 votes to 1.": [
        "carried Cllr Heron / Cllr Teal 3-1-? | agreed: 60 ducks be bought"
    ],
    "RESOLVED that A be noted. Proposed Cllr Heron, seconded Cllr Teal. All in favour.": [
        "carried Cllr Heron / Cllr Teal unanimous | noted: A be noted"
    ],
}  # fmt: skip


@pytest.mark.parametrize(("line", "expected"), LINES.items(), ids=LINES)
def test_a_short_line_decides(line: str, expected: list[str]) -> None:
    assert decided(minutes("The officer spoke about ponds.", line)) == expected


# lines / what was decided
SEVERAL = {
    "a_planning_list_without_labels": (
        ["22/0134 – 4 Duck Lane – No objection", "22/0141 – Far Farm – Object: bats", "22/0150 The Green: Support"],
        ["carried implicit | other: No objection", "carried implicit | other: Object: bats",
         "carried | supported: Support"],
    ),
    "recommended_and_adopted_below": (
        ["RECOMMENDED – That the offer be accepted.", "Cllr Heron moved the recommendation and it was agreed."],
        ["carried implicit Cllr Heron / None | agreed: the recommendation and it was agreed"],
    ),
    "movers_below_one_are_not_the_next_one_s": (
        ["RESOLVED that A be noted.", "(Moved by Cllr Heron, seconded by Cllr Teal)", "RESOLVED that B be noted."],
        ["carried Cllr Heron / Cllr Teal | noted: A be noted", "carried | noted: B be noted"],
    ),
    "a_paragraph_below_moves_something_else": (
        ["The recommendation was LOST.",
         "Cllr Heron then proposed, and Cllr Teal seconded, that permission be refused for want of light and parking.",
         "On being put to the vote the motion was carried.", "RESOLVED that permission be refused."],
        ["lost implicit", "carried Cllr Heron / Cllr Teal | refused: permission be refused"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), SEVERAL.values(), ids=SEVERAL)
def test_lines_of_one_item_decide_each_its_own(lines: list[str], expected: list[str]) -> None:
    assert decided(minutes("The officer spoke about ponds.", *lines)) == expected
