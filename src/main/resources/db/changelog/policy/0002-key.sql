--liquibase formatted sql

--changeset bangkom:policy-0002
CREATE TABLE policy_key (
    key     text    PRIMARY KEY,
    unit    text    NOT NULL CHECK (unit IN ('WORKING_DAYS', 'MINUTES', 'TIMES', 'CLOCK', 'HOURS', 'YEARS', 'MONTHS', 'PERCENT')),
    lowest  integer NOT NULL,
    highest integer NOT NULL CHECK (highest >= lowest)
);
COMMENT ON TABLE policy_key IS 'What a dated setting measures and between which numbers it may lie; a key without a row is not shown on the page of settings.';
COMMENT ON COLUMN policy_key.unit IS 'HOURS are learning hours (JP); CLOCK is a time of day written as hour and minute, 730 for 07.30.';
INSERT INTO policy_key (key, unit, lowest, highest) VALUES
    ('notification.mergeMinutes', 'MINUTES', 0, 60),
    ('notification.dailyCap', 'TIMES', 1, 20),
    ('notification.reminderFrom', 'CLOCK', 0, 2359),
    ('notification.reminderUntil', 'CLOCK', 0, 2359),
    ('ledger.yearlyTarget', 'HOURS', 0, 200),
    ('ledger.contractCap', 'HOURS', 0, 200),
    ('nomination.decisionDays', 'WORKING_DAYS', 1, 30),
    ('nomination.verificationDays', 'WORKING_DAYS', 1, 30),
    ('nomination.hrHeadDays', 'WORKING_DAYS', 1, 30),
    ('nomination.revisionDays', 'WORKING_DAYS', 1, 30),
    ('nomination.reviewWindowDays', 'WORKING_DAYS', 1, 30),
    ('nomination.confirmationDays', 'WORKING_DAYS', 1, 30),
    ('nomination.repeatYears', 'YEARS', 0, 10),
    ('nomination.monthsToRetirement', 'MONTHS', 0, 120),
    ('nomination.leadershipMonthsToRetirement', 'MONTHS', 0, 120),
    ('nomination.contractYearlyHours', 'HOURS', 0, 200),
    ('nomination.awayPercent', 'PERCENT', 1, 100),
    ('nomination.yearlyHours', 'HOURS', 0, 200),
    ('workflow.escalation.after', 'WORKING_DAYS', 1, 30),
    ('batch.reserveShare', 'PERCENT', 0, 100),
    ('batch.offerWindow', 'WORKING_DAYS', 1, 30),
    ('batch.callReminder', 'WORKING_DAYS', 1, 30),
    ('batch.orderDays', 'WORKING_DAYS', 1, 30),
    ('batch.endorseDays', 'WORKING_DAYS', 1, 30),
    ('batch.decreeDays', 'WORKING_DAYS', 1, 30),
    ('batch.routeDays', 'WORKING_DAYS', 1, 60),
    ('batch.equalOpportunityHours', 'HOURS', 0, 200);
--rollback DROP TABLE policy_key;
