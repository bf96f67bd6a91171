"""What somebody says of himself under the item of interests, with no word of declaring: `Cllr Heron is a trustee`.

In: a sentence below the title of interests, and where the name at its beginning ends. Out: where what makes the
interest begins. Will not: say who is meant (`declarers`), or read a sentence outside that item.
"""

from schemas.patterns import pattern

_KIN = (
    r"(?:wife|husband|spouse|partner|daughter|son|father|mother|parents?|brother|sister|cousin|nephew|niece|uncle|aunt"
    r"|grand[a-z]{3,9}|family|relatives?|relations?|friends?|neighbours?|employers?|company|firm|business|step[a-z]{3,8})"
)
_OF_KIN = pattern("interest.of_kin", rf"[’']s?\s(?=(?:[a-z-]{{2,14}}\s){{0,3}}{_KIN}(?:-in-law)?\s[a-z])")
"""`Cllr Heron’s granddaughter attends the nursery`"""
_IS = pattern(
    "interest.simply_is",
    r"\s(?:is|was|are|were)\s(?:(?:also|both|currently|formerly|previously)\s)?"
    r"(?=(?:an?|on|married|related|employed|in\sreceipt|friends|chair|trustees?|members?|governors?|directors?|the\s(?:[a-z]{4,12}\s){0,2}of)\b)",
)
_HAS = pattern(
    "interest.simply_has",
    r"\s(?=(?:has|have|had)\s(?!(?:an?|no|any)\s(?:copy|list|form|dispensation|interest|question|comment|open)|been\b|nothing\b|not\b|left\b|to\b)"
    r"(?:an?|his|her|their|family|links|connections|previously\s(?:worked|been|acted|known)|worked|known)\b"
    r"|(?:knows?|knew|lives?|lived|owns?|owned|works?|worked|sits?|sat|serves?|served|rents?|rented|banks|leases|farms)\s)",
)
_NOT_OF_INTEREST = pattern(
    "interest.not_of_interest",
    r"(?:an?|the)\s(?:\w{3,12}\s)?(?:dispensation|quorum|vote|late|reminder|question)\b|on\s(?:leave|holiday|his|her)\b|the\sonly\b",
)


def begins_interest(text: str, end: int) -> int | None:
    """Return where the interest begins behind a name that ends there; None where nothing makes one."""
    for says in (_OF_KIN, _IS, _HAS):
        if match := says.match(text, end):
            return None if _NOT_OF_INTEREST.match(text, match.end()) else _without_space(text, match.end())
    return None


def _without_space(text: str, at: int) -> int:
    return at + (text[at : at + 1] == " ")


def is_reason(cut: str, rest: str) -> bool:
    """Say whether what a dash or a colon parts from a name is why there is an interest: `Cllr Heron – allotments`."""
    parted = cut.strip() in ("–", "-", ":")
    return (
        parted
        and len(rest) <= _LONGEST
        and _NO_REASON.match(rest.strip()) is None
        and _REASON.match(rest.strip()) is not None
    )


_LONGEST = 160
_REASON = pattern("interest.reason_alone", r"[A-Za-z“‘\"][\w’'-]{1,20}(?:[\s,.;]|$)")
_NO_REASON = pattern(
    "interest.no_reason",
    r"(?i)(?:none|nil|nothing|no|not|n/a|apolog\w{2,5}|absent|present|left|arrived|dispensations?|chair\w{0,6}|vice|clerk|mayor|proposed|seconded"
    r"|moved|to|resolved|that|agreed|noted|there|all|did|will|would|asked|advised|said|yes|action|welcomed|thanked|ward|item|minutes?"
    r"|register\w{0,6}|see|he\swould|she\swould|they\swould|he\swill|she\swill|they\swill|the\s(?:chair\w{0,6}|clerk|vice|monitoring)|councillors?|cllrs?|deputy|leader|for)\b",
)
