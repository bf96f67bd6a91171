"""What an amount of money is: a saving, a fee, a budget, by the words around it.

In: a passage and its amounts. Out: MoneyKind, OTHER where no word tells. Will not: know one pot from another (`pots`).

The nearest word of the lexicon in the sentence says it. Nearness is counted in characters; a word in another clause, or
beyond another amount, is as far as if more words lay between, and one behind the amount is only near in its own phrase
(`£5m of new grant funding`).
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from re import IGNORECASE, Match, Pattern

from schemas.patterns import any_of, any_word_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import MoneyKind
from seeds.lexicon import lexicon
from tasks.extracting.figures.amounts import Amount
from tasks.extracting.passages import Passage

_AROUND = 300
"""How far from an amount, in characters, a word may stand in its sentence."""
_BEHIND_COSTS = 2
_CLAUSE_COSTS, _AMOUNT_COSTS = 60, 60
_NEAR = 40
_INSIDE = 1000

_BREAK = pattern(
    "money.clause_break",
    r"[;:](?!\S)|,\s(?:but|and|while|whilst|whereas|which|with|although|however|of\swhich)\b|\s(?:but|whereas|while|which)\s|\s[–-]\s",
)
_OWN_PHRASE = pattern(
    "money.own_phrase", r"\s(?:(?:of|in)\s)?(?:(?!(?:and|or|to|for|by|from|on|at|was|is|had)\s)[\w’'&-]{1,20}\s){0,3}$"
)


def kinds_of(passage: Passage, amounts: Sequence[Amount]) -> list[MoneyKind]:
    """Return the kind of each amount of a passage."""
    cues = _heads(passage.text) if amounts else []
    kinds = [_kind(passage, amount, amounts, cues) for amount in amounts]
    for at, (before, amount) in enumerate(pairwise(amounts), start=1):
        if kinds[at] is MoneyKind.OTHER and _goes_on(passage.text, before, amount, cues):
            kinds[at] = kinds[at - 1]
    return kinds


def _heads(text: str) -> list[Match[str]]:
    """Return the words that tell kinds, but not those that only say more of another: `bus subsidy budget`.

    Of two in a row the second is the noun; of two that `for` joins the first is (`a reserve for legal costs`).
    """
    found = [cue for cue in _cues().finditer(text) if cue.group(0) not in _NAMED]
    heads = []
    for at, cue in enumerate(found):
        behind = text[cue.end() : found[at + 1].start()] if at + 1 < len(found) else ""
        before = text[found[at - 1].end() : cue.start()] if at else ""
        more = behind in {" ", "\xa0"} and found[at + 1].group(0).lower() not in _NO_HEADS
        if not more and not _FOR.fullmatch(before):
            heads.append(cue)
    return heads


_NAMED = frozenset({"Fund", "Funds", "Reserve Fund"})
"""With a capital a fund is somebody that has money."""
_NO_HEADS = frozenset({"funding", "funded", "fund", "allocation", "allocations", "allocated", "saved", "spent", "paid"})
_FOR = pattern("money.for_another", r"\s(?:for|towards|on)\s(?:[\w’'-]{1,20}\s){0,2}")


def _goes_on(text: str, before: Amount, amount: Amount, cues: Sequence[Match[str]]) -> bool:
    """Say whether an amount only goes on with the one before: `£1,500 to the Club and £350 to the Hall`."""
    between = text[before.end : amount.start]
    own = any(before.end <= cue.start() < amount.end + _NEAR // 2 for cue in cues)
    near = len(between) <= _LONGEST_JOIN and not _APART.search(between)
    return near and not own and _JOIN.search(between) is not None


_LONGEST_JOIN = 100
_APART = pattern("money.apart", r"[.:£]|\bbut\b")
_JOIN = pattern("money.joins", r"(?:[,;]|\sand|\sor)\s")


def kind_under(heading: str, kind: MoneyKind) -> MoneyKind:
    """Return the kind of an amount under a heading: a charge or an unknown sum is then spent, or received."""
    listed = lexicon().canonical("money.headings")
    said = " ".join(heading.lower().rstrip(": ").split())
    told = next((MoneyKind(name) for phrase, name in listed.items() if said.endswith(phrase)), kind)
    return told if kind in {MoneyKind.OTHER, MoneyKind.FEE} else kind


def _kind(passage: Passage, amount: Amount, amounts: Sequence[Amount], cues: Sequence[Match[str]]) -> MoneyKind:
    first, last = passage.sentence_at(passage.start + amount.start)
    from_ = max(first - passage.start, amount.start - _AROUND)
    to = min(last - passage.start, amount.end + _AROUND)
    before = passage.text[from_ : amount.start]
    if _lowered().search(before):
        return MoneyKind.REDUCTION
    if variance := _variance().search(before):
        return _canonical("money.variances", variance)
    if own := _own().search(before[-_AROUND // 2 :]):
        return _canonical("money.kinds", own)
    if fate := _fate().match(passage.text, amount.end, to):
        return _canonical("money.fates", fate)
    within = [cue for cue in cues if from_ <= cue.start() and cue.end() <= to]
    if near := _near().search(before[-_NEAR:]):
        kind = _canonical("money.near", near)
    else:
        costs = [(_cost(passage.text, cue, amount, amounts), _canonical("money.kinds", cue)) for cue in within]
        _, kind = min(costs, key=lambda pair: pair[0], default=(0, _by_rate(passage.text, amount.end)))
    national = any(_canonical("money.kinds", cue) is MoneyKind.NATIONAL_FUNDING for cue in within)
    return MoneyKind.NATIONAL_FUNDING if national and kind is MoneyKind.FUNDING_COMMITMENT else kind


def _by_rate(text: str, end: int) -> MoneyKind:
    return MoneyKind.FEE if _each().match(text, end) else MoneyKind.OTHER


def _cost(text: str, cue: Match[str], amount: Amount, amounts: Sequence[Amount]) -> int:
    """Return how far a word is from an amount, by what lies between."""
    if cue.end() <= amount.start:
        start, end, distance = cue.end(), amount.start, amount.start - cue.end()
    elif cue.start() >= amount.end:
        start, end = amount.end, cue.start()
        own = _OWN_PHRASE.fullmatch(text, start, end)
        distance = (end - start) // 2 if own else (end - start) * _BEHIND_COSTS
    else:
        return _INSIDE
    breaks = sum(1 for _ in _BREAK.finditer(text, start, end))
    others = sum(start <= other.start < end for other in amounts)
    return distance + breaks * _CLAUSE_COSTS + others * _AMOUNT_COSTS


def _canonical(name: str, cue: Match[str]) -> MoneyKind:
    return MoneyKind(_listed(name)[" ".join(cue.group("cue").lower().split())])


@lru_cache(maxsize=8)
def _listed(name: str) -> dict[str, str]:
    return dict(lexicon().canonical(name))


@lru_cache(maxsize=1)
def _cues() -> Pattern[str]:
    return pattern("money.cue", rf"\b(?P<cue>{any_word_of(lexicon().canonical('money.kinds'))})\b(?!-)")


@lru_cache(maxsize=1)
def _own() -> Screened:
    """Match a noun that an amount is of: `a grant of up to`; what is done with it changes nothing."""
    listed = lexicon().forms["money.kinds"]
    nouns = any_of(word for kind in _OWNED for word in listed[kind] if not word.endswith((" of", "ed")))
    return screened("money.own", rf"\b(?P<cue>{nouns})\sof\s(?:{_qualifiers()}\s?){{0,2}}$", IGNORECASE)


_OWNED = ("grant", "fee", "budget", "saving", "overspend", "underspend")


@lru_cache(maxsize=1)
def _near() -> Screened:
    """Match a word that only tells the kind right before an amount: `raised just over`."""
    cues = any_of(lexicon().canonical("money.near"))
    return screened("money.near", rf"\b(?P<cue>{cues})\s(?:{_qualifiers()}\s?)?$", IGNORECASE)


@lru_cache(maxsize=1)
def _fate() -> Pattern[str]:
    """Match what becomes of the amount before it: `of the receipt be ring-fenced`, `had been spent`."""
    cues = any_of(lexicon().canonical("money.fates"))
    return pattern(
        "money.fate",
        rf"\s(?:of\s(?:[\w’'-]{{1,20}}\s){{1,4}})?(?:(?:would|will|had|has|to|should)\s)?(?:(?:be|been|was|were|is)\s)?(?P<cue>{cues})\b",
        IGNORECASE,
    )


@lru_cache(maxsize=1)
def _variance() -> Screened:
    """Match a variance whose object stands between it and the amount: `an overspend on the schools’ budgets of`."""
    cues = any_of(lexicon().canonical("money.variances"))
    return screened(
        "money.variance",
        rf"\b(?P<cue>{cues})\s(?:on|in|against|within|across)\s[^£,.;:]{{1,60}}\s(?:of|by|at)\s(?:{_qualifiers()}\s?)?$",
        IGNORECASE,
    )


@lru_cache(maxsize=1)
def _each() -> Pattern[str]:
    return pattern("money.each", rf"\s{any_of(lexicon().words['money.each'])}\b", IGNORECASE)


def _qualifiers() -> str:
    bounds = [phrase for phrases in lexicon().forms["money.bounds"].values() for phrase in phrases]
    return any_of((*bounds, *lexicon().words["money.approximate"], "a further", "a total of", "an additional", "the"))


@lru_cache(maxsize=1)
def _lowered() -> Screened:
    """Match what says that something went down by the amount behind: `reduced the forecast by`, `had fallen by`."""
    words = any_of(lexicon().words["money.lowered"])
    return screened(
        "money.lowered", rf"\b{words}\b(?:\s[\w’'-]{{1,20}}){{0,5}}\sby\s(?:{_qualifiers()}\s?)?$", IGNORECASE
    )
