"""The open lists while a page is read top to bottom: where does the next label belong?

In: the readings of a label. Out: its level and parent, and the label it should have where the print
lost it. Will not: look at words; what a paragraph is (resolution, colon at its end) is told to it.

Lists are told apart by their style (`1.`, `a)`, `i.`, a bullet's own sign), not by indents: pages pad
labels at random. A label that goes on with an open list closes all lists inside that one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from schemas.light import light
from tasks.structuring.labels import Form, Label, Reading, print_label


@light(frozen=True, slots=True)
class Place:
    """Where a paragraph stands: level from 1, the parent's index, and what its label should read."""

    level: int
    parent: int | None
    reading: Reading | None = None
    intended_label: str | None = None
    gap: bool = False


@dataclass(slots=True)
class _OpenList:
    reading: Reading
    level: int
    parent: int | None
    last: int


@dataclass(slots=True)
class OpenLists:
    """The lists that the next label may continue, outermost first."""

    _open: list[_OpenList] = field(default_factory=list)
    _paused: list[_OpenList] = field(default_factory=list)
    _top: int | None = None
    _top_holds_list: bool = False
    _top_is_resolution: bool = False
    _colon_at: tuple[int, int] | None = None

    def place_plain(self, index: int, *, opens_list: bool, resolution: bool) -> Place:
        """Place a paragraph without a label: outermost; lists below it start anew, or go on behind it."""
        self._paused = self._paused or list(self._open)
        self._open = [entry for entry in self._open if entry.level == 1]
        self._remember(index, Place(1, None), opens_list=opens_list, resolution=resolution)
        return Place(1, None)

    def place_aside(self) -> Place:
        """Place a note between two clauses, such as how one was voted: outermost, and the list goes on behind it."""
        return Place(1, None)

    def place_clause(self, index: int, *, opens_list: bool) -> Place:
        """Place a clause without a label under the resolution that was placed last."""
        self._remember(index, Place(2, self._top), opens_list=opens_list, resolution=False)
        return Place(2, self._top)

    def place_numbered_clause(self, index: int, label: Label, *, opens_list: bool) -> Place:
        """Place a clause that takes its number from the item, `5.3` below `5.2 RESOLVED:`, under that resolution."""
        reading = label.readings[0]
        begun = [entry for entry in self._open if self._is_below_top(entry) and _alike(entry.reading, reading)]
        if begun:
            place = self._go_on(index, begun[-1], reading)
        else:
            level = 1 if self._top is None else 2
            self._open_at(index, reading, level, self._top)
            place = Place(level, self._top, reading)
        for entry in self._open:
            if entry.level == 1 and _alike(entry.reading, reading):
                entry.reading = reading
        self._remember(index, place, opens_list=opens_list, resolution=False)
        return place

    def place(
        self, index: int, label: Label, *, lost: bool, opens_list: bool, resolution: bool, resolves: bool = False
    ) -> Place:
        """Place a labelled paragraph; `lost` says that its number is one that print made of another.

        Words that resolve something (`resolves`) right below a resolution's colon are its clause, whatever list their
        number continues: `It was APPROVED:` above `6. Approved the charge`.
        """
        if lost:
            place = self._lost(index, label)
        elif resolves and self._top_is_resolution and self._colon_at and self._colon_at[0] == index - 1:
            place = self._opened(index, label)
        else:
            place = self._continued(index, label) or self._resumed(index, label) or self._opened(index, label)
        self._paused = []
        self._remember(index, place, opens_list=opens_list, resolution=resolution)
        return place

    def close(self) -> None:
        """Note that a heading was placed last, which is nobody's parent; what was open may still go on."""
        self._top, self._top_holds_list, self._top_is_resolution, self._colon_at = None, False, False, None

    def _remember(self, index: int, place: Place, *, opens_list: bool, resolution: bool) -> None:
        """Keep what the next label needs to know: the outermost paragraph, and a colon just before."""
        if place.level == 1:
            self._top, self._top_holds_list, self._top_is_resolution = index, opens_list or resolution, resolution
        self._colon_at = (index, place.level) if opens_list else None

    def _continued(self, index: int, label: Label) -> Place | None:
        """Go on with the innermost open list whose next label this is; else, unless the label can open
        a list of its own, with one that has a gap before it."""
        opens = any(reading.value <= 1 for reading in label.readings)
        for gap in (False,) if opens else (False, True):
            for entry in reversed(self._open):
                for reading in label.readings:
                    if follows(entry.reading, reading, gap=gap) and not (entry.level > 1 and is_item_number(reading)):
                        return self._go_on(index, entry, reading, gap=gap)
        return None

    def _resumed(self, index: int, label: Label) -> Place | None:
        """Go on with a list that plain paragraphs interrupt: `1. ...`, `Voting: unanimous`, `2. ...`.

        Not below a colon, which announces a list of its own; and not with bullets, which say nothing of order.
        """
        for entry in reversed(self._paused) if self._colon_at is None else ():
            for reading in label.readings:
                if reading.form is not Form.BULLET and entry.level > 1 and follows(entry.reading, reading, gap=False):
                    self._open = list(self._paused)
                    return self._go_on(index, entry, reading)
        return None

    def _go_on(self, index: int, entry: _OpenList, reading: Reading, *, gap: bool = False) -> Place:
        self._open = self._open[: self._open.index(entry) + 1]
        entry.reading, entry.last = reading, index
        return Place(entry.level, entry.parent, reading, gap=gap)

    def _opened(self, index: int, label: Label) -> Place:
        """Open a list: below a colon, else numbers outermost unless a resolution asks for them."""
        reading = next((reading for reading in label.readings if reading.value <= 1), label.readings[0])
        if self._top is None or is_item_number(reading):
            return self._open_at(index, reading, 1, None)
        if self._colon_at and reading.form is not Form.DOTTED:
            return self._open_at(index, reading, self._colon_at[1] + 1, self._colon_at[0])
        if again := next((entry for entry in reversed(self._open) if self._restarts(entry, reading)), None):
            return self._open_at(index, reading, again.level, again.parent)
        if reading.form is Form.NUMBER and (not self._top_holds_list or self._begins_anew(reading)):
            return self._open_at(index, reading, 1, None)
        inner = next((entry for entry in reversed(self._open) if self._is_below_top(entry)), None)
        if inner is None or reading.form in (Form.NUMBER, Form.DOTTED):
            return self._open_at(index, reading, 2, self._top)
        return self._open_at(index, reading, inner.level + 1, inner.last)

    def _is_below_top(self, entry: _OpenList) -> bool:
        return self._top is not None and entry.level > 1 and entry.last > self._top

    def _restarts(self, entry: _OpenList, reading: Reading) -> bool:
        """Say whether a list of the same signs is open here: it begins again beside it, not inside it."""
        return self._is_below_top(entry) and _alike(entry.reading, reading)

    def _begins_anew(self, reading: Reading) -> bool:
        """Say whether the outermost list begins again: its signs, after the list that its colon announced."""
        announced = any(self._is_below_top(entry) for entry in self._open)
        return announced and not self._top_is_resolution and any(self._is_top(entry, reading) for entry in self._open)

    def _open_at(self, index: int, reading: Reading, level: int, parent: int | None) -> Place:
        self._open = [entry for entry in self._open if entry.level < level]
        self._open.append(_OpenList(reading, level, parent, index))
        return Place(level, parent, reading, gap=reading.value > 1 and level > 1)

    def _is_top(self, entry: _OpenList, reading: Reading) -> bool:
        return entry.level == 1 and entry.last == self._top and _alike(entry.reading, reading)

    def _lost(self, index: int, label: Label) -> Place:
        """Go on with the outermost list under the resolution, or open one, and say what was meant.

        Paragraphs of which each is printed `1.` go on with each other, if nothing stands between.
        """
        outer = next((entry for entry in self._open if self._is_below_top(entry)), None)
        if outer is None and not self._top_holds_list:
            outer = next((entry for entry in self._open if self._is_top(entry, label.readings[0])), None)
        if outer is None:
            return self._opened(index, label)
        meant = Reading(outer.reading.form, outer.reading.style, outer.reading.value + 1)
        place = self._go_on(index, outer, meant)
        return Place(place.level, place.parent, meant, intended_label=print_label(meant))


def is_item_number(reading: Reading) -> bool:
    """Say whether a label counts the paragraphs of an item: `5.1`, not `5.1.1`."""
    return reading.form is Form.DOTTED and reading.style.count(".") == 1


def _alike(one: Reading, other: Reading) -> bool:
    return one.form is other.form and one.style == other.style


def follows(before: Reading, after: Reading, *, gap: bool = False) -> bool:
    """Say whether a label is the next of a list (or a later one, if gaps are allowed)."""
    if not _alike(before, after):
        return False
    if after.form is Form.BULLET:
        return True
    return after.value > before.value if gap else after.value == before.value + 1


def lost_numbers(labels: Sequence[Label | None]) -> list[bool]:
    """Say of each label whether its number was lost: `1.` `1.` `1.`, as saved pages print some lists.

    A plain number that is 1 and has another 1 of the same style before or after it, with no other
    number of that style between, cannot be its own; unless a 2 follows, for then only a list began anew.
    """
    lost = [False] * len(labels)
    numbered: dict[str, list[tuple[int, int]]] = {}
    for index, label in enumerate(labels):
        if label and label.readings[0].form is Form.NUMBER:
            numbered.setdefault(label.readings[0].style, []).append((index, label.readings[0].value))
    for run in numbered.values():
        for ones in _runs_of_ones(run):
            for index in ones:
                lost[index] = True
    return lost


def _runs_of_ones(numbers: Sequence[tuple[int, int]]) -> Iterator[list[int]]:
    """Yield the places of two or more 1s in a row that no 2 follows."""
    ones: list[int] = []
    for index, value in [*numbers, (-1, 0)]:
        if value == 1:
            ones.append(index)
            continue
        if len(ones) > 1 and value != 1 + 1:
            yield ones
        ones = []
