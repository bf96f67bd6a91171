"""The sides of a recorded vote with names on the line below: `Against the motion`, then `Councillors Heron and Teal`.

In: passages of one item. Out: the same passages, each side's line and the names below it as one, so that offsets stay
true. Will not: read the names (`records`), or join a line that says how many there were and has names of its own.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage
from tasks.extracting.votes import count_lines, roll_calls
from tasks.extracting.votes.choices import choices
from tasks.extracting.votes.numbers import HEADS_COLUMNS, ROW_OF_COUNTS, of_what

_LONGEST_HEAD = 60
_FARTHEST = 12
"""White space between a side and its names; more of it is something left out."""


def with_names(passages: Sequence[Passage]) -> Iterator[Passage]:
    """Yield passages, a side of a vote joined with the names below it, and the lines that count a vote as one."""
    side: Passage | None = None
    for passage in roll_calls.as_one(list(count_lines.as_one(passages))):
        if side is not None:
            joined = _joined(side, passage)
            if joined and _ONE_NAME.match(passage.text):
                side = joined
                continue
            yield joined or side
            side = None
            if joined:
                continue
        if len(passage.text) <= _LONGEST_HEAD and (_side().match(passage.text) or COLUMNS.match(passage.text)):
            side = passage
        else:
            yield passage
    if side is not None:
        yield side


def _joined(side: Passage, names: Passage) -> Passage | None:
    """Return both as one passage, if what stands below is names or says that there are none."""
    gap = names.start - side.end
    below = ROW_OF_COUNTS if COLUMNS.match(side.text) else _names()
    if not 0 < gap <= _FARTHEST or not below.match(names.text):
        return None
    text = side.text + "\n" * gap + names.text
    return Passage(side.paragraph_id, side.start, names.end, text, ((side.start, names.end),), side.paragraph)


_ONE_NAME = pattern(
    "vote.one_name", r"(?:Councillor|Cllr|Alderman|Ald|Bailie|Mr|Mrs|Ms|Miss|Dr)\.?(?:\s[A-Z][\w.’'-]{0,24}){1,4}$"
)
"""`Councillor Ann Heron`, a line of its own: more may stand below it."""
COLUMNS = pattern("vote.columns", rf"{HEADS_COLUMNS}(?=$|\n)")
"""`| For | Against | Abstain |`, the head of a table with one row of counts."""


@lru_cache(maxsize=1)
def _side() -> Pattern[str]:
    """Match `For recommendation (4) – 38`, `AGAINST:`, `Voting in favour (7)`, `Those abstaining:`, the whole line."""
    labels = any_of(choices())
    return pattern(
        "vote.side_alone",
        rf"(?:The\sfollowing\s)?(?:(?:Members|Councillors|Those|members|councillors)\s)?(?:[Vv]ot(?:ed|ing|es)\s|VOT(?:ED|ING|ES)\s)?{labels}"
        rf"(?:\sTHE\s\w{{1,16}}|{of_what()})\s?(?:(?:[-–:]\s?)?\(?\d{{1,3}}\)?)?(?:\s?[-–:]){{0,2}}$",
    )


@lru_cache(maxsize=1)
def _names() -> Pattern[str]:
    """Match a line that is a list of people, or says that there are none; one that goes on with a verb is no list."""
    titles = any_of(
        [
            *(form for forms in lexicon().forms["votes.titles"].values() for form in forms),
            *lexicon().words["people.honorifics"],
        ]
    )
    word = r"(?:[A-ZÀ-ÖØ-Þ][\w.’'()-]{0,30}|\([^()\n]{1,30}\)|and|&|the|van|von|de|der|la)"
    return pattern(
        "vote.names_below",
        rf"(?:(?=(?:The\s)?{titles}|[^,]{{2,40}},)(?:{word}[,;:]?(?:\s{{1,4}}|$|(?=\.?$))){{2,400}}+|None|Nil|NONE|NIL|0)\.?$",
    )
