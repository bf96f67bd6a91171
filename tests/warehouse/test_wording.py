"""An action is known by its words in any order and form, and not where a name or number of it is missing."""

import pytest

from warehouse.wording import LIKE, asked, likeness, told

DATABASES = ("sqlite",)
ALIKE = [
    ("obtain three quotes for the fence", "Obtained three quotes, fence | Clerk | Done"),
    ("repair the roof of the pavilion before winter sets in", "Pavilion roof repaired before winter | Clerk | Done"),
    ("write to the owner about the broken stile", "The Clerk had written to the owner about the broken stile."),
    ("order a noticeboard for the hall", "Cllr Fernsby to order noticeboard for hall | Done"),
    ("replace bulb in lamp 14", "Replace bulb in lamp 14 | Clerk | Done"),
]
OTHER = [
    ("inspect the drain in Mill Lane", "Inspect the drain in Church Lane | Clerk | Done"),
    ("inspect the drain in Mill Lane", "Inspect the drain | Clerk | Done"),
    ("inspect the drain", "Inspect the drain in Mill Lane | Clerk | Done"),
    ("replace the bulb in lamp 14", "Replace the bulb in lamp 15 | Clerk | Done"),
    ("repair the bench by the pond", "Repair the beach by the pond | Clerk | Done"),
    ("paint the bench by the pond", "Paint the bench by the pond and mend the fence of the play area | Clerk | Done"),
    ("write a letter", "Write a letter | Clerk | Done"),
    ("order a noticeboard for the hall", "All actions were done."),
]


@pytest.mark.parametrize(("action", "report"), ALIKE)
def test_the_same_action(action: str, report: str) -> None:
    assert likeness(asked(action, "Cllr Fernsby"), told(report)) >= LIKE


@pytest.mark.parametrize(("action", "report"), OTHER)
def test_another_action(action: str, report: str) -> None:
    assert likeness(asked(action), told(report)) < LIKE
