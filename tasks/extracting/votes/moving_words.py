"""The words of moving and seconding, as sources of patterns for all that read what was moved and who moved it.

In: nothing. Out: sources. Will not: match anything by itself, or say how movers are named (`movers`).
"""

PROPOSES = r"proposes(?!\sto\b)"
"""`Cllr Heron proposes Cllr Teal as Chairman`; what an applicant `proposes to build` moves nothing."""
MOVED = rf"(?<!\bbe\s)(?:[Pp]roposed|[Mm]oved|PROPOSED|MOVED|{PROPOSES})"
"""The verb of who moves something; what is to `be moved to the hall` is a thing."""
SECONDED = r"(?:seconded|SECONDED|(?<!\d\s)seconds)"
MOVES = r"(?i:propos(?:ed|er|es)|moved|prop)\b"
"""The word before who moved, in a note of it: `Proposed`, `PROPOSER`, `Prop`."""
SECONDS = r"(?i:second(?:ed|er)|(?<!\d\s)seconds|sec)\b"
MOVED_BY, SECONDED_BY = rf"{MOVES}\.?:?\s(?i:by:?\s)?", rf"{SECONDS}\.?:?\s(?i:by:?\s)?"
"""The same up to the name: `Prop. by: `."""
SOMEBODY = r"(?:Cllr|Councillor|Mrs?|Ms|Dr|the)\s[^,.;:]{2,40}"
"""Who seconds, before the verb: `Cllr Teal`, `the Vice-Chair`."""
UNSECONDED = r"\bamendment\b[^.;:]{0,160}\b(?:no\sseconder|not\sseconded|unseconded)\b"
"""An amendment that fell by itself, for nobody seconded it."""
IN_SENTENCE = r"(?:[^.;:]|(?<=[lMD]r)\.|(?<=Mrs|Ald|Rev)\.|(?<=\b[A-Z])\.)"
"""A character of a sentence with names in it: the stop of `Cllr.` or of an initial ends none."""
