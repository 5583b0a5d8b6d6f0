--liquibase formatted sql

--changeset bangkom:catalogue-0001
CREATE TABLE catalogue_programme (
    code text PRIMARY KEY,
    name text NOT NULL,
    name_english text NOT NULL,
    form integer NOT NULL,
    learning_hours integer NOT NULL CHECK (learning_hours >= 0),
    provider text NOT NULL,
    method text NOT NULL,
    audience text NOT NULL,
    leadership boolean NOT NULL,
    minimum_grade integer,
    minimum_service_years integer
);
COMMENT ON TABLE catalogue_programme IS 'Training programmes on offer: what can be learned and what it credits.';
COMMENT ON COLUMN catalogue_programme.form IS 'jenisDiklatId of BKN; the export needs no mapping.';
COMMENT ON COLUMN catalogue_programme.leadership IS 'Structural leadership training: tied to a tier and held once (E12).';
COMMENT ON COLUMN catalogue_programme.minimum_grade IS 'golongan id of BKN (31 is III/a); null: none. Never compared with contract staff.';
CREATE TABLE catalogue_programme_tier (
    programme text NOT NULL REFERENCES catalogue_programme,
    tier text NOT NULL,
    PRIMARY KEY (programme, tier)
);
COMMENT ON TABLE catalogue_programme_tier IS 'For which tiers of position a programme is; no row: for everybody.';
--rollback DROP TABLE catalogue_programme_tier; DROP TABLE catalogue_programme;

--changeset bangkom:catalogue-0002
INSERT INTO catalogue_programme (code, name, name_english, form, learning_hours, provider, method, audience, leadership, minimum_grade, minimum_service_years) VALUES
('LATSAR', 'Pelatihan Dasar CPNS', 'Basic training for CPNS', 13, 647, 'BKPSDM Kota Pontianak bersama BPSDM Kalimantan Barat', 'Campuran, 64 hari', 'Semua CPNS', false, NULL, NULL),
('ORI-PPPK', 'Orientasi PPPK', 'Orientation of contract staff', 25, 0, 'LAN dan BKPSDM Kota Pontianak', 'Belajar mandiri dan satu hari tatap muka', 'PPPK baru, paling lambat satu bulan setelah pengangkatan', false, NULL, NULL),
('PKP', 'Pelatihan Kepemimpinan Pengawas', 'Supervisor leadership training', 1, 905, 'BPSDM Kalimantan Barat', 'Campuran', 'Pejabat pengawas', true, 32, NULL),
('PKA', 'Pelatihan Kepemimpinan Administrator', 'Administrator leadership training', 1, 905, 'BPSDM Kalimantan Barat', 'Campuran, 91 hari', 'Pejabat administrator', true, 34, NULL),
('PKN2', 'Pelatihan Kepemimpinan Nasional Tingkat II', 'National leadership training II', 1, 905, 'LAN atau BPSDM terakreditasi di luar Kalimantan Barat', 'Campuran, di luar kota', 'Pejabat pimpinan tinggi pratama', true, 42, NULL),
('MP-01', 'Manajemen Proyek Pemerintah', 'Public project management', 3, 30, 'BKPSDM Kota Pontianak', 'Tatap muka empat hari dengan prauji dan pascauji', 'Pengawas, pejabat fungsional, dan PPTK', false, 23, NULL),
('TIK-01', 'Pemanfaatan TIK dalam Pelayanan Publik', 'IT use in public service', 3, 20, 'BKPSDM bersama Diskominfo Kota Pontianak', 'Tatap muka atau campuran', 'Petugas layanan', false, NULL, NULL),
('GTA-01', 'Government Transformation Academy', 'Government Transformation Academy', 16, 24, 'BPSDM Komdigi', 'Daring atau campuran', 'ASN pelaksana dan fungsional', false, NULL, NULL),
('DLA-01', 'Digital Leadership Academy', 'Digital Leadership Academy', 11, 20, 'BPSDM Komdigi', 'Campuran', 'Kepala perangkat daerah', false, NULL, NULL),
('KES-01', 'E-learning Kesehatan Masyarakat: deteksi dini penyakit tidak menular', 'Public-health e-learning', 16, 30, 'Kementerian Kesehatan dan Dinas Kesehatan', 'Belajar mandiri daring', 'Perawat, bidan, dan petugas puskesmas', false, NULL, NULL),
('KES-02', 'Manajemen Puskesmas', 'Puskesmas management', 3, 56, 'Bapelkes Kementerian Kesehatan', 'Tatap muka', 'Kepala puskesmas', false, 31, 2),
('ETK-01', 'Etika Pelayanan Publik dan BerAKHLAK', 'Service ethics', 6, 20, 'BKPSDM Kota Pontianak', 'Tatap muka tiga hari', 'Semua petugas layanan', false, NULL, NULL),
('PRB-01', 'Manajemen Perubahan', 'Change management', 5, 24, 'BPSDM Kalimantan Barat', 'Campuran', 'Pejabat administrator', false, 33, NULL),
('PBJ-01', 'Pengadaan Barang/Jasa Pemerintah Level-1', 'Public procurement, level 1', 3, 60, 'Lembaga terakreditasi LKPP', 'Campuran dengan ujian', 'PPK dan anggota Pokja', false, 31, 1),
('KEU-01', 'Pengelolaan Keuangan Daerah (SIPD)', 'Local finance (SIPD)', 8, 16, 'BKAD dan Kementerian Dalam Negeri', 'Bimbingan teknis dua hari', 'Bendahara dan PPTK', false, NULL, NULL),
('ARS-01', 'Kearsipan Dinamis (SRIKANDI)', 'Records management', 4, 10, 'Dinas Perpustakaan dan ANRI', 'Lokakarya dua hari', 'Pegawai sekretariat', false, NULL, NULL),
('WEB-01', 'Webinar Kebijakan Manajemen ASN', 'Webinar on civil-service policy', 9, 4, 'BKN dan LAN', 'Daring satu hari', 'Semua ASN', false, NULL, NULL),
('COA-01', 'Coaching Kinerja oleh Atasan', 'Performance coaching', 14, 2, 'Perangkat daerah sendiri', 'Di tempat kerja', 'Pegawai dengan kesenjangan kinerja', false, NULL, NULL);
INSERT INTO catalogue_programme_tier (programme, tier) VALUES
('PKP', 'PENGAWAS'), ('PKA', 'ADMINISTRATOR'), ('PKN2', 'JPT_PRATAMA'),
('GTA-01', 'FUNGSIONAL'), ('GTA-01', 'PELAKSANA'), ('DLA-01', 'JPT_PRATAMA'), ('DLA-01', 'ADMINISTRATOR'),
('KES-01', 'FUNGSIONAL'), ('KES-01', 'PELAKSANA'), ('KES-02', 'PENGAWAS'), ('KES-02', 'FUNGSIONAL'), ('PRB-01', 'ADMINISTRATOR');
--rollback DELETE FROM catalogue_programme_tier; DELETE FROM catalogue_programme;
