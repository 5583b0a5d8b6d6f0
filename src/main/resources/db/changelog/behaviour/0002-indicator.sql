--liquibase formatted sql

--changeset bangkom:behaviour-0004
CREATE TABLE behaviour_indicator (
    programme text NOT NULL REFERENCES catalogue_programme,
    position integer NOT NULL,
    words text NOT NULL,
    source text NOT NULL,
    rises boolean NOT NULL,
    PRIMARY KEY (programme, position)
);
COMMENT ON TABLE behaviour_indicator IS 'What a programme is to change in the work of units (Kirkpatrick, level 4), to choose from where no plan named an indicator.';
COMMENT ON COLUMN behaviour_indicator.rises IS 'Whether more of it is better.';
INSERT INTO behaviour_indicator (programme, position, words, source, rises)
SELECT v.* FROM (VALUES
    ('MP-01', 1, 'Persentase kegiatan fisik dengan deviasi di atas -5 %', 'Laporan bulanan PUPR dan PERKIM', true),
    ('MP-01', 2, 'Jumlah adendum tanpa persetujuan', 'Laporan bulanan PUPR dan PERKIM', false),
    ('TIK-01', 1, 'Waktu penyelesaian layanan', 'SKM unit', false),
    ('TIK-01', 2, 'Persentase permohonan daring yang selesai tanpa datang', 'SKM unit', true),
    ('KES-01', 1, 'Cakupan skrining PTM usia 15-59 tahun', 'Laporan puskesmas', true),
    ('KES-01', 2, 'Persentase hipertensi terkendali', 'Laporan puskesmas', true),
    ('KES-02', 1, 'Nilai lokakarya mini', 'Laporan puskesmas', true),
    ('ETK-01', 1, 'Jumlah pengaduan etika yang terbukti', 'Inspektorat', false),
    ('ETK-01', 2, 'Indeks kepuasan masyarakat', 'SKM unit', true),
    ('ARS-01', 1, 'Persentase surat yang ditemukan dalam lima menit', 'Pemeriksaan arsip', true),
    ('KEU-01', 1, 'Persentase SPJ tepat waktu', 'Laporan keuangan unit', true),
    ('PBJ-01', 1, 'Jumlah paket batal karena spesifikasi', 'Laporan pengadaan', false),
    ('PRB-01', 1, 'Jumlah perbaikan proses yang masih berjalan setelah enam bulan', 'Laporan unit', true)
) AS v (programme, position, words, source, rises)
WHERE EXISTS (SELECT FROM catalogue_programme p WHERE p.code = v.programme);

CREATE TABLE behaviour_result (
    batch text PRIMARY KEY REFERENCES batch,
    indicator text NOT NULL,
    baseline text NOT NULL,
    goal text NOT NULL,
    chosen_by uuid REFERENCES directory_person,
    value text,
    outcome text CHECK (outcome IN ('REACHED', 'BETTER', 'SAME', 'WORSE', 'UNMEASURABLE')),
    evidence text,
    measured_by uuid REFERENCES directory_person,
    measured_on date,
    CHECK ((outcome IS NULL) = (measured_on IS NULL) AND (outcome IS NULL) = (evidence IS NULL) AND (outcome IS NULL) = (measured_by IS NULL))
);
COMMENT ON TABLE behaviour_result IS 'The result indicator of a batch: as its plan chose it, or its organiser where no plan did, and what was measured of it afterwards.';
COMMENT ON COLUMN behaviour_result.chosen_by IS 'Null: by the plan.';
COMMENT ON COLUMN behaviour_result.evidence IS 'Where the value can be looked up.';
--rollback DROP TABLE behaviour_result; DROP TABLE behaviour_indicator;
