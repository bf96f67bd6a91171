"""What a search found, for a terminal or a pipe: a few lines a hit, with the found words marked.

In: hits. Out: text; found words are bold on a terminal and between `**` elsewhere. Will not: search.
"""

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from flows.rendering import plain
from warehouse.search import Found, Hit, Question
from warehouse.search_query import Span

BEFORE, SHOWN = 120, 400
"""Characters shown before the first found word where a quote is cut, and of the quote in all."""


def print_found(console: Console, found: Found, sought: str) -> None:
    """Print every hit, and how many there are in all; or one line that says what was searched in vain."""
    if not found.hits:
        console.print(Text(f"nothing found for {sought}"))
        return
    for number, hit in enumerate(found.hits, start=1):
        console.print(Text(f"{number}. ", style="bold") + Text(" · ".join(_place(hit))))
        console.print(Padding(Text(f"{hit.kind}, {_item(hit)}", style="dim"), (0, 0, 0, 3), expand=False))
        console.print(Padding(_quote(hit, console.is_terminal), (0, 0, 0, 3), expand=False))
        console.print()
    shown = "" if found.total == len(found.hits) else f"; the best {len(found.hits)} are shown (--limit shows more)"
    console.print(Text(f"{found.total:,} found{shown}"))


def in_words(question: Question, councils: Sequence[str]) -> str:
    """Return what was asked, in words: `"ponds" in decisions of Kent County Council (KEN), from 2018-01-01`."""
    what = f"{question.kind}s" if question.kind else "decisions and paragraphs"
    parts = [
        f'"{plain(question.words)[:100]}" in {what}',
        f" of {' or '.join(councils)}" if councils else "",
        f', committees with "{plain(question.committee)}" in their name' if question.committee else "",
        f", from {question.since}" if question.since else "",
        f", up to {question.until}" if question.until else "",
    ]
    return "".join(parts)


def _place(hit: Hit) -> Iterator[str]:
    yield f"{plain(hit.council)} ({hit.council_code})" if hit.council_code else "council not known"
    yield plain(hit.committee) or "committee not stated"
    bounds = f": {hit.earliest_date or '…'} to {hit.latest_date or '…'}" if hit.earliest_date or hit.latest_date else ""
    yield hit.meeting_date or f"date not stated{bounds}"


def _item(hit: Hit) -> str:
    if hit.item_title is None:
        return "above the items"
    return f"item {f'{plain(hit.item_number)} ' if hit.item_number else ''}{plain(hit.item_title)}"


def _quote(hit: Hit, styled: bool) -> Text:
    """Return the quote around its first found word, and where `minutebook show` has it."""
    first, last = _window(hit)
    shown = Text("“" if first == 0 else "“… ")
    for start, end, is_found in _stretches(hit.found, first, last):
        words = _on_one_line(hit.quote[start:end])
        shown.append(f"**{words}**" if is_found and not styled else words, style="bold" if is_found else "")
    place = f"{plain(hit.source_id)} {hit.paragraph or f'{hit.char_start}-{hit.char_end}'}"
    return shown.append("” " if last == len(hit.quote) else " …” ").append(f"[{place}]", style="cyan")


def _window(hit: Hit) -> tuple[int, int]:
    """Return the part of the quote that is shown: all of it, or a stretch that begins and ends between words."""
    quote, length = hit.quote, len(hit.quote)
    if length <= SHOWN:
        return 0, length
    start, end = hit.found[0] if hit.found else (0, 0)
    first = max(0, min(start - BEFORE, length - SHOWN))
    first = quote.find(" ", first, start) + 1 or start if first else 0
    last = max(end, first + SHOWN)
    return first, length if last >= length else max(quote.rfind(" ", end, last), end)


def _stretches(found: Sequence[Span], first: int, last: int) -> Iterator[tuple[int, int, bool]]:
    """Yield the window in stretches: from, to, and whether its words were found."""
    at = first
    for start, end in found:
        if first <= start and end <= last:
            yield from ((at, start, False), (start, end, True))
            at = end
    yield at, last, False


def _on_one_line(words: str) -> str:
    """Return words as `plain` does, but with a space where they begin or end with one."""
    before, after = (" " if edge.isspace() else "" for edge in (words[:1], words[-1:]))
    return f"{before}{said}{after}" if (said := plain(words)) else before
