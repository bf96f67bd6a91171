"""What each kind of fact says, in a few words beside its sentence.

In: a row of a table of facts. Out: words. Will not: know where they are shown.
"""

from collections.abc import Callable, Mapping
from typing import Any

Row = Mapping[str, Any]

WHOLE_SENTENCES = ("decision", "motion", "vote", "commitment", "question", "interest", "approval", "progress")
"""Kinds whose words are a sentence or more: they are listed beside it and not marked in it."""


def _money(row: Row, _: Mapping[str, Row]) -> str:
    about = "about " if row["approximate"] else ""
    bound = "" if row["bound"] == "exact" else f", {row['bound']}"
    period = f", {row['period']}" if row["period"] else ""
    return f"{about}£{row['amount_pence'] / 100:,.0f} {row['kind']}{bound}{period}"


def _date(row: Row, _: Mapping[str, Row]) -> str:
    return f"{row['resolved'] or row['edtf'] or 'undated'} ({row['role']})"


def _quantity(row: Row, _: Mapping[str, Row]) -> str:
    upper = f" to {row['value_to']:g}" if row["value_to"] is not None else ""
    return f"{row['value']:g}{upper} {row['unit']} ({row['measure']})"


def _clause(row: Row, _: Mapping[str, Row]) -> str:
    return f"{row['verb'] or 'verb not known'}: {row['object']}"


def _person(row: Row, people: Mapping[str, Row]) -> str:
    person = people[row["person_id"]]
    return f"{person['name']} ({person['kind']})"


def _speech(row: Row, people: Mapping[str, Row]) -> str:
    return f"{people[row['person_id']]['name']} {row['verb']}"


def _theme(row: Row, _: Mapping[str, Row]) -> str:
    return f"{row['theme_id']} ({row['salience']})"


def _vote(row: Row, _: Mapping[str, Row]) -> str:
    """Say the counts as stated: `6 for, 3 against`; a count that is not stated is not shown."""
    counts = ((row["votes_for"], "for"), (row["votes_against"], "against"), (row["abstentions"], "abstained"))
    said = [f"{count} {choice}" for count, choice in counts if count is not None]
    said += ["unanimous"] if row["unanimous"] else []
    return ", ".join([*said, *(["by casting vote"] if row["casting_vote"] else [])]) or "counts not stated"


def _vote_record(row: Row, _: Mapping[str, Row]) -> str:
    return f"{row['name']}: {row['choice']}"


def _motion(row: Row, _: Mapping[str, Row]) -> str:
    movers = " and ".join(filter(None, (row["proposer"], row["seconder"])))
    return f"{row['kind']}, {row['outcome'].replace('_', ' ')}{f', by {movers}' if movers else ''}"


def _commitment(row: Row, _: Mapping[str, Row]) -> str:
    due = f", due {row['due']}" if row["due"] else ""
    return f"{row['who'] or 'somebody'}: {row['kind'].replace('_', ' ')}, {row['strength']}{due}"


def _question(row: Row, _: Mapping[str, Row]) -> str:
    return f"{row['asker'] or 'somebody'} asked, {row['answerer'] or 'nobody named'} answered"


def _interest(row: Row, _: Mapping[str, Row]) -> str:
    return f"{row['name']}: {row['kind'].replace('_', ' ')} interest"


def _citation(row: Row, _: Mapping[str, Row]) -> str:
    return f"{row['kind'].replace('_', ' ')} {row['target'] or row['surface']}"


def _approval(row: Row, _: Mapping[str, Row]) -> str:
    minute = f" of minute {row['minute']}" if row["minute"] else ""
    corrected = f", with a correction{minute}: {row['correction']}" if row["correction"] else ""
    return f"minutes of {row['minutes_date'] or 'an earlier meeting'} approved{corrected}"


def _progress(row: Row, _: Mapping[str, Row]) -> str:
    minute = f"minute {row['minute']}" if row["minute"] else "an action"
    return f"{minute} of {row['minutes_date'] or 'an earlier meeting'}: {row['status'].replace('_', ' ')}"


Says = Callable[[Row, Mapping[str, Row]], str]
SAID: dict[str, tuple[str, Says]] = {
    "decision_clauses": ("decision", _clause),
    "money": ("money", _money),
    "dates": ("date", _date),
    "quantities": ("quantity", _quantity),
    "person_mentions": ("person", _person),
    "speech_events": ("speech", _speech),
    "votes": ("vote", _vote),
    "vote_records": ("vote", _vote_record),
    "motions": ("motion", _motion),
    "commitments": ("commitment", _commitment),
    "questions": ("question", _question),
    "interests": ("interest", _interest),
    "citations": ("reference", _citation),
    "minutes_approvals": ("approval", _approval),
    "progress_reports": ("progress", _progress),
    "theme_tags": ("theme", _theme),
}
