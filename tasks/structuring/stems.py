"""Paragraphs that lead to clauses below them: `The Committee agreed to:`, `That the Committee:-`.

In: the words of a paragraph, and those below it. Out: the opening, or whether a line leads on and does nothing itself.
Will not: look for keywords (`openings`).
"""

import re
from functools import lru_cache

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.deciding import between, body, decider, officer, only_decides
from seeds.lexicon import lexicon
from tasks.structuring.below_decision import takes_up
from tasks.structuring.clause_openings import is_clause_opening
from tasks.structuring.hearings import only_leads
from tasks.structuring.lead_ins import Opening
from tasks.structuring.sentence_starts import sentence_start, tells_of_another

_LONGEST_STEM = 300
_LONGEST_BODY = 100


def is_stem(words: str) -> bool:
    """Say whether a line only leads to what was done below: `That the Committee:-`, `Cabinet`, `That:`."""
    named = len(words) <= _LONGEST_BODY and _stem().match(words) is not None
    return named or only_leads(words) or only_decides(words)


@lru_cache(maxsize=1)
def _stem() -> re.Pattern[str]:
    return pattern(
        "resolution.stem",
        rf"(?:[Tt]hat|THAT|(?:[Tt]hat\s)?(?:{body()}|{decider()}|{officer()}))\s?(?::\s)?[:\-–—]{{0,3}}$",
    )


def announced(words: str, following: str) -> Opening | None:
    """Return the opening of a paragraph that ends by announcing clauses: `The Committee agreed to:`.

    Without a stop at its end the line below must be a clause: `It was agreed` above `(a) that the plan be noted`.
    """
    if words[-1:] not in ":-–—;" and not (following and (words.endswith(" that") or _is_clause(following))):
        return None
    reach = max(0, len(words) - _LONGEST_STEM)
    tail = words[reach:]
    match = _announces(tail) or (_set_out_below().search(tail) if following else None)
    if match is None or _is_of_another(words, match, reach + match.start()):
        return None
    start = reach + match.start()
    if "conditions" in match.groupdict():
        return _granted(words, start, *(reach + place for place in match.span("verb")))
    return Opening(len(words), len(words), None, False, True, start, explicit=match.group("verb").isupper())


def _announces(tail: str) -> re.Match[str] | None:
    """Return the words that announce; of `moved A and the Committee agreed to:` those behind the `and`, if any do."""
    match = _announcing().search(tail) or _granting().search(tail)
    joint = match is not None and match.groupdict().get("joint")
    return (_announcing().search(tail, match.end("joint")) or match) if match and joint else match


def _is_of_another(words: str, match: re.Match[str], start: int) -> bool:
    """Say whether what announces is of another meeting, or nobody's."""
    before = words[sentence_start(words, start) : start]
    return tells_of_another(f"{before} " if before else "") or _is_unmoved(match, before)


def _granted(words: str, start: int, verb: int, agreed: int) -> Opening:
    """Return the opening of what is granted on conditions below; behind a link its words are the content."""
    link = _linked().match(words, agreed)
    if link is None:
        return Opening(verb - 1, verb, None, False, True, start, explicit=False)
    content = link.end("link") + 1 if link.group("link") == "that" else link.start("link")
    return Opening(link.start("link") - 1, content, None, True, False, start)


def _is_clause(words: str) -> bool:
    return is_clause_opening(words, lexicon()) or is_stem(words)


def _is_unmoved(match: re.Match[str], before: str) -> bool:
    """Say whether nobody decides: a fact `was noted`, or no mover and no body that took it up stands before `and`."""
    if match.group(0).lower().startswith("it ") and match.group("verb").lower() == "noted":
        return True
    return match.groupdict().get("joint") is not None and not is_moved(before) and not takes_up(before.lstrip())


def is_moved(words: str) -> bool:
    """Say whether words tell that something was moved."""
    lowered = words.lower()
    return any(word in lowered for word in lexicon().words["decisions.moving"])


_MOVED = r"\s(?:duly\s)?(?:proposed|moved),?\s(?:and\s)?(?:duly\s)?seconded,?\sand"
"""`It was proposed, seconded and agreed to:` names nobody."""


@lru_cache(maxsize=1)
def _granting() -> Screened:
    """Match `The Panel granted the licence on these conditions:`, `It was agreed that the following be paid:`."""
    words = lexicon().words
    verbs = any_of([*words["decisions.deciding"], *words["decisions.implicit_verbs"]])
    ends = any_of(words["decisions.conditional"])
    return screened(
        "resolution.granting",
        rf"(?<!\w)(?:{body()}|[Ii]t\swas(?:{_MOVED})?){between()}\s(?P<verb>{verbs}){between()},?\s[^.:;]{{1,240}}?\b(?P<conditions>{ends}|subject\sto|(?:additional\s)?condition(?:,?\snamely|\sundernoted)|(?:following|as\sfollows)\b(?!\s(?:[a-z]{{2,14}}\s){{0,2}}(?:had|was|were|is|are)\b))\b[^.:;]{{0,40}}[:;\-–—]{{1,3}}$",
    )


@lru_cache(maxsize=1)
def _set_out_below() -> Screened:
    """Match `The following resolutions were passed:`, `The decision of the Panel was as follows:`.

    It counts above other words only, and not as `The following were approved:`, which lists payments.
    """
    what = any_of(lexicon().words["decisions.set_out_below"])
    told = (
        rf"(?:The\s(?:decision|resolution)s?\sof\s{body()}|{body()}[’']s\s(?:decision|resolution)s?)\s(?=was|were|is\s)"
    )
    return screened(
        "resolution.set_out_below",
        rf"(?:\A|(?<=[.;]\s))(?:(?:The\sfollowing\s{what}|The\s{what}\s(?:set\sout\s)?below|The\sfollowing(?=\s(?:was|were)(?!{between()}\sapproved)))\s(?:was|were){between()}\s|{told})"
        r"(?P<verb>was|were|is(?=\sas\sfollows)|agreed|resolved|approved|adopted|passed|carried|endorsed|(?<=sions\swere\s)(?:made|taken|reached)|(?<=sion\swas\s)(?:made|taken|reached))"
        rf"{between()}(?:\sas\sfollows)?\s?[:\-–—]{{1,3}}(?:\s[-–—])?$",
    )


@lru_cache(maxsize=1)
def _linked() -> re.Pattern[str]:
    """Match what leads from a verb to what it decides: ` to`, `, by a majority of two to one, that`."""
    return pattern("resolution.linked", rf"{between()},?\s(?P<link>that|to(?=\s[a-z]))\b")


@lru_cache(maxsize=1)
def _announcing() -> Screened:
    words = lexicon().words
    verbs, ends = (any_of(words[f"decisions.{name}"]) for name in ("announcing", "announced"))
    return screened(
        "resolution.announcing",
        rf"(?<!\w)(?:(?:[Ii]t\s(?:was|is)(?:{_MOVED})?|(?P<joint>and)|{body()}|{decider()}){between()}\s)"
        rf"(?P<verb>{verbs}){between()}(?:,\s(?:in\sterms\sof|in\saccordance\swith|under|pursuant\sto)\s[^.:;\n]{{3,80}})?"
        rf"(?:\s{ends})?(?:\sthat\s{body()})?\s{{0,4}}[:;\-–—]{{0,3}}(?:\s[-–—])?$",
    )
