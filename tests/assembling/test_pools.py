"""A batch finds the readers of its process: those of its run where the flow runs, else those kept for such limits."""

import pickle
from dataclasses import replace

from tasks.assembling.pool import Limits
from tasks.assembling.pools import pool_for, pool_of_run
from tasks.assembling.terms import Terms

TERMS = Terms("run 1", "/srv/archive", 1000, Limits(2))


def test_terms_travel() -> None:
    assert pickle.loads(pickle.dumps(TERMS)) == TERMS


def test_the_pool_of_a_run_is_found_while_the_run_lasts() -> None:
    with pool_of_run("run 1", TERMS.limits, on_answer=lambda: None) as pool:
        assert pool_for(TERMS) is pool
        assert pool_for(replace(TERMS, run_id="run 2")) is not pool
    assert pool_for(TERMS) is not pool


def test_a_process_that_lends_itself_has_one_pool_for_equal_limits() -> None:
    lent = pool_for(TERMS)
    assert pool_for(replace(TERMS, run_id="another", archive="memory://")) is lent
    assert pool_for(replace(TERMS, limits=Limits(1))) is not lent
