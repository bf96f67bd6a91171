"""Where a task that stands behind its owner ends: before a table's bar, what has come of it, or a bracket of others.

In: words, and where the task begins and may end. Out: where it ends. Will not: look for the task.
"""

from schemas.patterns import pattern

_CAME_OF_IT = pattern(
    "action.came_of_it",
    r"\s[–-]\s(?=(?:[Dd]one|c/f|c/fwd|[Cc]arried|[Oo]ngoing|[Cc]ompleted?|[Ii]n\shand|[Oo]utstanding|[Cc]losed|[Ss]till|[Nn]ot\s(?:yet|done)|[Nn]o\s(?:reply|progress|action|news|response))\b|£\d)",
)
"""What has come of last meeting's task stands behind a dash: `Gill to write to the ferry – done, no reply`."""


def task_end(text: str, start: int, end: int) -> int:
    """Return where a task ends."""
    bar = text.find(" | ", start, end)
    end = bar if bar >= 0 else end
    came = _CAME_OF_IT.search(text, start, end)
    end = came.start() if came else end
    end = start + len(text[start:end].rstrip(" *").removesuffix(" and"))
    closed = text[start:end].rstrip(" .")
    unopened = closed.endswith((")", "]")) and closed.count("(") + closed.count("[") < closed.count(")") + closed.count(
        "]"
    )
    return start + len(closed) - 1 if unopened else end
