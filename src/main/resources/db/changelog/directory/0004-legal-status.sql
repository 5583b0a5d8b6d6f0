--liquibase formatted sql

--changeset bangkom:directory-0006
CREATE TABLE directory_legal_status (
    code     text    PRIMARY KEY CHECK (code ~ '^[0-9]{2}$'),
    words    text[]  NOT NULL,
    active   boolean NOT NULL,
    has_left boolean NOT NULL,
    CONSTRAINT directory_legal_status_one_of CHECK (NOT (active AND has_left))
);
COMMENT ON TABLE directory_legal_status IS 'Legal status (kedudukan hukum) by its code: whether such a person works, and whether he serves no more. HR corrects it here.';
COMMENT ON COLUMN directory_legal_status.words IS 'How files write it, in lower case; the first is shown.';
COMMENT ON COLUMN directory_legal_status.has_left IS 'Answers for no office, is offered no seat and cannot sign in.';
INSERT INTO directory_legal_status (code, words, active, has_left) VALUES
    ('01', ARRAY['aktif'], true, false),
    ('02', ARRAY['cltn', 'cuti di luar tanggungan negara'], false, false),
    ('03', ARRAY['tugas belajar'], false, false),
    ('04', ARRAY['pemberhentian sementara', 'diberhentikan sementara'], false, false),
    ('13', ARRAY['perpanjangan cltn', 'perpanjangan cuti di luar tanggungan negara'], false, false),
    ('15', ARRAY['hukuman disiplin', 'menjalani hukuman disiplin'], true, false),
    ('20', ARRAY['masa persiapan pensiun', 'mpp'], false, false),
    ('77', ARRAY['meninggal dunia', 'meninggal', 'wafat'], false, true),
    ('88', ARRAY['diberhentikan', 'pemberhentian', 'berhenti', 'mengundurkan diri'], false, true),
    ('99', ARRAY['pensiun', 'purnatugas', 'purna tugas', 'pensiun bup', 'bup'], false, true);
--rollback DROP TABLE directory_legal_status;

--changeset bangkom:directory-0007 splitStatements:false
CREATE FUNCTION directory_has_left(person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
        SELECT 1 FROM directory_person p JOIN directory_legal_status s ON s.code = p.legal_status
        WHERE p.id = person AND s.has_left)
$$;
COMMENT ON FUNCTION directory_has_left IS 'Whether the person serves no more.';
CREATE VIEW directory_serving_holder AS
    SELECT * FROM directory_holder h
    WHERE NOT EXISTS (
        SELECT 1 FROM directory_person p JOIN directory_legal_status s ON s.code = p.legal_status
        WHERE p.id = h.person_id AND s.has_left);
COMMENT ON VIEW directory_serving_holder IS 'Holders who still serve: who has left answers for nothing, though his time in the office was never ended.';
--rollback DROP VIEW directory_serving_holder; DROP FUNCTION directory_has_left;
