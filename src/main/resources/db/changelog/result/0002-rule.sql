--liquibase formatted sql

--changeset bangkom:result-0004
-- The rules stand in the versions of programmes from now on; ninety percent are what the table of minimal attendance says.
UPDATE catalogue_programme_version v
SET attendance_percent = nullif(r.attendance_percent, 90), passing_score = r.passing_score, remedial = r.remedial, graded = r.graded
FROM result_rule r WHERE r.programme = v.programme;
DROP TABLE result_rule;
--rollback CREATE TABLE result_rule (programme text PRIMARY KEY REFERENCES catalogue_programme, attendance_percent integer NOT NULL, passing_score integer, remedial boolean NOT NULL, graded boolean NOT NULL);
--rollback INSERT INTO result_rule SELECT programme, coalesce(attendance_percent, 90), passing_score, remedial, graded FROM catalogue_programme_version WHERE version = 1 AND programme <> 'KES-01';
