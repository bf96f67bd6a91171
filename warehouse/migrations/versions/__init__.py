"""One module a revision: `r0002_short_name.py` with `revision`, `down_revision`, `upgrade` and `downgrade`."""
