"""Sentences in which a body settles a sum, chooses, or is of one mind: `The Council set the precept at £14,250`.

In: the words of a sentence. Out: what it says, or None. Will not: take what was settled at another time, or a sum that
somebody else gave.
"""

from functools import lru_cache

from schemas.screening import Screened, screened
from seeds.deciding import between
from tasks.extracting.decisions.implicit_forms import NOT_YET, acting_body, any_listed, having_heard, is_history, verbs
from tasks.extracting.decisions.implicit_said import Said, Weight
from tasks.extracting.triggers import holds


def settled(words: str) -> Said | None:
    """Read `The Council set the precept at £14,250`, `Members opted for the oak bench`, `Council donated £50`."""
    match = _settled().search(words) if holds(words, _SETTLING) else None
    if match is None or NOT_YET.search(words, 0, match.start("did")) or is_history(words[match.end("did") :]):
        return None
    start, what = match.start(), (match.end("did") + 1, len(words))
    weight = Weight.NO_KEYWORD if match.group("against") else Weight.ONLY_OUTCOME
    given = "granted" if match.group("gave") else "set"
    return Said(start, weight, None, given, what, start=start, verb_end=match.end("did"))


_SETTLING = (
    "set ",
    "fixed ",
    "froze ",
    "against ",
    "opted ",
    "chose ",
    "selected ",
    "£",
    "itself exempt",
    "signed off",
    "settled on ",
    "decided on ",
    "upon ",
    "plumped for",
    "found ",
    "laid ",
    "awarded ",
)


@lru_cache(maxsize=1)
def _settled() -> Screened:
    settling = r"(?:set|fixed|froze|laid|raised|increased|reduced)"
    fixed = rf"{settling}(?=\s(?:the|its|an?|all)\s[^.;:]{{3,100}}?\s(?:at|of|to|by)\s[£\d])"
    gave = (
        r"(?:donated|gave|awarded|pledged)(?=\s(?:(?:an?\s)?(?:further\s)?(?:grants?|donations?|sums?)\sof\s)?£\d"
        r"|(?<=warded)\s(?:the\s|a\s)?(?:contracts?|tenders?|grants?)\b)"
    )
    chose = (
        r"opted(?=\s(?:not\s)?(?:to\s[a-z]|for\s))|chose(?=\s(?:not\s)?(?:to\s[a-z]|the\s|an?\s|[A-Z]))|selected(?=\s(?:the\s|[A-Z]))"
        r"|declared(?=\sitself\s)|certified(?=\sitself\s)|signed\soff(?=\s(?:the|its|an?)\s)|(?:settled|decided)\s(?:up)?on(?=\s(?:£|the\s(?!basis)|an?\s|[Oo]ption\s|[A-Z]))|plumped\sfor|found\s(?:unanimously\s)?(?:in\sfavour\sof|for|against)(?=\sthe\s(?:appellant|applicant|claimant|complainant|parents?|family|employee)\b)"
    )
    against = r"(?:decided|agreed)\sagainst(?=\s(?:[a-z]{3,14}ing|the|this|it|an?|any)\b)"
    return screened(
        "implicit.settled_by_body",
        rf"{acting_body()}{between()}\s(?:{having_heard()})?(?P<did>{fixed}|(?P<against>{against})|(?P<gave>{gave})|{chose})",
    )


def unanimous(words: str) -> Said | None:
    """Read `The Council was unanimous in agreeing to object`, `The vote was unanimous to approve the accounts`."""
    if not holds(words, ("nanimous", "vote was ", "in favour of ")):
        return None
    if match := _in_agreeing().search(words):
        content = match.end() + 1 if match.group("link") == "that" else match.start("link")
        return Said(content, Weight.NO_KEYWORD, match.span("said"), start=match.start())
    match = _in_doing().search(words) or _the_vote().search(words) or _in_favour().search(words)
    verb = _base(match.group("doing") or "agree") if match else None
    if match is None or verb is None:
        return None
    return Said(match.start(), Weight.NO_KEYWORD, None, verb, (match.start(), len(words)), start=match.start())


def _base(doing: str) -> str | None:
    """Return the verb of `approving` that the lexicon knows."""
    stem = doing.removesuffix("ing")
    return next((one for one in (doing, stem, f"{stem}e") if one in verbs()), None)


@lru_cache(maxsize=1)
def _in_agreeing() -> Screened:
    return screened(
        "implicit.unanimous_in_agreeing",
        rf"(?P<said>{acting_body()}\s(?:was|were)\s(?:all\s)?unanimous\sin\s(?:agreeing|deciding|resolving)),?\s(?P<link>that|(?:not\s)?to(?=\s[a-z]))",
    )


@lru_cache(maxsize=1)
def _in_doing() -> Screened:
    return screened(
        "implicit.unanimous_in_doing",
        rf"{acting_body()}\s(?:was|were)\s(?:all\s)?unanimous\sin\s(?:(?:its|their)\s)?(?P<doing>(?!thank|prais|congrat|express|welcom)[a-z]{{4,14}}ing|support)\s(?:for\s)?(?=the|this|these|an?|its|[A-Z£\d])",
    )


@lru_cache(maxsize=1)
def _in_favour() -> Screened:
    """Match `Everyone was in favour of selling it`, `Unanimous in favour of awarding the full amount`."""
    return screened(
        "implicit.in_favour_of_doing",
        r"(?<!\S)(?:(?<=^)|(?<=\s[–-]\s)|(?<=,\s)|(?<=\sand\s))(?:(?:[Aa]ll|[Ee]veryone|[Ee]verybody|(?:[Tt]he|[Aa])\smajority)\s(?:(?:present|members|[Cc]ouncillors|of\s(?:the\s)?\w{5,12})\s)?(?:was|were)|Unanimous(?:ly)?)\sin\sfavour\sof\s(?P<doing>[a-z]{3,14}ing)\b",
    )


_COUNTED = r"\d{1,2}\s?(?:to|[-–])\s?\d{1,2}"


@lru_cache(maxsize=1)
def _the_vote() -> Screened:
    things = f"(?:{any_listed('moved_things')}|{any_listed('documents')})"
    return screened(
        "implicit.the_vote_was",
        rf"\b[Tt]he\svote\swas\s(?:unanimous(?:ly)?|{_COUNTED})(?:\sto|,?\sin\sfavour\sof)\s(?:(?!the\b)(?P<doing>[a-z]{{3,14}})\b|(?<=of\s)(?:the\s(?:[a-z’']{{3,10}}\s)?{things}\b))",
    )
