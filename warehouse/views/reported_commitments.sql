-- Which commitments does a later meeting report on? One row a commitment and report, where only one commitment can be meant.
-- A step for rpt_commitments and rpt_progress. Links are found while documents load (progress_links); one counts where no
-- other of the same report and choice is as strong. Meetings that are told of in a better form do not count.
SELECT
    links.link_id AS link_id,
    links.commitment_id AS commitment_id,
    links.document_id AS document_id,
    links.report_id AS report_id,
    links.link_rule AS link_rule,
    links.score AS score
FROM progress_links AS links
WHERE links.commitment_meeting_id NOT IN (SELECT meeting_id FROM lesser_forms)
    AND NOT EXISTS (
        SELECT 1 FROM progress_links AS rivals
        WHERE rivals.document_id = links.document_id AND rivals.report_id = links.report_id
            AND rivals.choice = links.choice AND rivals.strength >= links.strength
            AND rivals.commitment_id <> links.commitment_id
            AND rivals.commitment_meeting_id NOT IN (SELECT meeting_id FROM lesser_forms)
    )
