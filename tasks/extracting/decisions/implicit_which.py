"""What a sentence names and goes on to say was decided: `for the report, which was noted`, `apologies, and these were`.

In: the words of a sentence. Out: what it says, or None. Will not: take apologies that were only received or noted.
"""

from functools import lru_cache

from schemas.patterns import pattern
from schemas.screening import Screened, screened
from tasks.extracting.decisions.done_by_others import by_others
from tasks.extracting.decisions.implicit_forms import any_listed, is_history
from tasks.extracting.decisions.implicit_said import Said, Weight
from tasks.extracting.triggers import holds
from tasks.extracting.votes.moving_words import IN_SENTENCE


def of_which(words: str) -> Said | None:
    """Read `She made three recommendations, all of which were accepted`, `He spoke to the report, which was noted`."""
    match = (_OF_WHICH.search(words) or _which().search(words)) if " which w" in words else None
    match = match or ((_APOLOGIES.search(words) or _ACCEPTED.match(words)) if holds(words, _SENT) else None)
    if match is None or is_history(words[match.end() :]) or by_others().match(words, match.end()):
        return None
    return Said(0, Weight.ONLY_OUTCOME, None, match.group("verb"), (0, match.start()))


_OF_WHICH = pattern(
    "implicit.of_which",
    r"(?<=s),\s(?:all|both|each|the\s\w{2,8}(?:er|est|st|nd))\sof\swhich\s(?:was|were)\s(?:\w{3,12}ly\s|then\s)?(?P<verb>(?i:accepted|approved|agreed|adopted|noted|supported|refused|rejected))(?=\.?$|,|\s\()",
)

_SENT = ("pologies", "eason")
_APOLOGIES = pattern(
    "implicit.apologies",
    rf"\b(?i:apologies|apology|reasons?(?=\sfor\s(?:his|her|their|the|non|absence)))\b{IN_SENTENCE}{{0,160}}?(?:(?:,?\swhich|,?\sand(?:\sthese)?|[,;]\s(?:and\s)?the\sreasons?(?:\sfor\sabsence)?|,\sthese)\s(?:was|were)|[,;]\s(?:and\s)?the\sreasons?(?:\sfor\s(?:his\s|her\s|their\s)?absence)?|,?\sand(?:\sthe\sreasons?(?:\s(?:was|were))?)?(?=\s\w{{0,10}}\s?a))\s(?:\w{{3,12}}ly\s|then\s|duly\s)?"
    r"(?P<verb>(?i:accepted|approved|noted))(?=\.?$|,\s(?:proposed|moved|on)|\sby\s(?:the\s)?(?:Council|meeting|Committee|Members)\b|\sunanimously\.?$)",
)
"""`Councillor Heron sent his apologies, which were accepted`, `Apologies had come from Mr Teal and were accepted`."""
_ACCEPTED = pattern(
    "implicit.apologies_accepted",
    r"(?:Apologies|An\sapology)(?:\sfor\s(?:absence|non-attendance))?(?:\s(?:was|were|had\sbeen))?\s(?:(?:received|submitted|tendered)(?:,\s|\sand\s|\s&\s))?"
    r"(?:(?:duly|formally)\s)?(?P<verb>accepted|approved)\s(?:from|for|on\sbehalf\sof):?\s(?=[A-Z]|(?:councillors?|members?|the)\s)",
)
"""`Apologies received and accepted from Cllr Heron (holiday)`"""


@lru_cache(maxsize=1)
def _which() -> Screened:
    """Match `The Chair thanked officers for the report, which was noted.`"""
    return screened(
        "implicit.which_was",
        rf"\b{any_listed('documents')}(?:\s(?:of|on|for|from|about|totalling|amounting\sto)\s(?:[^.;:,]|(?<=\d)[.,](?=\d)){{2,60}})?(?:,|(?<=eport)|(?<=pdate))\swhich\s(?:was|were)\s(?:\w{{3,12}}ly\s|then\s|duly\s)?"
        r"(?P<verb>(?i:noted|accepted|approved|agreed|adopted|endorsed|received|refused|rejected))(?:\sfor\spayment)?(?=\.?$|,\s(?:proposed|moved|on)|\s\((?:[Pp]rop|[Mm]oved)|\sunanimously\.?$)",
    )
