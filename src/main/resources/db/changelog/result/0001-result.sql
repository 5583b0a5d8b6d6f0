--liquibase formatted sql

--changeset bangkom:result-0001
CREATE TABLE result_rule (
    programme text PRIMARY KEY REFERENCES catalogue_programme,
    attendance_percent integer NOT NULL CHECK (attendance_percent BETWEEN 0 AND 100),
    passing_score integer CHECK (passing_score BETWEEN 0 AND 100),
    remedial boolean NOT NULL,
    graded boolean NOT NULL
);
COMMENT ON TABLE result_rule IS 'What completing a programme asks; a programme without a row is not scored and has the attendance of the settings.';
COMMENT ON COLUMN result_rule.attendance_percent IS 'Learning hours attended of those held.';
COMMENT ON COLUMN result_rule.passing_score IS 'Null: the programme is not scored.';
COMMENT ON COLUMN result_rule.graded IS 'A qualification is printed (Peraturan LAN, structural and basic training).';
INSERT INTO result_rule (programme, attendance_percent, passing_score, remedial, graded)
SELECT v.* FROM (VALUES
    ('LATSAR', 90, 70, true, true), ('ORI-PPPK', 100, NULL, false, false), ('PKP', 90, 70, true, true), ('PKA', 90, 70, true, true),
    ('PKN2', 90, 70, true, true), ('MP-01', 90, 70, true, false), ('TIK-01', 90, 70, true, false), ('GTA-01', 80, 70, false, false),
    ('DLA-01', 80, NULL, false, false), ('KES-02', 90, 70, true, false), ('ETK-01', 90, 70, true, false), ('PRB-01', 90, 70, true, false),
    ('PBJ-01', 90, 70, false, false), ('KEU-01', 90, NULL, false, false), ('ARS-01', 90, NULL, false, false), ('WEB-01', 100, NULL, false, false)
) AS v (programme, attendance_percent, passing_score, remedial, graded)
WHERE EXISTS (SELECT FROM catalogue_programme p WHERE p.code = v.programme);
--rollback DROP TABLE result_rule;

--changeset bangkom:result-0002
CREATE TABLE result_case (
    batch text PRIMARY KEY REFERENCES batch,
    number text NOT NULL UNIQUE,
    status text NOT NULL CHECK (status IN ('RECORDING', 'VERIFYING', 'CONFIRMING', 'CONFIRMED', 'POSTED', 'CANCELLED')),
    version integer NOT NULL,
    attendance_percent integer NOT NULL,
    passing_score integer,
    remedial boolean NOT NULL,
    graded boolean NOT NULL,
    external boolean NOT NULL,
    returned_because text,
    handed_up_by uuid REFERENCES directory_person,
    verified_by uuid REFERENCES directory_person,
    confirmed_by uuid REFERENCES directory_person,
    confirmed_at timestamptz,
    CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
    CHECK (status NOT IN ('CONFIRMED', 'POSTED') OR confirmed_by IS NOT NULL)
);
COMMENT ON TABLE result_case IS 'The results of a batch on their way from recording to being set; a case of the process batch-results.';
COMMENT ON COLUMN result_case.version IS 'Grows with each change of a result; a decision names the version it was made on.';
COMMENT ON COLUMN result_case.attendance_percent IS 'With passing_score, remedial and graded: the rule of the programme as it was when the training ended.';
COMMENT ON COLUMN result_case.external IS 'Held by an organiser outside the city, who issues the certificates.';

CREATE TABLE result_result (
    batch text NOT NULL REFERENCES result_case,
    person uuid NOT NULL,
    proposed text CHECK (proposed IN ('PASSED', 'PASSED_WITH_REMARK', 'REMEDIAL', 'FAILED', 'DROPPED', 'VOID')),
    explained text NOT NULL,
    outcome text CHECK (outcome IN ('PASSED', 'PASSED_WITH_REMARK', 'REMEDIAL', 'FAILED', 'DROPPED', 'VOID')),
    attendance_percent integer CHECK (attendance_percent BETWEEN 0 AND 100),
    pre_score numeric(5, 2) CHECK (pre_score BETWEEN 0 AND 100),
    post_score numeric(5, 2) CHECK (post_score BETWEEN 0 AND 100),
    grade text,
    certificate_number text CHECK (length(certificate_number) <= 100),
    note text,
    handed_up_outcome text,
    former_outcome text,
    posted_at timestamptz,
    version integer NOT NULL,
    PRIMARY KEY (batch, person),
    FOREIGN KEY (batch, person) REFERENCES participant_participant
);
CREATE INDEX result_result_person ON result_result (person);
COMMENT ON TABLE result_result IS 'The result of one participant: what follows from rule, attendance and scores, and what was recorded.';
COMMENT ON COLUMN result_result.proposed IS 'By the rule; null while something that it asks for is missing.';
COMMENT ON COLUMN result_result.explained IS 'Why, as codes with their figures, one a line.';
COMMENT ON COLUMN result_result.outcome IS 'As recorded; null until the proposal is accepted or another result is chosen.';
COMMENT ON COLUMN result_result.note IS 'Why it is another than the proposed one.';
COMMENT ON COLUMN result_result.certificate_number IS 'Of an outside organiser; free text.';
COMMENT ON COLUMN result_result.handed_up_outcome IS 'As it was when the results were last handed up; former_outcome: the time before.';
COMMENT ON COLUMN result_result.posted_at IS 'When certificate, learning hours and mails were done.';

CREATE TABLE result_recusal (
    batch text NOT NULL REFERENCES result_case,
    person uuid NOT NULL REFERENCES directory_person,
    reason text NOT NULL,
    declared_at timestamptz NOT NULL,
    PRIMARY KEY (batch, person)
);
COMMENT ON TABLE result_recusal IS 'Who declared a conflict of interest decides nothing more about these results (UU 30/2014 art. 42-43).';
COMMENT ON COLUMN result_recusal.reason IS 'Confidential: stands in no journal, no mail and on no page of others.';
--rollback DROP TABLE result_recusal; DROP TABLE result_result; DROP TABLE result_case;

--changeset bangkom:result-0003
INSERT INTO policy_key (key, unit, lowest, highest) VALUES
    ('result.attendancePercent', 'PERCENT', 0, 100),
    ('result.recordDays', 'WORKING_DAYS', 1, 30),
    ('result.verifyDays', 'WORKING_DAYS', 1, 30),
    ('result.confirmDays', 'WORKING_DAYS', 1, 30);
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
    ('result.attendancePercent', DATE '2020-01-01', 90, 'Peraturan LAN 10/2018; pedoman penyelenggara: kehadiran paling sedikit sembilan puluh persen'),
    ('result.recordDays', DATE '2020-01-01', 5, 'Pedoman BKPSDM: hasil dicatat setelah pelatihan berakhir'),
    ('result.verifyDays', DATE '2020-01-01', 2, 'Pedoman BKPSDM: hasil diverifikasi analis'),
    ('result.confirmDays', DATE '2020-01-01', 2, 'Pedoman BKPSDM: hasil ditetapkan Kepala BKPSDM');
--rollback DELETE FROM policy_setting WHERE key LIKE 'result.%'; DELETE FROM policy_key WHERE key LIKE 'result.%';
