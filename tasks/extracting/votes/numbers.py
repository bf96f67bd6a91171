"""Numbers of votes as printed, and counts without a word of their own: `by 44 votes to 12`, `(7:3)`, `(8/0/1)`.

In: the words of one vote. Out: numbers, in the order of print. Will not: say who won (`votes`), or
read a date in brackets for three counts.
"""

from collections.abc import Iterator
from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.counting import votes_in_words
from seeds.lexicon import lexicon
from tasks.extracting.figures.numerals import value_of

Span = tuple[int, int]
_SIDE = r"(?i:against|abst)"
"""What stands behind a stroke where a count stands before it: `For 12/Against 9`; `24/0512` is no count."""


def number_of(printed: str) -> int:
    """Return a number by its figures or its words."""
    if printed.isdigit():
        return int(printed)
    word = " ".join(printed.lower().partition("(")[0].split())
    return int(_few_or_none().get(word) or value_of(word))


@lru_cache(maxsize=1)
def digits() -> str:
    """Return the pattern of a number of votes: `12`, `nil`, `twenty-four`, `five (5)`, `9` in `12 for/9 against`."""
    apart = r"(?<![\d.,£])(?:(?<!/)|(?<=(?i:for)/)|(?<=(?i:ainst)/)|(?<=(?i:avour)/))"
    return rf"(?:{apart}\d{{1,3}}(?!\d|/(?!{_SIDE})|[.,]\d)|\b{votes_in_words()}\b(?:\s\(\d{{1,3}}\))?)"


def is_number(printed: str) -> bool:
    """Say whether words are a number of votes and nothing else."""
    return _whole().fullmatch(printed) is not None


def holds_number(words: str) -> bool:
    """Say whether words hold a number of any kind, without which they count nothing."""
    return _any_number().search(words) is not None


@lru_cache(maxsize=1)
def _any_number() -> Pattern[str]:
    return pattern("vote.any_number", rf"\d|\b{votes_in_words()}\b")


@lru_cache(maxsize=1)
def _whole() -> Pattern[str]:
    return pattern("vote.number", digits())


@lru_cache(maxsize=1)
def _few_or_none() -> dict[str, str]:
    """Return the numbers of what is said in words of no number, such as `nil` and `a single`."""
    return {form: number for number, forms in lexicon().forms["votes.numbers"].items() for form in forms}


def of_what() -> str:
    """Return the part of a pattern that says what the votes were for or against: ` the procedural motion`.

    Of several recommendations one has its number: ` recommendation (4)`.
    """
    kinds = any_of(lexicon().words["votes.motion_kinds"])
    numbered = r"[Rr]ecommendation\s(?:\(\d{1,2}\)|\d{1,2}(?=\s?[:–-]))"
    what = rf"(?:the\s)?{numbered}|the\s(?:{kinds}\s)?\w{{1,16}}|approval|adoption|refusal"
    return rf"(?:\s(?:of\s)?(?:{what})|\sfrom\svoting)?"


def against_each_other(words: str) -> Iterator[tuple[int, int, Span]]:
    """Yield `by 44 votes to 12`, `31 votes to 29`, `(7:3)`."""
    for made in _against_each_other():
        match = made.search(words)
        if match and not (":" in match[0] and _CLOCK.search(words, max(0, match.start() - _NEAR), match.start())):
            yield number_of(match.group("one")), number_of(match.group("other")), match.span()
            return


_NEAR = 80
_CLOCK = pattern(
    "vote.clock",
    r"\b(?:left|arrived|joined|returned|entered|adjourned|resumed|closed|began|ended|point)\b[^.;()]{0,60}$",
)
"""`Councillor Heron left the meeting (15:35)`: a time of day."""


def of_all(words: str) -> Iterator[tuple[int, Span]]:
    """Yield how many of all who were there were in favour: `Approved 8/9`, `8/9 in favour`; not `Carried 8/1`."""
    if "/" in words and (match := _OF_ALL.search(words)):
        counted = int(match.group("one") or match.group("first"))
        if counted <= int(match.group("all") or match.group("whole")):
            yield counted, match.span()


def with_others(words: str) -> Iterator[tuple[int, Span]]:
    """Yield how many agreed where some are told of who did not: `agreed by 4 votes with Councillor Teal against`."""
    if match := _with_others().search(words):
        yield number_of(match.group("one")), match.span()


@lru_cache(maxsize=1)
def _with_others() -> Screened:
    agreed = r"(?i:agreed|approved|carried|resolved|supported|accepted|adopted|passed|confirmed|endorsed|ratified)"
    return screened(
        "vote.with_others",
        rf"\b{agreed},?\s\(?by\s(?P<one>{digits()})\s(?:votes?|(?i:members|councillors|cllrs))(?:,?\s(?:with|and)\s|,\s)(?=[^.;]{{2,80}}?\b(?:against|abst|dissent|oppos))",
    )


_OF_ALL = pattern(
    "vote.of_all",
    r"\b(?i:approved|agreed|carried|supported|adopted|accepted)[:,]?\s\(?(?:by\s)?(?P<one>\d{1,2})\s?/\s?(?P<all>\d{1,2})(?!\s?[/\d])"
    r"|(?<![\d/])(?P<first>\d{1,2})\s?/\s?(?P<whole>\d{1,2})\s(?:(?:voted|votes)\s)?(?:in\sfavour|[Ff]or)\b",
)


def tied(words: str) -> Iterator[tuple[int, Span]]:
    """Yield the count of each side: `tied at three each`, `after a 2:2 tie`, `equal (24 votes each way)`."""
    for made in _tied():
        match = made.search(words)
        if match and number_of(match.group("each")) == number_of(match.groupdict().get("other") or match.group("each")):
            yield number_of(match.group("each")), match.span()
            return


def in_a_row(words: str) -> Iterator[tuple[int, int, int, Span]]:
    """Yield the three counts of `CARRIED (8/0/1)`, `Seconded: Cllr Teal 7-3-1`: for, against, abstaining."""
    for match in _IN_A_ROW.finditer(words) if _JOINED.search(words) else ():
        one, two, three = (int(match.group(name)) for name in ("one", "two", "three"))
        if match.group("said") or not _may_be_date(match.group("one"), two, match.group("three")):
            yield one, two, three, match.span("row")
            return


def _may_be_date(day: str, month: int, year: str) -> bool:
    return 0 < int(day) <= _LAST_DAY and 0 < month <= _LAST_MONTH and len(year) == len("19")


_LAST_DAY, _LAST_MONTH = 31, 12
_JOINED = pattern("vote.joined", r"[0-9]\s?[/:–-]\s?\d")
_IN_A_ROW = pattern(
    "vote.in_a_row",
    r"(?:(?P<said>\b(?:CARRIED|LOST|AGREED|RESOLVED|APPROVED|REFUSED|[Cc]arried|[Ll]ost|[Dd]efeated|[Ff]ell|[Vv]otes?|[Vv]oted|[Vv]oting|VOTE|VOTING)[:,]?\s)\(?|\(|(?<=[a-z]\s)(?=\d{1,2}(?P<dash>[–-])\d{1,2}(?P=dash)\d{1,2}\.?$))"
    r"(?!\d\d:\d\d:\d\d)(?P<row>(?P<one>\d{1,3})\s?(?P<sign>[/:–-])\s?(?P<two>\d{1,3})\s?(?P=sign)\s?(?P<three>\d{1,3}))(?![\d/:–-])",
)


def in_columns(words: str) -> Iterator[tuple[int, int, int | None, Span]]:
    """Yield the counts of a small table: `| For | Against | Abstain |` above `| 4 | 2 | 0 |`."""
    if match := _IN_COLUMNS.match(words):
        yield _of_three(match)


def _of_three(match: Match[str]) -> tuple[int, int, int | None, Span]:
    """Return the counts for, against and, if that is said, abstaining."""
    return int(match["one"]), int(match["two"]), int(match["three"]) if match["three"] else None, match.span()


HEADS_COLUMNS = (
    r"\|?\s?(?i:(?:votes?\s)?(?:for|in\sfavour))\s?[|\t]\s?(?i:(?:votes?\s)?against)"
    r"(?:\s?[|\t]\s?(?i:abst)\w{0,10})?\s?\|?"
)
_ROW = r"\|?\s?(?P<one>\d{1,3})\s?[|\t]\s?(?P<two>\d{1,3})(?:\s?[|\t]\s?(?P<three>\d{1,3}))?\s?\|?$"
_IN_COLUMNS = pattern("vote.in_columns", rf"{HEADS_COLUMNS}\n{{1,12}}{_ROW}")
ROW_OF_COUNTS = pattern("vote.row_of_counts", _ROW)


def by_letters(words: str) -> Iterator[tuple[int, int, int | None, Span]]:
    """Yield the counts of `F5/A1/Ab1`, `F: 4, A: 2`, `5F 1A 1Abs`: for, against, and abstaining if that is said."""
    if "F" in words and (match := _BY_LETTERS.search(words) or _LETTERS_BEHIND.search(words)):
        yield _of_three(match)


_BY_LETTERS = pattern(
    "vote.by_letters",
    r"(?:\b(?i:vot(?:e|es|ing|ed)|carried|agreed|resolved|lost)[:,]?\s|(?<![\w,]\s)\b)F\s?[:=–-]?\s?(?P<one>\d{1,2})[\s,;/|]{1,3}Ag?\s?[:=–-]?\s?(?P<two>\d{1,2})\b"
    r"(?:[\s,;/|]{1,3}Abs?t?\s?[:=–-]?\s?(?P<three>\d{1,2})\b)?",
)
_LETTERS_BEHIND = pattern(
    "vote.letters_behind",
    r"(?:^|[(\[]|\b(?i:vot(?:e|es|ing|ed)|carried|agreed|resolved|lost)[:,]?\s)(?P<one>\d{1,2})\s?F[\s,;/|]{1,3}(?P<two>\d{1,2})\s?Ag?\b"
    r"(?:[\s,;/|]{1,3}(?P<three>\d{1,2})\s?Abs?t?\b)?",
)


@lru_cache(maxsize=1)
def _tied() -> tuple[Screened, ...]:
    one, other = rf"(?P<each>{digits()})", rf"(?P<other>{digits()})"
    against = rf"\s?(?:[:–-]|to|votes?\sto)\s{{0,2}}{other}"
    tie = r"\b(?:tie|tied|equal|equality)\b"
    return (
        screened("vote.tied_each", rf"{one}\s(?:votes?\s)?each(?:\sway)?\b(?=[^.;]{{0,60}}\bcasting)"),
        screened("vote.tied_at_each", rf"{tie}[^.;]{{0,30}}?{one}\s(?:(?:votes?\s)?each\b|all\b)"),
        screened("vote.tied_at", rf"{tie}[^.;]{{0,30}}?{one}{against}"),
        screened("vote.tied_before", rf"{one}{against}\s(?:tie|tied)\b"),
    )


@lru_cache(maxsize=1)
def _against_each_other() -> tuple[Screened, ...]:
    """Match `44 votes to 12`, `carried by 12 to 7`, `(7:3)`; `by 5 to 10 per cent` is none, nor is `by 18:00`."""
    one, other = rf"(?P<one>{digits()})", rf"(?P<other>{digits()})"
    no_time = r"(?:(?<=arried\s)|(?<=ARRIED\s)|(?<=ost\s)|(?<=efeated\s)|(?<=ote\s)|(?!\w\w\s\d{1,2}:\d\d\b))"
    passed = r"(?:(?:motion|proposal|resolution)|was)\spassed"
    told = rf"{passed}|CARRIED|LOST|DEFEATED|[Cc]arried|[Ll]ost|[Dd]efeated|[Vv]otes?|[Vv]oted|[Vv]oting"
    said = rf"(?:{no_time}(?:[Bb]y|BY|of)|hands|{told})"
    plain = r"(?!\s?(?:%|per|years|months|days|weeks|hours|[ap]m|[–:-]\s?\d))"
    return (
        screened(
            "vote.opposed_agreed",
            rf"(?:[Aa]greed|AGREED|[Aa]pproved|APPROVED|[Rr]esolved|RESOLVED|[Ss]upported|[Rr]efused|REFUSED),\s\(?{one}\s?(?:to|[-–:])\s?{other}{plain}",
        ),
        screened(
            "vote.opposed_dash",
            rf"\b(?:[Aa]greed|AGREED|[Aa]pproved|[Rr]esolved|RESOLVED|[Ss]upported|[Rr]efused)\s{one}\s?[-–]\s?{other}(?=[.,;)]|$|\s(?:that|to)\b)",
        ),
        screened(
            "vote.opposed_received",
            rf"\b(?:received|secured|polled)\s{one}\svotes?(?:\s(?:for|in\sfavour))?,?\s(?:(?:with|and|to)\s)?{other}\s(?:votes?\s)?against\b",
        ),
        screened("vote.opposed_and", rf"\bvot(?:es|ing)\s(?:being|were)\s{one}\sand\s{other}(?=[.,;)]|$)"),
        screened("vote.opposed_seconded", rf"\bseconded,\s{one}\s?[-–:]\s?{other}\.?$"),
        screened(
            "vote.opposed",
            rf"{one}\s{{1,16}}(?:votes?|VOTES?|[Mm]embers?)\s{{1,16}}(?:to|TO|against|AGAINST)\s{{1,16}}{other}",
        ),
        screened(
            "vote.opposed_plain",
            rf"\b{said}[:,]?\s\(?(?:by\s|was\s|being\s|were\s)?{one}\s?(?:to|TO|against|[-–:])\s?{other}{plain}",
        ),
        screened(
            "vote.opposed_slash",
            r"\b(?:[Vv]ot(?:es?|ed|ing)|Carried|CARRIED|Lost|LOST)[:,]?\s\(?(?P<one>\d{1,3})\s?/\s?(?P<other>\d{1,3})(?!\s?[/\d])",
        ),
        screened(
            "vote.opposed_resolved",
            r"\b(?i:resolved|agreed|approved|refused|recommended)\s[(\[](?P<one>1?\d)\s?/\s?(?P<other>\d)[)\]]",
        ),
        screened("vote.opposed_line", rf"^{one}\s?(?:[-–:]|to)\s?{other}(?=,?\s(?:with|and)\s[^.;]{{1,12}}\sabst)"),
        screened(
            "vote.opposed_bracket",
            rf"\(\s?{one}\s?(?:[:\-–]|to)\s?{other}(?!\s?[\-–:]\s?\d)(?=\s?(?:\)|\sand|$)|\.$|,?\s(?:with\s)?(?:[A-Z]|{digits()}\sabst))",
        ),
    )
