--liquibase formatted sql

--changeset bangkom:approval-0001
ALTER TABLE nomination_step RENAME TO approval_step;
ALTER TABLE approval_step RENAME COLUMN nomination TO case_number;
ALTER TABLE approval_step DROP CONSTRAINT nomination_step_nomination_fkey;
ALTER TABLE approval_step DROP CONSTRAINT nomination_step_ground_check;
ALTER TABLE approval_step ADD CONSTRAINT approval_step_ground_check CHECK (ground ~ '^[A-Z][0-9]{1,2}$');
ALTER TABLE approval_step RENAME CONSTRAINT nomination_step_pkey TO approval_step_pkey;
ALTER TABLE approval_step RENAME CONSTRAINT nomination_step_nomination_no_key TO approval_step_case_number_no_key;
ALTER TABLE approval_step RENAME CONSTRAINT nomination_step_decided_by_fkey TO approval_step_decided_by_fkey;
ALTER INDEX nomination_step_decider RENAME TO approval_step_decider;
COMMENT ON TABLE approval_step IS 'Each step of a case through the offices that was opened or completed itself, of all life cycles; no counts what happened, route_no is the row of the table that named the route';
COMMENT ON COLUMN approval_step.ground IS 'What was chosen from the list of reasons of the module (R1, B3), for counting; the words stand in reason; null: not rejected, or before the list was kept';
ALTER TABLE nomination_recusal RENAME TO approval_recusal;
ALTER TABLE approval_recusal RENAME COLUMN nomination TO case_number;
ALTER TABLE approval_recusal DROP CONSTRAINT nomination_recusal_nomination_fkey;
ALTER TABLE approval_recusal RENAME CONSTRAINT nomination_recusal_pkey TO approval_recusal_pkey;
ALTER TABLE approval_recusal RENAME CONSTRAINT nomination_recusal_person_fkey TO approval_recusal_person_fkey;
COMMENT ON TABLE approval_recusal IS 'Who declared a conflict of interest and decides nothing more of the case (UU 30/2014 art. 42), of all life cycles';
--rollback ALTER TABLE approval_recusal RENAME CONSTRAINT approval_recusal_person_fkey TO nomination_recusal_person_fkey;
--rollback ALTER TABLE approval_recusal RENAME CONSTRAINT approval_recusal_pkey TO nomination_recusal_pkey;
--rollback ALTER TABLE approval_recusal RENAME COLUMN case_number TO nomination;
--rollback ALTER TABLE approval_recusal ADD CONSTRAINT nomination_recusal_nomination_fkey FOREIGN KEY (nomination) REFERENCES nomination (number);
--rollback ALTER TABLE approval_recusal RENAME TO nomination_recusal;
--rollback ALTER INDEX approval_step_decider RENAME TO nomination_step_decider;
--rollback ALTER TABLE approval_step RENAME CONSTRAINT approval_step_decided_by_fkey TO nomination_step_decided_by_fkey;
--rollback ALTER TABLE approval_step RENAME CONSTRAINT approval_step_case_number_no_key TO nomination_step_nomination_no_key;
--rollback ALTER TABLE approval_step RENAME CONSTRAINT approval_step_pkey TO nomination_step_pkey;
--rollback ALTER TABLE approval_step RENAME CONSTRAINT approval_step_ground_check TO nomination_step_ground_check;
--rollback ALTER TABLE approval_step RENAME COLUMN case_number TO nomination;
--rollback ALTER TABLE approval_step ADD CONSTRAINT nomination_step_nomination_fkey FOREIGN KEY (nomination) REFERENCES nomination (number);
--rollback ALTER TABLE approval_step RENAME TO nomination_step;
