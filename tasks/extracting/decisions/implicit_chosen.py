"""What was chosen among several: `The lower quotation was preferred`, `slate was chosen by three votes to two`.

In: the words of a sentence. Out: what it says, or None. Will not: take what others prefer (`was preferred by
residents`), or who was chosen for an office (`implicit_elections`).
"""

from functools import lru_cache

from schemas.patterns import pattern
from schemas.screening import Screened, screened
from tasks.extracting.decisions.implicit_forms import COUNTED, is_history
from tasks.extracting.decisions.implicit_said import Said, Weight
from tasks.extracting.triggers import holds


def preferred(words: str) -> Said | None:
    """Read `Option 2 was preferred.`, `On being put to the vote slate was chosen by three votes to two.`"""
    if not holds(words, _CHOOSING):
        return None
    if counted := _by_count().search(words):
        return Said(0, Weight.NO_KEYWORD, None, _CHOSEN, counted.span("what"))
    match = _PREFERRED.match(words)
    if match is None or is_history(words[match.end() :]):
        return None
    return Said(0, Weight.ONLY_OUTCOME, None, _CHOSEN, match.span("what"))


_CHOSEN = "accepted"
_CHOOSING = ("avoured", "referred", "chosen", "selected", "settled ", "decided ", "favour with")


@lru_cache(maxsize=1)
def _by_count() -> Screened:
    return screened(
        "implicit.chosen_by_count",
        rf"^(?:(?:On\sbeing\sput\sto\sthe\s(?:vote|meeting)|On\sa\s(?:vote|show\sof\shands)|After\s[^,;:.]{{3,40}}),?\s)?(?P<what>[^.;:]{{2,100}}?)\s(?:was|were)\s(?:then\s)?(?:favoured|preferred|chosen|selected)\s(?:{COUNTED}|by\s\w{{1,8}}\sto\s(?:one|two|three|four|five|six|seven|\d)\b)",
    )


_PREFERRED = pattern(
    "implicit.preferred",
    r"\A(?P<what>(?:(?:[Tt]he|An?)\s(?:[\w’'£,.-]{1,20}\s){0,4}?(?:option|quot(?:e|ation)|tender|estimate|bid|design|site|venue|date|contractor|model|candidate|company|firm|supplier|colour)\b[^.;:]{0,60}?|Options?\s\w{1,3}(?:\s\([^()]{2,80}\))?|[^.;:]{2,80}?(?=\s(?:was|were)\sthe\s)))\s"
    r"(?:(?:was|were)\s(?:therefore\s|then\s|unanimously\s)?(?:preferred|favoured|chosen|selected|settled\son|decided\s(?:up)?on)(?=\.?$|[,;]|\s(?:and|as|for|at)\b)|(?:was|were)\sthe\s(?:favoured|preferred|chosen)\s\w{3,14}(?=\sand\s[^.;]{2,40}\s(?:was|were)\s(?:asked|instructed|authorised)\b)"
    r"|found\sfavour\swith\s(?:all|everyone|members|the\s(?:Council|Committee|Board|meeting))\b)",
)
