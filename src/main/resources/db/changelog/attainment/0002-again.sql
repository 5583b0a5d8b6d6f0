--liquibase formatted sql

--changeset bangkom:attainment-0002
ALTER TABLE attainment_proposal ADD COLUMN again boolean NOT NULL DEFAULT false, ADD CHECK (NOT again OR decided_by IS NOT NULL);
CREATE INDEX attainment_proposal_again ON attainment_proposal (batch) WHERE again;
COMMENT ON COLUMN attainment_proposal.again IS 'The credit was taken back after the superior had decided: he is asked whether the level, which is that confirmed by then, still holds.';
--rollback ALTER TABLE attainment_proposal DROP COLUMN again;
