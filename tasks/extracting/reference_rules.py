"""Which wordings are references, of which kind each is, and a word without which none of it stands in a text.

In: the lexicon. Out: rules in their order: of two that overlap the earlier holds. Will not: read a text
(`references`).
"""

from functools import lru_cache
from re import Pattern

from schemas.screening import Screened
from schemas.vocabulary import ReferenceKind
from seeds.lexicon import lexicon
from tasks.extracting.application_numbers import APPLICATION, APPLICATION_SIGNS, CALLED_APPLICATION, LISTED_APPLICATION
from tasks.extracting.cited_papers import PARAGRAPH, appendix, appendix_of_report, numbered_paper, numbered_report
from tasks.extracting.cited_rules import (
    BARE_RULE,
    CODE_OF_PRACTICE,
    POLICY,
    dated_guide,
    named_code,
    part_of_code,
    procedure_rule,
)
from tasks.extracting.minute_numbers import ARTICLE, cited_minute
from tasks.extracting.paper_codes import (
    CODED,
    DATED,
    DATED_BY_FIGURES,
    LETTERED_MINUTES,
    LETTERED_PAPER,
    LETTERED_SECOND,
    OWN_REPORT,
    REPORT_CODE,
    SLASHED,
)
from tasks.extracting.statutes import (
    CAPITAL_ACT,
    CONVENTION,
    LETTERED_SCHEDULE,
    REGULATIONS_BY_INITIALS,
    RULES_OF_AN_ACT,
    SECTION_137,
    short_act,
    statute,
)
from tasks.extracting.triggers import Triggered, a_word_of_each

Rule = tuple[ReferenceKind, Pattern[str] | Screened]


@lru_cache(maxsize=1)
def rules_of_references() -> Triggered[Rule]:
    """Return each kind with words of which one must stand in the text; of two that overlap the earlier holds."""
    words = lexicon().words
    acts, regulations = words["references.acts"], words["references.regulations"]
    rules = (
        (ReferenceKind.REGULATION, (") Regulations", ") Order", ") Rules"), RULES_OF_AN_ACT),
        (ReferenceKind.ACT, a_word_of_each(acts), statute("reference.act", acts)),
        (ReferenceKind.ACT, words["references.short_acts"], short_act()),
        (ReferenceKind.ACT, ("chedule",), LETTERED_SCHEDULE),
        (ReferenceKind.ACT, ("Convention on",), CONVENTION),
        (ReferenceKind.ACT, (" ACT 1", " ACT 2", " ACT, "), CAPITAL_ACT),
        (ReferenceKind.REGULATION, a_word_of_each(regulations), statute("reference.regulation", regulations)),
        (ReferenceKind.REGULATION, (" Regulations",), REGULATIONS_BY_INITIALS),
        (ReferenceKind.DOCUMENT, ("Code of ",), CODE_OF_PRACTICE),
        (ReferenceKind.PROCEDURE_RULE, a_word_of_each(words["references.rules"]), procedure_rule()),
        (ReferenceKind.PROCEDURE_RULE, ("Rule ",), BARE_RULE),
        (ReferenceKind.DOCUMENT, words["references.codes"], part_of_code()),
        (ReferenceKind.DOCUMENT, words["references.named_codes"], named_code()),
        (ReferenceKind.DOCUMENT, a_word_of_each(words["references.guides"]), dated_guide()),
        (ReferenceKind.DOCUMENT, ("olic", "ecision "), POLICY),
        (ReferenceKind.DOCUMENT, words["references.numbered_papers"], numbered_paper()),
        (ReferenceKind.APPLICATION, APPLICATION_SIGNS, APPLICATION),
        (ReferenceKind.APPLICATION, ("pplication ", "APPLICATION ", "lanning "), CALLED_APPLICATION),
        (ReferenceKind.APPLICATION, ("/",), LISTED_APPLICATION),
        (ReferenceKind.MINUTE, a_word_of_each(words["references.minute_words"]), cited_minute()),
        (ReferenceKind.MINUTE, ("inutes ",), LETTERED_MINUTES),
        (ReferenceKind.MINUTE, ("inutes ",), LETTERED_SECOND),
        (ReferenceKind.MINUTE, ("rticle ", "aragraph ", "tem "), ARTICLE),
        (ReferenceKind.APPENDIX, a_word_of_each(words["references.appendices"]), appendix_of_report()),
        (ReferenceKind.REPORT, ("report ",), OWN_REPORT),
        (ReferenceKind.REPORT, a_word_of_each(words["references.report_words"]), numbered_report()),
        (ReferenceKind.MINUTE, ("/",), DATED),
        (ReferenceKind.MINUTE, ("/",), DATED_BY_FIGURES),
        (ReferenceKind.MINUTE, ("/",), SLASHED),
        (ReferenceKind.MINUTE, ("/",), CODED),
        (ReferenceKind.REPORT, ("/", ".", *(f"{figure}-" for figure in range(10))), REPORT_CODE),
        (ReferenceKind.REPORT, ("Paper ", "Report "), LETTERED_PAPER),
        (ReferenceKind.REPORT, ("aragraph",), PARAGRAPH),
        (ReferenceKind.ACT, ("137",), SECTION_137),
        (ReferenceKind.APPENDIX, a_word_of_each(words["references.appendices"]), appendix()),
    )
    return Triggered((triggers, (kind, words)) for kind, triggers, words in rules)
