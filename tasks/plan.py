"""Task: what is there to do, and why?

In: what is offered, and what is known. Out: a Plan. Will not: do any of it.
"""

from prefect import task
from prefect.cache_policies import NO_CACHE

from tasks.fetching.grounds import Known, Request
from tasks.fetching.offering import Discovery
from tasks.fetching.planning import Plan
from tasks.fetching.planning import plan as plan_of


@task(name="plan", cache_policy=NO_CACHE, persist_result=False)
def plan(discovery: Discovery, known: Known, request: Request) -> Plan:
    """Return the work, and what is left alone."""
    return plan_of(discovery, known, request)
