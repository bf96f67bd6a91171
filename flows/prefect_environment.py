"""What Prefect must be told before it is imported, in one place.

In: the process environment. Out: the same, with values where the user has not set any.
Will not: import Prefect.
"""

import os

_ALWAYS = {
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",  # server and SDK report to their makers otherwise
    "DO_NOT_TRACK": "1",
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "120",  # the first start took 40 s; 20 s is the default
}
_TERMINAL = {
    "PREFECT_LOGGING_LEVEL": "WARNING",
    "PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL": "CRITICAL",  # our command line says once what went wrong
    "PREFECT_SERVER_LOGGING_LEVEL": "CRITICAL",
}
_VERBOSE = {"PREFECT_LOGGING_LEVEL": "INFO"}


def prepare(*, terminal: bool = False, verbose: bool = False) -> None:
    """Set what is not set yet; `terminal` for a command that a person watches, `verbose` for one who asks."""
    wanted = _ALWAYS | (_VERBOSE if verbose else _TERMINAL if terminal else {})
    for name, value in wanted.items():
        os.environ.setdefault(name, value)


def server_watches() -> bool:
    """Return whether a Prefect server that goes on after this process is configured by the environment."""
    return bool(os.environ.get("PREFECT_API_URL"))
