--liquibase formatted sql

--changeset bangkom:evaluation-0401
-- Which levels a programme holds stands in its version (catalogue_programme_version.levels), which a batch keeps.
DROP TABLE evaluation_programme;
--rollback CREATE TABLE evaluation_programme (programme text PRIMARY KEY REFERENCES catalogue_programme, learning boolean NOT NULL, behaviour boolean NOT NULL);
