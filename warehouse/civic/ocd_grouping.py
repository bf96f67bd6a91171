"""The records of a holding by what they belong to.

In: a Holding. Out: look-ups. Will not: know a format.
"""

from collections import defaultdict

from warehouse.civic.records import Attendance, Holding, Item, Moved, VoteRecord


class Grouped:
    """Items and attendances by meeting, subjects and what was moved by item, records by vote."""

    def __init__(self, holding: Holding) -> None:
        """Take the holding apart."""
        self.meetings = {one.meeting_id: one for one in holding.meetings}
        self.moved = {one.moved_id: one for one in holding.moved}
        self.titles = {one.item_id: one.title for one in holding.items}
        self.items: dict[str, list[Item]] = defaultdict(list)
        self.subjects: dict[str, list[str]] = defaultdict(list)
        self.moved_under: dict[str, list[Moved]] = defaultdict(list)
        self.attendances: dict[str, list[Attendance]] = defaultdict(list)
        self.records: dict[str, list[VoteRecord]] = defaultdict(list)
        for item in holding.items:
            self.items[item.meeting_id].append(item)
        for subject in holding.subjects:
            self.subjects[subject.item_id].append(subject.label)
        for moved in holding.moved:
            self.moved_under[moved.item_id].append(moved)
        for attendance in holding.attendances:
            self.attendances[attendance.meeting_id].append(attendance)
        for record in holding.vote_records:
            self.records[record.vote_id].append(record)
