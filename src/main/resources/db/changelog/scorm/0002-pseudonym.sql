--liquibase formatted sql

--changeset bangkom:scorm-0002
CREATE TABLE scorm_key (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    key bytea NOT NULL CHECK (octet_length(key) = 32)
);
COMMENT ON TABLE scorm_key IS 'The key from which pseudonyms of exported learning records are made; shown nowhere.';
INSERT INTO scorm_key (key)
SELECT sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'));
--rollback DROP TABLE scorm_key;
