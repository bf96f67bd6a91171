"""Pages of decisions without a keyword, and what stands on them beside the decision, as the tree they read as."""

import pytest

from tests.structuring.outlines import page_outline, whole_page

# lines of a page / its tree
PAGES = {
    "an_issues_decision_in_bare_clauses": (
        [
            "Issue - decisions",
            "Reeds",
            "25/06/2019 - Reed cutting",
            "(1) the report be received and noted;",
            "(2) the cutting be let to the Guild.",
            "Reason for Decision: To keep the pond open.",
        ],
        [
            "# Reed cutting",
            "(1) R the report be received and noted;",
            "(2) R the cutting be let to the Guild.",
            "Reason for Decision: To keep the pond open.",
        ],
    ),
    "two_decisions_of_an_issue": (
        [
            "Issue - decisions",
            "Reeds",
            "25/06/2019 - Reed cutting",
            "To approve the cutting.",
            "14/05/2019 - Reed survey",
            "RESOLVED – That the survey be noted.",
        ],
        ["# Reed cutting", "? To approve the cutting.", "# Reed survey", "R RESOLVED – That the survey be noted."],
    ),
    "a_day_without_the_issues_title": (
        ["Issue - decisions", "25/06/2019 - Reed cutting", "That the cutting be let.", "It was late in the year."],
        ["# Reed cutting", "R That the cutting be let.", "It was late in the year."],
    ),
    "an_officer_without_a_stop": (
        [
            "Issue - decisions",
            "Mill Lane",
            "27/09/2016 - Mill Lane",
            "The Chief Officer (Roads and Paths)",
            "i) noted the objections; and",
            "ii) approved the bollards.",
        ],
        [
            "# Mill Lane",
            "R The Chief Officer (Roads and Paths)",
            "  i) C noted the objections; and",
            "  ii) C approved the bollards.",
        ],
    ),
    "a_keyword_below_what_was_told": (
        [
            "Decision details",
            "Mill Lane",
            "Decision Maker: Cabinet",
            "Decisions:",
            "The Portfolio Holder introduced the report.",
            "The following points were raised:",
            "i) That lorries used the lane.",
            "DECISION",
            "1) That Cabinet APPROVED the bollards.",
            "Decided at meeting: 19/01/2021 - Cabinet",
        ],
        [
            "# Mill Lane",
            ": Decision Maker = Cabinet",
            ": Decided at meeting = 19/01/2021 - Cabinet",
            "The Portfolio Holder introduced the report.",
            "The following points were raised:",
            "  i) That lorries used the lane.",
            "R DECISION",
            "  1) C That Cabinet APPROVED the bollards.",
        ],
    ),
    "what_was_told_below_a_decision": (
        [
            "Issue - meetings",
            "Minutes",
            "Meeting: 07/03/2023 - Cabinet (Item 4)",
            "4 Minutes",
            "Decision:",
            "The minutes of 7 February were agreed.",
            "A Heron gave an update on the minutes.",
            "Minutes:",
            "It was cold.",
        ],
        [
            "# 4 Minutes",
            "R Decision:",
            "  C The minutes of 7 February were agreed.",
            "A Heron gave an update on the minutes.",
            "It was cold.",
        ],
    ),
    "headings_between_clauses": (
        [
            "Agenda item",
            "Budget",
            "Minutes:",
            "RESOLVED:",
            "PART A",
            "In relation to revenue",
            "a. to approve the budget;",
            "In relation to capital",
            "b. to approve the programme.",
            "The Leader thanked everybody.",
        ],
        [
            "# Budget",
            "R RESOLVED:",
            "H PART A",
            "H In relation to revenue",
            "  a. C to approve the budget;",
            "H In relation to capital",
            "  b. C to approve the programme.",
            "The Leader thanked everybody.",
        ],
    ),
    "fields_and_a_clause_on_two_lines_without_a_marker": (
        [
            "Decisions published",
            "12/02/2024 - Mill Lane ref: 303    Recommendations Approved",
            "Decision Maker: Cabinet",
            "Made at meeting: 12/02/2024 - Cabinet",
            "Decision published: 13/02/2024",
            "(i) That the sale of the land at Mill Lane,",
            "Dunmere, be approved.",
            "(ii) That the Clerk be authorised to sign.",
        ],
        [
            "# Mill Lane",
            ": Decision Maker = Cabinet",
            ": Made at meeting = 12/02/2024 - Cabinet",
            ": Decision published = 13/02/2024",
            "(i) R That the sale of the land at Mill Lane, Dunmere, be approved.",
            "(ii) R That the Clerk be authorised to sign.",
        ],
    ),
    "one_published_decision_and_a_link": (
        [
            "Decisions published",
            "12/02/2024 - Ferry fares ref: 303    Recommendations Approved",
            "Decision Maker: Ferry Board",
            "Made at meeting: 12/02/2024 - Ferry Board",
            "Decision:",
            "That the fares be kept.",
            "For further details of the fares, click on the link.",
        ],
        [
            "# Ferry fares",
            ": Decision Maker = Ferry Board",
            ": Made at meeting = 12/02/2024 - Ferry Board",
            "R Decision:",
            "  C That the fares be kept.",
        ],
    ),
}


@pytest.mark.parametrize(("lines", "expected"), PAGES.values(), ids=PAGES)
def test_a_page_of_decisions_reads_as_its_tree(lines: list[str], expected: list[str]) -> None:
    assert page_outline(whole_page(*lines)) == expected


def test_the_day_above_a_decision_is_its_meetings() -> None:
    found = whole_page("Issue - decisions", "Reeds", "25/06/2019 - Reed cutting", "That the cutting be let.")
    assert str(found.heading.date) == "2019-06-25"
    assert found.heading.committee is None
