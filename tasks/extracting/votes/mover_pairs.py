"""Who moved and who seconded where both stand behind one word: `Proposer/Seconder: Cllr Heron/Cllr Teal`.

In: words. Out: both names, with where the words that say it lie. Will not: read movers with a word each (`movers`),
or two names in brackets that stand behind nothing that was decided: they may be those who act.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from schemas.patterns import pattern
from schemas.screening import Screened, screened
from tasks.extracting.triggers import holds
from tasks.extracting.votes.short_pairs import SHORT_PAIRS, TITLED

_VERDICT = "Decision|Vote|Voting|Result|Outcome|Votes"
"""What stands behind movers: `Seconded: Cllr Teal Decision: Unanimous`."""
_NO_NAME = (
    r"(?!(?:RESOLVED|Resolved|AGREED|Agreed|CARRIED|Carried|It|That|Seconded|Second|Sec|Councillors|Cllrs|Members"
    rf"|{_VERDICT})\b)"
)
_WORD = rf"{_NO_NAME}[A-ZÀ-ÖØ-Þ][\w’'-]{{0,24}}"
_NAMED = (
    r"(?:(?:Cllr|Cll|Mr|Mrs|Ms|Dr|Rev|Revd|Prof|Ald)\.\s|(?!Councillors|Cllrs|Members)[A-Z][a-z]{1,10}\s)?"
    rf"(?:[A-Z]\.\s?|[A-Z]\s){{0,3}}{_WORD}(?:\s{_WORD})?"
)
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
        for one in (*_LAST.finditer(words), *_RESOLVED_BY.finditer(words)):
            yield Pair(one["first"], one["other"], one.start(), one.end())
    if alone := _ALONE.fullmatch(words):
        yield Pair(alone["first"], alone["other"], 0, len(words))
    yield from (Pair(one["first"], one["other"], *one.span()) for made in SHORT_PAIRS for one in made.finditer(words))
    if not holds(words.lower(), _MARKS):
        return
    for made in (
        _IN_BRACKETS,
        _SHORT,
        _PLAIN,
        _PLAIN_BY,
        _BEHIND,
        _LABELLED,
        _BY_LETTER,
        _NUMBERED,
        _LABEL_BEHIND,
        _INITIALS,
    ):
        for match in made.finditer(words):
            yield Pair(match["first"], match["other"], match.start(), match.end())
    for match in (*_MOVED_AND_SECONDED.finditer(words), *_BOTH_MOVED.finditer(words)):
        first, other = (f"{match['title']} {match[which]}" for which in ("first", "other"))
        yield Pair(first, other, match.start(), match.end())


_DECIDED = screened(
    "mover.decided", r"\b(?:RESOLVED|[Rr]esolved|AGREED|[Aa]greed|[Aa]pproved|[Aa]ccepted|[Aa]dopted|[Cc]arried)\b"
)
_SURNAME = (
    r"(?:(?<=\.\s\()|(?<=\.\s\[)|(?<=[a-z]/)|(?<=[a-z]\s/\s))"
    r"(?!Clerk|Chair|North|South|East|West|Yes|No\b)[A-Z][a-z][\w’'-]{1,22}"
)
_ONE = rf"(?:{TITLED}|[A-Z]{{2,3}}|{_SURNAME})"
_LAST = pattern(
    "mover.pair_last",
    rf"[(\[](?P<first>{_ONE})\s?/\s?(?P<other>{_ONE})[)\]]\.?(?=$|\s(?:All\b|Carried|Agreed|Unanim|UNANIM|Vot|VOT|For\b|\())",
)
"""`RESOLVED that it be bought (AH/BT)`, `It was agreed to buy it. (Heron/Teal)`: both last, behind what was decided."""
_RESOLVED_BY = pattern(
    "mover.pair_resolved",
    rf"\b(?i:resolved|agreed)\s(?:(?i:unanimously)\s)?[(\[](?P<first>{TITLED}|[A-Z]{{2,3}}|[A-Z][a-z][\w’'-]{{1,22}})\s?/\s?(?P<other>{TITLED}|[A-Z]{{2,3}}|[A-Z][a-z][\w’'-]{{1,22}})(?:[;,]\s[^()]{{1,40}})?[)\]]",
)
"""`RESOLVED (Cllr Heron/Cllr Teal) that`, `RESOLVED unanimously (AH/BT; 5 for) to`"""
_ALONE = pattern("mover.pair_alone", rf"[(\[](?P<first>{TITLED})\s?/\s?(?P<other>{TITLED})[)\]]\.?")
"""`(Cllr Heron/Cllr Teal)`, on a line of its own."""
_IN_BRACKETS = screened("mover.in_brackets", rf"\bMotion\s\((?P<first>{_NAMED})\s?/\s?(?P<other>{_NAMED})\)")
_SHORT = screened(
    "mover.short_pair",
    rf"\b(?i:prop)\b\.?\s(?P<first>{_NAMED})[,;/]?\s(?i:sec)\b\.?\s(?P<other>{_NAMED})(?=[.,;:)\]]|$|\s(?:resolved|agreed|and|that|RESOLVED|AGREED)\b)",
)
"""`(Prop. Heron, Sec. Teal)`, `Prop Heron sec Teal resolved to`"""


def _plain(name: str, by: str) -> Screened:
    """Make the pattern of two bare names: `Moved Heron, seconded Teal.`, `(proposed: Heron; seconded: Teal)`.

    Without `by` the first name may be whom somebody proposes: `Heron proposed Teal, seconded by Wren`.
    """
    parted = r"(?:[;,]\s|(?=\sand)|(?<=\))|\s(?=(?i:seconded):))\s?(?:and\s)?"
    behind = rf"(?=[.;,:)\]]|$|\s(?:and|that|to|RESOLVED|[Ii]t\swas|{_VERDICT})\b)"
    moved = rf"\b(?i:moved|proposed|proposer){by}:?\s\(?(?P<first>{_NAMED})\)?"
    seconded = rf"(?i:seconded|seconder|second(?=:)){f'(?:{by})?' if by else ''}"
    return screened(name, rf"{moved}{parted}{seconded}:?\s\(?(?P<other>{_NAMED})\)?{behind}")


_PLAIN = _plain("mover.plain_pair", "")
_PLAIN_BY = _plain("mover.plain_pair_by", r"\s(?i:by)")
_BEHIND = screened(
    "mover.behind_in_brackets",
    rf"\b(?i:proposed),?\s(?:and\s)?(?i:seconded)\b[^()\n]{{3,200}}?\s\((?P<first>{_NAMED})\s?/\s?(?P<other>{_NAMED})\)",
)
"""`It was proposed, seconded and agreed to buy it (AH/BT)`"""
_LABELLED = screened(
    "mover.labelled_pair",
    r"\b(?i:propos(?:er|ed)|prop|mover|moved)\.?\s?(?:/|&|and)\s?(?i:second(?:er|ed)|sec|2nd)\b\.?(?:\s(?i:by))?\s?[:–-]?\s(?!(?:Cllrs|Councillors|Members)\b)"
    rf"(?P<first>{_NAMED})\s?(?:/|&|,\s|\sand\s)\s?(?P<other>{_NAMED})",
)
"""`Proposer/Seconder: Cllr Heron/Cllr Teal`, `Prop/Sec: AH/BT`"""
_BEFORE_NAME = r"(?:\s?[:–-]|\.?(?=\s(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b))\s?"
_BY_LETTER = screened(
    "mover.by_letter", rf"\bP{_BEFORE_NAME}(?P<first>{_NAMED})[,;]?\s{{1,4}}S{_BEFORE_NAME}(?P<other>{_NAMED})"
)
"""`P: Cllr Heron, S: Cllr Teal`, `P Cllr Heron S Cllr Teal`"""
_NUMBERED = screened(
    "mover.numbered_pair",
    rf"\b1st\s?[:–-]?\s(?P<first>{TITLED}|[A-Z]{{2,3}})[,;]?\s{{1,4}}2nd\s?[:–-]?\s(?P<other>{TITLED}|[A-Z]{{2,3}})(?!\w)",
)
"""`1st: Cllr Heron 2nd: Cllr Teal`"""
_LABEL_BEHIND = screened(
    "mover.label_behind",
    rf"(?P<first>{_NAMED})\s\((?i:propos(?:er|ed|ing)|mover|moved|prop|p)\.?\)(?:[,;]|\sand|\s&)?\s(?:and\s)?(?P<other>{_NAMED})\s\((?i:second(?:er|ed|ing)|sec|s)\.?\)",
)
"""`Councillor Heron (proposer) and Councillor Teal (seconder)`"""
_MOVED_AND_SECONDED = screened(
    "mover.both",
    r"\b(?i:moved|propos(?:ed|er)|prop)\b\.?\s?(?:and|&|/)\s?(?:duly\s)?(?i:second(?:ed|er)|sec)\b\.?(?:\s(?i:by))?\s?[:–-]?\s(?P<title>Councillor|Cllr|Member)s\s"
    rf"(?P<first>{_WORD}(?:\s{_WORD}){{0,2}})(?:\s(?:and|&)\s|\s?/\s?|,\s)(?P<other>{_WORD}(?:\s{_WORD}){{0,2}})",
)
"""`moved and seconded by Councillors Heron and Teal`, `Prop/Sec: Cllrs Heron/Teal`"""
_BOTH_MOVED = screened(
    "mover.both_moved",
    rf"\b(?P<title>Councillor|Cllr|Member)s\s(?P<first>{_WORD}(?:\s{_WORD}){{0,2}})\s(?:and|&)\s(?P<other>{_WORD}(?:\s{_WORD}){{0,2}})\s(?:respectively\s)?"
    r"(?i:moved|proposed)\s(?:and|&)\s(?:duly\s)?(?i:seconded)\b",
)
"""`Councillors Heron and Teal proposed and seconded that`"""
_INITIALS = screened(
    "mover.by_initials",
    r"(?:\b(?P<first>[A-Z]{2,3}|(?:(?<=^)|(?<=[.;:(]\s)|(?<=\())(?!It\b|He\b|She\b|They\b|This\b|Members\b)[A-Z][a-z][\w’'-]{1,22}))\s(?:proposed|prop\b\.?|moved),?\s(?:and\s)?(?P<other>[A-Z]{2,3}|[A-Z][a-z][\w’'-]{1,22})\s(?:seconded|sec\b\.?)",
)
"""`AH proposed, BT seconded`, `Ann proposed, Bob seconded`"""
