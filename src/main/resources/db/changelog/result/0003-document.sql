--liquibase formatted sql

--changeset bangkom:result-0005
CREATE TABLE result_document (
    batch text NOT NULL REFERENCES result_case,
    file uuid NOT NULL,
    PRIMARY KEY (batch, file)
);
COMMENT ON TABLE result_document IS 'Documents of an outside organiser behind the results that were recorded from it (document_file).';
--rollback DROP TABLE result_document;
