"""What begins like the name of a person and is an inn's or a firm's: `the Lord Heron`, `Grant Thornton`.

In: a text, and where it may hold a name. Out: yes or no. Will not: read the name (`names`).
"""

from functools import lru_cache
from re import Match

from seeds.lexicon import lexicon


def is_house(text: str, match: Match[str]) -> bool:
    """Say whether an article makes it an inn: `the Lord Heron` and `The Lady Jane` are, `Lord Heron` is not."""
    articled = text[max(0, match.start() - 4) : match.start()].lower() == "the "
    return articled and match.group("honorific") in lexicon().words["people.no_article_before"]


def is_firm(text: str, match: Match[str]) -> bool:
    """Say whether a firm's name begins where a name would: `Grant Thornton`."""
    start = match.start("given") if match.group("given") else match.start("family")
    return any(text.startswith(firm, start) for firm in _firms().get(text[start : start + 4], ()))


@lru_cache(maxsize=1)
def _firms() -> dict[str, list[str]]:
    firms: dict[str, list[str]] = {}
    for firm in lexicon().words["organisations.firms"]:
        if " " in firm:
            firms.setdefault(firm[:4], []).append(firm)
    return firms
