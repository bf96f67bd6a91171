"""The words that ask: `asked whether`, `sought clarification`, `raised a query about`, `wanted to know`.

In: the text of a sentence. Out: where it asks. Will not: say who asks or what, or take a request (`asked officers to`)
or what a chair asks in passing for a question.
"""

from functools import lru_cache
from re import Match

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.triggers import holds


@lru_cache(maxsize=1)
def asks_verb() -> Screened:
    """Match `asked `, `queried, by way of a supplementary, `; group `verb` holds the verb."""
    return screened(
        "question.verb",
        rf"\b(?P<verb>{any_of(lexicon().words['questions.ask_verbs'])})(?:,\s[^,.;]{{3,30}},|\s(?:by\sway\sof|as)\s(?:an?|his|her|their)\s(?:supplementary|follow-up|further)(?:\squestion)?,?)?\s(?!by\b|that\b)",
    )


@lru_cache(maxsize=1)
def seeks() -> Screened:
    """Match `sought clarification`, `asked for an update`."""
    words = lexicon().words
    verbs, things = any_of(words["questions.sought_verbs"]), any_of(words["questions.sought"])
    little = r"(?:some\s|the\s|an?\s(?:absolute|firm|clear|categorical|further)\s)?"
    facts = any_of([*words["questions.sought"], *words["questions.sought_facts"]])
    return screened(
        "question.sought",
        rf"\b(?P<verb>{verbs}(?=\s{little}{things}\b)|(?:sought|asked\sfor)(?=\s(?:some\s|the\s)?{facts}\b))\s"
        r"(?![^.;]{1,60}\s(?:to\sbe\s\w{2,14}(?:ed|en)|so\sthat)\b)",
    )


WANTED = screened(
    "question.wanted",
    r"\b(?P<verb>(?:wanted|wished|would\slike|asked|sought)\sto\s(?:know|understand|establish|ascertain)|challenged\s[^.;,]{2,60}?\son|challenged(?=\swhether|\swhy|\show)"
    r"|(?:pressed|challenged)\s[^.;,]{2,40}?\s(?:to\s(?:say|explain)|as\sto)|invited\scomments?\son|(?:was|were)\s(?:interested|curious|keen|anxious)\sto\s(?:know|understand)|needed\sto\sknow"
    r"|(?:pressed|quizzed)\s[^.;,]{2,40}?\s(?:on|about)|had\san?\s(?:[a-z]{3,14}\s)?(?:question|query)\s(?:about|on|regarding|concerning))\s"
    r"(?=if|whether|when|what|how|why|where|who|which|about|the\b|(?:[a-z]{3,20}\s){1,3}?[a-z]{3,20}\b)",
)
_RAISED = screened(
    "question.raised",
    r"\b(?P<noun>(?:[Aa]\s|[Aa]nother\s|[Ff]urther\s|[Ss]everal\s|[Aa]\snumber\sof\s)?(?:[Qq]uestions?|[Qq]uery|[Qq]ueries|[EeIi]nquir(?:y|ies)))\s"
    r"(?:was|were)\s(?:also\s)?(?:asked|raised|put|posed|made)\s(?:about|on|regarding|concerning|as\sto|in\srelation|in\srespect|(?=by))\b"
    r"|\b(?P<verb>asked|raised|put|posed)\s(?:an?\s|several\s|further\s|some\s|various\s|a\snumber\sof\s|two\s|three\s)?"
    r"(?:supplementary\s)?(?:questions?|query|queries)\s"
    r"(?:(?:about|on|of|regarding|concerning|as\sto|in\srelation|in\srespect|relating)\b|(?<=question\s)(?=(?:how|whether|what|why|when|who|where)\s))"
    r"|\b(?P<verb_2>asked\s(?:the|his|her|their)\s(?:supplementary\s)?question\s(?:(?:that\s|which\s)?(?:he|she|they|was|had)\s[^.;:]{3,40}?\s)?(?:about|on|regarding|concerning|as\sto)\b)"
    r"|\b(?P<verb_3>asked\sa\ssupplementary\squestion):\s(?=[a-z])",
)


def raised(text: str, group: str) -> list[Match[str]]:
    """Return where questions are raised: by somebody (`verb`), or by nobody who is named before (`noun`)."""
    if not holds(text, ("uestion", "uer", "nquir")):
        return []
    return [match for match in _RAISED.finditer(text) if bool(match.group("noun")) == (group == "noun")]


def is_question(text: str, match: Match[str]) -> bool:
    """Say whether a question follows: `asked the Clerk whether`, but not `asked officers to`."""
    if not asks_verb().made(match):
        return True
    if _CHAIRED.match(text, match.end()):
        return False
    if _INVERTED.match(text, match.end()):
        return True
    found = _WHETHER.search(text, match.end(), match.end() + _REACH)
    return bool(found and found.group("found")) or match.group("verb") in lexicon().words["questions.with_object"]


_CHAIRED = pattern(
    "question.chaired",
    r"(?:those|anyone|everyone|people|members|residents|all)\swho\s|(?:(?:the\s)?\w{3,15}\s)?(?:if|whether)\s(?:there\swere\sany\s(?:other\s|further\s|more\s|written\s)?(?:questions?|comments?|declarations?|apologies|nominations?|objections?|interests?|amendments?|matters|items|business|proposals?|volunteers|points|observations|disclosures)|anyone\b|they\shad\sread|they\swere\shappy|any\s(?:member|questions))",
)
"""What a chair asks a meeting in passing is no question: `asked if there were any questions`."""
_INVERTED = pattern(
    "question.inverted",
    r"(?:could|would|was|were|did|should|can|will|is|are|had)\s(?:the|an?|this|that|these|it|they|he|she|we|there|any|anything|something)\s",
)
"""`asked could the bier be lent`"""
_REACH = 90
_QUESTION_WORDS = (
    r"(?:if|whether|when|what|how|why|where|who|whose|which|about|as\sto|regarding|concerning|(?:with|in)\s(?:regard|relation|respect|reference)\sto"
    r"|(?:to|in|on|by|at|for|from|of)\s(?:what|which|when|how|whom))\b"
)
_WHETHER = pattern("question.whether", rf"(?P<found>\b{_QUESTION_WORDS})|[.;:]|\bto\s[a-z]|\bthat\s")


def last_word(text: str, position: int) -> str:
    """Return the last word before a place, in small letters."""
    words = text[max(0, position - 20) : position].lower().split()
    return words[-1] if words else ""
