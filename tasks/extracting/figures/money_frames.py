"""What the construction around an amount makes of it, whatever words stand near: `Request from the Club for £750`.

In: the words of a sentence before an amount, and the text behind it. Out: MoneyKind, None where no construction tells.
Will not: weigh one word against another (`money_kinds`).
"""

from collections.abc import Iterator
from functools import lru_cache
from re import IGNORECASE, Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import MoneyKind
from seeds.lexicon import lexicon

_QUALIFIED = (
    r"(?:(?:up\sto|about|around|over|approximately|approx\.?|some|not\sexceeding|no\smore\sthan|a\stotal\sof)\s){0,2}"
)
_REQUESTED = screened(
    "money.requested",
    r"\b(?:requests?|applications?|appeals?)\s(?:had\sbeen\sreceived\s|was\sreceived\s|received\s)?from\s[^£.;:]{3,60}\sfor\s(?:a\sgrant\sof\s|up\sto\s)?$"
    r"|\b(?:apply|applying|applied)\sto\s[^£.;:]{3,60}\sfor\s(?:a\sgrant\sof\s|up\sto\s)?$",
    IGNORECASE,
)
_MOVED = screened(
    "money.moved",
    r"\b(?:use\sof\s(?:[\w-]{2,12}\s){0,2}reserves\sof|transfer\sof\s(?:[\d.]{1,4}%\s\(|(?:the\s)?(?:remaining\s)?balance\sof))\s?$",
    IGNORECASE,
)
_COSTS_LOWERED = screened(
    "money.costs_lowered",
    r"\b(?:reduc(?:e|ed|es|ing)|cut|cuts|cutting|lower(?:ed|ing)?)\s(?:[\w’'-]{1,20}\s){0,3}(?:costs?|spend|spending|expenditure)\sby\s(?:[a-z]{2,12}\s){0,2}$",
    IGNORECASE,
)
_OF_A_RESERVE = pattern(
    "money.of_a_reserve",
    r"\s(?:from|to|into)\s(?:the\s|its\s)?(?:[A-Z][\w’'-]{1,20}\s(?:and\s)?){1,5}(?<=\s)Reserves?\b",
)
"""What is moved between named reserves is neither income nor spent."""
_FROM_RESERVES = pattern(
    "money.from_reserves",
    r"\s(?:from|out\sof)\s(?:the\s|its\s|general\s|earmarked\s|existing\s){0,2}reserves?\b",
    IGNORECASE,
)


_BETWEEN = r"[^£.;:]{0,80}"
_BEFORE: tuple[tuple[Screened, MoneyKind], ...] = (
    (
        screened(  # a request from the Trust for a contribution of £75
            "money.helped",
            rf"\b(?:(?:[Cc]ouncil|[Rr]esolved|RESOLVED|[Aa]greed)(?:\s(?:\(\w\)|to|should|would)){{0,2}}\scontribute|(?:request|ask(?:ing|ed))\b[^£.;:]{{0,60}}\sfor\sa\scontribution\sof)\s{_QUALIFIED}$",
        ),
        MoneyKind.GRANT,
    ),
    (
        screened(
            "money.thanked_for",
            rf"\b(?:thanks|thank[-\s]you|thanking|thanked)\b{_BETWEEN}\sfor\s(?:(?:the|its|our|their|a)\s)?{_QUALIFIED}$",
            IGNORECASE,
        ),
        MoneyKind.GRANT,
    ),
    (
        screened(
            "money.leased_at",
            rf"(?<!offered\sa\s)\blease\b{_BETWEEN}\sat\s(?:an?\s(?:annual\s)?rent\sof\s)?{_QUALIFIED}$",
            IGNORECASE,
        ),
        MoneyKind.INCOME,
    ),
    (
        screened(
            "money.in_account",
            r"\b(?:Current|Deposit|Savings|Business|Reserve|Instant\sAccess)(?:\s(?:[Aa]ccounts?|[Aa]/[Cc]))?[:\s=–-]{1,3}$",
        ),
        MoneyKind.OTHER,
    ),
    (
        screened("money.price_of_a", rf"\bprice\sof\san?\s(?:[\w’'-]{{1,20}}\s){{1,4}}{_BETWEEN}$", IGNORECASE),
        MoneyKind.FEE,
    ),
    (
        screened(
            "money.exceeded_by",
            rf"\b(?:exceed(?:s|ed|ing)?|overspend(?:s|ing)?|overspent)\s(?:the|its|their|his|her)\b[^.;:]{{1,80}}\sby\s{_QUALIFIED}$",
            IGNORECASE,
        ),
        MoneyKind.OVERSPEND,
    ),
    (
        screened(
            "money.bought_at",
            rf"(?<!can\sbe\s)\b(?:booked|engaged|appointed|ordered|commissioned|instructed|to\s(?:book|engage|appoint|order|commission|instruct))\s(?:{_BETWEEN}\s)?(?:at|for)\s{_QUALIFIED}$",
            IGNORECASE,
        ),
        MoneyKind.SPEND,
    ),
    (
        screened(
            "money.bought_in_brackets",
            rf"\b(?:buy|buying|bought|order|ordering|ordered|purchase|replace|install)\s{_BETWEEN}\s\({_QUALIFIED}$",
            IGNORECASE,
        ),
        MoneyKind.SPEND,
    ),
)
"""What stands before an amount."""
_AROUND: tuple[tuple[Pattern[str] | Screened, str, MoneyKind], ...] = (
    (pattern("money.lost", rf"\b(?:lost|losing)\s{_QUALIFIED}$"), " of ", MoneyKind.REDUCTION),
    (pattern("money.puts", rf"\bput\s{_QUALIFIED}$"), " into ", MoneyKind.INVESTMENT),
    (
        screened(
            "money.developer_pays",
            r"\b(?:developer|applicant|scheme|[Aa]greement)\b[^£.]{0,100}?\bpay\s(?:[a-z]{2,10}\s){0,2}$",
        ),
        " towards ",
        MoneyKind.FUNDING_COMMITMENT,
    ),
)
"""What stands before it, where these words stand behind it: `had lost £2m of grant`."""
_BEHIND: tuple[tuple[Pattern[str], MoneyKind], ...] = (
    (
        pattern(
            "money.put_into",
            r"\s(?:a\syear\s)?(?:(?:would|will|should)\sbe|(?:had|has)\sbeen|was|were|be)\sput\sinto\s",
        ),
        MoneyKind.INVESTMENT,
    ),
    (
        pattern("money.costs_awarded", r"\s(?:(?:had\sbeen|were|was)\s)?awarded\sto\sthe\s(?:Council|Authority)\b"),
        MoneyKind.INCOME,
    ),
    (
        pattern(
            "money.account_behind",
            r"\s\((?:in\s)?(?:the\s)?(?:current|deposit|savings|reserve|business)(?:\saccount|\sa/c)?\)",
            IGNORECASE,
        ),
        MoneyKind.OTHER,
    ),
)
"""What stands behind it."""


def framed(before: str, text: str, end: int) -> MoneyKind | None:
    """Return the kind that the construction with an amount in it tells; `end` is where the amount ends in the text.

    >>> framed("Request from the Heron Club for ", "Request from the Heron Club for £750.", 36).value
    'grant'
    """
    return next(_told(before[-_REACH:], text, end), None)


_REACH = 120
"""How many characters before an amount a construction with it may begin."""


def _told(before: str, text: str, end: int) -> Iterator[MoneyKind]:
    if _REQUESTED.search(before) or _granted().match(text, end):
        yield MoneyKind.GRANT
    yield from (kind for words, behind, kind in _AROUND if text.startswith(behind, end) and words.search(before))
    if _OF_A_RESERVE.match(text, end):
        yield MoneyKind.OTHER
    if _MOVED.search(before) or _FROM_RESERVES.match(text, end):
        yield MoneyKind.FUNDING_COMMITMENT
    if _COSTS_LOWERED.search(before):
        yield MoneyKind.SAVING
    if _paid_by_people().search(before) or _charged_for().search(before):
        yield MoneyKind.FEE
    yield from (kind for words, kind in _BEHIND if words.match(text, end))
    yield from (kind for words, kind in _BEFORE if words.search(before))


@lru_cache(maxsize=1)
def _granted() -> Pattern[str]:
    """Match who an amount came from, behind it: `£1.2m had been secured from the Welsh Government`."""
    givers = any_of(lexicon().words["money.givers"])
    done = r"(?:(?:had|has)\sbeen|was|were)\s(?:received|secured|obtained|won|awarded)\s"
    got = rf"(?:of\s(?:\w{{3,14}}\s){{1,3}}|over\s[\w-]{{1,8}}\syears\s|{done}|came\s)?"
    return pattern("money.granted", rf"\s{got}(?:from|by)\s(?:the\s)?{givers}", IGNORECASE)


@lru_cache(maxsize=1)
def _paid_by_people() -> Screened:
    """Match those who pay a charge: `212 people would pay over`, `residents were being charged`."""
    people = any_of(lexicon().words["money.payers"])
    return screened(
        "money.paid_by_people",
        rf"\b{people}\b[^£.;:]{{0,40}}\b(?:pay|paid|paying|charged)\s(?:(?:over|up\sto|about|around|at\sleast|more\sthan|an\sextra|between)\s){{0,2}}$",
        IGNORECASE,
    )


@lru_cache(maxsize=1)
def _charged_for() -> Screened:
    """Match a service that people pay for: `brown bins would cost`."""
    services = any_of(lexicon().words["money.charged_services"])
    return screened(
        "money.charged_for",
        rf"\b{services}\b[^£.;:]{{0,40}}\s(?:cost|costs|be|for|at|pay|to)\s{_QUALIFIED}$",
        IGNORECASE,
    )
