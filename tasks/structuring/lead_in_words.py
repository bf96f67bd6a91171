"""The words of a lead-in from its keyword on, as the source of a pattern: `RESOLVED, by 6 votes to 3, that`.

In: the lexicon. Out: the source, with the groups `keyword`, `that` and `body`. Will not: match anything by itself.

What may stand behind the keyword differs by kind of keyword: `RESOLVED` in capitals opens a resolution whatever
follows, `Agreed` only before a stop or `that`. Behind it come adverbs, how it was voted, who moved it, stops, `that`.
"""

from functools import lru_cache

from schemas.patterns import any_of
from seeds.deciding import manner
from seeds.lexicon import lexicon

_NAMED = r"(?>\([^()\n]{1,400}\)|(?:(?<=\b[DM]r)|(?<=\bMs)|(?<=\bMrs)|(?<=\bCllr)|(?<=\b[A-Z]))\.(?=\s)|[^.:;\n])"
_INSIDE = r"(?:[^()\n]|\([^()\n]{1,20}\))"
_VOTED = rf"\s\({_INSIDE}{{3,60}}\)"
_IN_CELL = r"(?:that|to(?!\sbe\b)|approved?|grant(?:ed)?|refused?|defer(?:red)?|rejected|agreed|noted|no\sobjection)"
_STOP = r"[:;,.\-–—/|]{0,3}+"
_STOPPED = rf"(?:\s*+[:\-–—/]|\s\|\s(?i:{_IN_CELL})\b(?![^|\n]*\|))"
"""`Decision | Approved subject to conditions` is a row of two cells; `Decision | To whom | By when` heads a table."""
NUMBER = r"\s(?:(?:(?:[Nn]o|NO)\.?\s)?(?:[A-Z]{1,4}/)?\d{1,4}[/.]\d{1,4}(?:[/.]\d{1,3})?(?!\d)|[IVX]{1,5}(?=\s?[:–-]))"
_SITTING = r"(?:(?:next|special|extraordinary|annual|ordinary|full)\s)?(?:meeting\sof\s)?(?:the\s)?(?:full\s)?"
_NAMED_FOR = r"(?-i:(?:[A-Z][\w’'&-]{1,20},?|and|of|for)\s){0,6}?"
"""What a body is for: `to the Roads and Transport Committee`."""
_DAY = r"(?:\son\s(?:[A-Z][a-z]{5,8}day,?\s)?\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]{2,8}(?:\s\d{4})?)?"
_UNOPPOSED = (
    r",\s(?:there\sbeing\s(?:no|none|one|two|three|\d)|no\s(?:other\s)?(?:[Mm]ember|[Cc]ouncillor|one|vote|nomination)s?|no-one|nobody"
    r"|with\s(?:no|one|two|three|\d{1,2}))\b[^.:;\n]{0,80}?(?=\s?[:–-](?:\s|$))"
)
"""`RESOLVED, there being no dissent:`, `Resolved, with one abstention:`"""
_MOVING = (
    r",\s(?!that\b)[A-Z][^:;\n]{2,60}?\s(?:moving|proposing)[^:;\n]{4,80}?\sseconding,?"
    r"(?=\s?[:–-]|\s(?:that|to)\b|\s*+$)"
)
"""`Resolved, Councillor Heron moving and Councillor Teal seconding,`, above its clauses."""
_LINKS = "that|That|THAT|to"
_LISTING = r"\s(?:as\sfollows|AS\sFOLLOWS|the\sfollowing)(?=\s?[:–-])"


@lru_cache(maxsize=1)
def keyword_and_rest() -> str:
    """Return the pattern of a lead-in from its keyword on: adverbs, a vote in brackets, stops, `that`, body."""
    adverbs, bodies, aside, counts = _listed("adverbs"), _listed("bodies"), _aside(), _counts()
    welsh = r"(?:\s(?:i|bod|fel\sa\sganlyn)(?=\s?[:–-]))?"
    dashed = rf"(?:\s?[–-]\s(?:{adverbs}|{manner()})(?=\s?[:–-]|\.?\s*+$))?"
    return (
        rf"(?P<keyword>{_keyword()}){welsh}(?:{_numbered()})?(?:\s(?:to|TO|To)\s(?i:(?:the\s)?{_SITTING}{_NAMED_FOR}{bodies}){_DAY}(?=\s*+(?:[:\-–—]|$)|\s[Tt]hat\b|\sto\s?:|\s\([^()\n]{{3,400}}\)(?:\s*+[:\-–—]|,?\s[Tt]hat\b)))?(?:,?\s+(?:{adverbs}|{manner()})(?!\w)){{0,2}}(?:\s(?:as\sfollows|AS\sFOLLOWS)(?=\s?[:–-]))?(?:{aside})?"
        rf"{dashed}(?:\s*+{_STOP}\s*+{_STOP}\s?(?:\({adverbs}\)|{_bracket()})|(?<=[:–-]){counts}|\s?[:–-]{counts})?\s*+{_STOP}\s*+{_STOP}"
        rf"(?P<that>\s*+[“\"]?(?:that|That|THAT|T\sH\sA\sT)\b\s*+{_STOP}"
        rf"(?P<body>\s*+(?:the\s+|this\s+)?{bodies}(?=\s*+[:\-–—]{{0,2}}\s*+$))?)?"
        rf"(?:\s*+(?:to|TO)(?:\s(?i:recommend(?:(?:\sto)?\s(?:the\s)?{bodies})?))?\s?:\s?[-–—]?(?:\s*+\([^()\n]{{3,60}}\))?\s*+$)?"
    )


def _listed(name: str) -> str:
    return any_of(lexicon().words[f"decisions.{name}"])


def _keyword() -> str:
    """Return the pattern of a keyword, each kind with what has to stand behind it."""
    keywords = lexicon().forms["decisions.lead_ins"]
    follows = _follows()
    listed = [any_of(keywords[kind]) + behind for kind, behind in follows.items()]
    listed.append(_label() + follows["labels"])
    numbered = r"RECOMMENDATION(?=\s[IVX]{1,5}\s?[:–-]\s?(?:That|To)\b)"
    return "|".join([*listed, numbered, _slips() + follows["sentence"]])


def _label() -> str:
    """Return the pattern of a label that says whose decision it is, or that it was made: `Council decision taken`."""
    bodies = _listed("bodies")
    whose, of = rf"(?:The\s)?(?:{bodies}[’']?s?|Final|Formal|Agreed)\s", rf"\s(?i:of|by)\s(?:the\s)?{bodies}"
    made = r"\s(?i:made|taken|reached|passed|agreed|adopted|minuted)"
    numbered = r"\s(?:[Nn]o\.?\s)?\d{1,3}(?=\s?[:–-]\s?(?i:that|to)\b)"
    noun = r"(?i:decision(?:s(?=[a-z ]{0,10}:?\s*+$))?|resolution)"
    articled = rf"The\s(?=(?:(?i:unanimous)\s)?(?i:decision|resolution){of}\s?:)"
    return rf"(?=[A-Z])(?:{whose}|{articled})?{noun}(?:{of})?(?:{made})?(?:{numbered})?(?!\w)"


def _follows() -> dict[str, str]:
    """Return what has to stand behind each kind of keyword; anything behind one that opens nothing else."""
    adverbs, bodies, aside, known = _listed("adverbs"), _listed("bodies"), _aside(), _known_aside()
    linked = rf",?\s+[“\"]?(?:(?:{_LINKS}|the\sfollowing|{adverbs})\b|{manner()})"
    parted = r"[;,]\s(?i:that|to)\b|\.\s(?:That|THAT)\b"
    addressed = rf"(?:{NUMBER}|\s(?:to|TO)\s(?i:(?:the\s)?{_SITTING}{_NAMED_FOR}{bodies})(?:{_VOTED})?|{_VOTED})"
    return {
        "always": "",
        "sentence": rf"(?={_STOPPED}|;\s[A-Z(]|{parted}|{_LISTING}|{_numbered()}|\s*+[.(]|{linked}|{known}"
        rf"|{_told()}|\s*+$)",
        "capitals": rf"(?={_STOPPED}|{parted}|\s+(?:{_LINKS})\b|\s+{adverbs}\b|,?\s+{manner()}|{aside}|{_LISTING}"
        rf"|\s+\(|\sTO\s|{_numbered()}|[.;]?\s*+$)",
        "stated": rf"(?=(?:\s{adverbs})?\s{{1,12}}that\b)",
        "labels": rf"(?!/[a-z])(?=(?:\s{adverbs})?(?:{_STOPPED}|{parted}|\.?\s*+$)"
        rf"|{addressed}(?:\s(?:to|that))?\s?[:–-]|{known}|{_VOTED}\s(?:that|to)\b|{NUMBER}\s*+$|{_LISTING}|\s\((?:Ref|REF|Minute|Min)\b[^()\n]{{1,60}}\)$)",
    }


def _numbered() -> str:
    """Return the pattern of the number of a resolution: `RESOLVED 24/113 that`."""
    return rf"{NUMBER}(?=\s?[:.–-]|\s(?:[Tt]hat|[Tt]o)\b|\s*+$)"


def _told() -> str:
    """Return the pattern of what is resolved without `that`: `Resolved the fence be mended`."""
    modal = rf"{_listed('tells_before_be')}\sbe\b"
    wished = rf"\s(?:the|an?|this|all)\s(?:(?!\b{modal})[^.;:\n]){{3,160}}?\sbe\s"
    return rf"(?<=[Rr]esolved){wished}|(?<=Resolved)\sThe\s[a-z]"


def _aside() -> str:
    """Return the pattern of words between the keyword and `that` or a stop: who moved, or who voted."""
    bounded = rf"(?!(?:subject\sto|that|to)\b){_NAMED}{{1,200}}?,(?=\s(?:that|to)\b)"
    aside = rf",\s(?:{bounded}|(?:{_listed('asides')})\s{_NAMED}{{1,160}}?(?=\s(?:that|to)\b))"
    proposed = (
        rf"\son\s(?:the|a)\s(?:proposal|proposition|motion)\s(?:of|by|from)\s{_NAMED}{{3,160}}?"
        r"(?=\s(?:that|to)\b|\s?[:–-]{1,2}\s*+$)"
    )
    voters = (
        rf"(?:\s\([^()\n]{{3,12}}\))?\s\([^()\n]{{3,400}}\),?(?:\s{_NAMED}{{1,300}}?,)?(?=\s(?:that|That|THAT|to)\b)"
    )
    besides = rf"\sand\s[A-Z]{_NAMED}{{1,100}}?ing,(?=\s(?:that|to)\b)"
    return rf"(?:{aside}|{proposed}|{voters}|{besides}|{_UNOPPOSED}|{_MOVING})"


def _known_aside() -> str:
    """Return the pattern of the same behind a small keyword, which needs a listed word, or who dissented."""
    dissenter = r"[A-Z][^:;\n]{2,80}?\s(?:dissent|abstain|not\svot)ing,"
    return (
        rf"(?:,\s(?:(?:{_listed('asides')})\s{_NAMED}{{1,160}}?,?|{dissenter})\s(?:that|to)\b|{_UNOPPOSED}|{_MOVING})"
    )


def _counts() -> str:
    """Return the pattern of a vote behind a stop: `RESOLVED: 6 votes for, 3 against, that`."""
    in_favour = r"\s\d{1,3}\s(?:voting\s|votes\s)?(?:in\sfavour|for|FOR)\b"
    return rf"{in_favour}[^.:;()\n]{{0,80}}?(?:against|AGAINST|abst\w{{1,9}}),?(?=\s(?:that|to)\b)"


def _bracket() -> str:
    """Return the pattern of words in brackets, a vote or a reference, but for a label such as `(iv)`."""
    square = r"\[[^\[\]\n]{3,80}\]"
    printed = rf"(?:\((?![ivx]{{1,4}}\)){_INSIDE}{{3,200}}\)|{square})"
    return rf"{printed}(?=,?\s*+(?:[:\-–—]|$|(?:[Tt]hat|THAT|to)\b))"


def _slips() -> str:
    """Return the pattern of a keyword with one letter wrong, left out, doubled or changed for its neighbour."""
    words = lexicon().words
    forms = [form for word in words["decisions.slips"] for form in _one_letter_off(word)]
    return rf"(?!{any_of(words['decisions.not_slips'])}\b)(?:{'|'.join(dict.fromkeys(forms))})\b"


def _one_letter_off(word: str) -> list[str]:
    letter = "[A-Z]" if word.isupper() else "[a-z]"
    pairs = [(word[:at], word[at:]) for at in range(1, len(word))]
    left_out = [before + after[1:] for before, after in pairs]
    changed = [before + letter + after[1:] for before, after in pairs]
    swapped = [before + after[1] + after[0] + after[2:] for before, after in pairs if len(after) > 1]
    put_in = [before + letter + after for before, after in pairs]
    return [*left_out, *changed, *swapped, *put_in]
