"""Printed minutes: items whose number and title stand on one line, as word processors set them.

In: the blocks of a page without marked items. Out: the same blocks with each item's number and title
apart. Will not: take a numbered paragraph for a title.

`84. Apologies`, `6 Public Forum`, `2584. Financial Report: Balance £1,000.` The items are the first run of
numbers that go on from each other; lists inside items begin again at 1, and their lines are sentences.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from re import Match

from schemas.documents import Block
from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.structuring.attendance import opens_presence
from tasks.structuring.kinds import lead_in
from tasks.structuring.numbering import longest_run, running_values
from tasks.structuring.procedural import begins_with_reference, is_procedural
from tasks.structuring.subtitles import is_subtitle, tells

_NUMBERED = pattern(
    "printed.item",
    r"(?:(?:Minute|MINUTE|Min\.?|Item|ITEM|Agenda item|Agenda Item|AGENDA ITEM)\s(?:No\.?\s?|Number\s)?)?"
    r"(?!(?:PART|RHAN)\s)(?P<number>\(\d{1,4}\)"
    r"|(?:[A-Z]{1,4}[/. ]?|[A-Z][a-z]{1,3}/)?(?!0\s)\d{1,5}(?:[/_-]\d{1,4}){0,3}"
    r"(?:/[A-Z]{2,5}/\d{1,3}|:\d{1,3}|/[A-Z]{2,4}|\.\d{1,3}|\s\d{1,3}(?=\.))?)"
    r"[.):]?(?:\s?[-–—])?\s+(?P<words>[A-Z\d‘“(].*)",
)
_CAPITALS = pattern("printed.capitals", r"(?P<title>[^a-z:]{2,200}+)(?P<rest>(?!))?$")
_TITLE = pattern(
    "printed.title", r"(?P<title>(?:[^.:!?]|\.(?=\w)){2,300}+)(?:(?P<colon>\s?:)\s+(?P<rest>\S.*)|\s?:?|\.)$"
)
_RUN_IN = pattern("printed.run_in", r"(?P<title>[^.:!?]{2,60}+)\.\s{1,3}+(?P<rest>[A-Z].*)$")
"""A title with its minutes on the same line: `2. Apologies. Cllr Orme sent apologies.`"""
_DASHED = pattern(
    "printed.dashed", r"(?P<title>[A-Z][^.:;!?–—]{2,80}?)\s[–—-]\s{1,3}(?P<rest>(?=[^.!?]{0,300}+[.!?])[A-Z\d].*)$"
)
"""The same behind a dash: `19/114 Minutes – The minutes were approved.`"""
_FEWEST = 3
_LONGEST_PLAIN = 110
_MOST_WORDS = 8
_SHORTEST_WRAPPED = 40
_SURE = 5.0
_OF_CLAUSE = 0.6
"""What a line counts less that does something: `8. Delegates authority to the Director` is a clause."""
_DECIDED = 1.5
"""What a title counts more that stands above the line `Decision`."""
_KNOWN = 3.0
"""What a title counts that every agenda has (`Apologies`), beside a plain line, which counts 1."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    index: int
    number: tuple[int, int]
    title: tuple[int, int]
    rest: tuple[int, int] | None
    bold: bool
    weight: float


def with_items_apart(text: str, blocks: Sequence[Block]) -> tuple[list[Block], set[int]]:
    """Return the blocks, with number, title and first words of each item as blocks, and the numbers' starts."""
    run = _run(text, list(_candidates(text, blocks)))
    chosen = {one.index: one for one in run if not _is_list(text, blocks, run)}
    apart: list[Block] = []
    for index, block in enumerate(blocks):
        one = chosen.get(index)
        if index - 1 in chosen and _title_goes_on(text, blocks[index - 1], chosen[index - 1], block, one):
            apart[-1] = replace(apart[-1], end=block.end)
            continue
        spans = [one.number, one.title, *([one.rest] if one.rest else [])] if one else [(block.start, block.end)]
        apart.extend(block.cut(start, end) for start, end in spans)
    return apart, {one.number[0] for one in chosen.values()}


def _title_goes_on(text: str, line: Block, title: _Candidate, below: Block, next_title: _Candidate | None) -> bool:
    """Say whether a title that is set on two lines goes on below: in capitals, in bold, or because it breaks off."""
    if (
        next_title
        or title.rest
        or below.gap_before
        or opens_presence(text, below)
        or lead_in(text[below.start : below.end])
    ):
        return False
    above, words = text[slice(*title.title)], text[below.start : below.end]
    if above.isupper() and len(above) >= _SHORTEST_WRAPPED:
        return words.isupper()
    if line.bold:
        return below.bold and len(above) >= _SHORTEST_WRAPPED
    return len(words) <= _LONGEST_PLAIN and (above[-1] in ",&" or breaks_off(above))


def breaks_off(title: str) -> bool:
    """Say whether a title ends with a word behind which it must go on: `Recycling Centres: Award of`."""
    return title.rsplit(maxsplit=1)[-1] in lexicon().words["page.breaks_off"]


def _candidates(text: str, blocks: Sequence[Block]) -> Iterator[_Candidate]:
    for index, block in enumerate(blocks):
        match = _NUMBERED.match(text, block.start, block.end)
        title = _title(text, match.start("words"), block.end) if match else None
        if match and title and (block.bold or _looks_like_title(title)):
            below = blocks[index + 1] if index + 1 < len(blocks) else None
            numbered = below is not None and _NUMBERED.match(text, below.start, below.end) is not None
            span, rest = _parts(title, None if numbered else below)
            decided = below is not None and text[below.start : below.end].rstrip(" :").casefold() == "decision"
            weight = _weight(text[slice(*span)], block) - (rest is None and numbered) / 2 + decided * _DECIDED
            yield _Candidate(index, match.span("number"), span, rest, block.bold, weight)


def _parts(title: Match[str], below: Block | None) -> tuple[tuple[int, int], tuple[int, int] | None]:
    """Return where a title stands, and its minutes on the same line; a second part behind its colon is part of it."""
    if not title.group("rest"):
        return title.span("title"), None
    if title.re is _TITLE and is_subtitle(title.group("title"), title.group("rest"), below):
        return (title.start("title"), title.end("rest")), None
    return title.span("title"), title.span("rest")


def _title(text: str, start: int, end: int) -> Match[str] | None:
    """Match a title, with words behind its colon or dash, or a line of capitals whatever its stops."""
    dashed = _DASHED.match(text, start, end)
    if dashed and (is_procedural(dashed.group("title")) or tells(dashed.group("rest"))):
        return dashed
    match = _CAPITALS.match(text, start, end) or _TITLE.match(text, start, end)
    if match:
        return match
    run_in = _RUN_IN.match(text, start, end)
    return run_in if run_in and is_procedural(run_in.group("title")) else None


def _looks_like_title(title: Match[str]) -> bool:
    """Say whether words that are not bold may be a title: short, no figure first unless in capitals, no sentence."""
    words = title.group("title")
    if words.isupper():
        return True
    stopped = title.group(0).endswith(".") and title.group("rest") is None
    figure = words[0].isdigit() and not begins_with_reference(words)
    return len(words) <= _LONGEST_PLAIN and not figure and not (stopped and _is_sentence(words))


def _is_sentence(words: str) -> bool:
    """Say whether words that end with a stop are more than a title: long, or with a verb that tells."""
    told = any(word in lexicon().words["attendance.prose"] for word in words.split())
    return not is_procedural(words) and (told or len(words.split()) > _MOST_WORDS)


def _weight(title: str, block: Block) -> float:
    """Return what a title counts: one that every agenda has, or that is set apart, is hardly a line of a list."""
    known = _KNOWN if is_procedural(title) else 1.0
    first, second, *_ = [*title.split(maxsplit=2), "", ""]
    verb = first.endswith(("s", "ed")) and first.casefold() in lexicon().canonical("decisions.verbs")
    clause = verb and second.islower()
    return known + title.isupper() + (block.gap_before > 0) / 2 - clause * _OF_CLAUSE


def _run(text: str, candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """Return the numbers that go on from each other; fewer than three are no agenda, unless they are titles for sure
    and begin with 1, are numbers of minutes by their form, or open as an agenda does.

    Where titles are bold, a line that is not is one only if it comes after them all (`11. AOCB`): a list of
    names goes on just as well.
    """
    bold = [place for place, one in enumerate(candidates) if one.bold]
    titles = list(candidates)
    if len(bold) >= _FEWEST:
        titles = [one for place, one in enumerate(candidates) if one.bold or place > bold[-1]]
    whole = [one for one in titles if "." not in text[slice(*one.number)]]
    pointed = [one for one in titles if "." in text[slice(*one.number)]]
    return max(_longest(text, whole), _longest(text, pointed), key=_heaviness)


def _longest(text: str, titles: Sequence[_Candidate]) -> list[_Candidate]:
    """Return the longest run among titles of one kind of number: `6.1` stands under `6`, `21.44` follows `21.43`."""
    numbers = [text[slice(*one.number)] for one in titles]
    values = running_values(numbers)
    places = longest_run(values, [one.weight for one in titles])
    run = [titles[place] for place in places]
    own = bool(run) and (values[places[0]] == 1 or not numbers[places[0]].isdigit() or _is_set_apart(text, run))
    sure = len(run) >= _FEWEST or (own and _heaviness(run) >= _SURE) or _opens_agenda(text, run)
    return run if sure else []


def _is_list(text: str, blocks: Sequence[Block], run: Sequence[_Candidate]) -> bool:
    """Say whether a run is a list below a sentence: `RESOLVED – That permission be granted on these conditions:`."""
    above = blocks[run[0].index - 1] if run[0].index else None
    if above is None or text[above.end - 1] != ":" or any(is_procedural(text[slice(*one.title)]) for one in run):
        return False
    return above.end - above.start >= _SHORTEST_WRAPPED or lead_in(text[above.start : above.end]) is not None


def _is_set_apart(text: str, run: Sequence[_Candidate]) -> bool:
    """Say whether numbers that go on from another meeting's are items': all their titles are in capitals."""
    return len(run) > 1 and all(text[slice(*one.title)].isupper() for one in run)


def _opens_agenda(text: str, run: Sequence[_Candidate]) -> bool:
    """Say whether the first of several titles is one that every agenda has (`71. Apologies for absence`)."""
    return len(run) > 1 and is_procedural(text[slice(*run[0].title)])


def _heaviness(run: Sequence[_Candidate]) -> float:
    return sum(one.weight for one in run)
