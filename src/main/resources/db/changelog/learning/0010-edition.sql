--liquibase formatted sql

--changeset bangkom:learning-0010
ALTER TABLE learning_version ADD COLUMN published_by uuid REFERENCES directory_person;
ALTER TABLE learning_version ADD COLUMN hours_because text;
COMMENT ON COLUMN learning_version.published_by IS 'Who published what was written in the portal; null: it came with the product.';
COMMENT ON COLUMN learning_version.hours_because IS 'Why its learning hours are others than those of the version before.';

CREATE TABLE learning_picture (
    programme text NOT NULL REFERENCES catalogue_programme,
    name text NOT NULL CHECK (name ~ '^[a-z0-9-]{1,60}\.(png|jpg)$'),
    content bytea NOT NULL CHECK (length(content) BETWEEN 1 AND 61440),
    added_by uuid NOT NULL REFERENCES directory_person,
    added_at timestamptz NOT NULL,
    PRIMARY KEY (programme, name)
);
COMMENT ON TABLE learning_picture IS 'Pictures of a course beside those of the product; never changed, so that each version shows what it showed.';
--rollback DROP TABLE learning_picture; ALTER TABLE learning_version DROP COLUMN hours_because; ALTER TABLE learning_version DROP COLUMN published_by;
