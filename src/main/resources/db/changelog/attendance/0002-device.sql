--liquibase formatted sql

--changeset bangkom:attendance-0005
CREATE TABLE attendance_device (
    session uuid NOT NULL REFERENCES session_session ON DELETE CASCADE,
    person uuid NOT NULL REFERENCES directory_person,
    device text NOT NULL CHECK (length(device) = 26),
    PRIMARY KEY (session, person)
);
COMMENT ON TABLE attendance_device IS 'From which browser somebody marked himself, so that the organiser sees where two did so from one.';
COMMENT ON COLUMN attendance_device.device IS 'Keyed hash of a random number in a cookie and of the session: the same at this session, unlike at another.';
--rollback DROP TABLE attendance_device;

--changeset bangkom:attendance-0006
--comment A scan that recorded nothing keeps nobody from deleting its session; marks do.
ALTER TABLE attendance_scan DROP CONSTRAINT attendance_scan_session_fkey,
    ADD FOREIGN KEY (session) REFERENCES session_session ON DELETE CASCADE;
--rollback ALTER TABLE attendance_scan DROP CONSTRAINT attendance_scan_session_fkey, ADD FOREIGN KEY (session) REFERENCES session_session;
