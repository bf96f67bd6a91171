"""Words in PostgreSQL: a generated column of each table, with a GIN index, which the server keeps in step.

In: a query. Out: SQL, and the query in the server's language. Will not: connect, or need an extension.

The server's own parser takes `health/social` for a path, and where the locale is C a quotation mark for a letter. So
it is given letters and numbers only: accents and all signs go first, as FTS5 does it by itself.
"""

import unicodedata
from collections.abc import Iterator

from warehouse.search_engine import INDEXED, SearchEngine
from warehouse.search_query import Choice, SearchQuery

COLUMN = "search_vector"
LONGEST = 200_000
"""Characters of a paragraph that are indexed; a vector has room for a megabyte."""
_MARKS = r"[\u0300-\u036f]"
_SIGNS = (
    r"[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7"
    r"\u2000-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u2775\u2794-\u2bff\u3000-\u3004\u3008-\u3020\ufe00-\ufe0f"
    r"\ufeff\ufffc\ufffd\U0001f000-\U0001faff]"
)
_WORDS = f"normalize(left(quote, {LONGEST}), NFD)"
_VECTOR = f"to_tsvector('english', regexp_replace(regexp_replace({_WORDS}, '{_MARKS}', '', 'g'), '{_SIGNS}', ' ', 'g'))"
_BY_LENGTH = 1
"""How ts_rank_cd weighs: long paragraphs count less, by the logarithm of their length."""


def written(query: SearchQuery) -> str:
    """Return the query for websearch_to_tsquery; every phrase, which has no quotation marks, is put in some."""
    return unicodedata.normalize("NFD", " or ".join(map(_choice, query.choices)))


def _choice(choice: Choice) -> str:
    return " ".join((*(f'"{one}"' for one in choice.wanted), *(f'-"{one}"' for one in choice.unwanted)))


def _made(table: str) -> Iterator[str]:
    yield f"ALTER TABLE {table} ADD COLUMN {COLUMN} tsvector GENERATED ALWAYS AS ({_VECTOR}) STORED"
    yield f"COMMENT ON COLUMN {table}.{COLUMN} IS 'Words of the quote, for minutebook search'"
    yield f"CREATE INDEX ix_{table}_{COLUMN} ON {table} USING gin ({COLUMN})"


def _matching(table: str, key: str) -> str:
    return f"""
        SELECT {key} AS fact_id, ts_rank_cd({COLUMN}, query, {_BY_LENGTH}) AS score
        FROM {table}, websearch_to_tsquery('english', :query) AS query WHERE {COLUMN} @@ query
    """


POSTGRES = SearchEngine(
    unmake=tuple(f"ALTER TABLE {table} DROP COLUMN IF EXISTS {COLUMN}" for table in INDEXED),
    make=tuple(statement for table in INDEXED for statement in _made(table)),
    matching=" UNION ALL ".join(_matching(*one) for one in INDEXED.items()),
    written=written,
)
