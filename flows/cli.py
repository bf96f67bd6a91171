"""The command line: `minutebook COMMAND`.

In: arguments. Out: text, and an exit code: 0 done (also when documents were quarantined), 1 it could not be
done, 2 the command was misused. Will not: import a command, or Prefect, before it is asked for.
"""

import sys
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from schemas.errors import MinutebookError

COMMANDS = (
    "ingest",
    "extract",
    "show",
    "search",
    "status",
    "changes",
    "issues",
    "quarantine",
    "compare",
    "evaluate",
    "publish",
    "browse",
    "export",
    "db",
    "purge",
    "up",
    "down",
    "serve",
    "alerts",
    "doctor",
)
FAILED, MISUSED = 1, 2


class Commands(TyperGroup):
    """The commands by name, each imported when it is used."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Return the names in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Return a command, or None for a name that is none."""
        if cmd_name not in COMMANDS:
            return None
        found = getattr(import_module(f"flows.commands.{cmd_name}"), cmd_name)
        if isinstance(found, typer.Typer):
            return typer.main.get_command(found)
        one = typer.Typer(add_completion=False)
        one.command(cmd_name)(found)
        return typer.main.get_command(one)


app = typer.Typer(
    cls=Commands,
    name="minutebook",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"minutebook {_version()}")
        raise typer.Exit


def _version() -> str:
    try:
        return version("minutebook")
    except PackageNotFoundError:
        return "(not installed)"


@app.callback()
def minutebook(
    show_version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Turn the minutes of UK councils into a warehouse that people can query and compare."""


def main() -> None:
    """Run the command line; an error that a user can mend is one line on standard error."""
    try:
        app()
    except MinutebookError as error:
        typer.echo(f"minutebook: {error}", err=True)
        sys.exit(MISUSED if type(error).__name__ == "PathNotFoundError" else FAILED)


if __name__ == "__main__":
    main()
