--liquibase formatted sql

--changeset bangkom:certificate-0002
CREATE TABLE certificate_status_list (
    year integer PRIMARY KEY CHECK (year BETWEEN 2000 AND 2200),
    last integer NOT NULL CHECK (last > 0)
);
COMMENT ON TABLE certificate_status_list IS 'The last place given in the public status list of each year.';
ALTER TABLE certificate_certificate ADD COLUMN status_index integer CHECK (status_index > 0);
UPDATE certificate_certificate c SET status_index = p.place FROM (
    SELECT id, CASE WHEN nth = 1 THEN serial
        ELSE max(serial) OVER (PARTITION BY year) + row_number() OVER (PARTITION BY year, nth > 1 ORDER BY class, serial) END AS place
    FROM (SELECT id, class, year, serial, row_number() OVER (PARTITION BY year, serial ORDER BY class) AS nth
        FROM certificate_certificate) AS s) AS p
WHERE p.id = c.id;
INSERT INTO certificate_status_list (year, last) SELECT year, max(status_index) FROM certificate_certificate GROUP BY year;
ALTER TABLE certificate_certificate ALTER COLUMN status_index SET NOT NULL;
ALTER TABLE certificate_certificate ADD UNIQUE (year, status_index);
COMMENT ON COLUMN certificate_certificate.status_index IS 'Its bit in the status list of its year; never another certificate''s.';
--rollback ALTER TABLE certificate_certificate DROP COLUMN status_index; DROP TABLE certificate_status_list;
