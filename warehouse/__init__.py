"""Where it is kept: tables, engine, ledger, loading, views."""
