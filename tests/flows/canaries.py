"""Minutes with twenty invented names, each in a fact of another kind, for tests that look for what is left of them."""

from pathlib import Path

NAMES = (
    "Quillfeather", "Zebrowicz", "Yttermark", "Vandersnipe", "Oxenthwaite", "Pumblechook", "Wrenfolly", "Jabberstock",
    "Kestrelhaugh", "Thistlecroft", "Umberleigh", "Nackertoft", "Mizzlebrook", "Lobelford", "Inglenorth", "Hobgarth",
    "Gnatwick", "Fennimoor", "Eskerdale", "Dapplemere",
)  # fmt: skip


def text(other: str = "") -> str:
    """Return the minutes; `other` is put into them, for another version."""
    return f"""Rookery District Council

Pond Scrutiny Committee

Minutes of the meeting held on 14 May 2024 at 6.00 pm in the Mill, Rookery

Present: Councillors A Quillfeather (Chair), B Zebrowicz and C Yttermark

Also present: Ms D Oxenthwaite (Head of Ponds)

Apologies: Councillor E Vandersnipe; Councillor F Gnatwick (Councillor G Fennimoor substituting)

1. Declarations of Interest

Councillor H Pumblechook declared a personal interest in item 3 as a trustee of the pond.

2. Public Questions

A member of the public, Mrs Philomena Wrenfolly, asked whether the pond was full. Mr J Jabberstock replied that it was.

3. The Kestrelhaugh Bequest

Ms K Thistlecroft, Director of Mills, introduced the report and said that the bequest of £12,000 was welcome. {other}

Councillor L Umberleigh asked how deep the pond was. Mr M Nackertoft explained that it was not deep.

Mr N Mizzlebrook undertook to circulate a note by 30 June 2024.

It was moved by Councillor O Lobelford, seconded by Councillor P Inglenorth and

RESOLVED that the report be noted.

For (2): Councillors Q Hobgarth and R Eskerdale

Against (1): Councillor S Dapplemere
"""


def found_in(folder: Path) -> dict[str, list[str]]:
    """Return which names the bytes of which files below a folder still have, in UTF-8 or UTF-16, in any case.

    The first eight letters of a name are looked for: a search index keeps stems.
    """
    found: dict[str, list[str]] = {}
    for path in (one for one in sorted(folder.rglob("*")) if one.is_file() and not one.is_symlink()):
        content = path.read_bytes().lower()
        for name in NAMES:
            stem = name[:8].lower()
            if any(stem.encode(encoding) in content for encoding in ("utf-8", "utf-16-le", "utf-16-be")):
                found.setdefault(name, []).append(str(path.relative_to(folder)))
            if stem in str(path.relative_to(folder)).lower():
                found.setdefault(name, []).append("the name of a file")
    return found
