"""Passages for the tests: words as they would stand in one paragraph of minutes."""

from schemas.documents import Evidence
from schemas.minutes import Minutes, Paragraph
from schemas.sources import SourceEntry
from schemas.vocabulary import ParagraphKind
from tasks.assembling.minutes import minutes_of
from tasks.extracting.passages import Passage, sentences_of


def passage(words: str, *, start: int = 0, number: int = 1, kind: ParagraphKind = ParagraphKind.PARAGRAPH) -> Passage:
    """Return the passage of a paragraph with these words."""
    end = start + len(words)
    paragraph = Paragraph(f"p{number}", "i1", None, None, 1, None, kind, Evidence(start, end, "test"))
    return Passage(paragraph.id, start, end, words, tuple(sentences_of(words, start)), paragraph)


def passages(*paragraphs: str) -> list[Passage]:
    """Return a passage a paragraph, each behind the one before."""
    starts = [sum(len(words) + 2 for words in paragraphs[:number]) for number in range(len(paragraphs))]
    return [
        passage(words, start=start, number=at)
        for at, (words, start) in enumerate(zip(paragraphs, starts, strict=True), 1)
    ]


def minutes(*lines: str, title: str = "Duck pond", header: tuple[str, ...] = ()) -> Minutes:
    """Return the minutes of an agenda-item page with these lines."""
    text = "\n\n".join(("Agenda item", title, *header, "Minutes:", *lines))
    return minutes_of(text.encode(), SourceEntry())
