"""Pages of parish councils: minutes in the sentence of a title or behind its dash, crowded rolls."""

import pytest

from schemas.minutes import Minutes
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of

HEAD = "Minutes of the meeting of Dunmere Parish Council held on Tuesday 2nd March 2021 at 7pm\n\n"
PRESENT = "Present: Cllrs A Heron and B Teal\n\n"


def read(below: str, present: str = PRESENT) -> Minutes:
    return minutes_of((HEAD + present + below).encode(), SourceEntry())


def titles(below: str) -> list[str]:
    return [f"{item.number} {item.title}" for item in read(below).structure.items]


def decided(below: str) -> list[str]:
    found = read(f"1. Apologies\nNone.\n2. Seat\n{below}\n3. Pond\nNone.\n")
    return [
        f"{one.evidence.quote(found.structure.document.text)} {one.proposer or '?'}/{one.seconder or '?'}"
        for one in found.decisions
    ]


def rolled(roll: str) -> list[str]:
    rows = read("1. Apologies\nNone.\n2. Seat\nNone.\n3. Pond\nNone.\n", f"{roll}\n\n").attendance
    return [" | ".join((row.name, row.status.value, *((row.role,) if row.role else ()))) for row in rows]


def test_a_sentence_in_small_letters_stands_behind_the_dash_of_a_title() -> None:
    below = (
        "49.    The accounts were read out.\n\n50.    Finance - The Council approved a budget.\n\n"
        "51.    News & Updates – a letter about the pond was sent to the owner.\n\n"
        "52.    Leaflet & poster – both papers are now printed.  Action A Heron\n\n"
        "53.    Pond – which is full, and the bridge\n\n54.    Green – land that was sold in 1902\n"
    )
    assert titles(below)[:3] == ["50 Finance", "51 News & Updates", "52 Leaflet & poster"]
    assert "53 Pond" not in titles(below)
    assert "54 Green" not in titles(below)


def test_a_title_before_three_points_or_of_an_office_is_one() -> None:
    below = "1. Interests … There were none.\n2. Pond\nDry.\n3. Next meeting … Noted as 5 May.\n"
    assert titles(below) == ["1 Interests", "2 Pond", "3 Next meeting"]
    without = (
        "Minutes – The minutes of 5 May were approved.\n\nDeclarations of interest – none received.\n\n"
        "County Councillor Report – The Clerk had sent it round.\n\nCllr Heron – The Clerk thanked him.\n"
    )
    assert titles(without) == ["None Minutes", "None Declarations of interest", "None County Councillor Report"]


@pytest.mark.parametrize(
    ("said", "title"),
    [
        (
            "The minutes of the meeting held on 5th May were approved and signed.",
            "The minutes of the meeting held on 5th May were approved and signed",
        ),
        (
            "Minutes of last meeting approved by A Heron and B Teal",
            "Minutes of last meeting approved by A Heron and B Teal",
        ),
        (
            "MINUTES OF THE LAST MEETING held on 5th May were agreed as a true record",
            "MINUTES OF THE LAST MEETING held on 5th May were agreed as a true record",
        ),
        (
            "The minutes of 5th May, having previously been circulated, were taken as read and signed.",
            "The minutes of 5th May, having previously been circulated, were taken as read and signed",
        ),
    ],
)
def test_a_sentence_that_approves_the_minutes_is_an_item_and_decides(said: str, title: str) -> None:
    found = read(f"1. {said}\n\n2. Matters arising\nNone.\n\n3. Planning\nNone.\n")
    assert [item.title for item in found.structure.items] == [title, "Matters arising", "Planning"]
    (one,) = found.decisions
    assert one.evidence.quote(found.structure.document.text) == said
    assert one.item_id == found.structure.items[0].id


@pytest.mark.parametrize(
    "title", ["Minutes of the Annual Meeting to be approved in June", "Minutes of the last meeting"]
)
def test_a_title_that_approves_nothing_decides_nothing(title: str) -> None:
    found = read(f"1. {title}\n\n2. Matters arising\nNone.\n\n3. Planning\nNone.\n")
    assert (found.structure.items[0].title, found.decisions) == (title, ())


MOVED = "\n\nProposed by Cllr Heron Seconded by Cllr Teal\n\n"


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        (
            f"RESOLVED: that the seat be bought{MOVED}On a vote being taken the matter was approved unanimously.",
            ["RESOLVED: that the seat be bought Cllr Heron/Cllr Teal"],
        ),
        ("On a vote being taken the seat was approved.", ["On a vote being taken the seat was approved. ?/?"]),
        ("No requests for dispensations were received.", []),
        ("A report on dispensations was received.", ["A report on dispensations was received. ?/?"]),
        (
            "It was voted 5 – 1 that the rent would remain at £20.",
            ["It was voted 5 – 1 that the rent would remain at £20. ?/?"],
        ),
        ("It was voted unanimously to mend the seat.", ["It was voted unanimously to mend the seat. ?/?"]),
        ("In 2019 it had been voted that the rent would remain.", []),
    ],
)
def test_parishes_decide(below: str, expected: list[str]) -> None:
    assert decided(below) == expected


@pytest.mark.parametrize(
    ("roll", "expected"),
    [
        (
            "Present: Dr Teal in the Chair, Mr Heron, Ms Wren",
            ["Dr Teal | present | Chair", "Mr Heron | present", "Ms Wren | present"],
        ),
        ("In the Chair: Cllr Heron\nPresent: Cllr Teal", ["Cllr Heron | present | Chair", "Cllr Teal | present"]),
        (
            "Present: Councillors Ann Heron, Kit Teal, Jo Wren Parish Clerk, and one member of the public",
            ["Ann Heron | present", "Kit Teal | present", "Jo Wren | in_attendance | Parish Clerk"],
        ),
        (
            "Present: Mr A Heron\nIn attendance: Mr D L Rook Deputy Parish Clerk",
            ["Mr A Heron | present", "Mr D L Rook | in_attendance | Deputy Parish Clerk"],
        ),
        (
            "Present\n\nMs Ann Heron AH Mr Charles Teal CT\nMr Kit Rook KR Mrs Jo Wren JW",
            ["Ms Ann Heron | present", "Mr Charles Teal | present", "Mr Kit Rook | present", "Mrs Jo Wren | present"],
        ),
        (
            "Present: Cllr Heron, Cllr Mrs Heron, Cllr B Teal\nApologies: Mr Rook and Mrs Rook",
            [
                "Cllr Heron | present",
                "Cllr Mrs Heron | present",
                "Cllr B Teal | present",
                "Mr Rook | apologies",
                "Mrs Rook | apologies",
            ],
        ),
        (
            "Chairman: Cllr Mrs Heron\nPresent: Cllr Mrs Heron, Cllr B Teal",
            ["Cllr Mrs Heron | present | Chairman", "Cllr B Teal | present"],
        ),
        (
            "Present A Heron (Chair), B Teal (Vice Chair), C D Rook and E Wren (Parish Councillors). Kit Coot (Clerk).",
            [
                "A Heron | present | Chair",
                "B Teal | present | Vice Chair",
                "C D Rook | present",
                "E Wren | present",
                "Kit Coot | in_attendance | Clerk",
            ],
        ),
        (
            "Present … Councillors: Ann Heron (In the Chair), Kit Teal.\n\nIn attendance … Jo Wren – Parish Clerk.",
            ["Ann Heron | present | Chair", "Kit Teal | present", "Jo Wren | in_attendance | Parish Clerk"],
        ),
        (
            "Present: Ann Heron (DMCC), Kit Teal (DMCC), Jo Wren (DMCC), Lou Coot (HCC)",
            ["Ann Heron | present", "Kit Teal | present", "Jo Wren | present", "Lou Coot | in_attendance"],
        ),
        (
            "Present\nZeb Heron Chair (ZH)\nKit Teal Planning Officer (KT)\nJo Wren Treasurer (JW)\nLou Coot (LC)",
            [
                "Zeb Heron | present | Chair",
                "Kit Teal | present | Planning Officer",
                "Jo Wren | present | Treasurer",
                "Lou Coot | present",
            ],
        ),
        ("Present\n\nAnn Heron AH Dunmere\nKit Rook KR Marlsey", ["Ann Heron | present", "Kit Rook | present"]),
    ],
)
def test_parishes_list_who_was_there(roll: str, expected: list[str]) -> None:
    assert rolled(roll) == expected
