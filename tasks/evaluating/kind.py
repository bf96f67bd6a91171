"""What a kind of fact is to the evaluation.

In: nothing. Out: Kind. Will not: read facts.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tasks.evaluating.facts import Fact
from tasks.evaluating.sides import Annotation, Extraction


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of fact and how either side shows it.

    `keys` are the keys of a gold file that hold it (`blocks.themes`: inside the objects of `blocks`); a file
    that has none of them is not scored for it. `whole` are the attributes that, with its words,
    make a fact complete.
    """

    name: str
    keys: tuple[str, ...]
    annotated: Callable[[Annotation], Iterable[Fact]]
    extracted: Callable[[Extraction], Iterable[Fact]]
    whole: tuple[str, ...] = ()

    def is_annotated(self, annotation: Annotation) -> bool:
        """Tell whether a gold file says anything of this kind, were it that there is none."""
        left_out = annotation.content["document"].get("not_annotated", ())
        return any(_holds(annotation, key) and key.rpartition(".")[2] not in left_out for key in self.keys)


def _holds(annotation: Annotation, key: str) -> bool:
    outer, _, inner = key.partition(".")
    held = annotation.content.get(outer, ())
    if isinstance(held, list) and inner:
        return any(entry.get(inner) for entry in held)
    return inner in held if inner else outer in annotation.content
