"""The items of one meeting: number, title, purpose, fields, kind, and which belong together.

In: the sections of one meeting. Out: an Item each, with its blocks. Will not: cut the page, or read minutes.

A sub-item (`5.1`, `5a`) stands under its item. Of a matter that is on the agenda twice, in public and in private,
the exempt item names the public one as its twin; the two are never one.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from re import IGNORECASE, Pattern

from schemas.documents import Block, Evidence
from schemas.minutes import Item
from schemas.patterns import any_of, pattern
from schemas.vocabulary import ItemKind
from seeds.lexicon import Lexicon, lexicon
from tasks.structuring.closed_doors import Doors, is_of_exclusion
from tasks.structuring.cutting import Section
from tasks.structuring.header import header_of
from tasks.structuring.item_numbers import NAMED, NUMBER
from tasks.structuring.marks import number_value, stem
from tasks.structuring.procedural import is_procedural
from tasks.structuring.purposes import purpose_length


@dataclass(frozen=True, slots=True)
class Sectioned:
    """An item, its section of the page, and the blocks of its minutes."""

    item: Item
    section: Section
    minutes: tuple[Block, ...]

    @property
    def says_nothing(self) -> bool:
        """Say whether nothing stands below the title: no purpose, no decision, no minutes."""
        return not (self.minutes or self.section.decision or self.item.purpose)


def items_of(
    text: str, sections: Sequence[Section], first: int, meeting_id: str, known: Lexicon
) -> tuple[Sectioned, ...]:
    """Return the items of one meeting; `first` is the place of the first on its page."""
    items: list[Sectioned] = []
    doors = Doors(text)
    running = _decides_in_its_minutes(text, sections)
    for place, section in enumerate(sections, start=first):
        one = _item(text, _as_running_text(section) if running else section, f"i{place}", meeting_id, known)
        before = [other.item for other in items]
        exempt = _is_exempt(one.item.title) or _in_private(before)
        kind = _kind(one, known, exempt=exempt)
        said = (*section.decision, *one.minutes)
        if kind is ItemKind.SUBSTANTIVE and (
            doors.are_closed(one.item.number) or doors.are_closed_for(one.item.title, said)
        ):
            kind = ItemKind.EXEMPT
        doors.hear(one.item.title, said)
        item = replace(one.item, kind=kind, parent_id=_parent(one.item, before))
        twin = _twin(item, before)
        items.append(Sectioned(replace(item, twin_of=twin) if twin else item, one.section, one.minutes))
    return tuple(items)


def _decides_in_its_minutes(text: str, sections: Sequence[Section]) -> bool:
    """Say whether `Decision` is a heading inside the minutes: on a page of several items without any `Minutes:`.

    A page of agenda and decisions has `Decision:` below most titles instead.
    """
    if len(sections) == 1 or any(section.minutes_marker for section in sections):
        return False
    marked = [one.decision_marker for one in sections if one.decision_marker]
    return len(marked) * 2 < len(sections) or any(text[one.end - 1] != ":" for one in marked)


def _as_running_text(section: Section) -> Section:
    """Return a section whose decision is part of its minutes."""
    if section.decision_marker is None:
        return section
    blocks = [*section.header, section.decision_marker, *section.decision]
    return replace(section, header=blocks, decision=[], decision_marker=None)


def _item(text: str, section: Section, item_id: str, meeting_id: str, known: Lexicon) -> Sectioned:
    """Return the item; without a `Minutes:` line its minutes begin where the purpose ends."""
    header, minutes = tuple(section.header), tuple(section.minutes)
    if not section.minutes_marker and not section.decision_marker:
        labelled, rest = _without_fields(text, header, known)
        cut = purpose_length(text, rest, known)
        header, minutes = labelled + rest[:cut], rest[cut:]
    fields, purpose = header_of(text, header)
    margin = _MARGIN.search(text, section.title.start, section.title.end) if section.number is None else None
    title = _title(text, section.title.cut(section.title.start, margin.start()) if margin else section.title)
    number = margin["number"] if margin else _number(text, section.number)
    item = Item(
        item_id,
        number,
        " ".join(title.quote(text).split("\n")),
        purpose,
        fields,
        ItemKind.SUBSTANTIVE,
        title,
        meeting_id,
    )
    return Sectioned(item, section, minutes)


def _without_fields(
    text: str, blocks: tuple[Block, ...], known: Lexicon
) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Part the fields of a decision's page, from what was asked and decided: `Decision Maker: Cabinet`."""
    opening = known.words["meeting.decision_openings_of_fields"]
    if not blocks or not text.startswith(opening, blocks[0].start):
        return (), blocks
    fields = (*opening, *known.words["meeting.decision_fields"])
    labelled = tuple(block for block in blocks if text.startswith(fields, block.start))
    return labelled, tuple(block for block in blocks if block not in labelled)


_MARGIN = pattern(
    "item.margin", rf"(?<=\S)(?:\t|[^\S\n]{{3}})[^\S\n]{{0,120}}+{NAMED}(?!\d{{1,5}}$)(?P<number>{NUMBER})$"
)
"""The number of a minute in the margin to the right of its title: `BUDGET      33/24`; a bare figure is a page's."""


def _title(text: str, block: Block) -> Evidence:
    """Return the title without the dash or colon that leads over to the text."""
    words = text[block.start : block.end]
    return Evidence(block.start, block.start + len(words.rstrip(" \xa0:-–—") or words), "page.title", block.page)


def _number(text: str, number: Block | None) -> str | None:
    """Return the printed number; a mere 0 stands where the system that wrote the page has no number."""
    printed = text[number.start : number.end].lstrip("•·* \xa0").rstrip(". \xa0") if number else ""
    return " ".join(printed.split()) if number_value(printed) or printed.strip("()").isalpha() else None


def _kind(one: Sectioned, known: Lexicon, *, exempt: bool) -> ItemKind:
    heads = one.says_nothing and one.item.title.casefold().strip(" .:") in known.words["meeting.private_titles"]
    if is_procedural(one.item.title) and not heads:
        return ItemKind.EXEMPT if exempt and not is_of_exclusion(one.item.title) else ItemKind.PROCEDURAL
    if one.says_nothing:
        return ItemKind.HEADING
    return ItemKind.EXEMPT if exempt else ItemKind.SUBSTANTIVE


def _is_exempt(title: str) -> bool:
    """Say whether a title marks its matter as one that the public may not hear."""
    return _exempt().search(title) is not None


def _in_private(before: Sequence[Item]) -> bool:
    """Say whether an item stands below the heading of a private part of the agenda.

    `PART II` or `Part 2 - Finance` says so only after the public were excluded, `Part 2 - Exempt items` by itself.
    """
    heads = [place for place, item in enumerate(before) if item.kind is ItemKind.HEADING and not item.number]
    if not heads:
        return False
    title = before[heads[-1]].title
    excluded = any(is_of_exclusion(item.title) for item in before[: heads[-1]])
    words, lowered = lexicon().words, title.casefold()
    if not lowered.startswith(words["meeting.second_parts"]):
        return _is_exempt(title)
    return excluded or any(word in lowered for word in words["meeting.private_parts"])


def _parent(item: Item, before: Sequence[Item]) -> str | None:
    """Return the item above a sub-item; `30A` is an item of its own unless `30` only heads what follows."""
    above = stem(item.number) if item.number else None
    parent = next((other for other in reversed(before) if above and other.number == above), None)
    if parent is None or (item.number and item.number[-1].isupper() and parent.kind is not ItemKind.HEADING):
        return None
    return parent.id


def _twin(item: Item, before: Sequence[Item]) -> str | None:
    """Return the public item with the same title as an exempt one, but for the words that say so."""
    if item.kind is not ItemKind.EXEMPT:
        return None
    title = _bare(item.title)
    public = (other.id for other in before if other.kind is not ItemKind.EXEMPT and _bare(other.title) == title)
    return next(public, None)


def _bare(title: str) -> str:
    return " ".join(_exempt().sub(" ", title).casefold().split()).strip(" :-–—.,()[]")


@lru_cache(maxsize=1)
def _exempt() -> Pattern[str]:
    """Match the words that mark a title: in brackets, behind a dash, at its beginning before a colon, at its end."""
    words, matters = (any_of(lexicon().words[f"meeting.exempt_{name}"]) for name in ("words", "matters"))
    marked = rf"{words}(?:\s{matters})?"
    return pattern(
        "item.exempt",
        rf"[(\[]\s?{marked}\s?[)\]]|[-–—:]\s{marked}\b|^\s*+{marked}\s?[-–—:]|(?<!containing\s)\bexempt\s{matters}\b|\bexempt$"
        rf"|\bnot for publication\b",
        IGNORECASE,
    )
