"""Who moved and who seconded where both stand behind one word: `Proposer/Seconder: Cllr Heron/Cllr Teal`.

In: words. Out: both names, with where the words that say it lie. Will not: read movers with a word each (`movers`),
or two names in brackets that stand behind nothing that was decided: they may be those who act.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from re import Pattern

from schemas.patterns import pattern
from schemas.screening import Screened, screened
from tasks.extracting.triggers import holds
from tasks.extracting.votes.mover_names import titled_name
from tasks.extracting.votes.pair_names import VERDICT, WORD, named, sure
from tasks.extracting.votes.short_pairs import short_pairs

_MARKS = ("motion (", "seconded", "seconder", "/sec", "s:", "2nd", " sec", " s. ", " s c", " s m", "(s)", "(sec")


@dataclass(frozen=True, slots=True)
class Pair:
    """Mover and seconder as printed."""

    first: str
    other: str
    start: int
    end: int


def pairs_in(words: str) -> Iterator[Pair]:
    """Yield both of `moved and seconded by Councillors Heron and Teal`, and of `Motion (Cllr Heron / Cllr Teal):`."""
    if "/" in words and _DECIDED.search(words):
        yield from (Pair(one["first"], one["other"], *one.span()) for made in _behind() for one in made.finditer(words))
    if "/" in words and (alone := _alone().fullmatch(words)):
        yield Pair(alone["first"], alone["other"], 0, len(words))
    marked = _marked() if holds(words.lower(), _MARKS) else ()
    for made in (*short_pairs(), *marked):
        yield from (Pair(one["first"], one["other"], *one.span()) for one in made.finditer(words))
    for match in (*_MOVED_AND_SECONDED.finditer(words), *_BOTH_MOVED.finditer(words)) if marked else ():
        first, other = (f"{match['title']} {match[which]}" for which in ("first", "other"))
        yield Pair(first, other, match.start(), match.end())


_DECIDED = screened(
    "mover.decided", r"\b(?:RESOLVED|[Rr]esolved|AGREED|[Aa]greed|[Aa]pproved|[Aa]ccepted|[Aa]dopted|[Cc]arried)\b"
)
_SURNAME = r"(?!Clerk|Chair|North|South|East|West|Yes|No\b)[A-Z][a-z][\w’'-]{1,22}"


@lru_cache(maxsize=1)
def _behind() -> tuple[Screened, ...]:
    """Match `RESOLVED that it be bought (AH/BT)`, `It was agreed to buy it. (Heron/Teal)`, `RESOLVED (AH/BT) to`.

    Names stand in brackets behind the keyword, or last, behind what was decided.
    """
    first, other = sure()
    bare = rf"(?:(?<=\.\s\()|(?<=\.\s\[))(?P<first>{_SURNAME})\s?/\s?(?P<other>{_SURNAME})"
    keyword = r"\b(?i:resolved|agreed)\s(?:(?i:unanimously)\s)?[(\[]"
    last = r"[)\]]\s?\.?(?=$|\s(?:All\b|Carried|Agreed|Unanim|UNANIM|Vot|VOT|For\b|\())"
    return (
        screened("mover.pair_last", rf"[(\[]{first}\s?/\s?{other}{last}"),
        screened("mover.surnames_last", rf"[(\[]{bare}{last}"),
        screened("mover.pair_resolved", rf"{keyword}{first}\s?/\s?{other}(?:[;,]\s[^()]{{1,40}})?[)\]]"),
        screened(
            "mover.surnames_resolved",
            rf"{keyword}(?P<first>{_SURNAME})\s?/\s?(?P<other>{_SURNAME})(?:[;,]\s[^()]{{1,40}})?[)\]]",
        ),
    )


@lru_cache(maxsize=1)
def _alone() -> Pattern[str]:
    """Match `(Cllr Heron/Cllr Teal)`, on a line of its own."""
    first, other = (rf"(?P<{group}>{titled_name()})" for group in ("first", "other"))
    return pattern("mover.pair_alone", rf"[(\[]{first}\s?/\s?{other}[)\]]\.?")


@lru_cache(maxsize=1)
def _marked() -> tuple[Screened, ...]:
    """Match what names both by words such as `Prop` and `Sec`, or by a label for both."""
    first, other = named()
    return (
        screened("mover.in_brackets", rf"\bMotion\s\({first}\s?/\s?{other}\)"),
        screened(
            "mover.short_pair",
            rf"\b(?i:prop)\b\.?\s{first}[,;/]?\s(?i:sec)\b\.?\s{other}(?=[.,;:)\]]|$|\s(?:resolved|agreed|and|that|RESOLVED|AGREED|Agreed|Approved|Carried|Unanimous|All|{VERDICT}|\d)\b)",
        ),
        _plain("mover.plain_pair", ""),
        _plain("mover.plain_pair_by", r"\s(?i:by)"),
        screened(
            "mover.behind_in_brackets",
            rf"\b(?i:proposed),?\s(?:and\s)?(?i:seconded)\b[^()\n]{{3,200}}?\s\({first}\s?/\s?{other}\)",
        ),
        screened(
            "mover.labelled_pair",
            r"\b(?i:propos(?:er|ed)|prop|mover|moved)\.?\s?(?:/|&|and)\s?(?i:second(?:er|ed)|sec|2nd)\b\.?(?:\s(?i:by))?\s?[:–-]?\s(?!(?:Cllrs|Councillors|Members)\b)"
            rf"{first}\s?(?:/|&|,\s|\sand\s)\s?{other}",
        ),
        *_by_letters(),
        screened(
            "mover.label_behind",
            rf"{first}\s\((?i:propos(?:er|ed|ing)|mover|moved|prop|p)\.?\)(?:[,;]|\sand|\s&)?\s(?:and\s)?{other}\s\((?i:second(?:er|ed|ing)|sec|s)\.?\)",
        ),
        _INITIALS,
    )


def _plain(name: str, by: str) -> Screened:
    """Make the pattern of two bare names: `Moved Heron, seconded Teal.`, `(proposed: Heron; seconded: Teal)`.

    Without `by` the first name may be whom somebody proposes: `Heron proposed Teal, seconded by Wren`.
    """
    first, other = named()
    parted = r"(?:[;,]\s|\s?/\s|(?=\sand)|(?<=\))|\s(?=(?i:seconded):))\s?(?:and\s)?"
    behind = rf"(?=[.;,:)\]]|$|\s(?:and|that|to|RESOLVED|[Ii]t\swas|{VERDICT})\b)"
    moved = rf"\b(?i:moved|proposed|proposer){by}:?\s\(?{first}\)?"
    seconded = rf"(?i:seconded|seconder|second(?=:)){f'(?:{by})?' if by else ''}"
    return screened(name, rf"{moved}{parted}{seconded}:?\s\(?{other}\)?{behind}")


def _by_letters() -> tuple[Screened, Screened]:
    """Match `P: Cllr Heron, S: Cllr Teal`, `P Cllr Heron S Cllr Teal`, `1st: Cllr Heron 2nd: Cllr Teal`."""
    (first, other), (one, two) = named(), sure()
    before = r"(?:\s?[:–-]|\.?(?=\s(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b))\s?"
    return (
        screened("mover.by_letter", rf"\bP{before}{first}[,;]?\s{{1,4}}S{before}{other}"),
        screened("mover.numbered_pair", rf"\b1st\s?[:–-]?\s{one}[,;]?\s{{1,4}}2nd\s?[:–-]?\s{two}(?!\w)"),
    )


_MOVED_AND_SECONDED = screened(
    "mover.both",
    r"\b(?i:moved|propos(?:ed|er)|prop)\b\.?\s?(?:and|&|/)\s?(?:duly\s)?(?i:second(?:ed|er)|sec)\b\.?(?:\s(?i:by))?\s?[:–-]?\s(?P<title>Councillor|Cllr|Member)s\s"
    rf"(?P<first>{WORD}(?:\s{WORD}){{0,2}})(?:\s(?:and|&)\s|\s?/\s?|,\s)(?P<other>{WORD}(?:\s{WORD}){{0,2}})",
)
"""`moved and seconded by Councillors Heron and Teal`, `Prop/Sec: Cllrs Heron/Teal`"""
_BOTH_MOVED = screened(
    "mover.both_moved",
    rf"\b(?P<title>Councillor|Cllr|Member)s\s(?P<first>{WORD}(?:\s{WORD}){{0,2}})\s(?:and|&)\s(?P<other>{WORD}(?:\s{WORD}){{0,2}})\s(?:(?:respectively|formally|duly|then)\s)?"
    r"(?i:moved|proposed)\s(?:and|&)\s(?:duly\s)?(?i:seconded)\b",
)
"""`Councillors Heron and Teal proposed and seconded that`"""
_INITIALS = screened(
    "mover.by_initials",
    r"(?:\b(?P<first>[A-Z]{2,3}|(?:(?<=^)|(?<=[.;:(]\s)|(?<=\())(?!It\b|He\b|She\b|They\b|This\b|Members\b)[A-Z][a-z][\w’'-]{1,22}))\s(?:proposed|prop\b\.?|moved)[,;]?\s(?:and\s)?(?P<other>[A-Z]{2,3}|[A-Z][a-z][\w’'-]{1,22})\s(?:seconded|sec\b\.?)",
)
"""`AH proposed, BT seconded`, `Ann proposed, Bob seconded`"""
