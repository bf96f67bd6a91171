"""An interest that is told and not declared: `stated that she was a member`, `reminded them that he owned it`.

In: the text of a sentence. Out: its declaration. Will not: read `declared an interest` (`declaring`), or take what
somebody would do, or what members were reminded of, for an interest.
"""

from collections.abc import Iterator

from schemas.patterns import pattern
from tasks.extracting.commitments.promises import bare
from tasks.extracting.interests.declaration import Declaration, may_be_declarer, opens_sentence
from tasks.extracting.interests.declaration_ends import behind_article, whole_from
from tasks.extracting.triggers import holds

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


def declarations_told(text: str) -> Iterator[Declaration]:
    """Yield `disclosed that she was a member of the Parish Council`."""
    match = _THAT.search(text) if holds(text, _SAID) else None
    if match is None:
        return
    declarers = bare(text, opens_sentence(text), match.start())
    why = next(group for group in ("why", "other", "plain", "bare", "of") if match.group(group))
    if why == "other" and not _OF_THEIRS.search(match.group(why)):
        return
    if _TO_COME.match(match.group(why)) or _OF_ALL.match(match.group()):
        return
    lobbied = "lobbied" in match.group(why)
    if not lobbied and may_be_declarer(text[slice(*declarers)]):
        whole = whole_from(text, behind_article(text, declarers[0]))
        yield Declaration(declarers, (match.start(), match.start()), match.span(why), whole)
