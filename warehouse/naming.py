"""What people mean by the name of a council or a theme.

In: a connection that reads, and names or codes as people write them. Out: the one that is meant, or a MinutebookError
with near matches. Will not: guess between two.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from sqlalchemy import Connection, text

from schemas.errors import MinutebookError

NEAREST = 3


@dataclass(frozen=True, slots=True)
class CouncilName:
    """A council of the register; `short_name` is its name without the kind of council."""

    code: str
    name: str
    short_name: str


def held_councils(connection: Connection) -> tuple[CouncilName, ...]:
    """Return the councils that loaded documents are about, by name."""
    sql = """
        SELECT council_code, name, COALESCE(short_name, name) FROM councils
        WHERE council_code IN (SELECT subject_council FROM documents) ORDER BY name
    """
    return tuple(CouncilName(*row) for row in connection.execute(text(sql)))


def find_councils(connection: Connection, wanted: Sequence[str]) -> tuple[CouncilName, ...]:
    """Return the councils that people mean by codes or names; all that are held if they name none.

    Raises MinutebookError for a name that is unknown or stands for several, or a council of which nothing is held.
    """
    held = held_councils(connection)
    if not held:
        raise MinutebookError("no loaded document says which council it is about")
    if not wanted:
        return held
    sql = "SELECT council_code, name, COALESCE(short_name, name) FROM councils"
    register = [CouncilName(*row) for row in connection.execute(text(sql))]
    return tuple(dict.fromkeys(_find(name, register, held) for name in wanted))


def _find(wanted: str, register: Sequence[CouncilName], held: Sequence[CouncilName]) -> CouncilName:
    known = _matching(wanted, register)
    found = _matching(wanted, held)
    if len(found) == 1:
        return found[0]
    if len(found) > 1:
        raise MinutebookError(f"{wanted!r} could be {_listed(found)}; give the code")
    if known:
        raise MinutebookError(f"no loaded document is about {_listed(known)}; held: {_listed(held)}")
    raise MinutebookError(f"no council {wanted!r} in the register; {_suggestion(wanted, register, held)}")


def _matching(wanted: str, councils: Sequence[CouncilName]) -> list[CouncilName]:
    key = " ".join(wanted.casefold().split())
    by_code = [one for one in councils if one.code.casefold() == key]
    return by_code or [one for one in councils if key in (one.name.casefold(), one.short_name.casefold())]


def _suggestion(wanted: str, register: Sequence[CouncilName], held: Sequence[CouncilName]) -> str:
    names = {key.casefold(): one for one in register for key in (one.name, one.short_name, one.code)}
    wanted = wanted.casefold()
    inside = [name for name in names if wanted in name]
    near = inside or get_close_matches(wanted, names, n=NEAREST, cutoff=0.6)
    councils = list(dict.fromkeys(names[name] for name in near))[:NEAREST]
    return f"did you mean {_listed(councils)}?" if councils else f"held: {_listed(held)}"


def _listed(councils: Sequence[CouncilName]) -> str:
    return ", ".join(f"{one.name} ({one.code})" for one in councils)


def find_theme(connection: Connection, wanted: str) -> str:
    """Return the id of the theme with this id or label, or the only one that begins so; else MinutebookError."""
    themes = connection.execute(text("SELECT theme_id, label FROM themes")).all()
    key = wanted.casefold().strip()
    names = {name.casefold(): str(theme_id) for theme_id, label in themes for name in (label, theme_id)}
    found = {names[key]} if key in names else {names[name] for name in names if key and name.startswith(key)}
    if len(found) == 1:
        return found.pop()
    near = found or {names[name] for name in get_close_matches(key, names, n=NEAREST, cutoff=0.5)}
    known = ", ".join(sorted(near or set(names.values())))
    raise MinutebookError(f"no theme {wanted!r}; " + (f"did you mean {known}?" if near else f"known are {known}"))
