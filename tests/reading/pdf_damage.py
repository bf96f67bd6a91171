"""PDFs with something broken: by chance, or planted so that a known share of the text is lost."""

import io
import random
import re
from collections.abc import Callable, Iterator

import pikepdf

Mutation = Callable[[bytes, random.Random], bytes]


def flip_bytes(data: bytes, chance: random.Random) -> bytes:
    broken = bytearray(data)
    for _ in range(chance.choice((1, 3, 10, 60))):
        broken[chance.randrange(len(broken))] = chance.randrange(256)
    return bytes(broken)


def cut_end(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def drop_part(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    return data[:start] + data[start + chance.randrange(1, 2_000) :]


def double_part(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    part = data[start : start + chance.randrange(1, 2_000)]
    return data[:start] + part * chance.choice((2, 3, 50)) + data[start:]


def blank_part(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    length = chance.randrange(1, 500)
    return data[:start] + bytes(length) + data[start + length :]


def double_object(data: bytes, chance: random.Random) -> bytes:
    """Print one object again under the number of another."""
    found = list(re.finditer(rb"(\d+) 0 obj.*?endobj", data, re.DOTALL))
    if not found:
        return data
    one, other = chance.choice(found), chance.choice(found)
    copy = one.group().replace(one.group(1), other.group(1), 1)
    return data[: other.start()] + copy + b"\n" + data[other.start() :]


def swap_numbers(data: bytes, chance: random.Random) -> bytes:
    """Change numbers in the text of objects: lengths, references, sizes."""
    found = list(re.finditer(rb"(?<=[\s\[])\d{1,9}(?=[\s\]/>])", data))
    for match in chance.sample(found, min(len(found), chance.choice((1, 3, 8)))):
        number = chance.choice((b"0", b"-1", b"99999999999", b"7", b"1e9", str(chance.randrange(30)).encode()))
        data = data[: match.start()] + number.ljust(len(match.group()))[: len(match.group())] + data[match.end() :]
    return data


def spoil_objects(data: bytes, chance: random.Random) -> bytes:
    """Take keys away from objects, or put something else under them, and save a file that is otherwise sound."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        holders = [item for item in pdf.objects if isinstance(item, pikepdf.Dictionary | pikepdf.Stream)]
        for _ in range(chance.choice((1, 2, 5))):
            holder = chance.choice(holders)
            keys = [key for key in holder.keys() if key not in ("/Length", "/Filter")]  # noqa: SIM118 - no mapping
            if not keys:
                continue
            key = chance.choice(keys)
            odd = (0, -1, 10**9, pikepdf.Name.Odd, pikepdf.Array(), pikepdf.Dictionary(), chance.choice(holders), b"x")
            if chance.random() < 0.4:
                del holder[key]
            else:
                holder[key] = chance.choice(odd)
        try:
            return saved(pdf)
        except (pikepdf.PdfError, RuntimeError, ValueError):  # too broken to be saved
            return data


MUTATIONS: tuple[Mutation, ...] = (
    flip_bytes,
    cut_end,
    drop_part,
    double_part,
    blank_part,
    double_object,
    swap_numbers,
    spoil_objects,
)


def mutated(originals: list[bytes], count: int, seed: int = 0) -> Iterator[tuple[str, bytes, bytes]]:
    """Yield name, original and mutation, the same ones for the same seed."""
    chance = random.Random(seed)
    for number in range(count):
        mutate, original = MUTATIONS[number % len(MUTATIONS)], chance.choice(originals)
        yield f"{number} {mutate.__name__}", original, mutate(original, chance)


def saved(pdf: pikepdf.Pdf) -> bytes:
    buffer = io.BytesIO()
    pdf.save(buffer, static_id=True)
    return buffer.getvalue()


def changed(data: bytes, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        return saved(pdf)


def _maps(pdf: pikepdf.Pdf) -> list[pikepdf.Dictionary]:
    fonts = (item for item in pdf.objects if isinstance(item, pikepdf.Dictionary))
    return [font for font in fonts if font.get("/Type") == "/Font" and "/ToUnicode" in font]


def _remap(pdf: pikepdf.Pdf, turn: Callable[[int], int]) -> None:
    for font in _maps(pdf):
        table = font.ToUnicode.read_bytes()
        font.ToUnicode.write(re.sub(rb"<([0-9A-Fa-f]{4})>", lambda code: b"<%04X>" % turn(int(code[1], 16)), table))


def shift_map(pdf: pikepdf.Pdf) -> None:
    """Have each letter read as the one 29 places on, as fonts without a map do."""
    _remap(pdf, lambda code: code + 29)


def private_map(pdf: pikepdf.Pdf) -> None:
    """Have each letter read as a sign that has no meaning."""
    _remap(pdf, lambda code: 0xE000 + code)


def shuffle_map(pdf: pikepdf.Pdf) -> None:
    """Have each letter read as some other one."""
    letters = [*range(ord("a"), ord("z") + 1)]
    others = random.Random(3).sample(letters, len(letters))
    turned = dict(zip(letters, others, strict=True))
    _remap(pdf, lambda code: turned.get(code, code))


def forget_content(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[1].obj.Contents


def empty_content(pdf: pikepdf.Pdf) -> None:
    pdf.pages[1].obj.Contents = pdf.make_stream(b"")


def halve_content(pdf: pikepdf.Pdf) -> None:
    """Point to a second part of the content that is not in the file."""
    content = pdf.pages[1].obj.Contents.read_bytes()
    missing = pdf.make_indirect(pikepdf.Dictionary())
    pdf.pages[1].obj.Contents = pikepdf.Array([pdf.make_stream(content[: len(content) // 2]), missing])


def forget_font(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[1].obj.Resources.Font


PLANTED: tuple[Callable[[pikepdf.Pdf], None], ...] = (
    shift_map,
    private_map,
    shuffle_map,
    forget_content,
    empty_content,
    halve_content,
    forget_font,
)


def spoil_stream(data: bytes, chance: random.Random) -> bytes:
    """Overwrite the middle of one content stream."""
    found = [match for match in re.finditer(rb"stream\r?\n(.*?)endstream", data, re.DOTALL) if len(match[1]) > 300]
    match = chance.choice(found)
    start = match.start(1) + len(match[1]) // 3
    return data[:start] + b"\xff" * 40 + data[start + 40 :]


def spoil_references(data: bytes, chance: random.Random) -> bytes:
    """Overwrite entries of the cross-reference table."""
    start = data.rindex(b"xref\n", 0, data.rindex(b"startxref")) + 30 + chance.randrange(40)
    return data[:start] + b"X" * 60 + data[start + 60 :]


def lose_tail(data: bytes, chance: random.Random) -> bytes:
    return data[: len(data) - chance.randrange(20, len(data) // 2)]


def drop_page(data: bytes, chance: random.Random) -> bytes:
    """Blank a page's entry in the page tree, whose count still has it."""
    kids = re.search(rb"/Kids\s*\[([^\]]*)\]", data)
    entry = chance.choice(list(re.finditer(rb"\d+ 0 R", kids[1]))) if kids else None
    if kids is None or entry is None:
        return data
    start, end = kids.start(1) + entry.start(), kids.start(1) + entry.end()
    return data[:start] + b" " * (end - start) + data[end:]


LOSSES: tuple[Mutation, ...] = (spoil_stream, spoil_references, lose_tail, drop_page)
