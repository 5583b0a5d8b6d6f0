--liquibase formatted sql

--changeset bangkom:examination-0004
ALTER TABLE examination_paper ADD COLUMN rest_days integer NOT NULL DEFAULT 0 CHECK (rest_days BETWEEN 0 AND 30);
COMMENT ON COLUMN examination_paper.rest_days IS 'So many calendar days after the beginning of an attempt the next may begin; 0: at once.';
--rollback ALTER TABLE examination_paper DROP COLUMN rest_days;
