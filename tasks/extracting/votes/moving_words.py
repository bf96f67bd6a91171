"""The words of moving and seconding, as sources of patterns for all that read what was moved and who moved it.

In: nothing. Out: sources. Will not: match anything by itself, or say how movers are named (`movers`).
"""

MOVED = r"(?:[Pp]roposed|[Mm]oved|PROPOSED|MOVED)"
SECONDED = r"(?:seconded|SECONDED)"
SOMEBODY = r"(?:Cllr|Councillor|Mrs?|Ms|Dr|the)\s[^,.;:]{2,40}"
"""Who seconds, before the verb: `Cllr Teal`, `the Vice-Chair`."""
IN_SENTENCE = r"(?:[^.;:]|(?<=[lMD]r)\.|(?<=Mrs)\.|(?<=\b[A-Z])\.)"
"""A character of a sentence with names in it: the stop of `Cllr.` or of an initial ends none."""
