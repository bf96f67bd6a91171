"""What stands above a title that only its shape tells: a lead-in that waits for clauses, a sentence without a stop.

In: a line of a page whose items lost their numbers. Out: yes or no. Will not: find titles (`sections`).
"""

from schemas.documents import Block
from tasks.structuring.lead_ins import lead_in
from tasks.structuring.procedural import is_procedural
from tasks.structuring.subtitles import tells
from tasks.structuring.title_lines import is_title_line


def waits(above: str) -> bool:
    """Say whether a line is a lead-in whose clauses stand below: `RESOLVED:`, `It was agreed:-`."""
    opening = lead_in(above)
    return opening is not None and above.endswith((":", ":-")) and not above[opening.content :].strip(" :-")


def is_agendas(text: str, block: Block) -> bool:
    """Say whether a line apart is a title that every agenda has, though the sentence above it forgot its stop."""
    line = text[block.start : block.end]
    return block.gap_before > 0 and is_procedural(line) and is_title_line(text, block) and not tells(line)
