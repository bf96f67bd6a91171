"""The labels of lists of who was there: `Present:`, `Board Members attending via Zoom:`, `Apologies received from:`.

In: the lexicon of attendance. Out: a pattern's source for all of them, and what each says of the names behind it. Will
not: say whether words are a label where they stand (that is for whoever reads the line).

A few hundred labels are listed as they are printed; the others are put together from who (`Cabinet Members`), a word of
presence (`in attendance`) and a way (`via Teams`), in small letters or in capitals.
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import AttendanceStatus
from seeds.composed_labels import composed_source, kind_of_words
from seeds.lexicon import lexicon

SAME, NONE, PARTY = "same", "none", "party"
"""What a label says that is no status: the list goes on, it is over, or it goes on with those who came for an item."""
_APOLOGY = (
    r"(?:to\s(?:receive|note|accept|record|approve|consider)(?:(?:,|,?\sand)\s(?:to\s)?[a-z]{4,9}){0,2}\s(?:any\s)?(?:apolog(?:y|ies)|reasons?(?=\sfor\s(?:the\s)?absence))|apolog(?:y|ies)(?=\s))"
    r"(?:\s(?:for|of|from|absence|inability|non-attendance|late|lateness|arrival|to|attend|the|this|meeting|"
    r"were|was|had|have|been|received|given|sent|submitted|recorded|following|and|members?|councillors?|officers?|board)){0,9}"
)
_ABSENT = (
    r"(?:members?|councillors?|cllrs?|those)(?:\(s\))?(?:\sof\sthe\s[a-z-]{4,14})?\s(?:absent|not\s(?:present|in\sattendance))(?:\swith(?:out)?\sapolog(?:y|ies))?"
    r"|(?:absent|not\spresent)(?:\swith(?:out)?\s(?:an\s)?apolog(?:y|ies))?"
    r"|(?:(?:other|the)\s)?(?:members?|councillors?)?\s?(?:not\s(?:attending|in\sattendance)|did\snot\sattend|absent)(?=\s?:)"
    r"|(?:absen(?:t|ce)\s(?:declared\s)?|away\s)on\s(?:other\s)?(?:council|mayoral|civic|official)\sbusiness(?=\s?:)"
    r"|unable\sto\s(?:attend|be\spresent)(?=\s?:)"
    r"|no\sapolog(?:y|ies)(?:\s(?:was|were))?(?:\s(?:received|given|sent|made))?(?:\sfrom)?(?=\s?:)"
)
_SIDES = ("Members", "Representatives", "Chairs")
_SIDE = r"(?:[A-Z][\w-]{2,20}\s){1,4}(?:Members|Representatives)(?=\s?:|\s?$)"
"""`Administering Authority Members:`, `Scheme Member Representatives:`, `Academy Representatives` alone on a line"""
_COLON = r"(?=\s?:)"
_DEPARTMENTS = r"Department|Directorate|Services|Service|Team|Officers|Staff"
_DEPARTMENT = rf"(?:[A-Z][\w&-]{{2,20}}(?:’s)?\s){{1,4}}(?:{_DEPARTMENTS}){_COLON}"
"""`Planning Officers:`, `Clerk’s Department:`"""
_FIELD = rf"(?:Premises|Application(?:\sN(?:o|umber))?|Site|Address|Place|Date\s(?:and|&)\s[Tt]ime){_COLON}"
"""What a page says of itself or of a case, below the lists."""
_REPRESENTING = r"Representing\s[A-Z][^:\n]{2,80}(?=\s?:)|(?:[A-Z][\w-]{2,20}\s){1,3}Chairs(?=\s?:)"
"""`Representing Police Scotland (PS):`, `Community Partnership Chairs:`"""
OF_BODY = (
    r"(?!(?:Number|Total|No|Quorum|Non|Also|Other|Visiting|Not)\b)(?:[A-Z][\w&-]{1,20}\s){1,5}"
    r"(?i:members|councillors|cllrs|trustees|bearers|representatives|delegates)\s"
    r"(?i:(?:who\swere\s)?(?:present|in\sattendance|attending))(?=\s?:|\s?$|\s[–-]\s(?=[A-Z]))"
)
"""`Marlshire Members present:`, `Reedham Parish Councillors in attendance:`"""
_VISITING = (
    r"(?:(?:other\s)?(?:members?|councillors?)\s(?:also\s)?|(?:also\s)?(?=attending\s|in\sattendance\s|present\s))(?:attending|present|in\sattendance|in\sattendance\sand\sspeaking)\s"
    r"(?:in\saccordance\swith|under|pursuant\sto)\s(?:council\s)?(?:procedure\s)?(?:standing\sorders?|rules?)\s?[\d.()a-z/]{0,12}"
)
"""`Member attending in accordance with Standing Order 25:`, who is none of the committee."""
_SPOKE = (
    r"the\sfollowing\s(?:other\s)?(?:persons|people|members\sof\sthe\spublic|speakers|residents|parties|objectors|applicants|representatives)\s"
    r"(?:(?:was|were)\s(?:also\s)?(?:present|in\sattendance)\sand\s)?(?:also\s)?(?:spoke|addressed)\b[^:.\n]{0,80}(?=\s?:)"
)
"""`The following persons were also present and spoke in connection with the applications indicated:`"""
_SUBSTITUTE = (
    r"(?:named\s)?substitut(?:es?|ions)(?:\s(?:members?|councillors?))?(?:\s(?:present|attending|in\sattendance))?"
)


@lru_cache(maxsize=1)
def opening_source() -> str:
    """Return the source of a pattern for what opens a list of its own."""
    listed = any_of(label for labels in lexicon().forms["attendance.labels"].values() for label in labels)
    composed = "|".join((_VISITING, _SPOKE, _who_was_there(), _APOLOGY, _ABSENT, _SUBSTITUTE))
    return _either_apostrophe(rf"(?<!\w)(?:{composed_source()}|(?=[A-Z])(?i:{composed})(?!\w)|{listed}|{OF_BODY})")


@lru_cache(maxsize=1)
def inner_source() -> str:
    """Return the source of a pattern for what goes on with a list, or turns to the officers: `Labour Group`."""
    listed = any_of(label for label in _inner())
    return _either_apostrophe(rf"(?:{listed}|{_party()}|{_SIDE}|{_REPRESENTING}|{_DEPARTMENT}|{_FIELD})")


def _inner() -> dict[str, str]:
    """Return what is printed within a list, in capitals too."""
    kinds = lexicon().forms["attendance.sublabels"]
    printed = {label: kind for kind, labels in kinds.items() for label in labels}
    return {label.upper(): kind for label, kind in printed.items() if " " in label or label.endswith("s")} | printed


@lru_cache(maxsize=1)
def going_on_source() -> str:
    """Return the same for those alone behind which names stand."""
    kinds = lexicon().forms["attendance.sublabels"]
    listed = any_of([*kinds["same"], *kinds["in_attendance"], *kinds[PARTY]])
    return _either_apostrophe(rf"(?:{listed}|{_party()}|{_SIDE}|{_REPRESENTING}|{_DEPARTMENT})")


def kind_of_label(label: str) -> str:
    """Return the status that a label gives the names behind it, or `same`, `none` or `party`."""
    words = " ".join(label.replace("'", "’").split())
    return _listed().get(words) or _kind_composed(words)


def _kind_composed(label: str) -> str:
    lowered = label.lower()
    if said := next((kind for says, kind in _SAYS if says.search(lowered)), None):
        return said
    told = kind_of_words(lowered)
    if told in _NO_PRESENCE:
        return told
    side = label.startswith("Representing ") or (label.endswith(_SIDES) and not lowered.startswith(_guests()))
    if side or is_party(label):
        return SAME
    return _kind_of_presence(lowered, told)


_NO_PRESENCE = (
    AttendanceStatus.ARRIVED_LATE,
    AttendanceStatus.LEFT_EARLY,
    AttendanceStatus.APOLOGIES,
    AttendanceStatus.ABSENT,
    AttendanceStatus.SUBSTITUTE,
)


_SAYS = (
    (pattern("roll_label.field", rf"(?i){_FIELD.removesuffix(_COLON)}$"), NONE),
    (pattern("roll_label.service", rf"\s(?i:{_DEPARTMENTS})$"), AttendanceStatus.IN_ATTENDANCE),
    (
        pattern("roll_label.came_to_speak", r"standing\sorder|\s(?:rule|spoke|addressed)"),
        AttendanceStatus.IN_ATTENDANCE,
    ),
)
"""What a label says that has words of its own: a field of the page, a department, those who came to speak."""


def is_party(label: str) -> bool:
    """Say whether a label is a political group's, whose names below are councillors': `Labour Group`."""
    return _parties().match(label) is not None


def is_side(label: str) -> bool:
    """Say whether a label is that of a side of a hearing: `Objectors`, `Licence Holder`."""
    return label in lexicon().forms["attendance.sublabels"][PARTY]


def _kind_of_presence(lowered: str, told: AttendanceStatus | None) -> str:
    """Return what `other councillors present`, `members attending via teams` says; `told`: what its words do."""
    who = _FOLLOWING.sub("", lowered)
    guests = told is AttendanceStatus.IN_ATTENDANCE or who.startswith(_guests())
    if guests or lowered == "in attendance" or _OF_PARTIES.search(lowered):
        return AttendanceStatus.IN_ATTENDANCE
    there = any(place in lowered for place in lexicon().words["attendance.label_places"])
    afar = told is AttendanceStatus.REMOTE and not there
    return AttendanceStatus.REMOTE if afar else AttendanceStatus.PRESENT


_OF_PARTIES = pattern(
    "roll_label.of_parties",
    r"\balso\b|\bas\s(?:an?\s)?(?:observers?|guests?|witness(?:es)?)$|\bfor\s(?:this\s|agenda\s)?(?:item|application)s?\b|\bparties\b|^in\sattendance\b.*\swere$",
)
"""`Present for this item were:` the parties to it; `In attendance were:`, who are no members."""
_FOLLOWING = pattern("roll_label.following", r"^the\sfollowing\s(?!(?:cabinet|executive)\s)")
"""`The following officers were in attendance:`; a cabinet has its own members so."""
_CHANNEL = pattern("roll_label.channel", r"\s\((?:ms\s|microsoft\s)?(?:teams|zoom)\)$")
"""`Present via remote link (Microsoft Teams)`"""


def _guests() -> tuple[str, ...]:
    return lexicon().words["attendance.guest_groups"]


def _who_was_there() -> str:
    """Return a pattern's source for `Panel Members present`, `Present via Zoom`; who, or how, has to be said."""
    words = lexicon().words
    groups = any_of(word.lower() for word in (*words["attendance.member_groups"], *words["attendance.guest_groups"]))
    said = (*words["attendance.label_ways"], *words["attendance.label_places"])
    presence, ways, how = any_of(words["attendance.presence"]), any_of(said), any_of([*said, "remote", "virtual"])
    several = rf"{groups}(?:(?:,|\sand|\s&|\s/)\s(?:{groups})){{0,2}}"
    asked = r"(?:\sat\s(?:the\s)?request\sof\s[a-z\s]{3,40})?"
    with_presence = rf"{several}\s(?:who\s)?(?:also\s)?{presence}(?:\s\(?{ways}\)?)?{asked}"
    part = r"(?:(?:part|the\s(?:start|beginning|commencement|opening|whole|duration))\sof\s)?"
    items = r"(?:agenda\s)?items?\s\d{1,3}[a-z]?(?:(?:,\s|\s(?:and|&|to)\s|\s?[-–]\s?)\d{1,3}[a-z]?){0,3}"
    sitting = r"(?:the|this)\s(?:meeting|hearing|item|application)"
    during = rf"\s(?:at|for|from|throughout)\s{part}(?:{sitting}|{items})"
    occasion = rf"(?:{during})?"
    were = (
        rf"there\swere\s(?:also\s)?present|(?:{groups}\s|also\s)?(?:present|in\sattendance|attending){occasion}\swere"
    )
    following = rf"the\sfollowing(?:\s{groups})?\s(?:were\salso\s)?{presence}"
    channel = _CHANNEL.pattern.removesuffix("$")
    as_guests = r"\sas\s(?:an?\s)?(?:observers?|guests?|witness(?:es)?|substitutes?)"
    alone = rf"(?:also\s)?{presence}(?:{as_guests}|\s(?:[–-]\s)?\(?{ways}\)?(?:{channel})?|{during}(?=\s?:))"
    return rf"{were}|{following}|{with_presence}|{several}\s(?:\({how}\)|{ways}(?=\s?:))|{alone}"


def _party() -> str:
    """Return a pattern's source for a political group: `Labour`, `The Green Group`, `Independent Members`."""
    parties = any_of(lexicon().words["attendance.parties"])
    group = any_of(["Group", "Party", "Members", "Councillors", "Group Members", "Group Councillors"])
    return rf"(?:The\s)?(?i:{parties})(?i:\s{group})?"


@lru_cache(maxsize=1)
def _parties() -> Pattern[str]:
    return pattern("roll_label.party", rf"{_party()}$")


@lru_cache(maxsize=1)
def _listed() -> dict[str, str]:
    opening = {label: kind for kind, labels in lexicon().forms["attendance.labels"].items() for label in labels}
    return {label.replace("'", "’"): kind for label, kind in (opening | _inner()).items()}


def _either_apostrophe(source: str) -> str:
    return source.replace("’", "[’']")
