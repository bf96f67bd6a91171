-- How did the vote go? One row a vote on a decision or motion, as stated: a count that is not stated is null, not zero.
-- Who voted how, where the minutes name them, is in vote_records. unanimous invents no names and no counts.
-- A page may print a decision twice: the vote of the copy (same_as) is left out here.
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
    CASE WHEN votes.motion_id IS NULL THEN 'decision' ELSE motions.kind END AS voted_on,
    COALESCE(decisions.outcome, motions.outcome) AS outcome,
    votes.votes_for AS votes_for,
    votes.votes_against AS votes_against,
    votes.abstentions AS abstentions,
    votes.unanimous AS unanimous,
    votes.casting_vote AS casting_vote,
    votes.named AS named,
    COALESCE(decisions.proposer, motions.proposer) AS proposer,
    COALESCE(decisions.seconder, motions.seconder) AS seconder,
    COALESCE(decisions.quote, motions.quote) AS words,
    votes.quote AS quote,
    votes.rule AS rule,
    context.source_id AS source_id,
    context.source_url AS source_url,
    paragraphs.local_id AS paragraph,
    votes.char_start AS char_start,
    votes.char_end AS char_end,
    votes.page AS page,
    votes.vote_id AS vote_id,
    context.document_id AS document_id
FROM votes
JOIN item_context AS context ON context.document_id = votes.document_id AND context.item_id = votes.item_id
LEFT JOIN decisions ON decisions.decision_id = votes.decision_id
LEFT JOIN motions ON motions.motion_id = votes.motion_id
LEFT JOIN paragraphs ON paragraphs.paragraph_id = votes.paragraph_id
WHERE decisions.same_as IS NULL
