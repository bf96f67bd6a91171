"""Invented meetings: what is true of them, apart from how any page writes it.

In: a seed. Out: a meeting with items, paragraphs, decisions and attendance. Will not: render it.
"""

import random
from dataclasses import dataclass
from datetime import date

FAMILIES = ("Ashdown", "Birtwhistle", "Cardew", "Dunmore", "Ellingham", "Fairbrass", "Garside", "Hobday")
INITIALS = ("A B", "C", "D E", "F", "G H", "J", "K L", "M")
TITLES = (
    "Apologies for Absence",
    "Declarations of Interest",
    "Highways Maintenance Programme",
    "Leisure Centre Contract",
    "Revenue Budget Monitoring",
    "Housing Allocations Policy",
    "Library Opening Hours",
    "Food Safety Service Plan",
)
SENTENCES = (
    "The Head of Service introduced the report and set out the progress made since the last meeting.",
    "Members asked how the timetable would be affected by the delay to the works.",
    "In response, officers advised that the contractor would report in November 2024.",
    "Concern was expressed about the cost of £1.2m and about the effect on residents.",
    "The consultation had drawn 412 replies, of which 60% were in favour.",
)
CLAUSES = (
    "the report be noted",
    "the draft policy be approved",
    "the Head of Service be authorised to let the contract",
    "a further report be brought to the Committee",
)


@dataclass(frozen=True)
class InventedItem:
    number: int
    title: str
    purpose: str
    paragraphs: tuple[str, ...]
    clauses: tuple[str, ...]


@dataclass(frozen=True)
class InventedMeeting:
    committee: str
    day: date
    time: str
    venue: str
    present: tuple[str, ...]
    apologies: tuple[str, ...]
    items: tuple[InventedItem, ...]


def invent(seed: int) -> InventedMeeting:
    """Return the meeting of a seed; the same seed gives the same meeting."""
    chance = random.Random(seed)
    people = [f"Councillor {initials} {family}" for initials, family in zip(INITIALS, FAMILIES, strict=True)]
    chance.shuffle(people)
    first = chance.randint(1, 90)
    titles = chance.sample(TITLES, chance.randint(3, 6))
    return InventedMeeting(
        committee=chance.choice(("Environment Committee", "Cabinet", "Planning Committee", "Audit Committee")),
        day=date(chance.randint(2009, 2025), chance.randint(1, 12), chance.randint(1, 28)),
        time=chance.choice(("10.00 am", "2.30 pm", "6.30 pm")),
        venue="Council Chamber, Market Square",
        present=tuple(people[:4]),
        apologies=tuple(people[4:6]),
        items=tuple(_item(chance, first + index, title) for index, title in enumerate(titles)),
    )


def _item(chance: random.Random, number: int, title: str) -> InventedItem:
    return InventedItem(
        number=number,
        title=title,
        purpose="To consider the report of the Head of Service.",
        paragraphs=tuple(chance.sample(SENTENCES, chance.randint(1, 4))),
        clauses=tuple(chance.sample(CLAUSES, chance.randint(0, 3))),
    )
