"""A vote, and who moved it, behind the words that it was on: `that the fence be mended (all in favour)`.

In: nothing. Out: the patterns. Will not: count anything (`tasks.extracting.votes.votes`).
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.counting import votes_in_words
from seeds.lexicon import lexicon
from tasks.extracting.votes.choices import choices
from tasks.extracting.votes.moving_words import MOVED_BY, MOVES, SECONDED_BY

_VOTERS = (
    r"(?:(?:Councillors?|Cllrs?|Mrs?|Ms|Miss|Dr)\.?\s[^,;:]{2,60}?|[A-Z]{2,3}(?:(?:,\s|\s(?:and|&)\s)[A-Z]{2,3}){0,3})"
)
_ALL = (
    r"all\s(?:(?:those|members|Members|councillors|Councillors|present|were|voted|voting)\s){0,4}(?:in\sfavour|agreed)"
)
_DID_NOT_AGREE = (
    r"(?:dissent(?:ing|ed)|abstain(?:ing|ed)|not\svoting|did\snot\svote|not\sin\sfavour|(?:(?:voting|voted)\s)?against|opposed"
    r"|taking\sno\spart(?:\sin\sthe\svote)?)(?:\s\([^()]{3,40}\))?"
)
"""Who did not agree, and how he did not: `, Cllr Heron abstained`, `, with RH against`, `, AP not in favour`."""


@lru_cache(maxsize=1)
def told_vote() -> Pattern[str]:
    """Match a vote behind the words that it was on, in brackets or as a participle.

    What each alternative begins with is said before them all, so that few places are tried.
    """
    number = rf"(?:\d{{1,3}}|{votes_in_words()})"
    return pattern(
        "clause.vote_behind",
        rf"(?=[\s,;])(?:{_in_words_of_votes(number)}"
        r"|\s\(\d{1,3}\s?[-:/–]\s?\d{1,3}(?:\s?[-:/–]\s?\d{1,3})?\)|\s[(\[](?:\d{1,3}|[Uu]nanim|[Vv]ot|[Ff]or\b|[Bb]y\s)[^()\[\]\n]{0,60}(?:vote|[Ff]or|to\s\d|[Ff]avour|gainst|nanim)[^()\[\]\n]{0,60}[)\]]"
        r"|\s[(\[]\d{1,2}\s?F[\s,;/|]{1,3}\d{1,2}\s?A[^()\[\]\n]{0,12}[)\]]"
        r"|\s\((?:[Pp]ropos|[Mm]oved|[Pp]rop\b)[^()]{3,60}[Ss]ec[^()]{3,80}\)"
        rf"|,\s(?:with\s)?{_VOTERS}\s{_DID_NOT_AGREE}|\swith\s{_VOTERS}\s{_DID_NOT_AGREE}"
        r"|,?\swith\s[\w-]{1,12}\s(?:[Mm]embers?\s|[Cc]ouncillors?\s)?(?:abst\w{1,9}|votes?\sagainst|(?:voting\s)?against|dissent\w{0,5})"
        rf"|,\s(?:on|by)\sa\svote\sof\s{number}(?:\s?[-–:]\s?|\s(?:votes?\s)?to\s){number}(?:\s\([^()]{{3,60}}\))?"
        rf"|\s[(\[](?:with\s)?{_VOTERS}\s{_DID_NOT_AGREE}[)\]]"
        r"|,\s[\w-]{1,12}\s[Mm]embers?\s(?:abstaining|dissenting|voting\sagainst)"
        r"|\s\([\w-]{1,12}\s(?:against|abst\w{1,9}|dissent\w{0,5})\)"
        r"|(?:,|\s[–-])\s(?:\(?(?i:unanimous(?:ly)?(?:\s(?:agreed|approved|carried))?)\)?|\d{1,3}\svotes?\sto\s[\w-]{1,12}(?:,?\s(?:and|with)\s[\w-]{1,12}\sabst\w{1,9})?)"
        r"|\s\((?:(?i:unanimous(?:ly)?)|(?:Councillors?|Cllrs?)\s[^()]{2,60}\s(?:dissenting|dissented|abstaining|abstained|(?:voted|voting)\sagainst))\)"
        rf"|\s\((?i:{_ALL}|nem\.?\scon\.?|agreed\sby\sall)\)"
        r"|(?:,|\s[–-])\s(?:by\s(?:a\s)?majority(?:\s(?:vote|decision|of\s[\w-]{1,12}(?:\svotes)?\s?(?:to|[-–])\s?[\w-]{1,12}))?|with\s[\w-]{1,12}\sabst\w{1,9})"
        rf"|(?:,|\s[–-])\s(?:by\s{number}(?:\svotes?)?\sto\s{number}|{votes_in_words()}\s(?:votes?\s)?(?:against|opposed|dissenting|abst\w{{1,9}}))"
        r"|(?:,|\s[–-])\sAIF\b|\s[–-]\s(?:[Aa]greed|[Cc]arried)\snem\.?\scon\b"
        rf"|[,;]\s{_ALL}|\s[(\[]F\s?[:=]?\s?\d{{1,2}}[\s,;/|]{{1,3}}A[^()\[\]\n]{{2,24}}[)\]]"
        rf"|(?:,|\s[–-]|:)\s{number}\s(?:votes?\s)?(?:for\b(?!\s(?:an?|each|every)\b|\sthe\s(?!motion|proposal|amendment|resolution|recommendation|application))|in\sfavour\b)[^:.]{{0,80}})\.?$",
    )


def _in_words_of_votes(number: str) -> str:
    """Match what holds a number, a side and no word but those of votes: ` (with 7 voting for and 3 against)`.

    In brackets, or behind a comma or a dash, but not behind a verdict: `was carried, with 6 in favour`.
    """
    manners = any_of([*lexicon().words["votes.verdict_manners"], *lexicon().words["votes.voters"], *choices()])
    others = r"(?i:vote|voted|voting|was|were|being|cast|there|had|result|motion|proposal|it)"
    word = rf"(?:{manners}|{number}|{others})(?![\w’'])[\s,;:/()–-]{{0,3}}"
    sides = r"\b(?i:vot(?:es?|ed|ing)|favour|against|abst\w{1,9}|dissent\w{0,5}|ayes|noes|no|O\sblaid)\b"
    some = rf"(?=[^.\n£%]{{0,80}}?{sides})(?=[^.\n£%]{{0,80}}?(?:\d|\b{number}\b))"
    verdict, side = r"(?<!arried)(?<!ARRIED)(?<!greed)(?<!GREED)", r"(?<!favour)(?<!\sfor)(?<!gainst)"
    count = r"(?<!or\s\d)(?<!or\s\d\d)(?<!ur\s\d)(?<!:\s\d)(?<!:\s\d\d)"
    ahead = rf"(?:\s[(\[]|{verdict}{side}{count}(?:,|\s[–-])\s)"
    return rf"{ahead}{some}(?:{word}){{2,24}}+(?<![\s,;:/–-])\]?"


PROMISED = pattern(
    "clause.promised_behind",
    r"(?<=[a-z\d])(?=[\s,]),?\sand\s(?:(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\.?\s)?(?:[A-Z][\w’'-]{1,20}(?:\s[A-Z][\w’'-]{1,20})?|[Tt]he\s(?:Parish\s|Town\s|Deputy\s)?(?:[Cc]lerk|[Cc]hair(?:man|person)?|RFO|[Ss]ecretary)|s?he|they)"
    r"\s(?:will|would)\s(?!be\b)[a-z]{3,}[^.;:]{0,120}\.?$",
)
"""What somebody promised behind what it was agreed to do: `to object to it and the Clerk will write accordingly`."""
MOVED = pattern(
    "clause.moved_behind",
    rf"(?=[\s,])(?:(?:,|\s[–-])\s{MOVED_BY}[A-Z][^;:]{{1,50}}?,?\s(?:and\s)?{SECONDED_BY}[A-Z][^;:]{{1,60}}"
    rf"|(?<!motion)(?<!amendment)(?<!proposal)(?<!\bas)\s{MOVED_BY}(?=(?:Cllr|Councillor|Mrs?|Ms|Dr|[A-Z]{{2,3}})\b)[^;:]{{1,50}}?,?\s(?:and\s)?{SECONDED_BY}[A-Z][^;:]{{1,40}}"
    r"|,?\swith\s(?:Cllr|Councillor|Mrs?|Ms|Dr)\s[^;:,]{2,50}\s(?:proposing|moving),?\sand\s(?:Cllr|Councillor|Mrs?|Ms|Dr)\s[^;:,]{2,50}\sseconding"
    r"|(?:,?\sfollowing|,\s(?:on|upon))\s(?:a|the)\s(?:proposal|proposition|motion)\s(?:by|from|of)\s(?:the\s)?[A-Z][^;:]{1,50}?,?\s(?:and\s)?seconded\sby\s[^;:]{2,60}"
    rf"|\s[(\[](?:{MOVES}[^()\[\]]{{3,120}}|(?:Cll?r|Councillor|Mrs?|Ms|Dr)\b[^()\[\]]{{2,50}}\s(?:proposed|moved)[,/;\s][^()\[\]]{{3,60}}\sseconded)[)\]]"
    r"|\s[(\[](?:(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr)\.?\s[A-Z][^()/]{1,30}|[A-Z]{2,3})\s?/\s?(?:(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr)\.?\s[A-Z][^()/]{1,30}|[A-Z]{2,3})[)\]])\s?[:.]?$",
)
"""Who moved it, behind the words that were moved: `to approve the payments, proposed by A and seconded by B`."""
