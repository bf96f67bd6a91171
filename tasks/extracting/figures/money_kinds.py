"""What an amount of money is: a saving, a fee, a budget, by the words around it.

In: a passage and its amounts. Out: MoneyKind, OTHER where no word tells. Will not: know one pot from another (`pots`).

The nearest word of the lexicon in the sentence says it. Nearness is counted in characters; a word in another clause, or
beyond another amount, is as far as if more words lay between, and one behind the amount is only near in its own phrase
(`£5m of new grant funding`). Where no word of the sentence tells, the heading or the title of the item does.
"""

from collections.abc import Sequence
from itertools import pairwise
from re import IGNORECASE, Match

from schemas.patterns import as_listed, pattern
from schemas.vocabulary import MoneyKind
from seeds.lexicon import lexicon
from tasks.extracting.figures import money_words as told_by
from tasks.extracting.figures.amounts import Amount
from tasks.extracting.figures.money_frames import framed
from tasks.extracting.figures.money_words import kind_of
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
    "money.own_phrase",
    r"\s(?:(?:of|in)\s)?(?:(?!(?:and|or|to|for|by|from|on|at|was|is|had|against|than|above|below)\s)[\w’'&-]{1,20}\s){0,3}$",
)
_IS = pattern(
    "money.is",
    r",\swhich\s(?:now\s|had\s)?(?:is|was|stands|stood|totals|totalled|amounts|amounted|came|been)\s(?:now\s)?(?:at\s|to\s)?$",
)
"""Behind a noun, this says how much it is: `the gap, which had stood at £5m`."""
_OF_ANOTHER = pattern("money.of_another", r"\s(?:(?:of|totalling|worth)\s(?:[a-z]{1,12}\s){0,3})?£")
"""A word behind an amount that another is of: `£5m, closed by savings of £2m`, `receipts were £5 and payments £4`."""


def kinds_of(passage: Passage, amounts: Sequence[Amount]) -> list[MoneyKind | None]:
    """Return the kind of each amount of a passage, None where no word of its sentence tells."""
    cues = _heads(passage.text) if amounts else []
    kinds = [_kind(passage, amount, amounts, cues) for amount in amounts]
    for at, (before, amount) in enumerate(pairwise(amounts), start=1):
        goes_on = kinds[at] in _UNTOLD and _goes_on(passage.text, before, amount, cues)
        paid_on = kinds[at] is None and kinds[at - 1] in _PAID_ON
        if goes_on or paid_on or _is_part(passage.text, before, amount):
            kinds[at] = kinds[at - 1]
        elif kinds[at - 1] is not MoneyKind.REDUCTION and _is_from_to(passage.text, before, amount):
            kinds[at] = kinds[at - 1] = kinds[at - 1] or kinds[at]
    return kinds


_UNTOLD = (None, MoneyKind.OTHER)
_PAID_ON = (MoneyKind.SPEND, MoneyKind.FEE, MoneyKind.GRANT)
"""What a paragraph goes on with where nothing tells: `The quotes were £480 and £510. Teal Ltd was chosen at £480.`"""


def _heads(text: str) -> list[Match[str]]:
    """Return the words that tell kinds, but not those that only say more of another: `bus subsidy budget`.

    Of two in a row the second is the noun; of two that `for` joins the first is (`a reserve for legal costs`).
    """
    found = [cue for cue in told_by.cues().finditer(text) if cue.group(0) not in _NAMED]
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


def _is_part(text: str, before: Amount, amount: Amount) -> bool:
    """Say whether an amount is a part of the one before, and nothing tells what becomes of it: `£5m, of which £2m`."""
    between = text[before.end : amount.start]
    if len(between) > _LONGEST_JOIN or not _OF_WHICH.search(between):
        return False
    return not told_by.fate().match(text, amount.end) and not _PREDICATE.match(text, amount.end)


def _is_from_to(text: str, before: Amount, amount: Amount) -> bool:
    """Say whether two amounts are one kind of money: `from £28 to £46 against a budget of £30`."""
    if _UP_TO.fullmatch(text, before.end, amount.start):
        return True
    return text[before.end : amount.start] == " and " and text[: before.start].rstrip().lower().endswith("between")


_UP_TO = pattern("money.from_to", r"\s?[-–—]\s?|\sto\s", IGNORECASE)
_OF_WHICH = pattern("money.of_which", r"\bof\s(?:which|this|these)\s(?:[a-z]{1,12}\s){0,2}$", IGNORECASE)
_PREDICATE = pattern(
    "money.predicate", r"\s(?:was|is|were|are|came|would|will|had|has|related)\s(?!due\b|attributable\b)"
)
_LONGEST_JOIN = 100
_APART = pattern("money.apart", r"[.:£]|\bbut\b")
_JOIN = pattern("money.joins", r"(?:[,;]|\sand|\sor)\s")


def kind_under(heading: str, title: str, kind: MoneyKind | None) -> MoneyKind:
    """Return the kind of an amount below a heading: a charge or an unknown sum is then spent, or received.

    Where neither its sentence nor a heading tells, the last word of the title that does: `Hackney carriage fares`.
    """
    if kind not in _UNDER_HEADINGS:
        return kind
    listed = lexicon().canonical("money.headings")
    said = " ".join(_IN_BRACKETS.sub("", heading.lower()).rstrip(": ").split())
    follows = _FOLLOWS.search(said) is not None
    told = next((MoneyKind(name) for phrase, name in listed.items() if said.endswith(phrase)), None)
    if told is None and follows:
        told = next((MoneyKind(name) for phrase, name in listed.items() if phrase in said), None)
    if kind is MoneyKind.FUNDING_COMMITMENT and not (follows and told is MoneyKind.SPEND):
        return MoneyKind.GRANT if _GIVES.search(title) else kind
    return told or (_told_by(said) if follows else None) or kind or _told_by(title) or MoneyKind.OTHER


_UNDER_HEADINGS = (None, MoneyKind.FEE, MoneyKind.FUNDING_COMMITMENT)
"""Below a lead-in to payments what is due to `Cyllid a Thollau` is paid too."""
_FOLLOWS = pattern("money.follows", r"\b(?:following|as\sfollows|received\sfrom|(?:listed|shown|set\sout)\sbelow)\b")
"""A lead-in to a list: `Resolved to approve the following payments`."""
_IN_BRACKETS = pattern("money.in_brackets", r"\s\([^()\n]{1,80}\)")


_GIVES = pattern(
    "money.title_gives",
    r"\b(?:grants|grant\s(?:aid|applications?|requests?|working)|donations?|financial\sassistance)\b",
    IGNORECASE,
)


def _told_by(title: str) -> MoneyKind | None:
    cues = list(told_by.titles().finditer(title.lower()))
    return kind_of("money.titles", cues[-1]) if cues else None


def _kind(passage: Passage, amount: Amount, amounts: Sequence[Amount], cues: Sequence[Match[str]]) -> MoneyKind | None:
    first, last = passage.sentence_at(passage.start + amount.start)
    from_ = max(first - passage.start, amount.start - _AROUND)
    to = min(last - passage.start, amount.end + _AROUND)
    before = passage.text[from_ : amount.start]
    if beside := framed(before, passage.text, amount.end) or _beside(passage.text, before, amount, to):
        return beside
    within = [cue for cue in cues if from_ <= cue.start() and cue.end() <= to]
    if near := told_by.near().search(before[-_NEAR:]):
        kind: MoneyKind | None = kind_of("money.near", near)
    else:
        costs = [(_cost(passage.text, cue, amount, amounts), kind_of("money.kinds", cue)) for cue in within]
        _, kind = min(costs, key=lambda pair: pair[0], default=(0, _by_rate(passage.text, amount.end)))
    if kind is None and _TAKES_UP.search(before):
        kind = _before_it(passage.text, from_, cues)
    if kind is None and _MORE.search(before):
        kind = MoneyKind.FUNDING_COMMITMENT
    if kind is MoneyKind.INCOME and told_by.each().match(passage.text, amount.end):
        kind = MoneyKind.FEE
    national = any(kind_of("money.kinds", cue) is MoneyKind.NATIONAL_FUNDING for cue in within)
    return MoneyKind.NATIONAL_FUNDING if national and kind is MoneyKind.FUNDING_COMMITMENT else kind


_MORE = pattern("money.more", r"\b(?:extra|additional|a\sfurther)\s$")
"""`an extra £5m`, where nothing else tells."""
_TAKES_UP = pattern(
    "money.takes_up",
    r"\b(?:[Tt]his|[Tt]hat|[Ii]t|[Tt]hese|[Tt]hey|[Tt]he\s(?:figure|answer|amount|sum|total))\s(?:(?:would|will|should)\s(?:stay|remain|rise|go\sup|come|increase)\s(?:at|to|from)|(?:would|will)\sbe|was|were|is|are|came\sto|amounted\sto|stood\sat)\s(?:(?:now|currently|about|around|some|just|over|under|nearly|approximately|likely\sto\sbe|put\sat)\s){0,3}$",
)
"""`Members asked what the cost would be. She said that this was about £4,000.`"""


def _before_it(text: str, end: int, cues: Sequence[Match[str]]) -> MoneyKind | None:
    """Return the kind that the last word of the sentence before tells, where no amount stands behind it."""
    told = [cue for cue in cues if end - _AROUND <= cue.start() < end]
    return kind_of("money.kinds", told[-1]) if told and "£" not in text[told[-1].end() : end] else None


def _beside(text: str, before: str, amount: Amount, to: int) -> MoneyKind | None:
    """Return the kind that a construction with the amount in it tells, whatever other words stand near."""
    if told_by.lowered().search(before):
        return MoneyKind.REDUCTION
    if variance := told_by.variance().search(before):
        return kind_of("money.variances", variance)
    if compared := told_by.compared().match(text, amount.end, to):
        return MoneyKind(lexicon().canonical("money.compared")[as_listed(compared, "side").lower()])
    if own := told_by.own().search(before[-_AROUND // 2 :]):
        return kind_of("money.kinds", own)
    if fate := told_by.fate().match(text, amount.end, to):
        return kind_of("money.fates", fate)
    return None


def _by_rate(text: str, end: int) -> MoneyKind | None:
    return MoneyKind.FEE if told_by.each().match(text, end) else None


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
    breaks = sum(1 for _ in _BREAK.finditer(text, start, end)) if not _IS.search(text, start, end) else 0
    breaks += cue.start() >= amount.end and _OF_ANOTHER.match(text, cue.end()) is not None
    others = sum(start <= other.start < end for other in amounts)
    return distance + breaks * _CLAUSE_COSTS + others * _AMOUNT_COSTS
