"""Counts of a vote set out in lines or cells: `5 For`, `Against | 3`, `Number abstaining: 1`, `In favour` above `5`.

In: the words of a line, or of several that stand below each other. Out: each choice with its count, and passages of
which such lines are one. Will not: take a line that holds anything else.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from re import Match, Pattern

from schemas.patterns import any_of, as_listed, pattern
from schemas.vocabulary import VoteChoice
from tasks.extracting.passages import Passage
from tasks.extracting.votes.choices import choices
from tasks.extracting.votes.numbers import digits, number_of

Counted = tuple[VoteChoice, int, tuple[int, int]]
_LONGEST = 240
LONGEST_LINE = 90
FARTHEST = 12
"""White space between the lines of one vote; more of it is something left out."""


def counted_on_lines(words: str) -> list[Counted]:
    """Return the counts where words are nothing else; none where a choice is counted twice.

    >>> counted_on_lines("For | 5")
    [(<VoteChoice.FOR: 'for'>, 5, (0, 7))]
    """
    if len(words) > _LONGEST:
        return []
    if labels_first := _labels_first(words):
        return labels_first
    found: list[Counted] = []
    position = len(words) - len(words.lstrip("[("))
    while position < len(words):
        match = _pair().match(words, position)
        if match is None:
            return []
        found.append(_counted(match))
        position = match.end()
    return found if len({choice for choice, _, _ in found}) == len(found) else []


def _labels_first(words: str) -> list[Counted]:
    """Read `For`, `Against` and below them `6`, `2`: the cells of a small table, one a line."""
    cells = words.split("\n") if "\n" in words else ()
    cells = [cell.strip() for cell in cells if cell.strip()]
    half = len(cells) // 2
    if half < _FEWEST or not all(cell.isdigit() for cell in cells[-half:]) or len(cells) % 2:
        return []
    labels = [choices().get(cell) for cell in cells[:half]]
    counted = zip(labels, cells[half:], strict=True)
    return [(label, int(cell), (0, len(words))) for label, cell in counted if label] if all(labels) else []


_FEWEST = 2


def _counted(match: Match[str]) -> Counted:
    which = "" if match.group("label") else "_behind"
    choice = choices()[as_listed(match, f"label{which}")]
    return (
        choice,
        number_of(match.group(f"number{which}")),
        (match.start(), match.start() + len(match.group().rstrip())),
    )


@lru_cache(maxsize=1)
def _pair() -> Pattern[str]:
    """Match a label and its count in either order, whatever parts them: `Votes for: 5`, `| Against | 3 |`, `5 For`."""
    who = r"(?:(?:number|total|no\.?)\s(?:of\s)?)?(?:(?:members|councillors|cllrs|those|votes)\s)?"
    voters = rf"(?i:{who}(?:(?:vot(?:es?|ed|ing)|cast)\s)?)"
    labels = any_of(form for form in choices() if form != "objections")
    motion = r"(?:[ \t]?:?[ \t]?\((?:approv(?:e|al)|refus(?:e|al)|granting|deferral|motion|amendment)\))?"
    label, number = (
        rf"{voters}(?P<label%s>{labels})\b(?:\s(?:of\s)?the\s\w{{4,14}})?{motion}",
        rf"(?P<number%s>{digits()})",
    )
    part, end = r"[ \t]{0,20}[|:;=\n\t–-]{0,12}[ \t]?\(?", r"\)?(?:\s?[|\n\t]{1,12}\s?|[ \t]{3,20}|[ \t]?[\])]?\.?$)"
    either = f"{label % ''}{part}{number % ''}|{number % '_behind'}{part}{label % '_behind'}"
    return pattern("vote.pair_on_line", rf"\|?\s?(?:{either}){end}")


def as_one(passages: Sequence[Passage]) -> Iterator[Passage]:
    """Yield passages, the lines that count one vote as one, so that offsets stay true."""
    place = 0
    while place < len(passages):
        lines = _run(passages, place)
        while len(lines) > 1 and not _counts_twice(lines):
            lines.pop()
        yield joined(lines) if len(lines) > 1 else passages[place]
        place += max(len(lines), 1)


def _run(passages: Sequence[Passage], place: int) -> list[Passage]:
    """Return the passages from a place on that may be lines of one vote."""
    lines: list[Passage] = []
    for passage in passages[place:]:
        near = not lines or 0 < passage.start - lines[-1].end <= FARTHEST
        if not near or len(passage.text) > LONGEST_LINE or not _part().fullmatch(passage.text):
            break
        lines.append(passage)
    return lines


@lru_cache(maxsize=1)
def _part() -> Pattern[str]:
    """Match a line that holds counts, a label or a number, and nothing else."""
    labels = any_of(choices())
    others = (
        r"(?i:number|total|no|of|members|councillors|cllrs|those|vot(?:es?|ed|ing)|cast|the|motion|proposal|recommendation|resolution|application|amendment"
        r"|approv(?:e|al)|refus(?:e|al)|granting|deferral)"
    )
    word = rf"{others}|{labels}|{digits()}"
    return pattern("vote.part_of_count", rf"(?=[\w|(])(?:(?:{word})(?!\w)|[ \t|:;=().–-]){{1,40}}+")


def _counts_twice(lines: Sequence[Passage]) -> bool:
    return len(counted_on_lines(joined(lines).text)) > 1


def joined(lines: Sequence[Passage]) -> Passage:
    """Return lines as one passage, the white space between them as ends of lines."""
    text = lines[0].text
    for before, line in pairwise(lines):
        text += "\n" * (line.start - before.end) + line.text
    first, end = lines[0], lines[-1].end
    return Passage(first.paragraph_id, first.start, end, text, ((first.start, end),), first.paragraph)
