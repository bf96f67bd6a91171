"""Where a text states an amount of pounds, and how much: our own grammar, since general libraries read `£1.2m` as 1.2.

In: words. Out: Amount, with offsets into those words. Will not: say what the money is, or read other currencies.

`£1,0000` and `£3.4.5` state no amount. In `£2-3m` both are amounts, and the first shares the scale of the second.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.figures import numerals


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in pounds; `plus` for `£20+bn`, `scaled` where its own words say thousand or million."""

    start: int
    end: int
    value: Decimal
    plus: bool = False
    scaled: bool = True
    rule: str = "money.amount"


_SIGN = r"(?:(?P<sign>[-−–])(?=£))?"
_NUMBER = (
    r"(?P<number>\d{1,3}(?:\s?,\d{3}){1,5}(?:\.\d{1,4})?"
    r"|\d{1,3},\s\d{3}(?!\s(?!(?:was|is|has|plus|less|across|towards|as)\b)[a-z]{1,20}s\b|\s(?:people|children)\b)"
    r"|\d{1,12}(?:\.\d{1,4})?|\.\d{1,2})(?P<part>[½¼¾]?)(?![,.]?\d)"
)
"""`£1 ,200` and `£3, 500` were split over lines or read by machine; `£3, 500 residents` is £3."""
_PARTS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "": Decimal(0)}


@lru_cache(maxsize=1)
def _scales() -> str:
    words, letters = lexicon().canonical("money.scale_words"), lexicon().canonical("money.scale_letters")
    return rf"(?:\s{{0,3}}(?i:{any_of(words)}s?|mn|mln|mil|bn|tn|m)|(?i:{any_of(letters)}))(?![a-zA-Z])"


@lru_cache(maxsize=1)
def _powers() -> dict[str, int]:
    listed = (lexicon().canonical(f"money.{name}") for name in ("scale_words", "scale_letters"))
    return {word: int(power) for names in listed for word, power in names.items()}


@lru_cache(maxsize=1)
def _pounds() -> Pattern[str]:
    shared = rf"(?=\s?(?:-|–|—|to|and)\s?£?\s?(?P<next>\d{{1,4}}(?:\.\d{{1,3}})?)(?P<shared>{_scales()}))"
    return pattern(
        "money.pounds",
        rf"{_SIGN}£(?:\s|[ \xa0]{{2,10}})?(?:(?P<minus>[-−])\s?)?{_NUMBER}"
        rf"(?P<plus>\+?)(?:(?P<scale>{_scales()})|{shared})?"
        r"(?:p(?!\w))?(?P<plus_after>\+?)",
    )


@lru_cache(maxsize=1)
def _upper() -> Pattern[str]:
    """Match the second amount of `£2-3m`, `£10-15`, `£2m to 3m`: it has no £, but a scale or a dash without a space."""
    figures = r"\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,2})?|\d{1,6}(?:\.\d{1,3})?"
    return pattern(
        "money.upper",
        rf"\s?(?:-|–|—|to)\s?(?P<scaled>(?P<number>{figures})(?P<scale>{_scales()}))"
        rf"|[-–—](?P<bare>{figures})(?![\w/:-]|[,.]\d)",
    )


@lru_cache(maxsize=1)
def _worded() -> Pattern[str]:
    """Match `1.5 million pounds`, `five hundred pounds`."""
    return pattern(
        "money.worded",
        rf"(?<![\w£.,])(?P<number>{numerals.FIGURES}|\b{numerals.words()}\b)(?P<scale>{_scales()})?\spounds\b"
        r"(?!\s(?:of|in)\s(?:weight|pressure)|\s(?:per|a)\ssquare)",
    )


_NIL = pattern("money.nil", r"£\s?(?i:nil|zero)\b")
_PENNIES = pattern("money.pennies", r"p(?:(?<=\dp)|ence)")
_PENCE = pattern(
    "money.pence", r"(?<![\w£.,/-])(?P<number>\d{1,3}(?:\.\d{1,2})?)(?:p(?!\w|\.\s?m\b)|\s?(?:new\s)?pence\b)(?!\.\d)"
)


def amounts_in(text: str) -> list[Amount]:
    """Return the amounts in reading order."""
    found = [amount for read in _READERS for amount in read(text)]
    return sorted(found, key=lambda amount: amount.start)


def _pound_signs(text: str) -> Iterator[Amount]:
    for match in _pounds().finditer(text) if "£" in text else ():
        lower = _pound_amount(text, match)
        yield lower
        upper = _upper().match(text, match.end())
        if upper and (second := _upper_amount(upper, match)).value > lower.value:
            yield second


def _pound_amount(text: str, match: Match[str]) -> Amount:
    number = "".join(match.group("number").replace(",", "").split())
    value = (Decimal(number) + _PARTS[match.group("part")]) * _power(match.group("scale") or _shared(text, match))
    negative = match.group("minus") or (match.group("sign") and _is_minus(text, match.start()))
    start = match.start() if negative or not match.group("sign") else match.start() + 1
    plus = bool(match.group("plus") or match.group("plus_after"))
    return Amount(start, match.end(), -value if negative else value, plus, bool(match.group("scale")))


def _shared(text: str, match: Match[str]) -> str | None:
    """Return the scale of the amount behind, which this one shares: `between £5 and £7 million`, not `£5 and £7m`."""
    between = text[max(0, match.start() - 9) : match.start()].strip().lower().endswith("between")
    joined_by_and = text[match.end() :].lstrip().startswith("and")
    smaller = match.group("next") and Decimal(match.group("number").replace(",", "")) < Decimal(match.group("next"))
    return match.group("shared") if smaller and (between or not joined_by_and) else None


def _is_minus(text: str, start: int) -> bool:
    """Say whether the dash before a £ is a sign; in a list `Clerk’s salary -£349.75` it is not."""
    before = text[:start].rstrip().lower()
    return before[-1:] in {"", "(", ":", "|"} or before.rpartition(" ")[2] in lexicon().words["money.before_sign"]


def _upper_amount(upper: Match[str], lower: Match[str]) -> Amount:
    scaled = upper.group("scaled")
    value = Decimal((upper.group("number") or upper.group("bare")).replace(",", ""))
    power = _power(upper.group("scale") or lower.group("scale"))
    start = upper.start("scaled" if scaled else "bare")
    return Amount(start, upper.end(), value * power, rule="money.upper")


def _power(scale: str | None) -> Decimal:
    printed = (scale or "").strip().lower()
    return Decimal(10) ** _powers().get(printed, _powers().get(printed.removesuffix("s"), 0))


def _in_words(text: str) -> Iterator[Amount]:
    for match in _worded().finditer(text) if "pounds" in text else ():
        value = numerals.value_of(match.group("number")) * _power(match.group("scale"))
        yield Amount(match.start(), match.end(), value, rule="money.worded")


def _nil(text: str) -> Iterator[Amount]:
    for match in _NIL.finditer(text) if "£" in text else ():
        yield Amount(match.start(), match.end(), Decimal(0), rule="money.nil")


def _pence(text: str) -> Iterator[Amount]:
    for match in _PENCE.finditer(text) if _PENNIES.search(text) else ():
        yield Amount(match.start(), match.end(), Decimal(match.group("number")) / 100, rule="money.pence")


_READERS = (_pound_signs, _in_words, _nil, _pence)
