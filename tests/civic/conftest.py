"""The civic formats are tested from both databases, unless a module names the one that it is about."""

from tests.warehouse.conftest import database, postgres, pytest_generate_tests

__all__ = ["database", "postgres", "pytest_generate_tests"]
