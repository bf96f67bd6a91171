"""The deployments are declared once: `prefect.yaml` and the server get the same."""

from pathlib import Path

import pytest
import yaml

from flows.deployments import DEPLOYMENTS, Declared
from flows.prefect_yaml import prefect_yaml

ROOT = Path(__file__).parents[2]
NAMES = [declared.name for declared in DEPLOYMENTS]


def test_prefect_yaml_is_written_from_the_declarations() -> None:
    assert (ROOT / "prefect.yaml").read_text("utf-8") == prefect_yaml(), "run `make docs`"


@pytest.mark.parametrize("declared", DEPLOYMENTS, ids=NAMES)
def test_a_deployment_of_the_server_says_what_prefect_yaml_says(declared: Declared) -> None:
    from flows.deploying import deployment

    file = next(each for each in yaml.safe_load(prefect_yaml())["deployments"] if each["name"] == declared.name)
    one = deployment(declared, "minutebook")
    schedules = [schedule.schedule for schedule in one.schedules or ()]
    assert (one.flow_name, one.entrypoint, one.description) == (declared.name, file["entrypoint"], file["description"])
    assert [(each.cron, each.timezone) for each in schedules] == [  # type: ignore[union-attr]
        (each["cron"], each["timezone"]) for each in file.get("schedules", ())
    ]
    assert one.concurrency_limit == file.get("concurrency_limit", {}).get("limit")
    assert (one.concurrency_options is not None) == declared.in_turn
    assert one.work_pool_name == file["work_pool"]["name"]


@pytest.mark.parametrize("declared", DEPLOYMENTS, ids=NAMES)
def test_every_field_of_a_form_explains_itself_and_has_one_type(declared: Declared) -> None:
    from flows.deploying import deployment

    schema = deployment(declared)._parameter_openapi_schema.model_dump()
    models = [one for one in schema["definitions"].values() if "properties" in one]
    fields = {name: field for model in models for name, field in model["properties"].items()}
    assert bool(fields) == (declared.name != "nightly")
    for name, field in fields.items():
        assert field.get("title"), name
        assert field.get("description"), name
        assert "anyOf" not in field, f"{name}: the form would ask for a type first"


def test_only_the_night_has_a_clock() -> None:
    assert {declared.name: declared.cron for declared in DEPLOYMENTS if declared.cron} == {"nightly": "30 2 * * *"}
