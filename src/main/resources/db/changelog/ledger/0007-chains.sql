--liquibase formatted sql

--changeset bangkom:ledger-0060 splitStatements:false
--comment A credit is corrected once, so that corrections form a chain. Each credit knows its chain and its place there from the moment it is posted.
ALTER TABLE ledger_credit ADD COLUMN chain uuid, ADD COLUMN link integer;
CREATE FUNCTION ledger_credit_into_chain() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.reverses IS NOT NULL THEN
        NEW.chain := NULL;
        NEW.link := NULL;
    ELSIF NEW.replaces IS NULL THEN
        NEW.chain := NEW.id;
        NEW.link := 0;
    ELSE
        SELECT c.chain, c.link + 1 INTO NEW.chain, NEW.link FROM ledger_credit c WHERE c.id = NEW.replaces;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ledger_credit_chain BEFORE INSERT ON ledger_credit FOR EACH ROW EXECUTE FUNCTION ledger_credit_into_chain();
ALTER TABLE ledger_credit DISABLE TRIGGER ledger_credit_append_only;
WITH RECURSIVE links AS (
    SELECT id, id AS chain, 0 AS link FROM ledger_credit WHERE reverses IS NULL AND replaces IS NULL
    UNION ALL SELECT c.id, l.chain, l.link + 1 FROM ledger_credit c JOIN links l ON c.replaces = l.id)
UPDATE ledger_credit c SET chain = l.chain, link = l.link FROM links l WHERE l.id = c.id;
ALTER TABLE ledger_credit ENABLE TRIGGER ledger_credit_append_only;
ALTER TABLE ledger_credit
    ADD CONSTRAINT ledger_credit_link UNIQUE (chain, link),
    ADD CONSTRAINT ledger_credit_chained CHECK ((chain IS NULL) = (reverses IS NOT NULL) AND (link IS NULL) = (reverses IS NOT NULL));
COMMENT ON COLUMN ledger_credit.chain IS 'The credit with which the chain of corrections of this one began; null: takes a credit back.';
COMMENT ON COLUMN ledger_credit.link IS 'Place in the chain, from zero; the last one was corrected by none.';
--rollback DROP TRIGGER ledger_credit_chain ON ledger_credit; DROP FUNCTION ledger_credit_into_chain; ALTER TABLE ledger_credit DROP COLUMN chain, DROP COLUMN link;

--changeset bangkom:ledger-0061
CREATE VIEW ledger_standing AS
    SELECT c.* FROM ledger_credit c
    WHERE c.reverses IS NULL AND NOT EXISTS (SELECT FROM ledger_credit r WHERE r.reverses = c.id);
COMMENT ON VIEW ledger_standing IS 'Credits that were not taken back; of a chain of corrections one at most.';
CREATE VIEW ledger_participation AS
    SELECT c.id AS credit, (
        SELECT substring(o.source FROM '^batch:(.*):[^:]*$') FROM ledger_credit o
        WHERE o.chain = c.chain AND o.link <= c.link AND o.source LIKE 'batch:%' ORDER BY o.link DESC LIMIT 1) AS batch
    FROM ledger_credit c;
COMMENT ON VIEW ledger_participation IS 'The batch on whose participation a credit rests: the nearest on the way back through what it replaced, which may have taken the place of a claim; null: none.';
--rollback DROP VIEW ledger_participation; DROP VIEW ledger_standing;
