--liquibase formatted sql

--changeset bangkom:evaluation-0002
CREATE TABLE evaluation_programme (
    programme text PRIMARY KEY REFERENCES catalogue_programme,
    learning boolean NOT NULL,
    behaviour boolean NOT NULL
);
COMMENT ON TABLE evaluation_programme IS 'Which levels of evaluation a programme holds beside reaction; one without a row holds reaction alone.';
COMMENT ON COLUMN evaluation_programme.learning IS 'Tests before and after use the same questions, so that the rise of scores can be tested.';
INSERT INTO evaluation_programme (programme, learning, behaviour)
SELECT v.* FROM (VALUES
    ('MP-01', true, true), ('TIK-01', true, true), ('KES-01', true, true), ('KES-02', true, true), ('ETK-01', true, true), ('PRB-01', true, true),
    ('LATSAR', false, true), ('PKP', false, true), ('PKA', false, true), ('PKN2', false, true)
) AS v (programme, learning, behaviour)
WHERE EXISTS (SELECT FROM catalogue_programme p WHERE p.code = v.programme);
--rollback DROP TABLE evaluation_programme;

--changeset bangkom:evaluation-0003
CREATE TABLE evaluation_question (
    number integer PRIMARY KEY,
    dimension text CHECK (dimension IN ('MATERIAL', 'TRAINER', 'ORGANISER', 'FACILITIES', 'RELEVANCE')),
    words text NOT NULL,
    words_english text NOT NULL,
    classroom boolean NOT NULL
);
COMMENT ON TABLE evaluation_question IS 'The reaction questionnaire: statements judged from 1 to 5, and open questions, whose dimension is null.';
COMMENT ON COLUMN evaluation_question.classroom IS 'Asked only where people meet in a room.';
INSERT INTO evaluation_question (number, dimension, words, words_english, classroom) VALUES
    (1, 'MATERIAL', 'Materi sesuai tujuan pelatihan.', 'The material fits the aim of the training.', false),
    (2, 'MATERIAL', 'Materi sesuai kebutuhan pekerjaan saya.', 'The material fits the needs of my work.', false),
    (3, 'MATERIAL', 'Kedalaman materi tepat.', 'The depth of the material is right.', false),
    (4, 'MATERIAL', 'Bahan bacaan mudah dipahami.', 'The reading is easy to understand.', false),
    (5, 'TRAINER', 'Pengajar menguasai materi.', 'The trainers master the material.', false),
    (6, 'TRAINER', 'Pengajar menjelaskan dengan jelas dan runtut.', 'The trainers explain clearly and in order.', false),
    (7, 'TRAINER', 'Pengajar memberi kesempatan bertanya dan berlatih.', 'The trainers give room for questions and practice.', false),
    (8, 'TRAINER', 'Pengajar menggunakan contoh dari pekerjaan pemerintah.', 'The trainers use examples from the work of government.', false),
    (9, 'ORGANISER', 'Pemberitahuan dan undangan jelas.', 'Notices and invitations are clear.', false),
    (10, 'ORGANISER', 'Jadwal terlaksana sesuai rencana.', 'The schedule was kept as planned.', false),
    (11, 'ORGANISER', 'Petugas membantu dengan baik.', 'The staff help well.', false),
    (12, 'ORGANISER', 'Administrasi mudah.', 'The administration is easy.', false),
    (13, 'FACILITIES', 'Ruang atau platform nyaman.', 'The room or platform is comfortable.', false),
    (14, 'FACILITIES', 'Alat bantu dan jaringan berfungsi.', 'Equipment and network work.', false),
    (15, 'FACILITIES', 'Konsumsi dan waktu istirahat memadai.', 'Meals and breaks are adequate.', true),
    (16, 'RELEVANCE', 'Saya dapat menerapkan hasil pelatihan dalam satu bulan.', 'I can apply what I learned within a month.', false),
    (17, 'RELEVANCE', 'Saya akan menyarankan pelatihan ini kepada rekan.', 'I will recommend this training to colleagues.', false),
    (18, NULL, 'Apa yang paling membantu?', 'What helped most?', false),
    (19, NULL, 'Apa yang perlu diperbaiki?', 'What needs to be improved?', false),
    (20, NULL, 'Apa hambatan yang Anda perkirakan saat menerapkan?', 'Which obstacles do you expect when applying it?', false);
--rollback DROP TABLE evaluation_question;

--changeset bangkom:evaluation-0004
CREATE TABLE evaluation_case (
    batch text PRIMARY KEY REFERENCES batch,
    number text NOT NULL UNIQUE,
    programme text NOT NULL REFERENCES catalogue_programme,
    status text NOT NULL CHECK (status IN ('COLLECTING', 'REVIEWING', 'ENDORSING', 'DECIDING', 'DECIDED', 'RECORDED', 'FIGURES', 'CANCELLED')),
    version integer NOT NULL,
    learning boolean NOT NULL,
    reaction_until timestamptz NOT NULL,
    reaction_closed boolean NOT NULL DEFAULT false,
    returned_because text,
    reviewed_by uuid REFERENCES directory_person,
    endorsed_by uuid REFERENCES directory_person,
    decided_by uuid REFERENCES directory_person,
    decided_at timestamptz,
    recommended text,
    decided text
);
CREATE INDEX evaluation_case_programme ON evaluation_case (programme);
COMMENT ON TABLE evaluation_case IS 'The evaluation of one batch; a case of the process programme-evaluation.';
COMMENT ON COLUMN evaluation_case.learning IS 'Whether the programme tests learning, as it was when the training ended.';
COMMENT ON COLUMN evaluation_case.reaction_until IS 'Exclusive end of the window in which participants judge the training.';
COMMENT ON COLUMN evaluation_case.reaction_closed IS 'Answers are shown only afterwards: a figure that grew by one answer would tell who gave it.';
COMMENT ON COLUMN evaluation_case.recommended IS 'The verdict that is put forward now; the table''s until somebody overrules it with a reason.';

CREATE TABLE evaluation_recusal (
    batch text NOT NULL REFERENCES evaluation_case,
    person uuid NOT NULL REFERENCES directory_person,
    reason text NOT NULL,
    declared_at timestamptz NOT NULL,
    PRIMARY KEY (batch, person)
);
COMMENT ON TABLE evaluation_recusal IS 'Who declared a conflict of interest decides nothing more in this evaluation (UU 30/2014 art. 42-43).';
COMMENT ON COLUMN evaluation_recusal.reason IS 'Confidential: stands in no journal, no mail and on no page of others.';

CREATE TABLE evaluation_opinion (
    batch text NOT NULL REFERENCES evaluation_case,
    position integer NOT NULL,
    step text NOT NULL CHECK (step IN ('REVIEW', 'ENDORSE', 'DECIDE')),
    verdict text,
    words text NOT NULL,
    person uuid NOT NULL REFERENCES directory_person,
    given_at timestamptz NOT NULL,
    PRIMARY KEY (batch, position)
);
COMMENT ON TABLE evaluation_opinion IS 'What was said about a proposed verdict: notes, and other verdicts with their reasons; shown beside the proposal for ever.';
COMMENT ON COLUMN evaluation_opinion.verdict IS 'The other verdict; null: a note.';

CREATE TABLE evaluation_verdict (
    batch text PRIMARY KEY REFERENCES evaluation_case,
    pairs integer NOT NULL,
    pre_mean double precision,
    difference double precision,
    probability double precision,
    significant boolean,
    gain double precision,
    answers integer NOT NULL,
    reaction double precision,
    pass_rate double precision,
    behaviour double precision,
    same_before boolean NOT NULL,
    measured_at timestamptz NOT NULL,
    thresholds text,
    rule text,
    outcome text,
    table_version text,
    CHECK ((rule IS NULL) = (outcome IS NULL) AND (rule IS NULL) = (table_version IS NULL))
);
COMMENT ON TABLE evaluation_verdict IS 'The facts of an evaluation as they were when it was measured, and what the table programme-verdict said of them.';
COMMENT ON COLUMN evaluation_verdict.gain IS 'Normalised gain of the averages, in hundredths; null at the maximum.';
COMMENT ON COLUMN evaluation_verdict.reaction IS 'From 0 to 100; null below the fewest answers that are shown.';
COMMENT ON COLUMN evaluation_verdict.same_before IS 'The batch of this programme that was measured before showed no significant rise either.';
COMMENT ON COLUMN evaluation_verdict.rule IS 'Null where the programme tests no learning and no verdict is proposed.';
--rollback DROP TABLE evaluation_verdict; DROP TABLE evaluation_opinion; DROP TABLE evaluation_recusal; DROP TABLE evaluation_case;

--changeset bangkom:evaluation-0005
CREATE TABLE evaluation_invitation (
    batch text NOT NULL REFERENCES evaluation_case,
    person uuid NOT NULL REFERENCES directory_person,
    sent_on date NOT NULL,
    answered_on date,
    PRIMARY KEY (batch, person)
);
CREATE INDEX evaluation_invitation_person ON evaluation_invitation (person);
COMMENT ON TABLE evaluation_invitation IS 'Who may judge a training, and on which day somebody did; has no key in common with what was answered.';

CREATE TABLE evaluation_answer (
    respondent uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    batch text NOT NULL REFERENCES evaluation_case,
    scores integer[] NOT NULL
);
CREATE INDEX evaluation_answer_batch ON evaluation_answer (batch);
COMMENT ON TABLE evaluation_answer IS 'One filled-in questionnaire each, of nobody: no person, no time; all rows of a batch are written anew in random order with each answer.';
COMMENT ON COLUMN evaluation_answer.scores IS 'From 1 to 5 by the number of the question; null where a question was not asked.';

CREATE TABLE evaluation_remark (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    batch text NOT NULL REFERENCES evaluation_case,
    question integer NOT NULL REFERENCES evaluation_question,
    words text NOT NULL CHECK (length(words) <= 500)
);
CREATE INDEX evaluation_remark_batch ON evaluation_remark (batch);
COMMENT ON TABLE evaluation_remark IS 'What was written to open questions, apart from scores and from each other; written anew in random order with each answer.';
--rollback DROP TABLE evaluation_remark; DROP TABLE evaluation_answer; DROP TABLE evaluation_invitation;
