"""Actions with a label, with an owner before the task, or with an owner in a column of their own."""

import pytest

from schemas.documents import Evidence
from schemas.minutes import Attendance
from schemas.vocabulary import AttendanceStatus
from tasks.extracting.people.initials import initials_of
from tests.extracting.passage import minutes

# words / who, what
LABELLED = {
    "The sluice leaks. ACTION: Councillor Reed": ("Councillor Reed", "The sluice leaks"),
    "ACTION: Wetlands Team (KS) to provide Members with a map.": ("Wetlands Team (KS)", "provide Members with a map"),
    "ACTION: NB to order ten nest boxes": ("NB", "order ten nest boxes"),
    "Action: Clerk to action thankyou letter": ("Clerk", "action thankyou letter"),
    "The gate is broken – AV to action": ("AV", "The gate is broken"),
    "Resolved – to write to the school – AV to action": ("AV", "to write to the school"),
    "The hedge is too high. Action RG/GP": ("RG/GP", "The hedge is too high"),
    "Clerk to write to the farmer about the hedge.": ("Clerk", "write to the farmer about the hedge"),
    "Bus shelter – Cllr Reed to contact the bus company.": ("Cllr Reed", "contact the bus company"),
    "TD & AV to inspect the pond.": ("TD & AV", "inspect the pond"),
    "The Clerk to obtain three quotes.": ("Clerk", "obtain three quotes"),
    "**Action:** Clerk to write to the farmer": ("Clerk", "write to the farmer"),
    "**ACTION: Clerk to write to the farmer**": ("Clerk", "write to the farmer"),
    "ACTION Clerk to write to the farmer.": ("Clerk", "write to the farmer"),
    "ACTION The Clerk will write to the farmer.": ("Clerk", "write to the farmer"),
    "ACTION NB/TD to write to the farmer.": ("NB/TD", "write to the farmer"),
    "Action: Cllr Reed is to write to the farmer": ("Cllr Reed", "write to the farmer"),
    "Action (Clerk): write to the farmer": ("Clerk", "write to the farmer"),
    "Clerk to action: write to the farmer": ("Clerk", "write to the farmer"),
    "Agreed Clerk to write to the farmer.": ("Clerk", "write to the farmer"),
    "Clerk/Cllr Reed to write to the farmer.": ("Clerk, Cllr Reed", "write to the farmer"),
    "Clerk and Cllr Reed to write to the farmer.": ("Clerk, Cllr Reed", "write to the farmer"),
    "Action: Clerk and Cllr Reed to write to the farmer": ("Clerk, Cllr Reed", "write to the farmer"),
    "The hedge is too high. ACTION CLERK": ("CLERK", "The hedge is too high"),
    "The hedge is too high. Action by Clerk": ("Clerk", "The hedge is too high"),
    "The hedge is too high (Action: Clerk)": ("Clerk", "The hedge is too high"),
    "The hedge is too high. [Clerk]": ("Clerk", "The hedge is too high"),
    "The hedge is too high. Clerk to action.": ("Clerk", "The hedge is too high"),
}


@pytest.mark.parametrize(("words", "expected"), LABELLED.items(), ids=LABELLED)
def test_a_labelled_action_has_its_owner_and_task(words: str, expected: tuple[str, str]) -> None:
    [one] = minutes(words).commitments
    assert (one.who, one.what) == expected


def test_a_label_of_its_own_line_names_the_owner_of_the_task_before() -> None:
    found = minutes("The Chair agreed to write to the farmer.", "ACTION: Clerk", "All welcomed the plan.")
    assert [one.evidence.quote(found.structure.document.text) for one in found.commitments] == [
        "The Chair agreed to write to the farmer"
    ]
    found = minutes("The letter must be sent.", "ACTION: Councillor Reed")
    [other] = found.commitments
    assert (other.who, other.what) == ("Councillor Reed", "The letter must be sent")
    assert other.evidence.quote(found.structure.document.text) == "ACTION: Councillor Reed"


def test_several_owners_behind_one_label_have_a_row_each() -> None:
    found = minutes("ACTION: NB to order seed; AV to inspect the pond").commitments
    assert [(one.who, one.what) for one in found] == [("NB", "order seed"), ("AV", "inspect the pond")]


def test_a_second_owner_behind_and_has_a_task_of_his_own() -> None:
    found = minutes("Clerk to write to the farmer and Cllr Reed to ring the builder.")
    assert [(one.who, one.what) for one in found.commitments] == [
        ("Clerk", "write to the farmer"),
        ("Cllr Reed", "ring the builder"),
    ]


NO_ACTIONS = [
    "The action plan was noted.",
    "Members to declare any interests.",
    "The road runs from Reed to Heron.",
    "Industrial action would end.",
]


@pytest.mark.parametrize("words", NO_ACTIONS)
def test_these_are_no_actions(words: str) -> None:
    assert minutes(words).commitments == ()


def test_a_list_of_actions_has_no_task_where_there_is_none() -> None:
    found = minutes("Actions/ further information to be provided:", "None.").commitments
    assert found == ()


def test_initials_are_those_of_one_person_who_attended() -> None:
    rows = [("Nuala Bunting", 0), ("Arthur Vole", 0), ("Cllr Ann Vetch", 0), ("Tom Dunnock TDU", 0)]
    present = [
        Attendance(name, AttendanceStatus.PRESENT, None, None, Evidence(start, start, "test")) for name, start in rows
    ]
    assert initials_of("Ducks.", present) == {"NB": "Nuala Bunting", "TD": "Tom Dunnock", "TDU": "Tom Dunnock"}
