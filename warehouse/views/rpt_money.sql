-- Which sums of money do the minutes speak of, and what are they? One row a mention, with its words.
-- Do not add these up: a saving, an overspend and a hoped-for fund are different things, and one pot that is
-- mentioned four times is four rows with the same pot. Compare like kinds, and read the quotes.
SELECT
    context.subject_council AS subject_council,
    context.subject_council_name AS subject_council_name,
    context.publisher_council_name AS publisher_council_name,
    context.committee AS committee,
    context.committee_kind AS committee_kind,
    context.meeting_date AS meeting_date,
    context.earliest_date AS earliest_date,
    context.latest_date AS latest_date,
    context.item_number AS item_number,
    context.item_title AS item_title,
    CAST(money.amount_pence AS DOUBLE PRECISION) / 100 AS amount_gbp,
    money.surface AS surface,
    money.kind AS kind,
    money.bound AS bound,
    money.approximate AS approximate,
    money.period AS period,
    money.subject AS subject,
    COALESCE(money.pot, money.money_id) AS pot,
    money.quote AS quote,
    money.rule AS rule,
    context.source_id AS source_id,
    context.source_url AS source_url,
    paragraphs.local_id AS paragraph,
    money.char_start AS char_start,
    money.char_end AS char_end,
    money.page AS page,
    money.money_id AS money_id,
    context.document_id AS document_id
FROM money
JOIN item_context AS context ON context.document_id = money.document_id AND context.item_id = money.item_id
LEFT JOIN paragraphs ON paragraphs.paragraph_id = money.paragraph_id
