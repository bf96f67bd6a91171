"""`minutebook doctor`: is everything well, and how to mend what is not.

In: the settings. Out: a line a thing, or JSON; exit code 1 if anything is broken. Will not: change anything.
"""

from dataclasses import asdict

import typer
from rich.console import Console
from rich.text import Text

from flows.commands.options import AsJson
from flows.doctor.finding import Finding, Health
from flows.doctor.machine import machine
from flows.doctor.station import station
from flows.rendering import print_json, terminal
from flows.settings import Settings

STYLES = {Health.WELL: "green", Health.NOTE: "cyan", Health.BROKEN: "bold red"}


def doctor(as_json: AsJson = False) -> None:
    """Look at versions, disk, database, server, worker and schedules; say how to mend what is broken."""
    settings = Settings()
    at_station = tuple(station(settings))  # first, for the warehouse's URL may be kept there
    found = (*machine(settings), *at_station)
    if as_json:
        print_json([asdict(finding) for finding in found])
    else:
        _print(terminal(), found)
    if any(finding.health is Health.BROKEN for finding in found):
        raise typer.Exit(1)


def _print(console: Console, found: tuple[Finding, ...]) -> None:
    for finding in found:
        health = Text(f"{finding.health:7}", style=STYLES[finding.health])
        console.print(health + Text(f"{finding.about:13}") + Text(finding.says), soft_wrap=True)
        if finding.mend:
            console.print(Text(f"{'':20}→ {finding.mend}", style="dim"), soft_wrap=True)
