--liquibase formatted sql

--changeset bangkom:evaluation-0007
-- A batch is evaluated twice: soon after its training, and finally when behaviour at work is measured. Facts, proposal and opinions belong to a case, all else to the batch.
ALTER TABLE evaluation_recusal DROP CONSTRAINT evaluation_recusal_batch_fkey;
ALTER TABLE evaluation_opinion DROP CONSTRAINT evaluation_opinion_batch_fkey;
ALTER TABLE evaluation_verdict DROP CONSTRAINT evaluation_verdict_batch_fkey;
ALTER TABLE evaluation_invitation DROP CONSTRAINT evaluation_invitation_batch_fkey;
ALTER TABLE evaluation_answer DROP CONSTRAINT evaluation_answer_batch_fkey;
ALTER TABLE evaluation_remark DROP CONSTRAINT evaluation_remark_batch_fkey;
ALTER TABLE evaluation_redesign DROP CONSTRAINT evaluation_redesign_batch_fkey;
ALTER TABLE evaluation_redesign DROP CONSTRAINT evaluation_redesign_batch_key;
ALTER TABLE evaluation_case DROP CONSTRAINT evaluation_case_pkey;
ALTER TABLE evaluation_case DROP CONSTRAINT evaluation_case_number_key;
ALTER TABLE evaluation_case ADD COLUMN final boolean NOT NULL DEFAULT false;
ALTER TABLE evaluation_case ADD PRIMARY KEY (number);
ALTER TABLE evaluation_case ADD CONSTRAINT evaluation_case_batch_final UNIQUE (batch, final);
COMMENT ON COLUMN evaluation_case.final IS 'Whether behaviour at work counts in it; the interim one comes first and holds the questionnaire.';
ALTER TABLE evaluation_recusal ADD FOREIGN KEY (batch) REFERENCES batch;
ALTER TABLE evaluation_invitation ADD FOREIGN KEY (batch) REFERENCES batch;
ALTER TABLE evaluation_answer ADD FOREIGN KEY (batch) REFERENCES batch;
ALTER TABLE evaluation_remark ADD FOREIGN KEY (batch) REFERENCES batch;
ALTER TABLE evaluation_redesign ADD FOREIGN KEY (batch) REFERENCES batch;
CREATE INDEX evaluation_redesign_batch ON evaluation_redesign (batch);
ALTER TABLE evaluation_opinion RENAME COLUMN batch TO evaluation;
ALTER TABLE evaluation_verdict RENAME COLUMN batch TO evaluation;
UPDATE evaluation_opinion o SET evaluation = c.number FROM evaluation_case c WHERE c.batch = o.evaluation;
UPDATE evaluation_verdict v SET evaluation = c.number FROM evaluation_case c WHERE c.batch = v.evaluation;
ALTER TABLE evaluation_opinion ADD FOREIGN KEY (evaluation) REFERENCES evaluation_case;
ALTER TABLE evaluation_verdict ADD FOREIGN KEY (evaluation) REFERENCES evaluation_case;
--rollback SELECT 1;
