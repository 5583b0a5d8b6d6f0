--liquibase formatted sql

--changeset bangkom:needs-0004
ALTER TABLE needs_extra DROP CONSTRAINT needs_extra_basis_check;
ALTER TABLE needs_extra ADD CONSTRAINT needs_extra_basis_check
    CHECK (basis IN ('INDICATOR', 'REGULATION', 'AUDIT', 'RPJMD', 'RENSTRA', 'SPBE', 'EVALUATION', 'CAREER', 'UNIT'));
--rollback DELETE FROM needs_extra WHERE basis = 'EVALUATION'; ALTER TABLE needs_extra DROP CONSTRAINT needs_extra_basis_check; ALTER TABLE needs_extra ADD CONSTRAINT needs_extra_basis_check CHECK (basis IN ('INDICATOR', 'REGULATION', 'AUDIT', 'RPJMD', 'RENSTRA', 'SPBE', 'CAREER', 'UNIT'));
