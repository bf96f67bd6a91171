"""The comparison: what councils say side by side, with nothing added and no silence filled."""

from pathlib import Path

import pytest

from schemas.errors import MinutebookError
from tests.warehouse.factories import fact, load, minutes, new_warehouse
from warehouse.compared_lines import ComparedDocument, DateLine
from warehouse.comparison import Comparison, compare, marks, place_in_time
from warehouse.engine import reading
from warehouse.naming import find_councils, find_theme


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> str:
    url, engine = new_warehouse(tmp_path_factory.mktemp("comparison"))
    kent = minutes(
        "documents/000_a.txt",
        paragraphs=("A saving of £3m was made. Of the £3m half is left.", "Recruitment goes well.", "Recruiting on."),
        facts=[
            fact("money", "£3m", amount_pence=300_000_000, period="2017/18"),
            fact("money", "Of the £3m", amount_pence=300_000_000, surface="£3m"),
            fact("theme_tags", "Recruitment"),
            fact("theme_tags", "Recruiting", salience="secondary"),
            fact("dates", "half", edtf="2018-08"),
        ],
        resolved=[("noted", "That the update be noted")],
        publisher="DOV",
    )
    sussex = minutes(
        "documents/001_b.txt",
        facts=[
            fact("money", "£3m", amount_pence=300_000_000, kind="overspend"),
            fact("dates", "Recruitment", edtf="2017"),
        ],
        subject="WSX",
    )
    load(engine, kent)
    load(engine, sussex)
    load(engine, minutes("documents/002_c.txt", subject=None))
    engine.dispose()
    return url


def compared(url: str, *wanted: str, theme: str | None = None) -> Comparison:
    with reading(url) as connection:
        return compare(connection, find_councils(connection, wanted), theme)


def test_without_names_all_councils_that_documents_are_about_are_compared(url: str) -> None:
    found = compared(url)
    assert [council.code for council in found.councils] == ["KEN", "WSX"]
    publishers = {one.council: one.publisher for one in found.documents}
    assert publishers == {"KEN": "Dover District Council", "WSX": "Kent County Council"}
    assert found.without_council == 1


@pytest.mark.parametrize(
    ("wanted", "codes"),
    [
        (["ken"], ["KEN"]),
        (["West Sussex", "KEN"], ["WSX", "KEN"]),
        (["kent  county council", "Kent"], ["KEN"]),
    ],
)
def test_councils_go_by_code_or_name_in_any_case(url: str, wanted: list[str], codes: list[str]) -> None:
    assert [council.code for council in compared(url, *wanted).councils] == codes


@pytest.mark.parametrize(
    ("wanted", "complaint"),
    [
        ("Kint", r"no council 'Kint' in the register; did you mean Kent County Council \(KEN\)\?"),
        ("Sussex", r"did you mean West Sussex County Council \(WSX\)\?"),
        ("zzzzzz", r"held: Kent County Council \(KEN\), West Sussex County Council \(WSX\)"),
        ("Dover", r"no loaded document is about Dover District Council \(DOV\); held: Kent"),
    ],
)
def test_an_unknown_council_is_refused_with_what_is_near(url: str, wanted: str, complaint: str) -> None:
    with pytest.raises(MinutebookError, match=complaint):
        compared(url, wanted)


def test_with_nothing_loaded_there_is_nothing_to_compare(tmp_path: Path) -> None:
    url, engine = new_warehouse(tmp_path)
    engine.dispose()
    with pytest.raises(MinutebookError, match="no loaded document says which council"):
        compared(url)


def test_the_same_words_of_one_document_are_one_line_with_a_count(url: str) -> None:
    found = compared(url).money
    assert [(one.council, one.kind, one.mentions, one.periods, one.paragraphs) for one in found] == [
        ("KEN", "saving", 2, ("2017/18",), ("p1",)),
        ("WSX", "overspend", 1, (), ("p1",)),
    ]


def test_a_council_without_a_theme_has_no_line_for_it(url: str) -> None:
    found = compared(url).themes
    assert [(one.council, one.theme_id, one.paragraphs, one.primary, one.quote) for one in found] == [
        ("KEN", "workforce", 2, 1, "Recruitment")
    ]


def test_dates_of_all_councils_stand_on_one_line(url: str) -> None:
    assert [(one.council, one.edtf) for one in compared(url).dates] == [("WSX", "2017"), ("KEN", "2018-08")]


def test_decisions_carry_their_words_and_place(url: str) -> None:
    (found,) = compared(url).decisions
    assert (found.council, found.verb, found.quote, found.source_id) == (
        "KEN",
        "noted",
        "That the update be noted",
        "documents/000_a.txt",
    )


@pytest.mark.parametrize("wanted", ["workforce", "WORKFORCE", "Workforce supply and roles", "work"])
def test_a_theme_goes_by_id_label_or_beginning(url: str, wanted: str) -> None:
    found = compared(url, theme=wanted)
    assert found.theme == "workforce"
    assert [line.quote for line in found.theme_lines] == ["Recruitment goes well.", "Recruiting on."]


def test_an_unknown_theme_is_refused_with_what_is_near(url: str) -> None:
    with reading(url) as connection:
        with pytest.raises(MinutebookError, match="did you mean workforce"):
            find_theme(connection, "workfroce")
        with pytest.raises(MinutebookError, match="known are digital-data, workforce"):
            find_theme(connection, "")


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("1947", "2017-04/2018-03"),
        ("2018", "2018-08"),
        ("2018-07-31", "../2018-08"),
        ("2018-08", "2018-08-01"),
        ("2030", "--03-20"),
        ("2030", None),
    ],
)
def test_dates_are_ordered_as_far_as_they_are_known(earlier: str, later: str | None) -> None:
    lines = [DateLine("KEN", "a", "p1", edtf, None, None, "event", None, "then") for edtf in (later, earlier)]
    assert [line.edtf for line in sorted(lines, key=place_in_time)] == [earlier, later]


@pytest.mark.parametrize(
    ("source_ids", "expected"),
    [
        (["x/000_ab.txt", "x/001_cd.txt"], ["000", "001"]),
        (["x/2018_jan.txt", "x/2018_feb.txt"], ["2018_jan", "2018_feb"]),
        (["x/a.txt", "y/a.txt"], ["x/a.txt", "y/a.txt"]),
        (["x/minutes.txt"], ["minutes"]),
    ],
)
def test_documents_are_marked_as_briefly_as_they_differ(source_ids: list[str], expected: list[str]) -> None:
    documents = [ComparedDocument("KEN", one, *[None] * 8, 0) for one in source_ids]  # type: ignore[arg-type]
    assert list(marks(documents).values()) == expected
