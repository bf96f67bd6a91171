"""Dataclasses that a document makes by the thousand: frozen for who writes code, light for who runs it.

In: a class. Out: a dataclass that is compared and hashed by its fields. Will not: refuse an assignment at run time.

mypy takes `light` for `dataclass` and refuses to change a frozen one. Python's own way of refusing sets each field by a
call, for which reading a document took 4 % longer.
"""

from typing import TYPE_CHECKING

__all__ = ["light"]

if TYPE_CHECKING:
    from dataclasses import dataclass as light
else:
    from dataclasses import dataclass

    def light(*, frozen: bool, slots: bool):
        """Return the decorator; what is frozen may be hashed."""
        return dataclass(slots=slots, unsafe_hash=frozen)
