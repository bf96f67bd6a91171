"""Values: money, quantities, percentages, dates.

In: either side. Out: facts. Will not: compare.
"""

from collections.abc import Callable, Iterator

from schemas.minutes import Quantity
from schemas.patterns import pattern
from tasks.evaluating.facts import Fact, OneOf, Value
from tasks.evaluating.kind import Kind
from tasks.evaluating.sides import Annotation, Extraction, Raw, chosen

PERCENT = "percent"
FINANCIAL_YEAR = pattern("evaluating.financial_year", r"(\d{4})-04/(\d\d)(\d\d)-03")
WAYS = ("edtf", "resolved", "surface")
"""How an annotation writes a period; any of them is right."""


def _annotated_money(side: Annotation) -> Iterator[Fact]:
    for raw in side.listed("money"):
        attributes = chosen(raw, "amount_gbp", "bound", "kind")
        yield side.at(raw, {**attributes, **_annotated_approximate(raw), **_annotated_period(raw)})


def _annotated_approximate(raw: Raw) -> dict[str, Value]:
    said = [raw[name] for name in ("approx", "approximate") if name in raw]
    return {"approximate": said[0]} if said else {}


def _annotated_period(raw: Raw) -> dict[str, Value]:
    if "period" not in raw:
        return {}
    period = raw["period"]
    if isinstance(period, str):
        return {"period": OneOf((period, *_printed_years(period)))}
    if period is None:
        return {"period": None}
    return {"period": OneOf(tuple(period[way] for way in WAYS if period.get(way)))}


def _printed_years(period: str) -> tuple[str, ...]:
    """Return how documents print a financial year that is written as EDTF."""
    match = FINANCIAL_YEAR.fullmatch(period)
    return (
        tuple(f"{match[1]}{mark}{year}" for mark in "/-–" for year in (match[3], match[2] + match[3])) if match else ()
    )


def _money(side: Extraction) -> Iterator[Fact]:
    for money in side.minutes.money:
        yield side.at(
            money.evidence,
            {
                "amount_gbp": money.amount_gbp,
                "bound": money.bound,
                "kind": money.kind,
                "approximate": money.approximate,
                "period": money.period,
            },
        )


def _annotated_quantities(wanted: Callable[[str], bool]) -> Callable[[Annotation], Iterator[Fact]]:
    def read(side: Annotation) -> Iterator[Fact]:
        for raw in side.listed("quantities"):
            if wanted(raw["unit"]):
                yield side.at(raw, {**_annotated_value(raw), **chosen(raw, "unit", "measure", "bound")})

    return read


def _annotated_value(raw: Raw) -> dict[str, Value]:
    """Return the value, and where a range ends."""
    low, high = raw["value"] if isinstance(raw["value"], list) else (raw["value"], raw.get("value_to"))
    return {"value": low, "value_to": high}


def _quantities(wanted: Callable[[str], bool]) -> Callable[[Extraction], Iterator[Fact]]:
    def read(side: Extraction) -> Iterator[Fact]:
        for quantity in side.minutes.quantities:
            if wanted(quantity.unit):
                yield side.at(quantity.evidence, _quantity(quantity))

    return read


def _quantity(quantity: Quantity) -> dict[str, Value]:
    return {
        "value": quantity.value,
        "value_to": quantity.value_to,
        "unit": quantity.unit,
        "measure": quantity.measure,
        "bound": quantity.bound,
    }


def _is_percent(unit: str) -> bool:
    return unit == PERCENT


def _is_no_percent(unit: str) -> bool:
    return unit != PERCENT


def _annotated_dates(side: Annotation) -> Iterator[Fact]:
    for raw in side.listed("dates"):
        yield side.at(raw, chosen(raw, "edtf", "resolved", "role"))


def _dates(side: Extraction) -> Iterator[Fact]:
    for date in side.minutes.dates:
        yield side.at(date.evidence, {"edtf": date.edtf, "resolved": date.resolved, "role": date.role})


KINDS = (
    Kind("money", ("money",), _annotated_money, _money),
    Kind("quantities", ("quantities",), _annotated_quantities(_is_no_percent), _quantities(_is_no_percent)),
    Kind("percentages", ("quantities",), _annotated_quantities(_is_percent), _quantities(_is_percent)),
    Kind("dates", ("dates",), _annotated_dates, _dates),
)
