"""Where a sentence declares an interest: `declared an interest in`, `was declared by`, `declared that she was`.

In: a sentence, and whether its item is that of interests. Out: declarations, each with its declarers, the words of
its kind, and what follows. Will not: resolve names, or say what the interest is.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.commitments.promises import Bounds, bare
from tasks.extracting.triggers import holds

_AFTER = pattern(
    "interest.after",
    r",\swhich\s(?:was|were|is|are)\s(?:mentioned|referred\sto|considered|discussed|the\ssubject|on\sthe\sagenda)\b"
    r"|;\s(?:(?:but|and|however),?\s)?(?:that\s)?(?:s?he|they|this|it)\b|[,;]\showever\b|(?:,|\sand)\sit\swas\sagreed\b"
    r"|\s&\s(?:left|handed|took|withdrew)\b|\sand\s(?:handed\sover|passed)\b|;\sdispensation\b"
    r"|(?:,|;|,?\s(?:and|&))\s(?:(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\.?\s)?[A-Z][\w’.-]{0,20}(?:\s[A-Z][\w’-]{1,20}){0,2}"
    r"\s(?:took|stated|left|assumed|chaired|presided|said)\b"
    r"|(?:,\s(?:and\s|but\s)?|\sand\s|\sbut,?\s|\s[–-]\s|\s\()(?:that\s)?(?:(?:[Hh]e|[Ss]he|[Tt]hey|subsequently|then|therefore|accordingly|also|duly)\s){0,2}"
    r"(?:[Ll]eft|leaves?|withdrew|signed\sthe|took\sno|taking\sno|did\snot|remained|remains|would|abstained|vacated|retired|spoke|stayed|will|moved"
    r"|(?:stated|intimated|said)\sthat\s(?:he|she|they)\s(?:would|will|had)|confirmed|had\s(?:not|no|taken\sno|remained)|having\sapplied|indicated|advised|stepped|absented|refrained|dispensation|(?:was|were)\snot\spresent)\b",
)
"""What the declarer did then is no part of the interest."""
_NUMBER_BEHIND = pattern(
    "interest.number_behind",
    r"(?<=[A-Za-z])\s\((?:(?:[Mm]inute|(?:[Aa]genda\s)?[Ii]tem)\s(?:No\.?\s)?)?\d{1,4}(?:[/.]\d{1,4})?(?:\s?\([a-z]\))?(?:\s(?:refers|above|below))?\)$",
)
"""`declared that his brother worked there (Minute 31)`: the number is no part of the reason."""
_TITLED = (
    r"(?:County\s(?:Borough\s)?)?"
    r"(?:Councillors?|(?:Cllr|CLLR|Clr)s?\.?|Mr|Mrs|Ms|Miss|Dr|Alderman|Lord|Lady|Baroness|Sir|Dame)\s"
)
_ARTICLE = pattern("interest.article", r"[Tt]he\s(?=[A-Z])")
_NEXT = pattern("interest.next", rf"(?:,\sand\s|;\sand\s|\sand\s|,\s|;\s|\.\s)(?:that\s)?(?={_TITLED})")
_NOBODY = ("there", "it was", "no ", "nobody", "none", "if ", "members are", "members were", "any ")
_NOT_NOW = ("having", "had", "not", "be", "to", "was", "were", "been")
_ASKED = (" asked ", " whether ", " that ", " if ")
"""`Cllr Teal asked whether he should declare an interest, and was advised that he need not`: who asks declares none."""
_OPENNESS = ("transparen", "openness", "clarity", "avoidance of doubt", "for the record")
_SAID = (
    "declar",
    "disclosed",
    "intimated",
    "indicated",
    "stated",
    "mentioned",
    "advised",
    " said ",
    "reminded",
    "informed",
    "recorded",
    "noted",
    "reported",
    "confirmed",
    "made it known",
)


@dataclass(frozen=True, slots=True)
class Declaration:
    """Who declares, the words of its kind, what follows, and the whole, as bounds in the sentence."""

    declarers: Bounds
    how: Bounds
    rest: Bounds
    whole: Bounds


@lru_cache(maxsize=1)
def active() -> Pattern[str]:
    """Match `declared a personal (but not prejudicial) interest`; group `how` holds the words of its kind."""
    verbs = any_of(lexicon().words["interests.verbs"])
    kinds = r"(?:general|personal|prejudicial|pecuniary|non-pecuniary|disclosable|other)"
    return pattern(
        "interest.declared",
        rf"(?<!\bthe)\s(?P<verb>{verbs}|(?:expressed|indicated|recorded|notified|repeated|had|has)(?=\s(?:an?\s|his\s|her\s|their\s)?{kinds}\s))\s(?P<how>(?:(?!\b[Rr]egister\b)[^.;:\n]){{0,90}}?(?:\b(?<!\bin\sthe\s)[Ii]nterests?\b(?!\s(?:in\s(?:standing|becoming|joining|serving|hosting)\b|rate|charge|cost|payment|from|of\s(?:£|transparen|openness|clarity)))(?:\s\({kinds}[^()\n]{{0,40}}\))?|\b(?:DPI|OSI|ORI|ODI|NRI|NPI|NDPI)s?\b))",
    )


_PASSIVE = pattern(
    "interest.passive",
    r"(?P<how>\b(?:[Aa]n?\s)?(?:[\w’'()-]{2,20}\s){0,5}?[Ii]nterests?)\s(?:(?:was|were)\s(?:declared|made|disclosed|registered|noted|intimated|received|recorded)\s(?:by|from)\s"
    r"|(?:declared|made|disclosed)\sby\s(?=(?:Councillors?|Cllrs?|Alderman|Mrs?|Ms|Miss|Dr)\.?\s))"
    r"(?P<who>[A-Z][^,;:]{2,80}?)(?=,|\s(?:in|as|on|by|because|for|regarding|who)\s|(?<![A-Z])[.;]|$)",
)
"""`An interest was declared by Councillor Heron in item 5`, `Declaration of interest made by Councillor Heron`"""
_HOLDS = (
    r"(?:has|have|had|get|gets|got|rents?|rented|owns?|owned|lives?|lived|works?|worked|knows?|knew|sits?|sat|serves?|served"
    r"|receives?|received|attends?|attended|holds?|held|is|was|are|were)"
)
_THAT = pattern(
    "interest.that",
    r"\b(?:(?:both|all|each|also)\s)?(?P<verb>declared|said|(?:reminded|advised)\s(?:the\s\w{3,15}|[Mm]embers|[Cc]ouncillors)|made\sa\sdeclaration|disclosed|intimated|indicated|stated|mentioned|advised|informed\s(?:the\s)?\w{3,15}|wished\sit\sto\sbe\s(?:recorded|noted)|asked\sthat\sit\sbe\s(?:recorded|noted|minuted)|made\sit\sknown|confirmed|reported|noted),?\s"
    r"(?:[^.;:]{0,90}?,\s|(?:for|in)\s(?:[a-z]{2,12}\s){1,3}transparency\s(?:in\srelation\sto\s[^.;,:]{3,40}(?:\.\d{1,2})?(?:\s\([^()]{3,80}\))?\s)?)?"
    r"(?:that\s(?:(?:(?:al)?though|whil(?:st|e)|as)\s|in\s(?:his|her|their)\scapacity\sas\s[^.;,]{3,40}?,?\s)?(?P<why>(?:he|she|they|his|her|their)\s(?:[^.;]|\.(?=\d)){3,250})|that\s(?P<other>(?:the|an?|one\sof)\s(?:[^.;]|\.(?=\d)){3,250})|(?P<plain>(?:he|she|they)\s(?:is|was|are|were|had\sbeen)\s(?:an?|in\sreceipt\sof|employed|on)\s(?:[^.;]|\.(?=\d)){3,250})"
    rf"|(?P<bare>(?:(?:he|she|they)\s{_HOLDS}|(?:his|her|their)\s(?:[\w-]{{2,14}}\s){{1,3}}{_HOLDS})\s(?:[^.;]|\.(?=\d)){{3,250}})"
    r"|of\s(?P<of>(?:his|her|their)\s(?:[a-z]{4,12}\s)?(?:membership|position|role|connection|involvement|friendship|interest|ownership|association)\b[^.;]{3,200}))",
)
_OF_THEIRS = pattern(
    "interest.of_theirs",
    r"\b(?:his|her|their|him|them)\b|^(?:an?|one\sof)\s(?:close\s)?(?:relative|friend|family\smember|neighbour)\b",
)
"""`stated that the applicant was known to him`, `that the site was next to his property`."""
_TO_COME = pattern(
    "interest.to_come",
    r"(?:he|she|they)\s(?:would|will|should|must|may|might|could|can|need|ought|have\sto|(?:had|have|did|do)\sno(?:t|thing)?|(?:was|were)\s(?:content|happy|not|unsure|aware|leaving)"
    r"|felt|thought|believed|hoped|wanted|wished|(?:has|have|had)\s(?:an\sopen\smind|an\sinterest|asked|sought|taken|spoken|submitted|been\s(?:advised|granted)))\b",
)
"""`advised that he would be in the chair`, `that she had nothing to declare` is no interest."""
_OF_ALL = pattern(
    "interest.of_all",
    r"(?:reminded|advised|informed)\s(?:(?:the|all)\s)?(?:[Mm]embers|[Cc]ouncillors|[Cc]ommittee|[Mm]eeting|[Pp]anel|[Bb]oard|[Cc]ouncil)\s(?:that|of)\s(?:they|their)\b",
)
"""`The Chair reminded Members that they must declare`: of those who listen."""
_WHERE = pattern(
    "interest.opening",
    r"^\W{0,2}(?:N\.?B\.?|NOTE|Note)\s?[:.–-]?\s|^\d{3,5}(?:/\d{2,4})?\s(?:[–-]\s)?(?=Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)"
    r"|^(?:(?:Similarly|Likewise|Additionally|In\saddition|Also|Further(?:more)?|Subsequently),?\s|Declarations?\sof\s[Ii]nterests?:\s|At\sthis\s(?:point|stage|juncture)(?:\sin\sthe\s[a-z]{5,10})?,?\s)"
    r"|^(?:In|On|For|Under|During|Before|After|Following|Prior\sto|Pursuant\sto|With\sregard\sto|With\srespect\sto|With\sreference\sto|At\sthis\spoint)\s(?:the\s|a\s)?[^,]{3,140}?(?:,\s|\s(?=(?:Councillor|Cllr|CLLR|Clr|Mr|Mrs|Ms|Miss|Dr|Alderman)\s[A-Z]))|^There\s(?:were|was)\sno(?:ne)?\b[^,;]{0,90}[,;]?\s(?:but|however,?|although)\s|^[^,]{0,30}?avoidance\sof\sdoubt,?\s",
)


_EARLIER = pattern(
    "interest.earlier",
    r"\W{0,2}Having\s(?:(?:previously|earlier|already)\s)?(?:declared|disclosed)\b[^.;]{0,80}\s(?:[Ii]nterest|DPI)",
)
"""`Having previously declared an interest, Councillor Heron withdrew.`"""


def may_declare(words: str) -> bool:
    """Say whether words outside an item for declarations have any of those without which none declares there."""
    return holds(words, lexicon().words["interests.triggers"]) or holds(words, _OPENNESS)


def declarations_in(text: str, *, at_item: bool) -> list[Declaration]:
    """Return the declarations of a sentence in reading order; none of one that tells what a declarer did later."""
    if _EARLIER.match(text):
        return []
    if holds(text, lexicon().words["interests.triggers"]):
        found = [*_active(text), *_passive(text), *_welsh(text)]
    else:
        found = []
    if found:
        return found
    open_words = at_item or holds(text, _OPENNESS)
    return list(_told(text)) if open_words and holds(text, _SAID) else []


def opens_sentence(text: str) -> int:
    """Return where a sentence begins behind an opening: `In respect of item 7, `."""
    opening = _WHERE.match(text)
    return opening.end() if opening else 0


def _active(text: str) -> Iterator[Declaration]:
    """Yield `Councillor Heron declared an interest`; a second one begins behind `and`, with its own declarers."""
    matches = list(active().finditer(text))
    begins: list[Bounds | None] = [(0, 0), *(_next(text, one.end(), two.start()) for one, two in pairwise(matches))]
    ends = [*(begin[0] if begin else len(text) for begin in begins[1:]), len(text)]
    for match, begin, end in zip(matches, begins, ends, strict=False):
        if begin is None:
            continue
        opening = _WHERE.match(text, 0, match.start()) if begin == (0, 0) else None
        declarers = bare(text, opening.end() if opening else begin[1], match.start())
        if _declares(text[slice(*declarers)]) and not match.group("how").startswith("no "):
            yield _declaration(text, declarers, match.span("how"), (match.end(), end))


def _next(text: str, start: int, end: int) -> Bounds | None:
    """Return the words that lead to the names of a second declaration; None where nobody else is named."""
    found = _NEXT.search(text, start, end)
    return found.span() if found else None


def _passive(text: str) -> Iterator[Declaration]:
    for match in _PASSIVE.finditer(text):
        if not match.group("how").lower().startswith(("no ", "any ")) and " no " not in match.group("how").lower():
            yield Declaration(
                match.span("who"), match.span("how"), (match.end(), len(text)), _whole(text, match.start())
            )


def _welsh(text: str) -> Iterator[Declaration]:
    """Yield `Datganodd y Cynghorydd Heron ddiddordeb personol yn eitem 6 gan ei fod yn aelod`."""
    for match in (*_DATGANODD.finditer(text), *_DATGANWYD.finditer(text)):
        yield Declaration(match.span("who"), match.span("how"), (match.end(), len(text)), _whole(text, match.start()))


_DATGANODD = pattern(
    "interest.welsh",
    r"\b(?:Datganodd|Datgelodd|Mynegodd)\s(?:y\s|yr\s)?(?P<who>(?:Cynghorydd|Cyng\.?|Mr|Mrs|Ms|Dr)\s(?:[A-Z]\.\s?){0,3}[^.;,]{2,60}?)\s"
    r"(?P<how>(?:dd?iddordeb|[bf]uddiant)\b[^.;]{0,40}?)(?=\s(?:yn|yng|ym|mewn|gan|oherwydd|fel)\b|[.;,]|$)",
)


_DATGANWYD = pattern(
    "interest.welsh_passive",
    r"\b(?:Datganwyd|Datgelwyd)\s(?P<how>(?:dd?iddordeb|[bf]uddiant)\b[^.;,]{0,40}?)\sgan\s(?:y\s|yr\s)?"
    r"(?P<who>(?:Cynghorydd|Cyng\.?|Mr|Mrs|Ms|Dr)\s(?:[A-Z]\.\s?){0,3}[^.;,]{2,60}?)(?=\s(?:yn|yng|ym|mewn|gan|oherwydd|fel)\b|[.;,]|$)",
)
"""`Datganwyd buddiant personol gan y Cynghorydd Heron yn eitem 6`"""


def _told(text: str) -> Iterator[Declaration]:
    """Yield `disclosed that she was a member of the Parish Council`."""
    match = _THAT.search(text)
    if match is None:
        return
    opening = _WHERE.match(text)
    declarers = bare(text, opening.end() if opening else 0, match.start())
    why = next(group for group in ("why", "other", "plain", "bare", "of") if match.group(group))
    if why == "other" and not _OF_THEIRS.search(match.group(why)):
        return
    if _TO_COME.match(match.group(why)) or _OF_ALL.match(match.group()):
        return
    lobbied = "lobbied" in match.group(why)
    if not lobbied and _declares(text[slice(*declarers)]):
        begin = _ARTICLE.match(text, declarers[0])
        whole = _whole(text, begin.end() if begin else declarers[0])
        yield Declaration(declarers, (match.start(), match.start()), match.span(why), whole)


def _declaration(text: str, declarers: Bounds, how: Bounds, rest: Bounds) -> Declaration:
    start, end = bare(text, declarers[0], rest[1])
    start, end = _unbracketed(text, start, end)
    article = _ARTICLE.match(text, start)
    start = article.end() if article else start
    end = cut_off(text, start, end)
    end -= text[start:end].endswith(")") and "(" in text[:start] and "(" not in text[start:end]
    return Declaration(declarers, how, (rest[0], max(rest[0], end)), (start, end))


def _unbracketed(text: str, start: int, end: int) -> Bounds:
    """Return bounds without the brackets that a whole declaration stands in: `(Cllr Heron declared an interest.)`."""
    words = text[start:end].rstrip(" .")
    if not words.startswith("(") or ")" in words[:-1]:
        return start, end
    return start + 1, start + len(words.removesuffix(")").rstrip(" ."))


def _whole(text: str, start: int) -> Bounds:
    first, last = bare(text, start, len(text))
    return first, cut_off(text, first, last)


def cut_off(text: str, start: int, end: int) -> int:
    """Return where a declaration ends: before what its declarer did then."""
    after = _AFTER.search(text, start, end)
    end = after.start() if after else end
    numbered = _NUMBER_BEHIND.search(text[start:end])
    return start + numbered.start() if numbered else end


def _declares(declarer: str) -> bool:
    """Say whether somebody declares: not `Members were reminded to`, nor `having declared`."""
    lowered = declarer.lower()
    asks = any(word in lowered for word in _ASKED)
    lowered = lowered.removesuffix(" earlier").removesuffix(" previously").removesuffix(" already")
    return bool(declarer) and lowered.split()[-1] not in _NOT_NOW and not lowered.startswith(_NOBODY) and not asks
