"""A document as lines that a person can check: role, marks, words."""

from schemas.documents import Block, Document


def rendered(document: Document) -> list[str]:
    """Return a line for each block; `~` marks furniture, `*` bold, `[ ]` a label that the reader found."""
    return [_line(document.text, block) for block in document.blocks]


def _line(text: str, block: Block) -> str:
    words = text[block.start : block.end].replace("\xa0", "_")
    if block.label_end:
        label = block.label_end - block.start
        words = f"[{words[:label]}]{words[label:]}"
    marks = ("~" if block.furniture else "") + ("*" if block.bold else "") + ("" if block.gap_before else "^")
    return f"{block.role or '-'}{marks}: {' ' * block.indent}{words}"
