"""Where a question ends in its sentence: before a clause that answers it, or in which the asker says more.

In: the text of a sentence, and where the question begins. Out: where it ends. Will not: read the answer.
"""

from schemas.patterns import pattern

_ANSWER_BEHIND = pattern(
    "question.answer_behind",
    r";\s(?=(?:but\s|and\s)?(?:the\s|Mr|Mrs|Ms|Miss|Dr|Cllr|CLLR|Clr|Councillor|he\s|she\s|they\s|this\s|it\s|in\s(?:reply|response)))"
    r"|,\swhich\s(?:(?:he|she|they)\s|(?:was|were)\s(?:then\s)?(?:given|confirmed|agreed|provided|received)\b)"
    r"|,?\sand\s(?:suggested|argued|proposed|added|pointed\sout|(?:asked|requested)\s(?:that|for)|it\swas\s[a-z]{3,15}|(?:he|she|they)\s(?:said|replied|answered|agreed))\s"
    r"|,?\sand\s(?=(?:[Cc]ouncillor|Cllr|Alderman|Mr|Mrs|Ms|Miss|Dr)\.?\s(?:[A-Z][\w’'.-]{0,20}\s){1,3}(?:asked|queried|enquired|wondered)\s)"
    r"|,\s(?:it\swas\b|who\s(?:responded|replied|answered)\b|(?=(?:the\s(?:Committee|Council|Panel|Board|Cabinet)|Members)\s(?:agreed|resolved|noted|approved)\b))"
    r"|;\s(?:and|or)\W{0,2}$|;\s(?=[^;.,]{1,40},\s(?:the\s)?[A-Z][^;.,]{2,40}\s(?:thought|said|replied|explained|answered)\W{0,2}$)"
    r"|\s[–-]\s(?=(?:the\s)?[A-Z][\w.’'-]{0,20}\s(?:[A-Z][\w.’'-]{0,20}\s)?(?:will|would|to|said|replied|confirmed|advised|is|has)\s)",
)
"""`asked what it would cost; the Clerk was unable to say`, `queried the figures, which he thought wrong`."""


def question_end(text: str, start: int) -> int:
    """Return where a question ends: before a clause in which somebody answers it, or the asker says more."""
    end = _ANSWER_BEHIND.search(text, start)
    return end.start() if end else len(text)
