--liquibase formatted sql

--changeset bangkom:session-0003
CREATE TABLE session_pattern (
    programme text NOT NULL REFERENCES catalogue_programme,
    day integer NOT NULL CHECK (day BETWEEN 1 AND 60),
    starts time NOT NULL,
    ends time NOT NULL,
    title text NOT NULL CHECK (title <> ''),
    kind text NOT NULL CHECK (kind IN ('CLASS', 'TEST', 'SELF', 'CEREMONY')),
    learning_hours integer NOT NULL CHECK (learning_hours >= 0),
    PRIMARY KEY (programme, day, starts),
    CHECK (starts < ends)
);
COMMENT ON TABLE session_pattern IS 'How a programme is usually divided into sessions (pola program): a proposal from which the sessions of a batch are made.';
COMMENT ON COLUMN session_pattern.day IS 'The how many-th working day of the batch.';
INSERT INTO session_pattern (programme, day, starts, ends, title, kind, learning_hours) VALUES
('MP-01', 1, '07:45', '08:15', 'Prauji', 'TEST', 0),
('MP-01', 1, '08:15', '11:30', 'Pembukaan, siklus kegiatan dan KAK', 'CLASS', 4),
('MP-01', 1, '13:00', '14:30', 'Struktur rincian kerja', 'CLASS', 2),
('MP-01', 1, '14:30', '16:00', 'Latihan struktur rincian kerja', 'CLASS', 2),
('MP-01', 2, '08:00', '11:30', 'Jadwal dan lintasan kritis', 'CLASS', 4),
('MP-01', 2, '13:00', '16:00', 'Biaya dan HPS', 'CLASS', 4),
('MP-01', 3, '08:00', '11:30', 'Pengadaan dan kontrak', 'CLASS', 4),
('MP-01', 3, '13:00', '16:00', 'Pengendalian dan kurva S', 'CLASS', 4),
('MP-01', 4, '08:00', '09:30', 'Risiko dan pemangku kepentingan', 'CLASS', 2),
('MP-01', 4, '10:00', '11:30', 'Penyusunan rencana proyek', 'CLASS', 2),
('MP-01', 4, '13:30', '14:15', 'Presentasi', 'CLASS', 1),
('MP-01', 4, '15:00', '16:00', 'Pascauji dan penutupan', 'TEST', 1),
('TIK-01', 1, '08:00', '11:30', 'Layanan digital', 'CLASS', 4),
('TIK-01', 1, '13:00', '16:00', 'Perlindungan data dan keamanan akun', 'CLASS', 4),
('TIK-01', 2, '08:00', '11:30', 'Dokumen elektronik dan SRIKANDI', 'CLASS', 4),
('TIK-01', 2, '13:00', '15:15', 'Data layanan dengan lembar sebar', 'CLASS', 3),
('TIK-01', 3, '08:00', '09:30', 'Kanal pengaduan dan aksesibilitas', 'CLASS', 2),
('TIK-01', 3, '13:00', '15:15', 'Praktik', 'CLASS', 3),
('ETK-01', 1, '08:00', '11:30', 'Nilai dasar dan BerAKHLAK', 'CLASS', 4),
('ETK-01', 1, '13:00', '15:15', 'Pelayanan prima', 'CLASS', 3),
('ETK-01', 2, '08:00', '11:30', 'Gratifikasi, benturan kepentingan, netralitas', 'CLASS', 4),
('ETK-01', 2, '13:00', '15:15', 'Studi kasus loket', 'CLASS', 3),
('ETK-01', 3, '08:00', '11:30', 'Simulasi', 'CLASS', 4),
('ETK-01', 3, '13:00', '14:30', 'Rencana aksi pribadi', 'CLASS', 2);
--rollback DROP TABLE session_pattern;
