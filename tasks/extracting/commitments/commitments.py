"""Commitments: what somebody will do, has been asked to do, or will report.

In: a structure, its sentences, whom it names and its dates. Out: Commitment, in reading order. Will not: take past
acts, conditional offers, opinions, predictions or process rules for commitments.

Strength, from the words: `firm` for an undertaking, a label, a request or a verb of work; `intended` for a
proposal, an aim or a softer verb (`would look at`); `wish` for a hope, a suggestion or what somebody would
like; `estimate` for what is expected; `vague` for what is only being considered, or comes "later";
`resolved` for the task that a resolution gives.
"""

from collections.abc import Sequence
from dataclasses import replace

from schemas.decisions import Decision
from schemas.documents import Evidence
from schemas.minutes import Commitment, DateMention, Structure
from schemas.patterns import pattern
from schemas.vocabulary import CommitmentKind, CommitmentStrength
from seeds.lexicon import lexicon
from tasks.extracting.commitments.action_columns import rows_with_owners
from tasks.extracting.commitments.action_lists import ActionList, listed_task, number_of, opens_list, says_when_only
from tasks.extracting.commitments.action_tables import TableRow, Tables, table_rows
from tasks.extracting.commitments.actions import Action, actions_in
from tasks.extracting.commitments.asked_lists import AskedList, asked_task
from tasks.extracting.commitments.carried_tasks import Carried
from tasks.extracting.commitments.done_tasks import says_only_done, tells_done
from tasks.extracting.commitments.due import Due
from tasks.extracting.commitments.promises import Bounds, Promise, Sentence, bare
from tasks.extracting.commitments.prose import promises_in
from tasks.extracting.commitments.report_words import audience_in
from tasks.extracting.commitments.second_tasks import parted
from tasks.extracting.commitments.subjects import speaker_before
from tasks.extracting.commitments.tellers import Teller
from tasks.extracting.people.who import Names


def commitments_of(
    structure: Structure,
    told: Sequence[Sentence],
    names: Names,
    dates: Sequence[DateMention],
    decisions: Sequence[Decision] = (),
) -> tuple[Commitment, ...]:
    """Return the commitments."""
    reader = _Reader(names, Due(dates), Carried(decisions))
    tables = Tables(table_rows(structure))
    for sentence in told:
        rows = tables.rows_of(sentence) if sentence.passage.paragraph else None
        if rows is None:
            reader.read(sentence)
        for row in rows or ():
            reader.log(sentence, row)
    for words, owner, goes_on in rows_with_owners(structure):
        reader.give(words, owner, goes_on=goes_on)
    found = sorted(reader.found, key=lambda one: one.evidence.start)
    return tuple(replace(one, id=f"c{number}") for number, one in enumerate(found, start=1))


class _Reader:
    """Reads sentence by sentence, for an action may point to the sentence before it."""

    def __init__(self, names: Names, due: Due, carried: Carried) -> None:
        """Begin with nothing found."""
        self.found: list[Commitment] = []
        self._names, self._due, self._carried = names, due, carried
        self._read: list[Sentence] = []
        self._list, self._asked = ActionList(), AskedList()
        self._teller = Teller()

    def read(self, sentence: Sentence) -> None:
        """Add what a sentence commits to; a labelled action is not read again as prose."""
        if self._is_about_a_task(sentence):
            return
        if sentence.passage.paragraph and opens_list(sentence):
            self._list.open(sentence)
            return
        actions = list(actions_in(sentence)) if sentence.passage.paragraph else []
        listed = self._list.holds(sentence)
        if not actions and (listed or self._asked.holds(sentence)):
            (self._take if listed else self._ask)(sentence)
            return
        number = number_of(sentence) if listed else None
        for action in actions:
            self._act(sentence, replace(action, number=action.number or number))
        taken = [action.promise for action in actions if action.promise]
        for promise in self._carried.tasks_of(sentence) if not taken else ():
            self._add(sentence, promise)
            taken.append(promise)
        for promise in promises_in(sentence):
            if not any(_overlap(promise, other) for other in taken):
                self._add(sentence, promise)
        self._read.append(sentence)
        self._teller.hears(sentence)
        self._asked.hears(sentence)

    def _ask(self, sentence: Sentence) -> None:
        """Add a point of a list of what was asked for; its lead-in asks for nothing beside it."""
        lead, owner = self._asked.lead, self._asked.owner
        if lead:
            inside = range(lead.start, lead.start + len(lead.text))
            self.found = [one for one in self.found if one.evidence.start not in inside]
        promise, doer = asked_task(sentence)
        who = self._names.meant(sentence.passage, *sentence.at(doer)) if doer else None
        if who is None and lead and owner:
            who = self._names.meant(lead.passage, *lead.at(owner))
        self._add(sentence, promise, who)
        self._read.append(sentence)

    def _is_about_a_task(self, sentence: Sentence) -> bool:
        """Say whether a sentence only tells when a task is due, or that it is done, and note which."""
        if _DUE.match(sentence.text) and self._is_of_the_last(sentence):
            self._set_due(sentence)
            return True
        if tells_done(sentence.text):
            self._drop_done(sentence)
            return True
        return False

    def _drop_done(self, sentence: Sentence) -> None:
        """Take back what the sentence before commits to, where this one says that it is done: `Completed.`"""
        before = self._read[-1:]
        alone = says_only_done(sentence.text) and before and self._is_of_the_last(sentence)
        if alone and self.found[-1].evidence.start >= before[0].start:
            self.found.pop()
        self._read.append(sentence)

    def log(self, sentence: Sentence, row: TableRow) -> None:
        """Add the task of a row of a table of actions, with its owner and day."""
        self._list.close()
        passage, task = sentence.passage, row.task
        if task is None or task[1] > passage.end:
            return
        start, end = bare(passage.text, task[0] - passage.start, task[1] - passage.start)
        at = passage.start - sentence.start
        bounds = start + at, end + at
        who = self._names.meant(passage, *row.owner) if row.owner else None
        self._add(sentence, replace(_whole(""), bounds=bounds, task=bounds, rule="action.row"), who, row.number)
        if row.due:
            words = " ".join(passage.quote(*row.due).split())
            self.found[-1] = replace(self.found[-1], due=self._due.within(passage, *row.due) or words)

    def give(self, words: tuple[int, int], owner: tuple[int, int], *, goes_on: bool = False) -> None:
        """Give the commitments of a table's row to its owner; a row without one is a task as a whole.

        `goes_on`: what stands above in the same item is of the row too.
        """
        inside = [at for at, one in enumerate(self.found) if words[0] <= one.evidence.start < words[1]]
        rows = [sentence for sentence in self._read if words[0] <= sentence.start < words[1]]
        if not rows:
            return
        who = self._names.meant(rows[0].passage, *owner)
        inside = inside or (self._above(rows[0]) if goes_on else [])
        for at in inside:
            self.found[at] = replace(self.found[at], who=self.found[at].who or who)
        if not inside:
            first = rows[0]
            self._add(first, _whole(first.passage.quote(first.start, words[1])), who)

    def _above(self, row: Sentence) -> list[int]:
        """Return the commitments of nobody that stand above in the item of a row."""
        item = row.passage.item_id
        starts = [one.passage.start for one in self._read if one.passage.paragraph and one.passage.item_id == item]
        mine = (at for at, one in enumerate(self.found) if min(starts) <= one.evidence.start < row.start)
        return [at for at in mine if self.found[at].who is None]

    def _take(self, sentence: Sentence) -> None:
        """Add a line of a list of actions; one that only says when belongs to the line before."""
        if says_when_only(sentence) and self.found:
            self._set_due(sentence)
            return
        promise, owner = listed_task(sentence)
        owner = owner or (sentence.named[-1] if len(sentence.named) == 1 else None)
        who = self._names.meant(sentence.passage, *sentence.at(owner)) if owner else None
        self._add(sentence, promise, who, number_of(sentence))
        self._read.append(sentence)

    def _set_due(self, sentence: Sentence) -> None:
        """Give the last commitment the day that a sentence says, unless it has one."""
        due = self._due.within(sentence.passage, *sentence.at((0, len(sentence.text))))
        self.found[-1] = replace(self.found[-1], due=self.found[-1].due or due)

    def _is_of_the_last(self, sentence: Sentence) -> bool:
        """Say whether the last commitment stands in the paragraph of a sentence."""
        return bool(self.found) and self.found[-1].evidence.start >= sentence.passage.start

    def _act(self, sentence: Sentence, action: Action) -> None:
        """Add an action; one with only an owner has the sentence before it for its task."""
        who = self._names.meant(sentence.passage, *sentence.at(action.owner)) if action.owner else None
        if action.promise:
            for promise in parted(sentence, action.promise):
                self._add(sentence, promise, who, action.number)
        elif (before := self._told_before()) and before.passage.paragraph:
            self._own(sentence, before, who)
        else:
            self._add(sentence, _whole(sentence.text), who)

    def _told_before(self) -> Sentence | None:
        """Return the last sentence that is no bare vote or verdict: below `1 abstention` it is what was voted on."""
        told = (one for one in reversed(self._read[-_VERDICTS:]) if not _VERDICT.fullmatch(one.text.strip()))
        return next(told, self._read[-1] if self._read else None)

    def _own(self, label: Sentence, task: Sentence, who: str | None) -> None:
        """Give what the sentence before commits to its owner; else the label commits him to what it says."""
        start, end = task.start, task.start + len(task.text)
        inside = [at for at, one in enumerate(self.found) if start <= one.evidence.start < end]
        inside = inside or self._waiting(label, who)
        for at in inside:
            self.found[at] = replace(self.found[at], who=self.found[at].who or who)
        if not inside:
            strength = CommitmentStrength.RESOLVED if task.resolves else CommitmentStrength.FIRM
            self._add(label, replace(_whole(label.text), strength=strength), who)
            what = " ".join(task.text[slice(*bare(task.text, 0, len(task.text)))].split())
            self.found[-1] = replace(self.found[-1], what=what)

    def _waiting(self, label: Sentence, who: str | None) -> list[int]:
        """Return the last commitment of the label's paragraph, where it is the owner's or nobody's."""
        passage = label.passage
        mine = [at for at, one in enumerate(self.found) if passage.start <= one.evidence.start < label.start]
        return [at for at in mine[-1:] if self.found[at].who in (None, who)]

    def _add(self, sentence: Sentence, promise: Promise, who: str | None = None, number: str | None = None) -> None:
        passage = sentence.passage
        start, end = sentence.at(promise.bounds)
        if self._carried.gives(sentence, promise):
            promise = replace(promise, strength=CommitmentStrength.RESOLVED)
        doer = self._doer(sentence, promise.doer) if promise.doer else None
        told = audience_in(sentence.text[promise.bounds[0] : promise.bounds[1]])
        due = self._due.within(passage, start, end)
        self.found.append(
            Commitment(
                id="",
                kind=promise.kind,
                strength=_softened(promise.strength, due),
                who=who or doer or self._told(sentence, promise),
                what=" ".join(passage.quote(*sentence.at(promise.task)).split()),
                to_whom=self._names.meant(passage, start + told[0], start + told[1]) if told else None,
                due=due,
                paragraph_id=passage.paragraph_id,
                evidence=Evidence(start, end, promise.rule),
                number=number,
            )
        )

    def _doer(self, sentence: Sentence, bounds: Bounds) -> str | None:
        """Return who acts; `he` of a sentence that names nobody is the one it reports: `The Solicitor said that he`."""
        if sentence.text[slice(*bounds)].strip() in ("I", "We", "we"):
            return None
        who = self._names.meant(sentence.passage, *sentence.at(bounds))
        if who or sentence.text[slice(*bounds)].strip() not in ("he", "she", "they", "it"):
            return who
        speaker = speaker_before(sentence, bounds[0])
        return self._names.meant(sentence.passage, *sentence.at(speaker.bounds)) if speaker else None

    def _told(self, sentence: Sentence, promise: Promise) -> str | None:
        """Return who tells the list, or gives the answer, that a promise stands in."""
        told = self._teller.of(sentence, promise)
        return self._names.meant(told.passage, *told.bounds) if told else None


_DUE = pattern("action.due", r"(?:Due|Deadline|By\swhen|Target\sdate|Timescale)(?:\sdate)?\s?[:–-]\s")
"""`ACTION: write to the owner. Due: 1 March`"""
_VERDICTS = 4
_VERDICT = pattern(
    "action.verdict_before",
    r"(?:\d{1,2}|[Oo]ne|[Tt]wo|[Nn]o)\s(?:abstentions?|against|for)\b.{0,40}|(?:[Cc]arried|[Uu]nanimous(?:ly)?|[Aa]greed|[Aa]pproved|[Nn]oted|[Aa]ll\s(?:in\sfavour|agreed)|[Rr]esolved)(?:\s(?:unanimously|nem\.?\scon|by\sall))?\W{0,3}"
    r"|(?:[Pp]roposed|[Ss]econded|[Pp]roposer|[Ss]econder|[Pp]rop|[Vv]ot(?:e|ing))\b.{0,80}",
)


def _softened(strength: CommitmentStrength, due: str | None) -> CommitmentStrength:
    """Return vague for what is to come at no time in particular."""
    vague = due is not None and due.lower() in lexicon().words["commitments.vague_due"]
    return CommitmentStrength.VAGUE if vague and strength is not CommitmentStrength.RESOLVED else strength


def _whole(words: str) -> Promise:
    """Return words as the task of an owner who is printed beside them."""
    bounds = bare(words, 0, len(words))
    return Promise(bounds, 0, bounds, None, CommitmentKind.REQUEST, CommitmentStrength.FIRM, "action.owner")


def _overlap(one: Promise, other: Promise) -> bool:
    return one.bounds[0] < other.bounds[1] and other.bounds[0] < one.bounds[1]
