"""Lists what an annotation may have missed: the signs of facts in the text that no annotated fact covers.

In: the text and the gold. Out: lines for a person to look at. Will not: decide that something is missing.
"""

import re
from collections.abc import Iterator
from typing import Any

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
SMALL = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half"
TITLES = "Mr|Mrs|Ms|Miss|Dr|Councillors?|Cllrs?|Alderman|Aldermen|Professor|Bailie"
ROLES = "Chair|Chairman|Convener|Leader|Mayor|Director|Officer|Clerk|Head|Manager|Solicitor|Members"
SAID = (
    "said|added|explained|responded|replied|advised|reported|asked|queried|commented|clarified|confirmed|reassured|agreed"
    "|told|thanked|introduced|emphasised|sought|welcomed|stated|noted|outlined|highlighted|suggested|presented|informed"
    "|reminded|expressed|raised|enquired|questioned|referred|felt|considered|spoke|addressed|summarised|concluded"
)
TO_DO = r"would|will|undertook|to be|should|request\w*|continue\w*|ACTION|Action|agreed to|asked"
DECIDED = r"resolved|resovled|agreed|approved|recommended|noted|lost|carried|unanimous\w*"
VALUES = ("money", "quantities", "dates", "items", "references", "attendance")
SIGNS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("£", r"£", ("money",)),
    ("%", r"%|per cent\b", ("quantities",)),
    ("DIGIT", r"\d[\d,./]*", (*VALUES, "labels", "votes", "headers")),
    ("NUMBER", rf"\b(?:{SMALL})\b", (*VALUES, "votes")),
    ("MONTH", rf"\b(?:{MONTHS})\b", ("dates", "headers", "references")),
    ("NAME", rf"\b(?:{TITLES})\b\.?", ("surfaces",)),
    ("ROLE", rf"\b(?:{ROLES})\b", ("surfaces", "roles")),
    ("SPEECH", rf"\b(?:{SAID})\b", ("speech", "resolutions", "motions", "votes")),
    ("TO DO", rf"\b(?:{TO_DO})\b", ("commitments", "resolutions", "motions")),
    ("DECIDED", rf"(?i)\b(?:{DECIDED})\b", ("resolutions", "motions")),
    ("MOVED", r"(?i)\b(?:moved|seconded|proposed|amendment|voted?)\b", ("resolutions", "motions", "votes")),
)


def unclaimed(text: str, gold: dict[str, Any]) -> Iterator[str]:
    """Yield each sign of a fact that no fact of its kinds covers, with the words around it."""
    covers = {kind: list(_spans(gold, kind)) for kind in {kind for _, _, kinds in SIGNS for kind in kinds}}
    for sign, source, kinds in SIGNS:
        for match in re.finditer(source, text):
            if not any(start <= match.start() < end for kind in kinds for start, end in covers[kind]):
                around = text[max(0, match.start() - 45) : match.end() + 45].replace("\n", "/")
                yield f"{sign:8}{match[0]:14}| {around}"


def _spans(gold: dict[str, Any], kind: str) -> Iterator[tuple[int, int]]:
    for fact in _facts(gold, kind):
        yield fact["start"], fact["end"]


def _facts(gold: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    within = {
        "surfaces": lambda: [surface for person in gold["people"] for surface in person["surfaces"]],
        "roles": lambda: [role for person in gold["people"] for role in person["roles"]],
        "speech": lambda: [event for p in gold["people"] for event in p["speech_events"] + p["other_speech"]],
        "labels": lambda: [*_labels(gold["blocks"], "label"), *_labels(gold["items"], "number")],
        "votes": lambda: [fact["vote"] for fact in gold["resolutions"] + gold["motions"] if fact.get("vote")],
        "headers": lambda: gold["header_spans"] + gold["non_content"],
    }
    return within[kind]() if kind in within else gold[kind]


def _labels(rows: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    return [{"start": row[f"{name}_start"], "end": row[f"{name}_end"]} for row in rows if row[name]]
