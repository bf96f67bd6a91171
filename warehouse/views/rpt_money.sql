-- Which sums of money do the minutes speak of, and what are they? One row a mention, with its words.
-- Do not add these up: a saving, an overspend and a hoped-for fund are different things, and one pot that is
-- mentioned four times is four rows. Compare like kinds, and read the quotes.
-- Of a meeting that was published in several forms only the best counts (best_forms).
SELECT
    subject.council_code AS subject_council,
    subject.name AS subject_council_name,
    publisher.name AS publisher_council_name,
    meetings.committee AS committee,
    meetings.meeting_date AS meeting_date,
    meetings.earliest_date AS earliest_date,
    meetings.latest_date AS latest_date,
    agenda_items.number AS item_number,
    COALESCE(agenda_items.title, documents.title) AS item_title,
    money.amount_pence / 100.0 AS amount_gbp,
    money.surface AS surface,
    money.kind AS kind,
    money.bound AS bound,
    money.approximate AS approximate,
    money.period AS period,
    money.subject AS subject,
    money.quote AS quote,
    money.rule AS rule,
    documents.source_id AS source_id,
    documents.source_url AS source_url,
    paragraphs.local_id AS paragraph,
    money.char_start AS char_start,
    money.char_end AS char_end,
    money.page AS page,
    money.money_id AS money_id,
    documents.document_id AS document_id
FROM money
JOIN documents ON documents.document_id = money.document_id
LEFT JOIN paragraphs ON paragraphs.paragraph_id = money.paragraph_id
LEFT JOIN agenda_items ON agenda_items.item_id = paragraphs.item_id
JOIN meetings ON meetings.document_id = documents.document_id
    AND money.char_start >= meetings.char_start AND money.char_start < meetings.char_end
JOIN best_forms ON best_forms.meeting_id = meetings.meeting_id AND best_forms.place = 1
LEFT JOIN councils AS subject ON subject.council_code = documents.subject_council
LEFT JOIN councils AS publisher ON publisher.council_code = documents.publisher_council
