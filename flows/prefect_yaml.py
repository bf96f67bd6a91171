"""`python -m flows.prefect_yaml > prefect.yaml`: the deployments for `prefect deploy --all`.

In: the declared deployments. Out: YAML. Will not: be edited by hand: a test compares it.
"""

import sys

import yaml

from flows.deployments import DEPLOYMENTS, as_yaml

_HEAD = """# Written by `make docs` from flows/deployments.py. For a server of your own:
#   prefect work-pool create minutebook --type process
#   prefect --no-prompt deploy --all
# and on each machine that works: prefect worker start --pool minutebook (docs/operations.md).
"""


def prefect_yaml() -> str:
    """Return the content of `prefect.yaml`; the flows are imported, so there is nothing to pull."""
    content = {"name": "minutebook", "pull": [], "deployments": [as_yaml(each) for each in DEPLOYMENTS]}
    return _HEAD + yaml.safe_dump(content, sort_keys=False, width=120)


if __name__ == "__main__":
    sys.stdout.write(prefect_yaml())
