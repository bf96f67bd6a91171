"""A person's title as it is printed, all of it: `Councillor Mrs`, `District Cllr`, and the one that a list shares.

In: the mentions of one person. Out: the title, None where nothing is printed. Will not: tell one title's forms apart
(see `roles.canonical_honorific`).
"""

from collections.abc import Sequence

from tasks.extracting.people.mention import Mention
from tasks.extracting.people.roles import canonical_honorific


def printed_title(mentions: Sequence[Mention]) -> str | None:
    """Return the fullest title; of several as full that of the fuller name, then one beside the name, then a list's."""
    fuller_first = sorted(mentions, key=lambda one: (not (one.given or one.initials), not _before_name(one)))
    titles = [title for mention in fuller_first if (title := _title(mention))]
    return max(titles, key=lambda title: len(title.split()), default=None)


def _title(mention: Mention) -> str | None:
    """Return what stands before the name, with the title of the list that the name stands in.

    `Mrs B Wren` in `Councillors A Heron and Mrs B Wren` is `Councillor Mrs`.
    """
    own = _before_name(mention)
    shared = mention.honorific
    if shared is None or mention.family is None:
        return shared
    held = {canonical_honorific(word.rstrip(".")) for word in own.split()}
    if not own:
        return f"{shared} {mention.style}" if mention.style else shared
    return own if canonical_honorific(shared) in held or shared in own else f"{shared} {own}"


def _before_name(mention: Mention) -> str:
    """Return the words of a mention before given name, initials or family name, without stops."""
    words = (mention.name or "").split()
    firsts = {_first_word(mention.given), _first_word(mention.initials), _first_word(mention.family)}
    title: list[str] = []
    for word in words:
        bare = word.rstrip(".")
        if {bare.casefold(), bare.casefold().partition("-")[0]} & firsts or "." in bare:
            break
        title.append(bare)
    return " ".join(title) if len(title) < len(words) else ""


def _first_word(part: str | None) -> str | None:
    return part.split()[0].casefold().rstrip(".") if part else None
