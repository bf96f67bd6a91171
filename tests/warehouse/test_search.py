"""Searching: what is found, what counts once, which filters rule out, and that the index goes with the documents."""

from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from schemas.errors import MinutebookError
from schemas.rows import Cell, DocumentRows
from tests.warehouse.factories import changed, indexed, load, minutes, new_warehouse, opened, touched
from warehouse.engine import reading
from warehouse.search import Found, Kind, Question, search
from warehouse.search_index import search_engine

RESOLVED = (("noted", "That the otter survey be noted"), (None, "and its map of holts"))


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    return new_warehouse(tmp_path)[1]


def found(engine: Engine, words: str, **asked: object) -> Found:
    with engine.connect() as connection:
        return search(connection, replace(Question(words), **asked))  # type: ignore[arg-type]


def quotes(engine: Engine, words: str, **asked: object) -> list[str]:
    return [hit.quote for hit in found(engine, words, **asked).hits]


def of_meeting(rows: DocumentRows, **columns: Cell) -> DocumentRows:
    return changed(rows, "meetings", lambda row: {**row, **columns})


PONDS = (
    "Members heard that the ponds had been dredged.",
    "The grey heron is back, and so are herons of the marsh.",
    "“Dŵr Cymru” will pay £3m in 2018/19 for fish/eel passes.",
    "The heron, which is grey, nests late.",
    "Croesawodd y Cynghorydd Dderwen yr adroddiad ar dai fforddiadwy.",
)

# words that are typed, numbers of the paragraphs that are found
FINDS = [
    pytest.param("pond dredging", [0], id="other forms of the words"),
    pytest.param("heron grey", [1, 3], id="all words in any order"),
    pytest.param('"grey heron"', [1], id="a phrase"),
    pytest.param("“grey heron”", [1], id="a phrase in printed quotation marks"),
    pytest.param("ponds or fish", [0, 2], id="a choice"),
    pytest.param("heron -marsh", [3], id="left out"),
    pytest.param("heron -marsh or dredged", [0, 3], id="left out of one choice"),
    pytest.param("dŵr", [2], id="a Welsh word as printed"),
    pytest.param("DWR cymru", [2], id="a Welsh word without its accent"),
    pytest.param("croesawodd fforddiadwy", [4], id="Welsh words"),
    pytest.param("3m", [2], id="an amount"),
    pytest.param("£3m", [2], id="an amount with its sign"),
    pytest.param("2018", [2], id="a year in a financial year"),
    pytest.param("eel", [2], id="a word behind a stroke"),
    pytest.param("otters", [], id="nothing"),
]


@pytest.mark.parametrize(("typed", "numbers"), FINDS)
def test_words_are_found_on_both_databases_alike(ponds: str, typed: str, numbers: list[int]) -> None:
    with reading(ponds) as connection:
        hits = search(connection, Question(typed)).hits
    assert sorted(hit.quote for hit in hits) == sorted(PONDS[number] for number in numbers)


@pytest.fixture(scope="module")
def ponds(database: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    url, engine = new_warehouse(tmp_path_factory.mktemp("ponds"))
    load(engine, minutes(paragraphs=PONDS, committee="Ponds & Marshes 100% Committee"))
    engine.dispose()
    return url


texts = st.text() | st.lists(
    st.sampled_from(['"', "“", "-", " ", "or", " OR ", "AND", "NOT", "<->", ")", "*", ":", "!", "&", "\\", "'", "é"])
).map("".join)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts)
@example("a" * 10_000)
@example("pond\0heron \ud800 🦦")
@example("".join(f"w{number} or " for number in range(1_500)))
@example("".join(f"w{number} -x{number} " for number in range(700)))
@example("'; DROP TABLE paragraphs; --")
@example("the")
def test_any_text_is_searched_for_or_refused_in_words(ponds: str, typed: str) -> None:
    with reading(ponds) as connection:
        try:
            search(connection, Question(typed))
        except MinutebookError:
            return
        assert search(connection, Question("pond")).total == 1


def test_a_hit_says_who_met_when_and_where_its_words_are(engine: Engine) -> None:
    load(engine, minutes("samples/a.txt", PONDS, publisher="DOV"))
    [hit] = found(engine, "dredging ponds").hits
    assert (hit.kind, hit.council_code, hit.council, hit.committee) == (
        "paragraph",
        "KEN",
        "Kent County Council",
        "Cabinet",
    )
    assert (hit.meeting_date, hit.earliest_date, hit.latest_date) == (None, None, "2018-12-31")
    assert (hit.item_number, hit.item_title, hit.source_id, hit.paragraph) == ("7", "Update", "samples/a.txt", "p1")
    assert [hit.quote[start:end] for start, end in hit.found] == ["ponds", "dredged"]
    assert hit.char_end - hit.char_start == len(hit.quote)


def test_more_of_the_words_in_fewer_words_comes_first(engine: Engine) -> None:
    often, once = "Herons and herons and a heron.", f"A heron and {'much more ' * 40}besides."
    load(engine, minutes("samples/a.txt", (once, often)))
    assert quotes(engine, "heron") == [often, once]


def test_the_best_are_given_and_all_are_counted(engine: Engine) -> None:
    load(engine, minutes(paragraphs=[f"Heron {number}." for number in range(5)]))
    some = found(engine, "heron", limit=2)
    assert (some.total, len(some.hits)) == (5, 2)
    assert found(engine, "otter") == Found(0, ())


def test_a_paragraph_of_a_decision_is_told_by_the_decision(engine: Engine) -> None:
    words = RESOLVED[0][1]
    rows = minutes(paragraphs=("The otter is back.", words), resolved=RESOLVED[:1])
    start = next(row for row in rows.frames if row.table == "paragraphs").rows[1]
    inside = changed(rows, "decisions", lambda row: {**row, "char_start": start[1], "char_end": start[2]})
    load(engine, inside)
    assert sorted((hit.kind, hit.quote) for hit in found(engine, "otter").hits) == [
        ("decision", words),
        ("paragraph", "The otter is back."),
    ]
    assert sorted(quotes(engine, "otter", kind=Kind.PARAGRAPH)) == [words, "The otter is back."]
    assert quotes(engine, "otter", kind=Kind.DECISION) == [words]
    copy = changed(inside, "decisions", lambda row: {**row, "same_as": "dec_other"})
    load(engine, copy)
    for kind in (None, Kind.PARAGRAPH):
        assert quotes(engine, "otter", kind=kind) == ["The otter is back."]
    assert quotes(engine, "otter", kind=Kind.DECISION) == []


def test_a_paragraph_of_no_item_is_found_in_its_meeting(engine: Engine) -> None:
    rows = minutes(paragraphs=("Councillor Heron was there.",))
    load(engine, changed(rows, "paragraphs", lambda row: {**row, "item_id": None}))
    [hit] = found(engine, "heron").hits
    assert (hit.item_title, hit.committee, hit.paragraph) == (None, "Cabinet", "p1")


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_meeting_in_several_forms_is_found_in_the_best(engine: Engine, order: tuple[int, ...]) -> None:
    forms = [("samples/a.txt", "text/plain"), ("samples/b.html", "text/html"), ("samples/c.pdf", "application/pdf")]
    for source_id, media_type in (forms[number] for number in order):
        rows = of_meeting(minutes(source_id), meeting_key="one")
        load(engine, changed(rows, "documents", lambda row, kind=media_type: {**row, "media_type": kind}))  # type: ignore[misc]
    assert [hit.source_id for hit in found(engine, "saving").hits] == ["samples/b.html"]
    with engine.connect() as connection:
        counted = connection.exec_driver_sql(
            "SELECT source_id FROM best_forms JOIN documents USING (document_id) WHERE place = 1"
        ).scalars()
        assert list(counted) == ["samples/b.html"]


# dates of the meeting (date, earliest, latest), what is asked (since, until), whether it is found
DATED = [
    pytest.param(("2018-03-20", None, None), ("2018-01-01", "2018-12-31"), True, id="a date within"),
    pytest.param(("2018-03-20", None, None), ("2018-03-20", "2018-03-20"), True, id="a date on the edge"),
    pytest.param(("2017-12-31", None, None), ("2018-01-01", None), False, id="a date before"),
    pytest.param(("2019-01-01", None, None), (None, "2018-12-31"), False, id="a date after"),
    pytest.param(("2018-03-20", "2019-01-01", None), (None, "2018-12-31"), True, id="a date counts, its bounds do not"),
    pytest.param((None, None, "2017-12-31"), ("2018-01-01", None), False, id="no date, at the latest before"),
    pytest.param((None, None, "2018-12-31"), ("2018-01-01", None), True, id="no date, at the latest within"),
    pytest.param((None, "2019-01-01", None), (None, "2018-12-31"), False, id="no date, at the earliest after"),
    pytest.param((None, "2018-06-01", None), ("2018-01-01", "2018-12-31"), True, id="no date, at the earliest within"),
    pytest.param((None, None, None), ("2018-01-01", "2018-12-31"), True, id="nothing is known"),
]


@pytest.mark.parametrize(("dates", "asked", "is_found"), DATED)
def test_what_is_not_known_of_a_date_rules_nothing_out(
    engine: Engine, dates: tuple[str | None, ...], asked: tuple[str | None, str | None], is_found: bool
) -> None:
    date, earliest, latest = dates
    load(engine, of_meeting(minutes(), meeting_date=date, earliest_date=earliest, latest_date=latest))
    assert found(engine, "saving", since=asked[0], until=asked[1]).total == int(is_found)


# words of a committee, whether `Ponds & Marshes 100% Committee` has them
COMMITTEES = [
    ("marshes", True),
    ("PONDS  &", True),
    ("100%", True),
    ("0%C", False),
    ("pond_", False),
    ("cabinet", False),
]


@pytest.mark.parametrize(("committee", "is_found"), COMMITTEES)
def test_committees_are_those_that_have_the_words(ponds: str, committee: str, is_found: bool) -> None:
    with reading(ponds) as connection:
        assert search(connection, Question("heron", committee=committee)).total == 2 * is_found


def test_councils_are_those_that_documents_are_about(engine: Engine) -> None:
    load(engine, minutes("samples/a.txt", subject="WSX", publisher="KEN"))
    load(engine, minutes("samples/b.txt", subject=None, publisher="KEN"))
    load(engine, minutes("samples/c.txt", subject="DOV", publisher=None))
    assert [hit.source_id for hit in found(engine, "saving", councils=("WSX",)).hits] == ["samples/a.txt"]
    assert found(engine, "saving", councils=("DOV", "WSX")).total == 2
    assert found(engine, "saving").total == 3


def test_a_period_without_a_day_is_refused(engine: Engine) -> None:
    with pytest.raises(MinutebookError, match="there is no day from 2019-01-01 to 2018-12-31"):
        found(engine, "saving", since="2019-01-01", until="2018-12-31")


def test_what_changes_is_found_as_it_is_now(engine: Engine) -> None:
    old = minutes(paragraphs=("The heron is back.", "So is the otter."), resolved=RESOLVED)
    load(engine, old)
    load(engine, minutes("samples/b.txt", ("Another otter.",)))
    before = touched(engine)
    load(engine, old)
    assert touched(engine) == before
    load(engine, minutes(paragraphs=("The bittern is back.",)))
    assert found(engine, "heron").total == 0
    assert quotes(engine, "otter") == ["Another otter."]
    assert quotes(engine, "bittern") == ["The bittern is back."]


def test_a_document_that_goes_leaves_nothing_in_the_index(engine: Engine) -> None:
    load(engine, minutes(paragraphs=PONDS, resolved=RESOLVED))
    with engine.begin() as connection:
        for table in ("decision_clauses", "decisions", "paragraphs"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
    assert found(engine, "heron or otter").total == 0
    with engine.connect() as connection:
        assert indexed(connection, "heron or otter or dredged") == 0
        if connection.dialect.name == "sqlite":
            assert connection.exec_driver_sql("SELECT COUNT(*) FROM search_entries").scalar() == 0


def test_an_index_of_another_version_is_made_again_with_the_words_that_are_there(tmp_path: Path) -> None:
    url, engine = new_warehouse(tmp_path)
    load(engine, minutes(paragraphs=PONDS, resolved=RESOLVED))
    with engine.begin() as connection:
        for statement in search_engine(connection).unmake:
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql("DELETE FROM warehouse_info WHERE name = 'search'")
    engine.dispose()
    again = opened(url)
    assert found(again, "heron or otter").total == 3
    load(again, minutes(paragraphs=("The bittern is back.",)))
    assert (found(again, "heron or otter").total, found(again, "bittern").total) == (0, 1)


def test_a_paragraph_of_two_hundred_thousand_different_words_can_be_kept(engine: Engine) -> None:
    load(engine, minutes(paragraphs=(" ".join(f"w{number}" for number in range(200_000)),)))
    assert found(engine, "w123").total == 1
