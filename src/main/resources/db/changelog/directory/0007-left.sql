--liquibase formatted sql

--changeset bangkom:directory-0012
CREATE VIEW directory_left AS
    SELECT p.id AS person FROM directory_person p LEFT JOIN directory_legal_status s ON s.code = p.legal_status
    WHERE s.has_left OR p.retired_on IS NOT NULL;
COMMENT ON VIEW directory_left IS 'Whoever serves no more, as directory_has_left says of one; for statements about many.';
--rollback DROP VIEW directory_left;
