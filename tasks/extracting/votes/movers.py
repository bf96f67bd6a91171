"""Who moved and who seconded, in every order that minutes print them.

In: words. Out: the name of each mover and seconder as printed, in reading order. Will not: pair them, or say
what they moved; a motion `duly seconded` names nobody.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.given_names import given_names
from seeds.lexicon import lexicon
from tasks.extracting.triggers import AnyOf
from tasks.extracting.votes.move_deeds import somebody_does
from tasks.extracting.votes.mover_names import AREA, initial, name_of, named_person, titled_name
from tasks.extracting.votes.mover_pairs import pairs_in
from tasks.extracting.votes.mover_phrases import other_ways
from tasks.extracting.votes.moving_words import IN_SENTENCE, MOVED, PROPOSES, SECONDED


@dataclass(frozen=True, slots=True)
class Mover:
    """A mover or a seconder: the name as printed, and where the words that say it lie.

    Where they tell `again` of a motion, it may have been heard of before.
    """

    name: str
    seconds: bool
    start: int
    end: int
    again: bool = False


_SHORT = r"(?:(?<=[Pp]rop)\.|(?<=[Ss]ec)\.)?"
_OWNS = r"[^,.;:]{2,40}?[’']s\s(?:\w{2,14}\s){0,2}(?:motion|amendment|proposal|nomination)\b"
"""`Councillor Teal seconded Councillor Heron’s motion`: whose motion it is, not who seconded."""


def movers_in(words: str) -> list[Mover]:
    """Return movers and seconders in reading order."""
    if not _cues().stands_in(words.lower()) and "/" not in words:
        return []
    ways: tuple[Pattern[str] | Screened, ...] = (
        _by(),
        _active(),
        _list(),
        _in_the_name(),
        _far(),
        _moving(),
        _approving(),
        *other_ways(),
    )
    found = [mover for made in ways for mover in _named(words, made)]
    found += _by_pronoun(words)
    both = list(_both(words))
    found = [one for one in found if not any(two.start <= one.start < two.end for two in both)] + both
    return sorted(_apart(found), key=lambda one: one.start)


@lru_cache(maxsize=1)
def _cues() -> AnyOf:
    return AnyOf(lexicon().words["votes.mover_cues"])


def _by_pronoun(words: str) -> Iterator[Mover]:
    """Yield who is meant by `She proposed, and Mrs Teal seconded`: whoever the sentence before begins with."""
    for match in _SHE_MOVED.finditer(words):
        if subject := list(_subject().finditer(words, 0, match.start())):
            yield Mover(name_of(subject[-1]), False, match.start(), match.end())


_SHE_MOVED = screened(
    "mover.she_moved",
    rf"(?:(?<=[.;]\s|\s\s)(?:He|She)|(?<=[.;]\s)(?:After|On|Having|When)\s[^.,;]{{5,100}}?,?\s(?:he|she))\s(?:then\s|also\s|therefore\s|[^.;]{{3,200}}?\sand\s(?:then\s|therefore\s)?)?{MOVED}\b"
    rf"(?=\s(?:the|its)\s(?:[a-z’']{{3,12}}\s)?(?:recommendations?|motion|adoption|acceptance|approval|report)\b[^.;]{{0,40}}\.|,\s(?:and\s)?[A-Z][^.;]{{2,50}}?\s{SECONDED}|,\s{SECONDED}\s"
    rf"|[^.;]{{3,250}}(?:,\s{SECONDED}\s|,\s[A-Z][^.;,]{{2,40}}\sseconding\b|\.\s{{1,2}}(?:The\s)?[A-Z][^.;]{{2,50}}?\s{SECONDED}\b|[.;]\s{{1,2}}(?:(?:This|It|Which)\swas\s)?(?i:seconded)\sby\s|,?\s(?:and\s)?(?:this|it|which)\swas\sseconded\s))",
)
"""`He moved, and Councillor Teal seconded, that`, `She was content and proposed A. This was seconded by Cllr Teal`."""


@lru_cache(maxsize=1)
def _subject() -> Pattern[str]:
    titled = rf"(?:The\s[^.,;]{{3,50}},\s)?(?P<titled>{titled_name()})(?P<role>)"
    return pattern("mover.subject", rf"(?:^|(?<=[.;]\s))(?:{titled}|(?P<plain>[A-Z]{{2,3}})(?=\s[a-z]))")


def _both(words: str) -> Iterator[Mover]:
    """Yield both movers where one word names them together."""
    for pair in pairs_in(words):
        yield Mover(pair.first, False, pair.start, pair.end)
        yield Mover(pair.other, True, pair.start, pair.end)


def _apart(found: list[Mover]) -> Iterator[Mover]:
    """Leave out what two patterns see in the same words."""
    seen: set[tuple[str, bool]] = set()
    for one in sorted(found, key=lambda one: one.start):
        key = (one.name, one.seconds)
        if key not in seen:
            seen.add(key)
            yield one


def _named(words: str, made: Pattern[str] | Screened) -> Iterator[Mover]:
    for match in made.finditer(words):
        if _IS_NOMINATED.match(words, match.end()) and "nomination of" in match.group(0).lower():
            continue
        if made is _list() and match.group("second") is None and _is_put_up(words, match.start()):
            continue
        labelled = made is _by() and _TITLED.match(words, match.start()) is not None
        groups = match.groupdict()
        if labelled and _SIDE_BEHIND.match(words, match.end()):
            continue
        if groups.get("given") and groups["given"] not in given_names():
            continue
        plain = groups.get("plain")
        lone = made is _by() and plain and " " not in plain and not _names_one(words, match)
        checked = labelled or made in (_active(), _moving()) or lone
        if checked and _is_no_name(plain, words, match.end()):
            continue
        again, seconds = ("again" in groups, groups.get("second") is not None)
        yield Mover(name_of(match), seconds, match.start(), match.end(), again)


def _names_one(words: str, match: Match[str]) -> bool:
    """Say whether a lone word is a name by its place: `seconded by Teal`, `motion of Heron, seconded by`, a line."""
    if match.group("second"):
        return _BY_NAME.match(words, match.start()) is not None
    own_line = match.start() == 0 and words[match.end() :].strip(" .") == ""
    return (own_line and _MOVED_LABEL.match(words) is not None) or _SECONDER_NEXT.match(words, match.end()) is not None


_BY_NAME = pattern("mover.by_name", r"(?i:seconded\sby\s|second(?:ed|er)?\s?(?:by)?\s?:|sec\b)")
_MOVED_LABEL = pattern("mover.moved_label", r"(?i:(?:proposed|moved)\s?(?:by|:)|proposer\b|mover\b|prop\b)")


_TITLED = pattern("mover.titled", r"(?:[Mm]otion|[Aa]mendment|[Pp]roposal)\s?[:–-]\s")
"""`Motion: Duck Ponds`: what stands behind is no mover, unless it begins as names do."""


_SIDE_BEHIND = pattern("mover.side_behind", r",\s[A-Z][^.;:()]{3,300}\(\d{1,3}\)")
"""`Motion: Ann Heron, Bob Teal (2)` names who voted for it."""


def _is_put_up(words: str, at: int) -> bool:
    """Say whether `proposed`, which begins at an offset, has who moves before it, and behind it a candidate."""
    match = _puts_up().search(words, max(0, at - _LONGEST_NAME))
    return match is not None and match.start() <= at < match.end()


_LONGEST_NAME = 60


@lru_cache(maxsize=1)
def _puts_up() -> Screened:
    """Match `Mr Wren proposed Mr Teal`, where a seconder follows: who stands first moves, the other is put up."""
    return screened("mover.puts_up", rf"{titled_name()}\s(?:then\s)?(?:proposed|nominated)\s{_put_up()}")


def _put_up() -> str:
    """Return the pattern of a candidate before the seconder: `Mr Teal, seconded by Mr Wren`, `Mr Teal for Chair`."""
    seconder = r"(?:(?:this|it)\swas\s)?seconded\sby\s|(?:[A-Z][\w.’'-]{0,15}\s){2,4}seconded\b"
    return rf"(?:{titled_name()})(?=,?\s(?:and\s)?(?:{seconder})|{_FOR_OFFICE})"


_FOR_OFFICE = (
    r",?\s(?:as|to\sbe|to\sserve|for\s(?:the\s(?:office|position|post|role)|(?:Vice|Deputy|Lord|[Cc]hair|Mayor))\w*)\b"
)
_IS_NOMINATED = pattern("mover.is_nominated", _FOR_OFFICE)
"""`seconded the nomination of Councillor Teal as Mayor`: who is to become something moves nothing."""


def _is_no_name(plain: str | None, words: str, behind: int) -> bool:
    """Say whether words before `proposed` are no name: they begin with no given name, nor does a seconder follow."""
    first = (plain or "A.").split()[0]
    if "." in first or len(first) == 1 or first in given_names() or (first == plain and first.isupper()):
        return False
    return _SECONDER_NEXT.match(words, behind) is None


_SECONDER_NEXT = pattern(
    "mover.seconder_next", r"(?:,|\s?/)?\s(?:and\s)?(?:(?:it|which)\swas\s)?(?i:seconded\sby|seconder|sec)\b"
)
"""`Heather Whymper proposed, seconded by Mr Teal`"""


@lru_cache(maxsize=1)
def _by() -> Pattern[str]:
    """Match `moved by Councillor Heron`, `Seconder: Cllr Teal`, `on the proposition of the Chairman`."""
    words = lexicon().words
    moved, seconded = any_of(words["votes.moved_by"]), any_of(words["votes.seconded_by"])
    return pattern(
        "mover.by",
        rf"\b(?<!(?i:for\sthe\s))(?<!(?i:against\sthe\s))(?:(?P<second>{seconded}|seconding(?=\sby\b)|a\ssecond(?=\sby\b))|{moved})\b{_SHORT}"
        rf"(?:,?\s(?:as\s(?:an?\s)?(?:\w{{4,8}}\s)?|by\sway\sof\s(?:an\s)?)(?:[Aa]mendment|AMENDMENT|[Mm]otion|addendum|counter-motion),?|\sas\s(?:being\s)?(?:an?\s)?(?:true|correct|accurate)(?:\sand\s\w{{4,10}})?(?:\s(?:record|account)(?:\sof\sthe\smeeting)?)?|\sin\s[A-Z]\w{{3,14}}|\sy\scynnig|\s(?:as|for)\s(?:the\s)?{any_of(words['votes.roles'])})?"
        rf"(?:\s(?:(?:was\s(?:then\s)?|duly\s)(?:made|moved|put\sforward)\s)?(?:by|BY|By|gan|of|(?<=roposal\s)from|(?<=roposition\s)from|(?:(?<=otion\s)|(?<=mendment\s))from(?=\s(?:the\s)?{any_of(words['people.honorifics'])}\b))(?::|\s?\|)?|\s?[:\-–|](?!\s?(?:[Tt]he\s)?(?:Councillors|Cllrs|Members)\b))\s{{1,40}}(?:yr?\s)?{named_person(plain=True)}",
    )


@lru_cache(maxsize=1)
def _list() -> Pattern[str]:
    """Match `proposed Cllr Heron, seconded Cllr Teal`, without `by`."""
    words = lexicon().words
    moved = any_of(word for word in words["votes.moved_by"] if word not in words["votes.nominates"])
    seconded = any_of(words["votes.seconded_by"])
    person, no_office = named_person(plain=False, initials=True), r"(?!(?:(?!\sthat\s)[^,.;:]){3,50}?\sas\s)"
    no_office += rf"(?!{any_of(words['people.honorifics'])}\s{_OWNS})(?!{somebody_does()})"
    return pattern("mover.list", rf"\b(?:(?P<second>{seconded})|{moved})\b{_SHORT}\s{no_office}\(?{person}")


@lru_cache(maxsize=1)
def _in_the_name() -> Screened:
    """Match `the motion standing in the name of Councillor Heron`."""
    return screened("mover.in_the_name", rf"\bin\s(?:the|his|her)\sname\sof\s{named_person(plain=True)}")


@lru_cache(maxsize=1)
def _far() -> Screened:
    """Match `Councillor Heron spoke and proposed Option 3`, `Councillor Heron spoke, moving its adoption`.

    It begins with its sentence.
    """
    return screened(
        "mover.far",
        rf"(?<!\S)(?:(?<=^)|(?<=[.;]\s)|(?<=,\s)|(?:(?<=^)|(?<=[.;]\s))(?:After|Following)\s[a-z][a-z\s]{{3,40}}\s){named_person(plain=False)}\b(?!,?\s(?:moved|proposed))(?:(?!,\s(?:and\s|but\s|while\s)?(?:C(?:ouncillo|ll)r|Mrs?|Ms)\b)[^.;]){{2,160}}?(?:\sand\s(?:(?:then|therefore|formally|so|duly|accordingly)\s)?{MOVED}|,\s(?:and\s)?moving)"
        r"\s(?:that\b|the\b|its\b|his\b|her\b|all\b|both\b|an?\b|[A-Z][a-z]|(?:approval|refusal|deferral|acceptance|adoption|[a-z]{2,12}ing)\b)(?!\s(?:next|following)\b)",
    )


@lru_cache(maxsize=1)
def _approving() -> Screened:
    """Match `Approved by Ann Heron, seconded by Bob Teal`: one member who approves the minutes moves them.

    So does `Approved: A Heron / Seconded: B Teal`.
    """
    verbs = r"(?i:approved|adopted|accepted|agreed|confirmed)"
    behind = r"(?=,?\s(?:and\s)?(?:[Ss]econded|2nd)\sby\s|[,;]?\s?/?\s?(?:[Ss]econded|SECONDED|2nd)\s?:)"
    return screened("mover.approving", rf"\b{verbs}(?:\sby\s|\s?:\s){named_person(plain=True)}{behind}")


@lru_cache(maxsize=1)
def _moving() -> Screened:
    """Match `Councillor Heron, proposing, said`, `Mr Teal seconding`, `AH proposing and BT seconding`."""
    things = r"(?:,?\sthe\s(?:motion|proposal|amendment|report|recommendations?)\b,?|[,:;.]|$|\sand\b)"
    person = named_person(plain=False, moves=True)
    return screened(
        "mover.moving",
        rf"{person},?\s(?:said\s)?(?:(?:in|when)\s)?(?:(?P<second>seconding)(?=\sthat\b|{things})|(?:proposing|moving|presenting\sthe\smotion)(?={things}))",
    )


@lru_cache(maxsize=1)
def _active() -> Screened:
    """Match `Councillor Heron moved`, `the Convener, seconded by the Vice Convener, moved`, `Cllr Teal seconded`."""
    words = lexicon().words
    moves, seconds = rf"(?:{any_of(words['votes.moves'])}|{PROPOSES})", any_of(words["votes.seconds"])
    honorifics, nominates = any_of(words["people.honorifics"]), any_of(words["votes.nominates"])
    of = r"(?:\sof\s(?:the\s|this\s)?[A-Z][^.,;]{2,40})?"
    office = (
        rf"(?:,\s(?:(?:the\s)?{any_of(words['votes.roles'])}{AREA}{of}|(?:as|having|with|on|after)\s[^,.;]{{3,80}}),)"
    )
    person = named_person(plain=False, moves=True)
    return screened(
        "mover.active",
        rf"\b(?<!/){initial()}(?<!\bby\s)(?<!\bby\sthe\s){person}(?:,?\s(?:seconded\s(?:by,?\s|(?={honorifics}\b))|supported\sby\s)(?:(?!,){IN_SENTENCE}){{1,60}}?(?=,?\s),?|{office})?(?:\s\([^()\n]{{1,90}}\))?(?!,\sduly\s),?\s{{1,30}}(?:then\s|formally\s|also\s|duly\s|therefore\s|thereupon\s|subsequently\s)?"
        rf"(?:{nominates}\b(?=\s(?:{honorifics}\b|[A-Z][\w’'-]{{1,20}}\s[A-Z][\w’'-]{{1,24}}\s(?:as|for)\b))|{moves}\b(?=\s{honorifics}\b[^,.;:]{{3,50}}?\sas\s)|(?:(?P<second>{seconds})|{moves})\b(?!\s?[:–-]\s|\s(?:by\b(?!\sway\sof\s(?:an\s)?amendment)|BY|By|in\b|from|on\b|away|house|forward|(?:this|the|that)\sitem|to\s(?:the|an?|another|public|private|his|her|their|item|closed)\b|(?!{somebody_does()}|{_put_up()}){honorifics}\b(?!\s{_OWNS}))))",
    )
