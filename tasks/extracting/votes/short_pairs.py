"""Mover and seconder where minutes print them at their shortest: `Proposed AH  Seconded BT`, `Agreed. AH/BT`.

In: nothing. Out: patterns, each with the groups `first` and `other`. Will not: take two names for movers that stand
behind nothing that was decided, or in brackets behind a task: those are who is to do it.
"""

from typing import Final

from schemas.screening import Screened, screened

TITLED: Final = r"(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s(?:[A-Z]\.?\s?){0,2}[A-Z][\w’'-]{1,24}"
_LETTERS = r"(?!(?:AOB|UK|NB|VAT|TBC|TBA|PC|DC|CC|NHS)\b)[A-Z]{2,3}"
_ONE = rf"(?:{TITLED}|{_LETTERS})"
_FIRST, _OTHER = rf"(?P<first>{_ONE})", rf"(?P<other>{_ONE})"
_SECONDED = r"(?i:seconded(?:\sby)?|seconder|sec|2nd(?:\sby)?)\b\.?:?"
_VERDICT = r"(?i:approved|agreed|accepted|adopted|carried|confirmed)"

SHORT_PAIRS: Final[tuple[Screened, ...]] = (
    screened(
        "mover.letters_run",
        rf"\b(?i:proposed|moved|prop)\b(?:\s(?:by|as\s[a-z]{{4,10}}))?\.?:?\s(?P<first>{_LETTERS})[,;/]?\s{{1,4}}(?:[/&]\s|and\s)?{_SECONDED}\s(?P<other>{_LETTERS})(?!\w)",
    ),
    screened("mover.sec_in_bracket", rf"\({_FIRST},?\s{_SECONDED}\s{_OTHER}\)"),
    screened(
        "mover.each_in_bracket",
        rf"\b(?i:proposed|moved)\b[^.;()]{{3,200}}\s\({_FIRST}\),?\s(?:and\s)?seconded\s\({_OTHER}\)",
    ),
    screened(
        "mover.comma_in_bracket",
        rf"(?:\b{_VERDICT}|\b[Mm]inutes\b[^.;()]{{0,60}}\s{_VERDICT}\b[^.;()]{{0,40}})\s\((?P<first>{_LETTERS}),\s(?P<other>{_LETTERS})\)",
    ),
    screened("mover.slash_at_end", rf"\b{_VERDICT}\b[^\n]{{0,200}}\.\s{{1,4}}{_FIRST}\s?/\s?{_OTHER}\.?$"),
    screened("mover.slash_by", rf"\b(?:moved|proposed)\sby\s{_FIRST}\s?/\s?{_OTHER}(?!\w)"),
    screened(
        "mover.motion_of_both",
        rf"\b[Oo]n\s(?:the|a)\s(?:motion|proposal|proposition)\s(?:of|by|from)\s{_FIRST}\s(?:and|&)\s{_OTHER}(?=[.,;]|$|\sit\b|\sthe\b)",
    ),
    screened(
        "mover.letters_nominate",
        rf"(?P<first>{_LETTERS})\snominated\s[A-Z][\w.’'\s-]{{1,30}},\s(?:and\s)?(?P<other>{_LETTERS})\s(?:seconded|sec)\b",
    ),
)
