"""Lead-ins with what may follow them: one decision, with its span, its clauses, labels and verbs.

The tables hold thousands of pairs. Each run takes one in five, so that every lead-in meets every fifth of what may
follow, and the other way round; a change of the rules is tried with `EVERY = 1`.
"""

from dataclasses import dataclass

import pytest

from schemas.minutes import Decision
from tests.extracting.passage import minutes

EVERY = 5
NBSP = "\xa0"
BEFORE, AFTER = "The Clerk introduced the plan and told of the pond.", "The Chair thanked the officers for their work."


@dataclass(frozen=True)
class Lead:
    """A lead-in as printed: words before the decision, its own words, and the trigger that they show."""

    words: str
    trigger: str | None
    before: str = ""

    @property
    def has_stop(self) -> bool:
        return self.words.endswith((":", "-", "–"))


# Whether `that`, `to` or a list may follow depends only on the stop at its end.
LEADS = [
    Lead("RESOLVED:", "RESOLVED:"),
    Lead("RESOLVED", "RESOLVED"),
    Lead("It was RESOLVED", "It was RESOLVED"),
    Lead("it was RESOLVED", "it was RESOLVED", "Following debate, "),
    Lead("The Council RESOLVED", "The Council RESOLVED"),
    Lead("The Cabinet RESOLVED:", "The Cabinet RESOLVED:"),
    Lead("Cabinet RESOLVED", "Cabinet RESOLVED"),
    Lead("The Committee unanimously RESOLVED", "The Committee unanimously RESOLVED"),
    Lead("The Committee RESOLVED unanimously", "The Committee RESOLVED unanimously"),
    Lead("Members RESOLVED:", "Members RESOLVED:"),
    Lead("IT WAS RESOLVED:", "IT WAS RESOLVED:"),
    Lead("Resolved –", "Resolved –"),
    Lead("Resolved:", "Resolved:"),
    Lead("Resolved:-", "Resolved:-"),
    Lead("Resolved: -", "Resolved: -"),
    Lead("Resolved-", "Resolved-"),
    Lead("Resolved", "Resolved"),
    Lead("resolved:", "resolved:"),
    Lead("RESOLVED –", "RESOLVED –"),
    Lead("RESOLVED -", "RESOLVED -"),
    Lead("RESOLVED :", "RESOLVED :"),
    Lead("RESOLVED: -", "RESOLVED: -"),
    Lead("RESOLVED /-", "RESOLVED /-"),
    Lead("RESOVLED:", "RESOVLED:"),
    Lead("R E S O L V E D –", "R E S O L V E D –"),
    Lead("RESOLVED: (Unanimously)", "RESOLVED: (Unanimously)"),
    Lead("RESOLVED (unanimously)", "RESOLVED (unanimously)"),
    Lead("RESOLVED (7:3) –", "RESOLVED (7:3) –"),
    Lead("RESOLVED (by 7 votes to 3):", "RESOLVED (by 7 votes to 3):"),
    Lead("UNANIMOUSLY RESOLVED", "UNANIMOUSLY RESOLVED"),
    Lead("UNANIMOUSLY RESOLVED:", "UNANIMOUSLY RESOLVED:"),
    Lead("Unanimously RESOLVED:", "Unanimously RESOLVED:"),
    Lead("RESOLVED UNANIMOUSLY -", "RESOLVED UNANIMOUSLY -"),
    Lead("RESOLVED unanimously", "RESOLVED unanimously"),
    Lead("Resolved unanimously:", "Resolved unanimously:"),
    Lead("RESOLVED accordingly:", "RESOLVED accordingly:"),
    Lead("It was unanimously RESOLVED", "It was unanimously RESOLVED"),
    Lead("It was therefore RESOLVED:", "It was therefore RESOLVED:"),
    Lead("It was unanimously agreed", "It was unanimously agreed"),
    Lead("It was agreed", "It was agreed"),
    Lead("It was resolved", "It was resolved"),
    Lead("It was AGREED:", "It was AGREED:"),
    Lead("The Committee agreed", "The Committee agreed"),
    Lead("The Committee resolved:-", "The Committee resolved:-"),
    Lead("AGREED", "AGREED"),
    Lead("AGREED:", "AGREED:"),
    Lead("AGREED –", "AGREED –"),
    Lead("Agreed –", "Agreed –"),
    Lead("Agreed:", "Agreed:"),
    Lead("AGREE:", "AGREE:"),
    Lead("RECOMMENDED", "RECOMMENDED"),
    Lead("RECOMMENDED:", "RECOMMENDED:"),
    Lead("RECOMMENDED –", "RECOMMENDED –"),
    Lead("RECOMMENDED TO COUNCIL:", "RECOMMENDED TO COUNCIL:"),
    Lead("RESOLVED TO RECOMMEND TO COUNCIL:", "RESOLVED TO RECOMMEND TO COUNCIL:"),
    Lead("RESOLVED TO RECOMMEND", "RESOLVED TO RECOMMEND"),
    Lead("Decision:", "Decision:"),
    Lead("DECISION:", "DECISION:"),
    Lead("DECISION –", "DECISION –"),
    Lead("The decision:", "The decision:"),
    Lead("PENDERFYNWYD:", "PENDERFYNWYD:"),
    Lead("Penderfyniad:", "Penderfyniad:"),
    Lead("CYTUNWYD:", "CYTUNWYD:"),
    Lead("PENDERFYNWYD", "PENDERFYNWYD"),
    Lead("it was RESOLVED", "it was RESOLVED", "Councillor Heron MOVED, Councillor Teal SECONDED and "),
    Lead("it was RESOLVED", "it was RESOLVED", "It was moved by Councillor Heron, seconded by Councillor Teal and "),
    Lead("RESOLVED:", "RESOLVED:", "Proposed by Councillor Heron, seconded by Councillor Teal and "),
    Lead("it was UNANIMOUSLY RESOLVED:", "it was UNANIMOUSLY RESOLVED:", "Upon being put to the vote, "),
]  # fmt: skip

NOTED = "the plan be noted"
TWO = (("noted", "the plan be noted"), ("approved", "the fee of £200 be approved"))
VERBS = (("noted", "note the plan"), ("approved", "approve the fee of £200"))
DOES = (("noted", "notes the plan"), ("approved", "approves the fee of £200"))


@dataclass(frozen=True)
class Follow:
    """Lines behind a lead-in (`{}` in the first), and clauses as label, verb and words."""

    lines: tuple[str, ...]
    clauses: tuple[tuple[str | None, str, str], ...]
    stop: bool | None = None


def listed(labels: tuple[str, str], first: str = "{}", *, pairs=TWO, that="that ", gap=" ", stop=None) -> Follow:
    ends = (";", ".")
    words = [f"{that}{said}{end}" for (_, said), end in zip(pairs, ends, strict=True)]
    lines = tuple(f"{label}{gap}{said}" for label, said in zip(labels, words, strict=True))
    clauses = tuple((label, verb, said) for label, (verb, _), said in zip(labels, pairs, words, strict=True))
    return Follow((first, *lines), clauses, stop)


STYLES = {
    "figures": ("1.", "2."),
    "figures_in_brackets": ("(1)", "(2)"),
    "figures_one_bracket": ("1)", "2)"),
    "letters_one_bracket": ("a)", "b)"),
    "letters_in_brackets": ("(a)", "(b)"),
    "letters": ("a.", "b."),
    "romans_in_brackets": ("(i)", "(ii)"),
    "romans": ("i.", "ii."),
    "romans_one_bracket": ("i)", "ii)"),
    "dots": ("·", "·"),
    "hyphens": ("-", "-"),
    "bullets": ("•", "•"),
    "decimals": ("5.1", "5.2"),
    "decimals_of_two_figures": ("13.1", "13.2"),
    "decimals_that_go_on": ("13.4", "13.5"),
}
ONE = ((None, "noted", NOTED),)
FOLLOWS = {
    "that": Follow((f"{{}} that {NOTED}.",), ONE),
    "That": Follow((f"{{}} That {NOTED}.",), ONE, stop=True),
    "That_below": Follow(("{}", f"That {NOTED}."), ((None, "noted", f"That {NOTED}."),)),
    "that_below_nbsp": Follow(("{}", NBSP, f"that {NOTED}."), ((None, "noted", f"that {NOTED}."),)),
    "infinitive": Follow(("{} to note the plan.",), ((None, "noted", "to note the plan"),)),
    "infinitive_below": Follow(("{}", "To note the plan."), ((None, "noted", "To note the plan."),), stop=True),
    "wish_without_that": Follow(("{} The plan be noted.",), ((None, "noted", "The plan be noted"),), stop=True),
    **{f"list_{name}": listed(labels) for name, labels in STYLES.items()},
    **{f"verbs_{name}": listed(labels, pairs=VERBS, that="") for name, labels in STYLES.items()},
    **{f"That_{name}": listed(labels, that="That ", gap=NBSP * 6) for name, labels in STYLES.items()},
    "capitals": listed(("A.", "B."), gap=NBSP * 4),
    "that_colon_list": listed(("(a)", "(b)"), "{} that:", that=""),
    "that_list": listed(("1.", "2."), "{} that", that=""),
    "to_colon_list": listed(("(i)", "(ii)"), "{} to:", pairs=VERBS, that=""),
    "to_list": listed(("a)", "b)"), "{} to", pairs=VERBS, that=""),
    "stem": listed(("(a)", "(b)"), "{} that the Committee:-", pairs=DOES, that=""),
    "stem_dash": listed(("i.", "ii."), "{} that Cabinet –", pairs=DOES, that=""),
    "stem_bare": listed(("1.", "2."), "{} that the Committee", pairs=DOES, that=""),
    "stem_below": Follow(
        ("{}", "That the Committee:-", "(a) notes the plan; and", "(b) approves the fee of £200."),
        (("(a)", "noted", "notes the plan; and"), ("(b)", "approved", "approves the fee of £200.")),
    ),
    "stem_below_bare": Follow(
        ("{}", "That the Committee", "1. notes the plan;", "2. approves the fee of £200."),
        (("1.", "noted", "notes the plan;"), ("2.", "approved", "approves the fee of £200.")),
    ),
    "body_below": Follow(
        ("{}", "The Committee:", "(a) noted the plan; and", "(b) approved the fee of £200."),
        (("(a)", "noted", "noted the plan; and"), ("(b)", "approved", "approved the fee of £200.")),
    ),
    "bare_body_below": Follow(
        ("{}", "Committee:", "1. Notes the plan.", "2. Approves the fee of £200."),
        (("1.", "noted", "Notes the plan."), ("2.", "approved", "Approves the fee of £200.")),
    ),
    "lines_of_verbs": Follow(
        ("{}", "Notes the plan;", "Approves the fee of £200."),
        ((None, "noted", "Notes the plan;"), (None, "approved", "Approves the fee of £200.")),
    ),
    "lines_to": Follow(
        ("{}", "To note the plan.", NBSP, "To approve the fee of £200."),
        ((None, "noted", "To note the plan."), (None, "approved", "To approve the fee of £200.")),
    ),
    "lines_that": Follow(
        ("{}", "that the plan be noted;", "that the fee of £200 be approved."),
        ((None, "noted", "that the plan be noted;"), (None, "approved", "that the fee of £200 be approved.")),
    ),
    "lines_That": Follow(
        ("{}", "That the plan be noted.", "That the fee of £200 be approved."),
        ((None, "noted", "That the plan be noted."), (None, "approved", "That the fee of £200 be approved.")),
    ),
    "inline_romans": Follow(
        ("{} that (i) the plan be noted; (ii) the fee be approved; and (iii) the Clerk be authorised.",),
        (
            ("(i)", "noted", "the plan be noted;"),
            ("(ii)", "approved", "the fee be approved; and"),
            ("(iii)", "authorised", "the Clerk be authorised."),
        ),
    ),
    "inline_figures": Follow(
        ("{} 1. Note the plan. 2. Agree the fee.",),
        (("1.", "noted", "Note the plan."), ("2.", "agreed", "Agree the fee.")),
        stop=True,
    ),
    "inline_letters": Follow(
        ("{} (a) that the plan be noted; and (b) that the fee be agreed.",),
        (("(a)", "noted", "that the plan be noted; and"), ("(b)", "agreed", "that the fee be agreed.")),
    ),
    "inline_and_that": Follow(
        ("{} that the plan be noted and that the fee be agreed.",),
        ((None, "noted", "the plan be noted"), (None, "agreed", "the fee be agreed")),
    ),
    "connector": Follow(
        ("{}", "(a) that the plan be noted;", "and", "(b) that the fee be agreed."),
        (("(a)", "noted", "that the plan be noted;"), ("(b)", "agreed", "that the fee be agreed.")),
    ),
    "nbsp_between": Follow(
        ("{}", NBSP, "1. That the plan be noted.", NBSP, "2. That the fee be agreed."),
        (("1.", "noted", "That the plan be noted."), ("2.", "agreed", "That the fee be agreed.")),
    ),
    "figures_lost": Follow(
        ("{}", "1. That the plan be noted.", "1. That the fee be agreed.", "1. That the Clerk be authorised."),
        (
            ("1.", "noted", "That the plan be noted."),
            ("1.", "agreed", "That the fee be agreed."),
            ("1.", "authorised", "That the Clerk be authorised."),
        ),
    ),
    "first_inline": Follow(
        ("{} that (1) the plan be noted; and", "(2) the fee be agreed."),
        (("(1)", "noted", "the plan be noted; and"), ("(2)", "agreed", "the fee be agreed.")),
    ),
    "first_inline_figure": Follow(
        ("{} 1. That the plan be noted.", "2. That the fee be agreed."),
        (("1.", "noted", "That the plan be noted."), ("2.", "agreed", "That the fee be agreed.")),
        stop=True,
    ),
}  # fmt: skip
CASES = [
    (lead, follow, f"{lead.before[:12]}{lead.words}-{name}")
    for row, lead in enumerate(LEADS)
    for column, (name, follow) in enumerate(FOLLOWS.items())
    if (row + column) % EVERY == 0 and (follow.stop is None or follow.stop == lead.has_stop)
]


def labels_and_verbs(decision: Decision, text: str) -> list[tuple[str | None, str | None, str]]:
    return [
        (one.label, one.verb.value if one.verb else None, " ".join(one.evidence.quote(text).split()))
        for one in decision.clauses
    ]


@pytest.mark.parametrize(("lead", "follow"), [case[:2] for case in CASES], ids=[case[2] for case in CASES])
def test_a_lead_in_and_what_follows_are_one_decision(lead: Lead, follow: Follow) -> None:
    first, *rest = follow.lines
    found = minutes(BEFORE, lead.before + first.format(lead.words), *rest, AFTER)
    text = found.structure.document.text
    assert [decision.trigger for decision in found.decisions] == [lead.trigger]
    [decision] = found.decisions
    assert labels_and_verbs(decision, text) == list(follow.clauses)
    assert decision.explicit
    said = decision.evidence.quote(text)
    assert said.startswith(lead.words)
    assert text[decision.evidence.end :].lstrip("\n \xa0").startswith(AFTER)


# lines around / the last words of each decision
TRAPS = {
    "the_next_number_of_the_item": (
        ["5.1 The plan was introduced.", "5.2 RESOLVED: That the plan be noted.", "5.3 The Chair thanked everybody."],
        ["noted."],
    ),
    "numbers_of_the_item_are_clauses": (
        ["5.1 The plan was introduced.", "RESOLVED –", "5.2 That the plan be noted.", "5.3 That the fee be agreed.",
         "5.4 The Chair thanked everybody."],
        ["agreed."],
    ),
    "numbers_below_a_number": (
        ["5.1 RESOLVED:", "5.1.1 That the plan be noted.", "5.1.2 That the fee be agreed.", "5.2 The Chair spoke."],
        ["agreed."],
    ),
    "two_resolutions": (
        ["RESOLVED:", "5.1 That the plan be noted.", "It was further RESOLVED:", "5.2 That the fee be agreed."],
        ["noted.", "agreed."],
    ),
    "debate_of_a_body_in_a_list": (
        ["RESOLVED that the plan be noted.", "Members of the Committee:", "(a) asked for ducks; and", "(b) saw geese."],
        ["noted."],
    ),
    "agreed_in_debate": (["The Committee agreed", "(a) Ducks were loud."], []),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), TRAPS.values(), ids=TRAPS)
def test_a_decision_ends_with_its_last_clause(lines: list[str], expected: list[str]) -> None:
    found = minutes(BEFORE, *lines)
    text = found.structure.document.text
    assert [one.evidence.quote(text).rsplit(" ", 1)[-1] for one in found.decisions] == expected
