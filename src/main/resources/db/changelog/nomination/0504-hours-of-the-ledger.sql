--liquibase formatted sql

--changeset bangkom:nomination-0504
--comment Target and limit of learning hours are settings of the ledger alone; what was entered for the former keys holds on.
INSERT INTO policy_setting (key, valid_from, value, legal_basis)
SELECT CASE key WHEN 'nomination.contractYearlyHours' THEN 'ledger.contractCap' ELSE 'ledger.yearlyTarget' END, valid_from, value, legal_basis
FROM policy_setting WHERE key IN ('nomination.yearlyHours', 'nomination.contractYearlyHours') AND valid_from > DATE '2020-01-01'
ON CONFLICT DO NOTHING;
DELETE FROM policy_setting WHERE key IN ('nomination.yearlyHours', 'nomination.contractYearlyHours', 'batch.equalOpportunityHours');
DELETE FROM policy_key WHERE key IN ('nomination.yearlyHours', 'nomination.contractYearlyHours', 'batch.equalOpportunityHours');
--rollback INSERT INTO policy_key (key, unit, lowest, highest) VALUES ('nomination.yearlyHours', 'HOURS', 0, 200), ('nomination.contractYearlyHours', 'HOURS', 0, 200), ('batch.equalOpportunityHours', 'HOURS', 0, 200);
--rollback INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES ('nomination.yearlyHours', DATE '2020-01-01', 20, 'PP 11/2017 jo. PP 17/2020 pasal 203 ayat (4) (E15)'), ('nomination.contractYearlyHours', DATE '2020-01-01', 24, 'PP 49/2018 pasal 40 ayat (1) (E10)'), ('batch.equalOpportunityHours', DATE '2020-01-01', 20, 'PP 11/2017 pasal 203 ayat (3)-(4)');
