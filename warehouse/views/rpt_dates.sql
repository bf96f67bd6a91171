-- Which dates do the minutes speak of? One row a mention, with its words and its sentence.
-- edtf holds only what the words say; resolved is derived, and resolution_basis says from what.
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
    dates.surface AS surface,
    dates.edtf AS edtf,
    dates.resolved AS resolved,
    dates.resolution_basis AS resolution_basis,
    dates.role AS role,
    dates.subject AS sentence,
    dates.quote AS quote,
    dates.rule AS rule,
    documents.source_id AS source_id,
    documents.source_url AS source_url,
    paragraphs.local_id AS paragraph,
    dates.char_start AS char_start,
    dates.char_end AS char_end,
    dates.page AS page,
    dates.date_id AS date_id,
    documents.document_id AS document_id
FROM dates
JOIN documents ON documents.document_id = dates.document_id
LEFT JOIN paragraphs ON paragraphs.paragraph_id = dates.paragraph_id
LEFT JOIN agenda_items ON agenda_items.item_id = paragraphs.item_id
JOIN meetings ON meetings.document_id = documents.document_id
    AND dates.char_start >= meetings.char_start AND dates.char_start < meetings.char_end
JOIN best_forms ON best_forms.meeting_id = meetings.meeting_id AND best_forms.place = 1
LEFT JOIN councils AS subject ON subject.council_code = documents.subject_council
LEFT JOIN councils AS publisher ON publisher.council_code = documents.publisher_council
