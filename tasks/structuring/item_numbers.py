"""The numbers of items and minutes in every shape that councils print: `7`, `(23)`, `FC23/41`, `Cou/285/07-08`.

In: nothing. Out: patterns, for those who look for a number before a title or alone on its line. Will not: tell such a
number from a figure or a reference; that takes the numbers beside it.
"""

NAMED = (
    r"(?:(?:Minute|MINUTE|(?:Min|MIN)\.?|Item|ITEM|Agenda [Ii]tem|AGENDA ITEM)\s(?:[Nn][Oo]\.?\s?|[Nn]umber\s)?"
    r"|Min\.(?=\d)"
    r"|N[oO]\.?\s?(?=\d)|#(?=\d))?"
)
"""What may stand before a number: `Minute No. 41`."""
NUMBER = (
    r"(?:\(\d{1,4}\)|\[\d{1,3}\]"
    r"|(?:[A-Z]{1,4}(?:&[A-Z]{1,3})?[/. -]?|[A-Z][a-z]{1,3}/|[a-z]{2,4}[ /](?=\d{1,4}/\d\d\b))?"
    r"(?!0\s)\d{1,5}(?:[a-z](?=/\d\d|[.):]?(?:\s|$)))?(?:(?:[/_-]|\s?/\s?)\d{1,4}){0,3}"
    r"(?:/[A-Z]{2,5}/\d{1,3}|:\d{1,3}(?:/\d{2})?|/[A-Z]{1,4}(?!/)|(?:\.\d{1,3}){1,2}(?:/\d{2})?|\s{1,9}\d{1,3}(?=\.)|\.\s\d{2}/\d{2}(?=\s))?)"
)
