"""Which of the words that decide are an item's decisions, and which only tell of one again.

In: what decides in one block of an item. Out: those that count. Will not: find any (`found`).

An item with a keyword of resolutions states its decisions by keywords; a sentence that merely decides counts
there only behind the last of them, unless it says that it was agreed to do something. What a body notes counts where
the item has no other outcome, or where nothing has a keyword.
"""

from collections.abc import Iterator, Sequence

from tasks.extracting.decisions.beside_keywords import (
    CARRIED,
    is_another_application,
    is_apart,
    is_done_beside,
    is_of_the_next,
    stands_beside,
)
from tasks.extracting.decisions.by_itself import approves_its_own, counts_by_itself, is_superseded, noted_apart
from tasks.extracting.decisions.deciding_words import Found
from tasks.extracting.decisions.implicit_said import Weight
from tasks.extracting.decisions.said_again import Says


def chosen(
    opened: Sequence[Found], told: Sequence[Found], text: str, says: Says, *, alone: bool, is_short: bool
) -> list[Found]:
    """Keep keywords; without any, what decides by itself; without that, the last thing that was noted.

    `says` gives the words of a resolution with those of its clauses.
    """
    explicit = [one for one in opened if one.has_keyword]
    strong = [
        *(one for one in opened if not one.has_keyword),
        *(one for one in told if _weight(one) is Weight.NO_KEYWORD),
    ]
    if any(_is_printed_large(one) for one in explicit):
        strong = [one for one in strong if stands_beside(one, explicit, text, says)]
        strong += [one for one in told if one not in strong and is_another_application(one)]
    else:
        strong = [*_of_its_own(strong, explicit)]
    kept = [*explicit, *strong, *_always(told, explicit)]
    if explicit:
        kept += [one for one in told if one not in kept and is_done_beside(one, explicit, text, says)]
    else:
        kept += [one for one in told if one not in kept and counts_by_itself(one) and not is_superseded(one, told)]
    return kept or (_last_resort(told, is_short=is_short) if alone else [])


def _of_its_own(strong: Sequence[Found], explicit: Sequence[Found]) -> Iterator[Found]:
    """Yield what decides, of motions that were carried only those that are another business."""
    places = [one.at for one in (*explicit, *strong) if one.rule != CARRIED]
    yield from (one for one in strong if one.rule != CARRIED or is_apart(one, places))


def _always(told: Sequence[Found], explicit: Sequence[Found]) -> list[Found]:
    """Return the sentences that decide whatever stands beside them."""
    always = [one for one in told if _weight(one) is Weight.ALWAYS and not is_of_the_next(one, explicit)]
    return always + noted_apart(told)


def _last_resort(told: Sequence[Found], *, is_short: bool) -> list[Found]:
    """Return the last outcome, and what approves something; in a short item also what decides nowhere else."""
    outcomes = [one for one in told if _weight(one) is Weight.ONLY_OUTCOME]
    only = [one for one in outcomes if one is outcomes[-1] or approves_its_own(one)]
    return only or ([one for one in told if _weight(one) is Weight.SHORT_ITEM][-1:] if is_short else [])


def _is_printed_large(found: Found) -> bool:
    """Say whether a keyword stands out; where `It was resolved to` is running text, other sentences decide too."""
    return found.opening is None or not found.opening.is_quiet


def _weight(found: Found) -> Weight | None:
    return found.sentence.weight if found.sentence else None
