"""Where in a quote the words stand that were searched for.

In: quotes and a query. Out: character spans. Will not: find quotes (the warehouse does).

SQLite marks them in memory, also what PostgreSQL found: its rules for the forms of a word are nearly the same, and
marks of one engine look the same everywhere.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing

from warehouse.search_query import SearchQuery, Span
from warehouse.search_sqlite import TOKENIZER, any_of

_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
"""Characters that no text should have: Unicode keeps them for a program's own use."""
_SAFE = str.maketrans(dict.fromkeys((_OPEN, _CLOSE, "\0"), " "))
_MARKED = "SELECT rowid, highlight(quotes, 0, ?, ?) FROM quotes WHERE quotes MATCH ?"


def found_spans(quotes: Sequence[str], query: SearchQuery) -> tuple[tuple[Span, ...], ...]:
    """Return the spans of the wanted words in each quote; words with only white space between them are one span."""
    wanted = any_of(dict.fromkeys(phrase for choice in query.choices for phrase in choice.wanted))
    with closing(sqlite3.connect(":memory:")) as memory:
        memory.execute(f"CREATE VIRTUAL TABLE quotes USING fts5(words, tokenize='{TOKENIZER}')")
        safe = ((number, quote.translate(_SAFE)) for number, quote in enumerate(quotes))
        memory.executemany("INSERT INTO quotes (rowid, words) VALUES (?, ?)", safe)
        marked = dict(memory.execute(_MARKED, (_OPEN, _CLOSE, wanted)).fetchall())
    return tuple(_joined(quote, _spans(marked.get(number, quote))) for number, quote in enumerate(quotes))


def _spans(marked: str) -> Iterator[Span]:
    """Yield the spans between marks, as places in the text without them."""
    before, *parts = marked.split(_OPEN)
    at = len(before)
    for part in parts:
        inside, _, after = part.partition(_CLOSE)
        yield at, at + len(inside)
        at += len(inside) + len(after)


def _joined(quote: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for start, end in spans:
        goes_on = joined and not quote[joined[-1][1] : start].strip()
        joined.append((joined.pop()[0] if goes_on else start, end))
    return tuple(joined)
