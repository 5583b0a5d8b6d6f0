--liquibase formatted sql

--changeset bangkom:workflow-0006
--comment Runs take turns, rows that fail pause between tries, and a run can be cancelled.
ALTER TABLE workflow_bulk_run ADD COLUMN no bigint GENERATED ALWAYS AS IDENTITY;
ALTER TABLE workflow_bulk_run ADD COLUMN cancelled_at timestamptz;
ALTER TABLE workflow_bulk_run ADD COLUMN cancelled_by uuid;
ALTER TABLE workflow_bulk_row ADD COLUMN run_no bigint;
UPDATE workflow_bulk_row b SET run_no = r.no FROM workflow_bulk_run r WHERE r.id = b.run;
ALTER TABLE workflow_bulk_row ALTER COLUMN run_no SET NOT NULL;
ALTER TABLE workflow_bulk_row ADD COLUMN next_at timestamptz;
ALTER TABLE workflow_bulk_row ADD COLUMN failure text;
ALTER TABLE workflow_bulk_row ADD COLUMN retries integer NOT NULL DEFAULT 0;
DROP INDEX workflow_bulk_row_waiting;
CREATE UNIQUE INDEX workflow_bulk_run_no ON workflow_bulk_run (no);
CREATE INDEX workflow_bulk_run_actor ON workflow_bulk_run (actor, no);
CREATE INDEX workflow_bulk_row_turn ON workflow_bulk_row (run_no, position) WHERE state = 'WAITING';
CREATE INDEX workflow_bulk_row_key ON workflow_bulk_row (key, run_no) WHERE state = 'WAITING';
CREATE INDEX workflow_bulk_row_failed ON workflow_bulk_row (run_no, position) WHERE state = 'FAILED';
COMMENT ON COLUMN workflow_bulk_run.no IS 'Order in which runs were begun: they are worked in turns, and what concerns one case in this order.';
COMMENT ON COLUMN workflow_bulk_row.next_at IS 'Business time: a row that failed rests until then.';
COMMENT ON COLUMN workflow_bulk_row.failure IS 'The kind of the last failure; technical, and nothing personal.';
COMMENT ON COLUMN workflow_bulk_row.retries IS 'How often an administrator let it be tried again.';
--rollback DROP INDEX workflow_bulk_row_failed; DROP INDEX workflow_bulk_row_key; DROP INDEX workflow_bulk_row_turn;
--rollback DROP INDEX workflow_bulk_run_actor; DROP INDEX workflow_bulk_run_no;
--rollback CREATE INDEX workflow_bulk_row_waiting ON workflow_bulk_row (run, position) WHERE state = 'WAITING';
--rollback ALTER TABLE workflow_bulk_row DROP COLUMN retries, DROP COLUMN failure, DROP COLUMN next_at, DROP COLUMN run_no;
--rollback ALTER TABLE workflow_bulk_run DROP COLUMN cancelled_by, DROP COLUMN cancelled_at, DROP COLUMN no;
