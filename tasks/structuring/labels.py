"""The label that a line begins with: number, letter, roman numeral or bullet.

In: the words of one line. Out: the label as printed and every way to read it. Will not: decide which
reading is right (`i)` may follow `h)` or open a list of its own); the lists that are open decide that.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import StrEnum
from re import Match, Pattern
from string import ascii_letters

from schemas.light import light
from schemas.patterns import pattern


class Form(StrEnum):
    """The kind of sequence a label belongs to."""

    DOTTED = "dotted"
    NUMBER = "number"
    UPPER = "upper"
    LOWER = "lower"
    ROMAN = "roman"
    BULLET = "bullet"


@light(frozen=True, slots=True)
class Reading:
    """One way to read a label: its sequence (form and punctuation) and its place there, from 1."""

    form: Form
    style: str
    value: int


@light(frozen=True, slots=True)
class Label:
    """A printed label, its readings (the likelier first), and where the words after it begin."""

    printed: str
    readings: tuple[Reading, ...]
    rest: int


COLONS = (":", ":-", ":–", ": -", ":—")
"""What a line ends with that announces a list below it."""
DASHES = (" -", " –", " —")
"""The same, of a resolution: `be refused for the following reason –`."""
_NOT_A_TIME = r"(?!\s*(?:[ap]\.?m\b|hours|hrs|million|billion|per\s?cent))"
_NOT_A_DATE = r"(?!\d\d?\.\d\d\.\d\d(?!\d))"
_DOTTED = pattern("label.dotted", rf"{_NOT_A_DATE}(\d{{1,3}})((?:\.\d{{1,3}}){{1,3}})\.?(?=\s|$){_NOT_A_TIME}")
_MINUTE = pattern(
    "label.minute",
    r"(?:[A-Z]{1,3}[/ ]?)?(?!\d{1,4}/0\d{3}\.?\s{0,9}(?:Th|No\s))(\d{1,4})/(\d{1,4})[.:]?"
    r"(?=\s{0,9}(?:a\)\s|\(a\)\s|Minutes\sof\s|Following\s|After\s|(?:Mr|Mrs|Ms|Dr)\.?\s[A-Z][\w’-]{1,20}\s(?:said|asked|advised|reported|proposed|told)\b|RESOLVED|Resolved|AGREED|Agreed|NOTED|Noted|It\swas|That\s|The\s|There\s|Members\s|Cllrs?\b|Councillors?\b|Apologies\s|No\s))",
)
"""`24/113 RESOLVED: that the offer be taken` has the number of its minute.

`21/6: Minutes of 4 March were read` too. `24/0113 Barn` and `24/0113 The Green` are applications."""
_MARGIN = pattern("label.margin", r"(\d{3})/(\d{2}|(?:0[1-9]|1[0-2])\d\d)(?=[^\S\n]{3}|\t)")
"""A minute's number in the margin, set apart by a wide gap: `145/23    Mrs Roe asked`, `041/0314    Mrs Roe asked`."""
_GLUED = r"(?=\s|$|(?:That|THAT|To)\b|(?<=\([\da-z]\))[A-Z][a-z])"
"""`(1)That the plan be agreed`, which lost its space."""
_NUMBER = pattern("label.number", rf"([(\[]?)(\d{{1,3}})([.)\]]){_GLUED}")
_BARE = pattern(
    "label.bare",
    r"()(\d{1,2})()(?=(?:\s{4}|\xa0{2}|\t)\s{0,20}[A-Za-z]|\s(?:That\s[A-Za-z£\d]|(?:To|the)\s[a-z]))" + _NOT_A_TIME,
)
"""`1          the Order be made`, whose stop was never printed: the wide gap behind it makes the label, or `That`."""
_LETTER = pattern("label.letter", rf"([(\[]?)([a-z]|[ivx]{{2,5}}|[IVX]{{2,5}})((?<=\([a-z])\)\.(?=\s)|[.)\]]){_GLUED}")
"""`(a). that the plan be agreed` has both signs."""
_CLAUSE_VERBS = (
    "note|notes|approve|approves|agree|agrees|endorse|endorses|recommend|recommends|delegate|delegates|authorise|authorises"
    "|receive|adopt|adopts|accept|accepts|request|requests|instruct|instructs|refer|grant|refuse|defer|appoint|nominate"
    "|confirm|support|award|invite|consult|submit|establish|commit|welcome|welcomes|thank|thanks|reject|amend|publish"
    "|instructs|ask|asks|confirms|supports|resolve|resolves|acknowledge|acknowledges"
)
_DOES = rf"\s(?i:{_CLAUSE_VERBS})\s(?!(?:from|on|of|for|by)\b)[A-Za-z£\d]"
_NO_NAME = r"(?:That|THAT|To|The|It|(?i:resolved|agreed|recommended|noted))"
"""What no family name is, behind what may be an initial: `A. Resolved: to pay`."""
_CAPITAL = pattern(
    "label.capital",
    rf"(\(?)([A-Z])(\)(?=\s|$)|\.(?=\s{{2}}|\s*$|\s{_NO_NAME}(?=[\s:])|\s(?!(?:de|van|von|da|del|di|la|le|ap|ab)\s)[a-z]{{2}}|{_DOES})|:(?=[^\S\n]{{0,16}}(?:\sThat\s|{_DOES}))"
    rf"|(?<=^[A-H])(?=[^\S\n]{{3,20}}[A-Z]|(?=\s[A-Z]){_DOES}))",
)
"""`A    Note the report` lost its stop, or never had one; `A: Notes the report` is a clause, `A: In May.` an answer."""
_SIGNS = "·•▪▫◦‣⁃●○■□◆➢➤➔→⇒►✓✔❖–—*§\uf0a7\uf0b7\uf0d8\uf0fc-"
"""Bullets; the last are Word's Symbol and Wingdings, which some saved pages keep as private characters."""
_BULLET = pattern("label.bullet", rf"([{_SIGNS}]|[voqØü](?=\xa0|\s{{2}}))(?=\s|$)")
_WIDEST_LABEL = 24
_QUOTING, _CLOSING = ("“", '"'), ("”", '"')
"""Before the first label of a resolution that is quoted: `“(a) That the plan be agreed;`."""
_ROMAN = {"i": 1, "v": 5, "x": 10}
_ROMAN_END = 40
_ALPHABET = 26


def roman_value(numeral: str) -> int:
    """Return the value of a roman numeral in lower case of i, v and x; 0 if it is none."""
    values = [_ROMAN.get(letter, 0) for letter in numeral]
    if not values or not all(values):
        return 0
    signed = (-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))
    total = sum(signed)
    return total if total < _ROMAN_END and to_roman(total) == numeral else 0


def to_roman(value: int) -> str:
    """Return a number below 40 as a roman numeral in lower case."""
    ones = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    return "x" * (value // 10) + ones[value % 10]


def read_label(line: str) -> Label | None:
    """Return the label at the start of a line, or None; the line begins with its first word.

    >>> read_label("25.1  The Committee").printed
    '25.1'
    """
    if line[1:2].islower() and line[:1].isupper():
        return None  # `The`: nearly every line begins with a word, and no label with a capital and a small letter
    if line[:1] in _QUOTING and not line.endswith(_CLOSING):
        quoted = read_label(line[1:])
        return replace(quoted, rest=quoted.rest + 1) if quoted and quoted.readings[0].form is not Form.BULLET else None
    for rule, read in _RULES:
        match = rule.match(line, 0, _WIDEST_LABEL)
        readings = read(match) if match else ()
        if match and readings:
            return Label(match.group(0), readings, _rest(line, match.end()))
    return None


def _rest(line: str, end: int) -> int:
    """Return where the words behind a label begin, of two cells in the second: `i) | note it`; longer rows stay."""
    words = line[end:].lstrip()
    cell = words[1:].lstrip() if words[:1] == "|" and words.count("|") == 1 else ""
    return len(line) - len(cell or words)


def _dotted(match: Match[str]) -> tuple[Reading, ...]:
    last = int(match.group(2).rsplit(".", 1)[1])
    stem = match.group(1) + match.group(2).rsplit(".", 1)[0]
    return (Reading(Form.DOTTED, f"{stem}.", last),)


def _minute(match: Match[str]) -> tuple[Reading, ...]:
    return (Reading(Form.DOTTED, f"{match.group(1)}/", int(match.group(2))),)


def is_minutes_own(label: Label) -> bool:
    """Say whether a label is the number of a minute, which stands in no list: `145/23`."""
    return label.readings[0].style.endswith("/")


def _number(match: Match[str]) -> tuple[Reading, ...]:
    return (Reading(Form.NUMBER, match.group(1) + "1" + match.group(3), int(match.group(2))),)


def _letter(match: Match[str]) -> tuple[Reading, ...]:
    """Read `i)` as a letter and as a numeral; `ii)` only as a numeral."""
    opening, word, closing = match.groups()
    letter = len(word) == 1
    readings = (Reading(Form.LOWER, f"{opening}a{closing}", ord(word) - ord("a") + 1),) if letter else ()
    return (*readings, *_roman(word, opening, closing))


def _roman(word: str, opening: str, closing: str) -> tuple[Reading, ...]:
    value = roman_value(word.lower())
    return (Reading(Form.ROMAN, f"{opening}{'I' if word.isupper() else 'i'}{closing}", value),) if value else ()


def _capital(match: Match[str]) -> tuple[Reading, ...]:
    opening, word, closing = match.groups()
    value = ord(word) - ord("A") + 1
    return (Reading(Form.UPPER, opening + "A" + closing, value), *_roman(word, opening, closing))


def _bullet(match: Match[str]) -> tuple[Reading, ...]:
    return (Reading(Form.BULLET, match.group(0), 0),)


_RULES: tuple[tuple[Pattern[str], Callable[[Match[str]], tuple[Reading, ...]]], ...] = (
    (_DOTTED, _dotted),
    (_MINUTE, _minute),
    (_MARGIN, _minute),
    (_NUMBER, _number),
    (_BARE, _number),
    (_LETTER, _letter),
    (_CAPITAL, _capital),
    (_BULLET, _bullet),
)


def print_label(reading: Reading) -> str:
    """Return a label as its sequence would print it; the inverse of reading it."""
    if reading.form is Form.BULLET:
        return reading.style
    if reading.form is Form.DOTTED:
        return f"{reading.style}{reading.value}"
    first = {Form.NUMBER: "1", Form.UPPER: "A", Form.LOWER: "a", Form.ROMAN: "i"}[reading.form]
    spelt = {
        Form.NUMBER: str(reading.value),
        Form.UPPER: _letters("A", reading.value),
        Form.LOWER: _letters("a", reading.value),
        Form.ROMAN: to_roman(reading.value),
    }[reading.form]
    if reading.form is Form.ROMAN and "I" in reading.style:
        return reading.style.replace("I", spelt.upper(), 1)
    return reading.style.replace(first, spelt, 1)


def _letters(first: str, value: int) -> str:
    """Return the letter of a place; after `z` come `aa`, `bb`."""
    rounds, place = divmod(value - 1, _ALPHABET)
    return chr(ord(first) + place) * (rounds + 1)


def settled(labels: Sequence[Label | None]) -> list[Label | None]:
    """Drop the readings that the next label of the same punctuation rules out: `i)` before `ii)` is a numeral.

    `i)` before `j)` stays a letter. Where the next label says neither, both readings stay.
    """
    following: dict[str, Label] = {}
    read = list(labels)
    for index in reversed(range(len(read))):
        label = read[index]
        if label is None or label.readings[-1].form not in (Form.LOWER, Form.UPPER, Form.ROMAN):
            continue
        signs = label.printed[:1].strip(ascii_letters) + label.printed[-1:]
        read[index] = _settled(label, following.get(signs))
        following[signs] = label
    return read


def _settled(label: Label, following: Label | None) -> Label:
    if following is None or len(label.readings) == 1:
        return label
    nexts = {(reading.form, reading.style, reading.value) for reading in following.readings}
    kept = tuple(one for one in label.readings if (one.form, one.style, one.value + 1) in nexts)
    return replace(label, readings=kept or label.readings)
