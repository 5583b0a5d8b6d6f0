--liquibase formatted sql

--changeset bangkom:examination-0005
ALTER TABLE examination_paper DROP CONSTRAINT examination_paper_kind_check;
ALTER TABLE examination_paper ADD CONSTRAINT examination_paper_kind_check CHECK (kind IN ('PRE', 'POST', 'REMEDIAL', 'DELAYED'));
--rollback ALTER TABLE examination_paper DROP CONSTRAINT examination_paper_kind_check; ALTER TABLE examination_paper ADD CONSTRAINT examination_paper_kind_check CHECK (kind IN ('PRE', 'POST', 'REMEDIAL'));
