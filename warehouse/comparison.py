"""The comparison of councils as data: like beside like, each line with its words and its place.

In: what `warehouse.comparing` reads. Out: one `Comparison`. Will not: add unlike things, rank, or fill a silence:
a council without a line for something has no line here either.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from pathlib import PurePosixPath

from sqlalchemy import Connection, text

from schemas.vocabulary import MoneyKind, Salience
from warehouse import comparing
from warehouse.compared_lines import (
    ClauseLine,
    CommitmentLine,
    ComparedDocument,
    DateLine,
    MoneyLine,
    QuantityLine,
    QuestionLine,
    ThemeLine,
)
from warehouse.naming import CouncilName, find_theme

NOTES = (
    "Amounts are never added or ranked: a saving, an overspend and a hoped-for fund are different things, and one "
    "pot that is mentioned again is one pot (× counts the mentions).",
    "A dash is not a zero and not a judgement: no paragraph of these documents speaks of it.",
    "These are the words of minutes, mostly what somebody told a meeting; follow the place in brackets to read more.",
    "What is marked derived is worked out from other words of the text, with the reason given.",
)
"""What the reader must know before quoting the comparison."""

_DAY = re.compile(r"\d{4}(?:-\d\d){0,2}")
_SERIAL = re.compile(r"\d+(?=_)")


@dataclass(frozen=True, slots=True)
class MoneyGroup:
    """An amount as one document prints it for one kind; `mentions` says how often, `paragraphs` where."""

    council: str
    source_id: str
    paragraphs: tuple[str | None, ...]
    mentions: int
    amount_gbp: float
    surface: str
    kind: str
    bound: str
    approximate: bool
    periods: tuple[str, ...]
    subject: str | None
    quote: str


@dataclass(frozen=True, slots=True)
class ThemeCoverage:
    """In how many paragraphs a council's documents speak of a theme, with the cue of the first (primary) one."""

    theme_id: str
    theme: str
    council: str
    paragraphs: int
    primary: int
    source_id: str
    paragraph: str | None
    quote: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that `minutebook compare` says; `theme` is set when one theme was asked for."""

    councils: tuple[CouncilName, ...]
    documents: tuple[ComparedDocument, ...]
    decisions: tuple[ClauseLine, ...]
    money: tuple[MoneyGroup, ...]
    quantities: tuple[QuantityLine, ...]
    dates: tuple[DateLine, ...]
    commitments: tuple[CommitmentLine, ...]
    questions: tuple[QuestionLine, ...]
    themes: tuple[ThemeCoverage, ...]
    theme: str | None
    theme_lines: tuple[ThemeLine, ...]
    without_council: int
    notes: tuple[str, ...] = NOTES


def compare(connection: Connection, councils: Sequence[CouncilName], theme: str | None = None) -> Comparison:
    """Return the comparison of these councils, with the paragraphs of one theme if one is named."""
    codes = [council.code for council in councils]
    theme_id = find_theme(connection, theme) if theme else None
    themes = comparing.theme_lines(connection, codes)
    return Comparison(
        councils=tuple(councils),
        documents=comparing.compared_documents(connection, codes),
        decisions=comparing.decision_lines(connection, codes),
        money=group_money(comparing.money_lines(connection, codes)),
        quantities=comparing.quantity_lines(connection, codes),
        dates=tuple(sorted(comparing.date_lines(connection, codes), key=place_in_time)),
        commitments=comparing.commitment_lines(connection, codes),
        questions=comparing.question_lines(connection, codes),
        themes=cover_themes(themes),
        theme=theme_id,
        theme_lines=tuple(line for line in themes if line.theme_id == theme_id),
        without_council=_without_council(connection),
    )


def marks(documents: Iterable[ComparedDocument]) -> dict[str, str]:
    """Return a short name for each document: its serial number if the files have one, else the file's stem."""
    source_ids = [document.source_id for document in documents]
    for shorten in (_serial, _stem):
        names = {source_id: shorten(source_id) for source_id in source_ids}
        if len(set(names.values())) == len(source_ids):
            return names
    return {source_id: source_id for source_id in source_ids}


def group_money(lines: Iterable[MoneyLine]) -> tuple[MoneyGroup, ...]:
    """Return amounts by kind; the same words for the same kind in one document are one line with a count."""
    same = attrgetter("kind", "source_id", "surface", "bound", "approximate")
    kinds = [kind.value for kind in MoneyKind]
    groups: dict[object, list[MoneyLine]] = {}
    for line in sorted(lines, key=lambda line: kinds.index(line.kind)):
        groups.setdefault(same(line), []).append(line)
    return tuple(_money_group(mentions) for mentions in groups.values())


def place_in_time(line: DateLine) -> tuple[bool, str]:
    """Return a key that orders dates as far as they are known; dates without a year come last."""
    known = _DAY.search(line.resolved or line.edtf or "")
    return (known is None, known.group() if known else line.edtf or "")


def cover_themes(lines: Iterable[ThemeLine]) -> tuple[ThemeCoverage, ...]:
    """Return a line a theme and council; themes that more councils speak of come first."""
    owner = attrgetter("theme", "theme_id", "council")
    covered = [_coverage(list(group)) for _, group in groupby(sorted(lines, key=owner), key=owner)]
    councils = {one.theme_id: sum(other.theme_id == one.theme_id for other in covered) for one in covered}
    return tuple(sorted(covered, key=lambda one: (-councils[one.theme_id], one.theme)))


def _coverage(lines: list[ThemeLine]) -> ThemeCoverage:
    primary = [line for line in lines if line.salience == Salience.PRIMARY.value]
    shown = (primary or lines)[0]
    return ThemeCoverage(
        theme_id=shown.theme_id,
        theme=shown.theme,
        council=shown.council,
        paragraphs=len({(line.source_id, line.paragraph) for line in lines}),
        primary=len({(line.source_id, line.paragraph) for line in primary}),
        source_id=shown.source_id,
        paragraph=shown.paragraph,
        quote=shown.first_cue,
    )


def _money_group(mentions: list[MoneyLine]) -> MoneyGroup:
    first = mentions[0]
    return MoneyGroup(
        council=first.council,
        source_id=first.source_id,
        paragraphs=tuple(dict.fromkeys(mention.paragraph for mention in mentions)),
        mentions=len(mentions),
        amount_gbp=float(first.amount_gbp),
        surface=first.surface,
        kind=first.kind,
        bound=first.bound,
        approximate=bool(first.approximate),
        periods=tuple(dict.fromkeys(mention.period for mention in mentions if mention.period)),
        subject=first.subject,
        quote=first.quote,
    )


def _stem(source_id: str) -> str:
    return PurePosixPath(source_id).stem


def _serial(source_id: str) -> str:
    found = _SERIAL.match(_stem(source_id))
    return found.group() if found else _stem(source_id)


def _without_council(connection: Connection) -> int:
    return connection.scalar(text("SELECT COUNT(*) FROM documents WHERE subject_council IS NULL")) or 0
