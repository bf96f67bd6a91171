"""Mover and seconder where minutes print them at their shortest: `Proposed AH  Seconded BT`, `Agreed. AH/BT`.

In: nothing. Out: patterns, each with the groups `first` and `other`. Will not: take two names for movers that stand
behind nothing that was decided, or in brackets behind a task: those are who is to do it.
"""

from functools import lru_cache

from schemas.screening import Screened, screened
from tasks.extracting.votes.mover_names import titled_name

_LETTERS = r"(?!(?:AOB|UK|NB|VAT|TBC|TBA|PC|DC|CC|NHS)\b)[A-Z]{2,3}"
_SECONDED = r"(?i:seconded(?:\sby)?|seconder|sec|2nd(?:\sby)?)\b\.?:?"
_VERDICT = r"(?i:approved|agreed|accepted|adopted|carried|confirmed)"


@lru_cache(maxsize=1)
def short_pairs() -> tuple[Screened, ...]:
    """Return the patterns; where only two names stand, they have titles or are initials."""
    first, other = (rf"(?P<{group}>{titled_name()}|{_LETTERS})" for group in ("first", "other"))
    return (
        screened(
            "mover.letters_run",
            rf"\b(?i:proposed|moved|prop)\b(?:\s(?:by|as\s[a-z]{{4,10}}))?\.?:?\s(?P<first>{_LETTERS})[,;/]?\s{{1,4}}(?:[/&]\s|and\s)?{_SECONDED}\s(?P<other>{_LETTERS})(?!\w)",
        ),
        screened("mover.sec_in_bracket", rf"\({first},?\s{_SECONDED}\s{other}\)"),
        screened(
            "mover.each_in_bracket",
            rf"\b(?i:proposed|moved)\b[^.;()]{{3,200}}\s\({first}\),?\s(?:and\s)?seconded\s\({other}\)",
        ),
        screened(
            "mover.comma_in_bracket",
            rf"(?:\b{_VERDICT}|\b[Mm]inutes\b[^.;()]{{0,60}}\s{_VERDICT}\b[^.;()]{{0,40}})\s\((?P<first>{_LETTERS}),\s(?P<other>{_LETTERS})\)",
        ),
        screened("mover.slash_at_end", rf"\b{_VERDICT}\b[^\n]{{0,200}}\.\s{{1,4}}{first}\s?/\s?{other}\.?$"),
        screened(
            "mover.slash_behind_record",
            rf"\b(?:true|correct|accurate)\srecord\b[^\n.]{{0,40}}\s(?P<first>{_LETTERS})\s?/\s?(?P<other>{_LETTERS})\.?$",
        ),
        screened("mover.slash_by", rf"\b(?:moved|proposed)\sby\s{first}\s?/\s?{other}(?!\w)"),
        screened(
            "mover.motion_of_both",
            rf"\b[Oo]n\s(?:the|a)\s(?:motion|proposal|proposition)\s(?:of|by|from)\s{first}\s(?:and|&)\s{other}(?=[.,;]|$|\sit\b|\sthe\b)",
        ),
        screened(
            "mover.letters_nominate",
            rf"(?P<first>{_LETTERS})\snominated\s[A-Z][\w.’'\s-]{{1,30}},\s(?:and\s)?(?P<other>{_LETTERS})\s(?:seconded|sec)\b",
        ),
    )
