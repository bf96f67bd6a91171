"""More votes than members present: a count that cannot be right, or a list of those present that is not whole.

In: decisions, motions and who was there. Out: issues. Will not: doubt a count where fewer than three are listed.
"""

from collections.abc import Iterator, Sequence

from schemas.issues import Issue, IssueCode
from schemas.minutes import Attendance, Decision, Motion
from schemas.vocabulary import AttendanceStatus

_FEWEST = 3
_THERE = (
    AttendanceStatus.PRESENT,
    AttendanceStatus.SUBSTITUTE,
    AttendanceStatus.REMOTE,
    AttendanceStatus.ARRIVED_LATE,
    AttendanceStatus.LEFT_EARLY,
)


def doubts_about_turnout(voted: Sequence[Decision | Motion], attendance: Sequence[Attendance]) -> Iterator[Issue]:
    """Say which votes count more than the members who are listed as present."""
    present = len({one.name for one in attendance if one.status in _THERE})
    if present < _FEWEST or len({one.meeting_id for one in attendance}) > 1:
        return
    for vote in (one.vote for one in voted if one.vote):
        cast = sum(count or 0 for count in (vote.for_, vote.against, vote.abstain))
        if cast > present:
            said = f"{cast} votes, but {present} members are listed as present"
            yield Issue(IssueCode.VOTE_DOES_NOT_ADD_UP, said, start=vote.evidence.start, end=vote.evidence.end)
