"""How named people voted: division lists, recorded votes, and votes recorded on request.

In: the words of one vote. Out: names as printed with the choice of each. Will not: name anybody for
`unanimously`, or take a mover's or a speaker's name for a voter's.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import VoteChoice
from seeds.given_names import given_names
from seeds.lexicon import lexicon
from tasks.extracting.votes.choices import choices
from tasks.extracting.votes.mover_names import titled_name
from tasks.extracting.votes.numbers import is_number, of_what
from tasks.extracting.votes.roll_calls import called, stands_in_columns


@dataclass(frozen=True, slots=True)
class Record:
    """One person's vote, by offsets in the words."""

    name: str
    choice: VoteChoice
    start: int
    end: int


_SEPARATOR = pattern(
    "record.separator",
    r"\s?(?:,\s?and\s|;|,|\s&\s|\sand\s|\n|/|\(\d{1,3}\)|=?\s?\b\d{1,3}\b|[:\-–]\s|(?<=\b[A-Z]{2})\s(?=[A-Z]{2}(?!\w))|(?<=[a-z]{2})\.\s|\.$|\|)\s?",
)
_NAME = pattern(
    "record.name",
    r"(?:[A-Z]\.){1,2}[A-Z]$|(?:(?:[A-Z]\.?\s?){1,3}\s?)?(?:(?:van|de|der|la|von|ap|du)\s)?[A-ZÀ-ÖØ-Þ][\w’'-]{1,24}(?:\s(?:(?:van|de|der|la|von|ap)\s)?[A-ZÀ-ÖØ-Þ][\w’'-]{1,24}){0,3}$",
)
_LONGEST_LIST = 1500
_LONGEST_COUNT = 40
_COUNTED_VOTERS = pattern(
    "record.counted_voters",
    r",\s(?:with\s)?(?:\d{1,3}|[a-z]{2,6}(?:-[a-z]{3,5})?)\s(?i:members|councillors|cllrs|votes)$",
)
"""`seconded by Councillor Teal, to defer it, 9 Members voting for`: who is named before did something else."""
_ABSTAINED = screened("record.abstained", r"\s(?:having\s|had\s|who\s)?(?P<label>abstained|abstaining|did not vote)\b")
_BREAK = pattern(
    "record.break",
    r"(?:(?<=[a-z\d)]{2})[.;:(]|\n|\(|\bwith\s|\b(?:against|favour|opposed),(?=\s(?:and\s|while\s)?[A-Z])|\b(?:seconded|SECONDED)\sby\s[A-Z][^,;.]{2,40},)\s?",
)


def records_in(words: str) -> list[Record]:
    """Return who voted how; the same person twice in one vote is kept once."""
    words = _GROUP.sub(_blank, words)
    found = list(_of_roll_call(words))
    if not found and not stands_in_columns(words):
        found = [*_in_brackets(words), *_told(words), *_headed(words)]
    seen: set[str] = set()
    kept = []
    for record in sorted(found, key=lambda one: one.start):
        if record.name not in seen:
            seen.add(record.name)
            kept.append(record)
    return kept


def _blank(group: Match[str]) -> str:
    """Return white space for a group behind a name: `Heron (Lab)`; behind a side or around a title it is none."""
    is_group = group["before"] not in choices() and not _people().search(group["group"])
    return group["before"] + " " * (len(group[0]) - len(group["before"])) if is_group else group[0]


_GROUP = pattern("record.group", r"(?P<before>\b[A-ZÀ-ÖØ-Þ][\w’'-]{1,24})\s\((?P<group>[A-Z][\w’' &/-]{1,30})\)")


def _told(words: str) -> Iterator[Record]:
    """Read `Councillors Bill, Bray and Mr Hall voted FOR the motion (17)`, `Councillor Heron abstained`,
    `Councillor Teal requested that his vote against be recorded`."""
    for made in (_asked(), _voted(), _ABSTAINED):
        for match in made.finditer(words):
            counted = _COUNTED_VOTERS.search(words, max(0, match.start() - _LONGEST_COUNT), match.start())
            if not counted and (start := _subject_start(words, match.start())) is not None:
                yield from listed_names(words, start, match.start(), _choice(match))
    for match in (*_and_others().finditer(words), *_bare_side().finditer(words)):
        yield from listed_names(words, match.start("people"), match.end("people"), _choice(match))


def _of_roll_call(words: str) -> Iterator[Record]:
    """Read lines that are a person and a choice each: `Cllr Heron – For`."""
    for start, end, choice in called(words):
        yield from listed_names(words, start, end, choice)


def _subject_start(words: str, verb: int) -> int | None:
    """Return where the people before a verb begin: the first title or role of its part of the sentence.

    People in a bracket that is closed before it are of another verb.
    """
    reach = max(0, verb - _LONGEST_LIST // 2)
    stops = [stop.end() for stop in _BREAK.finditer(words, reach, verb)]
    match = _people().search(words, stops[-1] if stops else reach, verb)
    if match is None and (plain := _PLAIN.fullmatch(words, stops[-1] if stops else reach, verb)):
        first = plain.group("first")
        return plain.start() if not first or first in given_names() else None
    if match is None and (last := _LAST_PLAIN.search(words, stops[-1] if stops else reach, verb)):
        return last.start("first") if last["first"] in given_names() else None
    if match is None or words.count(")", match.start(), verb - 1) > words.count("(", match.start(), verb):
        return None
    return match.start()


_PLAIN = pattern(
    "record.plain_names",
    r"(?:[A-Z]{2,3}|(?:[A-Z]\.\s?){1,2}[A-Z][\w’'-]{1,24}|(?P<first>[A-Z][a-z]{1,14})\s[A-Z][\w’'-]{1,24})"
    r"(?:(?:,|\sand|,\sand|\s&)\s(?:[A-Z]{2,3}|(?:[A-Z]\.\s?){1,2}[A-Z][\w’'-]{1,24}|[A-Z][a-z]{1,14}\s[A-Z][\w’'-]{1,24})){0,4}",
)
"""`Ann Heron abstained.`, `AH and BT voted against.`: names without a title are a sentence's whole subject."""


_LAST_PLAIN = pattern("record.last_plain", r"(?:\sand\s|,\s)(?P<first>[A-Z][a-z]{1,14})\s[A-Z][\w’'-]{1,24}$")
"""`4 were in favour and Ann Heron abstained`"""


def _in_brackets(words: str) -> Iterator[Record]:
    """Read `2 members voting against (Councillors Finch and Kite)`, `For (Cllrs Heron, Teal)`."""
    for match in _bracketed().finditer(words):
        if _people().search(words, match.start("people"), match.end("people")):
            yield from listed_names(words, match.start("people"), match.end("people"), _choice(match))


@lru_cache(maxsize=1)
def _bracketed() -> Screened:
    labels = any_of(choices())
    return screened("record.bracketed", rf"\b(?P<label>{labels})\s\((?P<people>[^()]{{4,600}})\)")


def _headed(words: str) -> Iterator[Record]:
    """Read `For the motion (9) – the Convener, Councillors A and B; Against: Cllr C; Abstained: None`."""
    heads = list(_heads().finditer(words))
    ends = [*(head.start() for head in heads[1:]), *([len(words)] if heads else [])]
    for head, end in zip(heads, ends, strict=True):
        stop = _STOP.search(words, head.end(), end)
        yield from listed_names(
            words, head.end(), min(stop.start() + 1 if stop else end, head.end() + _LONGEST_LIST), _choice(head)
        )


_STOP = pattern("record.stop", r"(?<=[a-z]{3})\.\s(?=[A-Z])")


def listed_names(words: str, start: int, end: int, choice: VoteChoice) -> Iterator[Record]:
    """Yield each name of a list of those who chose alike; a title that is printed once stands for all behind it."""
    title = ""
    position = start
    for cut in [*_SEPARATOR.finditer(words, start, end), None]:
        stop = cut.start() if cut else end
        piece = words[position:stop]
        begin = position + len(piece) - len(piece.lstrip(" \xa0(["))
        if named := _one_name(piece.strip(" \xa0()[].,:"), title):
            title, name = named
            yield Record(name, choice, begin, begin + len(words[begin:stop].rstrip(" \xa0()[],.")))
        position = cut.end() if cut else end


def _one_name(piece: str, title: str) -> tuple[str, str] | None:
    """Return the title that goes on, and the name with its own or that title."""
    piece = piece.removeprefix("and ").removeprefix("the ").removeprefix("The ")
    plural = _plural().match(piece)
    if plural:
        title, piece = _singular()[" ".join(plural.group(0).split()).rstrip(".")], piece[plural.end() :]
    if piece in _no_people() or piece in _honorifics():
        return None
    if _titled().fullmatch(piece) or _role().fullmatch(piece):
        return title, piece
    others = lexicon().words["votes.not_names"]
    is_name = (
        _NAME.match(piece)
        and not any(len(word) > 1 and (word in others or word in _no_people()) for word in piece.split())
        and not is_number(piece)
    )
    return (title, f"{title} {piece}".strip()) if is_name else None


@lru_cache(maxsize=1)
def _no_people() -> frozenset[str]:
    """Return the words of votes that a list of names may be cut into: `Abstain`, `Noes`, `Councillors`."""
    words = lexicon().words["votes.voters"]
    return frozenset([*choices(), *(word for word in words if word[0].isupper() and word not in _honorifics())])


def _honorifics() -> frozenset[str]:
    """Return the titles that name nobody by themselves; `Lord Provost` does."""
    return frozenset(lexicon().words["people.honorifics"]) - frozenset(lexicon().words["votes.roles"])


def _choice(match: Match[str]) -> VoteChoice:
    return choices()[" ".join(match.group("label").split())]


@lru_cache(maxsize=1)
def _singular() -> dict[str, str]:
    return {form: one for one, forms in lexicon().forms["votes.titles"].items() for form in forms}


@lru_cache(maxsize=1)
def _plural() -> Pattern[str]:
    return pattern("record.plural", rf"{any_of(_singular())}\.?:?\s{{1,4}}")


@lru_cache(maxsize=1)
def _titled() -> Pattern[str]:
    return pattern("record.titled", titled_name())


@lru_cache(maxsize=1)
def _role() -> Pattern[str]:
    return pattern("record.role", rf"{any_of(lexicon().words['votes.roles'])}(?:\s\([^()]{{1,40}}\))?")


@lru_cache(maxsize=1)
def _people() -> Pattern[str]:
    titles = any_of([*_singular(), *lexicon().words["people.honorifics"], *lexicon().words["votes.roles"]])
    return pattern("record.people", rf"\b{titles}\b")


@lru_cache(maxsize=1)
def _voted() -> Screened:
    labels = any_of(choices())
    return screened("record.voted", rf"\s(?:having\s|had\s)?(?:voted|voting|VOTED)\s(?P<label>{labels})\b")


@lru_cache(maxsize=1)
def _and_others() -> Screened:
    """Match the second side of `Councillors Heron and Teal voting for and Councillors Wren and Owl against`."""
    labels, titles = any_of(choices()), any_of([*_singular(), *lexicon().words["people.honorifics"]])
    return screened(
        "record.and_others",
        rf"\b(?:voted|voting)\s{labels},?\s(?:and|with|while)\s(?P<people>(?:the\s)?{titles}\s[^.;:()]{{2,400}}?)\s(?P<label>{labels})\b(?=[,.;]|$|\sand\b)",
    )


@lru_cache(maxsize=1)
def _bare_side() -> Screened:
    """Match `Cllrs Heron and Teal against`, a side without a verb."""
    titles = any_of([*_singular(), *lexicon().words["people.honorifics"]])
    name = r"[A-Z][\w.’'-]{0,24}+(?:\s[A-Z][\w.’'-]{0,24}+){0,3}+"
    return screened(
        "record.bare_side",
        rf"(?<![^\s(])(?:(?<=^)|(?<=[.;]\s)|(?<=against,\s)|(?<=favour,\s)|(?<=favour\swith\s)|(?<=\())(?P<people>{titles}\.?\s{name}(?:(?:,\s(?:and\s)?|\sand\s|\s&\s){name}){{0,9}}+)\s(?P<label>against|opposed|in\sfavour)(?=[.;)]|$|(?:,|\sand|,\sand)\s{titles}\b)",
    )


@lru_cache(maxsize=1)
def _asked() -> Screened:
    labels = any_of(choices())
    return screened(
        "record.asked",
        rf"\s(?:had\s)?(?:requested|asked|wished|wishing|requesting|asking|required)\s"
        rf"(?:(?:that|for|it|to|be|recorded|noted|have|minuted)\s){{0,6}}"
        rf"(?:his|her|their|he|she|they|the)\s(?:had\s)?(?:votes?\s|voted\s|voting\s)?(?P<label>{labels})\b",
    )


@lru_cache(maxsize=1)
def _heads() -> Screened:
    labels, titles = any_of(choices()), any_of([*_singular(), *lexicon().words["people.honorifics"]])
    return screened(
        "record.head",
        rf"(?<![^\s(|])(?:(?<=^)|(?<=[.;:()\n]\s)|(?<=[Vv]ote\s[–-]\s)|(?<=[Vv]oting\s[–-]\s)|(?<=divided\s[–-]\s)|(?<=[(\n|])|(?<=^\|\s))(?:(?:The\sfollowing|There|\d{{1,3}})\s)?(?:(?:[Mm]embers?|[Cc]ouncillors?|Those)\s(?:who\s)?)?(?:[Vv]ot(?:ed|ing|es)\s|VOT(?:ED|ING|ES)\s)?(?P<label>{labels})"
        rf"(?:\sTHE\s\w{{1,16}}|{of_what()})(?:\swere(?=\s?:))?\s{{0,4}}(?:\(\d{{1,3}}\)|\d{{1,3}}(?=\s?:)|[–-]\s\d{{1,3}}(?=\n))?\s{{0,4}}(?:[:\-–—=|]|\.?(?=\n)|(?<=\s)(?:were|was)(?=\s{titles}))\s{{0,12}}",
    )
