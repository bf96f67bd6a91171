"""Small damage to good files: bytes flipped, parts cut, doubled or swapped.

In: a file's bytes and a seed. Out: a damaged file. Will not: keep it readable.
"""

import random


def mutated(data: bytes, seed: int) -> bytes:
    """Return the file with one to four damages; the same seed gives the same damage."""
    chance = random.Random(seed)
    for _ in range(chance.randint(1, 4)):
        data = chance.choice((_flip, _cut, _drop, _double, _swap))(data, chance) or data
    return data


def _place(data: bytes, chance: random.Random, longest: int = 400) -> tuple[int, int]:
    start = chance.randrange(max(1, len(data)))
    return start, min(len(data), start + chance.randint(1, longest))


def _flip(data: bytes, chance: random.Random) -> bytes:
    broken = bytearray(data)
    for _ in range(chance.randint(1, 20)):
        broken[chance.randrange(len(broken))] = chance.randrange(256)
    return bytes(broken)


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randint(len(data) // 2, len(data))]


def _drop(data: bytes, chance: random.Random) -> bytes:
    start, end = _place(data, chance)
    return data[:start] + data[end:]


def _double(data: bytes, chance: random.Random) -> bytes:
    start, end = _place(data, chance)
    return data[:end] + data[start:end] * chance.randint(1, 30) + data[end:]


def _swap(data: bytes, chance: random.Random) -> bytes:
    start, end = _place(data, chance)
    return data[:start] + data[start:end][::-1] + data[end:]
