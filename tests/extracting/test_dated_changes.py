"""What changes, is ready or is spent by a day, what is done to nobody, and clauses that stand beside one another."""

import pytest

from tests.extracting.passage import minutes

# words / each clause, kind and when it is due
SAID = {
    "The Warden said that the sluice was on order and should be fitted by Easter.": [
        ("should be fitted by Easter", "target", "by Easter")
    ],
    "The sluices should be fitted with locks.": [],
    "The duck plan would be out for comment in the summer.": [
        ("The duck plan would be out for comment in the summer", "target", "in the summer")
    ],
    "All ponds would be under local control by January 2026.": [
        ("All ponds would be under local control by January 2026", "target", "../2026-01")
    ],
    "Hatching was expected to be back on target by the end of May.": [
        ("Hatching was expected to be back on target by the end of May", "target", "../--05")
    ],
    "Pond School would convert to an academy on 1 January 2025.": [
        ("Pond School would convert to an academy on 1 January 2025", "target", "2025-01-01")
    ],
    "£1.6m would be invested in reed beds.": [("£1.6m would be invested in reed beds", "undertaking", None)],
    "She announced that £250,000 would be set aside for a duck fund.": [
        ("£250,000 would be set aside for a duck fund", "undertaking", None)
    ],
    "£1.6m would be lost.": [],
    "Mr Heron confirmed that none of the wardens at Pond Lane would be made redundant.": [
        ("none of the wardens at Pond Lane would be made redundant", "undertaking", None)
    ],
    "Mr Heron said that nothing permanent would be decided without a survey.": [
        ("nothing permanent would be decided without a survey", "undertaking", None)
    ],
    "No answer would be expected of the ducks.": [],
    "The reed limit would come into force in September 2023 and a plan of the ponds would be out for comment in May.": [
        ("The reed limit would come into force in September 2023", "target", "2023-09"),
        ("a plan of the ponds would be out for comment in May", "target", "--05"),
    ],
    "He asked that wardens be told before Easter and the Clerk undertook to write to them.": [
        ("He asked that wardens be told before Easter", "request", "before Easter"),
        ("the Clerk undertook to write to them", "undertaking", None),
    ],
    "Mr Heron said that work would start in September 2024 and take 22 months.": [
        ("work would start in September 2024 and take 22 months", "target", "2024-09")
    ],
    "Mr Heron will look at the weir this weekend.": [
        ("Mr Heron will look at the weir this weekend", "undertaking", "this weekend")
    ],
    "Mr Heron undertook to mend the weir in the new year.": [
        ("Mr Heron undertook to mend the weir in the new year", "undertaking", "in the new year")
    ],
    "Mr Heron undertook to mend the weir straight away.": [
        ("Mr Heron undertook to mend the weir straight away", "undertaking", "straight away")
    ],
    "Submission of the duck plan had slipped to March 2024.": [
        ("Submission of the duck plan had slipped to March 2024", "target", "2024-03")
    ],
    "Twelve nets had come and the others were promised for February.": [
        ("the others were promised for February", "target", "--02")
    ],
    "The duck plan had to be published by 1 April 2018.": [
        ("The duck plan had to be published by 1 April 2018", "target", "../2018-04-01")
    ],
    "The roof had to be mended with care.": [],
    "Two extra collections of reeds would be made before Christmas.": [
        ("Two extra collections of reeds would be made before Christmas", "undertaking", "before Christmas")
    ],
    "The weir was now due to open in November 2024, fourteen months late and over budget.": [
        ("The weir was now due to open in November 2024", "target", "2024-11")
    ],
    "Wardens were being trained in the use of nets.": [
        ("Wardens were being trained in the use of nets", "continuing", None)
    ],
    "The Government had, on 15 March 2023, agreed to open talks on ducks.": [],
    "ACTION: Cllr Heron to write to the farmers; all Members to share the film": [
        ("ACTION: Cllr Heron to write to the farmers", "request", None),
        ("all Members to share the film", "request", None),
    ],
    "The Chair requested a briefing note for all Members and Ms Wren undertook to send one before Christmas.": [
        ("The Chair requested a briefing note for all Members", "request", None),
        ("Ms Wren undertook to send one before Christmas", "undertaking", "before Christmas"),
    ],
    "Mr Heron and Ms Wren undertook to mend the weir.": [
        ("Mr Heron and Ms Wren undertook to mend the weir", "undertaking", None)
    ],
    "The barn would be offered to the parish council at a low rent.": [
        ("The barn would be offered to the parish council at a low rent", "undertaking", None)
    ],
    "The net would be collected on Friday.": [("The net would be collected on Friday", "undertaking", "on Friday")],
    "Mrs Wren requested that a count be included in next year’s report.": [
        ("Mrs Wren requested that a count be included in next year’s report", "request", None)
    ],
    "The Clerk undertook to visit the pond before making up her mind.": [
        ("The Clerk undertook to visit the pond before making up her mind", "undertaking", None)
    ],
    "Mrs Wren undertook to report within 12 months of adoption.": [
        ("Mrs Wren undertook to report within 12 months of adoption", "undertaking", "within 12 months of adoption")
    ],
    "The Warden accepted this and offered to carry out a count.": [
        ("offered to carry out a count", "undertaking", None)
    ],
}


@pytest.mark.parametrize(("words", "expected"), SAID.items(), ids=lambda value: str(value)[:60])
def test_each_clause_that_says_what_is_to_come_is_one_commitment(
    words: str, expected: list[tuple[str, str, str | None]]
) -> None:
    found = minutes(words)
    text = found.structure.document.text
    assert [
        (text[one.evidence.start : one.evidence.end], one.kind.value, one.due) for one in found.commitments
    ] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    {
        "The applicant would accept a condition which tied the pond to the farm.": [
            "The applicant would accept a condition which tied the pond to the farm"
        ],
        "Mr Heron said that he would give neighbours his number.": ["he would give neighbours his number"],
        "The scheme would give views of the pond.": [],
        "The objector said that the pond would accept no more water.": [],
    }.items(),
    ids=lambda value: str(value)[:60],
)
def test_an_applicant_may_grant_something_though_his_scheme_promises_nothing(words: str, expected: list[str]) -> None:
    found = minutes(words, title="Planning application 31/00123/FUL")
    assert [one.evidence.quote(found.structure.document.text) for one in found.commitments] == expected
