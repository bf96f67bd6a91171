"""An owner before a task is looked for only where his last word may stand before what joins the two."""

import pytest

from tasks.extracting.commitments.owners_before import owned_tasks

LAST_WORDS = {
    "Clerk to write": "Clerk",
    "the clerk to write": "clerk",
    "all councillors to write": "all councillors",
    "NB/TD to write": "NB/TD",
    "Jo Reed (JR) to write": "Jo Reed (JR)",
    "Clerk and other officers to write": "Clerk and other officers",
    "Head of Ponds – add to the programme": "Head of Ponds",
}


@pytest.mark.parametrize("text", LAST_WORDS)
def test_each_sort_of_last_word_is_looked_at(text: str) -> None:
    named = [(0, len("Jo Reed"))] if text.startswith("Jo") else []
    found = owned_tasks(text, 0, named)
    assert [text[slice(*one.owner)] for one in found] == [LAST_WORDS[text]]


def test_whoever_is_named_in_small_letters_is_looked_at_where_he_is_named() -> None:
    text = "our lodger to write"
    assert owned_tasks(text, 0, [(0, len("our lodger"))])
    assert not owned_tasks(text, 0)
