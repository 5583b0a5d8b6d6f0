--liquibase formatted sql

--changeset bangkom:behaviour-0001
INSERT INTO policy_key (key, unit, lowest, highest) VALUES
    ('evaluation.behaviourFirst', 'DAYS', 30, 180),
    ('evaluation.behaviourSecond', 'DAYS', 90, 365),
    ('evaluation.behaviourDays', 'WORKING_DAYS', 3, 30),
    ('evaluation.acquaintedDays', 'DAYS', 0, 180),
    ('evaluation.weightSuperior', 'PERCENT', 1, 100),
    ('evaluation.weightPeer', 'PERCENT', 0, 100),
    ('evaluation.weightSubordinate', 'PERCENT', 0, 100),
    ('evaluation.weightSelf', 'PERCENT', 0, 100);
INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES
    ('evaluation.behaviourFirst', DATE '2020-01-01', 90, 'Peraturan LAN 10/2018: evaluasi pascapelatihan; pedoman BKPSDM: pengukuran pertama tiga bulan setelah pelatihan'),
    ('evaluation.behaviourSecond', DATE '2020-01-01', 180, 'Peraturan LAN 10/2018: evaluasi pascapelatihan; pedoman BKPSDM: pengukuran kedua enam bulan setelah pelatihan'),
    ('evaluation.behaviourDays', DATE '2020-01-01', 10, 'Pedoman BKPSDM: penerapan hasil pelatihan dinilai dalam sepuluh hari kerja'),
    ('evaluation.acquaintedDays', DATE '2020-01-01', 60, 'Pedoman BKPSDM: atasan yang belum enam puluh hari membawahi pegawai boleh belum menilai'),
    ('evaluation.weightSuperior', DATE '2020-01-01', 50, 'Pedoman BKPSDM: bobot penilai perilaku'),
    ('evaluation.weightPeer', DATE '2020-01-01', 25, 'Pedoman BKPSDM: bobot penilai perilaku'),
    ('evaluation.weightSubordinate', DATE '2020-01-01', 15, 'Pedoman BKPSDM: bobot penilai perilaku'),
    ('evaluation.weightSelf', DATE '2020-01-01', 10, 'Pedoman BKPSDM: bobot penilai perilaku');
--rollback DELETE FROM policy_setting WHERE key LIKE 'evaluation.behaviour____%' AND key NOT LIKE '%Low' AND key NOT LIKE '%High' OR key LIKE 'evaluation.weight%' OR key = 'evaluation.acquaintedDays'; DELETE FROM policy_key WHERE key IN ('evaluation.behaviourFirst', 'evaluation.behaviourSecond', 'evaluation.behaviourDays', 'evaluation.acquaintedDays') OR key LIKE 'evaluation.weight%';

--changeset bangkom:behaviour-0002
CREATE TABLE behaviour_question (
    number integer PRIMARY KEY,
    predicate text NOT NULL,
    predicate_english text NOT NULL,
    subordinates boolean NOT NULL
);
COMMENT ON TABLE behaviour_question IS 'What is judged of behaviour at work, from 1 (not yet) to 5 (very often); the subject of the sentence depends on who is asked.';
COMMENT ON COLUMN behaviour_question.subordinates IS 'Whether subordinates can judge it too.';
INSERT INTO behaviour_question (number, predicate, predicate_english, subordinates) VALUES
    (1, 'menunjukkan minat menerapkan hasil pelatihan.', 'wanting to apply what was learned', true),
    (2, 'bekerja lebih terampil pada bidang yang dilatihkan.', 'working with more skill in the field of the training', true),
    (3, 'menyelesaikan pekerjaan dengan mutu lebih baik.', 'doing work of better quality', false),
    (4, 'membuat kesalahan lebih sedikit.', 'making fewer mistakes', false),
    (5, 'menggunakan cara atau alat yang dipelajari.', 'using the ways or tools that were taught', true),
    (6, 'memulai perbaikan cara kerja.', 'beginning to improve how work is done', true),
    (7, 'menjelaskan hasil pelatihan kepada rekan kerja.', 'explaining what was learned to colleagues', true),
    (8, 'membantu rekan menerapkannya.', 'helping colleagues to apply it', true),
    (9, 'menunjukkan kinerja perorangan yang meningkat.', 'showing better performance', false),
    (10, 'ikut membuat kinerja unit membaik.', 'adding to better performance of the unit', true);

CREATE TABLE behaviour_obstacle (
    code text PRIMARY KEY,
    position integer NOT NULL UNIQUE,
    words text NOT NULL,
    words_english text NOT NULL,
    advice text NOT NULL,
    advice_english text NOT NULL
);
COMMENT ON TABLE behaviour_obstacle IS 'What keeps people from applying what they learned, and what follows; without advice nothing follows.';
INSERT INTO behaviour_obstacle (code, position, words, words_english, advice, advice_english) VALUES
    ('H1', 1, 'Dana tidak tersedia', 'No money', 'Usulkan kebutuhan dananya pada RKA unit.', 'Ask for the money in the budget of the unit.'),
    ('H2', 2, 'Tidak ada kesempatan atau penugasan', 'No opportunity or assignment', 'Atasan memberi penugasan yang memakai hasil pelatihan.', 'The superior gives an assignment in which it is used.'),
    ('H3', 3, 'Pindah atau promosi', 'Transfer or promotion', '', ''),
    ('H4', 4, 'Atasan belum mendukung', 'The superior does not support it yet', 'Coaching bagi atasan dan pegawai bersama.', 'Coaching for superior and employee together.'),
    ('H5', 5, 'Rekan atau tim belum mendukung', 'Colleagues do not support it yet', 'Coaching bagi tim.', 'Coaching for the team.'),
    ('H6', 6, 'Sarana atau aplikasi tidak memadai', 'Equipment or applications are inadequate', 'Sampaikan kebutuhannya kepada Diskominfo.', 'Put the need before Diskominfo.'),
    ('H7', 7, 'Aturan atau SOP menghalangi', 'Rules or procedures are in the way', 'Usulkan perubahan SOP kepada Bagian Organisasi.', 'Propose to change the procedure to Bagian Organisasi.'),
    ('H8', 8, 'Beban kerja', 'Workload', '', ''),
    ('H9', 9, 'Kemampuan belum cukup', 'Skills do not suffice yet', 'Pendampingan di tempat kerja.', 'Mentoring at work.'),
    ('H0', 10, 'Tidak ada hambatan', 'No obstacle', '', '');
--rollback DROP TABLE behaviour_obstacle; DROP TABLE behaviour_question;

--changeset bangkom:behaviour-0003
CREATE TABLE behaviour_wave (
    batch text NOT NULL REFERENCES batch,
    days integer NOT NULL CHECK (days > 0),
    due_on date NOT NULL,
    state text NOT NULL CHECK (state IN ('PLANNED', 'OPEN', 'CLOSED')),
    PRIMARY KEY (batch, days)
);
CREATE INDEX behaviour_wave_due ON behaviour_wave (due_on) WHERE state = 'PLANNED';
COMMENT ON TABLE behaviour_wave IS 'Behaviour at work is measured so many days after the last day of a training; a row until its day has come.';

CREATE TABLE behaviour_case (
    number text PRIMARY KEY,
    batch text NOT NULL,
    days integer NOT NULL,
    office text NOT NULL REFERENCES directory_office,
    status text NOT NULL CHECK (status IN ('RATING', 'AWAITING', 'RATED', 'SILENT', 'NOBODY')),
    version integer NOT NULL,
    until timestamptz NOT NULL,
    FOREIGN KEY (batch, days) REFERENCES behaviour_wave,
    UNIQUE (batch, days, office)
);
COMMENT ON TABLE behaviour_case IS 'What one office says of its people after a training; a case of the process behaviour-evaluation.';
COMMENT ON COLUMN behaviour_case.until IS 'Exclusive end of the window.';

CREATE TABLE behaviour_subject (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    batch text NOT NULL,
    days integer NOT NULL,
    person uuid NOT NULL REFERENCES directory_person,
    case_number text REFERENCES behaviour_case,
    moved_on date,
    state text NOT NULL CHECK (state IN ('OPEN', 'RATED', 'UNRATED')),
    ground text CHECK (ground IN ('RETIRED', 'LEFT', 'AWAY', 'DIED', 'SILENT', 'UNACQUAINTED', 'NO_SUPERIOR')),
    opportunity text CHECK (opportunity IN ('YES', 'PARTLY', 'NO')),
    coaching_weeks integer CHECK (coaching_weeks BETWEEN 0 AND 52),
    FOREIGN KEY (batch, days) REFERENCES behaviour_wave,
    UNIQUE (batch, days, person),
    CHECK ((state = 'UNRATED') = (ground IS NOT NULL)),
    CHECK (case_number IS NOT NULL OR state = 'UNRATED')
);
CREATE INDEX behaviour_subject_case ON behaviour_subject (case_number);
CREATE INDEX behaviour_subject_person ON behaviour_subject (person);
COMMENT ON TABLE behaviour_subject IS 'Whose behaviour is judged in a wave: whoever passed.';
COMMENT ON COLUMN behaviour_subject.moved_on IS 'When he came under another office while he was waited for.';
COMMENT ON COLUMN behaviour_subject.coaching_weeks IS 'For how long the superior asks for mentoring; 0: none is needed.';

CREATE TABLE behaviour_rater (
    subject uuid NOT NULL REFERENCES behaviour_subject,
    person uuid NOT NULL REFERENCES directory_person,
    role text NOT NULL CHECK (role IN ('SELF', 'PEER', 'SUBORDINATE')),
    answered_on date,
    PRIMARY KEY (subject, person)
);
CREATE INDEX behaviour_rater_person ON behaviour_rater (person);
COMMENT ON TABLE behaviour_rater IS 'Who is asked beside the superior, and on which day somebody answered; has no key in common with what was answered.';

CREATE TABLE behaviour_answer (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    subject uuid NOT NULL REFERENCES behaviour_subject,
    role text NOT NULL CHECK (role IN ('SUPERIOR', 'SELF', 'PEER', 'SUBORDINATE')),
    scores integer[] NOT NULL,
    obstacles text[] NOT NULL,
    remark text NOT NULL CHECK (length(remark) <= 500)
);
CREATE INDEX behaviour_answer_subject ON behaviour_answer (subject);
COMMENT ON TABLE behaviour_answer IS 'What was answered about somebody: by which kind of rater, not by whom.';
COMMENT ON COLUMN behaviour_answer.scores IS 'From 1 to 5 by the number of the question; null where it was not asked or cannot be judged.';
--rollback DROP TABLE behaviour_answer; DROP TABLE behaviour_rater; DROP TABLE behaviour_subject; DROP TABLE behaviour_case; DROP TABLE behaviour_wave;
