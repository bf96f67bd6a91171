-- Which sums of money are there, each once however often the minutes mention it? One row a pot, with its first mention.
-- Pots are never added: kinds are unlike things, one pot may be part of another, and two documents may tell of the same.
SELECT
    context.subject_council AS subject_council,
    context.subject_council_name AS subject_council_name,
    context.publisher_council_name AS publisher_council_name,
    context.committee AS committee,
    context.committee_kind AS committee_kind,
    context.meeting_date AS meeting_date,
    money.kind AS kind,
    CAST(money.amount_pence AS DOUBLE PRECISION) / 100 AS amount_gbp,
    money.bound AS bound,
    money.approximate AS approximate,
    money.period AS period,
    1 + (
        SELECT COUNT(*) FROM money AS others
        WHERE others.document_id = money.document_id AND others.pot = money.money_id
            AND others.money_id <> money.money_id
    ) AS mentions,
    money.subject AS subject,
    money.quote AS quote,
    context.source_id AS source_id,
    context.source_url AS source_url,
    money.char_start AS char_start,
    money.char_end AS char_end,
    money.page AS page,
    money.money_id AS pot,
    context.document_id AS document_id
FROM money
JOIN item_context AS context ON context.document_id = money.document_id AND context.item_id = money.item_id
WHERE COALESCE(money.pot, money.money_id) = money.money_id
