"""Documents are read in one of three places; any other, or Dask where it is not installed, is one clear line."""

import pytest

from flows import where
from flows.settings import SettingsError, load_settings
from flows.where import RunnerError, checked_runner


@pytest.mark.parametrize("runner", ["here", "dask", "tcp://10.0.0.1:8786", "tls://scheduler.example:8786"])
def test_these_read_documents(runner: str) -> None:
    assert checked_runner(runner) == runner


@pytest.mark.parametrize(
    "runner", ["threads", "Dask", "10.0.0.1:8786", "http://host:8786", "tcp://host", "tcp://me:secret@host:8786", ""]
)
def test_these_do_not(runner: str) -> None:
    with pytest.raises(RunnerError, match=r"is no runner: write here, dask, or a scheduler's address"):
        checked_runner(runner)


def test_dask_that_is_not_installed_is_told_with_what_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(where, "find_spec", lambda _: None)
    with pytest.raises(RunnerError, match="`make dask` installs it"):
        checked_runner("dask")
    assert checked_runner("here") == "here"


def test_a_setting_that_is_no_runner_is_told_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MINUTEBOOK_RUNNER", "threads")
    with pytest.raises(SettingsError, match=r"MINUTEBOOK_RUNNER=threads: .*is no runner"):
        load_settings()
    monkeypatch.setenv("MINUTEBOOK_RUNNER", "")
    assert load_settings().runner == "here"
