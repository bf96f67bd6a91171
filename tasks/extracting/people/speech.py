"""Who speaks: a reporting verb whose subject, or whose agent in the passive, is a person.

In: a passage and who is named in it. Out: speech events, one a sentence and speaker. Will not: count what was said at
an earlier meeting (`had said`), or follow a pronoun past the last speaker of the paragraph or the one before.
"""

from collections.abc import Sequence

from schemas.documents import Evidence
from schemas.minutes import Speech
from tasks.extracting.passages import Passage
from tasks.extracting.people.named import Named, Said
from tasks.extracting.people.speakers import said_by_subjects
from tasks.extracting.people.speaking_pronouns import said_by_pronouns, subjects_of
from tasks.extracting.people.spoken_by import heard_of, said_by_agents


def speech_in(
    passage: Passage, named: Sequence[Named], spoke_before: Named | None
) -> tuple[list[tuple[int, Speech]], Named | None]:
    """Return each speech event with its speaker, and who spoke last; `spoke_before` spoke last before the passage."""
    said = sorted([*said_by_subjects(passage, named), *said_by_agents(passage, named), *heard_of(named)], key=_order)
    said = sorted([*said, *said_by_pronouns(passage, said, named, spoke_before)], key=_order)
    events: dict[tuple[int, int], tuple[int, Speech]] = {}
    for one in sorted(said, key=lambda one: one.start):
        person = one.named.person
        sentence = passage.sentence_at(one.start)[0]
        if person is not None and (person, sentence) not in events:
            words = " ".join(passage.quote(one.start, one.end).split())
            verb = words[:1].lower() + words[1:]
            span = Evidence(one.start, one.end, "speech.verb")
            events[person, sentence] = person, Speech(verb, passage.paragraph_id, span)
    subjects = subjects_of(said, named)
    return list(events.values()), subjects[-1][1] if subjects else None


def _order(said: Said) -> tuple[int, int]:
    return said.subject, said.start
