--liquibase formatted sql

--changeset bangkom:catalogue-0504
-- The course of the city states 280 minutes: 70 of reading, 40 of tests, 150 of confirmed practice, 20 of reflection, which are 6 JP of 45 minutes.
INSERT INTO catalogue_programme_version (programme, version, valid_from, learning_hours, mode, method, audience, tiers, minimum_grade,
    minimum_service_years, reason, attendance_percent, passing_score, remedial, graded, levels)
SELECT v.programme, v.version + 1, GREATEST(v.valid_from, DATE '2026-01-01'), 6, 'MANDIRI', v.method, v.audience, v.tiers, v.minimum_grade,
    v.minimum_service_years, 'Kursus mandiri kota: 280 menit sesuai materi, tes, dan praktik (1 JP = 45 menit)', v.attendance_percent, v.passing_score,
    v.remedial, v.graded, v.levels
FROM catalogue_programme_version v WHERE v.programme = 'KES-01'
    AND v.version = (SELECT max(w.version) FROM catalogue_programme_version w WHERE w.programme = 'KES-01');
--rollback DELETE FROM catalogue_programme_version WHERE programme = 'KES-01' AND learning_hours = 6;
