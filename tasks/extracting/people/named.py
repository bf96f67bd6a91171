"""Where a passage names somebody, with what stands around the name, and what is said by whom.

In: a passage, a mention, whose it is. Out: Named. Will not: look for verbs (`speakers`, `spoken_by`).
"""

from schemas.light import light
from schemas.patterns import pattern
from tasks.extracting.passages import Passage
from tasks.extracting.people.mention import Mention


@light(frozen=True, slots=True)
class Named:
    """One place where a passage names somebody: `person` is None where it could be more than one.

    `start` is where an article before it begins, `before` the words before that; `opens`: a sentence begins there.
    """

    mention: Mention
    person: int | None
    start: int
    before: str
    opens: bool


_LONGEST_ARTICLE = len("the \n")
_ARTICLE = pattern("speech.article", r"(?:\b[Tt]he|\b[Aa]n?)\s$")
_LOOK_BACK = 120


def named_at(passage: Passage, mention: Mention, person: int | None) -> Named:
    """Return a mention with what stands around it, for which several rules ask."""
    at = mention.begins - passage.start
    article = _ARTICLE.search(passage.text, max(0, at - _LONGEST_ARTICLE), at)
    begin = article.start() if article else at
    opens = passage.start + begin == passage.sentence_at(mention.begins)[0]
    return Named(mention, person, passage.start + begin, passage.text[max(0, at - _LOOK_BACK) : begin], opens)


@light(frozen=True, slots=True)
class Said:
    """One reporting verb: where its subject stands, whose it is, and its own bounds, by the document's offsets."""

    subject: int
    named: Named
    start: int
    end: int


JOINED = pattern("speech.joined", r"(?:,\s{1,2}(?:and\s)?|\s(?:and|&)\s)(?:[Tt]he\s)?")
"""What joins those who are named side by side: `Mr Heron and the Clerk`."""
