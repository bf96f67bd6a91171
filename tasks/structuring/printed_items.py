"""The numbers of printed items: which numbered lines of a page are its items, and which are lines of lists.

In: the blocks of a page. Out: the items' lines, each with number and title. Will not: cut the page.

The items are the first run of numbers that go on from each other; lists inside items begin again at 1, and their lines
are sentences.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from schemas.documents import Block
from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.structuring.extracts import heads_points, heads_several, open_extract
from tasks.structuring.lead_ins import lead_in
from tasks.structuring.left_out import Line, left_out, printed_number
from tasks.structuring.numbered_lines import numbered
from tasks.structuring.numbering import longest_run, running_values
from tasks.structuring.others_items import of_this_meeting
from tasks.structuring.printed_titles import (
    PrintedTitle,
    left_out_title,
    long_title,
    printed_title,
    sentence_title,
)
from tasks.structuring.procedural import is_procedural
from tasks.structuring.put_in_numbers import is_put_in, letter_of
from tasks.structuring.subtitles import is_sentence
from tasks.structuring.title_lines import is_first_point, is_title_line
from tasks.structuring.untitled_items import untitled_items

_POINT = pattern("printed.point", r"\d{1,3}\.\d{1,2}$")
_FEWEST = 3
_FEWEST_SENTENCES = 2
"""So many items whose title is a sentence say that the minutes have hardly any titles."""
_MOSTLY = 0.8
_SURE = 5.0
_LONGEST_LABEL = 40
_OF_CLAUSE = 0.6
"""What a line counts less that does something: `8. Delegates authority to the Director` is a clause."""
_DECIDED = 1.5
"""What a title counts more that stands above the line `Decision`."""
_KNOWN = 3.0
"""What a title counts that every agenda has (`Apologies`), beside a plain line, which counts 1."""


@dataclass(frozen=True, slots=True)
class PrintedItem:
    """The line of an item: its block, number and title; `weight` is what it counts in a run."""

    index: int
    number: tuple[int, int]
    title: PrintedTitle
    bold: bool
    weight: float

    @property
    def spans(self) -> list[tuple[int, int]]:
        """Return where number, title and the words behind it stand."""
        return [self.number, self.title.span, *([self.title.rest] if self.title.rest else [])]


def printed_items(text: str, blocks: Sequence[Block]) -> list[PrintedItem]:
    """Return the items of a page whose number and title stand on one line, in reading order."""
    lines = [(index, match) for index, block in enumerate(blocks) if (match := numbered(text, block))]
    candidates = _of_this_meeting(text, blocks, list(_candidates(text, blocks, lines)))
    run = _run(text, blocks, [one for one in candidates if not letter_of(text[slice(*one.number)])])
    if untitled := untitled_items(text, blocks, lines, {one.index: one.title for one in candidates}):
        return [
            PrintedItem(index, match.span("number"), title, blocks[index].bold, 0) for (index, match), title in untitled
        ]
    if not run or _is_list(text, blocks, run) or _stand_below_titles(text, blocks, run):
        return []
    items = sorted([*run, *_between(text, blocks, lines, run, candidates)], key=lambda one: one.index)
    items = sorted([*items, *_put_in(text, items, candidates)], key=lambda one: one.index)
    return sorted([*items, *_below(text, items, lines, candidates)], key=lambda one: one.index)


def _of_this_meeting(text: str, blocks: Sequence[Block], candidates: Sequence[PrintedItem]) -> list[PrintedItem]:
    """Return the lines without those that a word tells from the items of this meeting: `Item 5` among `3.` and `4.`."""
    words = (text[blocks[one.index].start : one.number[0]] for one in candidates)
    worded = [any(map(str.isalpha, before)) for before in words]
    kept = of_this_meeting([text[slice(*one.number)] for one in candidates], worded)
    return [one for one, keep in zip(candidates, kept, strict=True) if keep]


def _candidates(text: str, blocks: Sequence[Block], lines: Sequence[Line]) -> Iterator[PrintedItem]:
    numbers = {index for index, _ in lines}
    for index, match in lines:
        block, below = blocks[index], blocks[index + 1] if index + 1 < len(blocks) else None
        near = index + 1 in numbers
        named = match.start() < match.start("number")
        title = printed_title(text, match.start("words"), block, None if near else below, named=named)
        if below and heads_points(text, match["number"], below) and (title is None or _is_parted_at_colon(text, title)):
            title = long_title(text, match.start("words"), block.end)
        if title:
            decided = below is not None and text[below.start : below.end].rstrip(" :").casefold() == "decision"
            weight = weight_of(text[slice(*title.span)], block) - (title.rest is None and near) / 2 + decided * _DECIDED
            yield PrintedItem(index, match.span("number"), title, block.bold, weight)


def _is_parted_at_colon(text: str, title: PrintedTitle) -> bool:
    """Say whether a title was taken to end at a colon: `Performance: Quarter to June`, with its points below it."""
    return title.rest is not None and ":" in text[title.span[1] : title.rest[0]]


def _between(
    text: str,
    blocks: Sequence[Block],
    lines: Sequence[Line],
    run: Sequence[PrintedItem],
    candidates: Sequence[PrintedItem],
) -> Iterator[PrintedItem]:
    """Yield the lines that have the numbers missing between items, whatever the shape of their titles.

    Also lines that tell something, where items have sentences for titles: `4. The Clerk reported that ...`.
    """
    taken = {one.index for one in run}
    parted = {one.index: one.title for one in candidates if one.title.rest and is_known(text, one)}
    printed = {line[0]: printed_number(text, line) for line in lines}
    others = {index: match for index, match in lines if index not in taken}
    untitled = sum(is_sentence(text[slice(*one.title.span)]) for one in run) >= _FEWEST_SENTENCES
    for line in left_out([printed[one.index] for one in run], [printed[index] for index in others]):
        match, block = others[line.index], blocks[line.index]
        title = parted.get(line.index) or left_out_title(text, match.start("words"), block)
        if title is None and untitled:
            title = sentence_title(text, match.start("words"), block.end)
        if title:
            yield PrintedItem(line.index, match.span("number"), title, block.bold, 0)


def _put_in(text: str, items: Sequence[PrintedItem], candidates: Sequence[PrintedItem]) -> Iterator[PrintedItem]:
    """Yield the titles whose number has a letter, right behind the item that it goes on from (`put_in_numbers`)."""
    begun = [(one.index, text[slice(*one.number)]) for one in items]
    for one in (one for one in candidates if letter_of(text[slice(*one.number)])):
        printed = text[slice(*one.number)]
        before = next((number for index, number in reversed(begun) if index < one.index), None)
        if before and not one.title.doubtful and is_put_in(printed, before):
            begun = sorted([*begun, (one.index, printed)])
            yield one


def _below(
    text: str, items: Sequence[PrintedItem], lines: Sequence[Line], candidates: Sequence[PrintedItem]
) -> Iterator[PrintedItem]:
    """Yield the sub-items: lines `4.1 Opening hours` below `4. Report of the Director`, where these are all titles.

    Where the points of the minutes are numbered so (`4.1 The Director reported ...`), none is a sub-item.
    """
    points = {index for index, match in lines if _POINT.match(match.group("number"))}
    titles = [one for one in candidates if one.index in points and not (one.title.rest or one.title.doubtful)]
    if len(titles) < _FEWEST or len(titles) < _MOSTLY * len(points):
        return
    above = {text[slice(*one.number)].rstrip(". "): one.index for one in items}
    taken = {one.index for one in items}
    for one in titles:
        stem = text[slice(*one.number)].partition(".")[0]
        if one.index not in taken and above.get(stem, one.index) < one.index:
            yield one


def weight_of(title: str, block: Block) -> float:
    """Return what a title counts: one that every agenda has, or that is set apart, is hardly a line of a list."""
    known = _KNOWN if is_procedural(title) else 1.0
    first, second, *_ = [*title.split(maxsplit=2), "", ""]
    verb = first.endswith(("s", "ed")) and first.casefold() in lexicon().canonical("decisions.verbs")
    clause = verb and second.islower()
    apart = block.gap_before > 0 or block.start == 0
    return known + title.isupper() + apart / 2 - clause * _OF_CLAUSE


def _run(text: str, blocks: Sequence[Block], candidates: Sequence[PrintedItem]) -> list[PrintedItem]:
    """Return the numbers that go on from each other; fewer than three are no agenda, unless they are titles for sure
    and begin with 1, are numbers of minutes by their form, or open as an agenda does, or have their points below them.

    Where titles are bold, a line that is not is one only if it comes after them all (`11. AOCB`): a list of
    names goes on just as well.
    """
    bold = [place for place, one in enumerate(candidates) if one.bold]
    titles = list(candidates)
    if len(bold) >= _FEWEST:
        titles = [one for place, one in enumerate(candidates) if one.bold or place > bold[-1]]
    whole = [one for one in titles if "." not in text[slice(*one.number)]]
    pointed = [one for one in titles if "." in text[slice(*one.number)]]
    longest = _longest(text, whole)
    if not longest and (few := _extract(text, blocks, whole)):
        return few
    return max(longest, _longest(text, pointed), key=_heaviness)


def _extract(text: str, blocks: Sequence[Block], titles: Sequence[PrintedItem]) -> list[PrintedItem]:
    """Return the titles of an extract: one or two that go on from each other (`extracts`)."""
    heads = [one for one in titles if heads_several(text, text[slice(*one.number)], blocks[one.index + 1 :])]
    plain = [(one.index, text[slice(*one.title.span)]) for one in titles]
    if not heads and all(one.title.rest is None and not one.title.doubtful for one in titles):
        heads = list(titles) if open_extract(text, blocks, plain) else []
    values = running_values([text[slice(*one.number)] for one in heads])
    return heads if 0 < len(heads) < _FEWEST and len(heads) == len(longest_run(values, [1.0] * len(heads))) else []


def _longest(text: str, titles: Sequence[PrintedItem]) -> list[PrintedItem]:
    """Return the longest run among titles of one kind of number: `6.1` stands under `6`, `21.44` follows `21.43`."""
    numbers = [text[slice(*one.number)] for one in titles]
    values = running_values(numbers)
    if _begins_anew(text, titles, values):
        return list(titles)
    places = longest_run(values, [one.weight for one in titles])
    run = [titles[place] for place in places]
    own = bool(run) and (values[places[0]] == 1 or not numbers[places[0]].isdigit() or _is_set_apart(text, run))
    sure = len(run) >= _FEWEST or (own and _heaviness(run) >= _SURE) or _opens_agenda(text, run)
    clauses = all(one.title.doubtful for one in run) and not any(is_known(text, one) for one in run)
    return run if sure and not clauses else []


def _begins_anew(text: str, titles: Sequence[PrintedItem], values: Sequence[int]) -> bool:
    """Say whether every item has the number 1, as in a web page whose list begins again behind each paragraph."""
    known = sum(is_known(text, one) for one in titles)
    return set(values) == {1} and len(titles) > _FEWEST and known >= _FEWEST - 1


def _is_list(text: str, blocks: Sequence[Block], run: Sequence[PrintedItem]) -> bool:
    """Say whether a run is a list below a sentence: `RESOLVED – That permission be granted on these conditions:`."""
    above = blocks[run[0].index - 1] if run[0].index else None
    if above is None or text[above.end - 1] != ":" or any(is_known(text, one) for one in run):
        return False
    return above.end - above.start >= _LONGEST_LABEL or lead_in(text[above.start : above.end]) is not None


def _stand_below_titles(text: str, blocks: Sequence[Block], run: Sequence[PrintedItem]) -> bool:
    """Say whether a run is of points below titles without numbers: `Roads`, and below it `4.1 The Clerk reported`."""
    stems = {text[slice(*one.number)].partition(".")[0] for one in run if "." in text[slice(*one.number)]}
    if len(stems) < _FEWEST - 1:
        return False
    firsts = [index for index, block in enumerate(blocks) if is_first_point(text, block)]
    below = [index for index in firsts if index and is_title_line(text, blocks[index - 1])]
    bare = [index for index in below if numbered(text, blocks[index - 1]) is None]
    return len(bare) >= _FEWEST and 2 * len(bare) > len(firsts)


def _is_set_apart(text: str, run: Sequence[PrintedItem]) -> bool:
    """Say whether numbers that go on from another meeting's are items': all their titles are in capitals."""
    return len(run) > 1 and all(text[slice(*one.title.span)].isupper() for one in run)


def _opens_agenda(text: str, run: Sequence[PrintedItem]) -> bool:
    """Say whether the first of several titles is one that every agenda has (`71. Apologies for absence`)."""
    return len(run) > 1 and is_known(text, run[0])


def is_known(text: str, one: PrintedItem) -> bool:
    """Say whether an item's title is one that every agenda has."""
    return is_procedural(text[slice(*one.title.span)])


def _heaviness(run: Sequence[PrintedItem]) -> float:
    return sum(one.weight for one in run)
