"""The environment of a server, its worker and the flows that it runs: all that Prefect must be told, in one place.

In: the settings and a Station. Out: variables. Will not: import Prefect, or let a profile of the user's decide.
"""

import os
from pathlib import Path

from flows.operating.processes import MARK
from flows.operating.station import Station, home, reachable
from flows.settings import PREFIX, Settings
from schemas.errors import MinutebookError
from tasks.fetching.archive import absolute_address

AUTH = "PREFECT_SERVER_API_AUTH_STRING"
RETENTION_DAYS = 90
_DAY = 24 * 60 * 60
_DEFAULTS = {
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "DO_NOT_TRACK": "1",
    "PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT": "false",
    "PREFECT_SERVER_SERVICES_DB_VACUUM_ENABLED": "events,flow_runs",  # flow runs are kept for ever otherwise
    "PREFECT_SERVER_SERVICES_DB_VACUUM_RETENTION_PERIOD": str(RETENTION_DAYS * _DAY),
    "PREFECT_FLOWS_HEARTBEAT_FREQUENCY": "30",  # by which a run whose process is gone is noticed
    "PREFECT_SERVER_LOGGING_LEVEL": "WARNING",
    f"{PREFIX}SECONDS_TO_WAIT": str(_DAY),  # a run by hand and the night take turns
}
_OURS = ("PREFECT_API_URL", "PREFECT_API_KEY", "PREFECT_API_AUTH_STRING", "PREFECT_PROFILE", "PREFECT_PROFILES_PATH")


def environment(settings: Settings, station: Station) -> dict[str, str]:
    """Return the variables of all processes; what the user sets for Prefect stays, but not which server is meant."""
    kept = {name: value for name, value in os.environ.items() if name not in _OURS}
    return {**_DEFAULTS, **kept, **_prefect(settings, station), **_minutebook(settings), MARK: station.token}


def refuse_unprotected(host: str) -> None:
    """Raise MinutebookError for a host that others reach, unless they are asked for a password."""
    if is_loopback(host) or os.environ.get(AUTH):
        return
    raise MinutebookError(
        f"--host {host} lets others in: set {AUTH}=user:password first, or leave --host out to stay on this machine"
    )


def is_loopback(host: str) -> bool:
    """Say whether only this machine reaches a server that listens there."""
    return host in {"localhost", "::1"} or host.startswith("127.")


def _prefect(settings: Settings, station: Station) -> dict[str, str]:
    """Return what makes server, pages, worker and flows of one station speak to each other and to nobody else.

    Without an address the pages call port 4200. Without origins, every page that a browser has open may call the
    server.
    """
    here = f"http://{reachable(station.host)}:{station.port}"
    variables = {
        "PREFECT_HOME": str(home(settings)),
        "PREFECT_API_URL": station.api,
        "PREFECT_SERVER_API_HOST": station.host,
        "PREFECT_SERVER_API_PORT": str(station.port),
        "PREFECT_SERVER_UI_API_URL": f"{station.address}/api",
        "PREFECT_UI_URL": station.address,
        "PREFECT_SERVER_API_CORS_ALLOWED_ORIGINS": ",".join(
            dict.fromkeys((station.address, here, f"http://localhost:{station.port}"))
        ),
    }
    password = os.environ.get(AUTH)
    return variables | {"PREFECT_API_AUTH_STRING": password} if password else variables


def _minutebook(settings: Settings) -> dict[str, str]:
    """Return the settings whose meaning depends on the folder in which `up` was called: a run has another one."""
    variables = {
        f"{PREFIX}DATA": str(settings.data.absolute()),
        f"{PREFIX}ARCHIVE": absolute_address(settings.archive),
    }
    prefix, database = "sqlite:///", settings.warehouse.removeprefix("sqlite:///")
    if settings.warehouse.startswith(prefix):
        variables[f"{PREFIX}WAREHOUSE"] = f"{prefix}{Path(database).absolute()}"
    if settings.sources:
        variables[f"{PREFIX}SOURCES"] = ",".join(str(Path(source).absolute()) for source in settings.sources)
    for name, path in (("THEMES", settings.themes), ("EXPECTATIONS", settings.expectations)):
        if path:
            variables[f"{PREFIX}{name}"] = str(path.absolute())
    return variables
