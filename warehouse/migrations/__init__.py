"""The steps between revisions of the tables, written by hand; `revision.py` names the last one."""
