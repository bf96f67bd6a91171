"""Words in SQLite: an FTS5 table beside the warehouse's own, kept in step by triggers.

In: a query. Out: SQL, and the query in FTS5's language. Will not: connect.

The index holds no text: it is told the quotes of paragraphs and decisions when they come, and again when they go. Its
rows are numbered by a table of their own, because SQLite may number the rows of the others anew when it vacuums.

Entries are found by the part of an id that names its document: those of one document are one place of that index, where
an index of whole ids has them in as many.

Triggers give new rows their numbers, and the load has their words indexed, all of a document at once: a trigger would
have FTS5 write a segment for each row, which takes ten times as long as the words of all in one.
"""

from collections.abc import Iterable, Iterator

from warehouse.search_engine import INDEXED, Feeding, SearchEngine, owner_of
from warehouse.search_query import Choice, SearchQuery

TOKENIZER = "porter unicode61 remove_diacritics 2"

_MATCHING = """
    SELECT search_entries.fact_id AS fact_id, -bm25(search_index) AS score
    FROM search_index JOIN search_entries ON search_entries.entry_id = search_index.rowid
    WHERE search_index MATCH :query
"""
_TABLES = (
    "CREATE TABLE search_entries (entry_id INTEGER PRIMARY KEY, fact_id TEXT NOT NULL)",
    f"CREATE INDEX search_entries_owner ON search_entries ({owner_of('fact_id')})",
    f"CREATE VIRTUAL TABLE search_index USING fts5(words, content='', tokenize='{TOKENIZER}')",
)


def written(query: SearchQuery) -> str:
    """Return the query for MATCH; every phrase, which has no quotation marks, is put in some."""
    return " OR ".join(f"({_choice(one)})" for one in query.choices)


def any_of(phrases: Iterable[str]) -> str:
    """Return the query for what has at least one of the phrases."""
    return _joined(phrases, " OR ")


def _choice(choice: Choice) -> str:
    wanted = _joined(choice.wanted, " AND ")
    return f"({wanted}) NOT ({any_of(choice.unwanted)})" if choice.unwanted else wanted


def _joined(phrases: Iterable[str], by: str) -> str:
    return by.join(f'"{phrase}"' for phrase in phrases)


def _triggers(table: str, key: str) -> Iterator[str]:
    this = f"{owner_of('fact_id')} = {owner_of(f'old.{key}')} AND fact_id = old.{key}"
    forget = f"""
        INSERT INTO search_index (search_index, rowid, words)
        SELECT 'delete', entry_id, old.quote FROM search_entries WHERE {this};
    """
    yield f"""
        CREATE TRIGGER search_{table}_come AFTER INSERT ON {table} BEGIN
            INSERT INTO search_entries (fact_id) VALUES (new.{key});
        END
    """
    yield f"""
        CREATE TRIGGER search_{table}_change AFTER UPDATE OF quote ON {table} WHEN old.quote <> new.quote BEGIN
            {forget}
            INSERT INTO search_index (rowid, words)
            SELECT entry_id, new.quote FROM search_entries WHERE {this};
        END
    """
    yield f"""
        CREATE TRIGGER search_{table}_go AFTER DELETE ON {table} BEGIN
            {forget}
            DELETE FROM search_entries WHERE {this};
        END
    """


def _behind(table: str, key: str) -> str:
    return f"""
        SELECT entry_id, quote FROM search_entries CROSS JOIN {table} ON {key} = fact_id WHERE entry_id > ?1
    """


def _filled(table: str, key: str) -> Iterator[str]:
    yield f"INSERT INTO search_entries (fact_id) SELECT {key} FROM {table}"
    yield f"""
        INSERT INTO search_index (rowid, words)
        SELECT entry_id, quote FROM {table} JOIN search_entries ON fact_id = {key} ORDER BY entry_id
    """


SQLITE = SearchEngine(
    unmake=(
        *(f"DROP TRIGGER IF EXISTS search_{table}_{when}" for table in INDEXED for when in ("come", "change", "go")),
        *(f"DROP TABLE IF EXISTS {table}" for table in ("search_index", "search_entries")),
    ),
    make=(
        *_TABLES,
        *(statement for one in INDEXED.items() for made in (_filled, _triggers) for statement in made(*one)),
    ),
    matching=_MATCHING,
    written=written,
    feeding=Feeding(
        last="SELECT COALESCE(MAX(entry_id), 0) FROM search_entries",
        behind=" UNION ALL ".join(_behind(*one) for one in INDEXED.items()),
        index="INSERT INTO search_index (rowid, words) VALUES (?, ?)",
    ),
)
