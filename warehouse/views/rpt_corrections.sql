-- Which minutes did a later meeting approve, and what did it correct in them? One row an approval, with its words.
-- correction is null where nothing had to be corrected. The earlier meeting is found by body and day (earlier_meeting_date);
-- earlier_source_id is its document where that is held, and earlier_status what that document says of itself: draft minutes
-- that a later meeting approved stay draft there.
SELECT
    context.subject_council AS subject_council,
    context.subject_council_name AS subject_council_name,
    context.publisher_council_name AS publisher_council_name,
    context.committee AS committee,
    context.committee_kind AS committee_kind,
    context.meeting_date AS meeting_date,
    context.item_number AS item_number,
    context.item_title AS item_title,
    minutes_approvals.minutes_date AS earlier_meeting_date,
    minutes_approvals.body AS body,
    minutes_approvals.minute AS minute,
    minutes_approvals.correction AS correction,
    (
        SELECT CASE WHEN COUNT(*) = 1 THEN MIN(agenda_items.title) END FROM agenda_items
        WHERE agenda_items.document_id = earlier.document_id AND agenda_items.meeting_id = earlier.meeting_id
            AND agenda_items.number = minutes_approvals.minute
    ) AS corrected_item,
    earlier.status AS earlier_status,
    earlier.source_id AS earlier_source_id,
    earlier.document_id AS earlier_document_id,
    earlier.meeting_id AS earlier_meeting_id,
    minutes_approvals.quote AS quote,
    minutes_approvals.rule AS rule,
    minutes_approvals.basis AS basis,
    context.source_id AS source_id,
    context.source_url AS source_url,
    paragraphs.local_id AS paragraph,
    minutes_approvals.char_start AS char_start,
    minutes_approvals.char_end AS char_end,
    minutes_approvals.page AS page,
    minutes_approvals.approval_id AS approval_id,
    context.document_id AS document_id
FROM minutes_approvals
JOIN item_context AS context ON context.document_id = minutes_approvals.document_id AND context.item_id = minutes_approvals.item_id
LEFT JOIN paragraphs ON paragraphs.paragraph_id = minutes_approvals.paragraph_id
LEFT JOIN minutes_by_day AS earlier ON earlier.committee_id = minutes_approvals.earlier_committee_id
    AND earlier.meeting_date = minutes_approvals.minutes_date
