"""What panels decide that hear a case: licences, drivers, appeals; how they weigh it is no decision."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes
from tests.extracting.test_decision_blocks import page

# lines of the minutes of a hearing / what was decided
HEARD: dict[str, tuple[tuple[str, ...], list[str]]] = {
    "has_decided": (("The Sub-Committee has decided to grant the licence.",), [
        "carried | granted: to grant the licence"]),
    "has_therefore_determined": (("The Panel has therefore determined to refuse the application.",), [
        "carried | refused: to refuse the application"]),
    "what_it_decided_has_a_verb_of_its_own": (
        ("Having heard him, the Sub-Committee decided that the driver was a fit and proper person.",), [
        "carried | other: the driver was a fit and proper person"]),
    "another_body_has_decided": (("The Solicitor said that Council has agreed to a new policy.",), []),
    "a_heading_and_what_became_of_the_licence": (
        ("DECISION", "The licence is granted with the following conditions:", "1. No music.", "2. Doors shut."),
        ["carried | granted: The licence is granted with the following conditions: | >1. other: No music."
         " | >2. other: Doors shut."]),
    "a_heading_and_how_it_was_weighed": (
        ("Decision:", "When determining a review, the Sub-Committee must have regard to what the police said.",
         "The Sub-Committee has decided to take no step and to let the licence go on."),
        ["carried | other: to take no step | other: to let the licence go on"]),
    "how_it_was_weighed_alone": (("Decision", "The Panel considered the letters of six neighbours."), []),
    "revoked": (("The Sub-Committee revoked the licence at once.",), [
        "carried implicit | other: The Sub-Committee revoked the licence at once"]),
    "adjourned": (("The application was adjourned to 4 June 2024.",), [
        "deferred implicit | deferred: The application was adjourned to 4 June 2024"]),
    "withdrawn": (("Decision: Application withdrawn by the applicant.",), [
        "withdrawn | withdrawn: Application withdrawn by the applicant"]),
    "an_order": (("The Tree Preservation Order was confirmed.",), [
        "carried implicit | approved: The Tree Preservation Order was confirmed"]),
    "agreed_with_the_officer": (("The Panel agreed with the recommendation and GRANTED the licence.",), [
        "carried implicit | agreed: The Panel agreed with the recommendation | granted: GRANTED the licence"]),
    "a_committee_with_commas_in_its_name": (
        ("Decision", "The Harbour, Roads and Bridges Committee noted the contents of the report."),
        ["carried | noted: The Harbour, Roads and Bridges Committee noted the contents of the report."]),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), HEARD.values(), ids=HEARD)
def test_what_a_hearing_decides(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("Members heard the Licensing Officer.", *lines, title="The Ferry Inn")) == expected


# (title, block `Decision:`) / what was decided
ANNOUNCED = {
    "having_regard_to_a_list": (
        ("The Ferry Inn", "The Licensing Sub-committee in considering this case has determined that, "
         "having regard to the licensing objectives:\n\n• Public safety;\n\n"
         "the application for a licence has been refused under policy L1.\n\nReasons\n\nThe Panel heard the police."),
        ["carried | • other: Public safety;"
         " | refused: the application for a licence has been refused under policy L1."]),
    "only_led_to_by_what_was_weighed": (
        ("The Ferry Inn", "The Licensing Sub-committee, in considering the report and having regard to the objectives:"
         "\n\n• Public safety,\n\nthat the licence be revoked.\n\nThe Reasons for the Decision:\n\n"
         "The Panel felt that there was no other way."),
        ["carried | • other: Public safety, | other: that the licence be revoked."]),
    "told_before_it_is_decided": (
        ("The Ferry Inn", "Steps were set out in the report.\n\nThe Panel has decided to take none of them."),
        ["carried | other: to take none of them"]),
    "what_an_officer_said": (
        ("Items to be deferred", "The Head of Planning (Roads & Bridges) advised that none were put."), []),
    "a_verdict_and_a_remark": (
        ("The Ferry Inn", "The application was refused. The Chair said that he could appeal."),
        ["carried | refused: The application was refused. The Chair said that he could appeal."]),
}  # fmt: skip


@pytest.mark.parametrize(("block", "expected"), ANNOUNCED.values(), ids=ANNOUNCED)
def test_what_the_decision_block_of_a_hearing_decides(block: tuple[str, str], expected: list[str]) -> None:
    assert decided(page(*block)) == expected


# lines / what was decided: lists whose lead-in is short, or lost
LISTED = {
    "numbers_without_a_stop": (
        ("RESOLVED: That", "1          an Order be made;", "2          the claim be rejected."),
        ["carried | 1 other: an Order be made; | 2 rejected: the claim be rejected."]),
    "only_that_is_left": (
        ("That", "1          the plan be approved; and", "2          the claim be rejected."),
        ["carried | 1 approved: the plan be approved; and | 2 rejected: the claim be rejected."]),
    "recommendations_of_a_forum": (
        ("RECOMMENDATIONS", "i) That the report be noted;", "and", "ii) that the path be approved."),
        ["carried | i) noted: That the report be noted; | ii) approved: that the path be approved."]),
    "members_of_a_body_as_stem": (
        ("RESOLVED – That Members of the Sub-Committee", "1. Note the plan; and", "2. Approve the path."),
        ["carried | 1. noted: Note the plan; and | 2. approved: Approve the path."]),
    "terms_before_what_is_granted": (
        ("RESOLVED that, subject to: -", "(i) an agreement; and", "(ii) the conditions in the report.",
         "PERMISSION be granted."),
        ["carried | >(i) other: an agreement; and | >(ii) other: the conditions in the report."
         " | granted: PERMISSION be granted."]),
    "amendments_on_lines": (
        ("The Panel RESOLVED to grant the licence with the following amendments:",
         "Condition 5 be amended to read: No music.", "Condition 7 be removed.", "The Chair thanked everybody."),
        ["carried | granted: to grant the licence with the following amendments:"
         " | >other: Condition 5 be amended to read: No music. | >other: Condition 7 be removed."]),
    "conditions_changed_as_follows": (
        ("RESOLVED: That it be varied as follows:", "Condition 3 to read: Doors shut.", "Condition 9 is deleted."),
        ["carried | other: it be varied as follows: | >other: Condition 3 to read: Doors shut."
         " | >other: Condition 9 is deleted."]),
    "keyword_lost_before_a_body": (
        ("That the Committee approve the Order as advertised. (8 votes to 2)",),
        ["carried 8-2-? | approved: the Committee approve the Order as advertised"]),
    "applications_below_a_resolution_that_is_whole": (
        ("RESOLVED: That the Head of Planning issue the notices.", "(1) 4 MILL LANE, DACE (APPLICATION 1/01)",
         "DECISION: DEFERRED for a site visit.",
         "The Committee wished it to be recorded that the decision to DEFER was unanimous.",
         "(2) THE OLD WHARF, DACE", "DECISION: GRANTED permission.",
         "The Committee wished it to be recorded that the decision to GRANT was by a majority of votes."),
        ["carried | requested: the Head of Planning issue the notices",
         "deferred unanimous | deferred: DEFERRED for a site visit",
         "carried majority | granted: GRANTED permission"]),
    "grounds_before_the_verb": (
        ("That the Committee:", "1. Note the plan.", "2. In accordance with its terms, agree to the path."),
        ["carried | 1. noted: Note the plan. | 2. agreed: In accordance with its terms, agree to the path."]),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), LISTED.values(), ids=LISTED)
def test_lists_below_a_short_or_lost_lead_in(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The report was considered.", *lines)) == expected
