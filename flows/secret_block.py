"""The warehouse's URL from a Secret block of Prefect, for teams whose machines must not hold its password.

In: `prefect-secret:NAME`. Out: what the block holds. Will not: show it, or be imported before it is asked for.
"""

from typing import Any, cast

from flows import prefect_environment
from schemas.errors import MinutebookError

PREFIX = "prefect-secret:"


def opened(url: str) -> str:
    """Return the URL itself, or the one that the block holds that it names; raises MinutebookError."""
    if not url.startswith(PREFIX):
        return url
    prefect_environment.prepare()
    import httpx
    from prefect.blocks.system import Secret

    name = url.removeprefix(PREFIX)
    try:
        return str(cast(Any, Secret.load(name)).get())
    except ValueError:
        raise MinutebookError(
            f"there is no Secret block named {name!r}; make it on the page Blocks of Prefect"
        ) from None
    except (httpx.HTTPError, RuntimeError) as error:
        raise MinutebookError(f"the Secret block {name!r} cannot be read: is PREFECT_API_URL right? {error}") from None
