"""What later minutes say of earlier ones, as rows.

In: Minutes and ids. Out: rows as dicts of columns. Will not: look for the earlier minutes: a row names the body and
the day by which reports find them, whenever they come.
"""

from collections.abc import Iterator

from schemas.identity import committee_id
from schemas.minutes import Committee, Minutes
from schemas.rows import Cell
from schemas.vocabulary import Basis, CommitteeKind
from seeds.lexicon import lexicon
from tasks.shaping.evidence import paragraph_columns
from tasks.shaping.identities import Identities

Row = dict[str, Cell]

_DERIVED = ("approval.title", "approval.above", "progress.approved")
"""Rules that take the day from elsewhere than the words of the fact."""


def minutes_approvals(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row an approval of earlier minutes."""
    text = minutes.structure.document.text
    for one in minutes.approvals:
        day, fix = one.minutes_date.isoformat() if one.minutes_date else None, one.correction
        yield {
            **paragraph_columns(minutes, ids, one.evidence, one.paragraph_id),
            "basis": _basis(one.evidence.rule),
            "approval_id": ids.fact("apr", one.paragraph_id, day or ""),
            "meeting_id": ids.of("mtg", minutes.structure.meeting_at(one.evidence.start).id),
            "earlier_committee_id": _committee(minutes, one.evidence.start, one.body),
            "minutes_date": day,
            "body": one.body,
            "correction": fix.quote(text) if fix else None,
            "correction_start": fix.start if fix else None,
            "correction_end": fix.end if fix else None,
            "minute": one.minute,
        }


def progress_reports(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a report of what came of an action."""
    for one in minutes.progress:
        day = one.minutes_date.isoformat() if one.minutes_date else None
        yield {
            **paragraph_columns(minutes, ids, one.evidence, one.paragraph_id),
            "basis": _basis(one.evidence.rule),
            "report_id": ids.fact("prg", one.paragraph_id, one.minute or one.action or ""),
            "meeting_id": ids.of("mtg", minutes.structure.meeting_at(one.evidence.start).id),
            "earlier_committee_id": _committee(minutes, one.evidence.start, None),
            "minutes_date": day,
            "minute": one.minute,
            "action": one.action,
            "status": one.status.value,
        }


def _basis(rule: str) -> str:
    return (Basis.DERIVED if rule in _DERIVED else Basis.STATED).value


def _committee(minutes: Minutes, position: int, body: str | None) -> str | None:
    """Return the body whose minutes they are: that which met, unless the words name another."""
    meeting = minutes.structure.meeting_at(position).id
    met = next((one.committee for one in minutes.meetings if one.id == meeting), None)
    council = minutes.council.code if minutes.council else None
    if not council or not met or not (body is None or _is_own(council, met, body)):
        return None
    return committee_id(council, met.name)


def _is_own(council: str, met: Committee, body: str) -> bool:
    plain = " ".join(body.split()).lower()
    if plain in lexicon().words["approvals.own_body"] or body == met.abbreviation:
        return True
    if plain.endswith("council") and met.kind is CommitteeKind.FULL_COUNCIL:
        return True
    return committee_id(council, body) == committee_id(council, met.name)
