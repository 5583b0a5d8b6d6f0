--liquibase formatted sql

--changeset bangkom:catalogue-0501
CREATE TABLE catalogue_field (
    code text PRIMARY KEY,
    name text NOT NULL
);
COMMENT ON TABLE catalogue_field IS 'Fields (bidang) to which programmes belong.';
INSERT INTO catalogue_field (code, name) VALUES
('DSR', 'Pelatihan dasar dan orientasi'),
('KEP', 'Kepemimpinan'),
('MAN', 'Manajemen dan perubahan'),
('PLY', 'Pelayanan publik'),
('PRO', 'Proyek dan infrastruktur'),
('KES', 'Kesehatan'),
('KEU', 'Keuangan dan aset'),
('PBJ', 'Pengadaan barang/jasa'),
('TIK', 'Teknologi informasi'),
('ARS', 'Kearsipan dan administrasi'),
('SDM', 'Kepegawaian'),
('ETK', 'Etika dan sosial kultural');

CREATE TABLE catalogue_provider (
    code text PRIMARY KEY CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{1,19}$'),
    name text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('SENDIRI', 'PROVINSI', 'LAN', 'KEMENTERIAN', 'LEMBAGA', 'UNIT')),
    address text NOT NULL DEFAULT '',
    contact_name text NOT NULL DEFAULT '',
    contact_email text NOT NULL DEFAULT '',
    accreditation text NOT NULL DEFAULT '',
    accredited_until date,
    issues_own_numbers boolean NOT NULL,
    active boolean NOT NULL DEFAULT true
);
COMMENT ON TABLE catalogue_provider IS 'Institutions that hold trainings (penyelenggara); never deleted, because programmes and credits name them.';
COMMENT ON COLUMN catalogue_provider.accreditation IS 'Who accredited it, with number and grade; empty: none is known.';
COMMENT ON COLUMN catalogue_provider.accredited_until IS 'The last day on which the accreditation holds; null: without end, or none.';
COMMENT ON COLUMN catalogue_provider.issues_own_numbers IS 'Whether Bangkom numbers its certificates; otherwise the provider does.';
INSERT INTO catalogue_provider (code, name, kind, issues_own_numbers) VALUES
('BKPSDM', 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kota Pontianak', 'SENDIRI', true),
('BPSDM-KALBAR', 'Badan Pengembangan Sumber Daya Manusia Provinsi Kalimantan Barat', 'PROVINSI', false),
('LAN', 'Lembaga Administrasi Negara', 'LAN', false),
('BKN', 'Badan Kepegawaian Negara', 'LEMBAGA', false),
('BPSDM-KOMDIGI', 'Badan Pengembangan SDM Kementerian Komunikasi dan Digital', 'KEMENTERIAN', false),
('KEMENKES', 'Kementerian Kesehatan (Plataran Sehat)', 'KEMENTERIAN', false),
('BAPELKES', 'Balai Pelatihan Kesehatan Kementerian Kesehatan', 'KEMENTERIAN', false),
('DINKES', 'Dinas Kesehatan Kota Pontianak', 'UNIT', false),
('DISKOMINFO', 'Dinas Komunikasi dan Informatika Kota Pontianak', 'UNIT', false),
('BKAD', 'Badan Keuangan dan Aset Daerah Kota Pontianak', 'UNIT', false),
('KEMENDAGRI', 'Kementerian Dalam Negeri', 'KEMENTERIAN', false),
('DISPUSIP', 'Dinas Perpustakaan dan Kearsipan Kota Pontianak', 'UNIT', false),
('ANRI', 'Arsip Nasional Republik Indonesia', 'LEMBAGA', false),
('LKPP-AKR', 'Lembaga pelatihan terakreditasi LKPP', 'LEMBAGA', false),
('UNIT', 'Perangkat daerah sendiri', 'UNIT', false);
--rollback DROP TABLE catalogue_provider; DROP TABLE catalogue_field;
