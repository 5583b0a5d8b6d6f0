--liquibase formatted sql

--changeset bangkom:nomination-0500
ALTER TABLE nomination ADD COLUMN planned_rule text;
ALTER TABLE nomination_step ADD COLUMN rule text;
COMMENT ON COLUMN nomination_step.rule IS 'Row of approval-route and version of the table by which the step came, such as 20_03@1.1; null: not by the table, or before it was kept';
--rollback ALTER TABLE nomination_step DROP COLUMN rule; ALTER TABLE nomination DROP COLUMN planned_rule;

--changeset bangkom:nomination-0501
-- Article 8 is the list of punishments; the duty to let people develop their competence is article 4 letter h.
UPDATE policy_setting SET legal_basis = 'PP 94/2021 pasal 4 huruf h: kesempatan mengembangkan kompetensi'
    WHERE key = 'nomination.reviewWindowDays' AND legal_basis = 'PP 94/2021 pasal 8: kesempatan mengembangkan kompetensi';
--rollback UPDATE policy_setting SET legal_basis = 'PP 94/2021 pasal 8: kesempatan mengembangkan kompetensi' WHERE key = 'nomination.reviewWindowDays';
