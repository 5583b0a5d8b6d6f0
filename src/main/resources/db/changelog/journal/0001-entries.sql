--liquibase formatted sql

--changeset bangkom:journal-0001 splitStatements:false
--comment The append-only record. Partitions by business month; personal text is kept apart from what is hashed, so that it can be erased.
CREATE TABLE journal_entry (
    id            bigint      NOT NULL,
    at            timestamptz NOT NULL,
    case_number   text        NOT NULL,
    no            bigint      NOT NULL,
    action        text        NOT NULL,
    actor         uuid,
    capacity      text,
    for_office    text,
    reason        text,
    reason_salt   bytea,
    reason_digest bytea,
    facts         jsonb       NOT NULL,
    content_hash  bytea       NOT NULL,
    PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);
CREATE SEQUENCE journal_entry_id AS bigint OWNED BY journal_entry.id;
ALTER TABLE journal_entry ALTER COLUMN id SET DEFAULT nextval('journal_entry_id');
CREATE INDEX journal_entry_case ON journal_entry (case_number, no);
COMMENT ON TABLE journal_entry IS 'Who did what in a case, in which capacity and why; append-only. No foreign key to persons: the record outlives them.';
COMMENT ON COLUMN journal_entry.reason IS 'May be personal text; the only thing that can be erased, together with its salt.';
COMMENT ON COLUMN journal_entry.reason_digest IS 'SHA-256 of salt and reason; what is hashed in its place.';
COMMENT ON COLUMN journal_entry.content_hash IS 'SHA-256 of everything but the reason itself.';
--rollback DROP TABLE journal_entry;

--changeset bangkom:journal-0002 splitStatements:false
--comment Numbers within a case, what is not sealed yet, and the chain of seals.
CREATE TABLE journal_sequence (
    case_number text   PRIMARY KEY,
    last        bigint NOT NULL
);
COMMENT ON TABLE journal_sequence IS 'The last number given in each case.';
CREATE TABLE journal_unsealed (
    entry_id bigint      PRIMARY KEY,
    entry_at timestamptz NOT NULL
);
COMMENT ON TABLE journal_unsealed IS 'Committed entries that the sealer has not chained yet.';
CREATE TABLE journal_seal (
    position  bigint      PRIMARY KEY,
    entry_id  bigint      NOT NULL UNIQUE,
    entry_at  timestamptz NOT NULL,
    hash      bytea       NOT NULL,
    sealed_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE journal_seal IS 'One link per entry: SHA-256 of the link before and the entry. Made after the commit, so that no decision waits for another.';
--rollback DROP TABLE journal_seal; DROP TABLE journal_unsealed; DROP TABLE journal_sequence;

--changeset bangkom:journal-0003 splitStatements:false
--comment Nothing in the record is changed or removed; only personal text may be blanked.
CREATE FUNCTION journal_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME LIKE 'journal_entry%' THEN
        IF NEW.reason IS NULL AND NEW.reason_salt IS NULL
           AND (to_jsonb(NEW) - 'reason' - 'reason_salt') = (to_jsonb(OLD) - 'reason' - 'reason_salt') THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'the journal is append-only: % on % is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER journal_entry_append_only BEFORE UPDATE OR DELETE ON journal_entry
    FOR EACH ROW EXECUTE FUNCTION journal_refuse();
CREATE TRIGGER journal_entry_no_truncate BEFORE TRUNCATE ON journal_entry
    FOR EACH STATEMENT EXECUTE FUNCTION journal_refuse();
CREATE TRIGGER journal_seal_append_only BEFORE UPDATE OR DELETE ON journal_seal
    FOR EACH ROW EXECUTE FUNCTION journal_refuse();
CREATE TRIGGER journal_seal_no_truncate BEFORE TRUNCATE ON journal_seal
    FOR EACH STATEMENT EXECUTE FUNCTION journal_refuse();
--rollback DROP FUNCTION journal_refuse() CASCADE;

--changeset bangkom:journal-0004 splitStatements:false
--comment Partitions are made ahead; the default one catches what nobody foresaw.
CREATE TABLE journal_entry_default PARTITION OF journal_entry DEFAULT;
CREATE TRIGGER journal_entry_default_no_truncate BEFORE TRUNCATE ON journal_entry_default
    FOR EACH STATEMENT EXECUTE FUNCTION journal_refuse();
COMMENT ON TABLE journal_entry_default IS 'Entries of months without a partition of their own.';
CREATE FUNCTION journal_make_partition(month date) RETURNS boolean LANGUAGE plpgsql
    SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    first_day date := date_trunc('month', month);
    next_month date := first_day + interval '1 month';
    partition text := 'journal_entry_' || to_char(first_day, 'YYYY_MM');
BEGIN
    IF to_regclass(partition) IS NOT NULL
       OR EXISTS (SELECT FROM journal_entry_default WHERE at >= first_day::timestamp AT TIME ZONE 'UTC'
                                                      AND at < next_month::timestamp AT TIME ZONE 'UTC') THEN
        RETURN false;
    END IF;
    EXECUTE format('CREATE TABLE %I PARTITION OF journal_entry FOR VALUES FROM (%L) TO (%L)', partition,
                   first_day::text || ' 00:00:00+00', next_month::text || ' 00:00:00+00');
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION journal_refuse()',
                   partition || '_no_truncate', partition);
    RETURN true;
END $$;
COMMENT ON FUNCTION journal_make_partition(date) IS 'Makes the partition of a month; false where it exists, or where the default partition already holds rows of it.';
--rollback DROP FUNCTION journal_make_partition(date); DROP TABLE journal_entry_default;
