"""The blocks by which somebody is told, used from here to see that a message arrives.

In: the name of a block on the Prefect server. Out: a message sent. Will not: show the address or the password in it.
"""

from typing import Any, cast

from prefect.blocks.abstract import NotificationBlock
from prefect.blocks.core import Block
from prefect.client.orchestration import get_client

from schemas.errors import MinutebookError


class NotSentError(MinutebookError):
    """A block did not send."""


def send(name: str, subject: str, body: str) -> None:
    """Send a message by a block; raises NotSentError."""
    with get_client(sync_client=True) as client:
        there = [each for each in client.read_block_documents(include_secrets=False) if each.name == name]
    kinds = [each.block_type.slug for each in there if each.block_type]
    block = cast(Any, Block.load(f"{kinds[0]}/{name}")) if kinds else None
    if not isinstance(block, NotificationBlock):
        raise NotSentError(f"the block {name!r} sends no messages; make one that does on the page Blocks of Prefect")
    try:
        with block.raise_on_failure():
            cast(Any, block).notify(body=body, subject=subject)
    except Exception as error:  # noqa: BLE001 - each kind of block has errors of its own
        raise NotSentError(f"the block {name!r} could not send ({type(error).__name__}): {error}") from None
