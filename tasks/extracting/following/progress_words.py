"""The words that say what came of an action: `had been completed`, `no longer required`, `ongoing`; or a cell of a log.

In: a stretch of text. Out: one status, or None. Will not: choose where the words say two things, or take what is still
to be done (`would be completed`, `once completed`) for done.
"""

from functools import lru_cache
from re import IGNORECASE, Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import ProgressStatus
from seeds.lexicon import lexicon


def status_in(words: str) -> ProgressStatus | None:
    """Return what a stretch of prose says of an action."""
    found = {status for status, said in _said() if said.search(words)}
    if _is_done(words):
        found.add(ProgressStatus.DONE)
    return found.pop() if len(found) == 1 else None


def status_of_cell(words: str) -> ProgressStatus | None:
    """Return what a cell of a column of statuses says: its first words count, if what follows does not gainsay them."""
    plain = " ".join(words.split())
    found = next((status for status, opens in _opens() if opens.match(plain)), None)
    gainsaid = found is ProgressStatus.DONE and any(said.search(plain) for _, said in _said())
    return None if gainsaid else found


def _is_done(words: str) -> bool:
    said = [match for match in _has_been().finditer(words) if not _guarded(words, match.start())]
    return bool(said) or bool(_by_itself().search(words))


def _guarded(words: str, position: int) -> bool:
    """Say whether the sentence asks or foresees what it would be wrong to take for a fact."""
    start = max(words.rfind(stop, 0, position) for stop in (". ", "; ", "? "))
    return bool(_to_come().search(words, max(start, 0), position))


@lru_cache(maxsize=1)
def _said() -> tuple[tuple[ProgressStatus, Screened], ...]:
    words = lexicon().words
    return tuple(
        (status, screened(f"progress.{status.value}", rf"\b{any_of(words[f'progress.{status.value}'])}\b", IGNORECASE))
        for status in (ProgressStatus.SUPERSEDED, ProgressStatus.UNDERWAY)
    )


@lru_cache(maxsize=1)
def _has_been() -> Screened:
    """Match `had been completed`, `has now been fully implemented`, `was now complete`."""
    done = any_of(lexicon().words["progress.done"])
    return screened(
        "progress.has_been",
        r"\b(?:(?:has|have|had)\s(?:(?:now|since|all|also|both|already|subsequently|duly)\s){0,2}been|is|are|was|were)"
        rf"\s(?:(?:now|all|also|already|duly|fully|both|successfully)\s){{0,2}}{done}\b",
    )


@lru_cache(maxsize=1)
def _to_come() -> Pattern[str]:
    """Match in small letters or at the head of a sentence; `May` is a month."""
    words = lexicon().words["progress.to_come"]
    opening = (word.capitalize() for word in words if word != "may")
    return pattern("progress.to_come", rf"\b{any_of([*words, *opening])}\b|n[’']t\b")


@lru_cache(maxsize=1)
def _by_itself() -> Screened:
    """Match a status that stands by itself: `(completed)`, `– Complete.`, `: Done`."""
    done = any_of(lexicon().words["progress.done_cells"])
    return screened("progress.by_itself", rf"(?:\(|[–:-]\s?)(?i:(?:action|now|all)\s)?(?i:{done})(?:\)|\.?$|\.\s)")


@lru_cache(maxsize=1)
def _opens() -> tuple[tuple[ProgressStatus, Pattern[str]], ...]:
    """Return what a cell may open with; what gainsays comes first."""
    lists = (
        (ProgressStatus.SUPERSEDED, "progress.superseded"),
        (ProgressStatus.UNDERWAY, "progress.underway"),
        (ProgressStatus.DONE, "progress.done_cells"),
    )
    words = lexicon().words
    return tuple(
        (status, pattern(f"progress.cell_{status.value}", rf"(?:now\s)?{any_of(words[name])}\b(?!\sby\b)", IGNORECASE))
        for status, name in lists
    )
