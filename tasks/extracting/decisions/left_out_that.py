"""What was agreed without a `that`: `It was agreed the Clerk write`, `Agreed this should be signed`.

In: the words of a sentence. Out: the words that agree, with where the wish begins behind them. Will not: take a shared
view for a wish (`It was agreed the pond was full`).
"""

from re import Match

from schemas.patterns import pattern
from schemas.screening import screened
from seeds.lexicon import lexicon
from tasks.extracting.commitments.work_verbs import verb_at


def without_that(words: str) -> Match[str] | None:
    """Return `It was agreed` of `It was agreed the Clerk would write`, or `and it was agreed they be paid`."""
    said = _IT_WAS.search(words)
    return said if said and says_wish(words[said.end() :]) else None


_IT_WAS = screened(
    "agreed.it_was",
    r"(?<!\S)(?:(?<=^)|(?<=[,;]\s)|(?<=\sand\s))(?P<said>[Ii]t\swas\s(?:\w{3,12}ly\s)?(?:agreed|decided|resolved)(?:\sunanimously)?)\s(?=\w)(?!(?:to|that|by|in|on|at|with|for|not)\b|the\smeeting\b)",
)


def agreed_bare(words: str) -> Match[str] | None:
    """Return `Agreed` of `Agreed this should be signed`, `Resolved Cllr Heron will ask them`."""
    said = _BARE.match(words)
    return said if said and (_TO_DO.match(words, said.end()) or says_wish(words[said.end() :])) else None


_BARE = pattern(
    "agreed.bare",
    r"(?P<said>(?:All\s|Unanimously\s)?(?i:agreed|decided)|Resolved)\s(?=\w)"
    r"(?!(?:to|that|by|in|on|at|as|with|for|from|not|and|subject|upon|following|unanimously)\b)"
    r"(?!(?!(?:the|this|these|all|it|we|they|officers|members)\b)[a-z]+\s(?:\w{1,14}\s){0,3}?(?:will|would|should|is|are)\b)",
)
_TO_DO = pattern(
    "agreed.somebody_to",
    r"(?:(?:[Tt]he\s)?(?:Parish\s|Town\s|Deputy\s)?(?:[Cc]lerk|[Cc]hair(?:man)?|[Tt]reasurer|[Ss]ecretary|RFO)|(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\.?\s[A-Z][^.;:,]{1,40}?|[A-Z]{2,3})\sto\s(?!the\b|an?\b)[a-z]{2,}",
)
"""`Agreed Clerk to write to the owner`"""


def says_wish(content: str) -> bool:
    """Say whether words wish something of their subject: `this should be signed`, `the Clerk write`."""
    return _WISH.match(content) is not None or (_SUBJECT.match(content) is not None and is_wanted(content))


_WISH = pattern(
    "agreed.wish",
    r"\A(?:(?!(?:if|when|what|how|which|who|[a-z]+(?:ed|en|ing))\b)(?:(?!\b(?:that|which|who|is|are|was|were|has|had|have)\b)[^.;:,]){2,90}?|we|they|he|she|it|this|these)\s"
    r"(?:(?:would|should|will|shall|(?:is|are)\sto)\s[a-z]|be\s[a-z£\d]|(?:stand|wait|stay|remain|continue|sit|keep|leave)\b(?!\s(?:is|was|are|were)\b))",
)
_SUBJECT = pattern(
    "agreed.subject",
    r"\A(?:the|an?|this|these|no|all|we|they|members|officers|councillors|both|Cllrs?\.?|Councillors?|Mr|Mrs|Ms|Dr)\s(?!meeting\b)",
)


def is_wanted(content: str) -> bool:
    """Say whether the first verb is a bare one, as of what is to be done: `Mr Heron look into it`, `work begin`."""
    for word in _WORD.finditer(content, 0, _REACH):
        verb = verb_at(content, word.start())
        if verb and verb[0].form == "base" and _NOUN_BEHIND.search(content, 0, word.start()) is None:
            return word.start() > 0
        if word.group().endswith("ed") or word.group() in lexicon().words["attendance.prose"]:
            return False
    return False


_REACH = 90
_WORD = pattern("implicit.word", r"(?<![\w’'-])[a-z][a-z-]{1,20}(?![\w’'-])")
_NOUN_BEHIND = pattern(
    "implicit.noun_behind",
    r"(?:^|[,(]|\b(?:an?|the|this|that|these|those|any|no|each|every|more|further|its|their|his|her|our|of|in|on|for|to|at|by|with|from|and|or|[a-z]\w*(?:ly|al|ed)|new|good|great|joint|next|last|first))\s*$",
)
"""Behind these a word is a noun or names what is done: `the report`, `to look`."""
